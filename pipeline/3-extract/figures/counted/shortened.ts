import type { Tokens } from '../../tokens.ts';
import { alive, type Candidate, startOf } from '../candidate.ts';
import type { FigureLexicon } from '../lexicon.ts';
import { isSetAgainst } from '../roles/base.ts';
import { isNearerWhole, isPart } from './whole.ts';

/** "50 cas de décès, contre 70 cas", «50 حالة وفاة مقابل 70 حالة»: a base told by the first word of the noun alone counts the same. */
export function lendShortened(
  tokens: Tokens,
  candidates: readonly Candidate[],
  lexicon: FigureLexicon,
): void {
  let [before, last]: (Candidate | null)[] = [null, null];
  for (const candidate of candidates) {
    if (!alive(candidate)) continue;
    const { counted, sentence } = candidate;
    const over =
      last && before && isPart(tokens, last, lexicon) && isNearerWhole(candidate, last, before);
    const base = over && before!.sentence === sentence ? before : last;
    const whole = base?.sentence === sentence ? base.counted : null;
    [before, last] = [last, candidate];
    if (!counted?.own || !whole?.own) continue;
    const isShorter = counted.to - counted.from === 1 && whole.to - whole.from > 1;
    if (!isShorter || tokens.form[counted.from] !== tokens.form[whole.from]) continue;
    if (isSetAgainst(tokens, startOf(candidate), lexicon))
      candidate.counted = { ...counted, code: whole.code };
  }
}
