import { checkBriefs } from './read.ts';

checkBriefs('a value that only its time parts from the next has the unit of that one', [
  [
    'en',
    'Drowsiness rose from 9.9 in 2016 to 10.2 percent in 2017.',
    ['9.9 percent', '10.2 percent'],
  ],
  ['en', 'Tolls rose from 4 in 2016 to 6 million dirhams in 2017.', ['4000000 MAD', '6000000 MAD']],
  ['fr', 'Il est passé de 12,3 en mars à 11,8 % en avril.', ['12.3 percent', '11.8 percent']],
  ['ar', 'انتقل من 9.9 سنة 2016 إلى 10.2 في المائة سنة 2017.', ['9.9 percent', '10.2 percent']],
  ['en', 'The fair had 40 stalls in 2016 and 12 percent more in 2017.', ['40 shop', '12 percent']],
]);

checkBriefs('an article before the day that parts them is no word of its own', [
  [
    'fr',
    'Le taux est passé de 73,4 le 1er août 2015 à 47 % le 2 août 2016.',
    ['73.4 percent', '47 percent'],
  ],
]);

checkBriefs('what something is worth is money, in the currency of the text', [
  [
    'en',
    'It opened a weavers’ scheme worth 2 million in 2014, and spent 4 million dirhams on wool.',
    ['2000000 MAD', '4000000 MAD'],
  ],
]);

checkBriefs('the drawing rights of the Monetary Fund are a currency', [
  ['en', 'A loan of SDR 3.4 billion was signed.', ['3400000000 XDR']],
  ['fr', 'Le prêt est de 3,4 milliards de DTS.', ['3400000000 XDR']],
  ['ar', 'بلغ القرض 12 مليون وحدة حقوق سحب خاصة.', ['12000000 XDR']],
]);

checkBriefs(
  'two ends that are as far apart as a change that is told have its unit, and are no range',
  [
    [
      'fr',
      'Le barrage gagne 41,5 millions de m³, ses réserves passant de 310,2 à 351,7 millions.',
      ['41500000 m3', '310200000 m3', '351700000 m3'],
    ],
    [
      'fr',
      'Malgré une progression des réserves de 61,5 à 84,2 millions de m³, soit un gain de 22,7 millions, le lac reste bas.',
      ['61500000 m3', '84200000 m3', '22700000 m3'],
    ],
    ['fr', 'Une hausse du prix de 10 à 12 dirhams est prévue.', ['10..12 MAD ?']],
  ],
);

checkBriefs('a tonnage is of tonnes', [
  [
    'fr',
    'L’aéroport a reçu 1.200 avions. Le tonnage du fret s’est chiffré à 4.312,25 contre 4.518,70.',
    ['1200 plane', '4312.25 t', '4518.7 t'],
  ],
]);

checkBriefs('the best mark, in brackets behind where it was had, is no percentage', [
  [
    'fr',
    'Ils sont 48,2 % des bacheliers, et la meilleure moyenne a été obtenue dans la branche Sciences (19,25).',
    ['48.2 percent', '19.25 point'],
  ],
  [
    'fr',
    'Le taux de chômage est de 13,2 %, le plus haut étant celui de Guelmim (19,5).',
    ['13.2 percent', '19.5 percent'],
  ],
]);

checkBriefs('a bare number behind a verb counts what the sentence opens on the terms of', [
  [
    'fr',
    'En termes de nuitées, les hôtels classés ont réalisé 412.000 en mars 2016.',
    ['412000 night'],
  ],
  ['fr', 'En matière de nuitées, les hôtels étaient 412 à en déclarer.', ['412 hotel']],
]);

checkBriefs('where a part comes from is not what it counts', [
  ['en', 'They met 90 nurses, including 60 of foreign nationalities.', ['90 nurse', '60 nurse']],
  ['fr', 'On a reçu 90 élèves, dont 60 de nationalités étrangères.', ['90 pupil', '60 pupil']],
  ['en', 'The school has pupils of 40 nationalities.', ['40 country']],
]);

