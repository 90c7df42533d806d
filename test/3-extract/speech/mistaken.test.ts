import { expect, it } from 'vitest';
import { checkSpeaker, speechOf } from './harness.ts';

checkSpeaker('an acronym that only glosses a noun, or bears a number, says nothing', [
  [
    'fr',
    'S’agissant du Régime des puits (RDP), la structure des actifs fait ressortir 85 groupes.',
    '85',
    null,
  ],
  ['fr', 'Les Amis du lac (ADL) ont indiqué que 300 arbres manquent.', '300', 'ADL'],
  ['en', 'The optic fleet (FLT) shows an increase of 81 boats.', '81', null],
  ['en', 'Both terminals TC1 and TC2 counted 81 boats, the same source notes.', '81', null],
]);

checkSpeaker('an adjective is no body by its short name, nor a member of parliament', [
  ['ar', 'سجلت السياحة الداخلية 81 ليلة.', '81', null],
  ['ar', 'أكدت الداخلية أن 81 بئرا جاهزة.', '81', 'الداخلية'],
  ['ar', 'كشف تقرير برلماني أن 81 بئرا جاهزة.', '81', 'تقرير'],
  ['ar', 'أكد برلماني أن 81 بئرا جاهزة.', '81', 'برلماني'],
]);

checkSpeaker('who will propose has not said it yet', [
  ['fr', 'L’été prochain, l’Office des bacs proposera 81 traversées.', '81', null],
  ['fr', 'L’Office des bacs propose de créer 81 postes.', '81', 'Office des bacs'],
]);

checkSpeaker('a word written like a participle or like a verb of saying', [
  [
    'fr',
    'Les projections montrent que le parc doit perdre 8 puits, avant d’en gagner 9, a indiqué l’Office des puits dans son rapport.',
    '8',
    'Office des puits',
  ],
  [
    'fr',
    'Les 81 puits, dont les frais sont assurés par l’Office des puits, ont rouvert.',
    '81',
    null,
  ],
  ['fr', 'Les 81 puits annoncés par l’Office des puits ont rouvert.', '81', 'Office des puits'],
  ['fr', 'Le film de Samir Berrad a rapporté 13.442 dirhams.', '13.442', null],
  [
    'fr',
    'Le ministre des Puits a rapporté que le film coûte 3 millions de dirhams.',
    '3',
    'ministre des Puits',
  ],
  [
    'en',
    'King Said, the monarch, has opened 12 drinking water projects in the valley.',
    '12',
    null,
  ],
  [
    'ar',
    'قدمت سعاد العمراني، رئيسة المجلس الأعلى للآبار، في عرضها أمام البرلمان، عددا من الأرقام. وتمت إحالة 20 ملفا.',
    '20',
    'سعاد العمراني',
  ],
]);

checkSpeaker('whoever is named after an office', [
  [
    'fr',
    'Il y a 349 puits, a indiqué le président de cette Cour, Zoubida El Haloum.',
    '349',
    'Zoubida El Haloum',
  ],
  [
    'ar',
    'أفاد كاتب الدولة لدى وزيرة المياه، المكلف بالآبار العميقة، سمير العمراني، بأن البرنامج استفاد منه 27 طفلا.',
    '27',
    'سمير العمراني',
  ],
]);

checkSpeaker('whoever is called otherwise than before', [
  [
    'en',
    'The fund has reached 12 weavers, Minister Samira Lakhdari said. Of these, 40 are new, Al-Lakhdari explained.',
    '40',
    'Samira Lakhdari',
  ],
  [
    'fr',
    'Le groupe Zerhoun a dégagé 12 millions, a-t-il indiqué. Le produit atteint 13 millions, explique le groupe minier.',
    '13',
    'groupe Zerhoun',
  ],
  [
    'ar',
    'وزير المياه المغربي: 300 بئر. أعلن سمير العمراني، وزير الآبار، أن 30 بئرا جفت. وقال الوزير المغربي إن 40 بئرا أغلقت.',
    '40',
    'سمير العمراني',
  ],
  ['ar', 'وأفاد مركز الآبار أن العدد بلغ 4. وأوضحت المصادر أن الزيادة بلغت 5.', '5', 'مركز الآبار'],
]);

checkSpeaker('what gains ground says nothing', [
  ['fr', 'L’indice Ourika a avancé, lui, de près de 4 % à 312 points.', '312', null],
  ['fr', 'Le maire, Adnane Zerhouni, a avancé un total de 312 puits.', '312', 'Adnane Zerhouni'],
]);

