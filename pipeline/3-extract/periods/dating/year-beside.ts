import type { PeriodMention, SentenceTokens } from '../../mention.ts';
import { isSameRange, shiftYears } from '../calendar.ts';
import type { Context } from '../context/context.ts';
import type { Reader } from '../reader.ts';

/**
 * "La superficie des incendies 2022 était de 300 hectares", "the 2022 fires", in a text on the first months of 2023: the
 * whole year before, set beside them by what the year names; "en 2022, 300 hectares" goes over to it.
 */
export function isYearBeside(
  r: Reader,
  { spoken }: Context,
  { rule, from, first, last }: PeriodMention,
  sentence: SentenceTokens,
): boolean {
  if (rule !== 'year' || from <= sentence.from + 1 || !spoken?.first || !spoken.last) return false;
  const isPartOfYear =
    PART.test(spoken.rule) && spoken.first.slice(0, 4) === spoken.last.slice(0, 4);
  const isWhole = first?.slice(5) === '01-01' && last?.slice(5) === '12-31';
  const year = Number(last?.slice(0, 4)) + 1;
  if (!isPartOfYear || !isWhole || year !== Number(spoken.first.slice(0, 4))) return false;
  return r.isWord(from - 1) && !r.before(from, 'in') && !r.at(from, 'in');
}

/** Several months of a year, or the days that they run between. */
const PART = /^(between\.(day|month)|period|months|quarter|half)(\.|$)/;

/**
 * "au même trimestre de 2022, il était de 11 %", "après une baisse à fin février 2018", in a text on that of 2019: the like
 * part of an earlier year, after which the text goes on with its own.
 */
export function isSamePart({ spoken }: Context, mention: PeriodMention): boolean {
  if (/^(month|quarter|half)\.same/.test(mention.rule)) return true;
  if (!spoken?.first || !spoken.last || !mention.first || YEAR.test(mention.rule)) return false;
  const years = Number(spoken.first.slice(0, 4)) - Number(mention.first.slice(0, 4));
  const like = shiftYears(mention, years);
  return years > 0 && isSameRange(like, spoken);
}

/** A whole year may be told after a later one. */
const YEAR = /^(year|school)/;
