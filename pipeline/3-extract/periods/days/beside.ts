import {
  type Day,
  daysIn,
  months,
  parseDay,
  type Range,
  shiftDays,
  shiftYears,
  UNKNOWN,
} from '../calendar.ts';
import { MONTHS_IN, type Point } from '../expressions/point.ts';

/** What a relative expression is resolved against. */
export interface Anchor {
  /** Day of writing; null where neither the manifest nor the text gives it. */
  readonly written: Day | null;
  /** Year of writing, else the latest that the text speaks of: what "last year" is told from. */
  readonly spoken: number | null;
  /** Whether the text names one year alone, which may then be the "last year" of its day. */
  readonly isSole: boolean;
  /** Whether the text looks back on a year that was over: its "last November" is of that year. */
  readonly isOver: boolean;
  /** Year in which the school or farming year that the text names opens. */
  readonly season: number | null;
  /** Whether the text calls that one the current one. */
  readonly isThisSeason: boolean;
  /** Year that the text last spoke of, null where none yet. */
  readonly year: number | null;
  /** The period named before, for "the year before" and "the same period". */
  readonly before: Range | null;
  /** Whether the period only stands beside it to compare with. */
  readonly isCompared: boolean;
  /** Whether it was told as "last year", from which "two years ago" is not told. */
  readonly isLastYear: boolean;
  /** Whether it was told as "last month", beside which "this month" is that of writing. */
  readonly isLastMonth: boolean;
  /** The seven days in a row that the text last spoke of. */
  readonly week: Range | null;
  /** The day on which something was last told to happen: "le même jour", "la veille". */
  readonly day: Range | null;
  /** The year that the sentence is of, for its parts: "94 en 2018, dont 40 de janvier à mars". */
  readonly whole: number | null;
  /** The part of a year named before, else the period: "the same period in 2019" is as long. */
  readonly part: Range | null;
}

/** "the previous four years", "the previous twelve months": as many as those just named, before them. */
export function asManyBefore(range: Range | null, { part: count, lastPart }: Point): Range {
  const [first, last] = [parseDay(range?.first ?? null), parseDay(range?.last ?? null)];
  if (!first || !last) return UNKNOWN;
  const years = last.year - first.year;
  if (lastPart === 0) return years + 1 === count ? shiftYears(range!, -count) : UNKNOWN;
  const isAsLong = years * 12 + last.month - first.month + 1 === count && first.day === 1;
  const start = first.month + 12 - count;
  return isAsLong ? months(first.year - 1, start, start + count - 1) : UNKNOWN;
}

/** Months that an account of the year up to a quarter is of, and after which a text does not give it any more. */
const ROLLING = 12;
const LATE = 6;
const QUARTER = 3;

/**
 * "au deuxième trimestre 2023 … au cours des douze derniers mois": the year up to the end of the part of one just named;
 * "les huit premiers mois de 2025 … ces huit derniers mois": those.
 */
export function lastMonths(
  told: Range | null,
  { part: count, lastPart }: Point,
  written: Day | null,
): Range {
  const end = parseDay(told?.last ?? null);
  const start = parseDay(told?.first ?? null);
  if (lastPart !== 1 || !end || !start) return UNKNOWN;
  const isEnd =
    end.day === daysIn(end.year, end.month) && (!written || told!.last! <= shiftDays(written, 0));
  const isOver = !written || (written.year - end.year) * 12 + written.month - end.month <= LATE;
  if (!isEnd || !isOver) return UNKNOWN;
  const length = (end.year - start.year) * 12 + end.month - start.month + 1;
  if (length === count && start.day === 1) return told!;
  // "between June 2022 and June 2023", "between the second quarter of 2022 and that of 2023": from one to the other.
  const isYearly = length === ROLLING + 1 || length === ROLLING + QUARTER;
  return count === ROLLING && (length <= LATE || isYearly)
    ? months(end.year - 1, end.month + 1, end.month + ROLLING)
    : UNKNOWN;
}

