import type { Tokens } from './tokens.ts';

/** «التجهيز و الماء»: an "and" set apart from the word that it is written with. */
const APART = /(?<![\u0621-\u0652])و[ \u00a0](?=[\u0621-\u064a]{2})/gu;

/** A text with each such "and" moved to its word, so that every place behind it stays where it is: «التجهيز  والماء». */
export const withWawMoved = (text: string): string => text.replace(APART, ' و');

/** Words out of such a text without the second space. */
export const withoutGap = (words: string): string =>
  words.includes(' و') ? words.replace(/[ \u00a0] و/g, ' و') : words;

/** Where a token starts in print: one before its "and" that was set apart. */
export function printedStart({ printed, text, start }: Tokens, index: number): number {
  const at = start[index]!;
  return text[at] === 'و' && printed[at] !== 'و' ? at - 1 : at;
}
