import { describe, expect, it } from 'vitest';
import { agencyOf } from '../../pipeline/4-normalise/agency.ts';
import { readRegistry } from '../../pipeline/4-normalise/registry.ts';
import type { Document } from '../../pipeline/document.ts';

const registry = readRegistry();
const credited = (text: string, publisher: string | null = null) =>
  agencyOf({ text } as Document, publisher, registry);

describe('a reprinted dispatch counts for its agency', () => {
  it.each([
    'Rabat (MAP) – Le ministre a donné trois chiffres.',
    'Le ministre a donné trois chiffres.\n(Avec MAP)',
    'Rabat-MAP-. Le ministre a donné trois chiffres.',
    'The minister gave three figures. With MAP',
    'قدم الوزير ثلاثة أرقام.\n(و م ع)',
    'الرباط/ ومع/ قدم الوزير ثلاثة أرقام.',
  ])('%s', (text) => {
    expect(credited(text)).toBe('media-map');
  });

  it('also by its publisher', () => {
    expect(credited('Three figures.', 'media-map')).toBe('media-map');
  });

  it.each([
    'Le ministre a donné trois chiffres, dit un MAPPING des services.',
    'قال الوزير إنه يعمل مع عدد من الشركاء ومع الجماعات.',
    'Il l’a déclaré à la MAP lundi dernier, avant de partir.',
  ])('a text that only has the letters is its own: %s', (text) => {
    expect(credited(text)).toBeNull();
  });
});
