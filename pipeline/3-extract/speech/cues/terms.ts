import { readCsv } from '../../../csv.ts';
import type { Language } from '../../../document.ts';
import { lexiconFile } from '../../../lexicons/files.ts';
import { VOCABULARY } from '../../../lexicons/vocabulary.ts';
import { wordIs } from '../../by-form.ts';
import { Phrases } from '../../phrases.ts';
import type { Tokens } from '../../tokens.ts';

/** Words and phrases of one class of `terms.csv`; a form with a hyphen before it stands for any letters. */
export class Term {
  readonly #phrases: Phrases<true>;
  readonly #endings: string[] = [];
  readonly #ends = wordIs((word) => this.#endings.some((ending) => word.endsWith(ending)));

  constructor(language: Language) {
    this.#phrases = new Phrases<true>(VOCABULARY[language]);
  }

  add(form: string): void {
    if (form.startsWith('-')) this.#endings.push(form.slice(1));
    else
      for (const inflected of inflections(form)) {
        this.#phrases.add(inflected, true);
        // «للمصدر ذاته» reaches the lexicons without its article.
        if (/^ال\S{3,}$/.test(inflected)) this.#phrases.add(inflected.slice(2), true);
      }
  }

  /** Vocabulary numbers of the words that its phrases start with; null where a word of no lexicon can. */
  firsts(): readonly number[] | null {
    return this.#endings.length > 0 ? null : [...this.#phrases.firsts()];
  }

  /** The token after it where it stands at a token; 0 where it does not. */
  end(tokens: Tokens, at: number, limit: number): number {
    const found = this.#phrases.match(tokens, at, limit);
    if (found) return found.end;
    return this.#endings.length > 0 && this.#ends(tokens, at) ? at + 1 : 0;
  }
}

/** "publié(es)": all four; «أصدر(ه)»: a verb with who did it, he, she or they, and the pronoun of what was done. */
function inflections(form: string): readonly string[] {
  if (form.endsWith('(es)')) {
    const base = form.slice(0, -4);
    return [base, `${base}e`, `${base}s`, `${base}es`];
  }
  if (form.endsWith('(ه)')) {
    const base = form.slice(0, -3);
    return ['', 'ت', 'و'].flatMap((doer) => [`${base}${doer}ه`, `${base}${doer}ها`]);
  }
  return [form];
}

/** The classes of a language's `terms.csv`, with the weekdays, months and near days that its periods are told in. */
export function loadTerms(language: Language): ReadonlyMap<string, Term> {
  const terms = new Map<string, Term>();
  const add = (name: string, form: string) => {
    const term = terms.get(name) ?? new Term(language);
    terms.set(name, term);
    term.add(form);
  };
  for (const { form, class: classes } of readCsv(lexiconFile(language, 'terms'), ['form', 'class']))
    for (const name of classes.split(' ')) add(name, form);
  for (const name of ['months', 'periods'])
    for (const { form, role } of readCsv(lexiconFile(language, name), ['form', 'role']))
      if (CALENDAR.has(role)) add(role, form);
  return terms;
}

const CALENDAR = new Set(['weekday', 'month', 'day']);
