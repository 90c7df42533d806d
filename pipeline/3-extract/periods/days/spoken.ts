import { markers } from '../../../lexicons/markers.ts';
import { type Expression, isThisYear } from '../expressions/expression.ts';
import type { Point } from '../expressions/point.ts';
import { yearValue } from '../expressions/years.ts';
import type { Word } from '../lexicon.ts';
import type { Reader } from '../reader.ts';
import { isBase, isEcho } from '../standing/compared.ts';
import { isComing } from '../standing/future.ts';
import { isOfTitledDraft } from '../standing/report.ts';
import { PARTS, partKey } from './dated-parts.ts';

/** The one year that a text names, null where it names none or several. */
export function onlyYear(expressions: readonly Expression[]): number | null {
  let year: number | null = null;
  for (const { a, b } of expressions)
    for (const p of [a, b]) {
      if (!p || p.year === null || p.label || p.unit === 'years') continue;
      if (year !== null && year !== p.year) return null;
      year = p.year;
    }
  return year;
}

/** The year of a text of unknown date that it says is "l'année en cours (2023)", or behind "last year (2022)"; null where it says of none. */
export function calledYear(expressions: readonly Expression[], r: Reader): number | null {
  for (const { from, end, a } of expressions) {
    if (a.year === null) continue;
    for (let at = from; at < end; at++) {
      if (!r.isSymbol(at, '(') || yearValue(r, at + 1) !== a.year) continue;
      if (r.at(at - 1, 'current') || r.at(at - 2, 'current')) return a.year;
      if (r.at(at - 1, 'last') || r.at(at - 2, 'last'))
        return a.unit === 'year' ? a.year + 1 : null;
    }
  }
  return null;
}

/** The latest year that a text speaks of, plans and terms apart: its own, where nothing gives its day. */
export function latestYear(expressions: readonly Expression[], r: Reader): number | null {
  const autumn = autumnOf(expressions);
  let latest: number | null = null;
  for (const expression of expressions) {
    const { a, b, from } = expression;
    const far = a.unit === 'years' ? a.part : a.unit === 'year' ? (b?.year ?? a.year) : a.year;
    const isSpan = far !== null && a.year !== null && far > a.year + 1;
    if (a.year === null || a.label || isSpan) continue;
    if (isSinceThen(expression) || isPlanned(r, expression)) continue;
    // "un programme étendu à 2050": the far end of a stretch, unlike "par rapport à 2020".
    const isEnd = a.unit === 'year' && r.at(from - 1, 'to')?.value === 'reach';
    if (isEnd && !r.before(from, 'base')) continue;
    const isAutumn = a.unit === 'school' && a.year === autumn;
    const year =
      b?.year ??
      (a.unit === 'years' ? a.part : a.unit === 'school' && !isAutumn ? a.year + 1 : a.year);
    if (latest === null || year > latest) latest = year;
  }
  return latest;
}

/** "La campagne 2021-2022 s'ouvre. … Au 25 octobre 2021, 36 %": the year of a text whose only day is of the autumn that a season opens in. */
function autumnOf(expressions: readonly Expression[]): number | null {
  const days = expressions.filter((one) => one.shape === 'asof' && one.a.unit === 'day');
  const [first] = days;
  const isSole = days.every(({ a }) => a.year !== null && a.year === first?.a.year);
  return first && isSole && first.a.part >= AUTUMN ? first.a.year : null;
}

/** The month in which a school or farming year opens. */
const AUTUMN = 9;

/** "since 2019", unlike "since the start of 2019", which is told in that year. */
export const isSinceThen = ({ shape, a }: Expression): boolean =>
  shape === 'since' && a.unit !== 'school' && a.edge !== 'start';

/** "à l'horizon 2030": a year that a plan is for. */
export function isGoal(r: Reader, { a, from, shape }: Expression): boolean {
  for (let at = from; at > from - 3; at--) if (r.before(at, 'future')) return true;
  if ((shape === 'asof' || shape === 'until') && a.unit === 'year' && !a.edge) return true;
  return shape === 'by' || r.at(from, 'future') !== null;
}

/** "le projet de budget 2024": a year that may lie ahead, as a goal's does. */
function isPlanned(r: Reader, expression: Expression): boolean {
  const { from, end, a } = expression;
  // "par | rapport à 2020" is no report.
  if (r.before(from, 'base')) return false;
  for (let at = from; at > from - 3; at--) if (isOfDraft(r, at) || isComing(r, at - 1)) return true;
  // «في متم 2030 سيشكل», "fin 2030, les aînés seront", unlike "en 2024, la croissance atteindra"
  const start = r.pauses(end, ',،') ? end + 1 : end;
  const verbs = a.edge === 'end' ? start + SUBJECT : start;
  for (let at = start; at < verbs && r.isWord(at); at++) if (isComing(r, at)) return true;
  return isGoal(r, expression) || isAimedAt(r, from) || isOfTitledDraft(r, expression);
}

