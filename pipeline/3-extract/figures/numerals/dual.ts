import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { NUMBER, surface, type Tokens, WORD } from '../../tokens.ts';
import { isNoun, isNumberWord } from '../counted/counted-noun.ts';
import { BITS, type FigureLexicon, W } from '../lexicon.ts';
import { isBoundedUnit } from '../units/bounded-unit.ts';
import { classSet } from '../word-classes.ts';
import { isJoinedByWaw, opensWithArticle } from '../word-shapes.ts';
import { decimal } from './decimal.ts';
import { hasArticle, hasWaw } from './group.ts';
import type { Numeral } from './numeral.ts';

const NOON = 0x646;
const TEH = 0x62a;
const ALEF = 0x627;
const YEH = 0x64a;
const WAW = 0x648;
const SUKUN = 0x652;
const SHORTEST = 5;

/**
 * Whether an Arabic word is a noun in the dual, which counts two of its kind by itself: a form of the lexicon
 * ("سجنين", "درهمين", «مقترحي قانون»), or any indefinite feminine ("شاحنتين"), whose plural never ends so.
 * An adjective that agrees with a dual before it is none.
 */
export function isDual(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  if (tokens.kind[at] !== WORD) return false;
  const end = tokens.end[at]!;
  const { text } = tokens;
  if (text.charCodeAt(end - 1) === YEH) return isConstruct(tokens, at, lexicon);
  if (text.charCodeAt(end - 1) !== NOON) return false;
  // «متهميْن»: a plural's «ي» has no sukun behind it.
  const isMarked = text.charCodeAt(end - 2) === SUKUN;
  const vowel = text.charCodeAt(isMarked ? end - 3 : end - 2);
  if (vowel !== YEH && vowel !== ALEF) return false;
  if (endsInTwo(tokens, at - 1)) return false;
  if (hasArticle(tokens, at) || lexicon.has(tokens, at, W.notDual)) return false;
  const known =
    lexicon.nouns.get(tokens.word[at]!)?.number === 2 ||
    isDualUnit(tokens, at, lexicon) ||
    isTwoOthers(tokens, at) ||
    (isMarked && isNoun(tokens, at, lexicon));
  if (!known) {
    if (end - tokens.start[at]! < SHORTEST) return false;
    if (text.charCodeAt(end - 3) !== TEH || text.charCodeAt(tokens.start[at]!) === ALEF)
      return false;
    if (isDefiniteBehind(tokens, at)) return false;
    if (endsInBoth(tokens, at - 1)) return false;
    // «وأيت إحيا 87% وتيمنوتين 79%»: a name, whose number stands right behind it.
    if (tokens.kind[at + 1] === NUMBER) return false;
    if (isNoun(tokens, at, lexicon)) return false;
  }
  const joined = tokens.text.charCodeAt(tokens.start[at]!) === WAW;
  // «شاحنتي نظافة | كبيرتين»
  if (!joined && at > 1 && isConstruct(tokens, at - 2, lexicon)) return false;
  return (joined || !endsDual(tokens, at - 1)) && !follows(tokens, at - 1, lexicon);
}

/** «بينما أصيب آخران»: two more of those counted before. */
export const isTwoOthers = markers('two-others', 'ar').at;

/** «3.102 شخصين»: a number that ends in two has its noun in the dual. */
const endsInTwo = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === NUMBER && /(?:^|0)2$/.test(surface(tokens, at));

/**
 * A verb, a participle or a preposition joined to its noun: "my car broke down" is «سيارتي تعطلت», "my plan to save it"
 * «خطتي لإنقاذه»; «تخزين» opens like a verb and is none.
 */
const isPredicate = wordMatches(/^ي|^ت(?!..ي.$)|ت$|^م.*ة$|^ل[أإآ]/);
/** «بالأمريكتين», «والأمريكتين»: an article behind a preposition, of a word that no lexicon parts. */
const isDefiniteBehind = wordMatches(/^[وف]?(?:[بكوف]ال|لل)./);
/** «لكنهما | متشابهتان»: what is said of the two. */
const endsInBoth = wordMatches(/(?:^|.)هما$/);
const isVerb = markers('homograph-dual', 'ar').at;
const NO_GENITIVE = classSet('function', 'auxiliary', 'verb', 'adjective', 'pronoun');

/** «مقترحي قانون», «شاحنتي نظافة»: a dual that has dropped its ن before the indefinite noun that it is of. */
function isConstruct(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  const next = at + 1;
  if (isVerb(tokens, at)) return false;
  if (lexicon.nouns.get(tokens.word[at]!)?.number !== 2 || hasArticle(tokens, at)) return false;
  if (tokens.kind[next] !== WORD || tokens.clitic[next]! > 0 || opensWithArticle(tokens, next))
    return false;
  if (lexicon.hasAny(tokens, next, NO_GENITIVE) || follows(tokens, at - 1, lexicon)) return false;
  if (isNoun(tokens, next, lexicon)) return true;
  return !isPredicate(tokens, next) && !isOfTwoNames(tokens, next + 1, lexicon);
}

