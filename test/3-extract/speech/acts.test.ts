import { describe, expect, it } from 'vitest';
import { extract } from '../../../pipeline/3-extract/index.ts';
import { plainDocument } from '../../../pipeline/evaluate/gold.ts';

const acts = (text: string) => extract(plainDocument({ id: 'd', lang: 'fr', text })).acts;

describe('acts of speech', () => {
  const found = acts(
    'Dans une réponse écrite datée du 7 mars 2022 à la députée Salma Berrechid, le ministre de l’Équipement, Nizar Baraka, a indiqué que 14 barrages étaient en chantier. La députée avait interrogé le ministre sur les retards.',
  );
  const answer = found.find((act) => act.type === 'written_answer');
  const question = found.find((act) => act.type === 'written_question');

  it('give a written answer the day printed with it, and no day to the question it replies to', () => {
    expect(answer).toMatchObject({ date: '2022-03-07', date_precision: 'day' });
    expect(question).toMatchObject({ date: null, date_precision: null });
  });

  it('tie an answer to its question and to who asked it', () => {
    expect(answer?.reply_to).toBe(found.indexOf(question!));
    expect(answer?.addressee?.name).toBe('Salma Berrechid');
  });
});
