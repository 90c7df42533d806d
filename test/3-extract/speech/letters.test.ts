import { describe, expect, it } from 'vitest';
import { extract } from '../../../pipeline/3-extract/index.ts';
import type { Language } from '../../../pipeline/document.ts';
import { plainDocument } from '../../../pipeline/evaluate/gold.ts';

/** Written answers as they are sent: the first person of a letter is whoever answers. */
const LETTERS: [Language, string, string, string][] = [
  [
    'fr',
    'Ministère de la Santé et de la Protection sociale',
    'Nadia Tahiri',
    'Ministère de la Santé et de la Protection sociale\n\nRéponse à la question écrite n° 8.412 du 15 janvier 2031, posée par Mme la députée Nadia Tahiri, groupe du Progrès, au sujet des lits.\n\nMadame la députée,\n\nEn réponse à votre question, j’ai l’honneur de vous informer que la province a 7 lits.\n\nLe taux est de 12 %.',
  ],
  [
    'ar',
    'وزير الداخلية',
    'حسن الفاطمي',
    'جواب السيد وزير الداخلية على السؤال الكتابي عدد 11234 الذي تقدم به السيد النائب المحترم حسن الفاطمي حول الغرق\n\nوبعد، جوابا على سؤالكم، أتشرف بإخباركم أن مصالح الوقاية المدنية سجلت 7 حالات.\n\nوبلغت النسبة 12 في المائة.',
  ],
  [
    'en',
    'Minister of Water',
    'Nadia Tahiri',
    'Written answer of the Minister of Water to the written question of MP Nadia Tahiri\n\nIn reply to your question, I have the honour to inform you that 7 wells are dry.\n\nThe rate is 12%.',
  ],
];

describe('a written answer', () => {
  it.each(LETTERS)('%s: %s', (lang, minister, member, text) => {
    const { figures, statements, acts } = extract(
      plainDocument({ id: 'd', lang, text, published: '2031-02-12' }),
    );
    const speakers = figures.map((_, i) => {
      const party = statements.find((one) => one.figures.includes(i))?.speaker;
      return party?.name ?? party?.role;
    });
    expect(speakers).toEqual([minister, minister]);
    const answer = acts.find(({ type }) => type === 'written_answer');
    expect(answer?.speaker?.name ?? answer?.speaker?.role).toBe(minister);
    const question = acts.find(({ type }) => type === 'written_question');
    expect(question?.speaker?.name).toBe(member);
  });
});
