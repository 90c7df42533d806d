import { wordMatches } from '../../by-form.ts';
import { FOLD } from '../../characters.ts';
import { isInNumeral, NUMBER, SYMBOL, type Tokens, WORD } from '../../tokens.ts';
import { type Decimal, MAX_DIGITS } from './decimal.ts';

/** Digits with their separators, as far as they run; at most one reading besides the main one. */
export interface Digits {
  readonly to: number;
  readonly value: Decimal;
  readonly other: Decimal | null;
  readonly width: number;
  readonly separator: '' | '.' | ',' | ' ';
}

const POINT = 0x2e;
const COMMA = 0x2c;
const ARABIC_COMMA = 0x60c;
const ARABIC_THOUSANDS = 0x66c;
const REH = 0x631;
const APOSTROPHE = 0x27;
const RAISED_COMMA = 0x2019;

/** How many digits a run has. */
export const width = (tokens: Tokens, at: number) => tokens.end[at]! - tokens.start[at]!;

/** Integer value of a run of digits of any script. */
export function runValue(tokens: Tokens, at: number): number {
  let value = 0;
  for (let i = tokens.start[at]!; i < tokens.end[at]!; i++)
    value = value * 10 + FOLD[tokens.text.charCodeAt(i)]! - 0x30;
  return value;
}

/** Whether the token is a number glued to the token before it. */
export const tightNumber = (tokens: Tokens, at: number, limit: number): boolean =>
  at < limit && tokens.kind[at] === NUMBER && tokens.spaced[at] === 0;

/** A separator at `at` that stands between two groups of digits: '.' or ','; '' where there is none. */
function separatorAt(tokens: Tokens, at: number, limit: number): '' | '.' | ',' {
  if (at + 1 >= limit || tokens.kind[at] !== SYMBOL || tokens.kind[at + 1] !== NUMBER) return '';
  const unit = tokens.text.charCodeAt(tokens.start[at]!);
  const folded = FOLD[unit]!;
  // "4'000": as Swiss pages print thousands.
  const isApostrophe = unit === APOSTROPHE || unit === RAISED_COMMA;
  if (isApostrophe && (width(tokens, at + 1) !== 3 || width(tokens, at - 1) > 3)) return '';
  const kind =
    folded === POINT || unit === ARABIC_THOUSANDS || isApostrophe
      ? '.'
      : folded === COMMA || folded === ARABIC_COMMA
        ? ','
        : '';
  if (kind === '') return '';
  const before = tokens.spaced[at] === 1;
  const after = tokens.spaced[at + 1] === 1;
  if (!before && !after) return kind;
  // "584 . 33" and "12 ,5": a separator that stands off the digits before it cannot end a clause there.
  if (
    before &&
    (!after || kind === '.') &&
    width(tokens, at + 1) <= 3 &&
    width(tokens, at - 1) <= 3
  )
    return kind;
  // "334. 000", "89, 000": three zeros open no sentence and no item of a list.
  if (!before && width(tokens, at - 1) <= 3 && isZeros(tokens, at + 1)) return kind;
  return '';
}

const isZeros = (tokens: Tokens, at: number) =>
  width(tokens, at) === 3 && runValue(tokens, at) === 0;

const oneSpace = (tokens: Tokens, at: number) => tokens.start[at]! - tokens.end[at - 1]! === 1;

/** "8.412 508 électeurs": the last thousands stand off, and what they count follows. */
const isSpaced = (tokens: Tokens, at: number, kind: string, separator: string) =>
  kind === ' ' && separator === '.' && tokens.kind[at + 1] === WORD;

/** «دور الـ16 227.688 متفرجا»: which round it is, before a number with thousands of its own. */
const isOrdinal = (tokens: Tokens, at: number, next: number, limit: number): boolean =>
  tokens.spaced[at] === 0 &&
  isArticle(tokens, at - 1) &&
  separatorAt(tokens, next + 1, limit) !== '' &&
  width(tokens, next + 2) === 3;
const isArticle = wordMatches(/^ال\u0640?$/);

