import { describe, expect, it } from 'vitest';
import { extract } from '../../../pipeline/3-extract/index.ts';
import type { Language } from '../../../pipeline/document.ts';
import { plainDocument } from '../../../pipeline/evaluate/gold.ts';
import { speechOf } from './harness.ts';

const QUESTION = [
  'Dans une réponse écrite à la députée PAM (Parti du littoral) Samia Berrechid, qui, s’appuyant sur des allégations de l’Observatoire des quais, avait questionné le gouvernement sur la pêche, le ministre de la Pêche, Adnane Zerhouni, a indiqué que 41 navires seraient en règle.',
  'Son département œuvrerait à « renforcer les contrôles dans tous les ports ».',
  'Il a aussi mis l’accent sur « la formation continue des agents du port » ainsi que sur « la coopération avec les pays voisins ».',
  'Samia Berrechid avait alerté sur le fait que des armateurs paieraient 12 fois moins que la loi.',
].join('\n');

describe('a question in writing and its answer', () => {
  const text = QUESTION;
  const { statements, acts, of } = speechOf('fr', text, '2024-01-04');

  it('are two acts, the one in reply to the other', () => {
    const answer = acts.find((act) => act.type === 'written_answer');
    const question = acts.findIndex((act) => act.type === 'written_question');
    expect(answer?.speaker?.name).toBe('Adnane Zerhouni');
    expect(answer?.addressee?.name).toBe('Samia Berrechid');
    expect(answer?.reply_to).toBe(question);
    expect(acts[question]?.speaker?.name).toBe('Samia Berrechid');
  });

  it('give each promise in quotation marks a statement', () => {
    const promises = statements.filter((statement) => statement.kind === 'commitment');
    const words = promises.map(({ quote }) => quote && text.slice(quote.start, quote.end));
    expect(words).toEqual([
      'renforcer les contrôles dans tous les ports',
      'la formation continue des agents du port',
      'la coopération avec les pays voisins',
    ]);
    for (const promise of promises) {
      expect(promise.speaker?.name).toBe('Adnane Zerhouni');
      expect(promise.quotation).toBe('direct');
    }
  });

  it('keep the conditional, and whom a charge was taken from', () => {
    expect(of('41')).toMatchObject({ kind: 'figure', modality: 'conditional' });
    expect(of('12')).toMatchObject({ kind: 'allegation', modality: 'conditional' });
    expect(of('12')?.cited?.name).toBe('Observatoire des quais');
  });

  it('put every figure in exactly one statement', () => {
    const { figures } = speechOf('fr', text);
    const owners = figures.map((_, i) => statements.filter((s) => s.figures.includes(i)).length);
    expect(owners).toEqual(figures.map(() => 1));
  });
});

describe('polarity and modality', () => {
  it.each([
    [
      'fr',
      'Le wali du Littoral, Adnane Zerhouni, a démenti que 41 navires aient coulé.',
      'negative',
      'asserted',
    ],
    ['ar', 'نفى والي الجهة، منصف الصنهاجي، غرق 41 مركبا.', 'negative', 'asserted'],
    [
      'fr',
      'Rien ne sépare ces 41 navires, a affirmé le wali du Littoral, Adnane Zerhouni.',
      'negative',
      'asserted',
    ],
    [
      'ar',
      'أوضح والي الجهة، منصف الصنهاجي، أن الكلفة قد تبلغ 41 درهما.',
      'affirmative',
      'conditional',
    ],
    ['en', 'The mayor, Adnane Zerhouni, claimed that 41 boats sank.', 'affirmative', 'alleged'],
    ['en', 'The mayor, Adnane Zerhouni, said 41 boats sank.', 'affirmative', 'asserted'],
  ] as const)('%s: %s', (lang, text, polarity, modality) => {
    expect(speechOf(lang, text).of('41')).toMatchObject({ polarity, modality });
  });
});

it('gives every sentence of a long quotation to whom its end names', () => {
  const { of, speaker } = speechOf(
    'fr',
    'La ville manque de bus. « Nous en avons 41. Il en faudrait 12 de plus », a déclaré le maire, Adnane Zerhouni.',
  );
  expect(speaker('41')).toBe('Adnane Zerhouni');
  expect(speaker('12')).toBe('Adnane Zerhouni');
  expect(of('41')?.quotation).toBe('direct');
});

/**
 * Seconds that a text takes. What is linear takes one at most for the texts below, on an idle machine; what looks back
 * over all that it has read takes minutes.
 */
function seconds(lang: Language, text: string): number {
  const start = performance.now();
  speechOf(lang, text);
  return (performance.now() - start) / 1000;
}
const LIMIT = 20;
const TIMEOUT = 300_000;

