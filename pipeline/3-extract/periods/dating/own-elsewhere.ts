import { markers } from '../../../lexicons/markers.ts';
import type { FigureMention, PeriodMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';
import { isTold } from '../standing/base-standing.ts';
import { isHabit } from '../standing/each.ts';
import { isEarlier } from '../standing/earlier.ts';
import { isFuture, isJoinedOn } from '../standing/future.ts';
import { led } from '../standing/leading.ts';
import type { Named } from '../standing/standing.ts';
import { carryTo } from './carry-to.ts';
import { isChange } from './cover.ts';
import { isAnnounced } from './next-clause.ts';
import type { OwnRule } from './own-time.ts';
import { hasRival } from './rival.ts';
import { isRunning } from './running.ts';
import type { Scene } from './scene.ts';
import { isInScheme, isSaidBeside, isVoteOn } from './scheme.ts';
import { stateOf } from './state.ts';
import { isForecast } from './timeless.ts';
import { undated } from './undated.ts';
import { isYearBeside } from './year-beside.ts';

/** A number set against what a time before it dates; «بعدما بلغ العام الماضي 6 في المائة» has its time with it. */
export const setAgainst: OwnRule = ({ scene, i, x, own: { standing, mention } }) => {
  const { r, sentence, against, figures } = scene;
  const isBefore = mention.to <= x.from && standing === 'covers';
  return isBefore &&
    against[i] &&
    !led(r, mention, sentence.from, NEAR, 'against') &&
    !hasRival(r, x, figures[i - 1]) &&
    !isPrice(scene, i)
    ? null
    : undefined;
};

/** "il devrait faire chaud à partir de jeudi" */
export const foreseenFrom: OwnRule = ({ scene: { r, sentence }, x, own }) =>
  own.mention.rule.startsWith('since') && x.hedged && isFuture(r, x, sentence.from)
    ? null
    : undefined;

/** "serait de 4 % en 2024 avant de revenir à 3 %": what comes after that is of no time that is told. */
export const cameAfter: OwnRule = ({ scene: { r, figures }, x, own: { mention } }) =>
  figures.some(({ to }) => to <= mention.from && mention.from - to <= NEAR) &&
  r.has(mention.to, x.from, 'beforehand') &&
  !r.hasNumber(mention.to, x.from)
    ? null
    : undefined;

/** Tokens that a time may stand behind its number: "of GDP in". */
const NEAR = 4;

/** "la pollution s'aggrave depuis 2000, et dit qu'elle coûte 10 milliards par an": a rule told beside it. */
export const habitBeside: OwnRule = ({ scene: { r, sentence }, x, own: { mention } }) => {
  const isAside = mention.rule.startsWith('since') && r.has(mention.to, x.from, 'that');
  return isAside && isHabit(r, x, sentence.from, sentence.to) ? null : undefined;
};

/** "on célèbre aujourd'hui la journée de la mer, qui tue chaque année 300 marins": a rule is of no day. */
export const habitAway: OwnRule = ({ scene: { r, sentence }, x, own }) => {
  const { first, last, to } = own.mention;
  // "durant les dix premiers jours d'août, soit 90 par jour": a mean of those days.
  const isMean = first !== last && r.has(to, x.from, 'otherwise');
  const isAway = isDayBefore(x, own) && !isMean && r.hasSymbol(to, x.from, ',،');
  return isAway && isHabit(r, x, sentence.from, sentence.to) ? null : undefined;
};

/** "5 millions ont été distribués, annonçant une autre tranche fin octobre": the time of what is announced beside it. */
export const announcedBehind: OwnRule = ({ scene, x, own: { mention }, stock }) =>
  mention.from >= x.to && isAnnounced(scene.r, mention.from) ? undated(scene, x, stock) : undefined;

export const paidEach: OwnRule = ({ scene, i, own }) =>
  isPaidEach(scene, i, own) ? null : undefined;

/** "les cours démarrent lundi, et le ministère dit qu'il y aura 300 élèves": in all of the school year. */
export const termStarted: OwnRule = ({ scene, x, own, stock }) => {
  const { r, context } = scene;
  const isTermed =
    isDayBefore(x, own) && context.isOfSchool() && r.has(own.mention.to, x.from, 'that');
  return isTermed ? carryTo(scene, x, stock) : undefined;
};

/** "avait prédit 50 millions de quintaux en décembre": the month of the forecast. */
export const foretold: OwnRule = ({ scene, x, own: { mention }, stock }) => {
  const { context } = scene;
  const isForetold = x.hedged && isForecast(x) && context.isOver(mention);
  const isToday = mention.last === context.written;
  return isForetold && !isToday && /^(month|day)/.test(mention.rule)
    ? carryTo(scene, x, stock)
    : undefined;
};

/** What a scheme is to come to, whatever its years. */
export const ofScheme: OwnRule = ({ scene, x, own, stock }) => {
  const isBeside =
    isInScheme(scene, x, own) || isSaidBeside(scene, x, own) || isVoteOn(scene, x, own);
  return isBeside ? undated(scene, x, stock) : undefined;
};

export const riseSince: OwnRule = ({ scene, x, own, stock }) =>
  isRiseSince(scene, x, own) ? carryTo(scene, x, stock) : undefined;

export const standingBeside: OwnRule = ({ scene: { r, sentence }, x, own }) =>
  isBeside(r, x, own, sentence.from) || isSum(r, x, own) ? null : undefined;

/** A day, or an edge of a month that something starts at: "à partir de fin décembre". */
const DAY_OF_START = /^(day|(asof\.)?(end|start)\.month)/;

const isDayBefore = (x: FigureMention, { mention }: Named): boolean =>
  DAY_OF_START.test(mention.rule) && mention.to <= x.from;

const isIndefinite = markers('indefinite').at;

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
  // "Il y en avait eu 300 en 2020, une hausse de 4 %": how they had grown by then.
  !isIndefinite(r.tokens, mention.to + 1) &&
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
const isSum = (r: Reader, figure: FigureMention, { mention, standing }: Named): boolean =>
  mention.rule.startsWith('day') &&
  // «مقابل 27 في المائة في 6 فبراير 2025، حين لم يتجاوز الحجم الإجمالي 4672»: the total of that day.
  standing !== 'compared' &&
  mention.to <= figure.from &&
  // "à la date du 20 juillet, le cumul était de 247 mm"
  r.at(mention.from - 2, 'stretch') === null &&
  isRunning(r, figure) &&
  !isDone(r, figure);

/** How many words "seized a total of more than" may have. */
const DONE = 6;

/** "foiled three attempts on Friday and intercepted a total of 269 migrants": what a deed of that day comes to in all, unlike "the total seized". */
function isDone(r: Reader, { from }: FigureMention): boolean {
  let isTotal = false;
  for (let at = from - 1; at >= from - DONE && r.isWord(at); at--) {
    if (r.at(at, 'deed')) return isTotal;
    isTotal ||= r.at(at, 'running') !== null;
  }
  return false;
}

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
  (mention.to <= figure.from
    ? isAdded(r, mention.to, figure.from) || isCountedOn(r, figure, mention.to)
    : r.hasSymbol(figure.to, mention.from, ',،')) &&
  standsOver(mention).has(stateOf(r, figure, from));

/** A day dates how many there are, but no capacity: "d'une capacité de 300, il en compte 70 au 5 mai". */
const standsOver = ({ first, last }: PeriodMention): typeof STANDS =>
  first === last ? STANDS_ON_DAY : STANDS;
const STANDS_ON_DAY: ReadonlySet<ReturnType<typeof stateOf>> = new Set(['norm']);
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
