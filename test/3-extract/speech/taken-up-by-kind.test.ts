import { checkSpeakerOf } from './harness.ts';

/** Each text has one figure, 648, and whoever states it. */
const check = checkSpeakerOf('648');

check('"ce dernier" is the one body of its gender just told', [
  [
    'fr',
    'La Cour des comptes épingle le ministère des Puits. Ce dernier répond que 648 puits sont légaux.',
    'ministère des Puits',
  ],
  [
    'fr',
    "L'Agence des puits épingle la Fédération des bateaux. Cette dernière répond que 648 bateaux sont légaux.",
    'Fédération des bateaux',
  ],
]);

check('"l\'agence" is the medium that was speaking, where no other agency was', [
  [
    'fr',
    "Un puits s'est effondré, rapporte la MAP. L'agence précise que 648 seaux sont perdus.",
    'MAP',
  ],
  ['en', 'A well collapsed, Reuters reported. The agency said 648 buckets were lost.', 'Reuters'],
  [
    'fr',
    "Un puits s'est effondré, selon l'Agence des puits, citée par la MAP. L'agence précise que 648 seaux sont perdus.",
    'Agence des puits',
  ],
]);

check('an expert or a trade unionist is whoever is speaking by name', [
  [
    'fr',
    "« C'est lourd », dit Samir Zerhouni, membre du Conseil des puits. L'expert évalue la perte à 648 seaux.",
    'Samir Zerhouni',
  ],
  [
    'fr',
    'Pour Samir Zerhouni, de la CDT, la situation est grave. 648 ateliers ont fermé, rappelle le syndicaliste.',
    'Samir Zerhouni',
  ],
  [
    'en',
    '"It is grave," said Samir Zerhouni, head of the Wells Office. The expert said 648 wells were dry.',
    'Samir Zerhouni',
  ],
  ['fr', "Le ministère des Puits se tait. L'expert évalue la perte à 648 seaux.", 'expert'],
]);

check('those who work for a body speak for it', [
  [
    'fr',
    "La Cour des comptes a rendu son rapport. Les magistrats relèvent que 648 puits n'ont pas servi.",
    'Cour des comptes',
  ],
  ['fr', 'Trois puits ont brûlé à Fès. Les enquêteurs parlent de 648 seaux.', 'enquêteurs'],
  ['en', 'A well burned in Fez. Investigators said 648 buckets were lost.', 'Investigators'],
  ['ar', 'احترقت بئر بفاس. وقال المحققون إن 648 دلوا ضاعت.', 'المحققون'],
]);

check('a federation, a union or a bank of states is taken up by what any body is', [
  [
    'fr',
    "La CDT a maintenu la grève. La centrale syndicale affirme que 648 camions sont à l'arrêt.",
    'CDT',
  ],
  [
    'fr',
    "Le ministre a parlé de 12 grévistes, un chiffre contesté par l'UMT. La centrale syndicale avance, elle, 648 grévistes.",
    'UMT',
  ],
  [
    'ar',
    'أعلنت فدرالية الآبار استمرار الإضراب. وقالت الفدرالية إن 648 بئرا مغلقة.',
    'فدرالية الآبار',
  ],
  [
    'ar',
    'الآبار مغلقة، حسب فدرالية الآبار. وأكدت الهيئة المهنية أن 648 بئرا مغلقة.',
    'فدرالية الآبار',
  ],
  ['ar', 'نشر البنك الدولي تقريرا حول الماء. وتقدر المؤسسة أن 648 بئرا جفت.', 'البنك الدولي'],
]);

check('a mayor by another word, sources by the same one', [
  [
    'fr',
    "Salma Berrada, présidente de l'Association des puits, proteste. Le maire, Samir Zerhouni, dément. Selon l'édile, 648 puits sont prêts.",
    'Samir Zerhouni',
  ],
  [
    'en',
    'The strike went on, according to union sources. The same sources put the number of wells at 648.',
    'union sources',
  ],
]);

