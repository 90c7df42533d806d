/**
 * Work on one item that yields between its passes. Several items do each pass together: the code of one pass stays in the
 * processor's caches for all of them, where the whole of it for one item after another would push itself out.
 */
export type Passes<T> = Generator<void, T, void>;

/** All passes of one item. */
export function alone<T>(passes: Passes<T>): T {
  for (;;) {
    const step = passes.next();
    if (step.done) return step.value;
  }
}

/**
 * Each pass of all items before the next of any; what comes of each, in their order.
 * @throws ItemError
 */
export function inStep<I, T>(items: readonly I[], passesOf: (item: I) => Passes<T>): T[] {
  const results: T[] = [];
  let open = items.map((item, index) => ({ item, index, passes: passesOf(item) }));
  while (open.length > 0)
    open = open.filter(({ item, index, passes }) => {
      const step = next(passes, item);
      if (step.done) results[index] = step.value;
      return !step.done;
    });
  return results;
}

function next<T>(passes: Passes<T>, item: unknown): IteratorResult<void, T> {
  try {
    return passes.next();
  } catch (error) {
    throw new ItemError(item, error);
  }
}

/** What went wrong, and on which of several items. */
export class ItemError extends Error {
  readonly item: unknown;

  constructor(item: unknown, cause: unknown) {
    super('an item could not be read', { cause });
    this.item = item;
  }
}
