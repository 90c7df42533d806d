import { describe, expect, it } from 'vitest';
import { type Case, dated, year } from './dated.ts';

describe('a day named with its day of the week tells the year of a text without a date', () => {
  it.each<Case>([
    [
      'fr',
      'Jeudi 21 janvier, le maire a parlé. En 2020, {70} barques ont coulé. L’an dernier, {9} ponts ont cédé.',
      [year(2020), year(2020)],
    ],
    [
      'ar',
      'قال العمدة، يوم الخميس 21 يناير، إن {70} قاربا غرقت سنة 2020. وسقطت {9} قناطر خلال السنة الماضية.',
      [year(2020), year(2020)],
    ],
    [
      'en',
      'On Thursday, January 21, the mayor spoke. In 2020, {70} boats sank. Last year {9} bridges fell.',
      [year(2020), year(2020)],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('a year told whole beside the one before it is the last year of a text without a date', () => {
  it.each<Case>([
    [
      'fr',
      'Le port a reçu {70} barques en 2014, contre {60} en 2013. L’année dernière, {9} quais ont fermé.',
      [year(2014), year(2013), year(2014)],
    ],
    [
      'ar',
      'استقبل الميناء {70} قاربا سنة 2014، مقابل {60} سنة 2013. وأغلقت {9} أرصفة خلال السنة الماضية.',
      [year(2014), year(2013), year(2014)],
    ],
    [
      'en',
      'The port received {70} boats in 2014, against {60} in 2013. Last year {9} quays closed.',
      [year(2014), year(2013), year(2014)],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
  it('not where the text speaks of this year too', () => {
    const text =
      'En 2014, {70} barques, contre {60} en 2013. Cette année a suivi l’an dernier: {9}.';
    expect(dated('fr', text)[0]).toBe(year(2014));
    expect(dated('fr', text)[2]).not.toBe(year(2014));
  });
});

describe('what no calendar fixes is not given the year it is set beside', () => {
  it.each<Case>([
    [
      'fr',
      'Cette saison, {70} clubs jouent, contre {60} en 2020. {9} ont un stade.',
      [null, year(2020), null],
    ],
    [
      'ar',
      'بلغ العدد هذا الموسم {70} ناديا، وكان في سنة 2020 {60} ناديا. ولدى {9} أندية ملعب.',
      [null, year(2020), null],
    ],
    [
      'en',
      'This season {70} clubs play, against {60} in 2020. {9} have a ground.',
      [null, year(2020), null],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});
