import type { Issue } from '../../issue.ts';
import { amount, type Figure, isCounted, printed, slack, spanOf } from './neighbours.ts';

const MOST_PARTS = 8;
/** Further off than this, the figures are not the parts of that total. */
const MEANT = 0.03;

/**
 * Parts against their total: "120 complaints: 70 in town and 48 in villages", which makes 118.
 * Looks at a count with two or more smaller counts of the same thing right after it.
 */
export function checkTotals(run: readonly Figure[]): Issue[] {
  return run.flatMap((total, i) => {
    if (!isCounted(total) || total.role === 'change') return [];
    const parts: Figure[] = [];
    let near: { sum: number; count: number } | null = null;
    let sum = 0;
    let room = slack(total);
    for (const part of run.slice(i + 1, i + 1 + MOST_PARTS)) {
      if (!isCounted(part) || !isOneNoun(part, total) || part.role !== total.role) break;
      if (amount(part) >= amount(total) || !samePeriod(part, total)) break;
      parts.push(part);
      sum += amount(part);
      room += slack(part);
      if (parts.length < 2) continue;
      const off = Math.abs(sum - amount(total));
      if (off <= room) return [];
      // What is less than the difference explains none of it: "158,505 m2, up from 155,329, or 1.87 and 1.89 m2 each".
      const isExplained = parts.every((one) => amount(one) > off);
      if (off <= MEANT * amount(total) && isExplained) near = { sum, count: parts.length };
    }
    if (!near) return [];
    const meant = parts.slice(0, near.count);
    return [
      {
        level: 'warning',
        code: 'reconcile.total-mismatch',
        source_id: total.source_id,
        ...spanOf([total, ...meant]),
        message: `${meant.map((part) => printed(amount(part))).join(' + ')} makes ${printed(near.sum)}, but the document gives a total of ${printed(amount(total))}. A part is missing, or one of the numbers is wrong: ask the source.`,
      },
    ];
  });
}

/** A part that prints a noun of its own ("5,200 sheep, of them 3,100 ewes, 2,300 goats") need not be a part. */
const isOneNoun = (part: Figure, total: Figure) =>
  part.unit === total.unit && part.unit_text === total.unit_text;

const samePeriod = (a: Figure, b: Figure) =>
  a.period_end === null || b.period_end === null || a.period_end === b.period_end;
