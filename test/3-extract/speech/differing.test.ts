import { checkSpeaker } from './harness.ts';

const FR = 'Le ministre Karim Zaz a dit que 41 puits sont prêts.\n\n';
const EN = 'Minister Karim Zaz said that 41 wells are ready.\n\n';
const AR = 'قال وزير الماء كريم الزازي إن 41 بئرا جاهزة.\n\n';

checkSpeaker('whoever sees it differently goes on', [
  ['fr', `${FR}La députée Hind Rif n’est pas de cet avis. 7 puits sont à sec.`, '7', 'Hind Rif'],
  ['fr', `${FR}La députée Hind Rif voit les choses autrement. 7 puits restent.`, '7', 'Hind Rif'],
  ['fr', `${FR}La députée Hind Rif n’en démord pas : 7 puits sont à sec.`, '7', 'Hind Rif'],
  ['fr', `${FR}La députée, Hind Rif, a nuancé les chiffres. 7 puits restent.`, '7', 'Hind Rif'],
  ['en', `${EN}Opposition MP Hind Rif disagreed. Work has stopped at 7 wells.`, '7', 'Hind Rif'],
  ['en', `${EN}Opposition MP Hind Rif was not persuaded. Some 7 wells are dry.`, '7', 'Hind Rif'],
  ['en', `${EN}"We pay 7 dirhams a jar," protested councilor Hind Rif.`, '7', 'Hind Rif'],
  ['ar', `${AR}وشككت النائبة هند الريفي في ذلك. فقد جفت 7 آبار.`, '7', 'هند الريفي'],
  ['ar', `${AR}لكن النائبة هند الريفي لها رأي آخر. فقد جفت 7 آبار.`, '7', 'هند الريفي'],
  [
    'ar',
    `${AR}غير أن النائبة هند الريفي اعتبرت هذه الأرقام ناقصة، مشيرة إلى جفاف 7 آبار.`,
    '7',
    'هند الريفي',
  ],
  // Nobody says anything by protesting in the street.
  ['en', `The bakers' union protested in Safi. Some 7 people were there.`, '7', null],
  [
    'fr',
    'Le ministère a publié un communiqué. 7 puits iront au maire, précise le communiqué.',
    '7',
    'ministère',
  ],
]);

checkSpeaker('an office told as what somebody is', [
  [
    'fr',
    'Samia Berrechid est directrice de l’Agence des ports. Elle a dit que 7 quais sont pris.',
    '7',
    'Samia Berrechid',
  ],
  [
    'en',
    'Samia Berrechid is the director of the Port Agency. She said 7 quays are full.',
    '7',
    'Samia Berrechid',
  ],
  ['ar', 'سامية البرشيدي هي مديرة وكالة الموانئ. وقالت إن 7 أرصفة مغلقة.', '7', 'سامية البرشيدي'],
  [
    'fr',
    'Samia Berrechid est la fille du directeur de l’Agence des ports. Le directeur a dit que 7 quais sont pris.',
    '7',
    'directeur de l’Agence des ports',
  ],
]);

checkSpeaker('an office behind a calling and a name', [
  [
    'fr',
    'L’économiste Ali Zaz, directeur de l’Institut des puits, a dit que 7 puits sont à sec.',
    '7',
    'Ali Zaz',
  ],
  [
    'en',
    'The economist Ali Zaz, president of the Wells Association, said 7 wells are dry.',
    '7',
    'Ali Zaz',
  ],
  ['ar', 'وقال الخبير علي الزازي، عضو مجلس الماء، إن 7 آبار جفت.', '7', 'علي الزازي'],
  // Who holds none stays unnamed.
  ['fr', 'L’économiste Ali Zaz a dit que 7 puits sont à sec.', '7', 'économiste'],
]);

checkSpeaker('a given name of two words, and one written like a verb', [
  ['ar', 'وقال النائب نور الدين الغيثي إن 7 آبار جفت.', '7', 'نور الدين الغيثي'],
  ['ar', 'وقال النائب عز الدين أوحمو إن 7 آبار جفت.', '7', 'عز الدين أوحمو'],
  [
    'en',
    'The director of ports, Said Lamrabet, explained that 7 quays are full.',
    '7',
    'Said Lamrabet',
  ],
  [
    'en',
    'The quays are full, said Director Samia Berrechid, and 7 are shut.',
    '7',
    'Samia Berrechid',
  ],
]);

checkSpeaker('a party in brackets behind whoever is named', [
  ['fr', 'La députée Hind Rif (PJD) a dit que 7 puits sont à sec.', '7', 'Hind Rif'],
  ['fr', 'Pour la députée Hind Rif (PJD), 7 puits sont à sec.', '7', 'Hind Rif'],
  ['en', 'MP Hind Rif (PJD) said 7 wells are dry.', '7', 'Hind Rif'],
  ['ar', 'وقال النائب نور الدين الغيثي (العدالة والتنمية) إن 7 آبار جفت.', '7', 'نور الدين الغيثي'],
]);

