import type { Tokens } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { type FigureLexicon, type Unit, W } from '../lexicon.ts';
import { approximate, isWhole } from '../numerals/decimal.ts';
import { classSet } from '../word-classes.ts';
import { recoded } from './unit.ts';

/** How far before its points an index is named, in tokens. */
const INDEX = 34;

/** "L'indice a gagné 120 points": points of an index, unless a rate stands nearer or the unit says otherwise. */
export function indexPoints(
  tokens: Tokens,
  { unit, unitFrom, unitTo, from, first, last, value, sentence }: Candidate,
  before: Candidate | undefined,
  lexicon: FigureLexicon,
): Unit | null {
  // «تراجع المؤشر بدرجتين»: degrees of an index, not of heat.
  const isDegree = unit?.code === 'Cel' && lexicon.language === 'ar';
  if (!unit || (unit.code !== 'percentage_point' && !isDegree) || unitTo - unitFrom > 1)
    return unit;
  // "53,9 points au lieu de 54,6 points … et 46,5 points": what the first are.
  if (before?.sentence === sentence && before.unit?.code === 'point') return before.unit;
  // No percentage moves by more than a hundred points.
  if (approximate(value) > 100) return recoded(unit, 'point', unit.kind);
  if (isRanked(tokens, { unitTo, last }, lexicon)) return recoded(unit, 'point', unit.kind);
  let moved = false;
  for (let i = from - 1; i >= Math.max(first, from - INDEX); i--) {
    // "On note une hausse de 2 points": no mark is given.
    const isNoun = !lexicon.has(tokens, i - 1, W.subject);
    if (isNoun && lexicon.hasAny(tokens, i, TOLD_IN_POINTS))
      return recoded(unit, 'point', unit.kind);
    if (lexicon.has(tokens, i, W.steady)) return unit;
    moved ||= lexicon.hasAny(tokens, i, MOVES);
  }
  if (isDegree) return unit;
  for (let i = unitTo; i < Math.min(last, unitTo + MOVED) && !moved; i++)
    moved = lexicon.hasAny(tokens, i, MOVES);
  // "avec 54 points": nothing has moved, and nothing is a percentage.
  return moved || before?.unit?.code === unit.code || !isWhole(value)
    ? unit
    : recoded(unit, 'point', unit.kind);
}

const TOLD_IN_POINTS = classSet('index', 'tally');

/** Words of "in the standings" behind its points. */
const RANKED = 2;

/** «فقد 8 درجات في الترتيب», «بثلاث نقاط في المؤشر»: what is told in points stands right behind. */
export function isRanked(
  tokens: Tokens,
  { unitTo, last }: Pick<Candidate, 'unitTo' | 'last'>,
  lexicon: FigureLexicon,
): boolean {
  for (let i = unitTo; i < Math.min(last, unitTo + RANKED); i++)
    if (lexicon.hasAny(tokens, i, TOLD_IN_POINTS) || lexicon.has(tokens, i, W.score)) return true;
  return false;
}
const MOVES = classSet('change', 'fall', 'movement', 'by', 'steady');

/** How far behind its points what has moved may be named, in tokens. */
const MOVED = 8;

/** «رفع سعر الفائدة بـ50 نقطة إلى 3%»: a low rate has not moved by so many points, but by quarters of one, as key rates do. */
export function basisPoints({ unit, value, sentence }: Candidate, next: Candidate | undefined) {
  const isRate = next?.sentence === sentence && next.unit?.kind === 'percent';
  return unit?.code === 'percentage_point' &&
    isRate &&
    approximate(value) % QUARTER === 0 &&
    approximate(next.value) < LOW
    ? recoded(unit, 'basis_point', unit.kind)
    : unit;
}

/** Basis points of a quarter of a point. */
const QUARTER = 25;
/** Per cent under which key rates lie. */
const LOW = 10;
