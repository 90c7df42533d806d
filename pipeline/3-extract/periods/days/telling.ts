import type { SentenceTokens } from '../../mention.ts';
import { type Range, shiftDays, shiftYears, UNKNOWN } from '../calendar.ts';
import { compared } from '../dating/cover.ts';
import { isAllTold, TimesTold } from '../expressions/all-told.ts';
import type { Expression } from '../expressions/expression.ts';
import type { Reader } from '../reader.ts';
import { endsBeforePart, isPart, isRolling } from '../spans.ts';
import { isAct } from '../standing/act-day.ts';
import { isOfRecord } from '../standing/leading.ts';
import { isNorm } from '../standing/norm.ts';
import { isAlone } from '../standing/picked-out.ts';
import { isIssue, isOfNote, isTitled } from '../standing/report.ts';
import { type Anchor, wholeYear } from './beside.ts';
import { DaysTold } from './days-told.ts';
import { inWhole, yearOver } from './in-whole.ts';
import { opensOnYearBefore } from './opening.ts';
import { isGoal } from './spoken.ts';
import type { TextTime } from './time-of.ts';
import {
  dayBehind,
  isUnknown,
  isYearItself,
  lastYearOf,
  NOTHING,
  onDayOfWriting,
  type Told,
  untilNow,
} from './told.ts';
import { isThatYear, YearTold } from './year-told.ts';

type Time = Omit<TextTime, 'dated' | 'told'>;
type Resolved = Range & { readonly rule: string };

/** The periods of a text as its sentences go on, for those that are told from the one before. */
export class Telling {
  readonly #r: Reader;
  readonly #sentences: readonly SentenceTokens[];
  readonly #time: Time;
  /** What the sentence has spoken of, and what the text has apart from what it only compares with. */
  #here: Told = NOTHING;
  /** The month that the sentence has picked out of it: "in April alone". */
  #picked: Told | null = null;
  /** The day of writing, once the sentence has said what is so on it. */
  #now: Told | null = null;
  /** Whether it had named no part of a year before. */
  #isPickedFirst = false;
  #main: Told = this.#here;
  #sentence = 0;
  /** The sentence that last named a part of a year. */
  #partIn = -1;
  readonly #times = new TimesTold();
  readonly #days = new DaysTold();
  readonly #year = new YearTold();
  /** First day of the year that the sentence last compared with. */
  #sideYear: { readonly first: string | null; readonly end: number } | null = null;
  /** What was told before a length of time that no calendar knows. */
  #known: Range | null = null;

  constructor(r: Reader, sentences: readonly SentenceTokens[], time: Time) {
    this.#r = r;
    this.#sentences = sentences;
    this.#time = time;
  }

