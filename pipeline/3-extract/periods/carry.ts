import type { FigureMention, FigurePeriod, PeriodMention } from '../mention.ts';
import { iso, type Range, shiftYears, UNKNOWN } from './calendar.ts';
import type { Context } from './context.ts';
import { compared, coveredBy, dayEnds, ends, isYearEnd } from './cover.ts';
import { isLong, isPart, isYearAfter, UP_TO_A_DAY } from './spans.ts';
import type { Named } from './standing.ts';

/** What a figure is that takes its period from the text before. */
export interface Undated {
  /** Counted on a day. */
  readonly stock: boolean;
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
}

/** Period for a figure whose sentence names none. */
export function carry(
  context: Context,
  { stock, change, flows, comesIn, kind, role, unit, isToldBack }: Undated,
): FigurePeriod | null {
  // "The plantations cover 1.2 million hectares", before a season is named: at any time.
  const ahead = kind === 'area' ? null : context.ahead;
  const isLevel = kind === 'percent' && !change;
  const spoken = isLevel ? context.rated : context.spoken;
  const told = (isToldBack ? context.past : null) ?? spoken ?? ahead;
  const isAround = flows && context.around !== null && told === context.last;
  const mention = isAround ? context.around : (told ?? (stock ? context.bulletin : null));
  // "Selon le bilan de la période 2005-2014, …": all that it tells is of its years.
  const isOwn = mention === context.account || mention === context.shared;
  if (!mention || (!isOwn && context.isStretch(mention))) return null;
  if (flows && UP_TO_A_DAY.test(mention.rule) && !isSum(context, mention, unit))
    return ofReport(context, mention);
  const isRate = isLevel && role === 'level';
  const limits = stock || !change ? levelEnds(context, mention, stock, isRate) : null;
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

/** "Rapport annuel 2023 … Au 31 décembre 2023 … Les crédits ont atteint 395 MDH": of the report's own time. */
const ofReport = ({ main }: Context, day: PeriodMention): FigurePeriod | null =>
  main && main !== day && isPart(day, main) ? carried(main, main) : null;

/** "2020 et 2021": both, unlike what runs between them. */
const LISTED = /^\p{Nd}/u;

/** The two ends of a time whose second alone a level is of. */
function levelEnds(context: Context, mention: PeriodMention, stock: boolean, isRate: boolean) {
  // "230.000 emplois créés entre 2020 et 2021. Le taux est de 12 %": a rate is of one year.
  const isOfTwo =
    mention.rule === 'between.year' &&
    isYearAfter(mention.first, mention.last) &&
    !LISTED.test(mention.surface);
  // "108 mm entre le 1er septembre et le 12 janvier. Les barrages sont remplis à 46 %": on the last of the days.
  const isOfDays = stock && mention.rule === 'between.day';
  if (context.isStep(mention) || (isRate && (isOfTwo || isOfDays))) return ends(mention);
  return compared(mention) ?? (stock ? dayEnds(mention) : null);
}

/** Day for a standing fact, which a count at a day covers and what came in a time does not. */
export function carryDay(context: Context): FigurePeriod | null {
  // "43 degrés mardi. La direction emploie 250 agents": the day of an event says nothing of what stands.
  if (context.isNewsDay) return null;
  const figure = {
    stock: true,
    change: false,
    flows: false,
    comesIn: false,
    isToldBack: false,
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

/** Periods for "de X à Y" where the sentence names none: the last pair's, else only the second end is known. */
export function carryPair(context: Context, stock = true): (FigurePeriod | null)[] {
  const { pair, spoken, contrast, base, between } = context;
  // "a créé 300 postes par rapport au même trimestre de 2023. Le taux est passé de 13 % à 14 %": from the base just told.
  const told = spoken && base && isSamePeriod(base, spoken) ? [base, spoken] : null;
  const isOver = told !== null && pair?.[1]?.last !== spoken!.last;
  // "58 % à fin avril. Les ventes sont passées de 4 à 5 milliards": those of the months until then.
  const of = (one: FigurePeriod) => ({ ...again(one), ...coveredBy(one, stock) });
  if (pair && !isOver) return pair.map((one) => one && of(one));
  // "up one point from 2009. Elsewhere it fell from 33 % to 13 %": from the base that was just told.
  if (!spoken) return (between && endsOf(between)) ?? [base && carried(base, base), null];
  if (contrast?.[1]?.last === spoken.last) return contrast.map(again);
  if (told) return told.map((one) => carried(one, one));
  // "Le précédent, en 2014, en avait compté 33. La taille est passée de 5 à 4": from the one that was looked back on.
  const { past } = context;
  const isYear = past !== null && /^(asof\.)?year$/.test(past.rule);
  if (isYear && past.last && spoken.first && past.last < spoken.first)
    return [past, spoken].map((one) => carried(one, one));
  const isEnd = isOfAccount(context, spoken);
  return endsOf(spoken) ?? [null, isEnd ? carried(spoken, coveredBy(spoken, stock)) : null];
}

/** The two times that one runs between. */
function endsOf(mention: PeriodMention): FigurePeriod[] | null {
  const limits = ends(mention);
  return limits && [carried(mention, limits.first), carried(mention, limits.last)];
}

/** The day that a state was counted on, or the period of an account: what a rate came to is of them, not of an event's day. */
const isOfAccount = ({ isDay, isTallied }: Context, { rule }: PeriodMention): boolean =>
  ACCOUNT.test(rule) || (isDay && (rule === 'asof.day' || (isTallied && /^day(\.|$)/.test(rule))));

/** "le même trimestre de 2023", "2023" beside the one of 2024 that the text is of. */
const isSamePeriod = (base: PeriodMention, { first, last, rule }: PeriodMention): boolean =>
  (base.rule.includes('.same') ||
    (base.rule === rule && base.first?.slice(5) === first?.slice(5))) &&
  base.last !== null &&
  base.last < (first ?? '') &&
  base.last.slice(5) === last?.slice(5);

/** The periods that accounts are of, unlike a day or a season. */
const ACCOUNT = /^(year|quarter|half|months?|school|length|(asof\.)?end\.(month|quarter))/;

/** Period of the end of "de X en 2014 à Y" where the sentence names none: what is spoken of, if it came later. */
export function since(context: Context, start: FigurePeriod): FigurePeriod | null {
  const end = carryPair(context)[1] ?? null;
  return start.last && end?.first && start.last < end.first ? end : null;
}

/** The year spoken of, for "cette année" where the day of writing is unknown. */
export function spokenYear({ last, main }: Context): FigurePeriod | null {
  const mention = [last, main].find((one) => one && /^year$|^year\.|report/.test(one.rule));
  return mention ? carried(mention, mention) : null;
}

const DIGIT = /\p{Nd}/u;

/** Ends of "cette même période" where the text has named what it runs between. */
export function sameEnds(
  { pair, last, main, told }: Context,
  mention: PeriodMention,
  named: readonly Named[],
): { first: Range; last: Range } | null {
  // "à la même période de 2015" is of that year alone.
  if (!/^period\.same/.test(mention.rule) || DIGIT.test(mention.surface)) return null;
  const [start, end] = pair ?? [];
  if (start?.first && (mention.first === start.first || mention.last === end?.last))
    return { first: start, last: end ?? UNKNOWN };
  const before = named.map((one) => one.mention).filter((one) => one.to <= mention.from);
  // "sachant qu'il y en avait 58 l'année dernière. Au cours de la même période": told before that.
  for (const one of [...before, last, main, ...told.map((named) => named.mention)]) {
    const limits = one?.first === mention.first && one.last === mention.last ? ends(one) : null;
    if (limits) return limits;
  }
  return null;
}

/** Where the text has set two times against each other, the earlier one for a base whose later one is given. */
export function contrasted(context: Context, end: FigurePeriod | null): FigurePeriod | null {
  const [start, later] = context.contrast ?? [];
  const isSame = end !== null && later?.first === end.first && later.last === end.last;
  if (!start || !isSame) return end && (againstBase(context, end) ?? startOf(context, end));
  // "en neuf mois, contre 121 millions l'année dernière": the next base is of nine months, too.
  const before = shiftYears(end, -1);
  const isOfYear = isPart(before, start) || (before.first === start.first && end.first !== null);
  return again(isOfYear ? { ...start, ...before } : start);
}

/** "31 en 2014, contre 29 en 2013. … En 2013, 89 %. D'une année à l'autre, 2 de plus": the later, where the text has gone back. */
export function laterOfYears({ contrast, spoken }: Context): FigurePeriod | null {
  const [start, later] = contrast ?? [];
  if (!start?.first || !later?.first || start.last !== spoken?.last) return null;
  const before = shiftYears(later, -1);
  return before.first === start.first && before.last === start.last ? again(later) : null;
}

/** "9 % de plus qu'au premier semestre de 2023. Le revenu est de 4 milliards, contre 3": the time that a rise was just told from. */
function againstBase({ base, spoken }: Context, end: FigurePeriod): FigurePeriod | null {
  if (!base || !spoken || !isSamePeriod(base, spoken)) return null;
  // "à fin mai 2018", of what has come in since January.
  const [then, now] = [base, spoken].map((one) => coveredBy(one, end.first === end.last));
  const isSpoken = end.first === now!.first && end.last === now!.last;
  return isSpoken ? carried(base, then!) : null;
}

/** "de 18 milliards à fin mai 2022 à 15 à fin mai 2023, et la couverture est de 50 %, contre 46 %": where the last change began. */
function startOf({ pair, spoken }: Context, end: FigurePeriod): FigurePeriod | null {
  const [start, later] = pair ?? (spoken && endsOf(spoken)) ?? [];
  if (!start || end.first === null || later?.last !== end.last) return null;
  // What is counted on a day was so on that of the start.
  if (end.first === end.last) return again({ ...start, first: start.last });
  return later.first === end.first ? again(start) : null;
}

const again = (one: FigurePeriod): FigurePeriod => ({
  ...one,
  source: 'context',
  rule: 'carried',
});

/** What dates a figure whose sentence names no time. */
export const carried = (mention: PeriodMention, { first, last }: Range): FigurePeriod => ({
  first,
  last,
  surface: mention.surface,
  span: { start: mention.start, end: mention.end },
  source: 'context',
  rule: 'carried',
});
