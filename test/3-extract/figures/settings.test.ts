import { checkMeasures, checkTold } from './read.ts';

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
  [
    'fr',
    'Sur le plan technique, les dépenses augmenteront de 35 %.',
    ['dépenses, sur le plan technique'],
  ],
  [
    'fr',
    'Pour le volet social, les dépenses atteignent 24 millions de dirhams.',
    ['dépenses, pour le volet social'],
  ],
  ['fr', 'Sur ce plan, les ventes ont gagné 4 %.', ['ventes']],
  ['en', 'In the luxury segment, sales rose 3%.', ['sales, in the luxury segment']],
  // Where its growth has ended.
  [
    'fr',
    'Le taux d’abandon a augmenté de 2 points en milieu rural, à 9 %, et de 1 point en ville, à 4 %.',
    [
      'taux d’abandon, en milieu rural',
      'taux d’abandon, en milieu rural',
      'taux d’abandon, en ville',
      'taux d’abandon, en ville',
    ],
  ],
  [
    'en',
    'The dropout rate rose by 2 points in rural areas, to 9%.',
    ['dropout rate, in rural areas', 'dropout rate, in rural areas'],
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
  ['fr', 'Parmi les mesures, la ligue a retenu 12 puits.', ['puits retenus']],
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
    ['ar', 'يشمل البرنامج تأهيل 40 مؤسسة للرعاية الاجتماعية.', ['تأهيل مؤسسة للرعاية الاجتماعية']],
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
  // Women among the apprentices, who are none of the groups that exclude each other.
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

checkMeasures('a place that was named before is none that tells of what it measures', [
  ['fr', 'Dans la même province, 14 puits ont été creusés.', ['puits creusés']],
  ['fr', 'Dans cette région, le taux d’abandon est de 7 %.', ['taux d’abandon']],
  ['en', 'In the same province, 14 wells were dug.', ['wells were dug']],
  ['ar', 'وفي نفس الإقليم، بلغت نسبة الهدر 8 في المائة.', ['نسبة الهدر']],
  ['ar', 'وبهذه الجهة، بلغت نسبة الهدر 8 في المائة.', ['نسبة الهدر']],
  // Guard: another place is told.
  ['fr', 'Dans une province, 14 puits ont été creusés.', ['puits creusés, dans une province']],
]);

checkMeasures('the items of a list have the rate that is set against a mean, not the mean', [
  [
    'fr',
    'Deux villes ont des taux de tri supérieurs à la moyenne nationale (14 %) ; Taza (19 %), Anfa (16 %).',
    ['villes', 'moyenne nationale', 'taux de tri, Taza', 'taux de tri, Anfa'],
  ],
  [
    'en',
    'The towns recorded sorting rates higher than the national average (14%); Taza (19%), Anfa (16%).',
    ['national average', 'sorting rates, Taza', 'sorting rates, Anfa'],
  ],
  [
    'ar',
    'وسجلت المدن معدلات فرز أعلى من المعدل الوطني (14 في المائة): تازة (19 في المائة)، وأنفا (16 في المائة).',
    ['المعدل الوطني', 'معدلات فرز, تازة', 'معدلات فرز, أنفا'],
  ],
]);

checkMeasures('the rate of many is of those that are told for instance', [
  [
    'fr',
    'Le taux de chômage est de 8 %. Le maire salue une hausse des taux de tri des quartiers, notamment Anfa de 12 % à 20 %, Hassan (31 % contre 27 %).',
    [
      'taux de chômage',
      'taux de tri des quartiers, Anfa',
      'taux de tri des quartiers, Anfa',
      'taux de tri des quartiers, Hassan',
      'taux de tri des quartiers, Hassan',
    ],
  ],
  [
    'en',
    'The mayor praised a rise in the sorting rates of many districts, notably Anfa from 12% to 20%.',
    ['sorting rates of many districts, Anfa', 'sorting rates of many districts, Anfa'],
  ],
  [
    'ar',
    'وسجل العمدة تحسنا في نسب الفرز بعدة أحياء، خاصة أنفا من 12 في المائة إلى 20 في المائة.',
    ['نسب الفرز, أنفا', 'نسب الفرز, أنفا'],
  ],
]);

checkMeasures('of names in quotation marks each has its own number', [
  [
    'fr',
    'La part des dossiers recule dans les bureaux « Nour », « Anfa » et « Ait Baha », contre respectivement 80 %, 71 % et 64 % en mars.',
    ['part des dossiers, Nour', 'part des dossiers, Anfa', 'part des dossiers, Ait Baha'],
  ],
  [
    'fr',
    'Les usines « Nour » et « Anfa » ont livré respectivement 40 et 50 tonnes.',
    ['usines, Nour', 'usines, Anfa'],
  ],
  [
    'en',
    'The sorting rates of the “Nour”, “Anfa” and “Hassan” districts reached 41%, 38% and 22% respectively.',
    ['sorting rates, Nour', 'sorting rates, Anfa', 'sorting rates, Hassan'],
  ],
  [
    'ar',
    'وسجلت نسبة الفرز في أحياء «النور» و«أنفا» على التوالي 41 في المائة و38 في المائة.',
    ['نسبة الفرز في أحياء, النور', 'نسبة الفرز في أحياء, أنفا'],
  ],
  // Guard: without marks the noun goes with each.
  [
    'fr',
    'Les usines de Rabat et de Salé ont livré respectivement 40 et 50 tonnes.',
    ['usines de Rabat', 'usines, Salé'],
  ],
]);

checkMeasures('a relative clause is of the noun that its verb agrees with', [
  [
    'fr',
    'Le conseil a relevé les crédits alloués aux musées au titre du budget annexe, qui sont passés de 3 millions de dirhams à 9 millions de dirhams.',
    ['crédits alloués aux musées', 'crédits alloués aux musées'],
  ],
  [
    'en',
    'The council raised the credits allotted to museums under the yearly budget, which have risen from 3 million dirhams to 9 million dirhams.',
    ['credits allotted to museums', 'credits allotted to museums'],
  ],
  [
    'en',
    'The council cut the budget of the museums, which has fallen from 9 million dirhams to 3 million dirhams.',
    ['budget of the museums', 'budget of the museums'],
  ],
  // A participle is of the noun right before it.
  [
    'fr',
    'Avec un terrain de 12 hectares, le lycée Nour, situé à Taza, accueille 900 élèves.',
    ['terrain', 'élèves'],
  ],
]);

checkMeasures('a share is of those who make it up', [
  ['en', 'Weavers make up about half of the members (48%).', ['Weavers']],
  ['ar', 'النساجون يشكلون حوالي نصف الأعضاء (48 في المائة).', ['النساجون']],
  ['ar', 'ارتفع عدد النساجات بنسبة أكبر (7 في المائة).', ['عدد النساجات']],
  ['ar', 'وتتوزع العقوبات بين سنتين فأقل (25 في المائة).', ['العقوبات', 'العقوبات']],
]);

checkMeasures('what "et" puts behind a number opens the next clause', [
  [
    'fr',
    'Le taux de chômage est de 9 %. Chez les hommes, il baisse à 8 % et chez les diplômés, il atteint 19 %.',
    ['taux de chômage', 'taux de chômage, chez les hommes', 'taux de chômage, chez les diplômés'],
  ],
  [
    'en',
    'The unemployment rate stood at 9%. Among women, it fell to 8% and among graduates, it reached 19%.',
    ['unemployment rate', 'unemployment rate, among women', 'unemployment rate, among graduates'],
  ],
  [
    'en',
    'The unemployment rate is known. Among weavers it stood at 8% and among graduates 19%.',
    ['unemployment rate, among weavers', 'unemployment rate, among graduates'],
  ],
  [
    'en',
    'In Agadir, the mill will be raised to 410 looms, and in Salé there will be 120 looms.',
    ['looms, in Agadir', 'looms, in Salé'],
  ],
  // Behind the number, the group is of its own clause.
  [
    'fr',
    'Le taux de chômage est de 9 % chez les hommes et 12 % chez les femmes.',
    ['taux de chômage, chez les hommes', 'taux de chômage, chez les femmes'],
  ],
]);

checkTold('dirhams before or with tax are dirhams', [
  ['fr', 'Le prix s’établit à 0,23 DHHT/min.', ['0.23 MAD | prix']],
  ['fr', 'La facture a atteint 24 DHTTC.', ['24 MAD | facture']],
]);

checkTold('townsfolk of two ages are a class of age, whatever rises', [
  [
    'fr',
    'Avec une hausse de 2,8 points (de 32,4 à 35,2 %), ce sont les jeunes citadins de 15 à 24 ans qui ont souffert.',
    ['2.8 percentage_point | hausse', '32.4 percent | hausse', '35.2 percent | hausse'],
  ],
]);

checkMeasures('the noun of a time is no measure', [
  [
    'fr',
    'Le nombre de quais a connu durant la période janvier-octobre 2018 une hausse de 10 %.',
    ['nombre de quais, hausse'],
  ],
  [
    'fr',
    'Le taux de retard a été durant la période de janvier à octobre 2018 de 9 %.',
    ['taux de retard'],
  ],
  ['fr', 'La période de repos a baissé de 9 %.', ['période de repos']],
]);

checkMeasures('an idiom that tells who leads or of how much, has no noun', [
  [
    'en',
    'For the North African region as a whole, traffic grew by 9 %.',
    ['traffic, for the North African region'],
  ],
  ['ar', 'على صعيد المراكب، سجلت زيادة بنسبة 9 في المائة.', ['المراكب, زيادة']],
]);

checkMeasures('a group that opens a clause takes the place of the one before', [
  [
    'fr',
    'Dans les ports le taux passe de 5 % à 8 %, dans les oasis de 10,5 % à 21,4 %.',
    ['taux, ports', 'taux, ports', 'taux, oasis', 'taux, oasis'],
  ],
  [
    'en',
    'In harbours the rate went from 5% to 8%, in oases from 10% to 21%.',
    ['rate, harbours', 'rate, harbours', 'rate, oases', 'rate, oases'],
  ],
]);

checkMeasures(
  'a place before both ends of the next pair is of them, one behind a pair of its own',
  [
    [
      'en',
      'The dropout rate is 8%. In towns it moved from 7% to 5%, in rural areas from 12% to 9%.',
      [
        'dropout rate',
        'dropout rate, in towns',
        'dropout rate, in towns',
        'dropout rate, in rural areas',
        'dropout rate, in rural areas',
      ],
    ],
    [
      'en',
      'Unemployment rose from 7% to 9% in towns and from 3% to 4% in villages.',
      [
        'Unemployment, in towns',
        'Unemployment, in towns',
        'Unemployment, in villages',
        'Unemployment, in villages',
      ],
    ],
    // The actives are those of the first percentage alone.
    [
      'fr',
      'Le chômage touche 12 % des actifs. Il est passé de 7 % à 9 % dans les villes.',
      ['chômage, des actifs', 'chômage, dans les villes', 'chômage, dans les villes'],
    ],
  ],
);

checkMeasures('a verb with its adverb, and one that joins another, are no part of a noun', [
  ['fr', 'Quelque 640 tisserands ont enfin été relogés.', ['tisserands relogés']],
  ['en', 'The guards stopped 640 boats and broke up 12 gangs.', ['boats stopped', 'gangs']],
]);

checkMeasures('an English clause may open with the group of its subject without a comma', [
  [
    'en',
    'Among weavers the dropout rate is 9% in 2024, below the 12% of 2014.',
    ['dropout rate, among weavers', 'dropout rate, among weavers'],
  ],
]);

checkMeasures('how many places something was done in are places, and not what was done', [
  ['fr', 'Aucun contrôle n’a été effectué dans 12 communes.', ['communes']],
  ['fr', 'La collecte des déchets a été suspendue dans 12 communes.', ['communes']],
  ['en', 'Waste collection was suspended in 12 towns.', ['towns']],
  ['ar', 'لم تجر أي مراقبة في 12 جماعة.', ['جماعة']],
]);

checkMeasures('a rate goes on over how many places the first was of', [
  [
    'fr',
    'Le taux de remplissage atteint 100 % dans quatre moulins, mais ne dépasse pas 12 % au moulin Nord.',
    ['taux de remplissage', 'moulins', 'taux de remplissage, au moulin Nord'],
  ],
  [
    'en',
    'The filling rate reached 100% in four mills, but did not exceed 12% at the northern mill.',
    ['filling rate, in four mills', 'mills', 'filling rate, at the northern mill'],
  ],
  [
    'ar',
    'بلغت نسبة الملء 100 في المائة في أربعة سدود، بينما لم تتجاوز 12 في المائة بسد المسيرة.',
    ['نسبة الملء', 'سدود', 'نسبة الملء, بسد المسيرة'],
  ],
  // What is told otherwise is a share of those places.
  [
    'fr',
    'Le taux de remplissage atteint 100 % dans quatre moulins, soit 12 % du total.',
    ['taux de remplissage', 'moulins', 'moulins'],
  ],
]);

checkMeasures('what there is none of stands for nothing', [
  [
    'fr',
    'Le maire a dit que l’État n’a aucune autorité en la matière et qu’il a versé 3 millions de dirhams au fonds d’entraide.',
    ['fonds d’entraide'],
  ],
]);

checkMeasures('how many times over something has grown is no noun', [
  [
    'en',
    'The pace of sales in wool has risen fivefold, from 3 billion dirhams to 15 billion dirhams.',
    ['pace of sales in wool', 'pace of sales in wool'],
  ],
  [
    'en',
    'Weavers have lowered the cost of wool, which no longer exceeds 0.40 dirham.',
    ['cost of wool'],
  ],
  ['en', 'Besides, 40% went up.', [null]],
  [
    'fr',
    'Ce sont 21,5 milliards de dirhams au total qui ont été mobilisés pour les routes.',
    ['mobilisés pour les routes'],
  ],
]);

checkMeasures('of what was told of one place before, another place of its kind has its own', [
  [
    'en',
    'The dropout rate in rural areas stood at 6%. In urban areas it fell from 3% to 2%.',
    ['dropout rate in rural areas', 'dropout rate, in urban areas', 'dropout rate, in urban areas'],
  ],
  [
    'fr',
    'Le taux d’abandon en milieu rural est de 6 %. En milieu urbain, il a reculé à 2 %.',
    ['taux d’abandon en milieu rural', 'taux d’abandon, en milieu urbain'],
  ],
  // A town of the towns before.
  [
    'en',
    'The dropout rate in urban areas stood at 6%. In Zagora it was 9%.',
    ['dropout rate in urban areas', 'dropout rate in urban areas, in Zagora'],
  ],
]);

checkMeasures(
  'where somebody said it, behind the subject of the verb, is no place of what is measured',
  [
    ['ar', 'أوضح العمدة، السبت الماضي بتطوان، أن عدد المطاحن بلغ 300 مطحنة.', ['عدد المطاحن']],
    ['ar', 'وأضاف أن النسبة، بتطوان، بلغت 30 في المائة.', ['النسبة, تطوان']],
  ],
);
