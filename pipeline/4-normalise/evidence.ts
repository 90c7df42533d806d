import type { FigureMention } from '../3-extract/mention.ts';
import type { Document, Language, Span } from '../document.ts';
import { markers } from '../lexicons/markers.ts';
import { isOfCountry } from './abroad.ts';
import { bearings, isPart, WITH_FIGURE } from './clause.ts';
import {
  type Concept,
  type ConceptWord,
  conceptsOf,
  isConcept,
  isOfNation,
  readConcepts,
  tellsOf,
  withBroader,
} from './concepts.ts';
import { withoutOpposites } from './opposites.ts';
import { background, near, ownersOf, sentenceWords, subject } from './sentence-words.ts';

export type CodedFigure = Pick<
  FigureMention,
  'start' | 'end' | 'sentence' | 'kind' | 'role' | 'unit' | 'unit_text' | 'measure'
>;

/** What the words of a document say that a figure measures. */
export interface Evidence {
  readonly figure: CodedFigure;
  /** How strongly each concept bears on the figure. */
  readonly strength: ReadonlyMap<Concept, number>;
  /** Concepts of the counted noun. */
  readonly units: readonly Concept[];
  /** Whether a noun is printed of which no concept is known. */
  readonly strangeUnit: boolean;
  /** Whether the measure names anything known. */
  readonly measured: boolean;
  /** Whether what it names stands elsewhere in the sentence or before it. */
  readonly measuredAfar: boolean;
  /** Concepts of the measure, where it stands with the figure, that the counted noun alone does not give. */
  readonly named: ReadonlySet<Concept>;
  /** Concepts of the words that stand with it. */
  readonly beside: readonly Concept[];
  /** Whether a word that stands with it places it in another country. */
  readonly isAbroad: boolean;
  /** Whether it is told of as part of a whole: "dont 30", "30 of which". */
  readonly isPart: boolean;
  /** Of a share ("58 % of migrants"): what it is a share of, which it does not measure. */
  readonly base: ReadonlySet<Concept>;
  /** Concepts of the figure before, where this one tells its number or share again: it is of no more than that one is. */
  readonly again: ReadonlySet<Concept>;
  /** Concepts of that whose it is by a possessive: "their accidents". */
  readonly owners: readonly Concept[];
  /** Concepts of the title and the sentences before. */
  readonly background: ReadonlySet<Concept>;
  /** Whether it is the change of another thing than the figure before it, none of whose words is known. */
  readonly isOther: boolean;
}

/** What befell people is told of them, and is no noun for them: "killed 8". */
const BEFALLS = markers('befalls');

/** Words that lead to where somebody goes. */
const TOWARDS = markers('towards');
/** How many words such a word may stand before the place: "vers l'Espagne". */
const TOWARDS_REACH = 2;

const NOTHING: ReadonlySet<Concept> = new Set();

export const IN_MEASURE = 3;
/** Told apart from WITH_FIGURE so that the unit is not counted twice. */
export const BY_UNIT = 2.01;
export const IN_SUBJECT = 0.5;

/** Evidence for one figure; `together` are all figures of its sentence, `before` the one before it. */
export function evidenceOf(
  figure: CodedFigure,
  document: Document,
  together: readonly Span[],
  before?: CodedFigure,
): Evidence {
  const { language, text } = document;
  const strength = new Map<Concept, number>();
  const counted = unitConcepts(figure, document);
  const span = document.sentences[figure.sentence] ?? figure;
  const { words, figures, stops } = near(
    sentenceWords(document, figure.sentence, span, together),
    figure.start - span.start,
  );
  const placed = {
    sentence: text.slice(span.start, span.end),
    language,
    start: figure.start - span.start,
    end: figure.end - span.start,
    units: counted,
    figures,
    stops,
  };
  const bearing = bearings(words, placed);
  // "Drug cases fell by 7 %, sales of rugs by 45 %": what stands before the first is of the first alone.
  const isOther = before?.sentence === figure.sentence && isOfOther(figure, before, language);
  if (isOther)
    words.forEach(({ end }, i) => {
      if (end <= before.start - span.start) bearing[i] = 0;
    });
  const beside = new Set<Concept>();
  words.forEach(({ concepts }, i) => {
    if (bearing[i] === WITH_FIGURE) for (const concept of concepts) beside.add(concept);
  });
  const units = withoutOpposites(counted, beside);
  const measure = withoutOpposites(
    figure.measure ? conceptsOf(figure.measure, language) : [],
    beside,
  );
  note(strength, measure, IN_MEASURE);
  note(strength, units, BY_UNIT);
  words.forEach(({ concepts }, i) => {
    note(strength, concepts, bearing[i]!);
  });
  note(strength, subject(document, figure.sentence), IN_SUBJECT);
  const telling = measure.filter((concept) => tellsOf(concept) !== 'little');
  return {
    figure,
    strength,
    units,
    measured: telling.length > 0,
    measuredAfar: telling.length > 0 && !telling.some((concept) => beside.has(concept)),
    beside: [...beside],
    strangeUnit: figure.kind === 'count' && figure.unit !== '1' && units.length === 0,
    isAbroad: words.some((_, i) => bearing[i] === WITH_FIGURE && isAbroad(words, i)),
    isPart: isPart(words, placed),
    named: new Set(measure.filter((concept) => beside.has(concept) && !units.includes(concept))),
    base: new Set(figure.role === 'share' ? sharedOf(words, placed.end, measure) : []),
    again: NOTHING,
    owners: ownersOf(document, figure.sentence),
    background: background(document, figure.sentence),
    isOther,
  };
}

