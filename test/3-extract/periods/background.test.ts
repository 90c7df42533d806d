import { describe, expect, it } from 'vitest';
import { type Case, checkDated, dated, year } from './dated.ts';

const group = (name: string, published: string | null, cases: readonly Case[]) =>
  describe(name, () => {
    it.each(cases)('%s: %s', (lang, text, expected) => {
      expect(dated(lang, text, published)).toEqual(expected);
    });
  });

group('a base told in a clause or sentence of its own is not spoken of further on', null, [
  [
    'fr',
    'En 2016, la part était de {11 %}. Elle s’élevait à {9 %} en 2014. Chez les jeunes, elle atteint {25 %}.',
    [year(2016), year(2014), `~${year(2016)}`],
  ],
  [
    'ar',
    'بلغت الحصة {11 %} سنة 2016، وكانت {9 %} سنة 2014. وبلغت لدى الشباب {25 %}.',
    [year(2016), year(2014), `~${year(2016)}`],
  ],
  [
    'en',
    'The share was {11 %} in 2016; it was {9 %} in 2014. Among the young it was {25 %}.',
    [year(2016), year(2014), `~${year(2016)}`],
  ],
]);

group('what goes on in the tense of a look back is of its time', null, [
  [
    'fr',
    'En 2024, {70} juges ont été entendus. En 2023, le Conseil en avait écarté {9}. {12} avaient reçu un blâme. Cette fois, {5} ont été blâmés.',
    [year(2024), year(2023), `~${year(2023)}`, `~${year(2024)}`],
  ],
  [
    'ar',
    'في سنة 2024 استمع المجلس إلى {70} قاضيا. وفي سنة 2023 كان قد عزل {9}. وكان {12} منهم قد تلقوا توبيخا. ووبخ المجلس {5} قضاة.',
    [year(2024), year(2023), `~${year(2023)}`, `~${year(2024)}`],
  ],
  [
    'en',
    'In 2024, {70} judges were heard. In 2023 the council had dismissed {9}. It had warned {12}. It warned {5} others.',
    [year(2024), year(2023), `~${year(2023)}`, `~${year(2024)}`],
  ],
]);

group('behind what is open, nothing is carried on', null, [
  [
    'fr',
    'En 2016, {70} ports. Depuis 2010, {9} ont fermé. On a vendu {5} grues.',
    [year(2016), '2010-01-01/', null],
  ],
  [
    'ar',
    'في سنة 2016 استقبل {70} ميناء سفنا. وأغلق {9} منها منذ 2010. وبيعت {5} رافعات.',
    [year(2016), '2010-01-01/', null],
  ],
  [
    'en',
    'In 2016 there were {70} ports. Since 2010, {9} closed. They sold {5} cranes.',
    [year(2016), '2010-01-01/', null],
  ],
]);

group('the English perfect is of no time that is over', null, [
  [
    'en',
    'In 2016 the port lost {70} boats. Some {9} quays have also been mended. It has a total of {5 %} of them.',
    [year(2016), null, `~${year(2016)}`],
  ],
]);

group('of figures and times listed in turn, each figure is of one', null, [
  [
    'fr',
    'Le port a vendu {70} et {90} grues, respectivement en 2013 et 2012.',
    [year(2013), year(2012)],
  ],
  ['ar', 'باع الميناء {70} و{90} رافعة سنتي 2012 و2013 على التوالي.', [year(2012), year(2013)]],
  [
    'en',
    'The port sold {70} and {90} cranes in 2013 and 2012 respectively.',
    [year(2013), year(2012)],
  ],
  [
    'fr',
    'Les docks et les quais ont respectivement {70} et {90} grues en 2013.',
    [year(2013), year(2013)],
  ],
]);

group('a bracket right behind a time is of it', null, [
  [
    'fr',
    'Entre 2020 ({70} navires) et 2021 ({90} navires), le port a dormi.',
    [year(2020), year(2021)],
  ],
  ['ar', 'تراجع النشاط سنة 2020 ({70} سفينة) وسنة 2021 ({90} سفينة).', [year(2020), year(2021)]],
  ['en', 'Trade fell in 2020 ({70} ships) and in 2021 ({90} ships).', [year(2020), year(2021)]],
]);

