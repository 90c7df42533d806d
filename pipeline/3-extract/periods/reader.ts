import { FOLD } from '../characters.ts';
import { hasPause, isInNumeral, isMark, LINE, NUMBER, type Tokens, WORD } from '../tokens.ts';
import type { PeriodLexicon, RoleSet, Word } from './lexicon.ts';
import type { Role } from './roles.ts';

const ARABIC_ARTICLE = /^(?:ال|ل|ب|لل|بال)ـ?$/;
/** No word is an article alone. */
const BARE_ARTICLE = /^ب?الـ?$/;

/** How many tokens a phrase of the lexicon has at most: "situation des charges et ressources du Trésor". */
const LONGEST = 7;

/** How far before "عن سنة" what changed may be told. */
const CHANGED = 8;

/** A document's tokens seen as words of time; every look is at a bounded number of tokens. */
export class Reader {
  readonly tokens: Tokens;
  readonly #lexicon: PeriodLexicon;

  constructor(tokens: Tokens, lexicon: PeriodLexicon) {
    this.tokens = tokens;
    this.#lexicon = lexicon;
  }

  at(index: number, role: Role): Word | null {
    return this.#lexicon.at(this.tokens, index, role);
  }

  /** Whether the word at a token, alone or at the head of a phrase, has any role of the set. */
  hasAny(index: number, set: RoleSet): boolean {
    return index < this.tokens.count && this.#lexicon.hasAny(this.tokens, index, set);
  }

