import type { Language } from '../document.ts';
import { markersByLanguage } from '../lexicons/markers.ts';
import type { ConceptWord } from './concepts.ts';

/** Words behind which stands what is not counted: "hors (agriculture)", "excluding", «باستثناء». */
const LEFT_OUT = markersByLanguage('left-out');
/** Those that deny the one word behind them: "non (agricole)", «غير (الفلاحي)». */
const DENIES = markersByLanguage('denies-next');
/** How many words behind the first are of it: "hors recettes de privatisation". */
const REACH = 3;

/**
 * "Growth excluding agriculture", "le PIB non agricole": the words that name what a figure leaves out say nothing of what
 * it is of. An expression that begins with such a word keeps what it means ("recettes non fiscales").
 */
export function withoutLeftOut(
  words: readonly ConceptWord[],
  text: string,
  language: Language,
): ConceptWord[] {
  let until = -1;
  return words.map((word, i) => {
    const next = word.text.toLowerCase();
    if (i > 0 && /[^\s'’-]/.test(text.slice(words[i - 1]!.end, word.start))) until = -1;
    const left = i <= until && word.concepts.length > 0;
    if (DENIES[language].has(next)) until = Math.max(until, i + 1);
    if (LEFT_OUT[language].has(next)) until = i + REACH;
    return left ? { ...word, concepts: [] } : word;
  });
}
