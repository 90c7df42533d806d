import { checkSpeaker, checkSpeakerOf } from './harness.ts';

/** Each text has one figure, 648, and whoever states it. */
const check = checkSpeakerOf('648');

check('numbers are of whoever stands behind what they tell of', [
  [
    'fr',
    "D'après les indicateurs mensuels du marché des puits de juillet 2031 de l'Office des puits, 648 forages ont été vendus.",
    'Office des puits',
  ],
  [
    'fr',
    "D'après les indicateurs mensuels du marché, attendus à Salé, le maire de la ville promet 648 forages.",
    'maire de la ville',
  ],
]);

check('a publication is the report of a body where no newspaper was named', [
  [
    'fr',
    "L'Office des puits vient de publier une note sur les forages. Selon cette publication, 648 puits ont tari.",
    'Office des puits',
  ],
  [
    'fr',
    "L'Office des puits a publié ses indicateurs. Quelque 648 puits ont tari, indique la publication.",
    'Office des puits',
  ],
  [
    'fr',
    'Le quotidien Le Phare a interrogé le maire de Salé. Selon cette publication, 648 puits ont tari.',
    'Le Phare',
  ],
]);

check('behind its article an Arabic document opens no construct', [
  [
    'ar',
    'صدر التقرير السنوي لجمعية الآبار. وسجل التقرير جفاف 9 آبار في مخافر الشرطة. وأورد التقرير أن 648 بئرا جفت.',
    'جمعية الآبار',
  ],
  ['ar', 'أفاد تقرير وكالة الآبار أن 648 بئرا جفت.', 'وكالة الآبار'],
  ['ar', 'أفاد التقرير السنوي لوكالة الآبار أن 648 بئرا جفت.', 'وكالة الآبار'],
  ['ar', 'أفادت المعطيات المتوفرة لدى وكالة الآبار أن 648 بئرا جفت.', 'وكالة الآبار'],
  ['ar', 'جفت 648 بئرا. وكشف عن هذه الأرقام مكتب الآبار.', 'مكتب الآبار'],
]);

check('what a document says begins behind "that"', [
  [
    'ar',
    'قالت وكالة الآبار، في بلاغ لها، إن الماء يقل. وأشار البلاغ إلى أن تقرير السنة جاهز. وبقيت 648 بئرا.',
    'وكالة الآبار',
  ],
]);

check('no participle or noun on the way makes a speaker', [
  [
    'fr',
    "Réunie en conseil d'administration, la Caisse des puits a vu sa recette déclarée augmenter de 648 dirhams.",
    null,
  ],
  ['fr', 'Le maire de Salé a, lors de la réunion, annoncé 648 puits.', 'maire de Salé'],
  ['fr', 'Les navires passés par le port ont été 648.', null],
  ['fr', 'Les 648 dossiers passés en revue par la Cour des puits sont clos.', 'Cour des puits'],
  [
    'fr',
    'Le Médiateur des puits compte 9 jugements en première instance, a-t-il dit. Le médiateur note que 648 restent.',
    'Médiateur des puits',
  ],
]);

check('a medium has learnt it from a source', [
  [
    'fr',
    'Les travaux ont coûté 648 dirhams, a appris lundi Le Phare de source portuaire.',
    'source portuaire',
  ],
  ['fr', 'Les travaux ont coûté 648 dirhams, a appris Le Phare auprès de la mairie.', 'mairie'],
]);

check('a heading with a company in front of its colon is about it', [
  ['fr', 'ONCF : 648 trains en 2031\n\nLe texte est long.\n\nIl finit.', null],
]);

check('a document is of whoever gave it out, however much it is about', [
  [
    'fr',
    'On compte 648 puits, selon les statistiques du secteur relatives au dernier trimestre de 2030 et au premier de 2031, rendues publiques par l’Office des puits.',
    'Office des puits',
  ],
  [
    'fr',
    'Selon une étude du marché, les prix de 648 puits, publiés par l’Office des puits, ont baissé.',
    'étude',
  ],
]);

check('the first president of the Court of Accounts is called its president', [
  [
    'fr',
    'Driss Jettou, qui s’exprimait à Salé, a été clair. Jettou a dénoncé un retard. Le président de la Cour des comptes a aussi déploré que 648 puits soient à sec.',
    'Driss Jettou',
  ],
]);

