import { checkSpeakerOf } from './harness.ts';

/** Each text has one figure, 648, and whoever states it. */
const check = checkSpeakerOf('648');

check('words that may take somebody up name whoever they go on to name', [
  [
    'fr',
    "Selon l'Organisation maghrébine des puits, 648 puits sont à sec.",
    'Organisation maghrébine des puits',
  ],
  ['fr', "Selon l'organisation néerlandaise, 648 puits sont à sec.", 'organisation néerlandaise'],
]);

check('a pronoun is nobody who is only told of behind its verb', [
  ['fr', "Il a ajouté que l'Office des puits a fermé 648 puits.", null],
  ['en', 'He added that the Wells Office closed 648 wells.', null],
  ['ar', 'وأضاف أن المكتب أغلق 648 بئرا.', null],
  [
    'fr',
    "Le maire, Samir Zerrad, a parlé. Il a ajouté que l'Office des puits a fermé 648 puits.",
    'Samir Zerrad',
  ],
]);

check('"que" leads to whom a pronoun has for object', [
  ['fr', "Le maire a rencontré le ministre qu'il a accusé de fermer 648 puits.", 'maire'],
]);

check('a verb goes on with the speaker over what a body aims at', [
  [
    'fr',
    "Samir Zerrad, ministre des Puits, a parlé. L'Office veut creuser 648 puits, a-t-il poursuivi.",
    'Samir Zerrad',
  ],
]);

check('a verb in the feminine is of the woman', [
  [
    'ar',
    'وردت النائبة كريمة الزاكي على الوزير سمير الجابري بتعقيب حاد، أكدت فيه أن 648 بئرا جفت.',
    'كريمة الزاكي',
  ],
]);

check('who is present, or in whose chamber something is said, says nothing', [
  ['ar', 'أعلن ذلك في كلمة سمير الزاكي مدير المكتب، مضيفا أن 648 بئرا جفت.', 'سمير الزاكي'],
  [
    'ar',
    'تحدث سمير الزاكي وزير الآبار عن الجفاف. الزاكي الذي كان يجيب تحت قبة البرلمان أكد أن 648 بئرا جفت.',
    'سمير الزاكي',
  ],
  [
    'ar',
    'قدم سمير الزاكي، مدير المكتب، الحصيلة بحضور وزير الآبار منير الجابري، مضيفا أن 648 بئرا جفت.',
    'سمير الزاكي',
  ],
]);

check('those who are called upon answer nothing', [
  [
    'ar',
    'جددت المديرية العامة للآبار التزامها، ودعت وسائل الإعلام إلى نشر 648 رقما.',
    'المديرية العامة للآبار',
  ],
]);

check('who will not do something says nothing by it', [
  ['fr', 'La police aurait refusé de céder 648 dossiers.', null],
  ['ar', 'رفضت المحكمة إعطاء الإذن لفائدة 648 طلبا.', null],
]);

check('a country says what its ministry tells', [
  [
    'en',
    'Morocco denies the sale of 648 wells, the Wells Ministry said on Thursday.',
    'Wells Ministry',
  ],
]);

check('whoever denies tells what the reports say', [
  [
    'fr',
    "Samir Zerrad, président de l'Office des puits, a démenti les informations faisant état de 648 puits à sec.",
    'Samir Zerrad',
  ],
]);

check('an opening adverbial leaves the subject before its verb', [
  [
    'fr',
    'Lundi à Salé, Samir Zerrad, ministre des Puits, a exhorté le gouvernement à ouvrir 648 puits.',
    'Samir Zerrad',
  ],
]);

check('who does the rest of the sentence says what «بالقول» brings', [
  [
    'ar',
    'طالب النائب منير الجابري بفتح الآبار، وهو ما قبله رئيس الجلسة سمير الزاكي بالقول إن 648 بئرا جفت.',
    'سمير الزاكي',
  ],
]);

check('statistics are of whoever took them down', [
  ['ar', 'تجاوزت الطلبات 648 طلبا حسب إحصائيات سجلتها وزارة الآبار.', 'وزارة الآبار'],
]);

check('an adjective of a noun brings no words', [
  ['ar', 'أكدت الوزارة أن السلطات واصلت فرض قيود مشددة على 648 جمعية.', 'الوزارة'],
]);

check('"by saying" is done by whoever did the rest', [
  [
    'en',
    'The mayor, Samir Zerrad, spoke. Driss Alaoui, head of the League, challenged Zerrad by saying that 648 wells are dry.',
    'Driss Alaoui',
  ],
]);

