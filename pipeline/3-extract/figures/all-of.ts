import { markers } from '../../lexicons/markers.ts';
import { isMark, type Tokens, WORD } from '../tokens.ts';
import type { Candidate, Counted } from './candidate.ts';
import { isNoun, nounAt } from './counted-noun.ts';
import { type FigureLexicon, W } from './lexicon.ts';
import { classSet } from './word-classes.ts';

const isAll = markers('all-of').at;
const BEFORE_NOUN = classSet('article', 'possessive', 'preadjective');
/** Words of "(about 40" before its number, and of what a bracket tells the number of. */
const BOUND = 3;
const PHRASE = 10;

/**
 * "Every request from women and children (about 40)", "Toutes les demandes des femmes (40)": brackets behind all of
 * something tell how many they are, whatever noun says whose; null where none stands so.
 */
export function allOf(
  tokens: Tokens,
  { from, to, first }: Pick<Candidate, 'from' | 'to' | 'first'>,
  lexicon: FigureLexicon,
): Counted | null {
  if (!isMark(tokens, to, ')')) return null;
  let open = from - 1;
  while (open > from - BOUND && tokens.kind[open] === WORD) open--;
  if (!isMark(tokens, open, '(')) return null;
  for (let i = open - 1; i >= Math.max(first, open - PHRASE); i--) {
    if (tokens.kind[i] !== WORD || lexicon.has(tokens, i, W.auxiliary)) return null;
    if (!isAll(tokens, i)) continue;
    let head = i + 1;
    while (lexicon.hasAny(tokens, head, BEFORE_NOUN)) head++;
    return head < open - 1 && isNoun(tokens, head, lexicon) ? nounAt(tokens, head, lexicon) : null;
  }
  return null;
}
