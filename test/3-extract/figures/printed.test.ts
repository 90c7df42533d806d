import { expect, it } from 'vitest';
import { checkBriefs, checkMeasures, read } from './read.ts';

checkBriefs(
  'a number with a leading zero counts before its noun and in brackets, and is a code elsewhere',
  [
    ['fr', 'Le choc a fait 01 mort et 05 blessés.', ['1 death', '5 injured']],
    ['fr', 'On compte huit cas, à Fès (03) et à Oujda (05).', ['8 case', '3 case', '5 case']],
    ['ar', 'أوقفت الشرطة 02 أشخاص.', ['2 person']],
    ['en', 'Police held 04 suspects.', ['4 suspect']],
    ['fr', 'Le guichet 05 est fermé.', []],
    ['fr', 'Le dossier 007 est clos.', []],
  ],
);

checkBriefs('what is printed in groups of three is no level and no code', [
  ['fr', 'Le niveau de 1.000.000 de foyers est atteint.', ['1000000 household']],
  ['fr', 'Il est au niveau 3.', []],
]);

checkBriefs('French number words in one piece', [
  ['fr', 'On a sauvé trente-et-une personnes.', ['31 person']],
  ['fr', 'Il vend vingt-et-un bus et soixante-et-onze camions.', ['21 bus', '71 truck']],
]);

checkBriefs('an Arabic negation reaches a comparing verb over the subject of its verb of being', [
  ['ar', 'لم تكن نسبة الأمية تتجاوز 12 في المائة.', ['<=12 percent']],
  ['ar', 'ولم يكن عدد القضايا يفوق 40 قضية.', ['<=40 case']],
  ['ar', 'لم تنشر الوزارة تقريرا تتجاوز صفحاته 40 صفحة.', ['>40 page']],
]);

checkBriefs('the future of a verb that changes changes too', [
  ['ar', 'سيرتفع الأجر من 2500 إلى 3000 درهم.', ['2500 MAD', '3000 MAD']],
  ['ar', 'وستنتقل الطاقة من 12 إلى 15 ميغاواط.', ['12 MW', '15 MW']],
  ['ar', 'تصل القدرة إلى 4,6 جيكاواط و950 ميكا وات.', ['4.6 GW', '950 MW']],
  ['ar', 'كادت الميزانية أن تمر من 41 إلى 100 مليون درهم.', ['41000000 MAD', '100000000 MAD']],
]);

checkBriefs('always, how long after, and banknotes are no figures', [
  ['fr', 'Le poste est ouvert 24 heures sur 24, 7 jours sur 7.', []],
  ['en', 'Two months after the vote, 12 clinics opened.', ['12 clinic']],
  ['ar', 'تمثل ورقة 20 درهما 13 في المائة.', ['13 percent']],
  ['en', 'In its 2022 consultations the Fund saw 12 risks.', ['12 risks']],
  ['ar', 'وهما أعلى نسبتين.', []],
]);

checkBriefs('a glued m is a million, but of what is long, high or deep', [
  ['en', 'Arrivals hit 14.5m last year.', ['14500000 arrival']],
  ['en', 'Exports came to 6.5m tonnes, imports to 3.2m.', ['6500000 t', '3200000 t']],
  ['en', 'The wall is 4.5m high.', ['4.5 m']],
  ['en', 'It saw waves of 4.5m.', ['4.5 m']],
]);

checkBriefs('a rate lends what it is per to the average that it is set against', [
  [
    'fr',
    'Il y a 1,7 médecin pour 1.000 habitants, contre une moyenne de 2,5.',
    ['1.7 médecin pour 1.000 habitants', '2.5 médecin pour 1.000 habitants'],
  ],
  [
    'en',
    'It said 8 out of 10 crashes come from speed and 15 of 16 sites are safe.',
    ['8 out of 10 crashes', '15 site', '16 site'],
  ],
]);

checkBriefs('a compound with a number in it stands before its noun', [
  ['en', 'It saw 11 new COVID-19 cases.', ['11 case']],
]);

