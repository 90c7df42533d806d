import { describe, expect, it } from 'vitest';
import { type Case, checkDated, dated, year } from './dated.ts';

const nineMonths = '2023-01-01/2023-09-30';

describe('a figure of a headline', () => {
  it.each<Case>([
    [
      'fr',
      'Pêche : la criée vend {6000} caisses\nDe janvier à fin septembre 2023, la criée a vendu {6024} caisses.',
      [`~${nineMonths}`, nineMonths],
    ],
    [
      'en',
      'Quay takes some {6000} boats\nFrom January to September 2023 the quay took in {6024} boats.',
      [`~${nineMonths}`, nineMonths],
    ],
    [
      'ar',
      'الرصيف يستقبل نحو {6000} مركب\nاستقبل الرصيف {6024} مركبا من يناير إلى شتنبر 2023.',
      [`~${nineMonths}`, nineMonths],
    ],
  ])('is of the time of the number that it rounds: %s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2024-02-01')).toEqual(expected);
  });

  it.each<Case>([
    [
      'fr',
      'Une criée et {312} bacs\nEn 2022, la criée a accueilli {47} barques et {58} chalutiers. Elle a vendu {640} caisses.',
      [`~${year(2022)}`, year(2022), year(2022), `~${year(2022)}`],
    ],
    [
      'ar',
      'المرسى تحجز {312} شبكة\nخلال سنة 2022 استقبلت المرسى {47} مركبا و{58} سفينة. وباعت {640} صندوقا.',
      [`~${year(2022)}`, year(2022), year(2022), `~${year(2022)}`],
    ],
  ])('that nothing repeats is of the time that the text is of: %s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2023-02-01')).toEqual(expected);
  });

  it.each<Case>([
    [
      'fr',
      'Une criée de {312} bacs\nLa criée a {312} bacs. En 2022, elle a accueilli {47} barques, {58} chalutiers et {64} canots.',
      [null, null, year(2022), year(2022), year(2022)],
    ],
  ])('has no time where the text leaves it open: %s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2023-02-01')).toEqual(expected);
  });

  it.each<Case>([
    [
      'en',
      'The quay took {20} boats on 4 May 2023. A crane broke. Nobody was hurt. It will add {20} boats.',
      ['2023-05-04/2023-05-04', null],
    ],
  ])('is known by a long number only past the lead: %s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2024-02-01')).toEqual(expected);
  });
});

checkDated('a headline is of the time in which the text goes on with its number', [
  [
    'fr',
    'La liste compte {12} femmes\nLa marine a secouru {300} marins le 17 juin.\nLa liste des rescapés compte {12} femmes.',
    '2020-06-18',
    ['~2020-06-17/2020-06-17', '2020-06-17/2020-06-17', '~2020-06-17/2020-06-17'],
  ],
  [
    'ar',
    'القائمة تضم {12} امرأة\nأنقذت البحرية {300} بحار يوم 17 يونيو.\nوتضم لائحة الناجين {12} امرأة.',
    '2020-06-18',
    ['~2020-06-17/2020-06-17', '2020-06-17/2020-06-17', '~2020-06-17/2020-06-17'],
  ],
  [
    'en',
    'The list has {12} women\nThe navy rescued {300} sailors on June 17.\nThe list of those rescued has {12} women.',
    '2020-06-18',
    ['~2020-06-17/2020-06-17', '2020-06-17/2020-06-17', '~2020-06-17/2020-06-17'],
  ],
]);
