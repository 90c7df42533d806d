import { markers } from '../../../lexicons/markers.ts';
import { wordIs, wordMatches } from '../../by-form.ts';
import { isMark, type Tokens, WORD } from '../../tokens.ts';
import type { Candidate, Counted } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { approximate } from '../numerals/decimal.ts';
import { isHyphen } from '../numerals/group.ts';
import { classSet } from '../word-classes.ts';
import { codeOf, isNoun, isNumberWord, termEnd } from './counted-noun.ts';

const UNCOUNTED = classSet('function', 'auxiliary', 'pronoun', 'adjective');

const endsLikePlural = wordMatches(/[sxz]$/i);
const endsLikeParticiple = wordMatches(/ées$|(?:[^t]|[^iéu]t)és$/i);
const isDes = wordMatches(/^des$/i);
const isDu = wordMatches(/^du$/i);
const isPointing = markers('pointing', 'fr').at;
const isBareOf = wordMatches(/^d[e'’]$/i);

const isUpper = wordIs((word) => word.length > 1 && word === word.toUpperCase());

/** "83 affaires", "2 millions d'abonnés", "à 78 685 les tentatives": the French noun that a number counts. */
export function readFrench(
  tokens: Tokens,
  start: number,
  { numeral, value, from }: Candidate,
  lexicon: FigureLexicon,
): Counted | null {
  let at = start;
  // "1.000.000 de foyers"
  const millions = numeral.scale > 0 || approximate(value) >= 1e6;
  // "les 20 milliards du train": of one thing, which they do not count.
  if (millions && isDu(tokens, at)) return null;
  // "125 de ses réunions", "12 de leurs membres", "2 millions de ces foyers".
  if (lexicon.has(tokens, at, W.of) && isOfThese(tokens, at + 1, lexicon)) at += 2;
  else if ((millions || isPart(tokens, at, from, lexicon)) && lexicon.has(tokens, at, W.of)) at++;
  else if (lexicon.has(tokens, at, W.article) && tokens.kind[at + 1] === WORD) {
    // "à 78 685 les tentatives", "à 6.185 le total des cas": the noun follows with its own article.
    if (!isPut(tokens, from, lexicon)) return null;
    at++;
    if (lexicon.has(tokens, at, W.number) && lexicon.has(tokens, at + 1, W.of)) at += 2;
  }
  let first = at;
  while (
    at < tokens.count &&
    tokens.kind[at] === WORD &&
    lexicon.has(tokens, at, W.preadjective) &&
    // "75 nouveau-nés": the first half of a compound.
    !isHyphen(tokens, at + 1) &&
    at - first < 3
  )
    at = joinedEnd(tokens, at + 1, lexicon);
  // "300 jeunes ont été formés": an adjective that is a noun where none follows.
  const alone = at > first && isNoun(tokens, at - 1, lexicon) && !opensNoun(tokens, at, lexicon);
  if (alone) at--;
  if (tokens.kind[at] !== WORD) return null;
  // "deux des condamnés", "trois des assassins": a part, counted by the noun of its whole.
  if (isDes(tokens, at) && tokens.kind[at + 1] === WORD && isWhole(tokens, at + 1, lexicon)) {
    at++;
    first = at;
  }
  if (lexicon.has(tokens, at, W.prefix) && isHyphen(tokens, at + 1))
    return { from: at, to: Math.min(tokens.count, at + 3), code: '', own: true };
  // "12 moyens de transport": a term that begins with what is an adjective alone.
  const isTerm = termEnd(tokens, at, lexicon) > at + 1;
  // "un élève": a verb never follows the article.
  const isNamed = alone || isTerm || (numeral.single && isNoun(tokens, at, lexicon));
  if (!isNamed && lexicon.hasAny(tokens, at, UNCOUNTED)) return null;
  if (isNumberWord(tokens, at, lexicon)) return null;
  // "porte-clefs": the second word of a compound has the plural.
  const tail = isHyphen(tokens, at + 1) && tokens.kind[at + 2] === WORD ? at + 2 : at;
  const known = isNoun(tokens, at, lexicon);
  if (!known && !isUpper(tokens, tail)) {
    // "15 mis en place" are of what was counted before, unlike "15 mis en cause".
    if (
      !endsLikePlural(tokens, tail) ||
      (!isTerm && tail === at && lexicon.has(tokens, at, W.verb))
    )
      return null;
    // Participles, unless a preposition hands over to a noun: "121 acceptées", "2 millions d'abonnés".
    const isParticiple =
      tail === at && (endsLikeParticiple(tokens, tail) || isOfWhole(tokens, at, first, lexicon));
    if (isParticiple && !lexicon.has(tokens, first - 1, W.of)) return null;
  }
  let to = Math.max(tail + 1, termEnd(tokens, at, lexicon));
  // A noun with its bare complement is one term: "postes d'emploi", "tentatives de meurtre".
  if (
    to + 1 < tokens.count &&
    lexicon.has(tokens, to, W.of) &&
    isBareOf(tokens, to) &&
    tokens.kind[to + 1] === WORD &&
    !tokens.capital[to + 1] &&
    !lexicon.has(tokens, to + 1, W.function) &&
    !lexicon.has(tokens, to + 1, W.preadjective) &&
    // "12 victimes | de sexe féminin"
    !isOrigin(tokens, to + 1)
  )
    to += 2;
  return { from: first, to, code: codeOf(tokens, at, lexicon), own: true };
}

/** "12 petites | et moyennes | entreprises", "12 petits | et grands | barrages": the token behind the adjectives that are joined to one before their noun. */
function joinedEnd(tokens: Tokens, at: number, lexicon: FigureLexicon): number {
  let end = at;
  while (
    (lexicon.has(tokens, end, W.conjunction) || isMark(tokens, end, ',')) &&
    lexicon.hasAny(tokens, end + 1, ADJECTIVE)
  )
    end += 2;
  return tokens.kind[end] === WORD && !lexicon.hasAny(tokens, end, UNCOUNTED) ? end : at;
}
const ADJECTIVE = classSet('preadjective', 'adjective');

const isWhole = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  isNoun(tokens, at, lexicon) ||
  (endsLikePlural(tokens, at) &&
    !endsLikeParticiple(tokens, at) &&
    !lexicon.hasAny(tokens, at, UNCOUNTED));

/** "478 véhicules, dont 124 | sortis de l'usine |", "15 centres, dont 12 | ambulatoires |": an adjective of what was counted before. */
function isOfWhole(tokens: Tokens, at: number, first: number, lexicon: FigureLexicon): boolean {
  if (at !== first || !lexicon.has(tokens, at - 2, W.part)) return false;
  return (
    endsLikeAdjective(tokens, at) || (endsInIs(tokens, at) && lexicon.has(tokens, at + 1, W.of))
  );
}
const endsLikeAdjective = wordMatches(/(?:atoire|el|elle|if|ive|able|ible)s$/);
const endsInIs = wordMatches(/(?:is|us)$/);

/** "(12 de) leurs membres", "(12 de) ces escroqueries" */
const isOfThese = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, at, W.possessive) || isPointing(tokens, at);

/** "dont 1.900 de femmes": a part that is told by its own noun. */
const isPart = (tokens: Tokens, at: number, from: number, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, from - 1, W.part) &&
  isBareOf(tokens, at) &&
  isNoun(tokens, at + 1, lexicon) &&
  // "dont 60 de nationalités étrangères": said of those counted before.
  !isOrigin(tokens, at + 1);
const isOrigin = markers('origin', 'fr').at;

/** Whether a word may be the noun that the adjectives before it are of. */
const opensNoun = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  tokens.kind[at] === WORD && !lexicon.hasAny(tokens, at, UNCOUNTED);

/** Whether "à" puts the number on what follows: "estime à plus de 61.000 le nombre". */
function isPut(tokens: Tokens, from: number, lexicon: FigureLexicon): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    if (tokens.kind[i] !== WORD) return false;
    if (lexicon.has(tokens, i, W.to) && !lexicon.has(tokens, i, W.conjunction)) return true;
  }
  return false;
}
