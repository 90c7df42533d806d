import { markers } from '../../../lexicons/markers.ts';
import { opensWithBeh } from '../../figures/word-shapes.ts';
import type { PeriodMention } from '../../mention.ts';
import { pointAt } from '../expressions/points.ts';
import { yearValue } from '../expressions/years.ts';
import type { Reader } from '../reader.ts';
import { led } from './leading.ts';
import { isParticiple } from './participle.ts';

/** How far around a date a word of saying makes it the date of the act. */
const ACT_BEFORE = 9;
const ACT_AFTER = 5;
const ACT_ASIDE = 16;
/** An English verb of what is said. */
const SAID = /...ed$/u;
/** How far after a day a verb in the future may make it the day that something starts. */
const START_AFTER = 16;

/** A time where the text names it. */
type Dated = Pick<PeriodMention, 'from' | 'to' | 'first' | 'last' | 'rule'>;

export const DAY = /^(asof\.)?day/;

/** ", ce mardi,", "Le 24 mars, journée mondiale contre …,": the demonstrative or article is no part of the day. */
const isSetOff = (r: Reader, p: Dated, from: number): boolean =>
  r.isSymbol(p.to, ',،') && opensClause(r, p, from);

const opensClause = (r: Reader, p: Dated, from: number): boolean =>
  p.from - from < 2 || r.isSymbol(p.from - 1, ',،') || r.isSymbol(p.from - 2, ',،');

/** How many tokens may say where on that day: «، أمس الاثنين بمجلس النواب، بأن». */
const WHERE = 12;

/** «كان» is no «أن» with its preposition. */
const isThat = (r: Reader, at: number): boolean =>
  r.at(at, 'that') !== null && r.at(at, 'pluperfect') === null;

/** «أعلن الوزير، عقب مصادقة المجلس على المشروع | يوم الجمعة | بالرباط، أن»: a day of what a comma opens before it, which counts nothing. */
function isInAside(r: Reader, { from: day }: Dated, from: number): boolean {
  for (let at = day - 1; at >= Math.max(from, day - ACT_ASIDE); at--) {
    if (r.counts(at) || isThat(r, at)) return false;
    if (r.isSymbol(at, ',،')) return true;
  }
  return false;
}

/** Whether a comma or the sentence opens what holds the day, and a comma and "that" close it. */
function isBeforeThat(r: Reader, p: Dated, from: number, to: number): boolean {
  if (!opensClause(r, p, from) && !isInAside(r, p, from)) return false;
  // «، اليوم الخميس 28 غشت، أن»: the date is read by itself.
  const end = pointAt(r, p.to, true)?.end ?? p.to;
  for (let at = end; at < Math.min(to, end + WHERE); at++) {
    if (r.isSymbol(at, ',،') && isThat(r, at + 1)) return true;
    // «، أمس الجمعة، بالرباط، أن»: only places may have commas of their own.
    const isOfPlace = opensWithBeh(r.tokens, at + 1);
    if (r.counts(at) || (at > end && r.isSymbol(at, ',،') && !isOfPlace)) return false;
  }
  return false;
}

/** «ليلة الأربعاء الخميس», "dans la nuit de mercredi à jeudi": one night of two days. */
const isNight = (r: Reader, { from, rule }: Dated): boolean =>
  rule === 'day.last' && (r.before(from, 'stretch') || r.before(from - 1, 'stretch'));

/** How many tokens "édition du week-end (", "le quotidien X Y de ce week-end des" may have before their days. */
const EDITION = 9;

/** "le guichet mis en place a enregistré | du 2 au 5 mai | 500 dossiers": the days of its verb, which is no act. */
function isBehindVerb(r: Reader, { from }: Dated): boolean {
  const verb = r.before(from, 'from') || r.before(from, 'link') ? from - 2 : from - 1;
  return isParticiple(r, verb) && isAuxiliary(r.tokens, verb - 1) && !r.at(verb, 'act');
}

/** «في عرض البحر من 7 إلى 20 يونيو»: so many days are no edition's, nor those of a meeting. */
const isLong = ({ first, last }: Dated): boolean =>
  first !== null && last !== null && Date.parse(last) - Date.parse(first) > WEEK;
const WEEK = 7 * 86_400_000;

/** How many tokens ", a rappelé que" may have. */
const SAYS = 8;

/** Whether what follows a comma is said, before any number. */
function isBeforeSaying(r: Reader, comma: number): boolean {
  for (let at = comma + 1; at < comma + SAYS && !r.counts(at); at++)
    if (r.at(at, 'that')) return true;
  return false;
}

