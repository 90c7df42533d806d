import { isMark, type Tokens } from '../../tokens.ts';
import type { FigureLexicon } from '../lexicon.ts';
import { type Digits, runValue, tightNumber, width } from './digits.ts';
import { numberWord } from './group.ts';

/** Digits of a group of thousands, and of the hundredths behind the last one. */
const GROUP = 3;
const HUNDREDTHS = 2;
/** More groups than any amount has. */
const MOST = 5;

/** "5.243.36 millions", "1.204.57 MDH": points between the thousands, and one more before two decimals of what is scaled or money. */
export function readHundredths(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): Digits | null {
  if (width(tokens, at) > GROUP) return null;
  let whole = runValue(tokens, at);
  let [to, groups] = [at + 1, 1];
  while (groups < MOST && isPointed(tokens, to, limit) && width(tokens, to + 1) === GROUP) {
    whole = whole * 1000 + runValue(tokens, to + 1);
    to += 2;
    groups++;
  }
  if (groups < 2 || !isPointed(tokens, to, limit) || width(tokens, to + 1) !== HUNDREDTHS)
    return null;
  const end = to + 2;
  const isScaled = numberWord(tokens, end, limit, lexicon)?.cls === 'scale';
  if (!isScaled && lexicon.units.match(tokens, end, limit)?.value.kind !== 'money') return null;
  const value = { mantissa: whole * 100 + runValue(tokens, to + 1), exponent: -2 };
  return { to: end, value, other: null, width: width(tokens, at), separator: '.' };
}

const isPointed = (tokens: Tokens, at: number, limit: number): boolean =>
  isMark(tokens, at, '.') && tokens.spaced[at] === 0 && tightNumber(tokens, at + 1, limit);
