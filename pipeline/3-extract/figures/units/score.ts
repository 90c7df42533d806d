import { markers } from '../../../lexicons/markers.ts';
import { isMark, NUMBER, pauses, surface, type Tokens, WORD } from '../../tokens.ts';
import type { Candidate, Counted } from '../candidate.ts';
import { BITS, type FigureLexicon, W } from '../lexicon.ts';
import { approximate, isWhole } from '../numerals/decimal.ts';
import { classSet } from '../word-classes.ts';

const BOUNDS = classSet('of', 'from', 'to');

/** "6,62 sur une note de 1 à 10", "38 points sur 100": the ends of the scale are no figures. */
export function onScale(
  tokens: Tokens,
  top: Candidate,
  candidates: readonly Candidate[],
  index: number,
  lexicon: FigureLexicon,
): boolean {
  if (!lexicon.has(tokens, top.to, W.per) && !lexicon.has(tokens, top.to, W.out)) return false;
  let scored = -1;
  let last = top.to + 1;
  for (; last < Math.min(tokens.count, top.to + 6); last++) {
    if (tokens.kind[last] !== WORD || lexicon.has(tokens, last, W.auxiliary)) break;
    if (surface(tokens, last).startsWith('و')) break;
    // "par jour à l'échelle nationale": where, and on no scale.
    if (scored < 0 && lexicon.has(tokens, last, W.to)) break;
    if (lexicon.has(tokens, last, W.score)) scored = last;
  }
  if (scored < 0) return false;
  top.kind = 'score';
  // "6,8 sur l'échelle de Richter" names its scale; "6,62 sur une note de 1 à 10" bounds it.
  const named = lexicon.has(tokens, scored + 1, W.of) ? scored + 3 : scored + 2;
  top.denominatorTo = Math.min(last, named);
  // "على سلم ريشتر خلفت 3 جرحى": a number that no preposition ties to the scale is another figure.
  const bounds = lexicon.hasAny(tokens, last - 1, BOUNDS);
  if (tokens.kind[last] !== NUMBER || (!bounds && last - 1 !== scored)) return true;
  for (let j = index + 1; j < Math.min(candidates.length, index + 3); j++) {
    const end = candidates[j]!;
    if (end.sentence !== top.sentence || end.from - top.to > 16 || end.unit) break;
    end.ignored = 'scale';
    top.denominatorTo = end.to;
  }
  return true;
}

/** What the marks of schools and exams are out of. */
export const MOST_MARKS = 20;

/** Words from "score" to its number, and from a number to the index that it stands in. */
const NEAR = 4;

/** "une note de 7 sur 10", "scored 38 out of 100", «38 من 100 في مؤشر الشفافية»: a mark, and no share of ten or a hundred. */
export function isScore(
  tokens: Tokens,
  { from, first }: Candidate,
  { to, last, counted, value }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  // "une moyenne de 14 sur 20"
  const isOfSchool = approximate(value) === MOST_MARKS;
  // «بمعدل 82 حسابا لكل 100 نسمة»
  if (counted?.own) return false;
  for (let i = from - 1; i >= Math.max(first, from - NEAR) && tokens.kind[i] === WORD; i--)
    if (lexicon.has(tokens, i, W.score) || (isOfSchool && lexicon.has(tokens, i, W.mean)))
      return true;
  if (!lexicon.hasAny(tokens, to, INSIDE)) return false;
  for (let i = to + 1; i < Math.min(last, to + 1 + NEAR) && tokens.kind[i] === WORD; i++)
    if (lexicon.has(tokens, i, W.index)) return true;
  return false;
}
const INSIDE = classSet('inside', 'oblique');

/** How many words may part the scores of a list: "64 en Europe, 44 en Asie Pacifique". */
const LISTED = 5;

/** Whether a number is one more of a list of scores. */
export const isScoreToo = (candidate: Candidate, before: Candidate | undefined): boolean =>
  before?.kind === 'score' &&
  before.counted !== null &&
  before.sentence === candidate.sentence &&
  candidate.from - before.to <= LISTED &&
  candidate.numeral.form === 'digits' &&
  candidate.numeral.scale === 0 &&
  approximate(candidate.value) < 10 * approximate(before.value);

