import { describe, expect, it } from 'vitest';
import { briefs, checkBriefs, checkTold, read } from './read.ts';

it('keeps a forecast through clauses told in the future', () => {
  expect(
    briefs('fr', 'La récolte devrait gagner 4 %, tandis que les prix baisseront de 2 %.'),
  ).toEqual(['4 percent ?', '2 percent ?']);
  expect(briefs('en', 'Output is expected to grow by 4%, while prices will fall by 2%.')).toEqual([
    '4 percent ?',
    '2 percent ?',
  ]);
  expect(
    briefs('ar', 'يتوقع المعهد نموا نسبته 4 في المائة، بينما سيصل العجز إلى 2 في المائة.'),
  ).toEqual(['4 percent ?', '2 percent ?']);
  expect(
    briefs('ar', 'يتوقع أن تبلغ الكلفة 20 مليون درهم، علما أن السد السابق كلف 23 مليونا.'),
  ).toEqual(['20000000 MAD ?', '23000000 MAD']);
});

it('hedges growth and yields that are foreseen, and what is assumed; not what is planned', () => {
  expect(briefs('fr', 'Le centre prévoit un ralentissement des ventes à 3 %.')).toEqual([
    '3 percent ?',
  ]);
  expect(briefs('fr', 'Le centre prévoit la construction de 12 ponts.')).toEqual(['12 bridge']);
  expect(briefs('fr', 'Il est prévu de bâtir 12 ponts.')).toEqual(['12 bridge']);
  expect(briefs('fr', 'Une hausse de 3 % est prévue.')).toEqual(['3 percent ?']);
  expect(briefs('fr', 'Le texte retient pour hypothèse un baril à 70 dollars.')).toEqual([
    '70 USD ?',
  ]);
  expect(briefs('en', 'It rests on the assumption of a barrel at 70 dollars.')).toEqual([
    '70 USD ?',
  ]);
  expect(briefs('ar', 'من بين الفرضيات سعر للبرميل قدره 70 دولارا.')).toEqual(['70 USD ?']);
  expect(briefs('en', 'It plans 12 bridges and hopes to draw 300 tourists.')).toEqual([
    '12 bridge',
    '300 tourist ?',
  ]);
});

it('hedges a base that was a forecast itself, and none that is known', () => {
  expect(
    briefs('ar', 'من المرتقب أن ينزل النمو إلى 3 في المائة عوض 5 في المائة المنتظرة.'),
  ).toEqual(['3 percent ?', '5 percent ?']);
  expect(
    briefs('fr', 'Les ventes progresseraient de 3 %, portant la part du secteur à 40 %.'),
  ).toEqual(['3 percent ?', '40 percent ?']);
});

it('bounds nothing by what another number is compared with', () => {
  expect(briefs('ar', 'أحدث 30 ألف منصب، وهو رقم يفوق 25 ألف منصب المسجلة سنة 2019.')).toEqual([
    '30000 job',
    '25000 job',
  ]);
  expect(briefs('fr', 'Le total est supérieur aux 25.000 emplois créés en 2019.')).toEqual([
    '25000 job',
  ]);
  expect(
    briefs('fr', 'On compte 212 emplois, dépassant le chiffre de 196 enregistré en 2015.'),
  ).toEqual(['212 job', '196 job']);
  expect(briefs('fr', 'Les emplois ont dépassé le chiffre de 196.')).toEqual(['>196 job']);
  expect(briefs('ar', 'تجاوز الرقم الأخضر دوره ليتحول إلى 61 ملفا.')).toEqual(['61 case']);
  expect(briefs('ar', 'تقترب المبيعات من السقف البالغ 500 درهم.')).toEqual(['500 MAD']);
  expect(briefs('ar', 'تقترب المبيعات من 500 درهم.')).toEqual(['~500 MAD']);
  expect(briefs('ar', 'لم تبلغ النسبة في القرى سوى 9 في المائة.')).toEqual(['9 percent']);
  expect(briefs('ar', 'على متن 30 قارب صيد وخمس شاحنات.')).toEqual(['30 boat', '5 truck']);
  expect(briefs('fr', 'La salle a reçu + de 3.000 élèves et - de 40 enseignants.')).toEqual([
    '>3000 pupil',
    '<40 teacher',
  ]);
});

