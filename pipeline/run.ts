import type { Publication } from './7-publish/index.ts';
import { InputError } from './input-error.ts';
import { ItemError } from './passes.ts';
import { readAhead } from './read-ahead.ts';
import type { Context, Stage } from './stage.ts';
import { StageError } from './stage-error.ts';
import { STAGES } from './stages.ts';

type AnyStage = Stage<unknown, unknown>;
type Items = AsyncIterable<unknown> | Iterable<unknown>;

/** What a display is told while stages run. */
export interface Progress {
  /** A stage has yielded so many items; work goes on once the display has had its turn. */
  readonly items: (stage: AnyStage, count: number) => void | Promise<void>;
  readonly done: (stage: AnyStage) => void;
  readonly failed: (stage: AnyStage) => void;
}

export const SILENT: Progress = { items: () => {}, done: () => {}, failed: () => {} };

/**
 * Stages in sequence, each pulling from the one before, some items at a time; yields what the last yields.
 * @throws InputError for what the user can mend, StageError for anything else.
 */
export function chain(
  stages: readonly AnyStage[],
  items: Items,
  context: Context,
  progress: Progress = SILENT,
): Items {
  const known = new WeakSet<Error>();
  return stages.reduce(
    (before, stage) => observed(stage, readAhead(before), context, progress, known),
    items,
  );
}

/** Runs all stages and returns what publication did. */
export async function runAll(context: Context, progress: Progress): Promise<Publication> {
  let last: unknown;
  for await (const item of chain(STAGES, [], context, progress)) last = item;
  return last as Publication;
}

async function* observed(
  stage: AnyStage,
  items: Items,
  context: Context,
  progress: Progress,
  known: WeakSet<Error>,
): AsyncIterable<unknown> {
  let inHand: unknown = null;
  async function* watched(): AsyncIterable<unknown> {
    for await (const item of items) {
      inHand = item;
      yield item;
    }
    inHand = null;
  }
  let count = 0;
  try {
    for await (const item of stage.run(watched(), context)) {
      await progress.items(stage, ++count);
      yield item;
    }
  } catch (thrown) {
    const [item, error] =
      thrown instanceof ItemError ? [thrown.item, thrown.cause] : [inHand, thrown];
    // An error comes through every stage after the one that met it: that one alone has failed.
    if (error instanceof Error && known.has(error)) throw error;
    const failure =
      error instanceof InputError ? error : new StageError(stage.name, documentOf(item), error);
    known.add(failure);
    progress.failed(stage);
    throw failure;
  }
  progress.done(stage);
}

/** The source_id of an item, wherever its stage keeps it. */
function documentOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return null;
  const { source_id, document, source } = item as Record<string, unknown>;
  if (typeof source_id === 'string') return source_id;
  return documentOf(document ?? source);
}
