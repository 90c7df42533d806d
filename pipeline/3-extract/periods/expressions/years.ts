import {
  FIRST_YEAR,
  isJoinedCount,
  isOfOurTime,
  isOneOfCounts,
} from '../../figures/units/joined-count.ts';
import { roleSet } from '../lexicon.ts';
import type { Reader } from '../reader.ts';
import { type Point, point } from './point.ts';

/** A number that no word makes a year is one only if it is of our time: the rest may be counts. */
const FIRST_UNLED = 1980;
const LAST_UNLED = 2040;
/** Symbols after which a number counts or measures. */
export const MEASURES = '%٪‰°€$£';

/** What a small number behind a year counts, where it is no amount. */
const DATED = roleSet(['month', 'unit', 'after', 'each', 'to', 'in']);

/** Value of a token that could be a year: four digits, no part of a longer numeral; -1 for any other. */
export function yearValue(r: Reader, index: number): number {
  if (!r.isNumber(index) || r.length(index) !== 4) return -1;
  // "la route n° 2001"
  if (r.isSymbol(index - 1, '°º') || r.before(index, 'numbered')) return -1;
  // "la saisine 34/2018": no month of a year.
  const isSlashed =
    r.isSymbol(index - 1, '/') && !r.spaced(index) && r.isNumber(index - 2) && !r.spaced(index - 1);
  if (isSlashed && r.digits(index - 2) > 12 && r.length(index - 2) < 4) return -1;
  const value = r.integer(index);
  return isOfOurTime(value) && !endsChange(r, index) ? value : -1;
}

/** "passé de 1856 à 1951 annonces", «من 1856 إلى 1951»: what a number that is no year has come to is none either. */
const endsChange = (r: Reader, index: number): boolean =>
  r.at(index - 1, 'to')?.value === 'reach' &&
  r.isNumber(index - 2) &&
  r.length(index - 2) > 2 &&
  !isOfOurTime(r.integer(index - 2)) &&
  r.before(index - 2, 'from');

/** Whether what follows a number makes it a count: a measure sign or a word that is no grammar word. */
function counts(r: Reader, next: number): boolean {
  if (r.isSymbol(next, MEASURES)) return true;
  if (!r.isWord(next)) return r.isNumber(next) && r.spaced(next);
  // «كانت 2022 سنة الأرقام القياسية»: nobody counts so many years.
  if (isYearOf(r, next)) return false;
  const to = r.at(next, 'to');
  if (isAmount(r, to?.end ?? next + 1) && (to?.value === 'reach' || r.before(next - 1, 'between')))
    return true;
  return !(r.at(next, 'after') || r.at(next, 'hijri') || r.at(next, 'gregorian') || to);
}

/** "2000 إلى 20.000 درهم", "entre 2000 et 10 000 DH", «ما بين 2000 و10 آلاف»: the upper end of an amount. */
function isAmount(r: Reader, index: number): boolean {
  if (!r.isNumber(index) || yearValue(r, index) > 0) return false;
  // "(passé de 63,4 %) en 2000 à 67,4 %"
  const decimal = r.isInNumeral(index + 1) ? index + 2 : index;
  if (r.isSymbol(decimal + 1, MEASURES)) return false;
  const value = r.integer(index);
  if (value < 0 || value >= FIRST_YEAR) return true;
  // "de 2000 à 10 000", «إلى 10 آلاف», against "2000 à 12 mai"
  const next = index + 1;
  return r.isNumber(next) || (r.isWord(next) && !r.hasAny(next, DATED));
}