it('takes the number that closes an outlet for its name', () => {
  expect(briefs('ar', 'قال مصدر ل«المساء24» إن 12 شخصا أوقفوا.')).toEqual(['12 person']);
  expect(briefs('ar', 'ضفاف 24\nفتح الميناء.')).toEqual([]);
  expect(briefs('ar', 'نشر موقع ضفاف 24 الخبر.')).toEqual([]);
  expect(briefs('fr', 'Selon France 24, 12 personnes sont arrivées.')).toEqual(['12 person']);
  expect(briefs('en', 'The website Rabat 24 counted 12 people.')).toEqual(['12 person']);
  expect(briefs('ar', 'بلغ عدد القرى 24.')).toHaveLength(1);
});

it('counts by what a number is said of, not by what stands nearest', () => {
  expect(briefs('fr', 'Les dossiers traités ont atteint 300.')).toEqual(['300 case']);
  expect(briefs('fr', 'Les mineurs conduits devant les juges ont été au nombre de 300.')).toEqual([
    '300 child',
  ]);
  expect(briefs('fr', 'Quant aux élèves admis, ils sont 300.')).toEqual(['300 pupil']);
  expect(briefs('ar', 'السجناء المقدر عددهم بنحو 410 ينتظرون.')).toEqual(['~410 detainee']);
  expect(briefs('fr', 'Elle a versé 16.742.464 de dirhams.')).toEqual(['16742464 MAD']);
  expect(briefs('fr', 'Cinq des six ponts ont rouvert.')).toEqual(['5 bridge']);
  expect(briefs('fr', 'Il a visité trois ponts. Quatre autres ont rouvert.')).toEqual([
    '3 bridge',
    '4 bridge',
  ]);
  expect(briefs('fr', 'Ils risquent un à trois ans de prison.')).toEqual(['1..3 a']);
  expect(briefs('fr', 'Elle vend 10 MDH. Ils étaient 3,6 millions à rentrer.')[1]).not.toMatch(
    'MAD',
  );
});

it('reads every Arabic dual of a noun that has another plural', () => {
  expect(briefs('ar', 'أوقف شقيقين وطبيبين، وحجز صفيحتين وسكينين.')).toEqual([
    '2 person',
    '2 doctor',
    '2 parcel',
    '2 weapon',
  ]);
  expect(briefs('ar', 'توفي قاصران ومهندسان.')).toEqual(['2 child', '2 engineer']);
});

it('tells numbers from lengths of time and years by what stands beside them', () => {
  expect(briefs('fr', 'Il passe de 50 à 60 élèves, contre 70 durant l’année dernière.')).toContain(
    '70 pupil',
  );
  expect(
    read('fr', 'Le taux est de 3 %, contre 4 % deux saisons auparavant.').figures,
  ).toHaveLength(2);
  expect(briefs('en', 'The weavers sold 300 rugs earlier this month.')).toEqual(['300 carpet']);
  expect(read('ar', 'وكان عددها 12 سنة 2023، ثم كان عددها 300 سنة 2020.').figures).toHaveLength(2);
  expect(read('en', 'It is the best result in five years.').figures).toEqual([]);
  expect(briefs('en', 'The branches of the bank now number 3,000.')).toEqual(['3000 agency']);
  expect(briefs('fr', 'Le total passe à12.500 élèves.')).toEqual(['12500 pupil']);
});

it('ends a hedge where its relative clause does, and where one without it begins', () => {
  expect(briefs('fr', 'Le pont, dont le coût avoisinerait 40 MDH, créera 300 emplois.')).toEqual([
    '~40000000 MAD ?',
    '300 job',
  ]);
  expect(
    briefs('en', 'The bridge, which could cost 40 million dirhams, will create 300 jobs.'),
  ).toEqual(['40000000 MAD ?', '300 job']);
  expect(
    briefs(
      'fr',
      'Les pertes pourraient toucher 300 emplois, prévient le syndicat, qui regroupe 12 usines.',
    ),
  ).toEqual(['300 job ?', '12 factory']);
  expect(
    briefs('fr', 'La salle, de 300 places, coûtera 5 MDH et devrait gagner 40 places.'),
  ).toEqual(['300 place', '5000000 MAD', '40 place ?']);
});

it('hedges what someone is accused of, and what is presumed of a suspect', () => {
  expect(briefs('fr', 'Le syndicat accuse la régie de devoir 300 postes.')).toEqual(['300 job ?']);
  expect(briefs('en', 'Unions allege that 300 jobs were lost.')).toEqual(['300 job ?']);
  expect(briefs('ar', 'المتهم يكون قد باع 12 سيارة.')).toEqual(['12 vehicle ?']);
});

