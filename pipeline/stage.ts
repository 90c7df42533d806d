import type { z } from 'zod';
import type { Issue } from './issue.ts';
import { inStep, type Passes } from './passes.ts';
import { batches } from './read-ahead.ts';

/** What a run is given, the same for every stage. */
export interface Context {
  /** Folder of source documents. */
  readonly raw: string;
  /** Folder of published versions. */
  readonly out: string;
  /** Whether a version before 1.0.0 may be replaced. */
  readonly replace: boolean;
  /** Collect only: fetch originals. */
  readonly fetch: boolean;
  /** Collect only: fetch again those that are there; what changed in their text replaces them. */
  readonly refresh?: boolean;
  /** What was reported so far, by this stage and those before it. */
  readonly reported: readonly Issue[];
  /** Takes down what a stage could neither handle nor ignore by a named rule. */
  readonly report: (issue: Issue) => void;
}

/**
 * One step of the flow. `run` takes what the stage before yields, item by item, and yields its own: stages 1 to 4 one
 * item a document, so that memory does not grow with their number; 5 to 7 one item for the whole set.
 */
export interface Stage<Input, Output> {
  readonly name: string;
  /** What it does, for the progress display. */
  readonly title: string;
  /** Name of the file under `build/` that it reads as a script of its own; null where it reads `raw/`. */
  readonly reads: string | null;
  readonly writes: string;
  /** Shape of one item that it writes. */
  readonly schema: z.ZodType;
  readonly run: (
    items: AsyncIterable<Input> | Iterable<Input>,
    context: Context,
  ) => AsyncIterable<Output>;
}

/** A stage that turns each item into one, whatever the others are. */
export function eachItem<Input, Output>(
  convert: (item: Input, context: Context) => Output | null,
): Stage<Input, Output>['run'] {
  return async function* (items, context) {
    for await (const item of items) {
      const output = convert(item, context);
      if (output !== null) yield output;
    }
  };
}

/** A stage that turns each item into one in several passes, which the items of a batch do together. */
export function eachInStep<Input, Output>(
  passesOf: (item: Input) => Passes<Output>,
): Stage<Input, Output>['run'] {
  return async function* (items) {
    for await (const batch of batches(items)) yield* inStep(batch, passesOf);
  };
}

/** A stage that sees the whole set at once. */
export function wholeSet<Input, Output>(
  convert: (items: Input[], context: Context) => Output | Promise<Output>,
): Stage<Input, Output>['run'] {
  return async function* (items, context) {
    const all: Input[] = [];
    for await (const item of items) all.push(item);
    yield await convert(all, context);
  };
}
