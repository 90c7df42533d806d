import type { FigureMention, FigurePeriod, PeriodMention } from '../mention.ts';
import { holds, isFixed, isLong, isPart, spanOf, widest } from './spans.ts';
import type { Named } from './standing.ts';
import { yields } from './yields.ts';

/** What the text before a sentence leaves behind: the period it was speaking of. */
export class Context {
  #last: PeriodMention | null = null;
  #main: PeriodMention | null = null;
  #target: PeriodMention | null = null;
  #pair: readonly (FigurePeriod | null)[] | null = null;
  /** Where the periods that a change runs between are named. */
  readonly #ends = new Set<number>();
  #isDay = false;
  #isForeseen = false;
  /** Period spoken of before a reminder. */
  #recalled: { readonly last: PeriodMention | null } | null = null;
  /** The time that the text is about to name, where it has named none yet. */
  ahead: PeriodMention | null = null;
  /** Period that the text has last looked back on, until it speaks of another. */
  past: PeriodMention | null = null;
  /** When what the text is about began, as far as it has told. */
  launch: PeriodMention | null = null;
  /** The years that an account says it is of. */
  account: PeriodMention | null = null;
  /** The day that something was last said or decided on. */
  session: PeriodMention | null = null;
  /** The time spoken of and the one before it, where figures of both were last set against each other: the earlier first. */
  contrast: readonly FigurePeriod[] | null = null;
  /** Whether the text has set its time against the same one a year before: "en un an". */
  isYearly = false;
  readonly written: string | null;

  /** @param written day of writing: what lies after it is announced, and is not carried over. */
  constructor(written: string | null) {
    this.written = written;
  }

  /** Period of the sentences before; null where the last one named none that the calendar fixes. */
  get last(): PeriodMention | null {
    return this.#last;
  }

  /** Period that the whole document is about: its report's or its heading's. */
  get main(): PeriodMention | null {
    return this.#main;
  }

  /** The period that the text speaks of: that of the sentences before, else the whole document's. */
  get spoken(): PeriodMention | null {
    return this.#last ?? this.#main;
  }

  /** The period to come that a plan was last told for. */
  get target(): PeriodMention | null {
    return this.#target;
  }

  /** Whether the period spoken of was the day of a count: what shares there are then is of that day. */
  get isDay(): boolean {
    return this.#isDay;
  }

  /** Whether all that the period spoken of has dated is foreseen. */
  get isForeseen(): boolean {
    return this.#isForeseen;
  }

  /** Periods of the last "de X à Y". */
  get pair(): readonly (FigurePeriod | null)[] | null {
    return this.#pair;
  }

  set pair(pair: readonly (FigurePeriod | null)[]) {
    this.#pair = pair;
    for (const end of pair) if (end?.source === 'sentence') this.#ends.add(end.span!.start);
  }

  /** "de 47 % à 46 % entre 2016 et 2017": a change from one year to the next, whose second the text goes on with. */
  isStep({ rule, start, first, last }: PeriodMention): boolean {
    return rule === 'between.year' && this.#ends.has(start) && isYearAfter(first, last);
  }

  /** Several years that one sentence sums up, and which say nothing of the next. */
  isStretch(mention: PeriodMention): boolean {
    return isLong(mention) && !this.isStep(mention);
  }

  /** Whether a period was over when the one spoken of began. */
  isPast({ last, rule }: PeriodMention): boolean {
    const { spoken } = this;
    // "205 tonnes avaient été saisies l'an dernier", in a text that speaks of no time yet
    if (!spoken) return rule.endsWith('.last');
    return Boolean(spoken.first && last && last < spoken.first);
  }

  /** Whether a period only holds the one that the sentences before are of: "cette année", in a text on its first quarter. */
  isWider(mention: PeriodMention): boolean {
    return this.#last !== null && this.#last.rule !== mention.rule && isPart(this.#last, mention);
  }

  /** Whether a period was over on the day of writing. */
  isOver({ last }: PeriodMention): boolean {
    return this.written !== null && last !== null && last <= this.written;
  }

  /** "que les élues avaient en 2009", in a text of 2015 that has named no other time: none that it goes on with. */
  isLongOver({ last }: PeriodMention): boolean {
    const [now, then] = [this.written, last].map((day) => Number(day?.slice(0, 4)));
    return this.spoken === null && now! - then! > RECENT;
  }

  /** Whether the text before is of one day: a bulletin, an accident. */
  isOfDay(): boolean {
    const { spoken } = this;
    return spoken !== null && /^day/.test(spoken.rule) && spoken.first === spoken.last;
  }

