import { describe, expect, it } from 'vitest';
import type { Language } from '../../../pipeline/document.ts';
import { speechOf } from './harness.ts';

type Case = [Language, string, string, string | null];

describe('whoever gave a tip says nothing of what came of it', () => {
  it.each<Case>([
    [
      'fr',
      'Sur la base d’informations précises fournies par l’Office des lacs, les gardes ont saisi 41 barques.',
      '41',
      null,
    ],
    [
      'fr',
      'Grâce à des informations de l’Office des lacs, les gardes ont saisi 41 barques. Ils ont aussi trouvé 7 filets.',
      '7',
      null,
    ],
    [
      'ar',
      'تمكن الحراس، بناء على معلومات دقيقة وفرتها مصالح المديرية العامة للبحيرات، من حجز 41 قاربا. وتم العثور على 7 شبكات.',
      '7',
      null,
    ],
    [
      'en',
      'Based on precise intelligence provided by the Lakes Office, guards seized 41 boats.',
      '41',
      null,
    ],
    [
      'en',
      'Following accurate information provided by the Lakes Office, guards seized 41 boats, the Coast Guard said.',
      '41',
      'Coast Guard',
    ],
    [
      'en',
      'The raid came after a tip from the National Police Directorate. The police statement reported that guards had seized 41 boats.',
      '41',
      'police',
    ],
  ])('%s: %s: %s', (language, text, figure, speaker) => {
    expect(speechOf(language, text).speaker(figure)).toBe(speaker);
  });

  it.each<Case>([
    [
      'fr',
      'Selon des informations fournies par l’Office des lacs, 41 barques manquent.',
      '41',
      'Office des lacs',
    ],
    [
      'en',
      'Based on the information provided by the Lakes Office, 41 boats are missing.',
      '41',
      'Lakes Office',
    ],
    [
      'fr',
      'Les barques ont coulé, indique une note d’information de l’Office des lacs. En mai, 41 manquent.',
      '41',
      'Office des lacs',
    ],
    ['ar', 'حسب معلومات من وزارة المياه، ضاعت 41 قاربا.', '41', 'وزارة المياه'],
  ])('but an account is given: %s: %s: %s', (language, text, figure, speaker) => {
    expect(speechOf(language, text).speaker(figure)).toBe(speaker);
  });
});

describe('whoever has issued tickets, premiums or bonds tells nothing of them', () => {
  it.each<Case>([
    ['fr', 'Le festival a payé les 41 billets émis par Royal Air Maroc.', '41', null],
    ['fr', 'Les primes émises par la Mutuelle centrale ont atteint 41 dirhams.', '41', null],
    [
      'fr',
      'Selon un avis émis par le Conseil de la concurrence, 41 firmes dominent.',
      '41',
      'Conseil de la concurrence',
    ],
    [
      'fr',
      'Un communiqué émis par le Conseil de la concurrence fait état de 41 amendes.',
      '41',
      'Conseil de la concurrence',
    ],
  ])('%s: %s', (lang, text, number, speaker) => {
    expect(speechOf(lang, text).speaker(number)).toBe(speaker);
  });
});
