import { describe, expect, it } from 'vitest';
import type { Language } from '../../../pipeline/document.ts';
import { checkBriefs, read } from './read.ts';

const checkRoles = (name: string, cases: readonly (readonly [Language, string, string[]])[]) =>
  describe(name, () => {
    it.each(cases)('%s: %s', (lang, text, roles) => {
      expect(read(lang, text).figures.map(({ role }) => role)).toEqual(roles);
    });
  });

checkRoles('the size of a change is one in whatever unit it is told', [
  ['fr', 'Les ventes ont augmenté de 40 MDH, soit 6 %.', ['change', 'change']],
  ['ar', 'ارتفعت المبيعات بـ40 مليون درهم، أي 6 في المائة.', ['change', 'change']],
  ['en', 'The rise in wool taxes of MAD 40 million, or 6%, helped.', ['change', 'change']],
  ['en', 'Wool sales reached MAD 40 million, or 6%.', ['level', 'level']],
  ['en', 'Wool sales rose by MAD 40 million, or 6% of GDP.', ['change', 'share']],
]);

checkRoles('a rate of growth reaches its size as a growth does', [
  ['ar', 'وسجلت المبيعات نموا، بنسبة زيادة تصل إلى 6 في المائة.', ['change']],
  ['ar', 'أدت الزيادة إلى نسبة تصل إلى 6 في المائة.', ['level']],
]);

checkRoles('a change told again by another unit behind "or" is one', [
  [
    'ar',
    'استقبل المتحف 40 ألف زائر، بزيادة 3 آلاف زائر أو 8 في المائة.',
    ['level', 'change', 'change'],
  ],
]);

checkRoles('one amount for each beneficiary of what was granted is a level of each', [
  ['ar', 'بلغ ثمن البيع 3 دراهم للشاي و4 دراهم للبن.', ['level', 'level']],
]);

checkRoles('a percentage of what stands right before is a share of it', [
  ['fr', 'On a semé 40.000 hectares, dont près de 6 % irrigués.', ['level', 'share']],
  ['ar', 'زرعت 40 ألف هكتار، منها 6 في المائة مسقية.', ['level', 'share']],
  ['en', 'They sowed 40,000 hectares, of which 6% are irrigated.', ['level', 'share']],
  ['en', 'The hail left them 6% poorer, at 40,000 dirhams.', ['level', 'level']],
]);

checkRoles('what moves a thing, or exceeds it, by so much tells a change', [
  ['en', 'The levy reduced the valley’s wool trade deficit by 37%.', ['change']],
  ['en', 'Hail shrinks the honey harvest by 67%.', ['change']],
  ['en', 'Sales reached 4 tonnes, surpassing the level of 2019 by 21%.', ['level', 'change']],
  ['en', 'Wool exports picked up by 9%, and honey’s evolved by 4%.', ['change', 'change']],
  ['ar', 'تفوق المبيعات أرقام سنة 2019 بنسبة 21 في المائة.', ['change']],
  ['ar', 'كبر عجز القرية بنسبة 9 في المائة.', ['change']],
  ['ar', 'خفضت المطاحن هدر الماء بحوالي 9 في المائة.', ['change']],
  ['ar', 'أعلن المجلس أن الحوادث قلت خلال السنة بنسبة 9 في المائة.', ['change']],
  ['ar', 'قلت إن 9 في المائة من المطاحن فتحت.', ['share']],
  ['en', 'It grew from the previous year’s 516 million dirhams.', ['level']],
  ['en', 'Wool sales exceeded 21%.', ['level']],
  ['en', 'Wool sales reached 640 tonnes, jumping 90 from 2014.', ['level', 'change']],
]);

