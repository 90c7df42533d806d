import { markers } from '../../../lexicons/markers.ts';
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

  take(
    r: Reader,
    { a, shape, from, end }: Expression,
    { first, last }: Range,
    isSide: boolean,
  ): void {
    if (a.unit !== 'year' || shape !== 'plain' || a.edge || a.label || !first) return;
    this.shown = { first, last };
    if (isOfNoun(r, from, end)) return;
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

/** How many words "poursuit la hausse" may have before "enregistrée". */
const NOUN = 4;
const KEEPS_ON = markers('keeps-on');

/** "poursuit la hausse enregistrée l'an dernier, avec 11 millions à fin mars": the year of what goes on since, which a comma shuts off; unlike "…, de 4 % à fin mars". */
function isOfNoun(r: Reader, from: number, end: number): boolean {
  const last = r.before(from, 'in') || r.at(from - 1, 'link') ? from - 2 : from - 1;
  return (
    r.isSymbol(end, ',،') &&
    r.at(last, 'onset') !== null &&
    !r.at(end + 1, 'link') &&
    !r.counts(end + 1) &&
    KEEPS_ON.within(r.tokens, Math.max(0, last - NOUN), last)
  );
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
