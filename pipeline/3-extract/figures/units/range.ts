import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { isMark, lowerCase, NUMBER, pauses, type Tokens } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { contextAfter, contextBefore } from '../context.ts';
import { type FigureLexicon, type Unit, W } from '../lexicon.ts';
import {
  approximate,
  type Decimal,
  decimal,
  isWhole,
  multiply,
  shift,
} from '../numerals/decimal.ts';
import { classSet } from '../word-classes.ts';
import { unscaled } from './loan.ts';

/** How two neighbouring numbers are linked: by what stands between them and before the first. */
export type Link = 'between' | 'to' | 'and' | 'comma' | 'versus' | null;

export const DASH = '-–—';

const CARRIES = markers('carries');

/** "des chutes de | neige de 15 à 30 cm": they fall, and nothing changes. */
const isWeather = markers('weather').at;

/** A rise or a fall by a range is no wider than this factor. */
const WIDE = 4;

/** No range goes from one number to another so many times as large. */
const FARTHEST = 10_000;

/** How far before a pair the word may stand that moves, in tokens: dates stand between. */
const REACH = 24;

/** Whether two numbers are the ends of one: "de 15 à 30 cm", and not from which to which something has gone. */
export function isRange(
  tokens: Tokens,
  left: Candidate,
  right: Candidate,
  link: Link,
  lead: 'between' | 'from' | null,
  lexicon: FigureLexicon,
): boolean {
  const times = timesOf(left.unit, right.unit);
  if (!times) return false;
  const from = approximate(based(left)) * times.left;
  const to = approximate(based(right)) * times.right;
  // «يتراوح بين 150 و75», «ما بين 150 و75 درهما»: told from the top down.
  const isMoney = left.counted?.own !== true && right.unit?.kind === 'money';
  const isDown = from > to && link === 'between' && (isMoney || ranges(tokens, left, lexicon));
  if (from >= to && !isDown) return false;
  // "répartis entre 57 fédérations et 8.940 associations": a count of each.
  const isOther = right.counted?.own === true && left.counted && !countSame(tokens, left, right);
  const isAmount = left.unit !== null && left.unitFrom < right.from && right.unit !== null;
  if (left.counted?.own && isOther) return false;
  if ((left.counted?.own || isAmount) && isDivided(tokens, left)) return false;
  if (link === 'between') return true;
  // "en hausse de 27 % par rapport à 2015 à 413,3 milliards": from no number of another scale.
  if (left.numeral.scale === 0 && right.numeral.scale > 0 && to > FARTHEST * from) return false;
  // "le taux des jeunes de 15 à 24 ans": a class of age, whatever rises.
  if (right.unit?.code === 'a' && contextBefore(tokens, left, lexicon) === 'age_class') return true;
  // "de 10 millions à 40 millions": each with a unit or a scale of its own, as a range has not.
  const ownScales = left.numeral.scaleTo > left.numeral.scaleFrom && right.numeral.scale > 0;
  const ownUnits = ownScales || (left.unit !== null && left.unitFrom < right.from);
  const dash = isMark(tokens, right.from - 1, DASH);
  // "le ratio de fonds propres de catégorie 1 à 13,5 %": a class has no unit of its own.
  const isClass = !dash && !ownUnits && right.unit !== null;
  if (isClass && contextBefore(tokens, left, lexicon) === 'identifier') return false;
  // "the 18-30 age bracket"
  if (dash && contextAfter(tokens, right.to, lexicon) === 'age_class') return true;
  // «البصل 4-4,5»: no code has decimals.
  if (dash) return right.unit !== null || right.counted !== null || !isWhole(right.value);
  if (isScale(tokens, left, lexicon) || isRoughly(tokens, left, lexicon)) return true;
  if (lead === 'from' && isLevelsOf(tokens, left, lexicon)) return false;
  let parted = false;
  let isOfNumber = false;
  const isShare = right.unit?.kind === 'percent';
  // The nearest word that tells: a fine or a price ranges, a rise goes from one value to another.
  for (let i = left.from - 1; i >= Math.max(left.first, left.from - REACH); i--) {
    // "le porte-parole" moves nothing.
    const carries = CARRIES.at(tokens, i) && !isMark(tokens, i + 1, '-');
    const changes = carries || (lexicon.has(tokens, i, W.change) && !isWeather(tokens, i + 2));
    const moves = lexicon.has(tokens, i, W.fall) || changes;
    // "rose by 58,000 to 1,638,000": by how much, and to what.
    if (moves && approximate(right.value) > WIDE * approximate(left.value)) return false;
    // "une chute de 40 à 45 %" falls by a range; "a chuté de 45 à 40" does not rise.
    // "rose by 900, from 1,500 to 2,400", "une hausse depuis 2012, de 1.500 à 2.400": how much it rose is told apart.
    const isLevel = lexicon.has(tokens, i, W.by) || right.unit?.kind !== 'percent';
    const apart = parted && lead === 'from' && isLevel;
    // "a rise in output from 60 to 80 tonnes", unlike "a rise of 60 to 80 tonnes"
    if (moves && lead === 'from' && lexicon.language === 'en') return false;
    // "l'augmentation du nombre des membres de 11 à 13": what that number is, unlike "de 11 à 13 %".
    if (moves && isOfNumber && !isShare) return false;
    isOfNumber ||= lexicon.has(tokens, i, W.number);
    if (lexicon.has(tokens, i, W.fall) && !ownUnits && !apart) return true;
    if (changes) return lead !== 'from' && !ownUnits;
    if (lexicon.has(tokens, i, W.range) && !parted) {
      // «انتقل ثمن الكيلوغرام من 20 إلى 35 درهما»: the verb stands before the price that it moves.
      if (lexicon.language !== 'ar' || lead !== 'from') return true;
      for (let j = i - 1; j >= Math.max(left.first, i - 3); j--)
        if (lexicon.has(tokens, j, W.change)) return false;
      return true;
    }
    // «تتراوح أعمارهم بين 15 و24 سنة من 36 % إلى 37 %»: others range.
    const isOfOthers = lexicon.has(tokens, i, W.between) && tokens.kind[i + 1] === NUMBER;
    parted ||= (lead === 'from' && isOfOthers) || pauses(tokens, i, ',،');
    // "a triplé : de 2.650 à 6.400": from where to where it has.
    if (lead === 'from' && isMark(tokens, i, ':') && hasMoved(tokens, i - 1)) continue;
    if (pauses(tokens, i, '.;:؛')) break;
  }
  // "de six mois à deux ans de prison": what a court may give.
  if (right.unit?.kind === 'duration' && isPenalty(tokens, right, lexicon)) return true;
  if (lead === 'from' && isShare) return false;
  return !ownUnits || (lead !== 'from' && (!isShare || lexicon.language !== 'ar'));
}

