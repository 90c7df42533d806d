import { readCsv } from '../../../csv.ts';
import type { Language } from '../../../document.ts';
import { lexiconFile } from '../../../lexicons/files.ts';
import { VOCABULARY } from '../../../lexicons/vocabulary.ts';
import { Phrases } from '../../phrases.ts';

export interface Noun {
  readonly code: string;
  /** 2 where the form is a dual, which counts by itself; 1 where an Arabic form is plainly a singular. */
  readonly number: 0 | 1 | 2;
  /** Whether it stands before whose it is, «موظفي (الوزارة)», and so right behind no number. */
  readonly construct?: true;
}

export interface Nouns {
  readonly nouns: ReadonlyMap<number, Noun>;
  /** Codes of terms of several words, whose first is a noun of another code alone: "avis de recherche", «حالة وفاة». */
  readonly terms: Phrases<string>;
}

/** "avis de recherche", "auto-écoles". */
const SEVERAL = /[ -]/;

/** Counted nouns of a language by vocabulary number: the rows of nouns.csv, and the regular Arabic forms of those. */
export function loadNouns(language: Language): Nouns {
  const vocabulary = VOCABULARY[language];
  const arabic = language === 'ar';
  const nouns = new Map<number, Noun>();
  const terms = new Phrases<string>(vocabulary);
  const file = lexiconFile(language, 'nouns');
  const rows = readCsv(file, ['form', 'code', 'number']);
  const forms = new Set(rows.map(({ form }) => form));
  const addRegular = (form: string, noun: Noun) => {
    if (!forms.has(form)) nouns.set(vocabulary.add(form), noun);
  };
  for (const { form, code, number } of rows) {
    if (SEVERAL.test(form)) {
      terms.add(form, code);
      continue;
    }
    const single = arabic && isSingular(form, forms);
    nouns.set(vocabulary.add(form), { code, number: number === 'dual' ? 2 : single ? 1 : 0 });
    // Capitals are printed without their accent as well: "12 Ecoles".
    if (language === 'fr' && form.startsWith('é'))
      addRegular(`e${form.slice(1)}`, { code, number: 0 });
    // The nominative of a sound plural is regular, and both before whose they are: «مستفيدين», «مستفيدون», «مستفيدي».
    if (arabic && number !== 'dual' && form.endsWith('ين')) {
      const stem = form.slice(0, -2);
      const hasConstruct = number === '' && (forms.has(stem) || forms.has(`${stem}ا`));
      addRegular(`${stem}ون`, { code, number: 0 });
      for (const ending of hasConstruct ? ['و', 'ي'] : [])
        addRegular(stem + ending, { code, number: 0, construct: true });
    }
    // The dual of a feminine is regular: «شاحنة», «شاحنتين», and before what they are of «شاحنتي».
    if (!arabic || !form.endsWith('ة')) continue;
    // Two machines, «آلتي», are written as the pronoun «التي» is.
    const endings = form.startsWith('آل') ? ['تين', 'تان'] : ['تين', 'تان', 'تي'];
    for (const ending of endings) addRegular(form.slice(0, -1) + ending, { code, number: 2 });
  }
  return { nouns, terms };
}

/** "ملف" beside "ملفا", "شكاية" beside "شكايات": only singulars have such a sister. */
const isSingular = (form: string, forms: ReadonlySet<string>): boolean =>
  forms.has(`${form}ا`) ||
  (form.endsWith('ا') && forms.has(form.slice(0, -1))) ||
  (form.endsWith('ة') && forms.has(`${form.slice(0, -1)}ات`));
