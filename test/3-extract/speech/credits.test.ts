import { checkSpeaker } from './harness.ts';

checkSpeaker('a sentence of nothing but a source is the one before’s', [
  ['fr', 'Les ventes atteignent 7 tonnes. (Source : Office des puits)', '7', 'Office des puits'],
  ['ar', 'بلغت المبيعات 7 أطنان. (المصدر: مكتب الصرف)', '7', 'مكتب الصرف'],
  ['en', 'Sales topped 7 tons. Source: Wells Office.', '7', 'Wells Office'],
  ['en', 'Sales topped 7 tons. The source: the Wells Office says 9 tons.', '7', null],
]);

checkSpeaker('whose paper it is', [
  [
    'fr',
    'Le procureur du Roi de Safi a saisi la police. Son communiqué précise que 7 barques brûlent.',
    '7',
    'procureur du Roi de Safi',
  ],
  ['en', 'It emerges from the Wells Council’s opinion that 7 wells are dry.', '7', 'Wells Council'],
  ['ar', 'أصدر مكتب الآبار تقريرا يقدر عدد العاطلين بنحو 7 ملايين شاب.', '7', 'مكتب الآبار'],
]);

checkSpeaker('a paper that an outlet has only received is of whoever tells of it', [
  [
    'ar',
    'كشف مكتب الآبار، في بلاغ توصلت هسبريس بنسخة منه، أن 40 بئرا جفت. وتم، يضيف البلاغ، إغلاق 7 آبار.',
    '7',
    'مكتب الآبار',
  ],
  [
    'ar',
    'كشف مكتب الآبار في بلاغ توصلت به هسبريس أن 40 بئرا جفت. وأضاف البلاغ أن 7 آبار أغلقت.',
    '7',
    'مكتب الآبار',
  ],
  [
    'fr',
    'L’Office des puits a révélé dans un communiqué reçu par Hespress que 40 puits sont secs. Le communiqué ajoute que 7 sont fermés.',
    '7',
    'Office des puits',
  ],
]);

checkSpeaker('of two who are told of before a colon and a quotation, neither is quoted', [
  [
    'fr',
    'Ce succès, le maire, Omar Berrad, le doit au wali, Samir Naciri, venu hier : « Elles sont de 7 dirhams. »',
    '7',
    null,
  ],
]);

checkSpeaker('who refuses to speak has said nothing', [
  ['fr', 'Le directeur a refusé de commenter. La barque coûte 7 dirhams.', '7', null],
  ['fr', 'Le directeur a refusé de payer 7 dirhams.', '7', null],
  ['fr', 'Le directeur a refusé les 7 demandes.', '7', 'directeur'],
  ['ar', 'رفض مدير الآبار الإدلاء بأي تصريح. وتبلغ الكلفة 7 دراهم.', '7', null],
]);

checkSpeaker('what the newspaper itself has found', [
  ['fr', 'Le prix a baissé de 7 centimes, a constaté notre journal à Safi.', '7', null],
  ['fr', 'Le maire est parti. Il reste 7 puits, a pu constater notre équipe.', '7', null],
  ['fr', 'Le maire a confié à notre journal que 7 puits sont à sec.', '7', 'maire'],
  ['en', 'The mayor told our newspaper that 7 wells are dry.', '7', 'mayor'],
]);

checkSpeaker('what had happened before is told by the outlet where a paragraph opens on it', [
  ['ar', 'قال الوزير إن 9 آبار جفت.\n\nوكان القطاع قد عرف إضرابا دام 7 أيام.', '7', null],
  ['ar', 'قالت الوزارة إن 9 آبار جفت.\n\nوكان القطاع يضم 7 آبار.', '7', 'الوزارة'],
]);

checkSpeaker('a body in brackets at the end of a sentence is its source', [
  ['en', 'Salt output rose to 7 tons in the whole of the south (IMF).', '7', 'IMF'],
]);

checkSpeaker(
  'the initials of a name of which the sentence tells no more than its first words are no credit',
  [
    [
      'fr',
      'Le maire a évoqué les puits. Il faut y ajouter 7 diplômes destinés aux Académies régionales (AREF).',
      '7',
      'maire',
    ],
    ['fr', 'Le sel a progressé de 7 tonnes dans le Sud (HCP).', '7', 'HCP'],
  ],
);

checkSpeaker('a quoted name before what its body is', [
  ['en', 'He praised “Safi,” an association said after 7 wells dried up.', '7', 'association'],
]);

checkSpeaker('"found that" brings words, whoever is no report', [
  ['en', 'The ministry found that 7 wells are dry.', '7', 'ministry'],
  ['en', 'The ministry found 7 wells.', '7', null],
]);

checkSpeaker(
  'who goes on speaks at the end of the sentence, who goes on with a deed says nothing',
  [
    ['en', 'The mill has sold 40 boats, the harbour minister continued.', '40', 'harbour minister'],
    ['en', '"It has sold 40 boats," Mohamed Sadiki continued.', '40', 'Mohamed Sadiki'],
    [
      'en',
      'The minister said trade grew. The Wells Office has dug 40 wells, he continued, stressing that the Office has repaired 7.',
      '40',
      'minister',
    ],
    ['en', 'The harbour minister continued his tour and gave away 40 boats.', '40', null],
    ['en', 'In May, the Wells Office found another 40 wells in Safi.', '40', null],
  ],
);

checkSpeaker('the letters of a name that has accents are no source', [
  [
    'fr',
    'Ce montant comprend 7 puits venant des Services de l’État gérés de manière autonome (SEGMA).',
    '7',
    null,
  ],
]);

checkSpeaker(
  'initials in brackets over "pour" gloss a name, and a company by its name is no other',
  [
    [
      'fr',
      'Le centre a coûté 81 dirhams dans le cadre de l’Initiative des Puits pour le Développement Humain (IPDH).',
      '81',
      null,
    ],
    [
      'ar',
      'قالت وكالة البحيرة إن الأشغال بدأت. وتصل الميزانية إلى 81 درهما، وفق ما أعلنته الشركة الوطنية لتدبير الآبار.',
      '81',
      'الشركة الوطنية لتدبير الآبار',
    ],
  ],
);

checkSpeaker('what certain schemes have provided is told by none who only watches over them', [
  [
    'ar',
    'ذكر بنك المغرب أن المساهمات ارتفعت. وأفاد البنك المركزي، في تقريره حول الاستقرار المالي، المنشور بالاشتراك مع هيئة مراقبة التأمينات، بأن الخدمات التي قدمتها هذه الأنظمة التي يشرف عليها الصندوق المغربي للتقاعد، والصندوق الوطني للضمان الاجتماعي، وصلت إلى 7 ملايين. وأضاف التقرير أن عدد المساهمين وصل إلى 81.',
    '81',
    'البنك المركزي',
  ],
]);
