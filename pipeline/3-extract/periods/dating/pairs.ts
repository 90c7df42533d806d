import { nounCodes } from '../../../lexicons/noun-classes.ts';
import type { FigureMention } from '../../mention.ts';
import { isQuantifier } from '../expressions/articled.ts';
import type { Reader } from '../reader.ts';
import { isAgainst } from './against.ts';
import { isSpread } from './spread.ts';

/** How many tokens may stand between the two ends of "de X … à Y". */
export const REACH = 14;

/** Whether two figures are the ends of one change, "de 12,5 % à 12,1 %"; a change and a level ("de 12 % à 350 cas") are no pair. */
export function isPair(r: Reader, x: FigureMention, y: FigureMention): boolean {
  if (y.from - x.to > REACH) return false;
  // "de 107 cas pour 100.000 habitants à 89 cas": the second end leaves out what the rate is counted by.
  const isRate = x.kind === 'rate' && y.kind === 'count';
  if (!isRate && x.kind !== y.kind && x.unit !== y.unit && x.unit !== '' && y.unit !== '')
    return false;
  if (!near(r, x, 'from') || !near(r, y, 'to') || isAgainst(r, y)) return false;
  if (isSpread(r, x)) return false;
  if (isRise(r, x, y)) return false;
  // "une hausse de 12 %, conjuguée à une baisse | de 9 %": the size of another change.
  if (x.role === 'change' && (y.role !== 'change' || r.at(y.from - 1, 'link'))) return false;
  // "un taux de 4 % et un déficit à 3 %": what follows is of another noun.
  if (r.at(x.to, 'to')?.value === '') return false;
  // "une enveloppe d'un milliard (à raison de 300 millions par an)": what only the bracket tells.
  if (opensBracket(r, x.to, y.from)) return false;
  for (let at = x.to; at < y.from; at++) {
    // "des fonds de 9, le déficit va à 35": a comma opens another clause, unless the first end's year or the second end
    // stands beside it.
    const isComma = r.isSymbol(at, ',،') && r.spaced(at + 1);
    const opens =
      isComma &&
      !r.at(at + 1, 'to') &&
      !r.hasNumber(x.to, at) &&
      !isAside(r, at, y.from) &&
      !isTimed(r, at, y) &&
      !isFronted(r, x, at);
    // "un marché de 9 milliards en 2014, quand le pays en vendait à 3": told of the same time.
    const isRelative = isComma && r.at(at + 1, 'relative') !== null;
    if (opens || isRelative || r.isSymbol(at, ';.')) return false;
  }
  return true;
}

/** Whether a bracket is opened between two tokens and not closed. */
function opensBracket(r: Reader, from: number, to: number): boolean {
  for (let at = to - 1; at >= from && !r.isSymbol(at, ')'); at--)
    if (r.isSymbol(at, '(')) return true;
  return false;
}

/** "les jeunes, passés de 23 % à 24 %, et les diplômés (16 % à 17 %)": the ends of a change, behind those of another. */
export const isBracketPair = (r: Reader, x: FigureMention, y: FigureMention): boolean =>
  x.kind === y.kind &&
  r.isSymbol(x.from - 1, '(') &&
  r.at(x.to, 'to')?.end === y.from &&
  r.isSymbol(y.to, ')');

/** "a grimpé de 138.000, à 1.580.000", "s'est accru de 138.000 et s'est établi à 1.580.000": a small part of the second is what it grew by. */
const isRise = (r: Reader, x: FigureMention, y: FigureMention): boolean =>
  (commas(r, x.to, y.from) || Number(hasAnd(r, x.to, y.from))) === 1 &&
  !r.hasNumber(x.to, y.from) &&
  Number(x.value) * PART < Number(y.value);

function commas(r: Reader, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (r.pauses(at, ',،')) count++;
  return count;
}

/** How many times what it grew by a level is at least. */
const PART = 4;

/** How many words may lead to a first end that opens its sentence: "From some". */
const FRONT = 3;

/** "De 16.000, il est passé à 13.000", "Entre 2005 et 2017, de 2 millions, …": a first end that opens its sentence or follows its time, before the subject. */
function isFronted(r: Reader, x: FigureMention, comma: number): boolean {
  if (comma - x.to > FRONT) return false;
  for (let at = x.from - 1; at >= x.from - FRONT; at--)
    if (r.at(at, 'from')) return at === 0 || r.closes(at - 1) || r.isSymbol(at - 1, ',،:');
  return false;
}

/** How many words a time between commas may have: "de 2 millions, au cours du premier trimestre de 2010, à 15 millions". */
const ASIDE = 8;

/** Whether a comma opens a remark whose closing comma the second end follows. */
function isAside(r: Reader, comma: number, end: number): boolean {
  for (let at = comma + 1; at < end && at <= comma + ASIDE + 1; at++)
    if (r.pauses(at, ',،')) return r.at(at + 1, 'to') !== null;
  return false;
}

