import type { FigureMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';

/** How far after a figure, and after the negation before a "yet", what is left to do may be told. */
const BEHIND = 6;
const NEGATED = 5;

/**
 * "les montants non encore restitués s'élevaient, jusqu'au 15 novembre, à 20 millions", «المبالغ التي لم تسدد بعد»: what is
 * still to be paid or done is counted on a day.
 * @param from where the clause of the figure may begin: behind the figure before it
 */
export function isLeftOver(r: Reader, figure: FigureMention, from: number): boolean {
  for (let at = figure.from - 1; at >= from; at--) {
    if (r.closes(at)) return false;
    if (tellsLeft(r, at, from)) return true;
  }
  for (let at = figure.to; at < figure.to + BEHIND; at++) {
    if (!r.isWord(at) && !r.isSymbol(at, "'’")) return false;
    if (tellsLeft(r, at, figure.to)) return true;
  }
  return false;
}

function tellsLeft(r: Reader, at: number, from: number): boolean {
  const left = r.at(at, 'left');
  if (left?.value !== 'yet') return left !== null;
  return r.has(Math.max(from, at - NEGATED), at, 'past');
}
