import { describe, expect, it } from 'vitest';
import { sameMass, sameUnit } from '../../pipeline/evaluate/unit-match.ts';

describe('a mass', () => {
  it.each([
    [{ value: 191_158, unit: 'kg' }, { value: '191.158', unit: 't' }, true],
    [{ value: 1.5, unit: 't' }, { value: '1.5', unit: 't' }, true],
    [{ value: 1.5, unit: 't' }, { value: '1.5', unit: 'kg' }, false],
    [{ value: 12, unit: 'case' }, { value: '12', unit: 'kg' }, false],
  ])('%o is %o: %s', (gold, found, want) => {
    expect(sameMass(gold, found)).toBe(want);
  });
});

describe('a unit', () => {
  it.each([
    ['l', 'L', 'litres', true],
    ['L', 'L', 'litres', true],
    ['شخصا', 'person', 'آخرون', true],
    ['آخرون', 'person', 'آخرون', true],
    ['سيارة', 'person', 'آخرين', false],
    ['quintals', 'q', 'Mqx', true],
    ['quintals per hectare', 'qx/ha', 'qx/ha', true],
    ['قنطار في الهكتار', 'q/ha', 'q/ha', true],
    ['tonnes', 'q', 'quintaux', false],
    ['officers', 'police', 'others', false],
  ])('%s is %s (%s): %s', (gold, code, printed, want) => {
    expect(sameUnit(gold, code, printed)).toBe(want);
  });
});
