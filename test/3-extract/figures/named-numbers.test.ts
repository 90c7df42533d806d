import { describe, expect, it } from 'vitest';
import type { Language } from '../../../pipeline/document.ts';
import { checkBriefs, read } from './read.ts';

checkBriefs('the number of a note is no figure', [
  ['ar', 'منحت الوكالة 240 ترخيصا[4][11] لفلاحي الجهة.', ['240 permit']],
  ['fr', 'Le taux est de 12 %[3] et 240 permis [4, 5].', ['12 percent', '240 permit']],
  ['en', 'The rate is 12%[3], and 240 permits[4-6] were issued.', ['12 percent', '240 permit']],
  ['en', 'It assumes a generalized winter fall.3\nThe rate is 12%.', ['12 percent']],
  // Whoever quotes puts a number in brackets too.
  ['fr', '« Nous avons créé [240] emplois », dit-il.', ['240 1']],
]);

checkBriefs('the decimals of a table make no model of what stands before them', [
  ['en', 'Wells in 2031 Exports 154.8 134.1 142.1.', ['154.8 well', '134.1 well', '142.1 well']],
  ['en', 'The airline has two Embraer 190 planes.', ['2 plane']],
]);

checkBriefs('a number behind the name of a site is part of it', [
  ['ar', 'توقفت الأشغال بميناء الجرف 2 بالجديدة.', []],
  ['ar', 'شهدت سنة 2019 تدشين محطة الشمس 3 بزاكورة.', []],
  ['ar', 'استقبل مركز الجرف 2 عمال.', ['2 worker']],
  [
    'ar',
    'خصص 12 مليون درهم لبناء السجن المحلي النخيل 3، و7 ملايين درهم للطرق.',
    ['12000000 MAD', '7000000 MAD'],
  ],
  ['ar', 'سجل مركز فاس 5 وفيات ومركز تازة 2.', ['5 death', '2 death']],
]);

checkBriefs('which edition of a festival, or session of a council, counts none', [
  ['ar', 'جمعت النسخة الـ14 من مهرجان الآبار 300 زائر.', ['300 visitor']],
  ['ar', 'انعقدت الدورة 14 من مجلس الجهة.', []],
  ['ar', 'عرض المهرجان 14 فيلما من 30 دولة.', ['14 film', '30 country']],
]);

checkBriefs('a definite word that ends as a dual does counts nothing', [
  ['ar', 'نمت المبيعات بالأمريكتين والأمريكتين الشماليتين.', []],
  ['ar', 'عززت الجماعة أسطولها بشاحنتين.', ['2 truck']],
]);

checkBriefs('those who are counted had the noun behind a number for an object before', [
  [
    'ar',
    'اجتاز 300 مترشح ومترشحة مباراة الممرضين، و40 مباراة الأطباء و12 مباراة الصيادلة.',
    ['300 candidate', '40 candidate', '12 candidate'],
  ],
  ['ar', 'أحدثت 12 جماعة 30 مدرسة و40 مدرسة جماعاتية.', ['12 commune', '30 school', '40 school']],
  ['ar', 'جند الإقليم 12 طبيبا و30 ممرضا و14 ممرضا متدربا.', ['12 doctor', '30 nurse', '14 nurse']],
]);

describe('what the last rate of a list is per holds for all of it', () => {
  it.each<[Language, string, number]>([
    ['ar', 'الكثافة ضعيفة (فاس 12، مكناس 9، 14 في تازة وصفرو 4 لكل 10.000 نسمة).', 4],
    [
      'fr',
      'La densité est faible (Fès 12, Meknès 9, 14 à Taza, Sefrou 4 pour 10.000 habitants).',
      4,
    ],
    ['en', 'Density is low (Fez 12, Meknes 9, 14 in Taza and Sefrou 4 per 10,000 people).', 4],
    ['fr', 'La ville a 3 gares, 14 ponts, et compte 4 lits pour 10.000 habitants.', 1],
  ])('%s: %s', (language, text, rates) => {
    const { figures } = read(language, text);
    expect(figures.filter(({ kind }) => kind === 'rate')).toHaveLength(rates);
  });
});

