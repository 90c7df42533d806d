import { foldWord } from '../3-extract/fold.ts';
import { readCsv } from '../csv.ts';
import { byLanguage, type Language } from '../document.ts';
import { lexiconFile } from '../lexicons/files.ts';
import { remembering } from '../memory.ts';
import { stem } from './stem.ts';
import { wordSpans } from './word-spans.ts';

const nounsIn = (language: Language) =>
  readCsv(lexiconFile(language, 'nouns'), ['form', 'code', 'number']);

/** Stem → code of the counted noun that it is a form of; null where two nouns share it. */
const STEMS = byLanguage((language) => {
  const stems = new Map<string, string | null>();
  for (const { form, code } of nounsIn(language)) {
    const root = stem(form);
    stems.set(root, (stems.get(root) ?? code) === code ? code : null);
  }
  return stems;
});

const GRAMMAR = /\b(?:function|pronoun|auxiliary)\b/;

/** Words of grammar that are written as no noun is: «آخرون», of the stem of «باخرات», counts no boats. */
const GRAMMATICAL = byLanguage((language): ReadonlySet<string> => {
  const nouns = new Set(nounsIn(language).map(({ form }) => foldWord(form)));
  const words = readCsv(lexiconFile(language, 'words'), ['form', 'class'])
    .filter((row) => GRAMMAR.test(row.class))
    .map(({ form }) => foldWord(form));
  return new Set(words.filter((form) => !nouns.has(form)));
});

const READ = byLanguage((language) =>
  remembering((text): readonly string[] => {
    const codes = wordSpans(text)
      .map(({ start, end }) => text.slice(start, end))
      .filter((word) => !GRAMMATICAL[language].has(foldWord(word)))
      .map((word) => STEMS[language].get(stem(word)));
    return [...new Set(codes.flatMap((code) => code ?? []))].sort();
  }),
);

/** Codes of the things that a short text names, of all that can be counted, whatever the language; sorted. */
export const nounsOf = (text: string, language: Language): readonly string[] =>
  READ[language](text);
