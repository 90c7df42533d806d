import { type Language, ofLanguage } from '../../document.ts';
import { markers } from '../../lexicons/markers.ts';
import { wordMatches } from '../by-form.ts';
import { surface, type Tokens } from '../tokens.ts';
import { NAME_LEXICON } from './lexicon.ts';
import type { Range } from './mention.ts';
import { honorificLength, honouredName, personName } from './person-name.ts';
import { isArabicSurname, knownName } from './registry-names.ts';
import {
  hasPreposition,
  isFunctional,
  isGiven,
  isMark,
  isWord,
  type Words,
  wordsOf,
} from './words.ts';

const BEARS = markers('bears-name');
const LINKS = markers('link');
const AND = markers('and');
const FAMILY = markers('family-noun');
const PARTICLES = markers('name-particle', 'ar');
const SAINT = markers('saint');
const ROYAL = markers('royal-ordinal', 'ar');
/** Words of a title at most, in front of a name: "secrétaire général X Y". */
const TITLE = 4;
const NO_VERBS = new Uint8Array(0);

/**
 * The name of a person whom neither the registry nor a public office knows, its honorific with it: "M. X", "Karim X", "Karim
 * et Salma X", «كريم فلان»; null for a king's, for a place's or a body's that is called after one ("lycée X Y"), and where none starts there.
 */
export function privateName(
  tokens: Tokens,
  language: Language,
  at: number,
  limit: number,
): Range | null {
  const isFamily = isOfFamily(tokens, language, at);
  // Most words are of no family, and open nothing.
  if (!isFamily && ofLanguage(NAME_LEXICON, language).opens[tokens.word[at]!] !== 1) return null;
  const words = wordsOf(tokens, language, NO_VERBS);
  if (isFamily && !knownName(language, tokens, at, limit)) return { from: at, to: at + 1 };
  if (!isGiven(words, at) && !words.lexicon.honorifics.opensAt(tokens, at)) return null;
  const couple = AND.at(tokens, at + 1) && isGiven(words, at) ? at + 2 : at;
  if (couple > at && opensName(words, couple, limit))
    return { from: at, to: personName(words, couple, limit)?.to ?? couple };
  const honorific = honorificLength(words, at, limit);
  const from = at + honorific;
  if (honorific === 0 && !opensName(words, from, limit)) return null;
  const name = (honorific > 0 ? honouredName : personName)(words, from, limit);
  if (!name) return null;
  const known = knownName(language, tokens, from, limit);
  // "Samir Berrado", where Samir is a refinery.
  if (known && (known.value.kind === 'person' || known.end >= name.to)) return null;
  const whole = { from: at, to: name.to };
  return isCalledAfter(words, whole) || holdsOffice(words, at) ? null : whole;
}

/** "la famille | X", "the | X | family", «آل فلان» */
function isOfFamily(tokens: Tokens, language: Language, at: number): boolean {
  if (tokens.word[at] !== 0 || (language !== 'ar' && tokens.capital[at] === 0)) return false;
  return FAMILY.at(tokens, language === 'en' ? at + 1 : at - 1);
}

/** A given name before what may be a family name, and no king's number. */
function opensName(words: Words, at: number, limit: number): boolean {
  const { tokens, language } = words;
  if (at + 1 >= limit || !isGiven(words, at) || !isWord(words, at + 1)) return false;
  if (language !== 'ar') return tokens.capital[at + 1] === 1 && !isNumberOfKing(tokens, at + 1);
  const goesOn = isGiven(words, at - 1) || PARTICLES.at(tokens, at - 1);
  if (goesOn || ROYAL.at(tokens, at + 1)) return false;
  return (
    tokens.word[at + 1] === 0 || isGiven(words, at + 1) || isArabicSurname(surface(tokens, at + 1))
  );
}

/** "VI" */
const isNumberOfKing = wordMatches(/^[IVX]+$/);

/** Whether a name is one of a place or a body: "lycée | X Y", "barrage de | X Y", "« X Y »", "the X Y | Foundation". */
function isCalledAfter(words: Words, { from, to }: Range): boolean {
  const { tokens, lexicon } = words;
  if (isMark(words, from - 1, '"«“') || SAINT.at(tokens, from) || BEARS.at(tokens, to)) return true;
  if (isWord(words, from - 1) && tokens.capital[from - 1] === 1) return true;
  const isBody = (at: number, end: number) =>
    lexicon.nouns.match(tokens, at, end)?.value.body !== undefined;
  const noun = LINKS.at(tokens, from - 1) ? from - 2 : from - 1;
  // «منحت الجماعة | لكريم فلان»: to whom, and no name of the body.
  const isLed = words.language === 'ar' && hasPreposition(words, from);
  if (!isLed && (BEARS.at(tokens, noun) || isBody(from - 1, from))) return true;
  for (let i = from; i < to; i++) if (isBody(i, to)) return true;
  return false;
}

/** Whether the noun of a public office ends right before a name; in "le procès opposant X à Y" it is none. */
function holdsOffice(words: Words, at: number): boolean {
  const { tokens, language, lexicon } = words;
  for (let i = at - 1; i >= Math.max(0, at - TITLE); i--) {
    const noun = lexicon.nouns.match(tokens, i, at);
    if (noun?.end !== at || noun.value.title !== 'public') continue;
    return language !== 'fr' || !isWord(words, i - 1) || isFunctional(words, i - 1);
  }
  return false;
}
