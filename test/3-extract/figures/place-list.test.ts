import { checkMeasures } from './read.ts';

checkMeasures('places that share a figure are told together', [
  ['ar', 'سجلت كل من تيسة والقرية وتاونات 31 ملم.', ['تيسة والقرية وتاونات']],
  [
    'ar',
    'بلغت سماكة الثلوج ببولمان والرباط (المطار) وسلا 31 ملم.',
    ['سماكة الثلوج ببولمان والرباط (المطار) وسلا'],
  ],
  ['ar', 'بلغت سماكة الثلوج بكل من تيسة والقرية 31 ملم.', ['سماكة الثلوج بكل من تيسة والقرية']],
  ['ar', 'سجل انخفاض في كل من وجدة والناظور ب 8%.', ['انخفاض في كل من وجدة والناظور']],
  ['ar', 'سجلت أسعار الزيت بوجدة، تازة وفاس 31 درهما.', ['أسعار الزيت بوجدة، تازة وفاس']],
  // Each has a figure of its own.
  ['ar', 'بلغت الإصابات 40 حالة بوجدة وتازة 12 حالة.', ['حالة بوجدة, الإصابات', 'حالة, تازة']],
  // What a conjunction adds to a place need not be one.
  ['ar', 'بلغت سماكة الثلوج بوجدة والزيت 31 ملم.', ['سماكة الثلوج بوجدة']],
]);

checkMeasures('a place takes the place of the one that the figure before is of', [
  [
    'ar',
    'بلغت سماكة الثلوج 12 ملم بإفران، و31 ملم بتازة والرباط.',
    ['سماكة الثلوج بإفران', 'سماكة الثلوج بتازة والرباط'],
  ],
  [
    'ar',
    'بلغت سماكة الثلوج 12 ملم. وسجلت تازة والرباط 31 ملم، مقابل 40 ملم بوجدة.',
    ['سماكة الثلوج', 'سماكة الثلوج, تازة والرباط', 'سماكة الثلوج بوجدة'],
  ],
  ['ar', 'سجلت تازة والرباط 31 ملم، مقابل 40 ملم بوجدة.', ['تازة والرباط', 'وجدة']],
]);

checkMeasures(
  'a rate is told of the next place by its name, or by a verb that has no other subject',
  [
    [
      'ar',
      'وصل معدل التغطية بوجدة إلى 61 في المائة، والرباط سلا القنيطرة 52 في المائة.',
      ['معدل التغطية بوجدة', 'معدل التغطية, الرباط سلا القنيطرة'],
    ],
    [
      'ar',
      'وصل معدل التغطية إلى 61 في المائة بوجدة، وتازة 52 في المائة.',
      ['معدل التغطية بوجدة', 'معدل التغطية, تازة'],
    ],
    [
      'ar',
      'وصل معدل التغطية بوجدة إلى 61 في المائة. فيما بلغ بجهة الشرق، يضيف الوزير، 52 في المائة.',
      ['معدل التغطية بوجدة', 'معدل التغطية بجهة الشرق'],
    ],
    [
      'ar',
      'وصل معدل التغطية بوجدة إلى 61 في المائة، بينما لم يسجل بالداخلة سوى 38 في المائة.',
      ['معدل التغطية بوجدة', 'معدل التغطية, بالداخلة'],
    ],
  ],
);

checkMeasures('whose share it is goes on with an age, and women have a verb of their own', [
  [
    'ar',
    'يمثل النساجون دون سن الأربعين 31 في المائة من مجموع الحرفيين.',
    ['النساجون دون سن الأربعين, من مجموع الحرفيين'],
  ],
  ['ar', 'الحرفيات شكلن 31 في المائة من مجموع النساجين.', ['الحرفيات, من مجموع النساجين']],
]);

checkMeasures('a rate that an amount is told with is no amount again', [
  [
    'ar',
    'بلغت حمولة القناة 15 مليون متر مكعب، بنسبة ملء تبلغ 45 في المائة.',
    ['حمولة القناة', 'نسبة ملء, حمولة القناة'],
  ],
  [
    'ar',
    'بلغ عدد القضايا 900 قضية، بنسبة ارتفاع تقارب 12 في المائة.',
    ['عدد القضايا', 'عدد القضايا, ارتفاع'],
  ],
]);

checkMeasures('an Arabic clause is of the places behind its figure, where it has no other', [
  [
    'ar',
    'بلغت سماكة الثلوج 31 ملم بكل من تيسة، تازة والرباط.',
    ['سماكة الثلوج بكل من تيسة، تازة والرباط'],
  ],
  ['ar', 'بلغت سماكة الثلوج بتازة 31 ملم بالمرتفعات.', ['سماكة الثلوج بتازة']],
  [
    'ar',
    'تم قياس 31 ملم بكل من تيسة، تازة والرباط، و12 ملم بوجدة.',
    ['قياس بكل من تيسة، تازة والرباط', 'قياس بوجدة'],
  ],
  ['ar', 'بلغت كلفة القناة 31 مليون درهم بتازة.', ['كلفة القناة']],
]);

checkMeasures('what an amount is set against is of its own unit, over a rate between', [
  [
    'ar',
    'بلغت حمولة القناة 15 مليون متر مكعب، بمعدل ملء يقدر ب 45 في المائة، مقابل 12 مليون متر مكعب (36 في المائة).',
    ['حمولة القناة', 'معدل ملء, حمولة القناة', 'حمولة القناة', 'معدل ملء, حمولة القناة'],
  ],
  [
    'fr',
    'Les retenues ont atteint 5 millions de m3, soit un taux de remplissage de 30 %, contre 4 millions de m3.',
    ['retenues', 'taux de remplissage', 'retenues'],
  ],
  ['fr', 'Les ventes ont gagné 12 tonnes, soit 4 %, contre 9 %.', ['ventes', 'ventes', 'ventes']],
]);

checkMeasures('a growth is told without its elative, and no place is annexed to it', [
  [
    'ar',
    'همت أهم الارتفاعات فاس ب 4 في المائة ووجدة ب 3 في المائة.',
    ['الارتفاعات فاس', 'الارتفاعات, وجدة'],
  ],
]);

checkMeasures('those above a mean have the rate that is set against it', [
  [
    'fr',
    'Trois villes ont des taux de chômage supérieurs à la moyenne nationale (12 %). Il s’agit de Rabat (14 %), de Fès (15 %) et de Tata (16 %).',
    [
      'villes',
      'moyenne nationale',
      'taux de chômage, Rabat',
      'taux de chômage, Fès',
      'taux de chômage, Tata',
    ],
  ],
  [
    'fr',
    'Trois villes ont des taux de chômage supérieurs à la moyenne nationale (12 %). Il s’agit des villes de Rabat (14 %), de Fès (15 %) et de Tata (16 %).',
    [
      'villes',
      'moyenne nationale',
      'taux de chômage, villes de Rabat',
      'taux de chômage, Fès',
      'taux de chômage, Tata',
    ],
  ],
]);

checkMeasures('a name takes the place of the one before, whose noun they share', [
  [
    'fr',
    'Il s’agit des villes de Rabat (86 dirhams), de Fès (51 dirhams) et de Tata (50 dirhams).',
    ['villes de Rabat', 'villes, Fès', 'villes, Tata'],
  ],
]);
