import type { FigureMention, FigurePeriod, PeriodMention } from '../../mention.ts';
import { holds, isFixed, isLong, isPart, isYearAfter, spanOf, widest } from '../spans.ts';
import type { Named } from '../standing/standing.ts';
import { carried } from './carry.ts';
import type { Context } from './context.ts';
import { BULLETIN, lasts, OPEN } from './lasting.ts';
import { isAddedUpBeside, yields } from './yields.ts';

/**
 * Takes note of a sentence's periods once its figures are dated.
 * @param deeds the days of what the sentence tells: "Dimanche, la marine a secouru un canot".
 */
export function leave(
  context: Context,
  named: readonly Named[],
  found: readonly (FigurePeriod | null)[],
  figures: readonly FigureMention[],
  future: readonly boolean[],
  deeds: readonly PeriodMention[],
): void {
  context.past = null;
  const days = found.filter((one) => one?.source === 'sentence');
  if (days.length > 0) {
    context.isDay = days.every((one) => one!.first === one!.last);
    context.isForeseen = figures.every(
      ({ hedged }, i) => hedged || found[i]?.source !== 'sentence',
    );
  }
  for (const { mention, standing } of named)
    if (standing === 'report' && isFixed(mention)) context.main ??= mention;
  // "A ce jour, 300 …": what follows is to date as well.
  const open = found.find((one) => one?.source === 'sentence' && NOW.test(one.rule));
  const start =
    context.launch ?? named.find((one) => one.mention.start === open?.span?.start)?.mention;
  // "travaille actuellement sur 100 classes": so many on that day, which says nothing of what has been done.
  if (open?.first && start && open.first === open.last) {
    context.last = { ...start, rule: 'asof.day', first: open.first, last: open.last };
    return;
  }
  if (open?.first && start) {
    context.last = { ...start, rule: 'since.launch', first: open.first, last: null };
    return;
  }
  const told = startsOf(found.filter((_, i) => !future[i]));
  const dating = startsOf(found);
  const lasting = new Set([...dating, ...deeds.map(({ start }) => start)]);
  const isPlan = ({ start }: PeriodMention) => dating.has(start) && !told.has(start);
  const all = named.filter(({ standing }) => standing === 'covers').map(({ mention }) => mention);
  const covers = all.filter((mention) => !isEnd(context, mention));
  const before = context.last;
  if (before && all.length > 0 && covers.length === 0)
    if (!all.some((end) => holds(end, before) || holds(before, end))) context.last = null;
  // "le budget de l'année 2024, qui s'élève à 892 millions", told in 2023
  const isAhead = ({ first, start }: PeriodMention) =>
    Boolean(context.written && first && first > context.written && dating.has(start));
  const aims = covers.filter((one) => isPlan(one) || isAhead(one));
  // "300 millions cette année et 320 l'année d'après": the plan goes on with the year that the other is told from.
  const aim = aims.findLast(({ rule }) => rule !== 'year.following') ?? aims.at(-1);
  context.target = aim ?? context.target;
  // "8,000 in the past 24 hours. A total of 600,000 since March 2020": the beds that are taken are told next.
  const today = named.find(({ mention }) => mention.rule === BULLETIN && dating.has(mention.start));
  context.bulletin = today?.mention ?? context.bulletin;
  const last = named.at(-1);
  // "65 en 1987 ; aujourd'hui, il n'y en a plus 15": the text goes on with its own day.
  if (last && last.mention.rule === 'now' && last.standing === 'blocks' && isBehind(covers, last)) {
    context.last = null;
    return;
  }
  // "6.314 affaires, tandis que 2020 n'en a connu que 4.828": the time that a past one is set against goes on.
  const besideOf = ({ from, last: end }: PeriodMention) =>
    found.find(
      (one, i) =>
        figures[i]!.to <= from && one?.source === 'context' && (one.first ?? '') > (end ?? '9'),
    );
  for (const mention of covers) {
    const later = besideOf(mention);
    if (later) context.contrast = [carried(mention, mention), later];
  }
  // "35.000 maisons rebâties, dont 5.000 depuis octobre": of what has been added alone.
  const isOfMore = ({ rule, from }: PeriodMention) =>
    /^since\.(day|month)/.test(rule) && figures.some(({ to }, i) => to <= from && !found[i]);
  const covering = covers.filter(
    (one) => lasts(context, one, lasting) && !isPlan(one) && !besideOf(one) && !isOfMore(one),
  );
  if (covering.length > 0) {
    goOn(context, covering, named, told, figures, found);
    const ofLast = figures.filter((_, i) => found[i]?.span?.start === context.last?.start);
    if (ofLast.length > 0) context.summed = new Set(ofLast.map(({ unit }) => unit));
    context.last = closedBy(found, context.last, covers);
    return;
  }
  // "Depuis 2014, 300 …": what follows what is open is of no known time, but for a sum beside what the time spoken of has added.
  const isAddedUp = context.isTotal && found.some((one) => one?.source === 'context');
  // "14 million in 2023. It aims for 26 million by 2030. Revenue was": a goal, behind which the text goes on with its own time.
  const hasOwn = before !== null && before.first !== null && before.first !== before.last;
  const isGoal = ({ rule, last }: PeriodMention) =>
    hasOwn && rule.startsWith('by') && (last ?? '') > (context.written ?? '9');
  const isOpen = (one: PeriodMention) =>
    dating.has(one.start) && OPEN.test(one.rule) && !isGoal(one);
  if (!isAddedUp && covers.some(isOpen)) context.last = null;
  leaveReport(context, named, told, found);
  // "30 millions, contre 12 à fin septembre 2023. … 20 millions": the text goes on with the first part of a year, where it speaks of no time yet.
  const set = found.find((one) => one?.rule === 'beside');
  const against = named.find(({ mention }) => mention.start === set?.span?.start)?.mention;
  const isPart = against && !YEAR_RULE.test(against.rule);
  if (isPart && context.spoken === null) context.last = ofFirst(against, set!);
}

