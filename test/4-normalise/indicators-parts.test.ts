import { describe, expect, it } from 'vitest';
import type { Language } from '../../pipeline/document.ts';
import { indicatorsIn } from './indicators.ts';

type Case = readonly [Language, string, readonly (string | null)[]];

describe('a part, a species or a branch does not take the indicator of the whole', () => {
  it.each<Case>([
    ['fr', 'Les débarquements de sardines ont atteint 310.000 tonnes.', [null]],
    ['fr', 'Les débarquements de la pêche ont atteint 310.000 tonnes.', ['fish-landings']],
    ['fr', 'Le trafic domestique des aéroports compte 140.000 passagers.', [null]],
    ['fr', 'Les aéroports ont accueilli 140.000 passagers.', ['air-passengers']],
    ['en', 'Airport capacity will grow to 70 million passengers.', [null]],
    ['en', 'Core inflation stood at 2.4%.', [null]],
    ['en', 'Inflation stood at 2.4%.', ['inflation-rate']],
    ['en', 'Global inflation came down to 7.4%.', [null]],
    ['fr', 'Les impôts directs ont rapporté 41 milliards de dirhams.', [null]],
    ['fr', 'Les charges de la dette ont atteint 41 milliards de dirhams.', [null]],
    ['fr', 'La dette atteint 68 % du PIB.', ['public-debt-share']],
    [
      'fr',
      'Le déficit budgétaire atteindra 4,4 % du PIB en 2024 avant de descendre à 3,9 % en 2025.',
      ['budget-deficit-share', 'budget-deficit-share'],
    ],
    ['en', 'The debt held in euros makes up 61% of the whole.', [null]],
    ['en', 'Exports of electronic goods rose by 11%.', [null]],
    ['fr', 'Le chômage des 25 à 34 ans touche 21 %.', [null]],
    ['fr', 'Quatorze barrages sont en cours de réalisation.', [null]],
    ['fr', 'Les vols par effraction ont reculé de 9 %.', [null]],
    ['fr', 'Dans les aéroports, le nombre de vols s’est accru à 140.000.', [null]],
    ['fr', 'La TVA sur les produits énergétiques a reculé de 9 %.', [null]],
    ['fr', 'Les nuitées ont reculé de 9 % dans la province d’Al Haouz.', ['overnight-stays']],
    ['fr', 'La superficie brûlée par incendie a reculé de 9 %.', [null]],
    ['fr', 'La superficie brûlée a reculé de 9 %.', ['burnt-area']],
    ['fr', 'Les incendies ont reculé de 9 %.', ['forest-fires']],
    ['fr', 'Un constat grave : 3.210 personnes sont mortes sur la route.', ['road-deaths']],
    ['ar', 'ومنها كلية للطب (310 مقاعد).', ['medical-training-places']],
    ['ar', 'زادت مقاعد تكوين الأطباء بنسبة 41 في المائة.', ['medical-training-places']],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('a word that means another thing elsewhere is not taken for it', () => {
  it.each<Case>([
    ['fr', 'Les primes d’accidents corporels ont augmenté de 14 %.', [null]],
    ['fr', 'Les accidents corporels ont augmenté de 14 %.', ['road-accidents']],
    ['fr', 'L’aéroport Agadir-Al Massira a gagné 14 %.', [null]],
    ['ar', 'تراجعت احتياطيات الصندوق بنسبة 6 في المائة.', [null]],
    ['ar', 'تراجع عدد المعتقلين الاحتياطيين بنسبة 6 في المائة.', ['remand-prisoners']],
    ['ar', 'ارتفعت المعاشات بنسبة 6 في المائة.', [null]],
    ['ar', 'وصل 310 مهاجرين إلى سبتة.', [null]],
    [
      'fr',
      'Quelque 310 migrants ont participé à un assaut contre Melilla.',
      ['border-storming-participants'],
    ],
    ['fr', 'Les autres formations se partagent 11 sièges après les élections.', [null]],
    ['en', 'Some 6 million citizens cast their ballots in the session of voting.', [null]],
    [
      'en',
      'Sexual assault crimes fell by 5% and car theft crimes by 17%.',
      ['sexual-assault-cases', 'vehicle-theft'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('persons are those whom their own sentence tells of', () => {
  it.each<Case>([
    [
      'en',
      'Police fight drug trafficking. They handled 44,000 violent crimes, over which 21,000 people were arrested.',
      ['violent-crime-cases', null],
    ],
    ['en', 'Police fight drug trafficking. They arrested 21,000 people.', ['drug-arrests']],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text).slice(-expected.length)).toEqual(expected);
  });
});

describe('the change in brackets behind a rate is of that rate', () => {
  it.each<Case>([
    [
      'en',
      'Unemployment is at 14% in urban areas (a fall of 1.2% from last year) and 5% in rural areas.',
      ['unemployment-rate-urban', 'unemployment-rate-urban', 'unemployment-rate-rural'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('a change is of the thing and the measure that stand with it', () => {
  it.each<Case>([
    [
      'fr',
      'Les débarquements de la pêche ont reculé de 14 % à 176.000 tonnes, pour une valeur de 2 milliards de dirhams.',
      ['fish-landings', 'fish-landings', 'fish-landings-value'],
    ],
    [
      'en',
      'A rise in exports (+51.2% to 210 billion dirhams) above that of imports (+33.4%) widened the gap.',
      ['exports', 'exports', 'imports'],
    ],
    ['fr', 'Les barrages ont gagné 12 %.', ['dam-water']],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('of groups that are told one after the other, a figure is of its own', () => {
  it.each<Case>([
    [
      'en',
      'The service sector created 150,000 jobs and industry a total of 31,000 jobs.',
      ['jobs-services', 'jobs-industry'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('a way to somewhere is no rain', () => {
  it.each<Case>([
    ['fr', 'Les pluies ont coupé la route à 330 km de Rabat.', [null]],
    ['fr', 'Les pluies ont atteint 33 mm à Rabat.', ['rainfall']],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('what is counted or paid is told by the noun beside it', () => {
  it.each<Case>([
    [
      'fr',
      'Les débarquements de la pêche se sont élevés à 6,4 milliards de dirhams.',
      ['fish-landings-value'],
    ],
    ['fr', 'Les débarquements de thon se sont élevés à 2 milliards de dirhams.', [null]],
    ['en', 'Poverty in the villages fell to 11.4%.', [null]],
    ['en', 'Poverty fell to 11.4%.', ['poverty-rate']],
    ['fr', 'La population estudiantine a augmenté de 6 %.', ['students']],
    ['fr', 'La population du pays a augmenté de 6 %.', ['population']],
    ['ar', 'تضم المحكمة 390 موظفا.', [null]],
    ['ar', 'يشغل القطاع 390 موظفا.', ['civil-servants']],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('a growth is of the number before it, a change of the rate of its own group', () => {
  it.each<Case>([
    [
      'ar',
      'وبلغ عدد السياح الأجانب 8,8 مليون سائح (+23%) والمغاربة المقيمين بالخارج 8,6 مليون سائح (+17%).',
      [
        'tourist-arrivals-foreign',
        'tourist-arrivals-foreign',
        'tourist-arrivals-diaspora',
        'tourist-arrivals-diaspora',
      ],
    ],
    [
      'fr',
      'En milieu rural, le taux de chômage est passé à 21,4 % ; en milieu urbain, il n’a pris que deux points.',
      ['unemployment-rate-rural', 'unemployment-rate-urban'],
    ],
    [
      'fr',
      'Quelque 3.200 suspects ont été déférés dans la lutte contre les psychotropes, 40 % de plus qu’en 2017.',
      ['drug-arrests', 'drug-arrests'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});
