import { areKin, areStrangers, type Claim, isKnown } from './claim.ts';
import {
  areApart,
  daysBetween,
  inWholeMonths,
  isInYears,
  isMonthOrLess,
  isOneMonth,
  isOverOn,
  isStretchOfMonths,
  isTwelveMonths,
  isYear,
  type Period,
  type PeriodRelation,
  relatePeriods,
} from './dates.ts';
import { shareOnlyBase } from './growth.ts';
import { areOneToll } from './tolls.ts';
import type { Quantity } from './values.ts';

/** What tells two claims apart, whatever else they share. */
export type Test = (a: Claim, b: Claim) => boolean;

/** When something was, and when that was told. */
export type Told = Pick<Claim, 'period' | 'periodOrigin' | 'day' | 'grown'> & {
  readonly figure: Pick<Claim['figure'], 'role' | 'unit'> & Quantity;
};

/** How the times of two reports relate; the day on which a number was stated is not the time that it counts. */
export const relateTimes = (a: Told, b: Told): PeriodRelation =>
  recalls(a, b) ||
  recalls(b, a) ||
  areEndsOfGrowth(a, b) ||
  isChangeSince(a, b) ||
  isChangeSince(b, a) ||
  areRatesAtEnd(a, b) ||
  isSoFar(a, b) ||
  isSoFar(b, a) ||
  areOneToll(a, b)
    ? 'unknown'
    : relatePeriods(a.period, b.period);

/**
 * "32.1 in 2019-20, which makes a rise of 221 %", "103.2 in 2021, up 221 %": the years that a growth lies between, told of
 * the number that it began with and of the one that it came to; where both have only one of the two, it is of two times.
 */
const areEndsOfGrowth = (a: Told, b: Told): boolean =>
  [a, b].every(
    ({ figure, period, periodOrigin }) =>
      figure.role === 'change' &&
      periodOrigin !== 'own' &&
      period !== null &&
      isTwelveMonths(period),
  ) &&
  !shareOnlyBase(a.grown, b.grown) &&
  areApart(a.period, b.period) &&
  Math.abs(Number(a.period!.last.slice(0, 4)) - Number(b.period!.last.slice(0, 4))) === 1;

/**
 * "Down 55 % since 2017", told in 2024, "down 13 % in 2023, and 55 % from 2017": what has changed over years is of no year
 * that only the number before it is told of.
 */
const isChangeSince = (
  { period: since, figure }: Told,
  { period: year, periodOrigin, figure: other }: Told,
): boolean =>
  figure.kind === 'percent' &&
  other.role === 'change' &&
  periodOrigin !== 'own' &&
  since !== null &&
  since.running === true &&
  year !== null &&
  isYear(year) &&
  year.first > since.first &&
  year.last <= since.last;

/** "Inflation of 1.1 % at the end of August", "in August": what a rate was, unlike what grew, is told of no stretch. */
const areRatesAtEnd = (a: Told, b: Told): boolean =>
  [a, b].every(({ figure }) => figure.kind === 'percent' && figure.role === 'level') &&
  (isMonthAtEnd(a.period, b.period) || isMonthAtEnd(b.period, a.period));

const isMonthAtEnd = (until: Period | null, month: Period | null): boolean =>
  until?.unbegun === true && month !== null && isOneMonth(month) && month.last === until.last;

/**
 * "9.27 million this year", told in November, "in September", "in November": a year that is not over holds the month of a count. Where
 * only another sentence tells of the year, or of its months until then, it is told for what of it is over.
 */
const isSoFar = (
  { period: year, periodOrigin, day }: Told,
  { period: part, periodOrigin: other }: Told,
): boolean =>
  year !== null &&
  part !== null &&
  day !== null &&
  isYear(year) &&
  (isMonthOrLess(part) ||
    isToDay(part) ||
    (part.first === year.first && (periodOrigin === 'context' || other === 'context'))) &&
  day < year.last &&
  part.first >= year.first &&
  part.last.slice(0, 7) <= day.slice(0, 7);

/** "By 1 September", that no word says since when: the day of a count. */
const isToDay = (part: Period): boolean => part.unbegun === true && !inWholeMonths(part);

/** Days that the words for when something was said may span: "in April, the ministry had counted 421". */
const MONTH = 31;

/** Whether one recalls, later, what was said in the days when the other was published. */
export function recalls({ period, periodOrigin, day }: Told, { day: said }: Told): boolean {
  if (period === null || periodOrigin !== 'own' || day === null || said === null) return false;
  if (daysBetween(day, said) <= MONTH || daysBetween(period.first, period.last) > MONTH)
    return false;
  return period.first <= said && said <= period.last && period.last < day;
}

/** Days between two publications from which two acts of one speaker are two statements. */
const APART = 45;

/** Whether so long passed between two publications that they rather are two statements. */
const areMonthsApart: Test = (a, b) =>
  a.day !== null && b.day !== null && daysBetween(a.day, b.day) > APART;

/** "4 % next year", foreseen in July, and in October 4.6 %: what was an estimate is estimated anew, or has come about. */
export const estimatedAnew: Test = (a, b) =>
  (a.figure.hedged || b.figure.hedged) && areMonthsApart(a, b);

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
    areMonthsApart(a, b) &&
    !inOneClosedTime(a, b) &&
    !sharing(a, b);