checkRoles('what passes from one number to another has changed by neither, however far apart', [
  [
    'fr',
    'Le taux des départs est passé de 45 % de l’ensemble des tisserands de la vallée en 2020 à 42 % fin 2021.',
    ['share', 'share'],
  ],
  // By how much it fell stands right behind another word.
  [
    'fr',
    'Les départs ont reculé de 45 tisserands sur tout le territoire de la vallée en 2020 à 42 en 2021.',
    ['change', 'level'],
  ],
]);
checkRoles(
  'what a relative that does not agree with a growth tells, and a rate that is recorded, are levels',
  [
    ['ar', 'تعود النتيجة إلى التحسن الملحوظ في المداخيل التي بلغت 5 ملايير درهم.', ['level']],
    ['ar', 'أشاد بالزيادة الكبيرة التي بلغت 5 ملايير درهم.', ['change']],
    ['ar', 'تحسنت الحقينة، مسجلة بذلك معدل ملء نسبته 57 في المائة.', ['level']],
    ['ar', 'تحسنت الحقينة، مسجلة بذلك زيادة نسبتها 57 في المائة.', ['change']],
  ],
);

checkRoles(
  'a remark between commas parts no rise from its size, and all that is further is shared',
  [
    [
      'fr',
      'La laine et le miel sont en hausse, respectivement, de 5 % et 14 %.',
      ['change', 'change'],
    ],
    [
      'fr',
      'La laine et le miel ont connu des croissances respectives de 5 et 14 %.',
      ['change', 'change'],
    ],
    ['fr', 'La vallée a reçu 65 % des tisserands additionnels.', ['share']],
    ['fr', 'La vallée a reçu 65 % de tisserands additionnels.', ['change']],
  ],
);

checkRoles('the level of another time is exceeded by so much, a bound is exceeded itself', [
  ['fr', 'Les ventes de laine ont dépassé le niveau de 2019 de 21 %.', ['change']],
  ['fr', 'Les ventes de laine ont dépassé le niveau de 21 %.', ['level']],
]);

checkRoles(
  'an Arabic «بـ» leads from a change over all that has changed, where no verb stands between',
  [
    [
      'ar',
      'تعود النتيجة إلى ارتفاع الرقم الاستدلالي للأثمان عند استهلاك المواد الطاقية المستوردة بـ12 في المائة.',
      ['change'],
    ],
    [
      'ar',
      'سجل الديوان ارتفاعا في عدد الطلبات المقدمة في المجال المرتبط بحماية المستهلك بـ7 في المائة.',
      ['change'],
    ],
    [
      'ar',
      'تابع الديوان ارتفاع عدد الطلبات المقدمة في المجال الذي تهتم به بقوة كل المصالح بـ7 في المائة.',
      ['level'],
    ],
  ],
);

checkRoles('what a change or another deed has for its object is no size of the change', [
  ['ar', 'شمل التخفيض من العقوبة 340 نزيلا.', ['level']],
  ['ar', 'دفع ارتفاع عدد الطلبة بخلق 12 مدرسة.', ['level']],
  ['ar', 'تظل أرقام الهدر مرتفعة حيث تقارب 300 تلميذ.', ['level']],
  ['ar', 'ارتفع عدد النزلاء بـ340 نزيلا.', ['change']],
]);

checkRoles('a headline tells a change in the present', [
  ['en', 'Wool revenue soars 35 percent.', ['change']],
  ['en', 'Wool revenue climbs 35 percent.', ['change']],
  ['en', 'Wool deficit widens 25.5% in May.', ['change']],
]);

checkRoles('a growth or fall is told by its size', [
  ['fr', 'La baisse s’est élevée à 8 %.', ['change']],
  ['fr', 'La hausse des ventes de laine a atteint 3 MDH.', ['change']],
  ['fr', 'La hausse des ventes, estimées à 3 MDH, se poursuit.', ['level']],
  ['fr', 'La laine a connu 4 MDH de hausse.', ['change']],
  ['fr', 'Les ventes de laine se sont effritées de 4 %.', ['change']],
  ['fr', 'Les ventes de laine ont atteint 9 MDH, fléchissant ainsi de 4 %.', ['level', 'change']],
  // In brackets behind what grows, unless that is a rate of its own.
  ['fr', 'La légère baisse des taxes (4 %) est due à la grêle.', ['change']],
  ['fr', 'La légère baisse du taux d’occupation (4 %) est due à la grêle.', ['level']],
]);