check('"l\'ancien chef" is nobody who is chief now', [
  [
    'fr',
    "L'ancien président de la Ligue Samir Zerrad a parlé de Driss Alaoui, le chef du gouvernement. L'ancien chef du gouvernement a indiqué qu'Alaoui a fermé 648 puits.",
    'Samir Zerrad',
  ],
]);

check('what a ministry is told to have done is told by whoever the sentence opens on', [
  ['fr', 'Selon la maire, le ministère des Puits a salué les 648 foreurs.', 'maire'],
]);

check('nobody leads a quotation from inside it', [
  [
    'fr',
    "Samir Zerrad, ministre des Puits, a parlé. Et d'enchaîner : « Il reste 648 puits, que l'Office s'est engagé à fermer ».",
    'Samir Zerrad',
  ],
]);

check('"t-il" may stand apart from its verb', [
  [
    'fr',
    'Samir Zerrad, ministre des Puits, a parlé. Il reste 648 puits, souligne t-il en substance.',
    'Samir Zerrad',
  ],
]);

check('a verb that its own quotation opens with has its subject before the mark', [
  ['fr', "L'Office des puits « dément les rumeurs sur 648 puits ».", 'Office des puits'],
]);

check('what authorities are accused of is no part of their name', [
  [
    'en',
    'The League accused coastal authorities of closing wells. The authorities said 648 wells are open.',
    'coastal authorities',
  ],
]);

check('whoever turns to a minister with a question asks it', [
  [
    'ar',
    'توجه النائب البرلماني سمير الزاكي بسؤال كتابي إلى وزير الآبار حول 648 بئرا.',
    'سمير الزاكي',
  ],
]);

check('a place before an office is no name of whoever holds it', [
  [
    'fr',
    'Samir Zerrad, ministre des Puits, parle. Concernant les puits dans la Région du Grand Tafraout, le ministre a précisé que 648 sont à sec.',
    'Samir Zerrad',
  ],
]);

check('a title and what is told of whoever it stands for, between commas, are one', [
  [
    'fr',
    'Le député Samir Zerrad a évoqué les puits. Le parlementaire, membre du Groupe des puits, a précisé que 648 sont à sec.',
    'Samir Zerrad',
  ],
  [
    'en',
    'Deputy Samir Zerrad spoke of wells. The deputy, a member of the Wells group, said 648 are dry.',
    'Samir Zerrad',
  ],
  [
    'ar',
    'تحدث النائب سمير الزاكي عن الآبار. وأكد النائب، عضو فريق الآبار، أن 648 بئرا جافة.',
    'سمير الزاكي',
  ],
  [
    'fr',
    'Le ministre, le président de la commission, ont compté 648 puits.',
    'président de la commission',
  ],
]);

check('whoever is at the head of a body is told of by any noun for it', [
  [
    'fr',
    'Samia Zerrad, patronne du Parti des puits (PDP), a parlé. La secrétaire générale du PDP a compté 648 puits.',
    'Samia Zerrad',
  ],
  [
    'fr',
    'Samir Zerrad, secrétaire général du Parti des puits (PDP), a parlé. Le chef du PDP a compté 648 puits.',
    'Samir Zerrad',
  ],
  [
    'en',
    'Government spokesman Samir Zerrad spoke. The official spokesman for the government said 648 wells are dry.',
    'Samir Zerrad',
  ],
]);

check('a body is taken up by what speaks before what others have called so since', [
  [
    'en',
    'The National Society for Wells spoke. The association said that wells, "free of the classical union", are dry. The association added that 648 are closed.',
    'National Society for Wells',
  ],
  [
    'en',
    'The General Delegation of Prisons has denied it. The prison institution said that 648 inmates left.',
    'General Delegation of Prisons',
  ],
  [
    'en',
    'Morocco’s Ombudsman received 648 files, according to the institution’s annual report.',
    'Ombudsman',
  ],
]);

check('the name of a party in quotation marks belongs to the office before it', [
  [
    'fr',
    'Samir Zerrad, chef du groupe du parti « Mouvement des puits », a compté 648 puits.',
    'Samir Zerrad',
  ],
]);

check('«المتحدث ذاته» is whoever spoke, and nobody whose work was told of', [
  [
    'ar',
    'أوضح النائب سمير الزاكي أن ما قدمه وزير الآبار يختلف عما قدمه رئيس الحكومة. وأبرز المتحدث ذاته أن 648 بئرا جفت.',
    'سمير الزاكي',
  ],
]);

