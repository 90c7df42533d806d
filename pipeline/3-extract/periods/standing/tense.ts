import { isFrenchImperfect } from '../../french-imperfect.ts';
import type { FigureMention, SentenceTokens } from '../../mention.ts';
import type { Reader } from '../reader.ts';

/** Whether a verb looks back from the time that the text is of: "avait saisi", "suivaient", "كان". */
export const looksBack = (r: Reader, at: number): boolean =>
  r.at(at, 'pluperfect') !== null || (r.isWord(at) && isFrenchImperfect(r.surface(at)));

/** How far around a figure its verb may stand. */
const BEFORE = 10;
const AFTER = 6;

/** Whether a figure's clause is told of the time that a text looks back on. */
export function isToldBack(
  r: Reader,
  { from, to }: FigureMention,
  sentence: SentenceTokens,
): boolean {
  for (let at = from - 1; at >= Math.max(sentence.from, from - BEFORE); at--) {
    if (r.isSymbol(at, ';؛')) break;
    if (looksBack(r, at)) return true;
  }
  for (let at = to; at < Math.min(sentence.to, to + AFTER); at++) {
    // «إلى 2626 مدرسة بعدما كان 626»: what is looked back on is the other number.
    if (r.pauses(at) || r.at(at, 'against')) break;
    if (looksBack(r, at)) return true;
  }
  return false;
}