/** Words of the first of two names. */
const NAME = 3;

/** «جهتي كلميم | والعيون», «جماعتي زايو | وسلوان»: the dual says what the two names are that it stands before. */
function isOfTwoNames(tokens: Tokens, from: number, lexicon: FigureLexicon): boolean {
  for (let at = from; at < from + NAME && tokens.kind[at] === WORD; at++) {
    if (!isJoinedByWaw(tokens, at)) continue;
    return hasArticle(tokens, at) || opensWithArticle(tokens, at) || !isNoun(tokens, at, lexicon);
  }
  return false;
}

const isDualUnit = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, at, W.dualUnit);

function endsDual(tokens: Tokens, at: number): boolean {
  if (at < 0 || tokens.kind[at] !== WORD) return false;
  const end = tokens.end[at]!;
  const vowel = tokens.text.charCodeAt(end - 2);
  return (
    tokens.text.charCodeAt(end - 1) === NOON &&
    (vowel === YEH || vowel === ALEF) &&
    end - tokens.start[at]! >= SHORTEST
  );
}

/** A number right before counts the word already, as «اثنان منهم | أجنبيان». */
function follows(tokens: Tokens, before: number, lexicon: FigureLexicon): boolean {
  const at = lexicon.has(tokens, before, W.part) ? before - 1 : before;
  return at >= 0 && isNumberWord(tokens, at, lexicon) && !lexicon.has(tokens, at, W.conjunction);
}

/** How many code units of a dual are proclitics: of an unknown one ("وشاحنتين") the conjunction alone. */
export const dualStem = (tokens: Tokens, at: number): number =>
  tokens.word[at] === 0 && tokens.text.charCodeAt(tokens.start[at]!) === WAW
    ? 1
    : tokens.clitic[at]!;

/** Whether an Arabic unit stands for one of it: «نقطة ونصف», «من سنة إلى ثلاث سنوات», «بين سنة وثلاث سنوات». */
export function isSingularUnit(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  if ((lexicon.table[tokens.word[at]!]! & BITS.unit) === 0 || tokens.kind[at] !== WORD)
    return false;
  if (hasArticle(tokens, at)) return false;
  const next = at + 1;
  if (next >= tokens.count || tokens.kind[at - 1] === NUMBER || follows(tokens, at - 1, lexicon))
    return false;
  const unit = lexicon.units.match(tokens, at, next)?.value;
  if (!unit || unit.kind === 'percent') return false;
  const isHalf = lexicon.numberWords[tokens.word[next]!]?.cls === 'half';
  const isAnd = hasWaw(tokens, next) || lexicon.isWaw(tokens, next, tokens.count);
  if ((isAnd && isHalf) || singularEnd(tokens, at, lexicon) > next) return true;
  if (isBoundedUnit(tokens, at, at, lexicon)) return true;
  const isLow = lexicon.has(tokens, at - 1, W.from) && lexicon.has(tokens, next, W.to);
  if (!isLow && !(isAnd && lexicon.has(tokens, at - 1, W.between))) return false;
  for (let i = next + 1; i < Math.min(tokens.count, next + 4); i++)
    if (lexicon.units.match(tokens, i, i + 1)?.value.code === unit.code) return true;
  return false;
}

/** End of the noun that is one by itself, with the «واحدة» of «نقطة واحدة», which counts as nothing but a difference. */
export function singularEnd(tokens: Tokens, at: number, lexicon: FigureLexicon): number {
  const next = at + 1;
  const isOne = lexicon.numberWords[tokens.word[next]!]?.cls === 'one' && !hasWaw(tokens, next);
  const unit = isOne ? lexicon.units.match(tokens, at, next)?.value : null;
  return unit?.code === 'percentage_point' ? next + 1 : next;
}

/** The numeral that an Arabic noun is by itself, up to `to`: one or two, with itself as noun or unit. */
export const nounNumeral = (at: number, value: 1 | 2, to = at + 1): Numeral => ({
  from: at,
  to,
  value: decimal(value),
  other: null,
  scale: 0,
  form: 'words',
  width: 0,
  separator: '',
  rounded: false,
  single: to > at + 1,
  definite: false,
  signed: false,
  scaleFrom: to,
  scaleTo: to,
  rule: value === 2 ? 'arabic-dual' : 'arabic-singular',
});