/** A year that the word before or the place makes one; `trusted` where the caller's words already do. */
export function bareYear(r: Reader, index: number, trusted: boolean): Point | null {
  const year = yearValue(r, index);
  if (year < 0) return hijriYear(r, index);
  if (
    year % 10 === 0 &&
    !r.spaced(index + 1) &&
    r.isWord(index + 1) &&
    r.surface(index + 1) === 's'
  )
    return point(index + 2, 'years', { year, part: year + 9 });
  const range = yearRange(r, index, year);
  const end = range?.end ?? index + 1;
  if (
    r.isSymbol(end, MEASURES) ||
    (r.isSymbol(end, '.,') && r.isNumber(end + 1) && !r.spaced(end + 1))
  )
    return null;
  const noun = r.before(index, 'unit');
  // «في 2018 حادثة سير»: so many accidents.
  if (!trusted && !noun && r.at(end, 'countable')) return null;
  const led = trusted || noun || r.before(index, 'in') || r.before(index, 'report');
  if (!trusted && !noun && isOneOfCounts(r.tokens, index)) return null;
  if (!led && isJoinedCount(r.tokens, index)) return null;
  // "dans 2000 écoles": a round number before a noun counts, unless a noun of time leads it.
  const titled =
    year !== 2000 && year >= FIRST_UNLED && year <= LAST_UNLED && titles(r, index, end);
  if (!(led && (noun || year !== 2000)) && counts(r, end) && !range && !titled) return null;
  if (!led && !range && !titled && !standsAlone(r, index, end, year)) return null;
  // "the 2030 World Cup", "of 2030 World Cup costs"
  const isHeld = r.at(index - 1, 'article') !== null || r.at(index - 1, 'link') !== null;
  const isNamed = isHeld && r.at(end, 'event') !== null;
  const label = isNamed || (!r.before(index, 'in') && isOfEvent(r, index));
  if (range) return label ? { ...range, label } : range;
  const season = seasonBehind(r, end, year);
  if (season) return season;
  // "2018 year-end results", «سنة 2019 كاملة»
  const close = (r.at(end, 'unit') && r.at(end, 'edge')) || r.at(end, 'entire');
  return point(close?.end ?? end, 'year', {
    year,
    label: label || (!led && !titled && isName(r, index - 1)),
  });
}

/** "the 2023 school year", "the 2023 crop year": a farming year called by one year is that of its harvest. */
function seasonBehind(r: Reader, end: number, year: number): Point | null {
  const unit = r.at(end, 'unit');
  if (unit?.value === 'school') return point(unit.end, 'school', { year });
  return unit?.value === 'farming' ? point(unit.end, 'school', { year: year - 1 }) : null;
}

/** How many words a name may have between its noun and its year: "Coupe d'Afrique des nations 2025". */
const NAME = 6;

/** "le Mondial 2030", "كأس العالم 2030", "Vision 2020". */
function isOfEvent(r: Reader, index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - NAME; at--) {
    if (r.isSymbol(at, `'’"“”«»`)) continue;
    if (!r.isWord(at) || r.at(at, 'in')) return false;
    if (r.at(at, 'event')) return true;
  }
  return false;
}

/** "the 2025 finance bill", "a 2022 report": a year that a work of the kind takes into its name. */
const titles = (r: Reader, index: number, end: number): boolean =>
  r.at(end, 'bearer') !== null ||
  // "Morocco's 2012 cereals harvest", "the 2025 employment budget", "the aggregate 2004 cereal output"
  ((r.surface(index - 1) === 's' ||
    [index - 1, index - 2].some((at) => r.at(at, 'article') !== null && r.isWord(index - 1))) &&
    r.isWord(end) &&
    r.at(end + 1, 'bearer') !== null) ||
  // "98 % of the 2019 requests"
  (r.at(index - 1, 'article') !== null &&
    r.isWord(end) &&
    (r.at(index - 2, 'link') !== null || opensSubject(r, index, end))) ||
  // "the Court's 2021 report", "the auditors' 2021 report"
  (r.at(end, 'report') !== null && (r.isWord(index - 1) || r.isSymbol(index - 1, "'’"))) ||
  isEdition(r, index, end) ||
  isHeading(r, index, end);

/** "The 2019 maintenance operations led to …": what a sentence opens with, unlike a name in capitals and "The 2019 wells". */
const opensSubject = (r: Reader, index: number, end: number): boolean =>
  r.tokens.capital[index - 1] === 1 &&
  r.tokens.capital[end] === 0 &&
  !r.surface(end).endsWith('s') &&
  r.isWord(end + 1) &&
  !r.at(end + 1, 'after');

/** "the 2024 Corruption Perceptions Index": a name in capitals that ends with what it is. */
function isEdition(r: Reader, index: number, end: number): boolean {
  if (!r.at(index - 1, 'article')) return false;
  let at = end;
  while (at < end + HEADING && r.isWord(at) && r.tokens.capital[at] === 1 && !r.at(at, 'report'))
    at++;
  return at > end && r.at(at, 'report') !== null;
}

/** How many words "Corruption Perceptions Index" and a heading may have. */
const HEADING = 5;

/** "2018 year-end results", "Prévisions 2023 :": a line of a few words that a year opens, or closes before a colon. */
function isHeading(r: Reader, index: number, end: number): boolean {
  if (r.isSymbol(end, ':') && r.isLine(end + 1)) return opensLine(r, index);
  if (index > 0 && !r.isLine(index - 1)) return false;
  let at = end;
  while (at < end + HEADING && (r.isWord(at) || r.isSymbol(at, '-'))) at++;
  return at > end && r.isLine(at);
}

/** Whether nothing but a few words stands between the start of a line and a token. */
function opensLine(r: Reader, index: number): boolean {
  let at = index - 1;
  while (at >= index - HEADING && r.isWord(at)) at--;
  return at < index - 1 && (at < 0 || r.isLine(at));
}

