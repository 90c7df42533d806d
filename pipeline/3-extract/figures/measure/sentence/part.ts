import type { Language } from '../../../../document.ts';
import { markers } from '../../../../lexicons/markers.ts';
import { readByForm, wordIn, wordMatches } from '../../../by-form.ts';
import { isMark, LINE, NUMBER, SYMBOL, surface, type Tokens, WORD } from '../../../tokens.ts';
import { isNoun } from '../../counted/counted-noun.ts';
import { cue, cuesAt } from '../../cues.ts';
import { type FigureLexicon, W } from '../../lexicon.ts';
import { hasArticle, hasWaw, isHyphen } from '../../numerals/group.ts';
import { isWithoutQue } from '../../that.ts';
import { classSet } from '../../word-classes.ts';
import { endsInLy } from '../../word-shapes.ts';
import { isBesideNumber } from './beside-number.ts';
import { isDone } from './insert.ts';
import { isGoverned, isMeanOfPlace, isNounToo } from './noun-form.ts';
import { isParticiple } from './participle-form.ts';
import type { Scene } from './scene.ts';
import { opensTitle, verbAt } from './verb-form.ts';
import { ACT, CHANGE, NONE, VERBS } from './verbs.ts';

const opensWithWaw = wordMatches(/^و.{3}/);
/** The conjunction and the article, unlike «والدة» or «واليا». */
const opensWithWal = wordMatches(/^وال.{4}/);
const isBeen = wordIn(markers('been'));
const isPerhapsWord = wordIn(markers('perhaps'));
const endsInMent = wordMatches(/[a-zé]{3}ment$/);

/** Part that a token takes in a clause. */
export const OPEN = 1;
/** "de", an article, a hyphen inside a word: nothing by itself, but no end either. */
export const JOINT = 2;
/** A preposition that a noun phrase may hold: "contre", "en". */
export const LED = 3;
export const COORDINATOR = 4;
export const FINITE = 5;
/** A pronoun or adverb, a subordinator. */
export const CLOSED = 6;
export const COMMA = 7;
export const BREAK = 8;
export const PERIOD = 9;
export const DIGITS = 10;

/** The figures of a sentence ask for the same tokens again and again, each is read once. */
export function partOf(scene: Scene, at: number): number {
  if (at < 0 || at >= scene.tokens.count) return BREAK;
  const known = scene.parts[at]!;
  if (known !== 0) return known;
  const part = readPart(scene, at);
  scene.parts[at] = part;
  return part;
}

export const isFigure = (scene: Scene, at: number): boolean => partOf(scene, at) === DIGITS;

function readPart(scene: Scene, at: number): number {
  const { tokens, claimed, lexicon } = scene;
  if (claimed[at]) return PERIOD;
  // "4G", "anti-VIH": digits glued to letters are part of a name.
  if (tokens.kind[at] === NUMBER) {
    const glued = tokens.kind[at + 1] === WORD && tokens.spaced[at + 1] === 0;
    if (isDotOfName(tokens, at - 1)) return OPEN;
    return glued || isOfLaw(scene, at) ? JOINT : DIGITS;
  }
  if (tokens.kind[at] === LINE) return BREAK;
  if (isGluedArticle(tokens, at)) return JOINT;
  if (tokens.kind[at] === SYMBOL) return partOfSymbol(scene, at);
  const ties = (cuesAt(tokens, at) & TIES) !== 0;
  if (ties && lexicon.has(tokens, at - 1, W.of) && opensRespect(tokens, at)) return LED;
  if (isBesideNumber(tokens, at, lexicon)) return CLOSED;
  if (ties && isHaving(tokens, at) && partOf(scene, at - 1) === OPEN) return JOINT;
  if (isHomeward(scene, at)) return CLOSED;
  const part = ownPart(tokens, at, lexicon);
  if (
    part === CLOSED &&
    (isRate(scene, at) ||
      isProper(scene, at) ||
      isHowDoneTo(scene, at) ||
      isGoverned(tokens, at, lexicon) ||
      isSecondHalf(tokens, at, lexicon))
  )
    return OPEN;
  if (part === COORDINATOR && isWithoutQue(tokens, at)) return CLOSED;
  if (part === JOINT || part === COORDINATOR) return part;
  if (isMeanOfPlace(tokens, at, lexicon)) return OPEN;
  // "sous-emploi".
  if (lexicon.language === 'fr' && lexicon.has(tokens, at, W.oblique) && isPrefixed(tokens, at))
    return OPEN;
  if (verbAt(scene, at) !== NONE && !opensTitle(tokens, at, lexicon))
    return isPerhaps(scene, at) ? CLOSED : FINITE;
  return part === OPEN && (isCompound(scene, at) || isHeightTold(scene, at)) ? CLOSED : part;
}

/** "the rate is (still) [high] among women": no noun that the group is of. */
const isHeightTold = (scene: Scene, at: number): boolean =>
  isHeight(scene.tokens, at) &&
  (isSaid(scene, at - 1) || isSaid(scene, at - 2)) &&
  partOf(scene, at + 1) === LED;
