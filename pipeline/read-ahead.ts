/** How many items a stage hands on at a time: enough for the caches, few enough that memory does not notice. */
export const AHEAD = 32;

/**
 * The same items, drawn so many at a time: whoever makes them does so several times in a row, and neither its code nor
 * its tables make way for those of the next stage at each. Those made before an error are handed on before it.
 */
export async function* readAhead<T>(items: AsyncIterable<T> | Iterable<T>): AsyncIterable<T> {
  for await (const batch of batches(items)) yield* batch;
}

/** The same items in batches; those before an error are a batch of their own. */
export async function* batches<T>(items: AsyncIterable<T> | Iterable<T>): AsyncIterable<T[]> {
  let batch: T[] = [];
  try {
    for await (const item of items) {
      batch.push(item);
      if (batch.length < AHEAD) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    if (batch.length > 0) yield batch;
    throw error;
  }
  if (batch.length > 0) yield batch;
}
