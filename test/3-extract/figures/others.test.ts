import { checkBriefs } from './read.ts';

checkBriefs('others are people or what was counted before, whatever amount stands before them', [
  ['en', 'He was fined 9,000 dirhams and 42 others left.', ['9000 MAD', '42 person']],
  ['fr', 'Il doit 9.000 dirhams et 42 autres une peine.', ['9000 MAD', '42 person']],
  ['ar', 'غرم المتهم 5000 درهم و42 آخرين بالسجن.', ['5000 MAD', '42 person']],
  ['fr', 'Un juge a été révoqué ; deux autres étaient suspendus.', ['2 judge']],
  ['en', 'They spent 3 million dirhams. Some 60 were arrested.', ['3000000 MAD', '~60 person']],
  ['fr', 'Le coût est de 3 MDH. 60 ont été blessés.', ['3000000 MAD', '60 person']],
]);

checkBriefs('a participle behind a number is of those counted before', [
  ['fr', 'Trois juges ont été révoqués et neuf suspendus.', ['3 judge', '9 judge']],
  ['fr', 'La ville a 200 centres, dont 50 tenus par des clubs.', ['200 centre', '50 centre']],
]);

checkBriefs('what stands against a count is counted by its noun', [
  ['fr', 'La loi passe par 104 voix contre 12 et 3 refus.', ['104 vote', '12 vote', '3 refus']],
]);

checkBriefs('an English number counts behind ages, codes, owners and sizes', [
  ['en', 'Two 9-year-old girls fell.', ['2 woman']],
  ['en', 'It has three 40-bed clinics.', ['3 clinic', '40 bed']],
  ['en', 'It bought 25 F-16 jets for 12 5G sites.', ['25 fighter_jet', '12 site']],
  ['en', "It backs 50 women's clubs.", ['50 club']],
  ['en', 'It runs 250 bank accounts and 12 US soldiers.', ['250 account', '12 soldier']],
  ['en', 'It employs 1,000-plus people and sold 500+ cars.', ['>1000 person', '>500 vehicle']],
  ['en', 'It plans a 45,000-seater ground.', ['45000 seat']],
  ['en', 'The House passed 34 bills.', ['34 law']],
  ['en', 'It imported 12 live cattle.', ['12 head']],
]);

checkBriefs('scores, signs and masses as the press prints them', [
  ['en', 'The town scored 37/100.', ['37 /100']],
  ['fr', 'La note est de 14/20.', ['14 /20']],
  ['ar', 'حصلت المدينة على 14/20.', ['14 /20']],
  ['fr', 'Le solde passe à moins 15,2 points.', ['-15.2 percentage_point']],
  ['fr', 'Le taux baisse d’au moins 15 points.', ['>=15 percentage_point']],
  [
    'fr',
    'Le solde est au plus bas avec moins 15 points, contre moins 12 points en mai et moins 7 points en mars.',
    ['-15 point', '-12 point', '-7 point'],
  ],
  ['fr', 'Le solde est de plus ou moins 15 points.', ['~15 point']],
  ['fr', 'L’impôt gagne 3 MMds de DH.', ['3000000000 MAD']],
  ['fr', 'Le plan vise une multiplication par quatre des barques.', ['4 times']],
  [
    'fr',
    'Le pays a 729 notaires près des ports et 311 près des souks.',
    ['729 notary', '311 notary'],
  ],
  ['en', 'It fell to minus 5 degrees.', ['-5 Cel']],
  ['ar', 'تراجع الرصيد إلى ناقص 15,2 نقطة.', ['-15.2 point']],
  ['en', 'Imports reached 7.3 MMT, or 960,137 MT from one port.', ['7300000 t', '960137 t']],
  ['ar', 'حجز الدرك طنا 422 كيلوغراما.', ['1.422 t']],
  ['ar', 'تبلغ المساحة 1.68م مربع.', ['1.68 m2']],
  ['ar', 'فتح المكتب 120 نقطة بيع.', ['120 نقطة']],
  ['ar', 'كلف المسبح 145 مليار سنتيم، 72.5 منها للبناء.', ['1450000000 MAD', '725000000 MAD']],
  ['en', 'Prices rose by one point.', ['1 percentage_point']],
  ['fr', "Le taux baisse d'un point.", ['1 percentage_point']],
  ['en', 'At one point, 12 people left.', ['12 person']],
]);

checkBriefs('a denominator in front has its rates behind it', [
  [
    'ar',
    'يبلغ عدد الأطباء لكل 1000 نسمة 1.5، والمعدل هو 4.45.',
    ['1.5 الأطباء لكل 1000 نسمة', '4.45 الأطباء لكل 1000 نسمة'],
  ],
]);

checkBriefs('a list of moves goes on without its prepositions', [
  [
    'ar',
    'انتقلت النسبة من 19.7 إلى 99.8 بالمائة وسد الوفاق (32.7 إلى 93.5 بالمائة).',
    ['19.7 percent', '99.8 percent', '32.7 percent', '93.5 percent'],
  ],
  [
    'fr',
    'La part passe de 19,7 % à 99,8 % et au port (32,7 à 93,5 %).',
    ['19.7 percent', '99.8 percent', '32.7 percent', '93.5 percent'],
  ],
]);

checkBriefs('ages, years, norms, plurals and titles are no figures', [
  ['en', 'It asked 15- to 24-year-olds and 25-to-34-year-olds.', []],
  ['en', 'The over 60s flew in two 737s.', []],
  ['en', 'Ahead of the 2021 elections, 12 lists were filed.', ['12 list']],
  ['fr', 'Depuis les années 80, 12 lois ont été votées.', ['12 law']],
  ['fr', 'La norme ISO 9001 couvre 12 sites.', ['12 site']],
  ['ar', 'حصلت على شهادة إيزو 9001.', []],
  ['fr', 'Le thème « 20 ans d’action » a réuni 12 clubs.', ['12 club']],
  ['en', 'The programme "100 days, 100 cities" has 12 clubs.', ['12 club']],
  ['ar', 'تحت شعار "20 سنة من العطاء" كرمت 12 أستاذا.', ['12 teacher']],
  ['fr', 'Il a dit : « 20 ans ont passé pour 12 clubs ».', ['20 a', '12 club']],
  ['ar', 'اعتبر سجان القلعة أن الوضع صعب.', []],
]);

checkBriefs('a dash before a share, cents of euros, no range that falls', [
  ['en', 'Rabat – 48% of families are content.', ['48 percent']],
  ['fr', 'Rabat – 48 % des ménages sont contents.', ['48 percent']],
  ['fr', 'Les exportations ont souffert (- 4 %).', ['-4 percent']],
  ['en', 'Figs cost 40 euro cents.', ['0.4 EUR']],
  ['en', 'Cinemas took in MD 72.5 million.', ['72500000 MAD']],
  ['ar', 'توزعت بين مليار وثلاثمائة مليون درهم للطرق.', ['1300000000 MAD']],
  ['ar', 'فيكون قد تراجع بـ12 نقطة.', ['12 percentage_point']],
]);

checkBriefs('not even so many; irregular participles are of what was told before', [
  ['fr', 'Il n’y en a même pas 15.', ['<15 1']],
  ['en', 'There are not even 15 judges.', ['<15 judge']],
  ['fr', 'Sur 300 dossiers, 120 conclus.', ['300 case', '120 case']],
  [
    'fr',
    'On posa 160 questions, dont 118 suivies d’une réponse.',
    ['160 question', '118 question'],
  ],
  ['ar', 'بزيادة 30 بالماءة.', ['30 percent']],
]);

checkBriefs('a move is told in any tense', [
  ['fr', 'Les postes passeront de 6.500 à 8.000.', ['6500 job', '8000 job']],
  ['fr', 'Le taux tombait de 12 à 9 %.', ['12 percent', '9 percent']],
  ['fr', 'Les cas bondissaient de 200 à 900.', ['200 case', '900 case']],
]);

checkBriefs('how many expect it is known; what is decided is no guess', [
  ['fr', "35 % des ménages s'attendent à une hausse.", ['35 percent']],
  ['en', '40% of households expect prices to rise.', ['40 percent']],
  ['fr', 'Les ménages s’attendent à une hausse de 3 %.', ['3 percent ?']],
  ['fr', '3.000 dossiers attendent encore d’être traités.', ['3000 case']],
  ['fr', 'Les minotiers attendent une récolte de 40 millions de quintaux.', ['40000000 q ?']],
  ['en', '1,200 families hope to be rehoused.', ['1200 household']],
  ['en', '5,000 tourists are now expected.', ['5000 tourist ?']],
  ['en', '5,000 prisoners would be released.', ['5000 detainee']],
  ['en', 'The port would cost 5 million dirhams.', ['5000000 MAD ?']],
  ['en', 'Harvests are estimated to fall to 25 million quintals.', ['25000000 q ?']],
  ['ar', 'تسعى الحكومة إلى تقليص النسبة إلى 50 في المائة.', ['50 percent']],
  ['ar', 'وقد يرتفع العدد إلى 20 شخصا.', ['20 person ?']],
  ['ar', 'وقد نجح 12 مرشحا.', ['12 candidate']],
  ['ar', 'قد يتجاوز الرقم القياسي الذي بلغ 4222 قتيلا.', ['4222 death']],
  ['en', 'It is expected to fall below the previous crop (10 million tonnes).', ['10000000 t']],
]);

