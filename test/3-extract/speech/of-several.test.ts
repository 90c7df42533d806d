import { checkSpeaker, checkSpeakerOf } from './harness.ts';

/** Each text has one figure, 648, and whoever states it. */
const check = checkSpeakerOf('648');

check('a colleague or a predecessor is someone else than whoever speaks', [
  [
    'fr',
    'Le ministre des Puits, Ali Belkadi, a dit que tout va bien. Son homologue espagnol a répondu que 648 puits sont secs.',
    'homologue espagnol',
  ],
  [
    'en',
    'Wells Minister Ali Belkadi said all was well. Asked about lakes, his predecessor, Omar Zerhouni, now an MP, said 648 were dry.',
    'Omar Zerhouni',
  ],
  [
    'ar',
    'أكد مدير وكالة الآبار، كريم الزاكي، أن الماء يكفي. وأوضحت نائبة المدير، سهام البكاي، أنه لا يكفي. وأضافت المسؤولة ذاتها أن 648 بئرا حفرت.',
    'سهام البكاي',
  ],
]);

check('an office between commas is of whoever was named before it', [
  [
    'fr',
    'Le maire de Tiflet, Ali Zerhouni, par ailleurs président de la région, a dit que 648 puits sont secs.',
    'Ali Zerhouni',
  ],
  ['fr', 'Auprès du maire, Ali Zerhouni, le wali, a dit que 648 puits sont secs.', 'wali'],
]);

check('a source is the one of its kind', [
  [
    'fr',
    'Des puits sont à sec, indique une source policière. Une source médicale évoque des malades. La source policière précise que 648 puits sont fermés.',
    'source policière',
  ],
  [
    'fr',
    'Des puits sont à sec, indique une source policière. Une source médicale évoque des malades. De source policière, on précise que 648 puits sont fermés.',
    'source policière',
  ],
  [
    'fr',
    'Une source de la DGSN a évoqué des puits. La source policière a ajouté que 648 puits sont fermés.',
    'source de la DGSN',
  ],
  [
    'ar',
    'قال مصدر أمني إن الآبار جفت. وقال مصدر طبي إن الماء ملوث. وأبرز المصدر الأمني أن 648 بئرا أغلقت.',
    'مصدر أمني',
  ],
  [
    'ar',
    'قال مصدر أمني إن الآبار جفت. وقال مصدر طبي إن الماء ملوث. وأضاف المصدر ذاته أن 648 بئرا أغلقت.',
    'مصدر طبي',
  ],
]);

check('a general noun is the body that was called by it', [
  [
    'fr',
    "L'Organisation des puits a dit que l'eau manque. Le Conseil des lacs a répondu que non. L'organisation a ajouté que 648 puits sont vides.",
    'Organisation des puits',
  ],
  [
    'en',
    'The Rose Organization said wells were dry. The Wells Office said they were not. The organization said 648 were.',
    'Rose Organization',
  ],
  [
    'en',
    'The Rose Association said wells were dry. The Wells Office said they were not. The office said 648 were.',
    'Wells Office',
  ],
]);

check('Mme tells a surname from the same of a man', [
  [
    'fr',
    "Samia Lahrizi, présidente de la Chambre des puits, a dit que l'eau manque. Hicham Lahrizi, président de la Chambre des lacs, a répondu que non. Mme Lahrizi a ajouté que 648 puits sont vides.",
    'Samia Lahrizi',
  ],
]);

check('whoever says nothing does not go on with the account', [
  [
    'fr',
    "Le HCP a dit que l'eau manque. Le ministère des Puits n'a pas commenté cette note. Il reste 648 puits.",
    'HCP',
  ],
  [
    'fr',
    "Le HCP a dit que l'eau manque. Le ministre des Puits, Ali Zerhouni, n'a pas caché que les lacs sont vides. Il reste 648 puits.",
    'Ali Zerhouni',
  ],
  [
    'fr',
    "Le HCP a dit que l'eau manque. Le ministre des Puits, Ali Zerhouni, n'a pas précisé la date. Il a ajouté que 648 puits restent.",
    'Ali Zerhouni',
  ],
]);

check('a minister of now is told from one who was', [
  [
    'fr',
    "L'ancien ministre des Puits, Omar Zerhouni, a dit que l'eau manque. Le ministre des Puits, Ali Belkadi, a répondu que non. L'ancien ministre a ajouté que 648 puits sont vides.",
    'Omar Zerhouni',
  ],
  [
    'fr',
    "L'ancien ministre des Puits, Omar Zerhouni, a dit que l'eau manque. Le ministre des Puits, Ali Belkadi, a répondu que non. L'ex-ministre a ajouté que 648 puits sont vides.",
    'Omar Zerhouni',
  ],
  [
    'en',
    'Wells Minister Ali Belkadi said all was well. Former wells minister Omar Zerhouni said it was not. The minister replied that 648 were dry.',
    'Ali Belkadi',
  ],
  [
    'ar',
    'قال وزير الآبار علي البكاي إن الماء يكفي. وقال وزير الآبار السابق عمر الزاكي إنه لا يكفي. وختم الوزير بالقول إن 648 بئرا حفرت.',
    'علي البكاي',
  ],
  [
    'fr',
    "L'ancien ministre des Puits, Omar Zerhouni, a dit que l'eau manque. Le ministre a ajouté que 648 puits sont vides.",
    'Omar Zerhouni',
  ],
]);