checkBriefs('a scale glued to its currency is read as both', [
  ['ar', 'حققت البلدية فائضا قدره 22 مليارسنتيم.', ['220000000 MAD']],
  ['ar', 'بلغ الفائض ثمانية ملاييرسنتيم ونصف.', ['85000000 MAD']],
]);

checkBriefs('both ends of a range are told again in another currency', [
  [
    'ar',
    'تتراوح المنح بين 1050 و2100 درهم (نحو 110 و220 دولارا).',
    ['1050..2100 MAD', '110..220 USD'],
  ],
  [
    'en',
    'Wages are between 1,050 and 2,100 dirhams ($110 and $220).',
    ['1050..2100 MAD', '110..220 USD'],
  ],
  [
    'en',
    'Wages are MAD 1,050 and MAD 2,100 ($110 and $220).',
    ['1050 MAD', '2100 MAD', '110 USD', '220 USD'],
  ],
]);

checkBriefs('sums of a list are all in centimes, unless one says the other again', [
  [
    'ar',
    'بلغت الميزانية 350 مليار سنتيم، وقفزت الديون إلى 620 مليار، أي بزيادة بلغت 180 مليار، وتستنزف الأجور 210 مليار.',
    ['3500000000 MAD', '6200000000 MAD', '1800000000 MAD', '2100000000 MAD'],
  ],
  ['ar', 'بلغ الدعم 800 مليون سنتيم، أي 8 ملايين.', ['8000000 MAD', '8000000 MAD']],
]);

checkBriefs('both ends of a move count the same', [
  [
    'ar',
    'ارتفع عدد المستفيدات من 75 ألف أرملة سنة 2021 إلى أكثر من 420 ألف حاليا.',
    ['75000 widow', '>420000 widow'],
  ],
  [
    'en',
    'The number of beneficiaries rose from 300 widows in 2021 to over 412.',
    ['300 widow', '>412 widow'],
  ],
]);

checkBriefs('a verb behind a number is no noun', [
  [
    'en',
    'Some 28 inmates were pardoned and 442 saw theirs reduced.',
    ['~28 detainee', '442 detainee'],
  ],
  ['en', 'The firm created 442 paid jobs.', ['442 job']],
  ['fr', 'Le royaume a 48 centres au lieu de 15 mis en place en 2018.', ['48 centre', '15 centre']],
  ['fr', 'La police a compté 15 mis en cause.', ['15 suspect']],
  [
    'ar',
    'تطوعت 29 ألفا و13 شابة، أي بنسبة 16 بالمائة من مجموع من تم إحصاؤهم، مقابل 13 ألفا و614 سنة 2019.',
    ['29013 youth', '16 percent', '13614 youth'],
  ],
]);

checkBriefs('whose number it is stands before, over a date and over the field that it is told of', [
  [
    'ar',
    'أوضح المدير أن الشباب الذين استكملوا إجراءات الإحصاء برسم سنة 2022 بلغ عددهم 178 ألفا.',
    ['178000 youth'],
  ],
  ['fr', 'En matière de formations, le nombre d’inscrits a atteint 8.576.', ['8576 registered']],
]);

checkBriefs('three noughts behind a dot are thousands, whichever number of a list has the noun', [
  ['en', 'Wool and hemp brought 28.000 and 16.000 jobs.', ['28000 job', '16000 job']],
  ['en', 'The grant reached 2.923 BMDH.', ['2923000000 MAD']],
]);

checkBriefs('who is counted ends before the bounds of their age', [
  ['en', 'The survey found 20,545 children ages 7 to 15 at work.', ['20545 child']],
]);

checkBriefs('a share of a minimum is no lower bound', [
  ['en', 'It is worth 9% of the minimum monthly grant.', ['9 percent']],
]);

checkBriefs('"over" before a length of time, behind a number, says in how long', [
  ['en', 'Police held 40 boats over 10 days.', ['40 boat']],
  ['en', 'The court gave the man over 10 days in jail.', ['>10 d']],
]);

