import { APOSTROPHE, BREAK, CLASS, DIGIT, FOLD, LETTER, MARK, SPACE } from './characters.ts';
import { foldWord } from './fold.ts';
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
 * an elided French word ends with its apostrophe ("d'", "n'").
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly kind: Uint8Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** 1 where white space or a line break stands between this token and the one before. */
  readonly spaced: Uint8Array;
  /** Vocabulary number of the folded form; for Arabic without its proclitics where only that is known; 0 unknown. */
  readonly word: Int32Array;
  /** How many leading code units of the folded form are proclitics that `word` leaves out. */
  readonly clitic: Uint8Array;
  /** 1 where the token starts with a capital. */
  readonly capital: Uint8Array;
}

/** Arabic proclitics, longest first: conjunction + preposition + article in the orders that exist. */
const PROCLITICS = [
  'وبال',
  'وكال',
  'ولل',
  'فال',
  'وال',
  'بال',
  'كال',
  'فلل',
  'لل',
  'وب',
  'ول',
  'وك',
  'فب',
  'فل',
  'ال',
  'و',
  'ف',
  'ب',
  'ل',
  'ك',
];
const MIN_STEM = 2;

const isArabic = (unit: number) => unit >= 0x0600 && unit <= 0x06ff;

/** Splits a text into tokens in one pass; linear in its length whatever it holds. */
export function tokenise(text: string, vocabulary: Vocabulary): Tokens {
  const size = text.length + 1;
  let capacity = Math.max(64, (size >> 2) + 16);
  let kind = new Uint8Array(capacity);
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let spaced = new Uint8Array(capacity);
  let word = new Int32Array(capacity);
  let clitic = new Uint8Array(capacity);
  let capital = new Uint8Array(capacity);
  const grow = () => {
    capacity *= 2;
    const wider = <T extends Uint8Array | Int32Array>(old: T, fresh: T): T => {
      fresh.set(old);
      return fresh;
    };
    kind = wider(kind, new Uint8Array(capacity));
    start = wider(start, new Int32Array(capacity));
    end = wider(end, new Int32Array(capacity));
    spaced = wider(spaced, new Uint8Array(capacity));
    word = wider(word, new Int32Array(capacity));
    clitic = wider(clitic, new Uint8Array(capacity));
    capital = wider(capital, new Uint8Array(capacity));
  };

  let count = 0;
  let space = 1;
  let at = 0;
  while (at < text.length) {
    const from = at;
    const unit = text.charCodeAt(at);
    const cls = CLASS[unit]!;
    if (cls === SPACE) {
      at++;
      space = 1;
      continue;
    }
    if (count === capacity) grow();
    start[count] = from;
    spaced[count] = space;
    space = 0;
    if (cls === LETTER || cls === MARK) {
      at++;
      let marked = cls === MARK;
      let folds = FOLD[unit] !== unit;
      for (; at < text.length; at++) {
        const next = text.charCodeAt(at);
        const nextClass = CLASS[next]!;
        if (nextClass === MARK) marked = true;
        else if (nextClass !== LETTER) break;
        else if (FOLD[next] !== next) folds = true;
      }
      // A lone letter or a word before an apostrophe and a letter is elided: "d'", "qu'", "jusqu'", "aujourd'hui" stay apart.
      if (
        at < text.length &&
        CLASS[text.charCodeAt(at)] === APOSTROPHE &&
        CLASS[text.charCodeAt(at + 1)] === LETTER &&
        !isArabic(unit)
      ) {
        folds = true;
        at++;
      }
      kind[count] = WORD;
      capital[count] = FOLD[unit] !== unit && !isArabic(unit) ? 1 : 0;
      const raw = text.slice(from, at);
      const folded = marked || folds ? foldWord(raw) : raw;
      let id = vocabulary.find(folded);
      if (id === 0 && isArabic(folded.charCodeAt(0))) {
        for (const proclitic of PROCLITICS) {
          if (folded.length - proclitic.length < MIN_STEM || !folded.startsWith(proclitic))
            continue;
          id = vocabulary.find(folded.slice(proclitic.length));
          if (id !== 0) {
            clitic[count] = proclitic.length;
            break;
          }
        }
      }
      word[count] = id;
    } else if (cls === DIGIT) {
      do at++;
      while (at < text.length && CLASS[text.charCodeAt(at)] === DIGIT);
      kind[count] = NUMBER;
    } else if (cls === BREAK) {
      do at++;
      while (
        at < text.length &&
        (CLASS[text.charCodeAt(at)] === BREAK || CLASS[text.charCodeAt(at)] === SPACE)
      );
      kind[count] = LINE;
      space = 1;
    } else {
      at++;
      kind[count] = SYMBOL;
      word[count] = vocabulary.find(String.fromCharCode(FOLD[unit]!));
    }
    end[count] = at;
    count++;
  }
  return { text, count, kind, start, end, spaced, word, clitic, capital };
}

/** The token as printed. */
export const surface = (tokens: Tokens, index: number): string =>
  tokens.text.slice(tokens.start[index], tokens.end[index]);
