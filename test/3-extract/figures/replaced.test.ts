import { checkMeasures, checkTold } from './read.ts';

checkMeasures('a group, side or place of its own stands in for that of the number before', [
  [
    'fr',
    'Le bilan est de 40 blessés parmi les gardiens et 7 parmi les joueurs.',
    ['blessés parmi les gardiens', 'blessés parmi les joueurs'],
  ],
  [
    'en',
    'The match left 40 injured among the wardens and 7 among the players.',
    ['injured among the wardens', 'injured among the players'],
  ],
  [
    'ar',
    'خلفت المباراة 40 جريحا في صفوف المنظمين و7 في صفوف اللاعبين.',
    ['جريحا في صفوف المنظمين', 'جريحا في صفوف اللاعبين'],
  ],
  [
    'fr',
    'Trente personnes parmi les joueurs ont été interrogées.',
    ['personnes parmi les joueurs interrogées'],
  ],
  // "Among them" is no group of its own.
  [
    'fr',
    'Sur 40 joueurs, 7 parmi eux sont restés à l’hôtel.',
    ['joueurs', 'joueurs restés à l’hôtel'],
  ],
]);

checkMeasures('each of two moves is of its own place', [
  [
    'fr',
    'Le taux d’activité a reculé de 0,4 point à 47% en ville et de 1 point à 52% à la campagne.',
    [
      'taux d’activité, en ville',
      'taux d’activité, en ville',
      'taux d’activité, à la campagne',
      'taux d’activité, à la campagne',
    ],
  ],
  [
    'en',
    'The activity rate fell by 0.4 points to 47% in towns and by 1 point to 52% in rural areas.',
    [
      'activity rate, in towns',
      'activity rate, in towns',
      'activity rate, in rural areas',
      'activity rate, in rural areas',
    ],
  ],
  [
    'ar',
    'تراجع معدل النشاط بـ0,4 نقطة إلى 47 في المائة بالمدن وبـ1 نقطة إلى 52 في المائة بالقرى.',
    ['تراجع معدل النشاط', 'معدل النشاط بالمدن', 'معدل النشاط بالقرى', 'معدل النشاط بالقرى'],
  ],
  [
    'fr',
    'Il s’agit d’une baisse de 900 tisserands en ville et d’une hausse de 150 à la campagne.',
    ['baisse de tisserands, en ville', 'tisserands à la campagne, hausse'],
  ],
  [
    'en',
    'The guild recorded a decline of 900 weavers in towns and an increase of 150 in rural areas.',
    ['decline of weavers, in towns', 'weavers in rural areas, increase'],
  ],
  [
    'fr',
    'Une création de 900 emplois en ville et une perte de 150 à la campagne sont relevées.',
    ['création d’emplois en ville', 'perte, emplois, à la campagne'],
  ],
  [
    'fr',
    'Une création de 900 emplois en ville contre une perte de 150 est relevée.',
    ['création d’emplois en ville', 'perte, emplois'],
  ],
]);

checkTold('a rate that is told of again is the last that was told, over other numbers', [
  [
    'fr',
    'Le taux de chômage a progressé. Le nombre de chômeurs a gagné 12%, à 940.000. Le taux atteint 21% chez les femmes.',
    [
      '12 percent | nombre de chômeurs',
      '940000 unemployed | nombre de chômeurs',
      '21 percent | taux de chômage chez les femmes',
    ],
  ],
  [
    'en',
    'The unemployment rate worsened. The number of weavers rose 12% to 940,000. The rate reaches 21% among women.',
    [
      '12 percent | number of weavers',
      '940000 artisan | number of weavers',
      '21 percent | unemployment rate among women',
    ],
  ],
  // Many are no rate.
  [
    'fr',
    'Le taux de réussite a atteint 61%, et 40.100 filles ont été reçues. Elles ont augmenté de 65%.',
    ['61 percent | taux de réussite', '40100 woman | filles reçues', '65 percent | filles reçues'],
  ],
]);

