import type { FigurePeriod, PeriodMention } from '../../mention.ts';
import { isSameRange, months, parseDay, type Range, shiftYears } from '../calendar.ts';
import { carried } from '../context/carry.ts';
import { isOfPoll } from '../days/poll.ts';
import { isPart } from '../spans.ts';
import { isFuture } from '../standing/future.ts';
import type { Named } from '../standing/standing.ts';
import { isChange } from './cover.ts';
import type { Scene } from './scene.ts';

/**
 * "Les accidents ont reculé de 6 % par rapport à 2022", in a text that tells no other time: the year after the one that a
 * change is measured against, if the text is of the time that the accounts of that year come out in.
 */
export function timeAfterBase({
  r,
  sentence,
  figures,
  named,
  context,
}: Scene): PeriodMention | null {
  const base = named.find(
    ({ standing, mention }) => standing === 'base' && YEAR.test(mention.rule),
  );
  const year = Number(base?.mention.first?.slice(0, 4)) + 1;
  const isSole = named.every(({ standing }) => UNTIMED.has(standing));
  const { written } = context;
  if (!base || !isSole || context.ahead || !isAccounted(year, written)) return null;
  // "par rapport aux législatives de 2016": no vote is held each year.
  if (isOfPoll(r, base.mention)) return null;
  // "baisse depuis plus de vingt ans … par rapport à 1999": set against the day of writing, which is unknown.
  if (written === null && r.has(0, r.tokens.count, 'since')) return null;
  const changed = figures.some((x) => x.role === 'change' || isChange(r, x, sentence.from));
  if (!changed || figures.some((x) => isFuture(r, x, sentence.from))) return null;
  const after = { ...base.mention, ...months(year, 1, 12) };
  return context.told.some((one) => isRival(one, after, written)) ? null : after;
}

/**
 * "300 boats in the first half of 2023 …. Those from Malta rose by 12 % compared to May 2019", "… compared to May 2023": a
 * change of the like part of the time spoken of, of its last month where the one before is the base.
 */
export function likeBase(scene: Scene, i: number): FigurePeriod | null {
  const { r, figures, named, after, context } = scene;
  const { spoken } = context;
  const base = named[after[i]!];
  const x = figures[i]!;
  if (x.role !== 'change' || base?.standing !== 'base' || !spoken?.last) return null;
  const { mention } = base;
  if (!PART.test(mention.rule) || !mention.first || r.hasNumber(x.to, mention.from)) return null;
  const years = Number(spoken.last.slice(0, 4)) - Number(mention.first.slice(0, 4));
  const like = { ...mention, ...(years > 0 ? shiftYears(mention, years) : monthAfter(mention)) };
  // "à fin juin … par rapport à mai": an end of month is told of all that came until then.
  const isLike =
    years > 0 ? isPart(like, spoken) : mention.rule === 'month' && like.last === spoken.last;
  return isLike ? { ...carried(spoken, like), rule: 'beside' } : null;
}

/**
 * "300 boats in the first seven months of 2023 …. Those from Malta came to 40, up from 30 in July 2022": a level that is set
 * against one of a month is of the like month, with which the time spoken of ends. Gives the index of each and its period.
 */
export function* likeMonths(
  { figures, against }: Scene,
  found: readonly (FigurePeriod | null)[],
): Generator<[number, FigurePeriod]> {
  for (const [i, base] of found.entries()) {
    if (!against[i] || base?.rule !== 'month') continue;
    const set = figures.findLastIndex(({ unit }, at) => at < i && unit === figures[i]!.unit);
    if (set < 0) continue;
    // "40 MDH (4 million dollars), up from 30 MDH"
    for (let at = set; at < i; at++) {
      const now = found[at];
      if (now?.rule !== 'carried' || figures[at]!.role !== 'level') continue;
      const years = Number(now.last?.slice(0, 4)) - Number(base.first?.slice(0, 4));
      const like = shiftYears(base, years);
      if (years > 0 && like.last === now.last && isPart(like, now))
        yield [at, { ...now, ...like, rule: 'beside' }];
    }
  }
}

function monthAfter({ last }: PeriodMention): Range {
  const { year, month } = parseDay(last)!;
  return months(year, month + 1, month + 1);
}

const PART = /^(month|quarter)$/;
const YEAR = /^year$/;
/** What dates no figure of an account. */
const UNTIMED: ReadonlySet<Named['standing']> = new Set(['base', 'act', 'label']);
/** From December of 2023 to June of 2024, what is set against 2022 is all of 2023. */
const CLOSING = 12;
/** Any later year is set against the last one before the pandemic. */
const BEFORE_PANDEMIC = 2019;
const HALF = 6;

/** Whether the accounts of a year come out on a day; of a text without one, nothing tells against it. */
function isAccounted(year: number, written: string | null): boolean {
  const day = parseDay(written);
  if (!day) return written === null && year !== BEFORE_PANDEMIC + 1;
  return day.year === year ? day.month >= CLOSING : day.year === year + 1 && day.month <= HALF;
}

/** Whether the text tells another time, that began with the year or after it and is not over by then; not one still to come. */
function isRival(
  { standing, mention: { first, last, rule } }: Named,
  after: PeriodMention,
  written: string | null,
): boolean {
  if (standing === 'act' || standing === 'label' || DAY.test(rule)) return false;
  // "ces dernières années": a text of unknown day may set any time against the base.
  if (first === null && last === null) return written === null;
  const isSame = standing !== 'base' && isSameRange({ first, last }, after);
  const isBefore = last !== null && last < after.first!;
  const isToCome = written !== null && (first ?? last ?? '') > written;
  return !isSame && !isBefore && !isToCome;
}

/** The day of an event, beside the account of a year. */
const DAY = /^day(\.|$)/;
