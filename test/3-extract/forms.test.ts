import { describe, expect, it } from 'vitest';
import { wordMatches } from '../../pipeline/3-extract/by-form.ts';
import { MOST_FORMS } from '../../pipeline/3-extract/forms.ts';
import { tokenise } from '../../pipeline/3-extract/tokens.ts';
import { Vocabulary } from '../../pipeline/3-extract/vocabulary.ts';

const letters = (n: number): string =>
  n.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));

describe('what is read of a word by its form', () => {
  const endsInS = wordMatches(/s$/);
  const read = (vocabulary: Vocabulary, text: string) => {
    const tokens = tokenise(text, vocabulary);
    return [...tokens.word.subarray(0, tokens.count)].map((word, at) =>
      [vocabulary.word(word), tokens.clitic[at], tokens.capital[at], endsInS(tokens, at)].join(' '),
    );
  };

  it('is the same the second time', () => {
    const vocabulary = new Vocabulary();
    vocabulary.add('كتاب');
    vocabulary.add('prix');
    const text = 'Les prix, PRIX et cas وبالكتاب الكِتاب.';
    const first = read(vocabulary, text);
    expect(first[1]).toBe('prix 0 0 false');
    expect(first[0]).toBe(' 0 1 true');
    expect(first.slice(-3)).toEqual(['كتاب 4 0 false', 'كتاب 2 0 false', ' 0 0 false']);
    expect(read(vocabulary, text)).toEqual(first);
  });

  it('follows a word that joins the vocabulary', () => {
    const vocabulary = new Vocabulary();
    expect(read(vocabulary, 'hausse')).toEqual([' 0 0 false']);
    vocabulary.add('hausse');
    expect(read(vocabulary, 'hausse')).toEqual(['hausse 0 0 false']);
  });

  it('is the same where more words have been met than are remembered, and of words too long to be', () => {
    const vocabulary = new Vocabulary();
    const long = `${'a'.repeat(1000)}s`;
    for (const word of ['hausse', 'baisse', long]) vocabulary.add(word);
    const many = Array.from({ length: MOST_FORMS + 10 }, (_, n) => letters(n)).join(' ');
    tokenise(many, vocabulary);
    expect(read(vocabulary, `Hausse ${long} BAISSES baisse`)).toEqual([
      'hausse 0 1 false',
      `${long} 0 0 true`,
      ' 0 1 false',
      'baisse 0 0 false',
    ]);
  });
});