group('a heading with a year is over what follows it', null, [
  [
    'en',
    'Plans\n2020 port figures\n{70} cranes were bought\n2018 year-end results\n{90} cranes were sold',
    [`~${year(2020)}`, `~${year(2018)}`],
  ],
  [
    'fr',
    'Le port\nRésultats 2020\n{70} grues ont été vendues\nRésultats 2018\n{90} grues ont été vendues',
    [`~${year(2020)}`, `~${year(2018)}`],
  ],
  [
    'ar',
    'الميناء\nنتائج 2020\nبيعت {70} رافعة\nنتائج 2018\nبيعت {90} رافعة',
    [`~${year(2020)}`, `~${year(2018)}`],
  ],
]);

group('a plan beside it is no time of what is told', null, [
  ['fr', 'Le port a {70} grues, et veut en changer à l’horizon 2030.', [null]],
  ['ar', 'للميناء {70} رافعة، ويريد تجديدها في أفق 2030.', [null]],
  ['en', 'The port runs {70} cranes, and wants others by 2030.', [null]],
]);

group('the same year after a school year is that school year', null, [
  [
    'fr',
    'Durant l’année scolaire 2021-2022, {70} écoles ont ouvert. La même année, {9} ont fermé.',
    ['2021-09-01/2022-08-31', '2021-09-01/2022-08-31'],
  ],
  [
    'ar',
    'خلال الموسم الدراسي 2021-2022 فتحت {70} مدرسة. وفي السنة نفسها أغلقت {9}.',
    ['2021-09-01/2022-08-31', '2021-09-01/2022-08-31'],
  ],
  [
    'en',
    'In the 2021-2022 school year {70} schools opened. That year, {9} closed.',
    ['2021-09-01/2022-08-31', '2021-09-01/2022-08-31'],
  ],
]);

group('a part is of the time of its whole', null, [
  [
    'fr',
    'À fin août 2018, {70} cas, par rapport à 2017, qui a connu {90} cas, dont {9} graves.',
    ['2018-01-01/2018-08-31', year(2017), year(2017)],
  ],
  [
    'ar',
    'سجلت {70} حالة سنة 2018، مقارنة مع 2017 التي سجلت فيها {90} حالة، منها {9} خطيرة.',
    [year(2018), year(2017), year(2017)],
  ],
]);

group('the law that a year names tells no year of the months after it', null, [
  ['fr', 'La loi de 2011 le veut. En octobre, {70} textes ont été votés.', [null]],
  ['ar', 'ينص دستور 2011 على ذلك. وفي أكتوبر صودق على {70} نصا.', [null]],
]);

group('what a number is the subject of is no act', '2020-03-05', [
  ['fr', 'Le ministre a dit que {70} logements ont été livrés en 2019.', [year(2019)]],
  ['fr', 'Le plan lancé en 2019 compte {70} logements.', [null]],
]);

group('an intention is no part of what was', null, [
  ['fr', 'En 2016, {70} grues ont été vendues. Le port compte en acheter {9}.', [year(2016), null]],
  ['ar', 'في سنة 2016 بيعت {70} رافعة. ويستهدف الميناء شراء {9}.', [year(2016), null]],
  ['en', 'In 2016, {70} cranes were sold. The port is set to buy {9}.', [year(2016), null]],
]);

group('a bracket that says a base otherwise shares its time', '2024-03-20', [
  [
    'fr',
    'À fin février, {70 DH} de ventes, contre {60 DH} ({9 %}) un an plus tôt.',
    ['2024-01-01/2024-02-29', '2023-01-01/2023-02-28', '2023-01-01/2023-02-28'],
  ],
  [
    'ar',
    'عند متم فبراير بلغت المبيعات {70 DH}، مقابل {60 DH} ({9 %}) قبل سنة.',
    ['2024-01-01/2024-02-29', '2023-01-01/2023-02-28', '2023-01-01/2023-02-28'],
  ],
]);

group('a share on a day is of that day, and so is what is set beside it', '2024-07-08', [
  [
    'en',
    'The rate was {31 %} on July 5, against {34 %} on the same day last year.',
    ['2024-07-05/2024-07-05', '2023-07-05/2023-07-05'],
  ],
  [
    'fr',
    'Le 5 juillet, le taux était de {31 %}, contre {34 %} le même jour de l’an dernier.',
    ['2024-07-05/2024-07-05', '2023-07-05/2023-07-05'],
  ],
  [
    'ar',
    'في 5 يوليوز بلغت النسبة {31 %}، مقابل {34 %} في اليوم نفسه من السنة الماضية.',
    ['2024-07-05/2024-07-05', '2023-07-05/2023-07-05'],
  ],
]);

