import type { FigureMention, FigurePeriod, SentenceTokens } from '../mention.ts';
import { isTold } from './base-standing.ts';
import { months, type Range, shiftYears } from './calendar.ts';
import type { Context } from './context.ts';
import { compared, dayEnds, isChange, isInflow, isReached, isYearEnd } from './cover.ts';
import { isDoneThen } from './deeds.ts';
import { isHabit } from './each.ts';
import { endOf, isOfEnd } from './end-level.ts';
import { endedIn } from './ended.ts';
import { isFuture } from './future.ts';
import { give, said } from './given.ts';
import { sinceCampaign } from './launches.ts';
import { isJoinedOn } from './next-clause.ts';
import { hasRival } from './pairs.ts';
import type { Reader } from './reader.ts';
import { isRunning } from './running.ts';
import type { Scene } from './scene.ts';
import { besideGoal, isGoalOfScheme, isInScheme, isShareOfScheme } from './scheme.ts';
import { startOfChange } from './since-start.ts';
import { sinceUntil } from './since-until.ts';
import { isPart } from './spans.ts';
import { isEarlier, type Named } from './standing.ts';
import { stateOf } from './state.ts';
import { thenceIn } from './thence.ts';
import { isForecast } from './timeless.ts';
import { carryTo, undated } from './undated.ts';
import { isYearBeside } from './year-beside.ts';

/** The period that one named in the sentence gives a figure. */
export function dateBy(scene: Scene, i: number, own: Named, stock: boolean): FigurePeriod | null {
  const { r, sentence, context } = scene;
  const { from } = sentence;
  const x = scene.figures[i]!;
  const isBefore = own.mention.to <= x.from && own.standing === 'covers';
  if (isBefore && scene.against[i] && !hasRival(r, x) && !isPrice(scene, i)) return null;
  // "il devrait faire chaud à partir de jeudi"
  if (own.mention.rule.startsWith('since') && x.hedged && isFuture(r, x, from)) return null;
  // "la pollution s'aggrave depuis 2000, et dit qu'elle coûte 10 milliards par an": a rule told beside it.
  const isAside = own.mention.rule.startsWith('since') && r.has(own.mention.to, x.from, 'that');
  if (isAside && isHabit(r, x, from, sentence.to)) return null;
  // "on célèbre aujourd'hui la journée de la mer, qui tue chaque année 300 marins": a rule is of no day.
  const isDay = DAY_OF_START.test(own.mention.rule) && own.mention.to <= x.from;
  const isAway = isDay && r.hasSymbol(own.mention.to, x.from, ',،') && !isOnEach(r, x, own);
  if ((isAway && isHabit(r, x, from, sentence.to)) || isPaidEach(scene, i, own)) return null;
  // "les cours démarrent lundi, et le ministère dit qu'il y aura 300 élèves": in all of the school year.
  const isTermed = isDay && context.isOfSchool() && r.has(own.mention.to, x.from, 'that');
  if (isTermed) return carryTo(scene, x, stock);
  // "avait prédit 50 millions de quintaux en décembre": the month of the forecast.
  const isForetold = x.hedged && isForecast(x) && context.isOver(own.mention);
  const isToday = own.mention.last === context.written;
  if (isForetold && !isToday && /^(month|day)/.test(own.mention.rule))
    return carryTo(scene, x, stock);
  if (isShareOfScheme(r, x, own)) return null;
  if (isGoalOfScheme(scene, i, own)) {
    const beside = besideGoal(scene, i);
    return beside ? said(beside, beside.mention) : carryTo(scene, x, stock);
  }
  if (isInScheme(scene, x, own)) return undated(scene, x, stock);
  const run = isReached(r, x, from) ? null : sinceUntil(scene, own);
  if (run) return said(own, run);
  const began = startOfChange(scene, i, own);
  if (began) return said(own, began);
  const grown = yearOfGrowth(scene, i, own);
  if (grown) return said(own, grown);
  const short = asLongAsBase(scene, i, own);
  if (short) return said(own, short);
  if (isRiseSince(scene, x, own)) return carryTo(scene, x, stock);
  // "heavy rain is expected today"
  const isToldOfDay = (x.hedged && isForecast(x)) || isDoneThen(r, own, sentence);
  if (isToldOfDay && isCurrent(r, own)) return onDay(own, context);
  // "lundi. … Le barrage retient actuellement 302 millions": counted that day as well.
  const isMeasured = stock || MEASURED.has(x.kind);
  if (isMeasured && isNow(r, own) && context.isTalliedNow()) return carryTo(scene, x, stock);
  if (stock && (isCurrent(r, own) || (isToDate(r, own) && MEASURED.has(x.kind))))
    return onDay(own, context);
  if (isToDate(r, own)) return sinceLaunch(scene, own);
  if (isBeside(r, x, own, from) || isSum(r, x, own)) return null;
  if (isOfEnd(scene, i, own, stock)) return said(own, endOf(own, context));
  // "Wind made up 16 % of the mix by 2022"
  const isShare =
    x.kind === 'percent' &&
    x.role !== 'change' &&
    !isChange(r, x, from) &&
    context.isOver(own.mention);
  const isLevel = own.mention.rule === 'until.year' && (isShare || isReached(r, x, from));
  const limits = compared(own.mention);
  const isChanged = isChange(r, x, from) || x.role === 'change';
  // "8 % de plus entre mai 2021 et mai 2022": that of the second May.
  const isOfLater = x.kind === 'percent' && own.mention.rule === 'between.month';
  if (limits && isOfLater) return said(own, limits.last);
  if (isChanged && (limits || dayEnds(own.mention))) return said(own, own.mention);
  // "entre les premiers trimestres de 2017 et 2018, de 1 % à 12 millions": the level is of the second.
  if (limits && isReached(r, x, from)) return said(own, limits.last);
  // "12.000 cas d'ici 2024", "17 million tourists by 2026": as many in that year.
  const isOfYear = own.mention.rule === 'by.year' && isInflow(r, x, from, sentence.to);
  const isYearsDay =
    x.role !== 'change' && isYearEnd(own.mention, x.kind) && !isInflow(r, x, from, sentence.to);
  const isOnDay = stock || isLevel || isAimed(r, x, own, sentence) || isYearsDay || isOfYear;
  const since = isOnDay ? null : sinceCampaign(context, x, own);
  return since ? said(own, since) : give(endedIn(scene, i, own), isOnDay, context);
}

