import { expect, it } from 'vitest';
import type { Language } from '../../../pipeline/document.ts';
import { briefs, checkBriefs, checkMeasures, checkTold, read } from './read.ts';

checkBriefs('the plural subject of a verb is what its number counts, known to a lexicon or not', [
  ['fr', 'Les radiations se sont élevées à 3.210 en mars.', ['3210 radiations']],
  ['fr', 'Fin 2022, les radiations ont culminé à 900.', ['900 radiations']],
  ['en', 'Insolvencies climbed to 2,190.', ['2190 Insolvencies']],
  ['en', 'Under-18s accounted for 640.', ['640 1']],
  ['fr', 'Les gardes-côtes ont fouillé 640.', ['640 1']],
  ['fr', 'Le coût des radiations a atteint 640.', ['640 1']],
]);

checkBriefs('a plural pronoun is of what was counted before, whosever it is', [
  [
    'fr',
    'Le nombre de ruches est passé de 900 à 1.200, celles des coopératives de 300 en 2019 à 640 en 2025.',
    ['900 beehive', '1200 beehive', '300 beehive', '640 beehive'],
  ],
  [
    'en',
    'The number of beds rose from 900 to 1,200 and those of private clinics from 300 to 640.',
    ['900 bed', '1200 bed', '300 bed', '640 bed'],
  ],
  // A singular one is of the number itself.
  [
    'fr',
    'Le nombre de ruches est passé à 900, celui des coopératives à 640.',
    ['900 beehive', '640 cooperative'],
  ],
  [
    'fr',
    'Ceux des villages ont 900 ruches, et les coopératives sont 640.',
    ['900 beehive', '640 cooperative'],
  ],
]);

checkBriefs('what is said of people is no noun that their number counts', [
  ['en', 'The number of people working at the mill reached 127.', ['127 person']],
  ['en', 'The fair blamed the large number of children enrolled, 100.', ['100 child']],
  ['en', 'The number of women entrepreneurs rose to 400.', ['400 entrepreneur']],
]);

checkBriefs('a lack counts those who are wanting', [
  ['fr', 'La pénurie en infirmiers s’élève à 6.400.', ['6400 nurse']],
  ['en', 'The deficit in staff reached 8,450.', ['8450 worker']],
  ['ar', 'الخصاص في الأساتذة يصل إلى 15 ألفا.', ['15000 teacher']],
  ['fr', 'Le déficit en eau a atteint 640.', ['640 1']],
]);

checkBriefs('a number named without its noun is of none', [
  ['fr', 'Une pépinière a ouvert. Le coût a atteint 640.', ['640 1']],
]);

checkBriefs('a compound whose first half is an adjective is one noun', [
  ['fr', 'Le foyer a recueilli 75 nouveau-nés et 12 nourrissons.', ['75 nouveau-nés', '12 child']],
  ['fr', 'Il compte 75 nouveaux postes.', ['75 job']],
]);

checkBriefs('what is set against an amount has its unit', [
  [
    'fr',
    'La panne a coûté 12.000 heures de travail contre 8.500 en 2022.',
    ['12000 work_hour', '8500 work_hour'],
  ],
  ['ar', 'ضاعت 50 ألف ساعة عمل مقابل 30 ألف.', ['50000 work_hour', '30000 work_hour']],
  ['en', 'Works took 12 hours against 8 in May.', ['12 h', '8 h']],
  ['fr', 'La part est de 12,4 % à Fès et 31,2 à Taza.', ['12.4 percent', '31.2 percent']],
]);

checkBriefs('where a move starts has the unit of where it ends, told before its subject too', [
  ['fr', 'De 640 en 2021, les recours ont bondi à 910.', ['640 appeal', '910 appeal']],
  ['en', 'From 640 in 2021, appeals jumped to 910.', ['640 appeal', '910 appeal']],
  ['ar', 'فمن 640 سنة 2021، انتقلت الطعون إلى 910.', ['640 appeal', '910 appeal']],
  ['fr', 'De 5,2 % en 2023, le chômage devrait tomber à 4,8 %.', ['5.2 percent', '4.8 percent ?']],
  ['fr', 'De 640 au départ, on en garde 910, à Fès.', ['640 1', '910 1']],
]);

checkBriefs('a bare number by time is of what was named before', [
  ['fr', 'Le nombre moyen d’appels est de 320 par jour.', ['320 appels par jour']],
  [
    'fr',
    'On a recueilli 780 poches. Il faut en collecter plus de 900 par jour à l’échelle du pays.',
    ['780 donor', '>900 poches par jour'],
  ],
  ['fr', 'La mortalité est de 3,6 pour 100.000 habitants.', ['3.6 pour 100.000 habitants']],
]);

checkBriefs('brackets hold a number of the name before them', [
  [
    'fr',
    'Suivent Renault (6.208), Peugeot (4.208) et Opel (2.114).',
    ['6208 1', '4208 1', '2114 1'],
  ],
  ['fr', 'La Peugeot 3008 plaît.', []],
]);

checkBriefs('an Arabic dual that says what two names are counts nothing', [
  ['ar', 'لم تسجل أي حالة في جهتي كلميم والعيون.', []],
  ['ar', 'تهم العملية جماعتي زايو وسلوان.', []],
  ['ar', 'حجزت سيارتي إسعاف وشاحنة.', ['2 vehicle']],
]);

