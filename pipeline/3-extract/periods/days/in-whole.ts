import { type Day, isYear } from '../calendar.ts';
import { type Expression, made } from '../expressions/expression.ts';
import { point } from '../expressions/point.ts';
import type { Reader } from '../reader.ts';
import { isToCome } from './readings.ts';
import type { Told } from './told.ts';

/** A calendar year that a sentence has told of, and where. */
export interface WholeYear {
  readonly year: number;
  readonly end: number;
  /** Whether another is set against it. */
  readonly isSide: boolean;
}

/** "en 2024, depuis le début de l'année", "en 2024, … à la fin de l'année": of the year that the sentence has told. */
export function inWhole(r: Reader, expression: Expression, { year, end }: WholeYear): Expression {
  const ofStart = fromItsStart(r, expression, year);
  if (ofStart) return ofStart;
  const { a, b, from } = expression;
  if (a.unit !== 'year' || a.when !== 'current' || !a.edge) return expression;
  const isApposed = from === end + 1 && r.isSymbol(from - 1, ',،(');
  if (a.edge === 'start' ? !isApposed : !isBareEnd(r, expression)) return expression;
  const isBare = b !== null && b.year === null && !b.when && !b.yearWhen;
  return { ...expression, a: { ...a, when: null, year }, b: isBare ? { ...b, year } : b };
}

/** "à la fin de l'année", no term to come and no end of "this" year. */
const isBareEnd = (r: Reader, { a, shape, from, end }: Expression): boolean =>
  a.edge === 'end' && shape !== 'by' && !r.has(from, end, 'current');

/** Up to this month nobody tells of the end of the year of writing as over. */
const MID = 9;

/** "2 % en 2022. À la fin de l'année, le taux a atteint", told in the middle of 2023: the year spoken of, and no end to come. */
export function yearOver(
  r: Reader,
  expression: Expression,
  { before, year }: Told,
  written: Day | null,
): WholeYear | null {
  if (!written || written.month > MID || year === null || year >= written.year) return null;
  if (!before || !isYear(before) || isToCome(r, expression)) return null;
  return { year, end: -1, isSide: false };
}

/** "2024, qui a vu depuis son début jusqu'à fin septembre 48 naufrages": from the first day of the year that the sentence has told. */
function fromItsStart(
  r: Reader,
  { shape, a, from, end }: Expression,
  year: number,
): Expression | null {
  const isBare = a.year === null && !a.when && !a.yearWhen;
  if (shape !== 'until' || !isBare || !isSinceItsStart(r, from)) return null;
  return made(from, end, 'between', point(from, 'year', { year, edge: 'start' }), { ...a, year });
}

/** How many words "its beginning" may have. */
const START = 3;

/** Whether "depuis son début" ends before a token. */
function isSinceItsStart(r: Reader, index: number): boolean {
  for (let at = index - 1; at >= index - START; at--)
    if (r.at(at, 'outset')?.end === index) return r.before(at, 'since');
  return false;
}
