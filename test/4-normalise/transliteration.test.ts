import { describe, expect, it } from 'vitest';
import { linkParty } from '../../pipeline/4-normalise/link.ts';
import { readRegistry } from '../../pipeline/4-normalise/registry.ts';
import { consonants } from '../../pipeline/4-normalise/transliteration.ts';

describe('one Arabic name in several Latin spellings', () => {
  it.each([
    ['Fouzi Lekjaâ', 'Faouzi Lakjaa'],
    ['Abdel Samad Qiouh', 'Abdessamad Kayouh'],
    ['Abdellouafi Laftit', 'Abdelouafi LAFTIT'],
    ['Mohammed Sadiki', 'Mohamed Sadiqi'],
    ['Amine El-Tahraoui', 'Amine Tahraoui'],
  ])('%s and %s have the same consonants', (a, b) => {
    expect(consonants(a)).toBe(consonants(b));
  });

  it.each([
    ['Rachid Talbi', 'Rachid Tahiri'],
    ['Omar Hilale', 'Khalid Hilale'],
  ])('%s and %s do not', (a, b) => {
    expect(consonants(a)).not.toBe(consonants(b));
  });
});

describe('a spelling that the registry lacks', () => {
  const registry = readRegistry();
  const link = (name: string, role: string | null) =>
    linkParty(
      { start: 0, end: 1, name, role, candidates: [], type: 'person' },
      '2024-05-02',
      registry,
    ).id;

  it('names an office holder beside the office', () => {
    expect(link('Abdellouafi Laftitt', "ministre de l'Intérieur")).toBe('person-laftit');
  });

  it('names nobody without an office, nor beside another', () => {
    expect(link('Abdellouafi Laftitt', null)).toBeNull();
    expect(link('Abdellouafi Laftitt', 'député')).toBeNull();
  });
});