  /** Whether a word or phrase of the role ends just before a token. */
  before(index: number, role: Role): boolean {
    if (!this.#lexicon.mayClose(this.tokens, index - 1, role)) return false;
    for (let from = index - 1; from >= 0 && from >= index - LONGEST; from--)
      if (this.at(from, role)?.end === index && !(role === 'base' && this.#isNoBase(from)))
        return true;
    return false;
  }

  /** Whether a clause that is set against the one before opens at a token: "alors que", "while", «في حين». */
  turns(index: number): boolean {
    return this.at(index, 'turn') !== null || this.at(index, 'relative')?.value === 'turn';
  }

  /** Whether a phrase of the role takes in a token that an expression starts with: the "à" of "par rapport à fin mai". */
  into(index: number, role: Role): boolean {
    if (!this.#lexicon.mayClose(this.tokens, index, role)) return false;
    for (let from = index - 1; from >= 0 && from >= index - 3; from--)
      if (this.at(from, role)?.end === index + 1) return !(role === 'base' && this.#isNoBase(from));
    return false;
  }

  /** The phrase of the role that a token is in. */
  around(index: number, role: Role): Word | null {
    for (let from = index; from >= 0 && from >= index - 3; from--) {
      const phrase = this.at(from, role);
      if (phrase && phrase.end > index) return phrase;
    }
    return null;
  }

  /** The "qu'en" of "alors qu'en 2015" compares nothing, nor does «على أساس سنوي». */
  #isNoBase(from: number): boolean {
    if (this.at(from, 'yearly')) return true;
    const isRelative = (this.at(from - 1, 'relative')?.end ?? 0) > from;
    return isRelative || (this.at(from, 'base')?.value === 'about' && !this.#isChanged(from));
  }

  /** «بزيادة 4 في المائة عن سنة 2023», not «تقريره عن سنة 2023» or «19 مليون درهم عن سنة 2023»: a word of change or a share before what may be a base. */
  #isChanged(from: number): boolean {
    for (let at = from - 1; at >= Math.max(0, from - CHANGED); at--) {
      if (this.at(at, 'report') || this.isSymbol(at, ':;؛.,،')) return false;
      if (this.at(at, 'change') || this.at(at, 'percent') || this.isSymbol(at, '%٪')) return true;
    }
    return false;
  }

  isWord(index: number): boolean {
    return index < this.tokens.count && this.tokens.kind[index] === WORD;
  }

  isNumber(index: number): boolean {
    return index >= 0 && index < this.tokens.count && this.tokens.kind[index] === NUMBER;
  }

  /** Whether a token is one of these symbols. */
  isSymbol(index: number, symbols: string): boolean {
    return isMark(this.tokens, index, symbols);
  }

  /** Whether a sentence, a clause of one or a line ends with a token. */
  closes(index: number): boolean {
    return (
      this.isLine(index) ||
      (this.isSymbol(index, '.;؛') && (this.spaced(index + 1) || this.isLine(index + 1)))
    );
  }

  isLine(index: number): boolean {
    return index >= 0 && index < this.tokens.count && this.tokens.kind[index] === LINE;
  }

  /** Whether any token of a stretch is one of these symbols, those inside a numeral apart. */
  hasSymbol(from: number, to: number, symbols: string): boolean {
    return hasPause(this.tokens, from, to, symbols);
  }

  /** Whether a sign stands between the digits of one number: "100,000". */
  isInNumeral(index: number): boolean {
    return isInNumeral(this.tokens, index);
  }

  /** Whether a clause or a part of one ends at a token: one of these signs, that of a decimal apart ("3,5"). */
  pauses(index: number, symbols = ',،;؛'): boolean {
    return this.isSymbol(index, symbols) && !this.isInNumeral(index);
  }

  /** Whether a word of the role starts in a stretch. */
  has(from: number, to: number, role: Role): boolean {
    for (let at = from; at < to; at++) if (this.at(at, role)) return true;
    return false;
  }

  /** Whether a stretch holds a number, in digits or in a word. */
  hasNumber(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.counts(at)) return true;
    return false;
  }

  /** Whether a token is a number, in digits or in a word. */
  counts(index: number): boolean {
    return this.isNumber(index) || this.at(index, 'cardinal') !== null;
  }

  spaced(index: number): boolean {
    return index >= this.tokens.count || this.tokens.spaced[index] === 1;
  }

  length(index: number): number {
    return this.tokens.end[index]! - this.tokens.start[index]!;
  }

  /** Value of a number token of at most four digits that is no part of a longer numeral; -1 for any other. */
  integer(index: number): number {
    if (!this.isNumber(index) || this.length(index) > 4 || this.#joined(index)) return -1;
    return this.digits(index);
  }

  /** A small number in digits or in words, an Arabic article left out. */
  count(index: number): { readonly value: number; readonly end: number } | null {
    const bare = this.skipArticle(index);
    const number = this.isNumber(bare) && this.length(bare) <= 2 ? this.integer(bare) : -1;
    if (number > 0) return { value: number, end: bare + 1 };
    const word = this.at(index, 'cardinal');
    return word && { value: Number(word.value), end: word.end };
  }

  /** Value of a short number token, whatever stands beside it. */
  digits(index: number): number {
    const { text, start, end } = this.tokens;
    let value = 0;
    for (let at = start[index]!; at < end[index]!; at++)
      value = value * 10 + FOLD[text.charCodeAt(at)]! - 0x30;
    return value;
  }

  /** A number that a separator ties to digits before or after it ("2.023", "1999,5"). */
  #joined(index: number): boolean {
    return this.#ties(index - 1) || this.#ties(index + 1);
  }

  #ties(index: number): boolean {
    return this.isSymbol(index, '.,٫،') && this.isInNumeral(index);
  }

  /** What stands between two ends or in a list of two: "à", "et", a dash. */
  joint(index: number, dashes = '-–—'): { readonly value?: string; readonly end: number } | null {
    return this.at(index, 'to') ?? (this.isSymbol(index, dashes) ? { end: index + 1 } : null);
  }

  /** The token after up to three link words ("de la", "من شهر"). */
  skipLinks(index: number): number {
    let at = index;
    for (let n = 0; n < 3; n++) {
      const link = this.at(at, 'link');
      if (!link) break;
      at = link.end;
    }
    return at;
  }

  /** The number after an Arabic article or preposition glued to it («الـ10»), or an article that the page parts from it («الـ 10»). */
  skipArticle(index: number): number {
    if (!this.isWord(index) || !this.isNumber(index + 1)) return index;
    const leads = this.spaced(index + 1) ? BARE_ARTICLE : ARABIC_ARTICLE;
    return leads.test(this.surface(index)) ? index + 1 : index;
  }

  surface(index: number): string {
    return this.tokens.text.slice(this.tokens.start[index], this.tokens.end[index]);
  }

  /** Whether an Arabic word starts with the conjunction "و" that its lexicon form leaves out. */
  conjoined(index: number): boolean {
    return this.isWord(index) && this.tokens.text[this.tokens.start[index]!] === 'و';
  }
}
