import { isMark, SYMBOL } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { W } from '../lexicon.ts';
import { isStop } from './phrase.ts';
import {
  BREAK,
  CLOSED,
  COMMA,
  COORDINATOR,
  FINITE,
  JOINT,
  LED,
  OPEN,
  PERIOD,
  partOf,
  type Scene,
} from './scene.ts';
import type { Measure } from './spell.ts';

/** The figure before, with what it measures. */
export interface Earlier {
  readonly candidate: Candidate;
  readonly measure: Measure | null;
}

/** "(+8 %)" after a figure, "contre 432", "soit une hausse de 4 %", "à 9 %": what the figure before measures. */
export function isAside(scene: Scene, before: Candidate, candidate: Candidate): boolean {
  const { tokens, lexicon } = scene;
  const from = before.counted?.own ? Math.max(before.to, before.counted.to) : before.to;
  // "trois voitures et 412.000 DH": an amount listed with a count is of something else.
  const { unit } = candidate;
  let listed = before.counted !== null && unit !== null && unit.kind !== 'percent';
  for (let i = from; i < candidate.from; i++) {
    const part = partOf(scene, i);
    if (part !== COORDINATOR && part !== COMMA) listed = false;
    if (
      part === COORDINATOR ||
      part === CLOSED ||
      part === JOINT ||
      part === LED ||
      part === COMMA ||
      part === PERIOD
    )
      continue;
    // "tandis que la valeur a augmenté de 8 %": of what has a verb of its own.
    if (part === OPEN && partOf(scene, i + 1) === FINITE && lexicon.has(tokens, i - 1, W.article))
      return false;
    if (part === FINITE || isStop(scene, i) || lexicon.has(tokens, i, W.filler)) continue;
    if (part === BREAK && tokens.kind[i] === SYMBOL && !isMark(tokens, i, '.;؛')) continue;
    if (candidate.comparatorFrom >= 0 && i >= candidate.comparatorFrom) continue;
    return false;
  }
  return !listed;
}

/** First token that a figure leaves to the next: its own noun may be measured by a percentage in brackets. */
export const taken = ({ to, counted }: Candidate): number =>
  counted?.own && counted.from >= to ? counted.from : to;

export const startOf = ({ comparatorFrom, from }: Candidate): number =>
  comparatorFrom >= 0 && comparatorFrom < from ? comparatorFrom : from;
