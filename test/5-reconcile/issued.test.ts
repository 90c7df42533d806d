import { describe, expect, it } from 'vitest';
import { extract } from '../../pipeline/3-extract/index.ts';
import { normalise } from '../../pipeline/4-normalise/index.ts';
import { reconcile } from '../../pipeline/5-reconcile/index.ts';
import { shippedWorld } from '../../pipeline/5-reconcile/shipped.ts';
import type { Language } from '../../pipeline/document.ts';
import { plainDocument } from '../../pipeline/evaluate/gold.ts';

type Text = readonly [published: string, text: string, lang?: Language];

/** The numbers that texts of outlets of their own print for one official figure, and on what they conflict. */
function observed(...texts: Text[]) {
  const coded = texts.map(([published, text, lang = 'fr'], i) => {
    const id = `outlet-${i}`;
    return normalise(extract(plainDocument({ id, lang, text, published, publisher: id })));
  });
  const { observations, observation_reports } = reconcile(coded, shippedWorld());
  const values = new Map(
    coded.flatMap(({ figures }) => figures.map((row) => [row.figure_id, row.value])),
  );
  return observations.map(({ observation_id, conflict_on }) => [
    ...observation_reports
      .filter((row) => row.observation_id === observation_id)
      .map((row) => values.get(row.figure_id)),
    ...(conflict_on ? [conflict_on] : []),
  ]);
}

describe('a count issued before', () => {
  it('is not what another outlet misprints of the count of today', () => {
    const found = observed(
      [
        '2021-09-10',
        'Le ministère de l’Intérieur fait état de 3.157 morts et de 2.421 blessés. Un précédent bilan du ministère faisait état, le 10 septembre, de 3.047 morts.',
      ],
      [
        '2021-09-10',
        'Le ministère de l’Intérieur fait état ce 10 septembre de 3.057 morts et de 2.421 blessés.',
      ],
    );
    expect(found).toContainEqual(['3157', '3057', 'value']);
  });
});

describe('a whole and its two parts', () => {
  it('are one where one part is the same in both texts', () => {
    const told = (whole: string, part: string): string =>
      `Le ministre de l’Agriculture a indiqué que ${whole} apiculteurs seront formés, dont ${part} par le ministère et 11.500 par des coopératives.`;
    const found = observed(
      ['2021-05-21', told('44.000', '32.500')],
      ['2021-05-22', told('34.000', '22.500')],
    );
    expect(found).toContainEqual(['44000', '34000', 'value']);
    expect(found).toContainEqual(['32500', '22500', 'value']);
  });
});

describe('a round number', () => {
  it('is rather what it rounds than as many of something else', () => {
    const rest = 'Par ailleurs, 64,2% des admis sont des femmes et 412 écoles ont recruté.';
    const found = observed(
      [
        '2021-01-11',
        `Selon le ministère de l’Éducation nationale, 15.000 postes étaient ouverts et 14.978 candidats ont été admis. ${rest}`,
      ],
      [
        '2021-01-10',
        `Selon le ministère de l’Éducation nationale, 15.000 candidats ont été admis. ${rest}`,
      ],
    );
    expect(found).toContainEqual(['14978', '15000']);
    expect(found).toContainEqual(['15000']);
  });
});

describe('another body', () => {
  const numbers =
    'fait état de 1.719 victimes de la traite, de 2.585 personnes poursuivies et de 283 cas d’exploitation.';
  it('that gives the numbers years later takes them over, and is not misnamed', () => {
    const late = observed(
      ['2020-07-31', `Le CNDH ${numbers}`],
      ['2022-02-16', `Le ministère de la Justice ${numbers}`],
    );
    expect(late.filter((row) => row.includes('speaker'))).toEqual([]);
    const near = observed(
      ['2022-02-15', `Le CNDH ${numbers}`],
      ['2022-02-16', `Le ministère de la Justice ${numbers}`],
    );
    expect(near.filter((row) => row.includes('speaker'))).toHaveLength(3);
  });
});

describe('what a month that is over had', () => {
  it('is no other count of what has no time', () => {
    const found = observed(
      [
        '2021-04-01',
        'Le ministère de la Justice indique que 1.533 détenus ont été graciés, dont 31 condamnés. En janvier, 1.304 détenus avaient été graciés.',
      ],
      [
        '2021-03-31',
        'Le ministère de la Justice indique que 1.533 détenus ont été graciés, dont 31 condamnés. 1.203 détenus ont été libérés.',
      ],
    );
    expect(found).toContainEqual(['1304']);
    expect(found).toContainEqual(['1203']);
  });
});

describe('a looser noun', () => {
  it('of what is operated, or printed, is the same', () => {
    const found = observed(
      [
        '2021-10-17',
        'Le ministère de la Santé indique que 1.460 greffes ont été réalisées, dont 220 entre 2010 et 2015.',
      ],
      [
        '2021-10-18',
        'Le ministère de la Santé indique que 1.460 greffes ont été réalisées. La cadence s’est accélérée entre 2010 et 2015 avec 220 opérations.',
      ],
    );
    expect(found).toContainEqual(['220', '220']);
    const notes = observed(
      ['2021-07-31', 'Selon Bank Al-Maghrib, 7.290 faux billets ont été détectés en 2020.'],
      [
        '2021-07-31',
        'أفاد بنك المغرب بأن عدد الأوراق المزورة المرصودة سنة 2020 بلغ 7290 ورقة.',
        'ar',
      ],
    );
    expect(notes).toEqual([['7290', '7290']]);
  });
});

describe('a percentage of one digit', () => {
  it('is first of what the words of both say', () => {
    const both =
      'le tramway a transporté 157 millions de passagers et parcouru 12,4 millions de kilomètres';
    const found = observed(
      [
        '2021-12-13',
        `Le ministre du Transport indique que ${both}. Les femmes sont 40% des passagers. Les abonnés sont 40% des passagers.`,
      ],
      [
        '2021-12-13',
        `Le ministre du Transport indique que ${both}. Les abonnés sont 40% des passagers.`,
      ],
      [
        '2021-12-14',
        `Le ministre du Transport indique que ${both}. Les femmes sont 40% des passagers.`,
      ],
    );
    expect(found.filter(([value]) => value === '40').map((row) => row.length)).toEqual([2, 2]);
  });
});
