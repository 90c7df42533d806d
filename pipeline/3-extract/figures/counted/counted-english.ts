import { markers } from '../../../lexicons/markers.ts';
import { wordIs, wordMatches } from '../../by-form.ts';
import { isMark, NUMBER, surface, type Tokens, WORD } from '../../tokens.ts';
import type { Candidate, Counted } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { CHANGE, LEVEL, VERBS } from '../measure/sentence/verbs.ts';
import { width } from '../numerals/digits.ts';
import { isHyphen } from '../numerals/group.ts';
import { classSet } from '../word-classes.ts';
import { endsInS, endsLikeSingular } from '../word-shapes.ts';
import { codeOf, isNoun, isNumberWord, isPlural } from './counted-noun.ts';
import { tellsOfWhole } from './opened-whole.ts';

const endsLikeJoined = wordMatches(/(?:ed|ing)$/i);
const endsLikeModifier = wordMatches(/(?:ed|ly)$/i);

/** "US", "IT": no pronouns. */
const NAMES = markers('capital-name', 'en');
const isName = wordIs((word) => word === word.toUpperCase() && NAMES.has(word.toLowerCase()));

const isThem = markers('those-counted', 'en').at;
const isPointing = markers('demonstrative', 'en').at;

const isOrigin = markers('origin', 'en').at;

/** "3 were freed", "442 saw their sentence cut": of things told before, unlike "442 paid jobs". */
const opensClause = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, at, W.auxiliary) ||
  (lexicon.has(tokens, at, W.verb) && !isNoun(tokens, at + 1, lexicon));

const MAX_WORDS = 6;
/** The same with the commas of a row of adjectives. */
const MAX_ROW = 10;

const DETERMINERS = classSet('article', 'possessive');

/** "400 new cases", "68,000 attempts": the English noun that a number counts, the last of its compound. */
export function readEnglish(
  tokens: Tokens,
  start: number,
  candidate: Candidate,
  lexicon: FigureLexicon,
): Counted | null {
  const { numeral } = candidate;
  if (tellsOfWhole(tokens, candidate, lexicon)) return null;
  let at = start;
  if (lexicon.has(tokens, at, W.of)) {
    at++;
    // "four of his companions"
    if (lexicon.hasAny(tokens, at, DETERMINERS)) at++;
    // "12 people, three of them children"
    // "114 of these migrants", "1.5 million of these young people", unlike "14 of these are minors"
    const isKnown = isThem(tokens, at) || isPointing(tokens, at);
    const isNamed =
      isNoun(tokens, at + 1, lexicon) ||
      (isPointing(tokens, at) &&
        !opensClause(tokens, at + 1, lexicon) &&
        isNoun(tokens, at + 2, lexicon));
    if (isKnown && isNamed) at++;
    else if (lexicon.has(tokens, at, W.relative) || lexicon.has(tokens, at, W.part)) return null;
    // "including 60 of foreign nationalities": said of those counted before.
    if (isOrigin(tokens, at) || isOrigin(tokens, at + 1)) return null;
  }
  const first = at;
  let head = -1;
  let limit = Math.min(tokens.count, at + MAX_WORDS);
  for (; at < limit; at++) {
    // "small, medium and large schools": adjectives in a row before their noun.
    if (head < 0 && at > first && isJoined(tokens, at, lexicon)) {
      limit = Math.min(tokens.count, limit + 1, first + MAX_ROW);
      continue;
    }
    if (tokens.kind[at] !== WORD) break;
    // "would-be migrants": a modal in a compound is no verb.
    const compound = at + 2 < limit && isHyphen(tokens, at + 1);
    if (
      at === first &&
      !compound &&
      opensClause(tokens, at, lexicon) &&
      // "12 live cattle"
      !lexicon.has(tokens, at, W.preadjective) &&
      !isNoun(tokens, at, lexicon)
    )
      return null;
    // "state-of-the-art mills": no more than one adjective.
    const chained = chainEnd(tokens, at);
    if (chained > at) {
      limit = Math.min(tokens.count, limit + chained - at, first + MAX_ROW);
      at = chained;
      continue;
    }
    // "11 new COVID-19 cases".
    if (isHyphen(tokens, at + 1) && tokens.kind[at + 2] === NUMBER) {
      at += 2;
      continue;
    }
    // "Boeing 787 jets", "Airbus A320 jets"
    if (isModel(tokens, at)) {
      at++;
      continue;
    }
    // "five-star hotels", "two-wheel and three-wheel drivers": a number that tells of which kind they are.
    if (compound && isNumberWord(tokens, at, lexicon) && !isNumberWord(tokens, at + 2, lexicon)) {
      at += 2;
      limit = Math.min(tokens.count, limit + 2, first + MAX_ROW);
      continue;
    }
    // "women's clubs": whose they are.
    if (isPossessive(tokens, at)) {
      head = -1;
      at += 2;
      continue;
    }
    // "drivers' licences"
    if (isOfMany(tokens, at) && isNoun(tokens, at + 2, lexicon)) {
      head = -1;
      at++;
      continue;
    }
    // "12 live falcons", "12 anesthetized live falcons"
    const opens =
      lexicon.has(tokens, at, W.preadjective) &&
      (at === first || (head < 0 && !lexicon.has(tokens, at + 1, W.function)));
    // "bank accounts", "counterfeit notes": verbs of other sentences.
    const closes =
      head < 0 &&
      at > first &&
      lexicon.has(tokens, at, W.auxiliary) &&
      !lexicon.has(tokens, at, W.copula) &&
      isPlural(tokens, at) &&
      !endsLikeSingular(tokens, at);
    if (
      lexicon.has(tokens, at, W.function) &&
      !opens &&
      !closes &&
      !isName(tokens, at) &&
      !isNoun(tokens, at, lexicon)
    ) {
      // "middle and primary schools", "separate but close sites": adjectives joined before their noun.
      const joins =
        lexicon.has(tokens, at, W.conjunction) || lexicon.has(tokens, at, W.adversative);
      if (head < 0 && at > first && joins) continue;
      if (!compound) break;
      at += 2;
      continue;
    }
    if (isNumberWord(tokens, at, lexicon) || lexicon.has(tokens, at, W.pronoun)) {
      if (at === start && lexicon.has(tokens, at, W.preadjective))
        return { from: at, to: at + 1, code: '', own: true };
      if (lexicon.has(tokens, at, W.pronoun)) return null;
      break;
    }
    const word = at;
    const singular = numeral.single && isNoun(tokens, at, lexicon);
    // "self-employed": the second word of the compound tells.
    if (lexicon.has(tokens, at, W.prefix) && isHyphen(tokens, at + 1)) at += 2;
    const people = head < 0 && lexicon.has(tokens, at, W.people);
    const plural =
      people ||
      (isPlural(tokens, word) && (isNoun(tokens, at, lexicon) || !endsLikeSingular(tokens, word)));
    if (head >= 0 && !plural && isNoun(tokens, head, lexicon)) break;
    // "three cycles stands at": the verb behind a plural.
    if (head >= 0 && lexicon.has(tokens, at, W.auxiliary) && !isNoun(tokens, at, lexicon)) break;
    // "30 eggs comes to", "20 tablets drops from": a verb in the singular behind a plural, of the tray or the price.
    if (head >= 0 && isSingularVerb(tokens, at, lexicon)) break;
    // "300 children ages 7 to 15"
    if (head >= 0 && lexicon.has(tokens, at, W.age) && tokens.kind[at + 1] === NUMBER) break;
    if (head >= 0 && endsLikeModifier(tokens, word)) break;
    // "people-smuggling networks", "women-led clubs": no more than an adjective.
    const isCompound = isHyphen(tokens, at + 1) && endsLikeJoined(tokens, at + 2);
    if ((plural || singular) && !isCompound) head = at;
    if (at + 1 < limit && isHyphen(tokens, at + 1)) at++;
  }
  // "the 11-million workforce"
  const isModifier =
    numeral.scale > 0 &&
    isHyphen(tokens, numeral.scaleFrom) &&
    // "two-hundred-thousand out of"
    !lexicon.has(tokens, first, W.per);
  // "the 25-million record", "the 10-million mark": no more than the number reached.
  const isCounted = isModifier && !lexicon.has(tokens, first, W.hollow);
  if (head < 0 && isCounted && at > first) head = first;
  if (head < 0) return null;
  return { from: first, to: head + 1, code: codeOf(tokens, head, lexicon), own: true };
}

