import type { TraceStep } from '../mention.ts';
import type { Comparison, Unit } from './lexicon.ts';
import type { Decimal } from './numerals/decimal.ts';
import type { Numeral } from './numerals/numeral.ts';

/** The noun that a count counts: tokens `[from, to)` of the text, wherever they stand. */
export interface Counted {
  readonly from: number;
  readonly to: number;
  /** Code of the lexicon, or '' where it does not know the noun. */
  readonly code: string;
  /** Stands right after the number, rather than shared with or inherited from another. */
  readonly own: boolean;
}

/** The same noun, shared with another number. */
export const lent = ({ from, to, code }: Counted): Counted => ({ from, to, code, own: false });

/** A number on its way to being a figure: each pass fills in what it decides. Never leaves this folder. */
export interface Candidate {
  readonly numeral: Numeral;
  readonly sentence: number;
  /** Tokens of its sentence. */
  readonly first: number;
  readonly last: number;
  /** BITS of some word of the sentence, and its cues: a rule that goes by a word that is not there need not look for it. */
  readonly cues: number;
  /** Tokens of the surface. */
  from: number;
  to: number;
  value: Decimal;
  max: Decimal | null;
  unit: Unit | null;
  unitFrom: number;
  unitTo: number;
  counted: Counted | null;
  /** What a bare number by time is of: "le nombre d'appels est de 320 par jour". */
  paced: Counted | null;
  comparator: Comparison | 'between';
  /** First token of the comparator; −1 without one. */
  comparatorFrom: number;
  kind: 'rate' | 'score' | 'times' | null;
  /** Power of ten of its scale word, its own or shared. */
  scale: number;
  /** Where the denominator of a rate ends. */
  denominatorTo: number;
  /** Rule by which it is no figure. */
  ignored: string | null;
  /** Part of another candidate's surface. */
  absorbed: boolean;
  readonly trace: TraceStep[];
}

/** Its unit where it is printed with the number itself, not shared from another. */
export const ownUnit = ({ unit, unitFrom, unitTo, from, to }: Candidate): Unit | null =>
  unitFrom > to || unitTo < from ? null : unit;

/** Where an amount ends with what it is by: "12,5 DH/L". */
export const priceEnd = ({ to, kind, denominatorTo }: Candidate): number =>
  kind === null ? Math.max(to, denominatorTo) : to;

/** Where the number ends with the noun that stands right behind it. */
export const nounEnd = (candidate: Candidate): number => {
  const { counted } = candidate;
  return counted?.own ? Math.max(candidate.to, counted.to) : priceEnd(candidate);
};

/** Whether it still may be a figure of its own. */
export const alive = (candidate: Candidate): boolean =>
  candidate.ignored === null && !candidate.absorbed;

/** First token of a figure with its comparator. */
export const startOf = ({
  comparatorFrom,
  from,
}: Pick<Candidate, 'comparatorFrom' | 'from'>): number =>
  comparatorFrom >= 0 && comparatorFrom < from ? comparatorFrom : from;
