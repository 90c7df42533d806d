import type { Reader } from '../reader.ts';
import { adjectiveEnd } from './articled.ts';
import { afterHour, hourAt } from './hours.ts';
import { type Point, point } from './point.ts';
import { dayNamed, pointAt } from './points.ts';
import { thatOfYear } from './that-of-year.ts';
import { bareYear } from './years.ts';

/** First and last point of a time. */
interface Range {
  readonly a: Point;
  readonly b: Point;
}

/** "between 16 and 19 January", "entre le 16 et le 19 janvier": the two days of one month. */
export function dayRange(r: Reader, index: number): Range | null {
  const days = pointAt(r, index, true);
  if (days?.unit !== 'day' || days.lastDay <= days.day) return null;
  return { a: { ...days, lastDay: days.day }, b: { ...days, day: days.lastDay } };
}

/** «ما بين شهري شتنبر ونونبر من السنة الماضية»: two months, the year of which stands behind them. */
export function monthRange(r: Reader, index: number): Point | null {
  const months = pointAt(r, index, true);
  return months?.unit === 'month' && months.lastPart > months.part ? months : null;
}

/** "de 2016 à 2018", "between May 5, 2023, and June 3, 2024": the two ends of a range. */
export function rangeFrom(r: Reader, index: number, isBetween = false): Range | null {
  const start = behindClock(r, index);
  const first = rangeEnd(r, start);
  const a = first && asSchoolYear(first);
  if (!a) return null;
  if (a.unit === 'years') return isBetween ? betweenSpans(r, a) : null;
  const end = a.year === null ? a.end : adjectiveEnd(r, a.end);
  const isComma = r.isSymbol(end, ',،');
  // "allant du 1er janvier 2018, au 20 novembre 2019", "between May 5, 2023, and June 3, 2024"
  const joint = isComma ? r.at(end + 1, 'to') : null;
  const isSplit = a.unit === 'day' && joint !== null && (isBetween || joint.value === 'reach');
  const isLikened = isBetween && isComma && r.at(end + 1, 'counterpart') !== null;
  // «ما بين ماي 2017 المنصرم، وماي 2018», "between May 2017, and May 2018"
  const isOfMonths =
    isBetween && isComma && a.unit === 'month' && a.year !== null && isSecondMonth(r, end + 1);
  let at = isSplit || isLikened || isOfMonths ? end + 1 : end;
  // "de 6h mardi à 6h mercredi": the day behind its hour has no other.
  if (a.unit === 'day' && start === index) at = afterHour(r, at);
  if (isBetween && a.unit === 'day') at = afterAside(r, at);
  const to = r.joint(at);
  if (to) at = to.end;
  else if (!r.conjoined(at)) return null;
  at = behindClock(r, at);
  const second = rangeEnd(r, at) ?? rangeEnd(r, r.skipLinks(at)) ?? thatOfYear(r, at, a);
  // "lors | de la campagne précédente à la même date": as long, in that season.
  if (!second || second.unit === 'now' || isEchoAlone(second)) return null;
  // «10 شتنبر 2023، إلى 2022 وفاة»: no year, but what the count came to.
  const isYear = a.unit === 'day' && second.unit === 'year' && second.year !== null;
  if (isYear && ((a.year !== null && second.year! < a.year) || r.at(second.end, 'countable')))
    return null;
  const told = second.unit === 'day' ? { ...second, end: afterHour(r, second.end) } : second;
  const b = a.unit === 'school' ? asSchoolYear(told) : likeFirst(a, told);
  if (a.unit === 'school') return b.unit === 'school' ? { a, b } : null;
  if (a.unit === 'year' && b.unit === 'year') {
    const rising = a.year !== null && b.year !== null && a.year < b.year;
    return rising || a.year === null || b.year === null ? { a, b } : null;
  }
  return isBetween && isMonthBefore(b, a)
    ? {
        a: { ...a, part: b.part, lastPart: b.lastPart },
        b: { ...b, part: a.part, lastPart: a.lastPart },
      }
    : { a, b };
}

const isEchoAlone = ({ unit, when, year, yearWhen }: Point): boolean =>
  unit === 'period' && when === 'same' && year === null && yearWhen === null;

/** "(between May 2017,) and May 2018", «(ما بين ماي 2017،) وشهر ماي 2018»: a month with its year. */
function isSecondMonth(r: Reader, and: number): boolean {
  const at = r.joint(and)?.end ?? (r.conjoined(and) ? and : -1);
  const month = at < 0 ? null : rangeEnd(r, at);
  return month?.unit === 'month' && month.year !== null;
}

/** "entre 2003-2007 et 2017-2022": from the first years to the last. */
function betweenSpans(r: Reader, first: Point): Range | null {
  const to = r.joint(first.end)?.end ?? (r.conjoined(first.end) ? first.end : -1);
  const second = to < 0 ? null : rangeEnd(r, to);
  if (second?.unit !== 'years' || second.year! <= first.year!) return null;
  const [a, b] = [first.year!, second.part].map((year) => point(second.end, 'year', { year }));
  return { a: a!, b: b! };
}

/** "entre décembre et novembre 2020", «ما بين شهري دجنبر ونونبر 2020»: a month set against the one before it. */
const isMonthBefore = (a: Point, b: Point): boolean =>
  a.unit === 'month' &&
  b.unit === 'month' &&
  b.year === null &&
  b.yearWhen === null &&
  b.when === null &&
  a.lastPart + 1 === b.part;

