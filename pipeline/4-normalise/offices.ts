import type { Language } from '../document.ts';
import { type Markers, markers, markersByLanguage } from '../lexicons/markers.ts';
import type { ConceptWord } from './concepts.ts';

/** Stands in the concepts of words that name a minister. */
const MINISTER = 'minister';

/** "chargé", "délégué auprès": what stands between the title and the portfolio. */
const CHARGED = markersByLanguage('portfolio-lead');
const OF = markersByLanguage('portfolio-of');
/** The Arabic article, alone or behind its proclitics: grammar. */
const ARABIC_ARTICLE = /^و?(?:ال|لل)/;
const ARTICLE = markers('portfolio-article');
const NEXT = markers('portfolio-next');
const CAPITAL = /^\p{Lu}/u;
const ARABIC_ADJECTIVE = /^ال.*ية?$/;

/**
 * The words of a sentence, those of a minister's portfolio without their concepts: "the agriculture and fisheries
 * minister said that the harvest …" is not about fish.
 */
export function withoutOffices(
  words: ConceptWord[],
  text: string,
  language: Language,
): ConceptWord[] {
  let silent = 0;
  return words.map((word, i) => {
    if (word.concepts.length === 0) return word;
    const within = i < silent;
    if (!within && word.concepts.includes(MINISTER))
      silent = portfolioEnd(words, i + 1, text, language);
    else if (within || (language === 'en' && leadsToMinister(words, i, text)))
      return { ...word, concepts: [] };
    return word;
  });
}

const joined = (words: readonly ConceptWord[], i: number, text: string): boolean =>
  i > 0 && /^[\s’']*$/.test(text.slice(words[i - 1]!.end, words[i]!.start));

/** "de l'Agriculture, de la Pêche maritime". */
const isListed = (words: readonly ConceptWord[], i: number, text: string): boolean =>
  i + 2 < words.length &&
  NEXT.has(words[i]!.text) &&
  /^, $/.test(text.slice(words[i - 1]!.end, words[i]!.start)) &&
  words.slice(i + 1, i + 3).some((word) => CAPITAL.test(word.text));

/** Where the portfolio after a minister's title ends: "de l'Agriculture et de la Pêche maritime". */
function portfolioEnd(
  words: readonly ConceptWord[],
  from: number,
  text: string,
  language: Language,
): number {
  const isJoined = (i: number): boolean => i < words.length && joined(words, i, text);
  const is = (marked: Markers, i: number): boolean =>
    isJoined(i) && marked.has(words[i]!.text.toLowerCase());
  const fits = (pattern: RegExp, i: number): boolean => isJoined(i) && pattern.test(words[i]!.text);
  let at = from;
  while (is(CHARGED[language], at)) at++;
  if (language === 'ar') {
    while (
      fits(ARABIC_ARTICLE, at) &&
      (at === from || words[at]!.text.startsWith('و') || fits(ARABIC_ADJECTIVE, at))
    )
      at++;
    return at;
  }
  while (is(OF[language], at) || isListed(words, at, text)) {
    while (isListed(words, at, text) || is(OF[language], at) || is(ARTICLE, at)) at++;
    const capital = fits(CAPITAL, at);
    at++;
    if (capital && at < words.length && joined(words, at, text) && !is(OF[language], at)) at++;
  }
  return at;
}

/** "The health minister", "the agriculture and fisheries minister". */
function leadsToMinister(words: readonly ConceptWord[], i: number, text: string): boolean {
  for (let at = i + 1; at <= i + 3 && at < words.length && joined(words, at, text); at++) {
    if (words[at]!.concepts.includes(MINISTER)) return at === i + 1 || words[i + 1]!.text === 'and';
  }
  return false;
}