checkRoles('an amount that comes with a change is none', [
  ['fr', 'Le résultat augmente de 22 %, pour une marge de 13 %.', ['change', 'level']],
  ['fr', 'Les ventes ont reculé de 9 %, avec un volume de 40 tonnes.', ['change', 'level']],
  ['fr', 'Les ventes ont reculé de 9 %, avec une chute de 40 % en mai.', ['change', 'change']],
]);

checkRoles('what falls by so much ends below its start', [
  ['fr', 'Le nombre de puits a baissé de 64 puits à 1.170.', ['change', 'level']],
  ['fr', 'Le nombre de puits a baissé de 640 puits à 170.', ['level', 'level']],
]);

it('what is passed from is a level, whatever stands before its second end', () => {
  const roles = (text: string) => read('fr', text).figures.map(({ role }) => role);
  expect(
    roles('Les taux ont reculé, passant respectivement de 70 % et de 20 % en 2021 à 69 % et 19 %.'),
  ).toEqual(['level', 'level', 'level', 'level']);
  expect(roles('Les taux ont reculé de 70 puits.')).toEqual(['change']);
});

it('what is lightened by a percentage changes by it', () => {
  const [size] = read('fr', "Le déficit s'est ainsi allégé de 22 % à fin mai.").figures;
  expect(size!.role).toBe('change');
});

checkRoles('a strengthening or a worsening by so much is a change', [
  ['fr', 'La laine tient au renforcement de 2 % des ventes.', ['change']],
  ['fr', 'L’affermissement de 44 % de la production a aidé.', ['change']],
  ['fr', 'Il y a une aggravation du déficit de 30 %.', ['change']],
  ['fr', 'Les ventes de laine bondissant de 76 % à 651 MDH, le port revit.', ['change', 'level']],
  // "accroitrait", spelled without its circumflex.
  ['fr', 'La récolte s’accroitrait de 3 % en 2021.', ['change']],
]);

checkRoles('where what has moved now stands is no change', [
  [
    'ar',
    'تراجعت الواردات بنسبة 11 في المائة، حيث استقرت في حدود 122 مليون درهم.',
    ['change', 'level'],
  ],
  ['ar', 'عرفت الواردات تراجعا في حدود 11 في المائة.', ['change']],
]);

checkRoles('a list of rates in brackets is of growth or of levels as a whole', [
  [
    'en',
    'It was driven by increases in output in wool (21.4 percent), silk (4.1 percent) and trade (1.9 percent).',
    ['change', 'change', 'change'],
  ],
  [
    'fr',
    'Parmi les ports, Rabat (+42,1 %), Dakhla (35,2 %) et Tanger (21,9 %).',
    Array(3).fill('change'),
  ],
  [
    'fr',
    'Les ports de Fès (40 %), Rabat (12 %) et Safi (3 %) sont ouverts.',
    Array(3).fill('level'),
  ],
  ['en', 'They noted a rise in the jobless rate (12%).', ['level']],
]);

checkRoles('what something is higher than is a level, and no margin', [
  ['en', 'Turnout is slightly higher than the 43% seen in 2016.', ['level']],
  ['en', 'Turnout is 43% higher than in 2016.', ['change']],
]);

checkRoles('what follows a change in a list, or takes one up, tells changes as well', [
  [
    'fr',
    'Safi note une hausse de 34 %, suivie de Fès avec 28 %, Salé avec 2 %.',
    ['change', 'change', 'change'],
  ],
  ['fr', 'Safi compte 34 % de femmes, suivie de Fès avec 28 %.', ['share', 'share']],
  [
    'fr',
    'Les puits et les norias ont connu des hausses, respectivement de 4 % et de 7 %.',
    ['change', 'change'],
  ],
  [
    'fr',
    'Cette baisse touche toute la vallée, avec 4 % pour la laine et 3 % pour le lin.',
    ['change', 'change'],
  ],
  ['fr', 'Cette laine plaît à toute la vallée, avec 4 % pour le lin.', ['level']],
  ['fr', 'La laine a marqué une hausse évaluée à 4 %.', ['change']],
  ['fr', 'La laine a une part évaluée à 4 %.', ['level']],
  ['fr', 'La laine et le lin ont marqué des améliorations de 4 % et 3 %.', ['change', 'change']],
]);