it('counts the points of an agenda, and no points that something moved by', () => {
  const kinds = (lang: Language, text: string) => read(lang, text).figures.map(({ kind }) => kind);
  expect(kinds('fr', 'La session de mai comporte un total de 12 points.')).toEqual(['count']);
  expect(kinds('en', 'The agenda of the council holds 14 points.')).toEqual(['count']);
  expect(kinds('ar', 'يتضمن جدول أعمال الدورة 16 نقطة.')).toEqual(['count']);
  expect(kinds('fr', 'Durant la session, l’indice a gagné 12 points.')).toEqual(['other']);
  expect(briefs('en', 'The balance of opinion stood at 7.5 points.')).toEqual(['7.5 point']);
  expect(briefs('fr', 'L’ICM passe de 45,2 points à 46,1 points.')).toEqual([
    '45.2 point',
    '46.1 point',
  ]);
});

checkBriefs('points of which a rate has fewer left are basis points', [
  [
    'ar',
    'قرر البنك رفع سعر الفائدة بواقع 25 نقطة إلى 2.25 في المائة.',
    ['25 basis_point', '2.25 percent'],
  ],
  ['fr', 'La banque a relevé son taux de 75 points, à 4 %.', ['75 basis_point', '4 percent']],
  ['en', 'The rate fell by 5 points to 3%.', ['5 percentage_point', '3 percent']],
  ['fr', 'Le taux a gagné 25 points, à 62 %.', ['25 percentage_point', '62 percent']],
]);

checkBriefs('what its own sentence counts has no currency of the sentence before', [
  [
    'fr',
    'Les recettes ont atteint 6,4 milliards de dirhams. Les hôtels ont réalisé des nuitées dépassant les 14 millions.',
    ['6400000000 MAD', '>14000000 night'],
  ],
  [
    'fr',
    'Les recettes ont atteint 640 millions de dirhams. Le secteur a des charges dépassant les 14 millions.',
    ['640000000 MAD', '>14000000 MAD'],
  ],
]);

checkBriefs('a part is counted by the noun of the whole that it is told out of', [
  [
    'en',
    "Two-hundred-thousand out of Fez's 7.2 million pupils walk.",
    ['200000 pupil', '7200000 pupil'],
  ],
  ['fr', '200.000 sur les 7,2 millions d’enfants travaillent.', ['200000 child', '7200000 child']],
  [
    'fr',
    'De 500 dirhams pour une famille à 1.200 pour une famille de six.',
    ['500 MAD', '1200 MAD'],
  ],
]);

checkBriefs('an adjective may stand before one that comes before any noun', [
  ['en', 'They took 9 kg of eggs, 12 anesthetized live falcons.', ['9 kg', '12 animal']],
  ['en', 'About 12 live in caves.', ['~12 1']],
]);

checkBriefs('decimals in words may be joined by hyphens', [
  ['en', 'Seventy-four-point-seven percent left.', ['74.7 percent']],
  ['en', 'It was a four-point plan.', []],
]);

checkBriefs('the numbers of a school year are no years', [
  ['fr', 'Les effectifs de la deuxième année pharmacie sont de 770.', ['770 1']],
  ['en', 'The crop was put at 30 million quitals.', ['30000000 q']],
]);

checkBriefs(
  'a plural subject counts both ends of its move, and over what stands in commas behind it',
  [
    ['fr', 'Les radiations sont passées de 210 à 630.', ['210 radiations', '630 radiations']],
    ['en', 'Insolvencies rose from 210 to 630.', ['210 Insolvencies', '630 Insolvencies']],
    ['fr', 'Les radiations, en hausse de 12 %, ont atteint 630.', ['12 percent', '630 radiations']],
    ['fr', 'Les radiations ont augmenté de 210.', ['210 1']],
  ],
);

checkBriefs('dashes hold a number of the plural before them, and no part exceeds its whole', [
  ['fr', 'Les plaintes – deux millions d’après un syndicat – traînent.', ['2000000 complaint']],
  ['fr', 'La ville – deux millions d’habitants – grandit.', ['2000000 person']],
]);

checkBriefs('times of a list have the unit of the first, and millions of any are counted', [
  ['fr', 'Il faut 8 heures en bus et 3 en train.', ['8 h', '3 h']],
  ['en', 'It takes 8 hours by bus and 3 by train.', ['8 h', '3 h']],
  ['fr', 'Il faut 8 heures et 3 lettres.', ['8 h', '3 letter']],
  ['fr', 'Ils ont parlé 14 millions de minutes.', ['14000000 minutes']],
]);

checkBriefs('decimals may stand off their comma before a scale', [
  ['en', 'It costs 53, 5 billion dirhams.', ['53500000000 MAD']],
  ['en', 'It has 53, and 5 billion dirhams.', ['53 1', '5000000000 MAD']],
]);

checkBriefs('what is exceeded is told behind its pronoun', [
  [
    'ar',
    'وصل عدد السياح إلى 13 مليونا، متجاوزا ما تحقق سنة 2019، وهو 12 مليونا.',
    ['13000000 tourist', '12000000 tourist'],
  ],
  [
    'ar',
    'وصل عدد السياح إلى 13 مليونا، متجاوزا 12 مليونا.',
    ['13000000 tourist', '>12000000 tourist'],
  ],
]);