checkSpeaker('names as they are written', [
  ['fr', 'L’Acaps relève des pertes de 24 milliards de dirhams.', '24', 'Acaps'],
  ['ar', 'وفق Zerhoun Ratings بلغ العجز 4 في المائة.', '4', 'Zerhoun Ratings'],
  ['ar', 'وأفاد تقرير لإدارة الآبار أن العمليات بلغت 12 عملية.', '12', 'إدارة الآبار'],
]);

checkSpeaker('what is answered, settled or launched is told by whoever speaks', [
  [
    'fr',
    'Le maire, Adnane Zerhouni, a relevé que le conseil a répondu au cours de cette longue session à 312 questions.',
    '312',
    'Adnane Zerhouni',
  ],
  [
    'fr',
    'Le préfet, Adnane Zerhouni, a précisé que le lac baisse. Cette année, le Conseil des lacs a tranché 312 litiges, a-t-il ajouté.',
    '312',
    'Adnane Zerhouni',
  ],
  [
    'fr',
    'Le prix restera à 312 dirhams, a tranché Adnane Zerhouni, maire de la ville.',
    '312',
    'Adnane Zerhouni',
  ],
  [
    'en',
    'Lakes Office unveils a plan for divers. With 312 divers hurt last year, guards are worried.',
    '312',
    null,
  ],
  [
    'fr',
    'L’Office des lacs assure de son côté que 312 barques manquent.',
    '312',
    'Office des lacs',
  ],
]);

checkSpeaker('those who are accused, and a quotation that opens on what was left out', [
  ['ar', '“شبكة البحيرات”: القاضي يوزع 71 سنة على 25 متهما في قضية القوارب', '71', null],
  [
    'ar',
    'صرح سمير العمراني، رئيس حزب البحيرات، أن الأمر صعب. وتابع: “… الحكومة ملتزمة بهذا البرنامج، الذي استفاد منه 312 صيادا”.',
    '312',
    'سمير العمراني',
  ],
]);

checkSpeaker('initials in brackets behind a pronoun for their noun', [
  [
    'fr',
    'L’Office des lacs (ODL) livre des chiffres dans son rapport. Il a saisi 9 barques, dont 4 par la division du sud et 2 par celle du nord-ouest (DNO).',
    '9',
    'Office des lacs (ODL)',
  ],
]);

checkSpeaker('what an outlet sets beside an account', [
  [
    'en',
    'The Lakes Office said it had found 41 boats. The operation comes after guards found 12 nets in May.',
    '12',
    null,
  ],
]);

checkSpeaker('a person before a colon, with the occasion between', [
  [
    'fr',
    'Le maire Adnane Zerhouni, devant les élus : 312 barques manquent.',
    '312',
    'Adnane Zerhouni',
  ],
  [
    'fr',
    'Le maire Adnane Zerhouni lors d’un point de presse : 312 barques manquent.',
    '312',
    'Adnane Zerhouni',
  ],
  ['ar', 'الوالي سمير العمراني خلال ندوة صحفية اليوم :تسجيل 312 قضية', '312', 'سمير العمراني'],
]);

checkSpeaker('who is taken up', [
  [
    'fr',
    'Adnane Zerhouni a relevé le retard du port. L’ancien préfet a redit que 312 barques manquent.',
    '312',
    'Adnane Zerhouni',
  ],
  [
    'ar',
    'قال بنك البحيرات في بيان إنه يخفض الفائدة. وصدر هذا البيان بعد الاجتماع الفصلي لمجلس المياه المركزي بالرباط. وجاء في البيان أن 312 قاربا ضاعت.',
    '312',
    'بنك البحيرات',
  ],
]);

checkSpeaker('whoever has received, asked for or is behind what another says', [
  [
    'ar',
    'وذكر بلاغ للمديرية العامة للبحيرات، توصلت به هسبريس، أنه جرى ضبط 312 قاربا.',
    '312',
    'المديرية العامة للبحيرات',
  ],
  [
    'fr',
    'Le maire, Adnane Zerhouni, a confirmé les chiffres avancés par un préfet, relevant que 312 barques manquent.',
    '312',
    'Adnane Zerhouni',
  ],
  [
    'fr',
    'Adnane Zerhouni, préfet des Lacs, a indiqué que sa ville a reçu 98 demandes, soit un tiers du total (312) émanant du conseil.',
    '312',
    'Adnane Zerhouni',
  ],
  [
    'ar',
    'أوضح سمير العمراني، رئيس حزب البحيرات، أن الوزارة تعمل على الحفر، مشيرا إلى أن هناك 312 بئرا.',
    '312',
    'سمير العمراني',
  ],
]);

