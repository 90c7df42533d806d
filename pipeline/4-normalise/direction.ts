import type { Language } from '../document.ts';
import { markersByLanguage } from '../lexicons/markers.ts';
import { wordSpans } from './word-spans.ts';

const RISE = markersByLanguage('rise');
const FALL = markersByLanguage('fall');

/** Which way the words of a measure say that it moved ("taux de réussite, hausse"); null where none does, or both do. */
export function directionOf(measure: string, language: Language): 'rise' | 'fall' | null {
  const words = wordSpans(measure).map(({ start, end }) => measure.slice(start, end).toLowerCase());
  const rises = words.some((word) => RISE[language].has(word));
  const falls = words.some((word) => FALL[language].has(word));
  if (rises === falls) return null;
  return rises ? 'rise' : 'fall';
}