/** Tokens of "de l'ordre de". */
const ROUGHLY = 4;

/** "de l'ordre de | 25 à 30 %": what is told roughly goes nowhere. */
function isRoughly(tokens: Tokens, { from, first }: Candidate, lexicon: FigureLexicon): boolean {
  for (let at = Math.max(first, from - ROUGHLY); at < from; at++) {
    const match = lexicon.comparators.match(tokens, at, from);
    if (match?.end === from) return match.value.comparator === 'approx';
  }
  return false;
}

/** "rose by 66.2% | (from 18,745 to 31,155)": the levels of a percentage, in a bracket behind it. */
const isLevelsOf = (tokens: Tokens, { from }: Candidate, lexicon: FigureLexicon): boolean =>
  lexicon.language === 'en' &&
  isMark(tokens, from - 2, '(') &&
  (isMark(tokens, from - 3, '%') ||
    lexicon.units.match(tokens, from - 3)?.value.code === 'percent');

const hasMoved = markers('moved-participle', 'fr').at;

const hasEnds = markers('has-ends').at;
const isIndefinite = markers('indefinite').at;
const isSome = markers('some').at;
const endsLikePlural = wordMatches(/s$/);
const LEADS = classSet('of', 'from', 'filler');
/** Tokens before a scale within which a word would move it. */
const MOVED = 6;

/** "un taux de 10 % à 35 %", "a rate of 10% to 35%", "le barème est de 2 % à 12 %": what has two ends, right before them. */
function isScale(tokens: Tokens, { from, first }: Candidate, lexicon: FigureLexicon): boolean {
  for (let i = from - 1; i >= Math.max(first, from - MOVED); i--)
    if (CARRIES.at(tokens, i) || (lexicon.has(tokens, i, W.change) && !hasEnds(tokens, i)))
      return false;
  let at = from - 1;
  while (at > first && lexicon.hasAny(tokens, at, LEADS)) at--;
  if (lexicon.has(tokens, at, W.copula)) return true;
  // "barème progressif", «نسبة فائدة»
  if (!hasEnds(tokens, at)) at--;
  if (!hasEnds(tokens, at)) return false;
  // "à des taux de", "at rates of"
  if (lexicon.language === 'ar' || endsLikePlural(tokens, at) || isSome(tokens, at - 1))
    return true;
  return isIndefinite(tokens, at - 1) || isIndefinite(tokens, at - 2);
}

