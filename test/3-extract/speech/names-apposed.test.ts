import { checkSpeakerOf } from './harness.ts';

/** Each text has one figure, 648, and whoever states it. */
const check = checkSpeakerOf('648');

check('an age stands between a name and its office', [
  [
    'en',
    'Hamid Zerhouni, 36, president of Tamount Imgoun, said 648 houses fell.',
    'Hamid Zerhouni',
  ],
  [
    'en',
    'Hamid Zerhouni, the 36-year-old president of Tamount Imgoun, said 648 houses fell.',
    'Hamid Zerhouni',
  ],
  ['en', 'Hamid Zerhouni, a 36-year-old farmer, said 648 houses fell.', null],
  [
    'fr',
    'Hamid Zerhouni, 36 ans, président de l’association Tamount, a indiqué que 648 maisons sont vides.',
    'Hamid Zerhouni',
  ],
  [
    'fr',
    'Le président de la ligue des puits, Hamid Zerhouni (36 ans), a indiqué que 648 maisons sont vides.',
    'Hamid Zerhouni',
  ],
  ['ar', 'قال سمير الزهواني، 36 سنة، رئيس جمعية النور، إن 648 منزلا تضررت.', 'سمير الزهواني'],
]);

check('what an association or a firm is called is not who heads it', [
  [
    'fr',
    'Le président de l’association Tamount, Hamid Zerhouni, a indiqué que 648 puits sont secs.',
    'Hamid Zerhouni',
  ],
  [
    'fr',
    'Le directeur de la société Tamount Hamid Zerhouni a indiqué que 648 puits sont secs.',
    'Hamid Zerhouni',
  ],
  [
    'fr',
    'Le président de l’association Tamount a indiqué que 648 puits sont secs.',
    'président de l’association Tamount',
  ],
]);

check('what a body is stands behind its head', [
  [
    'en',
    'Hamid Zerhouni, president of Tamount Imgoun, a local organisation founded in 1999, said 648 houses fell.',
    'Hamid Zerhouni',
  ],
]);

check('an unknown name that says something is none of a body that spoke before', [
  [
    'fr',
    'Le ministère des Puits a compté 30 fuites. Zellijo a annoncé que 648 tuyaux sont neufs.',
    null,
  ],
  ['en', 'The ministry said wells were dry. Zellijo has said that 648 pipes were new.', null],
]);

check('a participle before a noun says nothing', [
  [
    'en',
    'The government will dig 648 wells instead of the initially announced ones, the wells ministry said.',
    'wells ministry',
  ],
]);

check('what is told of a noun by another is no account that goes on', [
  [
    'ar',
    'أكد مدير الآبار، سمير الزهواني، أن 30 بئرا جفت، دون الحد الذي توصي به منظمة الصحة العالمية. وبقيت 648 عينا.',
    'سمير الزهواني',
  ],
]);

check('a participle goes on for whoever does what is told, not for whom it is done to', [
  [
    'fr',
    'La Cour des barrages a épinglé l’Office des puits, relevant que 648 puits n’ont jamais servi.',
    'Cour des barrages',
  ],
  [
    'en',
    'The Dams Court criticised the Wells Office, noting that 648 wells have never been used.',
    'Dams Court',
  ],
  // A clause of its own has its own.
  [
    'fr',
    'Le maire regrette que l’Office des puits soit en retard, relevant que 648 puits sont secs.',
    'maire',
  ],
]);

check('an office told in a clause behind a name is that of its bearer', [
  [
    'en',
    'Hamid Zerhouni, who is also mayor of Tamount, said that 648 wells are dry.',
    'Hamid Zerhouni',
  ],
  [
    'fr',
    'Hamid Zerhouni, qui est aussi le maire de Tamount, a dit que 648 puits sont secs.',
    'Hamid Zerhouni',
  ],
  ['ar', 'أورد سمير الزهواني، وهو رئيس جمعية الآبار، أن 648 بئرا جفت.', 'سمير الزهواني'],
  ['ar', 'قال سمير الزهواني، وهو شقيق الوزير، إن 648 بئرا جفت.', null],
  ['en', 'Hamid Zerhouni, who is a taxi driver, said that 648 wells are dry.', null],
  ['fr', 'Hamid Zerhouni, qui est le frère du maire, a dit que 648 puits sont secs.', null],
  [
    'en',
    'Hamid Zerhouni, himself a former minister, said that 648 wells are dry.',
    'Hamid Zerhouni',
  ],
  ['en', 'Hamid Zerhouni, himself a victim, said that 648 wells are dry.', null],
  [
    'fr',
    'Hamid Zerhouni, qui a présidé la Fédération des puits, affirme que 648 puits sont secs.',
    'Hamid Zerhouni',
  ],
  ['en', 'Hamid Zerhouni, who led the Wells Office, said 648 wells are dry.', 'Hamid Zerhouni'],
  [
    'en',
    'Hamid Zerhouni, who has headed the Wells Office since 2019, said 648 wells are dry.',
    'Hamid Zerhouni',
  ],
]);

check('words that say somebody acts as something lead to their office', [
  [
    'fr',
    'Hamid Zerhouni, en sa qualité de président de la Fédération des puits, a dit que 648 puits sont secs.',
    'Hamid Zerhouni',
  ],
  [
    'fr',
    'Hamid Zerhouni, en tant que président de la Fédération des puits, affirme que 648 puits sont secs.',
    'Hamid Zerhouni',
  ],
  [
    'en',
    'Hamid Zerhouni, who serves as head of the Wells Office, said that 648 wells are dry.',
    'Hamid Zerhouni',
  ],
  [
    'en',
    'Hamid Zerhouni, in his capacity as president of the Wells Federation, said 648 wells are dry.',
    'Hamid Zerhouni',
  ],
  ['ar', 'قال سمير الزهواني، بصفته رئيس جمعية الآبار، إن 648 بئرا جفت.', 'سمير الزهواني'],
  ['ar', 'قال سمير الزهواني، الذي يشغل منصب مدير مكتب الآبار، إن 648 بئرا جفت.', 'سمير الزهواني'],
]);

