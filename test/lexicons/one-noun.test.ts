import { expect, it } from 'vitest';
import { readCsv } from '../../pipeline/csv.ts';
import { lexiconFile } from '../../pipeline/lexicons/files.ts';

/** How the languages tell the numbers and cases of one noun apart, in letters that end its other form. */
const ENDINGS = {
  fr: [['', 's']],
  en: [['', 's']],
  ar: [
    ['', 'ا'],
    ['ان', 'ين'],
  ],
} as const;

/** Two nouns that are written as one would be: two pills and a pirate, fairs and an opponent, dwellers and a knife. */
const HOMOGRAPHS = new Set('قرصان معارض متابع سجان سكان فرسان قطان منتجان'.split(' '));

it.each(['fr', 'en', 'ar'] as const)('the forms of one noun have one unit in %s', (language) => {
  const codes = new Map(
    readCsv(lexiconFile(language, 'nouns'), ['form', 'code']).map(({ form, code }) => [form, code]),
  );
  const parted = ENDINGS[language].flatMap(([one, other]) =>
    [...codes].flatMap(([form, code]) => {
      const twin = form!.endsWith(one) ? form!.slice(0, form!.length - one.length) + other : form!;
      return HOMOGRAPHS.has(form!) || (codes.get(twin) ?? code) === code
        ? []
        : [`${form}: ${code}, ${twin}: ${codes.get(twin)}`];
    }),
  );
  expect(parted).toEqual([]);
});