/** How many words "monthly aid of" may have. */
const AID = 4;

/** "Au 13 mai, 300 familles avaient touché l'aide mensuelle de 500 dirhams": so many then, what each gets at any time. */
function isPaidEach({ r, sentence, figures }: Scene, i: number, { mention }: Named): boolean {
  const [before, x] = [figures[i - 1], figures[i]!];
  if (x.kind !== 'money' || before?.kind !== 'count' || mention.to > x.from) return false;
  return (
    r.has(Math.max(before.to, x.from - AID), x.from, 'each') ||
    isHabit(r, x, sentence.from, sentence.to)
  );
}

/** How many words "passagers aériens par jour" may have. */
const PACE = 5;

/** "Le pic a été atteint du 22 au 31 août, avec 70.000 passagers par jour": so many on each of the days. */
function isOnEach(r: Reader, { to }: FigureMention, { mention: { first, last } }: Named): boolean {
  if (first === last) return false;
  for (let at = to; at < to + PACE; at++) {
    if (r.at(at, 'each')) return r.at(at, 'each')?.value === 'day';
    if (!r.isWord(at)) return false;
  }
  return false;
}

/** How far around its number "l'économie progresserait de" may stand. */
const GROWTH = 9;

/** "La croissance atteindrait 3 % d'ici la fin 2026", "the economy will grow 3 % by year-end": that of the year. */
function yearOfGrowth({ r, figures, sentence }: Scene, i: number, own: Named): Range | null {
  const { rule, last } = own.mention;
  const { kind, from, to } = figures[i]!;
  if (kind !== 'percent' || !last || !/^by\.(end\.)?year/.test(rule)) return null;
  const start = Math.max(sentence.from, figures[i - 1]?.to ?? 0, from - GROWTH);
  const isGrowth = r.has(start, from, 'growth') || r.has(to, own.mention.from, 'growth');
  const year = Number(last.slice(0, 4));
  return isGrowth ? months(year, 1, 12) : null;
}

