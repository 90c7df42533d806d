import { Vocabulary } from '../3-extract/vocabulary.ts';
import { LANGUAGES, type Language } from '../document.ts';

/** One vocabulary a language: every lexicon of that language adds its words before the first text is read. */
export const VOCABULARY: Readonly<Record<Language, Vocabulary>> = Object.fromEntries(
  LANGUAGES.map((language) => [language, new Vocabulary()]),
) as Record<Language, Vocabulary>;