checkBriefs('what was counted before is found behind clauses, brackets and colons', [
  [
    'en',
    'The bank lent 3 billion dirhams to 12 firms. It plans 4 billion next year.',
    ['3000000000 MAD', '12 company', '4000000000 MAD'],
  ],
  ['en', 'It has 900 rooms and manages another five.', ['900 room', '5 room']],
  ['en', 'They met 12 times, against nine before.', ['12 times', '9 times']],
  ['en', 'Injured: 34. Missing: 5.', ['34 injured', '5 missing']],
  ['en', 'Attendance reached 45,000.', ['45000 spectator']],
  [
    'fr',
    'Quelque 8.900 barques, 7.200 artisanales et 1.400 côtières.',
    ['~8900 boat', '7200 boat', '1400 boat'],
  ],
  ['ar', 'دمر الجيش 580 لغما، منها 215 مضادا للأفراد.', ['580 landmine', '215 landmine']],
  ['fr', 'Il a brûlé 400 hectares, dont 120 de chênes.', ['400 ha', '120 ha']],
  ['ar', 'احترق 400 هكتار، منها 120 من الصنوبر.', ['400 ha', '120 ha']],
  [
    'fr',
    'Les nuitées ont atteint 28,7 millions, les arrivées 17,4.',
    ['28700000 night', '17400000 arrival'],
  ],
  ['ar', 'أعطى البيت 4621 شخصا ثم 12 غابت.', ['4621 person', '12 person']],
]);

checkBriefs('a pair of cousins, a collective and a rank', [
  ['en', 'Two cousins, 9 and 12, were found.', ['2 family_member']],
  ['en', 'GenZ 212 said 40 people were hurt.', ['40 person']],
  ['en', 'It held 409 people after the march called by Gen Z 212.', ['409 person']],
  [
    'fr',
    'La loi et l’article 47 ont été adoptés par 104 voix pour et 12 contre.',
    ['104 vote', '12 vote'],
  ],
  [
    'fr',
    'Le renvoi est décidé pour sept juges et la suspension pour quinze autres.',
    ['7 judge', '15 judge'],
  ],
]);

checkBriefs('an Arabic verb before a price moves it from one value to another', [
  ['ar', 'انتقل ثمن الكيلوغرام من 20 إلى 35 درهما.', ['20 MAD', '35 MAD']],
  ['ar', 'يتراوح ثمن الكيلوغرام من 20 إلى 35 درهما.', ['20..35 MAD']],
]);

checkBriefs('bounds of the press', [
  ['en', 'The wage must be equal to or greater than 640 dirhams.', ['>=640 MAD']],
  ['en', 'It cannot exceed 640 dirhams.', ['<=640 MAD']],
  ['en', 'Sales climbed past 640 cars.', ['>640 vehicle']],
  ['en', 'The record of 640 cars has been exceeded.', ['>640 vehicle']],
  ['fr', 'Le seuil de 640 cas a été dépassé.', ['>640 case']],
  ['fr', 'Le prix est égal ou supérieur à 640 dirhams.', ['>=640 MAD']],
  ['ar', 'حدد حد أقصى قدره 640 درهما.', ['<=640 MAD']],
]);

checkBriefs('a forecast told last reaches back; a clause of its own pronoun does not', [
  ['en', 'Growth will reach 4.6%, the central bank predicted.', ['4.6 percent ?']],
  ['en', 'Prices will grow by 5.7%, according to forecasts.', ['5.7 percent ?']],
  ['en', 'Inflation rose by 2%, less than expected.', ['2 percent']],
  ['fr', 'Mobilisant 3 MDH, il devrait servir 12 villes.', ['3000000 MAD', '12 city ?']],
  [
    'fr',
    'Le club accuse la ville de faire obstacle, malgré quatre décisions de justice.',
    ['4 decision'],
  ],
]);

checkBriefs('what is printed around a number is read with it', [
  [
    'fr',
    'Un montant de 2,2 milliards (MMDH) et 12 millions (MDH).',
    ['2200000000 MAD', '12000000 MAD'],
  ],
  ['en', 'They stopped 89, 000 people at sea.', ['89000 person']],
  ['fr', 'Il faut comparer à la moyenne de 30 ans (348 mm).', ['348 mm']],
  ['ar', 'هطلت الأمطار بانخفاض مقارنة بمعدل 30 سنة (348 ملم).', ['348 mm']],
  ['ar', 'يمثل من لم يبلغوا 20 سنة 6 في المائة.', ['6 percent']],
  ['ar', 'محصول يقل ب57 في المائة عن المعدل.', ['57 percent']],
  ['en', 'The rate inches up to 10 pct.', ['10 percent']],
]);

checkBriefs('a number takes no noun, unit or amount that is not its own', [
  [
    'fr',
    'On a reçu 400 plaintes, dont 380 auprès des tribunaux.',
    ['400 complaint', '380 complaint'],
  ],
  ['fr', 'Cinq plaintes ont été déposées : quatre ont été jugées.', ['5 complaint', '4 complaint']],
  [
    'fr',
    'Les tests visent deux policiers et un gendarme. 63 étaient négatifs.',
    ['2 police_officer', '1 gendarme', '63 1'],
  ],
  [
    'fr',
    'On a saisi 9.939 faux billets, d’une valeur de 1,3 milliard de DH, contre 7.680 un an plus tôt.',
    ['9939 banknote', '1300000000 MAD', '7680 banknote'],
  ],
  ['ar', 'دخل 900 سجين، ضمنهم 213 كانوا متابعين في حالة سراح.', ['900 detainee', '213 detainee']],
]);

checkBriefs('an amount and a number of our century', [
  [
    'ar',
    'بلغت القروض 1108 ملايير درهم (11 ألفا و80 مليار سنتيم).',
    ['1108000000000 MAD', '110800000000 MAD'],
  ],
  ['ar', 'كلف المشروع 3 آلاف و200 مليون درهم.', ['3200000000 MAD']],
  ['ar', 'صعد الرقم إلى 593 سنة 2015.', ['593 1']],
  ['ar', 'أما سنة 2017 فبلغ عدد الاعتقالات فيها 1900، بسبب الأحداث.', ['1900 arrest']],
  ['fr', 'Le nombre d’arrestations a atteint 1900 en 2017.', ['1900 arrest']],
  ['fr', 'Le nombre d’accidents a dépassé celui de 2015.', []],
  ['fr', 'Les arrestations ont atteint 1900.', ['1900 arrest']],
  ['ar', 'وبلغت الوفيات 1950.', ['1950 death']],
  ['en', 'Arrests rose by a tenth. Visits date back to 1990.', []],
  ['ar', 'بلغ عدد القتلى 843 وعدد الجرحى 1972.', ['843 death', '1972 injured']],
  [
    'fr',
    'Le nombre de blessés a atteint 843 et le nombre de malades 1972.',
    ['843 injured', '1972 patient'],
  ],
  [
    'en',
    'The number of cases reached 843 and the number of arrests 1972.',
    ['843 case', '1972 arrest'],
  ],
  ['en', 'The number of arrests reached 1950 in 2017.', ['1950 arrest']],
  ['ar', 'حفرت 40 بئرا في الأشهر الثلاثة الأخيرة.', ['40 well']],
  ['en', 'The port had 94 wells, against 62 last year.', ['94 well', '62 well']],
  ['ar', 'سجلت المصالح أكثر من 2100 حالة خلال سنة 2017.', ['>2100 case']],
  ['fr', 'On compte plus de 2100 puits en 2017.', ['>2100 well']],
  ['ar', 'المعرض في نسخته الـ28 وفي نسخته 27.', []],
  ['fr', 'La stratégie en est à son 3ᵉ round.', []],
  ['fr', 'On a formé 300 jeunes en 2020, dont 40 jeunes filles.', ['300 youth', '40 woman']],
]);

checkBriefs('a noun tells the unit of a bare number', [
  ['fr', 'L’âge moyen des mariés est passé de 31,9 à 32,4.', ['31.9 a', '32.4 a']],
  ['fr', 'L’espérance de vie atteint 76,4 contre 74.', ['76.4 a', '74 a']],
  ['ar', 'بلغت نسبة الآبار الجافة 2,5 قبل سنة.', ['2.5 percent']],
  ['ar', 'زاد العدد بنسبة ارتفاع ناهزت 8,23 مقارنة بالسنة الماضية.', ['~8.23 percent']],
  ['ar', 'ارتفع العدد بنسبة 31+ في المائة.', ['31 percent']],
  ['fr', 'Le club obtient une note de 37.', ['37 point']],
  ['fr', 'L’indice est de 64 à Salé, 44 à Fès et 42 à Safi.', ['64 point', '44 point', '42 point']],
]);

checkBriefs('a sentence counts by its own noun before a currency told earlier', [
  [
    'fr',
    'La recette atteint 3,5 Mrds DH. Le nombre de passagers a crû de 64 %, de 21,1 millions à 34,5 millions.',
    ['3500000000 MAD', '64 percent', '21100000 passenger', '34500000 passenger'],
  ],
  [
    'fr',
    'Le nombre de questions a atteint 17.148, celui des réponses s’élève à 12.204.',
    ['17148 question', '12204 answer'],
  ],
  [
    'fr',
    'Les demandes réalisées au profit des entreprises ont totalisé 32.248.',
    ['32248 request'],
  ],
]);