it('counts no restated fall as a verb, and what a forecast is set against as known', () => {
  expect(
    briefs(
      'fr',
      'Les ventes seraient de 40 tonnes, soit une baisse de 20 % par rapport aux 50 tonnes de 2019.',
    ),
  ).toEqual(['40 t ?', '20 percent ?', '50 t']);
});

it('takes millions of a sum for money, whatever was counted before', () => {
  expect(
    briefs(
      'en',
      'He took 17 million dirhams and bought three villas; the sum did not exceed 2 million.',
    )[2],
  ).toBe('<=2000000 MAD');
  expect(briefs('fr', 'Elle a payé 12 MDH pour 40 bus, et le coût dépasse 30 millions.')[2]).toBe(
    '>30000000 MAD',
  );
  expect(briefs('ar', 'دفعت 12 مليون درهم مقابل 40 حافلة، وبلغت الكلفة 30 مليونا.')[2]).toBe(
    '30000000 MAD',
  );
});

it('lends rates past a comparator, and a part the noun of its whole', () => {
  expect(
    briefs('fr', 'La région a 14 lits pour 10.000 habitants, contre plus de 30 à Rabat.')[1],
  ).toBe('>30 lits pour 10.000 habitants');
  expect(briefs('en', 'Sales hit MAD 12 million, while arrivals reached 17 million.')[1]).toBe(
    '17000000 arrival',
  );
  expect(briefs('fr', 'Le prix pourrait baisser de 50 à 70 centimes.')).toEqual(['0.5..0.7 MAD ?']);
});

it('counts the part of what stood before, whatever stands behind', () => {
  expect(briefs('en', 'It hit 60 homes, 20 of them badly; 12 villages are cut off.')).toEqual([
    '60 house',
    '20 house',
    '12 village',
  ]);
  expect(briefs('ar', 'رصدت 50 مخالفة، تهم 20 منها السرعة و30 عدم احترام الضوء.')[2]).toBe(
    '30 offence',
  );
  expect(briefs('ar', 'بلغ عدد المسجلين 300.')).toEqual(['300 voter']);
});

it('takes a class of age for no figure and no comparator, whatever rate it is told with', () => {
  expect(briefs('fr', 'Le taux de départ des jeunes de 25 à 34 ans atteint 9,4 %.')).toEqual([
    '9.4 percent',
  ]);
  expect(briefs('ar', 'بلغ معدل المغادرة لدى البالغين 25 سنة فما فوق 9 في المائة.')).toEqual([
    '9 percent',
  ]);
  expect(
    briefs('ar', 'وصل معدل المغادرة لدى الأطر المتراوحة أعمارهم بين 25 و34 سنة إلى 9 في المائة.'),
  ).toEqual(['9 percent']);
  expect(briefs('fr', 'L’âge moyen des agents est de 44 ans.')).toEqual(['44 a']);
  expect(briefs('en', 'Departures rose among weavers aged 50 and above (+0.7%).')).toEqual([
    '0.7 percent',
  ]);
  expect(
    briefs('fr', 'Les départs montent chez les tisserands de 50 ans et plus (+0,7 %).'),
  ).toEqual(['0.7 percent']);
  expect(
    briefs('ar', 'ارتفع المعدل لدى النساجين البالغين 50 سنة فما فوق (0,7 في المائة).'),
  ).toEqual(['0.7 percent']);
});

it('takes the adverb of a verb for no rise', () => {
  const roles = (text: string) => read('en', text).figures.map(({ role }) => role);
  expect(roles('They broke up 327 rings.')).toEqual(['level']);
  expect(roles('Renewables make up 46% of it.')).toEqual(['share']);
  expect(roles('It took place in 117 firms.')).toEqual(['level']);
  expect(roles('Sales were up 5%.')).toEqual(['change']);
  expect(roles('It will hold 90 boats, up from the current 35.')).toEqual(['level', 'level']);
  expect(roles('Sales rose by 38%.')).toEqual(['change']);
});

