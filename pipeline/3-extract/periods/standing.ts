import { markers } from '../../lexicons/markers.ts';
import type { PeriodMention, SentenceTokens } from '../mention.ts';
import { DAY, isAct, isActed, isEvent, isOnset } from './acts.ts';
import { isExceeded } from './exceeding.ts';
import { BASE_REACH, isCounted, led } from './leading.ts';
import type { Reader } from './reader.ts';
import { isDebated, isInTitle, isPresented, isReport } from './report.ts';
import { looksBack } from './tense.ts';
import { yearValue } from './years.ts';

/**
 * What a named period is to the figures around it.
 * covers: dates them; base: what a change is measured against; compared: dates only
 * the figure that another is compared with, before it; told: only the figure after it ("par rapport à 2021, qui avait
 * connu 300 cas"); act: when someone spoke or published;
 * report: the year that a report is about; label: part of a name; blocks: says "now" or "these last years", which no
 * calendar fixes, and keeps the figure from taking another period.
 */
type Standing = 'covers' | 'base' | 'compared' | 'told' | 'act' | 'report' | 'label' | 'blocks';

/** A period named in a sentence and what it is to the figures there. */
export interface Named {
  readonly mention: PeriodMention;
  standing: Standing;
}

/** How many words may stand between "par rapport à" and a year that its relative clause ends with. */
const CLAUSE = 9;

/** "par rapport au nombre de ménages qui avait été compté en 2014": the year of what a change is measured against. */
function isBaseClause(r: Reader, p: PeriodMention, from: number): boolean {
  let hasRelative = false;
  for (let at = p.from - 1; at >= from && p.from - at <= CLAUSE; at--) {
    if (!r.isWord(at) || isCounted(r, at) || r.at(at, 'that')) return false;
    // "compared to the prices that it charged in 2022", "the prices it charged"
    const opensClause =
      r.at(at, 'relative')?.value === 'noun' || r.at(at, 'after')?.value === 'subject';
    if (opensClause) hasRelative = true;
    if (hasRelative && r.before(at, 'base')) return true;
  }
  return false;
}

/** How many words may stand between "le plus haut" and "depuis". */
const RECORD = 3;
/** How many words may stand between a note and the month that it came out in. */
const ISSUE = 5;
/** How many words may lead to a period that opens its sentence. */
const OPENS = 4;

export function standingOf(r: Reader, p: PeriodMention, from: number, to: number): Standing {
  if (p.rule.startsWith('label') || isHabit(r, p)) return 'label';
  if (isExceeded(r, p, from)) return isTold(r, p) ? 'told' : 'base';
  if (isOwner(r, p) || isBaseTold(r, p, from)) return 'told';
  const isLed = led(r, p, from, BASE_REACH, 'base') || isBaseClause(r, p, from);
  const said = isLed && isSaid(r, p, from);
  // "fort de 569 inspecteurs, et rappelle qu'en 2023": of what is said, not of what stands before.
  if (said && hasCount(r, from, saidAt(r, p, from))) return 'told';
  const isBase = isLed && !said && !isTopic(r, p);
  if (!isAlone(r, p) && isBase)
    return isTold(r, p) || isGlossed(r, p, from) || isNamed(r, p) ? 'told' : 'base';
  if (p.rule === 'now' && led(r, p, from, 1, 'act')) return 'act';
  if (p.rule.includes('length') && isAsked(r, p, from, to)) return 'label';
  if (/^(since\.)?now$/.test(p.rule) || (p.rule.includes('length') && p.first === null))
    return 'blocks';
  if (isPresented(r, p, from, to)) return 'report';
  // «في مذكرتها لشهر نونبر الجاري»: when the note came out, not what it tells of.
  if (p.rule === 'month.current' && led(r, p, from, ISSUE, 'report')) return 'act';
  // "le plan lancé en 2008": of the launch, though a plan may be of a year.
  if (isDateline(r, p, from)) return 'act';
  const isOwn =
    DAY.test(p.rule) || r.at(p.from, 'since') !== null || /(?<!week)\.current$/.test(p.rule);
  const isBorne = r.at(p.to, 'bearer') !== null;
  if (isSurveyed(r, p, from)) return 'report';
  if (!isOwn && !isBorne && !isInTitle(r, p) && isActed(r, p)) return 'act';
  // «بمناسبة | افتتاح السنة القضائية لسنة | 2025»: an occasion that takes in the word of its year.
  if (r.into(p.from, 'act')) return 'act';
  if (p.rule.startsWith('since') && (led(r, p, from, RECORD, 'record') || isOnset(r, p)))
    return 'act';
  if (/^(start|mid)\.month/.test(p.rule)) return 'blocks';
  if (isReport(r, p, from, to)) return isDebated(r, p, from, to) ? 'act' : 'report';
  if (led(r, p, from, 2, 'outside') && !isBeforeDoing(r, p)) return 'act';
  if (isEvent(r, p, from)) return 'act';
  if (isAct(r, p, from, to) || isOfSaying(r, p, from, to)) return 'act';
  // "L'année précédente, 300 navires étaient entrés": nothing before it to compare.
  const isOpening =
    p.rule.endsWith('.previous') && p.from - from <= OPENS && !r.hasNumber(from, p.from);
  if (isOpening) return 'covers';
  return /\.previous/.test(p.rule) || isEcho(r, p, from) || isYearBefore(r, p)
    ? 'compared'
    : 'covers';
}