checkBriefs('a length of time that is no figure lends its unit to none', [
  [
    'fr',
    'Avec 7.100 bergers accueillis en huit mois, contre 6.900 un an plus tôt, la ville garde sa place.',
    ['7100 farmer', '6900 farmer'],
  ],
  ['fr', 'Le délai est de 12 mois, contre 8 en 2022.', ['12 mo', '8 mo']],
]);

checkBriefs('what somebody scores is points, and no fraction is counted', [
  [
    'en',
    '40 nations were named. More than two-thirds of nations scored below 50.',
    ['40 country', '<50 point'],
  ],
  ['en', 'It ranked third with 43 points.', ['43 point']],
]);

checkBriefs('what a number of years is set against is of years as well', [
  ['en', 'Men lived 72 years instead of 65.', ['72 a', '65 a']],
  ['en', 'Men worked 35 hours, compared with 40 in 2016.', ['35 h', '40 h']],
  ['fr', 'Les hommes vivent 72 ans au lieu de 65 en 1990.', ['72 a', '65 a']],
  ['ar', 'ويعيش الرجال 72 سنة مقابل 65 سنة 1990.', ['72 a', '65 a']],
  // An age that tells who they are lends nothing.
  ['fr', 'Le nombre d’enfants de moins de 15 ans est estimé à 870.', ['870 child']],
]);

checkBriefs('a preposition right behind a number is nothing that it counts', [
  ['ar', 'سجلت الوكالة ستة حرائق في الغابات واثنان خارج هذا المجال.', ['6 fire', '2 fire']],
  ['ar', 'سجلت الوكالة ستة حرائق في الغابات واثنان داخل المدينة.', ['6 fire', '2 fire']],
]);

checkBriefs('the number of a circular is no figure', [
  ['en', 'The change follows circular no. 1624/2/15 of the ministry.', []],
  ['en', 'The change follows decree no. 426 of the ministry.', []],
  ['en', 'The answer was no. 12 people left.', ['12 person']],
]);

checkBriefs('adjectives that are joined before a noun hide it from no number', [
  [
    'fr',
    'L’État a aidé 12 petites et moyennes entreprises et 17 grands et petits barrages.',
    ['12 company', '17 dam'],
  ],
  [
    'fr',
    'L’État a bâti 12 ports et 14 petites, moyennes et grandes écoles.',
    ['12 port', '14 school'],
  ],
  ['en', 'It built 12 ports and 14 small, medium and large schools.', ['12 port', '14 school']],
  // Alone it stands for what was counted before.
  ['fr', 'L’État a bâti 12 ports, dont 4 grands et 8 petits.', ['12 port', '4 port', '8 port']],
]);

checkBriefs('a currency before each end of a range is of both', [
  ['en', 'The office sold hides at $290-$296.', ['290..296 USD']],
  ['en', 'Rooms were let for €40–€55.', ['40..55 EUR']],
  ['en', 'It opened a 12-km track.', ['12 km']],
]);

checkBriefs('two percentages that nothing moves are the ends of one', [
  ['en', 'Arrivals could reach 80% to 95% of their old level.', ['80..95 percent ?']],
  // A rise is by the one and to the other.
  ['en', 'Costs rose 80% to 95% in town.', ['80 percent', '95 percent']],
]);

checkBriefs('a number that says once more how many a percentage is counts them', [
  [
    'fr',
    '4 % des dossiers, soit 97, ont été déposés par des tisserands.',
    ['4 percent', '97 case'],
  ],
  ['fr', '4 dossiers ont été clos, soit 2,5 %.', ['4 case', '2.5 percent']],
]);