/** A day, or an edge of a month that something starts at: "à partir de fin décembre". */
const DAY_OF_START = /^(day|(asof\.)?(end|start)\.month)/;

/** "13 % de plus cette année que sur les dix premiers mois de 2024": of as many months of this year. */
function asLongAsBase(scene: Scene, i: number, own: Named): Range | null {
  const { r, named, figures } = scene;
  const figure = figures[i]!;
  if (figure.role !== 'change' || !own.mention.rule.startsWith('year')) return null;
  const base = named.find(({ mention }) => mention !== own.mention && mention.from >= figure.to);
  if (base?.standing !== 'base' || r.hasNumber(figure.to, base.mention.from)) return null;
  const range = shiftYears(base.mention, 1);
  return isPart(range, own.mention) ? range : null;
}

/** "compte actuellement 98.000 détenus" */
const isCurrent = (r: Reader, { mention: { rule, from } }: Named): boolean =>
  rule === 'now' && r.at(from, 'now')?.value === 'current';

/** "now", "actuellement", not "to date". */
const isNow = (r: Reader, { mention: { rule, from } }: Named): boolean =>
  rule === 'now' && NOW.has(r.at(from, 'now')?.value);
const NOW: ReadonlySet<string | undefined> = new Set(['', 'current']);

/** "un taux de remplissage de 63 % à ce jour" is read off on that day, where "300 bénéficiaires à ce jour" adds up. */
const MEASURED: ReadonlySet<string> = new Set(['percent', 'volume']);

const onDay = (own: Named, { written }: Context): FigurePeriod | null =>
  written ? said(own, { first: written, last: written }) : null;

/** "à ce jour", "depuis son lancement": all that has come by now. */
const isToDate = (r: Reader, { mention: { rule, from } }: Named): boolean =>
  rule === 'since.now' || (rule === 'now' && r.at(from, 'now')?.value === 'until');

/** From when the text has said that it began, or from what it has just told of, to the day counted up to, else that of writing. */
function sinceLaunch(scene: Scene, own: Named): FigurePeriod | null {
  const { r, context } = scene;
  const { launch, spoken } = context;
  const end = dayCountedTo(scene) ?? context.written;
  // "depuis le 10 juin … depuis le début de l'opération"
  const start = launch ?? (spoken?.rule === 'since.day' ? spoken : null);
  const isThence = r.at(own.mention.from, 'thence')?.end === own.mention.to;
  const first = isThence ? thenceIn(scene, own) : (start?.first ?? null);
  if (first && end && first < end) return said(own, { first, last: end });
  // "depuis la proclamation de l'état d'urgence": until now, from a day that nobody has told.
  const isOfEvent = !first && r.has(own.mention.from, own.mention.to, 'launch');
  return isOfEvent && end ? said(own, { first: null, last: end }) : null;
}

/** "Au 17 octobre, on avait reçu 300 lettres depuis le début du mandat": the day that all has been counted up to. */
const dayCountedTo = ({ named }: Scene): string | null =>
  named.find(({ standing, mention }) => standing === 'covers' && mention.rule === 'asof.day')
    ?.mention.last ?? null;

/** "En 2014, 1.000 billets ont été vendus contre 66 millions": of another kind than all that it could be set against. */
const isPrice = ({ figures }: Scene, i: number): boolean =>
  i > 0 &&
  figures.slice(0, i).every(({ kind, role }) => kind !== figures[i]!.kind && role !== 'change');

