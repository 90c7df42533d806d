import { markers } from '../../../lexicons/markers.ts';
import { roleSet, type Word } from '../lexicon.ts';
import type { Reader } from '../reader.ts';
import { monthDate } from './dates.ts';
import { type Point, point } from './point.ts';
import { yearReference } from './reference.ts';
import { unitPhrase } from './units.ts';
import { bareYear } from './years.ts';

const COUNTED = roleSet([
  'cardinal',
  'unit',
  'first',
  'last',
  'latest',
  'dual',
  'previous',
  'next',
  'following',
]);

/** Hours. */
const DAY = 24;

/** «مقابل 34 السنة الماضية», "against 34 last year": a number counts no definite noun behind it, and none in the singular. */
const UNCOUNTED = /^ال|^[a-zà-ÿ]+[^s\W]$/iu;

const ARTICLED = /^ال/;
const isStretch = markers('plural-time', 'ar').at;

/** So many units of time, and which ones of a longer time they are. */
interface Length {
  /** 0 where no number tells. */
  readonly count: number;
  readonly unit: string | null;
  readonly which: 'first' | 'last' | 'previous' | 'next' | 'following' | null;
  /** Token after the last. */
  readonly end: number;
}

/** "les dix premiers mois de 2023", "الأشهر العشرة الأولى من السنة الجارية", "last five years". */
export function countedUnits(r: Reader, index: number): Point | null {
  if (!r.isNumber(index) && !r.isNumber(index + 1) && !r.hasAny(index, COUNTED)) return null;
  const told = inMonths(readLength(r, index));
  // "En 24 heures, 300 cas ont été confirmés": the last ones.
  const length: Length =
    told.which === null && told.unit === 'hour' && isOpening(r, index)
      ? { ...told, which: 'last' }
      : told;
  switch (length.which) {
    case 'previous':
      return lengthBefore(length);
    // "the following two years"
    case 'following':
      return length.unit === 'year' && length.count > 1
        ? point(length.end, 'length', { part: length.count, when: 'following' })
        : null;
    // "les douze prochains mois" are of no year that the calendar knows.
    case 'next':
      return length.unit && length.count > 1
        ? point(length.end, 'length', { part: length.count })
        : null;
    case 'last':
      return lastUnits(r, length);
    default:
      return firstDays(r, length) ?? firstOfYear(r, length) ?? monthsOfYear(r, length);
  }
}

const UNITS = new Set(['month', 'year', 'week', 'day', 'quarter', 'decade', 'hour']);
/** How many words tell a length: "les | dix | premiers | mois". */
const WORDS = 5;

/** A number, a unit and a word that tells which, in any order. */
function readLength(r: Reader, index: number): Length {
  let length: Length = { count: 0, unit: null, which: null, end: index };
  for (let n = 0; n < WORDS; n++) {
    const next = goOn(r, index, length);
    if (!next) break;
    length = next;
  }
  return length;
}

