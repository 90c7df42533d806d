import type { Tokens } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { approximate } from '../numerals/decimal.ts';
import { previousOf } from '../previous.ts';
import { lendUnit, note, unscaled } from './loan.ts';

/** From here on no whole number is the difference of two others by chance. */
const TELLING = 10;
/** How far off a difference may be as a binary number. */
const EXACT = 1e-9;

/** Whether two numbers are as far apart as a third of their sentence tells: "de 73,5 à 90,8 millions, soit un gain de 17,3 millions". */
export function areApartBy(a: Candidate, b: Candidate, by: Candidate | undefined): boolean {
  if (by?.sentence !== a.sentence || b.sentence !== a.sentence) return false;
  const apart = Math.abs(amount(by));
  if (apart / 10 ** by.scale < TELLING && Number.isInteger(apart / 10 ** by.scale)) return false;
  return Math.abs(Math.abs(amount(b) - amount(a)) - apart) <= EXACT * amount(b);
}

const amount = ({ value, unit }: Candidate): number =>
  approximate(value) * (unit ? unit.mantissa * 10 ** unit.power : 1);

/**
 * Gives a bare number the unit of the change that is told before the two ends of which it is one: "+41,5 millions de m³, de
 * 310,2 à 351,7 millions"; false where it is no end.
 */
export function takeUnitOfChange(
  tokens: Tokens,
  candidates: readonly Candidate[],
  at: number,
): boolean {
  const candidate = candidates[at]!;
  for (const first of [at, at - 1]) {
    const [by, a, b] = [previousOf(candidates, first), candidates[first], candidates[first + 1]];
    if (!by?.unit || by.unit.kind === 'percent' || by.unit.kind === 'duration') continue;
    if (!a || !b || !areApartBy(a, b, by)) continue;
    lendUnit(by, candidate, unscaled(by.unit));
    note(tokens, candidate, by, 'unit', 'unit-of-change');
    return true;
  }
  return false;
}
