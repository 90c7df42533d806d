import type { PeriodMention } from '../mention.ts';
import type { Reader } from './reader.ts';

/**
 * What a named period is to the figures around it.
 * covers: dates them; base: what a change is measured against; compared: dates only
 * the figure that another is compared with, before it; told: only the figure after it ("par rapport à 2021, qui avait
 * connu 300 cas"); act: when someone spoke or published;
 * report: the year that a report is about; label: part of a name; blocks: says "now" or "these last years", which no
 * calendar fixes, and keeps the figure from taking another period.
 */
export type Standing =
  | 'covers'
  | 'base'
  | 'compared'
  | 'told'
  | 'act'
  | 'report'
  | 'label'
  | 'blocks';

/** How far around a date a word of saying makes it the date of the act. */
const ACT_BEFORE = 9;
const ACT_AFTER = 5;
const ACT_ASIDE = 14;
/** How many words may stand between an account and its two years: "bilan du travail de la Cour au titre de (2014-2015)". */
const ACCOUNT = 6;
/** How many articles and nouns may stand between "par rapport à" and the period. */
const BASE_REACH = 4;
/** A French or English participle. */
const PARTICIPLE = /..(?:ée?s?|ed)$/u;
/** How many words may stand between "le plus haut" and "depuis". */
const RECORD = 3;
/** How many words may lead to a period that opens its sentence. */
const OPENS = 4;
/** How long a relative clause that a day ends may be. */
const CLAUSE = 12;
/** How far after a day a verb in the future may make it the day that something starts. */
const START_AFTER = 16;

export function standingOf(r: Reader, p: PeriodMention, from: number, to: number): Standing {
  if (p.rule.startsWith('label')) return 'label';
  if (!isAlone(r, p) && led(r, p, from, BASE_REACH, 'base') && !isSaid(r, p, from))
    return isTold(r, p) ? 'told' : 'base';
  if (p.rule === 'now' && led(r, p, from, 1, 'act')) return 'act';
  if (p.rule.includes('length') && isAsked(r, p, from, to)) return 'label';
  if (p.rule === 'now' || (p.rule.includes('length') && p.first === null)) return 'blocks';
  // "le plan lancé en 2008": of the launch, though a plan may be of a year.
  const isOwn = DAY.test(p.rule) || /^since|(?<!week)\.current$/.test(p.rule);
  if (!isOwn && isActed(r, p)) return 'act';
  if (p.rule.startsWith('since') && led(r, p, from, RECORD, 'record')) return 'act';
  if (/^(start|mid)\.month/.test(p.rule)) return 'blocks';
  if (isReport(r, p, from, to)) return 'report';
  if (led(r, p, from, 2, 'outside')) return 'act';
  if (isEvent(r, p, from)) return 'act';
  if (isAct(r, p, from, to)) return 'act';
  // "L'année précédente, 300 navires étaient entrés": nothing before it to compare.
  const isOpening =
    p.rule.endsWith('.previous') && p.from - from <= OPENS && !r.hasNumber(from, p.from);
  if (isOpening) return 'covers';
  return /\.previous/.test(p.rule) || isEcho(r, p, from) || isYearBefore(r, p)
    ? 'compared'
    : 'covers';
}

/** "lancé en 2008", not «استقبل الميناء سنة 2008», where a subject stands between. */
const isActed = (r: Reader, { from }: PeriodMention): boolean =>
  r.before(from, 'act') ||
  ((r.before(from, 'in') || r.before(from, 'link')) && r.before(from - 1, 'act'));

/** "65 points au même trimestre de l'année passée": the year before's, beside what the text is of. */
function isYearBefore(r: Reader, p: PeriodMention): boolean {
  if (!/^(quarter|half|month)\.same/.test(p.rule)) return false;
  for (let at = p.from; at < p.to; at++) if (r.at(at, 'last') || r.at(at, 'previous')) return true;
  return false;
}

/** How far before "the same period of 2023" the figure that is compared may stand. */
const ECHO = 5;

/** "68 milliards à la même période de 2023": of a year of its own, right after a figure. */
const isEcho = (r: Reader, { rule, from, surface }: PeriodMention, start: number): boolean =>
  rule === 'period.same' && DIGIT.test(surface) && r.hasNumber(Math.max(start, from - ECHO), from);

const DIGIT = /\p{Nd}/u;

/** "rien qu'en 2019", "pour le seul mois de mai", "June alone": a part picked out of the period that is spoken of. */
export const isAlone = (r: Reader, p: PeriodMention): boolean =>
  r.before(p.from, 'alone') || r.at(p.to, 'alone') !== null;

