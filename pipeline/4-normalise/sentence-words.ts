import { analysisOf } from '../3-extract/analysis.ts';
import type { Document, Span } from '../document.ts';
import { markers } from '../lexicons/markers.ts';
import { STOPS } from './clause.ts';
import { type Concept, type ConceptWord, conceptsOf, readConcepts } from './concepts.ts';

interface SentenceWords {
  readonly words: readonly ConceptWord[];
  /** 1 for each word that is in a figure. */
  readonly figures: Uint8Array;
  /** Whether it has any of the marks that part it. */
  readonly stops: boolean;
}

/** Words on either side of a figure that are looked at: no sentence has so many, a list without full stops may. */
const FAR = 200;

/** Those words of a sentence that are not far from a place in it. */
export function near({ words, figures, stops }: SentenceWords, place: number): SentenceWords {
  if (words.length <= 2 * FAR) return { words, figures, stops };
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end > place) high = middle;
    else low = middle + 1;
  }
  const [from, to] = [Math.max(0, low - FAR), low + FAR];
  return { words: words.slice(from, to), figures: figures.slice(from, to), stops };
}

/** What a document has been read for, kept as long as the document. */
interface Read {
  readonly sentences: Map<number, SentenceWords>;
  /** By sentence: the concepts of its words, and those that it has been about up to there. */
  readonly concepts: Map<number, readonly Concept[]>;
  readonly subjects: Map<number, readonly Concept[]>;
  readonly backgrounds: Map<number, ReadonlySet<Concept>>;
  title: ReadonlySet<Concept> | null;
}
const reads = new WeakMap<Document, Read>();

function readOf(document: Document): Read {
  let read = reads.get(document);
  if (!read) {
    read = {
      sentences: new Map(),
      concepts: new Map(),
      subjects: new Map(),
      backgrounds: new Map(),
      title: null,
    };
    reads.set(document, read);
  }
  return read;
}

/** Concept words of a sentence, read once a document; `together` are its figures, in reading order. */
export function sentenceWords(
  document: Document,
  index: number,
  span: Span,
  together: readonly Span[] = [],
): SentenceWords {
  const { sentences } = readOf(document);
  const known = sentences.get(index);
  if (known) return known;
  const text = analysisOf(document).tokens.text.slice(span.start, span.end);
  const words = readConcepts(text, document.language);
  const figures = new Uint8Array(words.length);
  let next = 0;
  words.forEach((word, i) => {
    while (next < together.length && together[next]!.end <= word.start + span.start) next++;
    // "و120" is one word with the figure 120 in it.
    if (next < together.length && together[next]!.start < word.end + span.start) figures[i] = 1;
  });
  const read = { words, figures, stops: STOPS.test(text) };
  if (together.length > 0) sentences.set(index, read);
  return read;
}

/** Every concept of a sentence: two after it ask. */
function sentenceConcepts(document: Document, index: number): readonly Concept[] {
  const { concepts } = readOf(document);
  const known = concepts.get(index);
  if (known) return known;
  const span = document.sentences[index];
  const words = span ? sentenceWords(document, index, span).words : [];
  const found = [...new Set(words.flatMap((word) => word.concepts))];
  concepts.set(index, found);
  return found;
}

/** Words of a sentence that its subject may have. */
const SUBJECT = 6;
const POSSESSIVES = markers('possessive');

/** "Motorcycles worry us. Their accidents …": what the sentence before opens on, where a possessive opens this one. */
export function ownersOf(document: Document, index: number): readonly Concept[] {
  const [here, before] = [document.sentences[index], document.sentences[index - 1]];
  if (!here || !before) return [];
  const [first] = sentenceWords(document, index, here).words;
  if (!first || !POSSESSIVES.has(first.text.toLowerCase())) return [];
  const { words } = sentenceWords(document, index - 1, before);
  return words.slice(0, SUBJECT).flatMap(({ concepts }) => concepts);
}

/** Whatever the title and the two sentences before name. */
export function background(document: Document, index: number): ReadonlySet<Concept> {
  const { backgrounds } = readOf(document);
  const known = backgrounds.get(index);
  if (known) return known;
  const nearby = [index - 1, index - 2].flatMap((i) => sentenceConcepts(document, i));
  const found = new Set([...titleConcepts(document), ...nearby]);
  backgrounds.set(index, found);
  return found;
}

function titleConcepts(document: Document): ReadonlySet<Concept> {
  const read = readOf(document);
  read.title ??= new Set(conceptsOf(document.title, document.language));
  return read.title;
}

/** What the document has been about up to a sentence: concepts of its title and of the two sentences before. */
export function subject(document: Document, index: number): readonly Concept[] {
  const read = readOf(document);
  const known = read.subjects.get(index);
  if (known) return known;
  const title = titleConcepts(document);
  const nearby = [index - 1, index - 2].flatMap((i) => sentenceConcepts(document, i));
  const found = nearby.filter((concept) => title.has(concept) || title.size === 0);
  read.subjects.set(index, found);
  return found;
}
