import { describe, expect, it } from 'vitest';
import { extract } from '../../../pipeline/3-extract/index.ts';
import type { Language } from '../../../pipeline/document.ts';
import { plainDocument } from '../../../pipeline/evaluate/gold.ts';
import { year } from './dated.ts';

/** Texts written on Tuesday 21 May 2024, with the period of each figure: "~" leads one that the text before gave. */
type Told = readonly [Language, string, readonly (string | null)[]];

const check = (name: string, cases: readonly Told[]) =>
  describe(name, () => {
    it.each(cases)('%s: %s', (lang, text, expected) => {
      const { figures } = extract(
        plainDocument({ id: 'test', lang, text, published: '2024-05-21' }),
      );
      const periods = figures.map(
        ({ period }) =>
          period && `${period.source === 'context' ? '~' : ''}${period.first}/${period.last}`,
      );
      expect(periods).toEqual(expected);
    });
  });

const MONDAY = '2024-05-20/2024-05-20';

check('a sum told again in another currency is of the time of the first', [
  [
    'en',
    'Wool sales fell in 2019 by 5%. The quay has a budget of MAD 10 billion, or $1 billion.',
    [year(2019), null, null],
  ],
  [
    'fr',
    'Les ventes ont baissé de 5 % en 2019. Le quai a un budget de 10 milliards de dirhams, soit 1 milliard de dollars.',
    [year(2019), null, null],
  ],
]);

check('how far off a place lies is so at any time', [
  [
    'ar',
    'لقي 12 شخصا مصرعهم أمس الاثنين بآسفي، على بعد حوالي 240 كيلومترا من الرباط.',
    [MONDAY, null],
  ],
  [
    'fr',
    'Douze personnes sont mortes lundi à Settat, à 70 km au sud de Casablanca.',
    [MONDAY, null],
  ],
  ['en', 'Twelve people died on Monday in Settat, 70 km south of Casablanca.', [MONDAY, null]],
  ['ar', 'انطلقت الأشغال بعد إنجاز 30 كيلومترا من الطريق سنة 2023.', [year(2023)]],
]);

const AUGUST = '2023-08-01/2023-08-31';

check('a price at the end of a month is of that month, unlike what has come in by then', [
  [
    'fr',
    'L’indice des prix a augmenté de 6 % à fin août 2023. Celui des légumes a gagné 9 %.',
    [AUGUST, `~${AUGUST}`],
  ],
  ['ar', 'ارتفعت أسعار الزيت بنسبة 6 في المائة عند متم غشت 2023.', [AUGUST]],
  ['en', 'The consumer price index rose by 6% at the end of August 2023.', [AUGUST]],
  ['fr', 'Les recettes ont augmenté de 6 % à fin août 2023.', ['2023-01-01/2023-08-31']],
]);

check('the day of what is joined on dates nothing before it, in a text on another day', [
  [
    'ar',
    'لقي 12 شخصا مصرعهم أمس الاثنين بآسفي. وتضرر نحو 70 منزلا، وأغلقت المدارس في الإقليم اليوم (الثلاثاء).',
    [MONDAY, `~${MONDAY}`],
  ],
  [
    'fr',
    'Douze personnes sont mortes lundi à Safi. Quelque 70 maisons ont été inondées, et les écoles ont été fermées mardi.',
    [MONDAY, `~${MONDAY}`],
  ],
  [
    'fr',
    'Douze personnes sont mortes lundi à Safi. Quelque 70 maisons ont été inondées, et ce, mardi.',
    [MONDAY, '2024-05-21/2024-05-21'],
  ],
]);

check('the days of elections in a list only name them', [
  [
    'ar',
    'لم يرجع 13 حزبا مبالغ الدعم برسم استحقاقات سابقة (اقتراعات 4 شتنبر 2015 و2 أكتوبر 2015 و7 أكتوبر 2016). وتتوزع المبالغ على 3 ملايين درهم.',
    [null, null],
  ],
  [
    'fr',
    'Treize partis n’ont pas rendu leurs aides (scrutins du 4 septembre 2015 et du 7 octobre 2016).',
    [null],
  ],
]);