/** "1443 هـ": a year, but of another calendar, whose days no outlet means exactly. */
function hijriYear(r: Reader, index: number): Point | null {
  const value = r.integer(index);
  const era = value > 1300 && value < 1600 ? r.at(index + 1, 'hijri') : null;
  return era && point(era.end, 'hijri');
}

/** Years between brackets, after a name, or at the head of an enumeration: no word leads them. */
function standsAlone(r: Reader, index: number, end: number, year: number): boolean {
  if (year < FIRST_UNLED || year > LAST_UNLED) return false;
  if (r.isSymbol(index - 1, '(') && r.isSymbol(end, ')')) return true;
  if (r.isSymbol(index - 1, '([') || r.isSymbol(end, ')]:')) return true;
  // "le marché 04/CUT/2006" is no year.
  const isGlued = !r.spaced(index) && !r.isSymbol(index - 1, '«“"');
  if (isGlued && !r.conjoined(index - 1)) return index === 0 || r.isSymbol(end, ':');
  // "par rapport à 2020 durant la même période", "par rapport à 2015 à 413 milliards"
  if (r.before(index, 'base') && (r.at(end, 'in') || r.at(end, 'to'))) return true;
  return isName(r, index - 1) || r.at(end, 'after') !== null || !r.isWord(end) || isYearOf(r, end);
}

/** "2022, année record", «2022 سنة الأرقام القياسية», "2022 a été faste": nobody counts so many of one. */
const isYearOf = (r: Reader, at: number): boolean =>
  r.at(at, 'sole') !== null || (r.at(at, 'unit')?.value === 'year' && !r.at(at, 'plural'));

const isName = (r: Reader, index: number): boolean =>
  index > 0 && r.isWord(index) && r.tokens.capital[index] === 1 && !r.at(index, 'report');

/** Years that one list may name. */
const MAX_YEARS = 12;

/**
 * "(les années 2016) et 2017", "(سنوات 2020) و2021 و2022": years in a row. Where no noun of years leads them, a list has its
 * commas and its "and": "2021, 2022 et 2023".
 */
export function listedYears(
  r: Reader,
  { year, end: from }: Pick<Point, 'year' | 'end'>,
  isLed: boolean,
): Point | null {
  let last = year!;
  let end = from;
  let commas = 0;
  let isClosed = false;
  while (last < year! + MAX_YEARS && !isClosed) {
    const isComma = r.isSymbol(end, ',،');
    // "2021, 2022, and 2023"
    const and = r.at(isComma ? end + 1 : end, 'to');
    const next = and?.end ?? (isComma ? end + 1 : undefined);
    if (next === undefined || yearValue(r, next) !== last + 1) break;
    last++;
    end = next + 1;
    if (isComma) commas++;
    if (and) isClosed = !isLed && and?.value === '';
  }
  return last > year! && (isLed || (commas > 0 && isClosed))
    ? point(end, 'years', { year, part: last })
    : null;
}

/** "in 2019 – 20": the last digits of the year behind, where they count nothing. */
const isNext = (r: Reader, year: number, at: number): boolean =>
  r.digits(at) === (year + 1) % 100 &&
  r.before(at - 2, 'in') &&
  (!r.isWord(at + 1) || r.at(at + 1, 'after') !== null || r.at(at + 1, 'to') !== null);

/** "2018-2022", "2021/2022", "2023-24". */
function yearRange(r: Reader, index: number, year: number): Point | null {
  let at = index + 1;
  const listed = listedYears(r, { year, end: at }, false);
  if (listed) return listed;
  if (!r.isSymbol(at, '-–—/') || !r.isNumber(at + 1)) return null;
  at++;
  const full = yearValue(r, at);
  // "2019 – 20": the mark stands apart from both.
  const isTied = !r.spaced(at) || (r.spaced(at - 1) && isNext(r, year, at));
  const short = r.length(at) === 2 && isTied ? Math.floor(year / 100) * 100 + r.digits(at) : -1;
  // Written from right to left, the later year may stand first: "2022-2021".
  if (full > 0 && full < year && year - full <= 10)
    return point(at + 1, 'years', { year: full, part: year });
  const last = full > 0 ? full : short;
  // "2015-20" is a stretch of years where a noun of time leads it, and may else be a month.
  if (last <= year || last > year + 60) return null;
  const isLed = r.before(index, 'unit') || (r.before(index, 'in') && last % 100 > 12);
  if (full < 0 && last !== year + 1 && !isLed) return null;
  return point(at + 1, 'years', { year, part: last });
}
