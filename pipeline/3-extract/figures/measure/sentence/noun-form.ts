import { markers } from '../../../../lexicons/markers.ts';
import { wordIn, wordIs, wordMatches } from '../../../by-form.ts';
import { isMark, LINE, NUMBER, surface, type Tokens, WORD } from '../../../tokens.ts';
import { isNoun, isPlural } from '../../counted/counted-noun.ts';
import { type FigureLexicon, W } from '../../lexicon.ts';
import { classSet } from '../../word-classes.ts';
import { endsInIng, endsInLy, endsInS } from '../../word-shapes.ts';
import { endsLikeParticiple as endsLikeDone } from './participle-form.ts';
import type { Scene } from './scene.ts';
import { CHANGE, LEVEL, NONE, SAY, VERBS } from './verbs.ts';

/** "Export revenues", "Travel costs": whether a word opens an English sentence, as no finite verb does. */
export const opensSentence = (tokens: Tokens, at: number): boolean =>
  at === 0 || tokens.kind[at - 1] === LINE || isMark(tokens, at - 1, '.');

/** "| Installed capacity", "in 2022, | seized drugs", "said | imported goods", "of | dried fruit": an English participle before its noun. */
export const opensSubject = ({ tokens, lexicon, claimed }: Scene, at: number): boolean =>
  endsInEd(tokens, at) &&
  tokens.kind[at + 1] === WORD &&
  !claimed[at + 1] &&
  !lexicon.has(tokens, at + 1, W.function) &&
  (opensSentence(tokens, at) ||
    (isMark(tokens, at - 1, ',') && claimed[at - 2] === 1) ||
    lexicon.has(tokens, at - 1, W.inside) ||
    opensClause(tokens, at - 1) ||
    VERBS.en.finite(tokens, at - 1) === SAY);
const opensClause = markers('content', 'en').at;

/** "the energy | (share)", "wheat | (harvest)": whether an English word is a singular, of which the form behind it is no verb. */
const isSingular = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  tokens.kind[at] === WORD &&
  tokens.capital[at] === 0 &&
  !isPlural(tokens, at) &&
  !lexicon.has(tokens, at, W.function) &&
  !endsInLy(tokens, at);

/** "the sharpest (rises)", unlike "others (rise)". */
const isAdjective = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, at, W.preadjective) && !lexicon.has(tokens, at, W.pronoun);

/** "the harvest reached", "the accounts stood", "the harvest, which", "the harvest (this year)": a form that is a noun too, by what only a noun has beside it. */
export const isNounOfBoth = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  isNounToo(tokens, at) &&
  (isPast(tokens, at + 1) ||
    VERBS.en.finite(tokens, at + 1) !== NONE ||
    // "the energy share", unlike "the scheme costs".
    (!endsInS(tokens, at) && isSingular(tokens, at - 1, lexicon)) ||
    isMark(tokens, at + 1, '.,([') ||
    isPlaced(tokens, at) ||
    lexicon.hasAny(tokens, at + 1, BEHIND_NOUN));
/** "visitor numbers at the port rose", unlike "numbers 40": what leads to a place stands behind a noun in the plural. */
const isPlaced = (tokens: Tokens, at: number): boolean =>
  endsInS(tokens, at) &&
  countedIn(tokens, at + 1) &&
  tokens.kind[at + 2] === WORD &&
  tokens.kind[at - 1] === WORD &&
  VERBS.en.finite(tokens, at) === LEVEL;
const countedIn = markers('counted-in', 'en').at;

