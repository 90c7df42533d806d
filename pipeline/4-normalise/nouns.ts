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

const READ = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    remembering((text): readonly string[] => {
      const codes = wordSpans(text).map(({ start, end }) =>
        STEMS[language].get(stem(text.slice(start, end))),
      );
      return [...new Set(codes.flatMap((code) => code ?? []))].sort();
    }),
  ]),
) as unknown as Record<Language, (text: string) => readonly string[]>;

/** Codes of the things that a short text names, of all that can be counted, whatever the language; sorted. */
export const nounsOf = (text: string, language: Language): readonly string[] =>
  READ[language](text);