check('whoever has done something with numbers is no author of them', [
  ['ar', 'وهي أرقام لم يسبق لجماعة الآبار أن حققتها. وسيبلغ الفائض 648 بئرا.', null],
  ['ar', 'وهي أرقام سبق لجماعة الآبار أن أعلنتها. ويبلغ الفائض 648 بئرا.', 'جماعة الآبار'],
  [
    'fr',
    "Ce sont des chiffres que l'Office des puits n'avait jamais atteints. Le total est de 648 puits.",
    null,
  ],
  [
    'fr',
    "Les chiffres que l'Office des puits a présentés font état de 648 puits.",
    'Office des puits',
  ],
]);

check('a dashboard that somebody speaks in says nothing itself', [
  [
    'ar',
    'أفاد مكتب الآبار أن 9 آبار جفت. وأشار في لوحة القيادة الأخيرة حول المياه إلى أن 648 بئرا فتحت.',
    'مكتب الآبار',
  ],
  [
    'fr',
    "L'Office des puits a indiqué que 9 puits sont à sec. Il note dans son tableau de bord que 648 puits ont rouvert.",
    'Office des puits',
  ],
  [
    'en',
    'The Wells Office said 9 wells were dry. It noted in its dashboard that 648 reopened.',
    'Wells Office',
  ],
]);

checkSpeaker("a report of one unknown name is that body's", [
  [
    'fr',
    'Le HCP a publié ses chiffres. Selon un rapport de Zarfa, 648 puits sont à sec.',
    '648',
    'Zarfa',
  ],
  [
    'fr',
    'Le HCP a publié ses chiffres. Selon un rapport de Zarfa, le pays se dessèche. Le rapport relève que 648 puits sont à sec.',
    '648',
    'Zarfa',
  ],
  ['en', 'According to a report from Zarfa, 648 wells are dry.', '648', 'Zarfa'],
  // A given name may be a private person's, and a town has no report.
  ['fr', 'Selon un rapport de Karim, 648 puits sont à sec.', '648', null],
]);

checkSpeaker(
  'an Arabic report is of the body that «ل» leads to, whatever names hold the same letters',
  [
    [
      'ar',
      'ارتفع الإنتاج إلى 648، حسب التقرير السنوي للهيئة الوطنية لضبط الكهرباء.',
      '648',
      'الهيئة الوطنية لضبط الكهرباء',
    ],
    ['ar', 'ارتفع العدد إلى 648 طلبا، حسب تقرير للحكومة.', '648', 'الحكومة'],
    [
      'ar',
      'قال بيان للقوات المسلحة الملكية إن 648 جنديا شاركوا في المناورات.',
      '648',
      'القوات المسلحة الملكية',
    ],
  ],
);

check('the report of a body that is pointed at is that body’s', [
  [
    'ar',
    'أعلنت الوكالة الوطنية للآبار عن حفر آبار. وحسب تقرير هذه الوكالة، فإن 648 بئرا جاهزة.',
    'الوكالة الوطنية للآبار',
  ],
]);

check('the same study is of whose study it is, whoever has been quoted since', [
  [
    'fr',
    'Les forages coûtent cher, selon une étude de la Banque mondiale. « Il faut creuser », estime Nadia Sefrioui, directrice du port de Safi. D’après la même étude, 648 puits ont tari.',
    'Banque mondiale',
  ],
  [
    'en',
    'Drilling is dear, according to a study by the World Bank. "We must dig," said Nadia Sefrioui, director of the port of Safi. According to the same study, 648 wells have dried up.',
    'World Bank',
  ],
  [
    'ar',
    'أفادت دراسة للبنك الدولي بأن الحفر مكلف. وقالت نادية الصفريوي، مديرة ميناء آسفي، إن الوضع صعب. وحسب الدراسة ذاتها، جفت 648 بئرا.',
    'البنك الدولي',
  ],
  // A source is whoever was quoted last.
  [
    'fr',
    'Les forages coûtent cher, selon une étude de la Banque mondiale. « Il faut creuser », estime Nadia Sefrioui, directrice du port de Safi. Selon la même source, 648 puits ont tari.',
    'Nadia Sefrioui',
  ],
]);

check('a study on much is of those who have carried it out', [
  [
    'en',
    'Wells are going dry, says a study on the working conditions of the drillers of the plains presented in Safi and carried out by the Office of Wells, with the World Bank. They number 648.',
    'Office of Wells',
  ],
]);

check('a pronoun for one person is none for authorities', [
  [
    'fr',
    'La demande croît, a indiqué la ministre des Ports, Mme Nadia Sefrioui. Il manque 9 quais selon le dernier relevé des autorités locales. « Ce programme avance », a-t-elle déclaré. On a creusé 648 puits.',
    'Nadia Sefrioui',
  ],
]);
