import { checkSpeaker, checkSpeakerOf } from './harness.ts';

/** Each text has one figure, 648, and whoever states it. */
const check = checkSpeakerOf('648');

check('a short name is one with the whole name in brackets behind it', [
  [
    'fr',
    "Joint par Le Phare, le Gapem (Groupe d'appui aux pêcheurs en mer) explique que 648 voiles manquent.",
    'Gapem',
  ],
  [
    'fr',
    'La CMB (Caisse marocaine des bateaux) a indiqué que 9 voiles manquent. La caisse ajoute que 648 restent.',
    'CMB',
  ],
  ['en', 'The Gapem (Group of the Sea Fishermen) said 648 sails were missing.', 'Gapem'],
  ['en', 'The CMB (Boats Fund) said 9 were missing. The fund added that 648 remained.', 'CMB'],
]);

check('whoever stands in front of a body in brackets is none of it', [
  [
    'fr',
    'Menouar (Office des puits) a indiqué que 9 puits sont secs. Il reste 648 puits, selon le maire de la ville.',
    'maire de la ville',
  ],
  [
    'fr',
    "La route de l'Atlas (Office des puits en chantier), a dit le maire de Salé, coûte 648 dirhams.",
    'maire de Salé',
  ],
]);

check('a body in brackets behind another is its name in another language', [
  [
    'fr',
    "L'Agence des lacs (Conseil des puits) a indiqué que 648 lacs sont secs.",
    'Agence des lacs',
  ],
  [
    'en',
    'Wells cost 648 dirhams in August, the exchange office (Office des Changes) reported.',
    'exchange office',
  ],
]);

check('a body is taken up by the noun of its registered name', [
  [
    'fr',
    'La DGSN a annoncé 30 saisies. Le conseil communal de Salé a voté. La direction a précisé que 648 restent.',
    'DGSN',
  ],
  [
    'en',
    'The HCP said 30 wells were dry. The town council voted. The commission added that 648 remained.',
    'HCP',
  ],
  [
    'fr',
    'La DGSN a annoncé 30 saisies. La direction des puits compte 9 forages, a-t-elle dit. La direction a précisé que 648 restent.',
    'direction des puits',
  ],
]);

check('a person is one with or without accents', [
  [
    'fr',
    "Driss Ménouar s'engage à creuser des puits\n\nLe ministre des Puits, Driss Menouar, a promis des forages.\n\nDriss Ménouar a répondu que 648 sources restent.",
    'Driss Ménouar',
  ],
  [
    'en',
    'Maïssa Ménouar, the mayor of Salé, counted 9 wells. Maissa Menouar said 648 were dry.',
    'Maïssa Ménouar',
  ],
]);

check('a given name in front of a family name is no company', [
  ['fr', 'Samir Ménouar, maire de Salé, a dit que 648 puits sont secs.', 'Samir Ménouar'],
  ['en', 'Samir Menouar, mayor of Salé, said 648 wells were dry.', 'Samir Menouar'],
]);

check('an office at a place has the name behind it, whatever follows', [
  ['ar', 'قال والي أمن مراكش سمير الزهواني خلال كلمته إن 648 بئرا جفت.', 'سمير الزهواني'],
  [
    'ar',
    'وحسب المعطيات التي كشف عنها والي أمن سلا سمير الزهواني خلال كلمته، جفت 648 بئرا.',
    'سمير الزهواني',
  ],
]);

check('what somebody was before is whoever speaks', [
  [
    'ar',
    'أكد سمير الزهواني، رئيس مجلس الآبار، أن 9 آبار جفت. وأضاف السفير السابق للمغرب أن 648 عينا باقية.',
    'سمير الزهواني',
  ],
  [
    'fr',
    "Driss Menouar, président du Conseil des puits, a compté 9 puits. L'ancien ambassadeur a ajouté que 648 sources restent.",
    'Driss Menouar',
  ],
  [
    'en',
    'Driss Menouar, president of the Wells Council, counted 9 wells. The former ambassador added that 648 springs remained.',
    'Driss Menouar',
  ],
]);

check('but the former holder of an office told of is that one', [
  [
    'fr',
    "L'ancien ambassadeur Karim Zahouani a creusé un puits. Driss Menouar, président du Conseil des puits, a compté 9 puits. L'ancien ambassadeur a ajouté que 648 sources restent.",
    'Karim Zahouani',
  ],
  [
    'fr',
    'Driss Menouar, président du Conseil des puits, a compté 9 puits. Un ancien ambassadeur a ajouté que 648 sources restent.',
    'ambassadeur',
  ],
]);

check('who was called by a surname alone is called by the whole name from then on', [
  [
    'ar',
    'منار: الآبار جافة\n\nأكدت فاطمة منار، مديرة الوكالة، أن الآبار جافة. وأوضحت أن 648 بئرا باقية.',
    'فاطمة منار',
  ],
  [
    'fr',
    'Menouar : les puits sont secs\n\nLa directrice de l’Office des puits, Salma Menouar, a dit que 648 restent.',
    'Salma Menouar',
  ],
]);

check('a given name of two words may hold the name of a day', [
  ['ar', 'قال وزير الآبار عبد الأحد المنوري إن 648 بئرا باقية.', 'عبد الأحد المنوري'],
  ['ar', 'قال وزير الآبار الأحد إن 648 بئرا باقية.', 'وزير الآبار'],
]);

check('a headline’s family name of somebody known is the one that the text spells out', [
  [
    'fr',
    'Baraka : 648 puits sont prêts\n\nLe ministre de l’Équipement, Nizar Baraka, a visité un chantier.',
    'Nizar Baraka',
  ],
  ['ar', 'وهبي: 648 بئرا باقية\n\nزار وزير العدل عبد اللطيف وهبي، بئرا.', 'عبد اللطيف وهبي'],
  [
    'en',
    'Laftit: 648 wells are dry\n\nInterior Minister Abdelouafi Laftit visited a well.',
    'Abdelouafi Laftit',
  ],
]);

check('an honorific that presents nobody new names whoever has been speaking under an office', [
  [
    'fr',
    'La responsable des puits a dit que tout va bien. Mme Menouar fait savoir que 648 sources restent.',
    'Menouar',
  ],
  [
    'fr',
    '« Il reste 648 sources », a dit la responsable des puits. Mme Menouar a salué le maire.',
    'Menouar',
  ],
  [
    'fr',
    '« Il reste 648 sources », a dit le directeur des puits. Mme Menouar a salué le maire.',
    'directeur des puits',
  ],
]);

checkSpeaker('a fact sheet speaks, and so does who has a family name alone', [
  [
    'ar',
    'قالت وزارة الآبار إن الأشغال بدأت. وحسب الورقة التقنية للمشروع، ستحفر 81 بئرا.',
    '81',
    'الورقة التقنية',
  ],
  ['ar', 'ورجح بن سعيد، رئيس جمعية الآبار، أن تجف 81 بئرا.', '81', 'بن سعيد'],
  ['ar', 'ورجح بن سعيد أن تجف 81 بئرا.', '81', null],
]);
