import { markers } from '../../../lexicons/markers.ts';
import { isRevised } from '../../figures/hedges/revised.ts';
import { earlierRecord } from '../../figures/roles/earlier-record.ts';
import type { FigureMention, FigurePeriod } from '../../mention.ts';
import { shiftYears } from '../calendar.ts';
import { contrasted } from '../context/carried-ends.ts';
import { carried, ofSession, planned } from '../context/carry.ts';
import type { Reader } from '../reader.ts';
import { isHabit } from '../standing/each.ts';
import { isOfRegister } from '../standing/register.ts';
import type { Named } from '../standing/standing.ts';
import { likeBase } from './after-base.ts';
import { asBefore, beforeTold, isNextBase, likeNamed, sameBefore } from './as-before.ts';
import { isShut } from './aside.ts';
import { betweenLevels } from './between-levels.ts';
import { setContrast } from './changes.ts';
import { isReached } from './cover.ts';
import { isDistance } from './distance.ts';
import { said } from './given.ts';
import { notFromAhead } from './look-back.ts';
import { meanGrowth } from './mean-growth.ts';
import { isOngoing } from './ongoing.ts';
import { isApposed, isAsBefore, isOtherwise, isRiseTo } from './otherwise.ts';
import { dateBy } from './own.ts';
import { isPart } from './pairs.ts';
import { isOfPassing } from './passing.ts';
import { hasRival } from './rival.ts';
import { isRunning } from './running.ts';
import type { Scene } from './scene.ts';
import { stateOf } from './state.ts';
import { isApart, undated } from './undated.ts';

/** A figure in its turn among those of its sentence. */
interface Turn {
  readonly scene: Scene;
  readonly i: number;
  readonly x: FigureMention;
  /** The figure before it in the sentence, and its period. */
  readonly before: FigureMention | undefined;
  readonly told: FigurePeriod | null;
  /** The time that the sentence names for it. */
  readonly own: Named | null;
  readonly isStock: boolean;
  /** Those of the last two figures that stand in a pair. */
  readonly paired: readonly (FigurePeriod | null)[] | null;
  /** Those of all figures before it. */
  readonly found: readonly (FigurePeriod | null)[];
}

/** The period of a figure, null where it has none; undefined where the rule has nothing to say. */
type Rule = (turn: Turn) => FigurePeriod | null | undefined;

const inPassing: Rule = ({ scene, x, own }) =>
  isOfPassing(scene, x, own) ? ofSession(scene.context) : undefined;

const farOff: Rule = ({ scene: { r }, x }) => (isDistance(r, x) ? null : undefined);

/** "la loi, qui protège 300 espèces, a permis, en 2022,": so in no time that the sentence names, but to set others against. */
const shut: Rule = ({ scene: { r, named, after }, i, x }) => {
  const next = named[after[i]!];
  return next && next.standing !== 'base' && isShut(r, x, next.mention.from) ? null : undefined;
};

const ofLevels: Rule = ({ scene: { figures }, i, own, found }) =>
  betweenLevels(figures, i, own, found) ?? undefined;

/** "14 millions en 2024, contre un précédent record de 11": of no time but one that is told with it. */
const ofRecord: Rule = ({ scene: { r }, x, own }) => {
  const record = earlierRecord(r.tokens, x.from);
  return record >= 0 && (own?.mention.from ?? 0) < record ? null : undefined;
};

/** "a forecast lowered to 2.9 % from 3.2 %", "against 3 % announced last December": what is foreseen now and what was before are of one time. */
const revised: Rule = ({ scene: { r, against }, i, x, before, told, own }) =>
  before && against[i] && (isRevised(r.tokens, before.from) || isForetold(r, before, x, own))
    ? told
    : undefined;

/** Tokens from what was foreseen to when that was: "% announced last". */
const WHEN = 4;

function isForetold(r: Reader, before: FigureMention, x: FigureMention, own: Named | null) {
  if (!own || !before.hedged || before.unit !== x.unit) return false;
  const { rule, from } = own.mention;
  const isSaid = r.at(x.to, 'act') !== null || r.at(x.to, 'future') !== null;
  return isSaid && rule.startsWith('month') && from - x.to <= WHEN;
}

