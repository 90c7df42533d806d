import { markers } from '../../../../lexicons/markers.ts';
import { nounCodes } from '../../../../lexicons/noun-classes.ts';
import { wordIs, wordMatches } from '../../../by-form.ts';
import { knownName } from '../../../names/registry-names.ts';
import { isMark, NUMBER, SYMBOL, surface, WORD } from '../../../tokens.ts';
import { codeOf, isNoun } from '../../counted/counted-noun.ts';
import { W } from '../../lexicon.ts';
import { hasWaw } from '../../numerals/group.ts';
import { classSet } from '../../word-classes.ts';
import { endsInAlef, endsInIng, endsInS, endsLikeInfinitive } from '../../word-shapes.ts';
import { LOCUTIONS } from '../sentence/locutions.ts';
import { COORDINATOR, FINITE, OPEN, partOf } from '../sentence/part.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import { placesEnd } from '../sentence/territory.ts';

/** What stands before a French noun. */
const DETERMINES = classSet(
  'article',
  'possessive',
  'of',
  'preadjective',
  'per',
  'oblique',
  'inside',
  'each',
);

/** Nouns that say nothing alone: "taux", "nombre", "montant", "hausse". */
const HOLLOW = classSet('hollow', 'number', 'quantity', 'movement', 'filler');
/** Classes of words.csv whose words are nouns. */
const NOUNS = classSet('deed', 'sum', 'quantity', 'outlook');
const isMeasuredAcronym = markers('measured-acronym').at;
const BESIDE_HOLLOW = classSet('mean', 'preadjective', 'hollow', 'number', 'filler');

/** English nouns of what is measured, in capitals or not. */
const MEASURES = classSet('index', 'steady', 'score', 'outlook', 'sum', 'quantity');

/** "up", "by". */
const MOVES = classSet('change', 'by');

const PEOPLE = new Set([...nounCodes('someone'), ...nounCodes('people')]);

const endsLikeParticiple = wordMatches(/(?:[^e]ed|ing)$/);
const isPointing = markers('pointing').at;
const isPeriodic = markers('periodic').at;

/**
 * Whether a phrase cannot be what a figure measures: a place, a person, a body that pays or counts, a unit, a word that
 * is no noun. `first` is the first token of the sentence.
 */
export function isEmpty(scene: Scene, range: Range, first: number, priced = false): boolean {
  const { tokens, lexicon } = scene;
  const { from, to } = range;
  // "20-[24 ans]"
  if (tokens.kind[from] === SYMBOL) return true;
  if (
    isAgent(scene, range) ||
    isHolder(scene, range) ||
    isBody(scene, range, first) ||
    isRegistered(scene, range) ||
    isSomeone(tokens, from)
  )
    return true;
  if (to - from === 1) {
    if (isShort(scene, from) || isLoose(scene, from)) return true;
    // "en forte hausse".
    const alone = lexicon.language !== 'ar' && !lexicon.has(tokens, from - 1, W.article);
    // "de jeunes": an adjective that is a noun too.
    if (alone && !isNoun(tokens, from, lexicon) && lexicon.has(tokens, from, W.preadjective))
      return true;
    // «تراجعا سنويا | طفيفا»
    if (!alone && endsInAlef(tokens, from) && lexicon.has(tokens, from, W.adjective)) return true;
    // "an annual | increase"
    if (isPeriodic(tokens, from)) return true;
  }
  const unit = lexicon.units.match(tokens, from, to);
  // "le gramme se vend 40 dirhams": what has a price.
  if (
    unit?.end === to &&
    !(priced && unit.value.kind !== 'money' && unit.value.kind !== 'duration')
  )
    return true;
  return isNamed(scene, range, first);
}

/** "son collègue Karim Amrani", "ancien directeur": somebody. */
const isSomeone = wordIs(
  (word) => SOMEONE.has(word.toLowerCase()) || FORMER.has(word.toLowerCase()),
);
const [SOMEONE, FORMER] = [markers('someone-else'), markers('former')];

/** "le ministère", "the state", not "state aid". */
export const isAgent = (scene: Scene, { from, to }: Range): boolean =>
  scene.lexicon.has(scene.tokens, from, W.agent) &&
  (scene.lexicon.language !== 'en' || from + 1 >= to || partOf(scene, from + 1) !== OPEN);

