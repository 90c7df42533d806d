import type { Row } from '../../schemas/index.ts';
import type { Issue } from '../issue.ts';

/**
 * What stage 4 makes of one document: rows of the published tables, with offsets in code points.
 * Act ids are still local to the document (`<source_id>.a1`); stage 5 merges acts that several documents report
 * and renames them everywhere.
 */
export interface Coded {
  readonly source: Row<'sources'>;
  /** As in `Document`; absent means `document`. */
  readonly role?: 'document' | 'check';
  readonly acts: readonly Row<'communications'>[];
  readonly statements: readonly Row<'statements'>[];
  readonly figures: readonly Row<'figures'>[];
  /** figure_id → the decisions behind it, offsets in code points. */
  readonly traces: Readonly<Record<string, readonly TraceRow[]>>;
  readonly issues: readonly Issue[];
  /** statement_id → the body that its speaker, whom the registry does not know, speaks for by the printed office. */
  readonly offices?: Readonly<Record<string, string>>;
  /** Ids of the statements whose speaker another sentence names: "he added", "the decree says". */
  readonly unnamed?: readonly string[];
  /** Entity id of the press agency that the document credits for its text; absent or null where it credits none. */
  readonly agency?: string | null;
}

export interface TraceRow {
  readonly what: string;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}
