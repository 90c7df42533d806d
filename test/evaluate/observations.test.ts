import { describe, expect, it } from 'vitest';
import { extract } from '../../pipeline/3-extract/index.ts';
import { normalise } from '../../pipeline/4-normalise/index.ts';
import { shippedWorld } from '../../pipeline/5-reconcile/shipped.ts';
import { readObservationGold } from '../../pipeline/evaluate/observation-gold.ts';
import { evaluateObservations } from '../../pipeline/evaluate/observations.ts';
import { f1 } from '../../pipeline/evaluate/score.ts';

/** The least that is right in each folder, and the most that is falsely in conflict. */
const LEVELS = [
  { folder: 'test/gold/observations', pairs: 0.95, conflicts: 0.95, falsely: 0.03 },
  { folder: 'test/gold/observations-of-two', pairs: 0.955, conflicts: 0.88, falsely: 0.02 },
];

describe.each(LEVELS)('from the texts of $folder to observations', (level) => {
  const gold = readObservationGold(level.folder);
  const scores = evaluateObservations(
    gold,
    (document) => normalise(extract(document)),
    shippedWorld(),
  );

  it('has at least forty official statements', () => {
    expect(gold.official.size).toBeGreaterThanOrEqual(40);
  });

  it('brings together reports of one official figure, and only those', () => {
    expect(f1(scores.pairs), scores.errors.join('\n')).toBeGreaterThanOrEqual(level.pairs);
  });

  it('finds conflicts with their dimensions', () => {
    expect(f1(scores.conflicts), scores.errors.join('\n')).toBeGreaterThanOrEqual(level.conflicts);
  });

  it('makes no conflict where there is none', () => {
    expect(scores.falseConflicts / scores.peaceful).toBeLessThanOrEqual(level.falsely);
  });
});
