import type { SentenceTokens } from '../../mention.ts';
import type { Expression } from '../expressions/expression.ts';
import type { Reader } from '../reader.ts';

/** "In the previous year, …", "Durant l'année précédente, …": a year that a sentence opens with, and is set beside nothing. */
export const opensOnYearBefore = (
  r: Reader,
  { unit, when }: Expression['a'],
  from: number,
  sentence: SentenceTokens | undefined,
): boolean =>
  unit === 'year' &&
  when === 'previous' &&
  sentence !== undefined &&
  from - sentence.from <= OPENS &&
  r.at(sentence.from, 'in') !== null;
/** How many words lead to it. */
const OPENS = 4;
