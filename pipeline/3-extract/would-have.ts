import { markers } from '../lexicons/markers.ts';
import { wordMatches } from './by-form.ts';
import type { Tokens } from './tokens.ts';

const isModal = markers('reported-modal', 'en').at;
const isHave = wordMatches(/^have$/);
const endsLikeParticiple = wordMatches(/\p{L}(?:ed|en|ut)$/u);
const isIrregular = markers('done-irregular', 'en').at;

/** "fallen", "rebuilt": what an English participle looks like. */
export const isParticiple = (tokens: Tokens, at: number): boolean =>
  endsLikeParticiple(tokens, at) || isIrregular(tokens, at);

/** "would (also) have fallen", "may have fallen": what is over, as far as one knows. */
export function wouldHaveDone(tokens: Tokens, at: number): boolean {
  const have = isHave(tokens, at + 1) ? at + 1 : at + 2;
  return isModal(tokens, at) && isHave(tokens, have) && isParticiple(tokens, have + 1);
}
