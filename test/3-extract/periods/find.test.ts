import { describe, expect, it } from 'vitest';
import { analyse } from '../../../pipeline/3-extract/analysis.ts';
import { findPeriods } from '../../../pipeline/3-extract/periods/index.ts';
import type { Language } from '../../../pipeline/document.ts';
import { plainDocument } from '../../../pipeline/evaluate/gold.ts';

/** "first/last" of every period of a text. */
const periods = (language: Language, text: string, published: string | null = null): string[] =>
  findPeriods(analyse(plainDocument({ id: 'test', lang: language, text, published }))).map(
    ({ first, last }) => `${first ?? ''}/${last ?? ''}`,
  );

type Case = readonly [text: string, published: string | null, expected: readonly string[]];

const FRENCH: readonly Case[] = [
  ['En 2021, 350 personnes ont été recensées.', null, ['2021-01-01/2021-12-31']],
  ['La commune compte 2023 personnes et 1999 dossiers.', null, []],
  ['Le port a reçu 2.023 navires pour 2 000 quais.', null, []],
  ['Au cours des dix premiers mois de 2023, rien.', null, ['2023-01-01/2023-10-31']],
  ['Sur les 9 premiers mois de l’année en cours', '2020-11-02', ['2020-01-01/2020-09-30']],
  ['Les dix premiers mois de l’année en cours', '2020-01-10', ['2019-01-01/2019-10-31']],
  [
    'Au 1er trimestre 2022 puis au T3 2022',
    null,
    ['2022-01-01/2022-03-31', '2022-07-01/2022-09-30'],
  ],
  ['Au second semestre de l’année dernière', '2019-03-01', ['2018-07-01/2018-12-31']],
  [
    'Entre 2015 et 2018, puis de 2019 à 2020',
    null,
    ['2015-01-01/2018-12-31', '2019-01-01/2020-12-31'],
  ],
  ['De janvier à mars 2017', null, ['2017-01-01/2017-03-31']],
  [
    'Mardi 17 décembre, le taux atteint 5 %, contre 7 % en 2014.',
    null,
    ['/', '2014-01-01/2014-12-31'],
  ],
  [
    'Mercredi 17 décembre, la note porte sur mars 2014.',
    null,
    ['2014-12-17/2014-12-17', '2014-03-01/2014-03-31'],
  ],
  ['Durant la période 2018-2022', null, ['2018-01-01/2022-12-31']],
  ['Au troisième trimestre de cette année (2014)', null, ['2014-07-01/2014-09-30']],
  ['Au deuxième trimestre (2014), rien.', null, ['2014-04-01/2014-06-30']],
  [
    'Du 2 au 8 décembre. Au cours de la même semaine, rien.',
    '2019-12-09',
    ['2019-12-02/2019-12-08', '2019-12-02/2019-12-08'],
  ],
  [
    'En mai 2014, plus que le même mois un an plus tôt',
    null,
    ['2014-05-01/2014-05-31', '2013-05-01/2013-05-31'],
  ],
  [
    'Au 2e trimestre 2014, plus qu’au même trimestre de l’année précédente',
    null,
    ['2014-04-01/2014-06-30', '2013-04-01/2013-06-30'],
  ],
  ['En 2014, puis durant les trois mois précédents', null, ['2014-01-01/2014-12-31', '/']],
  [
    'En novembre 2014, puis en mai précédent, et en décembre précédent',
    null,
    ['2014-11-01/2014-11-30', '2014-05-01/2014-05-31', '2013-12-01/2013-12-31'],
  ],
  [
    'En mai 2014, puis en mai de l’année précédente',
    null,
    ['2014-05-01/2014-05-31', '2013-05-01/2013-05-31'],
  ],
  [
    'En juin prochain, puis en février prochain',
    '2014-03-09',
    ['2014-06-01/2014-06-30', '2015-02-01/2015-02-28'],
  ],
  [
    'Par la rédaction, publié le 5 mai 2014 à 10h\nEn avril dernier, le taux a baissé.',
    null,
    ['2014-05-05/2014-05-05', '2014-04-01/2014-04-30'],
  ],
  [
    'Le marché 04/DEP/2016 porte sur les bennes, son avenant sur 2017.',
    null,
    ['2017-01-01/2017-12-31'],
  ],
  ['À fin septembre 2017', null, ['2017-09-30/2017-09-30']],
  ['Au 31 décembre 2022', null, ['2022-12-31/2022-12-31']],
  ['Depuis 2014, la loi', null, ['2014-01-01/']],
  ['Jusqu’à fin mars 2020', null, ['/2020-03-31']],
  ['L’année scolaire 2021-2022', null, ['2021-09-01/2022-08-31']],
  ['Les élèves inscrits en 2022-2023', null, ['2022-09-01/2023-08-31']],
  [
    'Le lundi 5 mai 2014 puis le 19/12/2023',
    null,
    ['2014-05-05/2014-05-05', '2023-12-19/2023-12-19'],
  ],
  ['En octobre dernier', '2017-01-20', ['2016-10-01/2016-10-31']],
  ['hier et mardi', '2024-05-16', ['2024-05-15/2024-05-15', '2024-05-14/2024-05-14']],
  [
    'L’an dernier, puis cette année',
    '2010-06-01',
    ['2009-01-01/2009-12-31', '2010-01-01/2010-12-31'],
  ],
  ['L’an dernier', null, ['/']],
  [
    'En 2016, contre 12 l’année précédente',
    null,
    ['2016-01-01/2016-12-31', '2015-01-01/2015-12-31'],
  ],
  [
    'Au premier trimestre 2020, plus qu’à la même période de 2019',
    null,
    ['2020-01-01/2020-03-31', '2019-01-01/2019-03-31'],
  ],
  [
    'Recettes à fin mai\nÀ fin mai 2021, les recettes',
    null,
    ['2021-05-31/2021-05-31', '2021-05-31/2021-05-31'],
  ],
  ['Au cours de l’année 2012 et jusqu’à fin juin', null, ['2012-01-01/2012-06-30']],
  ['depuis quatre ans', null, ['/']],
  ['les années 2014, 2015 et 2016', null, ['2014-01-01/2016-12-31']],
  ['au deuxième trimestre (T2) 2013', null, ['2013-04-01/2013-06-30']],
  ['Au terme des six premiers mois de 2014', null, ['2014-01-01/2014-06-30']],
  ['Étalés sur 2021 et 2022', null, ['2021-01-01/2022-12-31']],
  [
    'En 2012, puis cette année-là, puis l’année suivante',
    '2020-05-05',
    ['2012-01-01/2012-12-31', '2012-01-01/2012-12-31', '2013-01-01/2013-12-31'],
  ],
  [
    'Entre 2012 et 2014, rien. Durant cette période',
    null,
    ['2012-01-01/2014-12-31', '2012-01-01/2014-12-31'],
  ],
  [
    'La semaine dernière, plus que la semaine précédente',
    '2020-05-06',
    ['2020-04-27/2020-05-03', '2020-04-20/2020-04-26'],
  ],
  ['D’ici 2027', null, ['/2027-12-31']],
  [
    'Fin mai, rien par rapport à mai 2013',
    null,
    ['2014-05-31/2014-05-31', '2013-05-01/2013-05-31'],
  ],
  [
    'La campagne agricole 2025 et la campagne agricole précédente',
    null,
    ['2024-09-01/2025-08-31', '2023-09-01/2024-08-31'],
  ],
  ['La campagne agricole actuelle', '2024-10-05', ['2024-09-01/2025-08-31']],
  [
    'La récolte de cette saison et celle de la saison dernière',
    '2025-05-05',
    ['2024-09-01/2025-08-31', '2023-09-01/2024-08-31'],
  ],
  ['Les maillots de cette saison', '2025-05-05', ['/']],
  ['Les résultats semestriels sont bons', '2019-09-18', ['2019-01-01/2019-06-30']],
  [
    'En 2013, moins de blé ; l’an dernier, plus, et en 2015 autant',
    null,
    ['2013-01-01/2013-12-31', '2014-01-01/2014-12-31', '2015-01-01/2015-12-31'],
  ],
  ['Au cours des dernières 24 heures, et en 24 heures', '2021-03-02', ['2021-03-02/2021-03-02']],
  [
    'Sur la période 2015-20, pas en mai 2015-16',
    null,
    ['2015-01-01/2020-12-31', '2015-05-01/2015-05-31'],
  ],
  ['D’ici fin mars, puis d’ici fin novembre', '2021-12-02', ['/2022-03-31', '/2021-11-30']],
  [
    'Un quota de 800 hectares cette saison, après 900 la saison dernière',
    '2021-12-02',
    ['2021-09-01/2022-08-31', '2020-09-01/2021-08-31'],
  ],
  ['Depuis la mise en place du programme en 2011', null, ['2011-01-01/']],
  ['Entre les deuxièmes trimestres 2022 et 2023', null, ['2022-04-01/2023-06-30']],
  ['Pour 2025, la mairie prévoit un pont', null, ['2025-01-01/2025-12-31']],
  [
    'En mai 2014 il pleut ; un mois plus tôt, non',
    null,
    ['2014-05-01/2014-05-31', '2014-04-01/2014-04-30'],
  ],
  ['Le week-end dernier', '2014-05-07', ['2014-05-03/2014-05-04']],
  ['Ce week-end', '2014-05-11', ['2014-05-10/2014-05-11']],
];

