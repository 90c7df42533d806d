import type { Claim } from './claim.ts';

/**
 * The claims of one document, those without a place marked where another of the same indicator, role and period has one:
 * they are of the country, not of a place that the outlet left out.
 */
export function markWholes(claims: readonly Claim[]): Claim[] {
  const placed = new Set(claims.filter((claim) => claim.figure.place_id !== null).map(thing));
  return claims.map((claim) =>
    claim.figure.indicator_id !== null && claim.figure.place_id === null && placed.has(thing(claim))
      ? { ...claim, ofTheWhole: true }
      : claim,
  );
}

const thing = ({ figure, period }: Claim): string =>
  [figure.indicator_id, figure.role, period?.first, period?.last].join(' ');