checkBriefs('names in the form of a dual, meetings called by a number, and decades count nothing', [
  ['ar', 'سجلت سدود آيت بئر 90% وتيمنوتين 79%.', ['90 percent', '79 percent']],
  ['ar', 'اقتنت الجماعة شاحنتين و30 سلة.', ['2 truck', '30 basket']],
  ['ar', 'جاء ذلك عقب الاجتماع الـ13 للجنة، وحضره 40 نائبا.', ['40 deputy']],
  ['ar', 'ظلت المردودية مستقرة لعقدين من الزمن، وأبرمت الوزارة عقدين.', ['2 contract']],
  [
    'ar',
    'الزلزال الذي ضرب الجبال في الثامن من هذا الشهر، قبل أن يفيق أهلها، بلغت قوته 7 درجات.',
    ['7 magnitude'],
  ],
]);

checkBriefs('a threshold that was passed, what has come about, and who is registered in a school', [
  ['ar', 'اجتزنا سقف 12 مليون زائر، واجتاز الامتحان 30 تلميذا.', ['>12000000 visitor', '30 pupil']],
  ['ar', 'وقد تأكد بناء 53 مدرسة، وقد يرتفع العدد إلى 55 مدرسة.', ['53 school', '55 school ?']],
  ['ar', 'بلغ العدد 40 مسجلا بالتعليم الابتدائي.', ['40 pupil']],
]);

checkBriefs('what a model is called by is not counted', [
  [
    'fr',
    'La flotte a six ATR 72-600, cinq 787-8, un 767-300F et quatre Embraer 190.',
    ['6 ATR', '5 ATR', '4 ATR'],
  ],
  ['en', 'The fleet has two Embraer 190 and 12 buses.', ['12 bus']],
  // So much each, and the numbers of places in a list.
  ['en', 'The firm runs two 500 MW turbines.', ['500 MW']],
  ['fr', 'Taza compte 12 écoles, Figuig 190.', ['12 school', '190 school']],
]);

checkBriefs(
  'so many first days, and years behind an article of their own, are how long a time is',
  [
    [
      'fr',
      'Durant les vingt premiers jours du mois de Ramadan, le port a saisi 3 tonnes.',
      ['3 t'],
    ],
    ['ar', 'ارتفع العدد خلال السنوات ال 10 الماضية إلى 600 نساج.', ['600 نساج']],
    ['fr', 'Le port a saisi 20 premiers lots.', ['20 plot']],
    ['fr', 'Tel est le bilan des 12 premiers jours de contrôle : 3 tonnes.', ['3 t']],
  ],
);

checkBriefs('an age that those concerned have reached', [
  ['ar', 'يلزم القانون ممن بلغوا 19 عاما الالتحاق بالخدمة.', []],
  ['ar', 'دامت الأشغال 19 عاما.', ['19 a']],
]);

checkBriefs('the number of a standard and the parts that something is done in count nothing', [
  ['fr', 'L’introduction de l’IFRS 16 pèse sur 40 puits.', ['40 well']],
  ['fr', 'La prime de 40 DH est versée en deux tranches.', ['40 MAD']],
  ['fr', 'Quatre centrales syndicales appellent à la grève.', ['4 trade_union']],
  ['fr', 'Quatre centrales alimentent la vallée.', ['4 power_plant']],
]);

checkBriefs('what something is without is not counted', [
  ['fr', 'La ligue a le plus de questions sans réponses, soit 710.', ['710 question']],
  ['fr', 'La ligue a le plus de réponses, soit 710.', ['710 answer']],
]);

checkBriefs('what a banknote says is no amount, and a bill that is false is one', [
  ['en', 'The most copied is the 200 dirham bill.', []],
  ['en', 'Most were in the denomination of 100 dirhams.', []],
  [
    'en',
    'The police found 40 counterfeit bills and 300 fake bills.',
    ['40 banknote', '300 banknote'],
  ],
  ['en', 'Parliament passed 40 bills.', ['40 law']],
  // An amount that no note says.
  ['en', 'The state sold 700 million dirham notes.', ['700000000 MAD']],
]);

checkBriefs('the number of a standard or the year that something of someone is of is no figure', [
  ['en', 'The reports do not meet standard 5700 of the manual.', []],
  ['en', 'The court’s 2023 audit missions covered 40 towns.', ['40 city']],
  ['en', 'The court’s 2,023 audit missions covered 40 towns.', ['2023 mission', '40 city']],
]);