/** The time that is told by the one that it is set against: a day, where that is one. */
const ofFirst = (mention: PeriodMention, { first, last }: FigurePeriod): PeriodMention => ({
  ...mention,
  first: mention.first === mention.last ? last : first,
  last,
});

/** "la semaine du 6 au 12 mars …. Au 7 mars, les réserves …": the days spoken of before one of them that a stock was counted on. */
export function aroundDay(
  { last, around, target }: Context,
  before: PeriodMention | null,
  isCounted: boolean,
): PeriodMention | null {
  if (last && target && isDayOfSeason(last, target)) return target;
  if (!last || !before || last === before) return around;
  const isDay = last.first === last.last && before.first !== before.last && isPart(last, before);
  // "300 poursuites en 2023. Au 31 décembre, 9.000 détenus": the day that closes a year says nothing of what came in.
  const isLast = YEAR_RULE.test(before.rule) && last.last === before.last;
  return isDay && isCounted && (isLast || DAYS.test(before.rule)) ? before : null;
}

/** "La récolte 2024-2025 est attendue à 300. Les pluies sont de 295 mm au 29 avril": a day of the season that is still to end. */
const isDayOfSeason = (day: PeriodMention, season: PeriodMention): boolean =>
  day.first === day.last && season.rule.startsWith('school') && isPart(day, season);

const YEAR_RULE = /^year$/;
const DAYS = /^(between\.)?(day|week)/;

/** Goes on with one of the periods that a sentence was of. */
function goOn(
  context: Context,
  covering: readonly PeriodMention[],
  named: readonly Named[],
  told: ReadonlySet<number>,
  figures: readonly FigureMention[],
  found: readonly (FigurePeriod | null)[],
): void {
  // "6.631 de janvier à mars, 7.048 d'avril à juin": parts of the year that is spoken of.
  const before = context.last;
  const isParted =
    before !== null &&
    covering.some(({ first }) => first !== covering[0]!.first) &&
    covering.every((part) => isPart(part, before));
  if (isParted) return;
  const dated = figures.at(-1)?.to ?? 0;
  const open = covering.filter(
    (mention) =>
      isFixed(mention) &&
      !isAddedUpBeside(mention, covering[0]!) &&
      !yields(mention, {
        before,
        written: context.written,
        pair: context.pair,
        dated,
        isList: figures.length > 1,
        isWhole: found.every((one) => one?.span?.start === mention.start),
        isBare: before !== null && !context.dated.has(before.start),
      }),
  );
  if (open.length === 0 && covering.some(isFixed)) return;
  // "In 2024 it had 17 million visitors, beyond the goals of 2026": the time that has dated something is spoken of.
  const dating = open.filter(({ start }) => told.has(start));
  const all = dating.length > 0 ? dating : open;
  // "a crû de 9 % entre mars 2013 et mars 2014, à 43 à fin mars 2014": the text goes on with the day that a stock was counted on.
  const day = all.at(-1);
  const end = day?.rule.startsWith('end.month') && day.first === day.last ? day.last : null;
  const fixed = end ? all.filter((one) => one.rule !== 'between.month' || one.last !== end) : all;
  const length = named.find(({ mention }) => mention.rule === 'length.last');
  // "300 cette saison, contre 280 en 2020": what is spoken of is a time that no calendar fixes.
  const isUnknown = covering[0]!.rule.endsWith('.current') && !isFixed(covering[0]!);
  if (isUnknown) context.last = null;
  else if (fixed.length === 0) context.last = found.some(Boolean) ? context.last : null;
  else context.last = length && fixed.length > 1 ? spanOf(length.mention, fixed) : widest(fixed);
}

