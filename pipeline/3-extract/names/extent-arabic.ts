import { markers } from '../../lexicons/markers.ts';
import { wordMatches } from '../by-form.ts';
import { surface } from '../tokens.ts';
import { placeEnd } from './extent-parts.ts';
import { isSurnameAlone } from './holder-name.ts';
import { IN_CHARGE, opensObject } from './object-arabic.ts';
import { honorificLength } from './person-name.ts';
import { endsOnOwner } from './possession.ts';
import { knownName } from './registry-names.ts';
import { hasArticle, isFunctional, isGiven, isMark, isWord, type Words } from './words.ts';

/** Words that go on with a role or body though they bear no article. */
const LINKS = markers('link', 'ar');

/** «محللون», «مسؤولون», unlike «قانون» and «المهنيون», whose adjectives have the article. */
const SOUND_PLURAL = /^(?!ال).{4,}ون$/u;

const INTENSE = markers('intense', 'ar');
const DENIES = markers('denies-next', 'ar');
const THAT = markers('reported-clause', 'ar');

/** «العلاقات مع البرلمان», «الدفاع عن حقوق النساء», «الحفاظ على الآبار» */
const RELATING = markers('relating');
const TIES = markers('ties-portfolio', 'ar');
/** «الوقاية من حوادث السير» */
const PREVENTING = markers('preventing', 'ar');
const FROM = markers('informant-of', 'ar');

/** Whether a noun takes the preposition at `at`: what stands behind it is part of the name, but for «الدفاع عن نفسها». */
const isRelated = ({ tokens }: Words, at: number, limit: number): boolean =>
  at + 1 < limit &&
  !endsOnOwner(surface(tokens, at + 1)) &&
  (RELATING.at(tokens, at - 1) ? TIES : PREVENTING.at(tokens, at - 1) ? FROM : null)?.at(
    tokens,
    at,
  ) === true;

/** «الخامس», «السادس» */
const ROYAL = markers('royal-ordinal', 'ar');

/** «دعت جمعية الآبار للحرف | للحفاظ على الماء», «سارعت الوزارة | للدفاع عن نفسها»: what is done, and no part of a name. */
const isPurpose = ({ tokens }: Words, at: number, limit: number): boolean =>
  BEHIND_LAM.test(surface(tokens, at)) &&
  (RELATING.at(tokens, at) || PREVENTING.at(tokens, at)) &&
  (BEHIND_LAM.test(surface(tokens, at - 1)) ||
    (at + 2 < limit && endsOnOwner(surface(tokens, at + 2))));

const BEHIND_LAM = /^لل/;

/** «رئيس الاتحاد | العام | لمقاولات الآبار», «الاتحاد | العام | للآبار»: an adjective of the body, and no year. */
const isGeneral = (words: Words, at: number, limit: number): boolean =>
  GENERAL.at(words.tokens, at) &&
  hasArticle(words, at - 1) &&
  at + 1 < limit &&
  OPENS_ON_LAM.test(surface(words.tokens, at + 1)) &&
  !isFunctional(words, at + 1);
const GENERAL = markers('general', 'ar');
const OPENS_ON_LAM = /^ل.{3}/u;

/** Outlets as they speak of themselves. */
const TOLD = markers('told-outlet');

/**
 * End of an Arabic construct: after a noun without article one word of any sort (or another construct),
 * then every word with the article, alone or behind و, ل or ب.
 */
