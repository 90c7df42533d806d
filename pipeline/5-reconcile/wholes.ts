import type { Claim } from './claim.ts';

/**
 * The claims of one document, those without a place marked where another of the same indicator, role and period has one:
 * they are of the country, not of a place that the outlet left out.
 */
export function markWholes(claims: readonly Claim[]): Claim[] {
  const placed = new Set(
    claims.filter((claim) => claim.figure.place_id !== null).flatMap((claim) => thing(claim) ?? []),
  );
  return claims.map((claim) =>
    claim.figure.place_id === null && placed.has(thing(claim) ?? '')
      ? { ...claim, ofTheWhole: true }
      : claim,
  );
}

/** A rate without indicator is of what the rates beside it are of. */
function thing({ figure, period }: Claim): string | null {
  const what = figure.indicator_id ?? (figure.kind === 'percent' ? figure.kind : null);
  return what && [what, figure.role, period?.first, period?.last].join(' ');
}