/** How many words "enquête, réalisée" may have. */
const SURVEY = 6;

/** "selon l'enquête, réalisée entre février et juillet 2019, 300 …": what it found was so then. */
function isSurveyed(r: Reader, { from: at }: PeriodMention, from: number): boolean {
  const done = r.at(at - 1, 'in') || r.at(at - 1, 'link') ? at - 2 : at - 1;
  if (r.at(done, 'fieldwork')?.value !== '') return false;
  for (let i = done - 1; i >= Math.max(from, done - SURVEY); i--)
    if (r.at(i, 'fieldwork')?.value === 'survey') return true;
  return false;
}

const INFINITIVE = /..(?:er|ir|re)$/u;

/** "avant de rebondir de janvier à avril": before what was done then. */
const isBeforeDoing = (r: Reader, { from }: PeriodMention): boolean =>
  INFINITIVE.test(r.surface(from - 1)) && r.at(from - 2, 'link') !== null;

/** "la gratuité du vendredi", "gratuit le mercredi": of every week; unlike "la nuit du vendredi". */
const isHabit = (r: Reader, { rule, from }: PeriodMention): boolean =>
  rule === 'day.last' &&
  r.at(from, 'weekday') !== null &&
  /^(?:du|le)$/.test(r.surface(from - 1)) &&
  !r.before(from - 1, 'stretch');

/** "65 points au même trimestre de l'année passée": the year before's, beside what the text is of. */
const isYearBefore = (r: Reader, { rule, from, to }: PeriodMention): boolean =>
  /^(quarter|half|month)\.same/.test(rule) &&
  (r.has(from, to, 'last') || r.has(from, to, 'previous'));

/** How many words may name who speaks, and stand between the verb and its "that". */
const SPEAKER = 14;
const THAT = 4;

/** "En juillet, l'agence avait annoncé que 300 …": when that was said. */
function isOfSaying(r: Reader, p: PeriodMention, from: number, to: number): boolean {
  if (p.rule !== 'month' || p.from - from > 1 || !r.isSymbol(p.to, ',،')) return false;
  for (let at = p.to + 1; at < Math.min(to, p.to + SPEAKER); at++) {
    if (isCounted(r, at)) return false;
    const act = r.at(at, 'act');
    if (act) return act.value === 'clause' || r.has(at, Math.min(to, at + THAT), 'that');
  }
  return false;
}

/** How many words "(AGENCE) – RABAT," may have. */
const PLACE = 7;