checkBriefs('a part of a length of time has its unit', [
  ['fr', 'Il a eu 20 mois de prison, dont 8 avec sursis.', ['20 mo', '8 mo']],
]);

checkBriefs('no forecast is what it is set against', [
  ['en', 'Growth should reach 3.2% in 2024 after 3.4% in 2023.', ['3.2 percent ?', '3.4 percent']],
]);

checkBriefs('what is said of ages, ways and known groups makes no figure, or no other one', [
  ['fr', 'Un bébé âgé de 8 mois a été secouru.', []],
  ['fr', 'Le trésorier, Brahim Ousalem, 35 ans, a quitté la ligue.', []],
  ['fr', 'Le refuge est à 2 heures de marche du village.', ['2 h']],
  ['fr', 'Ces trois régions comptent 12 écoles.', ['12 school']],
  ['ar', 'سقط الخروف من علو 20 م.', ['20 m']],
]);

checkBriefs('both ends of a range and what is counted are found behind their small words', [
  ['fr', 'La ligue veut entre 500 et près de 700 agents.', ['500..700 official']],
  ['fr', 'Le nombre de nouveaux cas est passé à 12.480.', ['12480 case']],
  ['ar', 'تجاوز العدد عشرين طبيبا وخمسين ممرضا.', ['>20 doctor', '>50 nurse']],
  ['fr', 'Le prix du miel a bondi de 1.000 % en un an.', ['1000 percent']],
  ['ar', 'بلغ الإنتاج ١٢٬٥٠٠ طن.', ['12500 t']],
]);

checkBriefs('a count each day or a head is a rate', [
  ['en', 'The clinic gives 300 jabs each day.', ['300 jabs each day']],
  ['ar', 'يستهلك السكان 40 كيلوغراما للفرد.', ['40 كيلوغراما للفرد']],
]);

it('takes the exponent of a unit into the figure', () => {
  expect(read('fr', 'Les poussières atteignent 35 µg/m3.').ignored).toEqual([]);
});
checkBriefs('French has a singular below two', [
  ['fr', 'La dette est de 1.016 milliards de DH.', ['1016000000000 MAD']],
  ['fr', 'La dette est de 1.245 milliard de DH.', ['1245000000 MAD']],
]);

checkBriefs('what kills, injures or arrests does it to people', [
  ['en', 'Floods killed at least 18 and injured 45.', ['>=18 person', '45 person']],
  ['en', 'The frost killed two million birds.', ['2000000 bird']],
  ['en', 'A quarter of a million people left.', ['250000 person']],
]);

checkBriefs('the lower end of an amount is no year', [
  ['fr', 'Elle punit de 2000 à 10 000 dirhams.', ['2000..10000 MAD']],
  ['fr', 'Il faut entre 2000 et 5000 DH.', ['2000..5000 MAD']],
  ['ar', 'تنص على غرامة من 2000 إلى 10 آلاف درهم.', ['2000..10000 MAD']],
  ['ar', 'يتطلب ما بين 2000 و10 آلاف درهم.', ['2000..10000 MAD']],
  ['fr', 'Le nombre de cas est passé de 2000 à 5000.', ['2000 case', '5000 case']],
  ['en', 'From 2000 to 2010 it had 30 schools.', ['30 school']],
]);

checkBriefs('names of products, plates, distances on a road and minutes count nothing', [
  ['fr', 'Un bus immatriculé 12345 a brûlé au km 30.', []],
  ['fr', 'On lui a volé un iPhone 14.', []],
  ['ar', 'سجل الهدف في الدقيقة 75.', []],
  ['ar', 'الخط مفتوح 24 ساعة على 24.', []],
]);

checkBriefs('what stands before a colon counts, unless it is the second part of a name', [
  ['fr', 'Rabat-Salé : 230 cas\nFès-Meknès : 450', ['230 case', '450 case']],
  [
    'fr',
    '- Morts : 28\n- Blessés : 2.896 (dont 105 graves)',
    ['28 death', '2896 injured', '105 injured'],
  ],
  ['ar', 'أقل بـ15 من الفترة نفسها.', ['15 1']],
]);