checkBriefs('an amount told again in hundredths lends its currency alone', [
  [
    'ar',
    'خصص 3.5 ملايير درهم (350 مليار سنتيم) للآبار، و4 ملايير (400 مليار سنتيم) للصوف.',
    ['3500000000 MAD', '3500000000 MAD', '4000000000 MAD', '4000000000 MAD'],
  ],
  ['fr', 'Le club a reçu 4 millions (400 millions de centimes).', ['4000000 MAD', '4000000 MAD']],
  [
    'fr',
    'Le club a reçu 4 millions, et l’autre 5 millions de centimes.',
    ['40000 MAD', '50000 MAD'],
  ],
]);

checkBriefs('a base told by the first word of its noun counts the same', [
  ['fr', 'Le service a noté 50 cas de décès, contre 70 cas.', ['50 death', '70 death']],
  ['ar', 'أحصت المصلحة 50 حالة وفاة مقابل 70 حالة.', ['50 death', '70 death']],
  ['fr', 'Le service a noté 50 cas de décès et 70 cas.', ['50 death', '70 case']],
]);

checkBriefs('those behind a number are what was counted before', [
  [
    'fr',
    'Il y a 585 élèves au village et 453 ceux de la classe du bourg.',
    ['585 pupil', '453 pupil'],
  ],
]);

checkBriefs('what is granted to somebody is counted itself', [
  ['en', 'The filming permits granted to foreigners numbered 631.', ['631 permit']],
]);

checkBriefs('all that somebody has of what is counted lends its noun, whatever money was told', [
  [
    'en',
    'Profit rose to 3 billion dirhams. Its customer base grew 4% to 80 million.',
    ['3000000000 MAD', '4 percent', '80000000 client'],
  ],
  [
    'fr',
    'Le profit a atteint 3 milliards de dirhams. Le parc de clients est passé à 80 millions.',
    ['3000000000 MAD', '80000000 client'],
  ],
  [
    'ar',
    'بلغت الأرباح 3 مليارات درهم. وارتفعت قاعدة الزبناء إلى 80 مليون.',
    ['3000000000 MAD', '80000000 client'],
  ],
]);

checkBriefs('"en" takes up the plural of the sentence before, where nothing was counted since', [
  [
    'fr',
    'Tout repose sur les écoles de tissage. La ville en ouvre 15. Elle veut en créer 45.',
    ['15 school', '45 school'],
  ],
  ['fr', 'La ville a 300 puits dans les écoles. Le maire en a creusé 20.', ['300 well', '20 well']],
]);

checkBriefs('as much of the next thing is measured alike, unlike what is known to be counted', [
  ['ar', 'تم حجز 300 طن من السمك و200 من الصدفيات.', ['300 t', '200 t']],
  ['ar', 'يشمل البرنامج 3400 كلم من الطرق السيارة و2100 من الطرق السريعة.', ['3400 km', '2100 km']],
  ['ar', 'تم حجز 300 طن من السمك و200 من القوارب.', ['300 t', '200 boat']],
]);

checkBriefs('a scale glued to its currency is of the last part of a number alone', [
  ['ar', 'بلغت المداخيل 25 مليارا و738 مليوندرهم.', ['25738000000 MAD']],
  ['ar', 'بلغت المداخيل 738 مليوندرهم.', ['738000000 MAD']],
]);

checkBriefs('a number with a scale of its own takes no second one from a unit', [
  ['fr', 'Les recettes ont atteint 1 milliard et 200 MDH.', ['1000000000 MAD', '200000000 MAD']],
]);

checkBriefs('a large number right behind "the sum of" is money', [
  [
    'fr',
    'Le journal a reçu 300.000 dirhams. Un groupe a reçu la somme de 788.191,73.',
    ['300000 MAD', '788191.73 MAD'],
  ],
  [
    'ar',
    'حصلت الجريدة على 300 ألف درهم. وحصل الموقع على مبلغ 788.191.',
    ['300000 MAD', '788191 MAD'],
  ],
]);

