import { markers } from '../../lexicons/markers.ts';
import { isMark as isTokenMark, lowerCase, surface } from '../tokens.ts';
import { extentArabic } from './extent-arabic.ts';
import { bodyEnd, portfoliosEnd } from './portfolios.ts';
import { knownName } from './registry-names.ts';
import {
  isAcronym,
  isFunctional,
  isGiven,
  isMark,
  isWord,
  startsPerson,
  type Words,
} from './words.ts';

/** Longest complement that a body's noun takes, and a title, whose portfolios may be many, in tokens. */
const MAX = 16;
const MAX_OF_TITLE = 36;

const FRENCH_LINKS = markers('link', 'fr');
const LOCUTIONS = markers('locution', 'fr');
const FRENCH_DATIVES = markers('dative');
const FRENCH_ARTICLES = markers('definite', 'fr');
const GENITIVE = markers('genitive', 'fr');
const IN_CHARGE = markers('in-charge');
const RELATING = markers('relating');
const TIES = markers('ties-portfolio');
const DELEGATED = markers('delegated');
const BEFORE_NOUN = markers('portfolio-adjective');
/** Nouns that "en" ties to the word before: "prise en charge". */
const FRENCH_IDIOMS = markers('en-idiom');
/** Endings of adjectives: word formation, not vocabulary. */
const ADJECTIVE =
  /(?:al|ale|aux|ales|ique|iques|ien|ienne|iens|iennes|ain|aine|ains|aines|aire|aires|ier|ière|iers|ières|ois|oise|ais|aise|if|ive|ifs|ives|el|elle|els|elles|ieur|ieure|in|ine)$/;
const ADJECTIVES = markers('title-adjective');
const isAdjective = (word: string): boolean => ADJECTIVE.test(word) || ADJECTIVES.has(word);
const ENGLISH_LINKS = markers('link', 'en');

const lower = (words: Words, i: number) => surface(words.tokens, i).toLowerCase().replace('’', "'");

/** The token after the complement of the noun whose last token is `noun - 1`; `noun` where it has none. */
export function complementEnd(words: Words, noun: number, limit: number, ofTitle: boolean): number {
  const end = Math.min(limit, noun + (ofTitle ? MAX_OF_TITLE : MAX));
  if (words.language === 'ar') return extentArabic(words, noun, end);
  return words.language === 'fr'
    ? french(words, noun, end, ofTitle)
    : english(words, noun, end, ofTitle);
}

/** End of the organisation or place of the registry that starts at `i`; `i + 1` where none does. */
function properEnd(words: Words, i: number, limit: number): number {
  const known = knownName(words.language, words.tokens, i, limit);
  return known && known.value.kind !== 'person' && words.tokens.capital[i] === 1
    ? known.end
    : i + 1;
}

const joined = (words: Words, i: number, limit: number) =>
  i + 1 < limit &&
  isMark(words, i, '-–') &&
  words.tokens.spaced[i] === 0 &&
  words.tokens.spaced[i + 1] === 0;