checkBriefs('an Arabic conjunction before two thousand is no article', [
  ['ar', 'استفاد 30 شخصا وألفان وأربعمائة أسرة.', ['30 person', '2400 household']],
  ['ar', 'وزعت 30 قفة وألفي خيمة.', ['30 basket', '2000 tent']],
]);

checkBriefs('a comparator joined to a percentage is of the next number', [
  ['fr', 'Il atteint 70 % et plus de 30 %.', ['70 percent', '>30 percent']],
  ['ar', 'بلغت 70% وحوالي 30%.', ['70 percent', '~30 percent']],
  ['ar', 'بلغت أكثر من الـ 30%.', ['>30 percent']],
  ['en', 'Rain was 31% below the 349 mm average.', ['31 percent', '349 mm']],
]);

checkBriefs('hundredths add to an amount, and millions of them are another', [
  ['ar', 'دفع 740 درهما و50 سنتيما.', ['740.5 MAD']],
  ['ar', 'تراجع السعر بدرهم و37 سنتيما.', ['1.37 MAD']],
  ['ar', 'تراجع السعر بدرهم واحد و37 سنتيما.', ['1.37 MAD']],
  ['ar', 'أدى بالدرهم مبلغ 37 سنتيما.', ['0.37 MAD']],
  ['ar', 'كلف 12 مليون درهم و15 مليار سنتيم.', ['12000000 MAD', '150000000 MAD']],
]);

checkBriefs('what a number or more counts stands behind it', [
  ['en', '12 or more people died.', ['>=12 person']],
  ['en', 'Ten or so schools closed.', ['~10 school']],
  ['en', 'It needs at least 40 and at most 60 officers.', ['>=40 official', '<=60 official']],
  ['ar', 'لا تكاد النسبة تتجاوز 12 في المائة.', ['<=12 percent']],
  ['ar', 'حدد لها سقف محدد في 20 مليون درهم.', ['<=20000000 MAD']],
]);

checkBriefs('an Arabic sentence of years is a term of prison', [
  ['ar', 'تراوحت هذه الأحكام ما بين 3 و15 سنة.', ['3..15 a']],
  ['ar', 'تتراوح أعمارهم ما بين 3 و15 سنة.', []],
]);

checkBriefs('a length of time may open at one, and ages are none', [
  ['ar', 'تكفي الخزانات لمدة تتراوح بين سنة وخمس سنوات.', ['1..5 a']],
  ['ar', 'تدوم الأشغال ما بين شهر و7 أشهر.', ['1..7 mo']],
  ['fr', 'Le chantier dure entre un mois et 7 mois.', ['1..7 mo']],
  ['en', 'The course lasts between one year and four years.', ['1..4 a']],
  ['ar', 'أطفال تتراوح أعمارهم بين سنة و6 سنوات.', []],
  ['fr', 'Les jeunes, entre 15 et 24 ans, partent.', []],
]);

checkBriefs('feet are a length', [['fr', 'Un voilier de 60 pieds a chaviré.', ['60 [ft_i]']]]);

checkBriefs('a subject of another noun has as many of its own', [
  [
    'fr',
    'La région forme 900 tisserands, et les ateliers sont 210.',
    ['900 artisan', '210 workshop'],
  ],
]);

checkBriefs('a verb bounds its number over those of an age', [
  ['ar', 'يفوق عدد الذين هم في سن التقاعد 40 ألف نساج.', ['>40000 نساج']],
  ['ar', 'يفوق عمر 37 نساجا ستين سنة.', ['37 نساجا']],
]);

checkBriefs('a quotation closes on a double prime', [
  ['ar', 'في حملة “شتاء 2022″، استفاد 40 نساجا.', ['40 نساجا']],
]);

checkBriefs('what is done by month stays so in a stretch of months', [
  ['fr', 'Une moyenne de 40 tapis par mois durant les deux saisons.', ['40 tapis par mois']],
]);