/** "In Spain", "Britain's", but not "towards Spain"; a word that tells what else is measured is no place. */
const isAbroad = (words: readonly ConceptWord[], i: number): boolean =>
  words[i]!.concepts.every(isOfNation) &&
  isOfCountry(words[i]!.text) &&
  !words.slice(Math.max(0, i - TOWARDS_REACH), i).some(({ text }) => TOWARDS.has(text));

/** Whether a figure is the change of another thing than the one before, none of whose words is known. */
const isOfOther = (figure: CodedFigure, before: CodedFigure, language: Language): boolean =>
  [figure, before].every(({ kind, role }) => kind === 'percent' && role === 'change') &&
  figure.measure !== null &&
  before.measure !== null &&
  !figure.measure.includes(before.measure) &&
  conceptsOf(figure.measure, language).length === 0;

/** Words after a share among which what it is a share of is looked for. */
const CLOSE = 4;

/** What a share is of: the words that follow it ("4 % of GDP"), else the measure. */
function sharedOf(
  words: readonly ConceptWord[],
  end: number,
  measure: readonly Concept[],
): readonly Concept[] {
  const next = words.findIndex((word) => word.start >= end);
  const after = next < 0 ? [] : words.slice(next, next + CLOSE).flatMap((word) => word.concepts);
  return after.length > 0 ? after : measure;
}

/** Notes for each of some concepts how much it is told by, where nothing told it by as much. */
function note(strength: Map<Concept, number>, concepts: readonly Concept[], weight: number): void {
  for (const concept of concepts)
    if ((strength.get(concept) ?? 0) < weight) strength.set(concept, weight);
}

/** The concepts that stand with the figure or in its measure or unit. */
export function ownConcepts({ strength }: Evidence): Concept[] {
  const own: Concept[] = [];
  for (const [concept, weight] of strength) if (weight >= WITH_FIGURE) own.push(concept);
  return own;
}

/** Of the noun as printed and as coded, else of the whole phrase that it heads ("identity cards"). */
function unitConcepts(figure: CodedFigure, { language }: Document): readonly Concept[] {
  const { unit, unit_text: printed, measure } = figure;
  const coded = isConcept(unit) ? withBroader([unit]) : conceptsOf(unit, language);
  if (printed && (isToldByModifier(printed, language) || BEFALLS.has(printed))) return coded;
  const concepts = [...(printed ? conceptsOf(printed, language) : []), ...coded];
  const heads = printed && measure && conceptsOfHead(printed, measure, language);
  return concepts.length > 0 || !heads ? concepts : heads;
}

/** "14 hospital projects": the words before an English head name something, and the head nothing. */
function isToldByModifier(printed: string, language: Language): boolean {
  const head = printed.lastIndexOf(' ');
  return (
    language === 'en' &&
    head > 0 &&
    conceptsOf(printed, language).length === conceptsOf(printed.slice(0, head), language).length
  );
}

function conceptsOfHead(noun: string, phrase: string, language: Language): readonly Concept[] {
  const at = phrase.toLowerCase().indexOf(noun.toLowerCase().split(' ')[0]!);
  const words = readConcepts(phrase.slice(Math.max(at, 0)), language);
  return at < 0 ? [] : (words[0]?.concepts ?? []);
}
