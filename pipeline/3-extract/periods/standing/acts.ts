import { markers } from '../../../lexicons/markers.ts';
import type { PeriodMention } from '../../mention.ts';
import { yearValue } from '../expressions/years.ts';
import type { Reader } from '../reader.ts';
import { DAY } from './act-day.ts';
import { isExamSession } from './exam-session.ts';
import { isParticiple } from './participle.ts';

/** How long a relative clause that a day ends may be. */
const CLAUSE = 12;

/** "lancé en 2008", not «استقبل الميناء سنة 2008», where a subject stands between. */
export function isActed(r: Reader, { from, to }: Pick<PeriodMention, 'from' | 'to'>): boolean {
  // "a ouvert l'an dernier 11 dossiers": what was done, and how many.
  if (r.counts(to) && !r.before(from, 'in')) return false;
  if (isDuring(r.tokens, from - 1) && r.hasNumber(to, to + DONE)) return false;
  if (isExamSession(r, from, to)) return false;
  const isLed = !r.before(from, 'act') && (r.before(from, 'in') || r.before(from, 'link'));
  const end = beforeAgent(r, beforeText(r, beforePlace(r, isLed ? from - 1 : from)));
  if (!r.before(end, 'act') || isOfTime(r, to)) return false;
  // "12.000 logements ont été livrés en 2019": what a number is the subject of.
  return !isSubjectCounted(r, end) && !isNumberTold(r, end, to);
}

const isNumberNoun = markers('number-noun');

/** "the number of mills launched in 2022 | reached 640", «عدد الطلبات التي قدمت سنة 2022 بلغ 640»: of how many it is told. */
const isNumberTold = (r: Reader, end: number, to: number): boolean =>
  isNumberNoun.within(r.tokens, Math.max(0, end - SUBJECT), end) && isCountedNext(r, to);

const isPossessive = markers('possessive', 'en').at;
const isDuring = markers('during').at;
/** Words from a time to how many were done in it: «(خلال سنة 2024) مقررات بالاستجابة لـ10.671 طلبا». */
const DONE = 4;

const isIndefinite = markers('indefinite', 'fr').at;

/** "a signé en 2024 | une année record", "| une excellente année": what was done is the time itself. */
const isOfTime = (r: Reader, to: number): boolean =>
  isIndefinite(r.tokens, to) && [to + 1, to + 2].some((at) => r.at(at, 'unit')?.value === 'year');

/** "the summit held in Rabat last October": the token that its place starts at, else the one given. */
function beforePlace(r: Reader, end: number): number {
  const at = end - 1;
  const isPlace = r.isWord(at) && r.tokens.capital[at] === 1;
  return isPlace && (r.at(at - 1, 'in') || r.at(at - 1, 'link')) ? at - 1 : end;
}

/** How many words "la loi de finances de" may have. */
const TEXT = 5;

/** "(introduite) dans la loi de finances 2019": the token that the text which did it starts at, else the one given. */
function beforeText(r: Reader, end: number): number {
  for (let at = end - 1; at >= end - TEXT && r.isWord(at); at--) {
    const isText = r.at(at, 'report')?.value === 'draft' && r.at(at, 'report')!.end >= end;
    if (!isText) continue;
    const start = isDefinite(r.tokens, at - 1) ? at - 2 : at - 1;
    return isWithin(r.tokens, start) && r.before(start, 'act') ? start : end;
  }
  return end;
}

const isDefinite = markers('definite', 'fr').at;
const isWithin = markers('within', 'fr').at;

/** How many words "par le ministère de la Justice et des Libertés" may have. */
const AGENT = 10;

/** "(lancé) par le maire en 2010": the token that whoever did it starts at, else the one given. */
function beforeAgent(r: Reader, end: number): number {
  for (let at = end - 1; at >= end - AGENT && r.isWord(at); at--)
    if (leadsAgent(r.tokens, at)) return r.before(at, 'act') ? at : end;
  return end;
}
const leadsAgent = markers('agent').at;

function isSubjectCounted(r: Reader, end: number): boolean {
  let reach = SUBJECT;
  for (let at = end - 1; at >= Math.max(0, end - reach); at--) {
    if (r.isLine(at) || r.isSymbol(at, ',،;؛.:()')) return false;
    if (r.counts(at) && !isOrdinal(r, at)) return !isOfReport(r, at);
    // "836 km de lignes à haute tension ont été mis en service": its subject stands before the auxiliary.
    if (isAuxiliary(r.tokens, at)) reach = end - at + SUBJECT;
  }
  return false;
}
const isAuxiliary = markers('auxiliary').at;

/** "the 6th (fair held last May)" */
const isOrdinal = (r: Reader, at: number): boolean =>
  r.at(at + 1, 'suffix') !== null && !r.spaced(at + 1);

/** How many words "rapport annuel du port" may have before its year. */
const REPORT = 4;

