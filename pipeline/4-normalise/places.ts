import type { DatedFigure } from '../3-extract/mention.ts';
import type { Document, Language } from '../document.ts';

export interface PlaceContext {
  readonly document: Document;
  readonly sentence: string;
  readonly language: Language;
}

/** Region, province or city that a figure is about, as a registry id; null where the text names none. */
export function placeOf(_figure: DatedFigure, _context: PlaceContext): string | null {
  return null;
}
