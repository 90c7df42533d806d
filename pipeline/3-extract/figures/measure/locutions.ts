import { readCsv } from '../../../csv.ts';
import { LANGUAGES, type Language } from '../../../document.ts';
import { VOCABULARY } from '../../../lexicons/vocabulary.ts';
import { Phrases } from '../../phrases.ts';

/** What several words do as one. */
export type Locution = 'adverb' | 'preposition' | 'verb' | 'means';

/** "en effet", "for their part", «في المقابل»: words that are no noun phrase together, though a noun is among them. */
export const LOCUTIONS: Readonly<Record<Language, Phrases<Locution>>> = Object.fromEntries(
  LANGUAGES.map((language) => {
    const locutions = new Phrases<Locution>(VOCABULARY[language]);
    const path = new URL(`../../../lexicons/${language}/locutions.csv`, import.meta.url);
    for (const { form, kind } of readCsv(path, ['form', 'kind']))
      locutions.add(form, kind as Locution);
    return [language, locutions];
  }),
) as Record<Language, Phrases<Locution>>;
