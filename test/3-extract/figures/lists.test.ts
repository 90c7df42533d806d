import { checkBriefs, checkMeasures, checkTold } from './read.ts';

checkBriefs('a range has two units of time, told in the shorter', [
  ['fr', 'Les peines vont de trois mois à un an de détention.', ['3..12 mo']],
  ['fr', 'Ils encourent de 6 mois à 2 ans de prison.', ['6..24 mo']],
  ['en', 'Sentences range from three months to one year in prison.', ['3..12 mo']],
  ['ar', 'تتراوح العقوبات ما بين 6 أشهر وسنتين حبسا نافذا.', ['6..24 mo']],
  ['fr', 'Les travaux durent entre 2 semaines et 20 jours.', ['14..20 d']],
  ['fr', 'La peine est passée de 6 mois à 2 ans de prison.', ['6 mo', '2 a']],
  ['fr', 'Le délai a été ramené d’un an à six mois.', ['1 a', '6 mo']],
  ['ar', 'انتقلت العقوبة من ستة أشهر إلى سنتين حبسا.', ['6 mo', '2 a']],
]);

checkBriefs('a range behind what is counted has the unit of its end', [
  ['en', 'The court sentenced 27 men to terms ranging from 2 to 7 years.', ['27 man', '2..7 a']],
  ['fr', 'Le juge a infligé à 27 hommes des peines allant de 2 à 7 ans.', ['27 man', '2..7 a']],
  ['fr', 'On compte 104 puits contre 12 et 3 barques.', ['104 well', '12 well', '3 boat']],
]);

checkBriefs('the goals of a match are no figures, though one side has none', [
  ['ar', 'خسر النادي صفر-2 أمام 900 متفرج.', ['900 spectator']],
  ['ar', 'فاز النادي 2-صفر أمام 900 متفرج.', ['900 spectator']],
  ['ar', 'حرم النادي من 3 لاعبين أمام 900 متفرج.', ['3 player', '900 spectator']],
]);

checkBriefs('those whom somebody is counted among are counted', [
  ['ar', 'نجا 15 بحارا، ولا يزال 4 في عداد المفقودين.', ['15 seafarer', '4 missing']],
  ['ar', 'نجا 15 بحارا، وما زال سبعة في عداد المفقودين.', ['15 seafarer', '7 missing']],
  ['ar', 'نجا 15 بحارا، وبقي 4 في عرض البحر.', ['15 seafarer', '4 seafarer']],
]);

checkBriefs('a number of another year has the scale of the one before', [
  ['ar', 'كلفت المكتبة 3 ملايين درهم سنة 2010، وبنت خمسة في العام الموالي.', ['3000000 MAD']],
  [
    'fr',
    'Il a reçu 3 millions de visiteurs dans 12 ports en 2002 et en a bâti cinq en 2004.',
    ['3000000 visitor', '12 port', '5 port'],
  ],
]);

checkBriefs('those who live somewhere are people, whatever was counted before', [
  [
    'en',
    'It hired 40 women. With a population put at 3 million, it is small.',
    ['40 woman', '3000000 person'],
  ],
  ['en', 'Salt is the main export of this country of more than 3 million.', ['>3000000 person']],
  ['fr', 'Avec une population de 3 millions, la ville manque d’eau.', ['3000000 person']],
  ['fr', 'Dans ce pays de 3 millions, on compte 40 ports.', ['3000000 person', '40 port']],
  ['ar', 'في بلد ساكنته 3 ملايين.', ['3000000 person']],
  ['en', 'The country of 40 ports has 12 boats.', ['40 port', '12 boat']],
]);

checkBriefs('the last of a list has the noun of all', [
  [
    'fr',
    'Quatre bateaux ont pris respectivement douze, seize, dix-huit et vingt pêcheurs.',
    ['4 boat', '12 fisher', '16 fisher', '18 fisher', '20 fisher'],
  ],
  [
    'en',
    'The boats took twelve, sixteen, eighteen and twenty fishermen.',
    ['12 fisher', '16 fisher', '18 fisher', '20 fisher'],
  ],
  [
    'ar',
    'حملت القوارب 12، 16، 18 و20 صيادا.',
    ['12 fisher', '16 fisher', '18 fisher', '20 fisher'],
  ],
  [
    'fr',
    'On compte 300 lacs en tout, 12 puits et 4 barques.',
    ['300 barrage', '12 well', '4 boat'],
  ],
]);

