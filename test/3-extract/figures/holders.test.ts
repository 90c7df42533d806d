import { checkMeasures } from './read.ts';

checkMeasures('each item of a row has its own name', [
  ['fr', 'Le maire salue un effort : les impôts, 40 MDH, ont reculé.', ['impôts']],
]);

checkMeasures('a figure led by "with" is of whom it goes with', [
  [
    'en',
    'The port shipped 90 tons of wool. Spain led the clients with 40 tons, followed by Italy with 12 tons and Mexico with 3 tons.',
    ['wool', 'wool, Spain', 'wool, Italy', 'wool, Mexico'],
  ],
  [
    'fr',
    'Le port a expédié 90 tonnes de laine. L’Espagne occupe la première place avec 40 tonnes, suivie du Portugal avec 12 tonnes.',
    ['laine expédiée', 'laine, Espagne', 'laine, Portugal'],
  ],
  [
    'fr',
    'Suivent Atlaswool avec 40 métiers loués (+8 %), Tissorama (30, -2 %) et Filature (12).',
    [
      'métiers loués, Atlaswool',
      'métiers loués, Atlaswool',
      'métiers loués, Tissorama',
      'métiers loués, Tissorama',
      'métiers loués, Filature',
    ],
  ],
  ['ar', 'احتلت أكادير المركز الأول بـ40 ورشة، تليها تطوان بـ12.', ['ورشة, أكادير', 'ورشة, تطوان']],
  [
    'ar',
    'سجل إقليم صفرو 14 ورشة مقابل 20 في السنة الماضية.',
    ['ورشة, إقليم صفرو', 'ورشة, إقليم صفرو'],
  ],
  ['en', 'The Agency led the count with 40 looms.', ['looms']],
  ['fr', 'Le Maroc a ouvert 40 ateliers.', ['ateliers ouverts']],
]);

checkMeasures('each end of a span and each bracket of a list is of its own', [
  [
    'fr',
    'Le stock se partage entre laine (29 tonnes), coton (11 tonnes) et soie (13 tonnes).',
    ['laine', 'coton', 'soie'],
  ],
  [
    'en',
    'Margins range from 3% for wool to 9% for silk.',
    ['Margins, for wool', 'Margins, for silk'],
  ],
  ['fr', 'Le taux est passé de 42 % avant la réforme à 88 %.', ['taux', 'taux']],
]);

checkMeasures('the noun of an amount between an Arabic verb and the number is no subject', [
  ['ar', 'أوضح العامل أن معدل الهدر بلغ نسبة 12 في المائة.', ['معدل الهدر']],
  ['ar', 'أضاف العامل أن مبيعات الزرابي بلغت قيمة 30 مليون درهم.', ['قيمة, مبيعات الزرابي']],
  ['ar', 'بلغ معدل الهدر نسبة 12 في المائة.', ['معدل الهدر']],
  ['ar', 'بلغت نسبة الهدر 12 في المائة.', ['نسبة الهدر']],
]);

checkMeasures('a rate that somebody shows is theirs', [
  ['fr', 'Les filles ont enregistré un taux de réussite de 70 %.', ['taux de réussite, filles']],
  ['fr', 'Le barrage affiche un taux de remplissage de 34 %.', ['taux de remplissage, barrage']],
  ['en', 'Girls recorded a pass rate of 70%.', ['pass rate, Girls']],
  // A body that tells of it has none.
  ['fr', 'Le ministère affiche un taux de remplissage de 34 %.', ['taux de remplissage']],
  ['fr', 'Le ministre a annoncé un taux de réussite de 70 %.', ['taux de réussite']],
]);

