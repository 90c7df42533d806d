import type { Issue } from '../../issue.ts';
import { amount, type Figure, isCounted, isPlain, printed, slack, spanOf } from './neighbours.ts';

/** Further off than this, the percentage is of something else. */
const MEANT = 0.15;

/**
 * A share against its counts: "378 974 of 420 664, that is 92.23 %", where it is 90.09 %.
 * Looks at two counts of one thing with a percentage right after them, in one statement: in the next, it is of something
 * else.
 */
export function checkShares(run: readonly Figure[]): Issue[] {
  return run.flatMap((share, i) => {
    const [a, b] = [run[i - 2], run[i - 1]];
    if (!a || !b || share.kind !== 'percent' || share.role === 'change') return [];
    if (!isPlain(share) || [a, b].some((count) => count.statement_id !== share.statement_id))
      return [];
    if (!isCounted(a) || !isCounted(b) || a.unit !== b.unit || amount(a) === amount(b)) return [];
    // "64 % (623 m3), and 148 m3 (22 %)": each with a share of its own.
    const before = run[i - 3];
    if (before?.kind === 'percent' && before.statement_id === share.statement_id) return [];
    const [part, whole] = amount(a) < amount(b) ? [a, b] : [b, a];
    const low = (100 * (amount(part) - slack(part))) / (amount(whole) + slack(whole));
    const high = (100 * (amount(part) + slack(part))) / (amount(whole) - slack(whole));
    const stated = amount(share);
    const real = (100 * amount(part)) / amount(whole);
    const room = percentSlack(share);
    if (stated >= low - room && stated <= high + room) return [];
    if (Math.abs(stated - real) > MEANT * real) return [];
    return [
      {
        level: 'warning',
        code: 'reconcile.share-mismatch',
        source_id: share.source_id,
        ...spanOf([a, b, share]),
        message: `${printed(amount(part))} of ${printed(amount(whole))} is ${printed(real)} %, but the document says ${printed(stated)} %. One of the three numbers is wrong, or they do not count the same thing: ask the source.`,
      },
    ];
  });
}

/** A percentage may be rounded, or cut, at its last printed place. */
export const percentSlack = (figure: Figure): number => {
  const decimals = figure.value!.split('.')[1]?.length ?? 0;
  return 10 ** -decimals;
};
