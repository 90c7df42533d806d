import { checkSpeakerOf } from './harness.ts';

/** Each text has one figure, 648, and whoever states it. */
const check = checkSpeakerOf('648');

check('a medium that puts the news out takes no account over', [
  [
    'en',
    'Wells are drying up, according to the Wells Office. The news was put out by Maghreb Arabe Press (MAP). In all, 648 wells are dry.',
    'Wells Office',
  ],
  [
    'fr',
    "Selon l'Office des puits, les lacs baissent. L'information a été relayée par la MAP. Il reste 648 puits.",
    'Office des puits',
  ],
  [
    'fr',
    "Selon l'Office des puits, les lacs baissent. Un sondage publié par Le Matin compte 648 mécontents.",
    'Le Matin',
  ],
  ['en', 'The news that 648 wells are dry was put out by MAP.', 'MAP'],
]);

check('whoever handed data over tells them, and nobody who was given them', [
  [
    'fr',
    "D'après des données sur les puits remises à l'agence EFE par des sources policières, 648 puits sont à sec.",
    'sources policières',
  ],
  [
    'fr',
    "Selon des chiffres transmis au Phare par l'Office des puits, 648 puits sont à sec.",
    'Office des puits',
  ],
  [
    'ar',
    'جفت 648 بئرا، وفق معطيات حصل عليها موقع القناة الثانية من السلطات المينائية.',
    'السلطات المينائية',
  ],
  ['ar', 'جفت 648 بئرا، حسب أرقام توصلت بها الجريدة من مكتب الآبار.', 'مكتب الآبار'],
  ['ar', 'نال الصياد جائزة حصل عليها ابنه من مكتب الآبار، وعددها 648.', null],
]);

check('data of nobody are told by whoever says them at the end', [
  [
    'fr',
    "D'après un premier bilan, 648 puits sont à sec, indique la Ligue des puits.",
    'Ligue des puits',
  ],
  [
    'en',
    'According to preliminary data, 648 wells are dry, says the Wells League.',
    'Wells League',
  ],
  ['ar', 'حسب معطيات أولية، جفت 648 بئرا، تقول جمعية الآبار.', 'جمعية الآبار'],
  [
    'fr',
    "Selon l'Office des puits, 648 puits sont à sec, note la Ligue des lacs.",
    'Office des puits',
  ],
]);

check('an office is of whoever holds it, not of the body behind the name', [
  [
    'en',
    "648 wells are dry, according to Samir Perez, the Spanish government's representative in Ceuta.",
    'Samir Perez',
  ],
  ['en', "648 wells are dry, according to the Wells League's director Samir Perez.", 'Samir Perez'],
  [
    'en',
    "“Wells run dry,” said the Wells League's North Africa research director Samir Perez, adding that 648 are left.",
    'Samir Perez',
  ],
  ['en', "648 wells are dry, said the Wells League's spokesman.", 'Wells League'],
  ['en', '648 wells are dry, according to the UN children’s agency Unicef.', 'Unicef'],
  [
    'en',
    'Amnesty said wells dry up. “It goes on,” said Amnesty’s research director Samir Perez. Amnesty said 648 were left.',
    'Amnesty',
  ],
]);

check('what a body is, with an adjective, is that body', [
  [
    'fr',
    "Selon l'Office des puits, les lacs baissent. Il reste 648 puits, constate l'institution publique.",
    'Office des puits',
  ],
  ['ar', 'أعلن مكتب الآبار جفاف البحيرة. وأضافت المؤسسة العمومية أن 648 بئرا جفت.', 'مكتب الآبار'],
  [
    'fr',
    "Selon l'Office des puits, les lacs baissent. Il reste 648 puits, constate la Ligue des lacs.",
    'Ligue des lacs',
  ],
]);

check('whose a thing is that a preposition governs is no subject', [
  [
    'en',
    "The Ministry of Wells said lakes fell. The figures stand in the ministry's report on the state of Morocco's treasury, published Thursday. In all, 648 wells are dry.",
    'Ministry of Wells',
  ],
  ['en', "On Thursday, Morocco's treasury said that 648 wells were paid for.", 'treasury'],
]);

check('an alert is told by whoever puts it out', [
  ['en', 'The Wells Office’s weather alert also warns of 648 floods.', 'Wells Office'],
  ['en', 'The Wells Office has issued an alert. Some 648 floods are expected.', 'Wells Office'],
  ['en', 'Wells were on red alert. Some 648 were flooded.', null],
]);

