import type { Claim } from './claim.ts';
import { ratioOf } from './contradictions.ts';
import { isCutOf, magnitude, relateQuantities } from './values.ts';

/** What a text first says that a number is more than. */

/** "Over a ton seized", and below, 1,355 kg: what a headline says more than is the number without its last digits. */
export const bounds = ({ figure: bound }: Claim, { figure: told }: Claim): boolean =>
  (bound.comparator === 'gt' || bound.comparator === 'ge') && isCutOf(bound, told);

/** Whether a headline may mean the number by what it says that one of the two is more than: of a count, "more than 3 million pupils" are no 3.7 million. */
export const isBoundIn = (a: Claim, b: Claim): boolean =>
  a.kind !== 'count' || isFew(...(bounds(a, b) ? ([a, b] as const) : ([b, a] as const)));

/** How many times a number may be what a text says before that it is more than. */
const FURTHER = 1.2;

/** "Plus de 5.000 détenus", and then 5.654: whoever says that they are more goes on to say how many. */
export const goesOn = (a: Claim, b: Claim): boolean =>
  bounds(a, b) &&
  (a.speaker === b.speaker || a.speaker === null || b.speaker === null) &&
  a.figure.start < b.figure.start &&
  isFew(a, b);

/** Whether what a number is above its bound is little of it. */
export const isFew = ({ figure: bound }: Claim, { figure: told }: Claim): boolean =>
  magnitude(told) <= FURTHER * magnitude(bound);

/** "Near 124 tonnes (123 tonnes and 971 kg)": what a bracket right behind a round number tells exactly. */
export const isMadeExact = (round: Claim, exact: Claim): boolean =>
  round.kind === exact.kind &&
  round.figure.unit === exact.figure.unit &&
  round.figure.comparator !== 'eq' &&
  exact.figure.comparator === 'eq' &&
  exact.digits > round.digits &&
  exact.figure.start - round.figure.end === OPENED &&
  relateQuantities(round.figure, exact.figure) === 'compatible' &&
  ratioOf(round, exact) >= FULL;
/** Code points of " (". */
const OPENED = 2;
/** The smaller number over the larger, from which the one may be the other told exactly. */
const FULL = 0.9;

/** "Some 6.4 tonnes of cannabis", of 6.487 seized: of what is weighed, whoever says "about" may leave off the last digits. */
export const isAbout = (round: Claim, exact: Claim): boolean =>
  round.kind === 'mass' &&
  round.figure.comparator === 'approx' &&
  exact.figure.comparator === 'eq' &&
  round.digits < exact.digits - 1 &&
  isCutOf(round.figure, exact.figure) &&
  relateQuantities(round.figure, exact.figure) === 'compatible';
