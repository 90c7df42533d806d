import type { PeriodMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';
import { isParticiple } from './participle.ts';

/** How many words "dépassant ainsi le chiffre de" may have. */
const SURPASSED = 7;

/** "212, dépassant ainsi le chiffre de 196 enregistré en 2015", "212, exceeding the 196 of 2015": a number that another is above. */
export function isSurpassed(r: Reader, from: number): boolean {
  for (let at = from - 1; at > from - SURPASSED && r.isWord(at); at--)
    if (r.at(at, 'exceeds')) return r.isSymbol(at - 1, ',،');
  return false;
}

/** How far before the time that is exceeded its verb may stand: a remark stands between. */
const EXCEEDS = 14;

/** "dépasse de 35 % l'année 2019", "exceeds the 2019 figures by 35 %", «تفوق أرقام 2019 بنسبة 35%»: the object of a verb of exceeding. */
export function isExceeded(
  r: Reader,
  p: Pick<PeriodMention, 'from' | 'to'>,
  from: number,
): boolean {
  const isBehind = isMargin(r, r.at(p.to, 'report')?.end ?? p.to);
  // "exceeded those | of 2019 by 35", not "exceeded the goal | in 2019 by 35"
  const isTimed = r.before(p.from, 'in') && !(isBehind && r.before(p.from, 'whole'));
  for (let at = p.from - 1; at >= Math.max(from, p.from - EXCEEDS); at--) {
    const verb = r.at(at, 'exceeds');
    // "tops last year's pace"
    if (verb && isTimed) return isReachedIn(r, behindMargin(r, verb.end), p.from);
    if (verb && isLevelOf(r, verb.end, p) && !r.counts(p.to)) return true;
    if (verb) return isBehind || isMargin(r, verb.end);
    if (r.counts(at) && (isBehind || isTimed) && !isOfMargin(r, at)) return false;
  }
  return false;
}

/** How many tokens "11,82 في المائة" may have. */
const MARGIN = 6;

/** Whether a token is of the number by which something is exceeded: «يفوق بنسبة 11.82 في المائة ما سجل». */
function isOfMargin(r: Reader, at: number): boolean {
  for (let from = at; from > at - MARGIN; from--)
    if (r.counts(from) && r.before(from, 'margin')) return true;
  return false;
}

/** «يفوق | بنسبة 11.82 في المائة | ما سجل»: the token after the margin, else the one given. */
function behindMargin(r: Reader, at: number): number {
  if (!isMargin(r, at)) return at;
  for (let end = at + 1; end <= at + MARGIN + 1; end++) {
    const percent = r.at(end, 'percent');
    if (percent) return percent.end;
    if (r.isSymbol(end, '%٪')) return end + 1;
  }
  return at;
}

/** How many words "les chiffres record de l'" may have. */
const LEVEL = 6;

/** "surpassing the | 2019 levels", "dépassant les chiffres | de 2019", «متخطيا أرقام 2019»: what was reached at the time. */
function isLevelOf(
  r: Reader,
  from: number,
  { from: to, to: end }: Pick<PeriodMention, 'from' | 'to'>,
): boolean {
  if (to - from > LEVEL) return false;
  // «تجاوزت إلى حدود يوم الاثنين»: what has gone above a number by that day.
  const isLed = r.at(to, 'until') !== null || r.at(to, 'asof') !== null;
  let hasLevel =
    (from === to && !isLed) || (r.at(from, 'article')?.end === to && r.at(end, 'level') !== null);
  for (let at = from; at < to; at++) {
    if (!r.isWord(at) && !r.isSymbol(at, "'’")) return false;
    if (r.at(at, 'level')) hasLevel = true;
  }
  return hasLevel;
}

/** "surpassing the levels recorded | in 2019", "dépasse celui relevé | en 2019", «يفوق ما سجل | خلال 2019». */
function isReachedIn(r: Reader, from: number, to: number): boolean {
  let noun: string | null = null;
  for (let at = from; at < to; at++) {
    if (!r.isWord(at) && !r.isSymbol(at, "'’")) return false;
    noun = r.at(at, 'level')?.value ?? noun;
    if (noun !== null && isParticiple(r, at)) return true;
  }
  return noun === 'what';
}

/** "by 35", «بنسبة 35». */
function isMargin(r: Reader, at: number): boolean {
  const margin = r.at(at, 'margin');
  return margin !== null && r.counts(margin.end);
}