/** "le rapport annuel 2023 publié (en 2024)", «تقرير سنة 2023 الصادر»: the year that an account is of counts nothing. */
const isOfReport = (r: Reader, at: number): boolean =>
  yearValue(r, at) > 0 && r.has(at - REPORT, at, 'report');

/** "la baisse enregistrée depuis 2010", not "12 cas enregistrés depuis 2010": when what is spoken of began. */
export const isOnset = (r: Reader, { from, to }: PeriodMention): boolean =>
  isUndone(r, from, to) ||
  (r.before(from, 'onset') && !isSubjectCounted(r, from) && !isCountedNext(r, to));

/** How many words "n'a exécuté aucune de ces peines" may have. */
const UNDONE = 9;

/** "n'a exécuté personne depuis 1993, et 300 condamnés attendent": since when something has not been done, which counts nothing. */
function isUndone(r: Reader, from: number, to: number): boolean {
  if (!r.isSymbol(to, ',،')) return false;
  for (let at = from - 1; at >= from - UNDONE && (r.isWord(at) || r.isSymbol(at, "'’")); at--) {
    if (r.at(at, 'past')) return true;
    if (r.counts(at)) return false;
  }
  return false;
}

/** How many words "ont atteint près de" may have. */
const REACHES = 4;

/** "les apports enregistrés depuis mars | ont atteint 300": what a number is told of, since then. */
function isCountedNext(r: Reader, to: number): boolean {
  for (let at = to; at <= to + REACHES; at++) {
    if (r.counts(at)) return true;
    if (!r.isWord(at)) return false;
  }
  return false;
}

/** "depuis mai", "à fin avril", "entre mai et juin": what is counted since, until or between then, never the day that something happened. */
const COUNTED_TO = /^(since|until|between|(asof\.)?end\.(month|year|quarter|half))/;

/** How far before its participle a subject may stand. */
const SUBJECT = 9;

/** "le séisme du 8 septembre", "la lettre du 3 mai": the date of a thing, unless the noun is a stretch of time. */
export function isEvent(r: Reader, p: PeriodMention, from: number): boolean {
  if (isOfTheirs(r, p) || isOfAct(r, p) || isOfManner(r, p, from)) return true;
  const closes = closesRelative(r, p, from) || isAside(r, p, from) || closesSaying(r, p, from);
  const isDays = p.rule === 'day' && p.first !== p.last;
  const isSpan = COUNTED_TO.test(p.rule) || isDays;
  // "des accords conclus au titre du dernier trimestre,": what the account is of, wherever it stands.
  if (closes && !isSpan && !r.before(p.from, 'title')) return true;
  if (p.rule === 'year' && isOfLaw(r, p, from)) return true;
  // "les pluies du 2 au 8 décembre": days that something lasted.
  if (p.rule !== 'day' || p.first !== p.last) return false;
  // "the victims of the quake of May 5", «ضحايا زلزال 5 ماي»: which one it was.
  const named = r.before(p.from, 'link') ? p.from - 2 : p.from - 1;
  if (r.at(named, 'disaster')) return true;
  if (!r.before(p.from, 'from')) return false;
  const noun = p.from - 2;
  // "la nuit du 8 mai", "les élections communales du 8 septembre"
  if (!r.isWord(noun) || r.at(noun, 'stretch') || r.at(noun - 1, 'stretch')) return false;
  return !r.counts(noun) && !r.at(noun, 'until') && !r.at(noun, 'since');
}

const opensManner = markers('manner').at;

/** "300 familles, comme fixé par le comité en 2012", ", as agreed in 2012": when it was set how something is. */
function isOfManner(r: Reader, p: PeriodMention, from: number): boolean {
  for (let at = p.from - 2; at > Math.max(from, p.from - CLAUSE) && r.isWord(at); at--)
    if (opensManner(r.tokens, at) && isParticiple(r, at + 1)) return r.isSymbol(at - 1, ',');
  return false;
}

/** How many tokens of an act may stand before its year. */
const OF_ACT = 4;

/** "l'ouverture de l'année judiciaire 2026": a year that is part of the act's own name. */
function isOfAct(r: Reader, { from }: PeriodMention): boolean {
  for (let at = from - 1; at >= from - OF_ACT; at--)
    if ((r.at(at, 'act')?.end ?? 0) > from) return true;
  return false;
}

/** How many words and numbers a law may have before its year: "la loi n° 103-13 du Royaume de 2018". */
const LAW = 8;

/** "la loi 103-13 de 2018", "دستور 2011": the year that a text of law is called by. */
function isOfLaw(r: Reader, p: PeriodMention, from: number): boolean {
  for (let at = p.from - 1; at >= Math.max(from, p.from - LAW); at--) {
    // "ont traité en 2023", "arrêté en 2023": a participle that is written as the noun.
    if (r.at(at, 'law')) {
      const isVerb = isParticiple(r, at) && !r.at(at - 1, 'link');
      return !isVerb && !r.at(at, 'report') && !r.at(at - 1, 'report');
    }
    const isNamed = !r.isWord(at) || r.length(at) === 1 || r.at(at, 'link') || r.at(at, 'numbered');
    if (!isNamed && r.at(at, 'unit')?.value !== 'year') return false;
  }
  return false;
}

