import { markers } from '../../lexicons/markers.ts';
import type { PartyMention } from '../names/mention.ts';
import { SYMBOL, surface } from '../tokens.ts';
import type { Attribution } from './attribution.ts';
import { subjectBefore } from './earlier.ts';
import type { Entity } from './entity.ts';
import type { Scene } from './scene.ts';

const PUBLISHING = markers('publishes');
/** Tokens from the verb to what is published; an Arabic subject stands between them. */
const REACH = 12;

/** Whether what stands at token `at` is the object of a verb of publishing: "vient de publier un rapport", «أصدر المجلس تقريرا». */
export function isPublished(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= Math.max(scene.from, at - REACH); i--) {
    if (scene.is(i, PUBLISHING)) return true;
    if (scene.tokens.kind[i] === SYMBOL && ':;؛»«'.includes(surface(scene.tokens, i))) return false;
  }
  return false;
}

/** Whether an attribution tells only that something came out ("a publié des photos"), and nothing that it says. */
export function onlyPublishes(scene: Scene, { verb, from, to }: Attribution): boolean {
  if (verb?.verb.strength !== 'weak') return false;
  let publishes = false;
  for (let i = verb.from; i < verb.to; i++) publishes ||= scene.is(i, COMES_OUT);
  if (!publishes) return false;
  for (let i = from; i < scene.to; i++) {
    if (i >= to && scene.is(i, SAYS)) return false;
    if (scene.tokens.kind[i] === SYMBOL && ':«“"'.includes(surface(scene.tokens, i))) return false;
  }
  return true;
}

const COMES_OUT = markers('comes-out');
const SAYS = markers('says-in-it');

/** "L'Office vient de rendre public son rapport. Morceaux choisis :": whose words the list that follows are. */
export function publisherOf(
  scene: Scene,
  entities: ReadonlyMap<PartyMention, Entity>,
): Entity | null {
  const document = scene.parties.find(
    (p) =>
      p.kind === 'document' &&
      (isPublished(scene, p.from) || (p.document === 'report' && isSurveyed(scene, p.from))),
  );
  if (!document) return null;
  const first = scene.parties.find((p) => p.kind === 'body' && !p.oblique && p.to <= document.from);
  const entity = first && coordinated(scene, first, document) ? entities.get(first) : null;
  const author = entity ?? subjectBefore(scene, document.from, entities);
  if (author?.kind === 'person') return author;
  return author?.kind === 'body' && author.sort !== 'police' ? author : null;
}

const SURVEYING = markers('surveys');
/** "a mené une vaste enquête", «أجرى المركز استطلاعا» */
function isSurveyed(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= Math.max(scene.from, at - REACH); i--) {
    if (scene.is(i, SURVEYING)) return true;
    if (scene.tokens.kind[i] === SYMBOL && ',،:;؛»«'.includes(surface(scene.tokens, i)))
      return false;
  }
  return false;
}

const AND = markers('and');

/** "L'Office et le réseau Y ont publié un rapport": the first of those who did it together. */
const coordinated = (scene: Scene, { to }: PartyMention, document: PartyMention): boolean => {
  for (let i = to; i < Math.min(document.from, to + 3); i++) if (scene.is(i, AND)) return true;
  return false;
};
