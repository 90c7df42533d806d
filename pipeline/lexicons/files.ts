import type { Language } from '../document.ts';

/** A file of the lexicon of a language. */
export const lexiconFile = (language: Language, name: string): URL =>
  new URL(`${language}/${name}.csv`, import.meta.url);
