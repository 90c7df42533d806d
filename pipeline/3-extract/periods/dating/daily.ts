import type { FigureMention, SentenceTokens } from '../../mention.ts';
import type { Reader } from '../reader.ts';

/** How far before a figure, and behind it, in tokens, what is new may be named. */
const BEFORE = 40;
const BEHIND = 3;

/** "Casablanca compte 488 nouveaux cas (420 en ville, 18 au port)": what a daily bulletin tells. */
export const isOfBulletin = (
  r: Reader,
  figure: FigureMention,
  { from, to }: SentenceTokens,
): boolean => {
  const end = Math.min(to, figure.to + BEHIND);
  for (let at = Math.max(from, figure.from - BEFORE); at < end; at++)
    if (r.at(at, 'report')?.value === 'daily') return true;
  return false;
};
