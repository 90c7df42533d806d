import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/3-extract/analysis.ts';
import { findFigures } from '../../pipeline/3-extract/figures/index.ts';
import { findPeriods } from '../../pipeline/3-extract/periods/index.ts';
import { placeFigures } from '../../pipeline/4-normalise/places.ts';
import type { Language } from '../../pipeline/document.ts';
import { plainDocument } from '../../pipeline/evaluate/gold.ts';
import { alone } from '../../pipeline/passes.ts';

/** Place of each figure of a text. */
function places(lang: Language, text: string): (string | null)[] {
  const analysis = analyse(plainDocument({ id: 'test', lang, text }));
  const { figures } = alone(findFigures(analysis, findPeriods(analysis)));
  return placeFigures(analysis, figures);
}

describe('a figure has the place that its clause names', () => {
  it.each([
    ['fr', 'La police a traité 350 affaires à Casablanca.', ['place-casablanca']],
    [
      'fr',
      'À Tanger, 350 affaires et 12.000 amendes ont été traitées.',
      ['place-tangier', 'place-tangier'],
    ],
    [
      'fr',
      'Le chômage touche Casablanca-Settat (22,2%) et Souss-Massa (13%).',
      ['place-casablanca-settat-region', 'place-souss-massa-region'],
    ],
    ['fr', 'Dans la province d’Azilal, 45 écoles ont fermé.', ['place-azilal-province']],
    ['ar', 'تم تسجيل 350 قضية بالدار البيضاء.', ['place-casablanca']],
    [
      'ar',
      'سجلت أهم الزيادات في تطوان بـ4 في المائة وفي الناظور بـ3 في المائة.',
      ['place-tetouan', 'place-nador'],
    ],
    ['ar', 'سجلت جهة سوس ماسة 468 حالة.', ['place-souss-massa-region']],
    // A name that another part of the world opens with.
    ['ar', 'شاركت تسع دول من منطقة الشرق الأوسط.', [null]],
    ['ar', 'سجلت 468 حالة بجهة الشرق.', ['place-oriental-region']],
    ['en', 'Police handled 350 cases in Agadir.', ['place-agadir']],
    // An airport is of its town, by whatever name it goes on with.
    ['ar', 'استقبل مطار العيون الحسن الأول 84.310 مسافرا.', ['place-laayoune']],
    ['ar', 'ارتفع عدد المسافرين بمطار الرباط سلا بنسبة 37 في المائة.', ['place-sale']],
    ['fr', 'L’aéroport d’Agadir Al Massira a accueilli 84.310 passagers.', ['place-agadir']],
    [
      'fr',
      'La hausse profite à Agadir Al Massira (37%) et à Marrakech-Ménara (26%).',
      ['place-agadir', 'place-marrakech'],
    ],
    ['fr', 'L’aéroport de Rabat-Salé affiche une hausse de 37 %.', ['place-sale']],
    [
      'fr',
      'Le port de Larache a reçu 350 tonnes. Les ventes dans ce port atteignent 12 millions.',
      ['place-larache', 'place-larache'],
    ],
    [
      'en',
      'The port of Larache took in 350 boats. Sales in this port reached 12 million.',
      ['place-larache', 'place-larache'],
    ],
    // Where it is said, or written, is no place of what is counted.
    ['en', 'RABAT: 350 people were rescued from a flooded village on Monday.', [null]],
    ['en', 'Rabat: 350 people rescued, Agadir: 12.', ['place-rabat', 'place-agadir']],
    ['en', 'Rabat: More than 350 people were rescued, the ministry said.', [null]],
    ['fr', 'Rabat : Plus de 350 puits sont secs, a annoncé le ministère.', [null]],
    ['ar', 'الرباط: أعلنت الوزارة أن 350 بئرا جفت.', [null]],
    [
      'fr',
      'Safi, au sud de la capitale Rabat, a été inondée. 350 puits de la ville sont secs.',
      ['place-safi'],
    ],
    [
      'en',
      'Safi, south of the capital Rabat, was flooded. Some 350 wells in the city are dry.',
      ['place-safi'],
    ],
    ['ar', 'غمرت المياه آسفي جنوب العاصمة الرباط. وجفت 350 بئرا في المدينة.', ['place-safi']],
    [
      'fr',
      'Lors d’une réunion tenue jeudi à Rabat, l’agence a précisé que 350 puits sont secs.',
      [null],
    ],
    ['en', 'At a meeting held in Rabat, the agency said 350 wells were dry.', [null]],
    ['ar', 'وفي اجتماع عقد بالرباط، أوضحت الوكالة أن 350 بئرا جفت.', [null]],
    ['fr', 'L’agence a révélé mardi à Rabat que plus de 350 puits sont secs.', [null]],
    ['en', 'The agency said on Tuesday in Rabat that 350 wells were dry.', [null]],
    ['ar', 'وكشفت الوكالة يوم الثلاثاء بالرباط أن 350 بئرا جفت.', [null]],
    ['fr', 'L’agence a révélé que plus de 350 puits sont secs à Rabat.', ['place-rabat']],
    ['fr', 'C’est à Rabat que 350 puits sont secs.', ['place-rabat']],
    // Elsewhere than the name that says where.
    ['en', 'Police counted 350 wells east of Casablanca.', [null]],
    ['fr', 'La police a compté 350 puits à l’est de Casablanca.', [null]],
    ['fr', 'La police a compté 350 puits au nord d’Agadir.', [null]],
    ['ar', 'تم تسجيل 350 قضية شمال أكادير.', [null]],
    // What a concession names is another place.
    ['fr', 'On compte 350 puits malgré la fermeture d’un puits à Safi.', [null]],
    ['ar', 'بلغ عدد الآبار 350 بئرا رغم إغلاق بئر بأكادير.', [null]],
    ['en', 'There are 350 wells despite the closure of a well in Agadir.', [null]],
    ['en', 'Despite the drought, there are 350 wells in Agadir.', ['place-agadir']],
    ['fr', 'Agadir en abrite 412 et Safi 118.', ['place-agadir', 'place-safi']],
    [
      'en',
      'Agadir took in some 2,400 of them, Safi 310 and Oujda about 95.',
      ['place-agadir', 'place-safi', 'place-oujda'],
    ],
    // A conjunction that is written with the name opens the next item as well.
    [
      'ar',
      'أحصى إقليم أزيلال 45 بئرا وصفرو 12 بئرا وتازة 7 آبار.',
      ['place-azilal-province', 'place-sefrou', 'place-taza'],
    ],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(places(lang, text)).toEqual(expected);
  });
});

