import { disagrees } from '../../../arabic-agreement.ts';
import { knownName } from '../../../names/registry-names.ts';
import { surface } from '../../../tokens.ts';
import { opensWithAl } from '../../word-shapes.ts';
import type { Scene } from './scene.ts';

/** «قدرت الوزارة | الخسائر», «قدرت وزارة الفلاحة | الخسائر»: no adjective of the body, and no part of its name. */
export function isActedOn({ tokens }: Scene, from: number, at: number, limit: number): boolean {
  if (!opensWithAl(tokens, at)) return false;
  if (at === from + 1)
    return opensWithAl(tokens, from) && disagrees(surface(tokens, from), surface(tokens, at));
  return knownName('ar', tokens, from, limit)?.end === at;
}
