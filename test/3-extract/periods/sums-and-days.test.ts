import { checkDated } from './dated.ts';

const APRIL_2004 = '2004-01-01/2004-04-30';
const APRIL_2005 = '2005-01-01/2005-04-30';

checkDated('what came in is of the months until the day that a rate was told of', [
  [
    'fr',
    'La couverture est de {50 %} à fin avril 2005. Les ventes ont atteint {23 DH}.',
    '2005-06-01',
    ['2005-04-30/2005-04-30', `~${APRIL_2005}`],
  ],
  [
    'fr',
    'La couverture est passée de {58 %} à fin avril 2004 à {50 %} une année plus tard. Les ventes de laine ont reculé de {+8 %}, passant de {4 DH} à {3 DH}.',
    '2005-06-01',
    [
      '2004-04-30/2004-04-30',
      '2005-04-30/2005-04-30',
      `~${APRIL_2005}`,
      `~${APRIL_2004}`,
      `~${APRIL_2005}`,
    ],
  ],
  // What was paid back comes in a time, too, and so does what an account closed with a month goes on with.
  [
    'fr',
    'À fin avril 2005, l’encours des crédits est de {900 DH}. Les remboursements ont atteint {40 DH}.',
    '2005-06-01',
    ['2005-04-30/2005-04-30', `~${APRIL_2005}`],
  ],
  [
    'en',
    'As of April 30, 2005, reserves stood at {DH900}. Remittances reached {DH40}.',
    '2005-06-01',
    ['2005-04-30/2005-04-30', `~${APRIL_2005}`],
  ],
  [
    'ar',
    'بلغ مخزون القمح {900 طن} إلى غاية 30 أبريل 2005. وبلغت واردات الشعير {40 طنا}.',
    '2005-06-01',
    ['2005-04-30/2005-04-30', `~${APRIL_2005}`],
  ],
  // … but not one that a week ended with.
  [
    'fr',
    'Au 17 avril 2005, les avoirs ont atteint {900 DH}. Les exportations ont atteint {40 DH}.',
    '2005-06-01',
    ['2005-04-17/2005-04-17', null],
  ],
  // A debt is of the day itself.
  [
    'fr',
    'La dette s’élève à {900 DH} à fin avril 2005. Celle des villes est passée à {40 DH}.',
    '2005-06-01',
    ['2005-04-30/2005-04-30', '~2005-04-30/2005-04-30'],
  ],
]);

checkDated('a change told over a time is of that time', [
  [
    'fr',
    'Le port a connu une hausse de {+17 %} sur les six premiers mois de 2014.',
    '2014-09-01',
    ['2014-01-01/2014-06-30'],
  ],
  // The month before is what it is set against.
  [
    'fr',
    'En mai 2014, le port a connu une hausse de {+17 %} sur le mois précédent.',
    '2014-09-01',
    ['2014-05-01/2014-05-31'],
  ],
]);

checkDated('what is aimed at far off is no budget’s year', [
  [
    'fr',
    'La fédération compte ouvrir {600} salles à l’horizon 2030. Le budget alloué aux salles s’est chiffré à {2 DH}.',
    '2023-01-17',
    ['2030-01-01/2030-12-31', null],
  ],
]);

checkDated('what stands so to this day is set against the same day of another year', [
  [
    'fr',
    'Les étangs sont, à ce jour, remplis à 63 %. Ce niveau est supérieur à celui de la même période de 2017, durant laquelle il était de {57 %}.',
    '2018-03-22',
    ['2017-03-22/2017-03-22'],
  ],
  // What a text only speaks of now is of no day.
  [
    'fr',
    'Les étangs sont actuellement pleins. Durant la même période de 2017, le taux était de {57 %}.',
    '2018-03-22',
    [null],
  ],
]);

checkDated('refugees are counted on a day', [
  [
    'en',
    'The town has {19,253} refugees at the end of March 2031.',
    '2031-04-20',
    ['2031-03-31/2031-03-31'],
  ],
  [
    'fr',
    'La ville compte {19.253} réfugiés à fin mars 2031.',
    '2031-04-20',
    ['2031-03-31/2031-03-31'],
  ],
]);

checkDated('the total of what is counted on a day is of that day', [
  ['ar', 'مجموع القطيع من الماعز يبلغ اليوم {300} رأس.', '2024-05-28', ['2024-05-28/2024-05-28']],
  ['ar', 'مجموع الإصابات يبلغ اليوم {300} حالة.', '2024-05-28', [null]],
]);

checkDated('what is announced before its clause, or levied, comes in over a time', [
  [
    'ar',
    'بلغ رصيد المكتب {11 DH} عند متم فبراير 2024. وفيما يخص المداخيل، فقد بلغت {51 DH}.',
    '2024-03-20',
    ['2024-02-29/2024-02-29', '~2024-01-01/2024-02-29'],
  ],
  [
    'ar',
    'بلغ رصيد المكتب {11 DH} عند متم فبراير 2024. وارتفعت الرسوم الجمركية بنسبة {+21 %}.',
    '2024-03-20',
    ['2024-02-29/2024-02-29', '~2024-01-01/2024-02-29'],
  ],
]);

checkDated('what a sale or a trading session brings is of its day', [
  [
    'fr',
    'Le fonds a levé {648 DH} lors de l’adjudication du 14 novembre.',
    '2023-11-17',
    ['2023-11-14/2023-11-14'],
  ],
  [
    'en',
    'The fund raised {648 DH} at the auction of November 14.',
    '2023-11-17',
    ['2023-11-14/2023-11-14'],
  ],
  [
    'ar',
    'جمع الصندوق {648 DH} خلال جلسة المزاد ليوم 14 نونبر.',
    '2023-11-17',
    ['2023-11-14/2023-11-14'],
  ],
]);

checkDated('a mean of so many each day is of the days that it is reckoned over', [
  [
    'fr',
    'Le port a reçu {648} voiliers durant les dix premiers jours d’août, soit une moyenne de {65} voiliers par jour.',
    '2023-08-16',
    ['2023-08-01/2023-08-10', '2023-08-01/2023-08-10'],
  ],
  [
    'ar',
    'استقبل الميناء {648} مركبا خلال الأيام العشرة الأولى من غشت، أي بمعدل {65} مركبا في اليوم.',
    '2023-08-16',
    ['2023-08-01/2023-08-10', '2023-08-01/2023-08-10'],
  ],
]);

checkDated(
  'what comes in is of all the months that an account ends with, beside what is owed on its last day',
  [
    [
      'fr',
      'Les banques ont, à fin juin 2023, {30 DH} de crédits, et un résultat net de {2 DH}.',
      null,
      ['2023-06-30/2023-06-30', '2023-01-01/2023-06-30'],
    ],
    [
      'en',
      'The debt was {30 DH} at the end of June 2023. It takes in a positive balance of {2 DH}, and the issuance rate stood at {40 %}.',
      null,
      ['2023-06-30/2023-06-30', '~2023-01-01/2023-06-30', '~2023-01-01/2023-06-30'],
    ],
    [
      'ar',
      'بلغ الدين {30 DH} عند متم يونيو 2023. ويراعي العجز رصيدا إيجابيا قدره {2 DH}.',
      null,
      ['2023-06-30/2023-06-30', '~2023-01-01/2023-06-30'],
    ],
  ],
);
