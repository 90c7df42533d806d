import { WITH_FIGURE } from './clause.ts';
import { type Concept, tellsOf } from './concepts.ts';
import { type Evidence, ownConcepts } from './evidence.ts';
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

interface Scored {
  readonly signature: Signature;
  readonly score: number;
}

/** The indicator that the evidence speaks for, `last` the one told before; null where none fits or two fit as well. */
export function bestMatch(evidence: Evidence, last: Signature | null = null): Signature | null {
  const scored: Scored[] = [];
  for (const signature of candidates(evidence)) {
    const score = fitness(signature, evidence);
    if (score >= ENOUGH) scored.push({ signature, score });
  }
  const { best, second } = top(scored);
  if (!best) return null;
  const other = top(
    scored.filter((match) => namesAnother(match.signature, best.signature, evidence)),
  );
  if (other.best) return other.best.signature;
  if (second && best.score - second.score < MARGIN)
    return clearer(best.signature, second.signature) ?? goingOn(best, second, last);
  return best.signature;
}

function top(scored: readonly Scored[]): { best: Scored | null; second: Scored | null } {
  let best: Scored | null = null;
  let second: Scored | null = null;
  for (const match of scored)
    if (!best || match.score > best.score) [best, second] = [match, best];
    else if (!second || match.score > second.score) second = match;
  return { best, second };
}

/**
 * "It counts 56 cases of prostitution. There were 382 cases of rape": words of the figure's own that name a thing, against
 * an indicator that only the sentences before speak of.
 */
function namesAnother(signature: Signature, best: Signature, { strength }: Evidence): boolean {
  const told = (group: readonly Concept[]) =>
    Math.max(...group.map((concept) => strength.get(concept) ?? 0));
  return (
    best.about.some((group) => told(group) < 1) &&
    signature.about.every((group) => told(group) >= WITH_FIGURE) &&
    signature.near.some((group) =>
      group.some(
        (concept) =>
          (strength.get(concept) ?? 0) >= WITH_FIGURE &&
          tellsOf(concept) === '' &&
          !best.asked.includes(concept),
      ),
    )
  );
}

/** The best match, unless only the counted noun speaks for it. */
export function ofItsWords(evidence: Evidence): Signature | null {
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

/** Whether some indicator of the same thing is of a concept, too: the unemployment rate of towns. */
export const isToldOf = ({ near }: Signature, concept: Concept): boolean =>
  near[0]!.some((head) =>
    BY_CONCEPT.get(head)!.some((other) => other.near.slice(1).flat().includes(concept)),
  );

/** "8,000 cases of cybercrime led to 560 arrests, and 390 of sextortion to 160": of two, the one about what was told before. */
function goingOn(a: Scored, b: Scored, last: Signature | null): Signature | null {
  const goesOn = ({ signature }: Scored) =>
    signature.about.flat().some((concept) => last?.asked.includes(concept));
  if (goesOn(a) === goesOn(b)) return null;
  return goesOn(a) ? a.signature : b.signature;
}

/** Of two that fit as well, the narrower where one is a broader name of the other. */
function clearer(a: Signature, b: Signature): Signature | null {
  if (a.indicator_id === b.indicator_id) return a;
  if (isBroader(a.indicator_id, b.indicator_id)) return b;
  return isBroader(b.indicator_id, a.indicator_id) ? a : null;
}