const isSaid = (scene: Scene, at: number): boolean =>
  verbAt(scene, at) !== NONE || scene.lexicon.has(scene.tokens, at, W.auxiliary);
const isHeight = markers('height-predicate', 'en').at;

/** «رخص المقالع [الـ]35», «في [ال]8 أشهر الأولى»: an article by itself, glued to digits. */
const isGluedArticle = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at + 1] === NUMBER && tokens.spaced[at + 1] === 0 && isArticleAlone(tokens, at);
const isArticleAlone = wordMatches(/^[بو]?الـ?$/);

/** "la loi 13-09 relative aux énergies": the number of a law stands inside its name. */
function isOfLaw({ tokens, lexicon }: Scene, at: number): boolean {
  const isSecond = isHyphen(tokens, at - 1) && tokens.kind[at - 2] === NUMBER;
  const law = isSecond ? at - 3 : at - 1;
  return lexicon.contextsBefore.match(tokens, law, law + 1)?.value === 'law_number';
}

/** «الشركات [ذات] المسؤولية المحدودة»: what a noun has is of it, unlike «وأضافت [ذات] المصادر». */
const isHaving = markers('having', 'ar').at;

/** «من [حيث] القيمة»: in which respect something has moved, as "en valeur" says. */
const opensRespect = markers('in-respect', 'ar').at;

/** Either of these, which few words are. */
const TIES = cue((tokens, at) => isHaving(tokens, at) || opensRespect(tokens, at));

/** "by Italy": an English name that ends like an adverb, never the first word of a sentence. */
const isProper = ({ tokens, lexicon }: Scene, at: number): boolean =>
  lexicon.language === 'en' &&
  tokens.capital[at] === 1 &&
  tokens.kind[at - 1] === WORD &&
  ADVERB.en!.test(surface(tokens, at)) &&
  !lexicon.has(tokens, at, W.function);

/** "money sent [home] by workers", unlike "bought home appliances": where to, and no noun. */
const isHomeward = (scene: Scene, at: number): boolean =>
  isHome(scene.tokens, at) &&
  [ACT, CHANGE].includes(VERBS.en.finite(scene.tokens, at - 1)) &&
  partOf(scene, at + 1) !== OPEN;
const isHome = markers('homeward', 'en').at;

/** "the [lightly] injured", "those [severely] wounded": how those were hurt whom a participle stands for. */
const isHowDoneTo = (scene: Scene, at: number): boolean => {
  const { tokens, lexicon } = scene;
  if (lexicon.language !== 'en' || !endsInLy(tokens, at) || tokens.capital[at]) return false;
  if (!lexicon.has(tokens, at - 1, W.article) && !isThose(tokens, at - 1)) return false;
  return isNoun(tokens, at + 1, lexicon) && isParticiple(scene, at + 1);
};
const isThose = markers('demonstrative', 'en').at;

/** «بنسبة نجاح بلغت»: the rate of something, never «بنسبة 4 في المائة» nor «بنسبة كبيرة». */
const isRate = (scene: Scene, at: number): boolean =>
  scene.lexicon.language === 'ar' &&
  opensRate(scene.tokens, at) &&
  partOf(scene, at + 1) === OPEN &&
  !scene.lexicon.has(scene.tokens, at + 1, W.adjective) &&
  !hasArticle(scene.tokens, at + 1);
export const opensRate = wordMatches(/^[وف]?ب(?:نسبة|معدل)$/);

/** "dual-[use] wells": a noun that is a verb too, as the second half of an English compound. */
const isSecondHalf = (tokens: Tokens, at: number, { language }: FigureLexicon): boolean =>
  language === 'en' &&
  isHyphen(tokens, at - 1) &&
  tokens.spaced[at] === 0 &&
  tokens.spaced[at - 1] === 0 &&
  isNounToo(tokens, at);

/** Whether a hyphen glues a word to the next. */
const isPrefixed = (tokens: Tokens, at: number): boolean =>
  isHyphen(tokens, at + 1) && tokens.spaced[at + 1] === 0 && tokens.spaced[at + 2] === 0;

/** Part that a word takes where it is no verb. */
const ownPart = readByForm((tokens, at, lexicon: FigureLexicon) => {
  if (lexicon.has(tokens, at, W.of) || lexicon.has(tokens, at, W.article)) return JOINT;
  // «الضرائب غير المباشرة».
  if (lexicon.has(tokens, at, W.prefix) && lexicon.language === 'ar') return JOINT;
  if (lexicon.has(tokens, at, W.conjunction) && tokens.clitic[at] === 0) return COORDINATOR;
  if (lexicon.has(tokens, at, W.inside) && tokens.clitic[at] === 0) return LED;
  if (lexicon.has(tokens, at, W.relative) || lexicon.has(tokens, at, W.adverb)) return CLOSED;
  // "Concerning imports".
  if (lexicon.language === 'en' && lexicon.has(tokens, at, W.topic)) return CLOSED;
  const noun = isNoun(tokens, at, lexicon);
  if (!noun && lexicon.has(tokens, at, W.function)) return CLOSED;
  // "the tally", "the supply", "le creusement": nouns that end like an adverb.
  const named = noun || lexicon.hasAny(tokens, at, AMOUNTS) || isNounToo(tokens, at);
  return !named && ADVERB[lexicon.language]?.test(surface(tokens, at)) ? CLOSED : OPEN;
});
const AMOUNTS = classSet('number', 'quantity', 'sum', 'hollow', 'movement');

