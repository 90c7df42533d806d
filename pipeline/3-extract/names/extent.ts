import { extentArabic } from './extent-arabic.ts';
import { extentEnglish } from './extent-english.ts';
import { extentFrench } from './extent-french.ts';
import type { Words } from './words.ts';

/** Longest complement that a body's noun takes, and a title, whose portfolios may be many, in tokens. */
const MAX = 16;
const MAX_OF_TITLE = 36;

/** The token after the complement of the noun whose last token is `noun - 1`; `noun` where it has none. */
export function complementEnd(words: Words, noun: number, limit: number, ofTitle: boolean): number {
  const end = Math.min(limit, noun + (ofTitle ? MAX_OF_TITLE : MAX));
  if (words.language === 'ar') return extentArabic(words, noun, end, ofTitle);
  return words.language === 'fr'
    ? extentFrench(words, noun, end, ofTitle)
    : extentEnglish(words, noun, end, ofTitle);
}
