import { FOLD } from './characters.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Arabic proclitics, longest first: conjunction + preposition + article in the orders that exist. Letters of the
 * grammar, a closed list that no word is added to.
 */
export const WITH_ARTICLE = ['وبال', 'وكال', 'ولل', 'فلل', 'فال', 'وال', 'بال', 'كال', 'لل', 'ال'];
export const SINGLE = ['و', 'ف', 'ب', 'ل', 'ك'];
const PROCLITICS = [...WITH_ARTICLE, 'وب', 'ول', 'وك', 'فب', 'فل', ...SINGLE];
const MIN_STEM = 2;

/** The proclitics by the letter that they open with; most words open with none of those. */
const BY_LETTER = new Map(
  PROCLITICS.map((proclitic) => [
    proclitic.charCodeAt(0),
    PROCLITICS.filter((other) => other[0] === proclitic[0]),
  ]),
);

/** How many code units of the Arabic word at `[from, to)` are proclitics of a word that is known; 0 where none is. */
export function procliticLength(
  vocabulary: Vocabulary,
  text: string,
  from: number,
  to: number,
): number {
  const proclitics = BY_LETTER.get(FOLD[text.charCodeAt(from)]!);
  if (proclitics === undefined) return 0;
  for (const proclitic of proclitics)
    if (
      to - from - proclitic.length >= MIN_STEM &&
      opensWith(text, from, proclitic) &&
      vocabulary.find(text, from + proclitic.length, to) !== 0
    )
      return proclitic.length;
  return 0;
}

function opensWith(text: string, from: number, letters: string): boolean {
  for (let i = 0; i < letters.length; i++)
    if (FOLD[text.charCodeAt(from + i)] !== letters.charCodeAt(i)) return false;
  return true;
}