/** How adverbs end that no lexicon has. */
const ADVERB: Partial<Record<Language, RegExp>> = {
  fr: /(?:al|iv|[iu]ell|eus|iqu|emm|amm|èr|ibl|abl)e?ment$/,
  en: /[a-z]{2}ly$/,
};

/** «فقد سجلت»: no loss, but a particle of the verb. */
const isPerhaps = (scene: Scene, at: number): boolean =>
  scene.lexicon.language === 'ar' &&
  isPerhapsWord(scene.tokens, at) &&
  verbAt(scene, at + 1) !== NONE;

/** "a pesé", "ont été vendues": a participle of the verb before it, not of a noun. */
function isCompound(scene: Scene, at: number): boolean {
  const { tokens, lexicon } = scene;
  if (lexicon.language !== 'fr') return false;
  if (isBeen(tokens, at - 1)) return true;
  // "a fortement reculé".
  if (isDone(scene, at) || (endsInMent(tokens, at) && lexicon.has(tokens, at - 1, W.auxiliary)))
    return true;
  // "a causé la mort", "sont mortes après leur arrivée".
  if (VERBS.fr.dependent(tokens, at) === NONE || lexicon.hasAny(tokens, at - 1, DETERMINERS))
    return false;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (lexicon.has(tokens, i, W.auxiliary)) return true;
    const skipped = lexicon.has(tokens, i, W.function) || lexicon.has(tokens, i, W.adverb);
    // "a en revanche enregistré".
    if (!skipped && scene.parts[i] !== CLOSED) return false;
  }
  return false;
}
const DETERMINERS = classSet('article', 'possessive');

/** «جهة طنجة – تطوان – الحسيمة»: words from the noun of a region to a dash in its name. */
const REGION = 4;
const isRegion = wordMatches(/^[وف]?[بلك]?جهة$/);

/** Whether a dash with spaces joins places in the name of a region, unlike «بجهة سوس – وهي الأولى –» and «من جهة أخرى –». */
function joinsPlaces({ tokens, lexicon }: Scene, at: number): boolean {
  if (lexicon.language !== 'ar' || !isMark(tokens, at, '-–—')) return false;
  // Words of names have no class.
  const isName = lexicon.table[tokens.word[at + 1]!] === 0 && !isNoun(tokens, at + 1, lexicon);
  if (tokens.kind[at + 1] !== WORD || !isName || opensWithWaw(tokens, at + 1)) return false;
  for (let i = at - 2; i >= Math.max(0, at - REGION); i--)
    if (isRegion(tokens, i)) return !lexicon.has(tokens, i - 1, W.of);
  return false;
}

function partOfSymbol(scene: Scene, at: number): number {
  const { tokens } = scene;
  if (isHyphen(tokens, at) || isMark(tokens, at, '«»"“”\'’') || joinsPlaces(scene, at))
    return JOINT;
  if (isDotOfName(tokens, at)) return JOINT;
  return isMark(tokens, at, ',،') ? COMMA : BREAK;
}

/** "BRIX.20", "BRIX.ESG": the dot inside a name, glued to both. */
const isDotOfName = (tokens: Tokens, at: number): boolean =>
  isMark(tokens, at, '.') &&
  tokens.spaced[at] === 0 &&
  tokens.spaced[at + 1] === 0 &&
  isAcronym(tokens, at - 1) &&
  (tokens.kind[at + 1] === NUMBER || isAcronym(tokens, at + 1));
const isAcronym = wordMatches(/^\p{Lu}{2,}$/u);

/** «ونزيف»: the nouns whose own letter the "و" is are all in a lexicon. */
export const isUnknownJoined = (tokens: Tokens, at: number): boolean =>
  tokens.word[at] === 0 && opensWithWaw(tokens, at);

/**
 * Whether an Arabic word carries the conjunction, known or not: a coordinated noun or the next verb. «والصادرات» is known
 * as it stands from the name of a body, which no figure is in.
 */
export const isJoined = ({ tokens, lexicon, parts }: Scene, at: number): boolean =>
  lexicon.language === 'ar' &&
  tokens.kind[at] === WORD &&
  (hasWaw(tokens, at) ||
    isUnknownJoined(tokens, at) ||
    // «12 مدرسة والجماعات»
    ((parts[at - 1] === DIGITS ||
      (parts[at - 2] === DIGITS && tokens.kind[at - 1] === WORD && !hasArticle(tokens, at - 1))) &&
      opensWithWal(tokens, at)));
