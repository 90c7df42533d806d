import { markers } from '../../../lexicons/markers.ts';
import { knownName } from '../../names/registry-names.ts';
import { isGiven, type Words } from '../../names/words.ts';
import { isMark, LINE } from '../../tokens.ts';
import { opensClause } from '../cues/inversion.ts';
import type { Scene } from '../scene.ts';
import type { Entity } from '../speakers/entity.ts';
import type { Naming } from '../speakers/naming.ts';

/**
 * "Le Maroc compte 14 ports", "Le malaise ne date pas d'hier": a line that opens on what the country has or is, or on how
 * long something has gone on, as the outlet tells its readers.
 */
export const opensBackground = (scene: Scene): boolean =>
  opensLine(scene) &&
  (scene.uses.some(({ use, from }) => from - scene.from < (OPENINGS[use] ?? 0)) ||
    looksBack(scene) ||
    tellsOfCountry(scene) ||
    tellsHabit(scene) ||
    opensOnPlace(scene)) &&
  !scene.inQuotes(scene.from + 1);

/** "Le Maroc | abrite", "Morocco | holds", «ينتج | المغرب» */
function tellsOfCountry({ tokens, language, from }: Scene): boolean {
  if (language === 'ar') return HOLDS.at(tokens, from) && HOME.at(tokens, from + 1);
  const country = HOME.at(tokens, from) ? from : from + 1;
  return HOME.at(tokens, country) && HOLDS.at(tokens, country + 1);
}
const HOLDS = markers('holds');

/** Tokens of an agency's name and its brackets. */
const AGENCY = 5;

/** "Rabat – ", "RABAT (Agence) - ": the place of writing, behind which the outlet's own account begins. */
function opensOnPlace({ tokens, language, from, to }: Scene): boolean {
  const place = knownName(language, tokens, from, to);
  if (place?.value.kind !== 'place') return false;
  let dash = place.end;
  if (isMark(tokens, dash, '(')) {
    while (dash < place.end + AGENCY && !isMark(tokens, dash, ')')) dash++;
    dash++;
  }
  return isMark(tokens, dash, '-–—') && tokens.spaced[dash] === 1 && tokens.spaced[dash + 1] === 1;
}

/** Tokens of a sentence within which a phrase makes it background, over the subject of how long it has gone on. */
const OPENINGS: Readonly<Record<string, number>> = { background: 2, 'long-standing': 10 };

/** Tokens before the number that a sentence opens on: "Près de", «ويلقى أزيد من». */
const OPENS_ON = 4;

/** "Près de 4.000 personnes meurent chaque année au Maroc": how many of the country do so each year. */
function tellsHabit(scene: Scene): boolean {
  const { from, to } = scene;
  return (
    scene.counts(from, Math.min(to, from + OPENS_ON)) &&
    HABITUALLY.within(scene.tokens, from, to) &&
    HOME.within(scene.tokens, from, to)
  );
}
const HABITUALLY = markers('habitually');
const HOME = markers('home-country');

/** Words of the subject of «وكان القطاع قد عرف». */
const SUBJECT = 5;

/** «وكان القطاع قد عرف إضرابا»: what had happened before, behind whatever the last paragraph told. */
const looksBack = (scene: Scene): boolean => subjectEnd(scene) > 0;

/** The «قد» behind the subject of «وكان القطاع قد عرف»; 0 where a sentence opens on none. */
function subjectEnd(scene: Scene): number {
  if (scene.language !== 'ar' || !scene.is(scene.from, WAS)) return 0;
  for (let at = scene.from + 1; at <= scene.from + SUBJECT; at++) if (scene.is(at, PAST)) return at;
  return 0;
}
const WAS = markers('was');
const PAST = markers('past-particle');

/**
 * "Le wali X a présidé la cérémonie", "X Y is one of many farmers": a paragraph that opens on somebody else by name is no
 * account of whoever spoke, nor a sentence on what another had done before: «وكانت السلطات قد حجزت 648 قنطارا».
 */
export function opensOnAnother(
  words: Words,
  scene: Scene,
  named: readonly Naming[],
  current: Entity | null,
): boolean {
  const [first] = named;
  if (!current || !first) return false;
  if (hadDone(scene, first)) return first.entity !== current;
  if (named.some((one) => isOnlooker(words, scene, one))) return true;
  if (!opensLine(scene)) return false;
  const { mention, entity } = first;
  const isSubject = !mention.oblique && mention.from - scene.from <= LEAD;
  return (
    isSubject &&
    (mention.kind === 'person' || mention.kind === 'private') &&
    mention.name !== null &&
    (!entity.private ||
      (mention.name.to - mention.name.from > 1 && isGiven(words, mention.name.from))) &&
    entity !== current
  );
}

/** "Au souk, | Driss X, père de trois enfants, a payé 300 dirhams": somebody of no office, by their whole name, whom the outlet has met. */
function isOnlooker(words: Words, scene: Scene, { mention, entity }: Naming): boolean {
  const { name, from, oblique } = mention;
  if (!entity.private || name === null || oblique || scene.inQuotes(from)) return false;
  const isWhole = name.to - name.from > 1 && isGiven(words, name.from);
  // «مجموع الأسماء المسجلة»: many names are words as well, but for what is told of whoever bears them.
  if (scene.language === 'ar' && !scene.isComma(name.to)) return false;
  return isWhole && (from - scene.from <= NEAR || opensClause(scene, from));
}
/** Tokens of an article and what somebody does for a living: "L'instituteur". */
const NEAR = 2;

/** «وكانت السلطات قد حجزت», «وكان رئيس الجماعة قد وقع»: what a body or a person had done. */
const hadDone = (scene: Scene, { mention: { from, to, kind } }: Naming): boolean =>
  from === scene.from + 1 && (kind === 'body' || kind === 'person') && to <= subjectEnd(scene);

/** Tokens before whoever a sentence opens on: an article. */
const LEAD = 1;

/** Whether a sentence begins a line, and so mostly a paragraph. */
const opensLine = ({ tokens, from }: Scene): boolean =>
  from === 0 || tokens.kind[from - 1] === LINE;
