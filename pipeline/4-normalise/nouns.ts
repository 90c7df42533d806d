import { foldWord } from '../3-extract/fold.ts';
import { readCsv } from '../csv.ts';
import { LANGUAGES, type Language } from '../document.ts';
import { remembering } from '../memory.ts';
import { stem } from './stem.ts';
import { wordSpans } from './word-spans.ts';

/** Stem → code of the counted noun that it is a form of; null where two nouns share it. */
const STEMS = Object.fromEntries(
  LANGUAGES.map((language) => {
    const stems = new Map<string, string | null>();
    const file = new URL(`../lexicons/${language}/nouns.csv`, import.meta.url);
    for (const { form, code } of readCsv(file, ['form', 'code', 'number'])) {
      const root = stem(form);
      stems.set(root, (stems.get(root) ?? code) === code ? code : null);
    }
    return [language, stems];
  }),
) as Record<Language, Map<string, string | null>>;

const GRAMMAR = /\b(?:function|pronoun|auxiliary)\b/;

/** Words of grammar that are written as no noun is: «آخرون», of the stem of «باخرات», counts no boats. */
const GRAMMATICAL = Object.fromEntries(
  LANGUAGES.map((language) => {
    const file = (name: string) => new URL(`../lexicons/${language}/${name}.csv`, import.meta.url);
    const nouns = new Set(readCsv(file('nouns'), ['form']).map(({ form }) => foldWord(form)));
    const words = readCsv(file('words'), ['form', 'class'])
      .filter((row) => GRAMMAR.test(row.class))
      .map(({ form }) => foldWord(form));
    return [language, new Set(words.filter((form) => !nouns.has(form)))];
  }),
) as unknown as Record<Language, ReadonlySet<string>>;

const READ = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    remembering((text): readonly string[] => {
      const codes = wordSpans(text)
        .map(({ start, end }) => text.slice(start, end))
        .filter((word) => !GRAMMATICAL[language].has(foldWord(word)))
        .map((word) => STEMS[language].get(stem(word)));
      return [...new Set(codes.flatMap((code) => code ?? []))].sort();
    }),
  ]),
) as unknown as Record<Language, (text: string) => readonly string[]>;

/** Codes of the things that a short text names, of all that can be counted, whatever the language; sorted. */
export const nounsOf = (text: string, language: Language): readonly string[] =>
  READ[language](text);