  /** Whether the text before is of a part of a year, as a note's or a survey's is. */
  isOfAccount(): boolean {
    return this.spoken !== null && ACCOUNTED.test(this.spoken.rule);
  }

  /** Takes note of a sentence's periods once its figures are dated. */
  leave(
    named: readonly Named[],
    found: readonly (FigurePeriod | null)[],
    figures: readonly FigureMention[],
    future: readonly boolean[],
  ): void {
    this.past = null;
    const days = found.filter((one) => one?.source === 'sentence');
    if (days.length > 0) {
      this.#isDay = days.every((one) => one!.first === one!.last);
      this.#isForeseen = figures.every(
        ({ hedged }, i) => hedged || found[i]?.source !== 'sentence',
      );
    }
    for (const { mention, standing } of named)
      if (standing === 'report' && isFixed(mention)) this.#main ??= mention;
    // "A ce jour, 300 …": what follows is to date as well.
    if (this.launch && found.some((one) => one?.source === 'sentence' && NOW.test(one.rule))) {
      this.#last = { ...this.launch, rule: 'since.launch', last: null };
      return;
    }
    const told = startsOf(found.filter((_, i) => !future[i]));
    const dating = startsOf(found);
    const isPlan = ({ start }: PeriodMention) => dating.has(start) && !told.has(start);
    const all = named.filter(({ standing }) => standing === 'covers').map(({ mention }) => mention);
    const covers = all.filter((mention) => !this.#isEnd(mention));
    const before = this.#last;
    if (before && all.length > 0 && covers.length === 0)
      if (!all.some((end) => holds(end, before) || holds(before, end))) this.#last = null;
    // "le budget de l'année 2024, qui s'élève à 892 millions", told in 2023
    const isAhead = ({ first, start }: PeriodMention) =>
      Boolean(this.written && first && first > this.written && dating.has(start));
    this.#target = covers.findLast((one) => isPlan(one) || isAhead(one)) ?? this.#target;
    const last = named.at(-1);
    // "65 en 1987 ; aujourd'hui, il n'y en a plus 15": the text goes on with its own day.
    if (
      last &&
      last.mention.rule === 'now' &&
      last.standing === 'blocks' &&
      isBehind(covers, last)
    ) {
      this.#last = null;
      return;
    }
    const covering = covers.filter((mention) => this.#lasts(mention, dating) && !isPlan(mention));
    if (covering.length > 0) {
      this.#goOn(covering, named, told, figures, found.some(Boolean));
      return;
    }
    // "Depuis 2014, 300 …": what follows what is open is of no known time.
    if (covers.some(({ start, rule }) => dating.has(start) && OPEN.test(rule))) this.#last = null;
    this.#leaveReport(named, told, found.length > 0);
  }

  /** Sets apart what a reminder tells, until `resume`. */
  recall(): void {
    this.#recalled ??= { last: this.#last };
  }

  /** Goes on where a reminder broke off. */
  resume(): void {
    if (this.#recalled) this.#last = this.#recalled.last;
    this.#recalled = null;
  }

  /** Goes on with one of the periods that a sentence was of. */
  #goOn(
    covering: readonly PeriodMention[],
    named: readonly Named[],
    told: ReadonlySet<number>,
    figures: readonly FigureMention[],
    isDated: boolean,
  ): void {
    // "6.631 de janvier à mars, 7.048 d'avril à juin": parts of the year that is spoken of.
    const before = this.#last;
    const isParted =
      before !== null &&
      covering.some(({ first }) => first !== covering[0]!.first) &&
      covering.every((part) => isPart(part, before));
    if (isParted) return;
    const end = figures.at(-1)?.to ?? 0;
    const open = covering.filter(
      (mention) =>
        isFixed(mention) &&
        !yields(mention, { before, pair: this.#pair, dated: end, isList: figures.length > 1 }),
    );
    if (open.length === 0 && covering.some(isFixed)) return;
    // "In 2024 it had 17 million visitors, beyond the goals of 2026": the time that has dated something is spoken of.
    const dating = open.filter(({ start }) => told.has(start));
    // "In that year, 100,000 were held in August": the year that its month is named in is spoken of.
    const [part] = dating;
    const year = part && dating.every(isMonth) && open.find((one) => isPart(part, one));
    const fixed = year ? [year] : part ? dating : open;
    const length = named.find(({ mention }) => mention.rule === 'length.last');
    // "300 cette saison, contre 280 en 2020": what is spoken of is a time that no calendar fixes.
    const isUnknown = covering[0]!.rule.endsWith('.current') && !isFixed(covering[0]!);
    if (isUnknown) this.#last = null;
    else if (fixed.length === 0) this.#last = isDated ? this.#last : null;
    else this.#last = length && fixed.length > 1 ? spanOf(length.mention, fixed) : widest(fixed);
  }

  /** What a sentence leaves that names a report's time, a time that no calendar fixes, or none. */
  #leaveReport(named: readonly Named[], told: ReadonlySet<number>, hasFigures: boolean): void {
    const reports = named.filter(({ standing }) => standing === 'report');
    // "Des statistiques sur janvier-juillet 2017 montrent …": the report's time that has dated figures is spoken of.
    const reported = reports.findLast(({ mention }) => told.has(mention.start) && !isLong(mention));
    if (reported) this.#last = reported.mention;
    const isBlocked = named.some(
      ({ mention, standing }) => standing === 'blocks' && mention.rule !== 'since.now',
    );
    // A bulletin that names its day stays on it.
    const isReported = this.#main !== null && reports.length > 0;
    // "Deaths have risen to 8,909 so far", in a bulletin on the past 24 hours
    const isBulletin = this.spoken?.rule === BULLETIN;
    if (isBlocked && !isReported && !isBulletin && hasFigures) {
      this.#last = null;
      this.#main = null;
    }
  }

  /** "de 37 % en 2021 à 45 % en 2025": years that only tell a change say nothing of what follows, and end another time. */
  #isEnd({ rule, start, first }: PeriodMention): boolean {
    const [from, to] = this.#pair ?? [];
    if (rule === 'period.same')
      return [from, to].some((end) => end?.rule === 'year' && end.first === first);
    // "de 12 % en 2022 à 13 % en 2023": from one year to the next, which the text goes on with.
    const isNext = to?.span?.start === start && isYearAfter(from?.first, to.first);
    return rule === 'year' && this.#ends.has(start) && !isNext;
  }

  /**
   * "depuis 2014", a stretch of years and a year to come say nothing of the sentences after theirs; a day does only once it has dated
   * something, for it may be a dateline or the day of a session, and so does a month without its year.
   */
  #lasts(mention: PeriodMention, dating: ReadonlySet<number>): boolean {
    const { rule, first, last, start: named, surface } = mention;
    // "du 10 au 16 novembre" is a time; a day may be a dateline.
    const isStretch = rule === 'day' && first !== last && YEAR.test(surface);
    const isPassing =
      (/^(day|week)/.test(rule) && !isStretch) ||
      (/^month(\.|$)/.test(rule) && !DIGIT.test(surface));
    if (isPassing && !dating.has(named)) return false;
    if (/^asof\.year/.test(rule) || (OPEN.test(rule) && !/^since\.start/.test(rule))) return false;
    // A term to come has no first day: "jusqu'en 2030".
    const start = first ?? mention.last;
    const isPassed = this.isStretch(mention) && mention.start !== this.account?.start;
    return !isPassed && !(this.written && start && start > this.written);
  }
}