/** "Government spokesperson X Y": an English office with the name behind it. */
function isHolder({ tokens, lexicon }: Scene, { from, to }: Range): boolean {
  if (lexicon.language !== 'en' || to - from < 2) return false;
  let at = to - 1;
  while (at > from && tokens.capital[at] === 1 && !lexicon.has(tokens, at, W.agent)) at--;
  return at > from && at < to - 1 && lexicon.has(tokens, at, W.agent);
}

/** "FRMF", "UNHCR": the acronym of a body that the registry knows. */
function isRegistered({ tokens, lexicon }: Scene, { from, to }: Range): boolean {
  if (to - from > 1 || tokens.capital[from] === 0 || isMeasuredAcronym(tokens, from)) return false;
  const known = knownName(lexicon.language, tokens, from, to);
  return known?.value.kind === 'body' && known.value.acronym !== null;
}

/** "le Centre cinématographique": inside a sentence a French noun in a capital is a body. */
function isBody({ tokens, lexicon }: Scene, { from, to }: Range, first: number): boolean {
  if (lexicon.language !== 'fr' || from === first || to - from === 1) return false;
  if (tokens.capital[from] === 0 || tokens.kind[from - 1] !== WORD) return false;
  // "l’Excédent brut", "la Taxe de séjour".
  if (lexicon.hasAny(tokens, from, HOLLOW) || lexicon.hasAny(tokens, from, NOUNS)) return false;
  // "le Produit net bancaire"
  if (LOCUTIONS.fr.match(tokens, from)?.value === 'noun') return false;
  // "les Marocains résidant à l'étranger".
  if (PEOPLE.has(codeOf(tokens, from, lexicon))) return false;
  const word = surface(tokens, from);
  return word !== word.toUpperCase();
}

/** Whether a phrase is "taux", "coût total", «مخزون مائي» alone: of what is said elsewhere. */
export function isHollow({ tokens, lexicon }: Scene, { from, to }: Range): boolean {
  if (to - from > 3) return false;
  if (lexicon.language === 'en') {
    if (!lexicon.hasAny(tokens, to - 1, HOLLOW)) return false;
    for (let i = from; i < to - 1; i++) if (!lexicon.hasAny(tokens, i, BESIDE_HOLLOW)) return false;
    return true;
  }
  let head = from;
  while (head < to - 1 && lexicon.has(tokens, head, W.preadjective)) head++;
  if (!lexicon.hasAny(tokens, head, HOLLOW)) return false;
  // «زيادة طفيفة»
  const isMoving = lexicon.has(tokens, head, W.movement);
  for (let i = head + 1; i < to; i++) {
    // «رقما قياسيا | جديدا»
    const mayDescribe = isMoving || (i > head + 1 && lexicon.has(tokens, i - 1, W.filler));
    const isDegree = mayDescribe && lexicon.has(tokens, i, W.adjective);
    if (!isDegree && !lexicon.hasAny(tokens, i, BESIDE_HOLLOW)) return false;
  }
  return true;
}

/** Whether a phrase is a place or a person: one of a list, not what is measured of it. */
export const isNamed = (scene: Scene, range: Range, first: number): boolean =>
  isPlace(scene, range) || arePlaces(scene, range) || isName(scene, range, first);

/** "Oujda et Safi", "Nador, Tetouan and Laayoune". */
export function arePlaces(scene: Scene, { from, to }: Range): boolean {
  const { tokens, lexicon } = scene;
  let places = 0;
  for (let start = from, at = from; at <= to; at++) {
    if (at < to && !lexicon.has(tokens, at, W.conjunction) && !isMark(tokens, at, ',')) continue;
    // ", and"
    if (at > start && !isPlace(scene, { from: start, to: at })) return false;
    if (at > start) places++;
    start = at + 1;
  }
  return places > 1;
}

/** Whether a phrase tells what is measured, be it by a name alone. */
export const tellsOf = (scene: Scene, range: Range, first: number): boolean =>
  !isEmpty(scene, range, first) || isNamed(scene, range, first);

