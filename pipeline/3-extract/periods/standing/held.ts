import { markers } from '../../../lexicons/markers.ts';
import type { PeriodMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';

const [isHolding, draws] = [markers('event-held').at, markers('event-draws').at];

/** How many tokens ", à Rabat, a" may have between the time of an event and what it brought in. */
const PLACE = 8;
/** What may lead to that time. */
const LEADS = ['in', 'link', 'from', 'last'] as const;
/** How it is told when an event took place. */
const TIMES = /^(between\.)?(day|weekend|week|month|year|season)(\.last)?$/;

/** "le salon, tenu en mai 2019 à Rabat, a attiré 300 visiteurs", "the fair held last May drew 300 people": when that many came; not "s'est tenu en mai". */
export function isOfEventHeld(r: Reader, { rule, from, to }: PeriodMention): boolean {
  if (!TIMES.test(rule)) return false;
  const isLed = LEADS.some((role) => r.before(from, role));
  const held = isLed ? from - 2 : from - 1;
  if (!isHolding(r.tokens, held) || !opensBehindNoun(r, held)) return false;
  for (let at = to; at < to + PLACE && !r.counts(at) && !r.at(at, 'that'); at++)
    if (draws(r.tokens, at)) return r.hasNumber(at, at + PLACE);
  return false;
}

/** "le salon, | tenu", "the fair | held", unlike "was held", "s'est tenu". */
const opensBehindNoun = (r: Reader, participle: number): boolean =>
  r.isSymbol(participle - 1, ',') ||
  (r.isWord(participle - 1) && !isAuxiliary(r.tokens, participle - 1));
const isAuxiliary = markers('told-auxiliary').at;