/** "RABAT, May 4 (Reuters) -", "RABAT Oct 20 -", "Rabat, 5 mai 2014 –": the day that the text is of, not what it tells. */
function isDateline(r: Reader, p: PeriodMention, from: number): boolean {
  if (p.rule !== 'day' || p.from - from > PLACE) return false;
  const isPlace = r.isSymbol(p.from - 1, ',،-–—') || r.tokens.capital[p.from - 1] === 1;
  if (p.from > from && !isPlace) return false;
  const isSigned = r.isSymbol(p.to, '(') && r.isSymbol(p.to + 2, ')');
  return r.isSymbol(isSigned ? p.to + 3 : p.to, '-–—') && r.spaced(isSigned ? p.to + 3 : p.to);
}

/** How far before "the same period of 2023" the figure that is compared may stand. */
const ECHO = 5;

/** "68 milliards à la même période de 2023": of a year of its own, right after a figure. */
const isEcho = (r: Reader, { rule, from, surface }: PeriodMention, start: number): boolean =>
  rule === 'period.same' && DIGIT.test(surface) && r.hasNumber(Math.max(start, from - ECHO), from);

const DIGIT = /\p{Nd}/u;

/** "rien qu'en 2019", "pour le seul mois de mai", "June alone": a part picked out of the period that is spoken of. */
const isAlone = (r: Reader, p: PeriodMention): boolean =>
  r.before(p.from, 'alone') || r.at(p.to, 'alone') !== null;

/** How many words may stand between a period and a verb that looks back. */
const EARLIER = 10;

/** "En 2020, la police avait saisi 132 kilos", "Il était de 9 % en 2020": a look back from the time that the text is of. */
export function isEarlier(r: Reader, p: PeriodMention, { from, to }: SentenceTokens): boolean {
  for (let at = p.to; at < Math.min(to, p.to + EARLIER); at++) if (looksBack(r, at)) return true;
  for (let at = p.from - 1; at >= Math.max(from, p.from - EARLIER); at--) {
    if (r.isSymbol(at, ',،;؛')) return false;
    if (looksBack(r, at)) return true;
  }
  return false;
}

/** "Présentant celui de 2014, …": nothing before it is set against that one. */
function isTopic(r: Reader, p: PeriodMention): boolean {
  for (let at = p.from - 1; at >= p.from - 3; at--) {
    const that = r.at(at, 'base');
    if (that?.value !== 'that') continue;
    // "trois fois celui de juillet 2017"
    if (isCounted(r, at - 2)) return false;
    return !COMPARES.some((role) => r.before(at, role)) && !r.into(at, 'base');
  }
  return false;
}

const COMPARES = ['base', 'against', 'that', 'to', 'link', 'off', 'in'] as const;

/**
 * "a affirmé qu'en 2018", "qu'au cours de l'année 2018": what was said, no comparison; nor is "rappelle qu'en 2018", which
 * nothing before can be less than.
 */
function isSaid(r: Reader, p: PeriodMention, from: number): boolean {
  let that = p.from - 1;
  while (that > p.from - 2 - BASE_REACH && !THAN.test(r.surface(that))) that--;
  if (that <= from || !THAN.test(r.surface(that))) return false;
  // "avait déclaré, et c'était en janvier, qu'en 2018"
  if (r.before(that, 'act') || r.isSymbol(that - 1, ',')) return true;
  const clause = clauseStart(r, that, from);
  if (r.has(clause, that, 'comparative')) return false;
  // "a déclaré samedi 24 juin qu'en 2018"
  return !r.hasNumber(clause, that) || r.has(Math.max(clause, that - SAYING), that, 'act');
}

/** Whether a stretch holds a number that is no year: "au titre de l'année 2026, elle a indiqué qu'à fin octobre". */
function hasCount(r: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (r.isNumber(at) && yearValue(r, at) <= 0) return true;
  return false;
}