check('what a report counts is of all the years that it tells of', [
  [
    'fr',
    'Dans son rapport 2021, la Cour relève que 22 communes ont rendu 7 millions de dirhams en 2020 et 18 millions en 2022.',
    ['2020-01-01/2022-12-31', year(2020), year(2022)],
  ],
  [
    'ar',
    'كشف المجلس في تقريره لسنة 2021، أن 22 جماعة أرجعت 7 ملايين درهم خلال 2020، و18 مليون درهم خلال سنة 2022.',
    ['2020-01-01/2022-12-31', year(2020), year(2022)],
  ],
  [
    'fr',
    'Dans son rapport 2021, la Cour relève que 22 communes ont rendu 7 millions de dirhams, contre 9 en 2020 et 18 en 2019.',
    [year(2021), year(2021), year(2020), year(2019)],
  ],
]);

check('a text on a year goes on with the month that it comes to, told from the day of writing', [
  [
    'ar',
    'انخفض المحصول بنسبة 47 بالمئة سنة 2024. وبلغ التضخم 3 بالمئة في أبريل المنصرم. وارتفعت أسعار الزيت بنسبة 9 بالمئة.',
    [year(2024), '2024-04-01/2024-04-30', '~2024-04-01/2024-04-30'],
  ],
  [
    'fr',
    'La récolte a baissé de 47 % en 2024. L’inflation a atteint 3 % en avril dernier. Les légumes ont augmenté de 9 %.',
    [year(2024), '2024-04-01/2024-04-30', '~2024-04-01/2024-04-30'],
  ],
]);

check('a part of those just counted is of their time, in the next paragraph as well', [
  [
    'ar',
    'كان عدد المنقطعين عن الدراسة 334 ألف تلميذ في سنة 2021، وتقلص إلى 280 ألف تلميذ في سنة 2023.\nوأضاف الوزير أن 160 ألفا من هؤلاء المنقطعين يأتون من الإعدادي.',
    [year(2021), year(2023), `~${year(2023)}`],
  ],
  [
    'fr',
    'Les abandons étaient 334.000 élèves en 2021 et 280.000 élèves en 2023.\nLe ministre ajoute que 160.000 de ces élèves viennent du collège.',
    [year(2021), year(2023), `~${year(2023)}`],
  ],
]);

check('what an account is of goes on, though a clause names it', [
  [
    'ar',
    'رصد المجلس احترام الشركات للتعهدات التي قطعتها في إطار الاتفاقات برسم الربع الأخير من سنة 2023، مؤكدا التزاما عاما. وبلغت المبيعات 9 ملايين لتر.',
    ['~2023-10-01/2023-12-31'],
  ],
]);

check('what an amount is more than is of the time that its clause names', [
  [
    'ar',
    'بلغ الإنتاج 48 مليون قنطار سنة 2023، بزيادة قدرها 9 ملايين قنطار عن الحصيلة التي سجلت سنة 2019 والتي بلغت 39 مليون قنطار.',
    [year(2023), year(2023), year(2019)],
  ],
]);

check('who is on a register was so when it was closed', [
  [
    'ar',
    'أقر الدستور في يوليوز 2011. ويبلغ عدد الناخبين حسب اللوائح الانتخابية بعد حصرها في 15 ماي الجاري 13 مليون ناخب.',
    ['2024-05-15/2024-05-15'],
  ],
]);

check('how far many have gone is of a time, unlike how long something is', [
  [
    'fr',
    'La société a vendu 300 billets en 2020. La circulation s’établit à 6 milliards de km.',
    [year(2020), `~${year(2020)}`],
  ],
  [
    'fr',
    'La société a vendu 300 billets en 2020. La ligne s’étend sur 240 km.',
    [year(2020), null],
  ],
]);

check('what another is said to hold in the conditional is of the time spoken of', [
  [
    'fr',
    'Le déficit a atteint 55 milliards de dirhams en 2023. Selon la Trésorerie, il serait plutôt de 53 milliards de dirhams.',
    [year(2023), `~${year(2023)}`],
  ],
  // What may be so, on nobody's word.
  [
    'fr',
    'Le déficit a atteint 55 milliards de dirhams en 2023. Il pourrait toucher 53 communes.',
    [year(2023), null],
  ],
]);