/**
 * "Il y en avait eu 300 en 2020, soit une hausse de 31 %": the rise is of the time that the text is of, where a number
 * before it is told of the other.
 */
const isRiseSince = (
  { r, sentence, named, figures, context }: Scene,
  figure: FigureMention,
  { mention }: Named,
): boolean =>
  isChange(r, figure, sentence.from) &&
  r.hasSymbol(mention.to, figure.from, ',،') &&
  // "En 2023, sur toute l'année": the year of a time is no number.
  figures.some(({ to }) => to <= mention.from || (to >= mention.to && to <= figure.from)) &&
  // "le semestre, durant lequel la hausse était de 5 %": told of that time itself.
  !isTold(r, mention) &&
  // "En mai, il y en avait eu 300, en hausse de 4 % par rapport à mai 2022": of that May.
  !named.some(
    (one) =>
      one.standing === 'base' &&
      one.mention.from >= figure.to &&
      (one.mention.last ?? '9') < (mention.first ?? ''),
  ) &&
  context.isPast(mention) &&
  (isEarlier(r, mention, sentence) || isYearBeside(r, context, mention, sentence));

/** "122 nouveaux cas dimanche, portant le total à 6.185": more than that day's, unlike "le total atteint 6.185 le 5 mai". */
const isSum = (r: Reader, figure: FigureMention, { mention }: Named): boolean =>
  mention.rule.startsWith('day') &&
  mention.to <= figure.from &&
  // "à la date du 20 juillet, le cumul était de 247 mm"
  r.at(mention.from - 2, 'stretch') === null &&
  isRunning(r, figure);

/** "la prison, dotée de 240 lits, a perdu 31 agents en mai": a standing fact in a clause of its own. */
const isBeside = (
  r: Reader,
  figure: FigureMention,
  { mention, standing }: Named,
  from: number,
): boolean =>
  // "has 412,630 members, he said, citing figures for 2022"
  standing !== 'report' &&
  // "in 2022, which represents a 6% increase": no fact that stands.
  figure.role !== 'change' &&
  mention.first !== mention.last &&
  (mention.to <= figure.from
    ? isAdded(r, mention.to, figure.from) || isCountedOn(r, figure, mention.to)
    : r.hasSymbol(figure.to, mention.from, ',،')) &&
  STANDS.has(stateOf(r, figure, from));
const STANDS: ReadonlySet<ReturnType<typeof stateOf>> = new Set(['fact', 'parts', 'norm']);

/** "entre 2017 et 2025, et emploie 40 ouvriers": how many it has now, told with what came in a time. */
function isCountedOn(r: Reader, { kind, from }: FigureMention, start: number): boolean {
  for (let at = from - 1; at >= start && kind === 'count'; at--)
    if (r.at(at, 'state') && isJoinedOn(r, at)) return true;
  return false;
}

/** ", qui emploie 70 agents", ", d'une capacité de 70 lits": a clause that hangs on a name. */
function isAdded(r: Reader, from: number, to: number): boolean {
  for (let at = to - 1; at > from; at--)
    // "80 million in 2022, which represents 40 % of the budget": the number itself, told otherwise.
    if (r.isSymbol(at - 1, ',،') && opensAside(r, at)) return !r.at(at, 'otherwise');
  return false;
}

const opensAside = (r: Reader, at: number): boolean =>
  r.at(at, 'relative')?.value === 'noun' || r.at(at, 'state')?.value === 'norm';

/**
 * "atteindre 52 % d'ici 2030", "26 million a year by 2030": a share and what comes each year are aimed at for the term
 * itself, a fall of 8 % for the time until then.
 */
const isAimed = (
  r: Reader,
  figure: FigureMention,
  { mention }: Named,
  { from, to }: SentenceTokens,
): boolean =>
  mention.rule.startsWith('by.') &&
  figure.role !== 'change' &&
  !isChange(r, figure, from) &&
  (figure.kind === 'percent' || isHabit(r, figure, from, to));
