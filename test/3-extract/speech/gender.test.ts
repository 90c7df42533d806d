import { describe, expect, it } from 'vitest';
import { speechOf } from './harness.ts';

describe('gender tells whom a pronoun or a title stands for', () => {
  it('reads it from the article before an epicene title', () => {
    const { speaker } = speechOf(
      'fr',
      "La ministre de la Pêche, Samia Berrechid, a promis 41 bateaux. Le conseiller Adnane Zerhouni n'en croit rien. Les quais, a-t-il poursuivi, attendent depuis 12 ans. La ministre a rétorqué que 7 quais sont refaits.",
    );
    expect(speaker('41')).toBe('Samia Berrechid');
    expect(speaker('12')).toBe('Adnane Zerhouni');
    expect(speaker('7')).toBe('Samia Berrechid');
  });

  it('passes over a group of the other gender', () => {
    const { speaker } = speechOf(
      'fr',
      "La ministre de la Pêche, Samia Berrechid, a ouvert la réunion. Les députés l'attendaient. Le budget, a-t-elle exposé, est de 41 dirhams.",
    );
    expect(speaker('41')).toBe('Samia Berrechid');
  });
});

describe('what comes out says nothing by itself', () => {
  const said = (text: string) => speechOf('fr', text).statements.filter((s) => s.speaker).length;

  it('is no statement without anything said', () => {
    expect(said("L'Office des puits a rendu public, mardi, son rapport annuel.")).toBe(0);
    expect(said("L'Office des puits a publié des photos d'une pompe.")).toBe(0);
  });

  it('is one with figures or a clause', () => {
    expect(
      said("L'Office des puits a rendu public son rapport : « rien ne presse » cette année."),
    ).toBe(1);
  });
});

describe('verbs inside a quotation', () => {
  it('belong to what is quoted where they can mean anything else', () => {
    const { statements } = speechOf(
      'fr',
      "« L'Office des puits espère dépasser 41 forages », a déclaré le wali, Adnane Zerhouni.",
    );
    expect(statements.map((s) => s.speaker?.name)).toEqual(['Adnane Zerhouni']);
  });

  it('pass over "chiffre d\'affaires"', () => {
    const { speaker } = speechOf(
      'fr',
      "Le wali, Adnane Zerhouni, a réagi : « L'Office des puits confond chiffre d'affaires et bénéfice : 41 dirhams. »",
    );
    expect(speaker('41')).toBe('Adnane Zerhouni');
  });
});
