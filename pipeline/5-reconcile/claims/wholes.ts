import { nounCodes } from '../../lexicons/noun-classes.ts';
import type { Claim } from './claim.ts';
import { magnitude } from './values.ts';

/**
 * The claims of one document, those without a place marked where another of the same indicator, role and period has one:
 * they are of the country, not of a place that the outlet left out.
 */
export function markWholes(claims: readonly Claim[]): Claim[] {
  const placed = new Map<string, Claim[]>();
  for (const claim of claims) {
    const what = claim.figure.place_id === null ? null : thing(claim);
    if (what) placed.set(what, [...(placed.get(what) ?? []), claim]);
  }
  return claims.map((claim) => {
    if (claim.figure.place_id !== null) return claim;
    const ofTheWhole = isWhole(claim, placed.get(thing(claim) ?? '') ?? [], claims);
    return { ...claim, ofTheWhole, partsIn: partsOf(claim, claims) };
  });
}

/** Up to here two counts are as often as many by chance. */
const FEW = 9;

/** "8 dead, 7 of them in Kenitra": another document's 8 in Kenitra are as many by chance. */
const partsOf = (whole: Claim, claims: readonly Claim[]): string[] =>
  whole.kind === 'count' && magnitude(whole.figure) <= FEW
    ? claims.flatMap((part) => (isFewer(part, whole) ? (part.figure.place_id ?? []) : []))
    : [];

const isFewer = (part: Claim, whole: Claim): boolean =>
  part.kind === 'count' &&
  magnitude(part.figure) < magnitude(whole.figure) &&
  (part.figure.unit === whole.figure.unit || whole.concepts.includes(part.figure.unit)) &&
  // "5 people arrested. In Safi 3 people were hurt": of people each may be of another thing.
  (isBeside(part, whole) || !VAGUE.has(part.figure.unit));

const VAGUE: ReadonlySet<string> = nounCodes('vague');

/** Whether a claim without a place may be of more than the places of its thing: no amount is less than a part of it, or than another that may be of all. */
function isWhole(claim: Claim, parts: readonly Claim[], claims: readonly Claim[]): boolean {
  if (parts.length === 0) return false;
  const size = magnitude(claim.figure);
  const isMore = (one: Claim) => thing(one) === thing(claim) && magnitude(one.figure) > size;
  if (claim.kind !== 'percent' && claims.some(isMore)) return false;
  return parts.some((part) => isBeside(part, claim)) || !claims.some((one) => isSeat(one, claim));
}

const isBeside = (a: Claim, b: Claim): boolean => a.figure.statement_id === b.figure.statement_id;

/** "218 kg seized in the port of Tangier, and 5 people arrested": something else of a place, told before it in its sentence. */
const isSeat = (one: Claim, claim: Claim): boolean =>
  isBeside(one, claim) &&
  one.figure.place_id !== null &&
  one.figure.start < claim.figure.start &&
  claim.kind === 'count';

/** A rate without indicator is of what the rates beside it are of. */
function thing({ figure, period }: Claim): string | null {
  const what = figure.indicator_id ?? (figure.kind === 'percent' ? figure.kind : null);
  return what && [what, figure.role, period?.first, period?.last].join(' ');
}
