import { issue, type Rule } from '../rule.ts';

/** Below this share of the figures that the last version had, something broke. */
const LEAST_KEPT = 0.7;

export const regression: Rule = {
  name: 'regression',
  guarantee:
    'A document that had figures in the last version does not lose most of them unnoticed.',
  check: ({ dataset }, previous) => {
    if (!previous) return [];
    const count = (rows: readonly { source_id: string }[]) => {
      const by = new Map<string, number>();
      for (const row of rows) by.set(row.source_id, (by.get(row.source_id) ?? 0) + 1);
      return by;
    };
    const now = count(dataset.figures);
    const here = new Set(dataset.sources.map((row) => row.source_id));
    return [...count(previous.figures)].flatMap(([source, before]) => {
      const kept = now.get(source) ?? 0;
      return here.has(source) && kept < before * LEAST_KEPT
        ? [
            issue(
              'warning',
              'regression.figures',
              `${source}: ${kept} figures, ${before} in the last version.`,
              source,
            ),
          ]
        : [];
    });
  },
};
