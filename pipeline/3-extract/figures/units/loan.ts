import type { Tokens } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import type { Unit } from '../lexicon.ts';
import { shift } from '../numerals/decimal.ts';

/** Gives a figure the unit of another one, or what is left of it, printed where that one has it. */
export function lendUnit(lender: Candidate, to: Candidate, unit: Unit | null = lender.unit): void {
  to.unit = unit;
  to.unitFrom = lender.unitFrom;
  to.unitTo = lender.unitTo;
}

/** Gives a figure, both ends of a range alike, a scale of another one: "18 millions en 2022, contre 20 à 25". */
export function scaleBy(to: Candidate, scale: number): void {
  to.value = shift(to.value, scale);
  to.max &&= shift(to.max, scale);
  to.scale = scale;
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
