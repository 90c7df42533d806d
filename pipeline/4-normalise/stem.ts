import { foldWord } from '../3-extract/fold.ts';
import { SINGLE, WITH_ARTICLE } from '../3-extract/proclitics.ts';
import { wordSpans } from './word-spans.ts';

/** Without a vocabulary to look the rest up in, two bare letters are rather the word's own. */
const PREFIXES = [...WITH_ARTICLE, ...SINGLE];
/** Endings of number, gender and owner: inflection, longest first. */
const SUFFIXES = [
  'هما',
  'ات',
  'ون',
  'ين',
  'ان',
  'ها',
  'هم',
  'هن',
  'وا',
  'ية',
  'ة',
  'ه',
  'ا',
  'ت',
  'ي',
];
const ROOT = 3;

/** A word without case, accents, number, gender and particles: enough for forms of one noun or verb to meet. */
export const stem = (word: string): string =>
  isArabic(word) ? arabic(foldWord(word)) : latin(foldWord(word));

/** The stems of the words of a short text. */
export const stemsOf = (text: string): string[] =>
  wordSpans(text).map(({ start, end }) => stem(text.slice(start, end)));

/** A folded word and what it is without each particle that it may begin with: وللجمعية, جمعية. */
export const withoutProclitics = (word: string): string[] => [
  word,
  ...(isArabic(word)
    ? PREFIXES.filter((prefix) => word.startsWith(prefix) && word.length - prefix.length >= ROOT)
    : []
  ).map((prefix) => word.slice(prefix.length)),
];

const isArabic = (word: string) => word.charCodeAt(0) >= 0x0600 && word.charCodeAt(0) <= 0x06ff;

function latin(word: string): string {
  let bare = word.normalize('NFD').replace(/\p{M}/gu, '');
  if (bare.length === 4 && bare.endsWith('s')) return bare.slice(0, -1);
  if (bare.length > 4)
    bare = bare.replace(/(ees|es|s|x)$/, (end) => (end === 'ees' ? 'e' : end === 'es' ? 'e' : ''));
  if (bare.length > 4 && bare.endsWith('ee')) bare = bare.slice(0, -1);
  if (bare.length > 5 && bare.endsWith('ied')) return `${bare.slice(0, -3)}y`;
  if (bare.length > 5 && bare.endsWith('ed')) return bare.slice(0, -2);
  if (bare.length > 6 && bare.endsWith('ing')) return bare.slice(0, -3);
  if (bare.length > 4 && bare.endsWith('e')) bare = bare.slice(0, -1);
  // "Company", "companies".
  return bare.length > 4 && bare.endsWith('i') ? `${bare.slice(0, -1)}y` : bare;
}

function arabic(word: string): string {
  let bare = word;
  for (const prefix of PREFIXES)
    if (bare.length - prefix.length >= ROOT && bare.startsWith(prefix)) {
      bare = bare.slice(prefix.length);
      break;
    }
  // Words that begin with these letters of their own ("إلكترونية") lose them with and without the article.
  if (bare.startsWith('ال') && bare.length - 2 >= ROOT) bare = bare.slice(2);
  if (bare.endsWith('ا') && bare.length > ROOT) bare = bare.slice(0, -1);
  for (const suffix of SUFFIXES)
    if (bare.length - suffix.length >= ROOT && bare.endsWith(suffix))
      return bare.slice(0, -suffix.length);
  return bare;
}