checkBriefs('a percent sign and a currency are found where they are printed apart', [
  [
    'fr',
    'Les ports ont crû respectivement de 78, 38, 29 et de 21 %.',
    ['78 percent', '38 percent', '29 percent', '21 percent'],
  ],
  ['fr', 'Le trou est de 4,76 MM DH.', ['4760000000 MAD']],
  ['fr', 'Le trou est de 4,76 MM de dirhams.', ['4760000000 MAD']],
  ['fr', 'Le trou est de 4,76 mm de profondeur.', ['4.76 mm']],
  ['fr', 'Le barrage contient 32 Mm³ d’eau.', ['32000000 m3']],
  ['en', 'It will cost more than 5 billion additional dirhams.', ['>5000000000 MAD']],
  ['en', 'Strikes cost 46,250 working days.', ['46250 d']],
]);

checkBriefs('a comparator bears on its object alone', [
  ['en', 'It won a 20% hike in the minimum wage.', ['20 percent']],
  ['en', 'Salé tops the list with a rate of 32%.', ['32 percent']],
  [
    'fr',
    'Le taux des bacheliers de niveau supérieur est passé de 23,5 % à 25,7 %.',
    ['23.5 percent', '25.7 percent'],
  ],
  ['fr', 'Le prix à Salé dépasse celui des villages (862 dirhams).', ['862 MAD']],
  [
    'fr',
    'Le prix ne dépasse pas 300 dirhams, et 23 % émanent des villages.',
    ['<=300 MAD', '23 percent'],
  ],
  // A boat is no verb.
  ['ar', 'تمكن الحراس من توقيف قارب وعلى متنه 46 مهاجرا.', ['46 migrant']],
  ['ar', 'قارب عدد الزوار هذه السنة 4600 زائر.', ['~4600 visitor']],
]);

checkBriefs('what is shown is no charge, what is foreseen is a forecast', [
  ['fr', 'La pêche accuse une légère baisse de 8 %.', ['8 percent']],
  ['fr', 'Le port accuse un retard de 3 ans.', ['3 a']],
  ['fr', 'Le club accuse le maire d’avoir caché 30 puits.', ['30 well ?']],
  ['fr', 'La banque prévoit pour 2017 une hausse des prix de 4 %.', ['4 percent ?']],
  ['fr', 'L’Office prévoit de réaliser en 2021 une recette de 3 MDH.', ['3000000 MAD ?']],
  [
    'en',
    'Growth is set to rise to 3% in 2024, before reaching 4% in 2025.',
    ['3 percent ?', '4 percent ?'],
  ],
]);

checkBriefs(
  'a currency printed before leads both ends, and the scale of the second is of the first',
  [
    ['en', 'Duties grew from MAD 4.6 to 4.8 billion.', ['4600000000 MAD', '4800000000 MAD']],
    ['en', 'Duties grew from $4.6 to $4.8 billion.', ['4600000000 USD', '4800000000 USD']],
    ['en', 'Duties rose to 4.8 billion U.S. dollars in May.', ['4800000000 USD']],
    ['en', 'Duties grew from $500 to $1.5 billion.', ['500 USD', '1500000000 USD']],
    [
      'fr',
      'Les droits gagnent 3 %, de 4,6 à 4,8 MMDH.',
      ['3 percent', '4600000000 MAD', '4800000000 MAD'],
    ],
    ['fr', 'Les ventes ont dépassé les prévisions de 14 %.', ['14 percent']],
  ],
);

checkBriefs('millions of what is money have the currency told elsewhere', [
  [
    'fr',
    'Près de 6 milliards de recettes, dont 2 MMDH de taxes.',
    ['~6000000000 MAD', '2000000000 MAD'],
  ],
  ['en', 'It made 4 billion profit, not 3 billion euros.', ['4000000000 EUR', '3000000000 EUR']],
  ['fr', 'Il y a 7 milliards de recettes.', ['7000000000 recettes']],
]);

checkBriefs('a minus told in words, and the class of the jobs that are wanting', [
  ['en', 'The index fell to minus 78 points.', ['-78 point']],
  ['en', 'The index stood at minus 78 points.', ['-78 point']],
  ['ar', 'بلغ عدد المعنيين بالشغل الناقص 911.000 شخص.', ['911000 person']],
]);

checkBriefs('classes of age, names of plans, places on a road and terms of office count nothing', [
  ['ar', 'تضم الفئة العمرية من 40 إلى أقل من 50 سنة 12 أستاذا.', ['12 teacher']],
  ['ar', 'وزعت مبادرة “مليون محفظة” 4000 محفظة.', ['4000 bag']],
  ['fr', 'Le programme « 1.000 bus » a livré 12 bus.', ['12 bus']],
  ['fr', 'Au point kilométrique 45, un car a blessé 12 élèves.', ['12 pupil']],
  ['fr', 'Après quatre années à la tête du club, il laisse 12 joueurs.', ['12 player']],
  ['fr', 'La 9-ème édition a réuni 12 clubs.', ['12 club']],
]);

checkBriefs('terms that part a whole into classes, each with its share, are no figures', [
  [
    'fr',
    'Il y a six mois ou moins (25 %), puis de un à deux ans (21 %).',
    ['25 percent', '21 percent'],
  ],
  [
    'ar',
    'هم مدانون بستة أشهر فأقل (25%)، ثم من سنة إلى سنتين (21%).',
    ['25 percent', '21 percent'],
  ],
  [
    'en',
    'Some serve six months or less (25%), others two to five years (21%).',
    ['25 percent', '21 percent'],
  ],
  ['fr', 'Le délai moyen est de 12 mois (25 % de moins).', ['12 mo', '25 percent']],
]);

checkBriefs('a volume of one set against that of another, and how many have which share', [
  ['fr', 'Il retient 155,7 millions m3/226,4 millions m3.', ['155700000 m3', '226400000 m3']],
  [
    'ar',
    'بلغ العدد 160 قرارا، منها 84 ابتدائيا بنسبة 52% و76 استئنافيا بنسبة 48%.',
    ['160 decision', '84 decision', '52 percent', '76 decision', '48 percent'],
  ],
  ['fr', 'Le barrage assure trois à quatre ans d’eau.', ['3..4 a']],
]);

checkBriefs('an Arabic number that ends in two has its noun in the dual', [
  ['ar', 'أدانت المحكمة متهميْن.', ['2 suspect']],
  ['ar', 'أوقفت الشرطة 3.102 شخصين و302 قاصرين.', ['3102 person', '302 child']],
  ['ar', 'أوقفت الشرطة سنة 2018 شخصين.', ['2 person']],
]);

checkBriefs('a comma behind three digits parts thousands where nothing is measured', [
  [
    'fr',
    'Le nombre de diplômées a atteint 103,567, soit un taux de 49,58 %.',
    ['103567 graduate', '49.58 percent'],
  ],
  ['fr', 'Il a atteint 0,683, en hausse de 1,58 %.', ['0.683 1', '1.58 percent']],
]);

checkBriefs('what is given, exceeded or excepted is no bound', [
  ['en', 'The region handed over 10 buses.', ['10 bus']],
  ['fr', 'La croissance dépassera l’objectif de 52 %.', ['52 percent']],
  ['ar', 'لم يحضر سوى 12 مستشارا.', ['12 councillor']],
]);

checkBriefs(
  'a currency told over again lends nothing; a half goes with its measure; a year may be a term',
  [
    [
      'en',
      'The port cost MAD 1.6 billion ($160 million), against 174.9 billion for the line.',
      ['1600000000 MAD', '160000000 USD', '174900000000 MAD'],
    ],
    ['ar', 'حجزت المصالح كيلوغرامين ونصف الكيلوغرام من الذهب.', ['2.5 kg']],
    ['en', 'He was sentenced to one year in prison.', ['1 a']],
    ['fr', 'Il a été condamné à un an de prison ferme.', ['1 a']],
    ['ar', 'خصص المجلس 3 ملايين درهم لكل من أكادير وتارودانت.', ['3000000 MAD']],
  ],
);

checkBriefs('a number that its noun follows later is of it', [
  [
    'en',
    'He spent 7 million dirhams and put at 21.4 million the number of sheep.',
    ['7000000 MAD', '21400000 head'],
  ],
]);

checkBriefs('how long something takes on average is a figure', [
  ['fr', 'Les dossiers sont remboursés en 9 jours en moyenne.', ['9 d']],
  ['en', 'Claims are paid within 19 days on average.', ['19 d']],
  ['ar', 'تعالج الملفات في 9 أيام في المتوسط.', ['9 d']],
]);

checkBriefs('a negated verb of reaching bounds in every tense', [
  ['fr', 'Les primes n’excédaient pas 14 millions de dirhams.', ['<=14000000 MAD']],
  ['fr', 'Les primes n’atteignaient pas 14 millions de dirhams.', ['<14000000 MAD']],
]);

checkBriefs('millions behind whole billions of one currency are the rest of one amount', [
  [
    'fr',
    'La dette est de 23 milliards de dirhams (MMDH) et 515 millions de dirhams.',
    ['23515000000 MAD'],
  ],
  ['ar', 'بلغ الدين 23 مليار درهم و515 مليون درهم.', ['23515000000 MAD']],
  [
    'fr',
    'La dette est de 2,3 milliards de dirhams et 515 millions de dirhams.',
    ['2300000000 MAD', '515000000 MAD'],
  ],
]);

checkBriefs('a point before three digits and "billion" is a decimal point', [
  ['en', 'The debt is 23.660 billion dirhams.', ['23660000000 MAD']],
  ['fr', 'La dette est de 23.660 milliards de dirhams.', ['23660000000 MAD']],
]);

