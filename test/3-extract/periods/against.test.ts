import { describe, expect, it } from 'vitest';
import { extract } from '../../../pipeline/3-extract/index.ts';
import type { Language } from '../../../pipeline/document.ts';
import { plainDocument } from '../../../pipeline/evaluate/gold.ts';
import { checkDated, year } from './dated.ts';

checkDated('whom something is done to sets no times against each other', [
  [
    'fr',
    'La Ville a reçu {70} plaintes pour discrimination contre les pêcheurs en 2025, contre {60} en 2024.',
    null,
    [year(2025), year(2024)],
  ],
  ['en', 'Guards fined {70} people over offences against divers in 2025.', null, [year(2025)]],
  ['en', 'Landings rose to {70} against the total of {60} in 2024.', null, [null, year(2024)]],
]);

checkDated('the share that a share of a stock is set against is of the same day', [
  [
    'fr',
    'À fin 2024, elles formaient {45 %} de la capacité installée, contre {37 %} trois ans plus tôt.',
    null,
    ['2024-12-31/2024-12-31', '2021-12-31/2021-12-31'],
  ],
]);

checkDated('a change beside another noun is no base', [
  [
    'ar',
    'بلغ العجز {70} قاربا خلال سنة 2025 مقابل {60} سنة 2024. ويعود ذلك إلى نمو الطلبات بـ{9}، مقابل تزايد القوارب بنحو {5}.',
    null,
    [year(2025), year(2024), `~${year(2025)}`, `~${year(2025)}`],
  ],
]);

checkDated('two prices set against each other are of two times', [
  [
    'fr',
    'Les achats ont atteint {70} tonnes à fin novembre 2022. Les prix ont doublé ({10 DH}/kg contre {5 DH}/kg).',
    null,
    ['2022-01-01/2022-11-30', '~2022-01-01/2022-11-30', null],
  ],
]);

checkDated('what was said behind an aside is no comparison', [
  [
    'fr',
    'On en compte {12} en 2021. Le même préfet avait déclaré, c’était en mai dernier, qu’en 2018 {70} puits étaient à sec.',
    null,
    [year(2021), year(2018)],
  ],
]);

checkDated('the time of those who are counted', [
  [
    'en',
    'There was a {+21 %} rise in the number of divers who came to the coast in the first half of 2023, the port said.',
    null,
    ['2023-01-01/2023-06-30'],
  ],
  [
    'ar',
    'العمليات التي قامت بها الفرق خلال الفترة الممتدة ما بين 3 ماي و15 يونيو 2019، مكنت من إنقاذ {70} صيادا.',
    null,
    ['2019-05-03/2019-06-15'],
  ],
]);

checkDated('two parts of a year told from the later one', [
  [
    'fr',
    'Entre le premier trimestre de 2015 et le premier trimestre de 2014, {70} postes ont été créés.',
    null,
    ['2014-01-01/2015-03-31'],
  ],
]);

checkDated('a start that tells what was so then', [
  ['fr', 'Le recul dure depuis 2018, quand la note était de {43 %}.', null, [year(2018)]],
  ['ar', 'يتواصل التراجع منذ 2018 حين بلغت النسبة {43 %}.', null, [year(2018)]],
]);

checkDated('what is done each year beside what was done since', [
  [
    'ar',
    'نظمت اللجنة، منذ سنة 2012، {70} ندوة، كما تعقد سنويا ما يناهز {9} اجتماعات.',
    null,
    ['2012-01-01/', null],
  ],
]);

checkDated('the same day as the one told', [
  [
    'fr',
    'Le samedi 1er juin, un record est tombé. Le même jour, {70} barques sont arrivées.',
    '2019-06-03',
    ['2019-06-01/2019-06-01'],
  ],
  [
    'fr',
    'Un record est tombé. Le même jour, {70} barques sont arrivées.',
    '2019-06-03',
    ['2019-06-03/2019-06-03'],
  ],
]);

checkDated('a text of unknown date', [
  // An occasion of a year is held in it.
  [
    'fr',
    'Dans son discours d’ouverture de l’année judiciaire 2025, elle a cité {70} juges en 2024. L’année écoulée, {9} ont été élus.',
    null,
    [year(2024), year(2024)],
  ],
  // An operation has its year in its name.
  [
    'ar',
    'عبر {70} مسافرا ما بين 21 و31 غشت الماضي. وأبرز المكتب أن عملية مرحبا 2013 مرت في ظروف جيدة.',
    null,
    ['2013-08-21/2013-08-31'],
  ],
]);

checkDated('what is owed is counted on its day', [
  ['fr', 'Les arriérés se sont élevés fin 2015 à {70 DH}.', null, ['2015-12-31/2015-12-31']],
]);

