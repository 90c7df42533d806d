import { markers } from '../../../lexicons/markers.ts';
import type { PartyMention } from '../../names/mention.ts';
import { isMark, NUMBER, surface, type Tokens, WORD } from '../../tokens.ts';

/**
 * An Arabic construct, a genitive or an agent ("livrés lundi par"): "à la députée" is whom it is addressed to, and
 * whoever has only ordered or rejected it does not speak in it.
 */
export function governs(tokens: Tokens, document: PartyMention, next: PartyMention): boolean {
  if (isArabic(tokens, next.from)) return governsInArabic(tokens, document, next);
  let before = next.from - 1;
  while (ARTICLES.at(tokens, before)) before--;
  // "data from Morocco's Ministry of Health", "bulletin of the Kingdom's Treasury"
  if (surface(tokens, before) === 's' && isMark(tokens, before - 1, "'’")) before -= 3;
  while (ARTICLES.at(tokens, before)) before--;
  // "ce bilan est le premier depuis la sortie du parquet": said of it.
  const isOfPredicate = BE.within(tokens, document.to, before);
  // "un rapport qui n'a suscité aucune réaction du gouvernement", unlike "une note qui émane du ministère"
  const isInClause = RELATIVE.within(tokens, document.to, before) && !COMES.at(tokens, before - 1);
  if (!AGENTS.at(tokens, before))
    return !isOfPredicate && !isInClause && GENITIVES.at(tokens, before);
  return !UNAUTHORED.within(tokens, document.to, before);
}

const BE = markers('be');
const RELATIVE = markers('subject-relative');
const COMES = markers('comes-from');
const isArabic = (tokens: Tokens, at: number): boolean =>
  /[\u0600-\u06ff]/.test(surface(tokens, at));

function governsInArabic(tokens: Tokens, { from, to }: PartyMention, next: PartyMention): boolean {
  // «نقل البلاغ عن الوزيرة»: whose words it passes on.
  if (RELAYS.at(tokens, from - 1) && ABOUT.at(tokens, to)) return false;
  // «صدر البيان بعد اجتماع للمجلس»
  const before = next.from - 1;
  if (ADJUNCT.at(tokens, to) && !(to === before && LAM.test(surface(tokens, to)))) return false;
  // «بلاغ صحافي عقب اجتماع لجنة»
  if (isOfOccasion(tokens, to, next.from)) return false;
  // «وقف التقرير | على تراجع مداخيل للقطاع»: whose that is which the document speaks of.
  if (to < before && GOVERNS.at(tokens, to) && !ABOUT.at(tokens, to)) return false;
  // «البيانات عن زيادة في القروض المخصصة | للقطاع»: whom something is meant for that it speaks of.
  if (GIVEN_OVER.at(tokens, before)) return false;
  // «ندوة صحفية بمقر وكالة الأنباء»: where it was held.
  if (PREMISES.at(tokens, before)) return false;
  const word = surface(tokens, next.from);
  // «أرقام لم يسبق للجماعة أن حققتها»: whoever has done something with them.
  if (HAD_BEFORE.at(tokens, before)) return false;
  const isGoverned = GOVERNS.at(tokens, before) || ABOUT.at(tokens, before);
  // «سجل التقرير وفاة 9 أشخاص في مخافر الشرطة»: an article closes a construct.
  const isClosed = ARTICLED.test(surface(tokens, from));
  if (isClosed && isBareWord(tokens, before) && !isGoverned)
    if (!BEHIND_LAM.test(word)) return false;
  // «تقرير دوري من المكتب»: an adjective of a document that has no article.
  // «أظهر التقرير جهلا بالمؤسسة», «الأرقام من عمالة إلى أخرى», against «أرقام من الوزارة»
  const isWith = tokens.clitic[next.from]! > 0 && WITH.test(word) && !BELONGS.at(tokens, before);
  const isDescribed =
    before === to + 1 && FROM.at(tokens, before) && !ARTICLED.test(surface(tokens, from));
  const leadsOn =
    (before > to && !isDescribed) || BEFORE.at(tokens, before) || TO.at(tokens, next.to);
  return !(isWith || (isApart(tokens, before) && leadsOn));
}