checkBriefs('a part is told by what was done to it', [
  [
    'ar',
    'عاقب المجلس 10 محامين، منها توقيف خمسة، وإنذار اثنين.',
    ['10 lawyer', '5 lawyer', '2 lawyer'],
  ],
  ['ar', 'عاقب المجلس 10 محامين، وعزل خمسة منهم.', ['10 lawyer', '5 lawyer']],
]);

checkBriefs('what goes on being less is less', [
  ['ar', 'لا يزالون يقلون عن 8 في المائة.', ['<8 percent']],
]);

checkBriefs('"un" is an article where nothing parts it from the number behind', [
  ['fr', 'Un programme porte sur l’achat de 582 camions.', ['582 truck']],
]);

checkBriefs('units in two words', [['en', 'Capacity reached 1.3 Giga Watt.', ['1.3 GW']]]);

checkBriefs('an exam is passed, and its rate is no bound', [
  [
    'en',
    'Some 900 pupils passed the exam, for a success rate of 68.43%.',
    ['~900 pupil', '68.43 percent'],
  ],
]);

checkBriefs('a verb behind a number counts nobody', [
  ['ar', 'توقيف 435 متورطا، ضمنهم 91 أطفئ عليهم النور.', ['435 suspect', '91 suspect']],
]);

checkBriefs('what the clause is about is counted, not what the text counted before', [
  [
    'ar',
    'بلغت المداخيل 5 ملايير درهم. وبلغت ليالي المبيت 19 مليون.',
    ['5000000000 MAD', '19000000 night'],
  ],
  [
    'fr',
    'On a bâti 20 salles. Les visas ont augmenté de 49 %, à 2.805 cette année.',
    ['20 room', '49 percent', '2805 visa'],
  ],
  [
    'en',
    'A $100-billion economy feeds the 11-million workforce.',
    ['100000000000 USD', '11000000 worker'],
  ],
]);

checkBriefs('a mass goes on behind a comma and a conjunction', [
  ['ar', 'حجز الدرك 787 طنا و299 كيلوغراما، و277 غراما من الشاي.', ['787.299277 t']],
]);

checkBriefs('what last year brought in is known, whatever the forecast', [
  ['en', "The crop is expected to reach half of last year's 8.4 million tonnes.", ['8400000 t']],
  ['en', "The crop is expected to reach this year's 8.4 million tonnes.", ['8400000 t ?']],
]);

checkBriefs('more than, by a verb', [
  ['ar', 'عرض الرواق رصيدا جاوز 125 ألف كتاب.', ['>125000 book']],
]);

checkBriefs('a range told from the top down', [
  ['ar', 'يتراوح الدعم بين 150 و75 درهما، وبين 100 و50 درهما.', ['75..150 MAD', '50..100 MAD']],
  ['fr', 'Les tentes varient entre 90 et 60 et en coûtent 12.', ['60..90 tent', '12 tent']],
  ['ar', 'سيكون الدعم ما بين 150 و75 درهما للرأس.', ['75..150 MAD']],
]);

checkBriefs('how old so many are, and which rule is cited, is no bound and no count', [
  ['ar', 'فيما يفوق عمر 37 معنفة 60 سنة.', ['37 woman']],
  ['en', 'The question is put under Rule 130.', []],
]);

checkBriefs('nearly, upgraded and on its way', [
  ['ar', 'قرب 5000 موظف يمتنعون.', ['~5000 worker']],
  ['en', 'It will upgrade four existing plants.', ['4 existing plants']],
  ['en', 'The line is on track for 3 million passengers.', ['3000000 passenger ?']],
  ['en', 'This record of 17 million testifies to it.', ['17000000 1']],
]);

checkBriefs('a fraction behind a share is one too', [
  [
    'ar',
    'بلغت النسبة لدى الإناث 60 في المائة، ولدى المتمدرسين 54,89.',
    ['60 percent', '54.89 percent'],
  ],
]);

checkBriefs('the number that a part of a plan is called by is none of its parts', [
  [
    'fr',
    'On a bâti 23 quais au titre du programme 1. Pour le programme 2, 19 des 24 quais sont finis.',
    ['23 quay', '19 quay', '24 quay'],
  ],
  ['en', 'Traffic at Tanger Med 2 grew, and phase 3 brings 12 cranes.', ['12 machine']],
  [
    'fr',
    'Deux régions en ont. Le nombre d’enfants de moins de 15 ans suivis est estimé à 870.',
    ['2 region', '870 child'],
  ],
]);

checkBriefs('two neighbours one of which holds, and what is set against its other currency', [
  ['fr', 'On bâtira trois ou quatre quais.', ['3..4 quay']],
  ['fr', 'Il en coûte 2 ou 3 millions de dirhams.', ['2000000..3000000 MAD']],
  ['fr', 'On paie 45 ou 90 dirhams.', ['45 MAD', '90 MAD']],
  [
    'en',
    'Sales of salt (MAD 5.4 billion versus MAD 13.5 billion) fell.',
    ['5400000000 MAD', '13500000000 MAD'],
  ],
  ['en', 'It cost over $1 billion/912 million euros.', ['>1000000000 USD', '912000000 EUR']],
  [
    'fr',
    'On ouvrira 15 quais, ce qui porte leur nombre de 341 à 356 quais.',
    ['15 quay', '341 quay', '356 quay'],
  ],
  ['fr', 'Les élèves en 1ère année sont au nombre de 3.549 élèves.', ['3549 pupil']],
  ['ar', 'سجلت 41 فتاة قبل بلوغ الثامنة عشرة سنة.', ['41 woman']],
]);

checkBriefs('a mass goes by every plural of its unit, a range by the parts of one currency', [
  ['ar', 'أتلفت الجمارك 6 أطانا و 350 كيلوغرام من الشاي.', ['6.35 t']],
  ['ar', 'نقلت الشاحنة 3 أطان و150 كيلوغراما من الملح.', ['3.15 t']],
  ['ar', 'تراوحت الفوارق بين 40 سنتيما ودرهمين.', ['0.4..2 MAD']],
  ['fr', 'La marge varie entre 60 centimes et 3 dirhams.', ['0.6..3 MAD']],
]);

checkBriefs('a number word takes what the other end of a move lends', [
  ['ar', 'انتقل ثمن الخس من أربعة إلى ستة دراهم.', ['4 MAD', '6 MAD']],
  ['fr', 'Le réseau est passé de trois à sept musées.', ['3 museum', '7 museum']],
]);

checkBriefs('an Arabic verb of exceeding bounds in every person', [
  ['ar', 'سنتجاوز 60 مليون شجرة.', ['>60000000 tree']],
  ['ar', 'نفوق 300 متدرب.', ['>300 trainee']],
  ['ar', 'لن نتخطى 20 مليون درهم.', ['<=20000000 MAD']],
]);

checkBriefs('what the counted are fit for is no noun of theirs', [
  ['ar', 'غرسنا 9 آلاف هكتار فيها 4300 قابلة للجني.', ['9000 ha', '4300 ha']],
  ['ar', 'شيد المكتب 60 قاعة، منها 25 جاهزة للكراء.', ['60 room', '25 room']],
  ['ar', 'توظف الجهة 120 قابلة.', ['120 midwife']],
]);

checkBriefs('days of work or of absence are counted', [
  ['fr', "Le ministère déplore 48.500 journées d'absence.", ['48500 day']],
  ['fr', 'Le chantier a offert 900 journées de travail.', ['900 workday']],
  ['fr', 'Il risque 30 jours de prison.', ['30 d']],
]);

checkBriefs('the norm of a rate is a rate', [
  [
    'fr',
    'Le pays a 0,9 lit pour 1.000 habitants, alors que le seuil requis est de 2,5.',
    ['0.9 lit pour 1.000 habitants', '2.5 lit pour 1.000 habitants'],
  ],
  [
    'fr',
    'La ville a 3 taxis pour 1.000 habitants, avec un minimum de 12 quais.',
    ['3 taxis pour 1.000 habitants', '>=12 quay'],
  ],
]);

checkBriefs('so many in so many of two nouns are two counts', [
  ['en', 'Agents held four drivers in two trucks.', ['4 driver', '2 truck']],
  ['en', 'Four pupils in ten walk to school.', ['4 pupils in ten']],
]);

checkBriefs('a degree stands between a number word and its noun', [
  ['en', 'The council chose three very old bridges.', ['3 bridge']],
  ['fr', 'Le conseil a retenu trois très vieux ponts.', ['3 bridge']],
]);

checkBriefs('degrees of an index are points, in the dual too', [
  ['ar', 'تراجع مؤشر الابتكار بدرجتين.', ['2 point']],
  ['ar', 'انخفضت حرارة الماء بدرجتين.', ['2 Cel']],
]);

checkBriefs('a part is told by its own noun, or by where it is from', [
  ['ar', 'أنقذت البحرية 240 غريقا، من بينهم 70 من جنسيات آسيوية.', ['240 drowned', '70 drowned']],
  ['fr', 'Le club a 4.500 adhérents, dont 1.900 de femmes.', ['4500 member', '1900 woman']],
  ['fr', 'Le feu a détruit 700 hectares, dont 300 de chênes.', ['700 ha', '300 ha']],
]);

