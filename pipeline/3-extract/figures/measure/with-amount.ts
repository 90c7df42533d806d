import { markers } from '../../../lexicons/markers.ts';
import { W } from '../lexicon.ts';
import { PHRASE } from './sentence/piece.ts';
import type { View } from './sentence/view.ts';

const leadsAmount = markers('with-amount', 'fr').at;
const isIndefinite = markers('indefinite', 'fr').at;

/** "a gagné 4 %, | pour un volume de 12 tonnes", "avec une marge de 9 %": how much there is of what comes with it. */
export function isOfAmount({ scene, pieces, at }: View): boolean {
  const noun = pieces[at - 1];
  return (
    noun?.kind === PHRASE &&
    leadsAmount(scene.tokens, noun.at) &&
    isIndefinite(scene.tokens, noun.at + 1) &&
    !scene.lexicon.has(scene.tokens, noun.from, W.movement)
  );
}