check('a surname printed with a wrong letter is still that of whoever was named in full', [
  [
    'en',
    'Samir Zerouali, minister of wells, spoke. Zerouaji said 648 wells are dry.',
    'Samir Zerouali',
  ],
  [
    'ar',
    'قال سمير الزهواني، وزير الآبار، إن الآبار بخير. وأوضح الزوهاني أن 648 بئرا جفت.',
    'سمير الزهواني',
  ],
  [
    'en',
    'Samir Zerouali, minister of wells, spoke. Minister Benjelloun said 648 wells are dry.',
    'Benjelloun',
  ],
  ['en', 'Mohamed Zerouali, minister of wells, spoke. Mohammed said 648 wells are dry.', null],
]);

check('a member of a group of the chamber is the deputy told of', [
  [
    'fr',
    'La députée Samia Zerrad a évoqué les puits. La membre du Groupe socialiste a compté 648 puits.',
    'Samia Zerrad',
  ],
]);

check('both offices that a text tells of somebody take them up', [
  [
    'fr',
    'Samia Zerrad, députée et patronne du Parti des puits (PDP), a parlé. La secrétaire générale du PDP a compté 648 puits.',
    'Samia Zerrad',
  ],
]);

check('a given name with a wrong letter, before the same family name', [
  [
    'fr',
    'Hamid Zerhouni, ministre des Puits, a dit que 9 puits sont secs. « Il en reste 648 », a noté Hami Zerhouni.',
    'Hamid Zerhouni',
  ],
  [
    'en',
    'Hamid Zerhouni, the wells minister, said 9 wells were dry. "We have 648 left," said Hammid Zerhouni.',
    'Hamid Zerhouni',
  ],
  // A woman's name.
  [
    'fr',
    'Hamid Zerhouni, ministre des Puits, a dit que 9 puits sont secs. « Il en reste 648 », a noté Hamida Zerhouni.',
    null,
  ],
  // Too short a name to be told from another.
  [
    'fr',
    'Ali Zerhouni, ministre des Puits, a dit que 9 puits sont secs. « Il en reste 648 », a noté Adi Zerhouni, maire de Salé.',
    'Adi Zerhouni',
  ],
]);

check('an official or a ministry is taken up by what they are', [
  [
    'fr',
    'Le directeur de l’Office des puits, Samir Alaoui, a parlé. Le haut fonctionnaire a compté 648 puits.',
    'Samir Alaoui',
  ],
  [
    'fr',
    'Le ministre des Puits, Samir Alaoui, a parlé. Le membre du gouvernement a compté 648 puits.',
    'Samir Alaoui',
  ],
  [
    'en',
    'The Minister of Wells, Samir Alaoui, spoke. The cabinet member counted 648 wells.',
    'Samir Alaoui',
  ],
  ['ar', 'تحدث وزير الآبار سمير العلوي. وأضاف عضو الحكومة أن 648 بئرا جفت.', 'سمير العلوي'],
  [
    'fr',
    'La Ligue des pêcheurs a accusé le ministère des Puits. Le ministère de tutelle a répondu que 648 puits sont ouverts.',
    'ministère des Puits',
  ],
  [
    'fr',
    'Le député Samir Alaoui a accusé le ministère des Puits. Le ministère de tutelle a répondu que 648 puits sont ouverts.',
    'ministère des Puits',
  ],
  [
    'fr',
    'Le ministre des Puits, Samir Alaoui, a parlé. Le même département a répondu que 648 puits sont ouverts.',
    'Samir Alaoui',
  ],
  [
    'en',
    'The Moroccan authorities spoke on Monday. On Friday the harbour authorities denied it, saying that 648 boats had left.',
    'harbour authorities',
  ],
  [
    'fr',
    'Les autorités marocaines ont parlé lundi. Les autorités portuaires ont démenti, disant que 648 barques sont parties.',
    'autorités portuaires',
  ],
]);

check('whom a contrast brings goes on behind "and", and so do several sources and a group', [
  [
    'ar',
    'قالت الوزارة إن الماء كثير، لكن المكتب لم يسلم بهذا الرأي الجديد كله وقال إن 648 بئرا جفت.',
    'المكتب',
  ],
  ['ar', 'وأوضحت المجموعة أن 648 بئرا جفت.', 'المجموعة'],
  [
    'fr',
    'Les autorités locales racontent que le pont a cédé. Les mêmes sources ont compté 648 barques.',
    'autorités locales',
  ],
]);
