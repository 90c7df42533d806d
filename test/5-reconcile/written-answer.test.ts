import { describe, expect, it } from 'vitest';
import { reconcile } from '../../pipeline/5-reconcile/index.ts';
import { codedOf, type DocumentSketch, firstTenMonths, worldOf, year } from './build.ts';

/** One answer as outlets bent it: bounds, cut-offs and moods differ, dates and addressees are missing. */
const cases = { unit: 'case', indicator_id: 'cases-x' };
const arrests = { value: '36', unit: 'person', indicator_id: 'arrests-x' };
const answer = { type: 'written_answer' as const, speaker_id: 'minister-a' };

const documents: DocumentSketch[] = [
  {
    id: 'fr-dated',
    published: '2024-01-04',
    speaker: 'minister-a',
    acts: [{ ...answer, date: '2023-12-19', addressee_id: 'deputy-c' }],
    figures: [
      { ...cases, value: '83', comparator: 'le', hedged: true, ...year(2023), act: 0 },
      { ...arrests, ...year(2023), period_text: null, act: 0 },
    ],
  },
  ...['ar-one', 'ar-two', 'ar-three'].map((id) => ({
    id,
    language: 'ar' as const,
    speaker: 'minister-a',
    acts: [{ ...answer, addressee_id: id === 'ar-three' ? 'group-c' : 'deputy-c' }],
    figures: [
      { ...cases, value: '83', comparator: 'gt' as const, ...firstTenMonths(2023), act: 0 },
      { ...arrests, ...firstTenMonths(2023), period_text: null, act: 0 },
    ],
  })),
  {
    id: 'ar-undated',
    language: 'ar',
    speaker: 'minister-a',
    acts: [{ ...answer, addressee_id: 'group-c' }],
    figures: [
      { ...cases, value: '83', comparator: 'gt', act: 0 },
      { ...arrests, act: 0 },
    ],
  },
  {
    id: 'ar-plain',
    language: 'ar',
    published: '2024-01-03',
    speaker: 'minister-a',
    acts: [{ ...answer, addressee_id: 'party-c' }],
    figures: [
      { ...cases, value: '83', ...year(2023), act: 0 },
      { ...arrests, ...year(2023), period_text: null, act: 0 },
    ],
  },
  {
    id: 'ar-unsigned-lead',
    language: 'ar',
    acts: [{ ...answer, addressee_id: 'deputy-c' }],
    figures: [
      { ...cases, value: '83', comparator: 'gt', ...firstTenMonths(2023) },
      { ...arrests, ...firstTenMonths(2023), period_text: null },
    ],
  },
  {
    id: 'ar-wrong-day',
    language: 'ar',
    published: '2024-01-02',
    speaker: 'ministry-a',
    acts: [{ type: 'oral_answer', speaker_id: 'minister-a', date: '2024-01-01' }],
    figures: [
      {
        ...cases,
        value: '83',
        comparator: 'gt',
        period_start: '2024-01-01',
        period_end: '2024-10-31',
        act: 0,
      },
      { ...arrests, act: 0 },
    ],
  },
];

const result = reconcile(documents.map(codedOf), worldOf());

describe('a written answer that eight outlets report', () => {
  it('is one communication, dated by the outlet that read it', () => {
    expect(result.communications).toMatchObject([
      { communication_id: 'written-answer.minister-a.2023-12-19', date: '2023-12-19' },
    ]);
  });

  it('gives one observation for the cases, in conflict on bound, cut-off and mood', () => {
    const [observation, ...others] = result.observations.filter((o) => o.unit === 'case');
    expect(others).toEqual([]);
    expect(observation).toMatchObject({
      observation_id: 'minister-a.cases-x.2023',
      communication_id: 'written-answer.minister-a.2023-12-19',
      value: '83',
      comparator: 'gt',
      period_end: '2023-10-31',
      reports: 8,
      agreement: 'conflict',
      conflict_on: 'comparator period hedge',
    });
  });

  it('gives one observation for the arrests, in agreement', () => {
    const found = result.observations.filter((o) => o.unit === 'person');
    expect(found).toMatchObject([
      { value: '36', reports: 8, agreement: 'agree', conflict_on: null },
    ]);
  });

  it('does not depend on the order of the documents', () => {
    const reversed = reconcile([...documents].reverse().map(codedOf), worldOf());
    expect(reversed).toEqual(result);
  });

  it('renames acts in every statement', () => {
    for (const row of result.statements.filter((s) => s.communication_id))
      expect(row.communication_id).toBe('written-answer.minister-a.2023-12-19');
  });
});
