import type { FigureMention, PeriodMention } from '../../mention.ts';
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

/** How many words "qui est estimée à près de" may have behind "la moyenne". */
const MEAN = 6;

/** "par rapport à la moyenne, qui est de 23 millions de quintaux": what a time is set against is of none. */
export function isNormItself(r: Reader, { from, kind, role }: FigureMention): boolean {
  if (kind === 'percent' || role === 'change') return false;
  for (let at = from - 1; at >= from - MEAN && (r.isWord(at) || r.isSymbol(at, ',،')); at--)
    if (r.at(at, 'norm')) return r.before(at, 'base') || r.before(at - 1, 'base');
  return false;
}