const onAverage: Rule = ({ scene: { r }, x, found }) => meanGrowth(r, x, found) ?? undefined;

const ofBefore: Rule = ({ scene: { r, sentence }, x, before, told, own }) =>
  before &&
  (isAsBefore(r, before, x, own, told, sentence) ||
    isRiseTo(r, before, x, own, told) ||
    (isApposed(r, before, x, told) && (own?.mention.from ?? 0) < x.from))
    ? told
    : undefined;

/** "entre 2021 et 2025, 33 ont été achevés ; quinze autres sont en cours": still so, in no time that the sentence names. */
const ongoing: Rule = ({ scene: { r }, x, own }) =>
  own?.standing === 'covers' &&
  own.mention.to <= x.from &&
  own.mention.first !== own.mention.last &&
  isOngoing(r, x.to)
    ? null
    : undefined;

const named: Rule = ({ scene, i, x, before, told, own, isStock, found }) => {
  if (!own) return undefined;
  const { r, sentence, against, context } = scene;
  // "contre 51 % dans les années 1990": of a time of its own, that no calendar fixes.
  const isBase = against[i] && before && own.mention.to <= x.from;
  const isKept = isStock || isOfRegister(r, own.mention, sentence.from);
  const given =
    sameBefore(r, own, told) ??
    (before && likeNamed(r, x, before, told, own)) ??
    beforeTold(r, x, own, told) ??
    dateBy(scene, i, own, isKept);
  const isSetBeside = against[i] || (before && isToldBack(r, before, x));
  if (given && before?.kind === x.kind && isNextBase(told, given)) return told;
  if (given && isSetBeside) return asBefore(x, told, given, context);
  return given ?? (isBase ? baseOf(scene, found) : null);
};

/** How many tokens "milliards de dirhams par an, ce qui représente près de" may have. */
const OTHERWISE = 12;

/** "En 2012, 300 sont morts ; cela coûte 11 MDH par an, soit 2 % du PIB": the share of what is so each year is of no time either. */
const ofHabit: Rule = ({ scene: { r, sentence }, x, before, told, own }) =>
  before &&
  told === null &&
  x.kind === 'percent' &&
  x.role !== 'change' &&
  (own?.mention.to ?? 0) <= before.from &&
  x.from - before.to <= OTHERWISE &&
  r.has(before.to, x.from, 'otherwise') &&
  isHabit(r, before, sentence.from, sentence.to)
    ? null
    : undefined;

const toldOtherwise: Rule = ({ scene, i, x, before, told }) =>
  before && (isOtherwise(scene, i, told) || (isListedShare(before, x) && !scene.against[i]))
    ? told
    : undefined;

const apart: Rule = ({ scene, x }) =>
  isApart(scene, x) ? (x.hedged ? planned(scene.context) : null) : undefined;

/** "has brought 300 farms, raising their number to 1.800": at no time that what was added was not of. */
const addedUp: Rule = ({ scene: { r, sentence }, x, before, told }) =>
  before && !told && isRunning(r, x) && isReached(r, x, sentence.from) ? null : undefined;

const part: Rule = ({ scene: { r }, x, before, told }) =>
  before && isPart(r, before, x) ? told : undefined;

const isWith = markers('instrument').at;

/** "contre 210 hectares en 2024, avec | 26 fermiers": what a base is told with is of its time, if no bracket has closed it. */
const withBase: Rule = ({ scene: { r, against }, i, x, before, told, own }) =>
  told?.span &&
  !r.hasSymbol(before!.to, x.from, ')') &&
  (own === null || own.mention.start < told.span.start) &&
  against[i - 1] &&
  x.role === 'level' &&
  isWith(r.tokens, x.from - 1)
    ? told
    : undefined;

const besidePair: Rule = ({ scene, i, x, paired }) =>
  // "de 13 % à 14 %, sur une capacité de 300 lits": which no time that is told has changed.
  paired?.[1] && !scene.against[i] && stateOf(scene.r, x, scene.sentence.from) !== 'norm'
    ? { ...paired[1], source: 'context', rule: 'beside' }
    : undefined;

