import { checkBriefs, checkMeasures } from './read.ts';

checkBriefs('numbers alone in brackets are no amounts of the first bracket', [
  // A plural right before the bracket is what it counts.
  [
    'fr',
    'Le port coûte cher (36 millions de dirhams) et relie des communes (18) et des villages (6).',
    ['36000000 MAD', '18 commune', '6 village'],
  ],
  [
    'ar',
    'الميناء مكلف (36 مليون درهم) ويربط جماعات (18) وقرى (6).',
    ['36000000 MAD', '18 commune', '6 village'],
  ],
  ['en', 'The harbour cost 36 million dirhams and links towns (18).', ['36000000 MAD', '18 city']],
]);

checkBriefs('a number with no amount in brackets has no noun from before', [
  // No amount stands behind it.
  [
    'fr',
    'Le Sud obtient 194 puits (41,3 MDH) et 66 millions de dirhams.',
    ['194 well', '41300000 MAD', '66000000 MAD'],
  ],
]);

checkBriefs('a part is of the nearest number that it does not exceed', [
  [
    'fr',
    '12 000 élèves sont inscrits dans 40 ports, dont 7 500 au sud.',
    ['12000 pupil', '40 port', '7500 pupil'],
  ],
  [
    'en',
    '3,400 patients were treated in 12 ports, of whom 900 at sea.',
    ['3400 patient', '12 port', '900 patient'],
  ],
  [
    'ar',
    'كان 3400 مريض يعالجون في 12 مستشفى، منهم 900 في الإنعاش.',
    ['3400 patient', '12 hospital', '900 patient'],
  ],
  ['fr', 'La ville a 40 ports et 12 puits, dont 3 au sud.', ['40 port', '12 well', '3 well']],
]);

checkBriefs('the counts that a whole divides into are no range', [
  ['ar', 'توزعت القوارب بين 23 قارب صيد، و82 قارب نزهة.', ['23 boat', '82 boat']],
  ['fr', 'Ils se répartissent entre 23 puits privés et 82 publics.', ['23 well', '82 well']],
  ['en', 'They were divided between 23 private wells and 82 public wells.', ['23 well', '82 well']],
  ['ar', 'يتراوح العدد بين 23 قاربا و82 قاربا.', ['23..82 boat']],
  ['fr', 'On compte entre 23 puits et 82 puits.', ['23..82 well']],
  ['fr', 'Les barques sont réparties entre 40 et 60 villages.', ['40..60 village']],
]);

checkBriefs('Arabic kilograms to the gram, where thousands are written otherwise', [
  ['ar', 'بلغ المحجوز 12 ألف قارب و235,849 كيلوغراما من الصوف.', ['12000 boat', '235.849 kg']],
  ['ar', 'بلغ المحجوز 2,650 كلغ من الصوف و12.500.000 قارب.', ['2.65 kg', '12500000 boat']],
  ['ar', 'بلغ المحجوز 408,192 كلغ من الصوف و12,500 قارب.', ['408192 kg', '12500 boat']],
  ['ar', 'بلغ المحجوز 12 ألف قارب و3,200 كلغ من الصوف.', ['12000 boat', '3200 kg']],
  ['ar', 'بلغ المحجوز 12 ألف قارب و3,250 طنا من الصوف.', ['12000 boat', '3250 t']],
]);

checkBriefs('a verb bounds the first number behind it', [
  ['ar', 'تجاوز عدد المشاركين 28 نساجا وزارهم 163 ألف زائر.', ['>28 نساجا', '163000 visitor']],
]);

checkBriefs('a number of times says by how much something moves or outdoes another', [
  ['fr', 'Une réduction de près de 29 fois a été notée.', ['~29 times']],
  ['fr', 'Le lac a connu un recul de plus de sept fois.', ['>7 times']],
  ['fr', 'Le prix est plus de quatre fois supérieur à celui du lac.', ['>4 times']],
  ['fr', 'Les niveaux sont trois fois inférieurs à la moyenne.', ['3 times']],
  ['en', 'A decline of more than seven times was noted.', ['>7 times']],
  ['en', 'The boat is four times its former size.', ['4 times']],
  ['ar', 'سجل الصوف تراجعا بأكثر من سبع مرات.', ['>7 times']],
  ['ar', 'السعر أربع مرات أعلى من سعر البحيرة.', ['4 times']],
  // How often something happened.
  ['fr', 'La baisse s’est répétée trois fois.', []],
  ['en', 'The lake flooded four times in a year.', []],
  ['en', 'He said four times that the lake was dry.', []],
  ['ar', 'ارتفع الماء وفاض الوادي أربع مرات.', []],
]);

