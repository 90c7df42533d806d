import { checkMeasures } from './read.ts';

checkMeasures('a place or group that a clause opens with is of what it measures', [
  [
    'en',
    'In rural areas, the dropout rate fell from 7% to 5%.',
    ['dropout rate, in rural areas', 'dropout rate, in rural areas'],
  ],
  ['en', 'For women, employment lost 2 points.', ['employment, for women']],
  ['en', 'In the private sector, wages gained 4%.', ['wages, in the private sector']],
  [
    'fr',
    'En zone rurale, le taux d’abandon est passé de 7 % à 5 %, alors qu’en milieu urbain il a atteint 2 %.',
    [
      'taux d’abandon, en zone rurale',
      'taux d’abandon, en zone rurale',
      'taux d’abandon, en milieu urbain',
    ],
  ],
  ['fr', 'Chez les tisseuses, le chômage atteint 12 %.', ['chômage, chez les tisseuses']],
  ['fr', 'À Zagora, 14 puits ont été creusés.', ['puits creusés, à Zagora']],
  ['ar', 'وفي الوسط القروي، تراجع معدل الهدر إلى 5 في المائة.', ['معدل الهدر, في الوسط القروي']],
  ['ar', 'ولدى النساء، بلغت نسبة التشغيل 19 في المائة.', ['نسبة التشغيل, لدى النساء']],
  ['ar', 'وفي صفوف الشباب، بلغت نسبة الهدر 8 في المائة.', ['نسبة الهدر, في صفوف الشباب']],
]);

checkMeasures('what has a place of its own, and what a place is only told at, takes no other', [
  ['en', 'On reform of the sector, 7 laws passed.', ['laws passed']],
  ['en', 'In rural areas, the Taza dropout rate reached 7%.', ['Taza dropout rate']],
  ['en', 'In Taza, the minister announced 40 wells.', ['wells']],
  ['en', 'In the south, Zagora had 40 looms.', ['looms, Zagora']],
  [
    'en',
    'In rural areas, the dropout rate was 7%, while the pass rate reached 80%.',
    ['dropout rate, in rural areas', 'pass rate'],
  ],
  ['fr', 'À Taza, le maire a annoncé 40 puits.', ['puits']],
  ['fr', 'Dans ce rapport, le taux d’abandon atteint 7 %.', ['taux d’abandon']],
  ['fr', 'Parmi les mesures, la ligue a retenu 12 puits.', ['puits retenu']],
  ['fr', 'En ville, la part des tisseuses de Fès atteint 7 %.', ['part des tisseuses de Fès']],
  ['ar', 'وفي هذا الإطار، بلغ معدل الهدر 5 في المائة.', ['معدل الهدر']],
]);

checkMeasures('a pronoun stands for the rate before, of each place that follows', [
  [
    'en',
    'The dropout rate fell to 6%. This is 9% in rural areas and 3% in towns.',
    ['dropout rate', 'dropout rate, in rural areas', 'dropout rate, in towns'],
  ],
  [
    'fr',
    'Le taux d’abandon a reculé à 6 %. C’est 9 % en milieu rural et 3 % en ville.',
    ['taux d’abandon', 'taux d’abandon en milieu rural', 'taux d’abandon, en ville'],
  ],
]);

checkMeasures('a growth is of what follows its size', [
  [
    'ar',
    'سجلت سنة 2024 تراجعا واضحا بنسبة 10 في المائة في سرقات الدراجات.',
    ['تراجعا واضحا في سرقات الدراجات'],
  ],
  ['ar', 'تم رصد ارتفاع مهم، بمعدل 30 في المائة، في عدد الشكايات.', ['ارتفاع مهم في عدد الشكايات']],
  [
    'fr',
    'La ligue note une hausse, de 30 %, du nombre de plaintes.',
    ['hausse du nombre de plaintes'],
  ],
  [
    'en',
    'The league noted a rise, of 30%, in the number of complaints.',
    ['rise in the number of complaints'],
  ],
  [
    'en',
    'The number of weavers fell to 900, following a drop of 40 in weavers.',
    ['number of weavers', 'drop in weavers'],
  ],
  [
    'fr',
    'La ligue note une baisse de 24 % des vols, 6 % pour les fraudes.',
    ['baisse des vols', 'baisse pour les fraudes'],
  ],
]);