checkBriefs('days of work are counted, and a length of days is none of them', [
  ['ar', 'وفر المشروع 120 ألف يوم عمل.', ['120000 workday']],
  ['fr', 'Le chantier a offert 3,6 millions de journées de travail.', ['3600000 workday']],
  ['en', 'Some 3.6 million working days were lost.', ['~3600000 workday']],
  ['ar', 'مدة العقد 120 يوما.', ['120 d']],
]);

checkBriefs('subjects that have the verb of the one before have as many of the same', [
  [
    'fr',
    'Le textile a perdu 900 postes, le cuir en a créé 700, les mines 300 et les transports plus de 200.',
    ['900 job', '700 job', '300 job', '>200 job'],
  ],
  [
    'fr',
    'Safi a 900 postes. Le port en a 700, dont les hôpitaux 30.',
    ['900 job', '700 job', '30 hospital'],
  ],
]);

checkBriefs('a list in brackets that opens in a complement of place goes on with what it counts', [
  [
    'en',
    'Fez lost 900 jobs. Gains were seen in weaving (700), mines (300) and services (200).',
    ['900 job', '700 job', '300 job', '200 job'],
  ],
  [
    'fr',
    'Safi compte 900 victimes, dans le nord (400), les oasis (300) et les villages (200).',
    ['900 victim', '400 victim', '300 victim', '200 victim'],
  ],
  [
    'fr',
    'Safi a reçu 900 victimes. On y trouve des écoles (12), des lycées (8) et des hôpitaux (4).',
    ['900 victim', '12 school', '8 school', '4 hospital'],
  ],
]);

checkBriefs('what is said of bare numbers is what they count', [
  ['fr', 'À Fès, 12 sont des étrangers.', ['12 foreigner']],
  [
    'en',
    'They rescued 118 migrants from two boats. The army said 114 of these migrants were from Mali.',
    ['118 migrant', '2 boat', '114 migrant'],
  ],
]);

checkBriefs('the wheels of a class of vehicles are no figure', [
  ['fr', 'Les cyclomoteurs à deux et trois roues ont fait 40 morts.', ['40 death']],
  ['fr', 'Les camions à deux ou trois essieux ont fait 40 morts.', ['40 death']],
  ['en', 'Two- and three-wheelers caused 40 deaths.', ['40 death']],
  ['ar', 'سجلت الدراجات ذات عجلتين وثلاث عجلات 40 حادثة.', ['40 accident']],
  ['fr', 'L’usine a livré 300 roues.', ['300 roues']],
]);

checkBriefs('so many on a hundred is a percentage beside one, and a score elsewhere', [
  [
    'fr',
    'La part est de 62 sur 100 à Fès et de 71 pour cent à Taza.',
    ['62 percent', '71 percent'],
  ],
  ['fr', 'Le port obtient 62,5 sur 100, en hausse de 3 pour cent.', ['62.5 sur 100', '3 percent']],
]);

checkBriefs('a mark is out of twenty, where a mean or its decimals tell it', [
  ['fr', 'La meilleure moyenne est de 17,9 sur 20.', ['17.9 sur 20']],
  ['fr', 'Les 120 lauréats ont une moyenne de 14 sur 20.', ['120 graduate', '14 sur 20']],
  ['en', 'The best mark was 19 out of 20.', ['19 out of 20']],
  ['ar', 'بلغ أعلى معدل 19.21 من 20.', ['19.21 من 20']],
  ['fr', 'Les clubs sont 20, et 18 sur 20 ont un stade.', ['20 club', '18 club', '20 club']],
]);

checkBriefs('those of the subject before, where no number has counted any', [
  ['en', 'Weavers in the valley await aid. Some 4,500 of them have asked.', ['~4500 artisan']],
  ['fr', 'Les tisserands attendent l’aide. 4.500 d’entre eux l’ont demandée.', ['4500 artisan']],
  [
    'fr',
    'Le nombre des tisserands, âgés pour la plupart, a reculé. L’aide touche 4.500 d’entre eux.',
    ['4500 artisan'],
  ],
  ['en', 'The club hired 70 weavers. 21 of them left.', ['70 artisan', '21 artisan']],
]);

checkBriefs('a number that a share restates is no percentage', [
  [
    'en',
    'The north has 120 wells, serving 60% of farms, while the south has 75, or 38%.',
    ['120 well', '60 percent', '75 well', '38 percent'],
  ],
  [
    'fr',
    'Le nord a 120 puits, couvrant 60% des fermes, et le sud 75, soit 38%.',
    ['120 well', '60 percent', '75 well', '38 percent'],
  ],
]);

checkBriefs('one of two that collide closes no list of counts', [
  ['fr', 'Un choc entre un tramway et un taxi a fait sept blessés.', ['7 injured']],
  ['fr', 'Neuf passagers ont été blessés dans un choc entre un car et un camion.', ['9 passenger']],
  [
    'fr',
    'La crue a fait 9 morts, 21 blessés et un disparu.',
    ['9 death', '21 injured', '1 missing'],
  ],
]);

