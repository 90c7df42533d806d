import { wordMatches } from '../../by-form.ts';
import { isMark, type Tokens } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';

const opensWithVowel = wordMatches(/^[aeiouyhàâéèêîôœ]/i);

/** "1'État", "à 1’hôpital": the article that a page has taken for a digit. */
export const isMisprintedArticle = (tokens: Tokens, { from, to }: Candidate): boolean =>
  to - from === 1 &&
  tokens.text.slice(tokens.start[from], tokens.end[from]) === '1' &&
  isMark(tokens, to, "'’") &&
  tokens.spaced[to] === 0 &&
  tokens.spaced[to + 1] === 0 &&
  opensWithVowel(tokens, to + 1);
