import type { FigurePeriod, PeriodMention } from '../../mention.ts';
import { iso, isSameRange, parseDay, shiftDays } from '../calendar.ts';
import { isLong, isPart, isRolling, isYearAfter } from '../spans.ts';
import type { Named } from '../standing/standing.ts';

/** What the text before a sentence leaves behind: the period it was speaking of. */
export class Context {
  /** Period of the sentences before; null where the last one named none that the calendar fixes. */
  last: PeriodMention | null = null;
  /** Period that the whole document is about: its report's or its heading's. */
  main: PeriodMention | null = null;
  /** The period to come that a plan was last told for. */
  target: PeriodMention | null = null;
  #pair: readonly (FigurePeriod | null)[] | null = null;
  /** Where the periods that a change runs between are named. */
  readonly ends = new Set<number>();
  /** Whether the period spoken of was the day of a count: what shares there are then is of that day. */
  isDay = false;
  /** Whether that day is one on which something happened, yesterday or a Friday, and on which no stock was counted. */
  isNewsDay = false;
  /** Whether a stock was counted on the day spoken of. */
  isTallied = false;
  /** The units of what was counted up to the day spoken of. */
  summed: ReadonlySet<string> = new Set();
  /** Whether the sentence before adds up all that came until its day. */
  isTotal = false;
  /** Whether all that the period spoken of has dated is foreseen. */
  isForeseen = false;
  /** The time that the text has last told what is to come of, and no figure: "In 2013 the fund will start to …". */
  announced: PeriodMention | null = null;
  /** Period spoken of before a reminder. */
  #recalled: { readonly last: PeriodMention | null } | null = null;
  /** The time that the text is about to name, where it has named none yet. */
  ahead: PeriodMention | null = null;
  /** Period that the text has last looked back on, until it speaks of another. */
  past: PeriodMention | null = null;
  /** The one time of all figures of the sentence before. */
  whole: PeriodMention | null = null;
  /** The time whose number is told in parts. */
  shared: PeriodMention | null = null;
  /** What the last sentence that named a time has measured a change against. */
  base: PeriodMention | null = null;
  /** When what the text is about began, as far as it has told. */
  launch: PeriodMention | null = null;
  /** The years of the plan that the text last told of. */
  scheme: PeriodMention | null = null;
  /** The day of a bulletin that has gone on to what adds up since a start, for what is counted on that day. */
  bulletin: PeriodMention | null = null;
  /** The day that "since then" counts from. */
  thence: string | null = null;
  /** The days spoken of before one of them that a stock was counted on: what came in is of all of them. */
  around: PeriodMention | null = null;
  /** The two times that the last sentence to name one ran between, for what changed from the one to the other. */
  between: PeriodMention | null = null;
  /** The years that an account says it is of. */
  account: PeriodMention | null = null;
  /** The first year that a budget or its draft is told to be of. */
  draft: PeriodMention | null = null;
  /** The day that something was last said or decided on. */
  session: PeriodMention | null = null;
  /** The time spoken of and the one before it, where figures of both were last set against each other: the earlier first. */
  contrast: readonly FigurePeriod[] | null = null;
  /** All that the text tells of time. */
  told: readonly Named[] = [];
  /** Whether the text has set its time against the same one a year before: "en un an". */
  isYearly = false;
  /** Whether the text has told of a year's account: "son rapport annuel". */
  isAnnual = false;
  /** Where the periods that have dated a figure are named. */
  readonly dated = new Set<number>();
  readonly written: string | null;
  /** Day of writing, else the last day that the text names. */
  now: string | null = null;

  /** @param written day of writing: what lies after it is announced, and is not carried over. */
  constructor(written: string | null) {
    this.written = written;
  }

  /** The period that the text speaks of: that of the sentences before, else the whole document's. */
  get spoken(): PeriodMention | null {
    return this.last ?? this.main;
  }

  /** Periods of the last "de X à Y". */
  get pair(): readonly (FigurePeriod | null)[] | null {
    return this.#pair;
  }

  set pair(pair: readonly (FigurePeriod | null)[]) {
    this.#pair = pair;
    for (const end of pair) if (end?.source === 'sentence') this.ends.add(end.span!.start);
  }

  /** "de 47 % à 46 % entre 2016 et 2017": a change from one year to the next, whose second the text goes on with. */
  isStep({ rule, start, first, last }: PeriodMention): boolean {
    return rule === 'between.year' && this.ends.has(start) && isYearAfter(first, last);
  }

  /** Several years that one sentence sums up, and which say nothing of the next. */
  isStretch(mention: PeriodMention): boolean {
    return isLong(mention) && !this.isStep(mention);
  }