checkMeasures('seats and votes are of the party that won them', [
  [
    'fr',
    'Le RNI arrive en tête avec 31 sièges, devant le PAM (24 sièges) et le parti de l’Aube avec 9.',
    ['sièges, RNI', 'sièges, PAM', 'sièges, parti de l’Aube'],
  ],
  [
    'fr',
    'Le PPS a recueilli 4.120 voix, soit 12 % des suffrages, suivi de l’USFP qui en compte 3.870.',
    ['voix, PPS', 'suffrages, PPS', 'voix, USFP'],
  ],
  [
    'fr',
    'Le conseil se partage ainsi : 14 sièges pour le PJD, 11 pour le PAM.',
    ['sièges, PJD', 'sièges, PAM'],
  ],
  ['fr', 'Le PAM n’a que 3 sièges sur 40.', ['sièges, PAM', 'sièges']],
  [
    'ar',
    'فاز حزب الاستقلال بـ31 مقعدا بنسبة 20 في المائة، متبوعا بحزب الفجر الذي نال 24 مقعدا.',
    ['مقعدا, حزب الاستقلال', 'مقعدا, حزب الاستقلال', 'مقعدا, حزب الفجر'],
  ],
  ['ar', 'عادت 14 مقعدا لحزب الاستقلال.', ['مقعدا, حزب الاستقلال']],
  [
    'en',
    'The Dawn Party won 31 seats, the PAM 24 and the Party of Bread and Roses 9.',
    ['seats, Dawn Party', 'seats, PAM', 'seats, Party of Bread and Roses'],
  ],
  // Who tells of them has not won them.
  ['fr', 'Selon le PAM, 40 sièges étaient à pourvoir.', ['sièges']],
  // Of parties in a row each has its own.
  [
    'fr',
    'Le PAM, puis le RNI, arrivent en tête avec respectivement 31 et 24 sièges.',
    ['sièges, PAM', 'sièges, RNI'],
  ],
  ['en', 'The PAM and the RNI won 31 and 24 seats respectively.', ['seats, PAM', 'seats, RNI']],
  [
    'ar',
    'وحصل حزب الاستقلال وحزب الحركة الشعبية على 31 و24 مقعدا على التوالي.',
    ['مقعدا, حزب الاستقلال', 'مقعدا, حزب الحركة الشعبية'],
  ],
  // What there was to win is of no party.
  ['fr', 'Le PAM obtient 14 sièges sur un total de 47.', ['sièges, PAM', 'sièges']],
  ['en', 'The PAM came second with 14 of the 47 seats.', ['seats, PAM', 'seats']],
  ['ar', 'حصل حزب الاستقلال على 14 مقعدا من أصل 47 مقعدا.', ['مقعدا, حزب الاستقلال', 'مقعدا']],
  // Others than the party that has been named.
  [
    'fr',
    'Le PAM a 14 sièges, les autres formations se partageant 9 sièges.',
    ['sièges, PAM', 'sièges, autres formations'],
  ],
  [
    'en',
    'The PAM has 14 seats, while independent lists won 9 seats.',
    ['seats, PAM', 'seats, independent lists'],
  ],
  // Unions have seats as well.
  ['fr', 'Le PAM a 14 sièges, et l’UMT obtient 9 sièges.', ['sièges, PAM', 'sièges, UMT']],
  ['fr', 'Selon l’UMT, 40 sièges étaient à pourvoir.', ['sièges']],
  [
    'ar',
    'حصل حزب الاستقلال على 14 مقعدا، ونالت باقي الأحزاب 9 مقاعد.',
    ['مقعدا, حزب الاستقلال', 'مقاعد, باقي الأحزاب'],
  ],
  ['fr', 'Le PJD ne compte plus que douze députés.', ['députés, PJD']],
  ['en', 'The PJD says that 40 seats are vacant.', ['seats vacant']],
  ['fr', 'Le PAM a tenu 40 meetings.', ['meetings tenus']],
]);

checkMeasures("the next of a kind takes the place of the first's complement", [
  [
    'ar',
    'بلغت نسبة الإضراب في النسيج 35%، وفي الفخار 33%.',
    ['نسبة الإضراب في النسيج', 'نسبة الإضراب, الفخار'],
  ],
  [
    'ar',
    'بلغ عدد الورشات بأكادير 40 ورشة، وبتطوان 12.',
    ['عدد الورشات بأكادير', 'عدد الورشات, تطوان'],
  ],
  [
    'en',
    'The strike rate in weaving came to 35%, pottery 33% and justice 12%.',
    ['strike rate in weaving', 'strike rate, pottery', 'strike rate, justice'],
  ],
  [
    'fr',
    'Le taux de grève dans le tissage est de 35 %, la poterie 33 %.',
    ['taux de grève dans le tissage', 'taux de grève, poterie'],
  ],
  ['en', 'Strike rates rose 35%, prices 3%.', ['Strike rates', 'prices']],
]);

checkMeasures("an amount before its clause is of the clause's subject", [
  [
    'fr',
    'De 40 MDH en 2020, les ventes de laine sont passées à 60 MDH.',
    ['ventes de laine', 'ventes de laine'],
  ],
  [
    'fr',
    'À 40 MDH contre 30 MDH en 2020, indique la ligue, les ventes de laine ont gagné du terrain.',
    ['ventes de laine', 'ventes de laine'],
  ],
  [
    'en',
    'From 812 in 2019, thefts of wool rose to 1,204 in 2022.',
    ['thefts of wool', 'thefts of wool'],
  ],
  ['fr', 'À 40 degrés, la laine sèche vite.', [null]],
]);

