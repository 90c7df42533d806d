import { markers } from '../../../lexicons/markers.ts';
import type { Tokens } from '../../tokens.ts';
import { W } from '../lexicon.ts';
import { PHRASE } from './sentence/piece.ts';
import type { View } from './sentence/view.ts';

const leadsAmount = markers('with-amount', 'fr').at;
const isIndefinite = markers('indefinite', 'fr').at;

/** "pour un (volume de 12 tonnes)", "avec une (marge de 9 %)": whether an amount that comes with something is led to. */
export const opensAmount = (tokens: Tokens, at: number): boolean =>
  leadsAmount(tokens, at) && isIndefinite(tokens, at + 1);

/** "a gagné 4 %, | pour un volume de 12 tonnes", "avec une marge de 9 %": how much there is of what comes with it. */
export function isOfAmount({ scene, pieces, at }: View): boolean {
  const noun = pieces[at - 1];
  return (
    noun?.kind === PHRASE &&
    opensAmount(scene.tokens, noun.at) &&
    !scene.lexicon.has(scene.tokens, noun.from, W.movement)
  );
}
