import type { FigureMention, PeriodMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';
import { isRolling, namesYear } from '../spans.ts';
import { isChange } from './cover.ts';

/** Three calendar years or more. */
const isOfYears = ({ rule, first, last }: PeriodMention): boolean =>
  rule === 'years' &&
  first !== null &&
  last !== null &&
  Number(last.slice(0, 4)) - Number(first.slice(0, 4)) >= 2;

/** "en hausse de 42 % from 2019", "2,6 مليارات عن السنة الجارية": the base of a change right after it. */
export function isOff(
  r: Reader,
  figure: FigureMention,
  period: PeriodMention,
  from: number,
): boolean {
  // "lost 86 posts over that period" is told of the period itself.
  const isYear = period.rule === 'year' && r.at(period.from, 'unit') !== null;
  const isOfLevel = levelBefore(r, period.from) > figure.to;
  const reach = isYear || isOfLevel ? NAMED : 3;
  if (period.from - figure.to > reach || r.at(period.from, 'again')) return false;
  // "une hausse de 4 % sur l'ensemble de l'année 2024"
  if (r.at(period.from, 'entire')) return false;
  // "will rise by 5 % from 2025 onwards": how long it goes on.
  if (period.rule.startsWith('since.')) return false;
  // "a growth of 5 % over 2021-2024": unlike a season, years on end are what it grew in; so are "the last twelve months".
  if (isOfYears(period) || isRolling(period)) return false;
  for (let at = figure.to; at < figure.to + 3; at++) {
    const off = r.at(at, 'off');
    if (!off || off.end > period.from + 1) continue;
    if (period.from - off.end > 1 && !((isYear || isOfLevel) && r.isWord(off.end))) continue;
    // «184 مشروعا إضافيا من يناير إلى أكتوبر»: from the one to the other.
    if (r.at(at, 'from') && r.has(period.from, period.to, 'to')) continue;
    // "fell 5 % on Tuesday": the day itself, which "from Tuesday" is not.
    if (period.rule.startsWith('day') && r.at(at, 'link') && !r.at(at, 'from')) continue;
    // "3.1% year on | year at the end of March", not "up 20% on the year before"
    const yearly = r.around(at, 'yearly');
    if (yearly && yearly.end <= period.from) continue;
    // "17 % sur les six premiers mois de 2014", unlike "17 % sur 2013": how long it took.
    if (isOver(r, at, off.end, period) && !isOnLikeTime(r, figure, period)) continue;
    // "up 42 % from 2019", "a 6.5 % decline on 2017", "6 % de hausse sur 2017"
    if (figure.role === 'change' || isChange(r, figure, from) || r.at(at - 1, 'change'))
      return true;
    // "0.3% month on month, and 8% from a year earlier"
    if (figure.kind === 'percent' && period.rule.endsWith('.previous')) return true;
  }
  return false;
}

/** Words from "figures" or "the quantities" to their time: "recorded in". */
const LEVEL = 4;

/** "(182 % over the) figures | for 2016", "figure | recorded in 2016": where the level stands that a time is of; -1 where none does. */
function levelBefore(r: Reader, from: number): number {
  for (let at = from - 1; at >= from - LEVEL && r.isWord(at); at--)
    if (r.at(at, 'level')?.value === '') return at;
  return -1;
}

/** How many tokens may stand before "year" in "a rise over the pre-crisis baseline year of 2019". */
const NAMED = 9;

/** "sur les six premiers mois", not "sur le mois précédent". */
const isOver = (r: Reader, at: number, end: number, { rule, from }: PeriodMention): boolean =>
  r.at(at, 'whole') !== null && from - end === 1 && !/\.previous/.test(rule);

/** "en baisse de 12 % sur la même période de 2023": a fall set beside a time is measured from the like one of another year, unlike "a baissé de 12 % sur la même période de 2023". */
const isOnLikeTime = (r: Reader, { from }: FigureMention, period: PeriodMention): boolean =>
  period.rule.endsWith('.same') &&
  (namesYear(period.surface) || r.has(period.from, period.to, 'previous')) &&
  r.at(from - 2, 'change') !== null &&
  r.before(from - 2, 'in');
