import { describe, expect, it } from 'vitest';
import { checkArithmetic } from '../../pipeline/5-reconcile/arithmetic/index.ts';
import { codedOf, type FigureSketch, year } from './build.ts';

const check = (...figures: FigureSketch[]) =>
  checkArithmetic(codedOf({ id: 'a', speaker: 'minister-a', figures }));
const codes = (...figures: FigureSketch[]) => check(...figures).map((issue) => issue.code);

const count = (value: string, rest: FigureSketch = {}): FigureSketch => ({
  value,
  unit: 'case',
  statement_id: 'a.s1',
  ...rest,
});
const percent = (value: string, rest: FigureSketch = {}): FigureSketch => ({
  value,
  unit: 'percent',
  kind: 'percent',
  role: 'share',
  statement_id: 'a.s1',
  ...rest,
});

describe('a share and its counts', () => {
  it('that disagree are an issue that says what the share is', () => {
    const [issue] = check(count('378974'), count('420664'), percent('92.23'));
    expect(issue).toMatchObject({ level: 'warning', code: 'reconcile.share-mismatch', start: 210 });
    expect(issue?.message).toContain('378 974 of 420 664 is 90.09 %');
    expect(issue?.message).toContain('92.23 %');
  });

  it.each([
    ['exact', ['450', '600', '75']],
    ['rounded', ['452', '600', '75']],
    ['cut', ['455', '600', '75.8']],
    ['rounded counts', ['3600000', '4400000', '82']],
    ['of something else', ['450', '600', '12']],
  ])('that agree or have nothing to do with each other are none: %s', (_name, [a, b, p]) => {
    expect(codes(count(a!), count(b!), percent(p!))).toEqual([]);
  });

  it('a percentage of the next statement, or of growth, is no share of them', () => {
    const counts = [count('378974'), count('420664')];
    expect(codes(...counts, percent('92.23', { statement_id: 'a.s2' }))).toEqual([]);
    expect(codes(...counts, percent('92.23', { role: 'change' }))).toEqual([]);
  });

  it('two counts, each with a share of its own, make no share', () => {
    const own = [percent('63.9'), count('623'), count('148'), percent('22.2')];
    expect(codes(...own)).toEqual([]);
  });

  it('counts of two things make no share', () => {
    expect(codes(count('378974'), count('420664', { unit: 'person' }), percent('92.23'))).toEqual(
      [],
    );
  });
});

describe('a growth and its base', () => {
  const now = year(2022);
  const before = year(2021);
  const growth = (value: string) => percent(value, { role: 'change' });

  it('that disagree are an issue', () => {
    const [issue] = check(count('486', now), growth('9.5'), count('452', before));
    expect(issue?.code).toBe('reconcile.change-mismatch');
    expect(issue?.message).toContain('From 452 to 486 is a change of 7.52 %');
  });

  it('that agree are none, upwards or downwards', () => {
    expect(codes(count('486', now), growth('7.5'), count('452', before))).toEqual([]);
    expect(codes(count('452', now), growth('7'), count('486', before))).toEqual([]);
  });

  it('of another sentence is of what that tells', () => {
    const next = { ...growth('9.5'), statement_id: 'a.s2' };
    expect(codes(count('486', now), count('452', before), next)).toEqual([]);
  });

  it('is not missing where the two levels have it already', () => {
    const levels = [count('486', now), count('452', before)];
    expect(codes(growth('7.5'), ...levels, growth('9.5'))).toEqual([]);
    expect(codes(growth('20'), ...levels, growth('9.5'))).toEqual(['reconcile.change-mismatch']);
  });

  it('are left alone where the periods do not tell which is the base', () => {
    expect(codes(count('486'), growth('9.5'), count('452'))).toEqual([]);
  });
});

describe('parts and their total', () => {
  it('numbers with nouns of their own are no parts', () => {
    const part = (value: string, unit_text: string) => count(value, { unit: 'head', unit_text });
    expect(codes(part('5200', 'sheep'), part('3100', 'ewes'), part('2000', 'goats'))).toEqual([]);
  });

  it('that miss it by little are an issue', () => {
    const [issue] = check(count('120'), count('70'), count('48'));
    expect(issue?.code).toBe('reconcile.total-mismatch');
    expect(issue?.message).toContain('70 + 48 makes 118');
  });

  it('that make it are none', () => {
    expect(codes(count('420348'), count('331252'), count('89096'))).toEqual([]);
    expect(codes(count('4400000'), count('3600000'), count('760000'))).toEqual([]);
  });

  it('what is less than the difference explains none of it', () => {
    expect(codes(count('158505'), count('155329'), count('2'), count('2'))).toEqual([]);
  });

  it('that are part of a part only are none', () => {
    expect(codes(count('120'), count('70'), count('20'))).toEqual([]);
  });
});
