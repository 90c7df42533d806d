import { describe, expect, it } from 'vitest';
import { surface, tokenise } from '../../pipeline/3-extract/tokens.ts';
import { Vocabulary } from '../../pipeline/3-extract/vocabulary.ts';

const wordsOf = (vocabulary: Vocabulary, text: string): string[] => {
  const tokens = tokenise(text, vocabulary);
  return Array.from(tokens.word.subarray(0, tokens.count), (id) => vocabulary.word(id));
};

describe('Tokens: a word is known however it is printed', () => {
  const vocabulary = new Vocabulary();
  for (const word of ['élève', "d'", 'وزارة', 'كتاب', '%']) vocabulary.add(word);

  it('knows capitals, curly apostrophes, decomposed accents and Arabic marks', () => {
    expect(wordsOf(vocabulary, 'D’ÉLÈVE e\u0301le\u0300ve كِتَاب 5٪')).toEqual([
      "d'",
      'élève',
      'élève',
      'كتاب',
      '',
      '%',
    ]);
  });

  it('leaves out Arabic proclitics, told by their length, only where the rest is known', () => {
    const tokens = tokenise('والوزارة بكتاب وَكتاب وردة', vocabulary);
    expect(Array.from(tokens.clitic.subarray(0, 4))).toEqual([3, 1, 1, 0]);
    expect(wordsOf(vocabulary, 'والوزارة بكتاب وَكتاب وردة')).toEqual(['وزارة', 'كتاب', 'كتاب', '']);
  });

  it('keeps words apart that share a slot of the table', () => {
    const crowded = new Vocabulary();
    const words = Array.from({ length: 20_000 }, (_, i) => `mot${'abcdefghij'[i % 10]}${i}`).map(
      (word) => word.replace(/\d/g, (digit) => 'klmnopqrst'[Number(digit)]!),
    );
    const ids = words.map((word) => crowded.add(word));
    expect(new Set(ids).size).toBe(words.length);
    expect(words.map((word) => crowded.find(word))).toEqual(ids);
    expect(crowded.find('motz')).toBe(0);
  });
});

it('Tokens: a text of more tokens than its length suggests loses none', () => {
  const text = '1.'.repeat(500);
  const tokens = tokenise(text, new Vocabulary());
  expect(tokens.count).toBe(1000);
  expect(Array.from({ length: 1000 }, (_, i) => surface(tokens, i)).join('')).toBe(text);
});

it('Tokens: a French capital printed without its accent is the letter that has one', () => {
  const vocabulary = new Vocabulary();
  const id = vocabulary.add('élèves');
  const tokens = tokenise('Elèves Élèves élèves elèves', vocabulary);
  expect(Array.from(tokens.word.slice(0, 4))).toEqual([id, id, id, 0]);
});