check('what is estimated to have been is of the quarter that a note is on', [
  [
    'fr',
    'Au troisième trimestre 2023, la croissance a été de 3 %. L’industrie aurait progressé de 4 %. Le commerce se serait amélioré de 2 %.',
    ['2023-07-01/2023-09-30', '~2023-07-01/2023-09-30', '~2023-07-01/2023-09-30'],
  ],
  // Neither what may be so nor what is alleged.
  [
    'fr',
    'Au troisième trimestre 2023, la croissance a été de 3 %. L’industrie pourrait progresser de 4 %. Un agent aurait reçu 40.000 dirhams.',
    ['2023-07-01/2023-09-30', null, null],
  ],
]);

check('what was said at an earlier time is of no later one', [
  [
    'en',
    'The navy rescued 40 migrants in April 2024. In June 2022, officials said 23 migrants drowned off Larache.',
    ['2024-04-01/2024-04-30', null],
  ],
  [
    'en',
    'Last April, the ministry announced that it had foiled 310 attempts during the year’s first three months.',
    ['2024-01-01/2024-03-31'],
  ],
  [
    'en',
    'The ministry seized 40 boats in April 2024. Some 300 members vote on the same day as their mayors.',
    ['2024-04-01/2024-04-30', '~2024-04-01/2024-04-30'],
  ],
]);

check('the time of a part alone is not carried on', [
  [
    'fr',
    'Au total, 198 pêcheurs ont regagné le port, dont 3 le lundi 20 mai. Il a ajouté que 55 pêcheurs ont perdu leur barque.',
    [null, MONDAY, null],
  ],
  [
    'fr',
    'Ce chiffre a été donné par le ministre lors de son intervention lundi à Rabat. On compte 250 projets de routes.',
    [null],
  ],
]);

check('how far the whole of a share reaches is told of no other figure', [
  [
    'fr',
    'Six plans ont été mis en œuvre, pour 40 milliards de dirhams (soit 80 % du budget alloué jusqu’en 2027), et 14 communes en ont bénéficié.',
    [null, null, 'null/2027-12-31', null],
  ],
]);

check('those who vote on a bill do so on the day of the session', [
  [
    'fr',
    'La Chambre a adopté lundi le projet de loi de finances pour l’année 2025, avec 170 députés votant pour.',
    [`~${MONDAY}`],
  ],
]);

check('a year may stand before the budget of something', [
  [
    'en',
    'The government will put 14 billion dirhams into the 2025 employment budget.',
    [year(2025)],
  ],
]);

check('a last election is one that is over', [
  [
    'en',
    'Turnout was 43% at the last local elections in 2015. Some 18 million voters are on the rolls.',
    [year(2015), null],
  ],
]);

check('what has been is of no budget to come', [
  [
    'en',
    'The 2025 finance act has 14 billion dirhams. The aid has already shown results, with the hiring of 22,000 people.',
    [year(2025), null],
  ],
]);

check('the year of the votes that a relative clause tells of is theirs alone', [
  [
    'en',
    'The party, which won 125 deputies in the 2016 elections, came eighth with 13 seats.',
    [year(2016), null],
  ],
]);

check('the last year before something is the one that was named', [
  [
    'fr',
    'En avril, le port a reçu 960 navires, soit 9 % de plus comparé aux données de 2019, dernière année normale.',
    ['2024-04-01/2024-04-30', '2024-04-01/2024-04-30'],
  ],
]);

check('the first end of a change is the base that was just told', [
  [
    'en',
    'The rate is up one point compared to 2009. Elsewhere the dropout rate fell from 33% to 13%.',
    [null, `~${year(2009)}`, null],
  ],
]);

check('a base that is told against a time further on is a year before it', [
  [
    'en',
    'The deficit reached 42 billion dirhams, compared to 28 billion dirhams the same period of last year. The figures came in a report on the treasury at the end of March.',
    ['~2024-01-01/2024-03-31', '2023-01-01/2023-03-31'],
  ],
]);

const MARCH = '2024-03-04/2024-03-09';
const NINTH = '2024-03-09/2024-03-09';

check('the water that dams hold is of the last of the days told, unlike what has come in', [
  [
    'fr',
    'Les apports ont grossi de 9 % entre le 4 et le 9 mars 2024. Le barrage Sidi Chahid stocke 300 millions de m3.',
    [MARCH, `~${NINTH}`],
  ],
  [
    'fr',
    'Les apports ont grossi de 9 % entre le 4 et le 9 mars 2024. La ville a consommé 300 millions de m3.',
    [MARCH, `~${MARCH}`],
  ],
]);