/** A letter left of an abbreviation, or the "ème" of "73ème". */
const isShort = ({ tokens }: Scene, at: number): boolean => tokens.end[at]! - tokens.start[at]! < 2;

/** "restée faible", "est supérieur": a French word that nothing determines, an English participle, is no noun. */
function isLoose(scene: Scene, at: number): boolean {
  const { tokens, lexicon } = scene;
  if (lexicon.language === 'en') {
    // "Mining rose", "wool (3 %) and manufacturing (4 %)": what is done, as a noun.
    // … unlike "reflecting increases", "assuming average crops".
    const isVerb = partOf(scene, at + 1) === FINITE && !endsInS(tokens, at + 1);
    const isDone = isVerb && partOf(scene, at + 2) !== OPEN;
    // "with mining up 3 %", "and mining by 3 %"
    const isMoved = lexicon.hasAny(tokens, at + 1, MOVES) && tokens.kind[at + 2] === NUMBER;
    const before = partOf(scene, at - 1);
    const opens =
      tokens.kind[at - 1] !== WORD ||
      before === COORDINATOR ||
      lexicon.has(tokens, at - 1, W.inside);
    const tells = isDone || isMoved || isMark(tokens, at + 1, '(');
    if (endsInIng(tokens, at) && opens && tells) return false;
    // "spending", "borrowing", which are amounts.
    if (isNoun(tokens, at, lexicon) || lexicon.hasAny(tokens, at, NOUNS)) return false;
    return endsLikeParticiple(tokens, at);
  }
  if (lexicon.language !== 'fr' || tokens.capital[at] === 1) return false;
  const isDetermined = lexicon.hasAny(tokens, at - 1, DETERMINES);
  // "sont prêts à verser", unlike "les prêts".
  if (!isDetermined && lexicon.has(tokens, at + 1, W.to) && endsLikeInfinitive(tokens, at + 2))
    return true;
  if (isNoun(tokens, at, lexicon)) return false;
  if (lexicon.hasAny(tokens, at, NOUNS)) return false;
  if (at === 0 || tokens.kind[at - 1] !== WORD) return false;
  if (isPointing(tokens, at - 1)) return false;
  // "coton (11 tonnes) et soie (13 tonnes)"
  if (lexicon.has(tokens, at - 1, W.conjunction) && isMark(tokens, at - 2, ')')) return false;
  return !isDetermined;
}

/** Whether the registry knows a phrase as a place or a person and nothing more, or, with the number behind it, as an outlet. */
function isPlace(scene: Scene, { from, to }: Range): boolean {
  const { tokens, lexicon } = scene;
  const end = tokens.kind[to] === NUMBER ? to + 1 : to;
  const match = knownName(lexicon.language, tokens, from, end);
  if (match?.end === end) return end > to || NAMED.has(match.value.kind);
  // «بني ملال خنيفرة», unlike «فاس ومكناس».
  return lexicon.language === 'ar' && !hasWaw(tokens, to - 1) && placesEnd(scene, from, to) === to;
}
const NAMED: ReadonlySet<string> = new Set(['place', 'person']);

/** Whether every word is a proper noun: "Driss Amrani", "Souss-Massa"; not an acronym or a first word. */
function isName({ tokens, lexicon }: Scene, { from, to }: Range, first: number): boolean {
  const opens = from === first || isMark(tokens, from - 1, '«"“:•–-');
  if (opens && to - from === 1) return false;
  // "the Household Confidence Index", "the Gross Domestic Product"
  if (lexicon.language === 'en' && lexicon.hasAny(tokens, to - 1, MEASURES)) return false;
  // "le PIB du Royaume"
  if (isMeasuredAcronym(tokens, from)) return false;
  // "l'Ebitda"
  if (to - from === 1 && lexicon.hasAny(tokens, from, NOUNS)) return false;
  let word = '';
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== WORD) continue;
    // "Amérique du Nord".
    if (i > from && lexicon.language === 'fr' && lexicon.has(tokens, i, W.of)) continue;
    // "Idriss 1er"
    if (i > from && tokens.kind[i - 1] === NUMBER && tokens.spaced[i] === 0) continue;
    if (tokens.capital[i] === 0) return false;
    word = surface(tokens, i);
  }
  return word !== '' && word !== word.toUpperCase();
}
