import { monthDate } from './dates.ts';
import { roleSet, type Word } from './lexicon.ts';
import { type Point, point } from './point.ts';
import type { Reader } from './reader.ts';
import { yearReference } from './reference.ts';

const COUNTED = roleSet([
  'cardinal',
  'unit',
  'first',
  'last',
  'latest',
  'dual',
  'previous',
  'next',
]);

/** "les premiers mois" */
const MANY = /s$/;

/** Hours. */
const DAY = 24;

/** «مقابل 34 السنة الماضية», "against 34 last year": a number counts no definite noun behind it, and none in the singular. */
const UNCOUNTED = /^ال|^[a-zà-ÿ]+[^s\W]$/iu;

/** "les dix premiers mois de 2023", "الأشهر العشرة الأولى من السنة الجارية", "last five years". */
export function countedUnits(r: Reader, index: number): Point | null {
  if (!r.isNumber(index) && !r.isNumber(index + 1) && !r.hasAny(index, COUNTED)) return null;
  let count = 0;
  let unit: string | null = null;
  let first = false;
  let last = false;
  let previous = false;
  let next = false;
  let at = index;
  for (let n = 0; n < 5; n++) {
    const bare = r.skipArticle(at);
    // "l'an dernier 70 barques": a number after "last year" counts what follows.
    // «السنة الماضية ب14 في المائة»: glued to a preposition, by how much.
    const isLoose = bare === at || r.at(at, 'after') !== null;
    const isApart = unit !== null && (last || previous || next) && isLoose;
    const number = r.isNumber(bare) && r.length(bare) <= 2 && !isApart ? r.integer(bare) : -1;
    const cardinal = number > 0 ? null : r.at(at, 'cardinal');
    const noun = r.at(at, 'unit');
    const opening = r.at(at, 'first');
    const closing = r.at(at, 'last') ?? (at === index ? latest(r, at) : null);
    const dual = r.at(at, 'dual');
    if (dual && noun && !unit && count === 0) {
      count = 2;
      unit = noun.value;
      at = noun.end;
    } else if (count === 0 && (number > 0 || cardinal)) {
      count = number > 0 ? number : Number(cardinal!.value);
      at = number > 0 ? bare + 1 : cardinal!.end;
    } else if (cardinal && count < 10 && r.conjoined(at) && r.before(at, 'cardinal')) {
      // «الأربع | والعشرين ساعة»
      count += Number(cardinal.value);
      at = cardinal.end;
    } else if (
      !unit &&
      noun &&
      !(count > 1 && UNCOUNTED.test(r.surface(at))) &&
      ['month', 'year', 'week', 'day', 'quarter', 'decade', 'hour'].includes(noun.value)
    ) {
      unit = noun.value;
      at = noun.end;
    } else if (!first && !last && opening) {
      first = true;
      at = opening.end;
    } else if (!first && !last && closing) {
      last = true;
      at = closing.end;
    } else if (!previous && !first && !last && r.at(at, 'previous')) {
      previous = true;
      at = r.at(at, 'previous')!.end;
    } else if (!next && !first && !last && r.at(at, 'next')) {
      next = true;
      at = r.at(at, 'next')!.end;
    } else break;
  }
  // "les trois premiers trimestres de 2011": nine months.
  if (unit === 'quarter' && first && count > 1) {
    count *= 3;
    unit = 'month';
  }
  // "les trois années précédentes", "les douze mois précédents", where the text has named as many.
  if (previous)
    return unit && count > 1
      ? point(at, 'length', {
          part: count,
          lastPart: unit === 'month' ? 1 : 0,
          when: unit === 'year' || unit === 'month' ? 'previous' : null,
        })
      : null;
  // "les douze prochains mois" are of no year that the calendar knows.
  if (next) return unit && count > 1 ? point(at, 'length', { part: count }) : null;
  // "En 24 heures, 300 cas ont été confirmés": the last ones.
  if (unit === 'hour' && isOpening(r, index)) last = true;
  // "les dernières 24 heures" of a daily bulletin are its day.
  if (last && unit === 'hour' && count === DAY) return point(at, 'day', { when: 'same' });
  if (last && unit === 'hour')
    return count > 0 && count % DAY === 0
      ? point(at, 'days', { part: count / DAY, when: 'last' })
      : null;
  // «الأشهر الثمانية الماضية من عام 2025»: those of the year that are over.
  const within =
    last && unit === 'month' && count < 12 && r.at(at, 'from') ? yearReference(r, at) : null;
  if (within?.year) return point(within.end, 'months', { part: count, year: within.year });
  // "les deux derniers jours", «اليومين الماضيين»
  if (last && unit === 'day' && count > 0) return point(at, 'days', { part: count, when: 'last' });
  if (last && unit && (count > 0 || unit === 'decade'))
    return point(at, 'length', {
      part: count || 10,
      lastPart: unit === 'month' ? 1 : 0,
      when: 'last',
    });
  // "les dix premiers jours de mai"
  const month = first && unit === 'day' && count > 0 ? monthDate(r, r.skipLinks(at), true) : null;
  if (month && month.lastPart === month.part)
    return { ...month, unit: 'day', day: 1, lastDay: count };
  // "le premier mois de l'année", «الشهر الأول من السنة»: its January.
  const isOne = first && unit === 'month' && count === 0 && !r.has(index, at, 'plural');
  if (isOne && !MANY.test(r.surface(index)) && yearReference(r, at)?.of === 'year') count = 1;
  if (count < 1 || count > 12 || last || (unit !== null && unit !== 'month')) return null;
  if (!first && unit === null) return null;
  const year = yearReference(r, at);
  if (!year || year.of === 'self') {
    if (!first || !unit) return null;
    // "les trois premiers mois de son lancement" is no part of a year.
    const ofOther = r.at(at, 'from') ?? r.at(at, 'link');
    return ofOther && r.isWord(ofOther.end) && !r.at(at, 'in')
      ? point(at, 'length', { part: count })
      : point(at, 'months', { part: count });
  }
  if (!first && year.year === null && year.when !== 'current') return null;
  return point(year.end, 'months', { part: count, year: year.year, yearWhen: year.when });
}

/** «آخر | 24 ساعة», «آخر | خمس سنوات»: the last of as many, where it is no end of a month or a year. */
function latest(r: Reader, index: number): Word | null {
  const word = r.at(index, 'latest');
  return word && (r.isNumber(word.end) || r.at(word.end, 'cardinal')) ? word : null;
}

/** Whether a word of time opens a sentence or a line right before a token. */
const isOpening = (r: Reader, index: number): boolean =>
  r.before(index, 'in') && (index < 2 || r.closes(index - 2));