checkBriefs('what heads a list is not what is counted', [
  [
    'ar',
    'بلغت الإصابات 300 حالة. وماتزال جهة الغرب في صدارة اللائحة تليها جهة الشرق 115، فجهة الشمال 110.',
    ['300 case', '115 case', '110 case'],
  ],
  [
    'fr',
    'La grippe a touché 900 pêcheurs. En tête des régions figure Rabat avec 112, suivie de Salé avec 90.',
    ['900 fisher', '112 fisher', '90 fisher'],
  ],
  [
    'en',
    'The flu hit 900 fishermen. Rabat tops the regions with 112, followed by Salé with 90.',
    ['900 fisher', '112 fisher', '90 fisher'],
  ],
]);

checkBriefs('a sum is of what was counted before', [
  [
    'ar',
    'أحصت الوزارة 900 إصابة. والجهات الثلاث هي الأقل إصابة، إذ تبلغ الحصيلة مجتمعة 59، موزعة بين 34 بجهة كلميم واد نون، و15 بجهة العيون.',
    ['900 infection', '59 infection', '34 infection', '15 infection'],
  ],
  [
    'fr',
    'La grippe a touché 900 pêcheurs. Les régions du Sud le sont moins : le total est de 59.',
    ['900 fisher', '59 fisher'],
  ],
  [
    'en',
    'The flu hit 900 fishermen. The regions are the least hit, with a total of 59.',
    ['900 fisher', '59 fisher'],
  ],
  [
    'fr',
    'La grippe a touché 900 pêcheurs. Le total des puits atteint 59.',
    ['900 fisher', '59 well'],
  ],
  ['ar', 'تضم الجمعية 900 صياد. وبلغ العدد الإجمالي للآبار 59.', ['900 fisher', '59 well']],
]);

checkBriefs('nationals of any country are that', [
  [
    'ar',
    'أوقفت الشرطة 434 مغربيا و5 بنغلادشيين و3 باكستانيين.',
    ['434 national', '5 national', '3 national'],
  ],
]);

checkBriefs('a rate told in decimals is in hundredths', [
  ['en', 'The unemployment rate drops to 9.1 in the villages.', ['9.1 percent']],
  ['fr', "Le taux d'inflation a atteint 3,2 dans les villages.", ['3.2 percent']],
  ['ar', 'انخفض معدل البطالة إلى 9.1 في القرى.', ['9.1 percent']],
  ['en', 'The unemployment rate fell in 7 of 12 regions.', ['7 region', '12 region']],
  ['fr', 'Le taux de chômage a reculé dans 7 villages.', ['7 village']],
  ['ar', 'تراجع معدل البطالة في 7 قرى.', ['7 village']],
]);

checkBriefs('a minus behind a conjunction is a sign', [
  ['ar', 'سجل الرصيد ناقص 4 في المائة وناقص 3 في المائة.', ['-4 percent', '-3 percent']],
  ['ar', 'بلغ الشغل الناقص 911.000 شخص.', ['911000 person']],
]);

checkBriefs('a unit that is told of no number is lent to none', [
  // What is told in a sentence of its own is of nothing else.
  ['fr', 'La perte se chiffre en millions de dirhams : 9 hangars ont brûlé.', ['9 warehouse']],
  ['en', 'They are paid in dirhams. Some 9 clubs closed.', ['~9 club']],
]);

checkBriefs(
  'a name that leaves out the verb of the first has a number, and a name in a row has none',
  [
    [
      'fr',
      'Safi a ouvert 15 crèches, Taza 7 et Oujda 4.',
      ['15 nursery', '7 nursery', '4 nursery'],
    ],
    ['fr', 'Le pays a 60 clubs : Safi en compte 15 et Taza 7.', ['60 club', '15 club', '7 club']],
    ['en', 'Safi opened 15 clinics, Taza 7.', ['15 clinic', '7 clinic']],
    ['fr', 'Le groupe exploite 12 barrages, Xaouen 2 et Xaouen 3.', ['12 dam']],
    ['en', 'The firm runs 12 mills: Xaouen 2 and Tozeur 3.', ['12 factory']],
  ],
);

