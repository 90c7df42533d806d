import { markers } from '../../../lexicons/markers.ts';
import type { PartyMention } from '../../names/mention.ts';
import { beforeAdjectives, hasOwner } from '../../names/possession.ts';
import { isMark } from '../../tokens.ts';
import type { Scene } from '../scene.ts';

const WHOSE = markers('whose');
const DEFINITE = markers('definite');

/** Whether a relative owns the noun at token `i`: "la Cour, dont l'étude révèle", "the council, whose survey found". */
export function ofRelative(scene: Scene, i: number): boolean {
  const before = i > scene.from ? beforeAdjectives(scene.tokens, i) : i - 1;
  return scene.is(before, WHOSE) || (scene.is(before - 1, WHOSE) && scene.is(before, DEFINITE));
}

/** Whether the noun at token `i` is somebody's: "sa réponse", "dont le rapport", «جوابه». */
export const isOwned = (scene: Scene, i: number): boolean =>
  scene.language === 'ar'
    ? hasOwner(scene.tokens, scene.language, i)
    : (i > scene.from && hasOwner(scene.tokens, scene.language, i)) || ofRelative(scene, i);

/** Words of an office behind whose it is: "the League's North Africa research |". */
const OFFICE = 5;

/** "said the League's director X": whoever holds the office, and not the body whose it is. */
export const officialOf = (scene: Scene, { kind, to }: PartyMention): PartyMention | undefined =>
  kind === 'body' && isMark(scene.tokens, to, "'’") && scene.word(to + 1) === 's'
    ? scene.parties.find(
        ({ kind: other, role, name, from }) =>
          other === 'person' &&
          role !== null &&
          name !== null &&
          from > to + 1 &&
          from - to < OFFICE,
      )
    : undefined;
