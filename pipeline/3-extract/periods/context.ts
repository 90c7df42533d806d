import type { FigureMention, FigurePeriod, PeriodMention } from '../mention.ts';
import { type Range, UNKNOWN } from './calendar.ts';
import type { Named } from './choose.ts';
import { compared, coveredBy, dayEnds, ends, isYearEnd } from './cover.ts';
import { holds, isFixed, isLong, isPart, spanOf, widest } from './spans.ts';

/** What the text before a sentence leaves behind: the period it was speaking of. */
export class Context {
  /** Period of the sentences before; null where the last one named none that the calendar fixes. */
  #last: PeriodMention | null = null;
  /** Period that the whole document is about: its report's or its heading's. */
  #main: PeriodMention | null = null;
  /** The period to come that a plan was last told for. */
  #target: PeriodMention | null = null;
  /** Period that the text has last looked back on, until it speaks of another. */
  past: PeriodMention | null = null;
  /** Periods of the last "de X à Y". */
  #pair: readonly (FigurePeriod | null)[] | null = null;
  /** The time spoken of and the one before it, where figures of both were last set against each other: the earlier first. */
  contrast: readonly FigurePeriod[] | null = null;
  /** Where the periods that a change runs between are named. */
  readonly #ends = new Set<number>();

  /** Whether the period spoken of was the day of a count: what shares there are then is of that day. */
  #isDay = false;

  get pair(): readonly (FigurePeriod | null)[] | null {
    return this.#pair;
  }

  set pair(pair: readonly (FigurePeriod | null)[]) {
    this.#pair = pair;
    for (const end of pair) if (end?.source === 'sentence') this.#ends.add(end.span!.start);
  }

  readonly written: string | null;

  /** @param written day of writing: what lies after it is announced, and is not carried over. */
  constructor(written: string | null) {
    this.written = written;
  }