check('an outlet that has printed the paper of a body does not speak in it', [
  [
    'ar',
    'وذكر بلاغ لوزارة الداخلية أوردته وكالة المغرب العربي للأنباء أن عدد الآبار بلغ 648.',
    'وزارة الداخلية',
  ],
  [
    'ar',
    'أفاد تقرير أصدره مكتب الآبار أن الماء يقل. وأوضح التقرير، وفق ما أوردته جريدة "المساء"، أن عدد الآبار بلغ 648.',
    'مكتب الآبار',
  ],
  // A paper without an author is of whoever prints it.
  [
    'ar',
    'وذكر تقرير أوردته وكالة المغرب العربي للأنباء أن عدد الآبار بلغ 648.',
    'وكالة المغرب العربي للأنباء',
  ],
]);

check('what a paper speaks of is not whose it is', [
  [
    'ar',
    'أفاد المكتب الوطني للماء بأن الاستهلاك تراجع. ووقف التقرير على انخفاض القيمة المضافة للقطاع الثانوي بـ 648 مليون درهم.',
    'المكتب الوطني للماء',
  ],
]);

check('the supply of care or beds is no paper', [
  [
    'ar',
    'قدم وزير الصحة، أمين التهراوي، أمام مجلس المستشارين، عرضا حول التوزيع، مؤكدا تخصيص 648 منصبا لتعزيز العرض الصحي.',
    'أمين التهراوي',
  ],
]);

check('«المصدر المذكور» is the source named before', [
  [
    'ar',
    'أفاد المكتب الوطني للماء بأن الاستهلاك تراجع. وأضاف المصدر المذكور أن عدد الآبار بلغ 648.',
    'المكتب الوطني للماء',
  ],
]);

check('figures on a platform are whose platform it is, whatever leads to it', [
  [
    'ar',
    'وحسب الأرقام الواردة بمنصة "بئر ديالنا"، التابعة لوزارة التجهيز والماء، جفت 648 بئرا.',
    'وزارة التجهيز والماء',
  ],
]);

check('whom a source is about is not who speaks through it', [
  [
    'ar',
    'أعلن المندوب السامي للتخطيط، شكيب بنموسى، أن عدد الآبار حسب الإحصاء العام للسكان بلغ 648 بئرا.',
    'شكيب بنموسى',
  ],
]);

check('a clause opens behind «ان» as it does behind «أن»', [
  [
    'ar',
    'قالت وزيرة المالية نادية فلاني إن الدين تراجع. واضافت ان الخزينة حفرت 648 بئرا.',
    'نادية فلاني',
  ],
  [
    'ar',
    'اكدت وزيرة المالية نادية فلاني ان الدين تراجع. واشارت الى ان الوزارة حفرت 648 بئرا.',
    'نادية فلاني',
  ],
]);

check('a medium that tells what a pronoun is said to have said is not the pronoun', [
  [
    'fr',
    'Le maire, Adnane Zerhouni, dément toute querelle. Selon le quotidien Le Littoral, il aurait reproché 648 retards à son prédécesseur.',
    'Adnane Zerhouni',
  ],
  [
    'en',
    'The mayor, Adnane Zerhouni, denied any quarrel. According to the daily Ports Herald, he said 648 boats are late.',
    'Adnane Zerhouni',
  ],
]);

check('an agency passes on what an Arabic noun of saying says is another’s', [
  ['ar', 'ونقلت وكالة “بئر بريس” عن وزير الماء سمير العلوي قوله إن 648 بئرا جفت.', 'سمير العلوي'],
]);

check('whose opinion it is stands in front', [
  ['ar', 'وبالنسبة إلى رئيس جماعة الساحل سمير العلوي، فإن 648 بئرا تكفي.', 'سمير العلوي'],
  ['ar', 'بالنسبة لرئيس جماعة الساحل سمير العلوي، فإن 648 بئرا تكفي.', 'سمير العلوي'],
]);

check('who only puts a paper online does not speak in it', [
  [
    'fr',
    'Une amende de 648 dirhams est infligée au club, annonce un communiqué de la Commission des puits mis en ligne par la Fédération.',
    'Commission des puits',
  ],
]);

check('an outlet speaks by a name that a number opens', [
  ['en', '2M reported on Friday that 648 wells are dry.', '2M'],
  ['fr', 'Selon 2M, 648 puits sont à sec.', '2M'],
  ['fr', 'La maire Samia Berrechid sur @Radio2M : « Il y a 648 puits à sec ».', 'Samia Berrechid'],
]);

check('a statement that an agency has relayed is of whoever it stands behind', [
  [
    'en',
    'The Wells Office, in a statement relayed by the official Maghreb Arabe Presse (MAP) news agency, put the dry wells at 648.',
    'Wells Office',
  ],
]);

check('whoever has passed a statement on tells it where nobody else does', [
  ['fr', 'Selon un communiqué relayé par la MAP, 648 puits sont secs.', 'MAP'],
  ['en', 'A statement carried by the MAP news agency said 648 wells are dry.', 'MAP'],
]);