it.each([
  ['fr', '« '],
  ['fr', '"'],
  ['fr', 'selon '],
  ['fr', 'le ministre, '],
  ['fr', '(A) '],
  ['fr', 'a dit '],
  ['fr', '« Oui. » '],
  ['ar', 'ا'],
  ['ar', 'قال '],
] as const)(
  'reads a long line of one thing in linear time (%s: %s)',
  (lang, unit) => {
    expect(seconds(lang, unit.repeat(Math.ceil(150_000 / unit.length)))).toBeLessThan(LIMIT);
  },
  TIMEOUT,
);

it.each([' a dit oui. ', ' a dit '])(
  'reads a document that names ever new people and bodies in linear time (%s)',
  (said) => {
    const letters = (n: number) =>
      String(n).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!);
    const names = (_: unknown, i: number) =>
      `La société X${letters(i)} et M. Y${letters(i)} Z${letters(i)}${said}`;
    expect(seconds('fr', Array.from({ length: 4000 }, names).join(''))).toBeLessThan(LIMIT);
  },
  TIMEOUT,
);

it('marks two quotations of one sentence from the first word to the last', () => {
  const text =
    'The minister of Fisheries, Adnane Zerhouni, noted that “the 14 quays are full”, stressing that “dredging is late.”';
  const quote = speechOf('en', text).of('14')?.quote;
  expect(text.slice(quote!.start, quote!.end)).toMatch(/^the 14 quays.*dredging is late\.?$/);
});

it.each([
  [
    'fr',
    'Le wali, Adnane Zerhouni, a dit que « les 14 quais sont sûrs”.',
    'les 14 quais sont sûrs',
  ],
  [
    'ar',
    'قال والي الجهة، منصف الصنهاجي، إن “برنامج “رصيف شمل 14 ميناء”.\nوعاد الصيادون أمس.',
    'برنامج “رصيف شمل 14 ميناء',
  ],
] as const)('closes a quotation whose marks do not match: %s: %s', (lang, text, words) => {
  const quote = speechOf(lang, text).of('14')?.quote;
  expect(text.slice(quote!.start, quote!.end)).toBe(words);
});

describe('a title in quotation marks', () => {
  it.each([
    [
      'fr',
      'Le maire de Larache, Samir Berrechid, a indiqué que le programme « Villes sans bidonvilles » a coûté 14 millions de dirhams.',
    ],
    ['fr', 'Le maire de Larache, Samir Berrechid, a indiqué que « Port Nord » emploie 14 marins.'],
    ['ar', 'قال وزير الصيد، منصف الصنهاجي، في لقاء حمل عنوان «معالم ميناء الغد»، إن 14 رصيفا فتح.'],
    ['en', 'The mayor, Adnane Zerhouni, said that projects such as “Noor Nord” employ 14 people.'],
  ] as const)('is nothing that was said: %s: %s', (lang, text) => {
    expect(extract(plainDocument({ id: 'd', lang, text })).statements).toMatchObject([
      { quotation: 'indirect', quote: null },
    ]);
  });

  it.each([
    [
      'fr',
      'Le maire de Larache, Samir Berrechid, a dénoncé un projet « mal ficelé dès le départ ».',
    ],
    ['ar', 'قال وزير الصيد، منصف الصنهاجي، إن البرنامج «حبر على ورق».'],
  ] as const)('is not what is said of something: %s: %s', (lang, text) => {
    expect(extract(plainDocument({ id: 'd', lang, text })).statements).toMatchObject([
      { quotation: 'direct' },
    ]);
  });
});

describe('who does not miss the occasion to say something says it', () => {
  it.each([
    [
      'ar',
      'لم يفوت عدنان الزرهوني، المدير العام للموانئ، الفرصة، للتعبير عن استيائه من تأخر الأشغال.',
      'عدنان الزرهوني',
    ],
    [
      'fr',
      'Adnane Zerhouni, directeur des Ports, n’a pas manqué l’occasion de critiquer le retard des travaux.',
      'Adnane Zerhouni',
    ],
  ] as const)('%s: %s', (lang, text, name) => {
    expect(speechOf(lang, text).statements.map(({ speaker }) => speaker?.name)).toEqual([name]);
  });
});

it('a headline that opens on a family name of two words is said by who bears it', () => {
  const { statements } = speechOf(
    'ar',
    'فتاح الزموري: أسعار القمح في تراجع\n\nقالت وزيرة الموانئ، نادية فتاح الزموري، إن الأسعار مرتفعة.\n\nوأضافت أن الميناء مفتوح.',
  );
  expect(statements[0]).toMatchObject({
    speaker: { name: 'نادية فتاح الزموري' },
    quotation: 'indirect',
  });
});
