import { withoutTrailing } from '../../../text-ends.ts';
import type { FigureMention, FigurePeriod } from '../../mention.ts';
import { isConversion } from '../dating/pairs.ts';
import type { Reader } from '../reader.ts';

/** A number with two digits that count. */
const LONG = /[1-9].*[1-9]/;

/** The last sentence that may still be of the lead. */
const LEAD = 2;

/** A figure that a headline or lead gives without its period takes it from where the text gives the figure again. */
export function repeated(r: Reader, figures: readonly FigureMention[]): FigureMention[] {
  const wanted = new Set<string>();
  for (const { period, value } of figures) if (period === null && value !== null) wanted.add(value);
  const known = new Map<string, FigurePeriod>();
  // A rate of three percent is no growth of three percent.
  const isGrowth = ({ kind, role, value }: FigureMention) =>
    kind === 'percent' && role === 'change' && !LONG.test(value ?? '');
  const key = (figure: FigureMention) => `${figure.value} ${figure.unit} ${isGrowth(figure)}`;
  // A headline has no room for the noun's adjectives: a number of some length is enough to know the figure by.
  const bare = (figure: FigureMention) => `${figure.value} ${figure.kind}`;
  for (const figure of figures)
    if (figure.period?.source === 'sentence' && wanted.has(figure.value ?? ''))
      for (const name of [key(figure), bare(figure)])
        if (!known.has(name)) known.set(name, figure.period);
  // "15 women rescued" over a text that goes on with them in the time spoken of.
  const carried = new Map<string, FigurePeriod>();
  for (const figure of figures)
    if (figure.kind === 'count' && figure.sentence > 0 && figure.period)
      carried.set(key(figure), carried.get(key(figure)) ?? figure.period);
  return figures.map((figure, i) => {
    if (figure.period !== null || figure.value === null) return figure;
    // "to 115 million dirhams ($11 million)": of no other time than what it says otherwise.
    if (i > 0 && isConversion(r, figures[i - 1]!, figure)) return figure;
    // "instead of 4%" in the text is no other 4 %, nor a survey's 45 % of one question that of another.
    const isShort = !LONG.test(figure.value);
    if (figure.kind === 'percent' && figure.sentence > (isShort ? 0 : LEAD)) return figure;
    if (isShort && figure.sentence > LEAD) return figure;
    const again =
      known.get(key(figure)) ??
      (figure.sentence === 0 && LONG.test(figure.value) ? known.get(bare(figure)) : undefined) ??
      (figure.sentence === 0 ? roundedIn(figures, figure) : undefined) ??
      (figure.sentence === 0 ? carried.get(key(figure)) : undefined);
    return again
      ? { ...figure, period: { ...again, source: 'context', rule: 'repeated' } }
      : figure;
  });
}

/** How far from the text's number a headline may round it, and how far past it a bound may lie. */
const ROUNDED = 0.02;
const BOUND = 0.1;

/** "6 milliards" over a text that gives 6,02 milliards, "more than 100,000" over one that gives 105,000. */
function roundedIn(
  figures: readonly FigureMention[],
  headline: FigureMention,
): FigurePeriod | undefined {
  const [least, most] = reachOf(headline);
  const exact = figures.find(
    ({ sentence, kind, unit, value }) =>
      sentence > 0 &&
      kind === headline.kind &&
      unit === headline.unit &&
      value !== null &&
      digits(value) > digits(headline.value!) &&
      Number(value) >= least &&
      Number(value) <= most,
  );
  return exact?.period?.source === 'sentence' ? exact.period : undefined;
}

/** The smallest and the largest number that a headline may stand for. */
function reachOf({ value, comparator }: FigureMention): readonly [number, number] {
  const number = Number(value);
  if (comparator === 'gt' || comparator === 'ge') return [number, number * (1 + BOUND)];
  if (comparator === 'lt' || comparator === 'le') return [number * (1 - BOUND), number];
  return [number * (1 - ROUNDED), number * (1 + ROUNDED)];
}

const digits = (value: string): number => withoutTrailing(value, '0').length;

/** How many dated figures show a time of the text's own, and what share of them has to have it. */
const SEVERAL = 3;
const MOST = 0.6;

/** The figures of a headline that no other gives: of the time that most of the text's are of. */
export function headed(figures: readonly FigureMention[]): FigureMention[] {
  const periods = figures.flatMap(({ sentence, period }) => (sentence > 0 && period ? period : []));
  const counts = new Map<string, number>();
  for (const period of periods) counts.set(days(period), (counts.get(days(period)) ?? 0) + 1);
  const own = periods.find(
    (period) => counts.get(days(period))! >= Math.max(SEVERAL, MOST * periods.length),
  );
  if (!own) return [...figures];
  // What the text gives without a time has none in the headline either.
  const undated = new Set(
    figures.flatMap(({ sentence, period, value }) => (sentence > 0 && !period ? value : [])),
  );
  return figures.map((figure) =>
    figure.sentence === 0 && !figure.period && !figure.hedged && !undated.has(figure.value)
      ? { ...figure, period: { ...own, source: 'context', rule: 'headed' } }
      : figure,
  );
}

const days = ({ first, last }: FigurePeriod): string => `${first} ${last}`;
