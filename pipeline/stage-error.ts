/** A fault of the program, not of what it was given: says at which stage and document it was met. */
export class StageError extends Error {
  /** @param document source_id of the document in hand, null where the stage saw the whole set. */
  constructor(stage: string, document: string | null, cause: unknown) {
    const what = cause instanceof Error ? cause.message : String(cause);
    const place = document === null ? '' : ` on document ${document}`;
    super(`stage ${stage} failed${place}: ${firstLine(what)}`, { cause });
    this.name = 'StageError';
  }
}

const firstLine = (text: string): string => text.split('\n', 1)[0]!.slice(0, 300);
