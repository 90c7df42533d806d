import type { DatedFigure } from '../3-extract/mention.ts';
import type { Document, Language } from '../document.ts';
import { bearings, WITH_FIGURE } from './clause.ts';
import {
  type Concept,
  type ConceptWord,
  conceptsOf,
  isConcept,
  readConcepts,
  withBroader,
} from './concepts.ts';
import { isBroader, SIGNATURES, type Signature } from './signatures.ts';

export interface IndicatorMatch {
  readonly indicator_id: string;
  /** Sum of the strengths of the concepts found; comparable between indicators of one figure. */
  readonly score: number;
}

export interface IndicatorContext {
  readonly document: Document;
  readonly sentence: string;
  readonly language: Language;
}

type Figure = Pick<
  DatedFigure,
  'start' | 'end' | 'sentence' | 'kind' | 'role' | 'unit' | 'unit_text' | 'measure'
>;

const IN_MEASURE = 3;
/** Told apart from WITH_FIGURE so that the unit is not counted twice. */
const BY_UNIT = 2.01;
const IN_SUBJECT = 0.5;
/** Below this a match is a guess. */
const ENOUGH = 2;
const FITTING_UNIT = 1;
const UNKNOWN_UNIT = -1;
/** A mass is of what stands with it; percentages and money stand with many things. */
const FITTING_KIND: Partial<Record<DatedFigure['kind'], number>> = { mass: 1, volume: 1, area: 1 };
const OTHER_KIND = 0.5;
/** "A rate of 92 %" is a rate, whatever else its words name. */
const NAMED_RATE = 1.5;
/** The counted noun alone says little of what happened to it. */
const BY_UNIT_ALONE = 1;
/** What a group of subject words adds: a constant, since the narrower indicator should win, and by their strength. */
const NARROWER = 0.5;
const ABOUT = 0.6;
/** Two unrelated indicators closer than this are a tie. */
const MARGIN = 0.05;

const BY_CONCEPT = new Map<Concept, Signature[]>();
for (const signature of SIGNATURES)
  for (const concept of signature.near[0] ?? []) {
    const at = BY_CONCEPT.get(concept);
    if (at) at.push(signature);
    else BY_CONCEPT.set(concept, [signature]);
  }

/** What a figure measures, as a code of registries/indicators.csv; null where nothing fits or two fit as well. */
export function indicatorOf(figure: Figure, context: IndicatorContext): IndicatorMatch | null {
  const units = unitConcepts(figure, context.language);
  const strength = strengths(figure, units, context);
  let best: IndicatorMatch | null = null;
  let second: IndicatorMatch | null = null;
  for (const signature of candidates(strength)) {
    const score = fitness(signature, figure, strength, units);
    if (score < ENOUGH) continue;
    const match = { indicator_id: signature.indicator_id, score };
    if (!best || score > best.score) [best, second] = [match, best];
    else if (!second || score > second.score) second = match;
  }
  if (best && second && best.score - second.score < MARGIN) return clearer(best, second);
  return best;
}

/** Signatures whose first group may stand with the figure. */
function candidates(strength: ReadonlyMap<Concept, number>): ReadonlySet<Signature> {
  const found = new Set<Signature>();
  for (const [concept, weight] of strength)
    if (weight >= WITH_FIGURE)
      for (const signature of BY_CONCEPT.get(concept) ?? []) found.add(signature);
  return found;
}

/** Of two that fit as well, the narrower where one is a broader name of the other. */
function clearer(a: IndicatorMatch, b: IndicatorMatch): IndicatorMatch | null {
  if (isBroader(a.indicator_id, b.indicator_id)) return b;
  return isBroader(b.indicator_id, a.indicator_id) ? a : null;
}

