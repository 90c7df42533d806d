import { areApartInRank, areKin, areOtherPeople, isKnown } from './claim.ts';
import type { Report } from './compare.ts';
import { daysBetween } from './dates.ts';

/**
 * Two who cannot be one voice. An outlet that names nobody does not contradict one that does, nor a minister his
 * ministry, nor the country its ministry, nor the party that asked the minister who answered it; nor do two sentences
 * that both go on with who spoke before, unless each is of the one person whom its text has speak.
 */
export const differingSpeakers = (a: Report, b: Report) =>
  !(a.unnamed && b.unnamed && !(isAlone(a) && isAlone(b))) &&
  !isOfMany(a) &&
  !isOfMany(b) &&
  !a.asking &&
  !b.asking &&
  (areOtherPeople(a, b) || areTwoKnown(a, b));

const areTwoKnown = (a: Report, b: Report): boolean =>
  a.speakerType !== 'country' &&
  b.speakerType !== 'country' &&
  isKnown(a.speaker) &&
  isKnown(b.speaker) &&
  a.speaker !== b.speaker &&
  (!areKin(a, b) || areTwoNamed(a, b));

/**
 * Two office holders, each of whom the text has speak alone or where the number stands, or an agency and the ministry above it,
 * where the number stands: who spoke is the one thing that outlets do not round. The government is all who sit in it.
 */
const areTwoNamed = (a: Report, b: Report): boolean =>
  (arePersons(a, b) && isToldOf(a) && isToldOf(b) && !areSuccessors(a, b)) ||
  (!a.inherited && !b.inherited && areApartInRank(a, b) && !hears(a, b) && !hears(b, a));

const isAlone = ({ speakerType, heard }: Report): boolean =>
  speakerType === 'person' && heard.size === 1;

const isToldOf = ({ inherited, heard }: Report): boolean => !inherited || heard.size === 1;

/** "The agency counted 648. … The minister told deputies so": a text that has both speak parts neither from the number. */
const hears = ({ heard }: Report, { speaker }: Report): boolean =>
  speaker !== null && heard.has(speaker);

/** Two who months apart speak for one body: the later has its office, and its number, from the earlier. */
const areSuccessors = (a: Report, b: Report): boolean =>
  a.bodies.some((body) => b.bodies.includes(body)) &&
  a.day !== null &&
  b.day !== null &&
  daysBetween(a.day, b.day) > TERM;

/** Days over which outlets tell of one statement, whomever they name. */
const TERM = 120;

const arePersons = (a: Report, b: Report): boolean =>
  a.speakerType === 'person' && b.speakerType === 'person';

/** Where a text has two speak, a sentence that names neither may be its own words. */
const isOfMany = ({ inherited, heard }: Report): boolean => inherited && heard.size > 1;
