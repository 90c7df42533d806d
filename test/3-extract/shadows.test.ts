import { expect, it } from 'vitest';
import { BITS, LEXICONS, W } from '../../pipeline/3-extract/figures/lexicon.ts';
import '../../pipeline/3-extract/index.ts';
import '../../pipeline/4-normalise/index.ts';
import { VOCABULARY } from '../../pipeline/lexicons/vocabulary.ts';

/** A word printed with its conjunction is looked up whole first: a phrase that begins «ولا …» would hide the negation. */
it('no lexicon knows a particle with its conjunction alone', () => {
  const vocabulary = VOCABULARY.ar;
  const lexicon = LEXICONS.ar;
  const tokens = (id: number) => ({ word: Uint16Array.of(id), count: 1 }) as never;
  const means = (id: number) =>
    [W.negation, W.versus, W.base, W.part, W.older].some((mark) =>
      lexicon.has(tokens(id), 0, mark),
    ) || (lexicon.table[id]! & BITS.comparator) !== 0;
  const hidden: string[] = [];
  for (let id = 1; id < vocabulary.size; id++) {
    const word = vocabulary.word(id);
    const rest = word.startsWith('و') ? vocabulary.find(word.slice(1)) : 0;
    if (rest > 0 && means(rest) && !means(id)) hidden.push(word);
  }
  expect(hidden).toEqual([]);
});

/** So is one with its article: a lexicon that lists it would take it from what the bare word is. */
it('a sum of money is one with its article, too, but for foreign exchange', () => {
  const vocabulary = VOCABULARY.ar;
  const isSum = (id: number) =>
    LEXICONS.ar.has({ word: Uint16Array.of(id), count: 1 } as never, 0, W.sum);
  const hidden: string[] = [];
  for (let id = 1; id < vocabulary.size; id++) {
    const word = vocabulary.word(id);
    const bare = word.startsWith('ال') ? vocabulary.find(word.slice(2)) : 0;
    if (bare > 0 && isSum(bare) && !isSum(id)) hidden.push(word);
  }
  expect(hidden).toEqual(['الصرف']);
});
