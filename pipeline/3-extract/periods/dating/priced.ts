import { markers } from '../../../lexicons/markers.ts';
import type { FigureMention, PeriodMention } from '../../mention.ts';
import { iso, parseDay } from '../calendar.ts';
import type { Reader } from '../reader.ts';

/** "l'indice des prix a augmenté de 8 % à fin août": of that month, since nothing of a price adds up from January. */
export function ofPrices(
  r: Reader,
  mention: PeriodMention,
  figures: readonly FigureMention[],
): PeriodMention {
  const end = /^(asof\.)?end\.month/.test(mention.rule) ? parseDay(mention.last) : null;
  if (!end || figures.length === 0 || !figures.every((x) => isPriced(r, x))) return mention;
  return { ...mention, first: iso(end.year, end.month, 1), rule: 'month' };
}

/** How many words "la hausse annuelle moyenne de l'indice des" may have before "prix". */
const LED = 8;
const isPrice = markers('price').at;

/** Whether what a figure measures is a price or an index of prices, or how that has changed. */
function isPriced(r: Reader, { trace, from }: FigureMention): boolean {
  const start = trace.find(({ what }) => what === 'measure')?.start ?? r.tokens.start[from]!;
  let at = from;
  while (at > 0 && r.tokens.start[at]! > start) at--;
  while (at < r.tokens.count && r.tokens.start[at]! < start) at++;
  for (const end = at + LED; at < end && r.isWord(at); at++) {
    if (isPrice(r.tokens, at)) return true;
    // "les recettes, portées par la hausse des prix"
    if (r.at(at, 'inflow')) return false;
  }
  return false;
}
