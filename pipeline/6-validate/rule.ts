import type { Edition } from '../edition.ts';
import type { Issue } from '../issue.ts';

/** One guarantee that every published version keeps. */
export interface Rule {
  /** Prefix of the codes of its issues. */
  readonly name: string;
  /** The guarantee, as a sentence. */
  readonly guarantee: string;
  /** What breaks it. An error stops publication; a warning is published with the data. */
  readonly check: (edition: Edition, previous: Edition['dataset'] | null) => readonly Issue[];
}

/** An issue about a dataset as a whole or a row of it. */
export function issue(
  level: Issue['level'],
  code: string,
  message: string,
  source_id: string | null = null,
): Issue {
  return { level, code, source_id, start: null, end: null, message };
}
