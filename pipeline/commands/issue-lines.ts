import type { Issue } from '../issue.ts';

const MOST = 10;

/** The issues that a person should see at the end of a run, errors first, a line each; the rest as a number. */
export function issueLines(issues: readonly Issue[]): string[] {
  const errors = issues.filter((issue) => issue.level === 'error');
  const warnings = issues.filter((issue) => issue.level === 'warning');
  const all = [...errors, ...warnings];
  const lines = all
    .slice(0, MOST)
    .map((issue) => `${issue.level}: ${issue.code}: ${issue.message}`);
  if (all.length > MOST) lines.push(`… and ${all.length - MOST} more, in issues.jsonl`);
  return lines;
}
