import { describe, expect, it } from 'vitest';
import { extract } from '../../../pipeline/3-extract/index.ts';
import type { Language } from '../../../pipeline/document.ts';
import { plainDocument } from '../../../pipeline/evaluate/gold.ts';

/** The acts of a text published on Wednesday 12 March 2031. */
const acts = (lang: Language, text: string) =>
  extract(plainDocument({ id: 'd', lang, text, published: '2031-03-12' })).acts;

/** Each act's type with whoever it is of. */
const told = (lang: Language, text: string) =>
  acts(lang, text).map(({ type, speaker }) => `${type}: ${speaker?.name ?? speaker?.role}`);

describe('a member or an association whose words alone are told', () => {
  it.each([
    [
      'fr',
      'Selon la députée Samia Berrechid, les quais du port sont vides depuis mars.',
      'Samia Berrechid',
    ],
    [
      'ar',
      'اتهم النائب البرلماني سمير الصنهاجي رئيس الجماعة بتفويت الميناء إلى شركة صهره.',
      'سمير الصنهاجي',
    ],
    [
      'en',
      'MP Samia Berrechid accuses the town council of awarding the quay to a friend.',
      'Samia Berrechid',
    ],
  ] as const)('makes a statement: %s: %s', (lang, text, speaker) => {
    expect(told(lang, text)).toEqual([`statement: ${speaker}`]);
  });

  it('makes none beside an act of somebody in office', () => {
    const text =
      'Le wali du Littoral, Adnane Zerhouni, a indiqué que le quai est fermé. Selon la députée Samia Berrechid, il est vide.';
    expect(told('fr', text)).toEqual(['statement: Adnane Zerhouni']);
  });
});