group('a change from one year to the next is gone on with in the second', null, [
  [
    'fr',
    'Le taux est passé de {12 %} en 2022 à {13 %} en 2023. Le port a perdu {70} marins.',
    [year(2022), year(2023), `~${year(2023)}`],
  ],
  [
    'ar',
    'ارتفع المعدل من {12 %} سنة 2022 إلى {13 %} سنة 2023. وفقد الميناء {70} بحارا.',
    [year(2022), year(2023), `~${year(2023)}`],
  ],
  [
    'en',
    'The rate went from {12 %} in 2022 to {13 %} in 2023. The port lost {70} sailors.',
    [year(2022), year(2023), `~${year(2023)}`],
  ],
]);

group('a rise behind a look back is of the time that the text is of', null, [
  [
    'fr',
    'En 2021, {70} cas ont été jugés. Il y en avait eu {60} en 2020, soit une hausse de {9 %}.',
    [year(2021), year(2020), `~${year(2021)}`],
  ],
  [
    'ar',
    'في سنة 2021 سجلت {70} قضية. وكانت قد سجلت {60} سنة 2020، أي بارتفاع قدره {9 %}.',
    [year(2021), year(2020), `~${year(2021)}`],
  ],
]);

group('“this year” tells which “last year” is, where nothing tells the day', null, [
  [
    'fr',
    'Durant l’année scolaire 2016-2017, {90} élèves ont réussi. Cette année, {70} cas ont été relevés, contre {60} l’an dernier.',
    ['2016-09-01/2017-08-31', year(2017), year(2016)],
  ],
  [
    'ar',
    'في الموسم الدراسي 2016-2017 نجح {90} تلميذا. ورصدت هذه السنة {70} حالة غش، مقابل {60} حالة السنة الماضية.',
    ['2016-09-01/2017-08-31', year(2017), year(2016)],
  ],
]);

group('one of a kind that a year names is what is told, unless it is compared with', null, [
  [
    'fr',
    'En 2022, {70} bilans. Présentant celui de 2014, le port disait {60} bilans.',
    [year(2022), year(2014)],
  ],
  ['fr', 'En 2022, il y a eu {70} cas, un nombre supérieur à celui de 2014.', [year(2022)]],
]);

group('the level that a change came to is of its end', null, [
  [
    'fr',
    'Le taux a perdu {3 %} entre 2017 et 2018, et se situe à {9 %}.',
    ['2017-01-01/2018-12-31', year(2018)],
  ],
  [
    'en',
    'The rate lost {3 %} between 2017 and 2018, and stands at {9 %}.',
    ['2017-01-01/2018-12-31', year(2018)],
  ],
]);

group('the rest of a whole has the time that both are told with', null, [
  [
    'fr',
    '{97 %} sont des hommes, contre {3 %} de femmes, sur la période de 2011 à 2015.',
    ['2011-01-01/2015-12-31', '2011-01-01/2015-12-31'],
  ],
]);

group('a level that a fall is from is of the time behind it', '2025-01-14', [
  [
    'en',
    'In 2024 they raised {30 DH}. That is a {52 %} drop from the {46 DH} raised in 2022.',
    [year(2024), `~${year(2024)}`, year(2022)],
  ],
]);

group('a reminder ends with its paragraph', null, [
  [
    'fr',
    'Le port compte {23} barques.\n\nPour rappel, il avait vendu en 2020 {70} quais.\n\nLe nord en a {6}.',
    [null, year(2020), null],
  ],
  [
    'ar',
    'يضم الميناء {23} قاربا.\n\nوللتذكير، فقد باع سنة 2020 ما مجموعه {70} رصيفا.\n\nوجاء الشمال أولا بـ{6}.',
    [null, year(2020), null],
  ],
  [
    'en',
    'The port lost {23} boats.\n\nAs a reminder, it sold {70} quays in 2020.\n\nThe north lost {6}.',
    [null, year(2020), null],
  ],
]);

group('a year after «عن» is a base only behind a change', '2025-08-01', [
  [
    'ar',
    'سجل الميناء {45} سرقة سنة 2024. وكان قد أعلن، في تقريره عن سنة 2023، أن السرقات بلغت {62} سرقة.',
    [year(2024), year(2023)],
  ],
  [
    'ar',
    'سجل الميناء {45} سرقة سنة 2024. وكان قد أعلن، يوم 15 يناير 2025، أرقاما قياسية عن سنة 2023: {55} راكبا.',
    [year(2024), year(2023)],
  ],
  [
    'ar',
    'سجل الميناء {45} سرقة سنة 2024. وبلغ عدد الركاب {55} راكبا بزيادة {4 %} عن سنة 2023.',
    [year(2024), `~${year(2024)}`, `~${year(2024)}`],
  ],
]);

