import { describe, expect, it } from 'vitest';
import { measureWords } from '../../pipeline/evaluate/measure-match.ts';

const shared = (a: string, b: string) => {
  const words = measureWords(b);
  return [...measureWords(a)].filter((word) => words.has(word)).length;
};

describe('two wordings of a measure', () => {
  it.each([
    ['les affaires classées', 'affaire classée', 2],
    ['nombre de plaintes', 'plainte', 1],
    ['عدد الأشخاص الموقوفين', 'شخص', 1],
    ['المناصب المحدثة', 'منصب', 1],
    ['الأطباء', 'طبيبا', 1],
    ['السدود', 'سدا', 1],
    ['القوافل', 'قافلتان', 1],
    ['الوظائف المفقودة', 'وظيفة', 1],
    ['السياح', 'سائحا', 1],
    ['الحرائق', 'حليب', 0],
    ['share of girls', 'girls', 1],
    ['taux de chômage', 'niveau national', 0],
    ['le nombre de', 'nombre des', 0],
  ])('%s and %s share %i words', (a, b, want) => {
    expect(shared(a, b)).toBe(want);
  });
});