checkBriefs('what is measured by fire or by tree is a rate', [
  ['fr', 'La moyenne est de 2,9 hectares par sinistre.', ['2.9 hectares par sinistre']],
  ['en', 'The average is 2.9 hectares per fire.', ['2.9 hectares per fire']],
  ['ar', 'بلغ المعدل 2,9 هكتار للحريق الواحد.', ['2.9 هكتار للحريق']],
  ['fr', 'Il a exporté 300 tonnes par bateau.', ['300 t']],
]);

checkBriefs('a round number of things known is a figure', [
  ['fr', 'La centaine de classes a rouvert.', ['~100 class']],
  ['fr', 'Cette vingtaine de bateaux a coulé.', ['~20 boat']],
  ['fr', 'Les œufs se vendent à la douzaine.', []],
  ['fr', 'Il a passé la trentaine.', []],
  ['fr', 'Des centaines de classes ont rouvert.', []],
]);

checkBriefs('a part of a total is counted by the noun of the total', [
  ['ar', 'أغلقت 1724 من مجموع الآبار و30 من إجمالي القوارب.', ['1724 well', '30 boat']],
  ['ar', 'صرف 12 مليون درهم من مجموع المبالغ.', ['12000000 MAD']],
]);

checkBriefs('minutes behind hours are a length of time', [
  ['ar', 'دامت المباراة ساعتين و11 دقيقة.', ['2 h', '11 min']],
]);

checkBriefs('times lend nothing, and what follows them is of what was told before', [
  [
    'fr',
    'Le canal a reçu 30 millions de m3 en mai ; en juin, trois fois plus, soit 90 millions.',
    ['30000000 m3', '3 times', '90000000 m3'],
  ],
]);

checkBriefs('the rate of another place is one too, and nobody counts a fraction of people', [
  [
    'fr',
    'Il naît 2,1 enfants par femme à Safi et 2,6 à Taza.',
    ['2.1 enfants par femme', '2.6 enfants par femme'],
  ],
  [
    'en',
    'It is 2.1 children per woman in Safi and 2.6 in Taza.',
    ['2.1 children per woman', '2.6 children per woman'],
  ],
  [
    'ar',
    'يبلغ المعدل 2,1 طفل لكل امرأة في آسفي و2,6 في تازة.',
    ['2.1 طفل لكل امرأة', '2.6 طفل لكل امرأة'],
  ],
  ['en', 'Sales reached 900 cars, versus 700 a year before.', ['900 vehicle', '700 vehicle']],
  ['en', 'It treats 700 patients a year.', ['700 patient']],
]);

checkBriefs('a part is counted by the noun that tells it, or by the noun with its owner', [
  ['en', 'The fall hurt 15 people, nine of them girls.', ['15 person', '9 woman']],
  ['en', 'Of 15 tenders, nine of them were cancelled.', ['15 tender', '9 tender']],
  [
    'fr',
    'Ils ont volé 17 clients ; ils avouent 9 de ces escroqueries.',
    ['17 client', '9 offence'],
  ],
  ['ar', 'اعترف المتهمون بـ9 من هذه السرقات.', ['9 theft']],
  ['ar', 'سرحت الشركة 90 من عمالها.', ['90 worker']],
  ['ar', 'سحب المعمل 90 من سياراته.', ['90 vehicle']],
]);

checkBriefs('few of whom something is said are no money, and millions of what money is are', [
  ['fr', 'Une amende de 90.000 DH vise les banques ; 9 ont été punies.', ['90000 MAD', '9 bank']],
  ['fr', 'Sur les 900 DH versés, 400 ont été rendus.', ['900 MAD', '400 MAD']],
  [
    'en',
    'Debts stand at MAD 9 billion and those of the ports at 700 million.',
    ['9000000000 MAD', '700000000 MAD'],
  ],
  [
    'fr',
    'Les dettes atteignent 9 milliards de dirhams et celles des ports 700 millions.',
    ['9000000000 MAD', '700000000 MAD'],
  ],
]);

