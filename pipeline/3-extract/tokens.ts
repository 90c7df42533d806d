import {
  APOSTROPHE,
  BREAK,
  CLASS,
  DIGIT,
  FOLD,
  isArabic,
  LETTER,
  MARK,
  SPACE,
} from './characters.ts';
import { columnsFor, widen } from './columns.ts';
import { EMPTY_HASH, hashUnit } from './forms.ts';
import type { Vocabulary } from './vocabulary.ts';

export const WORD = 1;
/** A run of digits alone; separators are tokens of their own. */
export const NUMBER = 2;
export const SYMBOL = 3;
/** A run of line breaks (with the spaces among them). */
export const LINE = 4;

/**
 * The tokens of one text as parallel arrays, indexed by token; offsets in UTF-16 code units.
 * Letters and digits never share a token ("و28", "13h25", "le360" are several), so that glued forms need no rule;
 * an elided French word ends with its apostrophe ("d'", "n'"), an English one keeps its negation ("didn't").
 */
export interface Tokens {
  /** The text that was read, and as long as that the one that was printed: its lines in capitals are read as if small. */
  readonly text: string;
  readonly printed: string;
  readonly count: number;
  readonly kind: Uint8Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** 1 where white space or a line break stands between this token and the one before. */
  readonly spaced: Uint8Array;
  /** Number of the word as printed among the forms of the vocabulary; 0 where it is none of them, or no word. */
  readonly form: Int32Array;
  /** Vocabulary number of the folded form; for Arabic without its proclitics where only that is known; 0 unknown. */
  readonly word: Int32Array;
  /** How many leading code units of the folded form are proclitics that `word` leaves out. */
  readonly clitic: Uint8Array;
  /** 1 where the token starts with a capital. */
  readonly capital: Uint8Array;
}

const isLower = (unit: number) => CLASS[unit] === LETTER && unit < 0x250 && FOLD[unit] === unit;

/**
 * Splits a text into tokens in one pass; linear in its length whatever it holds. Without a vocabulary, where only the
 * cut is wanted, no word is known.
 */
export function tokenise(
  text: string,
  vocabulary: Vocabulary | null,
  printed: string = text,
): Tokens {
  const forms = vocabulary?.forms;
  const { length } = text;
  let columns = columnsFor(Math.ceil(length / 3) + 16);
  let { kind, start, end, spaced, form, word, clitic, capital } = columns;
  let count = 0;
  let space = 1;
  let at = 0;
  while (at < length) {
    const from = at;
    const unit = text.charCodeAt(at);
    const cls = CLASS[unit]!;
    // A line that goes on in lower case was cut to a width.
    if (cls === SPACE || (cls === BREAK && isLower(text.charCodeAt(at + 1)))) {
      at++;
      space = 1;
      continue;
    }
    if (count === kind.length) {
      columns = widen(columns);
      ({ kind, start, end, spaced, form, word, clitic, capital } = columns);
    }
    start[count] = from;
    spaced[count] = space;
    space = 0;
    if (cls <= MARK) {
      let hash = hashUnit(EMPTY_HASH, unit);
      for (at++; at < length; at++) {
        const next = text.charCodeAt(at);
        if (CLASS[next]! > MARK) break;
        hash = hashUnit(hash, next);
      }
      if (isElided(text, from, at)) {
        const stop = isNegated(text, at) ? at + 2 : at + 1;
        while (at < stop) hash = hashUnit(hash, text.charCodeAt(at++));
      }
      if (isWawGlued(text, from, at)) {
        hash = EMPTY_HASH;
        for (let i = from; i < at - 1; i++) hash = hashUnit(hash, text.charCodeAt(i));
        at--;
      }
      kind[count] = WORD;
      if (forms) {
        const found = forms.find(text, from, at, hash);
        form[count] = found;
        word[count] = forms.word[found]!;
        clitic[count] = forms.clitic[found]!;
        capital[count] = forms.capital[found]!;
      }
    } else if (cls === DIGIT) {
      do at++;
      while (at < length && CLASS[text.charCodeAt(at)] === DIGIT);
      kind[count] = NUMBER;
    } else if (cls === BREAK) {
      do at++;
      while (
        at < length &&
        (CLASS[text.charCodeAt(at)] === BREAK || CLASS[text.charCodeAt(at)] === SPACE)
      );
      kind[count] = LINE;
      space = 1;
    } else {
      at++;
      kind[count] = SYMBOL;
      if (vocabulary) word[count] = vocabulary.find(text, from, at);
    }
    end[count] = at;
    count++;
  }
  return { text, printed, count, kind, start, end, spaced, form, word, clitic, capital };
}

