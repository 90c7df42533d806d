import { expect, it } from 'vitest';
import { extract } from '../../../pipeline/3-extract/index.ts';
import type { Language } from '../../../pipeline/document.ts';
import { plainDocument } from '../../../pipeline/evaluate/gold.ts';

const untilJune = '2017-01-01/2017-06-30';
const endOfJune = '2017-06-30/2017-06-30';

it.each<[Language, string, string[]]>([
  [
    'fr',
    'Les créances des banques atteignaient 62 milliards de DH à fin juin 2017. Leur bénéfice net n’a pas bougé, à 3 milliards de DH.',
    [endOfJune, untilJune],
  ],
  [
    'fr',
    'Les arrivées ont atteint 7 millions à fin juin 2017. La clientèle étrangère a tiré cette hausse, avec 16 % de nuitées en plus.',
    [untilJune, untilJune],
  ],
  [
    'ar',
    'بلغ عجز الميزانية 70 مليار درهم عند متم يونيو 2017. ويراعي ذلك رصيدا إيجابيا قدره 10 مليارات درهم مصدره الحسابات الخاصة.',
    [untilJune, untilJune],
  ],
  [
    'ar',
    'بلغت الودائع 62 مليار درهم عند متم يونيو 2017. وتشكل مداخيل الأسر 12 مليار درهم من الودائع.',
    [endOfJune, endOfJune],
  ],
])('what has come in is of all months until the day spoken of: %s: %s', (lang, text, expected) => {
  const { figures } = extract(plainDocument({ id: 'test', lang, text, published: '2017-09-01' }));
  expect(figures.map(({ period }) => `${period?.first}/${period?.last}`)).toEqual(expected);
});

it.each<[Language, string, string[]]>([
  [
    'fr',
    'Au premier semestre 2017, le résultat a atteint 3 milliards de DH. Les dépôts sont de 59 milliards de DH.',
    [untilJune, endOfJune],
  ],
  [
    'fr',
    'Au premier semestre 2017, le résultat a atteint 3 milliards de DH. La caisse a accordé des prêts de 59 milliards de DH.',
    [untilJune, untilJune],
  ],
  [
    'en',
    'In the first half of 2017, profit reached 3 billion dirhams. Capital spending came to 2 billion dirhams. Deposits reached 59 billion dirhams.',
    [untilJune, untilJune, endOfJune],
  ],
])('a sum that lies there is of the end of the time spoken of: %s: %s', (lang, text, expected) => {
  const { figures } = extract(plainDocument({ id: 'test', lang, text, published: '2017-09-01' }));
  expect(figures.map(({ period }) => `${period?.first}/${period?.last}`)).toEqual(expected);
});
