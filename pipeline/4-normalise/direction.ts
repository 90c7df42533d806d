import type { Language } from '../document.ts';
import { markersByLanguage } from '../lexicons/markers.ts';
import { wordSpans } from './word-spans.ts';

const RISE = markersByLanguage('rise');
const FALL = markersByLanguage('fall');

/**
 * Which way the words of a measure say that it moved ("taux de réussite, hausse"); null where none does, or both do. The noun
 * of its own move stands last: "baisse du nombre de détenus, hausse".
 */
export function directionOf(measure: string, language: Language): 'rise' | 'fall' | null {
  const parts = measure.split(/[,،] /).map((part) => directionIn(part, language));
  return parts.findLast((direction) => direction !== null) ?? null;
}

function directionIn(part: string, language: Language): 'rise' | 'fall' | null {
  const words = wordSpans(part).map(({ start, end }) => part.slice(start, end).toLowerCase());
  const rises = words.some((word) => RISE[language].has(word));
  const falls = words.some((word) => FALL[language].has(word));
  if (rises === falls) return null;
  return rises ? 'rise' : 'fall';
}