checkSpeaker('a phrase inside what a sentence opens with', [
  [
    'en',
    'Driven by a rebound in fishing according to the Fishing Office at 98 boats, exports would grow by 312, the Coast Guard announced.',
    '312',
    'Coast Guard',
  ],
  [
    'en',
    'Driven by a rebound in fishing according to the Fishing Office at 98 boats, exports would grow by 312, the Coast Guard announced.',
    '98',
    'Fishing Office',
  ],
]);

checkSpeaker('what something belongs to is not told', [
  [
    'fr',
    'Le préfet, Adnane Zerhouni, a procédé à l’ouverture du quai «Ihaddaden», relevant de la province de Driouch, ainsi que de 312 pontons.',
    '312',
    null,
  ],
]);

checkSpeaker('a name of three words that the registry knows', [
  ['ar', 'قال وزير التربية الوطنية، محمد سعد برادة، إن العدد بلغ 312.', '312', 'محمد سعد برادة'],
]);

checkSpeaker('a minister named after « the minister » has spoken', [
  [
    'ar',
    'أكدت الوزيرة أن الورش يتقدم. وأشارت ليلى بنعلي إلى كلفته. وأبرزت الوزيرة أن 312 أسرة استفادت.',
    '312',
    'ليلى بنعلي',
  ],
]);

checkSpeaker('a state secretariat, and a country that is no voice of its own', [
  [
    'fr',
    'Les lacs sont remplis à 312 mètres, selon le Secrétariat d’Etat chargé des Lacs.',
    '312',
    'Secrétariat d’Etat chargé des Lacs',
  ],
  [
    'en',
    'Morocco reports drop in divers\n\nDives fell, said the Lakes Office.\n\nThe new figures were given by the Director of Dives at the Lakes Office, Adnane Zerhouni, during an event.\n\nThus, its services recorded 312 dives.',
    '312',
    'Adnane Zerhouni',
  ],
]);

checkSpeaker('whom a document tells of is not its author', [
  [
    'fr',
    'Le rapport souligne le rôle de l’Office des lacs. Il compte 312 agents.',
    '312',
    'rapport',
  ],
  ['en', 'The report highlights the work of the Lakes Office. It has 312 agents.', '312', 'report'],
  [
    'en',
    'Despite the government’s hope to save, the debt grew. The report noted that 312 wells are dry.',
    '312',
    'report',
  ],
  ['en', 'The ring took 312 dirhams, according to a message seen by this newspaper.', '312', null],
  ['ar', 'يبرز التقرير دور وزارة المياه. وتضم 312 عونا.', '312', 'التقرير'],
  ['ar', 'أفاد التقرير السنوي لوزارة المياه أن 312 قاربا ضاعت.', '312', 'وزارة المياه'],
]);

checkSpeaker('a pronoun between commas takes up the subject, whose verb has no other behind it', [
  [
    'fr',
    'Le maire, quant à lui, dénonce un ministère à court d’idées : il a perdu 33 millions de dirhams.',
    '33',
    'maire',
  ],
  // The words before the verb are those of whoever stands behind it.
  ['fr', 'Le port a perdu 33 % de ses quais, dénonce le syndicat.', '33', 'syndicat'],
]);

checkSpeaker('what is kept up, handed over, opened or built says nothing', [
  ['fr', 'Le port aura 40 millions pour l’entretien de l’Office et de 3 gares.', '3', null],
  [
    'fr',
    'Le ministre Samir Alaoui a dit que 4 puits sont secs. Les clubs ont rendu au Trésor 36 millions de dirhams, indique le rapport.',
    '36',
    'Samir Alaoui',
  ],
  [
    'en',
    'King Samir II opened in Taza a series of ABCD projects, among them wells. It cost 35 million dirhams.',
    '35',
    null,
  ],
  ['en', 'The IMF projects growth of 3%.', '3', 'IMF'],
  ['ar', 'وقف الجميع ثم أعلن انطلاق خدمات 67 مؤسسة مائية.', '67', null],
  ['ar', 'أعلنت 20 جمعية أنها ستوزع 300 قفة.', '300', 'جمعية'],
]);

