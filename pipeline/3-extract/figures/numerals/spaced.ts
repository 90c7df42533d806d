import { isMark, NUMBER, type Tokens, WORD } from '../../tokens.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { classSet } from '../word-classes.ts';
import { type Digits, runValue, width } from './digits.ts';
import { numberWord } from './group.ts';

/** "23, 4 millions", «12, 5 %»: decimals that stand off their comma, which a scale or a percentage shows to be no second item of a list. */
export function readSpaced(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): Digits | null {
  const places = at + 2;
  if (places + 1 >= limit || tokens.kind[places] !== NUMBER) return null;
  if (!isMark(tokens, at + 1, ',') || tokens.spaced[at + 1] === 1) return null;
  // "1,121 billion" has thousands.
  if (lexicon.language === 'en' && tokens.spaced[places] === 0) return null;
  const isScaled =
    lexicon.language !== 'ar' && numberWord(tokens, places + 1, limit, lexicon)?.cls === 'scale';
  if (!isScaled && !isSpacedShare(tokens, at, limit, lexicon)) return null;
  const digits = width(tokens, places);
  if (width(tokens, at) > 3 || digits > 3) return null;
  const [whole, decimals] = [runValue(tokens, at), runValue(tokens, places)];
  // "1, 2 ou 3 millions", "2, 3 millions"
  const isListed = isMark(tokens, at - 1, ',') || tokens.kind[at - 1] === NUMBER;
  if (isListed || decimals === whole + 1) return null;
  const value = { mantissa: whole * 10 ** digits + decimals, exponent: -digits };
  return { to: places + 1, value, other: null, width: width(tokens, at), separator: ',' };
}

/** "28. 4 %", "de 2. 650 à 6.400": a number whose rest stands off its point, which a percentage of nothing or a range shows to open no sentence. */
export function readParted(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): Digits | null {
  const rest = at + 2;
  if (rest + 1 >= limit || tokens.kind[rest] !== NUMBER || tokens.kind[at - 1] !== WORD)
    return null;
  if (!isMark(tokens, at + 1, '.') || tokens.spaced[at + 1] === 1) return null;
  const [first, digits] = [width(tokens, at), width(tokens, rest)];
  if (tokens.spaced[rest] === 0 || first > 3) return null;
  const [whole, part] = [runValue(tokens, at), runValue(tokens, rest)];
  const number = { to: rest + 1, other: null, width: first, separator: '.' as const };
  if (digits === 3) {
    const isRange = lexicon.has(tokens, rest + 1, W.to) && tokens.kind[rest + 2] === NUMBER;
    if (!isRange || whole === 0) return null;
    return { ...number, value: { mantissa: whole * 1000 + part, exponent: 0 } };
  }
  const unit = lexicon.units.match(tokens, rest + 1, limit);
  if (digits > SHARE || unit?.value.kind !== 'percent') return null;
  if (lexicon.hasAny(tokens, unit.end, OF_WHOLE)) return null;
  return { ...number, value: { mantissa: whole * 10 ** digits + part, exponent: -digits } };
}
const OF_WHOLE = classSet('of', 'part', 'copula', 'auxiliary');

/** Digits of the whole number of a percentage, and of its decimals. */
const SHARE = 2;

/** "est de 49, 74 %": one pair of numbers led by a word, unlike "sur les 30, 15 % des élèves". */
function isSpacedShare(tokens: Tokens, at: number, limit: number, lexicon: FigureLexicon): boolean {
  const unit = lexicon.units.match(tokens, at + 3, limit);
  if (lexicon.language === 'en' || unit?.value.kind !== 'percent') return false;
  if (tokens.spaced[at + 2] === 0 || lexicon.has(tokens, unit.end, W.of)) return false;
  if (width(tokens, at) > SHARE || width(tokens, at + 2) > SHARE) return false;
  return lexicon.language === 'ar'
    ? tokens.kind[at - 1] === WORD
    : lexicon.hasAny(tokens, at - 1, LEADS_SHARE);
}
const LEADS_SHARE = classSet('of', 'to', 'copula', 'versus');