group('what opens its sentence with "each year" is of no year', '2025-03-13', [
  [
    'fr',
    'Le port a reçu {70} barques en 2024. Aussi, chaque année, {9} quais ferment.',
    [year(2024), null],
  ],
  ['ar', 'استقبل الميناء {70} قاربا سنة 2024. كل سنة، يغلق {9} رصيفا.', [year(2024), null]],
  ['en', 'The port received {70} boats in 2024. Every year, {9} quays close.', [year(2024), null]],
]);

group('"today" ends the time told before it', '2018-05-02', [
  [
    'fr',
    'On comptait en 1987 {65} quais ; aujourd’hui, il y en a moins. Le port a {9} grues.',
    [year(1987), null],
  ],
  [
    'en',
    'In 1987 there were {65} quays; today there are fewer. The port has {9} cranes.',
    [year(1987), null],
  ],
]);

group('a time that a relative tells of is that of what it tells', '2025-08-01', [
  ['ar', 'ورغم الارتفاع الذي شهدته سنة 2019، حين سجلت {95} سرقة، يبقى العدد ضعيفا.', [year(2019)]],
  [
    'fr',
    'En juillet 2018, les ventes ont atteint {89 DH}. C’est mieux qu’au premier semestre 2018, durant lequel la hausse était cantonnée à {15 %}.',
    ['2018-07-01/2018-07-31', '2018-01-01/2018-06-30'],
  ],
]);

group('what is measured against a time in multiples is not of it', null, [
  [
    'fr',
    'En juillet 2018, le port a reçu {89} barques. Le nord en a pris {10} fois celui de juillet 2017, le sud {4}.',
    ['2018-07-01/2018-07-31', '~2018-07-01/2018-07-31', '~2018-07-01/2018-07-31'],
  ],
]);

group('when a decline began is no period of its figures', '2017-05-02', [
  [
    'ar',
    'بلغ العدد {41} قاربا خلال الفصل الأول من سنة 2017. وبلغت السرقات {20} سرقة، منها {5} ليلا، مواصلة انخفاضها المسجل منذ 2010.',
    ['2017-01-01/2017-03-31', '~2017-01-01/2017-03-31', '~2017-01-01/2017-03-31'],
  ],
  [
    'fr',
    'Le port a vendu {41} quais en 2016. Il a perdu {5} barques, dans la baisse amorcée depuis 2010.',
    [year(2016), `~${year(2016)}`],
  ],
  [
    'en',
    'The port sold {41} quays in 2016. It lost {5} boats, in the decline recorded since 2010.',
    [year(2016), `~${year(2016)}`],
  ],
]);

group(
  'a term of the same year, a year named as one, a verb that is written as a month',
  '2025-07-11',
  [
    [
      'en',
      'The port will mend {35} quays by August 2025, and {14} more by October of the same year.',
      ['/2025-08-31', '/2025-10-31'],
    ],
    [
      'en',
      'In 2016 the port sold {9} boats, and the year may end below 2014; sales fell {28 %}.',
      [year(2016), year(2016)],
    ],
    ['ar', 'كانت 2022 سنة الأرقام القياسية، بأكثر من {45} قاربا.', [year(2022)]],
    [
      'ar',
      'باع الميناء {45} قاربا سنة 2022. وسجل في 3 غشت من تلك السنة {18} سرقة.',
      [year(2022), '2022-08-03/2022-08-03'],
    ],
    [
      'en',
      'In 1980 there were {48} boats. By 1989, the figure had dropped to {31}.',
      [year(1980), year(1989)],
    ],
  ],
);

group('a term to come dates nothing after it', '2025-11-27', [
  ['ar', 'يمتد البرنامج إلى غاية سنة 2030. وبلغ عدد القوارب {56} قاربا.', [null]],
  ['fr', 'Le plan court jusqu’en 2030. Le port a reçu {56} barques.', [null]],
  ['en', 'The plan runs until 2030. The port received {56} boats.', [null]],
]);

group('a yearly turnover and what is soon to come are of no time told before', null, [
  [
    'fr',
    'Le port a reçu {70} barques en 2024. Il fait un chiffre d’affaires annuel de {9 DH} et bientôt {8} quais.',
    [year(2024), null, null],
  ],
  [
    'ar',
    'استقبل الميناء {70} قاربا سنة 2024. ويدر القطاع رقم معاملات سنوي يصل إلى {9 DH}.',
    [year(2024), null],
  ],
  [
    'en',
    'The port received {70} boats in 2024. It has an annual turnover of {9 DH}.',
    [year(2024), null],
  ],
]);