/** How many words "les aînés seront" may have. */
const SUBJECT = 4;

/** How many words "son rapport d'activités pour l'année" may have. */
const REPORT = 6;

/** "son rapport d'activités pour l'année |", "le budget de |": the last word of a report before a year; null where none is near. */
function reportBefore(r: Reader, end: number): Word | null {
  for (let at = end - 1; at >= end - REPORT; at--) {
    const report = r.at(at, 'report');
    if (report) return report;
  }
  return null;
}

/** Whether a draft that is still to be ends at a token. */
const isOfDraft = (r: Reader, end: number): boolean =>
  r.before(end, 'report') && reportBefore(r, end)?.value === 'draft';

/** How many words "vise à réduire de 50 % le taux de mortalité en" may have. */
const AIM = 14;
const aims = markers('aims-at').at;

/** "le plan vise à réduire de 50 % le taux de mortalité en 2026": a year that is aimed at. */
function isAimedAt(r: Reader, from: number): boolean {
  for (let at = from - 1; at > from - AIM && !r.closes(at); at--)
    if (aims(r.tokens, at)) return true;
  return false;
}

/**
 * Whether the latest year that a text of unknown date names is its "last year": all of it is told and set beside the year
 * before. "300 en 2014, contre 280 en 2013; l'an dernier, …" is of 2015.
 */
export function isOver(
  latest: number,
  expressions: readonly Expression[],
  compared: ReadonlySet<number>,
  r: Reader,
): boolean {
  let isTold = false;
  const isThis = expressions.some(isThisYear);
  for (const { a, b, from } of expressions) {
    const isYear = ['year', 'years', 'school'].includes(a.unit);
    // "rose this year compared with last year, and with 2022": the year before is the one that is set beside it.
    if (isYear && a.when === 'last' && !(isThis && compared.has(from))) isTold = true;
    if ([a, b].some((p) => p?.year === latest && p.unit !== 'year')) return false;
    // "à l'ouverture de l'année judiciaire 2025": the text is of that year.
    if (a.year === latest && a.unit === 'year' && isOfOccasion(r, from)) return false;
  }
  // A school year runs on through the year that it ends in.
  const isRunning = expressions.some(({ a }) => a.unit === 'school' && a.year === latest - 1);
  const isBeside = expressions.some(({ a }) => a.unit === 'year' && a.year === latest - 1);
  if (!isTold || isRunning) return false;
  return isBeside || isOfReport(latest, expressions, compared, r);
}

/** "26 milliards cette année, et 29 milliards en 2026", with no word of 2025: the latest year is the one after "this year". */
export function isNextOfThis(
  latest: number,
  expressions: readonly Expression[],
  r: Reader,
): boolean {
  const named = expressions.filter(({ a, b }) => (b ?? a).year === latest);
  if (named.some(({ a, b }) => a.unit !== 'year' || b)) return false;
  if (expressions.some((_, i) => isBehind(latest - 2, expressions, i, r))) return true;
  const isNamed = expressions.some(({ a }) => a.year === latest - 1);
  return expressions.some((one, i) => {
    const next = expressions[i + 1];
    if (!isThisYear(one) || !next || !named.includes(next)) return false;
    // "should ease to 3 % this year and 2 % in 2024": what is foreseen for both may name this year elsewhere, too.
    if (isNamed && !isForeseen(r, one.from)) return false;
    return isApart(r, one.end, next.from) && !isBase(r, next.from);
  });
}

/** "300 sur les cinq premiers mois de cette année, 12 % de plus qu'à la même période de 2023", "de 300 en 2023 à 400 cette année": the latest year is what "this year" is set against. */
export const isBeforeThis = (
  latest: number,
  expressions: readonly Expression[],
  r: Reader,
): boolean =>
  expressions.some((expression, i) => {
    const { a, from } = expression;
    const one = expressions[i - 1];
    const isStart = one && isOf(latest, one) && r.at(one.end, 'to')?.value === 'reach';
    if (isStart && isThisYear(expression) && isApart(r, one.end, from)) return true;
    const isThis = one && (isThisYear(one) || one.a.yearWhen === 'current');
    const isLatest = a.year === latest && (a.unit === 'year' || isEcho(a));
    return isThis && isLatest && isBase(r, from) && isClause(r, one.end, from);
  });