checkBriefs('the groups of an Arabic number stand in their order', [
  ['ar', 'ارتفع عدد الزرابي من 12 450 إلى 13 980 زربية.', ['12450 carpet', '13980 carpet']],
  // One alone may be two numbers.
  ['ar', 'بيعت في القاعة 450 12 زربية.', ['12 carpet']],
]);

checkBriefs('what is not handed back is owed, and bounded from below', [
  [
    'fr',
    'Neuf partis n’ont pas encore restitué plus de 21 millions de dirhams.',
    ['9 party', '>21000000 MAD'],
  ],
  ['fr', 'Elles n’ont pu rembourser plus de 320.000 dirhams.', ['>320000 MAD']],
  [
    'en',
    'Nine parties have not repaid more than 21 million dirhams.',
    ['9 party', '>21000000 MAD'],
  ],
  ['fr', 'Le parti n’a pas dépensé plus de 320.000 dirhams.', ['<=320000 MAD']],
]);

checkBriefs('what a plan is built around is counted exactly', [
  ['fr', 'Le dispositif s’est articulé autour de 26 sites.', ['26 site']],
  ['fr', 'Le plan s’articule autour de 120 mesures.', ['120 measure']],
  ['fr', 'Le prix tourne autour de 12 dirhams.', ['~12 MAD']],
  ['fr', 'L’office articule son travail autour de 12 axes.', ['12 axis']],
  ['fr', 'Le centre accueille autour de 12 visiteurs.', ['~12 visitor']],
  ['en', 'The office organizes its whole work around 12 priorities.', ['12 priorities']],
  ['en', 'The plan revolves around 12 priorities.', ['12 priorities']],
  ['en', 'The centre takes in around 12 visitors.', ['~12 visitor']],
]);

checkBriefs('a bound behind what a preposition leads to is none of the number before it', [
  ['ar', 'حصل 648 من التلاميذ على ميزة مستحسن فما فوق.', ['648 pupil']],
  ['ar', 'يتسع المسرح ل648 مقعدا فأكثر.', ['>=648 seat']],
]);

checkBriefs('what stands behind a quotation is not counted by the number that closes it', [
  ['en', 'Rugs sold well. “This record of 648” shows a trend.', ['648 1']],
  ['en', 'The fair had “648” visitors.', ['648 visitor']],
]);

checkBriefs('an age that a rule sets is no figure, a mean age is', [
  ['en', 'The legal age of apprentices is 14.', []],
  ['fr', 'L’âge légal des apprentis est de 14.', []],
  ['en', 'The average age of weavers is 48.', ['48 a']],
]);

checkBriefs('the months over which something was counted are a time', [
  ['fr', 'Le moulin a vendu 648 tapis sur neuf mois.', ['648 tapis']],
  ['fr', 'Il a été condamné à neuf mois de prison.', ['9 mo']],
]);

it('a room of two rows has no figure, a beam of two lengths has its length', () => {
  expect(read('fr', 'La salle compte 40 rangs de 2 × 30 places.').figures).toHaveLength(1);
  expect(read('fr', 'La poutre a 2 × 30 mètres.').figures.at(-1)?.unit).toBe('m');
});

checkBriefs('a scale word that is often printed without a letter', [
  ['fr', 'La valeur est de 11,8 millons de DH.', ['11800000 MAD']],
  ['fr', 'La valeur est de 11,8 millards de DH.', ['11800000000 MAD']],
]);

checkBriefs('the Arabic thousands separator is a comma where it parts no digits', [
  [
    'ar',
    'بلغ عدد المستفيدين٬ حسب الوزارة٬ 1٬200 شخص٬ أي 12 في المائة.',
    ['1200 person', '12 percent'],
  ],
]);

checkMeasures('a comma printed as a thousands separator ends a phrase', [
  [
    'ar',
    'بلغ عدد الملفات بالمحكمة٬ وفق الوزارة٬ 40 ملفا٬ مقابل 30 ملفا سنة 2019.',
    ['عدد الملفات بالمحكمة', 'عدد الملفات بالمحكمة'],
  ],
]);