checkBriefs('whose turn it is has as many of what those before have done', [
  [
    'en',
    'Mining created 410 jobs, services 230 and forestry 90.',
    ['410 job', '230 job', '90 job'],
  ],
  ['ar', 'أحدثت المناجم 410 مناصب شغل، والخدمات 230.', ['410 job', '230 job']],
  // The part of a whole has no turn.
  [
    'fr',
    'Les brebis dépassent 410.000 têtes, dont 230.000 de femelles, et les caprins 90.000.',
    ['>410000 head', '230000 head', '90000 head'],
  ],
  // Nothing is done: a list of its own.
  ['fr', 'Le lycée compte 410 élèves, dont les filles 230.', ['410 pupil', '230 woman']],
]);

checkBriefs('a change that a sentence opens with has no noun of what it is behind', [
  // A sentence of its own subject.
  [
    'en',
    'They built 40 schools. Paid posts rose by 2,100, while volunteers fell to 31,000 people.',
    ['40 school', '2100 job', '31000 person'],
  ],
]);

checkBriefs('the adjective of a nation counts nobody', [
  [
    'fr',
    'Quarante marins dérivaient. D’après les autorités marocaines, 31 ont été secourus.',
    ['40 seafarer', '31 seafarer'],
  ],
  ['fr', 'Les Marocaines étaient 31 à concourir.', ['31 woman']],
  ['fr', 'La police a présenté 6 mis en cause.', ['6 suspect']],
]);

checkBriefs('a part told by an adjective or a participle is of those counted before', [
  ['fr', 'La ville a 31 cliniques, dont 14 ambulatoires.', ['31 clinic', '14 clinic']],
  ['fr', 'Le port a reçu 31 camions, dont 14 sortis de l’usine.', ['31 truck', '14 truck']],
  ['fr', 'La ville a 31 salles, dont 14 hôtels.', ['31 room', '14 hotel']],
  [
    'fr',
    'La vallée a 31 stations (25 mobiles et 6 fixes).',
    ['31 station', '25 station', '6 station'],
  ],
  ['ar', 'تضم الجهة 31 مستوصفا (25 عامة و6 متنقلة).', ['31 clinic', '25 clinic', '6 clinic']],
]);

checkBriefs('ages of the young and the digits of a growth are no figures', [
  ['ar', 'أغلب الناخبين من الشباب من 18 إلى 24، ويمثلون 8 في المائة.', ['8 percent']],
  ['en', 'Youth from 18 to 24 make up 8% of voters.', ['8 percent']],
  ['ar', 'سجل السوق ارتفاعا بثلاثة أرقام بلغ 102 في المائة.', ['102 percent']],
  ['ar', 'ارتفع عدد الشباب من 180 إلى 240.', ['180 youth', '240 youth']],
]);

checkBriefs(
  'a relative clause tells the number of the noun before it, and those hurt are several',
  [
    [
      'en',
      'Deaths fell to 120, with a fall of 62 percent in accidents, which stood at 3,281.',
      ['120 death', '62 percent', '3281 accident'],
    ],
    [
      'fr',
      'Le nombre de tués a reculé à 120, avec une baisse des accidents corporels, qui s’établissent à 3.281.',
      ['120 death', '3281 accident'],
    ],
    [
      'ar',
      'تراجع عدد القتلى إلى 120، مع انخفاض الحوادث الجسدية، التي بلغت 3.281.',
      ['120 death', '3281 accident'],
    ],
    // A subject of its own.
    [
      'en',
      'Poverty fell in rural reserves, where the index went from 6 to 2.',
      ['6 point', '2 point'],
    ],
    [
      'en',
      'Deaths fell to 120, while the seriously injured fell by 4 percent to 731.',
      ['120 death', '4 percent', '731 injured'],
    ],
  ],
);

checkBriefs('a wanted notice is counted as itself, its first letter being no preposition', [
  [
    'ar',
    'تمت مراجعة 58 ملفا، مما أدى إلى إلغاء 15 برقية بحث، وإلغاء 21 برقية أخرى.',
    ['58 case', '15 warrant', '21 message'],
  ],
]);

checkBriefs('a term that begins with what is an adjective alone is counted', [
  [
    'fr',
    'Le port a saisi 90 tonnes de sel et 1.812 moyens de transport.',
    ['90 t', '1812 vehicle'],
  ],
]);

checkBriefs('a word in -us or -ss is no plural that ends what "number of" names', [
  ['en', 'The number of virus cases across the valley rose to 7,133.', ['7133 case']],
  ['en', 'The number of virus infected patients increased by 640.', ['640 patient']],
  ['en', 'The number of jobless people reached 640.', ['640 unemployed']],
]);

checkBriefs('a name with its digits only says which things are counted', [
  ['en', 'The ward counted 133 H5N1 patients and 12 H5 patients.', ['133 patient', '12 patient']],
  ['en', 'The ward counted 133 Covid19 patients.', ['133 patient']],
]);

checkBriefs('a plural that opens its clause is what a verb of moving moves', [
  ['en', 'It counted 120 wells, while visitors rose to 30.', ['120 well', '30 visitor']],
  ['en', 'It counted 120 cases, while deaths increased by 30.', ['120 case', '30 death']],
  ['en', 'It counted 120 cases, while total arrivals fell by 30.', ['120 case', '30 arrival']],
  // A total alone is of what was counted before.
  ['en', 'It counted 120 cases, and the total reached 307.', ['120 case', '307 case']],
]);

checkBriefs('a number word that a toll rises to counts, whatever place or day follows', [
  ['en', 'The toll of the storm rose to eleven on Sunday.', ['11 death']],
  ['fr', 'Le nombre de puits est passé à onze en 2023.', ['11 well']],
  ['en', 'He went from four to six in the list.', []],
]);

