import type { Document } from '../document.ts';
import type { Registry } from './registry.ts';

/** The national press agency, whose dispatches most outlets reprint. */
const AGENCY = 'media-map';

/** How far into a text, and how near to its end, a credit stands (UTF-16 code units). */
const HEAD = 200;
const TAIL = 160;

/**
 * The layouts in which a credit line or signature prints the agency's acronym: typography, not vocabulary. The agency
 * told of within a sentence is a source, not the author of the text.
 */
const CREDITS = [
  /\((?:MAP|M\.A\.P\.?)\)/,
  /[-–—/]\s?MAP\s?[-–—/.)]/,
  /\b(?:avec|Avec|AVEC|with|With)\s(?:la\s)?MAP\b/,
  /\bMAP\s?$/,
  /[(/–-]\s?(?:و\s?م\s?ع|ومع|و\.م\.ع)\s?[)/–.-]/,
  /(?:عن|مع)\s(?:و\s?م\s?ع|و\.م\.ع)(?!\p{L})/u,
  /(?:^|\n)(?:و\s?م\s?ع|ومع|و\.م\.ع)\s?$/,
];

/** The agency whose text a document reprints, by its publisher or by the credit at its beginning or end; or null. */
export function agencyOf(
  document: Document,
  publisher: string | null,
  registry: Registry,
): string | null {
  if (!registry.entities.has(AGENCY)) return null;
  if (publisher === AGENCY) return AGENCY;
  const { text } = document;
  const ends = [text.slice(0, HEAD), text.slice(-TAIL).trimEnd()];
  return ends.some((end) => CREDITS.some((credit) => credit.test(end))) ? AGENCY : null;
}
