import { describe, expect, it } from 'vitest';
import { reconcile } from '../../pipeline/5-reconcile/index.ts';
import { shippedWorld } from '../../pipeline/5-reconcile/shipped.ts';
import { codedOf, type FigureSketch, worldOf } from './build.ts';

const BROADER: Readonly<Record<string, string[]>> = {
  death: ['death', 'person'],
  injured: ['injured', 'person'],
  person: ['person'],
  victim: ['victim', 'person'],
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
        figures: [{ speaker_name: 'authorities', ...there }],
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

  it('are of one thing where those who were elected have the seats', () => {
    const told = (unit: string) =>
      reports(
        { value: '38', unit: 'seat', speaker: 'ministry-a' },
        { value: '38', unit, speaker: 'ministry-a' },
      );
    expect(told('deputy')).toEqual([2]);
    expect(told('bus')).toEqual([1, 1]);
  });

  it('may be the victims of whom another tells what became of them', () => {
    const others = [
      { value: '36', unit: 'injured' },
      { value: '15', unit: 'hospital' },
    ];
    const told = (id: string, unit: string) =>
      codedOf({
        id,
        published: '2024-05-14',
        language: id === 'a' ? 'en' : 'fr',
        figures: [{ value: '23', unit }, ...others].map((row) => ({ ...row, speaker: 'org-a' })),
      });
    const of23 = (unit: string) =>
      reconcile([told('a', 'death'), told('b', unit)], world)
        .observations.filter(({ value }) => value === '23')
        .map((row) => row.reports);
    expect(of23('victim')).toEqual([2]);
    expect(of23('house')).toEqual([1, 1]);
  });

  it('may be the cases of an infection, and no others', () => {
    const told = (unit: string) =>
      reports(
        { value: '417', unit: 'case', speaker: 'ministry-a' },
        { value: '417', unit, speaker: 'ministry-a' },
      );
    expect(told('infection')).toEqual([2]);
    expect(told('recovery')).toEqual([2]);
    expect(told('vehicle')).toEqual([1, 1]);
  });

  it.each([
    ['radar', 'device'],
    ['clinic', 'centre'],
    ['official', 'worker'],
    ['injured', 'patient'],
  ])('may be a %s and a %s', (unit, looser) => {
    const told = (other: string) =>
      reports(
        { value: '417', unit, speaker: 'ministry-a' },
        { value: '417', unit: other, speaker: 'ministry-a' },
      );
    expect(told(looser)).toEqual([2]);
    expect(told('vehicle')).toEqual([1, 1]);
  });
});

describe('a number of six digits that an outlet tells within ten days in words of its own', () => {
  const told = (value: string, year: string) =>
    reconcile(
      [
        codedOf({
          id: 'a',
          published: '2024-05-14',
          figures: [
            { value, unit: 'unit', period_start: `${year}-01-01`, period_end: `${year}-12-31` },
          ],
        }),
        codedOf({
          id: 'b',
          published: '2024-05-20',
          figures: [
            {
              value,
              unit: 'unit',
              speaker: 'org-a',
              period_start: '2023-01-01',
              period_end: '2023-12-31',
            },
          ],
        }),
      ],
      world,
    ).observations.map((row) => row.reports);
  it('is the one of the same time', () => {
    expect(told('176401', '2023')).toEqual([2]);
    expect(told('176401', '2022')).toEqual([1]);
    expect(told('1764', '2023')).toEqual([1]);
  });

  it('may be a seat and who is elected to it', () => {
    const seats = { value: '38', unit: 'seat', measure: 'killed' };
    const elected = (unit: string) => reports(seats, { value: '38', unit, measure: 'killed' });
    expect(elected('elected_official')).toEqual([2]);
    expect(elected('deputy')).toEqual([2]);
    expect(elected('candidate')).toEqual([1]);
  });
});

it('lives that a flood claimed are the dead, and the people who died', () => {
  const told = (id: string, unit: string, measure: string | null = null) =>
    codedOf({
      id,
      published: '2024-05-14',
      language: 'en',
      speaker: 'org-hcp',
      figures: [{ value: '38', unit, measure }],
    });
  const reports = (unit: string, measure: string | null = null) =>
    reconcile([told('a', 'life'), told('b', unit, measure)], shippedWorld()).observations.length;
  expect(reports('death')).toBe(1);
  expect(reports('person', 'people killed')).toBe(1);
  expect(reports('vehicle')).toBe(2);
});

it('so few people are not the things of another text, whatever else the two share', () => {
  const told = (id: string, value: string, unit: string) =>
    codedOf({
      id,
      published: '2024-05-14',
      speaker: 'org-dgsn',
      figures: [
        { value: '64821', unit: 'pill' },
        { value: '3917', unit: 'vial' },
        { value, unit },
      ],
    });
  const found = (value: string) =>
    reconcile([told('a', value, 'suspect'), told('b', value, 'weapon')], shippedWorld())
      .observations;
  expect(found('2')).toHaveLength(4);
  expect(found('264')).toHaveLength(3);
});
