import type { FigurePeriod, PeriodMention } from '../../mention.ts';
import type { Range } from '../calendar.ts';
import { closed, spokenYear } from '../context/carry.ts';
import type { Context } from '../context/context.ts';
import type { Reader } from '../reader.ts';
import { UP_TO_A_DAY } from '../spans.ts';
import type { Named } from '../standing/standing.ts';
import { compared, coveredBy, dayEnds } from './cover.ts';

/** The period that a named one is for a figure: a day for a stock, the time until it for a flow. */
export function give(
  r: Reader,
  one: Named,
  isStock: boolean,
  context: Context,
): FigurePeriod | null {
  // "au début du mois de mai": no day of it.
  if (one.standing === 'blocks') return null;
  const stock = isStock || isDayBefore(one, context);
  const told =
    stock || !runsOnFromBefore(one, context) ? coveredBy(one.mention, stock) : one.mention;
  const range = closed(told, one.mention, context);
  if (range.first === null && range.last === null)
    return one.mention.rule.startsWith('year.') ? spokenYear(context) : null;
  const [start, end] = context.pair ?? [];
  const isOfPair = range.last === end?.last || range.last === start?.last;
  const isPair = start?.first && end?.last && start.first <= end.last && isOfPair;
  // "in the same period of 2019", «في المدة ذاتها من السنة الماضية» is of that year alone, "à cette date" of the day named last.
  const isFromDay = start?.rule === 'day' && end?.rule === 'day';
  const isDate = !isFromDay || r.has(one.mention.from, one.mention.to, 'date');
  const isDay = isDate && one.mention.first === one.mention.last;
  if (one.mention.rule === 'period.same' && isPair && !isDay && !namesYear(r, one.mention))
    return said(one, { first: start.first, last: end.last });
  const limits = stock ? (compared(one.mention) ?? dayEnds(one.mention)) : null;
  return said(one, limits ? limits.last : range);
}

/** "le programme, lancé en 2004 …, jusqu’en mai 2025, 62 villes", "le plan 2017-2021 …, jusqu’à fin 2019": what has come in until then came from years before, too. */
function runsOnFromBefore({ mention }: Named, { launch, scheme }: Context): boolean {
  const { rule, first, last } = mention;
  const start = (launch ?? scheme)?.first?.slice(0, 4);
  return UNTIL.test(rule) && first === null && last !== null && (start ?? '9') < last.slice(0, 4);
}
const UNTIL = /^until\.(end\.)?(month|year|day)$/;

/** "Au 31 mars, on comptait 300 lits. Un an plus tôt, on en recensait 280": what was counted on a day is so once more. */
const isDayBefore = ({ mention }: Named, { isDay, last }: Context): boolean =>
  // "a month before", told from the end of a month
  (isDay && mention.rule === 'month.previous' && mention.first === mention.last) ||
  (/^period\.(same|previous)/.test(mention.rule) &&
    // "à la même date", where the day was one counted up to: «إلى غاية 24 مارس».
    (mention.first === null || mention.first === mention.last) &&
    isDay &&
    last !== null &&
    UP_TO_A_DAY.test(last.rule));

/** Whether a time names its year, in digits or as one among others. */
function namesYear(r: Reader, { from, to }: PeriodMention): boolean {
  for (let at = from; at < to; at++)
    if (r.counts(at) || r.at(at, 'unit')?.value === 'year') return true;
  return false;
}

/** What dates a figure by a time of its sentence. */
export const said = ({ mention }: Named, { first, last }: Range): FigurePeriod => ({
  first,
  last,
  surface: mention.surface,
  span: { start: mention.start, end: mention.end },
  source: 'sentence',
  rule: mention.rule,
});
