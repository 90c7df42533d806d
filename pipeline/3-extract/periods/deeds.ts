import type { PeriodMention, SentenceTokens } from '../mention.ts';
import type { Reader } from './reader.ts';
import type { Named } from './standing.ts';

/**
 * The times of a sentence without figures that those after it may tell: the day of a deed ("Dimanche, la marine a secouru
 * un canot"), the month that a lead is of ("L'inflation a reflué en février, selon la note").
 */
export function deedsOf(
  r: Reader,
  named: readonly Named[],
  { from, to }: SentenceTokens,
  isLead: boolean,
): PeriodMention[] {
  const isDeed = r.has(from, to, 'deed');
  const isOfMonth = ({ rule, to: end }: PeriodMention) =>
    isLead &&
    named.length === 1 &&
    /^month(\.last)?$/.test(rule) &&
    (r.has(from, to, 'change') || r.has(end, to, 'report'));
  return named.flatMap(({ standing, mention }) =>
    standing === 'covers' && (mention.rule.startsWith('day') ? isDeed : isOfMonth(mention))
      ? mention
      : [],
  );
}
