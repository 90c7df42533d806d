import { isBase, isEcho } from './compared.ts';
import { type Expression, isThisYear } from './expression.ts';
import { isComing } from './future.ts';
import type { Point } from './point.ts';
import type { Reader } from './reader.ts';
import { looksBack } from './tense.ts';

/** The year after the latest that "cette année" is set beside: "contre 280 en 2017" is told in 2018. */
export function yearAfterBase(
  expressions: readonly Expression[],
  r: Reader,
  back: ReadonlySet<number>,
): number | null {
  let year: number | null = null;
  expressions.forEach(({ a, from, end }, i) => {
    if (a.year === null || a.label) return;
    // "de 4.411 dirhams en octobre 2021 à 8.770 en octobre dernier"
    const next = expressions[i + 1];
    const isFirst = next !== undefined && isSameMonth(a, next.a) && isApart(r, end, next.from);
    if (isFirst || back.has(from)) year = Math.max(year ?? 0, a.year + 1);
    // "par rapport à la même période de 2024"
    if (a.unit !== 'year' && !(isEcho(a) && isBase(r, from))) return;
    if (isBase(r, from) || isBesideThis(r, end, expressions[i + 1]))
      year = Math.max(year ?? 0, a.year + 1);
  });
  return year;
}

/** How many words may stand between a time and the verb that looks back on it. */
const LOOK = 4;

/** Where a month of a year is looked back on from the same one: "85 à fin mai dernier; à fin mai 2017, il était de 77". */
export function lookedBackOn(expressions: readonly Expression[], r: Reader): ReadonlySet<number> {
  const back = new Set<number>();
  const last = new Set<number>();
  for (const { a, from, end } of expressions) {
    if (a.unit !== 'month') continue;
    if (isLastMonth(a)) last.add(a.part);
    else if (a.year !== null && last.has(a.part) && isLookedBack(r, end)) back.add(from);
  }
  return back;
}

function isLookedBack(r: Reader, end: number): boolean {
  for (let at = end; at < end + LOOK && r.isWord(at); at++) if (looksBack(r, at)) return true;
  return false;
}

const isSameMonth = ({ unit, part }: Point, next: Point): boolean =>
  unit === 'month' && next.part === part && isLastMonth(next);

/** "octobre dernier" */
const isLastMonth = ({ unit, year, when }: Point): boolean =>
  unit === 'month' && year === null && when === 'last';

/** "300 en 2024 et 350 cette année": a number of its own sets "this year" apart from the year named before it. */
const isBesideThis = (r: Reader, from: number, next: Expression | undefined): boolean =>
  next !== undefined &&
  isThisYear(next) &&
  // "Examens 2023 : 300 reçus cette année": both are one.
  !r.isSymbol(from, ':') &&
  isApart(r, from, next.from);

/** "26 milliards cette année, et 29 milliards en 2026", with no word of 2025: the latest year is the one after "this year". */
export function isNextOfThis(
  latest: number,
  expressions: readonly Expression[],
  r: Reader,
  compared: ReadonlySet<number>,
): boolean {
  const named = expressions.filter(({ a, b }) => (b ?? a).year === latest);
  if (named.some(({ a, b }) => a.unit !== 'year' || b)) return false;
  // "1.5% this year, down from 6.1% in 2023", and 2025 foreseen: the year between them.
  if (expressions.some((one, i) => isBesideBase(one, expressions[i + 1], latest - 2, compared)))
    return true;
  const isNamed = expressions.some(({ a }) => a.year === latest - 1);
  return expressions.some((one, i) => {
    const next = expressions[i + 1];
    if (!isThisYear(one) || !next || !named.includes(next)) return false;
    // "should ease to 3 % this year and 2 % in 2024": what is foreseen for both may name this year elsewhere, too.
    if (isNamed && !isForeseen(r, one.from)) return false;
    return isApart(r, one.end, next.from) && !isBase(r, next.from);
  });
}

/** How far before its time a verb may say that something is foreseen. */
const FORESEEN = 10;

function isForeseen(r: Reader, from: number): boolean {
  for (let at = from - 1; at >= from - FORESEEN && !r.closes(at); at--)
    if (isComing(r, at)) return true;
  return false;
}

const isBesideBase = (
  one: Expression,
  next: Expression | undefined,
  year: number,
  compared: ReadonlySet<number>,
): boolean =>
  isThisYear(one) && next?.a.unit === 'year' && next.a.year === year && compared.has(next.from);

/** Whether two times of one sentence each have a number of their own. */
function isApart(r: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (r.closes(at)) return false;
  return r.hasNumber(from, to);
}

const monthIn = ({ unit, part }: Point) => (unit === 'month' || unit === 'day' ? part : 0);

/**
 * Whether the month of writing comes before one that the latest year names: "les pluies de décembre 2022 et de ce mois de
 * janvier", "du 1er septembre 2022 au 28 février dernier" are told in 2023.
 */
export function isInNext(latest: number, expressions: readonly Expression[]): boolean {
  if (
    expressions.some(
      ({ a, b }) => a.year === latest && b?.when === 'last' && (isBefore(b, a) || isWithin(b, a)),
    )
  )
    return true;
  const now = expressions.find(({ a }) => a.when === 'current' && monthIn(a) > 0);
  return (
    now !== undefined &&
    expressions.some(({ a }) => a.year === latest && monthIn(a) > monthIn(now.a))
  );
}

/** "du premier trimestre 2007 à fin mars dernier": a month of the quarter, a year later. */
const isWithin = (month: Point, { unit, part }: Point): boolean =>
  unit === 'quarter' && month.unit === 'month' && month.part <= part * 3;

/** Whether one month or day comes earlier in the year than another. */
const isBefore = (a: Point, b: Point): boolean => monthIn(a) > 0 && monthIn(a) < monthIn(b);

const PARTS: ReadonlySet<string> = new Set(['month', 'quarter', 'half']);

/**
 * Whether what a text compares with is all of earlier parts of the year it speaks of: "au quatrième trimestre … après 4 %
 * au troisième trimestre 2016", "à fin février … par rapport à janvier 2024".
 */
export function isInPartBefore(
  year: number,
  expressions: readonly Expression[],
  free: readonly Expression[],
): boolean {
  const parts = expressions.filter(({ a }) => a.year === year && PARTS.has(a.unit));
  return (
    parts.length > 0 &&
    parts.every(
      ({ a }) =>
        a.part > 0 &&
        free.some((one) => one.a.unit === a.unit && one.a.year === null && one.a.part > a.part),
    )
  );
}