/** "d'une magnitude de 6,8", "مؤشر التكاثر 1,2": the scale that a number without unit is read on. */
export function indexBeside(
  tokens: Tokens,
  { from, to, first, cues }: Candidate,
  lexicon: FigureLexicon,
): Counted | null {
  // "a 6.8 magnitude quake", "6.8-magnitude"
  const behind = isMark(tokens, to, '-') ? to + 1 : to;
  if (lexicon.language === 'en' && lexicon.has(tokens, behind, W.index))
    return { from: behind, to: behind + 1, code: '', own: false };
  if ((cues & BITS.index) === 0) return null;
  for (let i = from - 1; i >= Math.max(first, from - 4); i--) {
    if (tokens.kind[i] !== WORD) return null;
    if (!lexicon.has(tokens, i, W.index)) continue;
    // "permits that received a favourable opinion reached 40"
    if (isInRelative(tokens, i, lexicon)) return null;
    const code = lexicon.has(tokens, i, W.score) ? 'point' : '';
    return { from: i, to: i + 1, code, own: false };
  }
  return null;
}

/** Tokens that a relative stands before what its verb takes: "that received a favourable opinion". */
const AFTER_RELATIVE = [2, 3, 4];

const isInRelative = (tokens: Tokens, index: number, lexicon: FigureLexicon): boolean =>
  AFTER_RELATIVE.some((back) => lexicon.has(tokens, index - back, W.relative));

/** Tokens from an index to where it stands: "L'indice des prix a augmenté de 3,8 %, passant de 103,8 à". */
const STANDS = 18;
const ANOTHER = classSet('relative', 'adversative', 'part');

/** "L'indice de confiance des ménages s'est établi à 46,3": the index that a bare number behind its verb is a level of, whomever it is of. */
export function indexBefore(
  tokens: Tokens,
  { from, to, first, numeral, counted, unit }: Candidate,
  before: Candidate | null,
  lexicon: FigureLexicon,
): Counted | null {
  if (unit || counted?.own || numeral.form !== 'digits' || numeral.scale > 0) return null;
  if (!lexicon.hasAny(tokens, from - 1, REACHED) && isWhole(numeral.value)) return null;
  // "… a reculé de 1,7 %, et l'indice de la laine de 0,3": by so many per cent, unlike "de 101,8 à 104,7".
  const moves = lexicon.has(tokens, from - 1, W.to) || lexicon.has(tokens, to, W.to);
  if (before?.unit?.kind === 'percent' && !moves) return null;
  for (let i = from - 1; i >= Math.max(first, from - STANDS); i--) {
    if (pauses(tokens, i, '.:;؛()')) return null;
    if (lexicon.hasAny(tokens, i, ANOTHER)) return null;
    if (lexicon.has(tokens, i, W.index) && lexicon.has(tokens, i, W.score))
      return { from: i, to: i + 1, code: 'point', own: false };
  }
  return null;
}
const REACHED = classSet('to', 'from', 'versus');

/** "la meilleure moyenne revient à une élève de Fès (19,61)": the mark that is told before the bracket it stands in. */
export function bracketedMark(
  tokens: Tokens,
  { from, to, first, value }: Candidate,
  lexicon: FigureLexicon,
): Counted | null {
  const isMarkOfSchool = !isWhole(value) && approximate(value) <= MOST_MARKS;
  if (!isMarkOfSchool || !isMark(tokens, from - 1, '(') || !isMark(tokens, to, ')')) return null;
  for (let i = from - 2; i > first && tokens.kind[i] !== NUMBER; i--)
    if (lexicon.hasAny(tokens, i, MARKS) && isBest(tokens, i - 1))
      return { from: i, to: i + 1, code: 'point', own: false };
  return null;
}
const MARKS = classSet('score', 'mean');
const isBest = markers('best', 'fr').at;

/** A number that is read on a scale, where one was found. */
export function scored(candidate: Candidate, scale: Counted | null): Counted | null {
  if (scale) candidate.kind = 'score';
  return scale;
}
