import { readCsv } from '../../csv.ts';
import { lexiconFile } from '../../lexicons/files.ts';
import { markers } from '../../lexicons/markers.ts';
import { wordIn } from '../by-form.ts';
import { lowerCase, NUMBER, surface } from '../tokens.ts';
import { joined, lower, properEnd } from './extent-parts.ts';
import { firmEnd } from './firm-name.ts';
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

const PARTISAN = /^\p{Lu}{2,}i?stes?$/u;
const LINKS = markers('link', 'fr');
const LOCUTIONS = markers('locution', 'fr');
const DATIVES = markers('dative');
const ARTICLES = markers('definite', 'fr');
const DETERMINERS = markers('definite-determiner', 'fr');
const GENITIVE = markers('genitive', 'fr');
const THIS = markers('this', 'fr');
const IN_CHARGE = markers('in-charge');
const RELATING = markers('relating');
const TIES = markers('ties-portfolio');
const DELEGATED = markers('delegated');
const BEFORE_NOUN = markers('portfolio-adjective');
const MOVES = [markers('rise', 'fr'), markers('fall', 'fr')];
/** Nouns that "en" ties to the word before: "prise en charge". */
const IDIOMS = markers('en-idiom');
/** Endings of adjectives: word formation, not vocabulary. */
const ADJECTIVE =
  /(?:al|ale|aux|ales|ique|iques|ien|ienne|iens|iennes|ain|aine|ains|aines|iane|ianes|aire|aires|ier|ière|iers|ières|ois|oise|ais|aise|if|ive|ifs|ives|el|elle|els|elles|ieur|ieure|in|ine)$/;
const PRENOMINAL = markers('prenominal', 'fr');
const NUMERALS = new Set(
  readCsv(lexiconFile('fr', 'numerals'), ['form', 'class', 'value'])
    .filter((row) => row.class === 'unit' || row.class === 'teen' || row.class === 'ten')
    .map(({ form }) => form),
);
const isNumeral = wordIn(NUMERALS);
const ADJECTIVES = markers('title-adjective');
const isAdjective = (word: string): boolean => ADJECTIVE.test(word) || ADJECTIVES.has(word);