checkBriefs('numbers of those whose verb is left out are of no unit that its object had', [
  [
    'fr',
    '786 familles ont perçu un premier versement de 200 dirhams, 583 le deuxième et 264 le quatrième.',
    ['786 household', '200 MAD', '583 household', '264 household'],
  ],
  [
    'en',
    '786 families received a first payment of 200 dirhams, 583 the second.',
    ['786 household', '200 MAD', '583 household'],
  ],
]);
checkBriefs('what is set against a number counts what is of its size', [
  [
    'fr',
    'En 2018, 1.562.350 clients ont vu les trente ports, contre 1.674.563 en 2017.',
    ['1562350 client', '30 port', '1674563 client'],
  ],
  [
    'en',
    'Some 1,562,350 clients saw the 30 ports, against 1,674,563 in 2017.',
    ['~1562350 client', '30 port', '1674563 client'],
  ],
]);

checkBriefs('a number far larger than the millions before it is no more of them', [
  [
    'fr',
    'On compte 539 puits en chantier pour un budget de 1,3 MMDH et 519 en cours d’examen.',
    ['539 well', '1300000000 MAD', '519 well'],
  ],
  ['fr', 'Le budget est de 1,3 MMDH en 2022 et 1,9 en 2023.', ['1300000000 MAD', '1900000000 MAD']],
]);

checkBriefs('the exponent of a unit may be set apart, where it counts nothing', [
  ['fr', 'Le parc occupe 8,5 millions m 2, près du fleuve.', ['8500000 m2']],
  ['fr', 'La route a 40 km 2 ponts et 3 gares.', ['40 km', '2 bridge', '3 station']],
  ['en', 'The site covers 300 km 2 and the hall 400 m 2.', ['300 km2', '400 m2']],
]);

checkBriefs('milliards of what is paid in money are money beside an amount', [
  [
    'fr',
    'Les recettes ont atteint 7 milliards de dirhams, dont 3 milliards de TVA.',
    ['7000000000 MAD', '3000000000 MAD'],
  ],
  [
    'ar',
    'بلغت الموارد 7 ملايير درهم، منها 3 ملايير من الضرائب.',
    ['7000000000 MAD', '3000000000 MAD'],
  ],
  [
    'en',
    'Revenue was MAD 7 billion, including 3 billion of taxes.',
    ['7000000000 MAD', '3000000000 MAD'],
  ],
  ['fr', 'La banque a accordé 2 millions de prêts.', ['2000000 loan']],
]);

checkBriefs(
  'a bare number behind the verb of an index is a level of it, whomever the index is of',
  [
    [
      'fr',
      'L’indice de confiance des ménages s’est établi à 41,3 au lieu de 39,5.',
      ['41.3 point', '39.5 point'],
    ],
    [
      'fr',
      'L’indice des loyers a augmenté de 2,8 %, passant de 101,8 à 104,7.',
      ['2.8 percent', '101.8 point', '104.7 point'],
    ],
    [
      'ar',
      'سجل الرقم الاستدلالي ارتفاعا بنسبة 2.8 في المئة، منتقلا من 101.8 إلى 104.7.',
      ['2.8 percent', '101.8 point', '104.7 point'],
    ],
    ['fr', 'L’indice montre que 640 communes sont pauvres.', ['640 commune']],
  ],
);

checkBriefs('the point of a decimal ends no clause', [
  ['en', 'Sales rose by 3.8%, from 103 to 107 tonnes.', ['3.8 percent', '103 t', '107 t']],
  ['en', 'Sales rose by 4%, from 103 to 107 tonnes.', ['4 percent', '103 t', '107 t']],
]);

checkBriefs('what has dropped by so many is told behind it', [
  [
    'en',
    'The indicators improved, citing a drop of 640 in the number of weavers.',
    ['640 artisan'],
  ],
  [
    'fr',
    'Les indicateurs montrent une baisse de 640 dans le nombre de plaintes.',
    ['640 complaint'],
  ],
]);

checkBriefs('whoever does the same with the verb left out does it to the same things', [
  [
    'fr',
    'Les mines ont perdu 297 postes, les services 150 et le bâtiment 20.',
    ['297 job', '150 job', '20 job'],
  ],
]);

