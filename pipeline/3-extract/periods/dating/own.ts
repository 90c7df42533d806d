import type { FigurePeriod } from '../../mention.ts';
import type { Named } from '../standing/standing.ts';
import { endedIn } from './ended.ts';
import { give } from './given.ts';
import {
  announcedBehind,
  cameAfter,
  foreseenFrom,
  foretold,
  habitAway,
  habitBeside,
  ofScheme,
  paidEach,
  riseSince,
  setAgainst,
  standingBeside,
  termStarted,
} from './own-elsewhere.ts';
import { isOnLastDay, ofEnd, ofNamedSince, ofTwoEnds, soFar } from './own-end.ts';
import { ofNow } from './own-now.ts';
import { ofStretch } from './own-stretch.ts';
import type { OwnRule } from './own-time.ts';
import type { Scene } from './scene.ts';

/** The first that has something to say does. */
const RULES: readonly OwnRule[] = [
  setAgainst,
  cameAfter,
  foreseenFrom,
  habitBeside,
  habitAway,
  announcedBehind,
  paidEach,
  termStarted,
  foretold,
  ofScheme,
  ofStretch,
  riseSince,
  ofNow,
  standingBeside,
  ofEnd,
  ofTwoEnds,
  soFar,
  ofNamedSince,
];

/** The period that a time named in the sentence gives a figure. */
export function dateBy(scene: Scene, i: number, own: Named, stock: boolean): FigurePeriod | null {
  const x = scene.figures[i]!;
  const one = { scene, i, x, own, stock };
  for (const rule of RULES) {
    const period = rule(one);
    if (period !== undefined) return period;
  }
  return give(scene.r, endedIn(scene, i, own), isOnLastDay(one), scene.context);
}