checkBriefs('a bare number among shares is one', [
  [
    'fr',
    'La région détient 34 %, le fonds 51 et les petits porteurs 15 %.',
    ['34 percent', '51 percent', '15 percent'],
  ],
  ['fr', 'La région détient 34 %, les 51 fonds 15 %.', ['34 percent', '51 fund', '15 percent']],
]);

checkBriefs('a number joined to its unit has no other', [
  ['en', 'The 90-million-cubic-metre dam opened.', ['90000000 m3']],
]);

checkBriefs('a number without noun is of those harmed, or of an age', [
  ['fr', 'Le feu a ravagé les forêts. 9 ont été blessés.', ['9 person']],
  ['ar', 'يجب ألا يقل السن عن 20 سنة وألا يتجاوز 30.', []],
]);

checkBriefs('brackets count the noun before them, a people in the lead its own', [
  ['en', 'Women and children (40) were helped.', ['40 child']],
  ['ar', 'وقال إن جميع طلبات النساء (حوالي 40) قد قبلت.', ['~40 request']],
  [
    'en',
    'It drew people of 31 nationalities, with Malians in the lead (600).',
    ['31 country', '600 national'],
  ],
  [
    'fr',
    'Le fonds aide 31 nationalités, les Maliens arrivant en tête (600).',
    ['31 country', '600 national'],
  ],
]);

checkBriefs('those who have joined a whole are counted in what it is', [
  ['fr', 'Le lycée emploie 84 médecins, dont 12 nouveaux recrutés.', ['84 doctor', '12 doctor']],
  [
    'fr',
    'Le lycée emploie 84 médecins, dont 12 titulaires et 9 contractuels.',
    ['84 doctor', '12 doctor', '9 doctor'],
  ],
  ['fr', 'La foire a 84 exposants, dont 12 agriculteurs.', ['84 exhibitor', '12 farmer']],
  ['en', 'The school has 84 teachers, including 12 new entrants.', ['84 teacher', '12 teacher']],
]);

checkBriefs('"on n’en compte que" takes up what was counted, and no money', [
  [
    'fr',
    '300 puits ont coûté 3 milliards de DH. En 2004, on n’en comptait qu’environ 40.',
    ['300 well', '3000000000 MAD', '~40 well'],
  ],
  [
    'fr',
    '300 puits ont coûté 3 milliards de DH. En 2004, ils n’ont coûté que 2 milliards.',
    ['300 well', '3000000000 MAD', '2000000000 MAD'],
  ],
]);

checkMeasures('a bracket behind the year of a base tells what grew', [
  [
    'fr',
    'La région a un budget de 903 MDH. Avec une évolution de 14 % par rapport à 2021 (790 MDH), il sera voté.',
    ['budget', 'budget, évolution', 'budget'],
  ],
  [
    'ar',
    'بلغت نفقات التعاونيات 145 مليون درهم، مسجلة ارتفاعا بالمقارنة مع سنتي 2018 (116 مليون درهم) و2017 (138 مليون درهم).',
    ['نفقات التعاونيات', 'نفقات التعاونيات', 'نفقات التعاونيات'],
  ],
]);

checkMeasures('one that is told of after a whole and its part is the whole', [
  [
    'fr',
    'La population du bourg est de 300 habitants, dont 20 étrangers. Elle a augmenté de 4 %.',
    ['population du bourg', 'étrangers', 'population du bourg'],
  ],
  [
    'fr',
    'La population du bourg est de 300 habitants, dont 20 étrangers. Ils ont augmenté de 4 %.',
    ['population du bourg', 'étrangers', 'étrangers'],
  ],
]);

checkMeasures('a share of the votes is of the party that won them', [
  [
    'ar',
    'وحصل حزب الأصالة والمعاصرة على المرتبة الأولى بنسبة 18,4% من مجموع الأصوات.',
    ['مجموع الأصوات, حزب الأصالة والمعاصرة'],
  ],
  [
    'ar',
    'حصل حزب الأصالة والمعاصرة على 97 مقعدا، بحسب النتائج الخاصة ب96% من مجموع المقاعد.',
    ['مقعدا, حزب الأصالة والمعاصرة', 'مجموع المقاعد'],
  ],
  [
    'en',
    'In second place, with 18.4% of the votes, was the Istiqlal party.',
    ['votes, Istiqlal party'],
  ],
  ['en', 'In second place, with 18.4% of the votes, was the club.', ['votes']],
]);

