import { markers } from '../../../lexicons/markers.ts';
import type { PeriodMention } from '../../mention.ts';
import { isOverYear } from '../dating/yearly.ts';
import { isOfPolls, wonAt } from '../days/poll.ts';
import type { Reader } from '../reader.ts';
import { isRolling } from '../spans.ts';
import { DAY, isAct } from './act-day.ts';
import { isActed, isEvent, isOnset } from './acts.ts';
import { baseStanding, isTold } from './base-standing.ts';
import { isOfDeadline, isOfMeeting } from './deadline.ts';
import { isAnsweredFor, isDisaster, isOutlived, isOutlivedYear } from './disaster.ts';
import { isHabit, isUsual } from './habit.ts';
import { isOfEventHeld } from './held.ts';
import { isNth, isOfSource, isOfRecord as isRecord, led } from './leading.ts';
import { isOfMost } from './most-of.ts';
import { isForeseenFor, isLevelOf } from './of-subject.ts';
import { isOfAdded, isOfLeftOut } from './outside.ts';
import { isAlreadySo } from './participle.ts';
import { isBesideMonth } from './picked-out.ts';
import { isDateline } from './print-day.ts';
import { isOfRegister } from './register.ts';
import {
  isDebated,
  isForeseenIn,
  isInTitle,
  isOfAttached,
  isOfIssue,
  isOfTwoYears,
  isReferredTo,
  isReport,
} from './report.ts';
import { isOfSaying } from './saying.ts';
import { isOfTrade } from './traded.ts';

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

/** Whether a time dates figures around it, those of the clause or the one that is compared with. */
export const isDating = ({ standing }: Named): boolean =>
  standing === 'covers' || standing === 'compared';

/** How many words may stand between a note and the month that it came out in. */
const ISSUE = 5;
/** How many words may lead to a period that opens its sentence. */
const OPENS = 4;

/** How many words "sièges qu'il" may have. */
const WON = 3;