/** Reads the digits that start at token `at`; null where they are too many to be an amount. */
export function readDigits(tokens: Tokens, at: number, limit: number): Digits | null {
  const first = width(tokens, at);
  const read = readReh(tokens, at, limit) ?? readWithGlyph(tokens, at, limit);
  if (read) return read;
  let to = at + 1;
  let digits = first;
  let whole = first <= MAX_DIGITS ? runValue(tokens, at) : 0;
  let separator: Digits['separator'] = '';
  let groups = 1;
  // Thousands: groups of three digits with one kind of separator, or dots and then a space.
  if (first <= 3) {
    for (;;) {
      let next = -1;
      let kind: Digits['separator'] = '';
      if (
        to < limit &&
        tokens.kind[to] === NUMBER &&
        tokens.spaced[to] === 1 &&
        oneSpace(tokens, to) &&
        !(whole === 0 && groups === 1) &&
        !isOrdinal(tokens, at, to, limit)
      ) {
        next = to;
        kind = ' ';
      } else {
        const tight = separatorAt(tokens, to, limit);
        if (tight !== '') {
          next = to + 1;
          kind = tight;
        }
      }
      if (next < 0 || width(tokens, next) !== 3) break;
      if (groups > 1 && kind !== separator && !isSpaced(tokens, next, kind, separator)) break;
      separator = kind;
      groups++;
      digits += 3;
      if (digits > MAX_DIGITS) return null;
      whole = whole * 1000 + runValue(tokens, next);
      to = next + 1;
    }
  }
  if (digits > MAX_DIGITS) return null;
  const tail = separatorAt(tokens, to, limit);
  if (tail !== '' && (groups === 1 || tail !== separator)) {
    const fraction = width(tokens, to + 1);
    const yearList = first === 4 && groups === 1 && (fraction >= 3 || !isInNumeral(tokens, to));
    if (!yearList && digits + fraction <= MAX_DIGITS && !chain(tokens, to + 2, limit)) {
      const value = {
        mantissa: whole * 10 ** fraction + runValue(tokens, to + 1),
        exponent: -fraction,
      };
      return { to: to + 2, value, other: null, width: first, separator: tail };
    }
  }
  const value = { mantissa: whole, exponent: 0 };
  // One separator and three digits after it: thousands or decimals, which only unit, language and document tell.
  const other =
    groups === 2 && separator !== ' ' && separator !== ''
      ? { mantissa: whole, exponent: -3 }
      : null;
  if (other && whole < 1000) return { to, value: other, other: null, width: first, separator };
  return { to, value, other, width: first, separator };
}

/** Digits behind the point of what each glyph of a fraction stands for. */
const GLYPHS: Readonly<Record<string, readonly [mantissa: number, places: number]>> = {
  '¼': [25, 2],
  '½': [5, 1],
  '¾': [75, 2],
};

/** "5½": a whole number and one glyph for the fraction behind it. */
function readWithGlyph(tokens: Tokens, at: number, limit: number): Digits | null {
  if (at + 1 >= limit || tokens.kind[at + 1] === WORD) return null;
  const first = width(tokens, at);
  const [mantissa, places] = GLYPHS[tokens.text[tokens.start[at + 1]!]!] ?? [0, 0];
  if (places === 0 || first > 3) return null;
  const value = { mantissa: runValue(tokens, at) * 10 ** places + mantissa, exponent: -places };
  return { to: at + 2, value, other: null, width: first, separator: '' };
}

/** "5ر3": a letter reh for the comma, the digits of each side in their own left-to-right run, so that it reads 3.5. */
function readReh(tokens: Tokens, at: number, limit: number): Digits | null {
  if (!tightNumber(tokens, at + 2, limit) || tokens.kind[at + 1] !== WORD) return null;
  if (width(tokens, at + 1) !== 1 || tokens.text.charCodeAt(tokens.start[at + 1]!) !== REH)
    return null;
  const places = width(tokens, at);
  if (places > 3 || width(tokens, at + 2) > 6) return null;
  const mantissa = runValue(tokens, at + 2) * 10 ** places + runValue(tokens, at);
  return {
    to: at + 3,
    value: { mantissa, exponent: -places },
    other: null,
    width: 1,
    separator: ',',
  };
}

/** Whether another separator and digits follow, as in a date, a version or an address. */
function chain(tokens: Tokens, at: number, limit: number): boolean {
  return (
    separatorAt(tokens, at, limit) !== '' &&
    tightNumber(tokens, at + 1, limit) &&
    tokens.spaced[at] === 0
  );
}