it('reads the bound behind an amount that a falling verb leads to', () => {
  expect(briefs('ar', 'سينزل سعر اللتر إلى 13 درهما أو أقل.')).toEqual(['<=13 MAD']);
  expect(briefs('ar', 'تنزل الحمولة إلى 40 قاربا أو أكثر من ذلك.')).toEqual(['>=40 boat']);
  expect(briefs('fr', 'Chaque port compte 12 barques ou davantage.')).toEqual(['>=12 boat']);
  expect(briefs('fr', 'Le prix descend à 13 dirhams ou en dessous.')).toEqual(['<=13 MAD']);
  expect(briefs('en', 'Each port has 12 boats or over.')).toEqual(['>=12 boat']);
  expect(briefs('en', 'The price is 13 dirhams or lower.')).toEqual(['<=13 MAD']);
  // A choice of another thing bounds nothing.
  expect(briefs('ar', 'سينزل السعر إلى 13 درهما أو ما يعادلها.')).toEqual(['13 MAD']);
  expect(briefs('fr', 'Elle vend 12 barques ou filets.')).toEqual(['12 boat']);
  expect(briefs('en', 'It has 12 boats or nets over the lake.')).toEqual(['12 boat']);
});

it('counts what opens a clause whose verb says how many there are, over what says which', () => {
  const paid = 'The bank paid $9 billion.';
  const money = '9000000000 USD';
  expect(briefs('en', `${paid} Arrivals by boat reached 1.3 million.`)).toEqual([
    money,
    '1300000 arrival',
  ]);
  expect(
    briefs('en', `${paid} It said that overnight stays during the same period rose to 11 million.`),
  ).toEqual([money, '11000000 night']);
  // Sums, what is spent, and the noun of a preposition.
  expect(briefs('en', `${paid} Loans to weavers reached 30 million.`)).toEqual([
    money,
    '30000000 USD',
  ]);
  expect(briefs('en', `${paid} Visitors from the north spent 3 million.`)).toEqual([
    money,
    '3000000 USD',
  ]);
  expect(briefs('en', `${paid} The cost for visitors reached 3 million.`)).toEqual([
    money,
    '3000000 USD',
  ]);
});

it('reads the unit over an adjective, and the lower end of a range that is one', () => {
  expect(briefs('en', 'Police seized two more tonnes of sardines.')).toEqual(['2 t']);
  expect(briefs('en', 'They dug 12 additional kilometers of canals.')).toEqual(['12 km']);
  expect(briefs('fr', 'On a planté 30 nouveaux hectares.')).toEqual(['30 ha']);
  expect(briefs('fr', 'La police a saisi deux autres tonnes de sardines.')).toEqual(['2 t']);
  expect(briefs('en', 'The depth varies between one and two meters.')).toEqual(['1..2 m']);
  expect(briefs('fr', 'La profondeur varie entre un et deux mètres.')).toEqual(['1..2 m']);
  expect(briefs('fr', 'Il pèse de une à deux tonnes.')).toEqual(['1..2 t']);
  // No unit, no range.
  expect(briefs('fr', 'Elle a 12 autres l’ont dit.')).not.toContain('12 L');
  expect(briefs('en', 'The lake holds two more boats.')).toEqual(['2 boat']);
  expect(briefs('en', 'It has one boat and two tonnes of sardines.')).toEqual(['2 t']);
});

it('counts by the noun that a demonstrative announces behind', () => {
  expect(
    briefs('fr', 'Le nombre de puits s’élève à 12 et à 900 celui des barques réparées.'),
  ).toEqual(['12 well', '900 boat']);
  expect(briefs('fr', 'On compte 12 puits et 900 de ceux qui fuient.')).toEqual([
    '12 well',
    '900 well',
  ]);
});

it('reads what an amount has come to behind the rate of its growth', () => {
  expect(briefs('ar', 'زادت كلفة الآبار بنسبة 2 في المائة لتناهز 3 مليارات درهم.')).toEqual([
    '2 percent',
    '~3000000000 MAD',
  ]);
  expect(briefs('ar', 'زادت بنسبة 31 في المائة تفوق معدل 349 ملم.')).toEqual([
    '31 percent',
    '349 mm',
  ]);
});

it('takes no time that the clause opens away from', () => {
  expect(briefs('ar', 'دافع أزيد من عشرين سنة عن حق الصيادين.')).toEqual([]);
  expect(briefs('fr', 'Il lutte depuis plus de 30 ans contre les tisserands.')).toEqual([]);
  expect(briefs('fr', 'À deux mois seulement de la fête, 12 barques manquent.')).toEqual([
    '12 boat',
  ]);
  expect(briefs('fr', 'A moins de trois semaines du vote, 12 barques manquent.')).toEqual([
    '12 boat',
  ]);
  expect(briefs('fr', 'Le délai est porté à deux mois de la date du dépôt.')).toEqual(['2 mo']);
  expect(briefs('fr', 'Il est condamné à deux mois de prison.')).toEqual(['2 mo']);
});

