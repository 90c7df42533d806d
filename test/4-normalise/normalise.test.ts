import { describe, expect, it } from 'vitest';
import { extract } from '../../pipeline/3-extract/index.ts';
import type { Mentions } from '../../pipeline/3-extract/mention.ts';
import { normalise } from '../../pipeline/4-normalise/index.ts';
import { plainDocument } from '../../pipeline/evaluate/gold.ts';
import { TABLES } from '../../schemas/index.ts';
import { speechOf } from '../3-extract/speech/harness.ts';

const TEXT =
  '𝟙 rappel. Le ministre de l’Intérieur, Abdelouafi Laftit, a indiqué que 41 affaires sont closes.';

function mentionsOf(fields: Partial<Mentions['document']> = {}): Mentions {
  const { statements, acts, figures } = speechOf('fr', TEXT, '2023-12-20');
  const document = plainDocument({
    id: 'essai',
    lang: 'fr',
    text: TEXT,
    published: '2023-12-20',
    url: 'https://fr.hespress.com/page',
  });
  return {
    document: { ...document, ...fields },
    figures,
    ignored: [],
    periods: [],
    statements,
    acts,
    issues: [],
  };
}

describe('normalise', () => {
  const coded = normalise(mentionsOf());

  it('gives rows that the schemas accept', () => {
    TABLES.sources.row.parse(coded.source);
    for (const row of coded.statements) TABLES.statements.row.parse(row);
    for (const row of coded.figures) TABLES.figures.row.parse(row);
    for (const row of coded.acts) TABLES.communications.row.parse(row);
  });

  it('counts offsets in code points', () => {
    const figure = coded.figures.find((row) => row.surface === '41')!;
    expect([...TEXT].slice(figure.start, figure.end).join('')).toBe('41');
    expect(TEXT.slice(figure.start, figure.end)).not.toBe('41');
  });

  it('points every figure to a statement of its document, and links the speaker', () => {
    const figure = coded.figures.find((row) => row.surface === '41')!;
    const statement = coded.statements.find((row) => row.statement_id === figure.statement_id);
    expect(statement?.speaker_id).toBe('person-laftit');
    expect(coded.traces[figure.figure_id]).toBeDefined();
  });

  it('gives the same ids for the same document', () => {
    expect(normalise(mentionsOf())).toEqual(coded);
    expect(coded.figures.map((row) => row.figure_id)).toEqual(['essai.f1']);
  });

  it('keeps the words only where they may be redistributed', () => {
    const restricted = normalise(mentionsOf({ form: 'original', rights: 'restricted' }));
    const open = normalise(mentionsOf({ form: 'original', rights: 'CC-BY-4.0' }));
    expect(restricted.statements.every((row) => row.text === null)).toBe(true);
    expect(open.statements.every((row) => row.text !== null)).toBe(true);
    expect(restricted.statements[0]?.text_sha256).toBe(open.statements[0]?.text_sha256);
  });

  it('finds the publisher by its domain', () => {
    expect(coded.source.publisher_id).toMatch(/^media-hespress/);
  });
});

describe('a document without a date', () => {
  it('is dated for offices by the year that its figures are about', () => {
    const text = 'Le ministre de l’Intérieur a indiqué que 41 affaires sont closes.';
    const { statements, acts, figures } = speechOf('fr', text);
    const period = { first: '2023-01-01', last: '2023-12-31', surface: null, span: null } as const;
    const dated = figures.map((figure) => ({
      ...figure,
      period: { ...period, source: 'context' as const, rule: 'test' },
    }));
    const document = plainDocument({ id: 'essai', lang: 'fr', text });
    const rest = { document, ignored: [], periods: [], statements, acts, issues: [] };
    expect(normalise({ ...rest, figures }).statements[0]?.speaker_id).toBeNull();
    expect(normalise({ ...rest, figures: dated }).statements[0]?.speaker_id).toBe('person-laftit');
  });
});

describe('a sentence that says no more of the speaker than "he", or which document says so, names nobody', () => {
  it.each([
    ['fr', 'La DGSN a annoncé 41 saisies. Le document fait état de 648 sacs.', [1]],
    ['fr', 'La DGSN a annoncé 41 saisies. Elle a ajouté que 648 sacs sont vides.', [1]],
    ['ar', 'أعلنت المديرية العامة للأمن الوطني عن 41 عملية. وأضافت أن 648 كيسا فارغا.', [1]],
    ['en', 'The DGSN said 41 seizures took place. It added that 648 bags were empty.', [1]],
    ['en', 'The DGSN said 41 seizures took place. The DGSN said 648 bags were empty.', []],
  ] as const)('%s: %s', (lang, text, unnamed) => {
    const document = plainDocument({ id: 'x', lang, text, published: '2024-05-02' });
    const coded = normalise(extract(document));
    const ids = coded.statements.map(({ statement_id }) => statement_id);
    expect(coded.unnamed?.map((id) => ids.indexOf(id))).toEqual(unnamed);
  });
});

describe('a unit that nobody has printed', () => {
  it.each([
    ['fr', 'Le taux de chômage est passé de 12,4 à 13,1.', [null, null]],
    ['ar', 'بلغت نسبة المشاركة 50,35.', [null]],
    ['fr', 'Le taux de chômage est de 13 %.', ['%']],
  ] as const)('has no text: %s: %s', (lang, text, texts) => {
    const { figures } = normalise(extract(plainDocument({ id: 'x', lang, text })));
    expect(figures.map(({ unit, unit_text }) => [unit, unit_text])).toEqual(
      texts.map((printed) => ['percent', printed]),
    );
  });
});

it('a number per thousand is no percentage', () => {
  const text = 'La mortalité infantile est de 18 pour mille.';
  const { figures } = normalise(extract(plainDocument({ id: 'x', lang: 'fr', text })));
  expect(figures.map(({ value, unit, kind }) => [value, unit, kind])).toEqual([
    ['18', 'permille', 'other'],
  ]);
});

it('a surname that two in the registry bear, without a role, names nobody', () => {
  const text = 'Naciri a indiqué que 41 affaires sont closes.';
  const { statements, issues } = normalise(extract(plainDocument({ id: 'x', lang: 'fr', text })));
  expect(statements.map((row) => [row.speaker_id, row.speaker_name])).toEqual([[null, null]]);
  expect(issues.map(({ code }) => code)).toEqual(['normalise.ambiguous-name']);
});
