import { markers } from '../../../../lexicons/markers.ts';
import { NUMBER } from '../../../tokens.ts';
import { W } from '../../lexicon.ts';
import { OPEN, partOf } from './part.ts';
import type { Scene } from './scene.ts';

const isOne = markers('indefinite').at;

/** "40 paquets | d'une valeur de 9.000 DH": how much of something there is of the noun, told by a number of its own. */
export function opensWorth(scene: Scene, at: number): boolean {
  const { tokens, lexicon } = scene;
  if (lexicon.language !== 'fr' || !lexicon.has(tokens, at, W.of)) return false;
  if (!isOne(tokens, at + 1) || !lexicon.has(tokens, at + 2, W.quantity)) return false;
  const of = partOf(scene, at + 3) === OPEN ? at + 4 : at + 3;
  if (!lexicon.has(tokens, of, W.of)) return false;
  for (let i = of + 1; i < of + 4; i++) if (tokens.kind[i] === NUMBER) return true;
  return false;
}