export function extentArabic(words: Words, noun: number, limit: number, ofTitle: boolean): number {
  let at = noun;
  const head = surface(words.tokens, noun - 1);
  // «ناشطون حقوقيون |»: an ending that no construct has, and the adjectives that share it.
  if (SOUND_PLURAL.test(head)) {
    while (at < limit && SOUND_PLURAL.test(surface(words.tokens, at))) at++;
    return at;
  }
  // «رئيسها»: an owner closes the construct as an article does.
  let open = !hasArticle(words, noun - 1) && !endsOnOwner(head);
  while (at < limit) {
    // «الدار البيضاء-سطات»
    const isGlued = words.tokens.spaced[at] === 0 && words.tokens.spaced[at + 1] === 0;
    if (isMark(words, at, '-') && at + 1 < limit && isGlued) {
      at += 2;
      continue;
    }
    if (isRelated(words, at, limit) || LINKS.has(surface(words.tokens, at))) {
      at++;
      open = true;
      continue;
    }
    // «مؤسسة محمد السادس لحماية البيئة»: bodies bear the names of kings.
    if (isGiven(words, at) && ROYAL.at(words.tokens, at + 1)) {
      at += 2;
      open = false;
      continue;
    }
    // «المقاولات الصغيرة جدا والصغيرة والمتوسطة», «الضرائب غير المباشرة»
    const isOfAdjective = INTENSE.at(words.tokens, at) || DENIES.at(words.tokens, at);
    if (isOfAdjective && hasArticle(words, at - 1) && hasArticle(words, at + 1)) {
      at++;
      continue;
    }
    if (!isWord(words, at) || words.verbs[at] === 1) break;
    if (isFunctional(words, at) && !isGeneral(words, at, limit)) break;
    if (isPurpose(words, at, limit) || (at === noun && isOthers(words, at))) break;
    // «وزير الثقافة | السيد فلان»: the office is over.
    if (at > noun && honorificLength(words, at, limit) > 0) break;
    // «الوزير السكوري»: a family name, and no adjective.
    if (ofTitle && at === noun && isSurnameAlone(words, at, limit)) break;
    // «مصادر للجريدة»: whom they told.
    if (TOLD.has(surface(words.tokens, at)) || isTold(words, at, noun)) break;
    if (opensObject(words, { noun, at, limit, ofTitle })) break;
    if (at > noun && CONVENED.at(words.tokens, at)) break;
    const article = hasArticle(words, at);
    const text = surface(words.tokens, at);
    // «والإسكان وسياسة المدينة»: a further construct, of a word and one with the article.
    if (!article && !open && coordinated(words, at, limit)) {
      if (FIELD.at(words.tokens, at)) return at + 2;
      at += 2;
      continue;
    }
    // «والي أمن | سلا | فلان», «عامل إقليم | سيدي بنور |»: the place of an office.
    const isOfPlace = open ? isGiven(words, at) : at === noun + 1;
    const place = !article && isOfPlace ? placeEnd(words, at, limit) : 0;
    const body = !article && open && ofTitle ? bodyEnd(words, at, limit) : 0;
    if (place > 0 || body > 0) {
      at = Math.max(place, body);
      open = body === 0 && open;
      continue;
    }
    // «الوزير المنتدب المكلف | بإدارة الدفاع الوطني»
    if (ofTitle && !open && IN_CHARGE.at(words.tokens, at - 1) && LED_BY_BEH.test(text)) {
      open = !article;
      at++;
      continue;
    }
    if (
      !article &&
      !open &&
      !(text.startsWith('ل') && text.length > 2 && at === lastArticle(words, at, noun))
    )
      break;
    if (!article && isGiven(words, at) && !isConstruct(words, at)) break;
    if (article && isGiven(words, at) && !open && (at > noun || opensName(words, at, limit))) break;
    open = !article && isConstruct(words, at);
    at++;
  }
  return at;
}

/** «رؤساء الجامعة | والدوليون»: people beside a body that its article names already. */
const isOthers = (words: Words, at: number): boolean =>
  hasArticle(words, at - 1) && isManyBeside(words.tokens, at);
const isManyBeside = wordMatches(/^وال.{3,}(?:ين|ون)$/);

const LED_BY_BEH = /^ب.{3}/u;

const CONVENED = markers('convened', 'ar');
/** «مديرة | هيومن رايتس ووتش», «مدير منظمة | …»: a body of several words without article whose office it is. */
const bodyEnd = ({ language, tokens }: Words, at: number, limit: number): number => {
  const known = knownName(language, tokens, at, limit);
  return known?.value.kind === 'body' && known.end > at + 1 ? known.end : 0;
};

/** «قال مصدر من الوزارة | لجريدة الصباح»: the newspaper that somebody told. */
const isTold = ({ lexicon, tokens }: Words, at: number, noun: number): boolean =>
  at > noun &&
  /^ل[^ل]/.test(surface(tokens, at)) &&
  lexicon.nouns.match(tokens, at)?.value.body === 'media';

/** «الخبير | الزبير الوكيلي», unlike «المجلس | العربي للماء»: a given name, and no adjective. */
const opensName = (words: Words, at: number, limit: number): boolean =>
  !ADJECTIVE_TOO.at(words.tokens, at) &&
  at + 1 < limit &&
  isWord(words, at + 1) &&
  words.verbs[at + 1] !== 1 &&
  !isFunctional(words, at + 1) &&
  !OPENS_ON_LAM.test(surface(words.tokens, at + 1));
const ADJECTIVE_TOO = markers('adjective-too', 'ar');

/** Closed by a comma, a given name or what is said, since «وحضر اللقاء» looks the same. */
const coordinated = (words: Words, at: number, limit: number) =>
  /^و[^تي].*[^ت]$/.test(surface(words.tokens, at)) &&
  hasArticle(words, at - 1) &&
  at + 2 < limit &&
  isWord(words, at + 1) &&
  words.verbs[at + 1] !== 1 &&
  hasArticle(words, at + 1) &&
  (isMark(words, at + 2, '،,') ||
    isGiven(words, at + 2) ||
    THAT.at(words.tokens, at + 2) ||
    // «الرابطة الوطنية للماء وحقوق الإنسان |»: what it works for besides, whatever follows.
    FIELD.at(words.tokens, at));
const FIELD = markers('name-field', 'ar');

/** `at` where the token before it bears the article ("الوطني لحقوق"), so that a word with ل can go on. */
const lastArticle = (words: Words, at: number, noun: number) =>
  at >= noun && hasArticle(words, at - 1) ? at : -1;

/** Whether a noun without article opens a construct of its own ("رئيس | جماعة | الساحل", "لحقوق | الإنسان"), unlike «الوزيرة | ليلى الزاكي». */
const isConstruct = (words: Words, at: number) => {
  const noun = words.lexicon.nouns.match(words.tokens, at)?.value;
  if (noun !== undefined) return true;
  return surface(words.tokens, at).startsWith('ل') && !isGiven(words, at);
};