/** "Depuis le début de l'année, 500", in a text on February: what follows ends where the figures did. */
function closedBy(
  found: readonly (FigurePeriod | null)[],
  open: PeriodMention | null,
  covers: readonly PeriodMention[],
): PeriodMention | null {
  if (open === null || (open.last !== null && open.first !== null)) return open;
  const dated = found.find((one) => one?.span?.start === open.start);
  if (open.last === null) return dated ? { ...open, last: dated.last } : open;
  // "depuis le début de l'année, 111 jusqu'au 20 juin": the text goes on with all of it.
  const start = covers.find(({ rule }) => rule.startsWith('since.start'))?.first ?? null;
  const isSince = start !== null && dated?.first === start;
  return isSince ? { ...open, first: start, rule: 'between.day' } : open;
}

/** What a sentence leaves that names a report's time, a time that no calendar fixes, or none. */
function leaveReport(
  context: Context,
  named: readonly Named[],
  told: ReadonlySet<number>,
  found: readonly (FigurePeriod | null)[],
): void {
  const reports = named.filter(({ standing }) => standing === 'report');
  // "Des statistiques sur janvier-juillet 2017 montrent …": the report's time that has dated figures is spoken of.
  const reported = reports.findLast(({ mention }) => told.has(mention.start) && !isLong(mention));
  if (reported) context.last = reported.mention;
  // "on Monday. … now holds 302 million": the same day.
  const isNow = context.isTalliedNow();
  const isBlocked = named.some(
    ({ mention: { rule }, standing }) =>
      standing === 'blocks' && rule !== 'since.now' && !(isNow && rule === 'now'),
  );
  // A bulletin that names its day stays on it.
  const isReported = context.main !== null && reports.length > 0;
  // "Deaths have risen to 8,909 so far", in a bulletin on the past 24 hours
  const isBulletin = context.spoken?.rule === BULLETIN;
  // "20 hectares, où les pompiers luttent toujours": what goes on now dates no figure.
  // "5 quartiers, contre 3 pendant la première phase": the time of those that another is set against goes on.
  const isOfSpoken = found[0]?.source === 'context' && !context.last?.rule.startsWith('between.');
  const isBeside = isOfSpoken || found.every((one) => one?.source === 'context');
  if (isBlocked && !isReported && !isBulletin && !isBeside) {
    context.last = null;
    context.main = null;
  }
}

/** "de 37 % en 2021 à 45 % en 2025": years that only tell a change say nothing of what follows, and end another time. */
function isEnd(context: Context, { rule, start, first }: PeriodMention): boolean {
  const [from, to] = context.pair ?? [];
  if (rule === 'period.same')
    return [from, to].some((end) => end?.rule === 'year' && end.first === first);
  // "de 12 % en 2022 à 13 % en 2023": from one year to the next, which the text goes on with.
  const isNext = to?.span?.start === start && isYearAfter(from?.first, to.first);
  return rule === 'year' && context.ends.has(start) && !isNext;
}

/** Whether "now" comes after times that are over. */
const isBehind = (covers: readonly PeriodMention[], { mention }: Named): boolean =>
  covers.length > 0 && covers.every((one) => one.to <= mention.from);

const NOW = /(^|\.)now$/;
/** Where the periods that have dated something are named. */
const startsOf = (found: readonly (FigurePeriod | null)[]): Set<number> =>
  new Set(found.flatMap((one) => one?.span?.start ?? []));
