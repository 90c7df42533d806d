import { expect, it } from 'vitest';
import { directionOf } from '../../pipeline/4-normalise/direction.ts';
import type { Language } from '../../pipeline/document.ts';

it.each<[Language, string, ReturnType<typeof directionOf>]>([
  ['fr', 'taux de réussite, hausse', 'rise'],
  ['fr', 'Baisse des importations', 'fall'],
  ['en', 'success rate, decrease', 'fall'],
  ['en', 'increase in successful candidates', 'rise'],
  ['ar', 'عدد الناجحين, زيادة', 'rise'],
  ['ar', 'الصادرات, انخفاض', 'fall'],
  // What a fall before was of, and its own move.
  ['ar', 'انخفاض عدد التلاميذ, الارتفاع', 'rise'],
  ['fr', 'baisse du nombre d’élèves, hausse', 'rise'],
  // No word of either, or one of each.
  ['fr', 'taux de réussite', null],
  ['fr', 'baisse de la croissance', null],
])('%s: which way "%s" went', (language, measure, expected) => {
  expect(directionOf(measure, language)).toBe(expected);
});
