import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { isConditional } from '../../figures/hedges/hedge-known.ts';
import { type Day, months, shiftDays } from '../calendar.ts';
import type { Expression } from '../expressions/expression.ts';
import type { Point } from '../expressions/point.ts';
import type { Reader } from '../reader.ts';
import { isBase } from '../standing/compared.ts';
import { isComing } from '../standing/future.ts';
import { PARTS, partKey } from './dated-parts.ts';
import { monthsOf } from './year-of.ts';

/** What the text around an expression makes of it. */
export const readIn = (
  expression: Expression,
  r: Reader,
  written: Day | null,
  dated: ReadonlyMap<string, number>,
): Expression =>
  withPast(withComing(withBase(withTwin(expression, written, dated), r), r, written), r, written);

/**
 * Where the day of writing is unknown, a headline's "à fin mai" takes the year that the text below gives to May, and
 * "depuis mai de l'an dernier" the one of "depuis mai 2023".
 */
function withTwin(
  expression: Expression,
  written: Day | null,
  dated: ReadonlyMap<string, number>,
): Expression {
  const { a, shape } = expression;
  const isOpen = !a.yearWhen || (shape === 'since' && a.yearWhen === 'last');
  if (written || a.year !== null || a.when || !isOpen || !PARTS.has(a.unit)) return expression;
  const year = dated.get(partKey(a));
  return year === undefined ? expression : { ...expression, a: { ...a, year, yearWhen: null } };
}

/** "par rapport à la même période" is of the year before; "à la même date" is the date just named. */
function withBase(expression: Expression, r: Reader): Expression {
  const { a, from } = expression;
  if (a.unit !== 'period' || a.when !== 'same' || a.year !== null || a.yearWhen) return expression;
  return isBase(r, from) ? { ...expression, a: { ...a, when: 'previous' } } : expression;
}

/** How far around a month a verb in the future may stand. */
const COMING = 8;

/** "sera payé en juillet", "de septembre à novembre, on vendra": a month told in the future is the next one. */
function withComing(expression: Expression, r: Reader, written: Day | null): Expression {
  const { shape, a, b } = expression;
  // "au second semestre de l'année", "de cette année"
  const isThisYear = a.yearWhen === 'same' || a.yearWhen === 'current';
  const isStart = opensStart(r, expression);
  const isPlain = a.year === null && !a.when && !b && (NAMED.has(shape) || isStart);
  const isOpen = isPlain && (!a.yearWhen || isThisYear);
  const span = monthsIn(a);
  if (!isOpen || !written || !span) return expression;
  const isComingUp =
    isToCome(r, expression) ||
    (isStart && mayCome(r, expression)) ||
    (isNear(span, written) && wouldBe(r, expression));
  if (!isComingUp || isEstimate(r, expression, written)) return expression;
  const last = span[1];
  const isAhead =
    last > written.month || (last === written.month && (a.day === 0 || a.lastDay >= written.day));
  if (isThisYear && !isAhead) return expression;
  return { ...expression, a: { ...a, year: written.year + (isAhead ? 0 : 1), yearWhen: null } };
}

/** How many months ahead a time may begin of which a forecast is news. */
const SOON = 3;

/** Whether a part of the year runs on the day of writing or is about to begin. */
function isNear([first, last]: readonly [number, number], { month }: Day): boolean {
  const isRunning = first <= month && month <= last;
  return isRunning || (first - month + 12) % 12 <= SOON;
}

/** "son besoin pour décembre serait de 3 milliards", "au premier trimestre, l'activité progresserait": what would be so in a time that is to come; not "aurait progressé". */
function wouldBe(r: Reader, { from, end }: Expression): boolean {
  const start = r.pauses(end, ',،') && opens(r, from) ? end + 1 : end;
  for (const [at, step] of [[from - 1, -1] as const, [start, 1] as const])
    for (let n = 0; n < COMING && !r.pauses(at + n * step, ',،.;:؛'); n++)
      if (isMood(r, at + n * step)) return true;
  return false;
}

/** "aurait" is of what is over. */
const isMood = (r: Reader, at: number): boolean =>
  at >= 0 && r.isWord(at) && isConditional(r.tokens, at) && !r.at(at, 'auxiliary');

/** How many months after its end a quarter's accounts are still foreseen. */
const ESTIMATED = 3;

/** "la croissance devrait reculer de 13 % au deuxième trimestre", told in July: a rate of the quarter just over. */
function isEstimate(r: Reader, { a, from, end }: Expression, written: Day): boolean {
  const [, last] = monthsIn(a)!;
  const ago = (written.month - last + 12) % 12;
  if (a.unit !== 'quarter' || ago === 0 || ago > ESTIMATED) return false;
  const [start, stop] = [Math.max(0, from - COMING), end + COMING];
  return r.hasSymbol(start, stop, '%٪') || r.has(start, stop, 'percent');
}

/** Whether the clause around a period is told in the future. */
export const isToCome = (r: Reader, { from, end }: Expression): boolean =>
  comes(r, from, -1) || comes(r, r.pauses(end, ',،') && opens(r, from) ? end + 1 : end, 1);

