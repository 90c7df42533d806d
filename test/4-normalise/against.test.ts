import { describe, expect, it } from 'vitest';
import type { Language } from '../../pipeline/document.ts';
import { indicatorsIn } from './indicators.ts';

type Case = readonly [Language, string, readonly (string | null)[]];

describe('votes against a bill are none in its favour', () => {
  it.each<Case>([
    [
      'fr',
      'Le projet de loi a été adopté par 112 voix pour, 37 contre et 4 abstentions.',
      ['votes-in-favour', null, null],
    ],
    ['fr', 'Le projet de loi a été voté par 112 voix contre 37.', ['votes-in-favour', null]],
    [
      'en',
      'The bill passed with 112 votes in favour, 37 against and four abstentions.',
      ['votes-in-favour', null, null],
    ],
    ['en', 'The bill was adopted by 112 votes to 37.', [null, null]],
    [
      'ar',
      'صادق المجلس على مشروع القانون بموافقة 112 نائبا ومعارضة 37.',
      ['votes-in-favour', null],
    ],
    [
      'ar',
      'صادق المجلس على مشروع القانون بموافقة 112 نائبا، فيما صوت ضده 37 نائبا.',
      ['votes-in-favour', null],
    ],
    ['ar', 'صودق على مشروع القانون بـ112 صوتا مقابل 37.', ['votes-in-favour', null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('a word that only compares two numbers is no vote', () => {
  it.each<Case>([
    [
      'fr',
      'Les exportations ont atteint 40 milliards de dirhams contre 30 un an plus tôt.',
      ['exports', 'exports'],
    ],
    ['en', 'Police arrested 300 people against 200.', ['persons-arrested', 'persons-arrested']],
    ['en', 'Imports went from 30 to 41 billion dirhams.', ['imports', 'imports']],
    ['ar', 'أوقفت الشرطة 300 شخص مقابل 200.', ['persons-arrested', 'persons-arrested']],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});
