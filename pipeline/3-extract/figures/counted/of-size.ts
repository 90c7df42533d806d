import type { Candidate } from '../candidate.ts';
import { approximate, isWhole, shift } from '../numerals/decimal.ts';
import { SENTENCES } from '../units/share-unit.ts';

/** Power of ten from which a count of nothing named is money. */
export const BILLIONS = 9;
/** Numbers further apart than this factor do not count the same things. */
const UNLIKE = 10_000;

/** "7 550 m2 de surface. … pour 1,3 milliard": no billions of what was told in a few thousands. */
export const isOutgrown = ({ numeral, sentence }: Candidate, one: Candidate | null): boolean =>
  numeral.scale >= BILLIONS &&
  one !== null &&
  one.sentence !== sentence &&
  one.unit?.kind !== 'money' &&
  one.scale < BILLIONS - 3;

/** How many figures back one of the same size is looked for. */
const NEAR = 4;

/** The noun before, or where it counts things of another size, the last of the sentence that does not. */
export function ofSize(
  candidates: readonly Candidate[],
  index: number,
  noun: Candidate | null,
): Candidate | null {
  const candidate = candidates[index]!;
  if (!noun || noun.sentence !== candidate.sentence || lends(noun, candidate)) return noun;
  const isLike = (one: Candidate) =>
    one.sentence === candidate.sentence && one.counted?.own === true && lends(one, candidate);
  return candidates.slice(Math.max(0, index - NEAR), index).findLast(isLike) ?? noun;
}

/** A noun told before counts what is of its size: 22 millions after 90 hospitals are no hospitals. */
export function lends(noun: Candidate, { sentence, value }: Candidate): boolean {
  // "deux policiers et un gendarme. 63 étaient négatifs": no gendarmes.
  if (noun.sentence !== sentence && noun.numeral.form !== 'digits' && approximate(noun.value) === 1)
    return false;
  const ratio = approximate(value) / approximate(noun.value);
  return sentence - noun.sentence <= SENTENCES && ratio < UNLIKE && ratio > 1 / UNLIKE;
}

/** "28,7 millions de nuitées, les arrivées 17,4": parts of one are counted in the millions of the figure before. */
export function shareScale(candidate: Candidate, before: Candidate | null): void {
  const { numeral, value } = candidate;
  if (before === null || before.counted === null || before.scale < BILLIONS - 3) return;
  if (numeral.scale > 0 || isWhole(value) || numeral.form !== 'digits') return;
  candidate.value = shift(value, before.scale);
  candidate.scale = before.scale;
}
