import { checkBriefs, checkMeasures } from './read.ts';

checkBriefs('a term of several words has a code of its own', [
  ['ar', 'سجلت أربع عشرة حالة وفاة جديدة و300 حالة إصابة.', ['14 death', '300 case']],
  ['ar', 'بلغ عدد حالات الوفاة 2960.', ['2960 death']],
  ['fr', 'On compte 14 cas de décès et 30 cas de fraude.', ['14 death', '30 case']],
  ['en', 'It counted 14 cases of death and 3 cases of fraud.', ['14 death', '3 case']],
  ['en', 'There were 12 fire outbreaks and 4 work stoppages.', ['12 fire', '4 event']],
  ['fr', 'La police a exécuté 11 avis de recherche.', ['11 warrant']],
  ['fr', 'Le conseil a rendu 11 avis.', ['11 opinion']],
  ['fr', 'L’école compte 7.300 nouveaux inscrits.', ['7300 registered']],
  ['fr', 'On compte 300 inscrits en première année.', ['300 registered']],
  ['fr', 'On compte 300 inscrits sur les listes électorales.', ['300 voter']],
  ['fr', 'Le bureau de vote a 300 inscrits.', ['300 registered']],
  ['ar', 'استقبلت المدرسة 300 مسجلا جديدا.', ['300 registered']],
  ['ar', 'ضم المكتب 300 مسجلا.', ['300 voter']],
  [
    'fr',
    'Le pays compte 33 foyers de rage et 12 foyers d’infection.',
    ['33 disease', '12 disease'],
  ],
  ['fr', 'On a relevé 33 foyers épidémiques.', ['33 disease']],
  ['fr', 'Le réseau dessert 33 foyers ruraux.', ['33 household']],
  ['ar', 'يشتغل بها 2671 إطارا تربويا و300 إطار.', ['2671 teacher', '300 official']],
  ['ar', 'بلغ عدد الأطر التربوية 2671.', ['2671 teacher']],
]);

checkBriefs('a noun is counted as what it names', [
  ['ar', 'أوقفت 40 أجنبية و12 أجنبيا و30 تونسيا.', ['40 foreigner', '12 foreigner', '30 national']],
  ['fr', 'On compte 40 étrangers et 30 Tunisiens.', ['40 foreigner', '30 national']],
  ['en', 'It counted 40 foreigners and 30 Tunisians.', ['40 foreigner', '30 national']],
  ['ar', 'استقبل المركز 37 معنفة و12 معنفات.', ['37 woman', '12 woman']],
  ['ar', 'سجل 8573 تصريحاً و8040 تصريحا.', ['8573 declaration', '8040 declaration']],
  // An unknown noun has one spelling, with its vowel signs or without.
  ['ar', 'صنعت 8573 غربالاً و8040 غربالا.', ['8573 غربالا', '8040 غربالا']],
  ['ar', 'تلقى اللاعب ثلاثة إنذارات.', ['3 warning']],
  ['ar', 'توصل بثلاثة إشعارات.', ['3 notification']],
]);

checkBriefs('the degrees of a quake are its magnitude', [
  ['fr', 'Un séisme de 5,2 degrés a secoué le lac.', ['5.2 magnitude']],
  ['fr', 'Une secousse d’une magnitude de 5,2 degrés a eu lieu.', ['5.2 magnitude']],
  ['en', 'A quake of 5.2 degrees shook the lake.', ['5.2 magnitude']],
  ['ar', 'ضرب زلزال بقوة 7.2 درجات الساحل.', ['7.2 magnitude']],
  [
    'en',
    'It left 40 dead. The quake measured 6.5, the institute said.',
    ['40 death', '6.5 magnitude'],
  ],
  ['ar', 'ضربت هزة أرضية بقوة 4,7 إقليم الزيتون.', ['4.7 magnitude']],
  [
    'fr',
    'Le séisme a fait 2.960 morts et coûté 2,5 milliards de dirhams.',
    ['2960 death', '2500000000 MAD'],
  ],
  ['ar', 'ضرب زلزال بقوة 7.2 درجات على مقياس ريختر الساحل.', ['7.2 magnitude']],
  ['fr', 'Le séisme mesurait 6,2 sur l’échelle ouverte de Richter.', ['6.2 magnitude']],
  ['fr', 'Le pays a obtenu 4,2 sur l’échelle de Hale.', ['4.2 sur l’échelle de Hale']],
  ['fr', 'Le lac a chauffé de 5,2 degrés.', ['5.2 Cel']],
  ['ar', 'ارتفعت حرارة البحيرة إلى 37 درجة.', ['37 Cel']],
  ['fr', 'La terre a tremblé. Il faisait 5,2 degrés au lac.', ['5.2 Cel']],
]);