checkMeasures('what a growth or fall ends in is of what grows, and the next move of its own', [
  [
    'fr',
    'L’inflation connaîtrait un ralentissement à 1,4%, fruit d’un repli de 3,2% des prix du pain et d’une décélération à 2,1% des prix du lait. En 2025, elle remonterait à 2%.',
    ['inflation', 'repli des prix du pain', 'prix du lait', 'inflation'],
  ],
  [
    'en',
    'Growth would mark a slowdown to 1.4%, the result of a 3.2% drop in the bread trade and a deceleration to 2.1% in the milk trade. In 2025, it would accelerate to 2%.',
    ['Growth', 'drop in the bread trade', 'milk trade', 'Growth'],
  ],
  ['fr', 'La croissance enregistrerait une accélération à 4,1%.', ['croissance']],
  ['fr', 'Le conseil prévoit une accélération de la croissance à 4,1%.', ['croissance']],
  // A growth by so much is told as such.
  ['fr', 'L’inflation connaîtrait une hausse de 1,4%.', ['inflation, hausse']],
  [
    'fr',
    'Le prix du pain irait de 3,2% des dépenses en 2023 à 4,1%.',
    ['prix du pain, des dépenses', 'prix du pain, des dépenses'],
  ],
]);

checkMeasures('growths that were noted are of the places that each figure has', [
  [
    'fr',
    'Les prix ont progressé de 0,6%. Les baisses ont été relevées à Safi avec 1,4%, à Fès et Taza avec 1,1% et à Oujda avec 0,9%.',
    ['prix', 'baisses, à Safi', 'baisses, à Fès et Taza', 'baisses, à Oujda'],
  ],
  [
    'en',
    'Prices rose 0.6%. The increases were recorded in Safi with 1.4%, in Fez with 1.1% and in Oujda with 0.9%.',
    ['Prices', 'increases, in Safi', 'increases, in Fez', 'increases, in Oujda'],
  ],
  [
    'fr',
    'Les variations des prix vont de 0,4% pour le pain à 3,1% pour le lait.',
    ['variations des prix, pour le pain', 'variations des prix, pour le lait'],
  ],
  [
    'fr',
    'L’indice a augmenté de 0,1%, avec 0,7% pour le pain et une baisse de 0,4% pour le reste.',
    ['indice', 'indice, pour le pain', 'indice, pour le reste, baisse'],
  ],
]);

checkMeasures('people are no body, and a party takes the place of the one before', [
  [
    'fr',
    'Les Marocains résidant à l’étranger ont représenté 51% des clients, avec une hausse de 27%.',
    ['Marocains résidant à l’étranger, des clients', 'Marocains résidant à l’étranger, hausse'],
  ],
]);

checkMeasures('money is of what it goes to', [
  [
    'fr',
    'Près de 30 millions de dirhams iront aux fours totalement détruits et 12 millions de dirhams à la rénovation des moulins.',
    ['fours totalement détruits', 'rénovation des moulins'],
  ],
  [
    'en',
    'Some 30 million dirhams will go to mills and 12 million dirhams to the repair of ovens.',
    ['mills', 'repair of ovens'],
  ],
  [
    'ar',
    'ستذهب 30 مليون درهم إلى الطرق القروية و12 مليون درهم إلى ترميم المدارس.',
    ['الطرق القروية', 'ترميم المدارس'],
  ],
  [
    'fr',
    'Le plan prévoit une aide de 900 dirhams pour les fours totalement détruits et de 400 dirhams pour les moulins.',
    ['aide pour les fours totalement détruits', 'aide, pour les moulins'],
  ],
  // The noun goes, and not the money.
  [
    'fr',
    'Un complément de 100 dirhams va aux tisserands âgés.',
    ['complément va aux tisserands âgés'],
  ],
]);

checkMeasures('growth alone behind a level is of the economy, behind a growth of what grew', [
  [
    'fr',
    'L’inflation est revenue à 1,1 %. La croissance s’est située à 3,4 % et devrait atteindre 4,2 %.',
    ['inflation', 'croissance', 'croissance'],
  ],
  [
    'fr',
    'Les ventes ont progressé de 6 %. La croissance a été de 9 % dans le Nord.',
    ['ventes', 'ventes dans le Nord, croissance'],
  ],
]);

checkMeasures('"ce dernier" stands for the last noun of the sentence before that it agrees with', [
  [
    'fr',
    'L’institut s’attend à un ralentissement de la croissance. Cette dernière se situerait à 3 %.',
    ['croissance'],
  ],
  [
    'fr',
    'L’office a publié les comptes de la caisse. Ces derniers affichent 3 millions de dirhams.',
    ['comptes de la caisse'],
  ],
  [
    'fr',
    'Les navires ont connu une très forte demande. Cette dernière a été multipliée par 5.',
    ['forte demande'],
  ],
]);

checkMeasures('a peak is one of something', [
  [
    'fr',
    'L’inflation a atteint un pic de 10,1 %. Les ventes sont en constante amélioration de 6 %.',
    ['inflation', 'ventes, amélioration'],
  ],
]);