checkBriefs('some of those told before are counted by a bare word', [
  ['en', 'Ten people died in Fes, while two lost their lives in Taza.', ['10 person', '2 person']],
  [
    'fr',
    '14 blessés ont été admis, parmi lesquels deux se trouvent en réanimation.',
    ['14 injured', '2 injured'],
  ],
  [
    'en',
    'Police held 409 demonstrators, two of whom are minors.',
    ['409 protester', '2 protester'],
  ],
]);

checkBriefs('a list of counts ends on one', [
  [
    'fr',
    'Le feu a fait huit morts : quatre à Fès, trois à Taza, dont un enfant, et un à Guercif.',
    ['8 death', '4 death', '3 death', '1 death'],
  ],
  [
    'en',
    'Four deaths were recorded in Fes, three in Taza, including a child, and one in Guercif.',
    ['4 death', '3 death', '1 death'],
  ],
  [
    'fr',
    'Le mal a emporté huit chevaux : cinq à Settat, deux à Berrechid et un à Khouribga.',
    ['8 animal', '5 animal', '2 animal', '1 animal'],
  ],
  [
    'fr',
    'Neuf puits ont fermé à Zagora, trois à Tata et une école à Tiznit.',
    ['9 well', '3 well', '1 school'],
  ],
  [
    'en',
    'Eleven wells were dug: six in Settat, four in Zagora and one in Tata.',
    ['11 well', '6 well', '4 well', '1 well'],
  ],
  ['ar', 'أغلقت الآبار بطاطا (ستة) وزاكورة (أربعة) وتنغير (واحد).', ['6 well', '4 well', '1 well']],
  [
    'ar',
    'تم حفر 11 بئرا، ستة منها بسطات وأربعة بزاكورة وواحد بطاطا.',
    ['11 well', '6 well', '4 well', '1 well'],
  ],
  // An article is no number.
  ['fr', 'Le conseil a signé un accord avec Madrid et un à Paris.', []],
]);

checkBriefs('a place of a list has its number behind it, or behind "with"', [
  [
    'fr',
    'La province de Settat compte 14 puits, celle de Zagora 6 et celle de Tata 3.',
    ['14 well', '6 well', '3 well'],
  ],
  ['fr', 'Settat vient en tête avec 14 puits, suivie de Zagora avec six.', ['14 well', '6 well']],
  ['en', 'Settat leads with 14 wells, followed by Zagora with six.', ['14 well', '6 well']],
  ['fr', 'Elle est venue avec trois, avant de repartir.', []],
  ['fr', 'Le centre Settat 2 a ouvert.', []],
]);

checkBriefs('the others of a number are counted, and what is known is not', [
  ['fr', 'Sept puits sont à Tata et les quatre autres à Tiznit.', ['7 well', '4 well']],
  ['en', 'Seven of the wells are in Tata and the other four in Tiznit.', ['7 well', '4 well']],
  ['fr', 'Les deux autres ont été comblés.', []],
]);

checkBriefs('what is given to so many is of what was counted before', [
  [
    'fr',
    "L'office a versé 1.200 primes. Il en a accordé 950 à 800 éleveurs.",
    ['1200 grant', '950 grant', '800 farmer'],
  ],
  // A range rises, and a move is opened by "de".
  ['fr', 'Les fermes ont 25 à 40 vaches.', ['25..40 animal']],
  ['fr', 'Le nombre est passé de 40 à 25 vaches.', ['40 animal', '25 animal']],
]);