it('ends a hedge where the commas of its relative clause close before a verb, and not within a row of infinitives', () => {
  expect(
    briefs('fr', 'Le musée, qui devrait coûter 30 MDH, couvre 5 hectares et emploie 41 gardiens.'),
  ).toEqual(['30000000 MAD ?', '5 ha', '41 guard']);
  expect(briefs('fr', 'Le musée, qui devrait coûter 30 MDH, créer 41 postes, est prêt.')).toEqual([
    '30000000 MAD ?',
    '41 job ?',
  ]);
  expect(
    briefs('en', 'The museum, which is expected to draw 300 visitors, employs 41 guards.'),
  ).toEqual(['300 visitor ?', '41 guard']);
});

it.each([
  [
    'fr',
    'La prime ne peut être inférieure à 900 DH ni supérieure à 2.000 DH.',
    ['>=900 MAD', '<=2000 MAD'],
  ],
  [
    'fr',
    'Le taux ne doit ni dépasser 12 % ni descendre sous 3 %.',
    ['<=12 percent', '>=3 percent'],
  ],
  [
    'en',
    'The grant must not be less than 900 dirhams nor exceed 2,000.',
    ['>=900 MAD', '<=2000 MAD'],
  ],
  ['ar', 'لا يجوز أن تقل المنحة عن 900 درهم ولا أن تزيد على 2500.', ['>=900 MAD', '<=2500 MAD']],
  ['ar', 'لا ينبغي أن يقل العدد عن 90 عاملا.', ['>=90 worker']],
  ['ar', 'لا يتوقع أن يتجاوز العجز 4 في المائة.', ['<=4 percent ?']],
  ['ar', 'لا يمكن أن تتجاوز النسبة 12 في المائة.', ['<=12 percent']],
  ['ar', 'يمكن أن تتجاوز النسبة 12 في المائة.', ['>12 percent ?']],
] as const)('turns each of two bounds round under one negation: %s: %s', (lang, text, want) => {
  expect(briefs(lang, text)).toEqual(want);
});

it.each([
  ['fr', 'La barre des 90.000 licenciés n’a pas été atteinte.', ['<90000 licensee']],
  ['fr', 'Les 90 postes n’ont pas été pourvus.', ['90 job']],
  ['fr', 'Le total n’a pas encore atteint 90.000.', ['<90000 1']],
  ['en', 'The league has yet to reach 90,000 members.', ['<90000 member']],
  ['en', 'The rate is closer to 15%.', ['~15 percent']],
  ['ar', 'النسبة أقرب إلى 15 في المائة.', ['~15 percent']],
  ['ar', 'استفادت 90 تلميذة تقل أعمارهن عن 15 سنة، و70 معلما.', ['90 pupil', '70 teacher']],
] as const)(
  'bounds what is not reached, and nothing by an age before it: %s: %s',
  (lang, text, want) => {
    expect(briefs(lang, text)).toEqual(want);
  },
);

