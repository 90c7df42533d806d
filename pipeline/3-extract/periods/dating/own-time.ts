import type { FigureMention, FigurePeriod } from '../../mention.ts';
import type { Named } from '../standing/standing.ts';
import type { Scene } from './scene.ts';

/** A figure and the time that its sentence names for it. */
export interface OwnTime {
  readonly scene: Scene;
  readonly i: number;
  readonly x: FigureMention;
  readonly own: Named;
  readonly stock: boolean;
}

/** The period that the time gives the figure, null where it gives none; undefined where the rule has nothing to say. */
export type OwnRule = (one: OwnTime) => FigurePeriod | null | undefined;
