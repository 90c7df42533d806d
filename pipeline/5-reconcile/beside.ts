import type { Claim } from './claim.ts';
import { FAR, ratioOf } from './contradictions.ts';
import type { Pair } from './slots.ts';
import { inTwoVoices } from './times.ts';

/** What tells those of one event apart, the narrower first: who was seriously injured is not counted with the injured. */
const FATES = ['hospitalised', 'serious', 'missing', 'injured', 'death', 'woman', 'man', 'child'];

/** Digits from which a count that two sentences share is of one event. */
const TELLING = 2;

/**
 * What two documents count beside a count that they share, in one sentence each, and of the same fate: "41 dead and 76
 * injured", "41 dead and 86 injured".
 */
export function besideShared(
  x: readonly Claim[],
  y: readonly Claim[],
  shared: readonly Pair[],
): Pair[] {
  const taken = new Set(shared.flatMap(({ a, b }) => [a, b]));
  const told = shared.filter(
    ({ a, b }) => isOfPeople(a) && a.key === b.key && Math.min(a.digits, b.digits) >= TELLING,
  );
  return told.flatMap((pair) => {
    const [p, q] = [fatesBeside(pair.a, x), fatesBeside(pair.b, y)];
    return [...p].flatMap(([fate, a]) => {
      const b = q.get(fate);
      if (!a || !b || taken.has(a) || taken.has(b)) return [];
      if (ratioOf(a, b) < FAR || inTwoVoices(a, b)) return [];
      taken.add(a).add(b);
      return [{ a, b }];
    });
  });
}

/** The only count of each fate in the sentence of another; null where it has several. */
function fatesBeside(claim: Claim, claims: readonly Claim[]): Map<string, Claim | null> {
  const fates = new Map<string, Claim | null>();
  for (const other of claims) {
    if (other === claim || other.statement !== claim.statement || !isOfPeople(other)) continue;
    const fate = FATES.find((concept) => other.concepts.includes(concept));
    if (fate) fates.set(fate, fates.has(fate) ? null : other);
  }
  return fates;
}

const isOfPeople = ({ kind, concepts }: Claim): boolean =>
  kind === 'count' && concepts.includes('person');
