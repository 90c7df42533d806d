import type { Candidate } from '../candidate.ts';
import { approximate } from '../numerals/decimal.ts';

/** What a banknote or a coin may say: "34 bills" were passed. */
const FACES = new Set([1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]);

/** Whether a number may be what is printed on a banknote. */
export const isFace = ({ numeral }: Candidate): boolean => FACES.has(approximate(numeral.value));