/** "de 300 en octobre 2021 à 400 en octobre dernier", "400 au troisième trimestre de cette année, contre 300 au troisième trimestre 2021": the part of the latest year beside which the same part of this year is told; null where none is. */
export function likePart(
  latest: number,
  expressions: readonly Expression[],
  r: Reader,
): Point | null {
  for (const [i, two] of expressions.entries()) {
    const one = expressions[i - 1];
    if (!one || !isApart(r, one.end, two.from)) continue;
    const next = r.pauses(one.end, ',،') ? one.end + 1 : one.end;
    if (r.at(next, 'to')?.value === 'reach' && isLike(latest, one, two)) return one.a;
    if (isLike(latest, two, one) && isBase(r, two.from)) return two.a;
  }
  return null;
}

/** Whether one time is a part of a year and the other the same part, or one like it, of this year, or "last October". */
function isLike(year: number, { a, b }: Expression, { a: now, b: end }: Expression): boolean {
  if (b || end || a.year !== year || !PARTS.has(a.unit) || a.unit !== now.unit) return false;
  if (now.year !== null || (now.when !== 'same' && partKey(now) !== partKey(a))) return false;
  return now.yearWhen === 'current' || (a.unit === 'month' && now.when === 'last');
}

/** "depuis septembre 2022 …, 40 au 29 janvier dernier": a month that can only have come after the latest year. */
export function isBeforeLast(latest: number, expressions: readonly Expression[]): boolean {
  const since = expressions.find(
    ({ shape, a }) => shape === 'since' && a.unit === 'month' && a.year === latest,
  );
  const isMonth = ({ a }: Expression) => DATED.has(a.unit) && a.when === 'last' && a.part > 0;
  return (
    since !== undefined && expressions.some((one) => isMonth(one) && one.a.part < since.a.part)
  );
}
const DATED: ReadonlySet<string> = new Set(['day', 'month']);

function isClause(r: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (r.closes(at)) return false;
  return true;
}

/** "de 2,2 % en 2024 à 1,1 % cette année, après 3,8 % en 2024": whether a year is set beside "this year", which is the next. */
function isBehind(year: number, expressions: readonly Expression[], i: number, r: Reader): boolean {
  const one = expressions[i]!;
  if (!isThisYear(one)) return false;
  const [before, after] = [expressions[i - 1], expressions[i + 1]];
  return (
    (isOf(year, before) && isApart(r, before!.end, one.from)) ||
    (isOf(year, after) && isApart(r, one.end, after!.from) && isBase(r, after!.from))
  );
}

export const isOf = (year: number, one: Expression | undefined): boolean =>
  one !== undefined && one.a.unit === 'year' && one.a.year === year && !one.b;

/** How far before its time a verb may say that something is foreseen. */
const FORESEEN = 10;

export function isForeseen(r: Reader, from: number): boolean {
  for (let at = from - 1; at >= from - FORESEEN && !r.closes(at); at--)
    if (isComing(r, at)) return true;
  return false;
}

/** Whether two times of one sentence each have a number of their own. */
export const isApart = (r: Reader, from: number, to: number): boolean =>
  isClause(r, from, to) && r.hasNumber(from, to);

/** "le rapport pour l'année 2022 …. Les arrivées au cours de l'année passée": told once the year of the report was over. */
function isOfReport(
  latest: number,
  expressions: readonly Expression[],
  compared: ReadonlySet<number>,
  r: Reader,
): boolean {
  const isReported = ({ a, from }: Expression) =>
    a.year === latest && (reportBefore(r, from)?.value ?? 'draft') !== 'draft';
  const isItsLast = ({ a, from }: Expression) =>
    a.unit === 'year' && a.when === 'last' && !compared.has(from);
  return expressions.some(isReported) && expressions.some(isItsLast);
}

/** "à l'ouverture de l'|année judiciaire 2025", «بمناسبة | افتتاح السنة القضائية 2025» */
const isOfOccasion = (r: Reader, from: number): boolean =>
  r.into(from, 'act') || r.before(from, 'act') || r.before(from - 1, 'act');

/** "né en 1981", "founded in 1998", «دستور 2011»: a year long before the text's own. */
export function isOrigin(r: Reader, from: number): boolean {
  if (r.before(from, 'law') || (r.before(from, 'link') && r.before(from - 1, 'law'))) return true;
  for (let at = from - 1; at >= from - 3; at--) {
    const act = r.at(at, 'act');
    if (act) return act.value === 'origin';
  }
  return false;
}