checkBriefs('a number word right behind the toll that it is of counts', [
  ['en', 'The league gave a toll of nine on Monday.', ['9 death']],
  ['en', 'It raised an earlier toll of at least six.', ['>=6 death']],
  ['en', 'It gave an injury toll of about seven.', ['~7 injured']],
  ['en', 'She toured a valley of nine.', []],
]);

checkBriefs('a noun with a hyphen is one noun, whatever its first word counts', [
  ['fr', 'La ville compte 648 auto-écoles.', ['648 driving_school']],
  ['fr', 'Il cite 1.392 peines, dont 648 jours-amende.', ['1392 sentence', '648 fine']],
]);

checkBriefs('what is short of people lacks them, and is not below their number', [
  ['en', 'The valley is short of 648 doctors.', ['648 doctor']],
  ['en', 'Turnout was just short of 48%.', ['<48 percent']],
  ['en', 'Its takings fell short of 64 dirhams.', ['<64 MAD']],
]);

checkBriefs('a bulletin that warns is a warning, and what befalls a network no accident', [
  ['fr', 'Le centre a émis 648 bulletins d’alerte.', ['648 warning']],
  ['ar', 'أصدر المركز 648 نشرة إنذارية.', ['648 warning']],
  ['ar', 'عالج المركز 648 حادثا سيبرانيا.', ['648 incident']],
  ['ar', 'سجل المركز 648 حادثا.', ['648 accident']],
]);

checkBriefs('behind the whole that its sentence opens with, a bare number has its verb', [
  ['en', 'Among the clubs that sent their lists, 23 provided maps.', ['23 club']],
  ['en', 'Out of all candidates, 148,362 achieved honours.', ['148362 candidate']],
  // A participle of those who are counted.
  ['en', 'Among the dead, 4 unidentified migrants were buried.', ['4 migrant']],
  ['en', 'The office received 23 provided maps.', ['23 provided maps']],
]);

checkBriefs('the model of what is counted may stand before its noun, and "ahead" is no plural', [
  ['en', 'The airline bought two Boeing 787 Dreamliner aircraft.', ['2 plane']],
  ['en', 'It leased three Airbus A320 aircraft.', ['3 plane']],
  ['en', 'The list won 97 seats ahead of the rest.', ['97 seat']],
  ['en', 'The farm has 97 head of cattle.', ['97 head']],
]);

checkBriefs('who is harmed beside the dead is none of them', [
  ['ar', 'خلف الانهيار 19 قتيلا وإصابة 125 بجروح.', ['19 death', '125 person']],
  ['ar', 'خلف الانهيار 19 قتيلا وإصابة 40 آخرين.', ['19 death', '40 person']],
  ['ar', 'سجلت الإدارة 300 إصابة جديدة و12 وفاة.', ['300 infection', '12 death']],
  [
    'ar',
    'سجلت الإدارة بعد الزلزال 40 إصابة جديدة. وخلف الحادث 12 إصابة.',
    ['40 infection', '12 injured'],
  ],
  ['ar', 'وتتوزع حالات الإصابة بين جهات الرباط سلا (13) وفاس مكناس (2).', ['13 case', '2 case']],
]);

checkBriefs('«وعددها» counts the noun right before it', [
  ['ar', 'تم إحصاء الأصوات برسم الدوائر المحلية وعددها 305 أمس.', ['305 constituency']],
]);

checkBriefs('the noun that a sentence numbers counts behind a number in its relative clause', [
  ['ar', 'عدد الأقسام التي يدرس فيها 41 تلميذا بلغ 15 ألفا و392 أمس.', ['41 pupil', '15392 class']],
  [
    'ar',
    'عدد الحافلات التي نقلت 300 راكب في ماي و400 في يونيو.',
    ['300 passenger', '400 passenger'],
  ],
]);

checkBriefs('«تهم» says what something is about, where no number stands before it', [
  ['ar', 'كشف التقرير معطيات تهم تشغيل الأطفال، حيث بلغ العدد 162.000 سنة 2017.', ['162000 child']],
  ['ar', 'وجهت إليه 5 تهم.', ['5 charge']],
]);

checkBriefs('whoever is prosecuted is no follower', [
  ['ar', 'أحيل عليه 301 متابعا بسبب الشيكات.', ['301 suspect']],
  ['ar', 'يضم الحساب 80 ألف متابع.', ['80000 follower']],
]);

checkBriefs('who did what is counted, and the first of a dual, are no noun of their own', [
  [
    'ar',
    'أنجزت المجالس 640 افتحاصا، منها 240 افتحاصا من طرف المجلس الأعلى و 400 من طرف المجالس الجهوية.',
    ['640 inspection', '240 inspection', '400 inspection'],
  ],
  ['ar', 'وقعت الجماعة اتفاقا مع جمعيتين الأولى ثقافية.', ['2 association']],
  ['ar', 'أمضى في المهنة عقدين من الزمن.', []],
]);

checkBriefs('an Arabic number is put on the number of whom it counts', [
  ['ar', 'ما يرفع إلى خمسة عدد الضحايا.', ['5 victim']],
  ['ar', 'وصل إلى 2300 عدد المستفيدين.', ['2300 person']],
  ['ar', 'يضم الحزب 12 عضوا، و2300 هو عدد المدارس المشيدة.', ['12 member', '2300 school']],
  ['ar', 'بلغ عدد القتلى 27 وعدد الجرحى 64.', ['27 death', '64 injured']],
]);