check('a spread of rates and a mean price were measured, unlike a limit and a price', [
  [
    'fr',
    'Au 9 mars 2024, 12 barrages sont pleins. Les autres affichent des taux se situant entre 26 % et 57 %.',
    [NINTH, `~${NINTH}`],
  ],
  [
    'fr',
    'Le pays a exporté 300 tonnes de figues en 2023. Le prix moyen des figues livrées dans les ports du nord a été de 3 dirhams le kilo, contre 2 dirhams un an plus tôt.',
    [year(2023), `~${year(2023)}`, year(2022)],
  ],
  [
    'fr',
    'Le pays a exporté 300 tonnes de figues en 2023. Le prix du kilo est de 3 dirhams.',
    [year(2023), null],
  ],
]);

check('a total of water, or rain until a day to come, is of no start that nobody told', [
  [
    'en',
    'The dams reached 54% on Monday, which is a total of 8 million cubic metres.',
    [MONDAY, MONDAY],
  ],
  [
    'en',
    'The service forecasts rain of 40 centimetres to continue until Thursday.',
    ['null/2024-05-23'],
  ],
]);

check('"this year will see" is of what a text goes on with, a year to come is not', [
  [
    'en',
    'This year will see a rise in candidates. The number is expected to reach 426,000.',
    ['~2024-01-01/2024-12-31'],
  ],
  ['en', '2026 will see a rise in candidates. There are 426,000 of them.', [null]],
]);

const FEBRUARY = '2024-02-29/2024-02-29';
const SO_FAR = '2024-01-01/2024-02-29';

check('how much a stock has grown, and the same of a part of it, is of the day of the stock', [
  [
    'fr',
    'Les dépôts auprès des banques ont connu, à fin février 2024, une hausse annuelle de 5 %. Ceux des ménages se sont chiffrés à 779 milliards de dirhams.',
    [FEBRUARY, `~${FEBRUARY}`],
  ],
  [
    'fr',
    'Les ventes de voitures ont connu, à fin février 2024, une hausse annuelle de 5 %.',
    [SO_FAR],
  ],
  ['ar', 'ارتفعت أعباء الدين عند متم فبراير 2024 بـ 5 %.', [SO_FAR]],
  [
    'fr',
    "À fin février 2024, les exportations ont atteint 90 milliards de dirhams. Le taux de couverture s'est établi à 59 %.",
    [SO_FAR, `~${SO_FAR}`],
  ],
]);

check('what would have happened in a month is told of that month', [
  [
    'en',
    'Farming would have experienced a fall of 3% in the first quarter of 2024. Yields would have fallen by 4%.',
    ['2024-01-01/2024-03-31', '~2024-01-01/2024-03-31'],
  ],
  [
    'en',
    'The decline would also have continued, leading to a 7% rise in milk imports in March and April 2024.',
    ['2024-03-01/2024-04-30'],
  ],
]);

check('the month that a report or an estimate is called by dates nothing that the text dates', [
  [
    'en',
    'Sales reached 54 million dirhams in the first two months of 2024. They increased by 45%, the office noted in its February report.',
    ['2024-01-01/2024-02-29', '~2024-01-01/2024-02-29'],
  ],
  [
    'en',
    'The fund lowered its outlook to 3% from 4% projected in its February estimates.',
    [null, null],
  ],
  ['en', 'Prices rose by 3%, the bank said in its March bulletin.', ['2024-03-01/2024-03-31']],
]);

check('a part of "this year" is what a text goes on with, as one of a year with its number is', [
  [
    'en',
    'Sales reached 134,001 units by the end of April.\n\nExports rose by 35% in the first quarter of this year.\n\nThey amounted to 77 million dirhams.',
    ['2024-01-01/2024-04-30', '2024-01-01/2024-03-31', '~2024-01-01/2024-03-31'],
  ],
]);

check('what was added, created or lost by the end of a year came in the year', [
  ['en', 'The economy added 82,000 jobs at the end of 2023.', [year(2023)]],
  ['en', 'This was offset by the creation of 162,000 jobs at the end of 2023.', [year(2023)]],
  ['fr', 'La région a créé 82.000 emplois à fin 2023.', [year(2023)]],
  ['en', 'The sector employed 82,000 workers at the end of 2023.', ['2023-12-31/2023-12-31']],
]);