function french(words: Words, noun: number, limit: number, ofTitle: boolean): number {
  const { tokens } = words;
  let at = noun;
  while (at < limit) {
    if (joined(words, at, limit)) {
      at += 2;
      continue;
    }
    if (ofTitle && listed(words, at, limit)) at++;
    if (words.verbs[at] === 1) break;
    const word = lower(words, at);
    const superior = ofTitle && word === 'auprès' ? titleBehind(words, at + 1, limit) : 0;
    if (superior > 0) {
      at = french(words, superior, limit, true);
      continue;
    }
    const coordinates = word === 'et' && at > noun;
    // "procureur du Roi près la cour d'appel de X", "chargé des relations | avec le Parlement", "de la lutte | contre la fraude"
    const related = ofTitle && at > noun && RELATING.at(tokens, at - 1) && TIES.at(tokens, at);
    const attached = ofTitle && word === 'près' && FRENCH_ARTICLES.at(tokens, at + 1);
    if (attached || related || FRENCH_LINKS.has(word) || FRENCH_DATIVES.has(word) || coordinates) {
      let next = at + 1;
      const linked = coordinates && next < limit && linkAfterAnd(words, next);
      if (linked) next++;
      while (next < limit && FRENCH_ARTICLES.at(words.tokens, next)) next++;
      if (next >= limit || !isWord(words, next)) break;
      if (isFunctional(words, next) && !isAcronym(words, next)) break;
      // "le parquet | en dénombre 300"
      if (words.verbs[next] === 1) break;
      // "la commune à | emprunter"
      if (word === 'à' && next === at + 1 && /(?:er|ir|re)$/.test(lower(words, next))) break;
      // "la Cour | au titre de 2023"
      if (FRENCH_DATIVES.has(word) && LOCUTIONS.at(words.tokens, next)) break;
      const idiom = word === 'en' && FRENCH_IDIOMS.at(words.tokens, next);
      const dative =
        !idiom &&
        !related &&
        !(ofTitle && delegated(words, at, noun)) &&
        !(ofTitle && isOffice(words, at, next)) &&
        (FRENCH_DATIVES.has(word) || word === 'en' || word === 'pour' || word === 'contre');
      if (
        dative &&
        (tokens.capital[next] === 0 ? at > noun : words.lexicon.nouns.match(tokens, next))
      )
        break;
      if (coordinates && !linked && tokens.capital[next] === 0 && !isPaired(words, at)) break;
      // "l'Office des puits de Samia X": its head, not its name.
      if (at > noun && startsPerson(words, next)) break;
      at = properEnd(words, next, limit);
      // "de la Petite | entreprise"
      if (ofTitle && BEFORE_NOUN.at(tokens, next) && isWord(words, at) && !isFunctional(words, at))
        at++;
      continue;
    }
    // "la ministre | elle-même"
    if (isFunctional(words, at) && tokens.capital[at] === 0) break;
    // A capital behind a title is its holder's name, but for the adjective of a portfolio.
    const proper = ofTitle ? at > noun && isOfPortfolio(words, at) : !startsPerson(words, at);
    if (tokens.capital[at] === 1 ? proper : isAdjective(word)) at++;
    else break;
  }
  return at;
}

/** "délégué général | à l'Administration pénitentiaire": who bears the title is over what follows. */
const delegated = ({ tokens }: Words, at: number, noun: number): boolean =>
  at === noun && (DELEGATED.at(tokens, noun - 1) || DELEGATED.at(tokens, noun - 2));

/** "directeur de la migration | au ministère de l'Intérieur": the body that the office is in. */
const isOffice = ({ tokens, lexicon }: Words, at: number, next: number): boolean =>
  FRENCH_DATIVES.at(tokens, at) && lexicon.nouns.match(tokens, next)?.value.body === 'ministry';

/** "l'Économie sociale | et solidaire": two adjectives of one noun. */
const isPaired = ({ tokens, lexicon }: Words, and: number): boolean =>
  isAdjective(lowerCase(tokens, and - 1)) &&
  isAdjective(lowerCase(tokens, and + 1)) &&
  lexicon.nouns.match(tokens, and + 1) === null;

/** "ministre de l'Enseignement | Supérieur": a known word that is written as an adjective is, and that names nobody. */
const isOfPortfolio = (words: Words, i: number): boolean =>
  words.tokens.capital[i - 1] === 1 &&
  words.tokens.word[i] !== 0 &&
  isAdjective(lower(words, i)) &&
  !isGiven(words, i) &&
  knownName(words.language, words.tokens, i, words.tokens.count)?.value.kind !== 'person';

/** "auprès | de la ministre …": the token after the title of whom an office is under; 0 where none stands there. */
function titleBehind(words: Words, link: number, limit: number): number {
  const at = FRENCH_ARTICLES.at(words.tokens, link + 1) ? link + 2 : link + 1;
  const noun = at < limit ? words.lexicon.nouns.match(words.tokens, at, limit) : null;
  return noun?.value.title === 'public' ? noun.end : 0;
}

/** ", de la Petite entreprise", ", chargé du Budget": a further portfolio of the same office. */
function listed(words: Words, comma: number, limit: number): boolean {
  let next = comma + 1;
  if (!isMark(words, comma, ',')) return false;
  if (IN_CHARGE.at(words.tokens, next)) next++;
  if (!GENITIVE.at(words.tokens, next)) return false;
  next++;
  while (next < limit && FRENCH_ARTICLES.at(words.tokens, next)) next++;
  return next < limit && words.tokens.capital[next] === 1 && !startsPerson(words, next);
}

const linkAfterAnd = (words: Words, i: number) =>
  FRENCH_LINKS.at(words.tokens, i) || FRENCH_DATIVES.at(words.tokens, i);

