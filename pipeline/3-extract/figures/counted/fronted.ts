import { hasPause, isMark, NUMBER, type Tokens, WORD } from '../../tokens.ts';
import { alive, type Candidate, lent, startOf } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { approximate } from '../numerals/decimal.ts';
import { lendUnit } from '../units/loan.ts';

/** Tokens from a base to the comma behind its date, and from "to" to the number that it leads to. */
const DATED = 8;
const LED = 5;
/** A thing seldom moves by more than this factor. */
const MOVED = 1_000;

/** "De 36.265 en 2012, les conflits sont passés à 46.687": where a move starts, told before its subject and its verb. */
export function isFronted(
  tokens: Tokens,
  base: Candidate,
  next: Candidate | undefined,
  lexicon: FigureLexicon,
): boolean {
  if (!next || next.sentence !== base.sentence) return false;
  const from = startOf(base) - 1;
  if (!lexicon.has(tokens, from, W.from)) return false;
  if (from > base.first && tokens.kind[from - 1] === WORD) return false;
  let comma = base.to;
  while (comma < next.from && !isMark(tokens, comma, ',،')) comma++;
  if (comma - base.to > DATED || comma >= next.from) return false;
  if (hasPause(tokens, comma + 1, next.from, ',،;؛:')) return false;
  for (let i = next.from - 1; i > Math.max(comma + 1, next.from - LED); i--) {
    if (tokens.kind[i] === NUMBER) return false;
    if (lexicon.has(tokens, i, W.to)) return true;
  }
  return false;
}

/** Gives a bare number that a sentence sets out from the unit or the noun of its level. */
export function lendFronted(
  tokens: Tokens,
  candidates: readonly Candidate[],
  lexicon: FigureLexicon,
): void {
  for (let i = 0; i + 1 < candidates.length; i++) {
    const base = candidates[i]!;
    const next = candidates[i + 1]!;
    if (!alive(base) || base.unit || base.kind || base.counted?.own) continue;
    if (!alive(next)) continue;
    if (!isFronted(tokens, base, next, lexicon)) continue;
    const ratio = approximate(base.value) / approximate(next.value);
    if (ratio > MOVED || ratio < 1 / MOVED) continue;
    lendUnit(next, base);
    base.counted = next.counted && lent(next.counted);
  }
}