/** Where the verb of saying stands before a period, else the period: "a déclaré samedi 24 juin qu'en 2018". */
function saidAt(r: Reader, p: PeriodMention, from: number): number {
  for (let at = p.from - 2; at >= Math.max(from, p.from - 2 - SAYING); at--)
    if (r.at(at, 'act')) return at;
  return p.from - 2;
}

const THAN = /^qu['’]?$/;
/** How many words may tell when and where something was said. */
const SAYING = 8;

/** The token after the last comma before `at`, where a conjunction follows it: ", et rappelle". */
function clauseStart(r: Reader, at: number, from: number): number {
  for (let i = at - 1; i > from; i--)
    if (r.isSymbol(i, ',') && !r.isNumber(i + 1)) return r.surface(i + 1) === 'et' ? i + 1 : from;
  return from;
}

/** "99 % des ménages disent que les prix ont monté au cours des douze derniers mois": of the survey's time. */
const isAsked = (r: Reader, p: PeriodMention, from: number, to: number): boolean =>
  p.first === null && r.has(from, to, 'asked');

/** "43% below the figure of the previous year, 5.5 million tons": the number itself right after the base; "2 % more than in 2023, 425 quays" goes on with its list. */
const isGlossed = (r: Reader, p: PeriodMention, from: number): boolean =>
  /\.(previous|last)$/.test(p.rule) &&
  r.isSymbol(p.to, ',،') &&
  r.isNumber(p.to + 1) &&
  r.hasNumber(from, p.from - BASE_REACH);

/** "from the previous year's 93 billion", "lower than January's rate of 2.3 percent" */
const isOwner = (r: Reader, { rule, to }: PeriodMention): boolean =>
  /^(year|period|month|quarter)/.test(rule) &&
  r.isSymbol(to, "'’") &&
  r.surface(to + 1) === 's' &&
  (r.isNumber(to + 2) ||
    r.isNumber(to + 3) ||
    (r.at(to + 3, 'link') !== null && r.isNumber(to + 4)));

/** "après la baisse de 2024, qui avait été de 4 %": the time of a base, told after it. */
const isBaseTold = (r: Reader, p: PeriodMention, from: number): boolean =>
  r.isSymbol(p.to, ',،') && isTold(r, p) && led(r, p, from, BASE_REACH, 'against');

/**
 * "from its 2023 score of 38", "par rapport à son budget 2023 de 9 millions": the number of what the year names; "en baisse
 * par rapport à 2023 de 9 %" is that of the fall.
 */
const isNamed = (r: Reader, { rule, from, to }: PeriodMention): boolean =>
  rule === 'year' &&
  (r.at(to, 'link')
    ? r.isNumber(to + 1) && !r.into(from, 'base') && !r.before(from, 'base') && !r.at(from, 'unit')
    : r.isWord(to) && r.at(to + 1, 'link') !== null && r.isNumber(to + 2));

const isIndefinite = markers('indefinite').at;

/** "par rapport à 2021, qui a connu 300 cas", "…, année où l'on en a compté 300". */
export function isTold(r: Reader, p: PeriodMention): boolean {
  const at = r.isSymbol(p.to, ',،') ? p.to + 1 : p.to;
  // ", a year that saw 300"
  const noun = r.at(r.skipLinks(isIndefinite(r.tokens, at) ? at + 1 : at), 'unit');
  const relative = r.at(at, 'relative') ?? (noun && r.at(noun.end, 'relative'));
  // "…, while exports rose": a clause of its own; ", dont 11 milliards": a part of what was told.
  // "…, which is a drop of 4 points": all that came before, told otherwise.
  const isOpen = relative !== null && relative.value !== 'turn' && !r.at(at, 'otherwise');
  return isOpen && !isPartAt(r, at);
}

/** How many words "dont près de 11" may hold before its number. */
const PART = 3;

const isPartAt = (r: Reader, at: number): boolean => {
  const part = r.at(at, 'part');
  return part !== null && r.hasNumber(part.end, part.end + PART);
};

/** Whether a named period may date a figure beside it. */
export const dates = ({ standing }: Named): boolean =>
  standing === 'covers' || standing === 'blocks';