checkBriefs('numbers that each have an amount in brackets behind them are none', [
  [
    'fr',
    'On a jugé 152 dossiers à Fès (environ 8 MDH) et 960 à Oujda (79 MDH).',
    ['152 case', '~8000000 MAD', '960 case', '79000000 MAD'],
  ],
]);

checkBriefs('the size of a thing, in brackets behind it, is no unit of how many there are', [
  [
    'ar',
    'يضم الأسطول الدراجات (أكبر من 50 سم مكعب) ب 310 آلاف، والشاحنات ب 12 ألفا.',
    ['>50 cm3', '310000 motorcycle', '12000 truck'],
  ],
  ['en', 'The coast has pipes (40 cm) and 12 pumps.', ['40 cm', '12 pump']],
]);

checkBriefs('the number of a virus counts nothing', [
  ['en', 'The drop began with the Covid 19 health crisis.', []],
  ['fr', 'Depuis la crise du Covid 19, 7 puits sont à sec.', ['7 well']],
]);

checkBriefs('a fraction of nobody is a share as well, behind one and its bracket', [
  [
    'fr',
    'Les hommes font 97 % (61 artisans) et les femmes 2,5 (2 artisanes).',
    ['97 percent', '61 artisan', '2.5 percent', '2 artisan'],
  ],
  [
    'ar',
    'يشكل الذكور 97 في المائة (61 حرفيا) و2.5 إناث.',
    ['97 percent', '61 artisan', '2.5 percent'],
  ],
  ['fr', 'On compte 61 artisans (97 %) et 2 artisanes.', ['61 artisan', '97 percent', '2 artisan']],
]);

checkBriefs('things that have grown to so many are no money told before', [
  [
    'fr',
    'Le port a gagné 700 millions de dirhams. Il prévoit une hausse des passagers à 50 millions.',
    ['700000000 MAD', '50000000 passenger ?'],
  ],
  [
    'ar',
    'ربح الميناء 700 مليون درهم. ويتوقع ارتفاع المسافرين إلى 50 مليونا.',
    ['700000000 MAD', '50000000 passenger ?'],
  ],
]);

checkBriefs('thousands of millions of loans are money', [
  [
    'fr',
    'La caisse a 25 MMDH de dépôts. Elle a accordé 40 milliards de crédits et 3 millions de prêts.',
    ['25000000000 MAD', '40000000000 MAD', '3000000 MAD'],
  ],
  [
    'fr',
    'La caisse a 25 MMDH de dépôts. Elle a accordé 3 millions de prêts.',
    ['25000000000 MAD', '3000000 loan'],
  ],
  [
    'ar',
    'منحت الجمعية 40 مليارا من القروض. وتبلغ ودائعها 25 مليار درهم.',
    ['40000000000 MAD', '25000000000 MAD'],
  ],
]);

checkBriefs('an item of a list goes on with the one before, over the amount in its bracket', [
  [
    'fr',
    'Le port a reçu 950 tonnes de thon à Tamount (d’une valeur de 80 MDH), 810 à Imlil (70 MDH) et 300 à Tiznit (25 MDH).',
    ['950 t', '80000000 MAD', '810 t', '70000000 MAD', '300 t', '25000000 MAD'],
  ],
  [
    'en',
    'The port took 950 tonnes of tuna in Tamount (worth 80 million dirhams), 810 in Imlil (70 million dirhams) and 300 in Tiznit (25 million dirhams).',
    ['950 t', '80000000 MAD', '810 t', '70000000 MAD', '300 t', '25000000 MAD'],
  ],
  [
    'ar',
    'استقبل الميناء 950 طنا من التونة في تمونت (بقيمة 80 مليون درهم)، و810 في إمليل (70 مليون درهم)، و300 في تيزنيت (25 مليون درهم).',
    ['950 t', '80000000 MAD', '810 t', '70000000 MAD', '300 t', '25000000 MAD'],
  ],
]);

