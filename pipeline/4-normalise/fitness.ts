import { IN_SENTENCE, WITH_FIGURE } from './clause.ts';
import { broaderOf, type Concept, tellsOf } from './concepts.ts';
import { BY_UNIT, type Evidence, IN_MEASURE, IN_SUBJECT } from './evidence.ts';
import type { Signature } from './signatures.ts';

/** The concept of "rate" and its like. */
export const RATE = 'rate';

/** Below this a match is a guess. */
export const ENOUGH = 2;
const FITTING_UNIT = 1;
const UNKNOWN_UNIT = -1;
/** A mass is of what stands with it; percentages and money stand with many things. */
const FITTING_KIND: Readonly<Record<string, number>> = { mass: 1, volume: 1, area: 1 };
const OTHER_KIND = 0.5;
/** "A rate of 92 %" is a rate, whatever else its words name. */
const NAMED_RATE = 1.5;
/** What grows by so many per cent is rather a number than a rate, unless a rate is named. */
const RATES_ARE_LEVELS = 0.25;
/** The counted noun alone says little of what happened to it. */
const BY_UNIT_ALONE = 1;
/** What a group of subject words adds: a constant, since the narrower indicator should win, and by their strength. */
const NARROWER = 0.5;
const ABOUT = 0.6;

/** Code of what an index is told in. */
const POINT = 'point';
/** Units of what a rate moves by. */
const POINTS: ReadonlySet<string> = new Set(['percentage_point', 'basis_point']);
const KILOMETRE = 'km';

const NOTHING: ReadonlySet<Concept> = new Set();

/** How well an indicator fits what the words say of a figure; -Infinity where something rules it out. */
export function fitness(signature: Signature, evidence: Evidence): number {
  const fit = kindFit(signature, evidence);
  if (fit === -Infinity || isRuledOut(signature, evidence)) return -Infinity;
  if (signature.kinds.includes('part') && !evidence.isPart) return -Infinity;
  if (signature.kinds.includes('of') && !isShareOf(signature, evidence)) return -Infinity;
  const { strength } = evidence;
  const base = isShare(signature) ? NOTHING : evidence.base;
  let score = fit;
  for (const group of signature.near) {
    const measured = group.filter((concept) => !base.has(concept));
    const found = strongest(measured, strength);
    if (found < WITH_FIGURE) return -Infinity;
    score += found === BY_UNIT ? BY_UNIT_ALONE : found;
  }
  for (const group of signature.about) {
    const found = strongest(group, strength);
    if (found === 0 || found < leastOf(group, evidence)) return -Infinity;
    if (signature.about.length === 1 && isOfOneOnly(group, found, signature, strength))
      return -Infinity;
    score += NARROWER + found * ABOUT;
  }
  return score;
}

/** "Landings fell by 14 % in weight": what a change is the change of stands with it, be it told of another figure too. */
const leastOf = (group: readonly Concept[], { figure }: Evidence): number =>
  figure.role === 'change' && group.every(tellsLittle) ? WITH_FIGURE : 0;

const tellsLittle = (concept: Concept): boolean => tellsOf(concept) === 'little';

/** Whether an indicator is itself a share. */
const isShare = ({ kinds }: Signature): boolean => kinds.includes('share') || kinds.includes('of');

/** "12 % of graduates are out of work": what is said in `near` first is said of those whom it names last. */
const isShareOf = ({ near }: Signature, { figure, base }: Evidence): boolean =>
  figure.role === 'share' && near.at(-1)!.some((concept) => base.has(concept));

const isNamedRate = ({ strength }: Evidence): boolean => strength.get(RATE) === IN_MEASURE;

