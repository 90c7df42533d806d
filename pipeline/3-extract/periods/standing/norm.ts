import type { PeriodMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';

/** Words between "moyenne" and its years: "la moyenne des surfaces brûlées au cours des dix dernières années". */
const NORM = 12;

/** Whether a length is what a normal is taken over, which says nothing of what is set beside it. */
export function isNorm(r: Reader, { rule, from }: Pick<PeriodMention, 'rule' | 'from'>): boolean {
  if (!rule.includes('length')) return false;
  for (let at = from - 1; at >= Math.max(0, from - NORM) && r.isWord(at); at--)
    if (r.at(at, 'norm')) return true;
  return false;
}
