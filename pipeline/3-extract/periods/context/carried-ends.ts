import type { FigurePeriod, PeriodMention } from '../../mention.ts';
import { isSameRange, type Range, shiftYears, UNKNOWN } from '../calendar.ts';
import { coveredBy, ends } from '../dating/cover.ts';
import { isPart } from '../spans.ts';
import type { Named } from '../standing/standing.ts';
import { carried } from './carry.ts';
import type { Context } from './context.ts';

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
  // "105 MDH à fin mars, contre 10 à fin mars 2017, et un taux de 58 %, contre 59 %": on the day that both sums end with.
  const isSame =
    end !== null &&
    later?.last === end.last &&
    (later.first === end.first || end.first === end.last);
  if (!start || !isSame) return end && (againstBase(context, end) ?? startOf(context, end));
  // "en neuf mois, contre 121 millions l'année dernière": the next base is of nine months, too.
  const before = shiftYears(end, -1);
  const isOfYear = isPart(before, start) || (before.first === start.first && end.first !== null);
  return again(isOfYear ? { ...start, ...before } : start);
}

/** "9 % de plus qu'au premier semestre de 2023. Le revenu est de 4 milliards, contre 3": the time that a rise was just told from. */
function againstBase({ base, spoken }: Context, end: FigurePeriod): FigurePeriod | null {
  if (!base || !spoken || !isSamePeriod(base, spoken)) return null;
  // "à fin mai 2018", of what has come in since January.
  const [then, now] = [base, spoken].map((one) => coveredBy(one, end.first === end.last));
  const isSpoken = isSameRange(end, now!);
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