checkBriefs('a volume of tens of thousands is no book', [
  ['en', 'The port had a volume of 15,726 berthings.', ['15726 berthings']],
  ['en', 'See volume 12 of the atlas.', []],
]);

checkBriefs('no law has a number of tens of thousands, and no rank one of thousands in groups', [
  ['ar', 'وشمل القرار 18,452 سجينا.', ['18452 detainee']],
  ['ar', 'وصدر القرار 184.', []],
  ['fr', 'L’Union arrive en troisième position (4.318).', ['4318 1']],
  ['fr', 'L’Union arrive en 4e position.', []],
]);

checkBriefs('a number that closes the name of a programme counts nothing', [
  ['ar', 'أكد الوزير أن برنامج مسار 2 يستهدف 60 ألف شخص.', ['60000 person']],
  ['ar', 'ويضم برنامج التأهيل 5 جماعات.', ['5 commune']],
]);

checkBriefs('an article parted from its number leads to how long something takes', [
  ['ar', 'تراجع الطلب خلال الأشهر الـ 12 المقبلة.', []],
  ['ar', 'سجلت الإدارة خلال الساعات الـ 24 الماضية 13 حالة.', ['13 case']],
  ['ar', 'ومن بين الـ 240 مترشحا.', ['240 candidate']],
]);

checkBriefs('a dual that is said of both counts nothing', [
  ['ar', 'قارنا وثيقتين، لكنهما متشابهتان في المضمون.', ['2 document']],
]);

checkBriefs('what a plan is called counts nothing, with its conjunction as well', [
  ['ar', 'والمبادرة الملكية "مليون محفظة" التي تشمل 412 تلميذا.', ['412 pupil']],
]);

checkBriefs('a monetary aggregate is called by a letter and a number, unlike a volume', [
  ['ar', 'ارتفع مجمع م 3 بنسبة 7 في المائة.', ['7 percent']],
  ['ar', 'بلغت الكتلة النقدية (م3) 1640 مليار درهم.', ['1640000000000 MAD']],
  ['ar', 'بلغت حقينة السد 40 مليون م3.', ['40000000 m3']],
]);

checkBriefs('the age that a law sets counts nothing', [
  [
    'en',
    'The code sets the legal minimum age for marriage at 18, except in 412 cases.',
    ['412 case'],
  ],
]);

checkBriefs('the number of a unit of a plant names it', [
  ['fr', "L'arrêt de l'unité 6 a duré trois semaines.", ['3 wk']],
  ['fr', "L'usine compte 6 unités.", ['6 unit']],
]);

checkBriefs('millions are counted by no single thing that they are spent on', [
  [
    'fr',
    'Sur les 33 milliards de dirhams, il y a les 20 milliards du train et les 3 milliards du port.',
    ['33000000000 MAD', '20000000000 MAD', '3000000000 MAD'],
  ],
  ['fr', 'La région compte 2 millions de trains miniatures.', ['2000000 train']],
]);

checkBriefs('a number word is the number that a verb says was reached', [
  ['fr', "Le nombre de tisserands s'élève à trois.", ['3 artisan']],
  ['fr', 'Le nombre de cas était de douze.', ['12 case']],
  ['en', 'The number of cases reached twelve.', ['12 case']],
  ['ar', 'ارتفع عدد القتلى إلى تسعة عشر.', ['19 death']],
  ['fr', 'Les cas sont de trois.', []],
]);

checkBriefs('a percentage of so many decimals is told in hundredths', [
  ['en', 'The highest percentage among all trades is 18.5 for weavers.', ['18.5 percent']],
  ['fr', 'Le pourcentage de tisserands dans les 12 douars est bas.', ['12 village']],
]);

checkBriefs('a number glued to capitals by a dot is of a name', [
  ['ar', 'ارتفع مؤشر MASI.20 بنسبة 3 في المائة.', ['3 percent']],
  ['fr', 'Le MASI.20 a gagné 3 %.', ['3 percent']],
]);

checkBriefs('what a complement of a complement is of is counted', [
  [
    'fr',
    'Les places de formation des médecins sont passées de 265 à 641, et celles des instituts de 27 à 95.',
    ['265 place', '641 place', '27 place', '95 place'],
  ],
  ['fr', 'Les élèves de collège des douars sont 300.', ['300 pupil']],
]);

