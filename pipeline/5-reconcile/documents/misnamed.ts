import { NAMED, ONE_NOUN, UNSAID } from '../claims/alike.ts';
import type { Claim } from '../claims/claim.ts';
import { daysBetween, inOnePeriod } from '../claims/dates.ts';
import type { Candidate } from './alignment.ts';
import { A_NUMBER, ONE_STATEMENT, SEVERAL_NUMBERS, type Support } from './support.ts';

/** Whether two known speakers are rather one, whom an outlet of the same days misnamed. */
export const isMisnamed = ({ a, b }: Candidate, { numbers }: Support, alike: number): boolean =>
  a.day !== null &&
  b.day !== null &&
  (numbers >= SEVERAL_NUMBERS ||
    (numbers >= ONE_STATEMENT && (alike >= 2 || a.digits > 3)) ||
    (numbers >= A_NUMBER && isOneThing(a, alike)) ||
    (daysBetween(a.day, b.day) <= WEEK && a.digits >= digitsToTell(a, b, alike)));

/** One indicator, or a count of one thing by name; percentages of one are as often of two questions about it. */
const isOneThing = ({ kind }: Claim, alike: number): boolean =>
  alike > NAMED || (kind === 'count' && alike === NAMED);

const WEEK = 7;

/**
 * How many digits a number has to have to be nobody else's within the week: of one thing and one time, or of one noun of any
 * time.
 */
function digitsToTell(a: Claim, b: Claim, alike: number): number {
  const isCount = a.kind === 'count';
  const isOneTime =
    inOnePeriod(a.period, b.period) ||
    (isCount && a.period === null && b.period === null) ||
    (isCount && isOfBodies(a, b));
  if (isOneTime && alike >= NAMED) return isOneThing(a, alike) ? 3 : 4;
  if (isCount && alike >= ONE_NOUN) return 4;
  return alike >= UNSAID ? 5 : Infinity;
}

/** Days within which two outlets tell of one event of which only one says when it was. */
const NEXT = 1;

/** Two bodies of one event; two who hold an office answer on one day for two things. */
const isOfBodies = (a: Claim, b: Claim): boolean =>
  (a.period === null || b.period === null) &&
  daysBetween(a.day!, b.day!) <= NEXT &&
  [a, b].every(({ speakerType }) => speakerType !== 'person');