checkBriefs('the head of a subject is counted, and not its complement', [
  ['fr', 'Les divorces de mineurs sont passés de 610 à 540.', ['610 divorce', '540 divorce']],
  ['fr', 'Les demandes de mariages de mineures ont atteint 700.', ['700 request']],
  ['fr', 'Le nombre de touristes a atteint 700.', ['700 tourist']],
]);

checkBriefs('decimals told in words, and thousands of millions', [
  ['ar', 'بلغت النسبة اثنين وثلاثين فاصل اثنين في المائة.', ['32.2 percent']],
  ['ar', 'تناهز الزيادة أحد عشر فاصل خمسة عشر في المائة.', ['~11.15 percent']],
  ['fr', 'Le prix est de deux virgule cinq millions de dirhams.', ['2500000 MAD']],
  ['en', 'It rose to thirty-two point four percent.', ['32.4 percent']],
  ['ar', 'بلغ المخزون خمسة آلاف وأربعمائة مليون متر مكعب.', ['5400000000 m3']],
  // Each with a noun of its own, or a sum below a million.
  ['ar', 'حضر ثلاثة آلاف رجل ومليون امرأة.', ['3000 man', '1000000 woman']],
  ['ar', 'جمعوا خمسة آلاف وأربعمائة قنطار.', ['5400 q']],
]);

checkBriefs('a day of the week counts no days', [
  ['ar', 'سجلت 58 إصابة نزولا من 71 يوم الجمعة.', ['58 infection', '71 infection']],
  ['ar', 'دام السفر 12 يوما.', ['12 d']],
]);

checkBriefs('what falls from the sky is a range all the same', [
  ['fr', 'Des chutes de neige de 15 à 30 cm sont prévues.', ['15..30 cm ?']],
  ['fr', 'Des chutes de prix de 15 à 12 dirhams sont prévues.', ['15 MAD', '12 MAD ?']],
]);

checkBriefs('what brings a number from one to another is no range', [
  ['en', 'This brings the number of boats from 300 to 420.', ['300 boat', '420 boat']],
  ['en', 'The way takes from 3 to 5 hours.', ['3..5 h']],
  ['en', 'Boys between 15 and 24 of age sank 12 boats.', ['12 boat']],
]);

checkBriefs(
  'a comparator leads to its number over a preposition, a bracket or the comma that sets it apart',
  [
    ['fr', 'Les dégâts sont chiffrés au moins à 35 MDH.', ['>=35000000 MAD']],
    ['fr', 'La facture sera au moins de 35 MDH.', ['>=35000000 MAD']],
    ['fr', 'Les dégâts sont chiffrés, au minimum, à 35 MDH.', ['>=35000000 MAD']],
    ['fr', 'Les dégâts, lourds au moins, sont de 35 MDH.', ['35000000 MAD']],
    ['fr', 'Le taux flirte avec les 9 %.', ['~9 percent']],
    ['ar', 'النسبة ضعيفة (أقل من (3%) في القرى.', ['<3 percent']],
    ['ar', 'يبلغ الدعم 40 ألف درهم كسقف أعلى.', ['<=40000 MAD']],
  ],
);

checkBriefs('a threshold that is passed is exceeded, a number that was told before is not', [
  ['en', 'Arrivals surpassed the 9 million mark.', ['>9000000 arrival']],
  ['en', 'Bankruptcies broke through the 9,000 threshold.', ['>9000 1']],
  ['en', 'Arrivals surpassed the 9 million visitors of 2019.', ['9000000 visitor']],
]);

checkBriefs('what is less leads to its number by «عن»; else the verb carries people', [
  ['ar', 'لا تقل قيمة المنحة عن 700 درهم.', ['>=700 MAD']],
  ['ar', 'تقل هذه الحصة عن 9 في المائة.', ['<9 percent']],
  ['ar', 'اعترض خفر السواحل زورقا يقل 38 مهاجرا.', ['38 migrant']],
  ['ar', 'حجزت الشرطة حافلة تقل على متنها 38 مسافرا.', ['38 passenger']],
]);

checkBriefs('hundredths follow their currency without a conjunction', [
  ['fr', 'Le ticket coûte 6 dirhams 50 centimes.', ['6.5 MAD']],
  ['fr', 'Il coûte 6 dirhams à Fès, 50 centimes à Taza.', ['6 MAD', '0.5 MAD']],
]);

checkBriefs('numbers of names, exits, hours and phones count nothing', [
  ['fr', 'Relance 2 a profité à 80 jeunes.', ['80 youth']],
  ['fr', 'À Taza, 2 ont été relogés.', ['2 1']],
  ['fr', 'Le camion a brûlé près de la sortie 14.', []],
  ['fr', 'Appelez le +212 528 11 22 33 pour les 40 postes.', ['40 job']],
  ['fr', 'Écrivez au +212528112233.', []],
  ['fr', 'Les recettes ont pris +14 000 000 DH.', ['14000000 MAD']],
  ['ar', 'بلغ التأخر 10 ساعات و15 دقيقة.', ['10 h', '15 min']],
  ['en', 'The truck burned near exit 14, and 3 lanes were closed.', ['3 lanes']],
  ['en', 'Engines over 50 cc need a plate.', []],
  ['en', 'The roads claimed 340 lives.', ['340 life']],
]);

checkBriefs('a part is of a length of time only where that is an amount, and no longer than it', [
  ['fr', 'Il a pris 30 mois de prison, dont 10 avec sursis.', ['30 mo', '10 mo']],
  [
    'fr',
    'L’école a reçu 90 plaintes en quatre ans, dont 3 en 2021.',
    ['90 complaint', '3 complaint'],
  ],
  [
    'fr',
    'L’école a reçu 90 plaintes en quatre ans, dont 18 en 2021.',
    ['90 complaint', '18 complaint'],
  ],
]);

checkBriefs('the number of another year, with its article, is compared with and bounds nothing', [
  [
    'fr',
    'Le taux est de 9 %, supérieur aux 8,2 % de l’année précédente.',
    ['9 percent', '8.2 percent'],
  ],
  ['fr', 'Un taux inférieur aux 7,4 % de 2021.', ['7.4 percent']],
  ['fr', 'Un taux supérieur à 7,4 % de la population.', ['>7.4 percent']],
]);

checkBriefs('what would be is a plan where somebody said so, an insert or a day between', [
  [
    'en',
    'The wali said on Monday that 41 stalls, including nine of wood, would close.',
    ['41 shop', '9 shop'],
  ],
  ['en', 'He told councillors in May that each baker would get 900 dirhams.', ['900 MAD']],
  ['en', 'Engineers fear that flows would fall to 900 dirhams.', ['900 MAD ?']],
]);

checkBriefs('millions of what is owed take the currency before', [
  [
    'fr',
    'Le rapport chiffre à 2 milliards de dirhams les dettes des clubs et à 640 millions celles des ligues.',
    ['2000000000 MAD', '640000000 MAD'],
  ],
  [
    'fr',
    'Les impayés sont de 2 MM$ et les aides de 3,1 MM€.',
    ['2000000000 USD', '3100000000 EUR'],
  ],
  ['fr', 'La ferme donne 42 q/ha.', ['42 q/ha']],
]);

checkBriefs('a bare number word counts what was told before', [
  ['fr', 'Le port compte 30 quais. Il en a perdu douze.', ['30 quay', '12 quay']],
  [
    'fr',
    'Elle a reçu 416 plaintes. Elle en a classé 212. Rien ne bouge.',
    ['416 complaint', '212 complaint'],
  ],
  ['fr', 'Le nombre de prisons a augmenté de neuf.', ['9 prison']],
  ['en', 'The number of prisons fell by eleven, he said.', ['11 prison']],
  ['en', 'He cited 30 cases. Five more have followed.', ['30 case', '5 case']],
  ['fr', 'La police a fermé 30 écoles. Elle en a fermé neuf de plus.', ['30 school', '9 school']],
  // Neither a rank nor a number known from before.
  ['fr', 'Il a cité 30 dossiers. Le Maroc est classé 97.', ['30 case']],
  ['en', 'He cited 30 cases. Among five more than ready, none spoke.', ['30 case']],
]);

checkBriefs('a number whose sentence names nothing counts nothing that another may be of', [
  // Two things that it may be of, or one told of an owner.
  ['fr', 'Les tisserands ont vu les bergers. Ils étaient 40.', ['40 1']],
  ['fr', 'Il a promis des bourses aux tisserands. Ils sont 40.', ['40 1']],
  ['en', 'The weavers met the farmers. They were 40.', ['40 1']],
  [
    'fr',
    'Il a vu les écoles. Il a reçu 40 lettres. Elles étaient 12 en mai.',
    ['40 letter', '12 letter'],
  ],
]);

checkBriefs('the rows of a list count nothing that their heading names', [
  ['en', 'Results of the day. Raja: 3; Wydad: 2.', ['3 1', '2 1']],
]);

checkBriefs('an answer counts nothing that is asked about', [
  ['fr', 'Qui aide les tisserands ? 400, répond la ligue.', ['400 1']],
]);

checkBriefs('counterparts are of the kind that was counted before', [
  [
    'fr',
    'Le nombre des puits du nord a atteint 400. Le nombre de leurs homologues du sud est de 120.',
    ['400 well', '120 well'],
  ],
  [
    'en',
    'The number of weavers reached 400, while the number of their counterparts abroad was 120.',
    ['400 artisan', '120 artisan'],
  ],
  ['ar', 'بلغ عدد الصيادين 400، وبلغ عدد نظرائهم بالشمال 120.', ['400 fisher', '120 fisher']],
]);