/**
 * Whether two periods are of two counts: no day in common, two stretches that end apart ("until 4 August", "until 11
 * August"), or a year that was over when its document wrote of it, against a part of it. What only another sentence says
 * of a period tells nothing apart.
 */
export function inOtherTimes(a: Claim, b: Claim): boolean {
  if (a.period === null || b.period === null) return false;
  if (a.periodOrigin === 'context' || b.periodOrigin === 'context') return inTwoBulletins(a, b);
  const relation = relateTimes(a, b);
  if (relation === 'different')
    return a.act === null || a.act !== b.act || areApart(a.period, b.period);
  return relation === 'cut-off' && (endApart(a.period, b.period) || areWholeAndPart(a, b));
}

/** Days between the bulletins of two weeks. */
const WEEK = 5;

/**
 * Two weeks or months without a day in common, told a week or more apart, or months apart themselves: a year is mistaken
 * more easily than they.
 */
const inTwoBulletins: Test = ({ period: p, day: d }, { period: q, day: e }) =>
  areApart(p, q) &&
  isMonthOrLess(p!) &&
  isMonthOrLess(q!) &&
  ((d !== null && e !== null && daysBetween(d, e) >= WEEK) ||
    daysBetween(p!.first, q!.first) > APART);

/**
 * Two stretches that begin on one day and go on to two that are told, neither of them in calendar years; the first of
 * September is no stretch of September.
 */
const endApart = (a: Period, b: Period): boolean =>
  a.first === b.first &&
  a.last !== b.last &&
  ![a, b].some((p) => isInYears(p) || p.running || p.first === p.last);

/** What is counted, and when that was told. */
type Counted = Pick<Told, 'period' | 'day'>;

/** Whether one of two periods that end apart is a year that was over when it was told: no name for the other's cut-off. */
const areWholeAndPart = (a: Counted, b: Counted): boolean =>
  isWholeAndPart(a, b) || isWholeAndPart(b, a);

const isWholeAndPart = ({ period: year, day }: Counted, { period: part }: Counted): boolean =>
  year !== null &&
  part !== null &&
  isYear(year) &&
  day !== null &&
  day > year.last &&
  part.last !== year.last;

/** Days between two publications over which outlets still report one statement as it was made. */
const FRESH = 21;

/** "Eleven months" told in December, "the year" in January: an office has counted twice. */
export const areTwoCounts = (a: Counted, b: Counted): boolean =>
  areWholeAndPart(a, b) &&
  a.day !== null &&
  b.day !== null &&
  daysBetween(a.day, b.day) > (a.day.slice(0, 4) === b.day.slice(0, 4) ? FRESH : WEEK);

/** Whether a time was over when it was told. */
const isOver = ({ period, day }: Counted): boolean =>
  period !== null && day !== null && isOverOn(period, day);

/** A time that both outlets name in words of their own, and that was over for both: months later its count is no other. */
export const inOneClosedTime: Test = (a, b) =>
  a.periodOrigin !== 'context' && b.periodOrigin !== 'context' && ofOneClosedTime(a, b);

/** The same of months, or from one day to another further off, whoever names them: a text on a quarter goes on with it. */
export const ofOneTerm: Test = (a, b) =>
  a.period !== null &&
  (isStretchOfMonths(a.period) || isStretchOfDays(a.period)) &&
  ofOneClosedTime(a, b);

const isStretchOfDays = (period: Period): boolean =>
  !period.running && !period.unbegun && !isMonthOrLess(period) && !isInYears(period);

const ofOneClosedTime: Test = (a, b) => relateTimes(a, b) === 'same' && [a, b].every(isOver);

/**
 * Two periods that two documents of different acts give in words of their own, or that are months apart like their
 * documents: what joins either joins not both.
 */
export const inTwoTimes: Test = (a, b) =>
  (a.act === null || a.act !== b.act) &&
  relateTimes(a, b) === 'different' &&
  (areMonthsApart(a, b) || (a.periodOrigin !== 'context' && b.periodOrigin !== 'context'));

/** Whether both are of the same time. */
export const inOneTime: Test = (a, b) => relateTimes(a, b) === 'same';

/**
 * Two speakers whom the registry knows and no body joins, or two office holders by other names: nobody between them makes
 * one figure of theirs. Two of whose bodies the one is above the other are two of a short number.
 */
export const inTwoVoices: Test = (a, b) =>
  (isVoice(a) &&
    isVoice(b) &&
    a.asking === b.asking &&
    !goesOnFor(a, b) &&
    !goesOnFor(b, a) &&
    (!areKin(a, b) || areColleagues(a, b))) ||
  areStrangers(a, b);

/** "The office counted 648. … The bank expects 36 next year. Spending rose by 12 %": of two who spoke, a sentence that names neither goes on with either. */
const goesOnFor: Test = ({ inherited, heard, digits }, { speaker }) =>
  inherited && digits >= LONG && speaker !== null && heard.has(speaker);

/** Digits from which a number is one, whichever of two office holders an outlet names. */
const LONG = 3;

const areColleagues: Test = (a, b) =>
  [a, b].every(({ speakerType, digits }) => speakerType === 'person' && digits < LONG) &&
  !a.bodies.some((body) => b.bodies.includes(body));

/** "Le Maroc affirme" is said by one of its bodies, whichever. */
const isVoice = ({ speaker, speakerType }: Claim): boolean =>
  isKnown(speaker) && speakerType !== 'country';
