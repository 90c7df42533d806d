import { markers } from '../../lexicons/markers.ts';
import { disagrees } from '../arabic-agreement.ts';
import { wordMatches } from '../by-form.ts';
import { surface } from '../tokens.ts';
import { isSurnameAlone } from './holder-name.ts';
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
    if (!isWord(words, at) || words.verbs[at] === 1 || isFunctional(words, at)) break;
    if (isPurpose(words, at, limit) || (at === noun && isOthers(words, at))) break;
    // «وزير الثقافة | السيد فلان»: the office is over.
    if (at > noun && honorificLength(words, at, limit) > 0) break;
    // «الوزير السكوري»: a family name, and no adjective.
    if (ofTitle && at === noun && isSurnameAlone(words, at, limit)) break;
    // «مصادر للجريدة»: whom they told.
    if (TOLD.has(surface(words.tokens, at)) || isTold(words, at, noun)) break;
    // «دعت نقابة الآبار | وزير الماء»: an office behind a name that an article has closed.
    if (!ofTitle && at > noun && hasArticle(words, at - 1) && isOffice(words, at)) break;
    if (opensObject(words, noun, at, ofTitle)) break;
    if (at > noun && hasArticle(words, at - 1) && isArticledBody(words, at)) break;
    if (ofTitle && isAskedNext(words, noun, at)) break;
    if (ofTitle && at === noun && isPraised(words, at, limit)) break;
    if (at > noun && isWelcomed(words, noun, at)) break;
    const isClosed = at > noun || hasArticle(words, noun - 1);
    if (isClosed && isDecided(words, at, limit)) break;
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
    if (article && at > noun && isGiven(words, at) && !open) break;
    open = !article && isConstruct(words, at);
    at++;
  }
  return at;
}

/** «رؤساء الجامعة | والدوليون»: people beside a body that its article names already. */
const isOthers = (words: Words, at: number): boolean =>
  hasArticle(words, at - 1) && isManyBeside(words.tokens, at);
const isManyBeside = wordMatches(/^وال.{3,}(?:ين|ون)$/);

const IN_CHARGE = markers('in-charge', 'ar');
const LED_BY_BEH = /^ب.{3}/u;

const DECIDED = markers('decided', 'ar');
const CONVENED = markers('convened', 'ar');
const GOVERNS = markers('governs', 'ar');
const opensLikeGoverned = wordMatches(/^[بل].{2,}$/);

/** «قرر مجلس البنك | الإبقاء على السعر»: what is decided, which takes a preposition, and no part of a name. */
const isDecided = ({ tokens }: Words, at: number, limit: number): boolean =>
  at + 1 < limit &&
  DECIDED.at(tokens, at) &&
  (GOVERNS.at(tokens, at + 1) || opensLikeGoverned(tokens, at + 1));

/**
 * «أشاد الوزير | بالدور», «طالب المستشار | بالتدخل»: right behind a title alone, what the verb before it takes, unless the
 * office is there or in charge of it («المكلف بالميزانية», «الوالي بالجهة»).
 */
const isPraised = (words: Words, at: number, limit: number): boolean =>
  BEHIND_BEH.test(surface(words.tokens, at)) &&
  !IN_CHARGE.at(words.tokens, at - 1) &&
  words.lexicon.nouns.match(words.tokens, at, limit)?.value.body === undefined &&
  placeEnd(words, at, limit) === 0;
const BEHIND_BEH = /^بال.{2}/u;

const TAKES_BEH = markers('takes-beh', 'ar');
/** Tokens from a verb to the noun of its subject. */
const SUBJECT = 3;

/** «رحبت جمعية الآبار | بالخطوة»: what a verb takes that needs its preposition, unlike «جمعية الآبار بالمغرب». */
const isWelcomed = ({ tokens }: Words, noun: number, at: number): boolean =>
  BEHIND_BEH.test(surface(tokens, at)) &&
  TAKES_BEH.within(tokens, Math.max(0, noun - SUBJECT), noun);