checkMeasures('a bare amount goes with what was told before', [
  ['ar', 'أعلنت الجامعة أن أندية الهواة خصص لها مبلغ 3 ملايين درهم.', ['مبلغ, أندية الهواة']],
  ['ar', 'سد المنزه بحقينة تبلغ 40 مليون متر مكعب.', ['حقينة, سد المنزه']],
  ['fr', 'La laine rapporte. La facture a atteint 40 MDH.', ['facture']],
]);

checkMeasures('a source, a person and a body that is none are no measure', [
  ['fr', 'Selon ce bilan de la ligue : 40 MDH en 2020.', [null]],
  [
    'fr',
    'Le ministre imputait 60 % des pannes au gel ; son collègue Karim Amrani s’en tenait à 40 %.',
    ['pannes au gel', 'pannes au gel'],
  ],
  [
    'fr',
    'La ville vit de la taxe de séjour (40 MDH), des droits de marché (12 MDH) et de la Redevance de pâturage (4 MDH).',
    ['taxe de séjour', 'droits de marché', 'Redevance de pâturage'],
  ],
  ['fr', 'Hier, l’Office de la laine (40 MDH) a dit non.', [null]],
]);

checkMeasures('a verb is no noun', [
  [
    'en',
    'Of the young weavers, the survey also notes, 60% have left and 14% want to leave.',
    ['young weavers', 'young weavers'],
  ],
  ['fr', 'Parmi les tisserands, 14 % vont à l’école.', ['tisserands vont à l’école']],
  ['en', 'The league budgeted $40 million to help weavers.', ['help weavers']],
  ['en', 'The wells of the valley have often not exceeded 9%.', ['wells of the valley']],
  ['en', 'The mill shipped 40 tons to the year-old port.', ['mill shipped']],
  ['ar', 'الوزارة تضخ 40 مليون درهم في مشاريع النسيج.', ['مشاريع النسيج']],
  ['ar', 'الوزارة تضخ 40 مليون درهم في ظرف أسبوع.', ['ضخ الوزارة']],
  ['fr', 'Le club a gagné 31 MDH, soit 9 % de mieux qu’en 2020.', ['club', 'club']],
  [
    'fr',
    'La population rurale âgée de 6 ans et plus a augmenté de 3 %.',
    ['population rurale âgée de 6 ans et plus'],
  ],
]);

checkMeasures('a row of names behind its verb, and the row that it is set against', [
  [
    'fr',
    'Suivent Ourika, Dadès et Rheris, avec respectivement 7 %, 6 % et 5 % (contre respectivement 9 %, 8 % et 4 %).',
    ['Ourika', 'Dadès', 'Rheris', 'Ourika', 'Dadès', 'Rheris'],
  ],
  [
    'en',
    'Then come Ourika, Dades and Rheris, with 7%, 6% and 5% respectively.',
    ['Ourika', 'Dades', 'Rheris'],
  ],
  ['fr', 'Les prix ont gagné 7 % et 6 % (contre 9 %).', ['prix', 'prix', 'prix']],
  [
    'fr',
    'La production de lin a atteint 90 tonnes. Deux vallées en donnent 80 % : Haut-Dadès avec 40 tonnes, Ourika (30 tonnes).',
    [
      'production de lin',
      'vallées',
      'vallées',
      'production de lin, Haut-Dadès',
      'production de lin, Ourika',
    ],
  ],
  ['en', 'The mill sells wool. The amount is 40 dirhams.', ['amount']],
]);

checkMeasures('what moves by a share and to a number is one thing', [
  [
    'fr',
    'Les nuitées rurales ont progressé de 12 % à 84.000 nuitées.',
    ['nuitées rurales', 'nuitées rurales'],
  ],
  ['en', 'Guest nights had risen by 12% to about 84,000 nights.', ['Guest nights', 'Guest nights']],
  [
    'ar',
    'ارتفعت ليالي المبيت بنسبة 12 في المائة إلى 84 ألف ليلة.',
    ['ليالي المبيت', 'ليالي المبيت'],
  ],
  ['fr', 'Les ventes ont gagné 12 %, et le club est passé à 40 membres.', ['ventes', 'membres']],
]);

