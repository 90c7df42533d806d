import {
  type Day,
  isMonthEnd,
  iso,
  isYear,
  months,
  parseDay,
  type Range,
  shiftDays,
  shiftYears,
  UNKNOWN,
} from '../calendar.ts';
import { MONTHS_IN, type Point } from '../expressions/point.ts';
import {
  type Anchor,
  asManyBefore,
  isOfMonths,
  lastMonths,
  monthBefore,
  moveTo,
  partBefore,
  periodBefore,
  sameIn,
  schoolYear,
  seasonOf,
  wholeYear,
  yearOfSame,
} from './beside.ts';
import { resolveDay } from './days.ts';
import { weekendOf, weekOf } from './weeks.ts';
import { monthsOf, yearOf } from './year-of.ts';

/** Day from which a month is late. */
const LATE = 21;

/** The days of one point. */
export function resolvePoint(p: Point, anchor: Anchor): Range {
  const whole = resolveWhole(p, anchor);
  if (!p.edge || p.edge === 'term' || whole.first === null || whole.last === null) return whole;
  // "au début des années 1990" is no year of them.
  if (p.unit === 'years') return UNKNOWN;
  // "à la fin des six premiers mois" is those months.
  if (p.unit === 'months' && p.edge === 'end') return whole;
  if (p.edge === 'start') return { first: whole.first, last: whole.first };
  if (p.edge === 'late') return { first: `${whole.last.slice(0, 8)}${LATE}`, last: whole.last };
  if (p.edge === 'end') return { first: whole.last, last: whole.last };
  if (p.unit === 'year') return months(Number(whole.first.slice(0, 4)), 6, 6);
  const middle = `${whole.first.slice(0, 8)}15`;
  return { first: middle, last: middle };
}

function resolveWhole(p: Point, anchor: Anchor): Range {
  const { written, before, part } = anchor;
  // «الأشهر الثمانية الماضية من عام 2025», told in that year: those that are over.
  const isRunning = p.unit === 'months' && written !== null && p.year === written.year;
  const span = monthsOf(isRunning ? { ...p, when: null } : p);
  if (span) {
    const year = yearOf(p, anchor, span[0], span[1]);
    if (year === null) return UNKNOWN;
    return months(year, isOfAccount(p, before, span[1]) ? 1 : span[0], span[1]);
  }
  switch (p.unit) {
    case 'year': {
      if (p.year !== null) return months(p.year, 1, 12);
      if (p.when === 'previous') return yearBefore(anchor);
      // "la stratégie 2022-2026 …, au cours de l'année": not the last of the years that a plan runs to.
      if (p.when === 'same' && isRunningTo(before, written))
        return anchor.year === null ? UNKNOWN : months(anchor.year, 1, 12);
      if (p.when === 'same') return wholeYear(before);
      if (p.when === 'following') return before ? shiftYears(wholeYear(before), 1) : UNKNOWN;
      if (p.yearWhen === 'same' && before && isYear(before)) return before;
      if (anchor.spoken === null || (p.when === 'last' && !written && anchor.isSole))
        return UNKNOWN;
      const step = p.when === 'last' ? -(p.part || 1) : p.when === 'next' ? 1 : 0;
      return months(anchor.spoken + step, 1, 12);
    }
    case 'years':
      return p.year === null ? UNKNOWN : { first: iso(p.year, 1, 1), last: iso(p.part, 12, 31) };
    case 'season':
      return seasonOf(p, anchor);
    case 'school': {
      const year = p.year !== null ? months(p.year, 9, 20) : schoolYear(p, anchor);
      // "les neuf premiers mois de la campagne"
      const start = p.lastPart > 0 ? parseDay(year.first) : null;
      return start ? months(start.year, 9, 8 + p.lastPart) : year;
    }
    case 'month': {
      if (p.when === 'same') return sameIn(p, anchor);
      if (p.when === 'previous') return monthBefore(p, anchor);
      // "le mois suivant son annonce": of a day that only the text before may tell.
      if (p.when === 'following') return UNKNOWN;
      if (isThatMonth(p, anchor)) return before!;
      if (!written) return UNKNOWN;
      const month = written.month + (p.when === 'last' ? -1 : p.when === 'next' ? 1 : 0);
      return months(written.year - 1, month + 12, month + 12);
    }
    case 'quarter':
    case 'half':
      if (p.when === 'previous') return partBefore(p, anchor);
      // "au quatrième trimestre 2019 …, lors de ce trimestre", "en fin de trimestre": the one just named, which is over.
      if (isThatPart(p) && isOfMonths(before, MONTHS_IN[p.unit]!))
        if (!written || before!.last! < iso(written.year, written.month, written.day))
          return before!;
      return p.when === 'same' ? sameIn(p, anchor) : partOf(p, written);
    case 'period': {
      // "depuis le début de l'année, contre 70 à la même date de 2013": what still runs is told on the day of writing.
      const isOpen = part?.first && part.last === null && written;
      const told = isOpen ? { first: part.first, last: shiftDays(written, 0) } : part;
      if (p.when === 'previous') return periodBefore(p, anchor, told);
      if (!told?.last) return UNKNOWN;
      if (p.when === 'following') return yearsLater(told, p.part || 1, written);
      if (p.when !== 'same') return UNKNOWN;
      if (p.year === null && p.yearWhen === null) return told;
      return moveTo(told, p.year ?? yearOfSame(p, told, anchor));
    }
    case 'days':
      return written
        ? { first: shiftDays(written, -p.part), last: shiftDays(written, -1) }
        : UNKNOWN;
    case 'length':
      if (p.when === 'last') return lastMonths(part, p, written);
      if (p.when === 'following') return yearsBehind(before, p.part);
      return p.when === 'previous' ? asManyBefore(before, p) : firstMonths(p, anchor);
    case 'week':
      return weekOf(p, anchor);
    case 'weekend':
      return weekendOf(p, anchor);
    case 'day':
      return resolveDay(p, anchor);
    default:
      return UNKNOWN;
  }
}

