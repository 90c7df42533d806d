import type { PeriodMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';

/** How many words "du Trésor du" may have before a day. */
const LED = 4;

/** "l'adjudication du 14 novembre", "the auction of 14 November", «جلسة التداول ليوم 14 نونبر»: what a sale or a trading session brings is of its day. */
export function isOfTrade(r: Reader, { rule, from }: PeriodMention): boolean {
  if (!rule.startsWith('day')) return false;
  for (let at = from - 1; at >= from - LED && (r.isWord(at) || r.isSymbol(at, "'’")); at--)
    if (r.at(at, 'traded')) return true;
  return false;
}
