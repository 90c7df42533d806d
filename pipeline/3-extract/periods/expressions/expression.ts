import type { Point } from './point.ts';

/** How the words around one or two points make a period of them. */
type Shape = 'plain' | 'since' | 'until' | 'by' | 'asof' | 'between' | 'within';

export interface Expression {
  readonly from: number;
  readonly end: number;
  readonly shape: Shape;
  readonly a: Point;
  /** Second point of a range. */
  readonly b: Point | null;
}

/** An expression of one or two points. */
export const made = (
  from: number,
  end: number,
  shape: Shape,
  a: Point,
  b: Point | null = null,
): Expression => ({
  from,
  end,
  shape,
  a,
  b,
});

/** "cette année" */
export const isThisYear = ({ a, b }: Expression): boolean =>
  !b && a.unit === 'year' && a.when === 'current';