it.each([
  // What a bracket names with its number, and a code.

  ['fr', 'La lettre (DRH/418) est signée.', []],
  // Short work is no minus.
  ['ar', 'يوجد في حالة شغل ناقص 850.000 شخص.', ['850000 person']],
  ['ar', 'سجل الميزان ناقص 3,5 في المائة.', ['-3.5 percent']],
  // A sum is no bound.
  ['en', 'The bills added up to 4,300,200 dirhams.', ['4300200 MAD']],
  ['en', 'It pays up to 300 dirhams.', ['<=300 MAD']],
  // Places that something is in, and about as many.
  ['fr', 'Il y a des files dans les 16 gares et dans les 63 ports.', ['16 station', '63 port']],
  ['fr', 'Il y a eu des pannes dans les 1.300 puits que le lac alimente.', ['1300 well']],
  ['fr', 'Le billet coûte dans les 300 dirhams.', ['~300 MAD']],
  ['fr', 'Le port emploie dans les 600 ouvriers.', ['~600 worker']],
  ['fr', 'Le douar compte dans les 400 habitants.', ['~400 person']],
  // Some of those there are, and a rate.
  ['fr', '30.000 élèves sur 100.000 ont été reçus.', ['30000 pupil', '100000 pupil']],
  ['en', '30,000 pupils out of 100,000 have passed.', ['30000 pupil', '100000 pupil']],
  ['ar', 'نجح 30 ألف تلميذ من أصل 100 ألف.', ['30000 pupil', '100000 pupil']],
  ['fr', '30.000 sur 100.000 élèves ont été reçus.', ['30000 pupil', '100000 pupil']],
  ['en', '30,000 out of 100,000 pupils have passed.', ['30000 pupil', '100000 pupil']],
  ['ar', 'نجح 30 ألفا من أصل 100 ألف تلميذ.', ['30000 pupil', '100000 pupil']],
  ['fr', '85 élèves sur 100.000 ont été reçus.', ['85 élèves sur 100.000']],
  ['en', '85 out of 100,000 pupils have passed.', ['85 out of 100,000 pupils']],
  // A class of age.
  ['en', 'Some 51,000 children aged between seven and 17 work.', ['~51000 child']],
  // What is said of those of a list.
  [
    'ar',
    'توصلت الوزارة بـ410 شكايات حول السكن و120 متعلقة بالماء و75 مرتبطة بالنقل.',
    ['410 complaint', '120 complaint', '75 complaint'],
  ],
  // What has come to a record is of the sentence's own subject.
  [
    'en',
    'There are 900 teachers. Road deaths fell by 15% to a record low of 300.',
    ['900 teacher', '15 percent', '300 death'],
  ],
  [
    'fr',
    'On compte 900 enseignants. Les décès ont baissé de 15 %, à un niveau record de 300.',
    ['900 teacher', '15 percent', '300 death'],
  ],
] as const)('reads a number by what stands right beside it: %s: %s', (lang, text, want) => {
  expect(briefs(lang, text)).toEqual(want);
});

it.each([
  // A limit that a verb exceeds or does not, and one that is reached.
  ['لم تتجاوز الميزانية حدود 350 مليون درهم.', ['<=350000000 MAD']],
  ['تجاوزت الميزانية حدود 350 مليون درهم.', ['>350000000 MAD']],
  ['وصل عدد الزوار إلى حدود 350 زائرا.', ['~350 visitor']],
  // What a participle exceeds is the number itself.
  ['بلغت النسبة 40%، متجاوزة بذلك نسبة النجاح الوطنية للأحرار 35%.', ['40 percent', '35 percent']],
  [
    'بلغ المعدل الرتبة الأولى بتفوق، حيث من أصل 30 مترشحا نجح 28.',
    ['30 candidate', '28 candidate'],
  ],
] as const)('reads on which side of a limit a number lies: %s', (text, want) => {
  expect(briefs('ar', text)).toEqual(want);
});

checkBriefs('a bound that leads to the next amount bounds no number before it', [
  ['fr', 'Les achats ont augmenté de 12,4 % ou plus de 9 MDH.', ['12.4 percent', '>9000000 MAD']],
  ['fr', 'Chaque cour aura 40 greffiers et plus du double de juges.', ['40 clerk']],
  ['fr', 'Le barrage a 40 ingénieurs ou plus.', ['>=40 engineer']],
  // What is said of all that was told bounds nothing.
  [
    'fr',
    'Le port a reçu 38 millions de voyageurs ce qui est à peu près équivalent à sa capacité.',
    ['38000000 passenger'],
  ],
  ['fr', 'Le port a reçu 38 millions de voyageurs à peu près.', ['~38000000 passenger']],
]);

checkBriefs('"et plus" behind the age of a class bounds no number behind it', [
  ['fr', 'Celui des 45 ans et plus de 3,7 % à 4,1 %.', ['3.7 percent', '4.1 percent']],
  ['fr', 'Le chantier a duré 3 ans et plus de 200 ouvriers y ont travaillé.', ['>200 worker']],
]);

checkBriefs('what was reached in the year or season before bounds nothing', [
  [
    'fr',
    'La récolte est de 9 millions de quintaux, un niveau nettement supérieur aux 7 millions de quintaux de la campagne précédente.',
    ['9000000 q', '7000000 q'],
  ],
  ['fr', 'La récolte est supérieure à 7 millions de quintaux.', ['>7000000 q']],
]);

checkBriefs('what is estimated to come is foreseen', [
  ['en', 'The bank estimates that there will be a growth of 3.5 % in 2025.', ['3.5 percent ?']],
  ['en', 'The bank estimates that there was a growth of 3.5 % in 2023.', ['3.5 percent']],
]);