/** How many words may stand between a period and a verb in the pluperfect. */
const EARLIER = 10;

/** "En 2020, la police avait saisi 132 kilos": a look back from the time that the text is of. */
export function isEarlier(r: Reader, p: PeriodMention, to: number): boolean {
  for (let at = p.to; at < Math.min(to, p.to + EARLIER); at++)
    if (r.at(at, 'pluperfect')) return true;
  return false;
}

/** "a affirmé qu'en 2018": what was said, no comparison. */
const isSaid = (r: Reader, p: PeriodMention, from: number): boolean =>
  p.from - 2 > from && /^qu['’]?$/.test(r.surface(p.from - 2)) && r.before(p.from - 2, 'act');

/** "99 % des ménages disent que les prix ont monté au cours des douze derniers mois": of the survey's time. */
function isAsked(r: Reader, p: PeriodMention, from: number, to: number): boolean {
  if (p.first !== null) return false;
  for (let at = from; at < to; at++) if (r.at(at, 'asked')) return true;
  return false;
}

const DAY = /^(asof\.)?day/;

/** "par rapport à 2021, qui a connu 300 cas", "…, année où l'on en a compté 300". */
export function isTold(r: Reader, p: PeriodMention): boolean {
  const at = r.isSymbol(p.to, ',،') ? p.to + 1 : p.to;
  const noun = r.at(r.skipLinks(at), 'unit');
  return r.at(at, 'relative') !== null || (noun !== null && r.at(noun.end, 'relative') !== null);
}

/** Whether a word of the role stands shortly before a period, with no number between. */
function led(
  r: Reader,
  p: PeriodMention,
  from: number,
  reach: number,
  role: 'base' | 'report' | 'act' | 'outside' | 'record',
): boolean {
  if (r.into(p.from, role)) return true;
  for (let at = p.from; at >= from && p.from - at <= reach; at--) {
    // "par rapport au recensement, en 2016"
    const isApposed = role === 'base' && p.from - at <= 2 && r.isSymbol(at, ',،');
    if (isApposed) continue;
    if (at < p.from && (isCounted(r, at) || r.isSymbol(at, ',،;:.%') || r.at(at, 'that')))
      return false;
    // "le niveau de 2019", not "le niveau de confiance des ménages au premier trimestre".
    if (r.at(at - 1, role)?.value === 'near' && p.from - at > 1) continue;
    if (r.before(at, role)) return true;
  }
  return false;
}

/** A number in digits or words: what led to it does not lead to the period after it. */
const isCounted = (r: Reader, at: number): boolean =>
  r.isNumber(at) || r.at(at, 'cardinal') !== null;

const isReport = (r: Reader, p: PeriodMention, from: number, to: number): boolean =>
  (/^day/.test(p.rule) && isDaily(r, p, from, to)) ||
  (/^(title|year|years|quarter|half|months|month|school)/.test(p.rule) &&
    (led(r, p, from, p.rule === 'title.years' ? ACCOUNT : 3, 'report') ||
      // "the 2025 finance bill", but not "from the 2017 figures".
      (p.rule === 'year' && r.at(p.to, 'report') !== null && !r.at(p.from - 2, 'off'))));

/** "as of May 5, families will get 500 dirhams": the day that something to come starts. */
function isStart(r: Reader, p: PeriodMention, to: number): boolean {
  for (let at = p.to; at < Math.min(to, p.to + START_AFTER); at++)
    if (r.at(at, 'future')) return true;
  return false;
}

/** "le séisme du 8 septembre", "la lettre du 3 mai": the date of a thing, unless the noun is a stretch of time. */
function isEvent(r: Reader, p: PeriodMention, from: number): boolean {
  if (isModifier(r, p)) return true;
  if (!p.rule.startsWith('since') && (closesRelative(r, p, from) || isAside(r, p, from)))
    return true;
  if (p.rule === 'year' && isOfLaw(r, p, from)) return true;
  // "les pluies du 2 au 8 décembre": days that something lasted.
  if (p.rule !== 'day' || p.first !== p.last) return false;
  if (!r.before(p.from, 'from') || r.isSymbol(p.from - 1, "'")) return false;
  const noun = p.from - 2;
  // "la nuit du 8 mai", "les élections communales du 8 septembre"
  if (noun < 0 || !r.isWord(noun) || r.at(noun, 'stretch') || r.at(noun - 1, 'stretch'))
    return false;
  return !r.isNumber(noun) && !r.at(noun, 'until') && !r.at(noun, 'since');
}

/** How many words and numbers a law may have before its year: "la loi n° 103-13 du Royaume de 2018". */
const LAW = 8;

/** "la loi 103-13 de 2018", "دستور 2011": the year that a text of law is called by. */
function isOfLaw(r: Reader, p: PeriodMention, from: number): boolean {
  for (let at = p.from - 1; at >= Math.max(from, p.from - LAW); at--) {
    if (r.at(at, 'law')) return !r.at(at, 'report') && !r.at(at - 1, 'report');
    const isNamed = !r.isWord(at) || r.length(at) === 1 || r.at(at, 'link') || r.at(at, 'numbered');
    if (!isNamed && r.at(at, 'unit')?.value !== 'year') return false;
  }
  return false;
}

/** "the May 5, 2014 earthquake": a day between the article and a noun names what happened then. */
function isModifier(r: Reader, p: PeriodMention): boolean {
  if (!/^(by\.|until\.)?day$/.test(p.rule) || !r.isWord(p.to)) return false;
  if (r.at(p.to, 'after') || r.at(p.to, 'stretch')) return false;
  // "by the May 5 flood" opens with its "by".
  const month = r.at(p.from, 'until') ? p.from + 2 : p.from;
  return r.at(month, 'month') !== null && r.at(month - 1, 'article') !== null;
}

/** "the quake that struck the town on May 5, the state …": the day ends a clause that only says which one. */
function closesRelative(r: Reader, p: PeriodMention, from: number): boolean {
  if (!r.isSymbol(p.to, ',،')) return false;
  for (let at = p.from - 1; at >= Math.max(from, p.from - CLAUSE); at--) {
    if (isCounted(r, at) || r.isSymbol(at, ',،;:')) return false;
    if (r.at(at, 'relative')?.value === 'noun') return true;
  }
  return false;
}

/** "le réseau, démantelé lundi, a volé …": the day of what a participle between commas tells. */
function isAside(r: Reader, p: PeriodMention, from: number): boolean {
  if (!r.isSymbol(p.to, ',')) return false;
  const at = r.before(p.from, 'link') || r.before(p.from, 'in') ? p.from - 2 : p.from - 1;
  return at > from && r.isWord(at) && PARTICIPLE.test(r.surface(at)) && r.isSymbol(at - 1, ',');
}

/** How far after the day of a bulletin its cases may be told. */
const NEWS = 20;

/** "dans son bulletin du 28 décembre", "a annoncé dimanche 122 nouveaux cas": a day that a daily count is about. */
function isDaily(r: Reader, p: PeriodMention, from: number, to: number): boolean {
  for (let at = Math.max(from, p.from - BASE_REACH); at < Math.min(to, p.to + NEWS); at++)
    if (r.at(at, 'report')?.value === 'daily') return true;
  return false;
}

/** ", ce mardi,": the demonstrative or article is no part of the day. */
const isBetweenCommas = (r: Reader, p: PeriodMention): boolean =>
  r.isSymbol(p.to, ',،') && (r.isSymbol(p.from - 1, ',،') || r.isSymbol(p.from - 2, ',،'));

function isAct(r: Reader, p: PeriodMention, from: number, to: number): boolean {
  if (!DAY.test(p.rule)) return false;
  // "dans son édition du week-end (10 et 11 juin)"
  if (p.first !== p.last) return led(r, p, from, BASE_REACH, 'act');
  if (p.rule.startsWith('asof') && isStart(r, p, to)) return true;
  // "a dit que 350 personnes ont été arrêtées dimanche": a number between the verb and the day makes it the day of that.
  for (let at = p.from - 1; at >= Math.max(from, p.from - ACT_BEFORE); at--) {
    if (r.isNumber(at) || r.at(at, 'that')) return false;
    if (r.at(at, 'act')) return true;
  }
  // "as of May 5, the mayor said": a day counted up to is not that of what is said next.
  if (p.rule.startsWith('asof')) return false;
  // "À l'ouverture, ce mardi, de la session, le président a précisé"
  const reach = isBetweenCommas(r, p) ? ACT_ASIDE : ACT_AFTER;
  for (let at = p.to; at < Math.min(to, p.to + reach); at++) {
    // "le 26 août, trois personnes ont été entendues"
    if (r.isNumber(at) || r.at(at, 'cardinal')) return false;
    if (r.at(at, 'act')) return true;
  }
  return false;
}
