import { markers } from '../../../lexicons/markers.ts';
import { PLACE_WORDS } from '../../names/place-names.ts';
import { isMark, surface, WORD } from '../../tokens.ts';
import { isParticiple } from '../../would-have.ts';
import { isImperfect } from '../cues/tense.ts';
import type { Scene } from '../scene.ts';
import type { Naming } from '../speakers/naming.ts';
import type { SpokenSentence } from '../spoken.ts';

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

const FIRST_PERSON = markers('first-person');

/** "Nous avons croisé 4 tracteurs", "we counted nine houses", outside any quotation: what the outlet saw or reckoned itself. */
export function tellsOfItself(scene: Scene): boolean {
  for (let at = scene.from; at < scene.to; at++)
    if (scene.is(at, FIRST_PERSON) && !scene.inQuotes(at) && !isNumeral(scene, at)) return true;
  return false;
}

/** "Phase I of the port", "I. Wells": a number, and nobody who speaks. */
const isNumeral = ({ tokens, from }: Scene, at: number): boolean =>
  surface(tokens, at) === 'I' &&
  (tokens.kind[at + 1] !== WORD || (at > from && tokens.capital[at - 1] === 1));

const OF_PLACE = markers('of-place');

/** "La ville de X compte 77.000 habitants", "X, située à 25 kilomètres de Fès": a paragraph that opens on a place tells how big it is, or where. */
function describesPlace(scene: Scene): boolean {
  const { from, to, tokens, language } = scene;
  if (!OF_PLACE.within(tokens, from, to) || !scene.counts()) return false;
  const { names, nouns } = PLACE_WORDS[language];
  for (let at = from; at < Math.min(to, from + OPENING); at++)
    if (names.match(tokens, at, to) || nouns.match(tokens, at, to)) return true;
  return false;
}

const HOME = markers('home-country');

/** "Le Maroc a ratifié le texte", "Morocco last borrowed", «ويعد المغرب»: what the country is or has done, unlike "Morocco recorded 9 cases", which others have counted. */
function opensOnCountry({ tokens, language, from, to }: Scene): boolean {
  const at = language === 'ar' || !HOME.at(tokens, from) ? from + 1 : from;
  if (!HOME.at(tokens, at) || isMark(tokens, at + 1, "'’") || RESIDES.at(tokens, at + 1))
    return false;
  return !RECORDS.within(tokens, from, to);
}
const RECORDS = markers('records');
/** "Moroccans | residing abroad sent home 9 dirhams" */
const RESIDES = markers('resides');

const WEEKDAY = markers('weekday');

/** "Chez un vendeur, 40 voitures attendaient samedi": what the outlet saw on the day. */
export function tellsScene({ language, tokens, from, to }: Scene): boolean {
  if (language !== 'fr' || !WEEKDAY.within(tokens, from, to)) return false;
  for (let at = from; at < to; at++) if (isImperfect(tokens, at)) return true;
  return false;
}

const HOLDS = markers('holds');
/** Tokens before whoever a sentence opens on: an article. */
const LEAD = 1;
/** Words from a body to its verb: ", détenue à 94 % par l'État,". */
const ASIDE = 14;

/** "L'Office emploie 648 agents", "OCP, which is 94% owned by the state, employs": what a body has, told from outside. */
function describesBody(scene: Scene, named: readonly Naming[]): boolean {
  const [first] = named;
  if (first?.entity.kind !== 'body') return false;
  const { from, to, oblique } = first.mention;
  if (oblique || from - scene.from > LEAD) return false;
  if (scene.language === 'ar') return scene.is(scene.from, HOLDS);
  for (let at = to; at < to + ASIDE; at++)
    if (scene.is(at, HOLDS) && !isAuxiliary(scene, at)) return true;
  return false;
}

/** "The ministry has | already helped" tells what was done. */
const isAuxiliary = ({ tokens, language }: Scene, at: number): boolean =>
  language === 'en' && (isParticiple(tokens, at + 1) || isParticiple(tokens, at + 2));

/** Whether a paragraph opens on what a place, a thing, a body or the country is like: "The fence is 9 kilometers long", "Le kilo se vend 9 dirhams". */
export const describesThing = ({ scene, named }: SpokenSentence): boolean =>
  scene.uses.some(({ use }) => use === 'of-thing') ||
  describesPlace(scene) ||
  describesBody(scene, named) ||
  opensOnCountry(scene);
