import type { FigureMention, FigurePeriod } from '../../mention.ts';
import { isYear, type Range, shiftYears } from '../calendar.ts';
import type { Context } from '../context/context.ts';
import type { Reader } from '../reader.ts';
import { holds, isPart } from '../spans.ts';
import type { Named } from '../standing/standing.ts';
import { said } from './given.ts';

/** "14 milliards [à fin juin], contre 9 un an plus tôt": what is set against a number of one day is of one day, too. */
export function asBefore(
  { kind }: FigureMention,
  before: FigurePeriod | null,
  base: FigurePeriod,
  { contrast }: Context,
): FigurePeriod {
  const then = before && shiftYears(before, -1);
  // "300 postes entre le premier trimestre de 2016 et celui de 2017, contre 90 un an auparavant": in as long a time.
  if (base.rule === 'period.previous' && STRETCH.test(before?.rule ?? '') && isPart(base, then!))
    return { ...base, ...ofTime(then!) };
  if (base.rule === 'year.last' && before && then) {
    const [start, later] = contrast ?? [];
    // "78 % à la même date l'année dernière. Un autre est à 42 %, contre 75 % l'année dernière": on that date as well.
    if (start && isPart(start, base) && later?.last === before.last)
      return { ...base, ...ofTime(start) };
    // "300 tonnes à fin septembre, contre 280 l'an dernier": of as many months of that year.
    // In January, "9,8 à fin novembre 2021, contre 9,6 l'an dernier": of the year before the one spoken of.
    const isOfThen = isPart(then, base) || holds(base, before);
    if (TO_DATE.test(before.rule) && isOfThen) return { ...base, ...then };
    // "72 mm de septembre à aujourd'hui, contre 38 l'année dernière": as long, until the same day of that year.
    if (RUNNING.test(before.rule) && holds(base, { first: then.last, last: then.last }))
      return { ...base, ...then };
  }
  // "171 mm au 15 janvier depuis le début de la saison, contre 140 à la même date de la précédente": as much of that one.
  const isSinceThen = before !== null && before.first !== before.last && SINCE.test(before.rule);
  if (base.rule === 'period.same' && isSinceThen && kind !== 'percent' && isDayOf(then!, base))
    return { ...base, ...ofTime(then!) };
  // "49 % à ce jour …. Un autre a 95 %, contre 61 % à la même période de l'année passée": that day of that year.
  if (base.rule === 'period.same' && isYear(base) && then?.first && then.last && isPart(then, base))
    return { ...base, ...then };
  const isOfDay = before?.last != null && before.first === before.last;
  const isSameDay = isOfDay && base.last?.slice(5) === before.last!.slice(5);
  return isSameDay && kind !== 'percent' && RELATIVE.test(base.rule)
    ? { ...base, first: base.last }
    : base;
}

/** "31 % à la même date de 2022 et 57 % | en 2021": the like time of another year, named for the number right before. */
export function likeNamed(
  r: Reader,
  { from, kind }: FigureMention,
  before: FigureMention,
  told: FigurePeriod | null,
  own: Named,
): FigurePeriod | null {
  const { rule, first } = own.mention;
  const isJoined = r.at(from - 1, 'to')?.value === '' || r.conjoined(from);
  const isLike = told?.rule === 'period.same' && told.source === 'sentence' && !isYear(told);
  if (!isLike || !isJoined || rule !== 'year' || !first || !told.last || before.kind !== kind)
    return null;
  return said(own, shiftYears(told, Number(first.slice(0, 4)) - Number(told.last.slice(0, 4))));
}

/** "contre [61 %] et 68 % à la même période de l'an dernier": a base of the time that the one before it was given. */
export const isNextBase = (
  before: FigurePeriod | null,
  base: FigurePeriod,
): before is FigurePeriod =>
  before !== null &&
  before.rule === base.rule &&
  before.span?.start === base.span?.start &&
  /^(period\.same|year\.last)$/.test(base.rule) &&
  isPart(before, base);

/** "à fin septembre", "les trois premiers mois": of all that has come in since January. */
const TO_DATE = /^((asof|until)\.)?end\.month|^until\.(day|month)|^months(\.|$)/;

/** From a part of one year to that of another. */
const STRETCH = /^between\.(quarter|half|month)/;

/** "de septembre à aujourd'hui", "depuis le 10 juin" */
const RUNNING = /^since\.(day|month)/;

const SINCE = /^since\./;

/** Whether a time is the one day that another ends with. */
const isDayOf = ({ last }: Range, day: Range): boolean => day.first === last && day.last === last;

const ofTime = ({ first, last }: Range): Range => ({ first, last });

/** A time told by how it stands to the one spoken of: it has no length of its own. */
const RELATIVE = /^(period|year)\.(previous|same)/;

/** "fell to 73 % | from 75 % the previous year": the year before that of what it came to, whatever years are told besides. */
export const beforeTold = (
  r: Reader,
  { from, to }: FigureMention,
  own: Named,
  told: FigurePeriod | null,
): FigurePeriod | null =>
  told && own.mention.rule === 'year.previous' && own.mention.from >= to && r.before(from, 'from')
    ? said(own, shiftYears(told, -1))
    : null;

/**
 * "42 billion, against 28 the same period last year", whose time is told further on, "12 millions depuis le début de l'année,
 * contre 13 un an auparavant": a year before that of the first.
 */
export function sameBefore(r: Reader, own: Named, told: FigurePeriod | null): FigurePeriod | null {
  const { rule, first, from } = own.mention;
  if (own.standing !== 'compared' || !told) return null;
  const isSame = rule.startsWith('period.same') && first === null;
  const isYearAgo =
    rule === 'period.previous' &&
    told.rule.startsWith('since.start.year') &&
    r.at(from, 'ago')?.value === '';
  return isSame || isYearAgo ? said(own, shiftYears(told, -1)) : null;
}
