import type { FigureMention, FigurePeriod } from '../mention.ts';

/** A number with two digits that count. */
const LONG = /[1-9].*[1-9]/;

/** The last sentence that may still be of the lead. */
const LEAD = 2;

/** A figure that a headline or lead gives without its period takes it from where the text gives the figure again. */
export function repeated(figures: readonly FigureMention[]): FigureMention[] {
  const wanted = new Set<string>();
  for (const { period, value } of figures) if (period === null && value !== null) wanted.add(value);
  const known = new Map<string, FigurePeriod>();
  const key = (figure: FigureMention) => `${figure.value} ${figure.unit}`;
  // A headline has no room for the noun's adjectives: a number of some length is enough to know the figure by.
  const bare = (figure: FigureMention) => `${figure.value} ${figure.kind}`;
  for (const figure of figures)
    if (figure.period?.source === 'sentence' && wanted.has(figure.value ?? ''))
      for (const name of [key(figure), bare(figure)])
        if (!known.has(name)) known.set(name, figure.period);
  return figures.map((figure) => {
    if (figure.period !== null || figure.value === null) return figure;
    // "instead of 4%" in the text is no other 4 %, nor a survey's 45 % of one question that of another.
    if (figure.kind === 'percent' && figure.sentence > (LONG.test(figure.value) ? LEAD : 0))
      return figure;
    const again =
      known.get(key(figure)) ??
      (figure.sentence === 0 && LONG.test(figure.value) ? known.get(bare(figure)) : undefined);
    return again
      ? { ...figure, period: { ...again, source: 'context', rule: 'repeated' } }
      : figure;
  });
}