group('what is told while a budget is debated is not of its year', '2024-11-20', [
  ['fr', 'Lors de l’examen du budget 2025, il a déclaré que {312} puits ont été creusés.', [null]],
  ['ar', 'قال خلال مناقشة مشروع قانون المالية لسنة 2025 إن {312} بئرا حفرت.', [null]],
  ['en', 'In the debate on the 2025 budget, he said that {312} wells had been dug.', [null]],
  [
    'ar',
    'وقال الوزير، وهو يقدم مشروع ميزانية الوزارة لسنة 2025، إن الوزارة حفرت {312} بئرا.',
    [null],
  ],
  // An account of a year is of nothing else.
  [
    'fr',
    'Présentant au conseil le bilan de l’année 2019, il a relevé que {312} puits ont été creusés.',
    [year(2019)],
  ],
  ['en', 'Presenting the report for 2019, she said that {312} wells had been dug.', [year(2019)]],
  ['fr', 'Le budget 2025 prévoit {312} puits.', [year(2025)]],
]);

group('a day set off before “that” is the day of saying it', '2026-01-15', [
  [
    'ar',
    'أفاد الوزير المكلف بالآبار، الناطق الرسمي باسم الحكومة، إدريس الزرهوني، يوم الخميس 15 يناير، بأن عدد الآبار بلغ {390}.',
    [null],
  ],
  [
    'fr',
    'Le ministre délégué chargé des Puits, porte-parole du gouvernement, Driss Zerhouni, a dit à la presse réunie dans la capitale, jeudi 15 janvier, que {390} puits sont prêts.',
    [null],
  ],
]);

group('the same period, a year before', '2017-03-20', [
  [
    'fr',
    'A fin février, le déficit s’est établi à {57} MDH, alors qu’il pointait à {113} MDH, à la même période, une année auparavant.',
    ['2017-01-01/2017-02-28', '2016-01-01/2016-02-29'],
  ],
  [
    'en',
    'The rate fell to {9.4%} in 2016 against {9.7%} a year earlier, which is a drop of {0.3} point.',
    [year(2016), year(2015), year(2016)],
  ],
]);

checkDated('what is so in a relative clause that a comma shuts is of no time behind it', [
  [
    'fr',
    'La loi, qui protège {300} espèces, a permis, en 2022, de saisir {8} faucons.',
    null,
    [null, year(2022)],
  ],
  [
    'fr',
    'Le trafic, qui a atteint {300} vols, a crû de {4 %} en 2022.',
    null,
    [year(2022), year(2022)],
  ],
  ['fr', 'La ville, qui compte {300} puits en 2022, est close.', null, [year(2022)]],
]);

checkDated('whoever launched a programme may stand before the year of its launch', [
  [
    'fr',
    'Le plan lancé par Sa Majesté le Roi en 2010 a permis de creuser {300} puits.',
    null,
    [null],
  ],
  ['fr', 'Les {300} puits creusés par le maire en 2010 sont vides.', null, [year(2010)]],
]);

checkDated('what a growth over days was is of the days, what it came to of their end', [
  [
    'fr',
    'Entre le 10 et le 15 mai 2022, les avoirs ont crû de {+105 DH} pour atteindre {400 DH}.',
    null,
    ['2022-05-10/2022-05-15', '2022-05-15/2022-05-15'],
  ],
]);

checkDated('"à la" leads to the like time of a base', [
  [
    'fr',
    'À fin mai 2022, le port a vendu {300} sacs contre {200} à la même période de l’année précédente et en a jeté {50}.',
    null,
    ['2022-01-01/2022-05-31', '2021-01-01/2021-05-31', '2022-01-01/2022-05-31'],
  ],
]);

checkDated('"désormais" tells of the day of writing, whatever the year before', [
  [
    'fr',
    'En 1999, la dette atteignait {40 DH} ; elle atteint désormais {90 DH}.',
    '2024-05-10',
    [year(1999), '2024-05-10/2024-05-10'],
  ],
]);

checkDated('when something happens every year is no time of what follows', [
  [
    'fr',
    'Il y a eu {300} feux du 1er janvier au 15 août 2014. Ils surviennent d’habitude du 15 juillet au 31 août. Les chênes forment {53 %} du total.',
    null,
    ['2014-01-01/2014-08-15', '~2014-01-01/2014-08-15'],
  ],
  [
    'ar',
    'سجل {300} حريق من فاتح يناير إلى 15 غشت 2014. وهي التي تسجل عادة ما بين 15 يوليوز إلى 31 غشت. وهمت الأعشاب {53 %} من المساحة.',
    null,
    ['2014-01-01/2014-08-15', '~2014-01-01/2014-08-15'],
  ],
  // Days of a year of their own.
  [
    'fr',
    'Il y a eu {300} feux en 2013. Ils sont généralement partis du Rif du 15 juillet au 31 août 2014. Les chênes forment {53 %} du total.',
    null,
    [year(2013), '~2014-07-15/2014-08-31'],
  ],
]);

