import { markers } from '../../lexicons/markers.ts';
import type { Attribution } from './attribution.ts';
import { moodsOf } from './moods.ts';
import type { Scene } from './scene.ts';

/** Tokens from the start of a sentence to the word that sets its first clause against the next. */
const OPENING = 2;
/** Tokens of a main clause within which it tells that it foresees something. */
const FORESEES = 8;

/**
 * "Alors que le syndicat parle de 80 %, | les retenues devraient atteindre 12 millions", «بينما أكدت النقابة أن 80 في المائة
 * أضربوا، | يُتوقع أن تصل الاقتطاعات إلى 12 مليونا»: whether the words up to token `at` are in the main clause, which
 * foresees something on its own, behind the clause of whoever is set against it.
 */
export function isForeseenBeside(scene: Scene, { verb, party }: Attribution, at: number): boolean {
  if (!verb || !party || !opensOnWhile(scene) || scene.hasComma(scene.from, party.from))
    return false;
  // An Arabic verb without a subject of its own behind the comma would have the one before it.
  for (let i = party.to; i < at; i++)
    if (scene.isComma(i) && !scene.is(i + 1, RELATIVE) && foresees(scene, i + 1, at)) return true;
  return false;
}

/** The uses of a sentence stand in reading order. */
function opensOnWhile({ uses, from }: Scene): boolean {
  for (let i = 0; i < uses.length && uses[i]!.from - from < OPENING; i++)
    if (uses[i]!.use === 'while') return true;
  return false;
}

const RELATIVE = markers('relative');

function foresees(scene: Scene, from: number, to: number): boolean {
  let end = from;
  while (end < Math.min(to, from + FORESEES) && !scene.isComma(end)) end++;
  return moodsOf(scene.tokens, scene.language, from, end, () => false).expected;
}
