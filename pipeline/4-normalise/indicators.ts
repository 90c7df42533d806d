import type { Document } from '../document.ts';
import { WITH_FIGURE } from './clause.ts';
import { type Concept, tellsOf } from './concepts.ts';
import { type CodedFigure, type Evidence, evidenceOf, ownConcepts } from './evidence.ts';
import { ENOUGH, fitness } from './fitness.ts';
import { isBroader, SIGNATURES, type Signature } from './signatures.ts';

/** Two unrelated indicators closer than this are a tie. */
const MARGIN = 0.05;

const BY_CONCEPT = new Map<Concept, Signature[]>();
for (const signature of SIGNATURES)
  for (const concept of signature.near[0] ?? []) {
    const at = BY_CONCEPT.get(concept);
    if (at) at.push(signature);
    else BY_CONCEPT.set(concept, [signature]);
  }

/**
 * What each figure of a document measures, as codes of registries/indicators.csv; null where nothing fits or two fit
 * as well.
 * @param figures in reading order
 */
export function indicatorsOf(
  figures: readonly CodedFigure[],
  document: Document,
): (string | null)[] {
  const bySentence = new Map<number, CodedFigure[]>();
  for (const figure of figures) {
    const together = bySentence.get(figure.sentence);
    if (together) together.push(figure);
    else bySentence.set(figure.sentence, [figure]);
  }
  let last: Match | null = null;
  return figures.map((figure) => {
    const together = bySentence.get(figure.sentence)!;
    const evidence = evidenceOf(figure, document, together);
    // A measure that another part of the sentence names gives way to words of the figure's own.
    const own = evidence.measuredAfar
      ? bestMatch(evidenceOf({ ...figure, measure: null }, document, together))
      : null;
    const match = own ?? bestMatch(evidence) ?? (last && carriedOn(evidence, last));
    if (match) last = { signature: match, figure };
    else if (namesSomething(evidence)) last = null;
    return match?.indicator_id ?? null;
  });
}

interface Match {
  readonly signature: Signature;
  readonly figure: CodedFigure;
}

function bestMatch(evidence: Evidence): Signature | null {
  let best: { signature: Signature; score: number } | null = null;
  let second: { signature: Signature; score: number } | null = null;
  for (const signature of candidates(evidence)) {
    const score = fitness(signature, evidence);
    if (score < ENOUGH || score === -Infinity) continue;
    const match = { signature, score };
    if (!best || score > best.score) [best, second] = [match, best];
    else if (!second || score > second.score) second = match;
  }
  if (best && second && best.score - second.score < MARGIN)
    return clearer(best.signature, second.signature);
  return best?.signature ?? null;
}

/** Signatures whose first group may stand with the figure. */
function candidates(evidence: Evidence): ReadonlySet<Signature> {
  const found = new Set<Signature>();
  for (const concept of ownConcepts(evidence))
    for (const signature of BY_CONCEPT.get(concept) ?? []) found.add(signature);
  return found;
}

/** Of two that fit as well, the narrower where one is a broader name of the other. */
function clearer(a: Signature, b: Signature): Signature | null {
  if (a.indicator_id === b.indicator_id) return a;
  if (isBroader(a.indicator_id, b.indicator_id)) return b;
  return isBroader(b.indicator_id, a.indicator_id) ? a : null;
}

/**
 * "Unemployment rose from 12.5 to 13.1 %, and from 17 to 18 % in towns": a percentage whose own words name no other
 * thing goes on about what the percentage before it is about; a growth and its number go together too.
 */
function carriedOn(evidence: Evidence, last: Match): Signature | null {
  const { figure, measured } = evidence;
  if (figure.role === 'share' || evidence.strangeUnit || !goesWith(figure, last.figure))
    return null;
  const next = figure.sentence !== last.figure.sentence;
  if (next && figure.measure !== null && !measured) return null;
  const heads = last.signature.near[0]!;
  const strength = new Map(evidence.strength);
  for (const concept of heads)
    strength.set(concept, Math.max(strength.get(concept) ?? 0, WITH_FIGURE));
  const match = bestMatch({ ...evidence, strength });
  if (!match || !match.near[0]!.some((concept) => heads.includes(concept))) return null;
  const asked = [...match.asked, ...match.units];
  const own = ownConcepts(evidence);
  return own.every((concept) => tellsOf(concept) === 'little' || asked.includes(concept))
    ? match
    : null;
}

/** Whether a figure that nothing fits is about some other thing, which those after it may go on about. */
const namesSomething = ({ strangeUnit, named, base }: Evidence): boolean =>
  strangeUnit || [...named, ...base].some((concept) => tellsOf(concept) === '');

const isRate = ({ kind, unit }: CodedFigure): boolean =>
  kind === 'percent' || unit === 'percentage_point';

function goesWith(figure: CodedFigure, last: CodedFigure): boolean {
  if (isRate(figure) && isRate(last)) return figure.sentence - last.sentence <= 1;
  const growths = [figure, last].filter(
    ({ kind, role }) => kind === 'percent' && role === 'change',
  );
  return growths.length === 1 && figure.sentence === last.sentence;
}
