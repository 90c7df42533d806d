import { checkSpeaker } from './harness.ts';

checkSpeaker('an office that the registry knows whoever was named alone in', [
  [
    'fr',
    'Laftit est venu. Le ministre de l’Intérieur a dit que 7 puits sont à sec.',
    '7',
    'Laftit',
  ],
  ['fr', 'Laftit est venu. Le ministre istiqlalien a dit que 7 puits sont à sec.', '7', 'Laftit'],
  [
    'ar',
    'ترأس عبد الوافي لفتيت اجتماعا. وأكد وزير الداخلية أن 7 آبار جفت.',
    '7',
    'عبد الوافي لفتيت',
  ],
  ['ar', 'حل عزيز أخنوش بالبرلمان. وقال رئيس الحكومة إن 7 آبار جفت.', '7', 'عزيز أخنوش'],
  ['en', 'Fettah came. The economy minister said 7 wells are dry.', '7', 'Fettah'],
]);

checkSpeaker('the office of another', [
  [
    'fr',
    'Laftit est venu. Le ministre de la Santé a dit que 7 puits sont à sec.',
    '7',
    'ministre de la Santé',
  ],
  ['ar', 'ترأس عبد الوافي لفتيت اجتماعا. وأكد وزير الصحة أن 7 آبار جفت.', '7', 'وزير الصحة'],
  ['en', 'Fettah came. The health minister said 7 wells are dry.', '7', 'health minister'],
  ['en', 'Laftit came. The prime minister said 7 wells are dry.', '7', 'prime minister'],
]);

checkSpeaker('a governor, his province, and his bare title', [
  [
    'ar',
    'ترأس عامل إقليم سيدي بنور، سمير البركاوي، اجتماعا. وأكد العامل أن 7 آبار جفت.',
    '7',
    'سمير البركاوي',
  ],
  ['ar', 'قال عامل إقليم سيدي قاسم إن 7 آبار جفت.', '7', 'عامل إقليم سيدي قاسم'],
  ['ar', 'قال العامل سمير البركاوي إن 7 آبار جفت.', '7', null],
]);

checkSpeaker('an association called by what it is', [
  [
    'ar',
    'نددت الجمعية المغربية لحقوق الإنسان بالأوضاع. وأحصت الهيئة الحقوقية 7 وفيات.',
    '7',
    'الجمعية المغربية لحقوق الإنسان',
  ],
  [
    'ar',
    'دعت العصبة المغربية لحقوق الإنسان إلى حوار. وأحصت الجمعية الحقوقية 7 وفيات.',
    '7',
    'العصبة المغربية لحقوق الإنسان',
  ],
  ['ar', 'نفى مكتب الآبار الخبر. وأحصت الهيئة الحقوقية 7 وفيات.', '7', 'الهيئة الحقوقية'],
]);

checkSpeaker('an office over another thing than the one told of before is somebody else’s', [
  [
    'fr',
    'Le ministre de la Santé a dit que 7 puits sont à sec. Le ministre de l’Agriculture a dit que 8 le seront.',
    '8',
    'ministre de l’Agriculture',
  ],
  [
    'fr',
    'Le ministre de la Santé a dit que 7 puits sont à sec. Le ministre de la Santé et des Oasis a dit que 8 le seront.',
    '8',
    'ministre de la Santé',
  ],
  [
    'fr',
    'Le directeur régional de la santé a dit que 7 puits sont à sec. Le directeur régional des oasis a dit que 8 le seront.',
    '8',
    'directeur régional des oasis',
  ],
  [
    'fr',
    'Le directeur général de l’Office a dit que 7 puits sont à sec. Le DG a dit que 8 le seront.',
    '8',
    'directeur général de l’Office',
  ],
  [
    'fr',
    'Le député du PJD a dit que 7 puits sont à sec. Le député de l’Istiqlal a dit que 8 le seront.',
    '8',
    'député de l’Istiqlal',
  ],
  [
    'fr',
    'Le président de la Chambre des représentants a dit que 7 lois sont prêtes. Le président de la Chambre des conseillers a dit que 8 le seront.',
    '8',
    'président de la Chambre des conseillers',
  ],
  [
    'fr',
    'Le directeur du CHU de Fès a dit que 7 lits sont prêts. Le directeur du CHU d’Oujda a dit que 8 le seront.',
    '8',
    'directeur du CHU d’Oujda',
  ],
  ['ar', 'قال وزير الصحة إن 7 آبار جفت. وقال وزير الفلاحة إن 8 آبار ستجف.', '8', 'وزير الفلاحة'],
  [
    'ar',
    'قال المدير العام للمكتب إن 7 آبار جفت. وقال المدير العام للصندوق إن 8 آبار ستجف.',
    '8',
    'المدير العام للصندوق',
  ],
  [
    'ar',
    'قال المدير العام للمكتب إن 7 آبار جفت. وأضاف المدير العام أن 8 آبار ستجف.',
    '8',
    'المدير العام للمكتب',
  ],
]);