/** Words between a length of time and the penalty that it is: "deux ans | de prison". */
const PENALTY = 2;

const isPenalty = (tokens: Tokens, { to, last }: Candidate, lexicon: FigureLexicon): boolean => {
  for (let i = to; i < Math.min(last, to + PENALTY); i++)
    if (lexicon.has(tokens, i, W.penalty)) return true;
  return false;
};

/** How many of a shorter time make a longer one. */
const MADE_OF: Readonly<Record<string, readonly [string, number]>> = {
  a: ['mo', 12],
  wk: ['d', 7],
  d: ['h', 24],
  h: ['min', 60],
};

interface Times {
  readonly left: number;
  readonly right: number;
}

/** What brings two amounts to one unit: "trois mois à un an" are 3 to 12 months; null where nothing does. */
function timesOf(left: Unit | null, right: Unit | null): Times | null {
  const [a, b] = [left?.code ?? '', right?.code ?? ''];
  if (a === b) return { left: 1, right: 1 };
  if (MADE_OF[b]?.[0] === a) return { left: 1, right: MADE_OF[b]![1] };
  return MADE_OF[a]?.[0] === b ? { left: MADE_OF[a]![1], right: 1 } : null;
}

/** Whether two numbers count one noun, by its code or its letters. */
const countSame = (
  tokens: Tokens,
  { counted: a }: Candidate,
  { counted: b }: Candidate,
): boolean =>
  a!.code !== '' || b!.code !== ''
    ? a!.code === b!.code
    : lowerCase(tokens, a!.from) === lowerCase(tokens, b!.from);

const dividesUp = markers('divides-up').at;
/** How far before its pair the verb may stand. */
const DIVIDED = 8;

/** «توزعت بين 23 قارب صيد و82 قارب نزهة», "répartis entre 23 puits privés et 82 puits publics": the parts of a whole. */
const isDivided = (tokens: Tokens, { from, first }: Candidate): boolean => {
  for (let i = from - 1; i >= Math.max(first, from - DIVIDED); i--) {
    if (tokens.kind[i] === NUMBER) return false;
    if (dividesUp(tokens, i)) return true;
  }
  return false;
};

/** How far before its pair «يتراوح» may stand: another pair may come between. */
const VERB = 20;

const ranges = (tokens: Tokens, { from, first }: Candidate, lexicon: FigureLexicon): boolean => {
  for (let i = from - 1; i >= Math.max(first, from - VERB); i--) {
    if (pauses(tokens, i, '.;؛:()')) return false;
    if (lexicon.has(tokens, i, W.range)) return true;
  }
  return false;
};

/** Its value in units of the code, whatever part of one is printed: 50 centimes are 0.5. */
const based = ({ value, unit }: Candidate): Decimal =>
  unit ? shift(multiply(value, decimal(unit.mantissa)) ?? value, unit.power) : value;

/** Whether two numbers are told in different parts of one unit: "50 centimes", "2 dirhams". */
const areOfParts = (a: Unit | null, b: Unit | null): boolean =>
  a !== null && b !== null && (a.power !== b.power || a.mantissa !== b.mantissa);

/** Makes one figure of two ends, the smaller one first. */
export function makeRange(tokens: Tokens, left: Candidate, right: Candidate, link: Link): void {
  if (areOfParts(left.unit, right.unit)) {
    left.value = based(left);
    right.value = based(right);
    left.unit = unscaled(left.unit!);
  }
  const times = timesOf(left.unit, right.unit);
  if (times && times.left + times.right > 2) {
    left.value = multiply(left.value, decimal(times.left)) ?? left.value;
    right.value = multiply(right.value, decimal(times.right)) ?? right.value;
    left.unit = times.left > 1 ? right.unit : left.unit;
  }
  const isDown = approximate(left.value) > approximate(right.value);
  left.max = isDown ? left.value : right.value;
  if (isDown) left.value = right.value;
  left.comparator = 'between';
  left.to = right.to;
  left.counted = right.counted ?? left.counted;
  // "150,000 to 200,000 jabs a day"
  left.kind ??= right.kind;
  left.denominatorTo = Math.max(left.denominatorTo, right.denominatorTo);
  right.absorbed = true;
  left.trace.push({
    what: 'comparator',
    rule: `range-${link}`,
    start: tokens.start[left.from]!,
    end: tokens.end[right.to - 1]!,
  });
}
