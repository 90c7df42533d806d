import { markers } from '../../../lexicons/markers.ts';
import type { PeriodMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';

const PARTICIPLE = /..(?:ée?s?|ed)$/u;
const IRREGULAR = markers('passive-participle', 'fr').at;

/** Whether a word has the form of a French or English participle. */
export const isParticiple = (r: Reader, at: number): boolean =>
  r.isWord(at) && (PARTICIPLE.test(r.surface(at)) || IRREGULAR(r.tokens, at));

const [isAlready, isAuxiliary] = [markers('already').at, markers('told-auxiliary').at];

/** "une tendance déjà observée en 2023", "a trend already seen in 2023": the time of what goes on since, not of how it does. */
export function isAlreadySo(r: Reader, { from }: PeriodMention): boolean {
  const end = r.before(from, 'in') || r.before(from, 'link') ? from - 1 : from;
  // "It was already estimated last year": a verb of its own; "the 300 boats already seen in 2023": so many of that year.
  return (
    isParticiple(r, end - 1) &&
    isAlready(r.tokens, end - 2) &&
    !isAuxiliary(r.tokens, end - 3) &&
    !r.hasNumber(end - 2 - COUNTED, end - 2)
  );
}

/** How many words a number and its noun may have: "300 fishing boats". */
const COUNTED = 4;
