import type { Decimal } from './decimal.ts';

/** A number as the text writes it, before anything is known of its unit. */
export interface Numeral {
  /** Tokens `[from, to)`, scale words included, sign included. */
  readonly from: number;
  readonly to: number;
  readonly value: Decimal;
  /** The other reading of digits that can be thousands or decimals ("1.245"), else null. */
  readonly other: Decimal | null;
  /** Power of ten of the last scale word; 0 where there is none. */
  readonly scale: number;
  /** How it is written: digits alone, words alone, or digits with scale words. */
  readonly form: 'digits' | 'words' | 'mixed';
  /** Digits in the first group, which tells years, phone numbers and codes; 0 for words. */
  readonly width: number;
  /** Separator between the last two groups of digits as folded, '' without one. */
  readonly separator: '' | '.' | ',' | ' ';
  /** A collective noun that rounds: "une douzaine", "une centaine". */
  readonly rounded: boolean;
  /** "un", "une", "one", "a" alone. */
  readonly single: boolean;
  /** Introduced by a definite article that is part of the word ("العشرة"). */
  readonly definite: boolean;
  readonly signed: boolean;
  /** Where scale words stand, `[from, to)`; equal where there are none. */
  readonly scaleFrom: number;
  readonly scaleTo: number;
  readonly rule: string;
}

/** A numeric expression that cannot be a figure whatever surrounds it. */
export interface Unnumbered {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}