const ARABIC: readonly Case[] = [
  ['خلال الفصل الثاني من السنة الجارية (2014)', null, ['2014-04-01/2014-06-30']],
  ['خلال 2024 وإلى غاية شتنبر 2025', null, ['2024-01-01/2025-09-30']],
  [
    'من 2 إلى 8 دجنبر. وخلال الأسبوع نفسه',
    '2019-12-09',
    ['2019-12-02/2019-12-08', '2019-12-02/2019-12-08'],
  ],
  ['خلال سنة 2023 وفي متم شتنبر 2022', null, ['2023-01-01/2023-12-31', '2022-09-30/2022-09-30']],
  ['خلال الأشهر التسعة الأولى من السنة الجارية', '2021-10-20', ['2021-01-01/2021-09-30']],
  ['خلال العشرة أشهر الأولى من سنة ٢٠٢٢', null, ['2022-01-01/2022-10-31']],
  ['الفصل الثاني من سنة 2019', null, ['2019-04-01/2019-06-30']],
  ['من 2015 إلى 2018', null, ['2015-01-01/2018-12-31']],
  ['ما بين سنتي 2016 و2019', null, ['2016-01-01/2019-12-31']],
  ['في تشرين الثاني/نوفمبر 2020', null, ['2020-11-01/2020-11-30']],
  ['يوم 3 غشت 2018 وفاتح يوليوز 2019', null, ['2018-08-03/2018-08-03', '2019-07-01/2019-07-01']],
  ['يومي السبت والأحد 6 و7 ماي الجاري', '2023-05-10', ['2023-05-06/2023-05-07']],
  ['خلال السنة الماضية', '2020-02-02', ['2019-01-01/2019-12-31']],
  ['الموسم الدراسي 2020-2021', null, ['2020-09-01/2021-08-31']],
  [
    'عند متم شتنبر 2014 ثم خلال السنة نفسها',
    null,
    ['2014-09-30/2014-09-30', '2014-01-01/2014-12-31'],
  ],
  ['عيد سنة 1443 هـ', null, ['/']],
  ['خلال الفترة 2018-2016', null, ['2016-01-01/2018-12-31']],
  ['خلال النصف الثاني من شهر مارس 2014', null, ['2014-03-16/2014-03-31']],
  ['حجز 2023 قطعة و1999 هاتفا', null, []],
  ['سنة 2014 ثم السنة الموالية', null, ['2014-01-01/2014-12-31', '2015-01-01/2015-12-31']],
  ['منذ بداية السنة الجارية', '2022-04-04', ['2022-01-01/']],
  [
    'الموسم الفلاحي الحالي ثم الموسم الفلاحي لسنة 2025',
    null,
    ['2024-09-01/2025-08-31', '2024-09-01/2025-08-31'],
  ],
  ['إلى غاية 29 أبريل الماضي من سنة 2025', null, ['/2025-04-29']],
  ['خلال الـ24 ساعة الأخيرة', '2021-03-02', ['2021-03-02/2021-03-02']],
  ['ما بين الفصلين الثالث من سنتي 2022 و2023', null, ['2022-07-01/2023-09-30']],
  [
    'ما بين فاتح يناير الماضي و15 شتنبر الجاري، وعن الفترة نفسها من 2018',
    null,
    ['2019-01-01/2019-09-15', '2018-01-01/2018-09-15'],
  ],
  ['خلال الشهرين الأولين من 2014', null, ['2014-01-01/2014-02-28']],
  ['خلال الأربعة أشهر من السنة الجارية', '2014-06-03', ['2014-01-01/2014-04-30']],
  ['بغرامة من 2000 إلى 20.000 درهم', null, []],
  ['يتوخى بلوغ ذلك في أفق 2030', null, ['2030-01-01/2030-12-31']],
  ['في نهاية الأسبوع الماضي', '2014-05-07', ['2014-05-03/2014-05-04']],
  ['سنة 2014 ثم سنة قبل ذلك', null, ['2014-01-01/2014-12-31', '2013-01-01/2013-12-31']],
  [
    'في ماي 2014، أكثر من الشهر نفسه قبل سنة',
    null,
    ['2014-05-01/2014-05-31', '2013-05-01/2013-05-31'],
  ],
  ['خلال 2014 ثم خلال الأشهر الثلاثة السابقة', null, ['2014-01-01/2014-12-31', '/']],
];