check('"l\'institution" is an office that a body has its name from', [
  [
    'fr',
    'Administration : des plaintes en hausse\nLe Médiateur du Royaume a reçu 648 plaintes en 2019, d’après le rapport annuel de l’institution.',
    'Médiateur du Royaume',
  ],
  [
    'fr',
    'L’Office des puits grandit. Le ministre des Puits a reçu 648 plaintes, d’après le rapport annuel de l’institution.',
    'Office des puits',
  ],
]);

check('a body by several words that many of its kind have', [
  [
    'fr',
    'La CDT a maintenu la grève. La centrale syndicale marocaine affirme que 648 bus sont à quai.',
    'CDT',
  ],
  [
    'en',
    'The Wells League published a report. The human rights group said 648 people were held.',
    'Wells League',
  ],
  [
    'en',
    "The National Wells Council called for calm. Morocco's human rights watchdog said 648 people were held.",
    'National Wells Council',
  ],
  [
    'ar',
    'قدمت منظمة الآبار تقريرها. وقالت المنظمة الحقوقية الدولية إن 648 بئرا مغلقة.',
    'منظمة الآبار',
  ],
  [
    'fr',
    "L'administration des douanes et impôts indirects a publié son bilan. L'administration douanière compte 648 saisies.",
    'administration des douanes et impôts indirects',
  ],
  // Another.
  [
    'en',
    'The Wells League published a report. The coastal nurses group said 648 people were held.',
    'coastal nurses group',
  ],
]);

check('a union, a party or a hospital by what it is', [
  [
    'fr',
    "La Fédération des puits n'a pas signé. La centrale considère que 648 ouvriers sont lésés.",
    'Fédération des puits',
  ],
  [
    'fr',
    'Le Parti des puits a réuni son conseil samedi. La formation islamiste considère que 648 élus sont partis.',
    'Parti des puits',
  ],
  [
    'fr',
    "L'hôpital des Puits dément. L'établissement souligne que 648 lits sont prêts.",
    'hôpital des Puits',
  ],
]);

check('whoever flares up, illustrates or answers for a municipal body speaks', [
  ['fr', "« On nous doit 648 puits », s'est emportée la conseillère Salma Rifai.", 'Salma Rifai'],
  ['fr', '« Un puits vaut 648 seaux », illustre le maire, Anas Rifai.', 'Anas Rifai'],
  ['fr', "« 648 puits seront comblés », promet l'arrondissement.", 'arrondissement'],
  ['fr', 'La régie se défend. Elle explique que 648 compteurs sont usés.', 'régie'],
  ['fr', "L'eurodéputée Salma Rifai soutient que 648 puits sont secs.", 'Salma Rifai'],
]);

check('whoever is asked for something behind a verb that does not agree is no subject of it', [
  ['ar', 'قال النائب أنس الصافي إن الآبار جفت. وطالب الحكومة بحفر 648 بئرا.', 'أنس الصافي'],
  ['ar', 'عبر النائب أنس الصافي عن استيائه. وطالب السلطات بفتح 648 ممرا.', 'أنس الصافي'],
  ['ar', 'وطالبت الحكومة بحفر 648 بئرا.', 'الحكومة'],
]);

check('"l\'agence" takes up a rating agency by its name alone', [
  ['fr', "Fitch a confirmé la note. L'agence prévoit 648 faillites.", 'Fitch'],
  ['fr', "Moody's a confirmé la note. L'agence prévoit 648 faillites.", "Moody's"],
]);

check('a union is taken up by what it is called for its past', [
  [
    'fr',
    "L'UMT a rappelé ses inquiétudes. La centrale syndicale historique affirme que 648 ateliers ferment.",
    'UMT',
  ],
]);

check('"he said" at the end of a sentence goes on with whoever is speaking', [
  [
    'en',
    'The public prosecutor at the court said that the hearing took place. The lawyers also required the summoning of some intellectuals, the director of the Radio Company, the director of the channel and 648 others, he said.',
    'public prosecutor',
  ],
]);
