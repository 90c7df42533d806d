import { expect, it } from 'vitest';
import { briefs } from './read.ts';

const hedged = (lang: 'fr' | 'ar' | 'en', text: string) =>
  briefs(lang, text).map((figure) => figure.endsWith('?'));

it('hedges no base that a conditional is set against', () => {
  expect(hedged('fr', 'La pêche se serait redressée de 2,1 %, au lieu de 0,3 %.')).toEqual([
    true,
    false,
  ]);
  expect(
    hedged('fr', 'La pêche se serait redressée de 2,1 % contre un repli de 14,3 % un an plus tôt.'),
  ).toEqual([true, false]);
});

it('hedges what a bill bets on', () => {
  expect(hedged('fr', 'Le budget mise sur un déficit de 3 %.')).toEqual([true]);
  expect(hedged('en', 'The government is anticipating a deficit of 3 percent.')).toEqual([true]);
});

it('hedges no plan that is told in the past', () => {
  expect(hedged('en', 'The minister noted that 500 posts would be kept.')).toEqual([false]);
  expect(hedged('en', 'The deficit would reach 3 percent.')).toEqual([true]);
});

it('hedges no share that does the expecting', () => {
  expect(hedged('ar', 'تتوقع 76 في المائة من الأسر ارتفاعا.')).toEqual([false]);
  expect(hedged('ar', 'تتوقع الحكومة عجزا نسبته 3 في المائة.')).toEqual([true]);
});