checkSpeaker('whoever heads a body, by a looser name', [
  [
    'en',
    'Ali Rif, director of the Rail Office, said 41 trains run. Some 7 more are needed, the rail boss said.',
    '7',
    'Ali Rif',
  ],
  // Another.
  [
    'fr',
    'Ali Rif, directeur général de l’ONCF, a dit que 41 trains roulent.\n\nLe chef de la gare a dit que 7 trains roulent.',
    '7',
    'chef de la gare',
  ],
  [
    'en',
    'Ali Rif, director of the Rail Office, said 41 trains run. The union chief said 7 are shut.',
    '7',
    'union chief',
  ],
]);

checkSpeaker('whoever reads a report out', [
  [
    'ar',
    'وتلت أمينة المال، هند الريفي، التقرير المالي الذي يشير إلى 41 ألف درهم. وبقي منها 7 آلاف.',
    '7',
    'هند الريفي',
  ],
  ['fr', 'Le trésorier, Ali Rif, a donné lecture du rapport. Il reste 7 millions.', '7', 'Ali Rif'],
  ['en', 'The treasurer, Ali Rif, read out the report. Some 7 million are left.', '7', 'Ali Rif'],
]);

checkSpeaker('a firm, by the last word of its name or by what it makes', [
  [
    'fr',
    'Zanor Foods a annoncé un bénéfice de 41 millions. Les ventes ont gagné 7 %.',
    '7',
    'Zanor Foods',
  ],
  ['fr', 'Le cimentier Zanor a annoncé un bénéfice de 7 millions.', '7', 'cimentier Zanor'],
  ['en', 'Dairy producer Zanor Foods reported a net profit of 7 million.', '7', 'Zanor Foods'],
  // Nobody says how much he has grown.
  ['en', 'Ali Zanor posted 7 letters.', '7', null],
]);

checkSpeaker('whoever takes the word, in whatever words', [
  ['fr', `${FR}Même constat chez la députée Hind Rif. 7 puits restent.`, '7', 'Hind Rif'],
  ['fr', `${FR}La députée Hind Rif est montée au créneau. 7 puits restent.`, '7', 'Hind Rif'],
  ['en', `${EN}Mayor Hind Rif sounded a note of caution. Some 7 wells are dry.`, '7', 'Hind Rif'],
  ['ar', `${AR}وخرجت النائبة هند الريفي عن صمتها. فقد جفت 7 آبار.`, '7', 'هند الريفي'],
]);

checkSpeaker('an account is over where a paragraph opens on what another official did', [
  ['fr', `${FR}Le wali Ali Rif a présidé la cérémonie. 7 élus étaient là.`, '7', null],
  ['en', `${EN}Governor Ali Rif attended the ceremony. Some 7 wells were shown.`, '7', null],
  ['ar', `${AR}وحضر الوالي علي الريفي الحفل. ووزعت 7 جوائز.`, '7', null],
  ['fr', `${FR}Le ministre Karim Zaz a présidé la cérémonie. 7 puits restent.`, '7', 'Karim Zaz'],
]);

const ASKED: Record<'fr' | 'en' | 'ar', string> = {
  fr: 'Le ministre Karim Zaz était à la Chambre. ',
  en: 'Minister Karim Zaz was in parliament. ',
  ar: 'حضر وزير الماء كريم الزازي إلى البرلمان. ',
};

checkSpeaker('whoever stands before the pronoun says it', [
  [
    'fr',
    `${ASKED.fr}Le député Omar Rif l’a interrogé sur l’eau et a dit que 7 puits sont à sec.`,
    '7',
    'Omar Rif',
  ],
  [
    'en',
    `${ASKED.en}When MP Omar Rif pressed for water, he said 7 wells are dry.`,
    '7',
    'Omar Rif',
  ],
  ['ar', `${ASKED.ar}وحين سأل فريق الآبار عن الجفاف، أكد أن 7 آبار جفت.`, '7', 'فريق الآبار'],
]);

checkSpeaker('what is foreseen is told by whoever foresees it', [
  [
    'fr',
    'Alors que la Ligue des puits parle de 41 seaux, l’Office des puits table sur une hausse, qui devrait atteindre 7 %.',
    '7',
    'Office des puits',
  ],
  [
    'ar',
    'قالت جمعية الآبار إن 41 بئرا جفت، ويتوقع أن تصل الخسائر إلى 7 ملايين.',
    '7',
    'جمعية الآبار',
  ],
]);

checkSpeaker('how long something has gone on, and a vote, are the outlet’s own', [
  [
    'fr',
    `${FR}Le mal ne date pas d’hier : de 12 en 2015, les puits à sec sont passés à 7.`,
    '7',
    null,
  ],
  ['en', `${EN}The problem is nothing new: from 12, dry wells rose to 7.`, '7', null],
  ['ar', `${AR}الأزمة ليست وليدة اليوم: فقد جفت 7 آبار.`, '7', null],
  [
    'fr',
    'Le ministre Karim Zaz a dit que 41 puits sont prêts. Le mal ne date pas d’hier : 7 ont été à sec.',
    '7',
    'Karim Zaz',
  ],
  ['en', 'Minister Karim Zaz said 41 wells are ready. Another 7 will be.', '7', 'Karim Zaz'],
  ['ar', 'قال وزير الماء كريم الزازي إن 41 بئرا جاهزة. وحظي القانون بـ7 صوتا مقابل 2.', '7', null],
]);
