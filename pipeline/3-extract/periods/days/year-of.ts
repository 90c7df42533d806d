import { parseDay, type Range, shiftDays } from '../calendar.ts';
import { MONTHS_IN, type Point } from '../expressions/point.ts';
import { type Anchor, isOfMonths } from './beside.ts';

/** First month of a point of the year, 1 to 12, and its last. */
export function monthsOf(p: Point): readonly [number, number] | null {
  const size = MONTHS_IN[p.unit];
  if (size !== undefined)
    return p.part ? [(p.part - 1) * size + 1, (p.lastPart || p.part) * size] : null;
  switch (p.unit) {
    case 'months':
      return p.when === 'last' ? [13 - p.part, 12] : [1, p.part];
    case 'season':
      return p.part ? [p.part, p.part + 2] : null;
    default:
      return null;
  }
}

/** The year a point lies in, from its own words, the day of writing, or the text before. */
export function yearOf(
  p: Point,
  anchor: Anchor,
  startMonth: number,
  endMonth: number,
): number | null {
  if (p.year !== null) return p.year;
  const { written, year, whole } = anchor;
  if (whole !== null && !p.when && !p.yearWhen) return whole;
  // "by August 2025, and 14 more by October of the same year": a term has no first day.
  const near = anchor.before?.first ?? anchor.before?.last;
  const before = near ? Number(near.slice(0, 4)) : null;
  if (p.yearWhen === 'previous')
    return before !== null
      ? before - 1
      : anchor.isCompared
        ? yearBeforeLast(written, endMonth)
        : null;
  if (p.yearWhen === 'same' && before !== null)
    return isSameAgain(p, anchor, endMonth) ? Number(anchor.part!.last!.slice(0, 4)) : before;
  // "en novembre 2014, contre 7 en mai précédent": the last that was over when the time just named began.
  // "en janvier 2011, contre 8 % en décembre"
  const isPlain = p.unit === 'month' && !p.when && !p.yearWhen;
  const isEarlier =
    anchor.isCompared && isPlain && startMonth > Number(anchor.before?.last?.slice(5, 7));
  if (followsOn(p, anchor, startMonth)) return before;
  // "la campagne 2020-2021 …, du 1er septembre au 22 novembre": of the season just named.
  const inSeason = DATED.has(p.unit) && !p.when && !p.yearWhen && seasonYear(anchor, startMonth);
  if (inSeason) return inSeason;
  if ((p.when === 'previous' || isEarlier) && near)
    return Number(near.slice(0, 4)) - (startMonth < Number(near.slice(5, 7)) ? 0 : 1);
  if (!written) return isRelative(p) ? besideSpoken(p, anchor) : year;
  if (p.yearWhen === 'last') return written.year - (isOfAccount(p, anchor) ? 2 : 1);
  if (p.yearWhen === 'next' || p.when === 'next')
    return p.yearWhen === 'next' || startMonth <= written.month ? written.year + 1 : written.year;
  // The press reports what has happened: a month or part of the year still to come is last year's.
  // "the report on 2023. Inflation peaked in February", told in July 2024: of the year told, which February 2024 is long over beside.
  if (isPlain && written.month - endMonth > RECENT && isYearOver(anchor)) return before;
  // "l'été 2021 …. Le mois de juillet en a compté 40", told in August 2022
  if (isPlain && isOfFew(anchor.before, startMonth, endMonth)) return before;
  const begun =
    p.when === 'last'
      ? endMonth < written.month || (endMonth === written.month && p.day > 0 && p.day < written.day)
      : p.unit === 'months' || p.unit === 'quarter' || p.unit === 'half'
        ? endMonth < written.month || (endMonth === written.month && written.day > 20)
        : endMonth - written.month < FAR_AHEAD &&
          (startMonth < written.month ||
            (startMonth === written.month && (p.day === 0 || p.day <= written.day)));
  // "le second semestre de cette année", which the first days of the next still say of the one that is over.
  const isThis = p.when === 'current' || (p.yearWhen === 'current' && written.month > 1);
  return begun || isThis ? written.year : written.year - 1;
}

/** "300, contre 280 en octobre de l'année précédente", told in November: the year before the last October. */
const yearBeforeLast = (written: Anchor['written'], month: number): number | null =>
  written && written.year - (month < written.month ? 1 : 2);

