import type { Reader } from '../reader.ts';
import { eventPoint } from './events.ts';
import { type Point, point, pointAgo } from './point.ts';
import { yearValue } from './years.ts';

/** Days of a week. */
const WEEK = 7;

/** "un an plus tôt", "a decade ago", "une semaine auparavant", "the year before last"; not "a week before the vote", «قبل أسبوع من الاقتراع». */
export function oneAgo(r: Reader, index: number): Point | null {
  const ago = r.at(index, 'ago');
  if (!ago || ago.value === 'n') return null;
  if (ago.value === 'last') return point(ago.end, 'year', { when: 'last', part: 2 });
  // «قبل سنة | 2021»: before that year.
  if (r.at(index, 'outside') && yearValue(r, ago.end) > 0) return null;
  if (ago.value === 'month') return point(ago.end, 'month', { when: 'previous' });
  if (ago.value !== 'week') return pointAgo(ago);
  const isOfEvent = r.at(ago.end - 1, 'outside') !== null && r.isWord(ago.end);
  const isOf = r.at(ago.end, 'link') !== null && r.isWord(ago.end + 1);
  return isOfEvent || isOf ? null : point(ago.end, 'period', { when: 'previous', day: WEEK });
}

/** How many tokens "de 47 %" and "12 millions de m3" may have between "contre" and "en glissement annuel". */
const BASE = 7;

/**
 * "contre 47 % | en glissement annuel", «مقابل 47 في المائة كتغير سنوي»: what is set against a level is that of a year
 * before; what a month is set against is a yearly rate.
 */
export function yearlyBase(r: Reader, index: number): Point | null {
  const yearly = r.at(index, 'yearly');
  if (yearly?.value !== 'base') return null;
  let against = index - 1;
  while (against > index - BASE && !r.before(against, 'against')) against--;
  const isBase = r.before(against, 'against') && r.hasNumber(against, index);
  // «مقابل 353 مليار درهم، على أساس سنوي», unlike "4 % contre 3 %, en glissement annuel", which both rates are.
  const isSetOff = r.isSymbol(index - 1, ',،') && !isRate(r, index - 2);
  return isBase && !r.hasSymbol(against, isSetOff ? index - 1 : index, ',،;؛(')
    ? point(yearly.end, 'period', { when: 'previous', part: 1 })
    : null;
}

const isRate = (r: Reader, at: number): boolean =>
  r.isSymbol(at, '%٪') || r.before(at + 1, 'percent');

/** "quatre ans plus tôt", "il y a trois ans", «قبل ثلاث سنوات», "two weeks earlier". */
export function countedAgo(r: Reader, index: number): Point | null {
  const word = r.at(index, 'ago');
  const lead = word?.value === 'n' ? word : null;
  const length = lengthAt(r, lead?.end ?? index);
  if (!length) return null;
  const { count, unit, end } = length;
  if (unit === 'day') return daysAgo(r, end, count, lead !== null);
  // "trois ans après son lancement en 2020": of no year that is told
  const since = unit === 'year' ? r.at(end, 'since') : null;
  const event = since?.value === 'after' ? eventPoint(r, since.end) : null;
  if (event) return point(event.end, 'now');
  const late = r.at(end, 'earlier');
  if (!lead && !late) return null;
  // «قبل ثلاث سنوات من انتهاء العقد»: told from something else.
  if (lead && !late && r.at(end, 'link') && r.isWord(end + 1)) return null;
  if (unit === 'month') return monthsAgo(r, end, count, lead !== null);
  const told = { when: 'previous', yearWhen: isFromNow(lead, late) ? 'last' : null } as const;
  return unit === 'week'
    ? point(late?.end ?? end, 'period', { ...told, day: count * WEEK })
    : point(late?.end ?? end, 'period', { ...told, part: count });
}

/** "Douze ans plus tard, elle atteint 300", "two days later": so many behind the time named before. */
export function countedLater(r: Reader, index: number): Point | null {
  const count = r.count(index);
  const later = count ? r.at(count.end, 'now') : null;
  const unit = LATER[later?.value ?? ''];
  return unit && !r.isWord(later!.end) && !r.isNumber(later!.end)
    ? point(later!.end, unit, { when: 'following', part: count!.value })
    : null;
}

const LATER: Partial<Record<string, 'period' | 'day'>> = { years: 'period', days: 'day' };

/** "il y a deux ans", "two years ago", and not "deux ans plus tôt": told from the day of writing. */
const isFromNow = (lead: object | null, late: { readonly value: string } | null): boolean =>
  lead ? late === null : late?.value === 'counted';

/** A number and its unit: "deux semaines", «سنتين». */
function lengthAt(r: Reader, index: number) {
  const dual = r.at(index, 'dual');
  const number = dual ? null : r.count(index);
  const noun = dual || number ? r.at(number?.end ?? index, 'unit') : null;
  if (!noun || !COUNTED.has(noun.value)) return null;
  return { count: number?.value ?? Number(dual!.value), unit: noun.value, end: noun.end };
}

const COUNTED: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year']);

/** "six mois plus tôt", "three months earlier": before what was told; of no month where it is told from the day of writing. */
function monthsAgo(r: Reader, index: number, count: number, isLed: boolean): Point | null {
  const earlier = r.at(index, 'earlier');
  // "douze mois plus tôt" is "un an plus tôt".
  if (isLed || !earlier || earlier.value === 'counted' || count === 12) return null;
  const isOfEvent = r.at(index, 'outside') !== null && r.isWord(earlier.end);
  return isOfEvent ? null : point(earlier.end, 'month', { when: 'previous', lastPart: count });
}

/** "il y a deux jours", "two days ago", and "two days before", which is told from another day; not "two days before the vote". */
function daysAgo(r: Reader, index: number, count: number, isLed: boolean): Point | null {
  const earlier = r.at(index, 'earlier');
  if (isLed || earlier?.value === 'counted')
    return r.at(index, 'link')
      ? null
      : point(earlier?.end ?? index, 'day', { when: 'same', part: -count });
  const isOfEvent = r.at(index, 'outside') !== null && r.isWord(earlier?.end ?? index);
  if (!earlier || isOfEvent) return null;
  return point(earlier.end, 'day', { when: 'previous', part: count });
}