checkBriefs('what has grown is counted, though the sentence before told of money', [
  [
    'en',
    'Fees came to 40 million dirhams. Arrivals rose 12% to 7.4 million.',
    ['40000000 MAD', '12 percent', '7400000 arrival'],
  ],
  [
    'fr',
    'Les droits ont atteint 40 millions de dirhams. Les arrivées ont augmenté de 12 % à 7,4 millions.',
    ['40000000 MAD', '12 percent', '7400000 arrival'],
  ],
  [
    'fr',
    'Les droits ont atteint 40 millions de dirhams. Les dépôts ont augmenté de 12 % à 74 millions.',
    ['40000000 MAD', '12 percent', '74000000 MAD'],
  ],
]);

checkBriefs(
  'milliards of what is money have the currency of the text, whatever was counted since',
  [
    [
      'fr',
      'Le budget est de 28 milliards de dirhams. Sur 412 quais, 40 ferment. Les recettes fiscales croîtront de 12 % à 247 milliards.',
      ['28000000000 MAD', '412 quay', '40 quay', '12 percent', '247000000000 MAD'],
    ],
  ],
);

checkBriefs('a number word behind what has fallen by it may have another behind "and"', [
  [
    'fr',
    'Le nombre de tués a baissé de cinq et celui des blessés de 12.',
    ['5 death', '12 injured'],
  ],
]);

checkBriefs('«الأرباح» are money as «أرباح» are', [
  [
    'ar',
    'حققت الشركات أرباحا بلغت 17 مليار درهم. ولا تتعدى حصة كل واحدة 5 في المائة. ونفت الجمعية هذه الأرقام، مؤكدة أن الأرباح لم تتجاوز 4 ملايير.',
    ['17000000000 MAD', '<=5 percent', '<=4000000000 MAD'],
  ],
]);

checkBriefs('a measure that a compound opens with is no unit of the number before it', [
  ['en', 'The town bought 350 second-hand buses.', ['350 bus']],
  ['en', 'It launched 20 tonne-class vessels.', ['20 boat']],
  ['en', 'It lasted 350 seconds.', ['350 s']],
]);

checkBriefs('numbers whose verb is said once have noun, unit and scale of the last', [
  [
    'en',
    'Services created 64,000, industry 21,000 and crafts 6,000 jobs.',
    ['64000 job', '21000 job', '6000 job'],
  ],
  [
    'fr',
    'Les services ont créé 64.000, l’industrie 21.000 et le BTP 6.000 emplois.',
    ['64000 job', '21000 job', '6000 job'],
  ],
  [
    'en',
    'Cars and wool differ, the former fetching 24.3 and the latter 11.9 billion dirhams.',
    ['24300000000 MAD', '11900000000 MAD'],
  ],
]);

checkBriefs('a bracket holds a share where the one before it did, and no item outside is one', [
  [
    'en',
    'The dams hold 648 Mm3 (41.2%), versus 488.5 (32.9).',
    ['648000000 m3', '41.2 percent', '488500000 m3', '32.9 percent'],
  ],
  [
    'fr',
    'Ventes : 12,2 milliards de dirhams (+6,4 %) ; achats : 15,6 (-2,1).',
    ['12200000000 MAD', '6.4 percent', '15600000000 MAD', '-2.1 percent'],
  ],
]);

checkBriefs('shares go on over an age, to the rest of a hundred and to what they are set against', [
  [
    'en',
    'The rate is 39.5 percent among 15–24-year-olds, 20.9 among women.',
    ['39.5 percent', '20.9 percent'],
  ],
  ['en', 'Girls are 64% of those who passed, boys the other 36.', ['64 percent', '36 percent']],
  ['fr', 'Les filles sont 64 % des admis, les garçons 36.', ['64 percent', '36 percent']],
  [
    'en',
    'In the valley 38% of the flats remain unsold, against an average of 22 across the city.',
    ['38 percent', '22 percent'],
  ],
]);

