import { MOST_TOLD } from './coincidence.ts';

/** What speaks for two documents telling of one statement, a pair's own number left aside. */
export interface Support {
  /** Speaker, days, act and numbers together. */
  readonly all: number;
  /** The numbers that they share. */
  readonly numbers: number;
}

/** Support by which documents give one statement, whatever words and times their figures have. */
export const STRONG = 2.5;
/** Weight of shared numbers below which nothing but the pair itself ties the documents. */
export const SOME_NUMBER = 0.2;
export const A_NUMBER = 0.5;
/** The same, from which digits out of order are one figure's. */
export const A_LONG_NUMBER = 1;
/** The same, from which one outlet rather named the wrong speaker. */
export const ONE_STATEMENT = 1.5;
/** More than any one number says: two long ones, or three short. */
export const SEVERAL_NUMBERS = MOST_TOLD + 0.1;
