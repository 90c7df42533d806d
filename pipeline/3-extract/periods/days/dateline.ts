import type { Day } from '../calendar.ts';
import type { Expression } from '../expressions/expression.ts';
import type { Reader } from '../reader.ts';

/** Day of writing as the page prints it: after "publié le", or a full date that is a line of its own. */
export function dateline(expressions: readonly Expression[], r: Reader): Day | null {
  for (const { from, end, a, b } of expressions) {
    if (a.unit !== 'day' || a.year === null || b) continue;
    let head = from;
    while (head > 0 && from - head < 4 && !r.isLine(head - 1)) head--;
    const alone = head === 0 || r.isLine(head - 1);
    let tail = end;
    while (tail < r.tokens.count && tail - end < 6 && !r.isLine(tail)) tail++;
    const short =
      tail === r.tokens.count ||
      r.isLine(tail) ||
      r.isSymbol(afterSource(r, end), '-–—') ||
      // "الرباط – 5 مارس 2018. …"
      (head === 0 && r.hasSymbol(head, from, '-–—') && r.isSymbol(end, '.:'));
    if ((alone && short) || r.before(from, 'published') || r.before(from - 1, 'published'))
      return { year: a.year, month: a.part, day: a.day };
  }
  return null;
}

/** The token after "(AGENCY)", which may stand between a dateline and its dash. */
const afterSource = (r: Reader, index: number): number =>
  r.isSymbol(index, '(') && r.isSymbol(index + 2, ')') ? index + 3 : index;