checkBriefs('those who were not able to are as many as are told', [
  ['ar', 'لم يتمكن أكثر من 920 تلميذا من النجاح.', ['>920 pupil']],
  ['ar', 'لم تسجل المصالح أكثر من 920 حالة.', ['<=920 case']],
]);

checkBriefs('what was counted in a year bounds nothing and is in no doubt', [
  [
    'fr',
    'La récolte dépasserait les 160 tonnes de la campagne 2020-2021, et atteindrait 190 tonnes.',
    ['160 t', '190 t ?'],
  ],
  ['fr', 'La récolte dépasserait les 160 tonnes en 2021.', ['>160 t ?']],
]);

checkBriefs('the second of two past bases is known, behind its comma too', [
  [
    'en',
    'Wool sales are seen rising 1.5 percent next year, up from 0.8 percent in 2019, and 1.1 percent in 2018.',
    ['1.5 percent ?', '0.8 percent', '1.1 percent'],
  ],
]);

checkBriefs('a base that is foreseen itself is not known', [
  [
    'en',
    'The fund expects its deficit to shrink to 4% next year from a forecast 4.5% this year.',
    ['4 percent ?', '4.5 percent ?'],
  ],
  [
    'en',
    'The fund expects its deficit to shrink to 4% next year from 4.5% this year.',
    ['4 percent ?', '4.5 percent'],
  ],
]);

checkBriefs('whom no more than so much has come to is no number that was not come to', [
  ['ar', 'لم تصل إلى 20 في المائة من النساجين سوى 3 ملايين درهم.', ['20 percent', '3000000 MAD']],
  ['ar', 'لم تصل إلى 20 في المائة من النساجين.', ['<20 percent']],
]);

checkBriefs('what somebody is tried for is alleged, and not how many are', [
  [
    'en',
    'More than 140 traders appeared in court for allegedly selling 12 cars.',
    ['>140 trader', '12 vehicle ?'],
  ],
  ['en', 'Police arrested 40 people for allegedly smuggling goats.', ['40 person']],
]);

checkBriefs('a contracted negation turns its comparator round, as a full one does', [
  ['en', 'The output didn’t exceed 1,500 tons.', ['<=1500 t']],
  ['en', "The output won't exceed 1,500 tons.", ['<=1500 t']],
  ['en', 'The output hasn’t reached 1,500 tons.', ['<1500 t']],
  ['en', "The output wouldn't exceed 1,500 tons.", ['<=1500 t ?']],
  ['en', 'The workers’ output exceeded 1,500 tons.', ['>1500 t']],
]);

checkBriefs('a bound may be passed, kept under or possible', [
  ['fr', 'La récolte passe la barre des 1.500 tonnes.', ['>1500 t']],
  ['fr', 'La récolte reste sous 1.500 tonnes.', ['<1500 t']],
  ['en', 'The harvest can reach 1,500 tons.', ['<=1500 t']],
  ['ar', 'بلغ المحصول 1500 طن على أبعد تقدير.', ['<=1500 t']],
]);

checkBriefs('what the peak is that something passes, it is exactly', [
  ['en', 'Sales rose by 26%, surpassing their peak of 6%.', ['26 percent', '6 percent']],
  ['fr', 'Les ventes ont crû de 26 %, dépassant leur pic de 6 %.', ['26 percent', '6 percent']],
  ['en', 'Sales surpassed 6%.', ['>6 percent']],
]);

checkBriefs('a comparator behind its number may stand before a bracket', [
  ['ar', 'تمثل الآبار 97 في المائة تقريبا (61 بئرا).', ['~97 percent', '61 well']],
  ['fr', 'Les puits font 97 % environ (61 puits).', ['~97 percent', '61 well']],
]);

checkTold('an age that moves is a level, and no class of people', [
  [
    'fr',
    'L’âge moyen des tisserands est passé de 28,3 ans en 2020 à environ 25 ans.',
    ['28.3 a | âge moyen des tisserands', '25 a | âge moyen des tisserands'],
  ],
  [
    'fr',
    'L’âge des tisserands est passé de 28 ans à 25 ans.',
    ['28 a | âge des tisserands', '25 a | âge des tisserands'],
  ],
  ['ar', 'سن النساجين انتقل من 28 سنة إلى 25 سنة.', ['28 a | سن النساجين', '25 a | سن النساجين']],
  [
    'en',
    'The age of weavers will rise from 60 to 63 years.',
    ['60 a | age of weavers', '63 a | age of weavers'],
  ],
  ['en', 'Weavers aged from 60 years to 63 years.', []],
]);

