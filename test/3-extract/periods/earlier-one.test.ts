import { describe, expect, it } from 'vitest';
import { extract } from '../../../pipeline/3-extract/index.ts';
import { plainDocument } from '../../../pipeline/evaluate/gold.ts';
import { checkDated, year } from './dated.ts';

checkDated('the one before is looked back on: what follows is of the one that the text is of', [
  [
    'ar',
    'أحصى الجرد {90} منارة سنة 2023. وأجري الجرد السابق سنة 2013، وأحصى {70} منارة. وانتقل معدل الحراس من {3 %} إلى {5 %}.',
    '2024-02-01',
    [year(2023), year(2013), `~${year(2013)}`, `~${year(2023)}`],
  ],
  // nothing was looked back on
  [
    'ar',
    'أحصى الجرد {90} منارة سنة 2023. وأصلحت الوكالة {20} منارة سنة 2013. ورممت {12} برجا.',
    '2024-02-01',
    [year(2023), year(2013), `~${year(2013)}`],
  ],
]);

checkDated('the day of news says nothing of what stands, the day of a count does', [
  [
    'fr',
    'Mardi, {9} barques ont coulé. Le port emploie {30} pilotes.',
    '2024-05-15',
    ['2024-05-14/2024-05-14', null],
  ],
  [
    'ar',
    'غرقت {9} قوارب يوم الجمعة 3 ماي. ويشغل الميناء {30} ربانا.',
    '2024-05-15',
    ['2024-05-03/2024-05-03', null],
  ],
  [
    'en',
    'On Tuesday, {9} boats sank. The port employs {30} pilots.',
    '2024-05-15',
    ['2024-05-14/2024-05-14', null],
  ],
  [
    'fr',
    'Le port comptait {9} épaves au 3 mai 2024. Il emploie {30} pilotes.',
    '2024-05-15',
    ['2024-05-03/2024-05-03', '~2024-05-03/2024-05-03'],
  ],
]);

checkDated('the last day of a year, on which a stock was counted, says nothing of what came in', [
  [
    'ar',
    'عالجت المحكمة {300} ملف سنة 2022. وبلغ عدد السجناء {900} في 31 دجنبر 2022. كما حجزت {12} قاربا.',
    '2023-06-15',
    [year(2022), '2022-12-31/2022-12-31', `~${year(2022)}`],
  ],
  [
    'en',
    'The court heard {300} cases in 2022. There were {900} inmates on December 31, 2022. It seized {12} boats.',
    '2023-06-15',
    [year(2022), '2022-12-31/2022-12-31', `~${year(2022)}`],
  ],
]);

checkDated('those of a stock that are somewhere are counted on its day', [
  [
    'en',
    'The bank had {79} inmates at the end of June 2024. {56} of them are in Fez.',
    '2024-08-15',
    ['2024-06-30/2024-06-30', '~2024-06-30/2024-06-30'],
  ],
  [
    'ar',
    'بلغ عدد السجناء {79} عند متم يونيو 2024. ويوجد {56} منهم بفاس.',
    '2024-08-15',
    ['2024-06-30/2024-06-30', '~2024-06-30/2024-06-30'],
  ],
  // what was done with some of them came in a time
  [
    'ar',
    'بلغ عدد السجناء {79} عند متم يونيو 2024. وأفرج عن {56} منهم.',
    '2024-08-15',
    ['2024-06-30/2024-06-30', '~2024-01-01/2024-06-30'],
  ],
]);

checkDated('a budget on the year to come gives it to what it will spend and founds', [
  [
    'ar',
    'قدم الوزير مشروع قانون مالية 2024 الذي يتوقع نموا قدره {3 %}. وينص المشروع على إحداث {30} منصبا. وستتلقى الموانئ {90 DH}.',
    '2023-10-24',
    [year(2024), `~${year(2024)}`, `~${year(2024)}`],
  ],
]);

checkDated('a day of the month just named', [
  [
    'fr',
    'La marine a secouru {30} nageurs le 2 mai et {12} nageurs le 9 du même mois.',
    '2024-06-15',
    ['2024-05-02/2024-05-02', '2024-05-09/2024-05-09'],
  ],
  [
    'en',
    'The navy saved {30} swimmers on 2 May and {12} swimmers on the 9th of the same month.',
    '2024-06-15',
    ['2024-05-02/2024-05-02', '2024-05-09/2024-05-09'],
  ],
  // that day of the week just told, and another than the one told
  [
    'ar',
    'أنقذت البحرية {30} شخصا يوم الثلاثاء 7 ماي. وغرق {2} يوم الثلاثاء نفسه.',
    '2024-06-15',
    ['2024-05-07/2024-05-07', '2024-05-07/2024-05-07'],
  ],
]);

checkDated('the day after tomorrow', [
  ['ar', 'من المتوقع نزول {~30} ملم بعد غد الجمعة.', '2024-05-15', ['2024-05-17/2024-05-17']],
  ['fr', 'On attend {~30} mm après-demain.', '2024-05-15', ['2024-05-17/2024-05-17']],
  ['en', '{~30} mm are expected the day after tomorrow.', '2024-05-15', ['2024-05-17/2024-05-17']],
]);

