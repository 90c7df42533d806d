import { wordMatches } from '../../by-form.ts';
import { knownName } from '../../names/registry-names.ts';
import { isMark, surface, WORD } from '../../tokens.ts';
import { BITS, W } from '../lexicon.ts';
import { classSet } from '../word-classes.ts';
import { OPEN, partOf, type Range, type Scene } from './scene.ts';

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

const endsLikeParticiple = wordMatches(/(?:[^e]ed|ing)$/);
const isFrenchA = wordMatches(/^une?$/i);

/**
 * Whether a phrase cannot be what a figure measures: a place, a person, a body that pays or counts, a unit, or a word
 * that says nothing alone ("taux", "reste"). `first` is the first token of the sentence.
 */
export function isEmpty(scene: Scene, range: Range, first: number, priced = false): boolean {
  const { tokens, lexicon } = scene;
  const { from, to } = range;
  if (isAgent(scene, range) || isBody(scene, range, first)) return true;
  if (to - from === 1 && (isHollow(scene, range) || isShort(scene, from))) return true;
  if (to - from === 1 && isLoose(scene, from)) return true;
  const unit = lexicon.units.match(tokens, from, to);
  // "le gramme se vend 40 dirhams": what has a price.
  if (
    unit?.end === to &&
    !(priced && unit.value.kind !== 'money' && unit.value.kind !== 'duration')
  )
    return true;
  return isNamed(scene, range, first);
}

/** "le ministère", "the state", not "state aid". */
const isAgent = (scene: Scene, { from, to }: Range): boolean =>
  scene.lexicon.has(scene.tokens, from, W.agent) &&
  (scene.lexicon.language !== 'en' || from + 1 >= to || partOf(scene, from + 1) !== OPEN);

/** "le Centre cinématographique": inside a sentence a French noun in a capital is a body. */
function isBody({ tokens, lexicon }: Scene, { from, to }: Range, first: number): boolean {
  if (lexicon.language !== 'fr' || from === first || to - from === 1) return false;
  if (tokens.capital[from] === 0 || tokens.kind[from - 1] !== WORD) return false;
  const word = surface(tokens, from);
  return word !== word.toUpperCase();
}

/** Whether a phrase is "taux", "part", "nombre" alone: of what is said elsewhere. */
export const isHollow = ({ tokens, lexicon }: Scene, { from, to }: Range): boolean =>
  to - from === 1 && (lexicon.has(tokens, from, W.hollow) || lexicon.has(tokens, from, W.number));

/** Whether a phrase is a place or a person: one of a list, not what is measured of it. */
export const isNamed = (scene: Scene, range: Range, first: number): boolean =>
  isPlace(scene, range) || isName(scene, range, first);

/** A letter left of an abbreviation, or the "ème" of "73ème". */
const isShort = ({ tokens }: Scene, at: number): boolean => tokens.end[at]! - tokens.start[at]! < 2;

/** "restée faible", "est supérieur": a French word that nothing determines, an English participle, is no noun. */
function isLoose({ tokens, lexicon }: Scene, at: number): boolean {
  if (lexicon.language === 'en') {
    const known = lexicon.table[tokens.word[at]!]! & BITS.noun;
    return !known && endsLikeParticiple(tokens, at);
  }
  if (lexicon.language !== 'fr' || tokens.capital[at] === 1) return false;
  if (lexicon.table[tokens.word[at]!]! & BITS.noun) return false;
  if (at === 0 || tokens.kind[at - 1] !== WORD) return false;
  if (isFrenchA(tokens, at - 1)) return false;
  return !lexicon.hasAny(tokens, at - 1, DETERMINES);
}

/** Whether the registry knows a phrase as a place and nothing more. */
function isPlace({ tokens, lexicon }: Scene, { from, to }: Range): boolean {
  const match = knownName(lexicon.language, tokens, from, to);
  return (
    match !== null &&
    match.end === to &&
    (match.value.kind === 'place' || match.value.kind === 'person')
  );
}

/** Whether every word is a proper noun: "Driss Amrani", "Souss-Massa"; not an acronym or a first word. */
function isName({ tokens }: Scene, { from, to }: Range, first: number): boolean {
  const opens = from === first || isMark(tokens, from - 1, '«"“:•–-');
  if (opens && to - from === 1) return false;
  let word = '';
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== WORD) continue;
    if (tokens.capital[i] === 0) return false;
    word = surface(tokens, i);
  }
  return word !== '' && word !== word.toUpperCase();
}