/** End of a French complement: what prepositions and adjectives tie to the noun before it. */
export function extentFrench(words: Words, noun: number, limit: number, ofTitle: boolean): number {
  const { tokens } = words;
  let at = noun;
  let tied = false;
  while (at < limit) {
    if (joined(words, at, limit)) {
      at += 2;
      continue;
    }
    const isList = (ofTitle && listed(words, at, limit)) || listsPortfolios(words, at, noun, limit);
    if (isList) at++;
    if (words.verbs[at] === 1) break;
    // "la députée | PJDiste | X", "le ministre | RNIste | de la Justice": of which party.
    if (ofTitle && PARTISAN.test(surface(tokens, at))) {
      at++;
      continue;
    }
    const word = lower(words, at);
    const superior = ofTitle && word === 'auprès' ? titleBehind(words, at + 1, limit) : 0;
    if (superior > 0) {
      at = extentFrench(words, superior, limit, true);
      continue;
    }
    const coordinates = word === 'et' && at > noun;
    // "procureur du Roi près la cour d'appel de X", "chargé des relations | avec le Parlement", "de la lutte | contre la fraude"
    const related = at > noun && RELATING.at(tokens, at - 1) && TIES.at(tokens, at);
    tied ||= ofTitle && related;
    // "près la cour", "près de la cour", "près cette cour"
    const near = GENITIVE.at(tokens, at + 1) ? at + 2 : at + 1;
    const isDetermined = ARTICLES.at(tokens, near) || THIS.at(tokens, near);
    const attached = ofTitle && word === 'près' && isDetermined;
    if (attached || related || LINKS.has(word) || DATIVES.has(word) || coordinates) {
      let next = attached ? near : at + 1;
      const linked = coordinates && next < limit && linkAfterAnd(words, next);
      if (linked) next++;
      if (coordinates && !ofTitle && bodyBehind(words, next)) break;
      while (next < limit && (ARTICLES.at(words.tokens, next) || THIS.at(words.tokens, next)))
        next++;
      if (next >= limit || !isWord(words, next)) break;
      if (isFunctional(words, next) && !isAcronym(words, next)) break;
      // "le parquet | en dénombre 300"
      if (words.verbs[next] === 1) break;
      if (next === at + 1 && leadsInfinitive(words, at)) break;
      // "la banque | pour les six premiers mois"
      if (word === 'pour' && (PRENOMINAL.at(tokens, next) || isNumeral(tokens, next))) break;
      // "la Cour | au titre de 2023"
      if (DATIVES.has(word) && LOCUTIONS.at(words.tokens, next)) break;
      // "le porte-parole | en réponse à une question"
      if (word === 'en' && words.lexicon.nouns.match(tokens, next)?.value.document) break;
      // "selon la ministre | en baisse de 4 %"
      if (word === 'en' && MOVES.some((moves) => moves.at(tokens, next))) break;
      // "le ministère | en ouvre 15"
      const isCounted = tokens.kind[next + 1] === NUMBER || isNumeral(tokens, next + 1);
      if (word === 'en' && isCounted) break;
      // "Association marocaine | pour la défense des puits"
      const aims = word === 'pour' && !ofTitle && isOfName(words, at, noun, next);
      const idiom = word === 'en' && IDIOMS.at(words.tokens, next);
      const dative =
        !idiom &&
        !related &&
        !aims &&
        !(ofTitle && delegated(words, at, noun)) &&
        !(ofTitle && isOffice(words, at, noun, next)) &&
        (DATIVES.has(word) || word === 'en' || word === 'pour' || word === 'contre');
      if (
        dative &&
        (tokens.capital[next] === 0 ? at > noun : words.lexicon.nouns.match(tokens, next))
      )
        break;
      // "avec le Parlement | et la société civile"
      const both = tied && ARTICLES.at(tokens, next - 1);
      if (coordinates && !linked && tokens.capital[next] === 0 && !both && !isPaired(words, at))
        break;
      // "l'Office des puits de Samia X", "l'avocat de Karim X": its head, or whose he is, not its name.
      const isNamedAfter = at === noun && isAssociation(words, noun);
      if (!isNamedAfter && startsPerson(words, next)) break;
      at = properEnd(words, next, limit);
      // "de la Petite | entreprise", "du petit | élevage"
      const isNoun = isWord(words, at) && !isFunctional(words, at) && words.verbs[at] !== 1;
      if (BEFORE_NOUN.at(tokens, next) && isNoun) at++;
      continue;
    }
    // "la ministre | elle-même"
    if (isFunctional(words, at) && tokens.capital[at] === 0) break;
    const named = ofTitle ? namedEnd(words, at, noun, limit) : at;
    if (named > at) {
      at = named;
      continue;
    }
    // A capital behind a title is its holder's name, but for the adjective of a portfolio.
    const isNamed = at === noun && isAssociation(words, noun);
    const proper = ofTitle
      ? at > noun && isOfPortfolio(words, at)
      : isNamed || !startsPerson(words, at);
    if (tokens.capital[at] === 1 ? proper : isAdjective(word)) at++;
    else break;
  }
  return at;
}

/** "le ministère de l'Eau et de | l'Office des puits": another body, and no portfolio. */
function bodyBehind({ tokens, lexicon }: Words, at: number): boolean {
  const noun = ARTICLES.at(tokens, at) ? at + 1 : at;
  const body = lexicon.nouns.match(tokens, noun)?.value.body;
  return tokens.capital[noun] === 1 && (body === 'agency' || body === 'ministry');
}

/** "la commune à | emprunter", "la décision du Conseil de | ramener le taux", "demande au conseil de | revoir sa copie" */
function leadsInfinitive(words: Words, at: number): boolean {
  const word = lower(words, at);
  if (!/(?:er|ir|re)$/.test(lower(words, at + 1))) return false;
  return word === 'à' || (word === 'de' && DETERMINERS.at(words.tokens, at + 2));
}

/** "Association marocaine | pour la défense des puits": what a body in capitals is for, right behind its noun, adjectives and proper name. */
function isOfName({ tokens }: Words, at: number, noun: number, next: number): boolean {
  if (tokens.capital[noun - 1] === 0 || !AIMS.at(tokens, next)) return false;
  for (let i = noun; i < at; i++)
    if (tokens.capital[i] === 0 && !isAdjective(lowerCase(tokens, i))) return false;
  return true;
}
const AIMS = markers('name-aim', 'fr');

/** "délégué général | à l'Administration pénitentiaire": who bears the title is over what follows. */
const delegated = ({ tokens }: Words, at: number, noun: number): boolean =>
  at === noun && (DELEGATED.at(tokens, noun - 1) || DELEGATED.at(tokens, noun - 2));

/** "directeur de la migration | au ministère de l'Intérieur", "cheffe du groupe | à la Chambre": the body that the office is in. */
function isOffice({ tokens, lexicon }: Words, at: number, noun: number, next: number): boolean {
  if (!DATIVES.at(tokens, at)) return false;
  const body = lexicon.nouns.match(tokens, next)?.value.body;
  return body === 'ministry' || (body === 'parliament' && GROUP.within(tokens, noun, at));
}

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