checkBriefs('a mission that a word numbers is counted, and an increase of note is none', [
  ['ar', 'أنجزت المفتشية ثمانية وعشرين مهمة رقابية.', ['28 mission']],
  ['ar', 'أنجزت المفتشية مهمتين رقابيتين.', ['2 mission']],
  ['ar', 'سجلت الصادرات زيادة مهمة بلغت 28 في المائة.', ['28 percent']],
]);

checkBriefs('several adjectives may stand before the noun that is counted', [
  ['fr', 'Le plan aide 45 petites et moyennes entreprises.', ['45 company']],
  ['fr', 'Le plan couvre 17 grands, moyens et petits barrages.', ['17 dam']],
  ['en', 'The plan covers 17 large, medium and small dams.', ['17 dam']],
  // No noun follows, or one of another clause.
  ['fr', 'Le village a vu 300 jeunes, grands et petits.', ['300 youth']],
  ['en', 'The village counts 12 new, officials said.', ['12 1']],
]);

checkBriefs('adjectives that "but" joins stand before what is counted', [
  ['en', 'The scheme has three small but costly dams.', ['3 dam']],
]);

checkBriefs('whose something is is not what its number counts', [
  ['en', 'It missed the United Weavers’ yarn goal of 4.5.', ['4.5 1']],
]);

checkBriefs(
  'a record or a mark that a number says is no noun that it counts, nor is the verb behind one',
  [
    [
      'en',
      'The port had 12 million passengers, beyond the 10-million mark was told.',
      ['12000000 passenger', '>10000000 passenger'],
    ],
    [
      'en',
      'Ships carried 27 million passengers, against the 25-million record set in 2019.',
      ['27000000 passenger', '25000000 passenger'],
    ],
    ['en', 'The number of pupils across all three cycles stands at 7,050.', ['7050 pupil']],
  ],
);

checkBriefs('those whom a place takes in are not the place', [
  ['fr', 'Les salles ont accueilli 1.640 en 2016, contre 1.510 en 2015.', ['1640 1', '1510 1']],
  ['en', 'The theatres welcomed 1,640 in May.', ['1640 1']],
  ['fr', 'Les salles sont au nombre de 64.', ['64 room']],
]);

checkBriefs('adjectives in a row stand before the noun that is counted', [
  [
    'en',
    'The teams gave 4,640 social, medical, and administrative services to pilgrims.',
    ['4640 service'],
  ],
]);

checkBriefs('the object of a gerund is not what the verb before exceeds', [
  ['en', 'The port topped all entries, welcoming 640 sailors.', ['640 fisher']],
  ['fr', 'Le port a dépassé ses rivaux, accueillant 640 navires.', ['640 boat']],
  ['fr', 'Le trafic a dépassé, durant mai, 640 navires.', ['>640 boat']],
]);

checkBriefs('a number that tells of which kind things are is none of them, nor is their owner', [
  ['en', 'The town has 20 five-star hotels and 12 two-storey houses.', ['20 hotel', '12 house']],
  [
    'en',
    'They counted 893 pedestrians and 175 two-wheel and three-wheel drivers.',
    ['893 pedestrian', '175 driver'],
  ],
  ['en', 'They seized 78 drivers’ licences.', ['78 permit']],
  ['en', 'The drivers’ union lent 78 lorries.', ['78 truck']],
]);

checkTold('the next of two numbers counts the noun that stands before it', [
  ['ar', 'بلغ عدد القتلى 12 والجرحى 40.', ['12 death | عدد القتلى', '40 injured | الجرحى']],
  [
    'en',
    'He put the number of missing at 12 and of injured at 40.',
    ['12 missing | number of missing', '40 injured | injured'],
  ],
]);

checkTold('whoever gets the next amount is not counted by it', [
  [
    'fr',
    'Les hommes gagnent 5.400 dirhams, les femmes 4.100.',
    ['5400 MAD | hommes', '4100 MAD | femmes'],
  ],
  ['ar', 'يتقاضى الرجال 5400 درهم والنساء 4100.', ['5400 MAD | الرجال', '4100 MAD | النساء']],
  [
    'fr',
    'Les recettes ont atteint 5.400 dirhams, les femmes 4.100.',
    ['5400 MAD | recettes', '4100 woman | femmes'],
  ],
]);

checkTold('an Arabic label and the next who has some stand with what is counted', [
  ['ar', 'حوادث السير: 17 قتيلا', ['17 death | قتيلا, حوادث السير']],
  ['ar', 'عدد المستفيدين: 34 شخصا', ['34 person | عدد المستفيدين']],
  [
    'ar',
    'خلقت الخدمات 85 منصبا، والصناعة 13.',
    ['85 job | منصبا, الخدمات', '13 job | منصبا, الصناعة'],
  ],
]);

checkTold('a whole with a number of its own is what its parts count', [
  [
    'fr',
    'Parmi les 340 candidats, 210 sont des femmes et 12 sont en situation de handicap.',
    [
      '340 candidate | candidats',
      '210 woman | femmes',
      '12 candidate | candidats en situation de handicap',
    ],
  ],
  [
    'en',
    'Of the 340 candidates, 210 are women and 12 are disabled.',
    ['340 candidate | candidates', '210 woman | women', '12 candidate | candidates are disabled'],
  ],
]);

