import type { Language } from '../../document.ts';
import { markers } from '../../lexicons/markers.ts';
import { isMark as isTokenMark, NUMBER, type Tokens, WORD } from '../tokens.ts';
import { NAME_LEXICON, type NameLexicon } from './lexicon.ts';
import type { Range } from './mention.ts';

/** Questions about single tokens that the recognisers of names share. */
export interface Words {
  readonly tokens: Tokens;
  readonly language: Language;
  readonly lexicon: NameLexicon;
  /** 1 for a token of a verb of saying: no name runs over it. */
  readonly verbs: Uint8Array;
}

export const wordsOf = (tokens: Tokens, language: Language, verbs: Uint8Array): Words => ({
  tokens,
  language,
  lexicon: NAME_LEXICON[language],
  verbs,
});

/**
 * Whether a party can start at a token: with a capital, a word that opens a name, a noun, an honorific, or an Arabic word
 * right behind a verb of saying or «حسب».
 */
export const mayOpen = ({ tokens, lexicon, language, verbs }: Words, i: number) =>
  tokens.capital[i] === 1 ||
  lexicon.opens[tokens.word[i]!] === 1 ||
  (language === 'ar' && verbs[i - 1] === 1);

export const isWord = ({ tokens }: Words, i: number) => tokens.kind[i] === WORD;
/** Whether it is a word of grammar. */
export const isFunctional = ({ tokens, lexicon }: Words, i: number) =>
  lexicon.functional.has(tokens.word[i]!);
/** «على» folds to the given name «علي», which it is not. */
export const isGiven = ({ tokens, lexicon }: Pick<Words, 'tokens' | 'lexicon'>, i: number) =>
  lexicon.given.has(tokens.word[i]!) && !tokens.text.startsWith('على', tokens.end[i]! - 3);
export const isNumber = ({ tokens }: Words, i: number) => tokens.kind[i] === NUMBER;

const HAS = markers('told-auxiliary');
/** Whether a verb of saying stands at a token, or behind its auxiliary there: "affirme", "a affirmé". */
export const tells = ({ tokens, verbs }: Words, i: number) =>
  verbs[i] === 1 || (HAS.at(tokens, i) && verbs[i + 1] === 1);

/** Whether the token is one of the punctuation marks in `marks`. */
export const isMark = ({ tokens }: Words, i: number, marks: string) =>
  isTokenMark(tokens, i, marks);

/** Two to eight capitals and nothing else: an acronym, by its shape. */
export function isAcronym({ tokens, lexicon }: Words, i: number): boolean {
  if (tokens.capital[i] !== 1) return false;
  const length = tokens.end[i]! - tokens.start[i]!;
  if (length < 2 || length > 9 || lexicon.neutral.has(tokens.word[i]!)) return false;
  for (let at = tokens.start[i]!; at < tokens.end[i]!; at++) {
    const unit = tokens.text.charCodeAt(at);
    if (!(unit >= 0x41 && unit <= 0x5a) && unit !== 0xc9) return false;
  }
  return true;
}

/** Leading letters of an Arabic token, marks and all: what its clitics are read from. */
const arabicHead = ({ tokens }: Words, i: number) =>
  tokens.text.slice(tokens.start[i], Math.min(tokens.end[i]!, tokens.start[i]! + 6));

/** Whether an Arabic word carries the article, with or without conjunction or preposition. */
export const hasArticle = (words: Words, i: number) => {
  const head = arabicHead(words, i);
  // «والي», «والية» are words of their own.
  if (/^(?:ال|لل|بال|كال)/.test(head) || /^[وف](?:ال.{3}|لل)/.test(head)) return true;
  // «وكالة» is a word too, unlike «وبالآبار».
  return words.tokens.clitic[i]! > 0 && /^[وف][بك]ال/.test(head);
};
/** Whether an Arabic word carries the preposition ل, ب or ك. */
export const hasPreposition = (words: Words, i: number) => {
  const clitic = words.tokens.clitic[i]!;
  const head = arabicHead(words, i);
  return clitic > 0 ? /[لبك]/.test(head.slice(0, clitic).replace('ال', '')) : head.startsWith('لل');
};

/** The acronym in brackets at token `at`: "(DGAPR)". */
export function acronymAfter(words: Words, at: number, limit: number): Range | null {
  return at + 2 < limit + 1 &&
    isMark(words, at, '(') &&
    at + 2 <= limit &&
    isAcronym(words, at + 1) &&
    isMark(words, at + 2, ')')
    ? { from: at + 1, to: at + 2 }
    : null;
}

/** A given name before another capital: a person's name begins, and the role's complement ends. */
export const startsPerson = (words: Words, i: number) =>
  words.lexicon.given.has(words.tokens.word[i]!) && words.tokens.capital[i + 1] === 1;

/** "opposition | MP | Samira Naciri": a title right before whose it is, no part of a body's name. */
export function opensOffice(words: Words, i: number): boolean {
  const noun = words.lexicon.nouns.match(words.tokens, i);
  return noun?.value.title !== undefined && startsPerson(words, noun.end);
}
