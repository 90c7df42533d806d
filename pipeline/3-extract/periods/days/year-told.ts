import type { SentenceTokens } from '../../mention.ts';
import type { Day, Range } from '../calendar.ts';
import type { Expression } from '../expressions/expression.ts';
import type { Reader } from '../reader.ts';
import type { WholeYear } from './in-whole.ts';

/** Tokens of "En l'année 2024". */
const OPENING = 5;

/** The calendar year that a sentence has told of so far, which its parts may be of. */
export class YearTold {
  /** The year that was last told of. */
  last: WholeYear | null = null;
  /** The last with which the sentence compares nothing. */
  own: WholeYear | null = null;
  /** The last that the text has named, compared or not: what "that year" points to. */
  shown: Range | null = null;

  clear(): void {
    this.last = null;
    this.own = null;
  }

  take({ a, shape, end }: Expression, { first, last }: Range, isSide: boolean): void {
    if (a.unit !== 'year' || shape !== 'plain' || a.edge || a.label || !first) return;
    this.shown = { first, last };
    this.last = { year: Number(first.slice(0, 4)), end, isSide };
    if (!isSide) this.own = this.last;
  }

  /** The year that a part of one is of, by what stands between the two; null where it is of no year told. */
  of(
    r: Reader,
    expression: Expression,
    sentence: SentenceTokens | undefined,
    written: Day | null,
    isCompared: boolean,
  ): number | null {
    if (!this.last) return null;
    const { year, end, isSide } = this.last;
    const { from } = expression;
    if (r.has(end, from, 'part')) return year;
    // "En 2023, le port a reçu 70 navires en août", told in 2025
    const isOver = year < (written?.year ?? 0);
    // "12.478 en 2022 et 3.150 à fin mai": what is joined to the year is of another.
    const isJoined = r.joint(end) !== null;
    // "11 millions en 2023, tandis que 58 sont rentrés de janvier à septembre": of another clause.
    const isApart = r.has(end, from, 'turn');
    if (isOver && !isJoined && !isApart && !isSide) return year;
    return !isCompared && isOpenedOn(r, expression, this.last, sentence) ? year : null;
  }
}

/** "Cette année-là", "that year", «تلك السنة»: unlike "la même année", the one that was last told. */
export function isThatYear(r: Reader, { a, from, end }: Expression): boolean {
  if (a.unit !== 'year' || a.when !== 'same') return false;
  return r.at(from, 'same')?.value === 'before' || r.at(end - 1, 'afar') !== null;
}

/** "En 2024, on prévoit 2 % au premier trimestre", told in January: a part of the year that its sentence opens on. */
const isOpenedOn = (
  r: Reader,
  { a: { unit } }: Expression,
  { end, isSide }: WholeYear,
  sentence: SentenceTokens | undefined,
): boolean =>
  sentence !== undefined &&
  /^(quarter|half)$/.test(unit) &&
  !isSide &&
  end - sentence.from <= OPENING &&
  r.isSymbol(end, ',،');