/** "l'année précédente": before the time just told; "contre 44 l'année précédente", where none is: before the year of writing. */
function yearBefore({ before, isCompared, written }: Anchor): Range {
  if (before) return shiftYears(before.last ? before : wholeYear(before), -1);
  return isCompared && written ? months(written.year - 1, 1, 12) : UNKNOWN;
}

/** «خلال شهر شتنبر الماضي …. خلال هذا الشهر», in a text without its day "en janvier 2023 …. Le mois dernier": the month just named, which is over; "le mois en cours" is no other than that of writing. */
function isThatMonth({ when, yearWhen }: Point, anchor: Anchor): boolean {
  const { before, written, isLastMonth } = anchor;
  const isThis = when === 'current' || (when === 'last' && !written);
  if (!isThis || yearWhen || isLastMonth || !isOfMonths(before, 1)) return false;
  const isWhole = before!.first!.endsWith('-01') && isMonthEnd(before!.last);
  return isWhole && (!written || before!.last! < iso(written.year, written.month, written.day));
}

/** "À fin août, 12 MDH …. Au huitième mois de l'année, 9 MDH": the account runs until the end of that month. */
function isOfAccount({ unit, yearWhen }: Point, before: Range | null, month: number): boolean {
  const end = parseDay(before?.last ?? null);
  return (
    unit === 'month' &&
    yearWhen === 'same' &&
    end?.month === month &&
    before!.first !== iso(end.year, month, 1)
  );
}

/** "ce trimestre", "en fin de trimestre", unlike "le trimestre en cours": what may be the one just named. */
const isThatPart = ({ when, yearWhen, edge }: Point): boolean =>
  (when === 'current' && yearWhen === null) || edge === 'end';

/** Whether a time of several years is not over on the day of writing. */
const isRunningTo = (range: Range | null, written: Day | null): boolean =>
  written !== null &&
  Number(range?.last?.slice(0, 4) ?? 0) > written.year &&
  range!.first?.slice(0, 4) !== range!.last!.slice(0, 4);

/** "du 1er janvier au 15 septembre …, au cours des premiers mois de cette année": those that were just told to have gone by. */
function firstMonths({ year, yearWhen, part }: Point, { before, spoken }: Anchor): Range {
  const [first, last] = [parseDay(before?.first ?? null), parseDay(before?.last ?? null)];
  const of = year ?? (yearWhen === 'current' ? spoken : (first?.year ?? null));
  const isFirst = part === 0 && (year !== null || yearWhen !== null);
  const isTold = first !== null && first.month === 1 && first.day === 1 && first.year === of;
  const isPart = last !== null && last.year === of && last.month < DECEMBER;
  return isFirst && isTold && isPart ? before! : UNKNOWN;
}

const DECEMBER = 12;

/** "in 2025 and the following two years": so many behind the one just named. */
function yearsBehind(range: Range | null, count: number): Range {
  const last = parseDay(range?.last ?? null);
  return last ? months(last.year + 1, 1, 12 * count) : UNKNOWN;
}

/** "un an après", "douze ans plus tard": as long, so many years later, if that had begun on the day of writing. */
function yearsLater(told: Range, years: number, written: Day | null): Range {
  const later = shiftYears(told, years);
  const start = later.first ?? later.last!;
  const hasBegun = !written || start <= iso(written.year, written.month, written.day);
  return hasBegun ? later : UNKNOWN;
}

/** "ce trimestre", "le semestre écoulé": the part of the year of the day of writing, or the one before it. */
function partOf({ unit, when }: Point, written: Day | null): Range {
  if (!written || (when !== 'current' && when !== 'last')) return UNKNOWN;
  const size = MONTHS_IN[unit]!;
  const first = written.month - ((written.month - 1) % size) + 12 - (when === 'last' ? size : 0);
  return months(written.year - 1, first, first + size - 1);
}
