import { markers } from '../lexicons/markers.ts';
import { remembering } from '../memory.ts';

const FOREIGN = markers('foreign');
const ABROAD = markers('abroad');

/** «بإسبانيا», «لفرنسا»: an Arabic preposition before the name of a country. Grammar, not vocabulary. */
const PREPOSITION = /^و?[بل](?=[\u0600-\u06ff]{2})/;

const wordsOf = (printed: string): readonly string[] =>
  printed.split(/[\s'’“”"«»(),،]+/).filter(Boolean);

/** Whether a word is a country or of one; every word near a figure is asked, most of them again and again. */
export const isOfCountry = remembering((printed): boolean => {
  const word = printed.toLowerCase();
  return FOREIGN.has(word) || ABROAD.has(word) || ABROAD.has(word.replace(PREPOSITION, ''));
});

/** Whether a printed name or role is another country's: "le gouvernement espagnol", «وزير الداخلية الإسباني». */
export const isForeign = (printed: string): boolean => wordsOf(printed).some(isOfCountry);

/** The printed words but for those of a country: what the body or the office would be called at home. */
export const atHome = (printed: string): string =>
  wordsOf(printed)
    .filter((word) => !isOfCountry(word) && word !== 's')
    .join(' ');
