import { markers } from '../../../lexicons/markers.ts';
import type { FigureMention, PeriodMention, SentenceTokens } from '../../mention.ts';
import { isSameRange } from '../calendar.ts';
import { isAgainst } from '../dating/against.ts';
import { isPair } from '../dating/pairs.ts';
import type { Reader } from '../reader.ts';
import { isLong } from '../spans.ts';
import type { Named } from '../standing/standing.ts';
import type { Context } from './context.ts';
import type { TimedSentence } from './timed-sentence.ts';

/**
 * "388 projets durant la période allant de 2019 à 2022": the years that a whole text tells of, where the first sentence
 * with figures names them, for no change between them, and no other names a time.
 */
export function stretchOf(r: Reader, told: readonly TimedSentence[]): PeriodMention | null {
  const lead = told.find(({ figures }) => figures.length > 0);
  const time = onlyOf(told.flatMap(({ named }) => named));
  if (!time || !isLong(time) || !lead?.named.some((n) => n.mention === time)) return null;
  const { figures } = lead;
  return figures.some((x, i) => figures[i + 1] && isPair(r, x, figures[i + 1]!)) ? null : time;
}

/** The time that all periods are of which figures can be of; null where there are several or none. */
function onlyOf(named: readonly Named[]): PeriodMention | null {
  const [time, ...others] = coveredBy(named);
  const isOnly = others.every((other) => isSameRange(other, time!));
  return time && isOnly ? time : null;
}

const coveredBy = (named: readonly Named[]): PeriodMention[] =>
  named.filter(({ standing }) => standing === 'covers').map(({ mention }) => mention);

/** What a sentence tells of, or the account that it gives. */
const spokenOf = (named: readonly Named[]): Named[] =>
  named.map((one) => (one.standing === 'report' ? { ...one, standing: 'covers' } : one));

/** How many sentences on the time of a lead may be named. */
const AHEAD = 4;
/** What a note or a survey is of. */
const ACCOUNTED = /^(?:half|quarter|months|school|between\.day)(?:\.(?:current|same|last))?$/;
const YEAR = /^year(\.current)?$/;
const MONTHLY = /^(?:asof\.)?end\.month(?:\.last)?$/;

/** "The figures came in the ministry's report on the treasury at the end of September": whose time those are of. */
const tellsOfReport = (r: Reader, { from, to }: SentenceTokens): boolean =>
  r.has(from, to, 'report') && !r.hasNumber(from, to);

/** Words from the start of a sentence to a verb of what figures are of, and from that to the time. */
const OPENING = 6;
const TO_TIME = 8;
const PERTAINS = markers('pertains');

/** "Ces chiffres portent sur la période du 3 au 9 mai", «وتهم هذه الأرقام صيف 2019»: what the numbers told so far are of. */
function saysTimeOf(r: Reader, { from }: SentenceTokens, time: PeriodMention): boolean {
  const end = Math.min(from + OPENING, time.from);
  return (
    PERTAINS.within(r.tokens, from, end) &&
    r.has(from, time.from, 'report') &&
    time.from - end <= TO_TIME &&
    !r.hasNumber(from, time.from)
  );
}

/** "Son rapport annuel fait état de 217 tonnes", behind the news of a day: what a year's account tells is not of that day. */
export function opensYearly(r: Reader, { from, to }: SentenceTokens): boolean {
  for (let at = from; at < to; at++) if (r.at(at, 'report')?.value === 'yearly') return true;
  return false;
}

/** "In recent months, attempts have been on the rise": a text goes on to a time that is not the one of its lead. */
const movesOn = ({ named }: TimedSentence): boolean =>
  named.some(({ mention: { rule, first } }) => rule === 'length.last' && first === null);

/** "79 %, contre 80 % en 2017": the year that the account is set against, and not its own. */
function isOfBase(r: Reader, { figures }: TimedSentence, { from }: PeriodMention): boolean {
  const before = figures.findLast(({ to }) => to <= from);
  return before !== undefined && isAgainst(r, before);
}

/** Sentences on what has struck that may stand before one of its own. */
const NEWS = 3;
/** How many times the dead of one night those are whom a half-year counts. */
const MANY = 10;

/** "The crash has killed 15. … The agency counted 1,352 deaths in the first half of the year": what a text on one night only sets beside it. */
function dwarfs(r: Reader, told: readonly TimedSentence[], { figures }: TimedSentence): boolean {
  const dead = told.flatMap((one) => {
    const { from, to } = one.sentence;
    return r.has(from, to, 'disaster') ? one.figures.filter(isOfDead) : [];
  });
  const many = figures.filter(({ unit }) => unit === 'death');
  return dead.some((x) => many.some((y) => Number(y.value) >= MANY * Number(x.value)));
}

const isOfDead = ({ unit }: FigureMention): boolean => unit === 'death' || unit === 'person';

/** The time that a text is of, where its lead tells figures before naming it: the one that a sentence soon names. */
export function aheadOf(
  r: Reader,
  told: readonly TimedSentence[],
  index: number,
  { isAnnual }: Context,
): PeriodMention | null {
  if (movesOn(told[index]!) || (index > 0 && movesOn(told[index - 1]!))) return null;
  for (const one of told.slice(index + 1, index + 1 + AHEAD)) {
    const named = spokenOf(one.named);
    if (movesOn(one)) return null;
    if (coveredBy(named).length === 0) continue;
    if (dwarfs(r, told.slice(Math.max(0, index - NEWS), index + 1), one)) return null;
    const time = onlyOf(named);
    const rule = time?.rule ?? '';
    const isOfAccount =
      ACCOUNTED.test(rule) ||
      // "Son rapport annuel … 300 saisies. En 2020, …": a year's account is of the year that it soon names.
      (isAnnual && YEAR.test(rule) && !isOfBase(r, one, time!)) ||
      (MONTHLY.test(rule) && tellsOfReport(r, one.sentence)) ||
      (time !== null && saysTimeOf(r, one.sentence, time));
    return time?.first && time.last && isOfAccount ? time : null;
  }
  return null;
}
