import type { PeriodMention, SentenceTokens } from '../../mention.ts';
import type { Reader } from '../reader.ts';
import type { Named } from '../standing/standing.ts';

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
  const isOfMonth = ({ rule, from: start, to: end }: PeriodMention) =>
    isLead &&
    named.length === 1 &&
    /^month(\.last)?$/.test(rule) &&
    // "Avril a été un bon mois"
    ((start === from && !r.at(from, 'in')) ||
      r.has(from, to, 'change') ||
      r.has(end, to, 'report'));
  return named.flatMap(({ standing, mention }) =>
    standing === 'covers' && (mention.rule.startsWith('day') ? isDeed : isOfMonth(mention))
      ? mention
      : [],
  );
}

/** "Police seized 300 kg today": the word for a day is no "nowadays" where something was done. */
export const isDoneThen = (r: Reader, { mention }: Named, { from, to }: SentenceTokens): boolean =>
  r.at(mention.from, 'day') !== null && r.has(from, to, 'deed');
