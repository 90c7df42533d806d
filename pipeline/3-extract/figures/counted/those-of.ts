import { markers } from '../../../lexicons/markers.ts';
import { type Tokens, WORD } from '../../tokens.ts';
import { type Candidate, nounEnd, startOf } from '../candidate.ts';
import type { FigureLexicon } from '../lexicon.ts';
import { classSet } from '../word-classes.ts';

/** Tokens of "celles des instituts de formation aux métiers de la santé". */
const REACH = 14;
const isThose = markers('those').at;
const LEADS = classSet('of', 'inside', 'oblique');

/** "… 7.500 places, celles des instituts de | 2.735": of what was counted before, whosever it is; its pronoun has no other noun. */
export function isOfThose(
  tokens: Tokens,
  candidate: Candidate,
  noun: Candidate | null,
  lexicon: FigureLexicon,
): boolean {
  if (noun?.sentence !== candidate.sentence) return false;
  const stop = Math.max(noun.to, nounEnd(noun), candidate.from - REACH);
  for (let i = startOf(candidate) - 1; i >= stop && tokens.kind[i] === WORD; i--)
    if (isThose(tokens, i)) return lexicon.hasAny(tokens, i + 1, LEADS);
  return false;
}
