import type { TraceStep } from '../../mention.ts';
import { type Tokens, WORD } from '../../tokens.ts';
import { type Candidate, startOf } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { isChange } from '../roles/change.ts';
import { isBareThat } from '../that.ts';
import { classSet } from '../word-classes.ts';
import { isMood } from './hedge-known.ts';

/** How many words "des recettes fiscales annuelles" may have. */
const WHOLE = 5;
const CLAUSE = classSet('auxiliary', 'relative', 'copula');

/** "17 % des recettes | attendues", «17 في المائة من المداخيل | المنتظرة»: the whole is foreseen, its part is known. */
export function isPartOfForeseen(
  tokens: Tokens,
  candidate: Candidate,
  hedge: TraceStep,
  lexicon: FigureLexicon,
): boolean {
  const { to, unit } = candidate;
  // «فإن 65 في المائة من الإنتاج المتوقع ستأتي من السهول»: a subject, of which something is foreseen too.
  const before = startOf(candidate) - 1;
  if (before < candidate.first || tokens.kind[before] !== WORD || isBareThat(tokens, before))
    return false;
  // "62 % des élus ne signeraient pas": what they would do is no whole.
  if (isMood(hedge.rule)) return false;
  if (unit?.kind !== 'percent' || !lexicon.has(tokens, to, W.of)) return false;
  for (let i = to + 1; i <= to + WHOLE && tokens.kind[i] === WORD; i++) {
    if (lexicon.hasAny(tokens, i, CLAUSE)) return false;
    if (tokens.start[i] === hedge.start) return i > to + 1 && !isChange(tokens, candidate, lexicon);
  }
  return false;
}