const base: Rule = ({ scene, i, x, before, found }) => {
  if (!scene.against[i]) return undefined;
  if (!before || hasRival(scene.r, x, before)) return undefined;
  return (
    (x.role !== 'change' ? atFront(scene, found.at(-1) ?? null) : null) ?? baseOf(scene, found)
  );
};

/** "Par rapport à juin, les ventes ont crû de 3 %, à 32 tonnes, contre 27": what the sentence has opened on setting them against, all that came until then where the other is a sum. */
function atFront({ named, figures }: Scene, told: FigurePeriod | null): FigurePeriod | null {
  const one = named.find(
    ({ standing, mention }) => standing === 'base' && mention.to <= figures[0]!.from,
  );
  const { first, last } = one?.mention ?? { first: null, last: null };
  if (!one || !first || !last || (told?.last ?? '') <= last) return null;
  const isSum = told?.first != null && told.first < first;
  return said(one, isSum ? { first: told.first, last } : { first, last });
}

/** "le budget 2024 … en hausse de 14 % par rapport à 2023", told in 2023: in the year of the plan, since it is set against the one before. */
const ofPlan: Rule = ({ scene: { named, context }, x, own }) => {
  const plan = context.target ?? context.main;
  if (own || x.role !== 'change' || !plan?.first || plan.rule !== 'year') return undefined;
  const { first, last } = shiftYears(plan, -1);
  const isSetAgainst = named.some(
    ({ standing, mention }) =>
      standing === 'base' &&
      mention.first === first &&
      mention.last === last &&
      mention.from >= x.to,
  );
  return isSetAgainst ? carried(plan, plan) : undefined;
};

/** The first that has something to say does. */
const RULES: readonly Rule[] = [
  inPassing,
  farOff,
  shut,
  ofRecord,
  revised,
  onAverage,
  ofBefore,
  ongoing,
  withBase,
  ofLevels,
  ofHabit,
  named,
  toldOtherwise,
  apart,
  addedUp,
  part,
  besidePair,
  base,
  ofPlan,
];

/** The period of a figure by its own time, by the figures before it, else by what the text speaks of. */
export function dateInTurn(turn: Turn): FigurePeriod | null {
  for (const rule of RULES) {
    const period = rule(turn);
    if (period !== undefined) return period;
  }
  const { scene, i, x, isStock } = turn;
  return notFromAhead(scene, i, likeBase(scene, i) ?? undated(scene, x, isStock));
}

/** "42 %, quand il en était à 75 % l'année dernière": what another number of its kind was before. */
const isToldBack = (r: Reader, before: FigureMention, x: FigureMention): boolean =>
  x.kind === before.kind && x.role === before.role && r.has(before.to, x.from, 'relative');

/** "(14 %), puis les mineurs (3 %) et moins de 1 % d'étrangers": a bound that closes a list rules nothing. */
const isListedShare = (before: FigureMention, { kind, comparator, role }: FigureMention): boolean =>
  comparator === 'lt' && kind === 'percent' && before.kind === 'percent' && role === before.role;

/** How many words "la moyenne nationale de" and "national average" may have. */
const MEAN = 4;

/** "above the 13 % national average", "contre une moyenne de 13 %": what is measured against others is so at the same time. */
const isMean = (r: Reader, { from, to, kind }: FigureMention): boolean =>
  kind === 'percent' && (r.has(from - MEAN, from, 'norm') || r.has(to, to + MEAN, 'norm'));

/** The time of a base that names none: that of the bases before it, "contre 87 l'an passé, et 63 contre 59". */
function baseOf(scene: Scene, found: readonly (FigurePeriod | null)[]): FigurePeriod | null {
  // "605 milliards après une hausse de 9 %": how it came there, no base.
  const [before, x] = [scene.figures[found.length - 1]!, scene.figures[found.length]!];
  const told = found.at(-1) ?? null;
  if (x.role === 'change' && before.role !== 'change') return told;
  if (told && isMean(scene.r, x)) return { ...told, source: 'context', rule: 'beside' };
  setContrast(scene, found);
  return contrasted(scene.context, told);
}