checkBriefs('a number alone in its bracket is no year where the bracket before it has none', [
  [
    'fr',
    'Les tisserands sont à Tata (2290), Zagora-Agdz (1944).',
    ['2290 artisan', '1944 artisan'],
  ],
  ['fr', 'Les tisserands de Tata (2019), Zagora (2021) sont 40.', ['40 artisan']],
]);

checkBriefs('a group of age is no count, and neither is a time to come', [
  ['en', 'Half of the jobless fall within the 18-30 age bracket.', []],
  ['en', 'Jobless youth in the 15 to 24 age group numbered 300.', ['300 unemployed']],
  ['en', 'They look into contracts that end in the forthcoming three months.', []],
  ['en', 'The mine may give 140 ounces of gold.', ['140 [oz_tr] ?']],
]);

checkBriefs('a distance that names a race is no length', [
  ['fr', 'Il a gagné aux 3000 m steeples devant 900 spectateurs.', ['900 spectator']],
  ['en', 'She took gold in the 800m (T38) and bronze in the 1,500m final.', []],
  ['en', 'The team walked the 12 km that part both camps.', ['12 km']],
  ['fr', 'Il court le 800 m haies et a gagné le 3.000 m.', []],
  ['fr', 'La piste mesure 800 m.', ['800 m']],
  ['ar', 'أحرزت ميداليتين في سباق 800 متر.', ['2 medal']],
  ['ar', 'يبلغ طول المسلك 800 متر.', ['800 m']],
]);

checkBriefs('a rank and how many are ranked are no counts, with a word of the world between', [
  ['ar', 'حل المرفأ في المرتبة 84 عالمياً من بين 150 مرفأ.', []],
  ['ar', 'حل المرفأ في المرتبة 84 عالميا.', []],
]);

checkBriefs('a number that its acronym has as well is part of the name', [
  ['fr', 'Le Salé Wool Index 20 (SWI20) regroupe 20 fermes.', ['20 farm']],
]);

checkBriefs('those ranked are no figure where the place is told in the world', [
  ['ar', 'احتل البلد الرتبة 94 عالميا من أصل 180 دولة.', []],
]);

checkBriefs('an adjective of two things behind what they are of counts nothing', [
  ['ar', 'حصلت الجماعة على شاحنتي نظافة كبيرتين وسيارتين.', ['2 truck', '2 vehicle']],
]);

checkBriefs('a memorandum of understanding is agreed on, and a circle is voted in', [
  [
    'ar',
    'وقعت الوزارة 3 مذكرات تفاهم. وفتحت المكاتب في 12 دوائر.',
    ['3 agreement', '12 constituency'],
  ],
]);

checkBriefs('a list of laws behind a colon is counted, the number of a law is none', [
  [
    'fr',
    'La chambre a examiné 59 propositions de loi : 38 présentées par la majorité et 21 par les autres.',
    ['59 proposal', '38 proposal', '21 proposal'],
  ],
  ['fr', 'Loi n° : 38 relative au sport.', []],
]);

checkBriefs(
  'more than a pair of a known kind are counted, though an article or a possessive leads them',
  [
    [
      'fr',
      'À travers ses cinq usines, le groupe emploie 300 ouvriers.',
      ['5 factory', '300 worker'],
    ],
    ['en', 'The six mills employ 300 workers.', ['6 factory', '300 worker']],
    ['fr', 'Les deux usines emploient 300 ouvriers.', ['300 worker']],
    ['fr', 'Ces cinq usines emploient 300 ouvriers.', ['300 worker']],
    ['fr', 'Trois des cinq usines emploient 300 ouvriers.', ['3 factory', '300 worker']],
  ],
);

checkBriefs('a people before the brackets that hold its number is what that counts', [
  [
    'en',
    'Romanians (639 people) come second, followed by the Poles (320), Colombians (294) and Greeks (20).',
    ['639 person', '320 national', '294 national', '20 national'],
  ],
]);