checkRoles('what grows in itself tells a change, behind an insert as well', [
  ['fr', 'Les ventes se sont renforcées, en glissement annuel, de 38 %.', ['change']],
  ['ar', 'تعززت المبيعات، على أساس سنوي، بنسبة 38 في المائة.', ['change']],
  // What is made stronger by something does not grow by it.
  ['fr', 'Les équipes sont renforcées par un taux de réussite de 95 %.', ['level']],
  ['fr', 'La lutte s’est renforcée au moyen d’accords avec 10 ateliers.', ['level']],
]);

checkRoles('a change goes on with "then" over what another thing came to', [
  [
    'fr',
    'Le revenu serait en hausse de 5 % en 2025, tenant compte d’une récolte de 40 tonnes de figues, puis de 3 % en 2026.',
    ['change', 'level', 'change'],
  ],
  [
    'fr',
    'Le taux serait de 5 % en 2025, compte tenu d’une récolte de 40 tonnes, puis de 3 % en 2026.',
    ['level', 'level', 'level'],
  ],
]);

checkRoles('a record that was beaten is a level', [
  ['en', 'Sales fell to 9 tonnes, down from the previous record of 11 tonnes.', ['level', 'level']],
]);

checkRoles('a change of about so much, or between two numbers, is one as well', [
  ['fr', 'Une baisse des prix des tapis de l’ordre de 30 % est notée.', ['change']],
  ['fr', 'Le club attend une hausse comprise entre 35 et 45 %.', ['change']],
  ['ar', 'تراجع عدد الزوار ثم استقر عند 10 ملايين.', ['level']],
]);

checkRoles('a change goes on behind what the one before came to', [
  [
    'en',
    'Goats rose by 23% to 8,800, and sheep by 17% to 8,600.',
    ['change', 'level', 'change', 'level'],
  ],
  [
    'ar',
    'ارتفع عدد الماعز بنسبة 23% إلى 8800 رأس، والأغنام بنسبة 17% إلى 8600 رأس.',
    ['change', 'level', 'change', 'level'],
  ],
  ['en', 'Output will grow by 4% before falling to 2%.', ['change', 'level']],
]);

checkRoles('what something moved or settled at is a level, as are those it is done for', [
  ['ar', 'ارتفعت مبيعات الصوف لتبلغ 12 طنا.', ['level']],
  ['ar', 'تراجع العجز ليناهز 12 مليون درهم.', ['level']],
  ['ar', 'سجلت المبيعات زيادة بلغت 12 طنا.', ['change']],
  ['ar', 'استقرت نسبة الأمية في حدود 32 في المائة.', ['level']],
  ['ar', 'ارتفعت نسبة الأمية بحوالي 3 في المائة.', ['change']],
  ['ar', 'قرر المجلس تخفيض الضريبة لفائدة 90 فلاحا.', ['level']],
  ['ar', 'قرر المجلس تخفيض الضريبة لـ 90 فلاحا.', ['level']],
  ['ar', 'قرر المجلس تخفيض العدد بـ 90 فلاحا.', ['change']],
]);

checkRoles('an Arabic remark between commas stands between a change and its size', [
  ['ar', 'ارتفع عدد الزوار، على المستوى الوطني، بـ 90 زائرا.', ['change']],
  ['ar', 'تراجع عدد الصيادين بالجهة، ما بين الفترتين، ب 1.200 صياد.', ['change']],
  ['ar', 'نسبة النمو في الصيد، برسم هذا الموسم، ستبلغ 5 في المائة.', ['level']],
]);

