import type { Analysis, PeriodMention } from '../mention.ts';
import { LINE } from '../tokens.ts';
import { type Day, parseDay, type Range } from './calendar.ts';
import { type Expression, expressionAt } from './grammar.ts';
import { PERIOD_LEXICON } from './lexicon.ts';
import type { Point } from './point.ts';
import { Reader } from './reader.ts';
import { type Anchor, resolve } from './resolve.ts';

/** Every date and period that the text names, in reading order, never overlapping. */
export function findPeriods(analysis: Analysis): PeriodMention[] {
  const { tokens, document } = analysis;
  const reader = new Reader(tokens, PERIOD_LEXICON[document.language]);
  const expressions: Expression[] = [];
  for (let at = 0; at < tokens.count; ) {
    const found = expressionAt(reader, at);
    if (found) expressions.push(found);
    at = found && found.end > at ? found.end : at + 1;
  }
  const written = parseDay(document.published_on) ?? dateline(expressions, reader);
  const free = expressions.filter(({ from }) => !isBase(reader, from));
  const named = onlyYear(free);
  let year: number | null = null;
  const dated = datedParts(free);
  const spoken = written ? written.year : latestYear(free, reader);
  const seasons = expressions.map((expression) => schoolYear(expression, reader));
  const season = seasons.find(({ a }) => a.unit === 'school' && a.year !== null)?.a.year ?? null;
  let before: Range | null = null;
  let part: Range | null = null;
  return seasons.map((expression) => {
    const anchor: Anchor = {
      written,
      spoken,
      isSole: named !== null,
      season,
      year: year ?? named,
      before,
      part: part ?? before,
    };
    const { first, last, rule } = resolve(withBase(withTwin(expression, dated), reader), anchor);
    const { unit } = expression.a;
    const isSpan = unit === 'day' ? AS_OF.has(expression.shape) : unit !== 'now';
    const echoes = expression.a.when === 'same' || expression.a.when === 'previous';
    if (isSpan && !echoes && (first ?? last) !== null) {
      before = { first, last };
      if (!['year', 'years'].includes(expression.a.unit) || expression.a.edge) part = before;
      if (!expression.a.label) year = Number((last ?? first)!.slice(0, 4));
    }
    const start = tokens.start[expression.from]!;
    const end = tokens.end[expression.end - 1]!;
    return {
      from: expression.from,
      to: expression.end,
      start,
      end,
      first,
      last,
      rule,
      surface: document.text.slice(start, end),
    };
  });
}

/** Day of writing as the page prints it: after "publié le", or a full date that is a line of its own. */
function dateline(expressions: readonly Expression[], r: Reader): Day | null {
  for (const { from, end, a, b } of expressions) {
    if (a.unit !== 'day' || a.year === null || a.day === 0 || b) continue;
    let head = from;
    while (head > 0 && from - head < 4 && r.tokens.kind[head - 1] !== LINE) head--;
    const alone = head === 0 || r.tokens.kind[head - 1] === LINE;
    let tail = end;
    while (tail < r.tokens.count && tail - end < 6 && r.tokens.kind[tail] !== LINE) tail++;
    const short =
      tail === r.tokens.count ||
      r.tokens.kind[tail] === LINE ||
      r.isSymbol(afterSource(r, end), '-–—');
    if ((alone && short) || r.before(from, 'published') || r.before(from - 1, 'published'))
      return { year: a.year, month: a.part, day: a.day };
  }
  return null;
}

/** The token after "(AGENCY)", which may stand between a dateline and its dash. */
const afterSource = (r: Reader, index: number): number =>
  r.isSymbol(index, '(') && r.isSymbol(index + 2, ')') ? index + 3 : index;

/** The one year that a text names, null where it names none or several. */
function onlyYear(expressions: readonly Expression[]): number | null {
  let year: number | null = null;
  for (const { a, b } of expressions)
    for (const p of [a, b]) {
      if (!p || p.year === null || p.label || p.unit === 'years') continue;
      if (year !== null && year !== p.year) return null;
      year = p.year;
    }
  return year;
}

/** The latest year that a text speaks of, plans and terms apart: its own, where nothing gives its day. */
function latestYear(expressions: readonly Expression[], r: Reader): number | null {
  let latest: number | null = null;
  for (const { a, b, from, shape } of expressions) {
    const isSpan = a.unit === 'years' && a.part !== (a.year ?? 0) + 1;
    if (a.year === null || a.label || isSpan || shape === 'by' || isPlanned(r, from)) continue;
    const year =
      b?.year ?? (a.unit === 'years' ? a.part : a.unit === 'school' ? a.year + 1 : a.year);
    if (latest === null || year > latest) latest = year;
  }
  return latest;
}

/** "à l'horizon 2030", "le projet de budget 2024": a year that may lie ahead. */
function isPlanned(r: Reader, from: number): boolean {
  for (let at = from; at > from - 3; at--)
    if (r.before(at, 'future') || r.before(at, 'report')) return true;
  return r.at(from, 'future') !== null;
}

/** How many tokens on either side may say that "2022-2023" is a school year. */
const NEAR = 25;

/** Two years in a row, or "this season", beside words of school or farming are a year that the autumn opens. */
function schoolYear(expression: Expression, r: Reader): Expression {
  const { a, b, from, end } = expression;
  const isPair = a.unit === 'years' && a.year !== null && a.part === a.year + 1;
  const isSeason = a.unit === 'season' && a.part === 0;
  if (b || !(isPair || isSeason)) return expression;
  for (let at = Math.max(0, from - NEAR); at < Math.min(end + NEAR, r.tokens.count); at++) {
    const word = r.at(at, 'school') ?? r.at(at, 'unit');
    // "this season" beside schools may be of anything.
    if (word?.value === 'farming' || (isPair && (word?.value === 'school' || r.at(at, 'school'))))
      return { ...expression, a: { ...a, unit: 'school' } };
  }
  return expression;
}

const PARTS: ReadonlySet<string> = new Set(['month', 'months', 'quarter', 'half']);

const partKey = ({ unit, part }: Point) => `${unit} ${part}`;

/** Year of each part of a year ("mai", "premier trimestre") that the text somewhere names with its year. */
function datedParts(expressions: readonly Expression[]): Map<string, number> {
  const years = new Map<string, number>();
  for (const { a } of expressions)
    if (a.year !== null && PARTS.has(a.unit) && !years.has(partKey(a)))
      years.set(partKey(a), a.year);
  return years;
}

/** A headline's "à fin mai" takes the year that the text below gives to May. */
function withTwin(expression: Expression, dated: ReadonlyMap<string, number>): Expression {
  const { a } = expression;
  if (a.year !== null || a.when || a.yearWhen || !PARTS.has(a.unit)) return expression;
  const year = dated.get(partKey(a));
  return year === undefined ? expression : { ...expression, a: { ...a, year } };
}

const AS_OF: ReadonlySet<string> = new Set(['asof', 'until', 'by']);

/** "par rapport à la même période" is of the year before; "à la même date" is the date just named. */
function withBase(expression: Expression, r: Reader): Expression {
  const { a, from } = expression;
  if (a.unit !== 'period' || a.when !== 'same' || a.year !== null || a.yearWhen) return expression;
  return isBase(r, from) ? { ...expression, a: { ...a, when: 'previous' } } : expression;
}

/** Whether a period is what another is set against: "par rapport à mars 2022". */
function isBase(r: Reader, from: number): boolean {
  for (let at = from; at > from - 4; at--)
    if (r.before(at, 'base') || r.before(at, 'against')) return true;
  return false;
}
