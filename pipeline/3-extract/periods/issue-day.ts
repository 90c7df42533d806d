import { anyOf, markers } from '../../lexicons/markers.ts';
import { isFrenchImperfect } from '../french-imperfect.ts';
import type { PeriodMention } from '../mention.ts';
import { DAY } from './act-day.ts';
import type { Reader } from './reader.ts';

const ACCOUNT = new RegExp(`(?<!\\p{L})${anyOf('account')}$`, 'iu');

/** Words from a newspaper to the day of its issue: "de ce"; and of its name. */
const LEAD = 3;
const NAME = 4;
/** Characters of "according to". */
const OPENING = 16;

/** "Selon Al Akhbar de ce vendredi 6 décembre, …": the day of the issue of the paper that tells it. */
export function isDayOfIssue(r: Reader, p: PeriodMention): boolean {
  if (!DAY.test(p.rule) || !r.isSymbol(p.to, ',')) return false;
  let at = p.from - 1;
  while (at > p.from - 1 - LEAD && r.isWord(at) && r.tokens.capital[at] === 0) at--;
  // "Selon Rabat, vendredi": no link leads to the day.
  if (at === p.from - 1 || !r.at(at + 1, 'link')) return false;
  for (let i = at; i >= 0 && i > at - 1 - NAME && r.isWord(i); i--) {
    const end = r.tokens.end[i]!;
    if (ACCOUNT.test(r.tokens.text.slice(Math.max(0, end - OPENING), end))) return i < at;
    if (r.tokens.capital[i] === 0) return false;
  }
  return false;
}

/** How many words may stand between a note and the month that it came out in. */
const ISSUE = 5;

const isForecast = markers('forecasts', 'en').at;

/**
 * "dans sa note de conjoncture de janvier 2022": the issue of what comes out each month and tells of the months before; "its
 * April estimates".
 */
export function isOfIssue(r: Reader, { from, to }: PeriodMention): boolean {
  if (isForecast(r.tokens, to)) return true;
  for (let at = from - 1; at >= from - ISSUE && r.isWord(at); at--)
    if (r.at(at, 'report')?.value === 'issue') return true;
  return false;
}

const foresees = markers('forecasts', 'fr').at;

/** "(il tablait) en mars (sur 4 %)": when a rate was foreseen, which is of a time of its own. */
export const isForeseenIn = (r: Reader, { from }: Pick<PeriodMention, 'from'>): boolean =>
  r.before(from, 'in') && foresees(r.tokens, from - 2) && isFrenchImperfect(r.surface(from - 2));
