import { nounCodes } from '../../../lexicons/noun-classes.ts';
import { type Tokens, WORD } from '../../tokens.ts';
import type { Candidate, Counted } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { nounBefore } from './nounbefore.ts';

/** "Les visas ont augmenté de 49 %, à 2.805": what has grown to so many; a people only says which ones. */
export function subjectOf(
  tokens: Tokens,
  candidate: Candidate,
  before: Candidate | null,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): Counted | null {
  const isReached = before?.unit?.kind === 'percent' && leadsTo(tokens, candidate, before, lexicon);
  const noun = isReached ? nounBefore(tokens, candidate, candidate.first, claimed, lexicon) : null;
  return noun && !PEOPLES.has(noun.counted.code) ? noun.counted : null;
}
const PEOPLES = nounCodes('people');

/** How many words "to a record low of" may have behind its first. */
const LEVEL = 4;

/** "de 49 %, à un niveau record de | 2.805", "by 4 % to a total of", «إلى مستوى قياسي بلغ»: whether what has grown leads to a number. */
function leadsTo(
  tokens: Tokens,
  { from }: Candidate,
  before: Candidate,
  lexicon: FigureLexicon,
): boolean {
  for (let i = from - 1; i >= Math.max(before.to, from - 1 - LEVEL); i--) {
    if (lexicon.has(tokens, i, W.to)) return i - before.to <= 1;
    if (tokens.kind[i] !== WORD) return false;
  }
  return false;
}
