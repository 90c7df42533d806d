import { readCsv } from '../csv.ts';
import { byLanguage, type Language } from '../document.ts';
import { InputError } from '../input-error.ts';
import { lexiconFile } from '../lexicons/files.ts';

/**
 * What a full stop after an abbreviation means: `no` never the end of a sentence, `maybe` the end where a new sentence
 * seems to begin, `number` never before a number and elsewhere like a word's.
 */
export type AbbreviationEnd = 'no' | 'maybe' | 'number';

const KINDS: readonly string[] = ['no', 'maybe', 'number'];

const load = (language: Language): ReadonlyMap<string, AbbreviationEnd> => {
  const file = lexiconFile(language, 'abbreviations');
  const entries = new Map<string, AbbreviationEnd>();
  for (const row of readCsv(file, ['abbreviation', 'ends_sentence'])) {
    if (!KINDS.includes(row.ends_sentence))
      throw new InputError(
        file.pathname,
        `"${row.abbreviation}" has "${row.ends_sentence}" for ends_sentence`,
        `write one of ${KINDS}`,
      );
    entries.set(row.abbreviation, row.ends_sentence as AbbreviationEnd);
  }
  return entries;
};

/** Abbreviations without their final full stop, as printed. */
export const ABBREVIATIONS = byLanguage(load);

/** Longest abbreviation in the data, in UTF-16 code units: how far the splitter looks back. */
export const LONGEST_ABBREVIATION = Math.max(
  ...Object.values(ABBREVIATIONS).flatMap((entries) => [...entries.keys()].map((a) => a.length)),
);
