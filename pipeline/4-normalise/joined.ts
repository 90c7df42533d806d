import type { Document } from '../document.ts';
import { markersByLanguage } from '../lexicons/markers.ts';
import { turnsAway } from './clause.ts';
import type { CodedFigure } from './evidence.ts';
import { wordSpans } from './word-spans.ts';

/** Words that lead from a number to its share of a whole, or from a share to its number. */
const AGAIN = markersByLanguage('told-again');
/** How many words may stand between a number and its share. */
const NEAR = 12;
/** How many do between two items of one list: "12.000 médecins et", "97,161, spread over". */
const NEXT = 5;

/**
 * "In the countryside 40 pupils passed, a success rate of 31 %", "the youngest are 12 %, or 300 prisoners": whether a
 * figure tells what the one before it is of once more, as a share or as a number.
 */
export function tellsAgain(figure: CodedFigure, before: CodedFigure, document: Document): boolean {
  const kinds = [figure.kind, before.kind];
  if (!kinds.includes('percent') || !kinds.includes('count')) return false;
  if (figure.role === 'change' || before.role === 'change') return false;
  const words = between(before, figure, document);
  return words.length <= NEAR && words.some((word) => AGAIN[document.language].has(word));
}

/** "It lacks 32,000 doctors and 65,000 nurses": whether one number goes on the list of the one before. */
export function isListedAfter(
  figure: CodedFigure,
  before: CodedFigure,
  document: Document,
): boolean {
  if (figure.kind !== 'count' || before.kind !== 'count') return false;
  const words = between(before, figure, document);
  const turns = words.some((word) => turnsAway(word, document.language));
  return words.length > 0 && words.length <= NEXT && !turns;
}

/** The words between two figures of one sentence, lower case; none where a mark that parts sentences stands there. */
function between(a: CodedFigure, b: CodedFigure, { text }: Document): string[] {
  const gap = a.sentence === b.sentence ? text.slice(a.end, b.start) : '';
  if (/[;؛:!?؟]/.test(gap)) return [];
  return wordSpans(gap).map(({ start, end }) => gap.slice(start, end).toLowerCase());
}
