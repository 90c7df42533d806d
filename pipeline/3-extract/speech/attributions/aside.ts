import { endsInIng } from '../../figures/word-shapes.ts';
import type { PartyMention } from '../../names/mention.ts';
import type { Scene } from '../scene.ts';

/** Tokens of what somebody was doing when they spoke: "speaking after Thursday's weekly cabinet meeting". */
const ASIDE = 14;

/** "X, | addressing the House of Wells,| said": whom an aside between commas tells of, behind whoever speaks. */
export function isInAside(scene: Scene, { from, to }: PartyMention, verb: number): boolean {
  if (scene.language !== 'en' || !scene.isComma(verb - 1) || to < verb - ASIDE) return false;
  for (let at = from - 1; at > Math.max(scene.from, from - ASIDE); at--) {
    if (!scene.isComma(at)) continue;
    const teller = scene.partyEnding(at);
    return teller !== undefined && !teller.oblique && endsInIng(scene.tokens, at + 1);
  }
  return false;
}