checkTold('a mass told in full has the unit of one told in millions', [
  [
    'fr',
    'Les ventes de laine ont atteint 4 millions de tonnes et celles de soie 900.000.',
    ['4000000 t | ventes de laine', '900000 t | ventes, soie'],
  ],
  [
    'en',
    'Wool imports rose to 4 million tonnes and silk to 900,000.',
    ['4000000 t | Wool imports', '900000 t | silk'],
  ],
]);
checkBriefs(
  'what opens with «الت» by its own letters has no article, and is what its number counts',
  [
    ['ar', 'عقدت اللجنة 30 جلسة وسجلت 20 التزاما.', ['30 meeting', '20 التزاما']],
    ['ar', 'عقدت اللجنة 30 جلسة ومنها 20 التجارية.', ['30 meeting', '20 meeting']],
  ],
);

checkBriefs(
  '"un investissement de" a sum of money is that sum, and no one thing of a list of counts',
  [
    [
      'fr',
      'La phase compte 25 puits et un investissement de 3 millions de dirhams.',
      ['25 well', '3000000 MAD'],
    ],
    ['fr', 'La phase compte 25 puits et un investissement étranger.', ['25 well', '1 investment']],
  ],
);

checkBriefs(
  '"en" before a bare number is of the plural that opens its sentence before a colon, and of no other sentence',
  [
    [
      'fr',
      'La police a saisi 3.000 comprimés. Les délits n’excèdent pas 7 % des affaires : la police en a relevé 640.',
      ['3000 pill', '<=7 percent', '640 offence'],
    ],
    [
      'fr',
      'La police a saisi 3.000 comprimés. La commune en a brûlé 640.',
      ['3000 pill', '640 pill'],
    ],
  ],
);

checkBriefs('"en" takes up the thing, not its size nor the subject of its own verb', [
  [
    'fr',
    'Un foyer se contente d’une bouteille de 12 kg par mois, d’autres en utilisent entre 5 et 6.',
    ['5..6 bottle'],
  ],
  ['fr', 'Le port a reçu 12 tonnes de laine et en a exporté 5.', ['12 t', '5 t']],
  [
    'fr',
    'On a ouvert 22 moulins, soit 433 lits de plus. Ensuite, 24 projets devraient en offrir 273.',
    ['22 press', '433 bed', '24 project ?', '273 bed ?'],
  ],
]);

it('a headline may have the cap passed behind its number', () => {
  const [figure] = read('fr', 'Puits creusés : le cap des 300 passé').figures;
  expect(figure).toMatchObject({ unit: 'well', measure: 'Puits creusés' });
});

checkBriefs('"of those" whom something befell counts people, also in words', [
  ['en', 'Eight of those killed in the fire were weavers.', ['8 person']],
  ['en', 'The police said that 14 of those arrested were minors.', ['14 person']],
]);

checkBriefs('a noun of two words has the code of its thing', [
  ['fr', 'Le pays a produit 34 longs métrages.', ['34 film']],
]);

checkBriefs('a chain of hyphens before a noun is no more than its adjective', [
  ['en', 'The port has nine state-of-the-art quays.', ['9 quay']],
  ['en', 'It built five first-of-a-kind clinics.', ['5 clinic']],
]);

checkBriefs('a noun that only "this" and its complement make definite is counted', [
  [
    'ar',
    'سجلت الغرفة 40 ألف طلب، منها أكثر من 20 ألف من حاملي هذا اللقب وما يزيد عن 10 آلاف بالمدينة.',
    ['40000 request', '>20000 حاملي', '>10000 حاملي'],
  ],
]);

checkBriefs('a modifier of two words before a conjunction has the noun behind it', [
  [
    'en',
    'The fair drew 300 visitors to 56 wool trading and 64 raw silk trading firms.',
    ['300 visitor', '56 company', '64 company'],
  ],
]);

checkBriefs('the "of" of a comparator opens no move from one number to another', [
  [
    'fr',
    'Le nombre de détenus logés dans près de 50 fermes se chiffre à 900.',
    ['~50 farm', '900 detainee'],
  ],
]);

checkBriefs('a hamza tells those who are counted from the deed that is written as they are', [
  [
    'ar',
    'فقدت الجهة 370 منصبا. ويعزى ذلك إلى إحداث 260 بالمدن وفقدان 630 بالقرى.',
    ['370 job', '260 job', '630 job'],
  ],
]);

checkBriefs('where those come from whose number is told is not counted', [
  ['ar', 'بلغ عدد الطلبات 648 من القرى، و412 من الحواضر.', ['648 request', '412 request']],
  ['ar', 'زار الوالي 648 من القرى.', ['648 village']],
]);

checkBriefs(
  'a sound plural before whose it is counts as one without, and right behind a number counts nothing',
  [
    ['ar', 'شارك 300 من موظفي الوزارة و40 من مهاجري الساحل.', ['300 worker', '40 migrant']],
    ['ar', 'يضم السجن 9 من معتقلي البئر.', ['9 detainee']],
    ['ar', 'بلغ عدد موظفي الوزارة 300.', ['300 worker']],
    ['ar', 'يعاقب القانون رقم 88.13 ناشري الأخبار بغرامة 20 درهما.', ['20 MAD']],
  ],
);