checkDated('the season that they did well in spite of dates nothing', [
  [
    'en',
    'In 2016, {900} carts were sold: despite a difficult 2015-2016 season, {300} vans were, too.',
    null,
    [year(2016), year(2016)],
  ],
]);

checkDated('what is told of the year that came before is of it', [
  [
    'ar',
    'بيعت {900} عربة سنة 2017، وذلك بعد سنة 2016 القياسية، والتي سجلت {300} عربة.',
    null,
    [year(2017), year(2016)],
  ],
]);

checkDated('"last year" in a text without a day is that of its account', [
  [
    'ar',
    'بلغ عدد الملفات خلال السنة الماضية {300} ملف، حسب إحصائيات برسم سنة 2018 صادرة عن الوزارة.',
    null,
    [year(2018)],
  ],
]);

checkDated('where more is told, and what a text was adopted in, dates nothing', [
  [
    'fr',
    'Au premier semestre 2021, les revenus ont atteint {12 DH} (Cf. Note T2 2021), portés par {40} puits.',
    '2021-09-30',
    ['2021-01-01/2021-06-30', '2021-01-01/2021-06-30'],
  ],
  [
    'fr',
    'Au premier semestre 2021, les revenus ont atteint {12 DH} (contre {9 DH} au T2 2020).',
    '2021-09-30',
    ['2021-01-01/2021-06-30', '2020-04-01/2020-06-30'],
  ],
  [
    'fr',
    'Au premier semestre 2025, les revenus ont atteint {12 DH}. Les ventes ont monté de {6 %}, précise l’office dans sa publication "Conjoncture T2-2025".',
    '2025-09-04',
    ['2025-01-01/2025-06-30', '~2025-01-01/2025-06-30'],
  ],
  [
    'fr',
    "Environ {60 %} des tisserands sont exposés à la fumée malgré l'adoption en 1996 de la loi.",
    '2018-05-31',
    [null],
  ],
]);

checkDated('what has been borrowed to meet a need is of no time to come', [
  [
    'fr',
    "À fin février 2012, les recettes ont augmenté de {8 %}. Compte tenu d'un besoin de financement de {14 DH}, le Trésor a emprunté {16 DH}.",
    '2012-03-14',
    ['2012-01-01/2012-02-29', '~2012-01-01/2012-02-29', '~2012-01-01/2012-02-29'],
  ],
]);

checkDated('the level of another year that is outperformed dates nothing else', [
  [
    'fr',
    'Le revenu du premier semestre 2021 surperforme le niveau enregistré au premier semestre 2019 avec {126 DH}.',
    '2021-09-04',
    ['2021-01-01/2021-06-30'],
  ],
]);

checkDated('a base is told behind a dash as behind a comma', [
  [
    'fr',
    "À la fin de 2024, le parquet comptait {1.223} magistrats, en hausse par rapport à 2023 – où l'effectif plafonnait à {1.087} magistrats.",
    '2025-11-20',
    ['2024-12-31/2024-12-31', year(2023)],
  ],
]);

checkDated('when something had been done is not gone on with', [
  [
    'fr',
    'En 2015, la région a compté {74} navires. Le ministère avait émis une circulaire en avril 2016 pour en limiter l’usage. Plus de {100} ont été saisis.',
    '2017-03-09',
    ['2015-01-01/2015-12-31', '~2015-01-01/2015-12-31'],
  ],
  [
    'fr',
    'En 2015, la région a compté {74} navires. La police a fait le tour des ports en avril 2016. Plus de {100} ont été saisis.',
    '2017-03-09',
    ['2015-01-01/2015-12-31', '~2016-04-01/2016-04-30'],
  ],
]);

checkDated('a decimal stands in no way of the verb that looks back', [
  [
    'fr',
    'En 2023, le taux était de {30 %}. Il était de {12,5 %} en 2010. Les femmes sont {62 %} des marins.',
    '2024-05-15',
    [year(2023), year(2010), `~${year(2023)}`],
  ],
  [
    'ar',
    'بلغ المعدل {30 %} سنة 2023. وكان المعدل {12,5 %} سنة 2010. وتمثل النساء {62 %} من البحارة.',
    '2024-05-15',
    [year(2023), year(2010), `~${year(2023)}`],
  ],
]);