checkBriefs('a number of what is left is no year', [
  [
    'fr',
    'Sur les 9.000 puits, 7.000 sont creusés. Les 2000 restants attendent.',
    ['9000 well', '7000 well', '2000 well'],
  ],
]);

checkBriefs('a capital without its accent opens the same noun', [
  [
    'fr',
    'La ligue a ouvert 12 Ecoles et 15 nouveaux Etablissements.',
    ['12 school', '15 establishment'],
  ],
]);

checkBriefs('an age has two digits, a group of thousands more', [
  ['fr', 'Le nombre élevé de médecins, 4 812, place la ville en tête.', ['4812 doctor']],
  ['fr', 'Le garde, 45, a vu 12 navires.', ['12 boat']],
]);

checkBriefs('what makes one container of those that are counted is no figure', [
  ['fr', 'Le port a traité 7 120 845 conteneurs (Equivalent Vingt pieds).', ['7120845 container']],
  ['fr', 'On a vu 300 EVP (équivalents 20 pieds).', ['300 container']],
  ['en', 'It handled 300,000 20-foot equivalent containers.', ['300000 container']],
  ['fr', 'La salle a 40 pieds.', ['40 [ft_i]']],
]);

checkBriefs('an edition with a number before its singular is the one of that rank', [
  ['fr', 'Le salon a ouvert sa 14 édition avec 90 musées.', ['90 museum']],
  ['fr', 'Le salon a connu 14 éditions.', ['14 edition']],
]);

checkBriefs('millions and thousands stand before a currency that leads its amount', [
  ['fr', 'Le bénéfice atteint M MAD 1 812,7.', ['1812700000 MAD']],
  ['fr', 'Le bénéfice atteint KMAD 812.', ['812000 MAD']],
]);

checkBriefs('a bar that is passed stands below what came, whatever is told of what is counted', [
  [
    'fr',
    'La barre record de 700 000 conteneurs pleins manutentionnés par mois a été dépassée.',
    ['>700000 container'],
  ],
]);

checkBriefs('a last point before two decimals of what is scaled or money parts no thousands', [
  ['fr', 'Les retenues atteignent 4.318.27 millions de mètres cubes.', ['4318270000 m3']],
  ['fr', 'Le bénéfice est de 2.307.45 MDH.', ['2307450000 MAD']],
  ['fr', 'Le logiciel 5.243.36 est prêt.', []],
]);

checkBriefs('an x behind a decimal is so many times', [
  ['fr', 'Le levier ressort à 2,13x contre 2,4x un an plus tôt.', ['2.13 times', '2.4 times']],
  ['en', 'The bond was 4.2x oversubscribed.', ['4.2 times']],
  ['fr', 'La salle fait 2,5 x 3,1 mètres.', ['3.1 m']],
]);

checkBriefs(
  'what is told roughly from one number to another is a range, whatever it is a rate of',
  [
    ['fr', 'Le taux de participation était de l’ordre de 25 à 30%.', ['25..30 percent']],
    ['fr', 'Le taux est passé de 25 à 30%.', ['25 percent', '30 percent']],
  ],
);

checkBriefs('an area in a few thousands lends its unit to no billions', [
  [
    'fr',
    'Les revenus atteignent 121,5 millions de DH (pour 7 550 m2 de surface). La dynamique a été freinée par des ventes pour 1,3 milliard.',
    ['121500000 MAD', '7550 m2', '1300000000 MAD'],
  ],
]);

checkBriefs('"top" behind an article is no verb that something exceeds a number by', [
  [
    'en',
    'The government has made it one of the top goals to cut the unemployment rate to 8.5% by 2021.',
    ['8.5 percent'],
  ],
  ['en', 'Sales top 300 million dirhams.', ['>300000000 MAD']],
]);

checkBriefs('how long something has taken is no figure, however short that is called', [
  ['fr', 'En l’espace de seulement trois jours, 17 puits ont tari.', ['17 well']],
]);

checkBriefs('those brought before a court are people', [
  ['ar', 'بلغ عدد الأشخاص المقدمين أمام المحكمة 664 مقدما.', ['664 person']],
]);