/** Whether "now" comes after times that are over. */
const isBehind = (covers: readonly PeriodMention[], { mention }: Named): boolean =>
  covers.length > 0 && covers.every((one) => one.to <= mention.from);

const ACCOUNTED = /^(quarter|half|months|school)/;

/** Periods that run on, or of which only the first day is named. */
const OPEN = /^(since|by|(asof\.)?start\.)/;

/** Years back to which a text's account of its own time may reach. */
const RECENT = 2;

/** "The past 24 hours". */
const BULLETIN = 'day.same';
const NOW = /(^|\.)now$/;
const YEAR = /\p{Nd}{4}/u;
/** A month with its year, or its day. */
const DIGIT = /\p{Nd}/u;

/** "en août", whose year stands elsewhere. */
const isMonth = ({ rule, surface }: PeriodMention): boolean =>
  rule === 'month' && !DIGIT.test(surface);

/** Where the periods that have dated something are named. */
const startsOf = (found: readonly (FigurePeriod | null)[]): Set<number> =>
  new Set(found.flatMap((one) => one?.span?.start ?? []));

const isYearAfter = (a: string | null | undefined, b: string | null | undefined): boolean =>
  Boolean(a && b) && Number(b!.slice(0, 4)) === Number(a!.slice(0, 4)) + 1;