checkTold('a decision takes in so many of some, and a law has its number', [
  ['ar', 'شمل القرار 1305 من نزلاء السجن.', ['1305 detainee | نزلاء السجن']],
  ['ar', 'المادة 13 من القانون 31 من المدونة.', []],
]);

checkTold('an English note in the singular is one by what it says too', [
  ['en', 'The 200-dirham note made up 54 percent.', ['54 percent | null']],
]);

it('a number that says which edition parts no verb from the number that it bounds', () => {
  const text = 'تجاوز عدد زوار الدورة الثلاثين للمعرض 403 آلاف زائر.';
  expect(read('ar', text).figures).toMatchObject([{ comparator: 'gt', value: '403000' }]);
});

it.each([
  ['fr', 'Un précédent bilan faisait état de 41 morts et 30 blessés.', [true, true]],
  ['fr', 'Le bilan passe à 47 morts, contre 41 dans un précédent bilan.', [false, true]],
  ['fr', 'Après un précédent bilan de 41 morts, la ligue annonce 47 décès.', [true, false]],
  ['en', 'The toll rose to 47 dead, up from 41 in an earlier count.', [false, true]],
  ['ar', 'وكانت الحصيلة السابقة، ليلا، تشير إلى 41 قتيلا و30 مصابا.', [true, true]],
] as const)('%s: what a count issued before had is told as such: %s', (lang, text, earlier) => {
  const told = read(lang, text).figures.map(({ trace }) =>
    trace.some(({ what }) => what === 'issue'),
  );
  expect(told).toEqual(earlier);
});

checkBriefs('what has passed a number is beyond it, and bills are passed', [
  ['en', 'The death toll has passed 640.', ['>640 death']],
  ['en', 'Its debt had passed 3 billion dirhams.', ['>3000000000 MAD']],
  ['en', 'The House has passed 14 bills.', ['14 law']],
]);

checkBriefs('the best that may be is the most', [
  ['en', 'The pump gives at best 30 litres.', ['<=30 L']],
  ['fr', 'La pompe donne au mieux 30 litres.', ['<=30 L']],
  ['ar', 'سينمو الإنتاج في أحسن الأحوال بنسبة 4 في المائة.', ['<=4 percent']],
]);

checkBriefs('a verb of falling bounds what its preposition leads to', [
  ['ar', 'لم تنخفض البطالة في صفوف الشباب عن 36,48%.', ['>=36.48 percent']],
  ['ar', 'قد تنخفض البطالة في صفوف الشباب عن 36,48%.', ['<36.48 percent ?']],
  ['ar', 'لم تنخفض البطالة إلى 36,48%.', ['36.48 percent']],
]);

checkBriefs('an excess told behind the noun, the least told with its pronoun', [
  ['ar', 'وقع العريضة مائة محام ونيف.', ['>100 lawyer']],
  ['ar', 'يؤدي الحاج مبلغا أقله 648 درهما.', ['>=648 MAD']],
]);

checkBriefs('a noun of limit bears on all the numbers that it is of', [
  [
    'fr',
    'La loi exige un minimum de 500 lits en ville et 100 en milieu rural.',
    ['>=500 bed', '>=100 bed'],
  ],
  ['en', 'The law requires a minimum of 40 deputies and 10 judges.', ['>=40 deputy', '>=10 judge']],
  // What a verb of its own tells.
  [
    'fr',
    'Il faut un minimum de 20 lits à Rabat, mais il y en a 10 à Salé.',
    ['>=20 bed', '10 bed'],
  ],
]);

checkBriefs('by how much one exceeds another is no bound', [
  ['ar', 'وأكدت الوزارة أن العرض يفوق الطلب بـ600 ألف رأس.', ['600000 head']],
  ['ar', 'وتجاوز عدد القضايا 83 قضية.', ['>83 case']],
  ['ar', 'وارتفع العدد بما يفوق 600 شخص.', ['>600 person']],
]);

describe('the surface of a figure', () => {
  it('leaves out the stroke that draws a proclitic out', () => {
    expect(read('ar', 'يتعلق الأمر بـمليون رأس.').figures[0]!.surface).toBe('مليون');
  });
});
