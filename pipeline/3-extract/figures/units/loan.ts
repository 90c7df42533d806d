import type { Tokens } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import type { Unit } from '../lexicon.ts';

/** Gives a figure the unit of another one, or what is left of it, printed where that one has it. */
export function lendUnit(lender: Candidate, to: Candidate, unit: Unit | null = lender.unit): void {
  to.unit = unit;
  to.unitFrom = lender.unitFrom;
  to.unitTo = lender.unitTo;
}

/** A unit without its scale: of "MDH" the dirham. */
export const unscaled = (unit: Unit): Unit => ({ ...unit, mantissa: 1, power: 0 });

/** Takes down what a figure has from another one. */
export function note(
  tokens: Tokens,
  candidate: Candidate,
  last: Candidate,
  what: string,
  rule: string,
): void {
  candidate.trace.push({
    what,
    rule,
    start: tokens.start[last.from]!,
    end: tokens.end[last.to - 1]!,
  });
}