checkBriefs('the toll of a calamity is of the dead', [
  ['en', 'The death toll of the floods has reached 64.', ['64 death']],
  ['fr', 'Le bilan provisoire du séisme est passé à 1.640.', ['1640 death']],
  ['ar', 'بلغت حصيلة الزلزال 640.', ['640 death']],
  ['fr', 'Le bilan des incendies atteint 64.', ['64 fire']],
  ['en', 'The death toll after three mills collapsed rose to 64.', ['3 factory', '64 death']],
  [
    'en',
    'The death toll of floods that hit four villages has reached 64.',
    ['4 village', '64 death'],
  ],
  ['en', 'Officials put the death toll at 64 and 40 injured.', ['64 death', '40 injured']],
  ['en', 'The death toll rose to 64 and the number of mills to 40.', ['64 death', '40 factory']],
  ['ar', 'ارتفعت حصيلة انهيار ثلاث عمارات إلى 64.', ['3 house', '64 death']],
]);

checkBriefs('a part of some that were told is of their noun', [
  [
    'fr',
    'Le port a reçu 400 pêcheurs. Selon les autorités espagnoles, 12 d’entre eux sont repartis.',
    ['400 fisher', '12 fisher'],
  ],
  [
    'en',
    'The port took in 400 fishermen. According to Spanish officials, 12 of them left.',
    ['400 fisher', '12 fisher'],
  ],
  ['ar', 'سجل المركز 21 حالة وفاة و30 حالة حرجة.', ['21 death', '30 case']],
]);

checkBriefs('what a rate has gone to is a rate, and no amount in the scale of its denominator', [
  [
    'fr',
    'Les pannes sont passées de 6,4 cas pour chaque million de trajets en 2020 à 3,1 en 2022 puis à 2,6.',
    [
      '6.4 cas pour chaque million de trajets',
      '3.1 cas pour chaque million de trajets',
      '2.6 cas pour chaque million de trajets',
    ],
  ],
  [
    'fr',
    'La vallée compte 7 tisserands par tranche de 1.000 habitants, contre 9 en 2015 et 12 en 2010.',
    [
      '7 tisserands par tranche de 1.000 habitants',
      '9 tisserands par tranche de 1.000 habitants',
      '12 tisserands par tranche de 1.000 habitants',
    ],
  ],
  [
    'ar',
    'انخفض المعدل من 6,4 أعطاب لكل مليون رحلة إلى 3,1 سنة 2022 ثم إلى 2,6.',
    ['6.4 أعطاب لكل مليون رحلة', '3.1 أعطاب لكل مليون رحلة', '2.6 أعطاب لكل مليون رحلة'],
  ],
  [
    'en',
    'Faults fell from 6.4 cases per million rides in 2020 to 3.1 in 2022 and 2.6 in 2023.',
    ['6.4 cases per million rides', '3.1 cases per million rides', '2.6 cases per million rides'],
  ],
  ['fr', 'Les ventes sont passées de 6,4 millions à 3,1.', ['6400000 1', '3100000 1']],
]);

checkBriefs('a bare number of another year is an amount', [
  [
    'fr',
    'Vingt moulins ont reçu 35 millions de dirhams en 2021 et 41 en 2022.',
    ['20 press', '35000000 MAD', '41000000 MAD'],
  ],
]);

checkBriefs('a rate or a scale is told by its two ends, unless something moves it', [
  ['fr', 'La taxe obéit à un barème progressif de 2 % à 12 %.', ['2..12 percent']],
  ['fr', 'Les puits sont loués à des taux de 4,5 % à 7 %.', ['4.5..7 percent']],
  ['fr', 'Le taux de la taxe est de 10 % à 15 %.', ['10..15 percent']],
  ['fr', 'Le relèvement du barème de 10 % à 15 % coûtera cher.', ['10 percent', '15 percent']],
  ['fr', 'Le club a porté le taux de 10 % à 15 %.', ['10 percent', '15 percent']],
  ['en', 'Wells are let at a rate of 3% to 8%.', ['3..8 percent']],
  ['en', 'The rate rose from 9% to 12%.', ['9 percent', '12 percent']],
  ['ar', 'تكرى الآبار بنسبة فائدة من 4 في المائة إلى 7 في المائة.', ['4..7 percent']],
  ['ar', 'انتقلت نسبة الملوحة من 9% إلى 12%.', ['9 percent', '12 percent']],
]);

