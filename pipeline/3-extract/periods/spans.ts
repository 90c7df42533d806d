import type { PeriodMention } from '../mention.ts';
import type { Range } from './calendar.ts';

/** "entre 2014 et 2018", "2016-2021": years that one sentence sums up. */
export const isLong = ({ first, last, rule }: PeriodMention): boolean =>
  /year/.test(rule) &&
  first !== null &&
  last !== null &&
  // "en 2018 et les quatre premiers mois de 2019": what one account is of.
  !(rule === 'within.year' && isYearAfter(first, last) && !last.endsWith(YEARS_END)) &&
  Number(last.slice(0, 4)) > Number(first.slice(0, 4));

/** Whether a period has an end on the calendar. */
export const isFixed = ({ first, last }: PeriodMention): boolean => first !== null || last !== null;

/** "le 3 mai 2021", unlike "le 3 mai": whether the words of a time name its year. */
export const namesYear = (surface: string): boolean => /\p{Nd}{4}/u.test(surface);

/** "au cours des douze derniers mois", in a text on a quarter, with which they end: no longer spoken of than its paragraph. */
export const isRolling = ({ first, rule }: Pick<PeriodMention, 'first' | 'rule'>): boolean =>
  rule === 'length.last' && first !== null;

/** Whether the first holds the second, or is it. */
export const holds = (a: Range, b: Range): boolean =>
  (a.first ?? '') <= (b.first ?? b.last ?? '') && (a.last ?? '9') >= (b.last ?? '9');

export const isPart = (a: Range, b: Range): boolean => holds(b, a) && !holds(a, b);

/** The period that holds all others, else the latest: "350 in 2016, and 320 in 2014" goes on with 2016. */
export function widest(periods: readonly PeriodMention[]): PeriodMention {
  return (
    periods.find((a) => periods.every((b) => holds(a, b))) ??
    periods.reduce((a, b) => ((b.last ?? '9') >= (a.last ?? '9') ? b : a))
  );
}

/** "les cinq dernières années", once the years themselves are listed. */
export function spanOf(length: PeriodMention, years: readonly PeriodMention[]): PeriodMention {
  const firsts = years.map(({ first }) => first ?? '').sort();
  const lasts = years.map(({ last }) => last ?? '').sort();
  return { ...length, first: firsts[0] || null, last: lasts.at(-1) || null };
}

/** A day counted up to. */
export const UP_TO_A_DAY = /^(asof|until)\.day/;

/** Whether one day is of the year after another's. */
export const isYearAfter = (a: string | null | undefined, b: string | null | undefined): boolean =>
  Boolean(a && b) && Number(b!.slice(0, 4)) === Number(a!.slice(0, 4)) + 1;

/** Whether a time is over before another one that does not run to the end of its year. */
export const endsBeforePart = (range: Range, main: Range): boolean =>
  range.last! < main.last! && !main.last!.endsWith(YEARS_END);
const YEARS_END = '-12-31';