  /** What an expression is told from. */
  before(expression: Expression): Anchor {
    const { a, from } = expression;
    while (from >= (this.#sentences[this.#sentence]?.to ?? Number.POSITIVE_INFINITY)) {
      this.#sentence++;
      this.#here = this.#main;
      this.#sideYear = null;
      this.#year.clear();
      this.#picked = null;
      this.#now = null;
    }
    // "contre 66 % en 2021 et 88 % l'année précédente": each is set against what the text speaks of.
    // "contre 738 en 2019 et 600 l'année suivante": that after the one just named.
    const isSide = this.#time.compared.has(from) && a.when !== 'following';
    const now = a.unit === 'period' ? this.#now : null;
    const side = now ?? (isSide ? this.#main : this.#here);
    // "7 in April alone, against 6 in the same month last year"
    // "En avril seul, 7, contre 6 à la même période de 2022": where the sentence names no longer time.
    const isOfMonth = a.unit === 'month' || (a.unit === 'period' && this.#isPickedFirst);
    const spoken = isOfMonth && a.when === 'same' ? (this.#picked ?? side) : side;
    // "contre 11 % en 2023. Cette année-là, 963 cas": the one that was named last, if only to compare with.
    const shown = isThatYear(this.#r, expression) ? this.#year.shown : null;
    const told = shown ? { ...spoken, before: shown, year: lastYearOf(shown) } : spoken;
    const later = a.when === 'previous' || a.yearWhen === 'previous' ? told.later : null;
    const last = this.#times.holding(a, later ?? told.before);
    // "on 3 May. In the previous year, 300 came": all of that year.
    const before = opensOnYearBefore(this.#r, a, from, this.#sentences[this.#sentence])
      ? wholeYear(last)
      : last;
    // "en hausse ces huit dernières années, contre 70 à la même période de 2023": as long as what was told before them.
    const isNamed = a.unit === 'period' && a.when === 'same' && a.year !== null;
    const { day: toldDay, week } = this.#days;
    const day = this.#days.isBefore(this.#sentence) ? null : dayBehind(a, before, toldDay);
    const part =
      later ?? day ?? this.#times.holding(a, told.part) ?? before ?? (isNamed ? this.#known : null);
    const time = this.#time;
    return {
      written: time.written,
      spoken: time.spoken,
      isSole: time.isSole,
      isOver: time.isOver,
      season: time.season,
      isThisSeason: time.isThisSeason,
      year: told.year ?? this.#time.named,
      before,
      isCompared: isSide,
      isLastYear: told.isLastYear,
      isLastMonth: told.isLastMonth,
      part: a.unit === 'period' && a.day > 0 ? this.#days.from(before, this.#sentence) : part,
      whole: this.#year.of(
        this.#r,
        expression,
        this.#sentences[this.#sentence],
        this.#time.written,
        this.#time.compared.has(from),
      ),
      week,
      day: toldDay,
    };
  }

  inWhole(expression: Expression): Expression {
    const { own, last } = this.#year;
    const whole = own ?? last ?? yearOver(this.#r, expression, this.#main, this.#time.written);
    return whole ? inWhole(this.#r, expression, whole) : expression;
  }

  /**
   * Takes note of an expression and of its days, and gives these.
   * @param resolveFrom its days told from another period.
   */
  take(
    expression: Expression,
    own: Resolved,
    resolveFrom: (told: Pick<Anchor, 'before' | 'part'>) => Resolved,
  ): Resolved {
    const { a, from } = expression;
    // "Sur les trois ans": those that were told before.
    if (isAllTold(expression)) return { ...own, ...this.#times.all(a, this.#sentence) };
    const isSide = this.#time.compared.has(from);
    // "contre 50 % en 2021 et 23 % l'année d'avant": the year before one that is itself compared.
    const isTaken =
      isSide &&
      own.first !== null &&
      own.first === this.#sideYear?.first &&
      !this.#r.has(this.#sideYear.end, from, 'against');
    const { before } = this.#here;
    const range =
      isTaken && before
        ? resolveFrom({ before, part: before })
        : isSide && isYearItself(this.#main, expression, own)
          ? { ...own, ...shiftYears(own, -1) }
          : own;
    if (isSide && a.unit === 'year' && a.year !== null)
      this.#sideYear = { first: range.first, end: expression.end };
    this.#year.take(this.#r, expression, range, isSide);
    if (!isSide)
      this.#days.take(expression, range, this.#sentence, () => this.#isOfAct(expression, range));
    // "over the past twelve months", in a text on a quarter, which it goes on with.
    if (isRolling(range)) return range;
    this.#times.take(expression, range, this.#sentence);
    if (a.unit === 'month' && isAlone(this.#r, { from, to: expression.end })) {
      this.#picked = { ...this.#here, before: range, part: range };
      this.#isPickedFirst = this.#partIn < this.#sentence;
    }
    const today = untilNow(this.#r, expression, this.#time.written);
    if (today) this.#main = this.#here = { ...this.#here, before: today };
    const now = onDayOfWriting(this.#r, expression, this.#time.written);
    if (now) this.#now = { ...this.#here, before: now, part: now };
    if (this.#isAhead(expression, range)) this.#look(range);
    else if (this.#isTold(expression, range)) this.#note(expression, range, isSide);
    // "ces dix dernières années, contre 70 dans la période précédente": of no years that the calendar knows.
    const isOpen = a.unit === 'length' && isUnknown(range);
    if (isOpen && !isOfRecord(this.#r, expression, 0) && !isNorm(this.#r, { ...range, from })) {
      this.#known = this.#here.before ?? this.#known;
      this.#here = { ...this.#here, before: null };
      this.#main = { ...this.#main, before: null };
    }
    return range;
  }

  /** Whether a time is that on which something was said. */
  #isOfAct({ from, end }: Expression, range: Resolved): boolean {
    const sentence = this.#sentences[this.#sentence];
    const limits = [sentence?.from ?? 0, sentence?.to ?? this.#r.tokens.count] as const;
    return isAct(this.#r, { from, to: end, ...range }, ...limits);
  }

  /** "a indiqué lundi que …. À la même date l'année dernière": the day on which something was last said, and of which that was. */
  get said(): Range | null {
    return this.#days.said;
  }

  #note(expression: Expression, { first, last, rule }: Resolved, isSide: boolean): void {
    const { a, shape } = expression;
    const isPart = !['year', 'years'].includes(a.unit) || a.edge !== null;
    // "première année pleine depuis 2019": a time that something is told from is not spoken of.
    const isPassed = a.label || shape === 'since';
    // A goal has its year for its sentence alone.
    const isFar = !this.#time.written && isGoal(this.#r, expression);
    const until = lastYearOf({ first, last });
    // "la onzième législature (2021-2026)": a term runs on past the year that is told of.
    const isTerm = first !== null && until !== null && until > Number(first.slice(0, 4)) + 1;
    const year = isPassed ? this.#here.year : isTerm ? (this.#here.year ?? until) : until;
    // A year that a later sentence is of leaves the part named before it behind.
    const isKept = isSide || isPassed || isFar || this.#sentence === this.#partIn;
    const kept = isKept ? this.#here.part : null;
    if (isPart) this.#partIn = this.#sentence;
    // "à fin février …, à la même date de 2024": the end of the month.
    if (a.edge === 'end') this.#days.day = null;
    // "les neuf premiers mois …, 300 depuis le début de l'année": what runs since then ends with what is spoken of.
    const main = this.#main.before;
    const isClosed = last === null && first !== null && main?.first === first && main.last !== null;
    const before = isClosed ? main! : { first, last };
    const isLastYear = a.unit === 'year' && a.when === 'last' && !a.edge;
    const isLastMonth = a.unit === 'month' && a.when === 'last' && a.part === 0;
    const later = compared({ first, last, rule })?.last ?? null;
    this.#here = { before, part: isPart ? before : kept, year, isLastYear, isLastMonth, later };
    const told = isFar ? { ...this.#here, year: this.#main.year } : this.#here;
    if (!isSide && !this.#isPassing(expression, before)) this.#main = told;
  }

  /** "24 en ville, sachant qu'il y en avait eu 58 l'année dernière", in a text on a part of this one: not what it goes on with. */
  #isPassing({ a, from }: Expression, { first, last }: Range): boolean {
    const main = this.#main.before;
    if (!main?.first || !main.last || !first || !last) return false;
    const isLast = a.unit === 'year' && a.when === 'last' && endsBeforePart({ first, last }, main);
    return isLast && this.#r.hasNumber(this.#sentences[this.#sentence]!.from, from);
  }

  /** "d'ici août 2025, puis 14 en octobre de la même année": a goal gives the sentence its year, but "la même période" nothing. */
  #look({ first, last }: Range): void {
    const { part, before } = this.#here;
    const year = lastYearOf({ first, last });
    const told = part ?? before ?? UNKNOWN;
    this.#here = {
      ...this.#here,
      before: { first, last },
      part: told,
      year,
      isLastYear: false,
      isLastMonth: false,
    };
  }

  /** "d'ici 2027", "à fin 2027", "l'année à venir", "ouvrira en mai": what a plan is for, of which "la même période" is not told. */
  #isAhead(expression: Expression, { first, last }: Range): boolean {
    const [{ written }, { unit, edge, when }] = [this.#time, expression.a];
    const isToCome = written !== null && (first ?? last ?? '') > shiftDays(written, 0);
    const isAim = edge === 'end' || when === 'next' || isGoal(this.#r, expression);
    return isToCome && (isAim || unit === 'month' || unit === 'day');
  }

  /** Whether a time may be told from this one: no echo of another, and no day but that of a count. */
  #isTold(expression: Expression, { first, last }: Range): boolean {
    const { a, shape, from, end } = expression;
    if (isUnknown({ first, last })) return false;
    if (isIssue(this.#r, expression, this.#sentences[this.#sentence]?.from ?? 0)) return false;
    // An echo, which «إلى حدود اليوم الاثنين» is not.
    // «الدورة نفسها لعام 2016» is of a year that something is set beside.
    const isOfSame = a.year !== null && this.#r.at(from, 'same') !== null;
    const isEcho = isOfSame || (a.when === 'same' && (a.unit !== 'day' || shape !== 'until'));
    if (isEcho || a.when === 'previous' || this.#time.origins.has(from)) return false;
    // "en hausse sur quatre mois, dit-il dans sa note de juin": the note has another month than what it tells.
    // "à fin mai …, selon les statistiques publiées au titre de mai": nor has an account of what ends with its month.
    const { part } = this.#here;
    const isTitle = a.unit === 'month' && part !== null;
    if (isTitle && (isOfNote(this.#r, from) || (part.last === last && isTitled(this.#r, from))))
      return false;
    // "54 by the end of September, including 7 in September alone. Over the same period of 2022": as long as the whole.
    const { before } = this.#here;
    const isPicked = a.unit === 'month' && isAlone(this.#r, { from, to: end });
    if (isPicked && before && (before.last === last || isPart({ first, last }, before)))
      return false;
    // "n'a plus été atteint depuis 2010": nothing is told of since then.
    const start = this.#sentences[this.#sentence]?.from ?? 0;
    if (shape === 'since' && isOfRecord(this.#r, expression, start)) return false;
    if (a.unit !== 'day' || a.label) return a.unit !== 'day' && a.unit !== 'now';
    // "à la date du 27 mars" is what "un an auparavant" looks back from.
    const isCount = SPANS.has(shape) || this.#r.at(from - 2, 'stretch') !== null;
    return isCount || first !== last || (before === null && a.day > 0);
  }
}

const SPANS: ReadonlySet<string> = new Set(['asof', 'until', 'by', 'between']);
