import type { PeriodMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';

/** How many words "listes électorales, arrêtées" may have. */
const REGISTER = 6;
/** How a day may be led to: "closed on", «المغلقة بتاريخ». */
const LEADS = ['in', 'link', 'asof'] as const;

/** "les listes électorales, arrêtées au 31 juillet, comptent 300 inscrits": the day that all in a register is counted on. */
export function isOfRegister(r: Reader, { rule, from: day }: PeriodMention, from: number): boolean {
  if (!/^(asof\.)?day(\.current)?$/.test(rule)) return false;
  const done = LEADS.some((role) => r.at(day - 1, role)) ? day - 2 : day - 1;
  if (r.at(done, 'closed')?.value !== '') return false;
  for (let at = done - 1; at >= Math.max(from, done - REGISTER) && !r.counts(at); at--)
    if (r.at(at, 'closed')?.value === 'register') return true;
  return false;
}
