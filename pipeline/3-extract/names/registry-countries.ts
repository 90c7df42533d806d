import { readCsv } from '../../csv.ts';
import { registryFile } from '../../registries/files.ts';
import { foldWord } from '../fold.ts';

/** A form that stands for itself alone, not for what begins so: "=Mali". */
const EXACT = /^=/;
const ARTICLE = /^ال(?=.{2})/;

/** The forms of a word: an Arabic adjective has a feminine by rule, «فرنسي», «فرنسية». */
const formsOf = (word: string): readonly string[] =>
  word.endsWith('ي') ? [word, `${word}ة`] : [word];

/** Folded names and adjectives of one word, without the Arabic article → the country. */
const COUNTRIES = new Map(
  readCsv(registryFile('concepts'), ['concept_id', 'broader', 'fr', 'ar', 'en'])
    .filter(({ broader }) => broader === 'nationality')
    .flatMap(({ concept_id, fr, ar, en }) =>
      [fr, ar, en]
        .flatMap((forms) => forms.split('|'))
        .filter((form) => form !== '' && !form.includes(' '))
        .map((form) => foldWord(form.replace(EXACT, '')).replace(ARTICLE, ''))
        .flatMap(formsOf)
        .map((form) => [form, concept_id] as const),
    ),
);

/** The country that a folded word names or is an adjective of: "français", «فرنسا», "French"; null for any other. */
export const countryOf = (word: string): string | null => COUNTRIES.get(word) ?? null;

const IDS = new Set(COUNTRIES.values());

/** Whether a word is what this module calls a country by. */
export const isCountry = (word: string): boolean => IDS.has(word);
