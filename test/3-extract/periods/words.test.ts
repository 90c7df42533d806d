import { describe, expect, it } from 'vitest';
import { type Case, checkDated, dated, year } from './dated.ts';

const school = '2014-09-01/2015-08-31';
const day = '2014-05-09/2014-05-09';

describe.each<[string, readonly Case[]]>([
  [
    'a number that names a road or a law is no year',
    [
      ['fr', 'La route N° 2001 sert {70} communes.', [null]],
      ['ar', 'تخدم الطريق رقم 2001 ما مجموعه {70} جماعة.', [null]],
      ['en', 'Road number 2001 serves {70} villages.', [null]],
    ],
  ],
  [
    'a time since which nothing was so is no time of the figure',
    [
      [
        'fr',
        'En 2014, les ventes ont crû de {9 %}, leur plus haut niveau depuis 2008.',
        [year(2014)],
      ],
      ['ar', 'ارتفعت المبيعات سنة 2014 بنسبة {9 %}، وهو أعلى مستوى منذ 2008.', [year(2014)]],
      ['en', 'In 2014 sales grew by {9 %}, unmatched since 2008.', [year(2014)]],
    ],
  ],
  [
    'a bare month that a sentence is about is the time of what it brought',
    [
      ['en', 'In 2014, we had 90 guests. March recorded {70}.', ['2014-03-01/2014-03-31']],
      [
        'en',
        'It was 2014. The mayor said that March, which fell in Ramadan, saw {70} guests.',
        ['2014-03-01/2014-03-31'],
      ],
      ['en', 'In 2014, a march set {70} guests free.', [year(2014)]],
    ],
  ],
  [
    'the time of a clause on the month that a sentence is about is none of its number',
    [
      [
        'fr',
        'Le mois de mars 2014, qui coïncidait cette année avec le Ramadan, a enregistré {70} nuitées.',
        ['2014-03-01/2014-03-31'],
      ],
    ],
  ],
  [
    'days that are more than a week are when something was done',
    [
      [
        'ar',
        'أنقذت البحرية {70} شخصا في عرض البحر خلال الفترة من 7 إلى 20 يونيو 2014.',
        ['2014-06-07/2014-06-20'],
      ],
    ],
  ],
  [
    'a beginning or middle of a month is no day',
    [
      ['fr', 'Mi-mars 2014, on en comptait {70}.', [null]],
      ['ar', 'في مطلع شهر مارس 2014 بلغ العدد {70} سدا.', [null]],
      ['en', 'In mid-March 2014 there were {70} beds.', [null]],
    ],
  ],
  [
    'the days in brackets after "the same period of last year" are that period',
    [
      [
        'fr',
        'Le taux est de {64 %} contre {27 %} à la même période de l’an dernier (9 mai 2014).',
        [null, day],
      ],
      [
        'ar',
        'بلغت النسبة {64 %} مقابل {27 %} خلال الفترة نفسها من السنة الماضية (09 ماي 2014).',
        [null, day],
      ],
      [
        'en',
        'The rate is {64 %} against {27 %} in the same period last year (May 9, 2014).',
        [null, day],
      ],
    ],
  ],
  [
    'the years printed after "the last school year" are that year',
    [
      ['fr', 'L’année scolaire dernière 2014-2015 a compté {70} élèves.', [school]],
      ['ar', 'عرفت السنة الدراسية الماضية 2014-2015 تسجيل {70} تلميذا.', [school]],
    ],
  ],
  [
    'what is voted on a day is of that day',
    [
      ['fr', 'Pour le scrutin du 9 mai 2014, on compte {70} listes.', [day]],
      ['fr', 'Ils sont {70} aux élections communales du 9 mai 2014.', [day]],
      ['ar', 'حصل الحزب على {70} مقعدا في انتخابات 9 ماي 2014.', [day]],
      ['en', 'The party won {70} seats in the May 9, 2014 election.', [day]],
    ],
  ],
  [
    'the day on which data are given out is not theirs',
    [
      [
        'fr',
        'En 2014, il a plu. Selon les données livrées mardi 5 mai, {70} ponts ont cédé.',
        [`~${year(2014)}`],
      ],
      ['fr', 'Dans son édition du week-end (9 et 10 mai), le journal parle de {70} ponts.', [null]],
      [
        'en',
        'It rained in 2014. According to data shared on Tuesday, May 5, {70} bridges fell.',
        [`~${year(2014)}`],
      ],
      [
        'ar',
        'أمطرت سنة 2014 كثيرا. وفي أرقام عممتها الوزارة يوم 5 ماي سقطت {70} قنطرة.',
        [`~${year(2014)}`],
      ],
    ],
  ],
  [
    'figures compared together are of one time',
    [
      [
        'fr',
        'Au 9 mai 2014, ils étaient à {100 %}, contre {99 %}, {95 %} et {76 %} un an plus tôt.',
        [day, '2013-05-09/2013-05-09', '2013-05-09/2013-05-09', '2013-05-09/2013-05-09'],
      ],
      [
        'en',
        'As of May 9, 2014 they stood at {100 %}, against {99 %}, {95 %} and {76 %} a year earlier.',
        [day, '2013-05-09/2013-05-09', '2013-05-09/2013-05-09', '2013-05-09/2013-05-09'],
      ],
      [
        'ar',
        'بلغ ملء السدود إلى حدود 9 ماي 2014 نسبة {100 %}، مقابل {99 %} و{95 %} و{76 %} قبل سنة.',
        [
          '2014-05-09/2014-05-09',
          '2013-05-09/2013-05-09',
          '2013-05-09/2013-05-09',
          '2013-05-09/2013-05-09',
        ],
      ],
    ],
  ],
  [
    'what is paid each month, on a day named at once, is of that day',
    [
      ['fr', 'La facture est de {22 DH} par mois à fin mai 2014.', ['2014-01-01/2014-05-31']],
      ['fr', 'La facture est de {22 DH} par mois au 31 mai 2014.', ['2014-01-01/2014-05-31']],
      ['en', 'The bill is {22 DH} a month at the end of May 2014.', ['2014-01-01/2014-05-31']],
      ['ar', 'بلغت الفاتورة {22 DH} في الشهر نهاية ماي 2014.', ['2014-01-01/2014-05-31']],
    ],
  ],
  [
    'a base right after a change that its noun follows',
    [
      ['en', 'There were {70} deaths in 2014, a {6 %} decline on 2013.', [year(2014), year(2014)]],
      ['fr', 'Il y a eu {70} morts en 2014, {6 %} de hausse sur 2013.', [year(2014), year(2014)]],
      ['ar', 'سُجلت {70} وفاة سنة 2014، أي {6 %} ارتفاعا عن 2013.', [year(2014), year(2014)]],
    ],
  ],
  [
    '"from" and "to" stand right before the ends of a change',
    [
      [
        'fr',
        'En 2014, les services de police ont dressé {70} procès-verbaux et soumis au parquet {60} dossiers.',
        [year(2014), year(2014)],
      ],
      [
        'fr',
        'Alors qu’en 2014 {70} films ont plu, {9} l’ont fait en 2015.',
        [year(2014), year(2015)],
      ],
    ],
  ],
  [
    '«باب» is no month',
    [
      [
        'ar',
        'سُجلت سنة 2014 {70} حالة. وفي باب المراقبة سُجلت {60} مخالفة بباب سبتة.',
        [year(2014), `~${year(2014)}`],
      ],
    ],
  ],
  [
    'the year in which something began is not that of what it has',
    [
      ['fr', 'En 2014, il a plu. Le centre, créé en 2004, compte {14} lits.', [`~${year(2014)}`]],
      [
        'en',
        'It rained in 2014. The group, founded in 2004, lost {14} people.',
        [`~${year(2014)}`],
      ],
      [
        'ar',
        'أمطرت سنة 2014 كثيرا. وفقد المركز المحدث سنة 2004 ما مجموعه {14} غرفة.',
        [`~${year(2014)}`],
      ],
    ],
  ],
  [
    'what opens with the year before is of it',
    [
      [
        'fr',
        'En 2014, {70} navires sont entrés. L’année précédente, {60} étaient venus.',
        [year(2014), year(2013)],
      ],
      [
        'en',
        'In 2014, {70} ships came. The previous year {60} had come.',
        [year(2014), year(2013)],
      ],
      [
        'ar',
        'دخلت سنة 2014 {70} سفينة. وفي السنة السابقة دخلت {60} سفينة.',
        [year(2014), year(2013)],
      ],
    ],
  ],
  [
    'the year that a text of law is called by, or a clause on a name ends with, is no time of what follows',
    [
      [
        'fr',
        'La loi n° 103-13 de 2018 prévoit {70} amendes. La Constitution de 2011 a fait entrer {60} femmes.',
        [null, null],
      ],
      [
        'fr',
        'La loi de finances de 2017 a créé {70} postes. Le port, qui a ouvert en 2004, a {60} quais.',
        [year(2017), `~${year(2017)}`],
      ],
      [
        'ar',
        'منح دستور 2011 المعارضة {60} مقعدا. واستفاد من البرنامج، الذي انطلق سنة 2004، {70} أسرة.',
        [null, null],
      ],
      [
        'en',
        'The convention of 2011 brought {60} seats. The port, which opened in 2004, has {70} quays.',
        [null, null],
      ],
    ],
  ],
  [
    'another subject keeps its time to itself',
    [
      [
        'ar',
        'بلغ العدد سنة 2014 {70} تلميذا. منهم {60} بالقرى، أما المدرسون فكان عددهم سنة 2013 {9}.',
        [year(2014), `~${year(2014)}`, year(2013)],
      ],
      [
        'fr',
        'On comptait {70} élèves en 2014. Les filles étaient {60}, quant aux maîtres, ils étaient {9} en 2013.',
        [year(2014), `~${year(2014)}`, year(2013)],
      ],
      [
        'en',
        'There were {70} pupils in 2014. The girls were {60}, whereas in 2013 there were {9} teachers.',
        [year(2014), `~${year(2014)}`, year(2013)],
      ],
    ],
  ],
])('%s', (_, cases) => {
  it.each(cases)('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('a night between two days of the week is of both', () => {
  it.each<Case>([
    [
      'fr',
      'La police a arrêté, dans la nuit de dimanche à lundi, {13} individus.',
      ['2021-10-03/2021-10-04'],
    ],
    ['ar', 'أوقفت الشرطة، ليلة الأحد إلى الاثنين، {13} شخصا.', ['2021-10-03/2021-10-04']],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2021-10-05')).toEqual(expected);
  });
});

describe('what has come since it opened in a month is of the time since', () => {
  it.each<Case>([
    [
      'fr',
      'Depuis son ouverture en janvier dernier, {70} élèves sont venus.',
      ['2021-01-01/2021-10-05'],
    ],
    ['ar', 'بلغ العدد {70} منذ انطلاقه في يناير الماضي.', ['2021-01-01/2021-10-05']],
    ['en', 'Since its opening in January, {70} pupils have come.', ['2021-01-01/2021-10-05']],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2021-10-05')).toEqual(expected);
  });
});

checkDated('a weekday without its article is a market place', [
  ['ar', 'سجلت جماعة جمعة سحيم {350} طلبا، وسبت جزولة {120}.', '2025-12-20', [null, null]],
  [
    'ar',
    'سجلت الجماعة {350} طلبا يومي الأربعاء والخميس الماضيين.',
    '2010-03-08',
    ['2010-03-03/2010-03-04'],
  ],
]);

checkDated('the years that follow, in the dual, and the season of a game', [
  [
    'ar',
    'ومن المتوقع أن تصل النسبة إلى {~4 %} في 2018، و{~3 %} في العامين التاليين.',
    '2018-12-18',
    [year(2018), '2019-01-01/2020-12-31'],
  ],
  ['ar', 'صرفت {13 DH} خلال الموسم الكروي 2016/2017.', '2017-06-07', ['2016-09-01/2017-08-31']],
]);

checkDated('the year that ends is that of writing', [
  ['fr', 'L’année qui s’achève a connu {9} tournois.', '2019-12-26', [year(2019)]],
  ['ar', 'عرفت السنة التي نودعها {9} دوريات.', '2019-12-26', [year(2019)]],
]);

checkDated('the month of a session or of monthly indicators is not that of what they tell', [
  [
    'ar',
    'صادق المجلس في دورته العادية لشهر أكتوبر على ميزانية السنة المالية 2023 بقيمة {30 DH}.',
    '2022-10-03',
    [year(2023)],
  ],
  [
    'fr',
    'A fin juillet 2022, les ventes atteignent {30 DH}. Dans ses indicateurs mensuels du mois de juillet, l’office ajoute que les prix ont baissé de {+14 %}.',
    '2022-08-31',
    ['2022-01-01/2022-07-31', '~2022-01-01/2022-07-31'],
  ],
]);

checkDated('a fall in a year is no autumn', [
  ['en', 'After a {3 %} fall in 2022, output rose {5 %} in 2023.', null, [year(2022), year(2023)]],
  ['en', 'In the fall of 2022, output rose {5 %}.', null, ['2022-09-01/2022-11-30']],
]);

checkDated('a decade may be told by its name, which is also the age of a person', [
  ['ar', 'خلال التسعينيات، بلغ عدد الجسور {70}.', null, ['1990-01-01/1999-12-31']],
  ['ar', 'شيدت {70} طاحونة في سنوات الثمانينات.', null, ['1980-01-01/1989-12-31']],
  ['ar', 'شيدت {70} طاحونة في ستينيات القرن الماضي.', null, ['1960-01-01/1969-12-31']],
  ['ar', 'يملك شيخ في الستينيات {70} خروفا.', null, [null]],
  ['ar', 'يملك شيخ في التسعينيات من عمره {70} خروفا.', null, [null]],
  ['fr', 'Dans les années soixante, la ville avait {70} moulins.', null, ['1960-01-01/1969-12-31']],
  ['en', 'The town had {70} mills in the eighties.', null, ['1980-01-01/1989-12-31']],
]);

checkDated('what is told year-to-date is of the year so far', [
  ['en', 'Year-to-date, the mill has ground {70} loads.', '2014-05-09', ['2014-01-01/2014-05-09']],
]);

checkDated('the year before, in words that leave its noun out', [
  [
    'ar',
    'بلغت الصادرات {70 DH} عند متم يونيو 2014، مقابل {60 DH} سنة ما قبل.',
    '2014-08-09',
    ['2014-01-01/2014-06-30', '2013-01-01/2013-06-30'],
  ],
]);

checkDated('the number of a fair is not what was done at it', [
  [
    'en',
    'At the 6th Weavers Fair held in Agadir last March, the mayor announced a plan to spend {70 DH}.',
    '2014-05-09',
    [null],
  ],
]);

checkDated('a place called after a day dates nothing', [
  [
    'ar',
    'ارتفع مخزون سد تاسع أبريل 1947 إلى {40} مليونا. وفيه {9} مراكب.',
    '2023-03-01',
    [null, null],
  ],
  ['ar', 'سجل سد "9 أبريل" {17 %}.', '2023-03-01', [null]],
  ['ar', 'غرق {12} قاربا في التاسع من أبريل 1997.', '2023-03-01', ['1997-04-09/1997-04-09']],
]);

checkDated('the same date may be called a term', [
  [
    'ar',
    'بلغت النسبة {70 %} يوم 10 مارس 2024، مقابل {60 %} في الموعد نفسه من السنة الماضية.',
    '2024-03-12',
    ['2024-03-10/2024-03-10', '2023-03-10/2023-03-10'],
  ],
]);
