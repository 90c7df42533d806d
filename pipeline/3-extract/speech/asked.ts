import { markers } from '../../lexicons/markers.ts';
import type { Range } from '../names/mention.ts';
import type { Scene } from './scene.ts';

const ASKS = markers('asks-someone');
const CLITIC = markers('object-clitic', 'fr');
const DATIVE = markers('dative-pronoun', 'fr');
const OBJECT = markers('object-pronoun', 'en');

/**
 * Whether what stands between two tokens asks something of whoever a pronoun stands for: "(où le groupe) l'interrogeait sur",
 * "(a deputy) asked him about", «(الفريق) سأله عن». The pronoun behind is whoever was asked, not who asks.
 */
export function asksSomeone(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.is(i, ASKS) && hasObject(scene, i)) return true;
  return false;
}

/** Whether a pronoun is the object of the verb of asking at a token; an Arabic verb has it in it. */
function hasObject(scene: Scene, i: number): boolean {
  if (scene.language === 'en') return scene.is(i + 1, OBJECT);
  if (scene.language === 'ar') return true;
  // "l'avait interrogé"
  return [i - 1, i - 2].some((at) => scene.is(at, CLITIC) || scene.is(at, DATIVE));
}

/** Tokens from whoever asks to the verb of asking. */
const REACH = 8;

/** Whether a party puts a question, before token `at`, to whoever a pronoun there stands for; an Arabic verb stands before it. */
export const asks = (scene: Scene, { from, to }: Range, at: number): boolean =>
  scene.language === 'ar'
    ? asksSomeone(scene, from - 1, from)
    : asksSomeone(scene, to, Math.min(at, to + REACH));
