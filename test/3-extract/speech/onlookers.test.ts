import { checkSpeakerOf } from './harness.ts';

/** Each text has one figure, 648, and whoever states it. */
const check = checkSpeakerOf('648');

check('people who only watch have one paragraph', [
  [
    'en',
    'The minister of Wells, Samir Zerrad, said rates fell.\nAnalysts expect that they will rise.\nSome 648 firms took part.',
    null,
  ],
  [
    'fr',
    'Le ministre des Puits, Samir Zerrad, a dit que les taux baissent.\nLes analystes s’attendent à une hausse.\nQuelque 648 firmes ont participé.',
    null,
  ],
  [
    'ar',
    'قال وزير الآبار سمير الزاكي إن النسب انخفضت.\nويتوقع محللون ارتفاع الأسعار.\nوشاركت 648 شركة.',
    null,
  ],
  [
    'en',
    'The minister of Wells, Samir Zerrad, said rates fell.\nThe mayor of Salé said they are low.\nAnalysts expect that they will rise. Analysts argue that they may fall. Analysts believe that they are high.\nSome 648 firms took part.\nAnalysts predict that all is well.',
    null,
  ],
  ['en', 'Analysts expect that rates will rise. Some 648 firms took part.', 'Analysts'],
]);

check('so does whoever is asked for what they know, once they have said it', [
  [
    'fr',
    "« Les puits s'assèchent », explique le climatologue Munir Lakhdiri.\nLe village reçoit 648 seaux par an.",
    null,
  ],
  [
    'fr',
    "« Les puits s'assèchent », explique le climatologue Munir Lakhdiri. Il en reste 648.",
    'climatologue',
  ],
  [
    'en',
    '"The wells are dry," said economist Munir Lakhdiri.\nThe village gets 648 buckets.',
    null,
  ],
  ['ar', 'قال المحامي منير الأخضري إن البئر جفت.\nويتلقى الدوار 648 دلوا.', null],
]);

check('a newspaper stands between the signs of a press review', [
  ['fr', '+Ad Dalw Al Yaoum+ rapporte que 648 puits sont secs.', 'Ad Dalw Al Yaoum'],
  ['en', '+Wells Business+ writes that the town is dry. Some 648 wells are.', 'Wells Business'],
]);

check('whom an Arabic plural with its own ending stands for ends with it', [
  ['ar', 'ويتوقع محللون حفر 648 بئرا.', 'محللون'],
  ['ar', 'وقال ناشطون حقوقيون إن 648 بئرا جفت.', 'ناشطون حقوقيون'],
]);

check('many say something in the present, and nobody what is only to be noted', [
  ['en', 'Unions argue that 648 wells are dry.', 'Unions'],
  ['en', 'It is important to note that 648 wells are dry.', null],
]);

check('a league or a union says what its headline tells behind a colon', [
  ['fr', 'CDT : le gouvernement a fermé 648 puits', 'CDT'],
  [
    'ar',
    'الكونفدرالية الديمقراطية للشغل: الحكومة مسؤولة عن الإغلاق\nوأضاف البلاغ أن 648 بئرا جفت.',
    'الكونفدرالية الديمقراطية للشغل',
  ],
]);

check('a newspaper that tells of it between commas is not who does it', [
  [
    'fr',
    'Le maire de Salé, rapporte Al Ahdath Al Maghribia, a reproché au ministre la fermeture de 648 puits.',
    'maire de Salé',
  ],
]);

check('the woman who is asked is no part of the title of the man who asks', [
  [
    'ar',
    'قال النائب سمير الزاكي إن الماء قليل. واستفسر النائب البرلماني المسؤولة الوزارية عن إغلاق 648 بئرا.',
    'سمير الزاكي',
  ],
]);

check('unions charge somebody with something, deputies complain and threaten', [
  ['en', 'Education unions charged the minister with closing 648 wells.', 'Education unions'],
  [
    'fr',
    'Les députés de l’opposition se sont plaints de la fermeture de 648 puits.',
    'députés de l’opposition',
  ],
  ['fr', 'Le ministre des Puits a menacé de fermer 648 puits.', 'ministre des Puits'],
  ['fr', 'La crue menace de fermer 648 puits.', null],
  ['ar', 'احتج المكتب التنفيذي للنقابة على إغلاق 648 بئرا.', 'المكتب التنفيذي للنقابة'],
]);

check('and who trade or make things, but for whoever speaks again', [
  ['fr', 'Les professionnels disent que les puits sont pleins.\nLe souk a reçu 648 seaux.', null],
  ['ar', 'كشف مهنيون أن الأسعار مستقرة.\nويباع الدلو بـ648 درهما.', null],
  ['en', 'Traders said prices are stable.\nThe market took in 648 buckets.', null],
]);