checkBriefs('a whole has a noun of its own', [
  ['ar', 'فتحت 43 بئرا من أصل 120 مدرسة.', ['43 well', '120 school']],
]);

checkBriefs('what tells how dense something is, is a rate', [
  [
    'fr',
    'La densité est de 370 habitants au kilomètre carré.',
    ['370 habitants au kilomètre carré'],
  ],
  ['en', 'Density is 370 people per square kilometer.', ['370 people per square kilometer']],
  ['ar', 'تعادل الكثافة 370 نسمة في الكيلومتر المربع.', ['370 نسمة في الكيلومتر المربع']],
  ['fr', 'Il a planté 370 arbres dans 3 hectares.', ['370 tree', '3 ha']],
]);

checkBriefs('a term of prison told behind a fine is a figure', [
  ['ar', 'يعاقب بغرامة 2000 درهم وبالسجن لمدة ستة أشهر.', ['2000 MAD', '6 mo']],
]);

checkBriefs('what a sentence opens for is counted', [
  ['fr', 'Pour 300 élèves, la rentrée est perdue.', ['300 pupil']],
]);

checkBriefs('a comparator bears on the percentage beside that has a place of its own', [
  [
    'fr',
    'La part dépasse 60 % dans les ports et 30 % dans les oasis.',
    ['>60 percent', '>30 percent'],
  ],
  [
    'ar',
    'تجاوزت النسبة 60 بالمائة في الموانئ، و30 بالمائة في الواحات.',
    ['>60 percent', '>30 percent'],
  ],
  [
    'fr',
    'La part dépasse 60 % dans les ports et tombe à 30 % dans les oasis.',
    ['>60 percent', '30 percent'],
  ],
]);

checkBriefs('whose age is told is no time that something lasts', [
  ['fr', 'Une femme de 51 ans et deux complices sont poursuivis.', ['2 suspect']],
  ['fr', 'Deux touristes de 23 et 27 ans se sont perdus.', ['2 tourist']],
  ['fr', 'Le juge condamne à 8 ans de prison un homme âgé de 51 ans.', ['8 a']],
  ['fr', 'L’employé de 51 ans a été condamné à 8 ans de prison.', ['8 a']],
  ['en', 'A woman of 51 and two accomplices were held.', ['2 suspect']],
  ['en', 'The pilot, 51, and 9 of his 30 passengers are safe.', ['9 passenger', '30 passenger']],
  ['ar', 'نقل الربان البالغ من العمر 51 سنة، و9 من البحارة إلى المستشفى.', ['9 seafarer']],
  ['fr', 'Une peine de 8 ans a été prononcée.', ['8 a']],
]);

checkBriefs('what a note may not say is money, and what is part of a whole no year', [
  ['fr', 'Il avait 30 billets de 100 dirhams et 25.000 dirhams.', ['30 ticket', '25000 MAD']],
  ['ar', 'حجزت 300 ألف درهم من فئة 100 درهم، و7 هواتف.', ['300000 MAD', '7 phone']],
  ['fr', 'Des billets de 20, 50 et 100 dirhams.', []],
  ['ar', 'ترشح 5000 طالب، ونجح 1910 (38,2%).', ['5000 student', '1910 student', '38.2 percent']],
  ['en', 'Fees now top 1,900 in Taza.', ['>1900 1']],
  ['en', 'It ranks in the top 100.', []],
  ['en', 'As many as 25 may have drowned.', ['<=25 person ?']],
  ['en', 'On 25 May, 9 clubs closed.', ['9 club']],
  ['fr', 'Le train attend sur la voie 3.', []],
]);

checkBriefs('two of an Arabic unit are told by its noun in either case', [
  ['ar', 'أتلف كيلوغرامان ونصف من الحشيش.', ['2.5 kg']],
  ['ar', 'مساحة الضيعة هكتاران.', ['2 ha']],
  ['ar', 'فصل بينهما كيلومتران.', ['2 km']],
  ['ar', 'شارك عداءان في السباق.', []],
]);

checkBriefs('an English number of people ends before what befell them or how many more they are', [
  [
    'en',
    'The number of unemployed increased by 58,000 to 1,630,000.',
    ['58000 unemployed', '1630000 unemployed'],
  ],
  ['en', 'The number of injured climbed to 120.', ['120 injured']],
  ['en', 'The number of reduced tariffs reached 40.', ['40 reduced tariffs']],
]);

checkBriefs('a noun with its own article is not counted by the number before', [
  ['en', 'The 9 ports are shut and 60 the sailors took.', ['9 port', '60 port']],
]);

checkBriefs('an Arabic participle with its complement is of the whole, unlike a noun of its form', [
  ['ar', 'أغلق الميناء 57 رصيفا، منها 51 مرتبطة بالصيد.', ['57 quay', '51 quay']],
  ['ar', 'فتح المكتب 30 ورشا، منها 12 متعلقة بالماء.', ['30 workshop', '12 workshop']],
  ['ar', 'أغلقت المدينة 60 مؤسسة، منها 12 مدرسة بالحي.', ['60 establishment', '12 school']],
]);

checkBriefs('women by their people, and the bodies of the dead, are counted as such', [
  ['fr', 'La foire attire 120 Marocaines.', ['120 woman']],
  ['ar', 'شاركت 5 مغربيات في المعرض.', ['5 woman']],
  ['fr', 'Les plongeurs ont remonté cinq nouveaux corps.', ['5 body']],
  ['fr', 'La foire attire 12 équipes marocaines.', ['12 team']],
]);

checkBriefs('the number of those that a share is of is theirs', [
  [
    'ar',
    'حضر 3 رجال. وشاركت 57 في المائة من النساء، وعددهن 130.',
    ['3 man', '57 percent', '130 woman'],
  ],
  [
    'ar',
    'زار الوفد 4 قرى. واستفاد 20% من الفلاحين، وعددهم 300.',
    ['4 village', '20 percent', '300 farmer'],
  ],
]);

checkBriefs('one point is a difference where something moves by it', [
  [
    'ar',
    'تراجع المعدل بـ6 نقاط في المدن وحوالي نقطة واحدة في القرى.',
    ['6 percentage_point', '~1 percentage_point'],
  ],
  ['ar', 'ناقش المجلس نقطة واحدة في جدول أعماله.', []],
]);

checkBriefs(
  'one of a list of counts with their shares is a count, however much it looks like a year',
  [
    // A year all the same.
    ['fr', 'Le port a gagné 12 % en 2013, soit 40 % de mieux.', ['12 percent', '40 percent']],
    ['ar', 'استقبل الميناء 40 قاربا سنة 2014، أي 12 في المائة.', ['40 boat', '12 percent']],
  ],
);

checkBriefs('a number behind a date that is whole is no year of another calendar', [
  ['ar', 'بلغ عدد القوارب، إلى غاية 30 يونيو 2024، 1340 قاربا.', ['1340 boat']],
  ['ar', 'فتح الميناء في 9 رمضان 1440.', []],
]);

checkBriefs('an aside between a subject and its verb counts the subject', [
  ['en', 'Boats for young sailors, at least 640 of them, were repaired.', ['>=640 boat']],
  ['fr', 'Les barques des jeunes marins, au moins 640, ont été réparées.', ['>=640 boat']],
  // No aside.
  ['en', 'Boats carry sailors, at least 640 of them young.', ['>=640 fisher']],
]);

checkBriefs('a pronoun is of what its own sentence names, before what another has counted', [
  [
    'en',
    'The port got 900 requests. It settles the status of sailors, after it trained 300 of them.',
    ['900 request', '300 fisher'],
  ],
  [
    'fr',
    'Le port a reçu 900 demandes. Les marins veulent des quais et 300 d’entre eux ont écrit.',
    ['900 request', '300 seafarer'],
  ],
  // Nothing but what was counted.
  [
    'fr',
    'Le port a reçu 900 demandes. Il a traité 300 d’entre elles.',
    ['900 request', '300 request'],
  ],
]);

checkBriefs('an English compound whose last part is a verb form is no noun that is counted', [
  ['en', 'They closed 12 people-moving ferries and 9 women-led clubs.', ['12 boat', '9 club']],
  ['en', 'It hired 40 job-seekers.', ['40 seeker']],
]);

checkBriefs('so many per day is a pace', [
  ['en', 'It repairs 12 boats per day.', ['12 boats per day']],
  ['en', 'It repaired 12 boats in a day.', ['12 boat']],
]);

checkBriefs('how many times something has moved from what it is compared with', [
  ['fr', 'Le trafic a baissé quatre fois par rapport à mai.', ['4 times']],
  ['en', 'Traffic fell four times compared to May.', ['4 times']],
  ['ar', 'انخفض عدد القوارب أربع مرات مقارنة مع سنة 2019.', ['4 times']],
  ['fr', 'Le tarif a augmenté quatre fois depuis mai.', []],
]);

checkBriefs('how old somebody is, how long something lasts', [
  ['ar', 'أنقذ البحارة طفلا يبلغ 9 سنوات ورجلا مسنا يبلغ 70 عاما.', []],
  ['ar', 'رخصة تصل مدتها إلى 12 يوما.', ['12 d']],
  ['ar', 'عقد يبلغ 9 سنوات.', ['9 a']],
  ['ar', 'ندوة مدتها 3 أيام.', []],
]);

