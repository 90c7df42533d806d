import { iso, type Range } from '../calendar.ts';
import type { Expression } from '../expressions/expression.ts';
import type { Point } from '../expressions/point.ts';
import type { Anchor } from './beside.ts';
import { resolvePoint } from './point-days.ts';
import { resolvePoints } from './two-points.ts';
import { monthsOf } from './year-of.ts';

/** A month or so over, a term without its year is a look back ("by the end of May"); else it is still to come. */
const JUST_OVER = 3;

/** The days of a term: "d'ici fin mars" is the next March. */
function ahead(p: Point, anchor: Anchor): Range {
  const span = monthsOf(p);
  const { written } = anchor;
  // "by October of this year"
  if (written && p.yearWhen === 'current')
    return resolvePoint({ ...p, year: written.year }, anchor);
  if (!span || !written || p.year !== null || p.when || p.yearWhen) return resolvePoint(p, anchor);
  const isOver = written.month > span[1] + JUST_OVER;
  return resolvePoint({ ...p, year: written.year + (isOver ? 1 : 0) }, anchor);
}

const FINER: ReadonlySet<Point['unit']> = new Set(['day', 'month']);

/** The name of the rule that gives the days of an expression: "until.end.month", "year.last". */
function ruleOf({ shape, a, b }: Expression): string {
  if (a.label) return 'label.year';
  // "entre le 1er avril 1961 et 2018": from a day to all of a year.
  const isToYear = shape === 'between' && FINER.has(a.unit) && b?.unit === 'year' && !b.edge;
  const [from, to] = a.edge === 'term' ? [null, a.edge] : [a.edge, null];
  return [
    shape === 'plain' ? null : shape,
    from,
    a.unit,
    a.when ?? a.yearWhen,
    isToYear ? 'year' : null,
    to,
  ]
    .filter(Boolean)
    .join('.');
}

/** The days of an expression, and the name of the rule that gives them. */
export function resolve(expression: Expression, anchor: Anchor): Range & { rule: string } {
  const { shape, a, b } = expression;
  const { written } = anchor;
  const rule = ruleOf(expression);
  if (b) return { ...resolvePoints(shape, a, b, anchor), rule };
  if (shape === 'by') {
    const { last } = ahead(a, anchor);
    // "by the end of February", once February is over, is what had come in until then.
    const isOver = written && last && last <= iso(written.year, written.month, written.day);
    return { first: null, last, rule: isOver ? rule.replace(/^by/, 'until') : rule };
  }
  // "En 2023, 430. Depuis janvier, 120", told in May 2024: what still runs is told from the day of writing.
  const isBare = a.unit === 'month' && a.part > 0 && !a.year && !a.when && !a.yearWhen;
  const isRunning = shape === 'since' && isBare && written;
  const { first, last } = resolvePoint(a, isRunning ? { ...anchor, before: null } : anchor);
  return { first: shape === 'until' ? null : first, last: shape === 'since' ? null : last, rule };
}