describe('a figure has no place rather than a wrong one', () => {
  it.each([
    ['fr', 'Rabat a indiqué que 350 affaires ont été traitées.'],
    ['fr', 'La police a traité 350 affaires à Fès et Meknès.'],
    ['en', 'Police foiled 350 attempts to enter Ceuta and Melilla.'],
    ['fr', 'La police a traité 350 affaires ; à Fès, rien.'],
    ['ar', 'أعلنت الحكومة الجديدة عن 350 مشروعا.'],
  ] as const)('%s: %s', (lang, text) => {
    expect(places(lang, text)).toEqual([null]);
  });
});

describe('a figure has the place that its text goes on with', () => {
  it.each([
    [
      'fr',
      'Marrakech-Safi inquiète. La région a perdu 587 emplois, en hausse de 5 %.',
      'place-marrakech-safi-region',
      2,
    ],
    ['ar', 'سجلت جهة سوس ماسة 468 حالة. وسجلت الجهة 12 وفاة.', 'place-souss-massa-region', 2],
    ['ar', 'يضم إقليم تارودانت 3 مراكز. ويعيش بالإقليم 5000 شخص.', 'place-taroudannt-province', 2],
    ['en', 'Police in Oujda closed 5 shops. The city has 12 parks.', 'place-oujda', 2],
    ['fr', 'À la section de la famille de Meknès, 412 demandes ont été reçues.', 'place-meknes', 1],
  ] as const)('%s: %s', (lang, text, place, count) => {
    expect(places(lang, text)).toEqual(Array(count).fill(place));
  });
});

describe('a figure of the country has no place', () => {
  it.each([
    [
      'fr',
      'À Oujda, les prix ont progressé de 1,4 %, plus que la moyenne nationale de 0,6 %.',
      'place-oujda',
    ],
    ['en', 'Prices in Agadir rose 1.5%, against 0.6% for the country.', 'place-agadir'],
    ['ar', 'بلغ المعدل بأكادير 5 في المائة مقابل 7 في المائة على الصعيد الوطني.', 'place-agadir'],
  ] as const)('%s: %s', (lang, text, place) => {
    expect(places(lang, text)).toEqual([place, null]);
  });
});

describe('in a list, each figure has the place right before it', () => {
  it.each([
    [
      'fr',
      'La province de Tata a 7 puits, celle de Tiznit 2 et celle de Taroudant 3.',
      ['place-tata-province', 'place-tiznit', 'place-taroudannt'],
    ],
    [
      'fr',
      'Tata a 7 puits, Tiznit 2 et Smara 3.',
      ['place-tata', 'place-tiznit', 'place-es-semara'],
    ],
    [
      'ar',
      'طاطا (7 آبار) وتزنيت (بئران) والناظور (4 آبار)',
      ['place-tata', 'place-tiznit', 'place-nador'],
    ],
    // Nor is a number that stands for its noun no number: «بئران» is two wells.
    ['ar', 'حفرت الآبار: بئران بتيزنيت، وبئران بتنغير.', ['place-tiznit', 'place-tinghir']],
  ] as const)('%s: %s', (lang, text, want) => {
    expect(places(lang, text)).toEqual(want);
  });
});

describe('all that an item tells is of the place that it opens with', () => {
  it.each([
    [
      'fr',
      'Inezgane-Aït Melloul : 69 puits, 7 écoles, 3 barrages.',
      Array(3).fill('place-inezgane-ait-melloul-prefecture'),
    ],
    ['fr', 'Skhirat-Témara : 44 puits.', ['place-skhirate-temara-prefecture']],
    [
      'ar',
      'بني ملال 28 بئرا و7 مدارس، الرشيدية 13 بئرا و8 مدارس.',
      ['place-beni-mellal', 'place-beni-mellal', 'place-errachidia', 'place-errachidia'],
    ],
    [
      'fr',
      'L’agence a creusé 69 puits à Safi, où 7 écoles ont ouvert.',
      ['place-safi', 'place-safi'],
    ],
    // Another item is of no place that it does not name.
    ['fr', 'Safi : 44 puits ; 7 écoles ont ouvert.', ['place-safi', null]],
    ['fr', 'L’agence a creusé 69 puits à Safi, et 7 écoles ont ouvert.', ['place-safi', null]],
  ] as const)('%s: %s', (lang, text, want) => {
    expect(places(lang, text)).toEqual(want);
  });
});

it('where somebody spoke is no place of what a colon leads to, unlike that of an event', () => {
  const stage = 'À Salé, jeudi, le maire a exposé les résultats : plus de 420 moulins brûlés.';
  const event = 'À Salé, jeudi, un feu a fait de lourds dégâts : plus de 420 moulins brûlés.';
  expect(places('fr', stage)).toEqual([null]);
  expect(places('fr', event)).toEqual(['place-sale']);
});