/** "people [killed] dropped by 3 %", "vehicles [seized] reached 40": of two verbs side by side, the first is a participle of the noun before it. */
export function isDoneBefore(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  if (tokens.kind[at - 1] !== WORD || opensSentence(tokens, at)) return false;
  if (!endsLikeDone(surface(tokens, at), lexicon)) return false;
  // "has killed", "they killed"
  if (lexicon.has(tokens, at - 1, W.function) || lexicon.has(tokens, at - 1, W.auxiliary))
    return false;
  const kind = VERBS.en.finite(tokens, at + 1);
  if (kind !== CHANGE && kind !== LEVEL) return false;
  // "showed increases to 3 %"
  if (endsInS(tokens, at + 1) && lexicon.has(tokens, at + 1, W.movement)) return false;
  const behind = endsInLy(tokens, at + 2) ? at + 3 : at + 2;
  return tokens.kind[behind] === NUMBER || lexicon.hasAny(tokens, behind, MOVED_BY);
}
const MOVED_BY = classSet('by', 'to');
export const isNounToo = markers('noun-too', 'en').at;
/** "(the support) reached", "(the harvest) is", unlike "(to support) this" and "its". */
const isPast = wordMatches(/(?:[^e]ed|(?<!^(?:thi|it|hi))s)$/);
const BEHIND_NOUN = classSet('relative', 'by');

/**
 * "without work", "the use", "public works": a verb's form that is a noun too, behind what only a noun follows; "the monthly
 * cost": an adjective that ends like an adverb, unlike "a monthly rise of".
 */
export const isGoverned = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  isPeriodic(tokens, at)
    ? tokens.kind[at + 1] === WORD && !lexicon.has(tokens, at + 1, W.change)
    : isNounToo(tokens, at) &&
      (lexicon.hasAny(tokens, at - 1, BEFORE_NOUN) || isAdjectiveOnly(tokens, at - 1));
const isPeriodic = markers('periodic').at;
const isAdjectiveOnly = markers('adjective-only', 'en').at;
const BEFORE_NOUN = classSet('of', 'inside', 'article', 'possessive');

/** "the national average", "la moyenne nationale": a mean that is told by where it is of. */
export const isMeanOfPlace = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, at, W.mean) && isOfPlace(tokens, lexicon.language === 'en' ? at - 1 : at + 1);
const isOfPlace = wordIn(markers('setting-adjective'));

/** "continued its rise", "continued to fall": unlike "continued the minister", nothing said. */
export const goesOnWith = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  keepsOn(tokens, at) && lexicon.hasAny(tokens, at + 1, GONE_ON_WITH);
const keepsOn = markers('keeps-on', 'en').at;
const GONE_ON_WITH = classSet('possessive', 'to');

const isMost = markers('most-of', 'en').at;
const endsInEd = wordMatches(/...ed$/);
const endsLikeParticiple = wordMatches(/(?:ing|ed)$/);
const isAmbiguous = wordIs((word) => /(?:e|es|s|a|d)$/.test(word) && word !== 'a');
const OPENS = classSet('of', 'article', 'possessive', 'inside', 'per');
const BEFORE_AMOUNT = classSet('preadjective', 'mean', 'number', 'hollow');
const determines = markers('pointing').at;
const isIndefinite = markers('indefinite', 'fr').at;
/** French determiners that are no pronouns too, as "le" and "leur" are. */
const isNounsOnly = wordMatches(/^(?:s(?:on|a|es)|leurs|du|des)$/i);
const AMOUNTS = classSet('quantity', 'sum', 'hollow');