check('a time that "and in the" opens is of the number behind it', [
  [
    'en',
    'In the second quarter of 2023 the rise was 5%, in the third quarter it was 12% and in the fourth quarter it was 31%.',
    ['2023-04-01/2023-06-30', '2023-07-01/2023-09-30', '2023-10-01/2023-12-31'],
  ],
]);

check('when the cause of a change came, within the time spoken of, does not date it', [
  [
    'en',
    'Turnover reached 12 million dirhams in the first quarter of 2024. Sales increased by 5%, due to a recovery at the beginning of 2024. Costs fell by 2%.',
    ['2024-01-01/2024-03-31', '~2024-01-01/2024-03-31', '~2024-01-01/2024-03-31'],
  ],
  [
    'fr',
    'Le chiffre d’affaires a atteint 12 millions de dirhams au premier trimestre 2024. Les ventes ont crû de 5%, grâce à la reprise de février 2024.',
    ['2024-01-01/2024-03-31', '~2024-01-01/2024-03-31'],
  ],
  ['en', 'Output fell by 5%, due to a drought in 2022.', [year(2022)]],
]);

check('the comma of a numeral parts no clauses', [
  [
    'en',
    'The rate dropped from 332 per 100,000 births in 1990 to 112 per 100,000 births in 2009.',
    [year(1990), year(2009)],
  ],
  [
    'fr',
    'La part est passée de 10,1% et 3,1% en 2004 à 10,8% et 3,3% en 2020.',
    [year(2004), year(2004), year(2020), year(2020)],
  ],
  [
    'fr',
    'L’indice a perdu 2% en mars 2024 à 945,18 points (-0,82% depuis le début de l’année).',
    ['2024-03-01/2024-03-31', '2024-03-01/2024-03-31', '2024-01-01/2024-05-21'],
  ],
]);

check('what is foreseen for a year is of that year, unlike the size of what is', [
  ['fr', 'Près de 20 centres d’accueil sont prévus en 2025.', [year(2025)]],
  ['en', '20 clinics are planned for 2025.', [year(2025)]],
  ['en', 'Two plants will be linked before December.', [null]],
  [
    'fr',
    'En 2023, 12 gares ont été ouvertes, et 20 autres sont prévues pour 2025.',
    [year(2023), year(2025)],
  ],
  [
    'en',
    'In 2023, 12 projects were launched, with 20 projects expected in 2025.',
    [year(2023), year(2025)],
  ],
  ['fr', 'Une hausse du trafic d’environ 6% est prévue pour l’année 2025.', [year(2025)]],
  ['fr', 'L’ouverture d’un stade de 60.000 places est prévue pour 2025.', [null]],
  [
    'fr',
    'L’inflation est de 1,1% en mars 2024, et la croissance prévue pour 2025 est de 3%.',
    ['2024-03-01/2024-03-31', year(2025)],
  ],
]);

check('what is exceeded is of no time that a figure has', [
  [
    'fr',
    'Les résultats de l’année 2023 sont marqués par un dépassement du niveau d’activité de 2019 de 8%.',
    [year(2023)],
  ],
]);

check('how much something has grown over one time and over another is of neither', [
  [
    'en',
    'Prices rose in March 2024. Core inflation rose 0.1% over February and 8.1% over March 2023.',
    ['~2024-03-01/2024-03-31', '~2024-03-01/2024-03-31'],
  ],
  ['en', 'Sales grew by 3% in 2022 and 8% in 2023.', [year(2022), year(2023)]],
]);

check(
  '"this period", behind what changed from one day to another, runs from the one to the other',
  [
    [
      'ar',
      'ارتفعت النسبة من 27% في فاتح شتنبر 2023 إلى 37% في 7 مارس 2024. وبلغت التساقطات خلال هذه الفترة 400 ملم.',
      ['2023-09-01/2023-09-01', '2024-03-07/2024-03-07', '2023-09-01/2024-03-07'],
    ],
  ],
);

check('pay is of a time, whomever it is for', [
  [
    'ar',
    'بلغ العجز 23 مليار درهم متم شهر مارس 2024. وخصص 78 مليار درهم لأجور الموظفين، مشيرة إلى أن نفقات التسيير ارتفعت بنحو 11 في المائة.',
    ['2024-01-01/2024-03-31', '~2024-01-01/2024-03-31', '~2024-01-01/2024-03-31'],
  ],
]);