/** «من 125 مقعدا، خلال انتخابات 2016 إلى 12»: whether a comma opens no more than the year that the second end follows. */
const isTimed = (r: Reader, comma: number, y: FigureMention): boolean =>
  r.at(comma + 1, 'in') !== null && r.counts(openingOf(r, y) - 2);

/** How many words "à un total de", "to a low this year of" may have before the number. */
const LEVEL = 5;

/** "de 300 …", "… à 500": whether a figure is led as an end of a change. */
export const isStart = (r: Reader, figure: FigureMention): boolean => near(r, figure, 'from');
/** Whether a figure is what something has gone to: "(de 3) à 4". */
export const isSecondEnd = (r: Reader, figure: FigureMention): boolean => near(r, figure, 'to');

/** A word of the role right before a figure, its comparator apart ("à près de", "إلى حوالي"). */
function near(r: Reader, figure: FigureMention, role: 'from' | 'to'): boolean {
  const opening = openingOf(r, figure);
  if (leads(r, opening, role)) return true;
  // "to the | current 40,000"
  if (role === 'to' && r.at(opening, 'current') && r.at(opening - 2, 'to')?.end === opening)
    return true;
  if (role === 'from' || !r.before(opening, 'link')) return false;
  for (let at = opening - 1; at > opening - LEVEL; at--) {
    // "de 4 % à Fès et de 3 %": a list goes on.
    if (!r.isWord(at) || r.at(at, 'to')?.value === '') return false;
    if (leads(r, at, role)) return true;
  }
  return false;
}

/** The first token of a figure's comparator where it stands before the number, else of the number; "only" and "the current" are of it. */
export function openingOf(r: Reader, { from, start, trace }: FigureMention): number {
  const comparator = trace.find((step) => step.what === 'comparator' && step.end <= start);
  let at = from;
  while (comparator && at > 0 && from - at < LEVEL && r.tokens.start[at - 1]! >= comparator.start)
    at--;
  if (r.at(at - 1, 'alone')?.end === at) return at - 1;
  return r.at(at - 1, 'current')?.end === at ? at - 1 : at;
}

function leads(r: Reader, index: number, role: 'from' | 'to'): boolean {
  for (let from = index - 1; from >= 0 && from >= index - 3; from--) {
    const word = r.at(from, role);
    if (word?.end !== index) continue;
    if (role === 'from' ? !isQuantifier(r, from - 1) : word.value === 'reach') return true;
  }
  return false;
}

/** "159,6 milliards de dirhams (18 milliards de dollars)", "MAD 10 billion, or $1 billion": the second figure says the first in another unit. */
export function isConversion(r: Reader, x: FigureMention, y: FigureMention): boolean {
  // "($6 billion)", "(more than $6 billion)"
  const from = openingOf(r, y);
  return (
    x.kind === y.kind &&
    x.kind !== 'percent' &&
    x.kind !== 'count' &&
    // "27 milliards de dirhams (23 milliards de dirhams en 2017)"
    x.unit !== y.unit &&
    from - x.to <= 3 &&
    (r.isSymbol(from - 1, '(') ||
      r.isSymbol(from - 2, '(') ||
      (x.kind === 'money' && opensAgain(r, x, y)))
  );
}

/** "208.000 (165.000 en ville et 43.000 à la campagne) de 2014 à 2015": what a bracket tells is of the time of what it explains. */
export function isBracketed(
  r: Reader,
  x: FigureMention,
  y: FigureMention,
  period: number,
): boolean {
  if (y.from - x.to > REACH || r.hasSymbol(x.to, y.from, ')')) return false;
  const opens = r.hasSymbol(x.to, y.from, '(');
  // "une hausse de 16 %, malgré la baisse (-1,6 %)", "contre 9 millions et aux recettes (12)": a bracket of another noun.
  const isOther = r.hasSymbol(x.to, y.from, ',،') || hasAnd(r, x.to, y.from);
  if (opens ? isOther : !r.hasSymbol(x.from - 2, x.from, '(')) return false;
  return r.hasSymbol(y.to, Math.min(period, y.to + REACH), ')');
}

function hasAnd(r: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (r.at(at, 'to')?.value === '') return true;
  return false;
}

/** "des 300 plaintes, 280 sont jugées contre 20", "60 % d'hommes contre 40 % de femmes": the rest of what is told before. */
export function isRest(figures: readonly FigureMention[], i: number): boolean {
  const { kind, value, unit } = figures[i]!;
  const before = figures.slice(Math.max(0, i - LIST), i).filter((x) => x.value !== null);
  const like = before.filter((x) => x.kind === kind && (kind !== 'money' || x.unit === unit));
  // "9.320 puits, 1.210 de plus que les 8.110 de 2014": what it has grown by, and what it has grown from.
  const parts = like.filter(({ role }) => role !== 'change');
  const sums = parts.map((x) => Number(x.value) + Number(value));
  if (kind === 'percent') return sums.some((sum) => Math.abs(sum - 100) < ROUNDED);
  // "accrus de 300, à 1.500, contre 1.200": what the whole itself is set against is no rest of it.
  return like.some(
    (whole, at) => at < like.length - 1 && sums.some((sum) => sum === Number(whole.value)),
  );
}