checkBriefs('those just told of are counted by their noun, an adjective between', [
  ['en', 'The valley is home to 1.5 million of these young weavers.', ['1500000 artisan']],
  ['en', 'They met 640 weavers, and 14 of these are minors.', ['640 artisan', '14 artisan']],
  ['fr', 'La vallée compte 1,5 million de ces migrants.', ['1500000 migrant']],
  ['ar', 'توفي ثلاثة أشخاص في سلا، بينما أصيب آخران في تطوان.', ['3 person', '2 person']],
  ['ar', 'أصيب شخصان آخران بجروح.', ['2 person']],
]);

checkBriefs('a label that closes on an adjective counts what its noun names', [
  ['fr', 'Affaires pénales : 1.214 ; accidents mortels : 376.', ['1214 case', '376 accident']],
  ['fr', 'Le bilan : permis de conduire retirés : 376.', ['376 permit']],
  [
    'fr',
    'Nombre de divorces : 640, celui des mariages coutumiers : 376.',
    ['640 divorce', '376 marriage'],
  ],
]);

checkBriefs('a verb in the singular behind a plural is no part of what is counted', [
  ['en', 'A tray of 36 eggs comes to 48 dirhams.', ['36 egg', '48 MAD']],
  ['en', 'It bought 36 arms exports to the valley.', ['36 arms exports']],
]);

checkBriefs('wins, draws and defeats are counted alike, and a crowd is drawn', [
  ['en', 'The leaders have 14 wins and six draws.', ['14 win', '6 win']],
  ['en', 'The fair draws 640 people and wins 14 prizes.', ['640 person', '14 award']],
]);

checkBriefs('pounds in a bracket are no tonnes', [
  ['en', 'Police seized 6.48 tonnes (14,286lb) of resin.', ['6.48 t', '14286 [lb_av]']],
  ['en', 'The boat had 64 kg (141 lbs) of resin.', ['64 kg', '141 [lb_av]']],
]);

checkBriefs('a number word behind a count, with a participle of its own, counts the same', [
  [
    'fr',
    'Le Conseil a relevé 30 décès, ainsi que neuf enregistrés dans des prisons.',
    ['30 death', '9 death'],
  ],
]);

checkTold('a base behind a part is of the whole that it is nearer to', [
  [
    'fr',
    'Le port a recensé 874 barques, dont 79 percées, contre 963 barques en 2023.',
    ['874 boat | barques', '79 boat | barques percées', '963 boat | barques'],
  ],
  [
    'ar',
    'سجل الإقليم 874 حالة تسمم، من ضمنها 79 حالة وفاة، مقابل 963 حالة سنة 2023.',
    ['874 case | حالة تسمم', '79 death | حالة وفاة', '963 case | حالة تسمم'],
  ],
  // As near to the part: of the part.
  [
    'fr',
    'Le pays compte 3.000 dockers, dont 1.200 femmes, contre 1.100 femmes en 2023.',
    ['3000 dock_worker | dockers', '1200 woman | femmes', '1100 woman | femmes'],
  ],
]);

checkBriefs('those whom an accident hurts have caught nothing', [
  ['ar', 'خلفت حوادث السير 20 قتيلا و115 إصابة.', ['20 death', '115 injured']],
  ['ar', 'سجلت الوزارة 115 إصابة جديدة.', ['115 infection']],
  ['ar', 'سجل المستشفى 40 إصابة بالحصبة في مناطق الزلزال.', ['40 infection']],
]);

checkMeasures('a deed that leads to each of a list by "de" is told of each', [
  [
    'fr',
    'L’opération a permis la saisie de 48 voitures, de 63 motos et de 3 camions.',
    ['saisie de voitures', 'saisie de motos', 'saisie de camions'],
  ],
]);

checkMeasures('who opens a sentence are those whom "soit" tells the number of', [
  ['fr', 'Les tisserands du Nord, soit 900 personnes, sont à Taza.', ['tisserands du Nord']],
]);

checkMeasures('"celle de" tells the deed once more', [
  [
    'fr',
    'Les juges ont ordonné l’arrestation de 77 voleurs, et les procureurs celle de 17 bandits.',
    ['arrestation de voleurs', 'arrestation de bandits'],
  ],
  [
    'fr',
    'L’arrestation de 77 voleurs est une mesure moindre que celle de 17 juges.',
    ['arrestation de voleurs', 'juges'],
  ],
]);

checkBriefs('a compound counts by what it is as a whole', [
  ['fr', 'Le CHU emploie 420 aides-soignants.', ['420 nurse']],
  ['fr', 'On a compté 57 départs de feu et 12 départs en retraite.', ['57 fire', '12 departure']],
  ['ar', 'قضت المحكمة بـ 14 سجنا نافذا، وتضم الجهة 3 سجون.', ['14 sentence', '3 prison']],
  ['ar', 'وثق العدول 420 رسم زواج.', ['420 deed']],
]);

checkBriefs('those who are married are people', [
  ['ar', 'حضر الحفل 12 متزوجا.', ['12 person']],
  // Said of those before, who have a noun of their own.
  ['ar', 'دخل 900 سجين، ضمنهم 213 كانوا متزوجين.', ['900 detainee', '213 detainee']],
]);
