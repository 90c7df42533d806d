import type { Document } from '../document.ts';
import { WITH_FIGURE } from './clause.ts';
import { type Concept, tellsOf } from './concepts.ts';
import { type CodedFigure, type Evidence, evidenceOf, ownConcepts } from './evidence.ts';
import { ENOUGH, fitness } from './fitness.ts';
import { isBroader, SIGNATURES, type Signature } from './signatures.ts';

/** Two unrelated indicators closer than this are a tie. */
const MARGIN = 0.05;

/** Code of "unités", «وحدة»: whatever is counted. */
const ANY_UNIT = 'unit';

/** The concept of "rate" and its like. */
const RATE = 'rate';
const PERSON = 'person';
const tellsLittle = (concept: Concept): boolean => tellsOf(concept) === 'little';

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
  let counted: Match | null = null;
  let rated: Match | null = null;
  return figures.map((figure) => {
    const together = bySentence.get(figure.sentence)!;
    const evidence = evidenceOf(figure, document, together);
    // A measure that another part of the sentence names gives way to words of the figure's own.
    const bare = evidence.measuredAfar
      ? evidenceOf({ ...figure, measure: null }, document, together)
      : null;
    const match =
      (bare && last && grown(bare, last)) ??
      (counted && sameAgain(evidence, counted)) ??
      (bare && ofItsWords(bare)) ??
      bestMatch(evidence) ??
      (last && carriedOn(evidence, last)) ??
      (rated && evidence.beside.includes(RATE) ? carriedOn(evidence, rated) : null) ??
      (last && bare && bare.beside.length > 0 ? carriedOn(bare, last) : null);
    const matched = match && { signature: match, figure };
    if (matched || namesSomething(evidence)) last = matched;
    if (figure.kind === 'count') counted = matched;
    if (isRate(figure) || (last === null && figure.kind !== 'count')) rated = last;
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

/** The best match, unless only the counted noun speaks for it. */
function ofItsWords(evidence: Evidence): Signature | null {
  const match = bestMatch(evidence);
  return match?.near.flat().some((concept) => evidence.beside.includes(concept)) ? match : null;
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
  if (evidence.strangeUnit || !goesWith(figure, last.figure, evidence.beside.includes(RATE)))
    return null;
  const next = figure.sentence !== last.figure.sentence;
  if (next && figure.measure !== null && !measured) return null;
  const heads = last.signature.near[0]!;
  const strength = new Map(evidence.strength);
  for (const concept of heads)
    strength.set(concept, Math.max(strength.get(concept) ?? 0, WITH_FIGURE));
  const match = bestMatch({ ...evidence, strength });
  if (!match || !match.near[0]!.some((concept) => heads.includes(concept))) return null;
  if (figure.role === 'share' && !match.about.flat().some((concept) => evidence.base.has(concept)))
    return null;
  const asked = [...match.asked, ...match.units];
  const own = ownConcepts(evidence);
  return own.every((concept) => tellsLittle(concept) || asked.includes(concept)) ? match : null;
}

/**
 * "22,410 marriages of minors in 2018, against 19,040 in 2019", "this number fell to 300": a number with no word of its
 * own beyond the noun that it shares with the one before.
 */
function sameAgain(evidence: Evidence, last: Match): Signature | null {
  const { figure, units } = evidence;
  const same = figure.unit === last.figure.unit || figure.unit === ANY_UNIT;
  // An "act" of marriage is one in the next sentence too; a person may be another.
  const near = units.length > 0 && units.every(tellsLittle) && !units.includes(PERSON) ? 1 : 0;
  if (figure.kind !== 'count' || !same || figure.sentence - last.figure.sentence > near)
    return null;
  const known = [...last.signature.units, ...last.signature.asked];
  return ownConcepts(evidence).every((concept) => tellsLittle(concept) || known.includes(concept))
    ? last.signature
    : null;
}

/** "Deaths in road accidents reached 3,912, down 2.4 %": the growth of the number before it, whatever noun stands nearer. */
function grown({ figure, beside }: Evidence, { signature, figure: last }: Match): Signature | null {
  const plain = isGrowth(figure) && !isGrowth(last) && beside.length === 0;
  if (!plain || figure.sentence !== last.sentence) return null;
  return signature.unit === 'percent' || signature.kinds.includes('share') ? null : signature;
}

/** Whether a figure that nothing fits is about some other thing, which those after it may go on about. */
const namesSomething = ({ figure, strangeUnit, named, base, beside }: Evidence): boolean =>
  strangeUnit ||
  [...named, ...base, ...(figure.kind === 'count' ? [] : beside)].some(
    (concept) => tellsOf(concept) === '',
  );

const isRate = ({ kind, unit }: CodedFigure): boolean =>
  kind === 'percent' || unit === 'percentage_point';

function goesWith(figure: CodedFigure, last: CodedFigure, named: boolean): boolean {
  // "A deficit of 58 billion dirhams, or 4 % of GDP".
  if (figure.role === 'share') return last.kind === 'money' && figure.sentence === last.sentence;
  if (isRate(figure) && isRate(last)) return figure.sentence - last.sentence <= (named ? 2 : 1);
  // "It touches 1.1 million people, a rate of 10 %".
  if (figure.role === 'level' && isRate(figure) && named)
    return last.kind === 'count' && figure.sentence === last.sentence;
  return isGrowth(figure) !== isGrowth(last) && figure.sentence === last.sentence;
}

const isGrowth = ({ kind, role }: CodedFigure): boolean => kind === 'percent' && role === 'change';
