import type { FigureMention, FigurePeriod, PeriodMention } from '../../mention.ts';
import { isMonthEnd, iso, type Range } from '../calendar.ts';
import { compared, coveredBy, dayEnds, ends, isYearEnd } from '../dating/cover.ts';
import { isLong, isYearAfter, UP_TO_A_DAY } from '../spans.ts';
import type { Context } from './context.ts';

/** What a figure is that takes its period from the text before. */
export interface Undated {
  /** Counted on a day. */
  readonly stock: boolean;
  /** A sum that lies there on a day: deposits, a debt. */
  readonly lies: boolean;
  /** A change, or a count of what came in a time. */
  readonly change: boolean;
  /** Counts what came in a time: a day counted up to ("au 30 juin") tells nothing of it. */
  readonly flows: boolean;
  /** What has come in, or how that has changed: revenues, not what lies there on a day. */
  readonly comesIn: boolean;
  readonly kind: FigureMention['kind'];
  readonly role: FigureMention['role'];
  readonly unit: string;
  /** Told in the tense of a look back. */
  readonly isToldBack: boolean;
  /** Told in a sentence of what a day has brought: "nouveaux cas". */
  readonly isDaily: boolean;
}

/** Period for a figure whose sentence names none. */
export function carry(
  context: Context,
  { stock, lies, change, flows, comesIn, kind, role, unit, isToldBack, isDaily }: Undated,
): FigurePeriod | null {
  // "The plantations cover 1.2 million hectares", before a season is named: at any time.
  const ahead = kind === 'area' ? null : context.ahead;
  const isLevel = kind === 'percent' && !change;
  const spoken = isLevel ? context.rated : context.spoken;
  const told = (isToldBack ? context.past : null) ?? spoken ?? ahead;
  const isAround = flows && context.around !== null && told === context.last;
  const mention = isAround
    ? context.around
    : (told ?? (stock || isDaily ? context.bulletin : null));
  // "Selon le bilan de la période 2005-2014, …": all that it tells is of its years.
  const isOwn = mention === context.account || mention === context.shared;
  if (!mention || (!isOwn && context.isStretch(mention))) return null;
  // "Au 30 juin, … 361 milliards. Les transferts ont atteint 54 milliards": an account closed with a month is of the year until then.
  const isClosed = comesIn && isMonthEnd(mention.last);
  const isDayOnly = UP_TO_A_DAY.test(mention.rule) && !isClosed;
  if (flows && isDayOnly && !isSum(context, mention, unit)) return null;
  const isRate = isLevel && role === 'level';
  const isHeld = stock && (isRate || (kind === 'volume' && role === 'level'));
  // "de 9 % à 8 % entre 2018 et 2019. Les femmes sont plus exposées (13 %)": a level, for all that "plus" may tell a change.
  const isStill = kind === 'percent' && role !== 'change' && context.isStep(mention);
  // "de 12 à 13 % entre 2022 et 2023. Le nombre de chômeurs a augmenté de 58.000": from one to the other.
  const isRisen = kind === 'count' && role === 'change';
  const isOfEnd = (stock && !isRisen) || !change || isStill;
  // "Au premier semestre, le résultat a crû de 10 %. Les dépôts sont de 59 milliards": what lies there is so at its end.
  const end = lies && PART.test(mention.rule) ? mention.last : null;
  if (end) return carried(mention, { first: end, last: end });
  const limits = isOfEnd ? levelEnds(context, mention, stock, isRate, isHeld) : null;
  if (limits) return carried(mention, limits.last);
  // "900 milliards de dépôts à fin juin. Ceux des ménages, en hausse de 5 %, pèsent 841 milliards": all counted that day.
  const isOfDay = context.isDay && (kind !== 'money' || context.isTallied);
  const isCounted = isOfDay && COUNTED.has(kind) && !comesIn;
  const isAtDay = isCounted || (isLevel && isYearEnd(mention, kind));
  return carried(mention, closed(coveredBy(mention, stock || isAtDay), mention, context));
}

/** "Since September, 3 billion m³ have come in. The dams hold 6 billion": a stock is of the end of what has run until now. */
export const atEnd = (
  { spoken, written }: Context,
  period: FigurePeriod | null,
): FigurePeriod | null =>
  spoken?.rule.startsWith('since') &&
  spoken.start === period?.span?.start &&
  period.last === written
    ? { ...period, first: period.last }
    : period;

/** What more is told of where all was counted on a day: sums that lie there, shares, the water behind a dam. */
const COUNTED: ReadonlySet<string> = new Set(['percent', 'money', 'volume']);

/** "Jusqu'au 20 juillet, 300 noyades. Agadir en a 40": more of what has come by that day, unlike how many there were on it. */
const isSum = ({ isDay, summed }: Context, { rule }: PeriodMention, unit: string): boolean =>
  !isDay && /^until\.day/.test(rule) && summed.has(unit);

/** The parts of a year that an account is of. */
const PART = /^(quarter|half|months)/;

/** "2020 et 2021": both, unlike what runs between them. */
export const isListed = ({ surface }: Pick<PeriodMention, 'surface'>): boolean =>
  LISTED.test(surface);
