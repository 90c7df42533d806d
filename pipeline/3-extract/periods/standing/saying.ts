import type { PeriodMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';

/** How many words may name who speaks, and stand between the verb and its "that". */
const SPEAKER = 14;
const THAT = 4;

/** "En juillet, l'agence avait annoncé que 300 …", "Last June, it announced that 300 …": when that was said. */
export function isOfSaying(r: Reader, p: PeriodMention, from: number, to: number): boolean {
  // "Fin mars, il tablait sur 4 %", unlike "À fin mars, il en avait annoncé 300".
  const isMonth =
    p.rule === 'end.month' ? r.at(p.from, 'in') !== null : /^month(\.last)?$/.test(p.rule);
  if (!isMonth || p.from - from > 1 || !r.isSymbol(p.to, ',،')) return false;
  for (let at = p.to + 1; at < Math.min(to, p.to + SPEAKER); at++) {
    if (r.counts(at)) return false;
    const act = r.at(at, 'act');
    if (act) return act.value === 'clause' || r.has(at, Math.min(to, at + THAT), 'that');
  }
  return false;
}
