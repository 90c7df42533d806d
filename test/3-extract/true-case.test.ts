import { describe, expect, it } from 'vitest';
import { extract } from '../../pipeline/3-extract/index.ts';
import { trueCased } from '../../pipeline/3-extract/true-case.ts';
import { plainDocument } from '../../pipeline/evaluate/gold.ts';

const known = new Set(['le', 'la', 'les', 'de', 'port', 'quais', 'ville', 'et', 'nouveau']);
const cased = (text: string) => trueCased(text, (word) => known.has(word));

describe('a line in capitals', () => {
  it.each([
    // As the rest of the text writes its words.
    ['LE PORT DE SAFI ATTEND BERRADA\nBerrada vient à Safi.', 'Le port de Safi attend Berrada'],
    // A word that the text also writes small is no name for opening a sentence.
    ['LES QUAIS DE LA VILLE\nQuais neufs, quais vieux.', 'Les quais de la ville'],
    // Short words that nobody knows are acronyms.
    ['LE NOUVEAU PORT ET LE ZQX\nRien.', 'Le nouveau port et le ZQX'],
    // The letter of a code stays, known or not.
    ['LE NOUVEAU PORT DE LA2 ET DE T1\nRien.', 'Le nouveau port de LA2 et de T1'],
  ])('%s', (text, want) => {
    const read = cased(text);
    expect(read.split('\n')[0]).toBe(want);
    expect(read).toHaveLength(text.length);
  });

  it.each(['SAFI : 3 quais', 'Le PORT de Safi', 'ONCF, DGSN', 'المغرب'])('is not: %s', (text) => {
    expect(cased(text)).toBe(text);
  });
});

describe('figures of a headline in capitals', () => {
  const read = (text: string) => {
    const { figures, statements } = extract(plainDocument({ id: 'test', lang: 'fr', text }));
    return { figure: figures[0]!, speaker: statements[0]?.speaker?.name ?? null };
  };

  it('are hedged as others are, and keep their letters', () => {
    const { figure } = read('LES QUAIS DEVRAIENT RAPPORTER 6 MILLIONS DE DIRHAMS\nRien de plus.');
    expect(figure).toMatchObject({ surface: '6 MILLIONS DE DIRHAMS', hedged: true });
  });

  it('have no speaker that only its capitals made a name', () => {
    expect(read('LE POISSON RAPPORTE 6 MILLIONS DE DIRHAMS\nRien de plus.').speaker).toBeNull();
  });

  it('have one that the text names', () => {
    const text =
      'LE MINISTRE LAMRABET A DIT QUE 300 QUAIS MANQUENT\nSaid Lamrabet, ministre des Ports, est venu. Lamrabet est parti.';
    expect(read(text).speaker).toMatch(/Lamrabet$/);
  });
});

describe('a headline in title case', () => {
  const small = new Set(['customs', 'revenues', 'exceed', 'billion', 'in', 'first']);
  const titled = (text: string) => trueCased(text, (word) => small.has(word), true);

  it.each([
    // Words that the text writes small, or that the language knows.
    [
      'Customs Revenues Exceed 51 Billion\nThe revenues grew.',
      'Customs revenues exceed 51 billion',
    ],
    // A name that the text writes inside a sentence stays one.
    [
      'Tighzert Revenues Exceed 51 Billion\nIt is in Tighzert.',
      'Tighzert revenues exceed 51 billion',
    ],
    ['Berrad Customs Exceed 51\nThe customs of Berrad.', 'Berrad customs exceed 51'],
  ])('%s', (text, want) => {
    const read = titled(text);
    expect(read.split('\n')[0]).toBe(want);
    expect(read).toHaveLength(text.length);
  });

  it.each([
    'Interview with Samia Berrad, Minister of Customs',
    'Customs Exceed 51 Billion.',
    'The customs exceed 51',
  ])('is not: %s', (text) => {
    expect(titled(text)).toBe(text);
  });

  it('gives its figures what the capitals hid', () => {
    const text = 'Honey Exports Exceed 51 Million Dirhams\n\nBees are well.';
    const [figure] = extract(plainDocument({ id: 'test', lang: 'en', text })).figures;
    expect(figure).toMatchObject({ measure: 'Honey exports', comparator: 'gt' });
  });
});
