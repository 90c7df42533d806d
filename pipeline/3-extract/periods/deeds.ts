import type { PeriodMention, SentenceTokens } from '../mention.ts';
import type { Reader } from './reader.ts';
import type { Named } from './standing.ts';

/** "Dimanche, la marine a secouru un canot": the days of deeds whose figures the sentences after theirs may tell. */
export function deedsOf(
  r: Reader,
  named: readonly Named[],
  { from, to }: SentenceTokens,
): PeriodMention[] {
  if (!r.has(from, to, 'deed')) return [];
  return named.flatMap(({ standing, mention }) =>
    standing === 'covers' && mention.rule.startsWith('day') ? mention : [],
  );
}
