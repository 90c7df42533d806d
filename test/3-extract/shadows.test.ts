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