/** "44 points, contre 46 au quatrième trimestre de l'année dernière", told in January: the account is of the quarter just over. */
const isOfAccount = ({ unit, part }: Point, { isCompared, written }: Anchor): boolean =>
  isCompared &&
  (unit === 'quarter' ? part === 4 : unit === 'half' && part === 2) &&
  written!.month <= RECENT;

/** "les deux premiers mois de l'année, après 6 % en 2017. …, les deux premiers mois de l'année": as many of the same year again. */
const isSameAgain = ({ unit }: Point, { part }: Anchor, endMonth: number): boolean =>
  unit === 'months' && isOfMonths(part, endMonth) && Number(part!.last!.slice(5, 7)) === endMonth;

/** "4 % au premier trimestre 2025 …; au deuxième, la croissance resterait de 4 %", told in April, "de janvier à mars …, d'avril à juin": the part right behind the one just named. */
function followsOn(p: Point, anchor: Anchor, startMonth: number): boolean {
  const { before, isCompared, written } = anchor;
  const size = monthsIn(p);
  if (size < 2 || p.when || p.yearWhen || isCompared) return false;
  // Months are counted once they have begun, where a quarter may be foreseen.
  const isAhead =
    p.unit === 'month' && written && before?.last && before.last >= shiftDays(written, 0);
  return (
    !isAhead && isOfMonths(before, size) && Number(before!.last!.slice(5, 7)) === startMonth - 1
  );
}

/** How many months a quarter, a half or a run of months has; 0 for another time. */
function monthsIn({ unit, part, lastPart }: Point): number {
  if (unit === 'month') return lastPart > part ? lastPart - part + 1 : 0;
  return unit === 'half' ? 6 : unit === 'quarter' ? 3 : 0;
}

const DATED: ReadonlySet<string> = new Set(['day', 'month']);

/** The year of a month in the season just named, which opens in one year and closes in the next; null where none was. */
function seasonYear({ before, isCompared, written }: Anchor, month: number): number | null {
  const [first, last] = [parseDay(before?.first ?? null), parseDay(before?.last ?? null)];
  if (isCompared || !first || last?.year !== first.year + 1) return null;
  const isYearLong = last.month === first.month - 1;
  if (!isYearLong) return null;
  const year = month >= first.month ? first.year : last.year;
  const isToCome = written && year * 12 + month > written.year * 12 + written.month;
  return isToCome ? null : year;
}

/** Months for which a month is still news. */
const RECENT = 3;

/** Whether the time just named is the whole of last year. */
const isYearOver = ({ before, written }: Anchor): boolean =>
  before?.first === `${written!.year - 1}-01-01` && before.last === `${written!.year - 1}-12-31`;

/** How many months a part of the year may have whose months are told next. */
const FEW = 3;

/** Whether a month is one of the few that were just named together. */
const isOfFew = (range: Range | null, start: number, end: number): boolean =>
  isOfMonths(range, FEW) &&
  start >= Number(range!.first!.slice(5, 7)) &&
  end <= Number(range!.last!.slice(5, 7));

/** Months ahead that nobody counts up to yet: "entre janvier et décembre", read in January, is all of last year. */
const FAR_AHEAD = 6;

const RELATIVE: ReadonlySet<unknown> = new Set(['last', 'next', 'current']);

const isRelative = ({ when, yearWhen }: Point): boolean =>
  RELATIVE.has(when) || RELATIVE.has(yearWhen);

/** Accounts of a year are told in the first half of the next. */
const MID_YEAR = 6;
const LATE: ReadonlySet<string> = new Set(['month', 'day']);

/** "avril dernier" in a text of 2025 whose day is unknown. */
function besideSpoken(p: Point, { spoken, year, isOver }: Anchor): number | null {
  if (p.yearWhen === 'current' || p.when === 'current') return spoken ?? year;
  if (spoken === null || p.when === 'next') return null;
  const isLate = isOver && p.when === 'last' && p.part > MID_YEAR && LATE.has(p.unit);
  if (isLate) return spoken - 1;
  return spoken + (p.yearWhen === 'last' ? -1 : p.yearWhen === 'next' ? 1 : 0);
}