const PRESENTED = markers('title-object', 'ar');
const ARTICLED = /^[وف]?ال/;

/**
 * «استعرضت المسؤولة الحكومية | البرنامج», «قدرت الوزارة | الخسائر», «قدر الصندوق | التحملات»: behind a title or a body with its
 * article and adjectives, a noun that does not agree with it is the object of the verb.
 */
function opensObject({ tokens }: Words, noun: number, at: number, ofTitle: boolean): boolean {
  const [head, word] = [surface(tokens, noun - 1), surface(tokens, at)];
  if (!/^ال/.test(word)) return false;
  for (let i = noun; i < at; i++) if (!ARTICLED.test(surface(tokens, i))) return false;
  if (!ARTICLED.test(head) && !BEHIND_LAM.test(head)) return false;
  // Behind the adjectives of a body «المديرية العامة | الأمن» may lack its preposition.
  const isWomans = head.endsWith('ة');
  // «لخص تقرير الصندوق | النتائج»: a broken plural, whose form does not tell it from an adjective.
  if ((ofTitle || !isWomans) && PRESENTED.at(tokens, at)) return true;
  // «حثت الجمعية الوطنية | السلطات»: a plural, which no adjective of hers is.
  if (isWomans && !ofTitle && at > noun && /ات$/.test(word)) return true;
  if (isWomans && (at > noun !== ofTitle || !surface(tokens, at - 1).endsWith('ة'))) return false;
  return (isWomans || !ofTitle) && disagrees(head, word);
}

const placeEnd = ({ language, tokens }: Words, at: number, limit: number): number => {
  const known = knownName(language, tokens, at, limit);
  return known?.value.kind === 'place' ? known.end : 0;
};

/** «مديرة | هيومن رايتس ووتش», «مدير منظمة | …»: a body of several words without article whose office it is. */
const bodyEnd = ({ language, tokens }: Words, at: number, limit: number): number => {
  const known = knownName(language, tokens, at, limit);
  return known?.value.kind === 'body' && known.end > at + 1 ? known.end : 0;
};

const isOffice = ({ lexicon, tokens }: Words, at: number): boolean =>
  tokens.clitic[at] === 0 && lexicon.nouns.match(tokens, at)?.value.title === 'public';

/** «اتهمت النقابة الوطنية للآبار | الحكومة», unlike «المكتب الوطني للماء والمجلس»: a body with its article behind a name that is closed. */
const isArticledBody = ({ lexicon, tokens }: Words, at: number): boolean =>
  STATE.has(lexicon.nouns.match(tokens, at)?.value.body ?? '') && /^ال/.test(surface(tokens, at));
/** Bodies that are one of a kind, so that their noun alone names them. */
const STATE: ReadonlySet<string> = new Set(['government', 'parliament', 'ministry']);

/** «استفسر النائب البرلماني | المسؤولة الوزارية»: a man's office, and the woman's who is asked. */
const isAskedNext = ({ lexicon, tokens }: Words, noun: number, at: number): boolean => {
  const [head, word] = [surface(tokens, noun - 1), surface(tokens, at)];
  const isWomans = /^ال.*ة$/.test(word) && !head.endsWith('ة');
  return isWomans && lexicon.nouns.match(tokens, at)?.value.title === 'public';
};

/** «قال مصدر من الوزارة | لجريدة الصباح»: the newspaper that somebody told. */
const isTold = ({ lexicon, tokens }: Words, at: number, noun: number): boolean =>
  at > noun &&
  /^ل[^ل]/.test(surface(tokens, at)) &&
  lexicon.nouns.match(tokens, at)?.value.body === 'media';

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

/** Whether a noun without article opens a construct of its own ("رئيس | جماعة | الساحل", "لحقوق | الإنسان"). */
const isConstruct = (words: Words, at: number) => {
  const noun = words.lexicon.nouns.match(words.tokens, at)?.value;
  return noun !== undefined || surface(words.tokens, at).startsWith('ل');
};