/** «كلمة بمناسبة الذكرى 68 لتأسيس المكتب»: whether nothing but a construct parts an owner from the occasion that the document came on. */
function isOfOccasion(tokens: Tokens, from: number, next: number): boolean {
  if (tokens.clitic[next]! > 0) return false;
  const goesOn = (at: number) => isBareWord(tokens, at) || tokens.kind[at] === NUMBER;
  for (let at = next - 1; at > from && goesOn(at); at--) {
    if (ADJUNCT.at(tokens, at)) return true;
    if (GOVERNS.at(tokens, at)) return false;
  }
  return false;
}

const PREMISES = markers('premises', 'ar');
const GIVEN_OVER = markers('given-over', 'ar');
const RELAYS = markers('relays');
const ARTICLED = /^(?:[وف]?[بك]?ال|[وف]?لل)/u;
const BEHIND_LAM = /^[وف]?ل/u;
const isBareWord = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === WORD && !LAM.test(surface(tokens, at)) && !LINKS.at(tokens, at);
/** «تقرير لـ المكتب»: a preposition that should have been joined to whose the document is. */
const LAM = /^ل[ـل]?$/u;
/** «بـ» and «كـ» make nobody a document's author, nor do «من» and «في», as «عن» and «لدى» do. */
const WITH = /^[وف]?[بك]/u;
const BELONGS = markers('belongs-to');
const HAD_BEFORE = markers('had-before', 'ar');
const GOVERNS = markers('governs', 'ar');
const FROM = markers('informant-of', 'ar');
const ADJUNCT = markers('adjunct', 'ar');
const ABOUT = markers('about', 'ar');
const LINKS = markers('link', 'ar');
const TO = markers('leads-on', 'ar');
const BEFORE = markers('within', 'ar');
const isApart = (tokens: Tokens, at: number): boolean =>
  GOVERNS.at(tokens, at) && !ABOUT.at(tokens, at) && !LINKS.at(tokens, at);

const ARTICLES = markers('definite');
const GENITIVES = markers('genitive');
const AGENTS = markers('agent');
/** "commandé par", "rejected by": what others have done to a document. */
const UNAUTHORED = markers('unauthored');
const OWNED = markers('owned');

/** «تقرير | هذه | الوكالة»: an owner that is pointed at still closes the construct of a document without article. */
export const isPointedOwner = (tokens: Tokens, { from, to }: PartyMention, at: number): boolean =>
  at === to + 1 && POINTING.at(tokens, to) && !ARTICLED.test(surface(tokens, from));
const POINTING = markers('pointing', 'ar');

/** «التقرير السنوي للوزارة»: an Arabic owner behind a word of its document's own has a preposition. */
export const isOwned = (tokens: Tokens, at: number): boolean =>
  !isArabic(tokens, at) ||
  tokens.clitic[at]! > 0 ||
  GOVERNS.at(tokens, at - 1) ||
  BELONGS.at(tokens, at - 1) ||
  LAM.test(surface(tokens, at - 1));

/** "the Lake Office's | 2023 report" */
const YEAR = /^20\d\d$/;

/** English possession: nothing, or "'s" and at most one word or a year, between the author and the document. */
export function owns(tokens: Tokens, from: number, to: number): boolean {
  // «قدم الوزير أمام لجنة المالية | أرقاما»: an Arabic owner stands behind what it has.
  if (to - from > 3 || isArabic(tokens, to)) return false;
  for (let i = from; i < to; i++) {
    const text = surface(tokens, i).toLowerCase();
    if (!["'", '’', 's'].includes(text) && !OWNED.has(text) && !YEAR.test(text)) return false;
  }
  return true;
}
