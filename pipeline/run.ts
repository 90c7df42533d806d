import type { Publication } from './7-publish/index.ts';
import type { Context, Stage } from './stage.ts';
import { STAGES } from './stages.ts';

/** What a display is told while stages run. */
export interface Progress {
  /** A stage has yielded so many items. */
  readonly items: (stage: Stage<unknown, unknown>, count: number) => void;
  readonly done: (stage: Stage<unknown, unknown>) => void;
}

/** Runs all stages in sequence, each pulling from the one before, and returns what publication did. */
export async function runAll(context: Context, progress: Progress): Promise<Publication> {
  let items: AsyncIterable<unknown> | Iterable<unknown> = [];
  for (const stage of STAGES) items = observed(stage, stage.run(items, context), progress);
  let last: unknown;
  for await (const item of items) last = item;
  return last as Publication;
}

async function* observed(
  stage: Stage<unknown, unknown>,
  items: AsyncIterable<unknown>,
  progress: Progress,
): AsyncIterable<unknown> {
  let count = 0;
  for await (const item of items) {
    progress.items(stage, ++count);
    yield item;
  }
  progress.done(stage);
}