function kindFit(signature: Signature, evidence: Evidence): number {
  const { figure, units, strangeUnit, strength, measured, beside } = evidence;
  // Points of an index are neither cases nor sums of what it is about.
  if (figure.unit === POINT && signature.unit !== POINT) return -Infinity;
  // "The employment rate lost 0.9 points": a rate, never the number of those employed.
  if (POINTS.has(figure.unit) && signature.unit !== 'percent') return -Infinity;
  // Rain falls in millimetres: 330 km are the way to somewhere.
  if (figure.unit === KILOMETRE && signature.unit !== KILOMETRE) return -Infinity;
  if (figure.role === 'change' && (figure.kind === 'percent' || figure.kind === 'other')) {
    if (signature.kinds.includes('share') || signature.kinds.includes('still')) return -Infinity;
    const itself = countedThings(signature)[0];
    if (itself && measured && strongest(itself, strength) < IN_MEASURE) return -Infinity;
    if (signature.unit !== 'percent') return OTHER_KIND;
    return OTHER_KIND + (isNamedRate(evidence) ? NAMED_RATE : -RATES_ARE_LEVELS);
  }
  if (!signature.kinds.includes(figure.kind)) return -Infinity;
  // Of a count, a percentage is only ever the growth; "39 % of prisoners" is another thing than their number.
  if (figure.kind === 'percent' && signature.unit !== 'percent') return -Infinity;
  // "The jobless are 1.6 million, of whom 30 % for a year": a share of them, unless its own words call it a rate.
  const isPart = evidence.isPart && figure.kind === 'percent' && !beside.includes(RATE);
  if (isPart && !isShare(signature)) return -Infinity;
  if (signature.units.length === 0 || figure.kind !== 'count') {
    const rate = signature.unit === 'percent' && isNamedRate(evidence);
    const named = figure.kind === 'percent' && rate ? NAMED_RATE : 0;
    return (FITTING_KIND[figure.kind] ?? OTHER_KIND) + named;
  }
  if (units.some((unit) => signature.units.includes(unit))) return FITTING_UNIT;
  const itself = countedThings(signature).length > 0;
  return units.length > 0 || strangeUnit || itself ? -Infinity : UNKNOWN_UNIT;
}

/**
 * Whether a word stands with the figure that the indicator excludes, or that makes it another thing: "pupils who left
 * school" are no pupils. Where the measure names the thing, only words in the measure itself count; those of the figure that
 * it tells again always do.
 */
function isRuledOut(
  signature: Signature,
  { strength, named, base, again, background, owners }: Evidence,
): boolean {
  const { asked, never } = signature;
  if (isAnother(signature, strength)) return true;
  if (owners.some((one) => never.includes(one) && !tellsLittle(one))) return true;
  for (const concept of signature.neverAbout)
    if (background.has(concept) || stands(strength, concept, IN_SUBJECT)) return true;
  if (never.some((concept) => again.has(concept))) return true;
  for (const concept of again)
    if (tellsOf(concept) === 'apart' && !isAsked(signature, concept)) return true;
  // What only the title or the sentences before speak of gives way to what its own sentence names.
  const toldBefore = signature.about.some((group) => strongest(group, strength) < IN_SENTENCE);
  if (toldBefore && signature.neverHere.some((one) => stands(strength, one, IN_SENTENCE)))
    return true;
  const least = asked.some((concept) => named.has(concept)) ? BY_UNIT : WITH_FIGURE;
  for (const concept of never)
    if (stands(strength, concept, tellsOf(concept) === 'apart' ? WITH_FIGURE : least)) return true;
  for (const [concept, weight] of strength) {
    const telling = tellsOf(concept);
    const enough = telling === 'group' ? BY_UNIT : least;
    if ((telling !== 'apart' && telling !== 'group') || weight < enough || base.has(concept))
      continue;
    if (!isAsked(signature, concept)) return true;
  }
  return false;
}

const stands = (strength: Evidence['strength'], concept: Concept, least: number): boolean =>
  (strength.get(concept) ?? 0) >= least;

/** Whether an indicator asks for a concept, or counts what it is. */
const isAsked = ({ asked, units }: Signature, concept: Concept): boolean =>
  asked.includes(concept) || units.includes(concept);

/** Whether the figure or its measure stands with what makes it another thing however the rest is worded. */
export const isAnother = (
  { neverBeside }: Signature,
  strength: ReadonlyMap<Concept, number>,
): boolean => neverBeside.some((concept) => (strength.get(concept) ?? 0) >= WITH_FIGURE);

/**
 * "The Sebou dam has 187 million m³, or 79 %": words that speak of dams only as of one that the indicator excludes say
 * nothing of all.
 */
const isOfOneOnly = (
  group: readonly Concept[],
  found: number,
  { never }: Signature,
  strength: ReadonlyMap<Concept, number>,
): boolean =>
  never.some(
    (concept) =>
      (strength.get(concept) ?? 0) >= found &&
      broaderOf(concept).some((broader) => group.includes(broader)),
  );

/** Vehicles, beds, judges: the concepts of which what is counted has to be printed. */
const countedThings = (signature: Signature): readonly (readonly Concept[])[] =>
  signature.near.filter((group) => group.every((concept) => signature.units.includes(concept)));

function strongest(group: readonly Concept[], strength: ReadonlyMap<Concept, number>): number {
  let most = 0;
  for (const concept of group) most = Math.max(most, strength.get(concept) ?? 0);
  return most;
}
