import { markers } from '../../../lexicons/markers.ts';
import type { FigureMention, SentenceTokens } from '../../mention.ts';
import { iso, isSameRange, parseDay } from '../calendar.ts';
import type { Reader } from '../reader.ts';
import { isHabit } from '../standing/each.ts';
import type { Named } from '../standing/standing.ts';
import { comesIn } from './coming-in.ts';
import { compared, dayEnds, isChange, isInflow, isReached, isYearEnd } from './cover.ts';
import { endOf, isOfEnd } from './end-level.ts';
import { said } from './given.ts';
import type { OwnRule, OwnTime } from './own-time.ts';

export const ofEnd: OwnRule = ({ scene, i, own, stock }) =>
  isOfEnd(scene, i, own, stock) ? said(own, endOf(own, scene.context)) : undefined;

/** What is traded, earned or paid up to a day is of the year until then: sums, masses, and by how much they changed. */
const TRADED: ReadonlySet<string> = new Set(['money', 'mass', 'percent']);

/** "116,000 tonnes of beans exported as of 17 May" */
export const soFar: OwnRule = ({ scene, x, own, stock }) => {
  const { first, last, rule } = own.mention;
  const day = rule === 'asof.day' && first === last ? parseDay(last) : null;
  if (stock || !day || !TRADED.has(x.kind) || !comesIn(scene, x)) return undefined;
  return said(own, { first: iso(day.year, 1, 1), last });
};

/** What a change and a level are of in a time that runs from one end to another. */
export const ofTwoEnds: OwnRule = ({ scene: { r, sentence }, x, own }) => {
  const limits = compared(own.mention);
  // "8 % de plus entre mai 2021 et mai 2022": that of the second May.
  if (limits && x.kind === 'percent' && own.mention.rule === 'between.month' && !isStretch(r, own))
    return said(own, limits.last);
  const isChanged = isChange(r, x, sentence.from) || x.role === 'change';
  if (isChanged && (limits || dayEnds(own.mention))) return said(own, own.mention);
  // "entre les premiers trimestres de 2017 et 2018, de 1 % à 12 millions": the level is of the second.
  return limits && isReached(r, x, sentence.from) ? said(own, limits.last) : undefined;
};

/** "durant la période allant de mars 2023 à mars 2024": all of it. */
const isStretch = (r: Reader, { mention: { from } }: Named): boolean =>
  [from, from - 1, from - 2].some((at) => r.at(at, 'unit')?.value === 'period');

/** Whether a figure is of the day or the year that its time ends with, and of none of the time before. */
export function isOnLastDay(one: OwnTime): boolean {
  const { scene, x, own, stock } = one;
  const { r, sentence, context } = scene;
  const { rule } = own.mention;
  // "Wind made up 16 % of the mix by 2022"
  const isShare =
    x.kind === 'percent' &&
    x.role !== 'change' &&
    !isChange(r, x, sentence.from) &&
    context.isOver(own.mention);
  const isLevel = rule === 'until.year' && (isShare || isReached(r, x, sentence.from));
  return (
    stock ||
    isLevel ||
    isAimed(r, x, own, sentence) ||
    (!isMove(r, x, sentence) &&
      !isDone(x) &&
      isYearEnd(own.mention, x.kind) &&
      !isInflow(r, x, sentence.from, sentence.to) &&
      !isPartOfInflow(one))
  );
}

/** How many parts of one number may be told before another. */
const PARTS = 4;

/** "20 millions de touristes à fin 2024, dont 6 par la mer et 3 par la route": a part of what has come in. */
const isPartOfInflow = ({ scene: { r, sentence, figures }, i, x }: OwnTime): boolean =>
  figures
    .slice(Math.max(0, i - PARTS), i)
    .some(
      (whole) =>
        whole.unit === x.unit &&
        r.has(whole.to, x.from, 'part') &&
        isInflow(r, whole, sentence.from, sentence.to),
    );

const isAdding = markers('adds', 'en').at;

/** "added 300 jobs", "a créé 300 emplois à fin 2024": what a time has brought, whatever the day it is counted up to. */
const isMove = (r: Reader, x: FigureMention, { from }: SentenceTokens): boolean =>
  x.role === 'change' ||
  (x.kind === 'count' && (isAdding(r.tokens, x.from - 1) || isChange(r, x, from)));

/** "a arrêté 300 trafiquants à fin 2023": what has been done is of the time until then, as the days of a month's end are. */
const isDone = ({ trace }: FigureMention): boolean =>
  trace.some(({ what, rule }) => what === 'measure' && rule === 'deed');

/**
 * "20 dams by 2027", "atteindre 52 % d'ici la fin 2030", "26 million a year by the end of 2030": what is aimed at for a year,
 * a share and what comes each year are of the term itself, a fall of 8 % of the time until then.
 */
const isAimed = (
  r: Reader,
  figure: FigureMention,
  { mention }: Named,
  sentence: SentenceTokens,
): boolean =>
  mention.rule.startsWith('by.') &&
  !isMove(r, figure, sentence) &&
  !isChange(r, figure, sentence.from) &&
  (mention.rule === 'by.year' ||
    figure.kind === 'percent' ||
    isHabit(r, figure, sentence.from, sentence.to));

/** "de 300 en 2011 à 400 en 2012. … en 2012, dont 50 durant cette période": the time named since the two, and not all from the first on. */
export const ofNamedSince: OwnRule = ({
  scene: { named, context },
  own: { mention, standing },
  stock,
}) => {
  const pair = context.pair?.[1]?.span;
  if (stock || !pair || mention.rule !== 'period.same') return undefined;
  const near = named.findLast((one) => one.mention.to <= mention.from)?.mention ?? context.last;
  const isSame = near !== null && isSameRange(near, mention);
  return near && near.start > pair.start && isSame
    ? said({ mention, standing }, mention)
    : undefined;
};
