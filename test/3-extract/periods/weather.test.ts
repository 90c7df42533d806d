import { describe, expect, it } from 'vitest';
import { extract } from '../../../pipeline/3-extract/index.ts';
import type { Language } from '../../../pipeline/document.ts';
import { plainDocument } from '../../../pipeline/evaluate/gold.ts';

/** First and last days of the figures of a bulletin written on Saturday 6 March 2021. */
const days = (lang: Language, text: string) =>
  extract(plainDocument({ id: 'test', lang, text, published: '2021-03-06' })).figures.map(
    ({ period }) => period && `${period.first}/${period.last}`,
  );

describe('a forecast is of the days that it names', () => {
  it.each<[Language, string, (string | null)[]]>([
    ['en', 'Hail of 60 millimeters is expected today in Fez.', ['2021-03-06/2021-03-06']],
    ['en', 'Hail of 60 millimeters is expected on Sunday in Fez.', ['2021-03-07/2021-03-07']],
    [
      'en',
      'Hail of 60 millimeters is expected from Saturday morning to Sunday afternoon.',
      ['2021-03-06/2021-03-07'],
    ],
    ['fr', 'Des grêles de 60 mm sont attendues dimanche à Fès.', ['2021-03-07/2021-03-07']],
    ['fr', 'Des grêles (60 mm) sont prévues de samedi à dimanche.', ['2021-03-06/2021-03-07']],
    [
      'fr',
      'Des grêles de 60 mm seront enregistrées, de samedi à 18h00 au lundi à 12h, à Fès.',
      ['2021-03-06/2021-03-08'],
    ],
    ['ar', 'يرتقب نزول برد بسمك 60 ملم يوم الأحد.', ['2021-03-07/2021-03-07']],
    // A paper of the evening tells what is over.
    ['fr', 'Vendredi soir, 60 tapis ont été volés à Fès.', ['2021-03-05/2021-03-05']],
    ['fr', 'La digue, qui sera achevée, a reçu 60 visiteurs vendredi.', ['2021-03-05/2021-03-05']],
    [
      'en',
      'The dam, which will be finished, had 60 visitors on Friday.',
      ['2021-03-05/2021-03-05'],
    ],
    ['fr', 'Il y a quelques jours, 60 tapis ont été volés à Fès.', [null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(days(lang, text)).toEqual(expected);
  });
});

describe('where something lies and how large it is are of no time', () => {
  it.each<[Language, string]>([
    [
      'fr',
      'En 2021, 70 barques ont coulé. Le phare se dresse à 12 km du port. Il est tombé 30 mm.',
    ],
    [
      'ar',
      'غرق 70 قاربا سنة 2021. ويوجد المنار على بعد 12 كيلومترا من الميناء. وبلغت الأمطار 30 ملم.',
    ],
    ['en', 'In 2021, 70 boats sank. The lighthouse stands 12 miles off. Rainfall came to 30 mm.'],
  ])('%s: %s', (lang, text) => {
    const { figures } = extract(plainDocument({ id: 'test', lang, text, published: null }));
    expect(figures.map(({ period }) => period?.last ?? null)).toEqual([
      '2021-12-31',
      null,
      '2021-12-31',
    ]);
  });
});

describe('the hours of a bulletin date what the sentences behind them tell', () => {
  it.each<[Language, string, (string | null)[]]>([
    [
      'fr',
      'Le pays a connu des grêles au cours des dernières 24 heures. Les grêles ont atteint 22 mm à Fès.',
      ['2021-03-06/2021-03-06'],
    ],
    [
      'ar',
      'عرفت البلاد تساقط البرد خلال الأربع والعشرين ساعة الماضية. وبلغ البرد 22 ملم بفاس.',
      ['2021-03-06/2021-03-06'],
    ],
    [
      'en',
      'The country had hail over the past 24 hours. Hail came to 22 millimeters in Fez.',
      ['2021-03-06/2021-03-06'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(days(lang, text)).toEqual(expected);
  });
});
