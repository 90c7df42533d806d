import { wordIs } from '../3-extract/by-form.ts';
import { lowered, type Tokens } from '../3-extract/tokens.ts';
import { readCsv } from '../csv.ts';
import { LANGUAGES, type Language } from '../document.ts';
import { MARKER_MEANING, type MarkerClass } from './marker-classes.ts';

/** The words of one class, lower case, with a straight apostrophe. */
export interface Markers {
  has(word: string): boolean;
  /** Whether a token is one of them, an Arabic «أن» or «إن» with its conjunction or without; read once a form. */
  readonly at: (tokens: Tokens, token: number) => boolean;
  /** Whether one of them stands among the tokens `[from, to)`. */
  within(tokens: Tokens, from: number, to: number): boolean;
}

const CONJUNCTION = /^[وف](?=[أإا]ن(?:ه|ها|هم|هن|هما|ني|نا|ك|ا|ت|تم)?$)/;

/** Words that are whole, and letters that a word begins with, ends on or holds. */
class Forms implements Markers {
  readonly #whole = new Set<string>();
  readonly #starts: string[] = [];
  readonly #ends: string[] = [];
  readonly #parts: string[] = [];
  /** Made where some rule asks by token: its table is as long as all forms. */
  #byForm: ((tokens: Tokens, token: number) => boolean) | null = null;

  get at(): (tokens: Tokens, token: number) => boolean {
    this.#byForm ??= this.#read();
    return this.#byForm;
  }

  /** Apart from where it is asked for: what a closure holds is made at each call of the function around it. */
  #read(): (tokens: Tokens, token: number) => boolean {
    return wordIs((word) => this.has(lowered(word).replace(CONJUNCTION, '')));
  }

  within(tokens: Tokens, from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.at(tokens, i)) return true;
    return false;
  }

  add(form: string): void {
    const open = form.startsWith('-');
    const close = form.endsWith('-');
    const letters = form.slice(open ? 1 : 0, close ? -1 : undefined);
    if (open && close) this.#parts.push(letters);
    else if (open) this.#ends.push(letters);
    else if (close) this.#starts.push(letters);
    else this.#whole.add(letters);
  }

  has(word: string): boolean {
    if (this.#whole.has(word)) return true;
    for (const start of this.#starts) if (word.startsWith(start)) return true;
    for (const end of this.#ends) if (word.endsWith(end)) return true;
    for (const part of this.#parts) if (word.includes(part)) return true;
    return false;
  }
}

/** A hamza on its alef, which many texts leave out: «اضافي», «اكثر». */
const SEATED = /[أإآ]/g;

/** A form with its hamzas and without; only as it stands where "=" says that another word is written without: "=فتأتي" ("comes"). */
function spellings(form: string): string[] {
  if (form.startsWith('=')) return [form.slice(1)];
  const bare = form.replace(SEATED, 'ا');
  return bare === form ? [form] : [form, bare];
}

/**
 * Forms by class. They stay out of the vocabulary: a word that it knows changes what is a proclitic before it.
 * @throws Error where a row names a class that no rule asks for.
 */
function formsOf(language: Language): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  const file = new URL(`${language}/markers.csv`, import.meta.url);
  for (const { form, class: classes } of readCsv(file, ['form', 'class']))
    for (const name of classes.split(' ')) {
      if (!Object.hasOwn(MARKER_MEANING, name))
        throw new Error(`lexicons/${language}/markers.csv: "${form}" has no class "${name}"`);
      const list = forms.get(name);
      if (list) list.push(...spellings(form));
      else forms.set(name, spellings(form));
    }
  return forms;
}

const FORMS = new Map(LANGUAGES.map((language) => [language, formsOf(language)]));

const listed = (name: MarkerClass, languages: readonly Language[]): readonly string[] =>
  languages.flatMap((language) => FORMS.get(language)!.get(name) ?? []);

/** Each class that was asked for, by its name and language: rules of many modules share its table of forms. */
const ASKED = new Map<string, Markers>();

/** The words of a class, of one language or of all: texts of one quote and name in another. */
export function markers(name: MarkerClass, language?: Language): Markers {
  const key = `${language ?? ''} ${name}`;
  const known = ASKED.get(key);
  if (known) return known;
  const forms = new Forms();
  for (const form of listed(name, language ? [language] : LANGUAGES)) forms.add(form);
  ASKED.set(key, forms);
  return forms;
}

/** The words of a class by language, for rules of which a language may have none. */
export const markersByLanguage = (name: MarkerClass): Readonly<Record<Language, Markers>> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, markers(name, language)])) as Record<
    Language,
    Markers
  >;

/** Source of a pattern that matches a phrase of the class, with either apostrophe. */
export const anyOf = (name: MarkerClass): string =>
  `(?:${listed(name, LANGUAGES).join('|').replaceAll("'", "['’]")})`;

/** The words or phrases of a class themselves. */
export const phrasesOf = (name: MarkerClass): readonly string[] => listed(name, LANGUAGES);
