import { months, parseDay, type Range } from './calendar.ts';
import type { Scene } from './scene.ts';
import type { Named } from './standing.ts';

/** "en baisse de 44 % depuis 2004 (1.800)": the number that a change began from is of the year or the month that it is since. */
export function startOfChange({ r, figures }: Scene, i: number, { mention }: Named): Range | null {
  const { rule, first, to } = mention;
  const x = figures[i]!;
  const before = figures[i - 1];
  const isBehind = r.isSymbol(to, '(') && x.from === to + 1 && r.isSymbol(x.to, ')');
  const day = /^since\.(year|month)$/.test(rule) ? parseDay(first) : null;
  if (!day || !isBehind || before?.role !== 'change' || x.role === 'change') return null;
  return rule === 'since.year' ? months(day.year, 1, 12) : months(day.year, day.month, day.month);
}
