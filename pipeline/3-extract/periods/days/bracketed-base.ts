import type { Expression } from '../expressions/expression.ts';
import type { Reader } from '../reader.ts';

/** How many tokens "(5,9 milliards de dirhams au premier semestre" may have on one side of its time, and a number's unit before the bracket. */
const REACH = 10;
const UNIT = 5;

/** "6,4 milliards au premier semestre 2023 (5,9 milliards en 2022)": a number of an earlier year in brackets behind one of the time told, which the text does not go on with. */
export function isBracketedBase(
  r: Reader,
  { a, from, end }: Expression,
  told: Expression | undefined,
): boolean {
  if (a.year === null || a.year >= (told?.a.year ?? 0)) return false;
  let open = from - 1;
  while (open > from - REACH && !r.isSymbol(open, '()')) open--;
  let close = end;
  while (close < end + REACH && !r.isSymbol(close, '()')) close++;
  if (!r.isSymbol(open, '(') || !r.isSymbol(close, ')') || told!.end > open) return false;
  // "54 millions au T3-23 (53 millions au T3-22)"
  const isAtOnce = told!.end === open && r.hasNumber(Math.max(0, told!.from - UNIT), told!.from);
  const isBehind = isAtOnce || r.hasNumber(Math.max(told!.end, open - UNIT), open);
  const isTold = r.hasNumber(open, from) || r.hasNumber(end, close);
  return isBehind && isTold && !r.has(open, close, 'part');
}
