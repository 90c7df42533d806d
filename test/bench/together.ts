import { inStep, type Passes } from '../../pipeline/passes.ts';
import { AHEAD } from '../../pipeline/read-ahead.ts';

/** Items in batches, as the pipeline hands them on from stage to stage. */
export function* batchesOf<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += AHEAD) yield items.slice(at, at + AHEAD);
}

/** What passes make of each item, done as the pipeline does them: batch by batch. */
export const together = <I, T>(items: readonly I[], passesOf: (item: I) => Passes<T>): T[] =>
  [...batchesOf(items)].flatMap((batch) => inStep(batch, passesOf));
