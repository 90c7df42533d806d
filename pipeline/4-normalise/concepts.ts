import { foldWord } from '../3-extract/fold.ts';
import { readCsv } from '../csv.ts';
import { LANGUAGES, type Language } from '../document.ts';
import { stem } from './stem.ts';

/** What is counted or done, whatever the language: `arrest`, `drug`, `household` … (registries/concepts.csv). */
export type Concept = string;

/** A word of a text with the concepts of the expressions that start at it. */
export interface ConceptWord {
  readonly text: string;
  /** Offsets in the text that was read. */
  readonly start: number;
  readonly end: number;
  readonly concepts: readonly Concept[];
}

/** Runs of letters, marks and digits; an apostrophe ends a word ("d'affaires" is two). */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

interface Node {
  readonly next: Map<string, Node>;
  concepts: Concept[];
}

const ROWS = readCsv(new URL('../registries/concepts.csv', import.meta.url), [
  'concept_id',
  'broader',
  'fr',
  'ar',
  'en',
]);

const BROADER = new Map(ROWS.map((row) => [row.concept_id, row.broader || null]));

/** A concept and every broader one ("cannabis" is "drug"). */
function closure(concept: Concept): Concept[] {
  const chain: Concept[] = [];
  for (let at: Concept | null | undefined = concept; at; at = BROADER.get(at)) chain.push(at);
  return chain;
}

export const isConcept = (id: string): boolean => BROADER.has(id);
export const withBroader = (concepts: readonly Concept[]): Concept[] => [
  ...new Set(concepts.flatMap(closure)),
];

const TRIES = Object.fromEntries(
  LANGUAGES.map((language) => {
    const root: Node = { next: new Map(), concepts: [] };
    for (const row of ROWS)
      for (const form of row[language].split('|')) add(root, form, closure(row.concept_id));
    return [language, root];
  }),
) as Record<Language, Node>;

/** A form written with `=` before it stands for that word alone, not for those that share its stem. */
function add(root: Node, form: string, concepts: readonly Concept[]): void {
  const exact = form.startsWith('=');
  const stems = splitWords(form).map(({ text }) => (exact ? `=${foldWord(text)}` : stem(text)));
  if (stems.length === 0) return;
  let node = root;
  for (const part of stems) {
    let next = node.next.get(part);
    if (!next) {
      next = { next: new Map(), concepts: [] };
      node.next.set(part, next);
    }
    node = next;
  }
  node.concepts = [...new Set([...node.concepts, ...concepts])];
}

function splitWords(text: string): { text: string; start: number; end: number }[] {
  const words: { text: string; start: number; end: number }[] = [];
  for (const match of text.matchAll(WORD))
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  return words;
}

/** The words of a text with their concepts; the longest expression at each word counts. */
export function readConcepts(text: string, language: Language): ConceptWord[] {
  const words = splitWords(text);
  const stems = words.map((word) => stem(word.text));
  const root = TRIES[language];
  return words.map((word, i) => {
    let node = root.next.get(stems[i]!);
    let concepts: readonly Concept[] = exactly(word.text, language);
    if (node && node.concepts.length > 0) concepts = [...concepts, ...node.concepts];
    for (let at = i + 1; node && at < stems.length; at++) {
      node = node.next.get(stems[at]!);
      if (node && node.concepts.length > 0) concepts = node.concepts;
    }
    return { text: word.text, start: word.start, end: word.end, concepts };
  });
}

const exact = Object.fromEntries(LANGUAGES.map((language) => [language, new Map()])) as Record<
  Language,
  Map<string, readonly Concept[]>
>;

/** Concepts of the forms that stand for this word alone, found once a word. */
function exactly(word: string, language: Language): readonly Concept[] {
  const known = exact[language];
  let concepts = known.get(word);
  if (!concepts) {
    if (known.size >= REMEMBERED) known.clear();
    concepts = TRIES[language].next.get(`=${foldWord(word)}`)?.concepts ?? [];
    known.set(word, concepts);
  }
  return concepts;
}

const remembered = new Map<string, readonly Concept[]>();
const REMEMBERED = 50_000;

/** Every concept of a short text, broader ones included, sorted. */
export function conceptsOf(text: string, language: Language): readonly Concept[] {
  const key = `${language} ${text}`;
  let concepts = remembered.get(key);
  if (!concepts) {
    if (remembered.size >= REMEMBERED) remembered.clear();
    concepts = [...new Set(readConcepts(text, language).flatMap((word) => word.concepts))].sort();
    remembered.set(key, concepts);
  }
  return concepts;
}