/** The token as printed. */
export const surface = (tokens: Tokens, index: number): string =>
  tokens.text.slice(tokens.start[index], tokens.end[index]);

/** The token in lower case, an elided word with a straight apostrophe. */
export const lowerCase = (tokens: Tokens, index: number): string => lowered(surface(tokens, index));

/** A word in lower case, an elided one with a straight apostrophe, an Arabic one without vowel marks. */
export function lowered(word: string): string {
  const lower = word.toLowerCase().replace(/[\u064b-\u0652]/g, '');
  return lower.replace(/’(?=t?$)/, "'");
}

/** Whether one of the tokens `[from, to)` begins with a capital. */
export function hasCapital(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.capital[i] === 1) return true;
  return false;
}

/** Whether a token is one of these punctuation marks. */
export function isMark(tokens: Tokens, index: number, marks: string): boolean {
  if (index < 0 || index >= tokens.count || tokens.kind[index] !== SYMBOL) return false;
  const unit = tokens.text.charCodeAt(tokens.start[index]!);
  for (let i = 0; i < marks.length; i++) if (marks.charCodeAt(i) === unit) return true;
  return false;
}

/** Whether a mark parts the digits of one number: "3,5", "3.5", unlike «سنة 2023،43 بناية». */
export const isInNumeral = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at - 1] === NUMBER &&
  tokens.kind[at + 1] === NUMBER &&
  tokens.spaced[at] === 0 &&
  tokens.spaced[at + 1] === 0 &&
  !(isMark(tokens, at, '،') && isYearAt(tokens, at - 1));

/** Whether a word is four digits, of either script, of these two centuries. */
export const isYear = (word: string): boolean => YEAR.test(word);
const YEAR = /^(?:(?:19|20)\d\d|(?:١٩|٢٠)[٠-٩]{2})$/;

/** Whether a token tells such a year. */
export const isYearAt = (tokens: Tokens, at: number): boolean =>
  at < tokens.count && tokens.kind[at] === NUMBER && isYear(surface(tokens, at));

/** Whether a clause or a part of one ends at a token: one of some marks, that of a decimal apart. */
export const pauses = (tokens: Tokens, at: number, marks: string): boolean =>
  isMark(tokens, at, marks) && !isInNumeral(tokens, at);

/** Whether one ends at any of the tokens `[from, to)`. */
export function hasPause(tokens: Tokens, from: number, to: number, marks: string): boolean {
  for (let i = from; i < to; i++) if (pauses(tokens, i, marks)) return true;
  return false;
}

/** «96 ألفاو529», «15 عاماو24»: whether the word `[from, to)` ends with the "and" of the number behind it. */
const isWawGlued = (text: string, from: number, to: number): boolean =>
  to - from > MIN_GLUED &&
  text.charCodeAt(to - 1) === WAW &&
  text.charCodeAt(to - 2) === ALIF &&
  CLASS[text.charCodeAt(to)] === DIGIT;
const WAW = 0x648;
const ALIF = 0x627;
/** Letters of a word with an ending of its own, besides the "and". */
const MIN_GLUED = 3;

/** Whether the letter at `i`, behind an apostrophe and a word of some length, is an "s" by itself: "the ministry's". */
const isPossessive = (text: string, i: number, length: number) =>
  length > 1 &&
  (text.charCodeAt(i) | 32) === 0x73 &&
  CLASS[text.charCodeAt(i + 1)] !== LETTER &&
  CLASS[text.charCodeAt(i + 1)] !== MARK;

/** Whether the apostrophe at `at` is that of "didn't", a word with its negation. */
const isNegated = (text: string, at: number): boolean =>
  (text.charCodeAt(at - 1) | 32) === 0x6e &&
  (text.charCodeAt(at + 1) | 32) === 0x74 &&
  CLASS[text.charCodeAt(at + 2)] !== LETTER &&
  CLASS[text.charCodeAt(at + 2)] !== MARK;

/**
 * Whether the apostrophe at `at` belongs to the word `[from, at)` before it: "d'", "qu'", "jusqu'", "aujourd'hui" stay
 * apart from what follows; "Bank's" does not.
 */
const isElided = (text: string, from: number, at: number): boolean =>
  at < text.length &&
  CLASS[text.charCodeAt(at)] === APOSTROPHE &&
  CLASS[text.charCodeAt(at + 1)] === LETTER &&
  !isPossessive(text, at + 1, at - from) &&
  !isArabic(text.charCodeAt(from));