checkBriefs('right to left, a unit may stand between a sign and its digits', [
  ['ar', 'استقرت المبيعات (- %0,5 بسعر ثابت).', ['-0.5 percent']],
  ['ar', 'ارتفعت المبيعات (+%2,3).', ['2.3 percent']],
  ['ar', 'المبيعات - %7 في الخارج.', ['7 percent']],
]);

checkBriefs('the last digit of a number in reverse is no day of the month behind it', [
  ['ar', 'بلغ المؤشر 7ر1 في المائة في فبراير مقابل 4ر1 يناير.', ['1.7 percent', '1.4 percent']],
]);

checkBriefs('how long an account is of is no figure', [
  ['ar', 'كشف تقرير عن حصيلة أربع سنوات من العمل أن الطلبات بلغت 387 طلبا.', ['387 request']],
]);

checkBriefs('pills, opinions, children and permits are counted by any of their forms', [
  ['ar', 'حجزت الشرطة 80 ألف من الحبوب المخدرة.', ['80000 pill']],
  ['ar', 'أصدر المجلس رأيين و12 إذنا.', ['2 opinion', '12 permit']],
  ['ar', 'سجل المركز 2021 صبية.', ['2021 child']],
]);

checkBriefs('who is not able to exceed a number has at most as many', [
  ['ar', 'لم يستطع الشريط تجاوز 45 عرضا.', ['<=45 show']],
  ['ar', 'لم يتمكن الشريط من تجاوز 45 عرضا.', ['<=45 show']],
  ['ar', 'لم يتمكن أكثر من 30 مسافرا من العبور.', ['>30 passenger']],
]);

checkBriefs('two ends that each have a year of their own are no range', [
  [
    'ar',
    'تراوحت النسبة بين 7 في المائة سنة 2004 و11 في المائة سنة 2013.',
    ['7 percent', '11 percent'],
  ],
  ['en', 'The rate moved between 7% in 2004 and 11% in 2013.', ['7 percent', '11 percent']],
  ['ar', 'تراوحت النسبة بين 7 في المائة و11 في المائة سنة 2013.', ['7..11 percent']],
]);

checkBriefs('a year in Arabic-Indic digits is a year', [
  ['ar', 'وظف المستشفى ٤٥٠ طبيبا مقابل ٣٠٠ سنة ٢٠٢٢.', ['450 doctor', '300 doctor']],
  ['ar', 'ارتفع عدد الفلاحين من ٤٣٠ سنة ٢٠٢٣ إلى ٥٢٠ فلاحا.', ['430 farmer', '520 farmer']],
  ['ar', 'زرع المشتل ٦٠ شجرة سنة ١٩٩٨، و٩٠ في العام الموالي.', ['60 tree', '90 tree']],
]);

checkBriefs('"more than" may be printed as one word in Arabic', [
  ['ar', 'سجلت البلدية فائضا يناهز أكثرمن 22 مليار سنتيم.', ['>220000000 MAD']],
  ['ar', 'توصلت البلدية بأزيدمن 640 عريضة.', ['>640 petition']],
]);

checkBriefs('a year behind a comparator that tells where something has come to is a number', [
  [
    'fr',
    'Les surfaces sont passées de 310 hectares à plus de 2000 aujourd’hui.',
    ['310 ha', '>2000 ha'],
  ],
  ['ar', 'انتقلت المساحة من 310 هكتارات إلى أكثر من 2000 اليوم.', ['310 ha', '>2000 ha']],
  ['en', 'The number of farms grew from 310 to more than 2000 today.', ['310 farm', '>2000 farm']],
]);

checkBriefs('a word to search by is no number', [
  ['en', 'Rents rose by 3%. #rents #million #billion', ['3 percent']],
]);

checkBriefs('a unit may stand in quotation marks', [
  ['ar', 'تنتج المحطة 350 "ميكاواط" من الكهرباء.', ['350 MW']],
  ['fr', 'Il a versé 350 "dirhams" au guichet.', ['350 MAD']],
]);
