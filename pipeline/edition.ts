import type { Dataset } from '../schemas/index.ts';
import type { TraceRow } from './4-normalise/coded.ts';
import type { Issue } from './issue.ts';

/** Everything that a version is made from: what stage 5 hands to validation and publication. */
export interface Edition {
  readonly dataset: Dataset;
  /** figure_id → the decisions behind it, offsets in code points of the source's canonical text. */
  readonly traces: Readonly<Record<string, readonly TraceRow[]>>;
  readonly issues: readonly Issue[];
  /** sha256 of every hand-made input, by path relative to its root. */
  readonly inputs: Readonly<Record<string, string>>;
}
