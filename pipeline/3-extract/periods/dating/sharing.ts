import { markers } from '../../../lexicons/markers.ts';
import type { FigureMention, SentenceTokens } from '../../mention.ts';
import type { Reader } from '../reader.ts';

/** How many words may stand before "cette somme" where it opens a sentence. */
const OPENING = 3;

/** "Cette somme se répartit", "Sur ce total", "Of these": a sentence that tells the parts of what the one before told. */
export function sharesOut(r: Reader, { from, to }: SentenceTokens): boolean {
  for (let at = from; at < Math.min(to, from + OPENING); at++) if (r.at(at, 'sharing')) return true;
  return false;
}

/** "160.000 de ces élèves", «160 ألفا من هؤلاء», "27 % de ces emplois": a part of those just counted. */
export const isOfThese = ({ tokens }: Reader, { to }: FigureMention): boolean =>
  isPointing(tokens, to + 1);
const isPointing = markers('pointing').at;

export const isLevelShare = ({ kind, role }: FigureMention): boolean =>
  kind === 'percent' && role !== 'change';
