import { describe, expect, it } from 'vitest';
import type { Language } from '../../pipeline/document.ts';
import { indicatorsIn } from './indicators.ts';

type Case = readonly [Language, string, readonly (string | null)[]];

describe('whom a number touches most, and what drives it, is not what it is of', () => {
  it.each<Case>([
    ['en', 'The unemployment rate rose to 14%, particularly among women.', ['unemployment-rate']],
    ['en', 'The unemployment rate rose to 14%, hitting villages hardest.', ['unemployment-rate']],
    ['fr', 'Le chômage a atteint 14 %, touchant surtout les femmes.', ['unemployment-rate']],
    ['fr', 'Le chômage a atteint 14 %, notamment en ville.', ['unemployment-rate']],
    ['ar', 'بلغ معدل البطالة 14 في المائة، خصوصا في صفوف النساء.', ['unemployment-rate']],
    ['ar', 'بلغ معدل البطالة 14 في المائة، وهم على الخصوص النساء.', ['unemployment-rate']],
    [
      'ar',
      'ويتوقع البنك أن يبلغ معدل النمو 4 في المائة، مدعما بتحسن النشاط الفلاحي.',
      ['gdp-growth'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });

  it.each<Case>([
    ['fr', 'Le chômage, surtout chez les femmes, a atteint 14 %.', ['unemployment-rate-women']],
    ['en', 'Unemployment, particularly among women, is 14%.', ['unemployment-rate-women']],
    ['fr', 'La police a arrêté 300 personnes, notamment pour drogue.', ['drug-arrests']],
  ])('but %s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('whose a number is stands before the "with" that leads to it', () => {
  it.each<Case>([
    [
      'fr',
      'L’industrie a créé 34.000 postes, et le BTP, avec 25.000 postes, suit.',
      ['jobs-industry', 'jobs-construction'],
    ],
    [
      'fr',
      'Les services ont créé 63.000 postes, suivis par l’industrie, avec 34.000 postes, et le BTP, avec 25.000 postes.',
      ['jobs-services', 'jobs-industry', 'jobs-construction'],
    ],
    [
      'en',
      'Services created 63,000 jobs, while industry, with 20,000 jobs, and construction, with 4,000, lagged.',
      ['jobs-services', 'jobs-industry', 'jobs-construction'],
    ],
    [
      'fr',
      'L’agriculture a perdu 120.000 emplois, avec 25.000 dans les services.',
      ['jobs-farming', 'jobs-services'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('what a bracket opens on is told of the number in it', () => {
  it.each<Case>([
    [
      'ar',
      'يضم القطيع 23 مليون رأس من الأغنام (إناثها 16 مليونا)، و7 ملايين من الماعز (إناثها 5 ملايين).',
      ['livestock-sheep', null, 'livestock-goats', null],
    ],
    [
      'fr',
      'Le chômage atteint 13 % (femmes : 20 %).',
      ['unemployment-rate', 'unemployment-rate-women'],
    ],
    [
      'en',
      'Unemployment stands at 13% (women 20%, youth 36%).',
      ['unemployment-rate', 'unemployment-rate-women', 'unemployment-rate-youth'],
    ],
    ['en', 'Morocco has 27,000 doctors (specialists account for 12,000).', ['doctors', null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});
