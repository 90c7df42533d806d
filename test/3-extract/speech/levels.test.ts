import { describe, expect, it } from 'vitest';
import { speechOf } from './harness.ts';

describe('verbs that set an amount', () => {
  it('give it to their subject in English', () => {
    const { speaker } = speechOf(
      'en',
      'Some 612 people landed, the coast guard said. The Shore Watch Association put the death toll at 41. The Port Authority pegged losses at around 90 boats. A trade union places them at two hundred boats, or 17 crews.',
    );
    expect(speaker('41')).toBe('Shore Watch Association');
    expect(speaker('90')).toBe('Port Authority');
    expect(speaker('17')).toBe('trade union');
  });

  it('give it to their subject in French, with the amount taken up by a pronoun', () => {
    const { speaker } = speechOf(
      'fr',
      "Selon l'Office des ports, la perte atteint 69 bateaux. La Fédération de la pêche, plus optimiste, la situe à 41.",
    );
    expect(speaker('41')).toBe('Fédération de la pêche');
  });

  it('are no nouns behind an elided pronoun, nor moves where more than an amount is put forward', () => {
    const { speaker } = speechOf(
      'fr',
      "Selon l'Office des ports, la perte atteint 69 bateaux. La Fédération de la pêche l'évalue, elle, à 41. Les syndicats, eux, avancent plus de 90 bateaux. L'Office des ports dit que la flotte a gagné du terrain. La Ligue avance de plus de 3 points.",
    );
    expect(speaker('41')).toBe('Fédération de la pêche');
    expect(speaker('90')).toBe('syndicats');
    expect(speaker('3')).not.toBe('Ligue');
  });

  it('say nothing without an amount', () => {
    const { speaker } = speechOf(
      'en',
      'The ministry placed officers near the port. It has 41 boats.',
    );
    expect(speaker('41')).toBeNull();
  });
});