checkSpeaker('what a ministry is over tells it from another, whichever word stands first', [
  [
    'en',
    'The Health Ministry said 7 wells are dry. The Agriculture Ministry said 8 will be.',
    '8',
    'Agriculture Ministry',
  ],
  [
    'en',
    'The health ministry said 7 wells are dry. The tourism ministry said 8 will be.',
    '8',
    'tourism ministry',
  ],
  [
    'en',
    'The Health Ministry said 7 wells are dry. The ministry added that 8 will be.',
    '8',
    'Health Ministry',
  ],
  [
    'fr',
    'Le ministère de la Santé a dit que 7 puits sont à sec. Le ministère de l’Agriculture a dit que 8 le seront.',
    '8',
    'ministère de l’Agriculture',
  ],
]);

checkSpeaker('an office holder whose party stands in brackets', [
  ['fr', 'La députée Salma Bennis (PJD) a affirmé que 7 puits sont à sec.', '7', 'Salma Bennis'],
  ['fr', 'Le conseiller Karim Zerrouq (UMT) dit que 7 puits sont à sec.', '7', 'Karim Zerrouq'],
  ['en', 'MP Karim Zerrouq (PPS) said 7 wells are dry.', '7', 'Karim Zerrouq'],
  ['ar', 'أفاد النائب كريم الزروق (حزب التقدم والاشتراكية) أن 7 آبار جفت.', '7', 'كريم الزروق'],
  [
    'fr',
    '7 puits sont à sec, selon Karim Zerrouq, de la Fédération des puits.',
    '7',
    'Karim Zerrouq',
  ],
  [
    'ar',
    'كشف مكتب الآبار أن الخريجين 640 طالبا برسم الموسم الجامعي، وأن 7 آبار جفت.',
    '7',
    'مكتب الآبار',
  ],
]);

checkSpeaker('a spokesperson of nobody’s is who has the floor', [
  [
    'fr',
    'Omar Zerhouni, ministre des Ports, a dit que 9 quais sont fermés. Le porte-parole a ajouté que 648 navires attendent.',
    '648',
    'Omar Zerhouni',
  ],
  [
    'en',
    'Omar Zerhouni, the ports minister, said 9 quays were closed. The spokesperson added that 648 ships were waiting.',
    '648',
    'Omar Zerhouni',
  ],
  [
    'fr',
    'Omar Zerhouni, ministre des Ports, a dit que 9 quais sont fermés. Le porte-parole de la Ligue des quais a ajouté que 648 navires attendent.',
    '648',
    'porte-parole de la Ligue des quais',
  ],
]);

checkSpeaker('a spokesperson by an office of several words is called minister', [
  [
    'en',
    'Government spokesperson Samir Zerhouni said wells are dry. The minister added that 7 wells remain.',
    '7',
    'Samir Zerhouni',
  ],
]);