checkBriefs('a dual before the indefinite noun that it is of counts two', [
  ['ar', 'قدم الفريق مقترحي قانون.', ['2 proposal']],
  ['ar', 'شيدت الجماعة سدي تخزين.', ['2 dam']],
  ['ar', 'اقتنت الجماعة شاحنتي نظافة و30 قاربا.', ['2 truck', '30 boat']],
  // An adjective, a sound plural, "my car", a definite dual.
  ['ar', 'مر الموكب من طريق مركزي.', []],
  ['ar', 'استقبل الرئيس لاعبي كرة القدم.', []],
  ['ar', 'قال الصياد إن سيارتي تعطلت وإن سيارتي الجديدة معطلة.', []],
  ['ar', 'دافع الفريق عن مشروعي القانون.', []],
  ['ar', 'هذه هي الآلة التي غزلت.', []],
  ['ar', 'هذه وصفتي لإنقاذ القرية.', []],
]);

checkBriefs('an Arabic noun with its article behind another is an adjective', [
  ['ar', 'ارتفع السياح الأجانب بنسبة 23% إلى 8800.', ['23 percent', '8800 tourist']],
  ['ar', 'تم توقيف الأجانب وعددهم 8 آلاف.', ['8000 foreigner']],
]);

checkBriefs('a time with a determiner is no length of the number before it', [
  ['fr', 'Les accidents mortels ont été au nombre de 128 durant ce mois de mai.', ['128 accident']],
  ['fr', 'Il a tissé deux mois durant.', []],
]);

checkBriefs('millions are parted by a dot where the text writes its decimals with a comma', [
  [
    'fr',
    'Les barrages stockent 8.161 millions de mètres cubes, contre 8.017 Mm³. Le taux passe de 47,8 % à 48,6 %.',
    ['8161000000 m3', '8017000000 m3', '47.8 percent', '48.6 percent'],
  ],
  ['fr', 'Le barrage stocke 8.161 millions de mètres cubes.', ['8161000 m3']],
]);

checkBriefs('a yield per hectare is a rate, however short its unit is printed', [
  ['fr', 'La parcelle a donné 11,5 qx/ha et la serre 3 t/ha.', ['11.5 qx/ha', '3 t/ha']],
  ['en', 'The plot gave 17.4qx/Ha.', ['17.4 qx/Ha']],
  ['en', 'The crop came to 3.1Mqx.', ['3100000 q']],
]);

checkBriefs('the whole of answers is of answers', [
  ['fr', 'La cellule a donné 310 réponses sur 540.', ['310 answer', '540 answer']],
]);

checkBriefs('amateurs of a whole are counted in what it is', [
  ['fr', 'La ligue compte 90 clubs, dont une vingtaine amateurs.', ['90 club', '~20 club']],
  ['fr', 'La foire attire 90 amateurs.', ['90 amateurs']],
]);

checkBriefs('an unknown Arabic plural on a long vowel is a noun and no verb', [
  ['ar', 'حضر 4 نساجين و6 هيآت مهنية.', ['4 نساجين', '6 هيآت']],
  ['ar', 'خسر الصندوق 40 حولت إلى الخارج.', ['40 1']],
]);

checkBriefs('a length of time beside a verb of punishing is what a court gives', [
  ['en', 'The town jails rioters for up to 20 years.', ['<=20 a']],
  ['en', 'The town feeds rioters for up to 20 years.', []],
  ['ar', 'قضت المحكمة بالحرمان من الحرية طيلة 20 عاما.', ['20 a']],
  ['ar', 'قضت المحكمة بالعودة إلى القرية بعد 20 عاما.', []],
]);

checkBriefs('who has passed an examination is a candidate', [
  ['ar', 'بلغ عدد الحاصلين على الشهادة 648 ناجحة وناجحا.', ['648 candidate']],
]);

checkBriefs(
  'a dot in millions of something parts thousands where the text has its decimals behind commas',
  [
    [
      'ar',
      'بلغت نسبة الملء 61,9 في المائة، مقابل 26,5 في المائة، بحجم قدره 12.345 مليون متر مكعب.',
      ['61.9 percent', '26.5 percent', '12345000000 m3'],
    ],
    [
      'ar',
      'بلغت النسبة 61,9 في المائة، مقابل 26,5 في المائة. وبلغ عدد السكان 36.845 مليون نسمة.',
      ['61.9 percent', '26.5 percent', '36845000 person'],
    ],
    [
      'ar',
      'بلغت النسبة 61.9 في المائة، مقابل 26,5 في المائة و28,5 في المائة، بقيمة 12.345 مليون درهم.',
      ['61.9 percent', '26.5 percent', '28.5 percent', '12345000 MAD'],
    ],
  ],
);

checkMeasures('the second half of a compound ends no phrase', [
  [
    'fr',
    'La signature d’un accord-cadre de 290 millions de dirhams a eu lieu.',
    ['signature d’un accord-cadre'],
  ],
]);
