import type { Tokens } from '../../tokens.ts';
import type { FigureLexicon } from '../lexicon.ts';

/** Tokens of the longest comparator that may stand right before an amount. */
const LONGEST = 4;

/** Whether a comparator ends right before the token: "plus d' | une tonne", «أكثر من | طن», "more than | a tonne". */
export function isBounded(tokens: Tokens, at: number, { comparators }: FigureLexicon): boolean {
  for (let from = at - 1; from >= Math.max(0, at - LONGEST); from--) {
    const found = comparators.match(tokens, from, at);
    if (found?.end === at && found.value.place === 'before') return true;
  }
  return false;
}

const AMOUNTS: ReadonlySet<string> = new Set(['mass', 'area', 'volume']);

/** Whether the token is a unit of weight, area or volume right behind a comparator, so that it stands for one of it. */
export function isBoundedUnit(
  tokens: Tokens,
  at: number,
  bound: number,
  lexicon: FigureLexicon,
): boolean {
  const unit = lexicon.units.match(tokens, at, at + 1)?.value;
  return unit !== undefined && AMOUNTS.has(unit.kind) && isBounded(tokens, bound, lexicon);
}
