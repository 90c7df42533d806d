import { alikeThings, NAMED } from '../claims/alike.ts';
import type { Claim } from '../claims/claim.ts';
import { ratioOf, TIGHT } from '../claims/contradictions.ts';
import { areApart, daysBetween, inOnePeriod, isYear } from '../claims/dates.ts';
import { contradict } from '../claims/pairs.ts';
import type { World } from '../world.ts';
import type { Telling } from './tellings.ts';

/** Digits from which no other time has the very number of a body. */
const SURE = 4;

/**
 * "3.9 % in 2026", and elsewhere 3.9 % in 2025 and 4.2 % in 2026, or 144.8 billion in 2024 and in 2023, or 33 rabies deaths
 * in either, by one body on the same days: one took the wrong time.
 */
export const isMisdated = (a: Claim, b: Claim, x: Telling, y: Telling, world: World): boolean =>
  isOneNumber(a, b) &&
  areApart(a.period, b.period) &&
  a.bodies.some((body) => b.bodies.includes(body)) &&
  x.day !== null &&
  y.day !== null &&
  daysBetween(x.day, y.day) <= 3 &&
  ((a.key === b.key && (Math.min(a.digits, b.digits) >= SURE || areCountsOfYears(a, b, world))) ||
    isOfOther(a, b, x, y));

/** The same, or "more than 50 billion" and 50.1. */
const isOneNumber = (a: Claim, b: Claim): boolean =>
  a.key === b.key || (ratioOf(a, b) >= TIGHT && !contradict(a, b));

/** Of two years: as many are killed from one week to the next. */
const areCountsOfYears = (a: Claim, b: Claim, world: World): boolean =>
  a.kind === 'count' &&
  [a, b].every(({ period }) => period !== null && isYear(period)) &&
  Math.min(a.digits, b.digits) > 1 &&
  alikeThings(a, b, world) >= NAMED;

/** Whether one of the documents has another number for the time that the other gives this one for. */
const isOfOther = (a: Claim, b: Claim, x: Telling, y: Telling): boolean =>
  isSameThing(a, b) &&
  (Math.max(a.digits, b.digits) > 1 || haveAnother(a, x, y)) &&
  (hasAnother(x, b) || hasAnother(y, a));

/** Whether both documents have another number of the same thing: "4 %, after 4.5 %". */
const haveAnother = (claim: Claim, x: Telling, y: Telling): boolean =>
  x.claims.some(
    (other) =>
      other.key !== claim.key &&
      isSameThing(other, claim) &&
      y.claims.some((same) => same.key === other.key && isSameThing(same, other)),
  );

/** Whether both are of one indicator. */
export const isSameThing = (
  { kind, figure: x }: Claim,
  { kind: other, figure: y }: Claim,
): boolean => kind === other && x.indicator_id !== null && x.indicator_id === y.indicator_id;

const hasAnother = ({ claims }: Telling, claim: Claim): boolean =>
  claims.some(
    (other) =>
      other.key !== claim.key &&
      isSameThing(other, claim) &&
      inOnePeriod(other.period, claim.period),
  );
