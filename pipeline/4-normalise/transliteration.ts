import { foldWord } from '../3-extract/fold.ts';
import { remembering } from '../memory.ts';

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

/** Arabic consonants as the Latin spellings have them; the others are vowels there, or nothing. */
const ARABIC = new Map(
  Object.entries({
    ب: 'b',
    ت: 't',
    ث: 't',
    ج: 'j',
    ح: 'h',
    خ: 'X',
    د: 'd',
    ذ: 'd',
    ر: 'r',
    ز: 'z',
    س: 's',
    ش: 'C',
    ص: 's',
    ض: 'd',
    ط: 't',
    ظ: 'd',
    غ: 'G',
    ف: 'f',
    ڤ: 'v',
    ق: 'k',
    ك: 'k',
    ݣ: 'g',
    گ: 'g',
    ل: 'l',
    م: 'm',
    ن: 'n',
    ه: 'h',
  }),
);

/**
 * What every spelling of an Arabic name has in common, in either script: its consonants ("Fouzi Lekjaâ", "Faouzi
 * Lakjaa" and «فوزي لقجع», "Abdel Samad Qiouh" and "Abdessamad Kayouh").
 */
export const consonants = remembering((name: string): string => {
  if (/[\u0600-\u06ff]/.test(name))
    return Array.from(
      name.replace(/(?<![\p{L}\p{M}])ال(?=.{2})/gu, ''),
      (letter) => ARABIC.get(letter) ?? '',
    ).join('');
  const bare = foldWord(name).normalize('NFD').replace(/\p{M}/gu, '');
  const single = bare.replace(/(\p{L})\1/gu, '$1');
  // "El-Tahraoui" and "Tahraoui": some outlets leave the article out.
  const plain = single.replace(/(?<=[^a-z])(?:el|al|e[dnrstz])[ -](?=[a-z])/g, '');
  const servant = plain.replace(/\babd(?:el|ul|al|e|ou)?[ -]?(?=[a-z])/g, 'bd');
  return LETTERS.reduce((text, [spelling, letter]) => text.replace(spelling, letter), servant);
});
