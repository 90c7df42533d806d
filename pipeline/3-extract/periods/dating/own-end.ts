import { markers } from '../../../lexicons/markers.ts';
import type { FigureMention, SentenceTokens } from '../../mention.ts';
import type { Reader } from '../reader.ts';
import { isHabit } from '../standing/each.ts';
import type { Named } from '../standing/standing.ts';
import { compared, dayEnds, isChange, isInflow, isReached, isYearEnd } from './cover.ts';
import { endOf, isOfEnd } from './end-level.ts';
import { said } from './given.ts';
import type { OwnRule, OwnTime } from './own-time.ts';

export const ofEnd: OwnRule = ({ scene, i, own, stock }) =>
  isOfEnd(scene, i, own, stock) ? said(own, endOf(own, scene.context)) : undefined;

/** What a change and a level are of in a time that runs from one end to another. */
export const ofTwoEnds: OwnRule = ({ scene: { r, sentence }, x, own }) => {
  const limits = compared(own.mention);
  // "8 % de plus entre mai 2021 et mai 2022": that of the second May.
  if (limits && x.kind === 'percent' && own.mention.rule === 'between.month')
    return said(own, limits.last);
  const isChanged = isChange(r, x, sentence.from) || x.role === 'change';
  if (isChanged && (limits || dayEnds(own.mention))) return said(own, own.mention);
  // "entre les premiers trimestres de 2017 et 2018, de 1 % à 12 millions": the level is of the second.
  return limits && isReached(r, x, sentence.from) ? said(own, limits.last) : undefined;
};

/** Whether a figure is of the day or the year that its time ends with, and of none of the time before. */
export function isOnLastDay({ scene, x, own, stock }: OwnTime): boolean {
  const { r, sentence, context } = scene;
  const { rule } = own.mention;
  const isIn = () => isInflow(r, x, sentence.from, sentence.to);
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
    (!isMove(r, x, sentence) && isYearEnd(own.mention, x.kind) && !isIn()) ||
    // "12.000 cas d'ici 2024", "17 million tourists by 2026": as many in that year.
    (rule === 'by.year' && isIn())
  );
}

const isAdding = markers('adds', 'en').at;

/** "added 300 jobs", "a créé 300 emplois à fin 2024": what a time has brought, whatever the day it is counted up to. */
const isMove = (r: Reader, x: FigureMention, { from }: SentenceTokens): boolean =>
  x.role === 'change' ||
  (x.kind === 'count' && (isAdding(r.tokens, x.from - 1) || isChange(r, x, from)));

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
