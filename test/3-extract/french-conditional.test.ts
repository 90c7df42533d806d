import { describe, expect, it } from 'vitest';
import { isFrenchConditional } from '../../pipeline/3-extract/french-conditional.ts';

describe('the French conditional', () => {
  it.each([
    'aurait',
    'devraient',
    'Seraient',
    'atteindrait',
    'finiraient',
    'coûterait',
    'accroitrait',
    'ralentirait',
    'saisiraient',
  ])('%s is one', (word) => expect(isFrenchConditional(word)).toBe(true));

  it.each([
    'montrait',
    'durait',
    'tiraient',
    'attiraient',
    'admirait',
    'désirait',
    'figurait',
    'était',
    'portrait',
    'retraite',
    'titrait',
    'arbitrait',
  ])('%s is none', (word) => expect(isFrenchConditional(word)).toBe(false));
});
