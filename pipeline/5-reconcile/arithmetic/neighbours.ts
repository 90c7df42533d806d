import type { Row } from '../../../schemas/index.ts';
import { lastPlace } from '../claims/values.ts';

export type Figure = Row<'figures'>;

/** Code points between two figures over which a document no longer puts them together. */
const REACH = 160;

/** Figures of one document in reading order, cut where two that follow each other stand too far apart. */
export function neighbourhoods(figures: readonly Figure[]): Figure[][] {
  const runs: Figure[][] = [];
  for (const figure of [...figures].sort((a, b) => a.start - b.start)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && figure.start - last.end <= REACH) run.push(figure);
    else runs.push([figure]);
  }
  return runs;
}

/** Whether arithmetic on the figure makes sense: a plain, unbounded number. */
export const isPlain = (figure: Figure): boolean =>
  figure.value !== null && figure.comparator === 'eq';

export const amount = (figure: Figure): number => Number(figure.value);

/** Whether it counts something, and more than none. */
export const isCounted = (figure: Figure): boolean =>
  isPlain(figure) && figure.kind !== 'percent' && figure.kind !== 'rate' && amount(figure) > 0;

/** Half of the last printed place: how far rounding alone may move the number. */
export function slack(figure: Figure): number {
  const place = lastPlace(figure.value!);
  return place >= 100 || place < 1 ? place / 2 : 0;
}

const FORMAT = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** A number as a reader writes it: spaces between thousands, two decimals at most. */
export const printed = (value: number): string => FORMAT.format(value).replaceAll(',', ' ');

export const spanOf = (figures: readonly Figure[]) => ({
  start: Math.min(...figures.map((f) => f.start)),
  end: Math.max(...figures.map((f) => f.end)),
});
