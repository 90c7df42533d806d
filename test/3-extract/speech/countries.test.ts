import { describe, expect, it } from 'vitest';
import { speechOf } from './harness.ts';

describe('countries and capitals', () => {
  it('speak for their governments beside a verb or preposition of attribution', () => {
    const french = speechOf(
      'fr',
      'À en croire le Maroc, 41 bateaux ont été arrêtés. Selon Madrid, 12 sont arrivés. Rabat affirme en avoir coulé 7.',
    );
    expect(french.speaker('41')).toBe('Maroc');
    expect(french.speaker('12')).toBe('Madrid');
    expect(french.speaker('7')).toBe('Rabat');
    const english = speechOf(
      'en',
      'Morocco says it stopped 41 boats. According to Spain, 12 landed.',
    );
    expect(english.speaker('41')).toBe('Morocco');
    expect(english.speaker('12')).toBe('Spain');
  });

  it.each([
    ['قالت إسبانيا إنها أعادت 648 مهاجرا.', 'إسبانيا'],
    ['وأعلن المغرب أنه أوقف 648 قاربا.', 'المغرب'],
    ['وقالت الرباط إن 648 بئرا حفرت.', 'الرباط'],
  ])('speak in Arabic right behind the verb: %s', (text, speaker) => {
    expect(speechOf('ar', text).speaker('648')).toBe(speaker);
  });

  it('are no speakers in Arabic where a preposition leads to them', () => {
    expect(speechOf('ar', 'سجلت بالمغرب 648 حالة.').speaker('648')).toBeNull();
    expect(speechOf('ar', 'وصل إلى إسبانيا 648 مهاجرا.').speaker('648')).toBeNull();
  });

  it('are places anywhere else, and where the outlet tells what the country has', () => {
    const { speaker } = speechOf(
      'fr',
      "Le ministre des Ports, Munir Lakhdiri, a indiqué que l'Espagne a reçu 41 bateaux.\nLe Maroc compte 12 ports.",
    );
    expect(speaker('41')).toBe('Munir Lakhdiri');
    expect(speaker('12')).toBeNull();
  });

  it.each([
    'The basin in central Morocco reported 41 wells.',
    'Clubs across Morocco reported 41 wells.',
    'There are 41 wells, as reported by “Morocco Economic”.',
  ])('are no speakers where a preposition or a longer name has them: %s', (text) => {
    expect(speechOf('en', text).speaker('41')).toBeNull();
  });
});