checkDated('a rise that is set right behind the year looked back on is of it', [
  [
    'fr',
    'En mars 2024, {70} navires sont entrés. Le port en avait reçu {900} en 2023, une hausse de {+20 %}.',
    '2024-05-15',
    ['2024-03-01/2024-03-31', year(2023), year(2023)],
  ],
]);

checkDated('what is told by way of comparison ends with its sentence', [
  [
    'fr',
    'Le port a compté {300} noyades en 2023. Par comparaison, {210} ont été relevées en 2010. Les mousses sont {40 %} des victimes.',
    '2024-05-15',
    [year(2023), year(2010), `~${year(2023)}`],
  ],
  [
    'ar',
    'سجل الميناء {300} غرق سنة 2023. وللمقارنة، سجل {210} سنة 2010. وشكل الأطفال {40 %} من الضحايا.',
    '2024-05-15',
    [year(2023), year(2010), `~${year(2023)}`],
  ],
  [
    'en',
    'The port counted {300} drownings in 2023. By comparison, {210} were recorded in 2010. Boys were {40 %} of the victims.',
    '2024-05-15',
    [year(2023), year(2010), `~${year(2023)}`],
  ],
]);

checkDated('figures told in turn are of the times that the sentence before has listed', [
  [
    'fr',
    'Le port a vendu {70} et {90} grues, respectivement en 2012 et 2013. Il a loué respectivement {12} et {9} quais.',
    null,
    [year(2012), year(2013), `~${year(2012)}`, `~${year(2013)}`],
  ],
  [
    'ar',
    'باع الميناء {70} و{90} رافعة على التوالي في 2012 و2013. واقتنى على التوالي {12} و{9} حافلات.',
    null,
    [year(2012), year(2013), `~${year(2012)}`, `~${year(2013)}`],
  ],
  [
    'en',
    'The port sold {70} and {90} cranes in 2012 and 2013, respectively. It lost {12} and {9} boats, respectively.',
    null,
    [year(2012), year(2013), `~${year(2012)}`, `~${year(2013)}`],
  ],
]);

checkDated('the mean that a time is set against is of none', [
  [
    'fr',
    'En 2008, la récolte a été de {648} tonnes. Par rapport à la moyenne, qui est de {512} tonnes, elle a crû.',
    null,
    [year(2008), null],
  ],
]);

checkDated('when it all began is no time of what follows', [
  [
    'fr',
    'Tout a commencé en juillet 2004, lorsque le maire a lancé le plan. Les ambitions étaient grandes : {300} quartiers visés. Le taux de réalisation est de {70 %}.',
    '2012-06-05',
    [null, null],
  ],
  [
    'ar',
    'بدأ كل شيء في يوليوز 2004، حين أطلق العمدة البرنامج. وكانت الطموحات كبيرة: {300} حي مستهدف. وتبلغ نسبة الإنجاز {70 %}.',
    '2012-06-05',
    [null, null],
  ],
  [
    'en',
    'It all began in July 2004, when the mayor launched the plan. The ambitions were great: {300} districts targeted. The completion rate is {70 %}.',
    '2012-06-05',
    [null, null],
  ],
]);

checkDated('a year since which nothing was so is not what the year before is told from', [
  [
    'fr',
    'En 2017, le port a reçu {300} voiles. Une telle hausse « n’a plus été atteinte depuis 2010 ». Il en avait reçu {70} l’exercice précédent.',
    '2018-01-22',
    [year(2017), year(2016)],
  ],
  [
    'ar',
    'استقبل الميناء {300} قارب سنة 2017. ولم يتحقق ارتفاع مماثل منذ سنة 2010. وكان قد استقبل {70} خلال السنة السابقة.',
    '2018-01-22',
    [year(2017), year(2016)],
  ],
  [
    'en',
    'In 2017 the port received {300} sails. Such a rise has not been seen since 2010. It had received {70} the previous year.',
    '2018-01-22',
    [year(2017), year(2016)],
  ],
]);

