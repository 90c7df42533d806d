import { checkSpeakerOf } from './harness.ts';

const check = checkSpeakerOf('7');

check('whom somebody speaks for, behind the name', [
  ['en', "Samir Lahlou of the drillers' union said 7 wells are dry.", 'Samir Lahlou'],
  ['en', 'Samir Lahlou, of the Wells party, counts 7 wells.', 'Samir Lahlou'],
  ['fr', 'Samir Lahlou, de la Fédération des puits, a compté 7 puits.', 'Samir Lahlou'],
  ['ar', 'قال سمير العلوي، من جمعية الآبار، إن 7 آبار جفت.', 'سمير العلوي'],
  ['fr', 'Samir Lahlou (PJD) a compté 7 puits.', 'Samir Lahlou'],
  ['fr', 'Samir Lahlou (Tiznit) a compté 7 puits.', null],
  ['en', "The Water Ministry's Samir Lahlou said 7 wells are dry.", 'Samir Lahlou'],
  ['fr', 'Samir Lahlou, de la commune de Tiznit, a compté 7 puits.', null],
  ['en', 'Samir Lahlou of the Tiznit hospital said 7 wells are dry.', null],
  ['ar', 'قال سمير العلوي، من جماعة الآبار، إن 7 آبار جفت.', null],
  ['en', 'Samir Lahlou of Tiznit said 7 wells are dry.', null],
  [
    'en',
    'Some 7 wells are dry, said Samir Lahlou, who heads a bakery and has sued the Water Ministry.',
    null,
  ],
  ['en', 'Samir Lahlou of the University of Fez said 7 wells are dry.', null],
  ['fr', 'Samir Lahlou, de Tiznit, a compté 7 puits.', null],
]);

check('an office with the place or the group that it is of', [
  [
    'fr',
    'Le président de la région Souss-Massa, Omar Lahlou, a dit que 7 puits sont à sec.',
    'Omar Lahlou',
  ],
  [
    'fr',
    'Le gouverneur de la province Ouarzazate, Omar Lahlou, a dit que 7 puits sont à sec.',
    'Omar Lahlou',
  ],
  [
    'fr',
    'La députée du groupe Eau et progrès Samia Lahlou a dit que 7 puits sont à sec.',
    'Samia Lahlou',
  ],
  ['fr', "L'association Amal Tiznit a dit que 7 puits sont à sec.", 'association Amal Tiznit'],
  ['fr', 'Le maire Omar Lahlou a dit que 7 puits sont à sec.', 'Omar Lahlou'],
  ['en', 'Court of Wells president Omar Lahlou said 7 wells are dry.', 'Omar Lahlou'],
  [
    'en',
    'The head of the rural commune of Tafza, Omar Lahlou, said 7 wells are dry.',
    'Omar Lahlou',
  ],
  ['en', 'Rapporteur Samia Lahlou said 7 wells are dry.', 'Samia Lahlou'],
  ['ar', 'قالت مديرة وكالة تدبير الآبار، سمية العلوي، إن 7 آبار جفت.', 'سمية العلوي'],
  ['ar', 'قالت مقررة لجنة الآبار، سمية العلوي، إن 7 آبار جفت.', 'سمية العلوي'],
  ['ar', 'قالت نائبة المدير، سمية العلوي، إن 7 آبار جفت.', 'سمية العلوي'],
  ['ar', 'وقال نظيرها التونسي، سمير العلوي، إن 7 آبار جفت.', 'سمير العلوي'],
  ['ar', 'أكد كل من مدير الآبار سمير العلوي والعامل كريم الناصري أن 7 آبار جفت.', 'سمير العلوي'],
  [
    'en',
    'Director Samir Lahlou and Mayor Omar Tahiri met. Tahiri said 7 wells are dry.',
    'Omar Tahiri',
  ],
  [
    'fr',
    "À l'hôpital Moulay Idriss, la directrice, Samia Lahlou, a compté 7 lits.",
    'Samia Lahlou',
  ],
  ['fr', "L'hôpital Amal Tiznit a dit que 7 lits manquent.", 'hôpital Amal Tiznit'],
  ['ar', 'ومن المقرر أن تحفر 7 آبار.', null],
]);

