import type { SentenceTokens } from '../mention.ts';
import { findQuotes, type Quote } from '../speech/quotes.ts';
import { type Expression, isThisYear } from './expression.ts';
import type { Reader } from './reader.ts';

/** How far from its date a letter or an answer may be named. */
const ACT = 12;

/**
 * "« cette année », écrit-il dans une lettre du 20 décembre 2018", told in January: words that are quoted from what was
 * written or said in another year are of that year. Gives that year by where the expression starts.
 */
export function quotedYears(
  r: Reader,
  expressions: readonly Expression[],
  sentences: readonly SentenceTokens[],
): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  const quoted = expressions.filter((one) => isThisYear(one) && one.shape === 'plain');
  if (quoted.length === 0) return years;
  const quotes = findQuotes(r.tokens);
  const isIn = (quote: Quote, { from }: Expression) => from >= quote.from && from < quote.to;
  for (const one of quoted) {
    const quote = quotes.find((each) => isIn(each, one));
    const sentence = sentences.find(({ from, to }) => one.from >= from && one.from < to);
    if (!quote || !sentence) continue;
    const date = expressions.find(
      (other) =>
        other.from >= sentence.from &&
        other.from < sentence.to &&
        !isIn(quote, other) &&
        isDateOfAct(r, other, sentence),
    );
    if (date) years.set(one.from, date.a.year!);
  }
  return years;
}

/** "une lettre du 20 décembre 2018", "a répondu en décembre 2017": a day or a month with its year, near what was said. */
function isDateOfAct(
  r: Reader,
  { a, b, from, shape }: Expression,
  { from: start }: SentenceTokens,
) {
  if (b || shape !== 'plain' || a.year === null || a.label) return false;
  if (a.unit !== 'day' && a.unit !== 'month') return false;
  for (let at = from - 1; at >= Math.max(start, from - ACT) && !r.isSymbol(at, ',،;؛:'); at--)
    if (r.at(at, 'act')) return true;
  return false;
}