/** The school or farming year of the day of writing, or the one beside it or beside the one just named. */
export function schoolYear({ when, part }: Point, anchor: Anchor): Range {
  const { written, before, season, isThisSeason } = anchor;
  if (when === null) return UNKNOWN;
  const named = isSeason(before) ? parseDay(before!.first)!.year : null;
  // "la nouvelle année scolaire" is told of before it starts.
  const opens = part > 0 ? ENROLS : 9;
  const isOfDay = written !== null && !isThisSeason;
  const own = isOfDay ? written.year - (written.month >= opens ? 0 : 1) : season;
  // "la campagne précédente", where the text has named one: the one before it, whenever that was written.
  const start = when === 'current' || when === 'last' ? (own ?? named) : (named ?? season ?? own);
  return start === null ? UNKNOWN : months(start + STEPS[when], 9, 20);
}

/** From this month on, the school year that starts is the next. */
const ENROLS = 6;

const STEPS = { current: 0, same: 0, last: -1, previous: -1, next: 1, following: 1 } as const;

/** From 1 September to 31 August. */
const isSeason = (range: Range | null): boolean =>
  range?.first?.endsWith('-09-01') === true && range.last?.endsWith('-08-31') === true;

/** Which months a season has, only the text can say: that of one it has named before. */
export function seasonOf(p: Point, anchor: Anchor): Range {
  if (isSeason(anchor.before)) return schoolYear(p, anchor);
  // "10.300 hectares à l'été 2022, contre 2.780 l'été précédent"
  const isBefore = p.when === 'previous' && isPartFrom(anchor.before, p.part);
  return isBefore ? shiftYears(anchor.before!, -1) : UNKNOWN;
}

/** Whether a time is the season that opens with a month. */
const isPartFrom = (range: Range | null, month: number): boolean =>
  month > 0 && isOfMonths(range, 3) && parseDay(range!.first)!.month === month;

/** "un an plus tôt", "two weeks before": as long as what was told, so much before; "two years ago" is told from the day of writing. */
export function periodBefore(p: Point, anchor: Anchor, told: Range | null): Range {
  if (p.day > 0) return daysBefore(told, p.day);
  const { written } = anchor;
  const isAhead = written !== null && Number(told?.first?.slice(0, 4) ?? 0) > written.year;
  // "En 2019, 47 écoles. …, contre 5 % il y a deux ans", told in 2024
  const isLongOver =
    written !== null && Number(told?.last?.slice(0, 4) ?? written.year) < written.year - 1;
  const isFromNow =
    p.yearWhen === 'last' &&
    p.part > 1 &&
    (!told?.last || anchor.isLastYear || isAhead || isLongOver);
  if (isFromNow) return written ? months(written.year - p.part, 1, 12) : UNKNOWN;
  // "entre 2023 et 2024 …, une année auparavant": before the last of them.
  const end = told?.last && isOfYears(told) ? wholeYear(told) : told;
  return end?.last ? shiftYears(end, -(p.part || 1)) : UNKNOWN;
}

/** Whether a time is several whole years. */
const isOfYears = ({ first, last }: Range): boolean =>
  first?.endsWith('-01-01') === true &&
  last?.endsWith('-12-31') === true &&
  first.slice(0, 4) !== last.slice(0, 4);

/** Of a day, a stretch of days or a week: no part of a year. */
const DAYS = 31;

/** "une semaine auparavant": the day or the days just told, so many days before. */
function daysBefore(told: Range | null, count: number): Range {
  const [first, last] = [parseDay(told?.first ?? null), parseDay(told?.last ?? null)];
  if (!first || !last || shiftDays(first, DAYS) <= shiftDays(last, 0)) return UNKNOWN;
  return { first: shiftDays(first, -count), last: shiftDays(last, -count) };
}

/** The period named before; where that is not as long as what is told from it, the part of a year named before. */
function lastOf({ unit }: Point, { before, part }: Anchor): Range | null {
  const size = MONTHS_IN[unit];
  return size === undefined || isOfMonths(before, size) ? before : (part ?? before);
}

/** Whether a time is so many months of one year. */
export function isOfMonths(range: Range | null, size: number): boolean {
  const [first, last] = [parseDay(range?.first ?? null), parseDay(range?.last ?? null)];
  return first !== null && last !== null && last.month - first.month === size - 1;
}

/** "le même mois", "au même trimestre de 2023", "in the same quarter last year": the one just named, in the year said. */
export function sameIn(p: Point, anchor: Anchor): Range {
  const named = lastOf(p, anchor);
  if (!named) return UNKNOWN;
  // "at the end of July …, in the same month": all of it.
  const before = p.unit === 'month' ? wholeMonth(named) : named;
  const isMoved = p.year !== null || MOVED.has(p.yearWhen);
  return isMoved ? moveTo(before, p.year ?? yearOfSame(p, before, anchor)) : before;
}