check('whoever is named is no other in the same office', [
  [
    'fr',
    "Le président de l'Office, Omar Lahlou, a dit que 4 puits sont à sec. L'Agence en a 7, a dit son président, Samir Tahiri.",
    'Samir Tahiri',
  ],
  [
    'fr',
    "Le président de l'Office, Omar Lahlou, a dit que 4 puits sont à sec. Il en reste 7, a dit le président.",
    'Omar Lahlou',
  ],
  [
    'fr',
    "Samia Tahiri, présidente de l'Office, a dit que 4 puits sont à sec. Omar Lahlou, directeur de l'Agence, a perdu 7 agents, dit-il.",
    'Omar Lahlou',
  ],
  [
    'fr',
    "Omar Lahlou, directeur de l'Agence, a dit que 4 puits sont à sec. L'Office en a 7, dit-il.",
    'Omar Lahlou',
  ],
]);

check('a document that a pronoun has published is of whom it stands for', [
  [
    'fr',
    "L'Agence de l'eau a foré 7 puits, selon un communiqué qu'elle a publié jeudi.",
    "Agence de l'eau",
  ],
  [
    'en',
    'The Water Agency drilled 7 wells, according to a statement it issued on Thursday.',
    'Water Agency',
  ],
  [
    'fr',
    "L'Agence de l'eau a foré 7 puits, selon un communiqué que la Ligue a publié jeudi.",
    'Ligue',
  ],
]);

check('a name told by where it stands', [
  ['ar', 'جفت 7 آبار، حسب القرموحي زهلول، الأمين العام لجمعية الآبار.', 'القرموحي زهلول'],
  ['ar', 'وأكد زعنان برهوش، رئيس جماعة أزيلال، أن 7 آبار جفت.', 'زعنان برهوش'],
  ['ar', 'وقال متحسرا متأثرا، رئيس جماعة أزيلال، إن 7 آبار جفت.', 'رئيس جماعة أزيلال'],
  ['ar', 'وأبرز تكريما للراحل، رئيس جماعة أزيلال، أن 7 آبار جفت.', 'رئيس جماعة أزيلال'],
  ['ar', 'جفت 7 آبار، حسب أرقام التقرير، ورئيس الجماعة غائب.', 'أرقام التقرير'],
  ['ar', 'وأوضح المدير الجهوي بأزيلال، اليوم الجمعة، أن 7 آبار جفت.', 'المدير الجهوي'],
  [
    'en',
    'Riad Mazouz, his party colleague and Minister of Trade, noted that 7 wells are dry.',
    'Riad Mazouz',
  ],
  ['en', 'Samir Lahlou, his neighbour, said 7 wells are dry.', null],
]);

check('"directeur" as the kind of a rate, a plan or a board', [
  ['fr', 'La banque centrale a relevé son taux directeur, et table sur 7 %.', 'banque centrale'],
  [
    'fr',
    "La hausse du taux directeur, note l'Office des puits, est de 7 points.",
    'Office des puits',
  ],
  ['fr', 'Le schéma directeur indique 7 puits.', null],
  ['fr', "Le directeur de l'Office indique 7 puits.", "directeur de l'Office"],
]);

check('whoever is told to head a body', [
  ['fr', 'Samir Lahlou dirige une chorale. Il compte 7 voix.', null],
  ['en', 'Samir Lahlou runs in the park. He said 7 dogs follow.', null],
  ['ar', 'زار سمير العلوي جمعية الآبار. وقالت إن 7 آبار جفت.', 'جمعية الآبار'],
]);

check('a definite office behind a name and its comma is whose name it is', [
  ['ar', 'قال سمير بنعلي، المسؤول عن المشاريع بمؤسسة الآبار، إن العدد بلغ 7.', 'سمير بنعلي'],
  ['ar', 'كشفت نادية الصقلي، القاضية بمحكمة المياه، أن العدد بلغ 7.', 'نادية الصقلي'],
  ['ar', 'صرح سمير بنعلي، القنصل بطنجة، بأن العدد بلغ 7.', 'سمير بنعلي'],
  ['ar', 'بلغ العدد 7. جاء ذلك على لسان سمير بنعلي، المسؤول بمؤسسة الآبار.', 'سمير بنعلي'],
  ['ar', 'قالت المديرة سعاد بنعلي إن العدد كبير. وأضافت المسؤولة أنه بلغ 7.', 'سعاد بنعلي'],
]);

