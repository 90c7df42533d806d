import type { Issue } from '../../issue.ts';
import { amount, type Figure, isCounted, isPlain, printed, slack, spanOf } from './neighbours.ts';
import { percentSlack } from './shares.ts';

/** Further off than this (as a share of the stated growth, or in points), another base is meant. */
const MEANT = 0.4;
const MEANT_POINTS = 1;

/**
 * A growth against its base: "486, up 12.5 %, against 452 in 2021", where it is 7.5 %.
 * Looks at a percentage of change with two levels of one thing within three figures that follow each other.
 */
export function checkChanges(run: readonly Figure[]): Issue[] {
  return run.flatMap((_, i) => {
    const three = run.slice(i, i + 3);
    const growth = three.find((f) => f.kind === 'percent' && f.role === 'change' && isPlain(f));
    const levels = three.filter((f) => f !== growth && isCounted(f) && f.role !== 'change');
    const [a, b] = levels;
    if (!growth || !a || !b || levels.length !== 2 || a.unit !== b.unit) return [];
    // "…, contre 452. Les dépenses ont baissé de 12 %": the growth of another sentence is of what that tells.
    if (three.some((f) => f.statement_id !== growth.statement_id)) return [];
    const order = earlierFirst(a, b);
    if (!order) return [];
    const [base, level] = order;
    // "Up 12 %: from 99,000 to 104,000" may be two findings; "up 12 % to 486, from 452" is one.
    if (three[0] === growth && level !== a) return [];
    const stated = Math.abs(amount(growth));
    const real = Math.abs(percent(amount(level), amount(base)));
    const off = Math.abs(stated - real);
    if (agrees(growth, level, base) || off > Math.max(MEANT * stated, MEANT_POINTS)) return [];
    // "up 63 %, from 21 to 34 million, and sales rose by 92 %": the two have their growth already.
    const before = run[i - 1];
    if (before?.kind === 'percent' && agrees(before, level, base)) return [];
    return [
      {
        level: 'warning',
        code: 'reconcile.change-mismatch',
        source_id: growth.source_id,
        ...spanOf(three),
        message: `From ${printed(amount(base))} to ${printed(amount(level))} is a change of ${printed(real)} %, but the document says ${printed(stated)} %. One of the three numbers is wrong, or the comparison is with another period: ask the source.`,
      },
    ];
  });
}

/** Whether a growth is what lies between two levels, roundings aside. */
const agrees = (growth: Figure, level: Figure, base: Figure): boolean => {
  const off = Math.abs(amount(growth)) - Math.abs(percent(amount(level), amount(base)));
  return Math.abs(off) <= percentSlack(growth) + reach(level, base);
};

const percent = (level: number, base: number) => (100 * (level - base)) / base;

/** How far rounding of the two levels may move the growth, in points. */
function reach(level: Figure, base: Figure): number {
  const [v, b] = [amount(level), amount(base)];
  return (100 * (slack(level) + slack(base) * (v / b))) / b;
}

/** Base and level, told apart by their periods; null where these do not tell. */
function earlierFirst(a: Figure, b: Figure): [Figure, Figure] | null {
  if (!a.period_end || !b.period_end || a.period_end === b.period_end) return null;
  return a.period_end < b.period_end ? [a, b] : [b, a];
}
