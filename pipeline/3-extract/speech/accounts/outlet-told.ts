import { markers } from '../../../lexicons/markers.ts';
import { isFrenchImperfect } from '../../french-imperfect.ts';
import { PLACE_WORDS } from '../../names/place-names.ts';
import { surface } from '../../tokens.ts';
import type { Scene } from '../scene.ts';
import type { Entity } from '../speakers/entity.ts';
import type { Naming } from '../speakers/naming.ts';

const OCCASION = markers('occasion-noun');
const HELD = markers('occasion-verb');
/** Words that a sentence opens on: "Commencée à midi, la séance". */
const OPENING = 6;
/** Words from an occasion to what is told of it: "la séance, ouverte avec 40 minutes de retard, s'est achevée". */
const REACH = 14;

/**
 * "La séance s'est achevée dans le calme", «واختتمت الندوة بتوزيع 648 جائزة», "a session that lasted seven hours": how an
 * occasion went, as the outlet saw it.
 */
export function tellsOccasion(scene: Scene): boolean {
  const { from, to, tokens, language } = scene;
  if (language === 'ar') return scene.is(from, HELD) && OCCASION.within(tokens, from + 1, from + 3);
  for (let at = from; at < Math.min(to, from + OPENING); at++)
    if (scene.is(at, OCCASION)) return HELD.within(tokens, at + 1, Math.min(to, at + REACH));
  return false;
}

const OF_PLACE = markers('of-place');

/** "La ville de X compte 77.000 habitants", "X, située à 25 kilomètres de Fès": a paragraph that opens on a place tells how big it is, or where. */
export function describesPlace(scene: Scene): boolean {
  const { from, to, tokens, language } = scene;
  if (!OF_PLACE.within(tokens, from, to) || !scene.counts()) return false;
  const { names, nouns } = PLACE_WORDS[language];
  for (let at = from; at < Math.min(to, from + OPENING); at++)
    if (names.match(tokens, at, to) || nouns.match(tokens, at, to)) return true;
  return false;
}

const WEEKDAY = markers('weekday');

/** "Chez un vendeur, 40 voitures attendaient samedi": what the outlet saw on the day. */
export function tellsScene({ language, tokens, from, to }: Scene): boolean {
  if (language !== 'fr' || !WEEKDAY.within(tokens, from, to)) return false;
  for (let at = from; at < to; at++) if (isFrenchImperfect(surface(tokens, at))) return true;
  return false;
}

const HOLDS = markers('holds');
/** Tokens before whoever a sentence opens on: an article. */
const LEAD = 1;
/** Words from a body to its verb: ", détenue à 94 % par l'État,". */
const ASIDE = 14;

/** "L'Office emploie 648 agents", "OCP, which is 94% owned by the state, employs": what whoever spoke has, told from outside. */
export function describesSpeaker(scene: Scene, named: readonly Naming[], speaker: Entity): boolean {
  const [first] = named;
  if (speaker.kind !== 'body' || first?.entity !== speaker) return false;
  const { from, to, oblique } = first.mention;
  if (oblique || from - scene.from > LEAD) return false;
  return scene.language === 'ar'
    ? scene.is(scene.from, HOLDS)
    : HOLDS.within(scene.tokens, to, Math.min(scene.to, to + ASIDE));
}
