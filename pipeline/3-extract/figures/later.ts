import type { Candidate } from './candidate.ts';
import { approximate } from './decimal.ts';

/** How many figures on a headline's amount is looked for. */
const TOLD = 12;

/** A headline's "42,4 milliards" is the money that the text tells in full. */
export function shareTold(
  candidate: Candidate,
  candidates: readonly Candidate[],
  at: number,
): void {
  if (candidate.numeral.scale < 6 || candidate.kind !== null) return;
  for (let j = at + 1; j < Math.min(candidates.length, at + TOLD); j++) {
    const { unit, numeral, from, to } = candidates[j]!;
    if (unit?.kind !== 'money' || numeral.scale !== candidate.numeral.scale) continue;
    if (approximate(numeral.value) !== approximate(candidate.numeral.value)) continue;
    candidate.unit = unit;
    candidate.unitFrom = from;
    candidate.unitTo = to;
    candidate.counted = null;
    return;
  }
}

/** "n'excède pas 12 millions et ne devrait pas dépasser 15 millions de dirhams": the currency comes with the second. */
export function shareBack(candidate: Candidate, next: Candidate | undefined): boolean {
  const unit = next?.unit;
  if (!next || unit?.kind !== 'money' || next.sentence !== candidate.sentence) return false;
  if (candidate.numeral.scale < 6 || next.numeral.scale !== candidate.numeral.scale) return false;
  if (next.unitFrom < next.from || next.from - candidate.to > 8) return false;
  candidate.unit = unit;
  candidate.unitFrom = next.unitFrom;
  candidate.unitTo = next.unitTo;
  return true;
}