checkBriefs('an adverb that how long ago something was is told with', [
  ['fr', 'Le quai, ouvert il y a bientôt deux ans, a reçu 12 barques.', ['12 boat']],
  ['ar', 'استقبل الرصيف الذي فتح قبل نحو سنتين 12 قاربا.', ['12 boat']],
  ['fr', 'Il risque déjà deux ans de prison.', ['2 a']],
]);

checkBriefs('a comparator behind a comma that leads on tells how what follows is so', [
  ['ar', 'بلغت النسبة 48%، وهي تقريبا نسبة السنة الماضية.', ['48 percent']],
  ['fr', 'Le taux est de 48 %, au moins dans les ports.', ['48 percent']],
  ['ar', 'بلغت النسبة 48% تقريبا.', ['~48 percent']],
  ['fr', 'Il faut 300 barques, au moins.', ['>=300 boat']],
]);

checkBriefs('a bare number counts the head of its subject, not what that belongs to', [
  ['fr', 'Les élèves des écoles rurales devraient s’établir à 150.', ['150 pupil ?']],
  ['fr', 'Les bénéficiaires des camps sont passés de 100 à 150.', ['100 person', '150 person']],
  ['fr', 'Le nombre des écoles devrait s’établir à 150.', ['150 school ?']],
  ['ar', 'يرتقب أن يصل تلاميذ المدارس القروية إلى 150 ألفا.', ['150000 pupil ?']],
  [
    'ar',
    'انتقل المستفيدون من المخيمات من 100 ألف إلى 150 ألفا.',
    ['100000 person', '150000 person'],
  ],
  ['ar', 'بلغ عدد المدارس القروية 150.', ['150 school']],
  ['en', 'Pupils of rural schools should reach 150.', ['150 pupil ?']],
]);

checkBriefs('what a place is where something happens is not counted for it', [
  ['en', 'Deaths on rural roads were down by 6% in 2022, to 250.', ['6 percent', '250 death']],
  ['fr', 'Les décès sur les routes ont baissé de 6 % en 2022, à 250.', ['6 percent', '250 death']],
  ['fr', 'Les routes refaites sont passées à 250.', ['250 route']],
  ['fr', 'Les ratios de tier 1 dépassent 13 %.', ['>13 percent']],
  // What money is spent on may be counted.
  [
    'en',
    'The port spent 3 million dirhams on restoring wells; more than 200 have been restored.',
    ['3000000 MAD', '>200 well'],
  ],
  [
    'fr',
    'Le port a dépensé 3 millions de dirhams sur les puits ; plus de 200 ont été refaits.',
    ['3000000 MAD', '>200 well'],
  ],
]);

checkBriefs('what someone is said to claim is an allegation', [
  ['ar', 'في سنة 2020 سجلت المدينة، حسب زعمها، 276 حالة.', ['276 case ?']],
  ['ar', 'في سنة 2020 سجلت المدينة، حسب علمها، 276 حالة.', ['276 case']],
]);

checkBriefs('ages of a share and the years of a mean are no figures', [
  ['en', 'Some 25% of weavers are under 30 and 40% are over 50.', ['~25 percent', '40 percent']],
  ['en', 'Output was 12% above its ten-year average.', ['12 percent']],
  ['fr', 'Les apports dépassent de 12 % la moyenne sur cinq ans.', ['12 percent']],
  ['ar', 'وهو ما يزيد بنسبة 12% عن متوسط خمس سنوات.', ['12 percent']],
  ['en', 'In the valley, deaths are under 35.', ['<35 death']],
]);

checkBriefs('so many times more is a multiple', [
  ['ar', 'بلغ المحصول 900 طن، أي أكثر بـ 2,5 مرة من محصول الوادي.', ['900 t', '2.5 times']],
]);

checkBriefs('half behind a noun is of the scale before it', [
  ['ar', 'كلف البئر ثلاثة ملايير سنتيم ونصفا.', ['35000000 MAD']],
  ['ar', 'رصد النادي سبعة ملايين درهم وربع.', ['7250000 MAD']],
  ['ar', 'ارتفع عدد النحل إلى مليوني نسمة ونصف.', ['2500000 person']],
  ['fr', 'Le puits a coûté deux millions de dirhams et demi.', ['2500000 MAD']],
  ['fr', 'La ville compte un million d’habitants et demi.', ['1500000 person']],
  ['en', 'The well cost two million dirhams and a half.', ['2500000 MAD']],
  ['fr', 'Le trajet prend deux heures et demie.', ['2.5 h']],
]);

checkBriefs('a dot with a space behind it ends a sentence', [
  ['fr', 'Les puits sont 4. 120 fermes en vivent.', ['4 well', '120 farm']],
]);

checkBriefs('the ends of a growth that they make up are no percentages', [
  ['fr', 'Les ventes ont baissé de 20 %, passant de 50 à 40.', ['20 percent', '50 1', '40 1']],
  ['en', 'Landings fell by 12.5%, going from 8.0 to 7.0.', ['12.5 percent', '8 1', '7 1']],
  [
    'ar',
    'تراجع عدد الآبار بنسبة 20 في المائة، منتقلا من 50 إلى 40.',
    ['20 percent', '50 well', '40 well'],
  ],
  ['fr', 'Le taux a reculé de 2 %, passant de 13 à 11.', ['2 percent', '13 percent', '11 percent']],
]);

checkBriefs(
  'what has grown by a percentage is counted behind it, not what the sentence before counts',
  [
    [
      'fr',
      'Le port compte 40 barques. Les puits ont augmenté de 16 % et sont au nombre de 1.375.',
      ['40 boat', '16 percent', '1375 well'],
    ],
    [
      'fr',
      'Le port compte 40 barques. Les puits, a-t-il ajouté lundi, ont augmenté de 16 % et sont au nombre de 1.375.',
      ['40 boat', '16 percent', '1375 well'],
    ],
    [
      'en',
      'The port has 40 boats. Wells rose by 16% and numbered 1,375.',
      ['40 boat', '16 percent', '1375 well'],
    ],
    [
      'ar',
      'سجل 40 جريحا. وارتفعت الآبار بنسبة 16 في المائة وبلغ عددها 1.375.',
      ['40 injured', '16 percent', '1375 well'],
    ],
    [
      'fr',
      'Le port compte 40 barques. Le trafic a augmenté de 16 %. Il en reste 75.',
      ['40 boat', '16 percent', '75 boat'],
    ],
  ],
);

checkBriefs('points of an index that a relative clause stands behind', [
  [
    'fr',
    'L’indice de confiance des potiers (ICP), qui mesure la perception de l’évolution des prix, des ventes et des stocks, s’est établi à 45,4 points.',
    ['45.4 point'],
  ],
  ['fr', 'Le taux d’activité a reculé de 1,4 point.', ['1.4 percentage_point']],
]);

checkBriefs('what one of what is counted is equal to is no figure', [
  ['fr', 'Le quai a traité 1,4 million d’EVP (équivalent vingt pieds).', ['1400000 container']],
  ['fr', 'Le quai a reçu 40 conteneurs EVP (équivalent 20 pieds).', ['40 container']],
  ['fr', 'Le mur a une hauteur de 20 pieds.', ['20 [ft_i]']],
]);

checkBriefs('what is told by its number has no unit of the amount before', [
  [
    'fr',
    'Le plan prévoit 6 millions de dirhams pour les écoles, au nombre de 7.',
    ['6000000 MAD', '7 school'],
  ],
  [
    'fr',
    'Le plan prévoit 6 millions de dirhams pour les écoles et 7 pour les puits.',
    ['6000000 MAD', '7000000 MAD'],
  ],
]);

checkBriefs('two sorts of people are people, and what is brought before a court is no share', [
  ['fr', 'Quelque 40 jeunes hommes et femmes sont partis.', ['~40 person']],
  ['fr', 'Quelque 40 actions judiciaires ont été engagées.', ['~40 lawsuit']],
  ['fr', 'Quelque 40 actions ont été cédées.', ['~40 stock']],
]);

checkBriefs('what may come to a number is no more than that', [
  ['fr', 'Ils auront une prime pouvant atteindre 700 dirhams.', ['<=700 MAD']],
  ['fr', 'Les amendes peuvent atteindre 700 dirhams.', ['<=700 MAD']],
  ['fr', 'Le trafic a pu atteindre 700 tonnes.', ['700 t']],
]);

checkBriefs('what makes one of what is counted is no amount behind it', [
  ['en', 'The quay handled 900 TEUs (twenty-foot equivalent units).', ['900 container']],
  ['en', 'The quay is a twenty-foot wall.', ['20 [ft_i]']],
]);

checkBriefs('a number word in a compound is no amount, one in place of which another came is', [
  ['en', 'Some 900 owners of two-wheeled and three-wheeled carts came.', ['~900 owners']],
  ['fr', 'On a compté 3 tués au lieu de deux en mai.', ['3 death', '2 death']],
  ['fr', 'On a bâti un puits au lieu de deux.', []],
]);

checkBriefs('a number told about, right behind a percentage, is one by itself', [
  ['ar', 'يمثل الأحداث نسبة 6 في المائة بقرابة 900 سجين.', ['6 percent', '~900 detainee']],
  ['fr', 'Les primes ont crû de 4,4 % à près de 900 dirhams.', ['4.4 percent', '~900 MAD']],
]);

checkBriefs('both days of a stretch of a Hijri month are dates', [
  ['fr', 'La part est de 34 % du 4 au 8 ramadan.', ['34 percent']],
  ['fr', 'On en comptait 12 puits au 8 ramadan.', ['12 well']],
]);