checkDated('what is said of a network, a fine or a fee is of no time spoken of', [
  [
    'ar',
    'بنت الوكالة {7} قناطر سنة 2022. ويبلغ طول الشبكة {900} ذراع. وتحدد الغرامة في {90 DH}.',
    null,
    [year(2022), null, null],
  ],
  ['ar', 'بنت الوكالة {7} قناطر سنة 2022. وتبلغ عمولة التحويل {2 %}.', null, [year(2022), null]],
]);

checkDated('a disaster set off by commas', [
  [
    'ar',
    'وذكر بأن الزلزال، الذي وقع في 8 شتنبر، ألحق أضرارا بـ{430} بيتا.',
    '2023-11-15',
    ['2023-09-08/2023-09-08'],
  ],
]);

checkDated('what is paid each month from the end of one on', [
  ['ar', 'ستشرع الدولة نهاية دجنبر في صرف الدعم، ولن يقل عن {500 DH} شهريا.', '2023-10-24', [null]],
]);

describe('a number is no day', () => {
  it('«12 منه» counts of what was told', () => {
    const text = 'شارك 30 طالبا في السباق. وتغيب 12 منه.';
    const { figures } = extract(plainDocument({ id: 'x', lang: 'ar', text, published: null }));
    expect(figures.map(({ surface }) => surface)).toEqual(['30', '12']);
  });
});

checkDated('the days of a campaign date no finding', [
  // no survey
  [
    'fr',
    '{54 %} des pêcheurs savent nager. La campagne a été menée du 7 au 25 avril 2024.',
    '2024-05-15',
    [null],
  ],
]);

checkDated('what each one gets is of no time spoken of', [
  [
    'ar',
    'جمع الصندوق {300 DH} سنة 2022. ويتلقى كل بحار {90 DH}. وتتطلب صيانة القارب الواحد {80 DH}.',
    null,
    [year(2022), null, null],
  ],
  // told of its own year
  ['ar', 'وتلقى كل بحار {90 DH} سنة 2022.', null, [year(2022)]],
]);

checkDated('the year of an edition before the place that it was held in', [
  [
    'ar',
    'أنقذت الفرق {30} شخصا من 7 إلى 15 ماي. وفي نسخة 2022 بقادس، كانت قد أنقذت {9} أشخاص.',
    '2024-06-15',
    ['2024-05-07/2024-05-15', year(2022)],
  ],
]);

checkDated('what a budget will spend is of its year, not of the one that is forecast beside it', [
  [
    'ar',
    'قدم الوزير مشروع قانون مالية 2024. ومن المتوقع أن يستقر العجز هذه السنة في {~4 %}. وستتلقى الموانئ {90 DH}.',
    '2023-10-24',
    [year(2023), `~${year(2024)}`],
  ],
  [
    'fr',
    'Le ministre a présenté le projet de loi de finances 2024. Le déficit devrait être de {~4 %} cette année. Les ports recevront {90 DH}.',
    '2023-10-24',
    [year(2023), `~${year(2024)}`],
  ],
  // a plan further off than the budget keeps its year
  [
    'fr',
    'Le ministre a présenté le projet de loi de finances 2024. En 2026, le port recevra {40 DH}. Les quais recevront {90 DH}.',
    '2023-10-24',
    [year(2026), `~${year(2026)}`],
  ],
]);

checkDated(
  'the year before is told from what a text is of, not from the base of a change in points',
  [
    [
      'en',
      'In 2024, the rate reached {70 %}, 8 points over last year’s {62 %}. In all, {300} sat, compared with {270} the previous year.',
      '2024-06-26',
      [year(2024), year(2023), `~${year(2024)}`, year(2023)],
    ],
  ],
);

checkDated('a day that is set off between what was done and what was said of it', [
  [
    'fr',
    'L’agence a rendu public son rapport d’activité pour l’année 2022, lundi, soulignant que le parc compte {7} wagons.',
    '2023-05-16',
    ['2022-01-01/2022-12-31'],
  ],
  // The day of a number that stands before it.
  [
    'fr',
    'L’agence a saisi {12} wagons, lundi, soulignant que le parc n’en compte plus.',
    '2023-05-16',
    ['2023-05-15/2023-05-15'],
  ],
]);

checkDated('a year ago is told from what was foreseen, and not from when', [
  [
    'fr',
    'Le centre tablait en mars dernier sur une croissance de {4 %} pour 2017. Il attend désormais une hausse de {+14 %}, après un recul de {+12 %} une année auparavant.',
    '2017-12-20',
    ['2017-01-01/2017-12-31', '~2017-01-01/2017-12-31', '2016-01-01/2016-12-31'],
  ],
]);

checkDated('how many did something came in a time', [
  [
    'fr',
    'Ils étaient {300} à visiter le port à fin février.',
    '2019-04-12',
    ['2019-01-01/2019-02-28'],
  ],
  ['fr', 'Ils étaient {300} dans le camp à fin février.', '2019-04-12', ['2019-02-28/2019-02-28']],
]);