checkDated('what is about to be done says nothing of what is', [
  [
    'fr',
    'Il ne va en recruter que {70} en 2020. Le manque est de {9} gardes.',
    null,
    [year(2020), null],
  ],
]);

checkDated('the period under way is the one spoken of', [
  [
    'fr',
    'Durant les cinq premiers mois de l’année en cours, {70} barques ont coulé. On note que {9} quais ont fermé pendant la période en cours.',
    '2019-06-27',
    ['2019-01-01/2019-05-31', '2019-01-01/2019-05-31'],
  ],
]);

checkDated('the days of a survey', [
  [
    'fr',
    'L’enquête s’est déroulée du 17 au 27 mai dernier. Elle a fait ressortir que {9 %} des pêcheurs sont inquiets.',
    '2022-06-02',
    ['~2022-05-17/2022-05-27'],
  ],
]);

checkDated('the day that something began on', [
  [
    'ar',
    'وكانت المرحلة الثانية قد بدأت يوم أمس الخميس، بعد نجاح الأولى، إذ بلغ عدد القوارب {70}.',
    '2016-12-16',
    [null],
  ],
]);

checkDated('«في المقابل» sets a sentence against another and makes no base of its year', [
  [
    'ar',
    'أنقذ الحرس {70} صيادا إلى غاية نهاية غشت 2023. وفي المقابل أنقذ الحرس في 2021 نحو {60} صيادا، بينهم {9} قاصرين.',
    null,
    ['2023-01-01/2023-08-31', year(2021), year(2021)],
  ],
  ['ar', 'أنقذ الحرس {70} صيادا مقابل {60} في 2021.', null, [null, year(2021)]],
]);

checkDated('what another verb tells is no base of what stands before it', [
  [
    'ar',
    'كسب الميناء {70} سفينة مقابل الجزر وفقد {60} قاربا خلال سنة 2024.',
    null,
    [year(2024), year(2024)],
  ],
  [
    'ar',
    'استقبل الميناء {70} سفينة سنة 2024 مقابل نحو {60} سنة 2023.',
    null,
    [year(2024), year(2023)],
  ],
]);

checkDated('a growth over two years is set against one over the two before', [
  [
    'fr',
    'Les prises ont augmenté de {+5 %} entre 2022 et 2023, contre {9 %} entre 2021 et 2022.',
    null,
    ['2022-01-01/2023-12-31', '2021-01-01/2022-12-31'],
  ],
  [
    'ar',
    'ارتفع عدد القوارب بنسبة {+5 %} ما بين سنتي 2022 و2023، مقابل {9 %} بين سنتي 2021 و2022.',
    null,
    ['2022-01-01/2023-12-31', '2021-01-01/2022-12-31'],
  ],
  [
    'en',
    'Catches rose by {+5 %} between 2022 and 2023, against {9 %} between 2021 and 2022.',
    null,
    ['2022-01-01/2023-12-31', '2021-01-01/2022-12-31'],
  ],
]);
checkDated('what a change comes from is no part of the time that it came to', [
  [
    'en',
    'Port income came to {70 DH} in 2023, an increase of {+12 %} from {60 DH}.',
    null,
    [year(2023), year(2023), null],
  ],
  [
    'en',
    'The jobless rate fell to {9 %} in the second quarter of 2025 from {12 %}.',
    null,
    ['2025-04-01/2025-06-30', null],
  ],
  [
    'ar',
    'تراجع معدل البطالة إلى {9 %} خلال الفصل الثاني من سنة 2025 من {12 %}.',
    null,
    ['2025-04-01/2025-06-30', null],
  ],
  [
    'en',
    'The rate fell to {9 %} in the second quarter of 2025 and catches came from {70} boats.',
    null,
    ['2025-04-01/2025-06-30', '2025-04-01/2025-06-30'],
  ],
  [
    'fr',
    'Les recettes du port ont atteint {70 DH} en 2023, soit une hausse de {+12 %} de {9 %} des quais.',
    null,
    [year(2023), year(2023), year(2023)],
  ],
]);

describe('an amount told again in another currency parts no end of a change from the other', () => {
  it.each<[Language, string, (string | null)[]]>([
    [
      'ar',
      'ارتفعت مداخيل الميناء إلى 70 مليار درهم (7 مليارات دولار) من 60 مليار درهم في 2022.',
      [null, null, '2022-12-31'],
    ],
    [
      'en',
      'Port income rose to 70 billion dirhams (7 billion dollars) from 60 billion in 2022.',
      [null, null, '2022-12-31'],
    ],
    [
      'en',
      'Port income rose to 70 billion dirhams (7 billion dollars) in 2022.',
      ['2022-12-31', '2022-12-31'],
    ],
  ])('%s: %s', (lang, text, ends) => {
    const { figures } = extract(plainDocument({ id: 'test', lang, text, published: null }));
    expect(figures.map(({ period }) => period?.last ?? null)).toEqual(ends);
  });
});

