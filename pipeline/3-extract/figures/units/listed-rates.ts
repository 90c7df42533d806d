import { isMark, type Tokens, WORD } from '../../tokens.ts';
import { alive, type Candidate } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { approximate } from '../numerals/decimal.ts';
import { hasWaw } from '../numerals/group.ts';
import { classSet } from '../word-classes.ts';
import { leadOf, linkOf } from './pair-link.ts';

/** Two rates of one thing differ by no more than this factor. */
export const APART = 50;

/** Makes a rate of a number, by what another is per. */
export function lend(rate: Candidate, candidate: Candidate): void {
  const from = rate.unit && rate.unitFrom < rate.to ? rate.unitFrom : rate.to;
  const leads = rate.denominatorTo > rate.to;
  candidate.counted = leads ? { from, to: rate.denominatorTo, code: '', own: false } : rate.counted;
  candidate.kind = 'rate';
}

/** Tokens from one number of a list to the next: "la Tunisie 196, le Kenya 81". */
const ITEM = 4;
/** Words of the place behind a number: "217 en | Algérie". */
const PLACE = 2;

/**
 * "la Tunisie 196, le Kenya 81 et l'Italie 99 pour 100.000 habitants", "50 et 60 quintaux à l'hectare": what the last of a
 * list is per holds for all.
 */
export function lendBack(
  tokens: Tokens,
  candidates: readonly Candidate[],
  index: number,
  lexicon: FigureLexicon,
): void {
  const rate = candidates[index]!;
  if (rate.denominatorTo <= Math.max(rate.to, rate.unitTo)) return;
  for (let i = index - 1; i >= 0; i--) {
    const candidate = candidates[i]!;
    const { sentence, unit, counted, kind, to, value } = candidate;
    const next = candidates[i + 1]!;
    if (!alive(candidate) || sentence !== rate.sentence) return;
    const isShared = unit === null || candidate.unitFrom >= to;
    if (unit?.code !== rate.unit?.code || !isShared || counted?.own || kind !== null) return;
    const ratio = approximate(value) / approximate(rate.value);
    if (ratio > APART || ratio < 1 / APART) return;
    const isPaired = isPair(tokens, candidate, next, lexicon);
    const isListed =
      counted === null && isNamedNext(tokens, placeEnd(tokens, to, lexicon), next, lexicon);
    if (!isPaired && !isListed) return;
    lend(rate, candidate);
  }
}

/** "from 112 to 72 per 100,000 births", "de 23,7 et 5,9 pour 1.000 habitants": two values of which nothing is said apart. */
function isPair(
  tokens: Tokens,
  left: Candidate,
  right: Candidate,
  lexicon: FigureLexicon,
): boolean {
  const link = linkOf(tokens, left, right, leadOf(tokens, left, lexicon), lexicon);
  return link === 'to' || link === 'and';
}

/** Whether a comma or a conjunction, and then a name of no more than a few words, part a number from the next. */
function isNamedNext(
  tokens: Tokens,
  from: number,
  { from: to, to: end }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  // «فرنسا 106 وإيطاليا 95»: a conjunction that is part of the name.
  const name = hasWaw(tokens, from) ? from : from + 1;
  if (to - from > ITEM || to < name) return false;
  if (name > from && !isMark(tokens, from, ',،;؛') && !lexicon.has(tokens, from, W.conjunction))
    return false;
  // "43 en Mauritanie, 217 en Algérie": the name stands behind.
  if (to === name) return placeEnd(tokens, end, lexicon) > end;
  if (tokens.kind[to - 1] !== WORD) return false;
  for (let i = name; i < to; i++) if (lexicon.hasAny(tokens, i, PARTS)) return false;
  return true;
}
const PARTS = classSet('versus', 'part', 'thatIs', 'year', 'verb', 'auxiliary');

/** End of the place that a number has behind it, "217 | en Algérie"; the token itself where none stands there. */
function placeEnd(tokens: Tokens, at: number, lexicon: FigureLexicon): number {
  if (!lexicon.has(tokens, at, W.inside)) return at;
  let end = at + 1;
  while (end <= at + PLACE && tokens.kind[end] === WORD && !isAnd(tokens, end, lexicon)) end++;
  return end > at + 1 ? end : at;
}

const isAnd = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  hasWaw(tokens, at) || lexicon.has(tokens, at, W.conjunction);