checkBriefs('a sum set against another has its scale, unless it has one of its own', [
  [
    'en',
    'Wool brought in MAD 25.4 billion in 2015, compared to MAD 21.7 a year before.',
    ['25400000000 MAD', '21700000000 MAD'],
  ],
  [
    'fr',
    'La laine a rapporté 25,4 milliards de dirhams, contre 21,7 MDH un an plus tôt.',
    ['25400000000 MAD', '21700000 MAD'],
  ],
  [
    'en',
    'Wool brought in MAD 25.4 billion, and a sack costs MAD 21.7.',
    ['25400000000 MAD', '21.7 MAD'],
  ],
]);

checkBriefs('both ends of a change count what is announced behind them', [
  ['fr', "L'augmentation, de 6 à 11, du nombre de puits a suffi.", ['6 well', '11 well']],
]);

checkTold('what a price is by belongs to it, and is no noun of the next', [
  [
    'fr',
    'Ces marges ont reculé à 0,86 DH/L pour le gasoil et 1,66 DH/L pour l’essence.',
    ['0.86 MAD | marges', '1.66 MAD | marges'],
  ],
  [
    'fr',
    'Le prix a atteint 12,5 DH/kg pour la tomate et 3.400 DH/T pour le blé.',
    ['12.5 MAD | prix', '3400 MAD | prix'],
  ],
]);

checkMeasures('digits that a name opens with are part of it', [
  ['en', 'In 2024, 3G subscriptions reached 4 million.', ['3G subscriptions']],
  ['en', 'The firm has 12% of the 5G market.', ['5G market']],
]);

checkMeasures('a comma stands for the verb that the next of a list leave out', [
  [
    'fr',
    'Les vols ont reculé de 24 %, les ventes de tapis, de 20 % et les rixes, de 4 %.',
    ['vols', 'ventes de tapis', 'rixes'],
  ],
  // What stands between commas is no subject.
  [
    'fr',
    'Les ventes ont reculé de 24 %, malgré une hausse, à Fès, de 20 % des exportations.',
    ['ventes', 'exportations, à Fès'],
  ],
]);

checkBriefs('two shares that only "à" parts are the ends of one range', [
  ['fr', 'Le club vend 30 % à 40 % de ses tapis.', ['30..40 percent']],
  // From where to where it has gone.
  ['fr', 'La part est passée de 30 % à 40 %.', ['30 percent', '40 percent']],
]);

checkMeasures('a quoted name takes the place of the one before', [
  [
    'fr',
    'Les ventes concernent les branches « Laine » (+4 % à 19 MDH) et « Non Laine » (+5 % à 25 MDH).',
    ['branches « Laine »', 'branches « Laine »', 'branches, Non Laine', 'branches, Non Laine'],
  ],
]);

checkMeasures('each name of a list takes the place of the first', [
  [
    'en',
    'Growth came from the airports of Safi (3%), Larache (6%) and Zagora (4%).',
    ['airports of Safi', 'airports, Larache', 'airports, Zagora'],
  ],
  [
    'fr',
    'Les barrages Hassan II (3 %), Smir (6 %) et Nakhla (4 %) sont bas.',
    ['barrages Hassan II', 'barrages, Smir', 'barrages, Nakhla'],
  ],
]);

checkMeasures('the place behind a verb is of its own subject', [
  [
    'en',
    'Rain fell in the towns of Safi (3%) and Larache (6%). The index declined in Zagora (4%).',
    ['towns of Safi', 'towns, Larache', 'index, Zagora'],
  ],
]);

checkBriefs('the rise of a number goes from one to another', [
  ['fr', 'Le texte prévoit la hausse du nombre des puits de 11 à 13.', ['11 well', '13 well']],
  ['fr', 'Le texte porte sur la hausse des loyers de 11 à 13 %.', ['11..13 percent']],
]);

checkBriefs('what some of them are called is no noun', [
  ['fr', 'On a posé 410 questions, dont 73 dites urgentes.', ['410 question', '73 question']],
]);

