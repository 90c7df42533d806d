import { markers } from '../../../lexicons/markers.ts';
import { nounCodes } from '../../../lexicons/noun-classes.ts';
import type { FigureMention, FigurePeriod, PeriodMention } from '../../mention.ts';
import { carried } from '../context/carry.ts';
import { hourAt } from '../expressions/hours.ts';
import type { Word } from '../lexicon.ts';
import type { Reader } from '../reader.ts';
import { isParticiple } from '../standing/participle.ts';
import type { Named } from '../standing/standing.ts';

/** How many words may part an election from its day: "élections législatives du 8 septembre", "Friday's parliamentary election". */
const NEAR = 4;
/** And a clause on where it was held: "elections held across Morocco on Friday". */
const HELD = 7;

/**
 * The day of the election, or of the strike, that a text tells of: the latest that it names, one to come only where none
 * has been ("today's elections … the results will be announced tomorrow"); null where it names none.
 */
export function pollingDay(
  r: Reader,
  named: readonly Named[],
  written: string | null,
): PeriodMention | null {
  let day: PeriodMention | null = null;
  const isToCome = ({ first }: PeriodMention): boolean => written !== null && first! > written;
  for (const { mention, standing } of named) {
    if (standing === 'label') continue;
    // "today's elections"
    const isToday = mention.rule === 'now' && written !== null;
    const one = isToday ? { ...mention, first: written, last: written } : mention;
    const isDay = isToday || (one.rule.startsWith('day') && one.first === one.last);
    if (!isDay || one.first === null || !isOfPoll(r, one)) continue;
    if (day !== null && isToCome(one) && !isToCome(day)) continue;
    if (day === null || isToCome(day) !== isToCome(one) || one.first > day.first!) day = one;
  }
  return day;
}

type Span = Pick<PeriodMention, 'from' | 'to'>;

/** Whether an election or a strike stands beside a day. */
export const isOfPoll = (r: Reader, day: Span): boolean => pollBeside(r, day) !== null;

const isOfStrike = (r: Reader, day: Span): boolean => pollBeside(r, day)?.value === 'strike';

function pollBeside(r: Reader, { from, to }: Span): Word | null {
  // "les bureaux de vote ont ouvert, vendredi 4 septembre,"
  const last = beforeHour(r, r.isSymbol(from - 1, ',،') ? from - 2 : from - 1);
  for (let at = last; at > last - HELD && r.isWord(at); at--) {
    const poll = r.at(at, 'poll');
    if (poll) return poll;
  }
  // "Friday's | parliamentary election"
  const next = r.isSymbol(to, "'’") ? to + 2 : to;
  for (let at = next; at < next + NEAR - 1 && r.isWord(at); at++) {
    const poll = r.at(at, 'poll');
    if (poll) return poll;
  }
  // «خاضت الشغيلة، اليوم الأربعاء، | إضرابا», unlike "publié vendredi, les élections du 8 septembre".
  return r.isSymbol(to, ',،') ? r.at(to + 1, 'poll') : null;
}

/** How many tokens "depuis 8h00" may have. */
const OPENED = 5;

/** "les bureaux de vote sont ouverts | depuis 8h00, vendredi": the token before the hour since when they are, else the one given. */
function beforeHour(r: Reader, last: number): number {
  for (let at = last - 1; at > last - OPENED; at--) {
    const since = r.at(at, 'since');
    if (since && hourAt(r, since.end) === last + 1) return at - 1;
  }
  return last;
}

/** How far a bracket may reach that lists elections, and how many of its months make a list. */
const BRACKET = 30;
const LISTED = 2;

/** "pour des élections passées (scrutins du 4 septembre et du 2 octobre 2015)": of the one or the other, which names them. */
export function isOfPolls(r: Reader, { rule, from, to }: PeriodMention): boolean {
  if (!/^(between\.)?day/.test(rule)) return false;
  let open = from - 1;
  while (open > from - BRACKET && !r.isSymbol(open, '()')) open--;
  if (!r.isSymbol(open, '(') || !r.has(open + 1, open + 3, 'poll')) return false;
  let months = 0;
  for (let at = open + 1; at < to + BRACKET && !r.isSymbol(at, ')'); at++)
    if (r.at(at, 'month')) months++;
  return months >= LISTED;
}

const TALLIED = nounCodes('tallied');
const NOTHING: ReadonlySet<string> = new Set();
/** How far from a percentage "turnout" or "sièges" may stand: "la participation aux communales du 8 mai s'est établie à". */
const BEFORE = 16;
const AFTER = 8;

/** That day, for seats, votes and turnout that no other time is named for: by figure, null for any other. */
export function ofPoll(
  r: Reader,
  day: PeriodMention,
  figures: readonly FigureMention[],
  sentence: { from: number; to: number },
): (FigurePeriod | null)[] {
  const isTallied: boolean[] = [];
  // Seats and votes are of no strike.
  const tallied = isOfStrike(r, day) ? NOTHING : TALLIED;
  figures.forEach((x, i) => {
    const before = figures[i - 1];
    const start = Math.max(sentence.from, x.from - BEFORE, before?.to ?? 0);
    const isShare =
      x.kind === 'percent' &&
      (r.has(start, Math.min(sentence.to, x.to + AFTER), 'tally') ||
        // "turnout was 12% at noon, 24% at 3 pm and 52% at 7 pm"
        (isTallied[i - 1] === true &&
          before!.kind === x.kind &&
          (isListed(r, before!, x) || isMeasuredAlike(before!, x))));
    // "8.789 électeurs, soit 152 de plus qu'en 2016"
    const isMore =
      isTallied[i - 1] === true &&
      before!.unit === x.unit &&
      r.has(before!.to, x.from, 'otherwise');
    isTallied.push(x.role === 'change' ? isMore : isShare || tallied.has(x.unit));
  });
  return isTallied.map((one) => (one ? carried(day, day) : null));
}

/** Whether only a comma or "and" and no other verb part two numbers of a list: "12% at noon and 24%". */
const isListed = (r: Reader, { to }: FigureMention, { from, role }: FigureMention): boolean =>
  role === 'level' &&
  (r.isSymbol(from - 1, ',،') || r.at(from - 1, 'to')?.value === '') &&
  !r.hasSymbol(to, from, ';؛:');

/** "participation of 80% in schools, while it was 70% in hospitals" */
const isMeasuredAlike = ({ measure }: FigureMention, other: FigureMention): boolean =>
  measure !== null && other.measure?.startsWith(measure) === true;

/** How many words "lors des dernières" and "qu'il a" may have. */
const LED = 4;
const isAuxiliary = markers('auxiliary', 'fr').at;
const isBeen = markers('been', 'fr').at;

/** "la deuxième place [obtenue aux élections de 2016]": where what says when a noun was won begins; −1 where nothing does. */
export function wonAt(r: Reader, { from, rule }: PeriodMention): number {
  if (rule !== 'year') return -1;
  let poll = from - 1;
  while (poll > from - NEAR && r.isWord(poll) && !r.at(poll, 'poll')) poll--;
  if (!r.at(poll, 'poll')) return -1;
  for (let at = poll - 1; at >= poll - LED && r.isWord(at); at--) {
    if (!isParticiple(r, at)) continue;
    if (!isAuxiliary(r.tokens, at - 1) && !isBeen(r.tokens, at - 1)) return at;
    // "qu'il a obtenue", unlike "il a obtenu".
    for (let k = at - 2; k > at - 2 - LED; k--) if (/^qu[e'’]?$/iu.test(r.surface(k))) return k;
    return -1;
  }
  return -1;
}
