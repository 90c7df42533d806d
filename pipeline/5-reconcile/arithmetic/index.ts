import type { Coded } from '../../4-normalise/coded.ts';
import type { Issue } from '../../issue.ts';
import { checkChanges } from './changes.ts';
import { neighbourhoods } from './neighbours.ts';
import { checkShares } from './shares.ts';
import { checkTotals } from './totals.ts';

/** Numbers of one document that do not add up; offsets in code points. */
export function checkArithmetic(document: Coded): Issue[] {
  const found = neighbourhoods(document.figures).flatMap((run) => [
    ...checkShares(run),
    ...checkChanges(run),
    ...checkTotals(run),
  ]);
  const seen = new Set<string>();
  return found.filter(({ code, start, end }) => {
    const key = `${code} ${start} ${end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