checkRoles('what lies below or above another lies off it by so much', [
  [
    'en',
    'The wool crop is 40 percent below the average and 9 percent above that of 2019.',
    ['change', 'change'],
  ],
  [
    'en',
    'The wool crop is put at 4 tonnes, about 6 percent down from the year before.',
    ['level', 'change'],
  ],
  ['en', 'The rate is below 4 percent.', ['level']],
  // An adverb of its verb.
  ['en', 'Guards chased down three boats.', ['level']],
]);

checkRoles('what a verb or a noun of its own has reached is no end of the change before', [
  [
    'fr',
    'La récolte devrait se contracter de 9% et la croissance des mines se situerait à 2%.',
    ['change', 'change'],
  ],
  ['fr', 'Le négoce a rebondi de 3%, portant le taux des ventes à 4%.', ['change', 'level']],
  ['fr', 'Le taux est passé de 3% à 4%.', ['level', 'level']],
]);

checkRoles('a size between commas is that of the change before it', [
  [
    'fr',
    'Les dépenses ont connu une hausse, de 7,3 %, pour s’établir à 15 millions de dirhams.',
    ['change', 'level'],
  ],
  ['fr', 'Les dépenses ont connu une hausse, soit 7 % du total.', ['share']],
]);

checkRoles('the sign of a balance says which way it leans', [
  ['fr', 'Le déficit commercial s’allège (-17 MDH contre -18 MDH).', ['level', 'level']],
  ['en', 'The trade deficit stood at -17 million dirhams.', ['level']],
  ['fr', 'La facture du port s’allège (-17 MDH).', ['change']],
]);

checkRoles('what lessens or soars by so much has changed by it', [
  ['fr', 'La facture s’atténue de 4,4%.', ['change']],
  ['fr', 'Les charges étaient de 20 MDH, avant d’exploser de 90%.', ['level', 'change']],
]);

checkRoles('a share behind a change and its noun tells the change once more', [
  ['ar', 'ارتفع عدد الناجحين بحوالي 14 ألف ناجح، أي بنسبة 6 في المائة.', ['change', 'change']],
  ['en', 'The number of pupils rose by 14,000 girls, or 6%.', ['change', 'change']],
]);

checkRoles('a percent by way of something is no share of it', [
  ['ar', 'بلغت نسبة المشاركة 43 في المائة من خلال تصويت 60 ناخبا.', ['level', 'level']],
  ['ar', 'صوت 43 في المائة من الناخبين.', ['share']],
]);

checkRoles('what a plan is for does not move by what it costs', [
  ['ar', 'سيجعل المبلغ المخصص لبرنامج تقليص الفوارق بالقرى يبلغ 50 مليار درهم.', ['level']],
  ['ar', 'الاعتمادات المخصصة لبرنامج تقليص الفوارق الاجتماعية تقدر بـ 40 مليون درهم.', ['level']],
]);

checkRoles('a comma before "and" ends no list of changes', [
  ['en', 'Sales shrunk by 18%, 15%, and 7% in the souks.', ['change', 'change', 'change']],
  ['en', 'Sales fell by 18%, and 7% of mills closed.', ['change', 'share']],
]);

checkBriefs('what a rise goes from and to are two levels, behind its noun and in a bracket', [
  ['en', 'They saw a rise in output from 60 to 80 tonnes.', ['60 t', '80 t']],
  [
    'en',
    'Arrivals rose by 66.2% (from 18,745 to 31,155).',
    ['66.2 percent', '18745 arrival', '31155 arrival'],
  ],
  ['en', 'Prices vary from 30 to 40 dirhams.', ['30..40 MAD']],
  ['en', 'They saw a rise of 60 to 80 tonnes.', ['60..80 t']],
]);

checkRoles('a record that something comes from is a level', [
  ['en', 'Sales stood at 12 tonnes, down from a record 20 tonnes in 2017.', ['level', 'level']],
  ['en', 'Sales stood at 12 tonnes, down by a record 20 tonnes.', ['level', 'change']],
]);

