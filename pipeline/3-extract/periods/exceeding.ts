import type { PeriodMention } from '../mention.ts';
import { isCounted } from './leading.ts';
import type { Reader } from './reader.ts';

/** How far before the time that is exceeded its verb may stand: a remark stands between. */
const EXCEEDS = 14;

/** "dépasse de 35 % l'année 2019", "exceeds the 2019 figures by 35 %", «تفوق أرقام 2019 بنسبة 35%»: the object of a verb of exceeding. */
export function isExceeded(
  r: Reader,
  p: Pick<PeriodMention, 'from' | 'to'>,
  from: number,
): boolean {
  if (r.before(p.from, 'in')) return false;
  const isBehind = isMargin(r, r.at(p.to, 'report')?.end ?? p.to);
  for (let at = p.from - 1; at >= Math.max(from, p.from - EXCEEDS); at--) {
    const verb = r.at(at, 'exceeds');
    // "tops last year's pace"
    if (verb?.end === p.from && !isCounted(r, p.to)) return true;
    if (verb) return isBehind || isMargin(r, verb.end);
    if (isBehind && isCounted(r, at)) return false;
  }
  return false;
}

/** "by 35", «بنسبة 35». */
function isMargin(r: Reader, at: number): boolean {
  const margin = r.at(at, 'margin');
  return margin !== null && r.isNumber(margin.end);
}