const ENGLISH: readonly Case[] = [
  ['In the third quarter of this year (2014)', null, ['2014-07-01/2014-09-30']],
  [
    'From December 2–8. During the same week',
    '2019-12-09',
    ['2019-12-02/2019-12-08', '2019-12-02/2019-12-08'],
  ],
  ['In 2019, up from 12 the year before', null, ['2019-01-01/2019-12-31', '2018-01-01/2018-12-31']],
  ['on May 5, 2015 and on 6 June 2016', null, ['2015-05-05/2015-05-05', '2016-06-06/2016-06-06']],
  ['They may march in step', null, []],
  ['the first ten months of 2021', null, ['2021-01-01/2021-10-31']],
  ['until the end of January', '2020-03-03', ['/2020-01-31']],
  ['since its launch in June 2018', null, ['2018-06-01/']],
  ['in the third quarter of last year', '2020-03-03', ['2019-07-01/2019-09-30']],
  ['between 2010 and 2014', null, ['2010-01-01/2014-12-31']],
  ['2023 people came', null, []],
  [
    'In the first half of 2014, more than in the same period a year earlier',
    null,
    ['2014-01-01/2014-06-30', '2013-01-01/2013-06-30'],
  ],
  [
    'In the first quarter of 2014, more than in the same quarter a year earlier',
    null,
    ['2014-01-01/2014-03-31', '2013-01-01/2013-03-31'],
  ],
  [
    'In May 2014, more than in the same month of the previous year',
    null,
    ['2014-05-01/2014-05-31', '2013-05-01/2013-05-31'],
  ],
  ['In 2014 and over the previous three months', null, ['2014-01-01/2014-12-31', '/']],
  ['as of June 30, 2020', null, ['2020-06-30/2020-06-30']],
  ['The 2021 finance bill', null, ['2021-01-01/2021-12-31']],
  ['The 2021 benches', null, []],
  [
    'Half-year profit and the first-half loss',
    '2019-09-18',
    ['2019-01-01/2019-06-30', '2019-01-01/2019-06-30'],
  ],
  ['The current agricultural season', '2024-10-05', ['2024-09-01/2025-08-31']],
  ['Over the past week, not last week', '2021-03-12', ['/', '2021-03-01/2021-03-07']],
  ['In the past 24 hours', '2021-03-12', ['2021-03-12/2021-03-12']],
  ['Since the siege began on March 20', '2020-04-25', ['2020-03-20/']],
  ['Every day during that timeframe', '2021-04-27', []],
  ['In May 2014, then over that period', null, ['2014-05-01/2014-05-31', '2014-05-01/2014-05-31']],
  ['In the nine months to September', '2014-11-20', ['2014-01-01/2014-09-30']],
  ['In the 12 months ending in June 2014', null, ['2013-07-01/2014-06-30']],
  ['In the first half ending June 30, 2017', null, ['2017-01-01/2017-06-30']],
  ['In the second quarter ended in June 2014', null, ['2014-04-01/2014-06-30']],
  ['The deficit in Jan.-Aug.', '2022-10-04', ['2022-01-01/2022-08-31']],
  ['The deficit in Jan.- Sept.', '2022-10-04', ['2022-01-01/2022-09-30']],
  ['Last weekend', '2014-05-07', ['2014-05-03/2014-05-04']],
];

describe('every date and period that a text names is found with its days', () => {
  for (const [language, cases] of [
    ['fr', FRENCH],
    ['ar', ARABIC],
    ['en', ENGLISH],
  ] as const)
    it.each(cases)(`${language}: %s (%s)`, (text, published, expected) => {
      expect(periods(language, text, published)).toEqual(expected);
    });
});

describe('the day of writing', () => {
  it('is read off the page where the manifest has none', () => {
    expect(periods('fr', 'Titre\nPublié le 03/02/2018 à 10h\nL’année dernière, rien.')).toEqual([
      '2018-02-03/2018-02-03',
      '2017-01-01/2017-12-31',
    ]);
  });

  it.each([
    'Rabat, 11 May 2015 - Last year nothing happened.',
    'Rabat, 11 May 2015 (NEWS) – Last year nothing happened.',
  ])('is read off a dateline: %s', (text) => {
    expect(periods('en', text)).toEqual(['2015-05-11/2015-05-11', '2014-01-01/2014-12-31']);
  });

  it('is never guessed: without it a relative period has no days', () => {
    expect(periods('en', 'Last year nothing happened.')).toEqual(['/']);
  });
});
