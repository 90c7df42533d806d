import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { isMark, type Tokens } from '../../tokens.ts';
import { type Candidate, startOf } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { approximate } from '../numerals/decimal.ts';
import { endsLikeGerund, isPassing } from '../word-shapes.ts';
import { isPlaced } from './listed-change.ts';

/** "est passé de 7 % à 9 %", "rose from 310 to 420": both ends of a change are levels. */
export function isStart(
  tokens: Tokens,
  candidate: Candidate,
  next: Candidate | undefined,
  lexicon: FigureLexicon,
): boolean {
  const { to, unit, sentence, counted } = candidate;
  const from = startOf(candidate);
  if (!lexicon.has(tokens, from - 1, W.from) || next?.sentence !== sentence) return false;
  // "en hausse de 3 millions à 40 millions": by how much, and to what.
  const by = lexicon.has(tokens, from - 2, W.movement) && lexicon.has(tokens, from - 3, W.inside);
  if (lexicon.language === 'fr' && by) return false;
  if ((unit?.code ?? null) !== (next.unit?.code ?? null)) return false;
  if (lexicon.language === 'fr' && isSizeOfFall(tokens, candidate, next)) return false;
  if (lexicon.language === 'fr' && isSizeOfRise(tokens, candidate, next)) return false;
  const reach = isPassing(tokens, from - 2) ? 14 : 8;
  const end = Math.min(next.from, Math.max(to, counted?.own ? counted.to : to) + reach);
  for (let i = Math.max(to, next.from - 3); i < end; i++)
    if (lexicon.has(tokens, i, W.to) && !lexicon.has(tokens, i, W.conjunction))
      return !isPlaced(tokens, i) && !opensAnother(tokens, to, i, lexicon);
  return false;
}

/** "a baissé de 64 puits à 1.170": no fall ends above its start, so that the first is its size. */
const isSizeOfFall = (tokens: Tokens, { from, value }: Candidate, next: Candidate): boolean =>
  falls(tokens, from - 2) && approximate(value) < approximate(next.value);
const falls = markers('falls', 'fr').at;

/** How many times what it grew by a level is at least. */
const PART = 4;

/** "a augmenté de 64.000 puits, à 1.170.000": a small part of what it came to behind a comma is what it rose by, unlike "est passé de". */
const isSizeOfRise = (tokens: Tokens, { from, value }: Candidate, next: Candidate): boolean =>
  isMark(tokens, startOf(next) - 2, ',') &&
  !isPassing(tokens, from - 2) &&
  approximate(value) * PART < approximate(next.value);

const isIndefinite = markers('indefinite').at;

/** "(un taux) de 4,5 % | et un | déficit à 3 %", "(chute) de 4 % | et la | pêche est à 3 %", "de 4 %, | menant le | taux à 3 %": a noun of its own is another thing. */
function opensAnother(tokens: Tokens, from: number, to: number, lexicon: FigureLexicon): boolean {
  const isFrench = lexicon.language === 'fr';
  for (let i = from; i < to - 1; i++) {
    if (lexicon.has(tokens, i, W.conjunction))
      if (isIndefinite(tokens, i + 1) || (isFrench && isDefinite(tokens, i + 1))) return true;
    // "(une moyenne) de 4 %, avant de revenir à 3 %"
    if (isFrench && isBefore(tokens, i) && lexicon.has(tokens, i + 1, W.of)) return true;
    if (isFrench && isMark(tokens, i, ',') && endsLikeGerund(tokens, i + 1))
      for (let k = i + 2; k <= i + OBJECT && k < to; k++) if (isDefinite(tokens, k)) return true;
  }
  return false;
}
const isBefore = wordMatches(/^avant$/i);
/** Tokens from a gerund to the article of its object: "portant ainsi [le] taux". */
const OBJECT = 3;
const isDefinite = markers('definite', 'fr').at;
