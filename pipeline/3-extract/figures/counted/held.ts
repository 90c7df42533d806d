import { markers } from '../../../lexicons/markers.ts';
import type { Tokens } from '../../tokens.ts';
import type { Counted } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { codeOf, nounAt } from './counted-noun.ts';

export const holdsCounted = markers('holds-counted').at;

/** "its customer | base", "le parc | de clients", «قاعدة الزبناء»: the noun of all that somebody has, by the word at `at`; null for any other word. */
export function heldBy(tokens: Tokens, at: number, lexicon: FigureLexicon): Counted | null {
  if (!holdsCounted(tokens, at)) return null;
  const behind = lexicon.has(tokens, at + 1, W.of) ? at + 2 : at + 1;
  const noun = lexicon.language === 'en' ? at - 1 : behind;
  return codeOf(tokens, noun, lexicon) === '' ? null : nounAt(tokens, noun, lexicon);
}
