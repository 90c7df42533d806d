import { checkSpeakerOf } from './harness.ts';

/** Each text has one figure, 648, and whoever states it. */
const check = checkSpeakerOf('648');

check('a name with its group in a chamber or its union is one of its people', [
  [
    'fr',
    'Salma Berrada, du groupe socialiste, a regretté que 648 écoles ferment.',
    'Salma Berrada',
  ],
  ['ar', 'قالت سلمى برادة، عن الفريق الحركي، إن 648 مدرسة أغلقت.', 'سلمى برادة'],
  ['ar', 'سلمى برادة عن الفريق الحركي، قالت إن 648 مدرسة أغلقت.', 'سلمى برادة'],
  ['fr', 'Samir Zerhouni (CDT) : « 648 ateliers ont fermé ».', 'Samir Zerhouni'],
  ['en', 'Samir Zerhouni of the CDT union said 648 plants had closed.', 'Samir Zerhouni'],
  ['fr', 'Samir Zerhouni, du quartier des puits, a regretté que 648 écoles ferment.', null],
]);

check('a spokesman by the present participle that a verb has too', [
  ['ar', 'قال متحدث باسم ميناء الآبار إن 648 بئرا جفت.', 'متحدث باسم ميناء الآبار'],
]);

check('a body goes by its name, and not by what its brackets call it', [
  [
    'en',
    'The Royal Moroccan Armed Forces (Army) said 648 wells were dug.',
    'Royal Moroccan Armed Forces',
  ],
]);

check('an office with its body behind another comma', [
  [
    'en',
    'Some 648 wells are dry, Samir Zerhouni, Director, Wells Office (WO) said on Tuesday.',
    'Samir Zerhouni',
  ],
]);

check('"he" is none of many who say something', [
  [
    'en',
    'The harvest will be poor, Minister Samir Zerhouni told reporters. Traders say it will be 12 tons. Imports reached 648 tons, he said.',
    'Samir Zerhouni',
  ],
]);

check('what a verb before a name is still to have is no part of the name', [
  ['ar', 'انتقد المستشار البرلماني سمير الزاكي التدبير، مشيرا إلى أن 648 بئرا جفت.', 'سمير الزاكي'],
  ['ar', 'رفضت النائبة سعاد الزاكي القرار، وقالت إن 648 بئرا جفت.', 'سعاد الزاكي'],
  ['ar', 'قال النائب سمير الزاكي العلوي، إن 648 بئرا جفت.', 'سمير الزاكي العلوي'],
]);

check('the chamber that a group sits in is no office between its head and the name', [
  [
    'fr',
    'Le président du groupe des puits à la Chambre des conseillers, Samir Zerrad, a déclaré que 648 puits sont secs.',
    'Samir Zerrad',
  ],
]);

check('a word that is written like a family name but for its dots is no name', [
  [
    'ar',
    'قال مدير الآبار سمير الزاكي إن الوضع مستقر. وعلى الجميع تفادي نقل العدوى إلى 648 بئرا.',
    'سمير الزاكي',
  ],
]);

check('a government is asked for something, and has it not in its name', [
  ['en', 'The government for practical reasons said 648 wells are dry.', 'government'],
]);

check('members of a chamber by what they are', [
  ['en', 'Some 648 wells are dry, parliamentarians said on Monday.', 'parliamentarians'],
  [
    'en',
    'The wells are dry, lawmakers said on Monday. They stressed that 648 are closed.',
    'lawmakers',
  ],
  ['ar', 'قال برلمانيون إن الآبار جافة. وأضافوا أن 648 بئرا جفت.', 'برلمانيون'],
]);

check('whom a body accuses is no part of its name', [
  ['ar', 'اتهمت النقابة الوطنية للآبار الحكومة بإهمال 648 بئرا.', 'النقابة الوطنية للآبار'],
  ['ar', 'رحبت الجامعة الوطنية للآبار بالخطوة، وقالت إن 648 بئرا جفت.', 'الجامعة الوطنية للآبار'],
  [
    'ar',
    'قالت الجامعة الوطنية للآبار بالدار البيضاء إن 648 بئرا جفت.',
    'الجامعة الوطنية للآبار بالدار البيضاء',
  ],
]);

check('a member of a party is whoever was told of in its group', [
  [
    'fr',
    'Le président du Groupe socialiste, Hamid Zerhouni, a alerté sur les puits. Le parlementaire de l’USFP a ajouté que 648 sont secs.',
    'Hamid Zerhouni',
  ],
  [
    'fr',
    'Le président du Groupe socialiste, Hamid Zerhouni, a alerté sur les puits. Le parlementaire du PJD a ajouté que 648 sont secs.',
    'parlementaire du PJD',
  ],
]);

check('people whom whoever speaks tells of leave the account with them', [
  [
    'fr',
    'Le maire, Hamid Zerhouni, a précisé que des médecins affirment que l’eau manque. S’ajoutent à cela 648 puits secs.',
    'Hamid Zerhouni',
  ],
  ['ar', 'أكد مندوب الآبار أن الأطباء يؤكدون أن الماء يقل. وأضاف أن 648 بئرا جفت.', 'مندوب الآبار'],
]);
