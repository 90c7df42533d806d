import type { Tokens } from '../tokens.ts';
import type { FigureLexicon } from './lexicon.ts';
import type { ClassSet } from './word-classes.ts';

/** What the words of a sentence may be or open: a rule that goes by a word that is not there need not look for it. */
export interface Cues {
  /** BITS of some word. */
  readonly bits: number;
  /** Classes of some word. */
  readonly classes: ClassSet;
}

export function cuesOf(
  { word }: Tokens,
  from: number,
  to: number,
  { table, classes }: FigureLexicon,
): Cues {
  let bits = 0;
  for (let i = from; i < to; i++) bits |= table[word[i]!]!;
  return { bits, classes: classes.of(word, from, to) };
}
