import { describe, expect, it } from 'vitest';
import { reconcile } from '../../pipeline/5-reconcile/index.ts';
import { codedOf, worldOf, year } from './build.ts';

/** An undated report by one body, about one year, that shares an unemployment rate with every other year's. */
const report = (id: string, about: number, jobs: string[]) =>
  codedOf({
    id,
    speaker: 'ministry-a',
    acts: [{ type: 'report', speaker_id: 'ministry-a' }],
    figures: [
      { value: '16.34', unit: 'percent', kind: 'percent', ...year(about), act: 0 },
      ...jobs.map((value) => ({ value, unit: 'job', ...year(about), act: 0 })),
    ],
  });

const ids = (...documents: ReturnType<typeof codedOf>[]) =>
  reconcile(documents, worldOf()).communications.map((row) => row.communication_id);

describe('undated acts of one body', () => {
  it('are one where they share their numbers and their year', () => {
    const jobs = ['8600', '9811', '7720'];
    expect(ids(report('a', 2022, jobs), report('b', 2022, jobs))).toEqual([
      'report.ministry-a.about-2022',
    ]);
  });

  it('stay apart where most of their figures are of other years', () => {
    const [first, second] = [
      report('a', 2022, ['8600', '9811']),
      report('b', 2023, ['7720', '640']),
    ];
    expect(ids(first, second)).toEqual([
      'report.ministry-a.about-2022',
      'report.ministry-a.about-2023',
    ]);
  });
});