/** A length with the word behind it; null where that is none of it. */
function goOn(r: Reader, index: number, length: Length): Length | null {
  const { count, unit, which, end: at } = length;
  const noun = r.at(at, 'unit');
  const cardinal = r.at(at, 'cardinal');
  if (r.at(at, 'dual') && noun && !unit && count === 0)
    return { ...length, count: 2, unit: noun.value, end: noun.end };
  const number = numberAt(r, length);
  // «الباب الأول ثلاثة فصول»: an article closes what stands before a number.
  if (which === 'first' && !unit && ARTICLED.test(r.surface(at - 1))) return null;
  if (count === 0 && number > 0) return { ...length, count: number, end: r.skipArticle(at) + 1 };
  if (cardinal && number <= 0) {
    if (count === 0) return { ...length, count: Number(cardinal.value), end: cardinal.end };
    // «الأربع | والعشرين ساعة»
    if (count < 10 && r.conjoined(at) && r.before(at, 'cardinal'))
      return { ...length, count: count + Number(cardinal.value), end: cardinal.end };
  }
  // «ثمانية الأشهر الأولى»: a number word in construct with its plural, unlike «34 السنة الماضية».
  const isConstruct = r.before(at, 'cardinal') && isStretch(r.tokens, at);
  const mayCount = isConstruct || count < 2 || !UNCOUNTED.test(r.surface(at));
  const isCounted = noun && UNITS.has(noun.value) && mayCount;
  if (isCounted && !unit) return { ...length, unit: noun.value, end: noun.end };
  if (which !== null) return null;
  const first = r.at(at, 'first');
  if (first) return { ...length, which: 'first', end: first.end };
  const last = r.at(at, 'last') ?? (at === index ? latest(r, at) : null);
  if (last) return { ...length, which: 'last', end: last.end };
  for (const role of ['previous', 'next', 'following'] as const) {
    const word = r.at(at, role);
    if (word) return { ...length, which: role, end: word.end };
  }
  return null;
}

/** The number of one or two digits behind an article; −1 where none stands. */
function numberAt(r: Reader, { unit, which, end: at }: Length): number {
  const bare = r.skipArticle(at);
  if (!r.isNumber(bare) || r.length(bare) > 2) return -1;
  // "l'an dernier 70 barques": a number after "last year" counts what follows.
  // «السنة الماضية ب14 في المائة»: glued to a preposition, by how much.
  const isLoose = bare === at || r.at(at, 'after') !== null;
  const isApart = unit !== null && which !== null && which !== 'first' && isLoose;
  return isApart ? -1 : r.integer(bare);
}

/** "les trois premiers trimestres de 2011": nine months. */
const inMonths = (length: Length): Length =>
  length.unit === 'quarter' && length.which === 'first' && length.count > 1
    ? { ...length, unit: 'month', count: length.count * 3 }
    : length;

/** "les trois années précédentes", "les douze mois précédents", where the text has named as many. */
function lengthBefore({ count, unit, end }: Length): Point | null {
  if (!unit || count < 2) return null;
  const isCalendar = unit === 'year' || unit === 'month';
  return point(end, 'length', {
    part: count,
    lastPart: unit === 'month' ? 1 : 0,
    when: isCalendar ? 'previous' : null,
  });
}

function lastUnits(r: Reader, { count, unit, end }: Length): Point | null {
  if (unit === 'hour') {
    // "les dernières 24 heures" of a daily bulletin are its day.
    if (count === DAY) return point(end, 'day', { when: 'same' });
    const isDays = count > 0 && count % DAY === 0;
    return isDays ? point(end, 'days', { part: count / DAY, when: 'last' }) : null;
  }
  // "les trois derniers mois de 2023", "the last three months of last year", «الأشهر الثلاثة الأخيرة من سنة 2023»
  const isWithin = unit === 'month' && count < 12 && r.skipLinks(end) > end;
  const within = isWithin ? yearReference(r, end) : null;
  const yearWhen = within?.of === 'year' && within.when === 'last' ? within.when : null;
  if (within && count > 0 && (within.year || yearWhen))
    return point(within.end, 'months', { part: count, year: within.year, yearWhen, when: 'last' });
  // «الأشهر الأخيرة من سنة 2010»: nobody tells how many.
  if (within?.year) return point(within.end, 'length', { part: count, year: within.year });
  // "les deux derniers jours", «اليومين الماضيين»
  if (unit === 'day' && count > 0) return point(end, 'days', { part: count, when: 'last' });
  if (!unit || (count === 0 && unit !== 'decade')) return null;
  const lastPart = unit === 'month' ? 1 : 0;
  return point(end, 'length', { part: count || 10, lastPart, when: 'last' });
}