const LISTED = /^\p{Nd}/u;

/** The two ends of a time whose second alone a level is of. */
function levelEnds(
  context: Context,
  mention: PeriodMention,
  stock: boolean,
  isRate: boolean,
  isHeld: boolean,
) {
  // "230.000 emplois créés entre 2020 et 2021. Le taux est de 12 %": a rate is of one year.
  const isOfTwo =
    mention.rule === 'between.year' &&
    isYearAfter(mention.first, mention.last) &&
    !isListed(mention);
  // "108 mm entre le 1er septembre et le 12 janvier. Les barrages sont remplis à 46 %, et gardent 7 milliards de m3": on the last of the days.
  const isOfDays = isHeld && mention.rule === 'between.day';
  if (context.isStep(mention) || (isRate && isOfTwo) || isOfDays) return ends(mention);
  return compared(mention) ?? (stock ? dayEnds(mention) : null);
}

/** Day for a standing fact, which a count at a day covers and what came in a time does not. */
export function carryDay(context: Context): FigurePeriod | null {
  // "43 degrés mardi. La direction emploie 250 agents": the day of an event says nothing of what stands.
  if (context.isNewsDay) return null;
  const figure = {
    stock: true,
    lies: false,
    change: false,
    flows: false,
    comesIn: false,
    isToldBack: false,
    isDaily: false,
  } as const;
  const day = carry(context, { ...figure, kind: 'count', role: 'level', unit: '' });
  return day?.first === day?.last ? day : null;
}

/** Period for a figure to come whose sentence names none: the plan's, else what is spoken of if it is not over. */
export function target(context: Context, stock: boolean): FigurePeriod | null {
  const { target, spoken, written, isForeseen } = context;
  const isAhead = written ? (spoken?.last ?? '') > written : isForeseen;
  const isOpen = spoken?.last && isAhead && !isLong(spoken);
  // "Le budget 2024 … Le déficit serait de 4 % cette année. La santé recevra 30 milliards": of the budget's year.
  const plan = planOf(context);
  const isOfPlan = plan !== null && (target?.last ?? '') < plan.first!;
  const mention = (isOfPlan ? plan : target) ?? (isOpen ? spoken : null);
  return mention && carried(mention, stock ? mention : coveredBy(mention, false));
}

/** The day of the session that the text is of. */
export const ofSession = ({ session }: Context): FigurePeriod | null =>
  session && carried(session, session);

/** "depuis 2014" runs to the day of writing, "depuis le début de l'année" to the end of the part of the year that is spoken of. */
export function closed(
  { first, last }: Range,
  { rule }: PeriodMention,
  { written, spoken }: Context,
): Range {
  const isOfYear = rule.startsWith('since.start.year') && first !== null;
  const over = rule === 'since.start.year.current' ? sinceLastStart(spoken, written) : null;
  if (over) return over;
  // "la semaine dernière …, et 45.000 depuis le début de l'année": no account ends with that week.
  const isAccount = spoken !== null && !/^(days?|week|weekend)(\.|$)/.test(spoken.rule);
  const end = (isOfYear && isAccount && lastOfPart(spoken, first, written)) || written;
  const isOpen = rule.startsWith('since') && first !== null && end !== null && first <= end;
  return { first, last: isOpen ? (last ?? end) : last };
}

/** "À fin novembre, …. Depuis le début de l'année, il a crû de 4 %", told in January: of the year that was over by then. */
function sinceLastStart(spoken: Range | null, written: string | null): Range | null {
  const year = Number(written?.slice(0, 4)) - 1;
  const isJanuary = written?.slice(5, 7) === '01';
  return isJanuary && spoken?.last?.startsWith(`${year}-`)
    ? { first: iso(year, 1, 1), last: spoken.last }
    : null;
}

/** Last day of a period that is over by a day and is one of several of the year that starts on another; null for any other. */
function lastOfPart(period: Range | null, start: string, day: string | null): string | null {
  const end = period?.last ?? null;
  const isOver = end !== null && (!day || end <= day);
  return isOver && end.slice(0, 4) === start.slice(0, 4) && end !== start ? end : null;
}

/** Period of an account of what is still to come, a budget's: its conditional mood foresees. */
export function planned(context: Context): FigurePeriod | null {
  const plan = planOf(context);
  return plan && carried(plan, plan);
}

/** A time still to come on the day of writing; where that is unknown, the year of a budget. */
function planOf({ main, written, draft }: Context): PeriodMention | null {
  if (!main?.first) return null;
  return (written ? main.first > written : main === draft) ? main : null;
}

/** The year spoken of, for "cette année" where the day of writing is unknown. */
export function spokenYear({ last, main }: Context): FigurePeriod | null {
  const mention = [last, main].find((one) => one && /^year$|^year\.|report/.test(one.rule));
  return mention ? carried(mention, mention) : null;
}

/** What dates a figure whose sentence names no time. */
export const carried = (mention: PeriodMention, { first, last }: Range): FigurePeriod => ({
  first,
  last,
  surface: mention.surface,
  span: { start: mention.start, end: mention.end },
  source: 'context',
  rule: 'carried',
});
