import { areKin, type Claim, isKnown } from './claim.ts';
import {
  areApart,
  daysBetween,
  isTwelveMonths,
  isYear,
  type Period,
  relatePeriods,
} from './dates.ts';

/** What tells two claims apart, whatever else they share. */
export type Test = (a: Claim, b: Claim) => boolean;

/** Days between two publications from which two acts of one speaker are two statements. */
const APART = 45;

/**
 * Claims of two acts, weeks apart, whose documents share no telling number: the quarter's figure and the year's by one
 * office are near each other without either being the other rounded or contradicted.
 */
export const strangersAmong =
  (sharing: Test): Test =>
  (a, b) =>
    a.act !== null &&
    b.act !== null &&
    a.act !== b.act &&
    a.day !== null &&
    b.day !== null &&
    daysBetween(a.day, b.day) > APART &&
    !inOneClosedTime(a, b) &&
    !sharing(a, b);

/**
 * Whether two periods are of two counts: no day in common, two stretches that end apart ("until 4 August", "until 11
 * August"), or a year that was over when its document wrote of it, against a part of it. What only another sentence says
 * of a period tells nothing apart.
 */
export function inOtherTimes(a: Claim, b: Claim): boolean {
  if (a.period === null || b.period === null) return false;
  if (a.periodOrigin === 'context' || b.periodOrigin === 'context') return false;
  const relation = relatePeriods(a.period, b.period);
  if (relation === 'different')
    return a.act === null || a.act !== b.act || areApart(a.period, b.period);
  return (
    relation === 'cut-off' &&
    (endApart(a.period, b.period) || isWholeAndPart(a, b) || isWholeAndPart(b, a))
  );
}

/** Two stretches that begin on one day and go on to two that are told, neither of them a calendar year. */
const endApart = (a: Period, b: Period): boolean =>
  a.first === b.first && a.last !== b.last && ![a, b].some((p) => isTwelveMonths(p) || p.running);

const isWholeAndPart = ({ period: year, day }: Claim, { period: part }: Claim): boolean =>
  isYear(year!) && day !== null && day > year!.last && part!.last !== year!.last;

/** A time that both outlets name in words of their own, and that was over for both: months later its count is no other. */
export const inOneClosedTime: Test = (a, b) =>
  a.periodOrigin !== 'context' &&
  b.periodOrigin !== 'context' &&
  relatePeriods(a.period, b.period) === 'same' &&
  [a, b].every(({ period, day }) => day !== null && period!.last < day);

/** Two periods that two documents of different acts give in words of their own: what joins either joins not both. */
export const inTwoTimes: Test = (a, b) =>
  (a.act === null || a.act !== b.act) &&
  a.periodOrigin !== 'context' &&
  b.periodOrigin !== 'context' &&
  relatePeriods(a.period, b.period) === 'different';

export const inOneTime: Test = (a, b) => relatePeriods(a.period, b.period) === 'same';

/** Two speakers whom the registry knows and no body joins: nobody between them makes one figure of theirs. */
export const inTwoVoices: Test = (a, b) =>
  isVoice(a) && isVoice(b) && a.asking === b.asking && !areKin(a, b);

/** "Le Maroc affirme" is said by one of its bodies, whichever. */
const isVoice = ({ speaker, unnamedBody }: Claim): boolean => isKnown(speaker) && !unnamedBody;