check('a source that nobody names has one paragraph, and so has a person whose words are quoted', [
  [
    'fr',
    'Le budget a été rejeté, nous a expliqué une source.\nLa commune versera 648 dirhams.',
    null,
  ],
  [
    'fr',
    'Le budget a été rejeté, nous a expliqué une source. La commune versera 648 dirhams.',
    'source',
  ],
  [
    'en',
    '“The wells of the valley are dry,” said Samir Zerrad, the minister of Wells.\nThe valley has 648 mills.',
    null,
  ],
  [
    'en',
    '“The wells of the valley are dry,” said Samir Zerrad, the minister of Wells. The valley has 648 mills.',
    'Samir Zerrad',
  ],
  [
    'fr',
    'Samir Zerrad, ministre des Puits, a jugé la pluie « utile ».\nLa vallée compte 648 moulins.',
    'Samir Zerrad',
  ],
]);

check(
  'where others speak too, outside French, a person has the paragraph and those that tell their next point or what will be',
  [
    [
      'en',
      'The minister of Wells, Samir Zerrad, said rates fell, and the Lakes Office said they rose. He added that all is well.\nThe valley has 648 mills.',
      null,
    ],
    [
      'en',
      'The minister of Wells, Samir Zerrad, said rates fell, and the Lakes Office said they rose. He added that all is well. The valley has 648 mills.',
      'Samir Zerrad',
    ],
    [
      'en',
      'The minister of Wells, Samir Zerrad, said rates fell, and the Lakes Office said they rose. He added that all is well.\nThe mills will number 648.',
      'Samir Zerrad',
    ],
    [
      'en',
      'The minister of Wells, Samir Zerrad, said rates fell, and the Lakes Office said they rose. He added that all is well.\nThe mills number 648.\nSamir Zerrad added that all is well.',
      'Samir Zerrad',
    ],
    [
      'ar',
      'قال العمدة منير الأخضري إنها ارتفعت. وقال وزير الآبار سمير الزاكي إن النسب انخفضت.\nوتضم المنطقة 648 طاحونة.',
      null,
    ],
    [
      'ar',
      'قال العمدة منير الأخضري إنها ارتفعت. وقال وزير الآبار سمير الزاكي إن النسب انخفضت.\nوبخصوص الطواحين، فقد بلغ عددها 648 طاحونة.',
      'سمير الزاكي',
    ],
    [
      'ar',
      'قال العمدة منير الأخضري إنها ارتفعت. وقال وزير الآبار سمير الزاكي إن النسب انخفضت.\nوستضم المنطقة 648 طاحونة.',
      'سمير الزاكي',
    ],
    [
      'ar',
      'قال العمدة منير الأخضري إنها ارتفعت. وقال وزير الآبار سمير الزاكي إن النسب انخفضت.\nوسيارات المنطقة 648 سيارة.',
      null,
    ],
    ['ar', 'قال مكتب الآبار إن النسب انخفضت.\nوتضم المنطقة 648 طاحونة.', 'مكتب الآبار'],
    [
      'fr',
      'Le ministre des Puits, Samir Zerrad, a dit que les taux baissent.\nLa vallée compte 648 moulins.',
      'Samir Zerrad',
    ],
  ],
);

check('a paragraph that only compares with a time goes on with the account', [
  [
    'en',
    'Prices of salt rose by 3% in July 2023, the Lakes Office said.\nCompared with July 2022, the index is 648 points higher.',
    'Lakes Office',
  ],
  [
    'en',
    'Sales of salt rose to 31 million dirhams in May, the Lakes Office said.\nMoroccans residing abroad sent home 648 dirhams.',
    'Lakes Office',
  ],
]);

check('a meeting behind "en" says nothing', [
  [
    'fr',
    'Réunie en AG le 9 février, la Ligue royale des lacs (LRL) a adopté son bilan financier : 648 dirhams de dépenses.',
    'Ligue royale des lacs (LRL)',
  ],
]);

check('what somebody of no office does, by their whole name, the outlet has seen', [
  [
    'fr',
    'La Ligue des puits promet de l’eau. Au souk, Driss Maâti, père de trois enfants, a payé 648 dirhams.',
    null,
  ],
  ['fr', 'La Ligue des puits promet de l’eau. L’instituteur Omar Tigra fait 648 pas.', null],
  ['fr', 'La Ligue des puits promet de l’eau. Notre reporter a fait 648 puits.', null],
  ['ar', 'نفت رابطة الآبار ذلك. ويقطع سعيد الودغيري، وهو بناء، 648 مترا كل يوم.', null],
  [
    'ar',
    'أفادت رابطة الآبار بأن الطلب كبير. ووصل مجموع الأسماء المسجلة إلى 648 اسما.',
    'رابطة الآبار',
  ],
  [
    'en',
    'The Wells League promised water. Hamza Berkani, a student from Salé, walked 648 metres.',
    null,
  ],
  [
    'en',
    'The Wells League promised water. Minister Hamza Berkani has opened 648 wells.',
    'Wells League',
  ],
]);