checkBriefs('brackets that say what one of a unit is in another hold no figure', [
  ['ar', 'بلغ القرض 40 مليون دولار (الدولار يعادل نحو 9.4 دراهم).', ['40000000 USD']],
  ['ar', 'امتد الحقل على 30 هكتارا (الهكتار يساوي 10 آلاف متر مربع).', ['30 ha']],
  ['fr', 'Le prêt atteint 40 millions de dollars (le dollar vaut 9,4 dirhams).', ['40000000 USD']],
  ['en', 'The loan is worth 40 million dollars (the dollar equals 9.4 dirhams).', ['40000000 USD']],
  ['ar', 'بلغ القرض 40 مليون دولار (ما يعادل 376 مليون درهم).', ['40000000 USD', '376000000 MAD']],
]);

checkBriefs('two places of a ranking, and a digit glued to a name, count nothing', [
  ['ar', 'ينزل صاحبا المركزين 17 و18 إلى القسم الثاني.', []],
  ['ar', 'يلتقي صاحبا الرتبتين 2 و3 في مباراة فاصلة.', []],
  ['ar', 'افتتح مركزين بكلفة 12 مليون درهم.', ['2 centre', '12000000 MAD']],
  ['ar', 'فتحت الإدارة سجنا واحدا (آيت ملول2)، تأخرت أشغاله.', []],
]);

checkBriefs(
  'an Arabic plural of those who did something counts people, whatever money stands before',
  [
    [
      'ar',
      'رصدت الجمعية 7 ملايين درهم للدروس. وأضافت أن مليونا و12 ألفا استفادوا من البرنامج.',
      ['7000000 MAD', '1012000 person'],
    ],
    [
      'ar',
      'رصدت الجمعية 7 ملايين درهم للدروس. وأضافت أن مليونا و12 ألفا صرفت للنقل.',
      ['7000000 MAD', '1012000 MAD'],
    ],
  ],
);

checkBriefs('like amounts of a list are all in centimes, but one told again', [
  [
    'ar',
    'نال الفريق الأول 90 مليون سنتيم، والفريق الثاني 70 مليونا.',
    ['900000 MAD', '700000 MAD'],
  ],
  ['ar', 'نال الفريق 900 مليون سنتيم، أي 9 ملايين.', ['9000000 MAD', '9000000 MAD']],
]);

checkBriefs('a letter reh may stand before thousandths', [
  ['ar', 'حجزت الفرقة 250ر4 طن من الأسماك.', ['4.25 t']],
  ['ar', 'ارتفعت الأسعار بنسبة 2ر3 في المائة.', ['3.2 percent']],
]);

checkBriefs('where something exceeds what is told next is no object of the verb', [
  ['ar', 'تجاوز عدد المسجلين في 6 مدارس ضعف طاقتها.', ['6 school']],
  ['ar', 'تجاوز عدد المسجلين في مدارس الحي 600 تلميذ.', ['>600 pupil']],
  ['ar', 'فاقت المحجوزات أزيد 60 طنا.', ['>60 t']],
]);

checkBriefs('a bound right behind its number bounds no number after it', [
  [
    'ar',
    'والذين أنفقوا 60 درهما فأقل بنسبة 9%، والباقون بنسبة 20%.',
    ['<=60 MAD', '9 percent', '20 percent'],
  ],
]);

checkBriefs('an age that bounds a group is no figure, however its owners are told', [
  ['ar', 'بلغ المعدل لدى اللواتي يبلغن 15 سنة فما فوق 36 في المائة.', ['36 percent']],
  ['ar', 'نسبة 8 في المائة منهن يزيد عمرهن عن 60 سنة.', ['8 percent']],
]);

checkBriefs('a sum is no year', [
  [
    'ar',
    'استوفى الشروط ما مجموعه 2041 من الملفات، ورفض ما مجموعه 2207 ملفات.',
    ['2041 case', '2207 case'],
  ],
  ['ar', 'رفضت الملفات في مجموعها سنة 2021.', []],
]);

checkBriefs('a length of time that a group or a span is told by is no figure', [
  [
    'ar',
    'يليهم المحكومون بأكثر من سنة إلى سنتين بنسبة 22%، والمحكومون بستة أشهر فأقل بنسبة 9%.',
    ['22 percent', '9 percent'],
  ],
  ['ar', 'حكم على المتهم بخمس سنوات سجنا نافذا.', ['5 a']],
  ['ar', 'ارتفع العدد إلى 40 سجينا خلال مدة لا تتجاوز خمس سنوات.', ['40 detainee']],
]);

checkBriefs('a number word counts those whom its participle befell, and no noun further off', [
  ['en', 'Five arrested after a raid on a mill', ['5 person']],
  ['en', 'Court sentences five over a raid on a mill', ['5 person']],
  ['en', 'The mill had five.', []],
]);

checkBriefs(
  'a part is counted by the noun of its whole, known or not, and by those who stand out of it',
  [
    ['fr', 'La cour a jugé trois des pyromanes du moulin.', ['3 pyromanes']],
    ['fr', 'La cour en a jugé trois, des amendes suivent.', []],
    ['ar', 'أدان القضاء أربعة من أبرز المتهمين.', ['4 suspect']],
    ['ar', 'أدان القضاء أربعة من أجل ذلك.', []],
  ],
);

checkBriefs('an age takes no scale from the number behind it', [
  ['en', 'It covers children up to age 18 and 2 million widows.', ['2000000 widow']],
  ['en', 'It covers 18 and 2 million widows.', ['18000000 widow', '2000000 widow']],
]);

checkBriefs('a dash that stands off its digits behind a preposition is a minus, whatever follows', [
  ['fr', 'Il y a une baisse de – 9,8 % des nuitées.', ['-9.8 percent']],
  ['fr', 'Rabat – 48 % des familles.', ['48 percent']],
]);

checkBriefs('"Dirham 800" is a price; areas that figures stand behind are not what they count', [
  ['en', 'Grants of USD 80 (Dirham 800) per tonne were given.', ['80 USD', '800 MAD']],
  [
    'en',
    'The town lost 432 jobs. This hit both areas (295 in rural areas and 137 in urban areas).',
    ['432 job', '295 job', '137 job'],
  ],
  ['en', 'The park has 12 protected areas.', ['12 reserve']],
]);

checkBriefs('there are no thousands of thousands', [
  ['ar', 'جمع المركز 25.841 ألف كيس من الدم.', ['25841 bag']],
]);

checkBriefs('what is told in points behind their number makes points of it', [
  ['ar', 'فقد النادي 8 درجات في الترتيب وثلاث نقط في التنقيط.', ['8 point', '3 point']],
  ['ar', 'انخفضت الحرارة إلى 8 درجات في المرتفعات.', ['8 Cel']],
  // Parts of a text.
  ['ar', 'عرض خطته في ثلاث نقاط.', []],
]);

checkBriefs('a unit with its article or its bar is a unit', [
  ['ar', 'رصد المركز 53 مليار الدرهم.', ['53000000000 MAD']],
  ['ar', 'تصل طاقة التخزين إلى 2000 كيلوواط/ساعة.', ['2000 kW.h']],
]);

checkBriefs('a dot of millions parts thousands beside one that a nought ends', [
  [
    'ar',
    'رصدت 4.032 مليون درهم للطرق و2.150 مليون درهم للآبار.',
    ['4032000000 MAD', '2150000000 MAD'],
  ],
  ['ar', 'رصدت 4.032 مليون درهم للطرق.', ['4032000 MAD']],
]);

checkBriefs('what a number and its noun leave out is told by the one before', [
  ['ar', 'أنقذ الحراس ثلاثة أشخاص، اثنان منهم أجنبيان.', ['3 person', '2 foreigner']],
  ['ar', 'تلقى المركز 53 شكاية عادية، و10 إلكترونية.', ['53 complaint', '10 complaint']],
  ['ar', 'أصيب 28 آخرون، من بينهم 15 إصابة وصفت بالبليغة.', ['28 person', '15 injured']],
]);

checkBriefs('a minimum that is required or legal is the number itself', [
  ['en', 'The town has 12 bakers against a required minimum of 40.', ['12 trader', '40 trader']],
  ['en', 'The plan needs a minimum of 40 doctors.', ['>=40 doctor']],
]);

checkBriefs('how long something lasts or which of them are meant is no figure', [
  ['fr', 'Le quai a été bâti en moins de 14 mois.', []],
  ['en', 'The quay was built in less than 14 months.', []],
  ['fr', 'Les plaintes sont traitées en moins de 48 heures.', ['<48 h']],
  ['ar', 'أغلق المعبر لخمسة أيام.', []],
  ['ar', 'وصل التأخير لخمسة أيام.', ['5 d']],
  ['ar', 'وتأتي الفترات القصيرة (شهران فأقل) أولا.', []],
  ['fr', 'Les crédits courts (deux ans et moins) concernent 40 fermes.', ['40 farm']],
]);

checkBriefs('verbs of a plural compare as those of one', [
  ['ar', 'المستفيدون فاقوا 40 ألفا.', ['>40000 person']],
  ['ar', 'النساء ناهزن 500 امرأة.', ['~500 woman']],
  ['ar', 'المتدربون لا يتعدون 30 شخصا.', ['<=30 person']],
  ['fr', 'Les coûts excédèrent 3 millions de dirhams.', ['>3000000 MAD']],
]);