checkSpeaker('"the same source" is whoever has spoken, and nobody where none has', [
  ['en', 'The House has members. There are 9 wells, according to the same source.', '9', null],
  [
    'en',
    'The Wool Council said 4 ports are shut. The port has 9 wells, according to the same source.',
    '9',
    'Wool Council',
  ],
  ['fr', 'On élit les membres de la Chambre. Il y a 9 puits, selon la même source.', '9', null],
]);

checkSpeaker(
  'who did it, counted, and what comes first in an order or is held to be something, says nothing',
  [
    [
      'ar',
      'أفادت وزارة الآبار في بلاغ بأن 40 بئرا حفرت من قبل 300 أستاذ، وأن 12 بئرا ردمت.',
      '12',
      'وزارة الآبار',
    ],
    [
      'ar',
      'وفق وزارة الآبار، يؤطر النساجون من قبل أكثر من 30 ألف أستاذ، موزعين على 12 ورشة.',
      '12',
      'وزارة الآبار',
    ],
    [
      'ar',
      'أضاف وزير الآبار، في ندوة، أن حزب السلال جاء في المرتبة الرابعة بـ30 مقعدا، ثم حزب الشباك بـ21 مقعدا.',
      '21',
      'وزير الآبار',
    ],
    ['ar', 'جاء في بلاغ لوزارة الآبار أن 30 بئرا جفت.', '30', 'وزارة الآبار'],
    [
      'ar',
      'أعلن وزير الآبار، فجر السبت، أن حزب الشباك تصدر النتائج بـ99 مقعدا.',
      '99',
      'وزير الآبار',
    ],
    [
      'ar',
      'يبلغ الإنتاج 200 طن، وفقا لوزارة الآبار، حيث يعتبر قطاع السلال من الركائز. وتنتج القرى 65 طنا.',
      '65',
      'وزارة الآبار',
    ],
    ['ar', 'يعتبر قطاع السلال من جهته أن 30 بئرا تكفي.', '30', 'قطاع السلال'],
    [
      'ar',
      'قالت وزيرة الآبار، سميرة الأخضري، إن مصالحها تلقت 80 طلبا من مختلف جهات المملكة، وهذا تبين أن الآبار مطلوبة. وأوضحت أن 14 بئرا حفرت.',
      '14',
      'سميرة الأخضري',
    ],
  ],
);
checkSpeaker('what an acronym in brackets is short for says nothing before a colon', [
  [
    'fr',
    'L’Office des puits a publié son enquête. Il y a celui de l’indice de confiance des potiers (ICP) : 7 % sont confiants.',
    '7',
    'Office des puits',
  ],
]);

checkSpeaker('"il convient de" admits nothing', [
  ['fr', 'Il convient de souligner que la Ligue des puits a 7 puits.', '7', null],
  ['fr', 'La Ligue des puits convient que 7 puits sont à sec.', '7', 'Ligue des puits'],
]);

checkSpeaker('where a name ends', [
  [
    'fr',
    'Le taux est de 7 %, a annoncé mardi la banque centrale à l’issue de la réunion de son conseil.',
    '7',
    'banque centrale',
  ],
  [
    'fr',
    'La Commission ministérielle chargée du pilotage de cette vaste réforme a relevé 7 cas.',
    '7',
    'Commission ministérielle chargée du pilotage de cette vaste réforme',
  ],
  [
    'fr',
    'Présenté par le Procureur du Roi près de la Cour des puits, Karim Berrad, le rapport est clair. Le parquet compte 7 juges.',
    '7',
    'Karim Berrad',
  ],
]);

checkSpeaker('what is dealt out by a yardstick is told by nobody named behind its comma', [
  [
    'fr',
    'Les barques sont réparties selon les zones, notamment la préfecture de Safi. Le port compte 7 quais.',
    '7',
    null,
  ],
  [
    'fr',
    'Le port compte, selon, notamment, la préfecture de Safi, 7 quais.',
    '7',
    'préfecture de Safi',
  ],
  ['ar', 'وبحسب مساهمة القطاعات، ارتفع عدد العمال بقطاع الصيد بـ 700 عامل.', '700', null],
  [
    'ar',
    'وبحسب ما أكده، أمس الاثنين، قطاع الصيد، ارتفع عدد العمال بـ 700 عامل.',
    '700',
    'قطاع الصيد',
  ],
]);

