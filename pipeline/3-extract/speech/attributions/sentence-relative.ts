import { markers } from '../../../lexicons/markers.ts';
import type { PartyMention } from '../../names/mention.ts';
import type { VerbMention } from '../cues/cues.ts';
import type { Scene } from '../scene.ts';
import { CONTENT } from './subject-reach.ts';

const WHAT = markers('sentence-relative');

/**
 * "Le conseil a jugé 300 dossiers, ce qui signifie que", "It heard 300 cases, which shows that", «، وهو ما يعني أن»: what
 * the clause before tells has nobody for subject. «وهو ما أكده الوزير» has the minister; "in its report, which shows that"
 * and "the Office, which shows that" have what stands before the comma.
 */
export function isOfSentence(
  scene: Scene,
  { from, to }: VerbMention,
  party: PartyMention,
): boolean {
  const relative = from - 1;
  if (!scene.is(relative, WHAT)) return false;
  if (scene.language === 'fr') return scene.word(relative - 1) === 'ce';
  if (scene.language === 'ar') {
    const opens = scene.word(relative) === 'مما' || scene.word(relative - 1) === 'وهو';
    return opens && scene.is(to, CONTENT);
  }
  return scene.isComma(relative - 1) && party.document === null && party.to !== relative - 1;
}