checkMeasures('a bracket behind a fraction or a majority is a share of what it is a part of', [
  ['fr', 'Plus de la moitié des potiers (53,4 %) attend une baisse.', ['potiers']],
  ['fr', 'Près des deux tiers des potiers (64 %) attendent.', ['potiers']],
  ['fr', 'La majorité des potiers (71 %) attend une hausse.', ['potiers']],
  ['en', 'More than half of the potters (53.4%) expect a fall.', ['potters']],
]);

checkMeasures('a share of the total is of the subject of its own verb', [
  [
    'fr',
    'Le port compte 15.783 marins et les plongeurs qui représentent 2,3 % du total.',
    ['marins', 'plongeurs'],
  ],
  // Its antecedent is what was counted.
  ['fr', 'Le port compte 15.783 marins, qui représentent 2,3 % du total.', ['marins', 'marins']],
]);

checkMeasures('a relative in the singular is of the noun before a plural complement', [
  [
    'fr',
    'Le bilan affiche un taux d’échec de ses épreuves qui dépasse 80 %.',
    ['taux d’échec de ses épreuves'],
  ],
  [
    'fr',
    'Le bilan affiche un taux d’échec de ses épreuves qui dépassent 80 points.',
    ['épreuves, bilan'],
  ],
]);

checkMeasures('where the rest are from is of the whole that was told', [
  [
    'fr',
    '58 % des migrants viennent d’Afrique de l’Ouest, 12 % du Maghreb et 9 % de Syrie.',
    ['migrants viennent d’Afrique de l’Ouest', 'migrants, du Maghreb', 'migrants, de Syrie'],
  ],
  [
    'ar',
    'إن 58 في المائة من المهاجرين جاؤوا من غرب إفريقيا، و12 في المائة من الدول المغاربية.',
    ['المهاجرين جاؤوا من غرب إفريقيا', 'المهاجرين, من الدول المغاربية'],
  ],
  // Other people are a whole of their own.
  [
    'fr',
    '58 % des femmes souffrent de diabète, 12 % des hommes d’hypertension.',
    ['femmes souffrent de diabète', 'hommes d’hypertension'],
  ],
]);

checkMeasures('the group behind a relative is what a share is of', [
  ['en', 'The firm has 120 weavers, 40% of whom are women.', ['weavers', 'women']],
]);

checkMeasures('what tells some from others of a noun takes the place of the first one’s', [
  [
    'fr',
    'On compte 14 potiers de sexe masculin et 5 de sexe féminin.',
    ['potiers de sexe masculin', 'potiers de sexe féminin'],
  ],
  [
    'fr',
    'La ville a 12 potiers de nationalité étrangère et 4 de nationalité marocaine.',
    ['potiers de nationalité étrangère', 'potiers de nationalité marocaine'],
  ],
]);

checkBriefs('whom a headline tells to be arrested are people', [
  ['en', 'Police in Agadir arrest 12 over smuggling', ['12 person']],
  ['en', 'Police Detain 12 in Agadir', ['12 person']],
]);

checkMeasures('a part of a growth is of what has grown, where its noun says nothing alone', [
  [
    'fr',
    'Le chômage s’est aggravé de 900 personnes, 500 en milieu urbain et 400 en milieu rural.',
    [
      'personnes, chômage',
      'personnes, chômage, en milieu urbain',
      'personnes, chômage, en milieu rural',
    ],
  ],
  [
    'en',
    'Unemployment grew by 900 people, 500 of them in towns.',
    ['people, Unemployment', 'people, Unemployment, in towns'],
  ],
]);

checkMeasures('the group that has more is told with what the one before has measured', [
  [
    'fr',
    'Les ventes progressent de 3 %, avec 4 % de plus pour les tapis.',
    ['ventes', 'ventes, pour les tapis'],
  ],
]);

checkMeasures('a part told right before is what is so much of the whole', [
  [
    'fr',
    'La population est de 83 détenus, dont 32 prévenus, représentant 39 % de la population carcérale.',
    ['détenus', 'prévenus', 'prévenus, de la population carcérale'],
  ],
]);

checkMeasures('what is said of those counted in a complement is no subject', [
  [
    'ar',
    'وقال إن معدل الغياب خلال الجلسات 17 المخصصة للأسئلة يزيد عن 43%.',
    ['الجلسات المخصصة للأسئلة', 'معدل الغياب'],
  ],
]);
