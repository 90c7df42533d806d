import { describe, expect, it } from 'vitest';
import type { Language } from '../../pipeline/document.ts';
import { indicatorsIn } from './indicators.ts';

type Case = readonly [Language, string, readonly (string | null)[]];

describe('a share and its number are of the same thing', () => {
  it.each<Case>([
    [
      'fr',
      'Dans les filières internationales du baccalauréat, 9.400 élèves ont réussi, avec un taux de réussite de 96 %.',
      [null, null],
    ],
    [
      'fr',
      'Les candidats libres du baccalauréat sont 8.100, soit un taux de réussite de 35 %.',
      [null, null],
    ],
    ['ar', 'تمثل الفئة العمرية دون الثلاثين 61 في المائة، بما مجموعه 48 ألف سجين.', [null, null]],
    [
      'fr',
      'En milieu urbain, 1,2 million de personnes sont au chômage, soit un taux de chômage de 16 %.',
      [null, 'unemployment-rate-urban'],
    ],
    // The number of a rate is no rate.
    [
      'ar',
      'غادر 300 ألف تلميذ المدرسة، وانتقلت نسبة المنقطعين عن الدراسة من 2.7 في المائة إلى 2.1 في المائة، أي من 95 ألف منقطع إلى 76 ألف منقطع.',
      [null, 'dropout-rate', 'dropout-rate', 'school-dropouts', 'school-dropouts'],
    ],
    // A share of the whole says nothing against it.
    [
      'fr',
      'Les prisons comptent 91.200 détenus, soit un taux de surpopulation de 142 %.',
      ['prison-population', 'prison-occupancy'],
    ],
    [
      'en',
      'A total of 210,000 pupils sat the exam, with a baccalaureate pass rate of 64%.',
      ['pupils', 'baccalaureate-pass-rate'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('what is lacking is not there, down its list', () => {
  it.each<Case>([
    [
      'fr',
      'Le déficit est de 41.000 personnes, dont 18.000 médecins et 23.000 infirmiers.',
      [null, null, null],
    ],
    ['en', 'The country is in dire need of 18,000 doctors and 23,000 nurses.', [null, null]],
    ['ar', 'يبلغ الخصاص 18 ألف طبيب و23 ألف ممرض.', [null, null]],
    // What is there is, in a clause of its own.
    [
      'fr',
      'Il manque 18.000 médecins, alors que le pays compte 23.000 infirmiers.',
      [null, 'nurses'],
    ],
    ['fr', 'Le pays compte 18.000 médecins et 23.000 infirmiers.', ['doctors', 'nurses']],
    [
      'ar',
      'تراجع العجز إلى 310 آلاف وحدة، وأن 270 ألف أسرة من دور الصفيح أعيد إسكانها.',
      [null, 'slum-households'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('a number of which so many are told is the whole of them', () => {
  it.each<Case>([
    [
      'en',
      'The bureau dismantled 48 terror cells, 31 of which had ties abroad.',
      ['terror-cells', null],
    ],
    [
      'fr',
      'La police a arrêté 480 personnes, 31 d’entre elles pour vandalisme.',
      ['persons-arrested', null],
    ],
    ['ar', 'أوقفت الشرطة 480 شخصا، 31 منهم بسبب التخريب.', ['persons-arrested', null]],
    // A part with an indicator of its own has it; a whole is none's part.
    [
      'ar',
      'أوقفت الشرطة 480 شخصا، 31 منهم مبحوث عنهم.',
      ['persons-arrested', 'persons-arrested-wanted'],
    ],
    [
      'en',
      'The bureau dismantled 48 terror cells, and 31 terror cells in the year before.',
      ['terror-cells', 'terror-cells'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('words of the one group take the place of the other group', () => {
  it.each<Case>([
    [
      'ar',
      'انتقلت البطالة في وسط الرجال من 9,1% إلى 8,7% واستقرت لدى النساء في 12,4%.',
      ['unemployment-rate-men', 'unemployment-rate-men', 'unemployment-rate-women'],
    ],
    [
      'en',
      'The urban unemployment rate fell from 14.1% to 13.8%, while in rural areas the rate stayed at 4.2%.',
      ['unemployment-rate-urban', 'unemployment-rate-urban', 'unemployment-rate-rural'],
    ],
    [
      'fr',
      'Le chômage des hommes est passé de 9,1 % à 8,7 %.',
      ['unemployment-rate-men', 'unemployment-rate-men'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('what a list ends on happened to all of it', () => {
  it.each<Case>([
    [
      'fr',
      'Vingt et une personnes ont trouvé la mort et 2.140 autres ont été blessées, dont 84 grièvement, dans 1.640 accidents survenus en périmètre urbain.',
      [
        'road-deaths-urban',
        'road-injured-urban',
        'road-injured-serious-urban',
        'road-accidents-urban',
      ],
    ],
    [
      'en',
      'Twenty people were killed and 2,140 injured, 84 of them seriously, in the 1,640 road accidents that took place in urban areas.',
      [
        'road-deaths-urban',
        'road-injured-urban',
        'road-injured-serious-urban',
        'road-accidents-urban',
      ],
    ],
    [
      'ar',
      'لقي 21 شخصا مصرعهم وأصيب 2140 آخرون، من بينهم 84 إصاباتهم بليغة، في 1640 حادثة سير داخل المناطق الحضرية.',
      ['road-deaths-urban', 'road-injured-urban', null, 'road-accidents-urban'],
    ],
    // Another number behind is of its own clause.
    [
      'en',
      'Police arrested 420 people, 31 of them for theft, and handled 1,640 drug cases.',
      ['persons-arrested', null, 'drug-cases'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('the change of a thing that no indicator knows has none, whatever stands before it in the list', () => {
  it.each<Case>([
    [
      'fr',
      'Les affaires de drogue ont baissé de 7 %, et les ventes de tapis de plus de 45 %.',
      ['drug-cases', null],
    ],
    ['ar', 'نقصت قضايا المخدرات بـ7%، والزرابي بـ45%.', ['drug-cases', null]],
    // Of the same thing in another place.
    [
      'fr',
      'Les affaires de drogue ont baissé de 7 % à Fès et de 12 % à Safi.',
      ['drug-cases', 'drug-cases'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});