/** The token after the noun in a capital that a plural owns, whose apostrophe stands at `at`; 0 where none does. */
function behindPlural({ tokens }: Words, at: number, limit: number): number {
  if (!isTokenMark(tokens, at, "'’")) return 0;
  const plural = surface(tokens, at - 1);
  const marked = at + 1 < limit && tokens.spaced[at + 1] === 0 && surface(tokens, at + 1) === 's';
  if (marked ? !/(?:men|ren|ple)$/.test(plural) : !plural.endsWith('s')) return 0;
  const owned = marked ? at + 2 : at + 1;
  return owned < limit && tokens.capital[owned] === 1 ? owned + 1 : 0;
}

function english(words: Words, noun: number, limit: number, ofTitle: boolean): number {
  const { tokens } = words;
  let at = noun;
  while (at < limit) {
    if (joined(words, at, limit)) {
      at += 2;
      continue;
    }
    // "of the Workers' Union", "the Women’s League"
    const owned = at > noun ? behindPlural(words, at, limit) : 0;
    if (owned > 0) {
      at = owned;
      continue;
    }
    // "Minister of Ports & Fisheries"
    if (isMark(words, at, '&') && at + 1 < limit && tokens.capital[at + 1] === 1) {
      at += 2;
      continue;
    }
    const word = lower(words, at);
    const charged = ofTitle && word === 'in' && lower(words, at + 1) === 'charge';
    // "in charge of relations with parliament"
    const related = ofTitle && word === 'with' && RELATING.at(tokens, at - 1);
    if (ENGLISH_LINKS.has(word) || related || (word === 'and' && at > noun)) {
      let next = charged ? at + 3 : at + 1;
      if (next < limit && lower(words, next) === 'the') next++;
      if (next >= limit || !isWord(words, next)) break;
      const open = word === 'of' || word === 'for' || charged || related;
      if (isFunctional(words, next) || (!open && tokens.capital[next] === 0)) break;
      const office = () => portfoliosEnd(words, bodyEnd(words, next, limit, properEnd), limit);
      const isMinistry = lower(words, noun - 1) === 'ministry';
      at = ofTitle || isMinistry ? office() : properEnd(words, next, limit);
      continue;
    }
    if (
      (at > noun || tokens.capital[noun - 1] === 0 || isAcronym(words, noun - 1)) &&
      !ofTitle &&
      tokens.capital[at] === 1 &&
      !startsPerson(words, at) &&
      !isFunctional(words, at)
    )
      at++;
    else break;
  }
  return at;
}

/** ", agriculture and | fisheries minister": two portfolios in lower case behind a mark. */
const coordinates = (words: Words, and: number, from: number): boolean =>
  and - 1 > from &&
  lower(words, and) === 'and' &&
  isWord(words, and - 1) &&
  words.tokens.capital[and + 1] === 0 &&
  words.tokens.capital[and - 1] === 0 &&
  !isFunctional(words, and - 1) &&
  (isMark(words, and - 2, ',') || lower(words, and - 2) === 'the');

/** A full stop right behind a single capital. */
const isInitial = ({ tokens }: Words, stop: number, from: number): boolean =>
  stop - 1 >= from &&
  surface(tokens, stop) === '.' &&
  tokens.spaced[stop] === 0 &&
  tokens.capital[stop - 1] === 1 &&
  surface(tokens, stop - 1).length === 1;

/** Adjectives of what a body has now, and no part of its name. */
const PASSING = markers('passing');

/** First token of the English modifiers before a noun ("the Moroccan interior" minister); `noun` where there are none. */
export function modifiersStart(words: Words, noun: number, from: number): number {
  const { tokens } = words;
  let at = noun;
  while (at > from && noun - at < 5) {
    const before = at - 1;
    // "U.S. | Department"
    if (isInitial(words, before, from)) {
      at = before - 1;
      continue;
    }
    if (coordinates(words, before, from)) return before - 1;
    if (!isWord(words, before) || isFunctional(words, before) || words.verbs[before] === 1) break;
    // "provisional police data"
    if (PASSING.at(words.tokens, before)) break;
    // "OCP's statement": whose it is, is no part of it.
    if (/^s$|['’]$/.test(surface(tokens, before))) break;
    if (tokens.capital[before] === 0 && at < noun && tokens.capital[at] === 1) break;
    if (tokens.capital[before] === 0 && noun - at >= 2) break;
    at = before;
  }
  return at;
}