/** How many words may tell an hour. */
const CLOCK = 7;

/** «من | الساعة السادسة من صباح يوم 2 فبراير», "between | 4 p.m. on Tuesday and": the day behind an hour, else the token given. */
function behindClock(r: Reader, index: number): number {
  const hour = hourAt(r, index);
  let isTold = hour > 0;
  for (let at = isTold ? hour : index; at < index + CLOCK; at++) {
    if (isTold && dayAt(r, at)) return at;
    if (r.at(at, 'clock')) isTold = true;
    else if (!HOURS.some((role) => r.at(at, role)) && r.integer(at) < 0) return index;
  }
  return index;
}

const dayAt = (r: Reader, at: number): boolean => pointAt(r, at, true)?.unit === 'day';

/** What an hour is told with: «السادسة من», "at 6 on". */
const HOURS = ['ordinal', 'link', 'in', 'from', 'article', 'unit'] as const;

/** How many words "années de formation professionnelle" may have. */
const NOUN = 4;

/** "entre les | années scolaires 2021-2022 et 2022-2023", «بين | موسمي 2021-2022 و2022-2023»: the years behind their noun. */
export function behindNoun(r: Reader, index: number): number {
  for (let at = index; at <= index + NOUN; at++) {
    if (r.isNumber(at)) return r.isSymbol(at + 1, '-–—/') ? at : index;
    if (!r.isWord(at)) return index;
  }
  return index;
}

/** "entre | les années 2020 et 2021", «بين | سنتي 2020 و2021»: two years in a row, listed behind their noun. */
export function twoYears(r: Reader, index: number): Range | null {
  const held = yearsHeld(r, index);
  if (held) return held;
  const years = r.at(index, 'plural') ? pointAt(r, index, true) : null;
  if (years?.unit !== 'years' || years.year === null || years.part !== years.year + 1) return null;
  if (r.at(years.end - 2, 'to')?.value !== '') return null;
  const [a, b] = [years.year, years.part].map((year) => point(years.end, 'year', { year }));
  return { a: a!, b: b! };
}

/** "entre les | recensements de 2014 et 2024", «بين | إحصاءي 2014 و2024»: two years behind what was held in both. */
function yearsHeld(r: Reader, index: number): Range | null {
  const noun = r.at(index, 'report') ?? r.at(index, 'poll');
  const years = noun && rangeFrom(r, r.skipLinks(noun.end), true);
  return years?.a.unit === 'year' && years.b.unit === 'year' ? years : null;
}

/** How many words may say what happened on the first of two days. */
const EVENT = 8;

/** "between the start of the lockdown on March 20 and May 3", "entre la fermeture, le 20 mars, et le 3 mai": two days. */
export function eventRange(r: Reader, index: number): Range | null {
  for (let at = index; at < index + EVENT; at++) {
    const range = pointAt(r, at, true)?.unit === 'day' ? rangeFrom(r, at, true) : null;
    if (range) return range.b.unit === 'day' ? range : null;
    // "entre le ministre et le patronat, le 20 mars": no days so far.
    const goesOn = r.isWord(at) ? !r.at(at, 'to') : r.isSymbol(at, ",،'’");
    if (!goesOn) return null;
  }
  return null;
}

/** How many words may say between two marks what happened on the first day. */
const ASIDE = 16;
const ASIDES = [',،', '–—'] as const;

/** "entre le 8 août, date de l'entrée en vigueur, et la fin 2025": the token after the second mark, else the one given. */
function afterAside(r: Reader, mark: number): number {
  const marks = ASIDES.find((one) => r.isSymbol(mark, one));
  if (!marks) return mark;
  for (let at = mark + 1; at <= mark + ASIDE && !r.isNumber(at) && !r.closes(at); at++)
    if (r.isSymbol(at, marks)) return r.joint(at + 1) || r.conjoined(at + 1) ? at + 1 : mark;
  return mark;
}

/** "entre 2016-2017 et 2020-2021": years of school or farming. */
const asSchoolYear = (p: Point): Point =>
  p.unit === 'years' && p.part === p.year! + 1 ? { ...p, unit: 'school' } : p;

/** "entre le deuxième trimestre de 2016 et celui de 2017", «بين ماي 2016 ونظيره من سنة 2017»: the same part of the second year. */
function likeFirst(a: Point, b: Point): Point {
  const isPart = a.unit === 'quarter' || a.unit === 'half' || a.unit === 'months';
  if (isPart && b.unit === 'year' && !b.edge)
    return { ...a, end: b.end, year: b.year, when: null, yearWhen: b.when };
  const isLike = b.unit === 'period' && b.when === 'same' && (b.year !== null || b.yearWhen);
  return isLike && (isPart || a.unit === 'month' || a.unit === 'day')
    ? { ...a, end: b.end, year: b.year, when: null, yearWhen: b.yearWhen }
    : b;
}

const rangeEnd = (r: Reader, index: number): Point | null =>
  pointAt(r, index, true) ??
  bareYear(r, index, true) ??
  thisWeekday(r, index) ??
  dayNamed(r, index);

/** "(entre le 10 juin et) ce mardi" */
function thisWeekday(r: Reader, index: number): Point | null {
  const day = r.at(index, 'current')?.end ?? index;
  return r.at(day, 'weekday') ? pointAt(r, day, true) : null;
}
