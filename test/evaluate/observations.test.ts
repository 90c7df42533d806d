import { describe, expect, it } from 'vitest';
import { extract } from '../../pipeline/3-extract/index.ts';
import { normalise } from '../../pipeline/4-normalise/index.ts';
import { shippedWorld } from '../../pipeline/5-reconcile/shipped.ts';
import { readObservationGold } from '../../pipeline/evaluate/observation-gold.ts';
import { evaluateObservations } from '../../pipeline/evaluate/observations.ts';
import { f1 } from '../../pipeline/evaluate/score.ts';

describe('from the texts of the gold to observations', () => {
  const gold = readObservationGold('test/gold/observations');
  const scores = evaluateObservations(
    gold,
    (document) => normalise(extract(document)),
    shippedWorld(),
  );

  it('has at least forty official statements', () => {
    expect(gold.official.size).toBeGreaterThanOrEqual(40);
  });

  it('brings together reports of one official figure, and only those', () => {
    expect(f1(scores.pairs), scores.errors.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('finds conflicts with their dimensions', () => {
    expect(f1(scores.conflicts), scores.errors.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('makes no conflict where there is none', () => {
    expect(scores.falseConflicts / scores.peaceful).toBeLessThanOrEqual(0.03);
  });
});
