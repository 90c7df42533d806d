import { markers } from '../../lexicons/markers.ts';
import { isMark, lowerCase, NUMBER, type Tokens } from '../tokens.ts';
import type { Candidate } from './candidate.ts';
import { contextBefore } from './context.ts';
import { approximate, type Decimal, decimal, multiply, shift } from './decimal.ts';
import { type FigureLexicon, type Unit, W } from './lexicon.ts';
import { recoded } from './unit.ts';

/** How two neighbouring numbers are linked: by what stands between them and before the first. */
export type Link = 'between' | 'to' | 'and' | 'comma' | 'versus' | null;

export const DASH = '-–—';

const CARRIES = markers('carries');

/** A rise or a fall by a range is no wider than this factor. */
const WIDE = 4;

/** No range goes from one number to another so many times as large. */
const FARTHEST = 10_000;

/** How far before a pair the word may stand that moves, in tokens: dates stand between. */
const REACH = 24;

export function isRange(
  tokens: Tokens,
  left: Candidate,
  right: Candidate,
  link: Link,
  lead: 'between' | 'from' | null,
  lexicon: FigureLexicon,
): boolean {
  const [from, to] = [approximate(based(left)), approximate(based(right))];
  // «يتراوح بين 150 و75 درهما»: told from the top down.
  const isDown = from > to && link === 'between' && ranges(tokens, left, lexicon);
  if (from >= to && !isDown) return false;
  if ((left.unit?.code ?? '') !== (right.unit?.code ?? '')) return false;
  // "répartis entre 57 fédérations et 8.940 associations": a count of each.
  const isOther = right.counted?.own === true && left.counted && !countSame(tokens, left, right);
  if (left.counted?.own && (isOther || isDivided(tokens, left))) return false;
  if (link === 'between') return true;
  // "en hausse de 27 % par rapport à 2015 à 413,3 milliards": from no number of another scale.
  if (left.numeral.scale === 0 && right.numeral.scale > 0 && to > FARTHEST * from) return false;
  // "le taux des jeunes de 15 à 24 ans": a class of age, whatever rises.
  if (right.unit?.code === 'a' && contextBefore(tokens, left, lexicon) === 'age_class') return true;
  // "de 10 millions à 40 millions": each with a unit or a scale of its own, as a range has not.
  const ownScales = left.numeral.scaleTo > left.numeral.scaleFrom && right.numeral.scale > 0;
  const ownUnits = ownScales || (left.unit !== null && left.unitFrom < right.from);
  const dash = isMark(tokens, right.from - 1, DASH);
  if (dash) return right.unit !== null || right.counted !== null;
  let parted = false;
  // The nearest word that tells: a fine or a price ranges, a rise goes from one value to another.
  for (let i = left.from - 1; i >= Math.max(left.first, left.from - REACH); i--) {
    // "le porte-parole" moves nothing.
    const carries = CARRIES.at(tokens, i) && !isMark(tokens, i + 1, '-');
    const changes = carries || lexicon.has(tokens, i, W.change);
    const moves = lexicon.has(tokens, i, W.fall) || changes;
    // "rose by 58,000 to 1,638,000": by how much, and to what.
    if (moves && approximate(right.value) > WIDE * approximate(left.value)) return false;
    // "une chute de 40 à 45 %" falls by a range; "a chuté de 45 à 40" does not rise.
    // "rose by 900, from 1,500 to 2,400", "une hausse depuis 2012, de 1.500 à 2.400": how much it rose is told apart.
    const isLevel = lexicon.has(tokens, i, W.by) || right.unit?.kind !== 'percent';
    const apart = parted && lead === 'from' && isLevel;
    if (lexicon.has(tokens, i, W.fall) && !ownUnits && !apart) return true;
    if (changes) return lead !== 'from' && !ownUnits;
    if (lexicon.has(tokens, i, W.range) && !parted) {
      // «انتقل ثمن الكيلوغرام من 20 إلى 35 درهما»: the verb stands before the price that it moves.
      if (lexicon.language !== 'ar' || lead !== 'from' || !lexicon.has(tokens, i, W.quantity))
        return true;
      for (let j = i - 1; j >= Math.max(left.first, i - 3); j--)
        if (lexicon.has(tokens, j, W.change)) return false;
      return true;
    }
    parted ||= isMark(tokens, i, ',،');
    if (isMark(tokens, i, '.;:؛')) break;
  }
  if (lead === 'from' && right.unit?.kind === 'percent') return false;
  return !ownUnits || (lead !== 'from' && right.unit?.kind !== 'percent');
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
    if (isMark(tokens, i, '.;؛:()')) return false;
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

export function makeRange(tokens: Tokens, left: Candidate, right: Candidate, link: Link): void {
  if (areOfParts(left.unit, right.unit)) {
    left.value = based(left);
    right.value = based(right);
    left.unit = recoded(left.unit!, left.unit!.code, left.unit!.kind, 1, 0);
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