/** "its Tuesday note": when what somebody has put out came out. */
const isOfTheirs = (r: Reader, { from, to }: PeriodMention): boolean =>
  to - from === 1 &&
  isPossessive(r.tokens, from - 1) &&
  r.at(from, 'weekday') !== null &&
  r.at(to, 'report') !== null;

/** "the quake that struck the town on May 5, the state …": the day ends a clause that only says which one. */
function closesRelative(r: Reader, p: PeriodMention, from: number): boolean {
  // "la hausse qu'a connue 2019, lorsque 95 …": what follows is told of the time itself.
  const told = r.at(p.to + 1, 'relative');
  if (!r.isSymbol(p.to, ',،') || (told && told.value !== 'turn' && told.value !== 'noun'))
    return false;
  // "he added that during 2016, 300 …", "knowing that in May, 400 …": no verb, so no clause to close.
  const last = r.before(p.from, 'in') ? p.from - 2 : p.from - 1;
  if (r.at(last, 'relative')) return false;
  for (let at = p.from - 1; at >= Math.max(from, p.from - CLAUSE); at--) {
    // "l'Office, pour qui « en 2015, 300 …": a clause of its own.
    if (r.counts(at) || r.isSymbol(at, ',،;:«“')) return false;
    // "the goods that were seized in 2023, two million items": the number itself, unless the clause is set off.
    if (r.at(at, 'relative')?.value === 'noun') {
      // "a 21 % rise in the number of visitors who came in the first half, …": the time of those who are counted.
      const isTime = !DAY.test(p.rule) || p.first !== p.last;
      if (isTime && (r.hasNumber(from, at) || isOfWhatCame(r, at, p))) return false;
      return !r.counts(p.to + 1) || r.isSymbol(at - 1, ',،');
    }
  }
  return false;
}

/** How many words "nombre de visiteurs" may have. */
const NUMBERED = 3;

/** «التقرير، الذي يهم سنة 2021،», "the complaints, which it received in 2021,": the time of an account, or of those that came in. */
function isOfWhatCame(r: Reader, relative: number, { from }: PeriodMention): boolean {
  // «أسفرت العمليات التي تمت خلال ماي، عن توقيف 300»: what came of them came then.
  for (let at = relative - 1; at >= 0 && !r.closes(at); at--) if (r.at(at, 'toll')) return true;
  const noun = r.isSymbol(relative - 1, ',،') ? relative - 2 : relative - 1;
  // «عدد الشكايات التي راجت سنة 2022،»: of those whose number is told.
  for (let at = noun; at > noun - NUMBERED && r.isWord(at); at--)
    if (r.at(at, 'level')) return true;
  if (r.has(relative + 1, from, 'act')) return false;
  if (r.at(noun, 'report')) return true;
  for (let at = relative + 1; at < from; at++)
    if (receives(r.tokens, at) || tallies(r.tokens, at)) return true;
  return false;
}
const [receives, tallies] = [markers('receives').at, markers('tallies').at];

/** "le réseau, démantelé lundi à Rabat, a volé …": the day of what a participle between commas tells. */
function isAside(r: Reader, p: PeriodMention, from: number): boolean {
  if (!r.isSymbol(behindPlace(r, p.to), ',')) return false;
  const at = r.before(p.from, 'link') || r.before(p.from, 'in') ? p.from - 2 : p.from - 1;
  return at > from && isParticiple(r, at) && r.isSymbol(at - 1, ',');
}

/** "(le 14 janvier) à Rabat": the token that the place behind a day ends at, else the one given. */
function behindPlace(r: Reader, at: number): number {
  const isPlace = r.at(at, 'to') !== null && r.isWord(at + 1) && r.tokens.capital[at + 1] === 1;
  return isPlace ? at + 2 : at;
}

/** How many tokens may say who spoke, where and of what, and how many its verb and its pronoun have. */
const SAYING = 24;

const SAYS = 8;

const isPronoun = markers('subject-pronoun', 'fr').at;

/** "Les recettes, a-t-il dit lundi en ouvrant le salon de l'automne 2021, ont crû": of the saying, between its commas. */
function closesSaying(r: Reader, p: PeriodMention, from: number): boolean {
  if (!r.isSymbol(p.to, ',')) return false;
  for (let at = p.from - 1; at > Math.max(from, p.from - SAYING); at--) {
    if (r.counts(at) || r.isSymbol(at, ';؛:')) return false;
    if (r.isSymbol(at, ',')) return isInverted(r, at + 1, Math.min(p.from, at + 1 + SAYS));
  }
  return false;
}

/** "a-t-il dit", "précise-t-elle" */
function isInverted(r: Reader, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (r.isSymbol(at - 1, '-') && isPronoun(r.tokens, at)) return true;
  return false;
}
