import type { FigureMention, SentenceTokens } from '../mention.ts';
import { following, type Named } from './choose.ts';
import { isOff } from './clause.ts';
import { isAgainst, isOfOther, isPair, isRest, isReversed, isTied } from './pairs.ts';
import type { Reader } from './reader.ts';
import { isTold } from './standing.ts';

/** For each figure, the index of the first period named after it. */
export function firstAfter(figures: readonly FigureMention[], named: readonly Named[]): number[] {
  let at = 0;
  return figures.map((figure) => {
    while (at < named.length && named[at]!.mention.from < figure.from) at++;
    return at;
  });
}

/** Marks the periods that date only the figure that another is compared with: "contre 432 en 2021". */
export function setBases(
  r: Reader,
  sentence: SentenceTokens,
  figures: readonly FigureMention[],
  named: readonly Named[],
  next: readonly number[],
): void {
  let wasBase = false;
  figures.forEach((figure, i) => {
    const near = named[next[i]!];
    if (near && isDating(near) && isOff(r, figure, near.mention, sentence.from))
      near.standing = isTold(r, near.mention) ? 'told' : 'base';
    const y = figures[i + 1];
    const isBase = isCompared(r, figures, i);
    const told = nextApart(r, figures, i);
    const after = following(r, figure, told, named, next[i]!, sentence);
    if (!after) return;
    if (isBase || (wasBase && isListed(r, figure))) after.standing = 'compared';
    wasBase = after.standing === 'compared';
    if (y && after.mention.to <= y.from && isPair(r, figure, y)) after.standing = 'compared';
  });
}

/** The next figure that a period of its own may date: past those compared together, and what says one otherwise. */
export function nextApart(
  r: Reader,
  figures: readonly FigureMention[],
  i: number,
): FigureMention | undefined {
  let last = i;
  // "contre 99 %, 95 % et 76 % un an auparavant"
  while (figures[last + 1] && isEnumerated(r, figures[last]!, figures[last + 1]!)) last++;
  const y = figures[last + 1];
  return y && isTied(r, figures[last]!, y) ? figures[last + 2] : y;
}

/** Whether nothing but a comma or "et" stands between two figures of one kind. */
const isEnumerated = (r: Reader, x: FigureMention, y: FigureMention): boolean =>
  x.kind === y.kind &&
  y.from - x.to <= 1 &&
  (y.from === x.to ||
    r.isSymbol(x.to, ',،') ||
    r.at(x.to, 'and') !== null ||
    r.at(x.to, 'to')?.value === '');

/** "après 7,8 % en avril et 8,2 % en mars": one more of what is compared. */
const isListed = (r: Reader, { from }: FigureMention): boolean =>
  r.before(from, 'to') || r.before(from, 'and') || r.isSymbol(from - 1, 'و');

const isDating = ({ standing }: Named): boolean => standing === 'covers' || standing === 'compared';

/** Whether a figure is what another is compared with: "contre 432", but not the rest of a whole or a count of something else. */
export const isCompared = (r: Reader, figures: readonly FigureMention[], i: number): boolean => {
  const x = figures[i]!;
  const before = figures[i - 1];
  const isOther = isRest(figures, i) || (before !== undefined && isOfOther(before, x));
  return (isAgainst(r, x) && !isOther) || (before !== undefined && isReversed(r, before, x));
};
