import { markers } from '../../../lexicons/markers.ts';
import type { PeriodMention } from '../../mention.ts';
import { shiftYears } from '../calendar.ts';
import { namesYear } from '../spans.ts';
import type { Context } from './context.ts';

/** "The past 24 hours". */
export const BULLETIN = 'day.same';
const HOURS = markers('hours');
const isOfHours = (surface: string): boolean =>
  surface.split(/\s+/).some((word) => HOURS.has(word.toLowerCase()));

/**
 * "depuis 2014", a stretch of years and a year to come say nothing of the sentences after theirs; a day does only once it has dated
 * something, for it may be a dateline or the day of a session, and so does a month without its year, unless it is spelled
 * out ("du mois de mai") or named again.
 */
export function lasts(
  context: Context,
  mention: PeriodMention,
  dating: ReadonlySet<number>,
): boolean {
  const { rule, first, last, start: named, surface } = mention;
  // "du 10 au 16 novembre" is a time; a day may be a dateline.
  const isStretch =
    (rule === 'day' && first !== last && namesYear(surface)) ||
    // "les dernières 24 heures": those of a bulletin.
    (rule === BULLETIN && isOfHours(surface));
  const isPassing =
    (/^(day|week)/.test(rule) && !isStretch) ||
    (/^month(\.|$)/.test(rule) && !DIGIT.test(surface) && !SPELLED.test(surface));
  // "Le remboursement s'étend jusqu'en 2035": how long something will go on.
  const isTerm = rule === 'until.year';
  const isOnce = isPassing && !isNamedAgain(context, mention);
  if ((isOnce || isTerm) && !dating.has(named)) return false;
  // "Sur les trois ans": what the text has just told, added up.
  if (rule === 'length.same') return false;
  if (/^asof\.year/.test(rule) || (OPEN.test(rule) && !isStillRunning(context, mention)))
    return false;
  // A term to come has no first day: "jusqu'en 2030".
  const start = first ?? mention.last;
  const isPassed = context.isStretch(mention) && mention.start !== context.account?.start;
  return !isPassed && !(context.written && start && start > context.written);
}

/** "Les prix se sont calmés en mai. L'indice a baissé de 3 %", under a title on May: the month that the text is of. */
const isNamedAgain = ({ told }: Context, { rule, first, last, start }: PeriodMention): boolean =>
  rule === 'month' &&
  told.some(
    ({ standing, mention }) =>
      standing === 'covers' &&
      mention.first === first &&
      mention.last === last &&
      mention.start !== start,
  );

/** "depuis le début de l'année", "depuis le 10 juin": what the day of writing is still in. */
const isStillRunning = (
  { written, isTotal, launch, spoken }: Context,
  { rule, first, start }: PeriodMention,
): boolean =>
  /^since\.start/.test(rule) ||
  // "Depuis son lancement en 2022", where no other time is told: the life of what the text is about.
  (launch?.start === start && spoken === null && !isTotal) ||
  (/^since\.(day|month)/.test(rule) &&
    // "portant à 6.185 le total des cas depuis le 2 mars": of no other count.
    !isTotal &&
    written !== null &&
    first !== null &&
    first > shiftYears({ first: written, last: written }, -1).first!);

/** Periods that run on, or of which only the first day is named. */
export const OPEN = /^(since|by|(asof\.)?start\.)/;

/** A month with its year, or its day. */
const DIGIT = /\p{Nd}/u;

/** "mois de mai", "month of May". */
const SPELLED = /^(?:mois|month) /;
