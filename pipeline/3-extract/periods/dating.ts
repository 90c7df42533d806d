import type { Passes } from '../../passes.ts';
import type { Analysis, FigureMention, FigurePeriod, PeriodMention } from '../mention.ts';
import { teasersIn } from '../teasers.ts';
import { parseDay, type Range, shiftDays, shiftYears } from './calendar.ts';
import { Context } from './context/context.ts';
import { enter, takeNote } from './context/entering.ts';
import { stretchOf } from './context/lead.ts';
import { passOn } from './context/passing-on.ts';
import { headed, repeated } from './context/repeated.ts';
import { thenceOf } from './context/thence.ts';
import { type TimedSentence, timedSentences } from './context/timed-sentence.ts';
import { hasHeadline } from './context/title-line.ts';
import { isDayOfEcho } from './dating/bases.ts';
import { compared } from './dating/cover.ts';
import { grownSince } from './dating/grown-since.ts';
import { timePointedTo } from './dating/pointed.ts';
import { timeOfSameNumber } from './dating/same-number.ts';
import { dateSentence } from './dating/sentence.ts';
import { summed } from './dating/sums.ts';
import { toldDone } from './dating/told-done.ts';
import { saysYearly } from './dating/yearly.ts';
import { namedNewsDay } from './days/news-day.ts';
import { ofPoll, pollingDay } from './days/poll.ts';
import { PERIOD_LEXICON } from './lexicon.ts';
import { Reader } from './reader.ts';
import type { Named } from './standing/standing.ts';

/** The figures, each with the period that it covers. */
export function* datePeriods(
  analysis: Analysis,
  figures: readonly FigureMention[],
  periods: readonly PeriodMention[],
): Passes<FigureMention[]> {
  const reader = new Reader(analysis.tokens, PERIOD_LEXICON[analysis.document.language]);
  const timed = timedSentences(reader, analysis, figures, periods);
  yield;
  const teasers = teasersIn(analysis);
  const told = timed.filter(({ sentence }) => !teasers.has(sentence.block));
  const named = told.flatMap((one) => one.named);
  const written = analysis.document.published_on ?? namedNewsDay(reader, periods);
  const context = new Context(written);
  context.told = named;
  context.account = stretchOf(reader, told);
  context.now = written ?? lastDay(named);
  context.bulletin = dayOfWriting(reader, named, written);
  context.isYearly = told.some((one) => isYearly(reader, one));
  const poll = pollingDay(reader, named, written);
  const dated: FigureMention[] = [];
  yield;
  for (const [index, one] of told.entries()) {
    takeNote(reader, one, context);
    if (one.figures.length === 0 && one.named.length === 0) continue;
    enter(reader, told, index, context);
    context.last = timeOfSameNumber(reader, one, dated, context) ?? context.last;
    const goesOn = context.last;
    const pointed = timePointedTo(reader, one, dated, context);
    context.last = pointed ?? goesOn;
    const found = dateSentence(reader, one.sentence, one.figures, one.named, context);
    if (pointed) context.last = goesOn;
    context.thence = thenceOf(one.named, found, context) ?? context.thence;
    if (poll) setPollingDay(reader, poll, one, found);
    const since = grownSince(reader, one, found, dated.at(-1));
    one.figures.forEach((figure, i) => {
      const done = toldDone(reader, figure, found[i] ?? null, written, one.sentence.from);
      dated.push({
        ...figure,
        period: known(found[i]),
        trace: [...figure.trace, ...done, ...since[i]!],
      });
    });
    passOn(reader, { ...one, found }, context);
  }
  yield;
  for (const one of timed)
    if (teasers.has(one.sentence.block)) dated.push(...ofTeaser(reader, one, written));
  dated.sort((a, b) => a.from - b.from);
  const all = repeated(reader, summed(reader, dated));
  return hasHeadline(reader, analysis.sentences) ? headed(all) : all;
}

/** "Lire aussi : 300 puits forés en 2019": another article's title, dated by its own words alone. */
const ofTeaser = (
  r: Reader,
  { sentence, figures, named }: TimedSentence,
  written: string | null,
): FigureMention[] => {
  const found = dateSentence(r, sentence, figures, named, new Context(written));
  return figures.map((figure, i) => ({ ...figure, period: known(found[i]) }));
};

/**
 * "58 %, contre 70 % à la même date l'année dernière", "… à la même période de l'année passée, où il était de 70 % le 19 décembre
 * 2024": what stands so on the day of writing, or the like day a year on, in a text that sets it beside that day.
 */
function dayOfWriting(
  r: Reader,
  named: readonly Named[],
  written: string | null,
): PeriodMention | null {
  const one = named.find(
    ({ mention: { rule, first, last } }) =>
      rule === 'period.same' && first === last && shiftYears({ first, last }, 1).first === written,
  );
  if (one && written) return { ...one.mention, rule: 'asof.day', first: written, last: written };
  const then = named.find((day, i) => {
    const echo = named[i - 1];
    return isDayOfEcho(echo, day) && r.hasNumber(echo!.mention.to, day.mention.from);
  })?.mention;
  const now = then ? shiftYears(then, 1) : null;
  return then && now && isLately(now, written) ? { ...then, ...now, rule: 'asof.day' } : null;
}

/** How many days a bulletin is news. */
const NEWS = 7;

/** Whether a day is one of the last before the text was written, as far as that is known. */
function isLately({ last }: Range, written: string | null): boolean {
  const day = parseDay(written);
  return !day || (last !== null && last <= written! && last >= shiftDays(day, -NEWS));
}

/** "les élections de vendredi", told nobody knows when: of no day. */
const known = (period: FigurePeriod | null | undefined): FigurePeriod | null =>
  period && (period.first !== null || period.last !== null) ? period : null;

/** The last day that a text names, terms left out. */
const lastDay = (named: TimedSentence['named']): string | null =>
  named
    .flatMap(({ mention: { last, rule } }) => (/^by/.test(rule) ? [] : (last ?? [])))
    .sort()
    .at(-1) ?? null;

/** Dates what is told of a vote by its day. */
function setPollingDay(
  r: Reader,
  poll: NonNullable<ReturnType<typeof pollingDay>>,
  { sentence, figures }: TimedSentence,
  found: (FigurePeriod | null)[],
): void {
  ofPoll(r, poll, figures, sentence).forEach((day, i) => {
    if (day && found[i]?.source !== 'sentence') found[i] = day;
  });
}

/** "en un an", "entre le premier trimestre de 2023 et celui de 2024": a time beside the same one a year before. */
function isYearly(r: Reader, { sentence, named }: TimedSentence): boolean {
  const isNamed = named.some(({ mention }) => compared(mention) !== null && isOneYear(mention));
  return isNamed || saysYearly(r, sentence);
}

const isOneYear = ({ first, last }: PeriodMention): boolean =>
  Number(last!.slice(0, 4)) - Number(first!.slice(0, 4)) === 1;
