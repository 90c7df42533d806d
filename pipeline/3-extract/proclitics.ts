import { FOLD } from './characters.ts';
import type { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Arabic proclitics, longest first: conjunction + preposition + article in the orders that exist. Letters of the
 * grammar, a closed list that no word is added to.
 */
export const WITH_ARTICLE = ['وبال', 'وكال', 'ولل', 'فلل', 'فال', 'وال', 'بال', 'كال', 'لل', 'ال'];
export const SINGLE = ['و', 'ف', 'ب', 'ل', 'ك'];
const PROCLITICS = [...WITH_ARTICLE, 'وب', 'ول', 'وك', 'فب', 'فل', ...SINGLE];
/** The future with the letter that its imperfect verb opens with: "سيرتفع", "وستبلغ". */
const FUTURE = ['وسي', 'وست', 'فسي', 'فست', 'سي', 'ست'];
const SEEN = 0x633;

/** Letters that open a word, how many of them are no part of the stem, and how short that may be. */
interface Opening {
  readonly letters: string;
  readonly length: number;
  readonly shortest: number;
}
const OPENINGS: readonly Opening[] = [
  ...PROCLITICS.map((letters) => ({ letters, length: letters.length, shortest: 2 })),
  ...FUTURE.map((letters) => ({ letters, length: letters.length - 1, shortest: 4 })),
];

/** By the letter that they begin with; most words begin with none of those. */
const BY_LETTER = new Map(
  OPENINGS.map(({ letters }) => [
    letters.charCodeAt(0),
    OPENINGS.filter((other) => other.letters[0] === letters[0]),
  ]),
);

/** How many code units of the Arabic word at `[from, to)` are proclitics of a word that is known; 0 where none is. */
export function procliticLength(
  vocabulary: Vocabulary,
  text: string,
  from: number,
  to: number,
): number {
  const openings = BY_LETTER.get(FOLD[text.charCodeAt(from)]!);
  if (openings === undefined) return 0;
  for (const { letters, length, shortest } of openings)
    if (
      to - from - length >= shortest &&
      opensWith(text, from, letters) &&
      vocabulary.find(text, from + length, to) !== 0
    )
      return length;
  return 0;
}

/** Whether the known word of a token stands behind the "س" of the future. */
export const opensFuture = (
  { text, start, clitic }: Pick<Tokens, 'text' | 'start' | 'clitic'>,
  at: number,
): boolean => clitic[at]! > 0 && FOLD[text.charCodeAt(start[at]! + clitic[at]! - 1)] === SEEN;

const ALEF = 0x627;

/** The alef of the article has no hamza: "وألفان" is no «وال» and «فان». */
function opensWith(text: string, from: number, letters: string): boolean {
  for (let i = 0; i < letters.length; i++) {
    const letter = letters.charCodeAt(i);
    const printed = text.charCodeAt(from + i);
    if ((letter === ALEF ? printed : FOLD[printed]) !== letter) return false;
  }
  return true;
}