checkBriefs('the size that goods come in names them, unlike what they hold', [
  [
    'fr',
    'La bouteille de butane de 12 kg est passée de 45 à 55 DH, celle de 3 kg à 12,5.',
    ['45 MAD', '55 MAD', '12.5 MAD'],
  ],
  ['fr', 'Ils ont retiré 1.350 bouteilles de sirop de 5 litres.', ['1350 bottle']],
  ['fr', 'Ils ont pris un sac de 12 kg de sel.', ['12 kg']],
  ['fr', 'Ils ont pris un camion avec un chargement de 19 tonnes.', ['19 t']],
  ['en', 'Barley was handed out in 50 kg bags to 700 farmers.', ['700 farmer']],
  ['en', 'The 12-kilo gas bottle sells at 45 DH.', ['45 MAD']],
  ['en', 'They found a 25-kg bag of salt.', ['25 kg']],
  ['ar', 'تباع قنينة الغاز من حجم 12 كلغ بـ55 درهما.', ['55 MAD']],
]);

checkBriefs('an age behind a comma, a base of an index, a length over which something is spread', [
  ['fr', 'Le mis en cause, 34 ans, et sa sœur, sept ans, ont vu 640 tapis.', ['640 tapis']],
  ['ar', 'المتهم، 34 سنة، باع 640 زربية.', ['640 carpet']],
  ['fr', 'L’indice atteint 105,4 (base 100 en 2017).', ['105.4 point']],
  ['ar', 'بلغ المؤشر 105,4 (أساس 100: سنة 2017).', ['105.4 point']],
  ['fr', 'Un don de 640 DH, étalé sur cinq ans.', ['640 MAD']],
  ['fr', 'Un diplômé du supérieur court trois fois plus de risques.', ['3 times']],
  ['fr', 'Après un appel au 19, ils ont trouvé 640 tapis dans une Logan 1.5 dCi.', ['640 tapis']],
]);

checkBriefs('a minute past the end of a half is a time', [
  ['ar', 'جاء الهدف في الدقيقة 90+4 أمام 648 متفرجا.', ['648 spectator']],
  ['fr', 'Il a marqué à la minute 45+2 devant 648 spectateurs.', ['648 spectator']],
  ['fr', 'Le but est tombé à la 90e+4.', []],
  ['en', 'He scored in the 90+4 minute.', []],
  ['fr', 'Le prix a gagné 90 dirhams, puis +4 %.', ['90 MAD', '4 percent']],
]);

checkBriefs('what an index is set to is no reading of it', [
  ['ar', 'بلغ المؤشر 119,4 (أساس 100: سنة 2017).', ['119.4 point']],
  ['fr', "L'indice s'établit à 119,4 (base 100 en 2017).", ['119.4 point']],
  ['en', 'The index stood at 119.4 (base 100 in 2017).', ['119.4 point']],
  ['fr', 'La base compte 100 agents.', ['100 official']],
]);

checkBriefs('a number that follows its word names a thing, whatever stands behind', [
  ['ar', 'انقلبت بالطريق الوطنية رقم 9 حافلة تقل 48 راكبا.', ['48 passenger']],
  ['ar', 'تأخرت الرحلة AT 648 بساعتين.', ['2 h']],
  ['fr', 'Le vol AT 648 avait 48 passagers.', ['48 passenger']],
  ['ar', 'حملت النسخة 2.4 من التطبيق 648 مرة.', ['648 مرة']],
  ['ar', 'اتصل بالرقم الأخضر 6480 نحو 48 شخصا.', ['~48 person']],
]);

checkBriefs('a grade says which goods are meant', [
  ['ar', 'وزعت الجماعة 648 مصباحا من صنف 60 واط.', ['648 lamp']],
  ['ar', 'حجزت المصالح 48 خرطوشة من عيار 12 ملم.', ['48 ammunition']],
  ['fr', 'Une arme de calibre 9 mm et 48 fusils ont été saisis.', ['48 weapon']],
  ['ar', 'يبلغ طول الأنبوب 12 ملم.', ['12 mm']],
]);

checkBriefs('an article that a page has taken for a digit is no figure', [
  ['fr', "Il insiste sur 1’état des 3 puits et sur 1'hôpital.", ['3 well']],
  ['fr', 'Il reste 1 agent et 3 puits.', ['1 official', '3 well']],
]);

checkBriefs('an outlet with its number closes a line of credit', [
  ['ar', 'طنجة - اليوم 24\nبلغ عدد الآبار 31 بئرا.', ['31 well']],
  ['ar', 'بلغ عدد الآبار 31 بئرا.\nالمصدر: أصداء 24', ['31 well']],
  ['ar', 'أحصت الجهة اليوم 24 بئرا.', ['24 well']],
]);
