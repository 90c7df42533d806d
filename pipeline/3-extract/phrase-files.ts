import { readCsv } from '../csv.ts';
import { byLanguage, type Language } from '../document.ts';
import { lexiconFile } from '../lexicons/files.ts';
import { VOCABULARY } from '../lexicons/vocabulary.ts';
import { Phrases } from './phrases.ts';

/** The phrases that a column of a lexicon's file has, each with what another column says of it, by language. */
export const phrasesIn = <T extends string = string>(
  name: string,
  phrase: string,
  value: string,
): Readonly<Record<Language, Phrases<T>>> =>
  byLanguage((language) => {
    const phrases = new Phrases<T>(VOCABULARY[language]);
    for (const row of readCsv(lexiconFile(language, name), [phrase, value]))
      phrases.add(row[phrase]!, row[value] as T);
    return phrases;
  });
