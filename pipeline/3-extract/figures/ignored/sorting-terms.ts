import { isMark, type Tokens } from '../../tokens.ts';
import { alive, type Candidate, ownUnit } from '../candidate.ts';

/** Tokens from a term to the share of those who have it: "or less (". */
const SHARED = 4;

/** "six mois ou moins (25 %), de un à deux ans (21 %)": terms that part a whole into classes, each with its share. */
export function ignoreTerms(tokens: Tokens, candidates: readonly Candidate[]): void {
  /** The last term with a share in each sentence that has several. */
  const last = new Map<number, number>();
  let shared = -1;
  for (const [i, { sentence }] of candidates.entries()) {
    if (!isTerm(candidates[i]!) || !isShared(tokens, candidates[i]!, candidates[i + 1])) continue;
    if (candidates[shared]?.sentence === sentence) last.set(sentence, i);
    shared = i;
  }
  for (const [i, one] of candidates.entries())
    if (alive(one) && isTerm(one) && i <= (last.get(one.sentence) ?? -1))
      one.ignored = 'period_length';
}

const isTerm = (one: Candidate): boolean => ownUnit(one)?.kind === 'duration';

const isShared = (tokens: Tokens, { to }: Candidate, next: Candidate | undefined): boolean =>
  next !== undefined &&
  ownUnit(next)?.kind === 'percent' &&
  next.from - to <= SHARED &&
  isMark(tokens, next.from - 1, '(');
