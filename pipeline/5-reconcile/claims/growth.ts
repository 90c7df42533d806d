import type { Row } from '../../../schemas/index.ts';
import { quantityKey, significantDigits } from './values.ts';

type Figure = Row<'figures'>;

/** Code points between a growth and the number that grew, over which it is of something else. */
const REACH = 160;

/**
 * figure_id → the long numbers that it says the growth of: those of the sentence that it stands in, or goes on from
 * ("sent home 80.97 billion, against 77.96. The rise is of 3.9 %").
 */
export function grownNumbers(figures: readonly Figure[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  const levels: Figure[] = [];
  for (const figure of [...figures].sort((a, b) => a.start - b.start)) {
    if (figure.role !== 'change') {
      levels.push(figure);
      continue;
    }
    const last = levels.at(-1);
    if (figure.kind !== 'percent' || !last || figure.start - last.end > REACH) continue;
    const numbers = levels
      .filter((level) => level.statement_id === last.statement_id && level.kind !== 'percent')
      .filter((level) => significantDigits(level) >= 3)
      .map((level) => `${level.kind} ${quantityKey(level)}`);
    found.set(figure.figure_id, new Set(numbers));
  }
  return found;
}
