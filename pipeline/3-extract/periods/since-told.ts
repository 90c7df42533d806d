import type { PeriodMention, SentenceTokens } from '../mention.ts';
import type { Reader } from './reader.ts';
import { isOfDays } from './spans.ts';

/**
 * "Du 20 mars au 10 juin, période du confinement, …. Depuis le début du confinement": what is told since the start of a
 * stretch of which the text has told both ends is of that stretch.
 */
export const asTold = (
  r: Reader,
  sentences: readonly SentenceTokens[],
  periods: readonly PeriodMention[],
): PeriodMention[] =>
  periods.map((one, i) => {
    if (one.rule !== 'since.now' || one.first !== null) return one;
    const noun = r.at(one.to - 1, 'launch') ? r.skipLinks(one.to) : one.to - 1;
    if (!r.isWord(noun)) return one;
    const whole = periods
      .slice(0, i)
      .findLast((before) => isStretch(before) && isNamedBeside(r, sentences, before, noun));
    return whole ? { ...one, rule: whole.rule, first: whole.first, last: whole.last } : one;
  });

/** From one day to another, longer than any action that a stretch of it may have been told of. */
const isStretch = (period: PeriodMention): boolean =>
  period.rule === 'between.day' &&
  period.first !== null &&
  period.last !== null &&
  !isOfDays(period);

/** Whether the sentence that names a stretch has a noun as well. */
function isNamedBeside(
  r: Reader,
  sentences: readonly SentenceTokens[],
  { from }: PeriodMention,
  noun: number,
): boolean {
  const sentence = sentences.find(({ to }) => from < to);
  const word = r.surface(noun).toLowerCase();
  for (let at = sentence?.from ?? from; at < (sentence?.to ?? from); at++)
    if (r.isWord(at) && r.surface(at).toLowerCase() === word) return true;
  return false;
}
