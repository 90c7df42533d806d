import { markers } from '../../lexicons/markers.ts';
import { disagrees } from '../arabic-agreement.ts';
import { wordMatches } from '../by-form.ts';
import { surface } from '../tokens.ts';
import { placeEnd } from './extent-parts.ts';
import { hasArticle, type Words } from './words.ts';

/** A word that may go on with a name or title, as far as `limit`. */
interface Next {
  /** The token behind the noun of the name. */
  readonly noun: number;
  readonly at: number;
  readonly limit: number;
  readonly ofTitle: boolean;
}

/** Whether a word is no more of the name before it, but what the verb before that takes: «قدم الوزير | البرنامج». */
export function opensObject(words: Words, { noun, at, limit, ofTitle }: Next): boolean {
  if (isOtherThan(words, noun, at, ofTitle)) return true;
  if (ofTitle && (isAskedNext(words, noun, at) || (at === noun && isPraised(words, at, limit))))
    return true;
  const isBehind = at > noun;
  // «دعت النائبة | الوزارة الوصية», «اتهمت النقابة الوطنية للآبار | الحكومة»
  const isClosed = (isBehind || ofTitle) && hasArticle(words, at - 1);
  if (isClosed && (isArticledBody(words, at) || (!ofTitle && isOffice(words, at)))) return true;
  if (isBehind && isWelcomed(words, noun, at)) return true;
  // «دعا رئيس فيدرالية الزيتون | المواطنين»
  if (isBehind && hasArticle(words, at - 1) && PUBLIC.at(words.tokens, at)) return true;
  return (isBehind || hasArticle(words, noun - 1)) && isDecided(words, at, limit);
}

export const IN_CHARGE = markers('in-charge', 'ar');
const BEHIND_LAM = /^لل/;
const PUBLIC = markers('public-object', 'ar');
const DECIDED = markers('decided', 'ar');
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
function isOtherThan({ tokens }: Words, noun: number, at: number, ofTitle: boolean): boolean {
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

/** «دعت نقابة الآبار | وزير الماء»: an office. */
const isOffice = ({ lexicon, tokens }: Words, at: number): boolean =>
  tokens.clitic[at] === 0 && lexicon.nouns.match(tokens, at)?.value.title === 'public';

/** «اتهمت النقابة الوطنية للآبار | الحكومة», unlike «المكتب الوطني للماء والمجلس»: a body with its article behind a name that is closed. */
const isArticledBody = ({ lexicon, tokens }: Words, at: number): boolean =>
  STATE.has(lexicon.nouns.match(tokens, at)?.value.body ?? '') && /^ال/.test(surface(tokens, at));
/** Bodies that their noun alone names. */
const STATE: ReadonlySet<string> = new Set(['government', 'parliament', 'ministry']);

/** «استفسر النائب البرلماني | المسؤولة الوزارية»: a man's office, and the woman's who is asked. */
const isAskedNext = ({ lexicon, tokens }: Words, noun: number, at: number): boolean => {
  const [head, word] = [surface(tokens, noun - 1), surface(tokens, at)];
  const isWomans = /^ال.*ة$/.test(word) && !head.endsWith('ة');
  return isWomans && lexicon.nouns.match(tokens, at)?.value.title === 'public';
};