checkTold('a number behind a name counts no such places as the list is announced as', [
  [
    'fr',
    'La bourse va à 612 étudiants. Les nationalités : Sénégal (181), Guinée (97) et Tchad (33).',
    [
      '612 student | étudiants',
      '181 student | étudiants, Sénégal',
      '97 student | étudiants, Guinée',
      '33 student | étudiants, Tchad',
    ],
  ],
  [
    'en',
    'Police held 340 suspects. The cities concerned are Fez (120) and Oujda (45).',
    ['340 suspect | suspects held', '120 suspect | suspects, Fez', '45 suspect | suspects, Oujda'],
  ],
  [
    'ar',
    'أوقفت الشرطة 340 مشتبها فيه. والمدن المعنية هي فاس (120) ووجدة (45).',
    ['340 suspect | إيقاف مشتبها', '120 suspect | مشتبها, فاس', '45 suspect | مشتبها, وجدة'],
  ],
  [
    'fr',
    'Près de 64 % des cardeurs vivent dans deux régions : Fès (21 %) et Taza (13 %).',
    [
      '64 percent | cardeurs',
      '2 region | régions',
      '21 percent | cardeurs, Fès',
      '13 percent | cardeurs, Taza',
    ],
  ],
  [
    'fr',
    'Les communes touchées : Aghbala (12 douars) et Tizi (9).',
    ['12 village | douars', '9 village | douars, Tizi'],
  ],
]);

checkMeasures('the whole of a share is that of the next part too', [
  [
    'fr',
    'Les fileuses représentent 52 % des inscrits et les cardeurs 48 %.',
    ['fileuses, des inscrits', 'cardeurs, des inscrits'],
  ],
  [
    'en',
    'Women filed 29% of complaints, men 58% and mills 13%.',
    ['Women, of complaints', 'men, of complaints', 'mills, of complaints'],
  ],
  [
    'ar',
    'تمثل النساجات 52 في المائة من المسجلين والنساجون 48 في المائة.',
    ['النساجات, من المسجلين', 'النساجون, من المسجلين'],
  ],
]);

checkTold('what was done is told of each of a list, over brackets', [
  [
    'fr',
    'Les secours ont évacué 19 personnes à Fès (4 familles), 12 personnes à Taza.',
    [
      '19 person | personnes évacuées',
      '4 household | familles, Fès',
      '12 person | personnes évacuées',
    ],
  ],
]);

checkMeasures('an item of an English list is what its own noun says', [
  [
    'en',
    'The fleet is made up of 250 traditional vessels, 220 trawlers and 83 canoes.',
    ['traditional vessels', 'trawlers', 'canoes'],
  ],
]);

checkMeasures('"celui" stands for the subject of its own sentence', [
  [
    'fr',
    'Les hommes (20 %) vont moins loin. Le taux le plus élevé est celui de Fès (31 %), le plus bas celui de Safi (10 %).',
    ['hommes', 'taux, Fès', 'taux, Safi'],
  ],
]);

checkMeasures('whoever has the next number of a list is told with it, not the first', [
  [
    'en',
    'The wool sector has created 648 jobs and linen 29 jobs.',
    ['jobs created', 'jobs, linen'],
  ],
  [
    'en',
    'The wool sector has created 648 jobs and linen a total of 29 jobs.',
    ['jobs created', 'jobs, linen'],
  ],
  [
    'fr',
    'La laine a créé 648 emplois et le lin un total de 29 emplois.',
    ['emplois créés', 'emplois, lin'],
  ],
  ['en', 'The court heard 648 cases and referred eight cases.', ['cases', 'cases']],
]);

checkMeasures('"celui" and "that" before a bracket stand for the rate that is compared', [
  [
    'fr',
    'Le taux de réussite des garçons (40 %) est plus bas que celui des filles (48 %).',
    ['taux de réussite des garçons', 'taux de réussite, filles'],
  ],
  [
    'en',
    'The unemployment rate of women was 19%, while that of higher graduates was close to 40%.',
    ['unemployment rate of women', 'unemployment rate, higher graduates'],
  ],
  [
    'fr',
    'Les exportations aériennes valent 6 millions, celles des tapis 9 millions.',
    ['exportations aériennes', 'exportations, tapis'],
  ],
]);

