import { describe, expect, it } from 'vitest';
import { plainBlocks } from '../../pipeline/2-parse/plain.ts';
import { LONGEST_SENTENCE, splitSentences } from '../../pipeline/2-parse/sentences.ts';
import type { Language } from '../../pipeline/document.ts';

const cut = (text: string, language: Language) =>
  splitSentences(text, plainBlocks(text), language).map((s) => text.slice(s.start, s.end));

/** "|" where a sentence must be cut at a space, "¦" where it must be cut without one. */
const cases: [string, Language, string][] = [
  ['titles', 'fr', 'M. Berrada a parlé.|Mme. Zahiri et le Pr. Alami ont écouté.|Me. Tahiri aussi.'],
  [
    'legal references',
    'fr',
    'L’art. 25 et l’al. 3 prévoient 500 DH.|Cf. la p. 12 du rapport n°. 7.',
  ],
  ['thousands with a point', 'fr', 'Elle gagne 7.000 DH.|Il en perd 12.500.|Fin.'],
  [
    'numbers broken by a space',
    'fr',
    'Le total est de 584 . 33 millions, ou 7. 000 unités.|Voilà.',
  ],
  [
    'the rest of a number behind its point',
    'fr',
    'Le quota va de 2. 450 à 6.400 sacs, en hausse de 28. 4 %, selon lui.|Leur nombre est de 12.|5 % des élus sont là.',
  ],
  [
    'a per cent sign of dots, and a comma behind a stop',
    'ar',
    'ارتفع العدد بنسبة 58./. ، ومن فاس بنسبة 27 ./. وظل ثابتا.|وقال المدير . ، ثم خرج.',
  ],
  ['a year before a number', 'fr', 'Le plan date de 2023.|36 communes y participent.'],
  ['numbered items', 'fr', '1. 58.000 lits sont prévus.|2. 40 centres ouvriront.'],
  [
    'quotation marks',
    'fr',
    '« Tout est prêt.|Rien ne manque. »|Il a conclu : « Merci. », puis est parti.',
  ],
  ['etc.', 'fr', 'Des écoles, des puits, etc. ont été livrés.|Des routes, etc.|Le reste suivra.'],
  ['initials and acronyms', 'fr', 'A. Berrada et J.-P. Tahiri de l’O.N.U. parlent.|Fin.'],
  [
    'a missing space',
    'fr',
    'On compte 300 lits.¦Le ministre en veut plus en 2024.¦Il insiste sur le360.ma aussi.',
  ],
  ['ellipses', 'fr', 'Il hésite… puis parle.|Enfin…|Le calme ... revient.'],
  [
    'Arabic marks',
    'ar',
    'هل وصلت المساعدات؟|نعم!|قال: «وصلت أمس.»|وأضاف أن العدد 2.5 مليون؛ وهذا كثير.',
  ],
  ['Arabic initials', 'ar', 'صرح د. العلوي أمس.|وغادر ذ. البقالي.'],
  ['glued behind a per cent sign', 'fr', 'Le trafic recule de 4 %.¦Le port se maintient.'],
  ['Arabic glued', 'ar', 'تم توزيع 300 حقيبة مدرسية.¦وأكد المتحدث ذلك.'],
  [
    'English',
    'en',
    'Mr. Smith left at 5 p.m. on Monday.|No. 5 won 3.5 percent.|The U.S. Senate met.',
  ],
];

describe('splitSentences', () => {
  for (const [name, language, marked] of cases)
    it(`cuts where a sentence ends and nowhere else: ${name}`, () => {
      const parts = marked.split(/[|¦]/);
      const text = marked.replaceAll('|', ' ').replaceAll('¦', '');
      expect(cut(text, language)).toEqual(parts);
    });

  it('never crosses a block, and covers every letter of it', () => {
    const text = 'Un titre sans point\n\n  Une phrase. Une autre  \nFin';
    const blocks = plainBlocks(text);
    const sentences = splitSentences(text, blocks, 'fr');
    expect(sentences.map((s) => s.block)).toEqual([0, 1, 1, 2]);
    expect(sentences.map((s) => text.slice(s.start, s.end))).toEqual([
      'Un titre sans point',
      'Une phrase.',
      'Une autre',
      'Fin',
    ]);
  });

  it('cuts what runs on without an end, at a space where it has one, and loses no character but that', () => {
    const list = 'des bancs, '.repeat(1000).trim();
    const pieces = cut(list, 'fr');
    expect(pieces.join(' ')).toBe(list);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(LONGEST_SENTENCE);
    const block = `x${'😀'.repeat(4000)}`;
    expect(cut(block, 'fr').join('')).toBe(block);
    expect(cut(block, 'fr').some((piece) => /^[\udc00-\udfff]/.test(piece))).toBe(false);
  });

  it('joins the lines of a text cut to a width, and keeps the lines of a list apart', () => {
    const blocks = (text: string) => plainBlocks(text).map((b) => text.slice(b.start, b.end));
    const cut = 'Le port a vu passer\nquarante bateaux, selon la\ncapitainerie de Zagora.\n\nFin';
    expect(blocks(cut)).toEqual([cut.slice(0, -5), 'Fin']);
    expect(blocks('Prises :\n3 barques\ndeux filets')).toHaveLength(3);
  });

  it('takes linear time on hostile lines', () => {
    const time = (text: string) => {
      const blocks = plainBlocks(text);
      const before = performance.now();
      splitSentences(text, blocks, 'fr');
      return performance.now() - before;
    };
    for (const piece of ['. ', '. »', ' "', '.A', '1.', ' ', 'M. ', '. "'])
      expect(time(`a${piece.repeat(500_000)}b`), JSON.stringify(piece)).toBeLessThan(10_000);
  });
});