describe('a rate is set against no count', () => {
  it.each<[Language, string]>([
    [
      'fr',
      'Bilan 2023. Le port compte 300 vols, contre 400 en 2022, et en élucide 94 % après l’arrestation de 50 personnes.',
    ],
    [
      'ar',
      'حصيلة سنة 2023. سجل الميناء 300 قضية، مقابل 400 سنة 2022، وارتفع المعدل إلى 94 في المائة بعد توقيف 50 شخصا.',
    ],
  ])('%s: %s', (lang, text) => {
    const { figures } = extract(plainDocument({ id: 'test', lang, text, published: '2023-12-26' }));
    const years = figures.map(({ period }) => period?.last?.slice(0, 4));
    expect(years).toEqual(['2023', '2022', '2023', '2023']);
  });
});

checkDated('what a change is more than the like time of the year before', [
  [
    'fr',
    'Le port a gagné {300 DH} contre {280 DH} à fin mars 2015, en hausse de {+7 %} ou {+20 DH}.',
    '2016-04-20',
    [
      '~2016-01-01/2016-03-31',
      '2015-01-01/2015-03-31',
      '~2016-01-01/2016-03-31',
      '~2016-01-01/2016-03-31',
    ],
  ],
  [
    'fr',
    'En 2014, le port a reçu {70} navires. Une hausse de {+2 %} est notée si l’on se réfère à 2009.',
    '2015-04-20',
    [year(2014), `~${year(2014)}`],
  ],
]);

checkDated('the year that is said to be over', [
  [
    'fr',
    'En 2014, le port a reçu {70} navires. « Cette année s’est clôturée avec {9} naufrages », dit-il.',
    '2015-02-03',
    [year(2014), year(2014)],
  ],
  ['fr', 'Cette année a commencé avec {9} naufrages.', '2015-02-03', [year(2015)]],
]);

checkDated('as many years as open a sentence, which the text does not fix', [
  [
    'fr',
    'En 2014, le port a reçu {70} navires. En trois ans, {9} quais ont cédé.',
    '2015-02-03',
    [year(2014), null],
  ],
  [
    'en',
    'In 2014, the port received {70} ships. In three years, {9} quays have given way.',
    '2015-02-03',
    [year(2014), null],
  ],
  [
    'fr',
    'En 2014, le port a reçu {70} navires. Dans trois ports, {9} quais ont cédé.',
    '2015-02-03',
    [year(2014), `~${year(2014)}`],
  ],
]);

checkDated('the growth between two levels told in the order of time is of the later one', [
  [
    'fr',
    'On a enregistré {5900} plaintes en 2022, contre {7200} en 2023, soit une hausse de {+22 %}.',
    null,
    [year(2022), year(2023), year(2023)],
  ],
  [
    'fr',
    'On a enregistré {7200} plaintes en 2023, contre {5900} en 2022, soit une hausse de {+22 %}.',
    null,
    [year(2023), year(2022), year(2023)],
  ],
]);

checkDated('"vs." sets a level of another season against the one spoken of', [
  [
    'fr',
    'La filière a dressé le bilan de la campagne 2013/2014. Le taux atteint {40 %} (vs. {29 %} en 2012/2013).',
    null,
    ['~2013-09-01/2014-08-31', '2012-09-01/2013-08-31'],
  ],
]);

checkDated('what a number is as high as has a time of its own', [
  [
    'ar',
    'أعلنت الوكالة أن نسبة الغرق بلغت {41.7}، متطابقة مع النسبة نفسها التي سجلت في شواطئ سنة 2012.',
    null,
    [null],
  ],
  ['ar', 'أعلنت الوكالة أن نسبة الغرق بلغت {41.7} في شواطئ سنة 2012.', null, [year(2012)]],
]);

checkDated('what a level is worth does not part it from the time of both', [
  [
    'ar',
    'بلغت خلال الأشهر الستة الأولى من 2018 نحو {90} طنا بقيمة {200 DH}، مقابل {78} طنا، بقيمة {150 DH}، في المدة ذاتها من سنة 2017.',
    null,
    [
      '2018-01-01/2018-06-30',
      '2018-01-01/2018-06-30',
      '2017-01-01/2017-06-30',
      '2017-01-01/2017-06-30',
    ],
  ],
  [
    'fr',
    'Le port a reçu {90} tonnes en 2018, contre {78} tonnes, pour une valeur de {150 DH}, en 2017.',
    null,
    [year(2018), year(2017), year(2017)],
  ],
]);

