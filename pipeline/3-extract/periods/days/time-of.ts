import { type Day, parseDay } from '../calendar.ts';
import type { Expression } from '../expressions/expression.ts';
import type { Point } from '../expressions/point.ts';
import { schoolYears } from '../expressions/school.ts';
import type { Reader } from '../reader.ts';
import { isCompared, isEcho } from '../standing/compared.ts';
import { isBracketedBase } from './bracketed-base.ts';
import { datedParts, isAfterYearEnd, partKey } from './dated-parts.ts';
import { dateline } from './dateline.ts';
import { newsDay } from './news-day.ts';
import { isOfPoll } from './poll.ts';
import { isBehindLast, isBehindNext } from './sequence.ts';
import {
  calledYear,
  isBeforeLast,
  isBeforeThis,
  isForeseen,
  isGoal,
  isNextOfThis,
  isOrigin,
  isOver,
  isSinceThen,
  latestYear,
  likePart,
  onlyYear,
} from './spoken.ts';

/** What a text is told from. */
export interface TextTime {
  /** Day of writing; null where neither the manifest nor the text gives it. */
  readonly written: Day | null;
  /** Year of writing, else the latest that the text speaks of: what "last year" is told from. */
  readonly spoken: number | null;
  /** The one year that the text names, or the one behind those where they were over. */
  readonly named: number | null;
  /** Whether that may be the "last year" of its day. */
  readonly isSole: boolean;
  /** Whether the text looks back on a year that was over: its "last November" is of that year. */
  readonly isOver: boolean;
  /** Year in which the school or farming year that the text names opens. */
  readonly season: number | null;
  /** Whether the text calls that one the current one. */
  readonly isThisSeason: boolean;
  /** Year of each part of a year that the text somewhere names with its year. */
  readonly dated: ReadonlyMap<string, number>;
  /** Where a time is named that another is set against, and where one that tells when something began, or what a bracket sets beside the number before it. */
  readonly compared: ReadonlySet<number>;
  readonly origins: ReadonlySet<number>;
  /** The expressions, those of school and farming years marked as such. */
  readonly told: readonly Expression[];
}

