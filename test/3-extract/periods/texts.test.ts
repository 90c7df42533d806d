import { describe, expect, it } from 'vitest';
import { type Case, checkDated, dated, year } from './dated.ts';

const PUBLISHED = '2014-05-15';

describe.each<[string, string | null, readonly Case[]]>([
  [
    'the day of a dateline is of no figure',
    PUBLISHED,
    [
      [
        'fr',
        'RABAT, 14 mai (AGENCE) - Le déficit était {9 %} plus large à {70 DH} au premier trimestre.',
        ['2014-01-01/2014-03-31', '2014-01-01/2014-03-31'],
      ],
      [
        'en',
        'RABAT, May 14 (Agency) - The gap was {9 %} wider at {70 DH} in the first quarter.',
        ['2014-01-01/2014-03-31', '2014-01-01/2014-03-31'],
      ],
    ],
  ],
  [
    'the time of data that have dated a figure is spoken of',
    null,
    [
      [
        'fr',
        'Cette année, {70} navires sont venus. Des statistiques sur janvier-mars 2014 comptent {9} pétroliers. On y lit {7} vraquiers.',
        [year(2014), '2014-01-01/2014-03-31', '~2014-01-01/2014-03-31'],
      ],
      [
        'ar',
        'استقبل الميناء هذه السنة {70} سفينة. وأحصت إحصائيات تغطي ما بين يناير ومارس 2014 قدوم {9} ناقلات. وغادرت {7} سفن.',
        [year(2014), '2014-01-01/2014-03-31', '~2014-01-01/2014-03-31'],
      ],
    ],
  ],
  [
    'what is brought against someone, or given for bail, is compared with nothing',
    PUBLISHED,
    [
      [
        'fr',
        'En 2013, {70} dossiers ont été jugés. Des poursuites ont été engagées contre {9} élus.',
        [year(2013), `~${year(2013)}`],
      ],
      [
        'ar',
        'سنة 2013 عالجت المحكمة {70} ملفا. وتوبع مقابل كفالة مالية {9} أشخاص.',
        [year(2013), `~${year(2013)}`],
      ],
      [
        'en',
        'In 2013 the court tried {70} cases. Charges were brought against {9} deputies.',
        [year(2013), `~${year(2013)}`],
      ],
    ],
  ],
  [
    'a month told in the future is the next',
    PUBLISHED,
    [
      ['fr', 'Le dividende de {70 DH} sera payé en juillet.', ['2014-07-01/2014-07-31']],
      ['ar', 'سيتم توزيع {70 DH} في شهر يوليوز.', ['2014-07-01/2014-07-31']],
      ['en', 'The office will pay {70 DH} in July.', ['2014-07-01/2014-07-31']],
    ],
  ],
  [
    'the year before a compared one is the one before it',
    null,
    [
      [
        'fr',
        'En 2014, on y croit à {69 %}, contre {50 %} en 2013 et {23 %} l’année d’avant.',
        [year(2014), year(2013), year(2012)],
      ],
      [
        'ar',
        'سنة 2014 بلغت الثقة {69 %}، مقابل {50 %} سنة 2013 و{23 %} في السنة التي سبقتها.',
        [year(2014), year(2013), year(2012)],
      ],
    ],
  ],
  [
    'the day of a bulletin goes before the month that opens its sentence, and is kept',
    PUBLISHED,
    [
      [
        'ar',
        'بداية شهر ماي كانت ممطرة، إذ أعلنت الوزارة، الأربعاء 14 ماي، بلوغ {9} سدود نسبة ملء {70 %}. ووصلت النسبة شمالا إلى {80 %}.',
        ['2014-05-14/2014-05-14', '2014-05-14/2014-05-14', '~2014-05-14/2014-05-14'],
      ],
    ],
  ],
  [
    'years of one form beside a school year are school years',
    null,
    [
      [
        'fr',
        'Le taux de scolarisation des élèves est de {97 %} en 2013-2014. À la campagne, où tout manque encore aux familles et où les chemins sont longs, difficiles et mal entretenus par des communes sans moyens ni recettes, il a stagné à {50 %} en 2011-2012.',
        ['2013-09-01/2014-08-31', '2011-09-01/2012-08-31'],
      ],
    ],
  ],
  [
    'a file number is no year, and a participle no text of law',
    PUBLISHED,
    [
      ['fr', 'La saisine 34/2012 compte {70} cas.', [null]],
      ['fr', 'La police a arrêté en 2013 quelque {70} suspects.', [year(2013)]],
    ],
  ],
  [
    'what is said, or known, to have been in a time hangs on no noun',
    PUBLISHED,
    [
      ['en', 'He added that during 2013, {70} inmates were awaiting trial.', [year(2013)]],
      [
        'en',
        'Buses came in 2012, knowing that in May 2013, {70} of them took to the road.',
        ['2013-05-01/2013-05-31'],
      ],
    ],
  ],
  [
    'the beginning of a year is not spoken of further on',
    PUBLISHED,
    [
      [
        'fr',
        'En 2013, {70} élus siégeaient. Elle a pris ses fonctions au début de l’année 2011. Le groupe compte {9} femmes.',
        [year(2013), `~${year(2013)}`],
      ],
    ],
  ],
  [
    'figures set against each other give a later change its two ends',
    PUBLISHED,
    [
      [
        'fr',
        'Le taux est de {13 %} en 2013, contre {12 %} en 2012. En ville, il est passé de {17 %} à {18 %}.',
        [year(2013), year(2012), `~${year(2012)}`, `~${year(2013)}`],
      ],
      [
        'ar',
        'بلغت النسبة {13 %} سنة 2013، مقابل {12 %} سنة 2012. وفي المدن انتقلت من {17 %} إلى {18 %}.',
        [year(2013), year(2012), `~${year(2012)}`, `~${year(2013)}`],
      ],
      [
        'en',
        'The rate was {13 %} in 2013, up from {12 %} in 2012. In towns it went from {17 %} to {18 %}.',
        [year(2013), year(2012), `~${year(2012)}`, `~${year(2013)}`],
      ],
    ],
  ],
  [
    'the rest of a whole is of the time of the whole',
    PUBLISHED,
    [
      [
        'fr',
        'En 2013, on a jugé {300} plaintes, dont {280} fondées, contre {20} rejetées.',
        [year(2013), year(2013), year(2013)],
      ],
      [
        'ar',
        'خلال سنة 2013 شكل الذكور {60 %} من المعنيين، مقابل {40 %} للإناث.',
        [year(2013), year(2013)],
      ],
    ],
  ],
  [
    'what is to come is not spoken of further on',
    null,
    [
      [
        'fr',
        'La deuxième ligne attendra 2018.\nLe tramway a coûté cher. {98} rames roulent.',
        [null],
      ],
    ],
  ],
  [
    'a month before a verb in the future is the next',
    PUBLISHED,
    [
      [
        'fr',
        'De septembre à novembre, les ventes devraient atteindre {~70} tonnes.',
        ['2014-09-01/2014-11-30'],
      ],
      ['fr', 'Le pic est attendu le 31 mai avec {~70} passagers.', ['2014-05-31/2014-05-31']],
    ],
  ],
  [
    'a participle after its auxiliary is no summer',
    PUBLISHED,
    [['fr', 'En mars, {70} voitures ont été écoulées.', ['2014-03-01/2014-03-31']]],
  ],
  [
    'what is over at the term of a part of the year is that part',
    '2014-07-10',
    [['fr', 'Les recettes ont totalisé {70 DH} au terme du semestre.', ['2014-01-01/2014-06-30']]],
  ],
  [
    'a day told with the verb of what an office said is the day of that',
    PUBLISHED,
    [
      [
        'en',
        'The office said its teams handled, on Tuesday, more than {70} boxes.',
        ['2014-05-13/2014-05-13'],
      ],
    ],
  ],
])('%s', (_name, published, cases) => {
  it.each(cases)('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text, published)).toEqual(expected);
  });
});