  /**
   * Period for a figure whose sentence names none.
   * @param flows whether it counts what came in a time: a day counted up to ("au 30 juin") tells nothing of it.
   */
  carry(
    stock: boolean,
    change: boolean,
    flows: boolean,
    kind: FigureMention['kind'],
    isToldBack = false,
  ): FigurePeriod | null {
    const mention = (isToldBack ? this.past : null) ?? this.#last ?? this.#main;
    if (!mention || this.#isLong(mention) || (flows && UP_TO_A_DAY.test(mention.rule))) return null;
    const isStep = this.#isStep(mention);
    const limits =
      stock || !change
        ? isStep
          ? ends(mention)
          : (compared(mention) ?? (stock ? dayEnds(mention) : null))
        : null;
    const range = limits
      ? limits.last
      : coveredBy(
          mention,
          stock || (kind === 'percent' && !change && (this.#isDay || isYearEnd(mention, kind))),
        );
    return carried(mention, range.first, range.last);
  }

  /** "de 47 % à 46 % entre 2016 et 2017": a change from one year to the next, whose second the text goes on with. */
  #isStep({ rule, start, first, last }: PeriodMention): boolean {
    const isChange = rule === 'between.year' && this.#ends.has(start);
    return isChange && Number(last!.slice(0, 4)) === Number(first!.slice(0, 4)) + 1;
  }

  #isLong(mention: PeriodMention): boolean {
    return isLong(mention) && !this.#isStep(mention);
  }

  /** Ends of "cette même période" where the text has named what it runs between. */
  endsOf(mention: PeriodMention, named: readonly Named[]): { first: Range; last: Range } | null {
    if (!/^period\.same/.test(mention.rule)) return null;
    const [start, end] = this.pair ?? [];
    if (start?.first && (mention.first === start.first || mention.last === end?.last))
      return { first: start, last: end ?? UNKNOWN };
    const before = named.map((one) => one.mention).filter((one) => one.to <= mention.from);
    for (const one of [...before, this.#last, this.#main]) {
      const limits = one?.first === mention.first && one.last === mention.last ? ends(one) : null;
      if (limits) return limits;
    }
    return null;
  }

  /** Whether a period was over when the one spoken of began. */
  isPast({ last, rule }: PeriodMention): boolean {
    const spoken = this.#last ?? this.#main;
    // "205 tonnes avaient été saisies l'an dernier", in a text that speaks of no time yet
    if (!spoken) return rule.endsWith('.last');
    return Boolean(spoken.first && last && last < spoken.first);
  }

  /** Whether the text before is of one day: a bulletin, an accident. */
  isOfDay(): boolean {
    const spoken = this.#last ?? this.#main;
    return spoken !== null && /^day/.test(spoken.rule) && spoken.first === spoken.last;
  }

  /** Day for a standing fact, which a count at a day covers and what came in a time does not. */
  day(): FigurePeriod | null {
    const day = this.carry(true, false, false, 'count');
    return day?.first === day?.last ? day : null;
  }

  /** Period for a figure to come whose sentence names none: the plan's, else what is spoken of if it is not over. */
  aim(): FigurePeriod | null {
    const spoken = this.#last ?? this.#main;
    const isOpen = spoken?.last && this.written && spoken.last > this.written && !isLong(spoken);
    const mention = this.#target ?? (isOpen ? spoken : null);
    return mention && carried(mention, mention.first, mention.last);
  }

  /** Period of an account of what is still to come, a budget's: its conditional mood foresees. */
  plan(): FigurePeriod | null {
    const main = this.#main;
    const isAhead = main?.first && this.written && main.first > this.written;
    return isAhead ? carried(main, main.first, main.last) : null;
  }

  /** Periods for "de X à Y" where the sentence names none: the last pair's, else only the second end is known. */
  carryPair(): (FigurePeriod | null)[] {
    if (this.pair)
      return this.pair.map((one) => one && { ...one, source: 'context' as const, rule: 'carried' });
    const mention = this.#last ?? this.#main;
    if (!mention) return [null, null];
    if (this.contrast?.[1]?.last === mention.last)
      return this.contrast.map((one) => ({ ...one, source: 'context' as const, rule: 'carried' }));
    const limits = ends(mention);
    return limits
      ? [
          carried(mention, limits.first.first, limits.first.last),
          carried(mention, limits.last.first, limits.last.last),
        ]
      : [null, ACCOUNT.test(mention.rule) ? carried(mention, mention.first, mention.last) : null];
  }

  /** Period of the end of "de X en 2014 à Y" where the sentence names none: what is spoken of, if it came later. */
  since(start: FigurePeriod): FigurePeriod | null {
    const end = this.carryPair()[1] ?? null;
    return start.last && end?.first && start.last < end.first ? end : null;
  }

  /** The year spoken of, for "cette année" where the day of writing is unknown. */
  year(): FigurePeriod | null {
    const mention = [this.#last, this.#main].find(
      (one) => one && /^year$|^year\.|report/.test(one.rule),
    );
    return mention ? carried(mention, mention.first, mention.last) : null;
  }

  /** Takes note of a sentence's periods once its figures are dated. */
  leave(
    named: readonly Named[],
    found: readonly (FigurePeriod | null)[],
    figures: readonly FigureMention[],
    future: readonly boolean[],
  ): void {
    const dated = figures.at(-1)?.to ?? 0;
    this.past = null;
    const days = found.filter((one) => one?.source === 'sentence');
    if (days.length > 0) this.#isDay = days.every((one) => one!.first === one!.last);
    for (const { mention, standing } of named)
      if (standing === 'report' && isFixed(mention)) this.#main ??= mention;
    const planned = new Set<number>();
    const told = new Set<number>();
    found.forEach((one, i) => {
      if (one?.span) (future[i] ? planned : told).add(one.span.start);
    });
    const isPlan = ({ start }: PeriodMention) => planned.has(start) && !told.has(start);
    const all = named.filter(({ standing }) => standing === 'covers').map(({ mention }) => mention);
    const covers = all.filter((mention) => !this.#isEnd(mention));
    const before = this.#last;
    if (before && all.length > 0 && covers.length === 0)
      if (!all.some((end) => holds(end, before) || holds(before, end))) this.#last = null;
    this.#target = covers.findLast(isPlan) ?? this.#target;
    const covering = covers.filter((mention) => this.#lasts(mention, found) && !isPlan(mention));
    if (covering.length === 0) {
      // "Depuis 2014, 300 …": what follows what is open is of no known time.
      if (covers.some((one) => told.has(one.start) && OPEN.test(one.rule))) this.#last = null;
      // "Des statistiques sur janvier-juillet 2017 montrent …": the report's time that has dated figures is spoken of.
      const reported = named.findLast(
        ({ mention, standing }) =>
          standing === 'report' && told.has(mention.start) && !isLong(mention),
      );
      if (reported) this.#last = reported.mention;
      const blocked = named.some(
        ({ mention, standing }) => standing === 'blocks' && mention.rule !== 'since.now',
      );
      // A bulletin that names its day stays on it.
      const isReported = this.#main !== null && named.some(({ standing }) => standing === 'report');
      if (blocked && !isReported && found.length > 0) {
        this.#last = null;
        this.#main = null;
      }
      return;
    }
    const open = covering.filter((mention) => isFixed(mention) && !this.#yields(mention, dated));
    if (open.length === 0 && covering.some(isFixed)) return;
    // "In 2024 it had 17 million visitors, beyond the goals of 2026": the time that has dated something is spoken of.
    const dating = open.filter(({ start }) => told.has(start));
    const fixed = dating.length > 0 ? dating : open;
    const length = named.find(({ mention }) => mention.rule === 'length.last');
    // "300 cette saison, contre 280 en 2020": what is spoken of is a time that no calendar fixes.
    const isUnknown = covering[0]!.rule.endsWith('.current') && !isFixed(covering[0]!);
    if (isUnknown) this.#last = null;
    else if (fixed.length === 0) this.#last = found.some((one) => one) ? this.#last : null;
    else this.#last = length && fixed.length > 1 ? spanOf(length.mention, fixed) : widest(fixed);
  }

  /** "de 37 % en 2021 à 45 % en 2025": years that only tell a change say nothing of what follows, and end another time. */
  #isEnd({ rule, start, first }: PeriodMention): boolean {
    if (rule === 'period.same')
      return this.pair?.some((end) => end?.rule === 'year' && end.first === first) ?? false;
    return rule === 'year' && this.#ends.has(start);
  }

  /**
   * Whether a period says less of what follows than the one spoken of before it: the last part of a sentence
   * ("…, dont 12 au mois d'août"), an end of a change, or the time before that a count is set beside ("l'an dernier").
   * @param dated token after the sentence's last figure.
   */
  #yields(mention: PeriodMention, dated: number): boolean {
    const [start, end] = this.pair ?? [];
    if (start?.span?.start === mention.start && end?.span?.start !== mention.start) return true;
    const before = this.#last;
    if (!before) return false;
    const paired = this.pair?.some((one) => one?.span?.start === mention.start) ?? false;
    if (paired && (holds(mention, before) || holds(before, mention))) return true;
    if (mention.from >= dated && isPart(mention, before)) return true;
    return (
      /\.(last|previous)$|^period\.same/.test(mention.rule) &&
      (mention.last ?? '9') < (before.first ?? '')
    );
  }

  /**
   * "depuis 2014", a stretch of years and a year to come say nothing of the sentences after theirs; a day does only once it has dated
   * something, for it may be a dateline or the day of a session, and so does a month without its year.
   */
  #lasts(mention: PeriodMention, found: readonly (FigurePeriod | null)[]): boolean {
    const { rule, first, start } = mention;
    const isPassing =
      /^(day|week)/.test(rule) || (/^month(\.|$)/.test(rule) && !/\p{Nd}/u.test(mention.surface));
    if (isPassing && !found.some((one) => one?.span?.start === start)) return false;
    if (/^(since(?!\.start)|by|asof\.year|(asof\.)?start\.)/.test(rule) || this.#isLong(mention))
      return false;
    return !(this.written && first && first > this.written);
  }
}

/** The periods that accounts are of: what a rate came to is of them, not of a day or a season. */
const ACCOUNT = /^(year|quarter|half|months?|school|length|(asof\.)?end\.(month|quarter))/;

const OPEN = /^(since|by|(asof\.)?start\.)/;
const UP_TO_A_DAY = /^(asof|until)\.day/;

const carried = (
  mention: PeriodMention,
  first: string | null,
  last: string | null,
): FigurePeriod => ({
  first,
  last,
  surface: mention.surface,
  span: { start: mention.start, end: mention.end },
  source: 'context',
  rule: 'carried',
});