check('an office is taken up by what it is over', [
  [
    'fr',
    "Le président de la commune de Tiflet, Ali Belkadi, a dit que l'eau manque. Le président de la commune de Zagora, Omar Zerhouni, a répondu que non. L'élu de Tiflet a ajouté que 648 puits sont vides.",
    'Ali Belkadi',
  ],
  [
    'fr',
    "Le président de la commune de Tiflet, Ali Belkadi, a dit que l'eau manque. L'élue de Zagora a répondu que 648 puits sont pleins.",
    'élue de Zagora',
  ],
  [
    'ar',
    'قال وزير الآبار عمر الزاكي إن الماء يكفي. وقالت النائبة سامية البكاي إنه لا يكفي. وأضاف المسؤول الحكومي أن 648 بئرا حفرت.',
    'عمر الزاكي',
  ],
]);

check('a body is taken up by its country or by how its whole name begins', [
  [
    'ar',
    'قالت وزارة الداخلية الإسبانية إن الآبار جفت. ونفت وزارة الداخلية المغربية ذلك. وأضافت الوزارة الإسبانية أن 648 بئرا حفرت.',
    'وزارة الداخلية الإسبانية',
  ],
  [
    'fr',
    "La CNSS a dit que l'emploi recule. Le HCP a répondu que non. La caisse a ajouté que 648 postes sont perdus.",
    'CNSS',
  ],
  [
    'fr',
    "Le HCP a dit que l'emploi recule. La CNSS a répondu que non. Le Haut-Commissariat a ajouté que 648 postes sont perdus.",
    'HCP',
  ],
  [
    'fr',
    "Bank Al-Maghrib a dit que l'emploi recule. La Banque mondiale a répondu que non. La banque centrale a ajouté que 648 postes sont perdus.",
    'Bank Al-Maghrib',
  ],
]);

check('whoever leads the team of a body speaks for it', [
  [
    'en',
    'An International Monetary Fund (IMF) staff team, led by Samir Berrad, held talks. “Growth came from 648 mills,” said Berrad.',
    'Samir Berrad',
  ],
  [
    'fr',
    'Une mission du FMI conduite par Samir Berrad a séjourné à Safi. M. Berrad a indiqué que 648 puits sont pleins.',
    'Samir Berrad',
  ],
  // A gang is nobody's team.
  ['en', 'A gang led by Samir Berrad was held. Berrad said 648 mills are full.', null],
]);

check('what stands before "while according to" is not of whom that names', [
  ['en', 'The valley has 648 mills, while according to the bank, 12 are shut.', null],
  ['en', 'The valley has 12 mills, while according to the bank, 648 are shut.', 'bank'],
]);

check('a part of the world that somebody directs is no name of theirs', [
  [
    'en',
    '“We count 648 mills,” said the director for the Middle East and North Africa at the World Bank, Samir Berrad, in a note.',
    'Samir Berrad',
  ],
]);

check('whoever conducts an operation only acts, unlike whoever conducts a survey', [
  ['en', 'An operation conducted by the police and the customs led to 648 mills.', null],
  ['en', 'A survey conducted by the police found that 648 mills are shut.', 'police'],
]);

checkSpeaker('who is named inside a chant, or in a clause of what was done, does not chant', [
  ['ar', 'قال المحتجون: «الوزير منصف الصنهاجي يرحل»، وطالب الأساتذة بحفر 81 بئرا.', '81', null],
  [
    'ar',
    'قال وزير الآبار منصف الصنهاجي إن الأشغال بدأت. وحمل السكان لافتات، وقالوا إن 81 بئرا جفت.',
    '81',
    null,
  ],
  [
    'ar',
    'شدد المحتجون على الإضراب رغم الاقتطاعات التي أجرتها الحكومة، مرددين أن 81 بئرا جفت.',
    '81',
    null,
  ],
]);

check('people of one noun are others where the text says of what else they are', [
  [
    'fr',
    'Selon les députés de la majorité, les puits sont sûrs. Les députés de l’opposition affirment que 648 puits sont fermés.',
    'députés de l’opposition',
  ],
  [
    'fr',
    'Selon les professionnels du tourisme, l’été fut bon. Les professionnels affirment que 648 chambres sont prises.',
    'professionnels du tourisme',
  ],
  ['ar', 'قال نواب المعارضة إن الآبار جفت. وأكد نواب الأغلبية أن 648 بئرا حفرت.', 'نواب الأغلبية'],
  [
    'fr',
    'La Ligue a salué le plan. Les représentants du gouvernement ont visité le port. Ils ont noté que 648 quais sont prêts.',
    'représentants du gouvernement',
  ],
  [
    'fr',
    'La Cour a relevé des retards. L’Office avait signé avec la région deux accords prévoyant 648 puits.',
    'Cour',
  ],
]);
