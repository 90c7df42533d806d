import type { Tokens } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { approximate, isWhole } from '../numerals/decimal.ts';
import { lendUnit, note } from './loan.ts';
import { SENTENCES } from './share-unit.ts';

/** Per cent that there are of a whole. */
const ALL = 100;

/**
 * «نسبة الأجانب 1,37 في المائة، و | 0,34 من مجموع السجناء», "1.4% are minors and | 2.04 of the inmates elderly": nobody counts
 * parts of people, so that the sign was left out; lends it.
 */
export function sharesPercent(
  tokens: Tokens,
  candidate: Candidate,
  last: Candidate | null,
  lexicon: FigureLexicon,
): void {
  const { unit, kind, numeral, value, sentence, to } = candidate;
  if (last?.unit?.kind !== 'percent' || sentence - last.sentence > SENTENCES) return;
  if (unit !== null || kind !== null || numeral.scale > 0) return;
  if (isWhole(value) || approximate(value) >= ALL || !lexicon.has(tokens, to, W.of)) return;
  candidate.counted = null;
  lendUnit(last, candidate);
  note(tokens, candidate, last, 'unit', 'unit-of-figure-before');
}