  /** Whether a period was over when the one spoken of began. */
  isPast({ first, last, rule }: PeriodMention): boolean {
    const { spoken } = this;
    // "205 tonnes avaient été saisies l'an dernier", in a text that speaks of no time yet; not "du 17 au 27 mai dernier", "de mai à avril dernier"
    if (!spoken) return rule.endsWith('.last') && (!STRETCH.test(rule) || first === last);
    return Boolean(spoken.first && last && last < spoken.first);
  }

  /** "à la même date l'année dernière", in a text of that day: what it is set beside. */
  isSameDay({ rule, first, last }: PeriodMention): boolean {
    return this.spoken === null && rule === 'period.same' && first !== null && first === last;
  }

  /** Whether a period only holds the one that the sentences before are of: "cette année", in a text on its first quarter. */
  isWider(mention: PeriodMention): boolean {
    return this.last !== null && this.last.rule !== mention.rule && isPart(this.last, mention);
  }

  /** Whether a period was over on the day of writing. */
  isOver({ last }: PeriodMention): boolean {
    return this.written !== null && last !== null && last <= this.written;
  }

  /** Whether the year spoken of is running on the day of writing, or has been told so far: what "has been" has been in it. */
  isNow(): boolean {
    const { spoken, written } = this;
    const day = parseDay(written);
    if (!spoken?.first || !spoken.last || !written || !day) return false;
    const isSoFar = spoken.first === iso(day.year, 1, 1) && spoken.last >= shiftDays(day, -MONTH);
    if (!isSoFar && !/^year(\.current)?$/.test(spoken.rule)) return false;
    return spoken.first <= written && (isSoFar || !this.isOver(spoken));
  }

  /** "que les élues avaient en 2009", in a text of 2015 that has named no other time: none that it goes on with. */
  isLongOver({ last }: PeriodMention): boolean {
    const [now, then] = [this.written, last].map((day) => Number(day?.slice(0, 4)));
    return this.spoken === null && now! - then! > RECENT;
  }

  /** Whether the text before is of one day, or of 24 hours of two: a bulletin, an accident. */
  isOfDay(): boolean {
    const { rule, first, last } = this.spoken ?? { rule: '', first: null, last: null };
    const day = parseDay(first);
    const isDay = /^(between\.)?day/.test(rule) && day !== null;
    return isDay && (last === first || last === shiftDays(day, 1));
  }

  /** Whether the text before is of the year that a budget is for, as far as that is known to lie ahead. */
  isOfDraft(): boolean {
    const { draft, spoken, written } = this;
    const isSame = draft !== null && spoken !== null && isSameRange(spoken, draft);
    return isSame && (!written || written < (draft.first ?? ''));
  }

  /** Whether the day spoken of is one of the week before the text was written, on which a stock was counted: what is so now. */
  isTalliedNow(): boolean {
    if (!this.isTallied || !this.isDay || this.last === null) return false;
    // In a text of unknown day, the last that it names.
    return this.isLately(this.last) || (this.written === null && this.last.last === this.now);
  }

  /** "lundi": one of the seven days before the text was written, or that day; no year that has just ended. */
  isLately({ rule, last }: PeriodMention): boolean {
    const written = parseDay(this.written);
    if (!last || !written || !/^(asof\.)?day(\.|$)/.test(rule)) return false;
    return last >= shiftDays(written, -WEEK) && last <= shiftDays(written, 0);
  }

  /** Whether the text before is of a part of a year, as a note's or a survey's is. */
  isOfAccount(): boolean {
    return this.spoken !== null && ACCOUNTED.test(this.spoken.rule);
  }

  /** Whether the text before is of a school year, whose account counts schools and staff as well. */
  isOfSchool(): boolean {
    return this.spoken?.rule.startsWith('school') ?? false;
  }

  /** Goes on with the time of what was told last, as its parts are told. */
  shareOut(): void {
    if (this.whole === null) return;
    this.last = this.whole;
    this.shared = this.whole;
  }

  /** Sets apart what a reminder tells, until `turn`. */
  recall(): void {
    this.#recalled ??= { last: this.last };
  }

  /** Leaves all that the text has spoken of so far. */
  leave(): void {
    this.last = null;
    this.main = null;
  }

  /** The period spoken of, "the last twelve months" left out, which no rate is of. */
  get rated(): PeriodMention | null {
    const isAside = this.#recalled !== null && this.last !== null && isRolling(this.last);
    return isAside ? (this.#recalled!.last ?? this.main) : this.spoken;
  }

  /** Goes on with a paragraph where a reminder broke off. */
  turn(): void {
    if (this.#recalled) this.last = this.#recalled.last;
    this.#recalled = null;
  }
}

const ACCOUNTED = /^(quarter|half|months|school)/;

/** What runs from one time to another. */
const STRETCH = /^(day\.last$|between\.)/;

const WEEK = 7;
const MONTH = 31;

/** Years back to which a text's account of its own time may reach. */
const RECENT = 2;
