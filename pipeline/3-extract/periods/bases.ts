import { isTold } from './base-standing.ts';
import { following } from './choose.ts';
import { isOff } from './clause.ts';
import { isAlso } from './pairs.ts';
import type { Scene } from './scene.ts';
import type { Named } from './standing.ts';

/** Marks the periods that date only the figure that another is compared with: "contre 432 en 2021". */
export function setBases(scene: Scene): void {
  const { r, sentence, figures, named } = scene;
  let wasBase = false;
  figures.forEach((x, i) => {
    const near = named[scene.after[i]!];
    if (near && isDating(near) && isOff(r, x, near.mention, sentence.from))
      near.standing = isTold(r, near.mention) ? 'told' : 'base';
    const after = following(scene, i);
    if (!after) return;
    // "après 7,8 % en avril et 8,2 % en mars": one more of what is compared.
    const isListed = r.before(x.from, 'to') && r.at(x.from - 1, 'to')?.value !== 'reach';
    const isMore = i > 0 && (isListed || isAlso(r, figures[i - 1]!, x));
    if (scene.against[i] || (wasBase && isMore)) after.standing = 'compared';
    wasBase = after.standing === 'compared';
    if (scene.paired[i] && after.mention.to <= figures[i + 1]!.from) after.standing = 'compared';
  });
}

const isDating = ({ standing }: Named): boolean => standing === 'covers' || standing === 'compared';