/** Whether a clause with a count ends with a day and a comma. */
const isClosedOff = (r: Reader, p: Dated, from: number): boolean =>
  r.isSymbol(p.to, ',') && !opensClause(r, p, from) && hasCountBefore(r, p.from, from);

/** "a rendu public son rapport 2022, lundi, soulignant que …": the day of what was done, which counts nothing, before what was said. */
function isSetOffBeforeSaying(r: Reader, p: Dated, from: number): boolean {
  const comma = r.isSymbol(p.from - 1, ',،') ? p.from - 1 : p.from - 2;
  const isBetween = comma > from && r.isSymbol(comma, ',،') && r.isSymbol(p.to, ',،');
  return isBetween && isBeforeSaying(r, p.to) && !hasCountBefore(r, comma, from);
}

/** Whether a number, and no year, stands in the clause that ends at a token. */
function hasCountBefore(r: Reader, end: number, from: number): boolean {
  for (let at = end - 1; at >= from && !r.isSymbol(at, ',،;:'); at--)
    if (r.counts(at) && yearValue(r, at) <= 0) return true;
  return false;
}

/** "Lundi 28 octobre, a fait savoir l'agence, on a saisi 8 tonnes": who says so between commas says nothing of the day. */
const isBeforeInsert = (r: Reader, { to }: Dated): boolean =>
  r.isSymbol(to, ',') && isAuxiliary(r.tokens, to + 1) && r.at(to + 2, 'act') !== null;
const isAuxiliary = markers('auxiliary').at;

const shows = markers('shows').at;
const isAccount = markers('account').at;
const isAccording = markers('according', 'en').at;

/** «بحسب الأرقام التي قدمتها اللجنة، أمس الخميس، فقد …», "Selon les données reçues le 17 mars, …": when the source came out that the sentence opens on, or was got. */
function isOfSource(r: Reader, { from: day, to }: Dated, from: number): boolean {
  if (!isAccount(r.tokens, from) && !isAccording(r.tokens, from)) return false;
  const end = r.isSymbol(day - 1, ',،') ? day - 1 : day;
  for (let at = from; at < end; at++) if (!r.isWord(at)) return false;
  if (end < day) return r.has(from, day, 'relative');
  return r.isSymbol(to, ',،') && r.has(from, day, 'received');
}

/** How far before its year an observance may be named, and behind it the theme that it has then. */
const OBSERVED = 16;
const THEMED = 3;
const isTitled = markers('titled');

/** "la Journée mondiale de la femme, célébrée cette année sous le thème « … »": when it is held, not what is told on it. */
const isOfObservance = (r: Reader, { rule, from, to }: Dated, start: number): boolean =>
  ((rule === 'year.current' && isTitled.within(r.tokens, to, to + THEMED)) ||
    (DAY.test(rule) && isCelebrated(r, from))) &&
  r.has(Math.max(start, from - OBSERVED), from, 'observance');

/** "l'Aïd, célébré | mercredi", "Eid, celebrated on | Wednesday" */
const isCelebrated = (r: Reader, day: number): boolean =>
  [day - 1, day - 2].some((at) => celebrates(r.tokens, at));
const celebrates = markers('feast-kept').at;

/** How many tokens "au profit de quelque" may have. */
const RECIPIENTS = 4;
const gives = markers('allots').at;

/** "la grâce accordée le 5 mai à 5.654 détenus": the day on which so many were given it. */
function isGivenOn(r: Reader, at: number, { to }: Dated): boolean {
  if (!gives(r.tokens, at) || !r.at(to, 'to')) return false;
  for (let next = to; next <= to + RECIPIENTS && r.isWord(next); next++)
    if (r.counts(next + 1)) return true;
  return false;
}

/** Tokens of "vers 21 h" between a day and its comma. */
const CLOCK = 5;

/** "a interpellé, lundi vers 21 h, | deux hommes", "lundi soir | deux hommes", unlike "a interpellé, lundi, le ministre": what was done to so many that day. */
function isDoneToSome(r: Reader, at: number, { to }: Dated): boolean {
  if (!r.at(at, 'deed')) return false;
  let next = to;
  while (next < to + CLOCK && !r.isSymbol(next, ',،')) next++;
  const isSoon = r.counts(to) || (r.isWord(to) && r.counts(to + 1));
  return isSoon || (r.isSymbol(next, ',،') && r.counts(next + 1));
}

/** "…, said the spokesman in late October.": about when it was said closes the sentence. */
const isLateSaying = (r: Reader, p: Dated, from: number): boolean =>
  p.rule === 'late.month' && r.isSymbol(p.to, '.') && led(r, p, from, ACT_BEFORE, 'act');

