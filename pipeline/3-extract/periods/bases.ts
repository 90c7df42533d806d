import type { FigureMention } from '../mention.ts';
import { following } from './around.ts';
import { isTold } from './base-standing.ts';
import { isSurpassed } from './exceeding.ts';
import { isOff } from './off.ts';
import { isAlso, openingOf } from './pairs.ts';
import type { Scene } from './scene.ts';
import { isDating, type Named } from './standing.ts';

/** Marks the periods that date only the figure that another is compared with: "contre 432 en 2021". */
export function setBases(scene: Scene): void {
  const { r, sentence, figures, named } = scene;
  let base: Named | null = null;
  figures.forEach((x, i) => {
    const near = named[scene.after[i]!];
    const isBase = near && isDating(near) && isOff(r, x, near.mention, sentence.from);
    if (isBase && !isDuring(scene, near)) near.standing = isTold(r, near.mention) ? 'told' : 'base';
    if (x.role !== 'change' && scene.against[i] && near && isOfBase(scene, i, near))
      near.standing = 'compared';
    const after = following(scene, i);
    if (!after) return;
    // "après 7,8 % en avril et 8,2 % en mars": one more of what is compared.
    const start = openingOf(r, x);
    const isListed = r.before(start, 'to') && r.at(start - 1, 'to')?.value !== 'reach';
    const isMore = i > 0 && (isListed || isAlso(r, figures[i - 1]!, x));
    const isBelow = i > 0 && isSurpassed(r, x.from);
    const isEarlier = base !== null && isNextBack(scene, base, x, after);
    if (scene.against[i] || isBelow || (base && isMore) || isEarlier) after.standing = 'compared';
    base = after.standing === 'compared' ? after : null;
    if (scene.paired[i] && after.mention.to <= figures[i + 1]!.from) after.standing = 'compared';
  });
}

/** "contre 3,7 % en 2018 | , 5,6 % en 2017": one more of what is compared, further back. */
function isNextBack({ r }: Scene, base: Named, { from }: FigureMention, after: Named): boolean {
  const isListed = r.isSymbol(base.mention.to, ',،') && base.mention.to + 1 === from;
  return isListed && (after.mention.last ?? '') < (base.mention.first ?? '');
}

/** How many tokens "compared to the" may have. */
const COMPARED = 5;

/** "up from 12.4 % compared to the same period last year": what another is set against is of that time. */
function isOfBase({ r, figures }: Scene, i: number, { standing, mention }: Named): boolean {
  const { to } = figures[i]!;
  if (standing !== 'base' || mention.from - to > COMPARED) return false;
  const next = figures[i + 1];
  if (next && next.from < mention.from) return false;
  for (let at = to; at < mention.from; at++) if (r.isSymbol(at, ',،;؛(')) return false;
  return true;
}

/** How many words "over the" may have. */
const LEAD = 2;

/**
 * "The deficit widened by 7 % over the first five months of 2017", in a text that tells of no later time: it did so in them;
 * a quarter may be what the next one is above.
 */
function isDuring({ r, named, context }: Scene, { mention }: Named): boolean {
  const { from, rule } = mention;
  const isLed = [1, LEAD].some((back) => r.at(from - back, 'off')?.value === 'during');
  const isSole = named.every((one) => one.mention === mention || !isDating(one));
  const isRun = context.spoken ? /^(months|half|quarter)/.test(rule) : rule.startsWith('months');
  return isLed && isSole && isRun && !context.isPast(mention);
}
