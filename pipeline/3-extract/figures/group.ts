import { SYMBOL, surface, type Tokens, WORD } from '../tokens.ts';
import type { FigureLexicon } from './lexicon.ts';
import type { NumberWord } from './numberwords.ts';

/** A number under a thousand in words, or "cent"/"hundred" forms of it. */
export interface WordGroup {
  readonly to: number;
  readonly value: number;
  /** The group is "un", "one", "واحد" alone. */
  readonly single: boolean;
}

const DASHES = new Set([0x2d, 0x2010, 0x2011, 0x2013]);

/** Whether the token is a hyphen glued on both sides. */
export const isHyphen = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === SYMBOL &&
  tokens.spaced[at] === 0 &&
  at + 1 < tokens.count &&
  tokens.spaced[at + 1] === 0 &&
  DASHES.has(tokens.text.charCodeAt(tokens.start[at]!));

/** Whether an Arabic word carries the conjunction و as its first letter, apart from its stem. */
export const hasWaw = (tokens: Tokens, at: number): boolean =>
  tokens.clitic[at]! > 0 && tokens.text.charCodeAt(tokens.start[at]!) === 0x648;

/** Whether an Arabic word carries the article. */
export function hasArticle(tokens: Tokens, at: number): boolean {
  const clitic = tokens.clitic[at]!;
  if (clitic < 2) return false;
  if (clitic > 2) return true;
  const first = tokens.text.charCodeAt(tokens.start[at]!);
  return (
    first === 0x627 || (first === 0x644 && tokens.text.charCodeAt(tokens.start[at]! + 1) === 0x644)
  );
}

const wordAt = (
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): NumberWord | undefined =>
  at < limit && tokens.kind[at] === WORD ? lexicon.numberWords[tokens.word[at]!] : undefined;

/** Reads number words under a thousand from token `at`; null where there is none. */
export function readGroup(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): WordGroup | null {
  return lexicon.language === 'ar'
    ? readArabic(tokens, at, limit, lexicon)
    : readLatin(tokens, at, limit, lexicon);
}

function readLatin(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): WordGroup | null {
  let hundreds = 0;
  let tens = 0;
  let units = 0;
  let to = at;
  let next = at;
  let words = 0;
  let one = false;
  for (;;) {
    const word = wordAt(tokens, next, limit, lexicon);
    if (!word) break;
    const { cls, value } = word;
    if (cls === 'unit' || cls === 'one') {
      if (units > 0 || !(tens === 0 || tens >= 20 || (tens === 10 && value >= 7))) break;
      if (tens === 10 && lexicon.language !== 'fr') break;
      units = value;
    } else if (cls === 'teen') {
      if (units > 0 || !(tens === 0 || (lexicon.language === 'fr' && (tens === 60 || tens === 80))))
        break;
      if (value === 10) tens += 10;
      else units = value;
    } else if (cls === 'ten') {
      if (value === 20 && units === 4 && tens === 0 && lexicon.language === 'fr') {
        units = 0;
        tens = 80;
      } else if (tens === 0 && units === 0) tens = value;
      else break;
    } else if (cls === 'hundred') {
      if (hundreds > 0 || tens >= 20) break;
      hundreds = (units + tens || 1) * 100;
      units = 0;
      tens = 0;
    } else break;
    words++;
    one = cls === 'one';
    to = next + 1;
    next = to;
    if (isHyphen(tokens, next)) next++;
    if (wordAt(tokens, next, limit, lexicon)?.cls === 'and' && (tens >= 20 || hundreds > 0)) next++;
    // "trente-et-un".
    if (next > to + 1 && isHyphen(tokens, next)) next++;
  }
  if (words === 0) return null;
  return { to, value: hundreds + tens + units, single: words === 1 && one };
}

function readArabic(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): WordGroup | null {
  let hundreds = 0;
  let tens = 0;
  let units = 0;
  let to = at;
  let next = at;
  let words = 0;
  let one = false;
  for (;;) {
    const word = wordAt(tokens, next, limit, lexicon);
    if (!word) break;
    const { cls, value } = word;
    const linked = words === 0 || next > to || hasWaw(tokens, next);
    if (cls === 'unit' || cls === 'one' || cls === 'eleven') {
      if (!linked || units > 0 || tens === 10) break;
      if (cls === 'eleven' && wordAt(tokens, next + 1, limit, lexicon)?.cls !== 'teen') break;
      units = value;
    } else if (cls === 'teen') {
      if (tens > 0) break;
      if (units === 0) {
        if (!linked) break;
      } else if (hasWaw(tokens, next) || next > to) break;
      tens = 10;
    } else if (cls === 'ten') {
      if (!linked || tens > 0) break;
      tens = value;
    } else if (cls === 'hundreds') {
      if (!linked || hundreds > 0 || tens + units > 0) break;
      hundreds = value;
    } else if (cls === 'hundred') {
      if (hundreds > 0 || tens > 0) break;
      if (units > 0 && hasWaw(tokens, next)) break;
      if (units === 0 && !linked) break;
      // "في المائة" is a unit, never a hundred.
      if (units === 0 && tokens.clitic[next]! > 1) break;
      hundreds = (units || 1) * 100;
      units = 0;
    } else break;
    words++;
    one = cls === 'one';
    to = next + 1;
    next = to;
    // A free-standing conjunction: "خمسة و عشرون".
    if (
      next + 1 < limit &&
      tokens.kind[next] === WORD &&
      tokens.end[next]! - tokens.start[next]! === 1 &&
      surface(tokens, next) === 'و'
    )
      next++;
  }
  if (words === 0) return null;
  return { to, value: hundreds + tens + units, single: words === 1 && one };
}