/** "144 hommes contre 69 femmes": a count of something else is no base of the one before it; a noun without a code may be a synonym, "unités" are of anything. */
export const isOfOther = (x: FigureMention, y: FigureMention): boolean =>
  x.kind === 'count' &&
  y.kind === 'count' &&
  y.unit_text !== null &&
  x.unit !== x.unit_text &&
  y.unit !== y.unit_text &&
  x.unit !== y.unit &&
  !OF_ANYTHING.has(y.unit) &&
  (OF_ANYONE.has(x.unit) || !OF_ANYONE.has(y.unit));

const OF_ANYTHING = nounCodes('anything');
/** "81 élues, contre 67 femmes": women may be of any calling. */
const OF_ANYONE = nounCodes('group');

/** How many figures before one may be what it is the rest of, and by how much rounded shares may miss a hundred. */
const LIST = 4;
const ROUNDED = 0.15;

/** How far after a compared period or figure another may still speak of it. */
const JOINED = 6;

/** "contre 12 % en 2018 avec un nombre de 183": nothing ends the clause of the compared figure. */
export function isJoined(r: Reader, from: number, to: number): boolean {
  if (to - from > JOINED) return false;
  for (let at = from; at < to; at++)
    if (!r.isWord(at) || r.conjoined(at) || r.at(at, 'turn') || r.at(at, 'to')) return false;
  return true;
}

/** "contre 116 tonnes et une valeur de 5 millions", "…, pour une valeur de 5 millions": a second figure of what is compared. */
export function isAlso(r: Reader, x: FigureMention, { from, kind }: FigureMention): boolean {
  const joint = r.at(x.to, 'to');
  // "contre 239 tonnes et 9 millions", "440 tonnes / 20 millions": how much, and what it is worth.
  const isBoth = joint?.value === '' || r.isSymbol(x.to, '/');
  const isWorthOf = kind !== x.kind && WORTH.has(kind) && WORTH.has(x.kind);
  if (isBoth && isWorthOf && from === x.to + 1) return true;
  if (from - x.to > JOINED || joint?.value !== '' || !r.before(from, 'link')) return false;
  for (let at = x.to; at < from; at++) if (!r.isWord(at)) return false;
  return true;
}

const WORTH: ReadonlySet<string> = new Set(['mass', 'money']);

/** How many words "questions sur" may have between a part and its whole. */
const OF = 4;

/** "2.523 des 14.013 questions", "300 dossiers sur 900": a part beside the whole that it is counted out of. */
function isOutOf(r: Reader, x: FigureMention, y: FigureMention): boolean {
  if (x.kind !== 'count' || y.kind !== 'count' || Number(x.value) >= Number(y.value)) return false;
  if (y.from === x.to || y.from - x.to > OF || !r.before(y.from, 'whole')) return false;
  for (let at = x.to; at < y.from; at++) if (!r.isWord(at)) return false;
  return true;
}

/** "18 %, soit 300 milliards", "18% or nearly 300 billion": a share and its amount. */
function isSaidAgain(r: Reader, x: FigureMention, y: FigureMention): boolean {
  if (x.kind === y.kind || ![x.kind, y.kind].includes('percent') || y.role === 'change')
    return false;
  return opensAgain(r, x, y);
}

/** "18 %, | soit | 300 milliards" */
function opensAgain(r: Reader, x: FigureMention, y: FigureMention): boolean {
  const again = r.at(r.isSymbol(x.to, ',،') ? x.to + 1 : x.to, 'otherwise');
  return again !== null && again.end <= y.from && y.from - again.end <= 2;
}

/** Whether one period dates both of two figures: the second says the first otherwise, "contre 9 millions pour 637 tonnes en 2013". */
export const isTied = (r: Reader, x: FigureMention, y: FigureMention): boolean =>
  isConversion(r, x, y) ||
  isOutOf(r, x, y) ||
  isSaidAgain(r, x, y) ||
  // "contre 10,7 milliards (68,4 %) un an plus tôt"
  (r.isSymbol(y.from - 1, '(') && y.from - x.to <= 2 && r.isSymbol(y.to, ')')) ||
  (isAgainst(r, x) && !isAgainst(r, y) && (isJoined(r, x.to, y.from) || isAlso(r, x, y)));

/** "500 radars, dont 140", "21 sites, six of them": the second figure is of the first. */
export function isPart(r: Reader, x: FigureMention, y: FigureMention): boolean {
  if (y.from - x.to > REACH) return false;
  if (x.kind === 'count' && y.kind === 'count' && Number(y.value) > Number(x.value)) return false;
  // "33 tonnes saisies, quant aux cigarettes, 36 millions d'entre elles": of another noun; «مبرزا أن 20 منهم»: told anew.
  if (r.has(x.to, y.from, 'turn') || r.has(x.to, y.from, 'that')) return false;
  for (let at = y.from - 1; at >= x.to && !r.pauses(at, ',،'); at--)
    if (r.at(at, 'part')) return true;
  return r.at(y.to, 'part') !== null;
}