checkRoles('where an amount stands after a change is its level', [
  ['en', 'Wool costs were down at MAD 40 million.', ['level']],
  ['en', 'Wool costs grew at 6%.', ['change']],
]);

checkRoles('a word that says how a growth was reckoned may stand before it', [
  ['en', 'Wool exports reached 40 tonnes, a 6% year-on-year increase.', ['level', 'change']],
  ['en', 'Wool exports reached 40 tonnes, a 6% annual rise.', ['level', 'change']],
  ['en', 'Wool exports reached 40 tonnes, a 6% year-on-year share.', ['level', 'level']],
]);

checkRoles('hikes, withdrawals and what weighs more or goes faster tell changes', [
  ['en', 'The deficit grew after a hike of 6 percent in wool prices.', ['change']],
  ['fr', 'Les ventes de laine ont marqué un retrait de 6 %.', ['change']],
  ['fr', 'La Ville a procédé au retrait de 6 permis.', ['level']],
  ['fr', 'Les charges de laine se sont alourdies de 6 % en mai.', ['change']],
  ['fr', 'La croissance des prêts s’est accélérée de 3 à 3,5 %.', ['level', 'level']],
]);

checkRoles('what a growth or a fall is kept to is its size', [
  ['fr', 'La Ville veut limiter la hausse des loyers à 6 %.', ['change']],
  ['fr', 'Le moulin a contenu sa baisse à 6 %.', ['change']],
  ['fr', 'La Ville veut limiter le taux des loyers à 6 %.', ['level']],
]);

checkRoles('what is further or more than before is a change, what it comes to in all is none', [
  ['en', 'The dyers are 900 more, 4,100 in all.', ['change', 'level']],
  ['en', 'The valley drew 900 additional weavers.', ['change']],
  ['fr', 'La vallée a reçu 900 tisserands supplémentaires.', ['change']],
  ['ar', 'استقبلت القرية 900 نساج إضافي.', ['change']],
  ['ar', 'النساجون زادوا بنحو 900 شخص.', ['change']],
  ['ar', 'بلغ عددهم 900 نساج، أي 4% أكثر.', ['level', 'change']],
  ['ar', 'يهم القرار 4% أكثر ثراء.', ['level']],
  [
    'ar',
    'زاد صوف الأغنام بنسبة 23% فبلغ 8 أطنان، وصوف الإبل بنسبة 17% فبلغ 6 أطنان.',
    ['change', 'level', 'change', 'level'],
  ],
  ['fr', 'La vallée a reçu 900 tisserands étrangers.', ['level']],
  // A part of a change may be more than the part before it.
  [
    'fr',
    'L’emploi a baissé de 900 postes, 300 en milieu urbain et 600 en milieu rural.',
    ['change', 'change', 'change'],
  ],
]);

checkRoles(
  'a percentage of a time is the level that the other is set against, of what a time has its share',
  [
    ['en', 'Absence was 25% in 2024, below the 29% of 2014.', ['level', 'level']],
    ['en', 'Absence was 25%, slightly more than the 24% of a year earlier.', ['level', 'level']],
    ['fr', 'L’absence est de 25 % en 2024, sous les 29 % de 2014.', ['level', 'level']],
    ['en', 'They sold 29% of 2014’s honey.', ['share']],
  ],
);

checkRoles('how many more there are somewhere, or than before, is a change', [
  [
    'en',
    'The dyers are 900 more: 700 more in urban areas and 200 more in rural areas.',
    ['change', 'change', 'change'],
  ],
  ['en', 'In 2024 the valley drew 900 weavers more than in 2023.', ['change']],
  ['en', 'They closed 90 mills, and 20 more in the first quarter of 2025.', ['level', 'level']],
]);

checkRoles('the next of a list of changes may be of what is turned against something', [
  [
    'fr',
    'Les rixes ont reculé de 2 %, les vols de 20 % et les attaques contre des moulins de 45 %.',
    ['change', 'change', 'change'],
  ],
  ['en', 'Arrivals are 20% ahead of 2019.', ['change']],
]);

