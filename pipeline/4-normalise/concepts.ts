import { foldWord } from '../3-extract/fold.ts';
import { readCsv } from '../csv.ts';
import { LANGUAGES, type Language } from '../document.ts';
import { InputError } from '../input-error.ts';
import { remembering } from '../memory.ts';
import { withoutComparisons } from './against.ts';
import { withoutLeftOut } from './left-out.ts';
import { withoutOffices } from './offices.ts';
import { stem, withoutProclitics } from './stem.ts';
import { wordSpans } from './word-spans.ts';

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

interface Node {
  readonly next: Map<string, Node>;
  concepts: Concept[];
}

const ROWS = readCsv(new URL('../registries/concepts.csv', import.meta.url), [
  'concept_id',
  'broader',
  'tells',
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

/**
 * What the presence of a concept tells: `apart`, that another thing is counted (pupils, and pupils who left school);
 * `group`, the same where the counted noun or the measure names it (prisoners, and women among them); `little`, nothing
 * of what is measured ("rate", "recorded", "persons"); `nothing`, that none of its words tell anything ("a session of
 * oral questions").
 */
const TELLS = ['apart', 'group', 'little', 'nothing', ''] as const;
const TELLING = new Map(ROWS.map((row) => [row.concept_id, tellingOf(row.tells)]));

function tellingOf(cell: string): (typeof TELLS)[number] {
  const known = TELLS.find((value) => value === cell);
  if (known !== undefined) return known;
  throw new InputError(
    'registries/concepts.csv',
    `"${cell}" in the column tells`,
    'write apart, group, little or nothing, or leave the cell empty',
  );
}

export const tellsOf = (concept: Concept) => TELLING.get(concept) ?? '';

/** Every concept that is broader than one: of "cannabis", "drug". */
export const broaderOf = (concept: Concept): readonly Concept[] => closure(concept).slice(1);

/** Whether a concept is a country or its people. */
export const isOfNation = (concept: Concept): boolean => closure(concept).includes(NATION);
const NATION = 'nationality';

/** What is counted by a noun whose code is no concept itself: farmers are persons. */
const OF_NOUN = new Map(
  readCsv(new URL('../registries/noun_concepts.csv', import.meta.url), ['unit', 'concept_id']).map(
    ({ unit, concept_id }) => [unit, concept_id],
  ),
);

/** The concepts of a counted noun's code, broader ones included. */
export function conceptsOfUnit(unit: string): readonly Concept[] {
  const concept = isConcept(unit) ? unit : OF_NOUN.get(unit);
  return concept === undefined ? [] : closure(concept);
}

/** Whether both are sorts of one thing, as sheep and goats are livestock; pupils and patients are only people. */
export function areSorts(a: Concept, b: Concept): boolean {
  const broader = BROADER.get(a) ?? null;
  return broader !== null && broader === BROADER.get(b) && tellsOf(broader) !== 'little';
}

export const isConcept = (id: string): boolean => BROADER.has(id);
export const withBroader = (concepts: readonly Concept[]): Concept[] => [
  ...new Set(concepts.flatMap(closure)),
];

const TRIES = byLanguage((language) => {
  const root: Node = { next: new Map(), concepts: [] };
  for (const row of ROWS)
    for (const form of row[language].split('|')) add(root, form, closure(row.concept_id));
  return root;
});

function byLanguage<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<
    Language,
    T
  >;
}

/** A form written with `=` before it stands for that word alone, with or without particles, not for those that share its stem. */
function add(root: Node, form: string, concepts: readonly Concept[]): void {
  const exact = form.startsWith('=');
  const stems = wordSpans(form)
    .map(({ start, end }) => form.slice(start, end))
    .map((word) => (exact ? `=${foldWord(word)}` : stem(word)));
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

/** What the tries of a language know of a word, found once a word. */
interface KnownWord {
  readonly stem: string;
  /** Where expressions go on from it; null where none begins with it. */
  readonly node: Node | null;
  /** Concepts of the word alone. */
  readonly concepts: readonly Concept[];
}

const knownWord = byLanguage((language) =>
  remembering((word): KnownWord => {
    const root = TRIES[language];
    const own = stem(word);
    const node = root.next.get(own) ?? null;
    const exact = withoutProclitics(foldWord(word)).flatMap(
      (form) => root.next.get(`=${form}`)?.concepts ?? [],
    );
    return {
      stem: own,
      node: node && node.next.size > 0 ? node : null,
      concepts: node ? [...exact, ...node.concepts] : exact,
    };
  }),
);

/** The words of a text with their concepts; the longest expression at each word counts. */
export function readConcepts(text: string, language: Language): ConceptWord[] {
  const spans = wordSpans(text);
  const known = spans.map(({ start, end }) => knownWord[language](text.slice(start, end)));
  let silent = 0;
  const words = spans.map(({ start, end }, i) => {
    let { node, concepts } = known[i]!;
    let last = i;
    for (let at = i + 1; node && at < known.length; at++) {
      node = node.next.get(known[at]!.stem) ?? null;
      if (node && node.concepts.length > 0) [concepts, last] = [node.concepts, at];
    }
    if (concepts.some(tellsNothing)) silent = Math.max(silent, last + 1);
    return { text: text.slice(start, end), start, end, concepts: i < silent ? [] : concepts };
  });
  return withoutOffices(withoutLeftOut(withoutComparisons(words), text, language), text, language);
}

const tellsNothing = (concept: Concept) => tellsOf(concept) === 'nothing';

const shortText = byLanguage((language) =>
  remembering((text): readonly Concept[] =>
    [...new Set(readConcepts(text, language).flatMap((word) => word.concepts))].sort(),
  ),
);

/** Every concept of a short text, broader ones included, sorted. */
export const conceptsOf = (text: string, language: Language): readonly Concept[] =>
  shortText[language](text);
