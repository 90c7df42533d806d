import { describe, expect, it } from 'vitest';
import { extract } from '../../../pipeline/3-extract/index.ts';
import type { Language } from '../../../pipeline/document.ts';
import { plainDocument } from '../../../pipeline/evaluate/gold.ts';

const statements = (lang: Language, text: string) =>
  extract(plainDocument({ id: 'd', lang, text })).statements;

describe('whom a speaker relies on', () => {
  it.each([
    [
      'fr',
      'Sur la base des données de l’Observatoire des quais, le wali, Adnane Zerhouni, a avancé que 41 navires sont vétustes.',
      'Observatoire des quais',
    ],
    [
      'fr',
      'Le wali, Adnane Zerhouni, se référant à une étude de l’Institut des ports, a indiqué que 41 navires sont vétustes.',
      'Institut des ports',
    ],
    [
      'fr',
      'La députée Samia Berrechid cite la Ligue des marins, laquelle évoque 41 navires vétustes.',
      'Ligue des marins',
    ],
    ['ar', 'ونقلت النائبة سامية الصنهاجي عن جمعية البحارة أن 41 مركبا متهالك.', 'جمعية البحارة'],
    [
      'ar',
      'وأبرز الوالي منصف الصنهاجي، استنادا إلى دراسة لمرصد الموانئ، أن 41 مركبا متهالك.',
      'مرصد الموانئ',
    ],
    [
      'en',
      'Based on figures from the Harbour Observatory, the mayor, Adnane Zerhouni, said 41 boats are unsafe.',
      'Harbour Observatory',
    ],
    [
      'en',
      'The mayor, Adnane Zerhouni, quoting the Sailors’ League, said 41 boats are unsafe.',
      'League',
    ],
  ] as const)('is cited, and does not speak: %s: %s', (lang, text, authority) => {
    const found = statements(lang, text);
    expect(found).toHaveLength(1);
    expect(found[0]?.cited?.name).toContain(authority);
    expect(found[0]?.speaker?.name).not.toContain(authority);
  });

  it('is kept for the charges that follow, never for those before', () => {
    const [before, citing, after] = statements(
      'fr',
      'La députée Samia Berrechid prétend que 41 navires sont vétustes. Citant l’Observatoire des quais, elle affirme que 12 sont sans papiers. Elle prétend que 7 ont coulé.',
    );
    expect(before?.cited).toBeNull();
    expect(citing?.cited?.name).toBe('Observatoire des quais');
    expect(after?.cited?.name).toBe('Observatoire des quais');
  });
});

describe('the unnamed whom a newspaper relays', () => {
  it.each([
    'Selon des sources portuaires, rapporte Assabah, 14 quais sont fermés.',
    'Ce nombre, 14, provient de sources au ministère de la Pêche, rapporte Assabah.',
  ])('are its authority: %s', (text) => {
    const [statement] = statements('fr', text);
    expect(statement?.speaker?.name).toBe('Assabah');
    expect(statement?.cited?.name ?? statement?.cited?.role).toMatch(/^(?:des )?sources/);
    expect(statement?.kind).not.toBe('allegation');
  });
});

describe('a body that goes by a census goes on speaking, whoever passes it on', () => {
  it.each([
    [
      'Le ministère des Puits chiffre les puits à 648, selon le recensement conduit en mai, rapporte le magazine Challenge.',
    ],
    ['Le ministère des Puits chiffre les puits à 648, selon le recensement conduit en mai.'],
    ['Le ministère des Puits chiffre les puits à 648, rapporte le magazine Challenge.'],
  ])('%s', (sentence) => {
    const [first, second] = statements('fr', `${sentence} On y trouve 7 puits secs.`);
    expect(first?.speaker?.name).toBe('ministère des Puits');
    expect(second?.speaker?.name).toBe('ministère des Puits');
  });
});

describe('a medium or paper that a sentence opens with leads to who says something', () => {
  it.each([
    ['fr', 'Selon Assabah, le maire de Salé a affirmé que 14 quais sont fermés.', null],
    [
      'fr',
      'Selon un communiqué du ministère, le maire de Salé a affirmé que 14 quais sont fermés.',
      null,
    ],
    ['en', 'According to Assabah, the mayor of Salé said 14 quays are closed.', null],
    ['ar', 'وحسب صحيفة الصباح، فقد أكد عمدة سلا أن 14 رصيفا مغلق.', null],
    ['ar', 'عاب عمدة سلا على الوزير، حسب صحيفة الصباح في عددها ليوم الخميس، إغلاق 14 رصيفا.', null],
    [
      'fr',
      'Selon la Ligue des quais, le maire de Salé a affirmé que 14 quais sont fermés.',
      'Ligue des quais',
    ],
  ] as const)('%s: %s', (lang, text, cited) => {
    const [statement, ...others] = statements(lang, text);
    expect(statement?.speaker?.role).toMatch(/maire|mayor|عمدة/);
    expect(statement?.cited?.name ?? null).toBe(cited);
    expect(text.slice(statement?.start, statement?.end)).toBe(text);
    expect(others).toEqual([]);
  });
});