check('money that is foreseen for a year is of that year', [
  ['fr', 'Un financement de 160 MDH est prévu en 2025 pour les quais.', [year(2025)]],
]);

check(
  'a change since the month before, in a text that has counted up to a month, is of that month',
  [
    [
      'fr',
      'Les ventes ont atteint 2 millions de tonnes à fin mars 2024. Elles ont reculé de 9 % par rapport à février 2024.',
      ['2024-01-01/2024-03-31', '~2024-03-01/2024-03-31'],
    ],
    [
      'fr',
      'Les ventes ont atteint 2 millions de tonnes à fin mars 2024. Elles ont reculé de 9 % par rapport à janvier 2024.',
      ['2024-01-01/2024-03-31', '~2024-01-01/2024-03-31'],
    ],
  ],
);

check(
  'a bracket that tells an amount in another money, as a bound as well, has no time of its own',
  [
    [
      'ar',
      'بلغ عدد السياح 11 مليونا سنة 2022. وبلغت المداخيل 69 مليار درهم (أزيد من 6 ملايير دولار) مقابل 64 مليار درهم (أزيد من 5 ملايير دولار) في 2021.',
      [year(2022), `~${year(2022)}`, `~${year(2022)}`, year(2021), year(2021)],
    ],
    [
      'en',
      'Arrivals reached 11 million in 2022. Revenue reached 69 billion dirhams (more than $6 billion) against 64 billion dirhams (more than $5 billion) in 2021.',
      [year(2022), `~${year(2022)}`, `~${year(2022)}`, year(2021), year(2021)],
    ],
  ],
);
check('what companies earn is no stock, though they are one', [
  [
    'fr',
    'Au terme du premier trimestre 2024, les sociétés cotées ont généré des revenus de 144,7 millions de DH.',
    ['2024-01-01/2024-03-31'],
  ],
  [
    'fr',
    'Au terme du premier trimestre 2024, les dépôts des sociétés cotées s’élèvent à 144,7 millions de DH.',
    ['2024-03-31/2024-03-31'],
  ],
]);

check('a change that is taken up is of its own time, not of one told behind other numbers', [
  [
    'fr',
    'Au premier trimestre 2024, les ventes ont atteint 16 millions de DH. Cette croissance de 13% s’accompagne d’une marge passée de 20% en 2022 à 38% en 2023.',
    [
      '2024-01-01/2024-03-31',
      '~2024-01-01/2024-03-31',
      '2022-01-01/2022-12-31',
      '2023-01-01/2023-12-31',
    ],
  ],
  [
    'fr',
    'Au premier trimestre 2024, les ventes ont atteint 16 millions de DH. Cette croissance de 13% en 2023 avait été de 20% en 2022.',
    ['2024-01-01/2024-03-31', '2023-01-01/2023-12-31', '2022-01-01/2022-12-31'],
  ],
]);

check('a bank balance lies there on a day', [
  [
    'fr',
    'Le solde bancaire au 31 mars s’élève à 6 millions de DH, et les recettes à 9 millions de DH.',
    ['2024-03-31/2024-03-31', '2024-01-01/2024-03-31'],
  ],
]);

check('what is traded up to a day is of the year until then, what is owed of that day', [
  [
    'en',
    'Bean exports reached 116,000 tonnes as of May 2, up 9%. The debt stood at 3 billion dirhams as of May 2.',
    ['2024-01-01/2024-05-02', '2024-01-01/2024-05-02', '2024-05-02/2024-05-02'],
  ],
  ['fr', 'Les exportations ont atteint 116.000 tonnes au 2 mai.', ['2024-01-01/2024-05-02']],
]);

check('who voted on a bill is counted when they did, not in its year', [
  [
    'fr',
    'La Chambre a adopté, vendredi, à la majorité de 165 voix, le projet de loi de finances 2026.',
    ['~2024-05-17/2024-05-17'],
  ],
  ['fr', 'Le projet de loi de finances 2026 a été adopté par 165 députés.', [null]],
  ['fr', 'Le projet de loi de finances 2026 prévoit 27.000 postes.', ['2026-01-01/2026-12-31']],
  ['ar', 'صودق على مشروع قانون المالية للسنة المالية 2026 وسط غياب 290 نائبا.', [null]],
]);

