import { expect, it } from 'vitest';
import type { Language } from '../../../pipeline/document.ts';
import { speechOf } from './harness.ts';

it.each<[Language, string, string, string]>([
  [
    'en',
    'Samir Zerrad, deputy president of the Council of the Coastal Power, said that 7 wells are dry.',
    'Samir Zerrad',
    'deputy president of the Council of the Coastal Power',
  ],
  [
    'en',
    'Samir Zerrad, first vice president of the Wells Office, said that 7 wells are dry.',
    'Samir Zerrad',
    'first vice president of the Wells Office',
  ],
  [
    'fr',
    "L'adjoint du secrétaire général de la Ligue, Samir Zerrad, a dit que 7 puits sont à sec.",
    'Samir Zerrad',
    'adjoint du secrétaire général de la Ligue',
  ],
  [
    'fr',
    'Selon la directrice Moyen-Orient et Afrique du Nord, Samira Zerrad, 7 puits sont à sec.',
    'Samira Zerrad',
    'directrice Moyen-Orient et Afrique du Nord',
  ],
  [
    'fr',
    'Le député lunariste Samir Zerrad a dit que 7 puits sont à sec.',
    'Samir Zerrad',
    'député',
  ],
  [
    'ar',
    'أكد سمير الزاكي، النائب الأول لرئيس المكتب، أن 7 آبار جفت.',
    'سمير الزاكي',
    'النائب الأول لرئيس المكتب',
  ],
])('%s: %s', (lang, text, name, role) => {
  expect(speechOf(lang, text).of('7')?.speaker).toMatchObject({ name, role });
});

it('a deputy of a secretary general is one office, by its whole name and its short one', () => {
  const { speaker, statements } = speechOf(
    'ar',
    'قال عدنان الزرهوني، النائب الأول للأمين العام لحزب المنارة، إن 7 آبار جفت. «بقيت 648 بئرا»، يقول نائب الأمين العام.',
  );
  expect(speaker('648')).toBe('عدنان الزرهوني');
  expect(statements[0]?.speaker?.role).toBe('النائب الأول للأمين العام لحزب المنارة');
});
