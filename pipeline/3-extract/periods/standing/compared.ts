import { markers } from '../../../lexicons/markers.ts';
import type { Point } from '../expressions/point.ts';
import { yearValue } from '../expressions/years.ts';
import type { Reader } from '../reader.ts';
import { isSaid } from './base-standing.ts';
import { isDoneTo } from './done-to.ts';
import { isExceeded } from './exceeding.ts';
import { isFarOff } from './leading.ts';
import { isLikened } from './likened.ts';
import { isOfLevel } from './share-of-level.ts';

/** Whether a period is what another is set against: "par rapport à mars 2022". */
export function isBase(r: Reader, from: number): boolean {
  if (r.into(from, 'base')) return true;
  for (let at = from; at > from - 4; at--) {
    // «على المستوى الدولي خلال نفس الفترة»: the level of something else.
    if (isFarOff(r, at, 'base', from)) continue;
    if (r.before(at, 'base') || r.before(at, 'against')) return !isDoneTo(r, at, from);
    if (r.closes(at - 1)) return false;
  }
  return false;
}

/** How far back from a period a word may say that its figure is one compared with. */
const COMPARED = 18;

/** "contre un déficit de 8 milliards à fin mai 2022": of what is compared, which the next sentences do not speak of. */
export function isCompared(r: Reader, from: number, end: number): boolean {
  if (isSetAgainst(r, end) || isSaid(r, { from }, sentenceStart(r, from))) return false;
  if (r.into(from, 'base') || isOff(r, from) || isStart(r, from, end)) return true;
  if (isExceeded(r, { from, to: end }, from - COMPARED)) return true;
  if (isOfLevel(r, { from, to: end }, 0) || isLikened(r, { from, to: end }, 0)) return true;
  let comma = 0;
  for (let at = from; at > from - COMPARED; at--) {
    // "les femmes sans niveau d'instruction sont 52 % en 2020": no level of the year.
    if (isFarOff(r, at, 'base', from)) continue;
    // "more than 8 billion as of March 3": a bound.
    if (isThan(r.tokens, at - 1) && r.counts(at) && yearValue(r, at) < 0) continue;
    // "Après un début difficile, les ventes ont repris en mai": the comma closes what no number but its year is in.
    // «وفي المقابل سجلت سنة 2023»: a turn to something else.
    if (r.before(at, 'against') || r.before(at, 'base'))
      return !r.before(at, 'turn') && !isDoneTo(r, at, from) && (!comma || hasAmount(r, at, comma));
    if (r.closes(at - 1) || (r.isSymbol(at - 1, ':') && r.spaced(at))) return false;
    if (r.isSymbol(at - 1, ',،') && r.spaced(at)) comma = at - 1;
  }
  return false;
}

const isThan = markers('than', 'en').at;

/** How far before a period its sentence is looked for. */
const SENTENCE = 40;

/** Where the sentence of a period starts, or what is near of it. */
function sentenceStart(r: Reader, at: number): number {
  let from = at;
  while (from > Math.max(0, at - SENTENCE) && !r.closes(from - 1)) from--;
  return from;
}

function hasAmount(r: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (r.counts(at) && yearValue(r, at) < 0) return true;
  return false;
}

/** How far before the time of its first end a change may begin, and behind its second end a time stand, in tokens. */
const START = 8;

/** "de 59,8 % en 2023 à 67,8 %": of where a change starts, that ends in no time of its own. */
function isStart(r: Reader, from: number, end: number): boolean {
  if (!r.at(end, 'to') || !r.counts(end + 1)) return false;
  for (let at = end + 2; at < end + START && !r.closes(at); at++) {
    // "à 67,8 %, et le chômage est de": of what comes next.
    if (r.isSymbol(at, ',،') && !r.at(at + 1, 'in')) break;
    if (r.at(at, 'in')) return false;
  }
  for (let at = from - 1; at > from - START && !r.closes(at); at--)
    if (r.counts(at) && r.before(at, 'from')) return !isMoreThan(r, at);
  return false;
}

/** "plus | de | 300", unlike "de plus | de | 300": a bound of the number, from which nothing changes. */
const isMoreThan = (r: Reader, at: number): boolean =>
  r.at(at - 2, 'quantifier') !== null && !r.before(at - 2, 'from');

/** "après 37 milliards au premier trimestre de 2016, contre 35 en 2015": of what another is set against. */
const isSetAgainst = (r: Reader, end: number): boolean =>
  r.isSymbol(end, ',،') && r.at(end + 1, 'against') !== null;

/** "up 13.8% from the end of May 2021", "8 points over last year's": of the base of a change. */
function isOff(r: Reader, from: number): boolean {
  if (!r.before(from, 'off') || isDay(r, from)) return false;
  const start = Math.max(0, from - 3);
  return r.hasSymbol(start, from, '%٪') || r.has(start, from, 'percent');
}

/** "31% on July 5", "31% on Monday" */
const isDay = (r: Reader, at: number): boolean =>
  r.at(at, 'weekday') !== null ||
  (r.at(at, 'month') !== null && r.integer(at + 1) <= 31 && r.isNumber(at + 1));

/** "la même période de 2018" is set beside a period of another year. */
export const isEcho = ({ unit, when, year }: Point): boolean =>
  unit === 'period' && when === 'same' && year !== null;