/** «أعلن فلان، وزير الفلاحة والمياه والغابات، اليوم، عن محصول»: a day right before what is announced. */
const isBeforeContent = (r: Reader, { to }: Dated): boolean =>
  leadsToContent(r.tokens, r.isSymbol(to, ',،') ? to + 1 : to);
/** «حسب ما قاله الناطق الرسمي باسم الحكومة، فلان، يوم الخميس.»: a day between the last comma and the end. */
const isSetOffLast = (r: Reader, { from, to }: Dated, end: number): boolean =>
  (r.isSymbol(from - 1, ',،') || r.isSymbol(from - 2, ',،')) &&
  (to >= end || (to === end - 1 && r.closes(to)));
const leadsToContent = markers('content-follows', 'ar').at;

const PARTS_OF_YEAR: ReadonlySet<string> = new Set(['half', 'quarter']);
const isPartOfYear = (r: Reader, at: number): boolean =>
  PARTS_OF_YEAR.has(r.at(at, 'unit')?.value ?? '') || r.at(at, 'halfyear') !== null;

/** "reported a rise in half-year profit to 300 million on Wednesday.": when the result of months came out closes the sentence. */
function isResultOut(r: Reader, { from, to }: Dated, start: number, end: number): boolean {
  if (to < end - 1 || (to === end - 1 && !r.closes(to))) return false;
  let isReported = false;
  for (let at = start; at < from; at++) {
    isReported ||= r.at(at, 'act') !== null;
    if (isReported && isPartOfYear(r, at)) return true;
  }
  return false;
}

/** Whether a day is when someone spoke or something came out, and not of what is told. */
export function isAct(r: Reader, p: Dated, from: number, to: number): boolean {
  if (isOfObservance(r, p, from)) return true;
  if (isBeforeInsert(r, p)) return false;
  const isDays = DAY.test(p.rule) || p.rule.startsWith('weekend') || p.rule === 'week.current';
  if (!isDays) return isLateSaying(r, p, from);
  // "dans son édition du week-end (10 et 11 juin)"
  if (p.first !== p.last && !isNight(r, p))
    return !isLong(p) && !isBehindVerb(r, p) && led(r, p, from, EDITION, 'act');
  // "as of May 5, families will get 500 dirhams": the day that something to come starts.
  const isAsof = p.rule.startsWith('asof');
  if (isAsof && r.has(p.to, Math.min(to, p.to + START_AFTER), 'future')) return true;
  if (isSetOffBeforeSaying(r, p, from) || isOfSource(r, p, from)) return true;
  if (isResultOut(r, p, from, to)) return true;
  // "fait état d'une superficie estimée, au 9 janvier, à 40 ha"
  if (isAsof && r.isSymbol(p.to, ',')) return false;
  // "a dit que 350 personnes ont été arrêtées dimanche": a number between the verb and the day makes it the day of that.
  const before = isBeforeContent(r, p) || isSetOffLast(r, p, to) ? ACT_ASIDE : ACT_BEFORE;
  for (let at = p.from - 1; at >= Math.max(from, p.from - before); at--) {
    if (r.counts(at) || isThat(r, at) || isGivenOn(r, at, p) || isDoneToSome(r, at, p))
      return false;
    // "Il précise : «Lundi, 300 bateaux ont …»": the day of what is quoted.
    if (r.isSymbol(at, ':')) break;
    // "Figures showed on Saturday that 80 seats …"
    if (r.at(at, 'act') || (shows(r.tokens, at) && r.at(p.to, 'that'))) return true;
    // "the office said its teams handled, on Monday, 300 …": the day of what is said.
    if (SAID.test(r.surface(at))) return false;
  }
  // "as of May 5, the mayor said": a day counted up to is not that of what is said next.
  if (isAsof) return false;
  // «أفاد الوزير المكلف بالعلاقات مع البرلمان، الناطق الرسمي، فلان، يوم الخميس، بأن»: as far as it is from its verb.
  if (isBeforeThat(r, p, from, to)) return true;
  // "seized 218 kg in the port on Tuesday, the agency said": the day of what is told before the comma.
  if (isClosedOff(r, p, from)) return false;
  // "À l'ouverture, ce mardi, de la session, le président a précisé"
  const reach = isSetOff(r, p, from) ? ACT_ASIDE : ACT_AFTER;
  for (let at = p.to; at < Math.min(to, p.to + reach); at++) {
    // "le 26 août, trois personnes ont été entendues"
    if (r.counts(at)) return false;
    // "Results on Saturday showed that 80 seats …"
    if (r.at(at, 'act') || (shows(r.tokens, at) && r.at(at + 1, 'that'))) return true;
  }
  return false;
}
