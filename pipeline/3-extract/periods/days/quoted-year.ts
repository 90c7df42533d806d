import type { SentenceTokens } from '../../mention.ts';
import { findQuotes, type Quote } from '../../speech/accounts/quotes.ts';
import { type Expression, isThisYear } from '../expressions/expression.ts';
import type { Reader } from '../reader.ts';

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
  now: number | null,
): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  const quoted = expressions.filter((one) => isThisYear(one) && one.shape === 'plain');
  if (quoted.length === 0) return years;
  const quotes = findQuotes(r.tokens);
  const isIn = (quote: Quote, { from }: Expression) => from >= quote.from && from < quote.to;
  for (const one of quoted) {
    const quote = quotes.find((each) => isIn(each, one));
    const sentence = sentences.find(({ from, to }) => one.from >= from && one.from < to);
    if (!sentence) continue;
    const others = expressions.filter(({ from }) => from >= sentence.from && from < sentence.to);
    const date = quote
      ? others.find((other) => !isIn(quote, other) && isDateOfAct(r, other, sentence))
      : others.find((other) => other.from < one.from && isOfReport(r, other, one, now));
    if (date) years.set(one.from, date.a.year!);
  }
  return years;
}

/** How many words "rapport annuel de la Cour des comptes au titre de l'année" may have. */
const REPORT = 10;
/** How many tokens "annual report" has. */
const TITLE = 2;

/** "Selon le rapport annuel 2022, 300 dossiers ont été jugés cette année", told in 2024: the year of the report. */
function isOfReport(
  r: Reader,
  { a, b, from, end }: Expression,
  one: Expression,
  now: number | null,
) {
  const isYear = !b && a.unit === 'year' && a.year !== null && !a.label;
  if (!isYear || now === null || a.year >= now || !r.at(one.from, 'current')) return false;
  // "the 2022 annual report"
  if (r.at(from - 1, 'article') && r.has(end, end + TITLE, 'report')) return true;
  for (let at = from - 1; at >= from - REPORT && r.isWord(at); at--)
    if (r.at(at, 'report')) return !r.before(from, 'in') || r.before(from, 'title');
  return false;
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