const TELLS_LEVEL: ReadonlySet<unknown> = new Set([LEVEL, CHANGE]);
const LEADS_LEVEL = classSet('to', 'from', 'by');

/** Whether a word in -s says what something comes to: "comes to", "drops from", unlike "(sports) drinks for". */
const isSingularVerb = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  endsInS(tokens, at) &&
  TELLS_LEVEL.has(VERBS.en.finite(tokens, at)) &&
  lexicon.hasAny(tokens, at + 1, LEADS_LEVEL);

/** How many words a chain of hyphens may have, and how many make one. */
const CHAIN = 5;
const CHAINED = 3;

/** The last word of "state-of-the-art", "first-of-a-kind", unlike "mothers-in-law"; the token itself where there is no chain. */
function chainEnd(tokens: Tokens, at: number): number {
  if (isPlural(tokens, at)) return at;
  let words = 1;
  while (words < CHAIN && isHyphen(tokens, at + 2 * words - 1) && isWord(tokens, at + 2 * words))
    words++;
  return words < CHAINED ? at : at + 2 * (words - 1);
}

const isWord = (tokens: Tokens, at: number): boolean => tokens.kind[at] === WORD;

/** Whether a comma stands between one adjective before a noun and the next. */
const isJoined = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  isMark(tokens, at, ',') &&
  (lexicon.has(tokens, at - 1, W.preadjective) || endsLikeAdjective(tokens, at - 1)) &&
  (lexicon.has(tokens, at + 2, W.conjunction) ||
    lexicon.has(tokens, at + 1, W.conjunction) ||
    isMark(tokens, at + 2, ','));

/** "social, medical, and administrative". */
const endsLikeAdjective = wordMatches(/..(?:al|ic|ive|ous|ary)$/i);

/** Digits of a model that stand apart from its name. */
const MODEL = 3;

/** Whether the token is a name whose model number follows, and a word behind it. */
const isModel = (tokens: Tokens, at: number): boolean =>
  tokens.capital[at] === 1 &&
  tokens.kind[at + 1] === NUMBER &&
  tokens.kind[at + 2] === WORD &&
  (tokens.spaced[at + 1] === 0 || width(tokens, at + 1) === MODEL);

/** Whether the token is a noun that "'s" follows. */
const isPossessive = (tokens: Tokens, at: number): boolean =>
  at + 2 < tokens.count && isMark(tokens, at + 1, "'’") && surface(tokens, at + 2) === 's';

/** Whether the token is a plural that an apostrophe and another word follow. */
const isOfMany = (tokens: Tokens, at: number): boolean =>
  isMark(tokens, at + 1, "'’") &&
  tokens.spaced[at + 1] === 0 &&
  tokens.spaced[at + 2] === 1 &&
  endsInS(tokens, at);