/** "les premiers mois de 2010", «الأسابيع الأولى من السنة الجارية»: how many only the text before may tell. */
function firstOfYear(r: Reader, { count, unit, which, end }: Length): Point | null {
  if (which !== 'first' || count > 0 || !unit || !SHORT.has(unit)) return null;
  const year = yearReference(r, end);
  return year && year.of !== 'self'
    ? point(year.end, 'length', { year: year.year, yearWhen: year.when })
    : null;
}
const SHORT: ReadonlySet<string> = new Set(['month', 'week', 'day']);

/** "les dix premiers jours de mai", "les deux premières semaines de mai" */
function firstDays(r: Reader, { count, unit, which, end }: Length): Point | null {
  const days = DAYS[unit ?? ''];
  if (which !== 'first' || days === undefined || count === 0 || count * days > LONGEST) return null;
  const month = monthDate(r, r.skipLinks(end), true);
  return month && month.lastPart === month.part
    ? { ...month, unit: 'day', day: 1, lastDay: count * days }
    : null;
}
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };
/** Days that every month has. */
const LONGEST = 28;

/** "les dix premiers mois", "dix mois de 2023" */
function monthsOfYear(r: Reader, { count, unit, which, end }: Length): Point | null {
  const isFirst = which === 'first';
  if (count < 1 || count > 12 || (unit !== null && unit !== 'month')) return null;
  if (!isFirst && unit === null) return null;
  const season = isFirst && unit ? seasonOf(r, end) : null;
  if (season) return { ...season, lastPart: count };
  const year = yearReference(r, end);
  if (!year || year.of === 'self') {
    if (!isFirst || !unit) return null;
    // "the first three months of the season", whose start nobody has told
    const of = r.skipLinks(end);
    if (!year && of > end && seasonEnd(r, of) > 0) return point(end, 'length', { part: count });
    // "les trois premiers mois de son lancement" is no part of a year.
    const ofOther = r.at(end, 'from') ?? r.at(end, 'link');
    const isPart = !ofOther || !r.isWord(ofOther.end) || r.at(end, 'in') !== null;
    return point(end, isPart ? 'months' : 'length', { part: count });
  }
  if (!isFirst && year.year === null && year.when !== 'current') return null;
  return point(year.end, 'months', { part: count, year: year.year, yearWhen: year.when });
}

/** "(les neuf premiers mois) | de la campagne 2024-2025", "of the 2024-2025 wool season", «من الموسم الفلاحي الحالي»: the year that the autumn opens. */
function seasonOf(r: Reader, index: number): Point | null {
  const of = r.skipLinks(index);
  if (of === index) return null;
  const season = unitPhrase(r, of);
  if (season?.unit === 'school') return season;
  const years = r.isNumber(of) ? bareYear(r, of, true) : null;
  if (years?.unit !== 'years' || years.part !== years.year! + 1) return null;
  const end = seasonEnd(r, years.end);
  return end > 0 ? point(end, 'school', { year: years.year }) : null;
}

const SEASONS: ReadonlySet<string> = new Set(['season', 'school', 'farming']);
/** How many words "olive growing season" may have. */
const SEASON = 3;

/** End of "(wool) season" that starts at a token; −1 where none does. */
function seasonEnd(r: Reader, from: number): number {
  for (let at = from; at < from + SEASON && r.isWord(at); at++) {
    const unit = r.at(at, 'unit');
    if (unit) return SEASONS.has(unit.value) ? unit.end : -1;
  }
  return -1;
}

/** «آخر | 24 ساعة», «آخر | خمس سنوات»: the last of as many, where it is no end of a month or a year. */
function latest(r: Reader, index: number): Word | null {
  const word = r.at(index, 'latest');
  return word && (r.isNumber(word.end) || r.at(word.end, 'cardinal')) ? word : null;
}

/** Whether a word of time opens a sentence or a line right before a token. */
const isOpening = (r: Reader, index: number): boolean =>
  r.before(index, 'in') && (index < 2 || r.closes(index - 2));
