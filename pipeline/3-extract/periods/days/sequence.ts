import { markers } from '../../../lexicons/markers.ts';
import type { Expression } from '../expressions/expression.ts';
import type { Reader } from '../reader.ts';
import { isBase } from '../standing/compared.ts';
import { isApart, isOf } from './spoken.ts';

/** "3 % l'année prochaine, puis 2 % en 2026": the latest year is the one behind "next year". */
export const isBehindNext = (
  latest: number,
  expressions: readonly Expression[],
  r: Reader,
): boolean =>
  expressions.every(({ a, b }) => (b ?? a).year !== latest || a.unit === 'year') &&
  expressions.some((one, i) => {
    const next = expressions[i + 1];
    const isNext = one.a.unit === 'year' && one.a.when === 'next' && !one.b;
    return (
      isNext && isOf(latest, next) && isApart(r, one.end, next!.from) && !isBase(r, next!.from)
    );
  });

/** "tombée à 31 en 2021, puis remontée à 84 l'an dernier": the latest year is over when "last year" begins. */
export const isBehindLast = (
  latest: number,
  expressions: readonly Expression[],
  r: Reader,
): boolean =>
  expressions.some((one, i) => {
    const next = expressions[i + 1];
    if (!next || next.b || (next.a.when !== 'last' && next.a.yearWhen !== 'last')) return false;
    const isLatest =
      one.a.unit === 'years' ? one.a.part === latest : isOf(latest, one) || one.b?.year === latest;
    return (
      isLatest &&
      !YEARLESS.has(next.a.unit) &&
      isApart(r, one.end, next.from) &&
      AFTERWARDS.within(r.tokens, one.end, next.from)
    );
  });
const AFTERWARDS = markers('afterwards');
/** What may be last without any year's being so. */
const YEARLESS: ReadonlySet<string> = new Set(['day', 'week', 'weekend', 'length']);