function fitness(
  signature: Signature,
  figure: Figure,
  strength: ReadonlyMap<Concept, number>,
  units: readonly Concept[],
): number {
  const growth = figure.role === 'change' && (figure.kind === 'percent' || figure.kind === 'other');
  if (!growth && !signature.kinds.includes(figure.kind)) return -Infinity;
  // Of a count, a percentage is only ever the growth; "39 % of prisoners" is another thing than their number.
  if (!growth && figure.kind === 'percent' && signature.unit !== 'percent') return -Infinity;
  let score = 0;
  if (!growth && signature.units.length > 0 && figure.kind === 'count') {
    if (units.length === 0 && countsItself(signature)) return -Infinity;
    if (units.length === 0) score += UNKNOWN_UNIT;
    else if (units.some((unit) => signature.units.includes(unit))) score += FITTING_UNIT;
    else return -Infinity;
  } else score += FITTING_KIND[figure.kind] ?? OTHER_KIND;
  if (
    figure.kind === 'percent' &&
    signature.unit === 'percent' &&
    strength.get('rate') === IN_MEASURE
  )
    score += NAMED_RATE;
  let measured = false;
  for (const group of signature.near) {
    const found = strongest(group, strength);
    if (found < WITH_FIGURE) return -Infinity;
    measured ||= found === IN_MEASURE;
    score += found === BY_UNIT ? BY_UNIT_ALONE : found;
  }
  for (const group of signature.about) {
    const found = strongest(group, strength);
    if (found === 0) return -Infinity;
    measured ||= found === IN_MEASURE;
    score += NARROWER + found * ABOUT;
  }
  return strongest(signature.never, strength) >= (measured ? BY_UNIT : WITH_FIGURE)
    ? -Infinity
    : score;
}

/** Vehicles, beds, judges: what is counted has to be printed. */
const countsItself = (signature: Signature): boolean =>
  signature.near.some((group) => group.every((concept) => signature.units.includes(concept)));

function strongest(group: readonly Concept[], strength: ReadonlyMap<Concept, number>): number {
  let most = 0;
  for (const concept of group) most = Math.max(most, strength.get(concept) ?? 0);
  return most;
}

function unitConcepts(figure: Figure, language: Language): readonly Concept[] {
  const printed = figure.unit_text ? conceptsOf(figure.unit_text, language) : [];
  const coded = isConcept(figure.unit) ? withBroader([figure.unit]) : [];
  return printed.length > 0 || coded.length > 0
    ? [...printed, ...coded]
    : conceptsOf(figure.unit, language);
}

function strengths(
  figure: Figure,
  units: readonly Concept[],
  context: IndicatorContext,
): Map<Concept, number> {
  const { document, language } = context;
  const strength = new Map<Concept, number>();
  const note = (concepts: readonly Concept[], weight: number) => {
    for (const concept of concepts)
      if ((strength.get(concept) ?? 0) < weight) strength.set(concept, weight);
  };
  if (figure.measure) note(conceptsOf(figure.measure, language), IN_MEASURE);
  note(units, BY_UNIT);
  const words = sentenceWords(context, figure.sentence);
  const offset = document.sentences[figure.sentence]?.start ?? figure.start;
  const bearing = bearings(
    words,
    context.sentence,
    figure.start - offset,
    figure.end - offset,
    language,
  );
  for (let i = 0; i < words.length; i++) {
    const { concepts } = words[i]!;
    if (concepts.length > 0) note(concepts, bearing[i]!);
  }
  note(subject(context, figure.sentence), IN_SUBJECT);
  return strength;
}

interface Read {
  readonly sentences: Map<number, ConceptWord[]>;
  readonly subjects: Map<number, readonly Concept[]>;
  title: ReadonlySet<Concept> | null;
}
const reads = new WeakMap<Document, Read>();

function readOf(document: Document): Read {
  let read = reads.get(document);
  if (!read) {
    read = { sentences: new Map(), subjects: new Map(), title: null };
    reads.set(document, read);
  }
  return read;
}

/** Concept words of a sentence, read once a document. */
function sentenceWords(context: IndicatorContext, index: number): ConceptWord[] {
  const { sentences } = readOf(context.document);
  let words = sentences.get(index);
  if (!words) {
    const span = context.document.sentences[index];
    const text = span ? context.document.text.slice(span.start, span.end) : context.sentence;
    words = readConcepts(text, context.language);
    sentences.set(index, words);
  }
  return words;
}

/** What the document has been about up to a sentence: concepts of its title and of the two sentences before. */
function subject(context: IndicatorContext, index: number): readonly Concept[] {
  const read = readOf(context.document);
  const known = read.subjects.get(index);
  if (known) return known;
  read.title ??= new Set(conceptsOf(context.document.title, context.language));
  const before = [index - 1, index - 2].filter((i) => i >= 0);
  const nearby = before.flatMap((i) => sentenceWords(context, i).flatMap((word) => word.concepts));
  const { title } = read;
  const found = nearby.filter((concept) => title.has(concept) || title.size === 0);
  read.subjects.set(index, found);
  return found;
}