/** The month that holds a range of days of one month; any other range as it is. */
function wholeMonth(range: Range): Range {
  const day = isOfMonths(range, 1) ? parseDay(range.last) : null;
  return day ? months(day.year, day.month, day.month) : range;
}

const MOVED: ReadonlySet<unknown> = new Set(['current', 'previous', 'last', 'following']);

/**
 * "de 437 en onze mois 2017 à 471 l'an dernier", told in 2019: last year, where the time it is beside is longer over; and
 * where that was last year itself: "le taux de l'an dernier. …, contre 61 % à la même période de l'an dernier".
 */
export function yearOfSame({ yearWhen }: Point, { last }: Range, anchor: Anchor): number | null {
  const { spoken, written, isLastYear } = anchor;
  if (yearWhen === 'current') return spoken;
  const own = parseDay(last)?.year ?? written?.year ?? 0;
  // "au même trimestre de l'année suivante"
  if (yearWhen === 'following') return own + 1;
  if (yearWhen === 'last' && isLastYear && own === (written?.year ?? 0) - 1) return own;
  return yearWhen === 'last' && written && own < written.year - 1 ? written.year - 1 : null;
}

/** The day that a range is, where it is the last of a month. */
function endOfMonth(range: Range | null): Day | null {
  const day = range && range.first === range.last ? parseDay(range.last) : null;
  return day && day.day === daysIn(day.year, day.month) ? day : null;
}

/** "at the end of January, from 300 a month before": counted on the last day of each. */
function endBefore({ year, month }: Day, count: number): Range {
  const years = Math.ceil(count / 12);
  const then = month + 12 * years - count;
  const { last } = months(year - years, then, then);
  return { first: last, last };
}

/** "un mois plus tôt", "six mois plus tôt": the month, or as many months, before those just named. */
export function monthBefore(p: Point, anchor: Anchor): Range {
  const range = lastOf(p, anchor);
  if (p.lastPart > 1) return monthsBefore(range, p.lastPart);
  const end = endOfMonth(range);
  if (end) return endBefore(end, 1);
  const day = parseDay(range?.last ?? null);
  return day ? months(day.year - 1, day.month + 11, day.month + 11) : UNKNOWN;
}

/** Some months before a day that ends one, or before no more months than that. */
function monthsBefore(range: Range | null, count: number): Range {
  const [first, last] = [parseDay(range?.first ?? null), parseDay(range?.last ?? null)];
  if (!first || !last || first.year !== last.year || last.month - first.month >= count)
    return UNKNOWN;
  const end = endOfMonth(range);
  if (end) return endBefore(end, count);
  const years = Math.ceil(count / 12);
  const shift = 12 * years - count;
  return isWholeMonths(range!)
    ? months(first.year - years, first.month + shift, last.month + shift)
    : UNKNOWN;
}

/** Whether a time runs from the first day of a month to the last of one. */
const isWholeMonths = ({ first, last }: Range): boolean => {
  const day = parseDay(last)!;
  return first!.endsWith('-01') && day.day === daysIn(day.year, day.month);
};

/** "le trimestre précédent": as many months, before those just named. */
export function partBefore(p: Point, anchor: Anchor): Range {
  const size = MONTHS_IN[p.unit]!;
  const range = lastOf(p, anchor);
  // "à fin mars, contre 300 un trimestre auparavant": counted on the last day of each.
  const end = endOfMonth(range);
  if (end && (anchor.written?.year ?? end.year) - end.year <= 1) return endBefore(end, size);
  if (!isOfMonths(range, size)) return UNKNOWN;
  const day = parseDay(range!.first)!;
  return months(day.year - 1, day.month + 12 - size, day.month + 11);
}

/** "la même année", "السنة نفسها": all of the year that was spoken of, of the calendar or of school. */
export function wholeYear(range: Range | null): Range {
  if (isSeason(range)) return range!;
  const day = parseDay(range?.last ?? range?.first ?? null);
  return day ? months(day.year, 1, 12) : UNKNOWN;
}

/** A period moved to the year named, or to the year before its own. */
export function moveTo(range: Range, year: number | null): Range {
  const own = parseDay(range.first ?? range.last)?.year;
  return own === undefined ? UNKNOWN : shiftYears(range, year === null ? -1 : year - own);
}