checkMeasures('each place of a list has the rate that was told before it', [
  [
    'ar',
    'أوضح المندوب أن ارتفاع نسبة الهدر إلى 40 تلميذا لكل ألف مثير للقلق، وهي الأعلى (تونس 13، الجزائر 17 وفرنسا 9).',
    ['نسبة الهدر', 'نسبة الهدر, تونس', 'نسبة الهدر, الجزائر', 'نسبة الهدر, فرنسا'],
  ],
  // It has come to an end.
  [
    'ar',
    'يؤكد ارتفاع نسبة الهدر إلى 40 تلميذا لكل ألف تلميذ ذلك، وبلغ عدد الورشات 13.',
    ['نسبة الهدر', 'عدد الورشات'],
  ],
  ['ar', 'تتوفر القرية على 4 أطباء لكل ألف نسمة.', ['أطباء']],
]);

checkMeasures('the first of a list by its size has what the whole measures', [
  ['ar', 'خصص المجلس 90 هكتارا لأهلها، وأرضها (40 هكتارا) قاحلة.', ['تخصيص المجلس', 'أرضها']],
]);

checkMeasures('a job lost or won in the next place is of that place', [
  [
    'ar',
    'انخفض التشغيل في النسيج بـ40 منصبا، وفي الخزف بـ12 منصبا.',
    ['منصبا, التشغيل في النسيج', 'منصبا, الخزف'],
  ],
]);

checkMeasures('what somebody does something to in an aside with an amount of its own', [
  // By how much, and to what: no aside.
  [
    'ar',
    'سجلت سرقة الزرابي ارتفاعا بمعدل 40 في المائة، وارتفع عدد الموقوفين بنسبة 50 في المائة إلى 12 شخصا.',
    ['سرقة الزرابي, ارتفاعا', 'عدد الموقوفين', 'شخصا, عدد الموقوفين'],
  ],
]);

checkMeasures('what firms contend for is told with the firm that has it', [
  [
    'fr',
    'Rabat Télécom compte 400.000 abonnés contre 350.000. La marque Dacia a vendu 40 voitures.',
    ['abonnés, Rabat Télécom', 'abonnés, Rabat Télécom', 'voitures vendues, marque Dacia'],
  ],
  // A name alone may be somebody's.
  ['fr', 'Sur le segment, Zerhouni a écoulé 400 unités.', ['unités écoulées']],
  [
    'fr',
    'Sur le segment, Dacia a écoulé 400 unités, soit une part de marché de 4%.',
    ['unités écoulées, Dacia', 'part de marché, Dacia'],
  ],
  [
    'fr',
    'Le groupe recule. Dacia, qui a écoulé 400 unités (part de marché de 4%), le suit.',
    ['unités écoulées, Dacia', 'part de marché, Dacia'],
  ],
  ['en', 'Inwi sold 300 units in 2023.', ['units sold, Inwi']],
  // Whoever has followers or a car may be a private person.
  [
    'fr',
    'Bennani compte 4.000 abonnés. Bennani a vendu 3 véhicules.',
    ['abonnés', 'véhicules vendus'],
  ],
  ['fr', 'Agadir compte 4.000 clients.', ['clients']],
]);

checkMeasures('seats are of whoever stands right before them, a party known or not', [
  [
    'fr',
    'Le PAM obtient 102 sièges, suivi par Al Fajr avec 42 sièges, de la Liste Al Amal (3) et des indépendants (5).',
    ['sièges, PAM', 'sièges, Al Fajr', 'sièges, Liste Al Amal', 'sièges, indépendants'],
  ],
  [
    'en',
    'The RNI won 102 seats, followed by the Green Alliance with 40 seats (10%).',
    ['seats, RNI', 'seats, Green Alliance', 'seats, Green Alliance'],
  ],
  [
    'ar',
    'حصل حزب الاستقلال على 102 مقعدا، متبوعا بتحالف الأمل بـ40 مقعدا.',
    ['مقعدا, حزب الاستقلال', 'مقعدا, تحالف الأمل'],
  ],
  // Where they were won, and who says so.
  ['fr', 'Le PAM obtient 102 sièges dans le Souss (12).', ['sièges, PAM', 'sièges, PAM']],
]);

checkMeasures('whoever lends or grants an amount is no whole that it is a part of', [
  [
    'fr',
    'La ville bénéficie d’un prêt de 600 millions de dirhams de la Banque africaine de développement.',
    ['prêt, Banque africaine de développement'],
  ],
  [
    'fr',
    'Elle a reçu un don de 20 millions d’euros de l’Union européenne.',
    ['don, Union européenne'],
  ],
  ['ar', 'وصرف دعم قدره 40 مليون درهم من صندوق التنمية القروية.', ['دعم']],
  [
    'en',
    'The port has funding of 3 million euros of the European Union.',
    ['funding, European Union'],
  ],
  [
    'fr',
    'L’aide représente 300 millions de dirhams du budget du ministère.',
    ['budget du ministère'],
  ],
]);
