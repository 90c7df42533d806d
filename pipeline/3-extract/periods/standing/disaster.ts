import { markers } from '../../../lexicons/markers.ts';
import type { PeriodMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';

/** How many tokens "séisme d'Al Haouz du" may have, or "quake that struck the High Atlas on". */
const NOUN = 10;
/** How many words may stand between the day and "a fait". */
const TOLL = 3;

/** "Le séisme du 8 septembre a fait 2.960 morts": the day of what has cost the lives and houses that are told right behind it. */
export function isDisaster(r: Reader, p: PeriodMention, from: number): boolean {
  if (p.rule !== 'day' || p.first !== p.last) return false;
  if (r.at(p.to, 'disaster')) return isTollNext(r, p.to + 1);
  const noun = nounBefore(r, p, from);
  return noun !== null && (isTollNext(r, p.to) || r.before(noun, 'toll'));
}

/** "le séisme du 8 septembre": whether a time is the one day of what has struck. */
export const isDayOfDisaster = (r: Reader, p: PeriodMention): boolean =>
  p.rule === 'day' &&
  p.first === p.last &&
  (r.at(p.to, 'disaster') !== null || nounBefore(r, p, 0) !== null);

/** Where the noun of what happened stands that a day is said of; null where none does. */
function nounBefore(r: Reader, p: PeriodMention, from: number): number | null {
  for (let at = p.from - 1; at >= Math.max(from, p.from - NOUN); at--) {
    if (r.at(at, 'disaster')) return at;
    const isNear = r.isWord(at) || r.isSymbol(at, ",،'’-");
    if (!isNear || r.at(at, 'that') || r.at(at, 'act') || r.at(at, 'since')) return null;
  }
  return null;
}

/** How many words "from the devastating" may have. */
const LED = 4;

/** "rebuilt after the quake that struck the town in September": when what has been rebuilt from happened, to which no number is owed. */
export function isOutlived(r: Reader, p: PeriodMention, from: number): boolean {
  for (let at = p.from - 1; at > Math.max(from, p.from - NOUN); at--) {
    if (!r.isWord(at) || r.counts(at)) return false;
    if (r.at(at, 'relative')?.value !== 'noun') continue;
    if (!r.at(at - 1, 'disaster')) return false;
    for (let back = at - 2; back >= Math.max(from, at - LED); back--)
      if (r.at(back, 'from') || r.at(back, 'against')) return true;
    return false;
  }
  return false;
}

/** "as farming recovers from last year's drought": when what was outlived came, where no number is told of it behind. */
export const isOutlivedYear = (
  r: Reader,
  { rule, from, to }: PeriodMention,
  end: number,
): boolean =>
  rule.endsWith('.last') &&
  isOwner(r, to) &&
  r.at(from - 1, 'from') !== null &&
  !r.hasNumber(to, end);

/** "last year's riots" */
const isOwner = (r: Reader, to: number): boolean =>
  r.isSymbol(to, "'’") && r.surface(to + 1) === 's' && r.isWord(to + 2);

const leadsToDeed = markers('answered-for', 'en').at;
const befalls = markers('befalls').at;
/** Words from "sentenced" to "for last year's murder". */
const SENTENCE = 16;

/** "jailed 14 people over last year's riots", "sentenced for last year's murder of two": when that was which others now answer for. */
export function isAnsweredFor(r: Reader, { rule, from, to }: PeriodMention): boolean {
  if (!rule.endsWith('.last') || !isOwner(r, to) || !leadsToDeed(r.tokens, from - 1)) return false;
  for (let at = from - 2; at >= Math.max(0, from - SENTENCE) && !r.closes(at); at--)
    if (befalls(r.tokens, at)) return true;
  return false;
}

function isTollNext(r: Reader, index: number): boolean {
  const from = r.isSymbol(index, ',،') ? index + 1 : index;
  for (let at = from; at <= from + TOLL; at++) {
    if (r.at(at, 'toll')) return true;
    if (!r.isWord(at) || r.at(at, 'that')) return false;
  }
  return false;
}