checkDated('the like time of a named year is of that year, whatever has gone up before', [
  [
    'ar',
    'انتقلت الكمية من {28} طنا ما بين يناير وغشت 2017 إلى {34} طنا في الفترة نفسها من العام الجاري. وبلغ الفائض في الشهور الثمانية الأولى من العام الجاري {9} أطنان، مقابل {7} أطنان في المدة ذاتها من السنة الماضية.',
    '2018-10-20',
    [
      '2017-01-01/2017-08-31',
      '2018-01-01/2018-08-31',
      '2018-01-01/2018-08-31',
      '2017-01-01/2017-08-31',
    ],
  ],
]);

checkDated('"last year" against a part of the year that has just ended is the year before', [
  [
    'ar',
    'بلغت المصاريف {98 DH} في نهاية نونبر 2021، مقابل {95 DH} في السنة الماضية.',
    '2022-01-03',
    ['2021-01-01/2021-11-30', '2020-01-01/2020-11-30'],
  ],
  [
    'ar',
    'بلغت المصاريف {98 DH} في نهاية نونبر 2021، مقابل {95 DH} في السنة الماضية.',
    '2021-12-20',
    ['2021-01-01/2021-11-30', '2020-01-01/2020-11-30'],
  ],
]);
checkDated(
  'two years that "and" joins behind "compared with" are both what a change is measured against',
  [
    [
      'en',
      'Thefts during 2023 fell by {+13 %} and {+55 %} compared with 2022 and 2017 respectively. In towns, the share rose by {+3 %}.',
      '2024-06-12',
      [year(2023), year(2023), `~${year(2023)}`],
    ],
    [
      'fr',
      'En 2023, les vols ont reculé de {+13 %} et {+55 %} par rapport à 2022 et 2017 respectivement.',
      '2024-06-12',
      [year(2023), year(2023)],
    ],
  ],
);

checkDated('a number in words is one', [
  [
    'fr',
    'Le port a vu {4} navires en 2022, contre {trois} en 2019, et un chiffre d’affaires en amélioration de {+61 %} par rapport à 2021.',
    null,
    [year(2022), year(2019), year(2022)],
  ],
  [
    'fr',
    'Le séisme du 8 septembre 2023 avait coûté la vie à {7} personnes et fait plus de {125} blessés.',
    null,
    ['2023-09-08/2023-09-08', '2023-09-08/2023-09-08'],
  ],
]);

checkDated('a bracket that holds a base closes it', [
  [
    'fr',
    'La douane publie son rapport 2015. Elle a reçu {540} barques (contre {470} en 2014) pour une valeur totale de {11 DH}.',
    '2016-08-04',
    [`~${year(2015)}`, year(2014), `~${year(2015)}`],
  ],
  [
    'ar',
    'نشرت الجمارك تقريرها لسنة 2015. وتلقت {540} قاربا (مقابل {470} سنة 2014) بقيمة إجمالية قدرها {11 DH}.',
    '2016-08-04',
    [`~${year(2015)}`, year(2014), `~${year(2015)}`],
  ],
  [
    'fr',
    'La douane publie son rapport 2015. Elle a reçu {540} barques (contre {470} en 2014) avec {26} agents.',
    '2016-08-04',
    [`~${year(2015)}`, year(2014), `~${year(2015)}`],
  ],
]);

checkDated('what something is far from is a base', [
  [
    'fr',
    'Les criées ont vendu {70} caisses en 2024, loin des {90} de 2019, et les ports {60}.',
    null,
    [year(2024), year(2019), year(2024)],
  ],
  [
    'en',
    'Landings reached {70} in 2024, far short of the {90} of 2019, and exports {60}.',
    null,
    [year(2024), year(2019), year(2024)],
  ],
  [
    'ar',
    'بلغت المصطادات {70} سنة 2024، بعيدا عن {90} المسجلة سنة 2019، والصادرات {60}.',
    null,
    [year(2024), year(2019), year(2024)],
  ],
]);

checkDated('what those counted were in another year is set beside them', [
  [
    'fr',
    'Le port en compte {70}, pour {40} pêcheurs ; ils étaient {30} en 2016. La criée en a {9}.',
    null,
    [null, null, year(2016), null],
  ],
  [
    'fr',
    'Les pêcheurs ont été plus nombreux en 2022 : ils étaient {30} en 2021, ils sont {40}.',
    null,
    [year(2021), year(2022)],
  ],
  [
    'en',
    'The port has {70} divers; they were {30} in 2016. The market has {9}.',
    null,
    [null, year(2016), null],
  ],
]);