/** End of the group or the place that a title's noun is called by at `at`; `at` without one. */
function namedEnd(words: Words, at: number, noun: number, limit: number): number {
  const group = GROUP.at(words.tokens, at - 1) ? groupEnd(words, at, limit) : at;
  if (group > at || at === noun) return group;
  return isNamedApart(words, at - 1) ? firmEnd(words, at, limit) : placeEnd(words, at, limit);
}

/** Bodies that the noun alone names none of: their name stands behind it. */
const NAMED_APART: ReadonlySet<unknown> = new Set(['company', 'ngo']);
const isNamedApart = ({ tokens, lexicon }: Words, noun: number): boolean =>
  NAMED_APART.has(lexicon.nouns.match(tokens, noun, noun + 1)?.value.body);

/** Tokens of a group's name. */
const GROUP_NAME = 7;

/** "députée du groupe | Lacs et développement | Samia X": up to whoever is of the group; `at` where nobody's name follows. */
function groupEnd(words: Words, at: number, limit: number): number {
  for (let i = at; i < Math.min(limit, at + GROUP_NAME) && isWord(words, i); i++) {
    if (words.verbs[i] === 1) return at;
    if (startsPerson(words, i)) return i;
  }
  return at;
}
const GROUP = markers('group', 'fr');

/** "président de la région | Souss-Massa |": the place that is its name, right behind the noun of a body or an area. */
function placeEnd(words: Words, at: number, limit: number): number {
  const { tokens } = words;
  if (tokens.capital[at] === 0 || tokens.capital[at - 1] === 1) return at;
  const known = knownName(words.language, tokens, at, limit);
  return known?.value.kind === 'place' ? known.end : at;
}

/** "l’association | Amal X", "l’hôpital | Amal X": named like a person, where a person would have no article. */
const isAssociation = ({ tokens, lexicon }: Words, end: number): boolean =>
  BEARS.at(tokens, end - 1) || lexicon.nouns.match(tokens, end - 1, end)?.value.body === 'ngo';
const BEARS = markers('bears-name', 'fr');

/** "auprès | de la ministre …": the token after the title of whom an office is under; 0 where none stands there. */
function titleBehind(words: Words, link: number, limit: number): number {
  const at = ARTICLES.at(words.tokens, link + 1) ? link + 2 : link + 1;
  const noun = at < limit ? words.lexicon.nouns.match(words.tokens, at, limit) : null;
  return noun?.value.title === 'public' ? noun.end : 0;
}

/** ", de la Petite entreprise", ", chargé du Budget": a further portfolio of the same office. */
function listed(words: Words, comma: number, limit: number): boolean {
  const next = listedNoun(words, comma, limit);
  return next > 0 && words.tokens.capital[next] === 1 && !startsPerson(words, next);
}

/** The noun behind ", de la" or ", chargé du"; 0 where none stands there. */
function listedNoun(words: Words, comma: number, limit: number): number {
  if (!isMark(words, comma, ',')) return 0;
  let next = IN_CHARGE.at(words.tokens, comma + 1) ? comma + 2 : comma + 1;
  if (!GENITIVE.at(words.tokens, next)) return 0;
  next++;
  while (next < limit && ARTICLES.at(words.tokens, next)) next++;
  return next < limit ? next : 0;
}

/** Tokens of a list of portfolios. */
const LIST = 16;

/**
 * "ministère de l'Agriculture|, de la Pêche maritime et des Lacs", "ministre de l'Éducation|, de la formation et des
 * sports": a list of what a ministry or its minister is over, which "et" closes.
 */
function listsPortfolios(words: Words, comma: number, noun: number, limit: number): boolean {
  const { tokens, verbs } = words;
  if (comma === noun || !isOfMinistry(words, noun) || listedNoun(words, comma, limit) === 0)
    return false;
  for (let i = comma + 1; i < Math.min(limit, comma + LIST); i++) {
    if (lower(words, i) === 'et' && GENITIVE.at(tokens, i + 1)) return true;
    const isPart = isMark(words, i, ",-'’") || (isWord(words, i) && verbs[i] !== 1);
    if (!isPart || startsPerson(words, i)) return false;
  }
  return false;
}

/** "ministère", "ministre", "ministre délégué": the noun that ends before a token. */
const isOfMinistry = ({ tokens, lexicon }: Words, end: number): boolean =>
  MINISTER.at(tokens, end - 1) ||
  MINISTER.at(tokens, end - 2) ||
  lexicon.nouns.match(tokens, end - 1, end)?.value.body === 'ministry';
const MINISTER = markers('minister', 'fr');

const linkAfterAnd = (words: Words, i: number) =>
  LINKS.at(words.tokens, i) || DATIVES.at(words.tokens, i);