check('what other things add up to by chance is no sum of them', [
  [
    'en',
    'The city had 900,000 tourists in 2022, after 1.1 million in 2019. Overnight stays reached 2 million.',
    ['2022-01-01/2022-12-31', '2019-01-01/2019-12-31', '~2022-01-01/2022-12-31'],
  ],
  [
    'en',
    'The city had 900,000 tourists in 2022. It had 1.1 million tourists in 2023. In all, 2 million tourists came.',
    ['2022-01-01/2022-12-31', '2023-01-01/2023-12-31', '~2022-01-01/2023-12-31'],
  ],
]);

check('a stock that the sentence before has named was one a year before as well', [
  [
    'ar',
    'بلغ جاري القروض البنكية 1100 مليار درهم عند متم شتنبر 2023. وكان في حدود 1050 مليار درهم قبل سنة.',
    ['2023-09-30/2023-09-30', '2022-09-30/2022-09-30'],
  ],
  [
    'ar',
    'بلغت الودائع 70 مليار درهم عند متم شتنبر 2023. وأضافت الوكالة أن الخزينة استفادت من 9 ملايين درهم.',
    ['2023-09-30/2023-09-30', '~2023-01-01/2023-09-30'],
  ],
]);

check('women in prison and clients are counted on a day as men and members are', [
  [
    'ar',
    'بلغ عدد السجناء 102 ألف سجين عند متم دجنبر 2023، مقابل 97 ألفا عند متم 2022. وبلغ عدد النساء 2500 سجينة.',
    ['2023-12-31/2023-12-31', '2022-12-31/2022-12-31', '~2023-12-31/2023-12-31'],
  ],
  ['ar', 'إلى غاية 31 مارس، كان للبنك 3 ملايين زبون.', ['2024-03-31/2024-03-31']],
  ['fr', 'À fin 2023, la prison comptait 250 détenues.', ['2023-12-31/2023-12-31']],
  // Who came in.
  ['fr', 'À fin mars, la prison a accueilli 250 malades.', ['2024-01-01/2024-03-31']],
]);

const SPRING = '2024-04-01/2024-06-30';

check('a forecast goes on in the mood that foresees, of the time to come that was told', [
  [
    'fr',
    'La croissance devrait être de 2,7 % au deuxième trimestre 2024, au lieu de 2,3 % un an plus tôt. La laine afficherait une hausse de 5,3 %.',
    [SPRING, '2023-04-01/2023-06-30', `~${SPRING}`],
  ],
  [
    'fr',
    'Compte tenu d’un recul de 4 % du tissage, la croissance serait de 2,7 % au deuxième trimestre 2024. La laine afficherait une hausse de 5 %, contre 3 % le trimestre antérieur.',
    [SPRING, SPRING, `~${SPRING}`, '2024-01-01/2024-03-31'],
  ],
  [
    'fr',
    'En 2024, la laine devrait croître de 2 %. Elle devrait croître de 1 % au deuxième trimestre de 2024. Le tissage pourrait croître de 3 %.',
    [year(2024), SPRING, `~${SPRING}`],
  ],
  // What is alleged is no move.
  [
    'fr',
    'La croissance serait de 3 % en 2025. Le vol porterait sur 200 dirhams.',
    [year(2025), null],
  ],
]);

check('what is before an event or over some years is not of the year spoken of', [
  [
    'en',
    'Some 300 wells were dug in 2023. Before the covid-19 crisis, the rate of loss ranged around 9.4 percent.',
    [year(2023), null],
  ],
  [
    'fr',
    'En 2023, 300 puits ont été forés. Avant la crise, le taux de perte était de 9,4 %.',
    [year(2023), null],
  ],
  [
    'ar',
    'حفرت 300 بئر سنة 2023. قبل الجائحة، كان الضياع في حدود 9,4 في المائة.',
    [year(2023), null],
  ],
  [
    'fr',
    'Le budget 2025 prévoit une hausse de 3 %. Un programme de 120 millions de dirhams sur une période de cinq ans continue.',
    [year(2025), null],
  ],
]);

check('a past finance law is of what it is named behind alone', [
  [
    'fr',
    'Le budget 2025 prévoit une hausse de 3 %. La charge est de 17 millions de dirhams, alors qu’elle était établie à 26 millions dans la loi de finances de l’année dernière, soit un recul de 35 %.',
    [year(2025), `~${year(2025)}`, year(2023), `~${year(2025)}`],
  ],
]);