check('whoever made what is relied on may stand some words behind', [
  [
    'en',
    'There are 7 wells, according to the new water map of the Ministry of Wells.',
    'Ministry of Wells',
  ],
  ['en', 'There are 7 wells, according to the map.', null],
]);

check('"Madame la ministre" before its verb speaks, before a comma it is spoken to', [
  [
    'fr',
    'Salma Idrissi, ministre des Finances, a présidé une réunion. Madame la ministre a souligné la hausse à 7 puits.',
    'Salma Idrissi',
  ],
  [
    'fr',
    'Salma Idrissi, ministre des Finances, a présidé une réunion. Madame la ministre, le lac compte 7 puits.',
    null,
  ],
]);

check('a decision that rules something, and a dam that bears a name, are nobody', [
  [
    'ar',
    'صدر القرار المشترك، والقاضي بمنع الصيد، حفاظا على الآبار. وسجل في مقابل ذلك تراجع في 7 آبار.',
    null,
  ],
  ['ar', 'قال القاضي سمير العلوي إن 7 آبار جفت.', 'سمير العلوي'],
  ['ar', 'سد علال الفاسي ارتفعت حقينته بنسبة 7 في المائة، وهو مؤشر يعكس وضعا مطمئنا.', null],
]);

check('a minister of an office is no spokesperson told of before', [
  [
    'en',
    'Spokesman Samir Lahlou told reporters that the town has grown. According to the interior minister, 7 wells are dry.',
    'interior minister',
  ],
  [
    'en',
    'Spokesman Samir Lahlou told reporters that the town has grown. The minister added that 7 wells are dry.',
    'Samir Lahlou',
  ],
]);

check('whoever has an office besides a calling speaks by it', [
  [
    'fr',
    'Selon Samia Lahlou, hydrologue et présidente de la Ligue des puits, on en a 7.',
    'Samia Lahlou',
  ],
  [
    'fr',
    'Il y a 7 puits, dit Samia Lahlou, ingénieure responsable du Centre des puits.',
    'Samia Lahlou',
  ],
  [
    'en',
    'Samia Lahlou, a driller and president of the Wells League, counts 7 wells.',
    'Samia Lahlou',
  ],
  ['fr', 'Selon Samia Lahlou, hydrologue, on a 7 puits.', null],
  ['fr', 'Selon Samia Lahlou, épouse du ministre des Puits, on a 7 puits.', null],
]);

check('whoever is at the head of a body may be told of first, or again, by a looser noun', [
  [
    'en',
    'Wells Council chief says 7 wells are dry\nWells Council President Adnane Zerhouni went over the works.',
    'Adnane Zerhouni',
  ],
  [
    'fr',
    'Adnane Zerhouni, président du PLP, a dénoncé la digue. Le chef de file de la formation parlementaire du PLP a ajouté que 7 barques sont à quai.',
    'Adnane Zerhouni',
  ],
  [
    'ar',
    'قال عدنان الزرهوني، رئيس حزب الرصيف، إن الميناء مغلق. وأضاف زعيم فريق الرصيف أن 7 قوارب متوقفة.',
    'عدنان الزرهوني',
  ],
]);

check('members of a council are people, and the council is not', [
  ['ar', 'انتقد المستشارون بمجلس جماعة الرصيف طرح الدفتر، مؤكدين أن 7 قوارب متوقفة.', 'المستشارون'],
]);

check('the boss of a body is whoever is known to lead it', [
  ['fr', 'Fouzi Lekjaa a salué le public. Le patron de la FRMF annonce 7 places.', 'Fouzi Lekjaa'],
  [
    'fr',
    'Fouzi Lekjaa a salué le public. Le patron de l’Office des puits annonce 7 places.',
    'patron de l’Office des puits',
  ],
]);