checkBriefs('what a number is out of counts what stands before it, over what that comes to', [
  [
    'en',
    'The council adopted 14 projects worth 1.2 billion dirhams, out of 36 tabled.',
    ['14 project', '1200000000 MAD', '36 project'],
  ],
  [
    'fr',
    'Le conseil a adopté 14 projets de 1,2 milliard de dirhams, sur 36 déposés.',
    ['14 project', '1200000000 MAD', '36 project'],
  ],
]);

checkBriefs('their number is that of those whom the sentence before opens with', [
  ['en', 'Petitions pile up. Their number has reached 640.', ['640 petition']],
  ['fr', 'Les pétitions s’accumulent. Leur nombre a atteint 640.', ['640 petition']],
  ['ar', 'العرائض تتراكم. وبلغ عددها 640.', ['640 petition']],
]);

checkBriefs('parts of people are per cent, like the share before them', [
  [
    'ar',
    'بلغت نسبة الأجانب 6,48 في المائة، و0,64 من مجموع العمال في عطلة.',
    ['6.48 percent', '0.64 percent'],
  ],
  [
    'fr',
    'Les femmes sont 6,48 % des ouvriers. Elle ajoute que 2,64 des ouvriers chôment.',
    ['6.48 percent', '2.64 percent'],
  ],
  [
    'en',
    'Women make up 6.48% of staff, and 2.64 of the workers are abroad.',
    ['6.48 percent', '2.64 percent'],
  ],
  [
    'en',
    'Women make up 6% of staff, and 24 of the workers are abroad.',
    ['6 percent', '24 worker'],
  ],
]);

checkBriefs('those in which a rate lies between two others are no percentage', [
  [
    'en',
    'All pleas were met in 15 provinces. In 62 others, the rate exceeded 90%, while in 12 it ranged between 80% and 90%.',
    ['15 province', '62 province', '>90 percent', '12 province', '80..90 percent'],
  ],
  [
    'fr',
    'Tout a été accepté dans 15 provinces. Dans 62 autres, le taux dépasse 90 %, tandis que dans 12 il varie entre 80 % et 90 %.',
    ['15 province', '62 province', '>90 percent', '12 province', '80..90 percent'],
  ],
  [
    'ar',
    'قبلت كل الطلبات في 15 إقليما. وفي 62 إقليما آخر تجاوزت النسبة 90%، بينما تراوحت في 12 بين 80% و90%.',
    ['15 province', '62 province', '>90 percent', '12 province', '80..90 percent'],
  ],
]);

checkBriefs('both ends of a range have the scale of the amount that they are set against', [
  [
    'fr',
    'Le prix atteint 18 millions de dirhams, soit 1 à 10, selon les cas.',
    ['18000000 MAD', '1000000..10000000 MAD'],
  ],
  [
    'en',
    'The cost is 18 million dirhams, a share of 1 to 10, in the country.',
    ['18000000 MAD', '1000000..10000000 MAD'],
  ],
]);

checkBriefs('what two percentages of a move differ by is in points', [
  [
    'ar',
    'زاد المعدل بـ0,3 منتقلا من 6 إلى 6,3 في المائة.',
    ['0.3 percentage_point', '6 percent', '6.3 percent'],
  ],
  [
    'fr',
    'Le taux est passé de 6 % à 6,5 % (+0,5).',
    ['6 percent', '6.5 percent', '0.5 percentage_point'],
  ],
  [
    'en',
    'It grew from 6 percent to 6.5 percent, up 0.5.',
    ['6 percent', '6.5 percent', '0.5 percentage_point'],
  ],
]);

checkBriefs('"l\'avait été par" multiplies once more', [
  [
    'fr',
    "Le budget du port a été multiplié par 9 pour bâtir un quai, et celui de la gare l'avait été par 4.",
    ['9 times', '4 times'],
  ],
]);

checkBriefs('milliards of turnover are money whose currency stands elsewhere', [
  [
    'fr',
    "Le port a exporté 4 milliards de dirhams et réalisé 73 milliards de chiffres d'affaires.",
    ['4000000000 MAD', '73000000000 MAD'],
  ],
]);