checkRoles('an Arabic word does what it does with its hamza or without', [
  ['ar', 'شفيت 45 حالة إضافية.', ['change']],
  ['ar', 'شفيت 45 حالة اضافية.', ['change']],
  ['ar', 'نقلنا 21 مليون مسافر فقط، اي اقل بـ45% من سنة 2019.', ['level', 'change']],
]);

checkRoles('the next of a list of changes is one too, whatever stands before its size', [
  [
    'fr',
    'Les pannes ont diminué de 25 %, les retards d’environ 19 %, les grèves de 9 % et les pertes de 6 %.',
    ['change', 'change', 'change', 'change'],
  ],
  [
    'en',
    'Breakdowns fell by 25%, delays by nearly 19% and losses by 6%.',
    ['change', 'change', 'change'],
  ],
]);

it.each([
  ['en', 'The league raised an earlier toll of 41 deaths.'],
  ['en', 'It now has 64 dead, raising a previous toll of 41.'],
  ['fr', 'La ligue a revu à la hausse un précédent bilan de 41 morts.'],
] as const)('%s: a count issued before is no growth: %s', (lang, text) => {
  expect(read(lang, text).figures.at(-1)!.role).toBe('level');
});

checkRoles('a small part of what something came to, behind a comma, is by how much it rose', [
  [
    'fr',
    'Le nombre de chômeurs a augmenté de 64.000 personnes, à 1,4 million.',
    ['change', 'level'],
  ],
  ['fr', 'Le nombre de chômeurs est passé de 64.000, à 1,4 million.', ['level', 'level']],
]);

checkRoles('parts of a change that a colon and for whom they are set apart are changes', [
  [
    'fr',
    'Les arrivées ont augmenté de 20 % : 64 % pour les hommes et 17 % pour les femmes.',
    ['change', 'change', 'change'],
  ],
  [
    'en',
    'Arrivals were 20% above those of 2023: 64% for men and 17% for women.',
    ['change', 'change', 'change'],
  ],
  ['ar', 'ارتفع عدد الوافدين بـ20 في المائة: 64 في المائة بالنسبة للأجانب.', ['change', 'change']],
  ['en', 'The rate rose by 2 points: 64% for women.', ['change', 'level']],
]);

checkRoles('money that is laid on top is a change, whatever else is added a count', [
  ['ar', 'لم يتغير الثمن رغم إضافة 10 دراهم إلى سعر القنينة.', ['change']],
  ['ar', 'أعلن الوزير إضافة مبلغ 10 ملايين درهم إلى ميزانية المسرح.', ['change']],
  ['fr', 'Le décret prévoit l’ajout de 10 dirhams au prix du pain.', ['change']],
  ['en', 'The decree means adding 10 dirhams to the price of bread.', ['change']],
  ['en', 'The decree means adding 10 wells to the list.', ['level']],
  ['ar', 'بلغ الثمن 50 درهما، بالإضافة إلى 10 دراهم للنقل.', ['level', 'level']],
]);

checkRoles('what comes with a growth, or is not reached, is a level', [
  ['fr', 'Le nombre de tisserands augmente avec un effectif de 648.', ['level']],
  ['en', 'The harvest falls short of the 55 tonnes of 2016.', ['level']],
  ['en', 'The harvest falls by 55 tonnes.', ['change']],
]);

checkRoles('a change whose verb is left out is one in whatever unit', [
  [
    'fr',
    'Le prix de la laine a augmenté de 2,5 DH et celui du miel de 1,8 DH.',
    ['change', 'change'],
  ],
  [
    'en',
    'The price of wool rose by 2.5 dirhams and that of honey by 1.8 dirhams.',
    ['change', 'change'],
  ],
  ['ar', 'ارتفع ثمن الصوف بـ2,5 درهم وثمن العسل بـ1,8 درهم.', ['change', 'change']],
  [
    'fr',
    'Le prix de la laine a augmenté de 2,5 DH et une taxe de 1,8 DH est due.',
    ['change', 'level'],
  ],
]);