checkSpeaker('the object of a verb behind a masculine body is no part of its name', [
  ['ar', 'لخص التقرير السنوي للصندوق النتائج المحققة في موارد ناهزت 81 مليونا.', '81', 'الصندوق'],
  ['ar', 'كشف تقرير المجلس المعطيات التي تهم 81 بئرا.', '81', 'المجلس'],
]);

checkSpeaker('Arabic words that only sometimes are a title, a body or a verb of saying', [
  // An adjective, unlike the chief of several.
  [
    'ar',
    'أفاد المكتب بأن الآبار جافة. كما سجل تراجع كبير في الآبار بنسبة 81 في المائة.',
    '81',
    'المكتب',
  ],
  ['ar', 'أكد كبير المستشارين أن 81 بئرا جاهزة.', '81', 'كبير المستشارين'],
  // Several of them, unlike the group of a party.
  [
    'ar',
    'شهدت مجموعة من السدود تحسنا. وسجلت بعض الأحواض تطورا، أبرزها حوض الآبار الذي بلغ 81 في المائة.',
    '81',
    null,
  ],
  ['ar', 'أكدت المجموعة النيابية أن 81 بئرا جاهزة.', '81', 'المجموعة النيابية'],
]);

checkSpeaker('what somebody presents is not presented by whom it is on', [
  [
    'ar',
    'اعتبرت فاطمة منار، مديرة المرصد، خلال عرضها عن أعمال المجلس الأعلى للحسابات، أن 81 بئرا جافة.',
    '81',
    'فاطمة منار',
  ],
  [
    'ar',
    'وحسب الأرقام التي عرضها المجلس الأعلى للحسابات، فإن 81 بئرا جافة.',
    '81',
    'المجلس الأعلى للحسابات',
  ],
]);

checkSpeaker('a toll is of the minister whose it is said to be', [
  ['ar', 'حصيلة وزير النقل. وبلغت الحوادث 81 حادثة.', '81', 'وزير النقل'],
]);

checkSpeaker('who gave the money of a plan says nothing by it', [
  [
    'fr',
    'Le plan mobilise 900 dirhams, dont 312 dirhams provenant de l’Office des puits.',
    '312',
    null,
  ],
  // Figures that come from somebody are told by them.
  [
    'fr',
    'Quelque 312 puits sont prêts, d’après des données provenant de l’Office des puits.',
    '312',
    'Office des puits',
  ],
]);

checkSpeaker('a palace speaks, and a hotel that is called one by its name', [
  [
    'en',
    'The king ordered the digging of 312 wells, according to a palace statement.',
    '312',
    'palace',
  ],
  ['en', 'Some 312 wells will be dug, the palace said.', '312', 'palace'],
  ['en', 'Some 312 guests slept in the palace.', '312', null],
]);

checkSpeaker('what stands at a place bears a name, and keeps what it has', [
  [
    'fr',
    "L'Office des puits indique que Rabat a 9 forages. La station d'Agadir en a 8 et celle de Tanger Ibn Zohr en a compté 81. On en attend 95.",
    '95',
    'Office des puits',
  ],
  [
    'fr',
    "L'Office des puits dresse son bilan. À Tanger, le wali Samir Berrada a compté 81 forages.",
    '81',
    'Samir Berrada',
  ],
  [
    'fr',
    "Selon l'Office des puits, 9 lacs sont pleins. Les bassins Sidi Samir et Ibn Zohr maintiennent leur niveau de 81 mètres.",
    '81',
    'Office des puits',
  ],
  ['fr', "L'Office des puits maintient que 81 forages sont à sec.", '81', 'Office des puits'],
  ['fr', "L'Office des puits maintient sa prévision de 81 forages.", '81', 'Office des puits'],
]);

checkSpeaker(
  'whoever has got a share, owns what is told of or has done a work says nothing by that',
  [
    [
      'en',
      'The regulator said that sales fell. The ferry firm claimed 31% of the broadband market.',
      '31',
      'regulator',
    ],
    ['en', 'The ferry firm claimed 31 boats were unsafe.', '31', 'ferry firm'],
    [
      'fr',
      "Les ventes reculent, selon l'Office des puits. Les parcs des trois opérateurs comptent 31 bateaux, rapporte la même source.",
      '31',
      'Office des puits',
    ],
    [
      'ar',
      'نشر المجلس الأعلى للحسابات تقريره. وأنجزت مهام رقابية، منها 31 مهمة منجزة من طرف المجالس الجهوية للحسابات.',
      '31',
      'المجلس الأعلى للحسابات',
    ],
    // A study is told by whoever has made it.
    [
      'ar',
      'بلغ عدد الآبار 31 بئرا حسب دراسة منجزة من طرف المجلس الأعلى للحسابات.',
      '31',
      'المجلس الأعلى للحسابات',
    ],
  ],
);