/** What a period is to the figures of its sentence `[from, to)`. */
export function standingOf(r: Reader, p: PeriodMention, from: number, to: number): Standing {
  if (p.rule.startsWith('label') || isHabit(r, p)) return 'label';
  const isUnknown = p.rule.includes('length') && p.first === null;
  if (isAsked(r, p, from, to) || isReferredTo(r, p)) return 'label';
  if (isOfMost(r, p, from) || isOfPolls(r, p) || isUsual(r, p, from)) return 'label';
  if (isConceded(r, p, from)) return 'act';
  if (isLeftFrom(r, p, from)) return 'compared';
  const base = baseStanding(r, p, from);
  if (base) return base;
  if (isOfEventHeld(r, p) || isOfTrade(r, p)) return 'covers';
  if (isDisaster(r, p, from) || isOfAdded(r, p, from) || isAnsweredFor(r, p)) return 'told';
  if (isOutlived(r, p, from) || isOutlivedYear(r, p, to) || isOfLeftOut(r, p, from)) return 'act';
  if (p.rule === 'now' && led(r, p, from, 1, 'act')) return 'act';
  if (isUnknown && (isAddedOn(r, p, from, to) || isOverYear(r, p, from))) return 'label';
  // "le plus lourd bilan depuis le début de la crise"
  if (p.rule === 'since.now' && isRecord(r, p, from)) return 'act';
  if (/^(since\.)?now$/.test(p.rule) || isUnknown) return 'blocks';
  // «في مذكرتها لشهر نونبر الجاري»: when the note came out, not what it tells of.
  if (p.rule === 'month.current' && led(r, p, from, ISSUE, 'report')) return 'act';
  if (p.rule === 'month' && isOfIssue(r, p)) return 'act';
  if (p.rule.startsWith('month') && isForeseenIn(r, p)) return 'act';
  if (isOfAttached(r, p, from) || isOfDeadline(r, p, from) || isOfMeeting(r, p, from)) return 'act';
  if (isBesideMonth(r, p, from)) return 'act';
  // "le plan lancé en 2008": of the launch, though a plan may be of a year.
  if (isDateline(r, p, from)) return 'act';
  const isOwn =
    DAY.test(p.rule) ||
    // "la saison, ouverte du 15 juin au 30 septembre": how long it lasted.
    p.rule === 'between.day' ||
    r.at(p.from, 'since') !== null ||
    /(?<!week)\.current$/.test(p.rule);
  const isBorne = r.at(p.to, 'bearer') !== null;
  if (isSurveyed(r, p, from)) return 'report';
  if (isOfRegister(r, p, from)) return 'covers';
  if (!isOwn && !isBorne && !isInTitle(r, p) && isActed(r, p)) return 'act';
  // «بمناسبة | افتتاح السنة القضائية لسنة | 2025»: an occasion that takes in the word of its year.
  if (r.into(p.from, 'act')) return 'act';
  const isCountedSince = isRecord(r, p, from) || isNth(r, p) || isOnset(r, p);
  if (p.rule.startsWith('since') && isCountedSince) return 'act';
  if (/^((start|mid)\.month|(start|mid|end)\.week)/.test(p.rule)) return 'blocks';
  if (isOfTwoYears(r, p)) return 'label';
  if (isReport(r, p, from, to)) return isDebated(r, p, from, to) ? 'act' : 'report';
  // "des averses sont prévues de samedi à dimanche": the days that they last.
  const isForeseen =
    (p.rule === 'day.next' && p.first !== p.last) ||
    isLevelOf(r, p, from) ||
    isForeseenFor(r, p, from);
  // "après une année 2016 qui en avait compté 163.000": of what came before, and of what is told of it.
  if (led(r, p, from, isTied(r, p) ? 3 : 2, 'outside') && !isForeseen && !isRunUp(r, p))
    return isTold(r, p) ? 'told' : 'act';
  // "perd 113 des 125 sièges obtenus aux élections de 2016": of those, and of nothing else.
  const won = wonAt(r, p);
  if (won >= 0) return r.hasNumber(won - WON, won) ? 'compared' : 'act';
  if (isAlreadySo(r, p) || isSetBeside(r, p, from)) return 'told';
  if (isEvent(r, p, from)) return 'act';
  if (isAct(r, p, from, to) || isOfSaying(r, p, from, to)) return 'act';
  // "L'année précédente, 300 navires étaient entrés": nothing before it to compare.
  // "2,4 tonnes en 2020 ; deux ans plus tôt, elle en donnait 6": nor in its clause.
  const start = clauseStart(r, p.from, from);
  const isOpening =
    p.rule.endsWith('.previous') && p.from - start <= OPENS && !r.hasNumber(start, p.from);
  if (isOpening) return 'covers';
  if (/\.previous/.test(p.rule) && isOfSource(r, p, from)) return 'act';
  return /\.previous/.test(p.rule) || isEcho(r, p, from) || isYearBefore(r, p)
    ? 'compared'
    : 'covers';
}

/** How many words "فيما سجلت سنة" may have. */
const BESIDE = 3;

/** «فيما سجلت سنة | 2011 نسبة بلغت 47»: a sentence that only sets a year beside what was told. */
const isSetBeside = (r: Reader, { rule, from: year, to }: PeriodMention, from: number): boolean =>
  rule === 'year' &&
  year - from <= BESIDE &&
  r.at(from, 'turn')?.value === 'whereas' &&
  r.hasNumber(to, to + BESIDE * 2);

/** Where the clause of a time starts, behind a semicolon right before it; else its sentence. */
function clauseStart(r: Reader, time: number, from: number): number {
  for (let at = time - 1; at >= Math.max(from, time - OPENS); at--)
    if (r.isSymbol(at, ';؛')) return at + 1;
  return from;
}

