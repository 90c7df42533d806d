import { markers } from '../../lexicons/markers.ts';
import type { Attribution } from './attribution.ts';
import type { VerbMention } from './cues.ts';
import type { Scene } from './scene.ts';

/** "ce que", "what", «ما»: the last word of what opens a clause that stands for a noun. */
const WHAT = markers('free-relative');
/** Words from what opens the clause to its verb, over a subject: "what the World Bank expects". */
const CLAUSE = 6;

/**
 * "La ministre a révélé ce que prévoit la Banque, et a indiqué", «كشف الوزير ما يتوقعه البنك»: what another says is the object
 * of a verb of saying right before, and whoever said that one tells of it.
 */
export function isRevealed(
  scene: Scene,
  { from }: VerbMention,
  found: readonly Attribution[],
): boolean {
  for (let at = from - 1; at >= Math.max(scene.from, from - CLAUSE); at--) {
    if (scene.isComma(at)) return false;
    if (scene.is(at, WHAT)) {
      const start = scene.language === 'fr' ? at - 1 : at;
      return (
        (at === start || scene.word(start) === 'ce') &&
        found.some((told) => endsAt(scene, told, start))
      );
    }
    if (scene.language === 'ar') return false;
  }
  return false;
}

/** Whether a strong verb, or its subject between commas, leads right to a token. */
function endsAt(scene: Scene, { verb, party }: Attribution, start: number): boolean {
  if (verb?.verb.strength !== 'strong') return false;
  if (party === null || party.to <= verb.to) return verb.to === start;
  const isApposed = scene.isComma(start - 1) && party.role !== null && party.name !== null;
  return party.to === (isApposed ? start - 1 : start);
}
