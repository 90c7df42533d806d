/** What a stage met and could neither handle nor ignore by a named rule: one row of `issues.jsonl`. */
export interface Issue {
  readonly level: 'error' | 'warning' | 'info';
  /** Stable, dotted, lower-case: `parse.too-deep`, `reconcile.share-mismatch`. */
  readonly code: string;
  readonly source_id: string | null;
  /** UTF-16 offsets while a document is processed, code points once published. */
  readonly start: number | null;
  readonly end: number | null;
  /** What is wrong, where, and what mends it, in one sentence. */
  readonly message: string;
}