checkDated('the year that a source is of sets nothing beside it', [
  [
    'fr',
    'Le port a reçu {300} voiles en 2017. Le quai nord est en hausse de {+12 %}, selon un document de la mairie sur l’activité de l’exercice précédent.',
    '2018-01-22',
    [year(2017), `~${year(2017)}`],
  ],
  [
    'ar',
    'استقبل الميناء {300} قارب سنة 2017. وسجل الرصيف الشمالي ارتفاعا بنسبة {+12 %}، حسب وثيقة للعمدة حول نشاط السنة السابقة.',
    '2018-01-22',
    [year(2017), `~${year(2017)}`],
  ],
  [
    'en',
    'The port received {300} sails in 2017. The north quay rose by {+12 %}, according to a document on the activity of the previous year.',
    '2018-01-22',
    [year(2017), `~${year(2017)}`],
  ],
]);

checkDated('what is foretold of a year says nothing of what is so before it', [
  [
    'fr',
    'En 2013, la caisse commencera à puiser dans ses réserves. Seuls {27 %} des artisans y cotisaient.',
    null,
    [null],
  ],
  [
    'ar',
    'في سنة 2013، ستبدأ المصلحة في استنزاف احتياطياتها. ولم يكن يساهم فيها سوى {27 %} من الحرفيين.',
    null,
    [null],
  ],
  [
    'en',
    'In 2013, the fund will start to dip into its reserves. Only {27 %} of the craftsmen were paying into it.',
    null,
    [null],
  ],
]);

checkDated('what a text is set beside is of no time that it has told', [
  [
    'fr',
    'En 2019, {64 %} des places étaient prises. À titre de comparaison, les cars du sud ont un taux de {80 %}.',
    null,
    [year(2019), null],
  ],
  [
    'ar',
    'سنة 2019، كانت {64 %} من المقاعد محجوزة. وللمقارنة، تبلغ النسبة في حافلات الجنوب {80 %}.',
    null,
    [year(2019), null],
  ],
  [
    'en',
    'In 2019, {64 %} of the seats were taken. For comparison, southern coaches enjoy a rate of {80 %}.',
    null,
    [year(2019), null],
  ],
  [
    'fr',
    'En 2019, {64 %} des places étaient prises. En comparaison avec l’an passé, le taux perd {+8} points.',
    null,
    [year(2019), `~${year(2019)}`],
  ],
]);

checkDated('a new season is of no days that a calendar knows', [
  [
    'fr',
    'En 2016, le port a reçu {300} voiles. La pêche de {70} tonnes est autorisée pour la nouvelle saison.',
    null,
    [year(2016), null],
  ],
  [
    'ar',
    'استقبل الميناء {300} قارب سنة 2016. ويرخص بصيد {70} طنا خلال موسم جديد.',
    null,
    [year(2016), null],
  ],
  [
    'en',
    'In 2016 the port received {300} sails. The catch of {70} tonnes is allowed for the new season.',
    null,
    [year(2016), null],
  ],
]);

checkDated('the day of a presentation dates nothing that it tells', [
  [
    'en',
    'In a presentation to the House on Monday, December 30, 2024, the minister said that wells had failed, with {107} farms lost.',
    '2024-12-31',
    [null],
  ],
  [
    'fr',
    'Dans une allocution prononcée le lundi 30 décembre 2024, le ministre a regretté la sécheresse, avec {107} fermes perdues.',
    '2024-12-31',
    [null],
  ],
  [
    'ar',
    'وفي مداخلة يوم الاثنين 30 دجنبر 2024، أسف الوزير للجفاف، مع ضياع {107} ضيعات.',
    '2024-12-31',
    [null],
  ],
]);

checkDated('an acronym and a preposition may part a budget from its year', [
  [
    'fr',
    'Le projet de loi de finances (PLF) pour 2023 vient d’être présenté. Le projet de loi de finances 2023 aide les écoles. La santé a une enveloppe de {30 DH}.',
    null,
    [`~${year(2023)}`],
  ],
  [
    'en',
    'The finance bill (PLF) for 2023 has just been presented. The finance bill 2023 helps schools. Health has a budget of {30 DH}.',
    null,
    [`~${year(2023)}`],
  ],
]);

checkDated('until when something is to be done is no time of what is told', [
  [
    'fr',
    'Malgré les moyens du plan, {30 DH}, le délai de réalisation, fixé à fin 2012, paraît court.',
    '2012-06-05',
    [null],
  ],
  [
    'ar',
    'رغم إمكانيات البرنامج، {30 DH}، فإن الأجل المحدد في نهاية 2012 يبدو قصيرا.',
    '2012-06-05',
    [null],
  ],
  [
    'en',
    'Despite the means of the plan, {30 DH}, the deadline, set for the end of 2012, looks short.',
    '2012-06-05',
    [null],
  ],
  ['fr', 'Le plafond, fixé à fin 2012, est de {30 DH}.', '2013-06-05', [year(2012)]],
]);