/** "à partir de mai", "from May", «ابتداء من ماي»: a time at which something starts, which may lie ahead. */
const opensStart = (r: Reader, { from, shape }: Expression): boolean =>
  shape === 'since'
    ? STARTS.has(r.at(from, 'since')?.value)
    : shape === 'plain' && r.at(from - 1, 'from')?.value === 'since';
const STARTS: ReadonlySet<string | undefined> = new Set(['time', 'onward']);

const isPossible = markers('possible').at;
const isPast = markers('past').at;
const opensImperfect = wordMatches(/^[يتن]/u);

/** "may", "pourrait", «قد يواجه»; not «قد بدأ». */
const maySo = (r: Reader, at: number): boolean =>
  isPossible(r.tokens, at) && (!isPast(r.tokens, at) || opensImperfect(r.tokens, at + 1));

/** "may face cuts from May", "pourraient fermer à partir de mai": what is only possible has not begun. */
function mayCome(r: Reader, { from }: Expression): boolean {
  for (let at = from - 1; at >= Math.max(0, from - COMING) && !r.pauses(at, ',،.;:؛'); at--)
    if (maySo(r, at)) return true;
  return false;
}

/** How a month is named: "en mai", "au mois de mai". */
const NAMED: ReadonlySet<string> = new Set(['plain', 'asof']);

/** How many words "et au mois de" may have. */
const LED = 4;

/** "En août, il devrait", unlike "est tombé à 5 % en août, moins que prévu": whether a period opens its clause, so that what comes behind its comma is of it. */
function opens(r: Reader, from: number): boolean {
  let at = from - 1;
  while (at >= from - LED && r.isWord(at) && LEADS.some((role) => r.at(at, role))) at--;
  return !r.isWord(at) && !r.isNumber(at) && !r.isSymbol(at, '%٪)');
}
const LEADS = [
  'in',
  'asof',
  'article',
  'link',
  'unit',
  'to',
  'turn',
  'until',
  'since',
  'alone',
] as const;

/** The same of what is read one way from it. */
function comes(r: Reader, start: number, step: 1 | -1): boolean {
  for (let n = 0, at = step < 0 ? start - 1 : start; n < COMING && at >= 0; n++, at += step) {
    if (at >= r.tokens.count) return false;
    if (r.pauses(at, ',،.;:؛')) return false;
    // "seront livrés en juillet", "will be delivered in July"
    if (r.at(at, 'act')) return step < 0 && (isComing(r, at - 1) || isComing(r, at - 2));
    // «يرتقب أن يصل», not "il a dit que".
    if (r.at(at, 'that')) return step < 0 && isComing(r, at - 1);
    // "fell in October and is expected to fall further": of what is told next.
    if (isComing(r, at)) return step < 0 || !opensClause(r, at, start);
  }
  return false;
}

/** Whether a conjunction stands before a verb or its auxiliary, behind a token. */
const opensClause = (r: Reader, verb: number, from: number): boolean =>
  r.conjoined(verb) ||
  [verb - 1, verb - 2].some((at) => at >= from && r.at(at, 'to')?.value === '');

/** The months of a point of the year, or of a day; null where it is none. */
const monthsIn = (p: Point): readonly [number, number] | null =>
  p.unit === 'day' && p.part > 0 ? [p.part, p.part] : monthsOf(p);

/** How far after a term a verb may say that it is over. */
const VERB = 14;

/** "By the end of March 2024, sales had reached …": a term told in the past is what came until then. */
function withPast(expression: Expression, r: Reader, written: Day | null): Expression {
  const { shape, a, end } = expression;
  if (shape !== 'by' || a.unit === 'year') return expression;
  // "17 million tourists by the end of December", told in January
  const isJustOver = a.unit === 'month' && a.part === 12 && a.year === null && written?.month === 1;
  // "rose to 35 billion by the end of April 2023"
  const day = a.year !== null && a.unit === 'month' ? months(a.year, a.part, a.part).last : null;
  const isOver = day !== null && (!written || day <= shiftDays(written, 0));
  if ((isJustOver || isOver) && !isToCome(r, expression))
    return {
      ...expression,
      shape: 'until',
      a: isJustOver ? { ...a, year: written.year - 1 } : a,
    };
  for (let at = end; at < end + VERB && !r.isSymbol(at, '.;') && !r.at(at, 'future'); at++)
    if (r.at(at, 'past')) return { ...expression, shape: 'until' };
  return expression;
}

/** How many tokens after "hier" a text may go on with "aujourd'hui". */
const NEXT_DAY = 60;

/** "Hier, 300 …. Aujourd'hui, 40 …": the day itself, where "today" is else all that is so now. */
export function withToday(
  expression: Expression,
  before: Expression | undefined,
  r: Reader,
): Expression {
  const { a, from, shape } = expression;
  if (a.unit !== 'now' || shape !== 'plain' || r.at(from, 'day')?.value !== '0') return expression;
  const isYesterday = before?.a.unit === 'day' && before.a.when === 'same' && before.a.part < 0;
  return isYesterday && from - before.end < NEXT_DAY
    ? { ...expression, a: { ...a, unit: 'day', when: 'same', part: 0 } }
    : expression;
}
