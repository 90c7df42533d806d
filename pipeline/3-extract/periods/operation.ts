import type { PeriodMention } from '../mention.ts';
import type { Reader } from './reader.ts';

/** How many words may stand between "lancée" or "expired" and its day. */
const LED = 3;
/** How far from the day the operation may be named. */
const NOUN = 24;

/**
 * The time of the operation that a text is about, where the text says when it began: "l'opération, lancée en novembre
 * 2013, a expiré le 31 décembre". Its counts are of all of it; what still runs has lasted until the day of writing.
 */
export function operationOf(
  r: Reader,
  periods: readonly PeriodMention[],
  written: string | null,
): PeriodMention | null {
  const dated = periods.filter(({ rule, first }) => first !== null && /^(day|month)/.test(rule));
  const start = dated.find((one) => isLed(r, one, 'launch') && isOfOperation(r, one));
  if (!start) return null;
  const end = dated.find((one) => isLed(r, one, 'expiry') && one.last! > start.first!);
  const last = end?.last ?? written;
  return last && last < start.first! ? null : { ...start, last, rule: 'operation' };
}

function isLed(r: Reader, { from }: PeriodMention, role: 'launch' | 'expiry'): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 1 - LED); at--) {
    if (!r.isWord(at)) return false;
    if (r.at(at, role)) return true;
  }
  return false;
}

function isOfOperation(r: Reader, { from, to }: PeriodMention): boolean {
  for (let at = Math.max(0, from - NOUN); at < Math.min(r.tokens.count, to + NOUN); at++)
    if (r.at(at, 'operation')) return true;
  return false;
}