check('a rise is not of the time at which the level was lower', [
  [
    'fr',
    'Lundi, le barrage était plein à 38 %. Il a gagné 6 points, puisqu’il était à 32 % le 20 mai 2023.',
    [MONDAY, `~${MONDAY}`, '2023-05-20/2023-05-20'],
  ],
  [
    'ar',
    'بلغت نسبة ملء السد أمس الاثنين 38 في المائة. وسجلت تحسنا ب6 نقاط، إذ لم تكن تتجاوز 32 في المائة يوم 20 ماي 2023.',
    [MONDAY, `~${MONDAY}`, '2023-05-20/2023-05-20'],
  ],
]);

check('a base is of its time though it is told otherwise first, and is not gone on with', [
  [
    'fr',
    'Les réserves ont atteint 12 milliards de m3 au 31 mars 2024, contre 11 milliards, soit un taux de 72 %, à la même période de 2023.',
    ['2024-03-31/2024-03-31', '2023-03-31/2023-03-31', '2023-03-31/2023-03-31'],
  ],
  [
    'en',
    'The economy should grow 3.7 percent in 2025 from 2.9 percent this year. Wool output should grow 4 percent.',
    [year(2025), year(2024), `~${year(2025)}`],
  ],
]);

check('the past twelve months are those up to the like month that the text has come to', [
  [
    'en',
    'Services created 300 jobs between April 2023 and April 2024. In the past twelve months the mines lost 90 jobs.',
    ['2023-04-01/2024-04-30', '2023-05-01/2024-04-30'],
  ],
]);

check('the day of what a minister speaks behind dates nothing that he says', [
  [
    'ar',
    'بنت الحكومة مشروع قانون المالية 2025 على سعر 80 دولارا. وأعلن الوزير، عقب مصادقة مجلس الحكومة الأخير على هذا المشروع يوم الجمعة الماضي بالرباط، أن كلفة الدعم تصل إلى 23 مليار درهم.',
    [year(2025), `~${year(2025)}`],
  ],
]);

check('what was foreseen before is of the time that is foreseen now', [
  [
    'fr',
    'La croissance devrait être de 3,3 % cette année, contre 3 % annoncés en décembre dernier.',
    [year(2024), year(2024)],
  ],
  [
    'en',
    'The bank expects growth of 3.3% this year, against 3% announced last December.',
    [year(2024), year(2024)],
  ],
  // What was so is of its month.
  [
    'fr',
    'Le chômage est de 13 % en mars, contre 12 % annoncés en décembre dernier.',
    ['2024-03-01/2024-03-31', '2023-12-01/2023-12-31'],
  ],
]);

check('what has been done by the end of a year is of the year, and not of its last day', [
  ['fr', 'La police a arrêté 5 trafiquants à fin 2023.', [year(2023)]],
  ['en', 'Police arrested 5 smugglers at the end of 2023.', [year(2023)]],
]);

check('how many of its kind a place has is so whatever day the text is of', [
  [
    'fr',
    'Le ministre a indiqué lundi que le taux de remplissage ne dépasse pas 26 %. Le Royaume compte 648 grands barrages.',
    [MONDAY, null],
  ],
  [
    'en',
    'The minister said on Monday that the filling rate stands at 26%. The country has 648 large dams.',
    [MONDAY, null],
  ],
  [
    'ar',
    'أفاد الوزير، يوم الاثنين، بأن نسبة ملء السدود بلغت 26 في المائة. وتتوفر المملكة على 648 سدا كبيرا.',
    [MONDAY, null],
  ],
]);

const QUARTER = '2024-01-01/2024-03-31';
const HALF = '2023-07-01/2023-12-31';

check(
  'a text on one night is of no quarter that it later sets beside it, in which many times more died',
  [
    [
      'en',
      'A coach crash has killed 15 people, officials said. The coach carried 52 passengers. The road agency counted 352 deaths in the first quarter of the year.',
      [null, null, QUARTER],
    ],
    [
      'en',
      'Wildfires have killed two people, officials said. Firemen put out 40 fires. The forest agency counted 15 deaths in the second half of 2023.',
      [null, `~${HALF}`, HALF],
    ],
  ],
);