/** "une hausse", "de baisse", "the drop": after a determiner or a preposition, a form that is a noun too is one. */
export function isNounBefore(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  const before = at - 1;
  if (lexicon.language === 'fr') {
    // "leur verse 300 dirhams": a pronoun, which a noun's number would not follow.
    if (isTheirs(tokens, before) && tokens.kind[at + 1] === NUMBER) return false;
    // "le produit net": the article of a noun, no pronoun.
    const noun = isNoun(tokens, at, lexicon) || lexicon.hasAny(tokens, at, AMOUNTS);
    // "Trafic : hausse de 9 %", "(hausse de 9 %)": nothing that would hold its subject.
    const isBare = tokens.kind[before] !== WORD && lexicon.has(tokens, at, W.movement);
    if (isBare && lexicon.has(tokens, at + 1, W.of)) return true;
    // "trente-et-une sont mortes": the end of a number.
    const one = isIndefinite(tokens, before) && !lexicon.has(tokens, at, W.auxiliary);
    if (one || (noun && lexicon.has(tokens, before, W.article))) return true;
    // "son produit net", "du produit".
    if (isNounsOnly(tokens, before)) return true;
    if (!isAmbiguous(tokens, at)) return false;
    // "le secteur de la laine, cuir et pêche | a perdu": right before a verb stands none.
    const behind = isMark(tokens, at + 1, '»”"') ? at + 2 : at + 1;
    const isListed = lexicon.has(tokens, before, W.conjunction);
    if (isListed && isHaving(tokens, behind)) return true;
    return (
      lexicon.has(tokens, before, W.of) ||
      lexicon.has(tokens, before, W.possessive) ||
      determines(tokens, before) ||
      lexicon.has(tokens, before, W.oblique) ||
      lexicon.has(tokens, before, W.article) ||
      // "en légère baisse", "une nette hausse", unlike "une région baisse", "des jeunes dépasse".
      (lexicon.has(tokens, before, W.preadjective) &&
        (!endsInS(tokens, before) || endsInS(tokens, at))) ||
      (isIndefinite(tokens, before - 1) &&
        lexicon.has(tokens, at, W.movement) &&
        !isNoun(tokens, before, lexicon)) ||
      lexicon.has(tokens, before, W.per)
    );
  }
  if (isObjectInS(tokens, at, lexicon)) return true;
  // "a monthly grant"
  if (isPeriodic(tokens, before) && isNounToo(tokens, at)) return true;
  // "of newly created firms", "in major advanced economies", "the most advanced firms".
  const isQualified =
    endsInLy(tokens, before) || isAdjective(tokens, before, lexicon) || isMost(tokens, before);
  if (endsInEd(tokens, at) && isQualified && lexicon.hasAny(tokens, before - 1, OPENS)) return true;
  // "the main export product"
  const isQuality =
    isAdjective(tokens, before, lexicon) || lexicon.has(tokens, before, W.preadjective);
  const isBare = !endsInS(tokens, at) && !endsInEd(tokens, at);
  if (isQuality && isBare && lexicon.has(tokens, before - 1, W.article)) return true;
  // "at a total cost close to", unlike "the total costs 4".
  let opening = before;
  while (lexicon.hasAny(tokens, opening, BEFORE_AMOUNT)) opening--;
  const isAmount =
    opening < before &&
    lexicon.hasAny(tokens, at, AMOUNTS) &&
    lexicon.hasAny(tokens, opening, OPENS) &&
    tokens.kind[at + 1] === WORD;
  if (isAmount) return true;
  return (
    (lexicon.has(tokens, at, W.movement) && isAdjective(tokens, before, lexicon)) ||
    lexicon.has(tokens, before, W.of) ||
    lexicon.has(tokens, before, W.possessive) ||
    lexicon.has(tokens, before, W.article) ||
    // "in advanced firms", unlike "in hiring weavers".
    (lexicon.has(tokens, before, W.inside) &&
      !lexicon.has(tokens, before, W.to) &&
      !endsInIng(tokens, at))
  );
}

/** "a (perdu)", "ont (créé)". */
const isHaving = wordMatches(/^(?:a|ont|avai(?:t|ent)|aura(?:it)?)$/);

const isTheirs = wordMatches(/^leur$/);

/** "signed contracts for", "launched projects worth", unlike "the body concerned reports 40" and "reports that". */
const isObjectInS = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  endsInS(tokens, at) &&
  endsInEd(tokens, at - 1) &&
  !lexicon.has(tokens, at, W.auxiliary) &&
  (lexicon.hasAny(tokens, at + 1, BEHIND_OBJECT) || endsLikeParticiple(tokens, at + 1));
const BEHIND_OBJECT = classSet('of', 'inside', 'verb', 'per');
