import type { Candidate } from '../candidate.ts';
import { approximate } from '../numerals/decimal.ts';
import { lendUnit, unscaled } from './loan.ts';

/** How many figures on a headline's amount is looked for. */
const TOLD = 12;

/** A headline's "42,4 milliards" is the money that the text tells in full. */
export function shareTold(
  candidate: Candidate,
  candidates: readonly Candidate[],
  at: number,
): void {
  if (candidate.numeral.scale < 6) return;
  for (let j = at + 1; j < Math.min(candidates.length, at + TOLD); j++) {
    const { unit, numeral, from, to } = candidates[j]!;
    if (unit?.kind !== 'money') continue;
    const missing = candidate.numeral.scale - numeral.scale;
    // "55,5 MMDH": the unit has the scale.
    const isOfUnit = missing !== 0;
    if (isOfUnit && missing !== unit.power) continue;
    const told = approximate(numeral.value) * (isOfUnit ? 10 ** unit.power : 1);
    if (Math.round(told) !== Math.round(approximate(candidate.numeral.value))) continue;
    candidate.unit = isOfUnit ? unscaled(unit) : unit;
    candidate.unitFrom = from;
    candidate.unitTo = to;
    candidate.counted = null;
    return;
  }
}

/** How many figures of a list its currency may come behind. */
const LIST = 4;

/**
 * "n'excède pas 12 millions et ne devrait pas dépasser 15 millions de dirhams": the currency comes with the last of
 * the list. Returns the figure that lends it.
 */
export function shareBack(
  candidate: Candidate,
  candidates: readonly Candidate[],
  at: number,
): Candidate | null {
  if (candidate.numeral.scale < 6) return null;
  for (let j = at + 1; j < Math.min(candidates.length, at + LIST); j++) {
    const next = candidates[j]!;
    if (next.sentence !== candidate.sentence) return null;
    // "a frôlé 9 milliards, en hausse de 45 %, et l'autre 1,2 milliard de dirhams"
    if (next.unit?.kind === 'percent') continue;
    if (next.numeral.scale !== candidate.numeral.scale) return null;
    if (next.unit === null && next.counted?.own !== true) continue;
    if (next.unit?.kind !== 'money' || next.unitFrom < next.from) return null;
    const { unit } = next;
    lendUnit(next, candidate, isInCents(candidate, next) ? unscaled(unit) : unit);
    return next;
  }
  return null;
}

/** "4 millions (400 millions de centimes)": told again in hundredths, roundings aside. */
function isInCents({ numeral: { value } }: Candidate, { unit, numeral }: Candidate): boolean {
  const ratio = approximate(numeral.value) / approximate(value);
  return unit!.power === -2 && ratio > 90 && ratio < 110;
}
