import { describe, expect, it } from 'vitest';
import { readCsv } from '../../pipeline/csv.ts';
import { LANGUAGES, type Language } from '../../pipeline/document.ts';
import { briefs } from '../3-extract/figures/read.ts';

const rows = (language: Language, file: string, columns: readonly string[]) =>
  readCsv(new URL(`../../pipeline/lexicons/${language}/${file}.csv`, import.meta.url), columns);

const SIGN: Readonly<Record<string, string>> = {
  eq: '',
  none: '',
  gt: '>',
  ge: '>=',
  lt: '<',
  le: '<=',
  approx: '~',
};

/** Sentences that a comparator fits into, by where it stands. */
const COMPARING = {
  fr: {
    before: ['La ville compte {} 648 puits.', 'On a recensé {} 648 puits en 2020.'],
    after: ['La ville compte 648 puits {}.', 'Le coût est de 648 dirhams {}.'],
    verb: ['Le nombre de puits {} 648.', 'La facture {} 648 dirhams en 2020.'],
  },
  ar: {
    before: ['تضم المدينة {} 648 بئرا.', 'تبلغ الكلفة {} 648 درهما.'],
    after: ['تضم المدينة 648 بئرا {}.', 'تبلغ الكلفة 648 درهما {}.'],
    verb: ['{} عدد الآبار 648 بئرا.'],
  },
  en: {
    before: ['The town has {} 648 wells.', 'The cost is {} 648 dirhams.'],
    after: ['The town has 648 wells {}.', 'The cost is 648 dirhams {}.'],
    verb: ['The number of wells {} 648.', 'The bill {} 648 dirhams in 2020.'],
  },
} as const;

/** "moins 648" is a sign, "top 648" a rank; nobody writes "moins que 648 dirhams"; «يقل 648» carries them without «عن». */
const UNREAD = new Set(['de moins', 'du moins', 'moins que', 'top', 'يقل', 'تقل', 'يقلون']);

describe('every comparator of the lexicon is read where it stands', () => {
  for (const language of LANGUAGES)
    it(language, () => {
      const wrong: string[] = [];
      for (const { form, comparator, place } of rows(language, 'comparators', [
        'form',
        'comparator',
        'place',
      ])) {
        // An elided form wants a vowel behind it.
        if (/d'$|qu'$/.test(form!) || UNREAD.has(form!)) continue;
        for (const frame of COMPARING[language][place as 'before' | 'after' | 'verb']) {
          const text = frame.replace('{}', form!);
          const [found = ''] = briefs(language, text).filter((one) => one.includes('648'));
          if (/^[<>=~]*/.exec(found)![0] !== SIGN[comparator!]) wrong.push(`${text} ${found}`);
        }
      }
      expect(wrong).toEqual([]);
    });
});

/** Sentences that count a noun; English counts plurals, so its singulars are left to the plural's row. */
const COUNTING = {
  fr: 'On a recensé 64 {} en 2020.',
  ar: 'أحصت الوزارة 64 {} سنة 2020.',
} as const;

/**
 * Nouns that 64 does not count by themselves: singulars that are verbs or adjectives, compounds whose first word has a
 * code of its own, and Arabic nouns that are written as a unit or another noun.
 */
const UNCOUNTED = new Set(
  (
    'élève compte jeune étrangères domestiques marocains barils auto-écoles sages-femmes bissau-guinéens ' +
    'sierra-léonais ayants-droit journées أجراء غرامات عقود'
  ).split(' '),
);

/** Codes of what is a length of time where it is few. */
const LENGTHS = new Set(['workday', 'work_hour']);

describe('every noun of the lexicon is counted under its code', () => {
  for (const language of ['fr', 'ar'] as const)
    it(language, () => {
      const wrong: string[] = [];
      for (const { form, code } of rows(language, 'nouns', ['form', 'code', 'number'])) {
        if (UNCOUNTED.has(form!) || LENGTHS.has(code!)) continue;
        const text = COUNTING[language].replace('{}', form!);
        const found = briefs(language, text).find((one) => one.startsWith('64 ')) ?? '';
        if (found !== `64 ${code}`) wrong.push(`${text} ${found}`);
      }
      expect(wrong).toEqual([]);
    });
});