checkRoles('what changed from one time to the next is no share of it', [
  ['fr', 'Les prix se sont repliés de 7 % d’un trimestre sur l’autre.', ['change']],
  ['fr', 'Le taux est de 7 % d’une année à l’autre.', ['level']],
  ['fr', 'Le lot compte 7 % d’un stock à vendre.', ['share']],
]);

checkRoles('an Arabic participle tells that what was told of grew', [
  ['ar', 'بلغ العجز 195 طنا، متفاقما بنسبة 3 في المائة.', ['level', 'change']],
]);

checkRoles('the rate of a growth is one behind its relative, its verb or a range', [
  [
    'ar',
    'رغم التراجع الطفيف الذي عرفه المطار، الذي بلغت نسبته 0,8 في المائة، تحسنت الخدمات.',
    ['change'],
  ],
  ['ar', 'سجل المطار ارتفاعا طفيفا حددت نسبته في 0,2 في المائة.', ['change']],
  ['ar', 'سجلت القرية انخفاضا تراوح ما بين 5 و7 في المائة.', ['change']],
  ['ar', 'تجاوزت الزيادة 12 في المائة.', ['change']],
  ['ar', 'رغم ارتفاع معدل الملء الذي بلغت نسبته 57 في المائة، قلت المياه.', ['level']],
  ['ar', 'تراجع الفرق بين 3 مدن.', ['level']],
]);

checkRoles('what is less by so much has changed', [
  ['ar', 'ستخسر القيمة المضافة 10,9 في المائة.', ['change']],
  ['ar', 'فقد وجد المرصد أن 62 في المائة يوافقون.', ['level']],
  ['ar', 'تمكنت القرية من تخفيف نسبة الحدوث بنسبة 33 في المائة.', ['change']],
  ['fr', 'La marque a boosté ses ventes de 50 %.', ['change']],
  ['fr', 'Le déficit de pluie est de 45 % par rapport à une année normale.', ['change']],
  ['en', 'Inflows show a surplus of 119% compared to 2020.', ['change']],
  ['ar', 'بلغ العجز 45 في المائة مقارنة مع سنة عادية.', ['change']],
  ['fr', 'Le déficit est de 4 % par rapport au PIB.', ['level']],
]);

checkRoles('a balance or a rate below nothing is a level', [
  ['fr', 'Le résultat d’exploitation est de −1,03 MDH.', ['level']],
  ['fr', 'L’inflation était de −0,4 %.', ['level']],
  ['en', 'The net result was −1.03 billion dirhams.', ['level']],
  ['ar', 'كانت نسبة النمو ناقص 4 في المائة.', ['level']],
  ['fr', 'Les ventes sont de −12 %.', ['change']],
  ['fr', 'L’inflation a varié de −0,4 %.', ['change']],
]);

checkRoles('English lists the sizes of changes without a preposition', [
  ['en', 'Exports rose 4%, imports 3% and sales 2%.', ['change', 'change', 'change']],
  ['en', 'Exports rose 4% and the jobless rate 3%.', ['change', 'level']],
  ['en', 'Exports rose 4%, tea accounting for 30%.', ['change', 'level']],
]);

checkRoles('a bracket of a list is of a growth without its sign too', [
  ['fr', 'L’Allemagne (+15 %) passe devant l’Italie (9 %).', ['change', 'change']],
  ['fr', 'Le gaz est à 4 % (+20 %), devant l’éolien (9 %).', ['level', 'change', 'level']],
]);

checkRoles('a growth told again behind what it is against is one', [
  ['fr', 'Les recettes ont augmenté de 40 MDH par rapport à 2020, soit 6 %.', ['change', 'change']],
]);

checkRoles('an area, and those whose growth it is, have not grown by their number', [
  ['fr', 'Le feu a détruit une étendue de 12 hectares.', ['level']],
  ['fr', 'La zone s’est étendue de 12 hectares.', ['change']],
  ['fr', 'L’évolution des trois villes inquiète.', ['level']],
]);
