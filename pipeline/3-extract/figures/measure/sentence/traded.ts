import { markers } from '../../../../lexicons/markers.ts';
import { type Tokens, WORD } from '../../../tokens.ts';
import { type FigureLexicon, W } from '../../lexicon.ts';

const isTraded = markers('traded').at;
export const leadsGoods = markers('trade-way').at;

/**
 * "les exportations | vers l'Italie", "imports | from Spain", «الصادرات | نحو إيطاليا»: where the country stands that goods go
 * to or come from, behind a preposition at `at` in the phrase that opens at `from`; −1 where none does.
 */
export function tradedWith(
  tokens: Tokens,
  from: number,
  at: number,
  lexicon: FigureLexicon,
): number {
  if (!leadsGoods(tokens, at)) return -1;
  let goods = at - 1;
  while (goods >= from && !isTraded(tokens, goods)) goods--;
  if (goods < from) return -1;
  const country = lexicon.has(tokens, at + 1, W.article) ? at + 2 : at + 1;
  if (tokens.kind[country] !== WORD) return -1;
  const isName =
    lexicon.language === 'ar' ? tokens.clitic[country] === 0 : tokens.capital[country] === 1;
  return isName ? country : -1;
}