describe('a list goes on behind a base', () => {
  it.each<Case>([
    [
      'fr',
      'En 2024, le port compte {70} quais, soit {2 %} de plus qu’en 2023, {9} grues et {40} barques.',
      [year(2024), year(2024), year(2024), year(2024)],
    ],
    [
      'en',
      'In 2024 the port had {70} quays, {2 %} more than in 2023, {9} cranes and {40} boats.',
      [year(2024), year(2024), year(2024), year(2024)],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('the time in a clause on an account, or on what came in, is of the numbers behind it', () => {
  it.each<Case>([
    ['ar', 'أظهر التقرير، الذي يهم سنة 2021، أن {900} زائر دخلوا.', [year(2021)]],
    ['fr', 'Le rapport, qui couvre l’année 2021, a compté {900} visiteurs.', [year(2021)]],
    ['en', 'The report, which covers 2021, counted {900} visitors.', [year(2021)]],
    ['ar', 'الطلبات، التي توصلت بها الوكالة خلال سنة 2021، بلغت {900} طلب.', [year(2021)]],
    ['en', 'The requests, which it received in 2021, came to {900}.', [year(2021)]],
    // … not when the account came out, nor what something else did then.
    ['fr', 'Le rapport, qui a été publié en 2021, a compté {900} visiteurs.', [null]],
    ['en', 'The band, which was active in 2021, stole {40} boats.', [null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('a time that a semicolon closes is of the number before it', () => {
  it.each<Case>([
    [
      'ar',
      'بلغ العدد {900} قارب، سنة 2021، مقابل {700}، سنة 2020؛ أي بزيادة {+200} قارب.',
      [year(2021), year(2020), year(2021)],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)[1]).toEqual(expected[1]);
  });
});

describe('the day of speech may have its place between commas', () => {
  it.each<Case>([
    [
      'ar',
      'وأضاف المدير الذي كان يتحدث في لقاء جمع بين رؤساء الغرف ومديري الموانئ، أمس الجمعة، بالرباط، أن {900} قارب غرقت.',
      [null],
    ],
    ['ar', 'غرق، أمس الجمعة، {900} قارب.', ['2021-06-11/2021-06-11']],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2021-06-12')).toEqual(expected);
  });
});

describe('a day on which results show that something is so', () => {
  it.each<Case>([
    ['en', 'Counts on Friday showed that {900} boats had sunk.', [null]],
    ['fr', 'Les relevés de vendredi montrent que {900} barques ont coulé.', [null]],
    ['en', 'Counts of the port showed on Friday that {900} boats had sunk.', [null]],
    ['fr', 'Les relevés du port ont montré vendredi que {900} barques ont coulé.', [null]],
    ['ar', 'أظهرت إحصاءات الميناء يوم الجمعة أن {900} قارب غرقت.', [null]],
    // … what was counted on it is of that day.
    ['en', 'Counts on Friday showed {900} sunken boats.', ['2021-06-11/2021-06-11']],
    ['en', 'Counts of the port showed on Friday {900} sunken boats.', ['2021-06-11/2021-06-11']],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2021-06-12')).toEqual(expected);
  });
});

describe('a budget’s year gives way to the part of it that is spoken of', () => {
  it.each<Case>([
    [
      'ar',
      'بلغ العجز {12 DH} حتى متم شهر مارس 2022. وقال في تقريره حول تنفيذ قانون المالية 2022 إن المداخيل بلغت {40 DH}.',
      ['2022-01-01/2022-03-31', '~2022-01-01/2022-03-31'],
    ],
    [
      'fr',
      'Le déficit a atteint {12 DH} à fin mars 2022. Dans son rapport sur l’exécution de la loi de finances 2022, il dit que les recettes ont atteint {40 DH}.',
      ['2022-01-01/2022-03-31', '~2022-01-01/2022-03-31'],
    ],
    // … where no part of it was, it stays.
    ['fr', 'La loi de finances 2022 prévoit des recettes de {40 DH}.', [year(2022)]],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('what is paid on a debt is paid over a time', () => {
  it.each<Case>([
    ['ar', 'بلغت تكاليف الدين {12 DH} في متم دجنبر 2011.', [year(2011)]],
    ['ar', 'بلغ سداد أصل الدين {12 DH} في متم دجنبر 2011.', [year(2011)]],
    ['en', 'Debt charges reached {12 DH} at end-December 2011.', [year(2011)]],
    ['ar', 'بلغ الدين {12 DH} في متم دجنبر 2011.', ['2011-12-31/2011-12-31']],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

checkDated('a short name in brackets stands in an account’s name, which is of the time told of', [
  [
    'fr',
    'Le déficit atteint {30 DH} à fin août. Les recettes gagnent {9 DH}, précise un document sur la situation des charges et ressources du Trésor (SCRT) du mois d’août 2022. Les impôts ont rapporté {7 DH}.',
    '2022-09-17',
    ['2022-01-01/2022-08-31', '~2022-01-01/2022-08-31', '~2022-01-01/2022-08-31'],
  ],
  [
    'fr',
    'Le solde atteint {30 DH} à fin mai 2023. La caisse a versé {9 DH}, indique la banque dans son bulletin mensuel de statistiques des ports (BMSP) du mois de mai 2023. Le port a reçu {7 DH}.',
    '2023-06-17',
    ['2023-01-01/2023-05-31', '~2023-01-01/2023-05-31', '~2023-01-01/2023-05-31'],
  ],
]);
