import type { Report } from './compare.ts';
import { areApart } from './dates.ts';

/**
 * One outlet vouches, the other does not. A hedge that bears on another figure of the sentence does not count, nor one for
 * what is still to come, unless the other tells it as done: "devrait atteindre 4 %" and "la banque prévoit 4 %" foresee
 * alike, "dropped by 4 %" does not.
 */
export function differingHedges(a: Report, b: Report): boolean {
  if (a.figure.hedged === b.figure.hedged || foresees(a, b) || foresees(b, a)) return false;
  return a.hedged !== b.hedged;
}

const foresees = (a: Report, b: Report): boolean => a.foreseen && !b.done && !isOutcome(b, a);

/** "The harvest should reach 55 million this season", in April, "reached 55 million this season", once it was over. */
const isOutcome = ({ period, day }: Report, { period: foretold }: Report): boolean =>
  foretold !== null &&
  period !== null &&
  day !== null &&
  period.last < day &&
  !areApart(foretold, period);
