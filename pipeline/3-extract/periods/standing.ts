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
/** How many articles and nouns may stand between "par rapport à" and the period. */
const BASE_REACH = 4;

export function standingOf(r: Reader, p: PeriodMention, from: number, to: number): Standing {
  if (p.rule.startsWith('label')) return 'label';
  if (!isAlone(r, p) && led(r, p, from, BASE_REACH, 'base')) return isTold(r, p) ? 'told' : 'base';
  if (p.rule === 'now' && led(r, p, from, 1, 'act')) return 'act';
  if (p.rule === 'now' || p.rule.includes('length')) return 'blocks';
  if (isReport(r, p, from)) return 'report';
  if (led(r, p, from, 2, 'outside')) return 'act';
  if (isEvent(r, p)) return 'act';
  if (isAct(r, p, from, to)) return 'act';
  return /\.previous/.test(p.rule) ? 'compared' : 'covers';
}

/** "rien qu'en 2019", "pour le seul mois de mai", "June alone": a part picked out of the period that is spoken of. */
export const isAlone = (r: Reader, p: PeriodMention): boolean =>
  r.before(p.from, 'alone') || r.at(p.to, 'alone') !== null;

const isTold = (r: Reader, p: PeriodMention): boolean =>
  r.at(r.isSymbol(p.to, ',،') ? p.to + 1 : p.to, 'relative') !== null;

/** Whether a word of the role stands shortly before a period, with no number between. */
function led(
  r: Reader,
  p: PeriodMention,
  from: number,
  reach: number,
  role: 'base' | 'report' | 'act' | 'outside',
): boolean {
  for (let at = p.from; at >= from && p.from - at <= reach; at--) {
    if (at < p.from && (r.isNumber(at) || r.isSymbol(at, ',،;:.%'))) return false;
    if (r.before(at, role)) return true;
  }
  // The first word of the period may itself be one: "from 2019".
  return false;
}

const isReport = (r: Reader, p: PeriodMention, from: number): boolean =>
  (p.rule === 'day' && isDaily(r, p, from)) ||
  (/^(year|years|quarter|half|months|month|school)/.test(p.rule) && led(r, p, from, 3, 'report'));

/** "le séisme du 8 septembre", "la lettre du 3 mai": the date of a thing, unless the noun is a stretch of time. */
function isEvent(r: Reader, p: PeriodMention): boolean {
  if (p.rule !== 'day' || !r.before(p.from, 'from') || r.isSymbol(p.from - 1, "'")) return false;
  const noun = p.from - 2;
  if (noun < 0 || !r.isWord(noun) || r.at(noun, 'stretch')) return false;
  return !r.isNumber(noun) && !r.at(noun, 'until') && !r.at(noun, 'since');
}

/** "dans son bulletin du 28 décembre": a day that a daily count is about, not only the day it came out. */
function isDaily(r: Reader, p: PeriodMention, from: number): boolean {
  for (let at = Math.max(from, p.from - BASE_REACH); at < p.from; at++)
    if (r.at(at, 'report')?.value === 'daily') return true;
  return false;
}

function isAct(r: Reader, p: PeriodMention, from: number, to: number): boolean {
  if (!/^(asof\.)?day/.test(p.rule)) return led(r, p, from, 1, 'act');
  if (p.first !== p.last) return false;
  // "a dit que 350 personnes ont été arrêtées dimanche": a number between the verb and the day makes it the day of that.
  for (let at = p.from - 1; at >= Math.max(from, p.from - ACT_BEFORE); at--) {
    if (r.isNumber(at)) return false;
    if (r.at(at, 'act')) return true;
  }
  for (let at = p.to; at < Math.min(to, p.to + ACT_AFTER); at++) {
    // "le 26 août, trois personnes ont été entendues"
    if (r.isNumber(at) || r.at(at, 'cardinal')) return false;
    if (r.at(at, 'act')) return true;
  }
  return false;
}