checkMeasures('the next place of a growth has what grows from the first, over where that ended', [
  [
    'fr',
    'La hausse du taux de réussite dans le milieu rural de 1,8 point, à 7 %, et dans le milieu urbain de 2 points, à 17 %.',
    [
      'hausse du taux de réussite dans le milieu rural',
      'taux de réussite dans le milieu rural',
      'hausse du taux de réussite dans le milieu urbain',
      'taux de réussite',
    ],
  ],
]);

checkMeasures('groups that a growth is found among are told with what grows', [
  [
    'fr',
    'La hausse du taux de réussite est enregistrée parmi les jeunes (+6,5 points) et les diplômés (+2,5 points).',
    ['hausse du taux de réussite, jeunes', 'hausse du taux de réussite, diplômés'],
  ],
  [
    'en',
    'The main increases in the pass rate were among young people (3.9 points) and men (1.6 points).',
    ['increases in the pass rate, young people', 'increases in the pass rate, men'],
  ],
]);

checkMeasures('whoever comes next in a list may stand before a comma', [
  [
    'fr',
    'Les apprentis sont les plus touchés, avec 38 %, suivis des femmes, avec 21 %.',
    ['apprentis', 'femmes'],
  ],
  [
    'en',
    'Apprentices are the most exposed, with 38%, followed by women, with 21%.',
    ['Apprentices', 'women'],
  ],
  [
    'fr',
    'Fès arrive en tête avec 40 projets, suivie de Rabat, avec 30 projets.',
    ['projets, Fès', 'projets, Rabat'],
  ],
]);

checkMeasures('what a sentence announces goes over what the one before was about', [
  [
    'fr',
    'L’inflation est revenue à 5 %. S’agissant de la croissance, le conseil prévoit une amélioration passant à 3 %.',
    ['inflation', 'croissance'],
  ],
]);

checkMeasures('who comes after the next of a list has its own number, behind a comma or not', [
  [
    'fr',
    'Le secteur de la laine est le plus grand employeur, avec 60 postes, suivi par celui du lin (et du chanvre), avec 30 postes, et celui des nattes, avec 20.',
    ['postes, secteur de la laine', 'postes, lin', 'postes, nattes'],
  ],
  [
    'en',
    'Wool was the best sector, with 60 jobs, the linen sector, with about 30 jobs, and mats with 20.',
    ['jobs, Wool', 'jobs, linen sector', 'jobs, mats'],
  ],
  // A subject of its own.
  [
    'fr',
    'La laine a 40 postes, suivie de Taza, avec 30 postes, et le chômage, avec 20 postes perdus, monte.',
    ['postes, laine', 'postes, Taza', 'postes perdus'],
  ],
]);

checkMeasures('what is told in turn of some places or groups is told with each', [
  [
    'fr',
    'Le taux de divorce a reculé à Rabat et Fès, à respectivement 8 % et 9 %.',
    ['taux de divorce, Rabat', 'taux de divorce, Fès'],
  ],
  [
    'fr',
    'Les filles et les garçons affichent des taux de réussite de respectivement 8 % et 9 %.',
    ['taux de réussite, filles', 'taux de réussite, garçons'],
  ],
  [
    'en',
    'The divorce rate in Rabat and Fez stood at 8% and 9%, respectively.',
    ['divorce rate, Rabat', 'divorce rate, Fez'],
  ],
  [
    'en',
    'The divorce rate among women and men is 8% and 9%, respectively.',
    ['divorce rate among women', 'divorce rate, men'],
  ],
  [
    'en',
    'Exports to Spain and France rose by 8% and 9%, respectively.',
    ['Exports to Spain', 'Exports, France'],
  ],
  // No second place.
  [
    'en',
    'Sales in Rabat and exports to France rose by 8% and 9%, respectively.',
    ['Sales, Rabat', 'exports to France'],
  ],
  // Another clause tells the rate.
  [
    'en',
    'Rabat and Fez have low divorce rates and hold 8% and 9% of weavers, respectively.',
    ['Rabat', 'Fez'],
  ],
]);

