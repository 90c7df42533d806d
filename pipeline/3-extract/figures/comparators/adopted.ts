import { markers } from '../../../lexicons/markers.ts';
import type { Tokens } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';

const isPassed = markers('passed', 'en').at;
const isBill = markers('is-passed', 'en').at;

/** "has passed | 14 bills", unlike "has passed | 14": they are adopted. */
export const isAdopted = (tokens: Tokens, end: number, { counted }: Candidate): boolean =>
  counted?.own === true && isPassed(tokens, end - 1) && isBill(tokens, counted.to - 1);