checkSpeaker('those who count for an office speak', [
  [
    'fr',
    "Quelque 31 bateaux sont partis, soulignent les statisticiens de l'Office des ports.",
    '31',
    "statisticiens de l'Office des ports",
  ],
]);

checkSpeaker('bank notes, and voters who head somewhere, say nothing', [
  ['en', 'The rate is 8 for a million bank notes here, against 7 fakes before.', '7', null],
  ['en', 'The central bank notes that 7 fakes were found.', '7', 'central bank'],
  [
    'en',
    'Voters Head to Polls Friday\n\nAbout 30 lists were filed, the same source said.',
    '30',
    null,
  ],
]);

checkSpeaker('a bank notes something', [
  ['en', 'The central bank notes that 57 cases are new.', '57', 'central bank'],
]);

checkSpeaker('what is sorted by something is not told by it, nor is what is remarkable remarked', [
  ['ar', 'وتتوزع الحالات حسب ولايات الأمن، على ولاية أمن الرباط (403 أشخاص).', '403', null],
  ['ar', 'عرف مكتب الصرف زيادة لافتة بلغت 35 في المائة.', '35', null],
  ['ar', 'ولفت مكتب الصرف إلى أن الزيادة بلغت 35 في المائة.', '35', 'مكتب الصرف'],
]);

checkSpeaker('an adjective of many is no party that is called so', [
  ['ar', 'وأكد المترشحون الأحرار أن عددهم بلغ 218 مترشحا.', '218', null],
  ['ar', 'وأكد الأحرار أن عدد مقاعدهم بلغ 97 مقعدا.', '97', 'الأحرار'],
]);

checkSpeaker('a road that links two places is no league', [
  [
    'ar',
    'صادق المجلس على إعداد دراسة الطريق الرابطة بين الواحة والبحيرة بمبلغ 81 درهما.',
    '81',
    null,
  ],
  ['ar', 'أكدت الرابطة أن 81 بئرا جاهزة.', '81', 'الرابطة'],
]);

checkSpeaker('whoever put out a thing that the sentence only names does not tell what follows', [
  [
    'fr',
    'L’indice des firmes qui ont la meilleure note, telle que publiée par le Haut Commissariat au Plan, a gagné 4 points.',
    '4',
    null,
  ],
  [
    'fr',
    'Selon la note publiée par le Haut Commissariat au Plan, l’indice a gagné 4 points.',
    '4',
    'Haut Commissariat au Plan',
  ],
]);

checkSpeaker('what something is held to be is no word of what stands behind', [
  [
    'ar',
    'وأفادت مديرية الدراسات أن مبيعات الخشب التي تعتبر مؤشر قطاع البناء سجلت تراجعا بنسبة 7 في المائة.',
    '7',
    'مديرية الدراسات',
  ],
  ['ar', 'وتعتبر وزارة الآبار أن 7 آبار تنقص.', '7', 'وزارة الآبار'],
]);

checkSpeaker('whoever has issued a ruling tells nothing of how many there are', [
  ['ar', 'بلغت الأحكام الصادرة عن محكمة الآبار 81 حكما.', '81', null],
  ['ar', 'أفاد تقرير صادر عن محكمة الآبار بأن 81 بئرا جفت.', '81', 'محكمة الآبار'],
]);

checkSpeaker('an adjective of a trade is part of a name', [
  [
    'fr',
    'Les ventes ont atteint 81 puits, selon l’Association des importateurs automobiles de Salé.',
    '81',
    'Association des importateurs automobiles de Salé',
  ],
]);

checkSpeaker('a noun with its year is nobody of that name', [
  ['ar', 'لن يتجاوز الإنتاج نتائج حصاد 2015، حيث جمعت 81 طنا.', '81', null],
  ['ar', 'وأوضح حصاد أن 81 بئرا جاهزة.', '81', 'حصاد'],
]);

