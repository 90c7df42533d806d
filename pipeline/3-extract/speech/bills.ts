import { markers } from '../../lexicons/markers.ts';
import { LINE, WORD } from '../tokens.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import type { Scene } from './scene.ts';

const BILL = markers('bill');
const LAW = markers('law-noun');
const DEFINITE = markers('definite');
const GENITIVE = markers('genitive');
/** Words from the noun of a bill to what makes it one: "projet | de loi", "draft | finance bill". */
const TO_LAW = 4;
/** Tokens before the bill that a sentence opens on: an article, or an Arabic verb. */
const LEAD = 2;

/** Who lays bills before a chamber. */
const LAYS = new Set(['government', 'ministry']);

const isLaw = (scene: Scene, at: number): boolean =>
  scene.is(at, BILL) && LAW.within(scene.tokens, at, Math.min(scene.to, at + TO_LAW));

/** Of those who speak in a sentence that tells of a bill, the government whose it is; null where none does. */
export function ownerOfBill(
  scene: Scene,
  voices: readonly { readonly entity: Entity | null }[],
): Entity | null {
  const owner = voices.find(({ entity }) => entity?.kind === 'body' && LAYS.has(entity.sort));
  for (let i = scene.from; owner && i < scene.to; i++) if (isLaw(scene, i)) return owner.entity;
  return null;
}

/**
 * Who tells a sentence that names nobody: "La banque prévoit 3 %. ¶ Le projet prévoit 30 postes" is told by the government
 * whose bill it is, and no more by the bank.
 */
export const whoTellsOn = (scene: Scene, { current, bill }: Discourse): Entity | null =>
  bill && current?.kind === 'body' && opensOnBill(scene) ? bill : current;

/** "Le projet prévoit 30 postes", «ويتضمن المشروع», "The bill provides": a line that opens on the bill told of before. */
function opensOnBill(scene: Scene): boolean {
  const { tokens, from } = scene;
  if (from > 0 && tokens.kind[from - 1] !== LINE) return false;
  for (let at = from; at <= from + LEAD; at++) {
    if (!scene.is(at, BILL)) continue;
    if (isLaw(scene, at)) return true;
    const isBare = tokens.kind[at + 1] === WORD && !scene.is(at + 1, GENITIVE);
    return scene.language === 'ar'
      ? /^ال/.test(scene.word(at)) && isBare && !/^ال/.test(scene.word(at + 1))
      : scene.is(at - 1, DEFINITE) && isBare;
  }
  return false;
}
