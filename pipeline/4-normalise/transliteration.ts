import { foldWord } from '../3-extract/fold.ts';

/** Spellings of one Arabic letter in Latin script, digraphs before the letters that they begin with. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/ch|sh/g, 'C'],
  [/kh/g, 'X'],
  [/gh/g, 'G'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  [/[^a-zA-Z]|[aeiouyw]/g, ''],
];

/**
 * What every Latin spelling of an Arabic name has in common: its consonants ("Fouzi Lekjaâ" and "Faouzi Lakjaa",
 * "Abdel Samad Qiouh" and "Abdessamad Kayouh"). Empty where the name is not written in Latin script.
 */
export function consonants(name: string): string {
  const bare = foldWord(name).normalize('NFD').replace(/\p{M}/gu, '');
  if (!/[a-z]/.test(bare)) return '';
  const single = bare.replace(/(\p{L})\1/gu, '$1');
  // "El-Tahraoui" and "Tahraoui": some outlets leave the article out.
  const plain = single.replace(/(?<=[^a-z])(?:el|al|e[dnrstz])[ -](?=[a-z])/g, '');
  const servant = plain.replace(/\babd(?:el|ul|al|e|ou)?[ -]?(?=[a-z])/g, 'bd');
  return LETTERS.reduce((text, [spelling, letter]) => text.replace(spelling, letter), servant);
}