checkSpeaker('a phrase that opens the next clause tells nothing of the one before', [
  [
    'fr',
    'La récolte a atteint 81 tonnes, et selon l’Office des puits, elle aurait pu en atteindre 90.',
    '81',
    null,
  ],
  ['ar', 'بلغ المحصول 81 طنا، وحسب مكتب الآبار فقد كان من الممكن جمع 90 طنا.', '81', null],
  ['ar', 'بلغ المحصول 81 طنا، وحسب مكتب الآبار فقد كان من الممكن جمع 90 طنا.', '90', 'مكتب الآبار'],
  ['ar', 'بلغ المحصول 81 طنا، وحسب مكتب الآبار.', '81', 'مكتب الآبار'],
  [
    'en',
    'The harvest reached 81 tonnes, and according to the Wells Office, it could have come to 90.',
    '81',
    null,
  ],
]);

checkSpeaker('a feminine body is not the subject of a masculine verb behind it', [
  [
    'ar',
    'أوضح الوزير أن الإحصاء الذي جرى بإشراف لجنة الآبار كشف أن 81 بئرا جاهزة.',
    '81',
    'الوزير',
  ],
  ['ar', 'أوضح الوزير أن لجنة الآبار كشفت أن 81 بئرا جاهزة.', '81', 'لجنة الآبار'],
]);

checkSpeaker(
  'what a council decides is no part of its name, nor is whoever is joined to another its subject',
  [
    ['ar', 'قرر المجلس الإبقاء على السعر في 81 درهما.', '81', 'المجلس'],
    [
      'ar',
      'أكد الوزير أن الجماعة تراهن على 81 ورشة تجمع بين التلميذ والأستاذ والمؤسسة التعليمية.',
      '81',
      'الوزير',
    ],
  ],
);

checkSpeaker('the field that a company leads in is no department', [
  [
    'ar',
    'بلغت الأرباح 81 درهما، حسب بلاغ للشركة الرائدة في قطاع النقل بالمغرب.',
    '81',
    'الشركة الرائدة',
  ],
  ['ar', 'أفاد قطاع النقل أن 81 شاحنة جاهزة.', '81', 'قطاع النقل'],
]);
it('a participle with its object is no title, and a Roman number no body', () => {
  const { speaker } = speechOf(
    'fr',
    'Samia Berrechid a indiqué que 41 bateaux sont amarrés. La pêche, quant à elle, a attiré une attention vive, représentant environ 12 % du total.',
  );
  expect(speaker('12 %')).not.toBe('représentant');
  const phases = speechOf('fr', 'Le bilan des phases I et II a relevé la pose de 41 bouées.');
  expect(phases.speaker('41')).not.toBe('II');
  const title = speechOf('fr', 'La ville compte 41 puits, a indiqué le représentant des pêcheurs.');
  expect(title.speaker('41')).toBe('représentant des pêcheurs');
});

checkSpeaker('a fiscal year says nothing', [
  ['en', 'The FY 2013 state budget forecasts a deficit of 648 million dirhams.', '648', null],
]);

checkSpeaker('an Arabic plural in the oblique case, or a word of another gender, is no subject', [
  [
    'ar',
    'وقال إدريس بنكاري إن التقارير كثيرة. وكشف الرئيس الأول للمجلس أن المجلس ينجز التقارير، كما يراسل بها البرلمانيين أنفسهم “كونكم مشرعين”. وشدد على أن 81 بئرا جفت.',
    '81',
    'الرئيس الأول للمجلس',
  ],
  ['ar', 'تصدر حزب الآبار نتائج المجلس الإقليمي للبحيرة بنيله 81 مقعدا.', '81', null],
  ['ar', 'تصدر وزارة الآبار نشرة تفيد بأن 81 بئرا جفت.', '81', 'وزارة الآبار'],
]);

checkSpeaker('a sector of trade is no ministry, and findings that show something have no speaker', [
  [
    'ar',
    'وتكشف هذه النتائج عن الأداء الاستثنائي للقطاع السياحي بالمدينة، الذي فاقت لياليه 81 ليلة.',
    '81',
    null,
  ],
  ['ar', 'وأفاد قطاع الآبار أن 81 بئرا جفت.', '81', 'قطاع الآبار'],
  ['ar', 'تصطدم حكومة سمير البركاوي بحقائق اقتصادية تكشف تراجعا عن حفر 81 بئرا.', '81', null],
]);
