import { SYMBOL, type Tokens, WORD } from '../../tokens.ts';
import type { FigureLexicon } from '../lexicon.ts';
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

/** What a word does in a numeral, if it does anything. */
export const numberWord = (
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): NumberWord | undefined =>
  at < limit && tokens.kind[at] === WORD ? lexicon.numberWords[tokens.word[at]!] : undefined;

/** A number under a thousand as far as its words have told it. */
interface Sum {
  hundreds: number;
  tens: number;
  units: number;
}

/** Reads number words under a thousand from token `at`; null where there is none. */
export function readGroup(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): WordGroup | null {
  const arabic = lexicon.language === 'ar';
  const sum: Sum = { hundreds: 0, tens: 0, units: 0 };
  let to = at;
  let next = at;
  let words = 0;
  let one = false;
  for (;;) {
    const word = numberWord(tokens, next, limit, lexicon);
    if (!word) break;
    if (arabic) {
      const linked = words === 0 || next > to || hasWaw(tokens, next);
      if (word.cls === 'eleven' && !opensNumber(tokens, next + 1, limit, lexicon)) break;
      // "في المائة" is a unit, never a hundred.
      if (word.cls === 'hundred' && sum.units === 0 && tokens.clitic[next]! > 1) break;
      if (!addArabic(sum, word, linked, words > 0 && linked)) break;
    } else if (!addLatin(sum, word, lexicon.language === 'fr')) break;
    words++;
    one = word.cls === 'one';
    to = next + 1;
    next = linkEnd(tokens, to, limit, sum, lexicon);
  }
  if (words === 0) return null;
  return { to, value: sum.hundreds + sum.tens + sum.units, single: words === 1 && one };
}

/** «أحد عشر», «إحدى وعشرين»: what «إحدى» alone, one of several, does not. */
function opensNumber(tokens: Tokens, at: number, limit: number, lexicon: FigureLexicon): boolean {
  if (numberWord(tokens, at, limit, lexicon)?.cls === 'teen') return true;
  const ten = at < limit && lexicon.isWaw(tokens, at, limit) ? at + 1 : at;
  return numberWord(tokens, ten, limit, lexicon)?.cls === 'ten' && (ten > at || hasWaw(tokens, at));
}

/** Where the next word of a number stands, behind a hyphen, "et", "and" or a free-standing «و». */
function linkEnd(
  tokens: Tokens,
  at: number,
  limit: number,
  { hundreds, tens }: Sum,
  lexicon: FigureLexicon,
): number {
  if (lexicon.language === 'ar')
    return at + 1 < limit && lexicon.isWaw(tokens, at, limit) ? at + 1 : at;
  let next = isHyphen(tokens, at) ? at + 1 : at;
  const large = tens >= 20 || hundreds > 0;
  if (large && numberWord(tokens, next, limit, lexicon)?.cls === 'and') next++;
  // "trente-et-un"
  return next > at + 1 && isHyphen(tokens, next) ? next + 1 : next;
}

/** Adds one French or English word; false where it belongs to no number with those before it. */
function addLatin(sum: Sum, { cls, value }: NumberWord, french: boolean): boolean {
  const { hundreds, tens, units } = sum;
  if (cls === 'unit' || cls === 'one') {
    // "dix-sept"
    const behindTen = french && tens === 10 && value >= 7;
    if (units > 0 || !(tens === 0 || tens >= 20 || behindTen)) return false;
    sum.units = value;
  } else if (cls === 'teen') {
    if (units > 0 || !(tens === 0 || (french && (tens === 60 || tens === 80)))) return false;
    if (value === 10) sum.tens += 10;
    else sum.units = value;
  } else if (cls === 'ten') {
    // "quatre-vingts"
    if (french && value === 20 && units === 4 && tens === 0) {
      sum.units = 0;
      sum.tens = 80;
    } else if (tens === 0 && units === 0) sum.tens = value;
    else return false;
  } else if (cls === 'hundred') {
    if (hundreds > 0 || tens >= 20) return false;
    sum.hundreds = (units + tens || 1) * 100;
    sum.units = 0;
    sum.tens = 0;
  } else return false;
  return true;
}

/** Adds one Arabic word; `linked` where it opens the number or a «و» ties it, `tied` where a «و» does. */
function addArabic(sum: Sum, { cls, value }: NumberWord, linked: boolean, tied: boolean): boolean {
  const { hundreds, tens, units } = sum;
  if (cls === 'unit' || cls === 'one' || cls === 'eleven') {
    if (!linked || units > 0 || tens === 10) return false;
    sum.units = value;
  } else if (cls === 'teen') {
    // "خمسة عشر" has no «و».
    if (tens > 0 || (units > 0 ? tied : !linked)) return false;
    sum.tens = 10;
  } else if (cls === 'ten') {
    if (!linked || tens > 0) return false;
    sum.tens = value;
  } else if (cls === 'hundreds') {
    if (!linked || hundreds > 0 || tens + units > 0) return false;
    sum.hundreds = value;
  } else if (cls === 'hundred') {
    if (hundreds > 0 || tens > 0 || (units > 0 ? tied : !linked)) return false;
    sum.hundreds = (units || 1) * 100;
    sum.units = 0;
  } else return false;
  return true;
}