/** "avant le choc | de 2020": what came then. */
const isTied = (r: Reader, { from, rule }: PeriodMention): boolean =>
  rule === 'year' && r.at(from - 1, 'link') !== null && !r.before(from, 'in');

/** "200 milliards | après 11 mois de l'année 2022": what a part of the year has come to at its end. */
const isRunUp = (r: Reader, { from, rule }: PeriodMention): boolean =>
  rule === 'months' && r.before(from, 'outside') !== null;

/** How many words may stand between a number and what is left from when, and how many "left over from" has. */
const LEFT = 3;

/** «300 قضية مخلفة عن سنة 2022», "300 cases left over from 2022": of the number right before it alone, unlike «أضيف إليها المخلف عن سنة 2022». */
function isLeftFrom(r: Reader, p: PeriodMention, from: number): boolean {
  if (p.first === null) return false;
  for (let at = p.from - 1; at >= p.from - LEFT; at--) {
    const left = r.at(at, 'base');
    if (left?.value === 'left' && left.end === p.from)
      return r.hasNumber(Math.max(from, at - LEFT), p.from);
  }
  return false;
}

/** Words from a comma to a time that may still be of the number before it: "300, au cours des dix dernières années". */
const AT_ONCE = 4;

/** "95 %, notant une amélioration continue au cours des neuf dernières années": of what is added behind the last number. */
function isAddedOn(r: Reader, p: PeriodMention, from: number, to: number): boolean {
  // "et un million de comprimés, jusqu'aux premiers mois de l'année": an end that all of a list may have.
  if (p.rule.startsWith('until')) return false;
  let comma = p.from - 1;
  while (comma > from && r.isWord(comma)) comma--;
  const isFar = r.isSymbol(comma, ',،') && p.from - comma > AT_ONCE;
  return isFar && r.hasNumber(from, comma) && !r.hasNumber(p.to, to);
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

/** Words from "despite" to a time. */
const LED = 4;
const CONCESSION = markers('concession');
/** "malgré une saison 2015-2016 difficile": when what they did well in spite of was. */
const isConceded = (r: Reader, { rule, from }: PeriodMention, start: number): boolean =>
  rule.startsWith('school') && CONCESSION.within(r.tokens, Math.max(start, from - LED), from);

/** "65 points au même trimestre de l'année passée": the year before's, beside what the text is of. */
const isYearBefore = (r: Reader, p: PeriodMention): boolean =>
  /^(quarter|half|month)\.same/.test(p.rule) && isOfYearBefore(r, p);

const isOfYearBefore = (r: Reader, { from, to }: PeriodMention): boolean =>
  r.has(from, to, 'last') || r.has(from, to, 'previous');

/** How far before "the same period of 2023" the figure that is compared may stand. */
const ECHO = 6;

/** "68 milliards à la même période de 2023", "widened from 68 billion in the same period last year": of a year of its own, right after a figure, or after where a change starts. */
function isEcho(r: Reader, p: PeriodMention, start: number): boolean {
  if (p.rule !== 'period.same') return false;
  const isDated = DIGIT.test(p.surface);
  for (let at = p.from - 1; at >= Math.max(start, p.from - ECHO); at--)
    if (r.counts(at) && (isDated || (isOfYearBefore(r, p) && r.before(at, 'from')))) return true;
  return false;
}

const DIGIT = /\p{Nd}/u;

/** "99 % des ménages disent que les prix ont monté au cours des douze derniers mois", "anticipent une hausse dans l'année à venir": of the survey's time. */
const isAsked = (r: Reader, p: PeriodMention, from: number, to: number): boolean =>
  ((p.rule.includes('length') && p.first === null) || isRolling(p) || p.rule === 'year.next') &&
  r.has(from, to, 'asked');

/** Whether a named period may date a figure beside it. */
export const dates = ({ standing }: Named): boolean =>
  standing === 'covers' || standing === 'blocks';