/** What a text is told from, by its expressions of time and the day it is known to be of. */
export function timeOf(all: readonly Expression[], r: Reader, published: string | null): TextTime {
  const where = (is: (r: Reader, from: number, end: number) => boolean): ReadonlySet<number> =>
    new Set(all.flatMap(({ from, end }) => (is(r, from, end) ? from : [])));
  const runs = new Set(all.flatMap((one) => (isSinceStart(one) ? one.from : [])));
  const compared = new Set([...where(isCompared)].filter((from) => !runs.has(from)));
  const bracketed = all.filter((one, i) => isBracketedBase(r, one, all[i - 1]));
  const origins = new Set([...where(isOrigin), ...bracketed.map(({ from }) => from)]);
  const expressions = all.filter(({ from }) => !origins.has(from));
  const free = expressions.filter(({ from, a }) => !compared.has(from) && !isEcho(a));
  const written =
    parseDay(published) ?? dateline(expressions, r) ?? newsDay(r, expressions, latestYear(free, r));
  // "contre 38 à fin mai 2021": a text that names only years it compares with speaks of the next.
  const base = free.some(({ a }) => a.year !== null)
    ? null
    : (onlyYear(expressions) ?? latestYear(expressions, r));
  // "les élections du 8 septembre …, 20 % de plus qu'en 2015": the next may be years away.
  const isOfVote = free.some(
    ({ a, from, end }) => a.unit === 'day' && isOfPoll(r, { from, to: end }),
  );
  const next = base === null || isOfVote ? null : base + 1;
  const named =
    onlyYear(
      free.filter((one) => !isGoal(r, one) && !(one.a.unit === 'year' && isSinceThen(one))),
    ) ?? next;
  const latest = withEcho(latestYear(free, r) ?? named, expressions);
  // "réunis le 12 janvier 2017": the text is of that year.
  const isOfDay = free.some(
    ({ a }) =>
      a.year !== null &&
      a.year === named &&
      (a.unit === 'day' || (/^months?$/.test(a.unit) && a.part <= LATEST)),
  );
  // "cette année", "les cinq premiers mois de cette année": "l'an dernier" is the one before it.
  const isThisYear = free.some(
    ({ a }) => a.yearWhen === 'current' || (a.unit === 'year' && a.when === 'current'),
  );
  const like = written || latest === null ? null : likePart(latest, expressions, r);
  const been = free.filter((one) => !isGoal(r, one) && !isForeseen(r, one.from));
  const isLater = latest !== null && isAfterYearEnd(latest, been);
  const isPast =
    !written &&
    latest !== null &&
    (like !== null ||
      isOver(latest, expressions, compared, r) ||
      isBeforeThis(latest, expressions, r) ||
      isBeforeLast(latest, expressions) ||
      isLater);
  const isNext = latest !== null && isNextOfThis(latest, expressions, r);
  const isFar = latest !== null && !written && isBehindNext(latest, expressions, r);
  const isGone = latest !== null && !written && isBehindLast(latest, expressions, r);
  const own = isFar
    ? latest - 2
    : isGone
      ? latest + 2
      : latest !== null && isNext
        ? latest - 1
        : latest !== null && isPast
          ? latest + 1
          : latest;
  const called = calledYear(all, r);
  const { dated, ahead } = datedParts(expressions, compared);
  // "en octobre 2021 …, en octobre dernier. … À fin octobre": of this year, as that is.
  if (like) dated.set(partKey(like), like.year! + 1);
  // "en juillet, contre un million en juillet 2003 …. L'année 2003 …": told in the year of that July.
  const parted = own !== null && ahead !== null ? Math.max(own, ahead) : own;
  const spoken = written ? written.year : (called ?? parted);
  const { told, ...seasons } = schoolYears(all, r, compared, written ? null : latest);
  const isSole =
    named !== null &&
    base === null &&
    called === null &&
    !isPast &&
    !isGone &&
    !isOfDay &&
    !isThisYear;
  const isAhead = !written && (isLater || parted !== own);
  const over = { isSole, isOver: isPast && !isGone && !like && !isLater && called === null };
  // "en novembre dernier …, 84 en novembre de l'an passé. … À fin novembre": the one that is last.
  if (isGone)
    for (const { a } of free)
      if (isLastMonth(a) && !dated.has(partKey(a))) dated.set(partKey(a), latest + 2);
  return {
    written,
    spoken,
    named: isAhead ? parted : named,
    ...over,
    ...seasons,
    dated,
    compared,
    origins,
    told,
  };
}

/** "novembre dernier" */
const isLastMonth = ({ unit, when, part }: Point): boolean =>
  unit === 'month' && when === 'last' && part > 0;

/** "depuis le début de 2019": what has come in that year so far, which nothing is set against. */
const isSinceStart = ({ shape, a }: Expression): boolean =>
  shape === 'since' && a.unit === 'year' && a.year !== null && a.edge === 'start';

/**
 * "le 1er février 2014 … le même jour de 2015": what an echo adds to the years spoken of may be the text's own. "576 en 2015,
 * 633 l'année suivante": so is the year behind the latest.
 */
const withEcho = (latest: number | null, expressions: readonly Expression[]): number | null =>
  latest === null
    ? null
    : Math.max(
        latest,
        ...expressions.map(({ a }, i) =>
          isEcho(a) ? a.year! : isYearAfter(expressions, i, latest) ? latest + 1 : latest,
        ),
      );

/** "2015 … | l'année suivante": told from the year named right before it. */
function isYearAfter(expressions: readonly Expression[], i: number, year: number): boolean {
  const { a, b } = expressions[i]!;
  const before = expressions[i - 1]?.a;
  return (
    !b &&
    a.unit === 'year' &&
    a.when === 'following' &&
    before?.unit === 'year' &&
    before.year === year
  );
}

/** A text on the year up to a month before this one is told in that year: its "last year" is another. */
const LATEST = 10;