checkMeasures('a bracket with the unit once more parts an amount from nothing', [
  ['fr', '40 millions de dirhams (MDH) ont été alloués aux puits.', ['alloués aux puits']],
  ['fr', 'Le conseil consacre 40 millions de dirhams (MDH) aux puits.', [null]],
  ['ar', 'بلغت كلفة الآبار 40 مليون درهم (درهم).', ['كلفة الآبار']],
]);

checkMeasures(
  'what is ready to be done is not measured, and a counted noun begins behind its number',
  [
    ['fr', 'Nous sommes prêts à verser 900 dirhams.', [null]],
    ['fr', 'Les prêts à rembourser atteignent 900 dirhams.', ['prêts']],
    [
      'fr',
      'Il est question de la construction de 40 écoles et logements de fonction et de 12 projets de voirie.',
      ['question de la construction d’écoles et logements de fonction', 'projets de voirie'],
    ],
    ['ar', 'يشمل البرنامج تأهيل 40 مؤسسة للرعاية الاجتماعية.', ['مؤسسة للرعاية الاجتماعية']],
    ['ar', 'تم حجز 40 كيلوغراما من النحاس.', ['حجز النحاس']],
    [
      'en',
      'The number of looms fell by 60, which corresponds to a decline of 4%.',
      ['number of looms', 'number of looms, decline'],
    ],
  ],
);

checkMeasures('a mean told by where it is of is a noun', [
  ['fr', 'La moyenne nationale est de 44 %.', ['moyenne nationale']],
  ['en', 'The dropout rate is above the national average (12%).', ['national average']],
  ['fr', 'La production a progressé en moyenne de 4 %.', ['production']],
]);

checkMeasures('a share of a total is of what has it', [
  [
    'fr',
    'La fraude est restée à 6 % sur le total des plaintes.',
    ['fraude, sur le total des plaintes'],
  ],
  ['fr', 'La fraude touche 6 % des foyers sur l’ensemble du territoire.', ['fraude, des foyers']],
]);

checkMeasures('a rate of another group is no longer of the one before', [
  [
    'en',
    'The dropout rate of apprentices is 12%. Among women it is 7%.',
    ['dropout rate of apprentices', 'dropout rate of apprentices, among women'],
  ],
  [
    'en',
    'The dropout rate for girls is 12%. For men, it is 7%.',
    ['dropout rate for girls', 'dropout rate, for men'],
  ],
  [
    'fr',
    'Le taux d’abandon des femmes est de 12 %. Chez les jeunes, il est de 7 %.',
    ['taux d’abandon des femmes', 'taux d’abandon, chez les jeunes'],
  ],
  [
    'ar',
    'كسب معدل النساء 3 نقط ليبلغ 14%. ولدى حاملي الشهادات نزل من 12% إلى 7%.',
    ['معدل النساء', 'معدل النساء', 'معدل, لدى حاملي الشهادات', 'معدل, لدى حاملي الشهادات'],
  ],
]);

checkMeasures('so many points more is a growth of just that', [
  [
    'en',
    'The dropout rate was 12%. It is 7% in rural areas, 2 points more.',
    ['dropout rate', 'dropout rate, in rural areas', 'dropout rate, in rural areas'],
  ],
]);

checkMeasures('a pronoun stands for what its sentence announces', [
  [
    'fr',
    'Les ventes ont atteint 5 MDH. Pour ce qui est des achats de laine, ils se sont élevés à 9 MDH.',
    ['ventes', 'achats de laine'],
  ],
  [
    'fr',
    'Les ventes ont atteint 5 MDH. En ce qui concerne les achats de laine, ils se sont élevés à 9 MDH.',
    ['ventes', 'achats de laine'],
  ],
  [
    'en',
    'Sales reached 5 MDH. When it comes to wool purchases, they amounted to 9 MDH.',
    ['Sales', 'wool purchases'],
  ],
  [
    'fr',
    'Les ventes ont atteint 5 MDH. Pour cette année, elles atteindront 9 MDH.',
    ['ventes', 'ventes'],
  ],
]);
