import { markers } from '../../../../lexicons/markers.ts';
import { W } from '../../lexicon.ts';
import { OPEN, partOf } from './part.ts';
import type { Scene } from './scene.ts';

/** "taux de croissance", "prévision de croissance", «نسبة نمو»: a change that names a rate; a mean of an amount. */
export const namesRate = (scene: Scene, at: number): boolean => {
  const { tokens, lexicon } = scene;
  return (
    // "durée moyenne", "la meilleure moyenne".
    (lexicon.has(tokens, at, W.mean) &&
      (lexicon.has(tokens, at - 1, W.quantity) ||
        (lexicon.language === 'fr' && partOf(scene, at - 1) === OPEN))) ||
    (lexicon.has(tokens, at, W.change) &&
      (takesChange(scene, at - 1) ||
        (lexicon.has(tokens, at - 1, W.of) && takesChange(scene, at - 2))))
  );
};

/** "taux (de croissance)", "prévision (de croissance)": what is named by the change that it is of. */
const takesChange = ({ tokens, lexicon }: Scene, at: number): boolean =>
  lexicon.has(tokens, at, W.steady) || isGoal(tokens, at);
const isGoal = markers('goal').at;