check('what somebody is by birth is no part of the name', [
  [
    'fr',
    'Le Marocain Hamid Zerhouni, président de la Fédération des puits, affirme que 648 puits sont secs.',
    'Hamid Zerhouni',
  ],
  [
    'en',
    'Moroccan Hamid Zerhouni, president of the Wells Federation, said 648 wells are dry.',
    'Hamid Zerhouni',
  ],
  ['ar', 'قال المغربي سمير الزهواني، رئيس جمعية الآبار، إن 648 بئرا جفت.', 'سمير الزهواني'],
  ['fr', 'Le Marocain Hamid Zerhouni affirme avoir payé 648 dirhams.', null],
]);

check('a name that has an office of its own is none of whom a preposition governs', [
  [
    'fr',
    'Reçu par le chef du gouvernement, Hamid Zerhouni, président de la Fédération des puits, a affirmé que 648 puits sont secs.',
    'Hamid Zerhouni',
  ],
  [
    'en',
    'In a letter to the prime minister, Hamid Zerhouni, president of the Wells Federation, said 648 wells are dry.',
    'Hamid Zerhouni',
  ],
  [
    'fr',
    'Selon le ministre des Puits, Hamid Zerhouni, président du comité, 648 puits sont secs.',
    'Hamid Zerhouni',
  ],
]);

check('an Arabic name between commas is that of the office before a place', [
  ['ar', 'قال سفير المغرب بمدريد، سمير الزهواني، إن 648 بئرا حفرت.', 'سمير الزهواني'],
]);

check('the capitals of a firm’s name are not those of whoever heads it', [
  [
    'fr',
    'Le PDG de Tamount Eau, Hamid Zerhouni, affirme que 648 emplois seront créés.',
    'Hamid Zerhouni',
  ],
  [
    'fr',
    'Le PDG de Tamount Eau Hamid Zerhouni affirme que 648 emplois seront créés.',
    'Hamid Zerhouni',
  ],
  [
    'fr',
    'Le PDG du groupe Tamount Eau, M. Hamid Zerhouni, affirme que 648 emplois seront créés.',
    'Hamid Zerhouni',
  ],
  ['en', 'The head of Tamount Water, Hamid Zerhouni, said 648 wells are dry.', 'Hamid Zerhouni'],
  [
    'en',
    'The chief executive of Tamount Water Hamid Zerhouni said 648 wells are dry.',
    'Hamid Zerhouni',
  ],
  [
    'fr',
    'La directrice de Tamount Berrada Zouhri affirme que 648 puits sont secs.',
    'Berrada Zouhri',
  ],
]);

check('an English body of several words is taken up by the last of them', [
  [
    'en',
    "The works are late, the prime minister's office said. Some 648 wells will be dug under a deal with state-owned fund CDG, the office said.",
    "prime minister's office",
  ],
]);

check('whoever is named behind where the office is holds it', [
  [
    'en',
    'The head of the water action division (WAD) in the province of Tamount, Hamid Zerhouni, gave a talk. Mr. Zerhouni said 648 houses fell.',
    'Hamid Zerhouni',
  ],
  [
    'en',
    'The head of the water action division in Tamount, Hamid Zerhouni, took the floor. Mr. Zerhouni said 648 houses fell.',
    'Hamid Zerhouni',
  ],
]);

check('what two things do is nobody’s name', [
  [
    'ar',
    'الوثيقة والظروف التي وقعها فيها نائب رئيس الجماعة يشكلان الريبة. وأضاف المتحدث أن 648 بئرا مغلقة.',
    'نائب رئيس الجماعة',
  ],
]);

check('what a body is, between commas, is no other body', [
  [
    'en',
    'The Wells League (WL), a Moroccan organisation, has lashed out at the 648 closures.',
    'Wells League (WL)',
  ],
]);

check('an Arabic body has what it works for in its name, and people beside it have not', [
  [
    'ar',
    'أعربت الرابطة الوطنية للماء وحقوق الإنسان عن قلقها إزاء إغلاق 648 بئرا.',
    'الرابطة الوطنية للماء وحقوق الإنسان',
  ],
  ['ar', 'أكدت الجامعة والدوليون معا أن 648 لاعبا جاهزون.', 'الجامعة'],
]);

check('a name in quotation marks right behind an office is its holder’s', [
  ['ar', 'قال الوكيل العام لدى محكمة الآبار «سمير الزهواني» إن 648 بئرا جفت.', 'سمير الزهواني'],
  [
    'fr',
    'Le directeur des puits « Hamid Zerhouni » a indiqué que 648 puits sont secs.',
    'Hamid Zerhouni',
  ],
  ['en', 'The director of wells “Hamid Zerhouni” said 648 wells were dry.', 'Hamid Zerhouni'],
  [
    'fr',
    'Le directeur des puits a cité « Hamid » et dit que 648 puits sont secs.',
    'directeur des puits',
  ],
]);

check('an Arabic name may stand in marks of its own before its office', [
  ['ar', '“سمير العلوي” رئيس جماعة تيسة، أكد أن 648 بئرا جفت.', 'سمير العلوي'],
  ['ar', 'أكد “سمير العلوي”، رئيس جماعة تيسة، أن 648 بئرا جفت.', 'سمير العلوي'],
]);
