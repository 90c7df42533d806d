import type { Expression } from '../expressions/expression.ts';
import type { Point } from '../expressions/point.ts';
import { isEcho } from '../standing/compared.ts';

export const PARTS: ReadonlySet<string> = new Set(['month', 'months', 'quarter', 'half']);

/** "de janvier à juillet" is "les sept premiers mois". */
export const partKey = ({ unit, part, lastPart }: Point) =>
  unit === 'month' && part === 1 && lastPart > 1 ? `months ${lastPart}` : `${unit} ${part}`;

/** Years of the parts of a year that a text tells of. */
interface DatedParts {
  /** Year of each part ("mai", "premier trimestre") that the text somewhere names with its year. */
  readonly dated: Map<string, number>;
  /** The latest that only a base tells; null where none does. */
  readonly ahead: number | null;
}

/**
 * The years of parts. One that stands alone is a year later than the base that it is set beside: "20 milliards à fin juillet,
 * contre 18 à fin juillet 2017".
 */
export function datedParts(
  expressions: readonly Expression[],
  compared: ReadonlySet<number>,
): DatedParts {
  const free = expressions.filter(({ from, a }) => !compared.has(from) && !isEcho(a));
  const bases = expressions.filter(({ from }) => compared.has(from));
  const dated = yearsOfParts(free);
  const bare = new Set(free.flatMap(({ a, b }) => (isBare(a) && !b ? partKey(a) : [])));
  const last = new Set(expressions.flatMap((one, i) => (isOfLast(one) ? expressions[i + 1] : [])));
  let ahead: number | null = null;
  for (const base of bases)
    for (const [key, year] of yearsOfParts([base])) {
      if (!bare.has(key) || (dated.get(key) ?? year) > year) continue;
      // "l'an passé, 10 % par rapport à septembre 2011": last year is the one after the base.
      const next = last.has(base) ? year + 2 : year + 1;
      dated.set(key, next);
      ahead = Math.max(ahead ?? next, next);
    }
  return { dated, ahead };
}

const isOfLast = ({ a }: Expression): boolean =>
  a.yearWhen === 'last' || (a.unit === 'year' && a.when === 'last');

const isBare = ({ unit, year, when, yearWhen }: Point): boolean =>
  PARTS.has(unit) && year === null && !when && !yearWhen;

function yearsOfParts(expressions: readonly Expression[]): Map<string, number> {
  const years = new Map<string, number>();
  for (const { a } of expressions)
    if (a.year !== null && PARTS.has(a.unit) && !years.has(partKey(a)))
      years.set(partKey(a), a.year);
  return years;
}

/** "à fin juin …, 3 milliards à fin décembre 2024": whether the latest year that a text names is one that it tells the end of, and months of another. */
export const isAfterYearEnd = (latest: number, expressions: readonly Expression[]): boolean =>
  expressions.some(({ a }) => isBare(a) && a.part < DECEMBER) &&
  expressions.some(({ a }) => a.year === latest) &&
  expressions.every(({ a }) => a.year !== latest || isYearEnd(a));

const isYearEnd = ({ unit, part, day, edge }: Point): boolean =>
  part === DECEMBER && ((unit === 'month' && edge === 'end') || (unit === 'day' && day === 31));
const DECEMBER = 12;
