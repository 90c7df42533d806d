import type { FigurePeriod, PeriodMention } from '../../mention.ts';
import { holds, isPart, namesYear, UP_TO_A_DAY } from '../spans.ts';

/** What a text was speaking of when a sentence named another time. */
interface Spoken {
  readonly before: PeriodMention | null;
  /** Day of writing. */
  readonly written: string | null;
  /** Periods of the last "de X à Y". */
  readonly pair: readonly (FigurePeriod | null)[] | null;
  /** Token after the sentence's last figure, and whether it has several. */
  readonly dated: number;
  readonly isList: boolean;
  /** Whether all that the sentence tells is of it. */
  readonly isWhole: boolean;
  /** Whether what the text was speaking of has dated no figure: "Le port a connu une bonne année 2024." */
  readonly isBare: boolean;
}

/**
 * Whether a period says less of what follows than the one spoken of before it: the last part of a sentence
 * ("…, dont 12 au mois d'août"), an end of a change, or the time before that a count is set beside ("l'an dernier").
 */
export function yields(
  mention: PeriodMention,
  { before, written, pair, dated, isList, isWhole, isBare }: Spoken,
): boolean {
  const [isStart, isLast] = [pair?.[0], pair?.[1]].map((end) => end?.span?.start === mention.start);
  if (isStart && !isLast) return true;
  if (!before) return false;
  if (isLast && (holds(mention, before) || holds(before, mention))) return true;
  // "sur les deux premiers mois … depuis le début de l'année": from when what is spoken of runs.
  const isFromStart = mention.rule.startsWith('since.start') && mention.first === before.first;
  if (isFromStart && before.last !== null) return true;
  if (isAddedUpBeside(mention, before)) return true;
  // "cette année, 26 sites ont ouvert", in a text on an operation of this summer.
  // "compte actuellement 300 salles. Cette année, 20 ont ouvert": what stands today has no part in it.
  const isToday = before.rule === 'asof.day' && before.first === written;
  const isWider = mention.rule === 'year.current' && before.rule !== 'year' && !isToday;
  if (isWider && isPart(before, mention)) return true;
  // "entre juillet et août", in a text on August: what its prices rose in.
  const isMonths = mention.rule === 'month' && before.rule.startsWith('month');
  if (isMonths && mention.last === before.last && isPart(before, mention)) return true;
  // "jusqu'au 31 décembre 2018", in a text on 2018: the end of what is spoken of.
  const isEnd = UP_TO_A_DAY.test(mention.rule) && mention.last === before.last;
  if (isEnd && PART_OF_YEAR.test(before.rule)) return true;
  // "10 % au mois de février 2023", "en juin dernier", "au premier semestre de cette année": its year makes it the time that the text goes on with.
  const isOfYear = namesYear(mention.surface) || OF_YEAR.test(mention.rule);
  // "320 en 2019. De janvier à août, 300", told in September 2019: what the year has been so far.
  const isRunning = written ? (before.last ?? '') > written : before.rule === 'year.current';
  const isUntil =
    UP_TO_A_MONTH.test(mention.rule) ||
    (mention.first === before.first && mention.last !== mention.first);
  const isSoFar = isRunning && isUntil;
  // "174 réseaux en 2018. Le 23 mai, la police en a démantelé un. L'opération …": what was done that day is told next.
  const isDeed = dated === 0 && /^day/.test(mention.rule);
  const isPassing =
    (isList && !(isWhole && isSoFar)) || /^day/.test(mention.rule) || !(isOfYear || isSoFar);
  // "Le port a connu une bonne année 2024. Il a reçu 15 millions de passagers en sept mois": the part that is first told in numbers.
  const isFirst = isBare && isWhole && PART_SO_FAR.test(mention.rule);
  if (isPassing && !isDeed && !isFirst && mention.from >= dated && isPart(mention, before))
    return true;
  return (
    // "On Sunday, a judge heard seven. There were 384 cases last year": a day of the news is no count that a year is set beside.
    !NEWS_DAY.test(before.rule) &&
    /\.(last|previous)$|^period\.same/.test(mention.rule) &&
    (mention.last ?? '9') < (before.first ?? before.last ?? '')
  );
}

const UP_TO_A_MONTH = /^(asof\.|until\.)?end\.month/;
const NEWS_DAY = /^day\./;
/** "La semaine du 4 au 8, il a pris 3 %, portant son gain depuis le début de l'année à 9 %": the text goes on with the week. */
export const isAddedUpBeside = (mention: PeriodMention, days: PeriodMention): boolean =>
  mention.rule.startsWith('since.start') &&
  DAYS.test(days.rule) &&
  days.first !== days.last &&
  isPart(days, mention);

const DAYS = /^(between\.)?(day|week)/;
const PART_OF_YEAR = /^(year|half|quarter|months)/;
const PART_SO_FAR = /^(months|half|quarter)(\.|$)/;
const OF_YEAR = /^(month\.last|(months|half|quarter)\.current)$/;
