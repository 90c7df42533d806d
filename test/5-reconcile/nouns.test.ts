import { describe, expect, it } from 'vitest';
import { reconcile } from '../../pipeline/5-reconcile/index.ts';
import { codedOf, type FigureSketch, worldOf } from './build.ts';

const BROADER: Readonly<Record<string, string[]>> = {
  death: ['death', 'person'],
  person: ['person'],
};
const world = worldOf({
  withBroader: (unit) => BROADER[unit] ?? [],
  conceptsOf: (measure) => (measure.includes('killed') ? ['death', 'person'] : []),
  tells: (concept) => (concept === 'person' ? 'little' : 'thing'),
});

/** How many outlets report the figures of two documents of one day that name nobody whom the registry knows. */
const reports = (here: FigureSketch, there: FigureSketch) =>
  reconcile(
    [
      codedOf({ id: 'a', published: '2024-05-14', language: 'en', figures: [here] }),
      codedOf({
        id: 'b',
        published: '2024-05-14',
        figures: [{ ...there, speaker_name: 'authorities' }],
      }),
    ],
    world,
  ).observations.map((row) => row.reports);

describe('two nouns of one number', () => {
  const dead = { value: '38', unit: 'death' };
  it('are of one thing where each is in the words of the other', () => {
    expect(reports(dead, { value: '38', unit: 'person', measure: 'people killed' })).toEqual([2]);
  });

  it('are less so where one is only the looser', () => {
    expect(reports(dead, { value: '38', unit: 'person', measure: 'people found' })).toEqual([1]);
  });
});
