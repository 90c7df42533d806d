import { expect, it } from 'vitest';
import type { Claim } from '../../pipeline/5-reconcile/claims/claim.ts';
import { bestReading } from '../../pipeline/5-reconcile/claims/readings.ts';

const claim = (voice: string, periodOrigin: Claim['periodOrigin']) =>
  ({
    voice,
    periodOrigin,
    period: { first: '2023-01-01', last: '2023-12-31' },
    figure: { figure_id: voice, comparator: 'eq', hedged: false, unit: 'case' },
    speaker: 'minister-a',
    act: null,
    day: null,
    key: '83',
    digits: 2,
  }) as unknown as Claim;

it('an outlet that says the period with the figure speaks for those that leave it to the context', () => {
  const claims = [claim('a', 'context'), claim('b', 'own'), claim('c', 'neighbour')];
  expect(bestReading(claims).claim.voice).toBe('b');
});