checkMeasures('quoted names of a list are one subject', [
  [
    'fr',
    'Les prix « Miel », « Cire » et « Laine » ont progressé de 4 %.',
    ['prix « Miel », « Cire » et « Laine »'],
  ],
]);

checkMeasures(
  'what stands before a finite verb is no verb itself, and a quotation is told to its end',
  [
    [
      'fr',
      'Le secteur « Agriculture, forêt et pêche » a perdu 124 emplois.',
      ['emplois perdus, secteur « Agriculture, forêt et pêche »'],
    ],
  ],
);

checkMeasures('what is counted of several in turn is told with each', [
  [
    'fr',
    'Le cuir et le tapis ont créé respectivement 980 et 190 emplois.',
    ['emplois créés, cuir', 'emplois créés, tapis'],
  ],
  [
    'en',
    'Weaving and dyeing created 98 and 19 jobs, respectively.',
    ['jobs created, Weaving', 'jobs created, dyeing'],
  ],
  [
    'en',
    'The dyeing sector and weaving created 98 jobs and 19 jobs, respectively.',
    ['jobs created, dyeing sector', 'jobs created, weaving'],
  ],
  [
    'fr',
    'Fès et Taza comptent respectivement 980 potiers et 190 tisserands.',
    ['potiers, Fès', 'tisserands, Taza'],
  ],
  // Those who reach their number are counted themselves.
  [
    'fr',
    'Les tués et les blessés ont atteint respectivement 12 et 3 personnes.',
    ['tués', 'blessés'],
  ],
]);

checkMeasures('an entry of a list is told by its label where nothing behind it says what it is', [
  [
    'fr',
    'Voici le bilan :\n\n- Aides aux ménages : 36 milliards de dirhams ont été mobilisés.\n\n- Ministère de la Santé : 32,6 milliards de dirhams\n\n- Ministère des Ports : 85 milliards de dirhams, en hausse de 5 %',
    [
      'Aides aux ménages, mobilisés',
      'Ministère de la Santé',
      'Ministère des Ports',
      'Ministère des Ports, hausse',
    ],
  ],
  [
    'ar',
    'أهم الأرقام:\n\n- وزارة الصحة: 32 مليار درهم\n\n- الجهة الشرقية: 12 في المائة',
    ['وزارة الصحة', 'الجهة الشرقية'],
  ],
  ['fr', 'Les votes :\n\n- Karim Berrad : 450 dirhams', [null]],
]);

checkMeasures('the entries of a list are of the rate that its head tells', [
  [
    'fr',
    'Taux de chômage par ville :\n\n- Fès : 18 %\n\n- Safi : 12 %\n\n- Taux d’activité : 43 %',
    ['Taux de chômage par ville, Fès', 'Taux de chômage par ville, Safi', 'Taux d’activité'],
  ],
  [
    'ar',
    'نسبة ملء السدود حسب الأحواض:\n\n- حوض اللوكوس: 60 في المائة\n\n- حوض سبو: 42 في المائة',
    ['نسبة ملء السدود, حوض اللوكوس', 'نسبة ملء السدود, حوض سبو'],
  ],
]);

checkMeasures('what brackets tell behind the parts of a growth is of them, without the growth', [
  [
    'fr',
    'On note une baisse des trafics de blé (5 tonnes, soit -3 %), de charbon (4 tonnes/-14 %) et rien d’autre.',
    ['trafics de blé', 'trafics de blé', 'trafics, charbon', 'trafics, charbon'],
  ],
  ['fr', 'La baisse du trafic (4 tonnes) est nette.', ['baisse du trafic']],
  [
    'fr',
    'La ville vit de la taxe de séjour (40 MDH), des droits de marché (12 MDH).',
    ['taxe de séjour', 'droits de marché'],
  ],
]);

checkMeasures('whoever acts before a turn has no part in what is told behind it', [
  [
    'en',
    'The wool sector created 40 jobs, while the silk sector added 9 positions.',
    ['jobs created', 'positions'],
  ],
]);
