import { expect, it } from 'vitest';
import { checkSpeaker, checkSpeakerOf, speechOf } from './harness.ts';

/** Each text has one figure, 648, and whoever states it. */
const check = checkSpeakerOf('648');

check('but it does where it stands by itself', [
  [
    'fr',
    "« L'eau manque », a dit le maire de Salé, ce que confirme la Banque mondiale : 648 puits sont secs.",
    'Banque mondiale',
  ],
  ['fr', "C'est ce que prévoit la Banque mondiale : 648 puits.", 'Banque mondiale'],
  [
    'ar',
    'قال الوزير إن الماء يقل، وهو ما أكدته وكالة الآبار موضحة أن 648 بئرا جفت.',
    'وكالة الآبار',
  ],
]);

check('what a body does is told by whoever spoke before', [
  ['ar', 'وأضاف مندوب الآبار أن الوكالة أحصت 648 بئرا.', 'مندوب الآبار'],
  ['ar', 'قال مندوب الآبار إن الماء يقل. وزاد أن الوكالة أحصت 648 بئرا.', 'مندوب الآبار'],
  ['ar', 'أكد مندوب الآبار أن وكالة المياه أعلنت، في بلاغ لها، أن 648 بئرا جفت.', 'وكالة المياه'],
]);

check('behind its object an Arabic verb has its subject at once or nowhere', [
  [
    'ar',
    'قال مندوب الآبار إن الماء يقل، واعتبر ذلك دليلا على جهد المجلس. وأكد أن 648 بئرا جفت.',
    'مندوب الآبار',
  ],
  [
    'ar',
    'قال مندوب الآبار إن الماء يقل، وعدّ ذلك دليلا على جهد المجلس. وأكد أن 648 بئرا جفت.',
    'مندوب الآبار',
  ],
  [
    'ar',
    'قال مندوب الآبار إن الماء يقل. وأكد ذلك رئيس المجلس، مضيفا أن 648 بئرا جفت.',
    'رئيس المجلس',
  ],
]);

check('a phrase with a pronoun stands for the person who is speaking', [
  ['ar', 'قال مندوب الآبار إن الماء يقل. وسجلت الوكالة 648 بئرا، وفق زعمه.', 'مندوب الآبار'],
  ['ar', 'قال مندوب الآبار إن الماء يقل. وحفرت الوكالة 648 بئرا، حسب قوله.', 'مندوب الآبار'],
  [
    'fr',
    "Le maire de Salé a parlé d'eau. L'association a foré 648 puits, selon lui.",
    'maire de Salé',
  ],
  [
    'en',
    'The mayor of Salé spoke of water. The association counted 648 wells, by his own account.',
    'mayor of Salé',
  ],
]);

check('or for a body, of which no such person speaks', [
  [
    'fr',
    "Le maire Driss Menouar a parlé d'eau. L'association des puits a recensé 648 puits, selon elle.",
    'association des puits',
  ],
  ['fr', "L'association des puits a recensé 648 puits, selon ses dires.", 'association des puits'],
  ['en', 'The Wells Association counted 648 wells, by its own account.', 'Wells Association'],
]);

check('whoever unveils numbers tells them', [
  [
    'fr',
    'Le maire de Salé, Adnane Zerhouni, a dévoilé mardi au port les résultats de l’enquête. La ville a foré 648 puits.',
    'Adnane Zerhouni',
  ],
  ['fr', 'Le maire de Salé, Adnane Zerhouni, a dévoilé un plan. La ville a foré 648 puits.', null],
]);

check('what somebody announced, by which a time is told, is no account of what follows', [
  [
    'en',
    'Since March, when the Wells Bank announced a new plan, dry wells have increased to 648.',
    null,
  ],
  [
    'fr',
    'Depuis mars, lorsque la Banque mondiale a annoncé son plan, les puits secs sont 648.',
    null,
  ],
  ['en', 'The Wells Bank announced that 648 wells were dry.', 'Wells Bank'],
]);

check('a numbered figure or table of a text is nobody who speaks', [
  ['en', 'The share has grown, as shown in Figure 9. There are 648 wells.', null],
  ['en', 'The share has grown, as shown in the report. There are 648 wells.', null],
]);

check('what people of a body do is told by whoever spoke before, and a noun of books by nobody', [
  [
    'ar',
    'كشف وزير الآبار، سمير الزهواني، أن مهندسي وكالة الآبار قدموا ملتمسات بحفر 648 بئرا، مشيرا إلى أن وكالة الآبار تعتبر ذلك كافيا.',
    'سمير الزهواني',
  ],
  ['ar', 'يهم الجزء الثاني المكون من تسعة كتب أنشطة مجلس الآبار. ويضم الأول 648 صفحة.', null],
  ['ar', 'وكتب المجلس الأعلى للحسابات أن 648 بئرا جفت.', 'المجلس الأعلى للحسابات'],
  [
    'ar',
    'وينتظر أن تستمر الأشغال في 648 بئرا، بعد انتهاء ولاية سمير الزهواني، رئيس حزب الآبار.',
    null,
  ],
]);

check('an adjective is no member, nor a noun a verb', [
  [
    'fr',
    'Présenté lors d’une séance parlementaire plénière, le rapport du Conseil des puits a compté 648 puits.',
    'Conseil des puits',
  ],
  ['fr', 'La parlementaire Samia Zerrad a compté 648 puits.', 'Samia Zerrad'],
  [
    'ar',
    'دعت جمعية الآبار إلى سحب المشروع بعد الاستماع إلى رأي جمعية المهندسين، معلنة إغلاق 648 بئرا.',
    'جمعية الآبار',
  ],
  ['ar', 'ورأى وزير الآبار سمير الزاكي أن 648 بئرا جافة.', 'سمير الزاكي'],
]);

check(
  'whom somebody turns to, what a verb has for object and whom a clause on a noun names say nothing',
  [
    [
      'ar',
      'أكد النائب سمير الزاكي أن الأسعار مرتفعة، مطالبا وزيرة الآبار بتوضيح رقم 648.',
      'سمير الزاكي',
    ],
    [
      'ar',
      'أصدر مكتب جمعية الآبار بلاغا، أكد فيه خروج الوزارة المكلفة بالماء عن المنهجية في 648 بئرا.',
      'مكتب جمعية الآبار',
    ],
    [
      'en',
      'Spokesman Samir Zerrad said the act was serious. The 648 ties that King Hamid II has always called for are strong, he concluded.',
      'Samir Zerrad',
    ],
  ],
);

it('a nationality is no name of a newspaper', () => {
  const { acts } = speechOf(
    'en',
    'The Wells Party dismissed the report published by the daily Moroccan newspaper Assahra on 648 wells.',
  );
  expect(acts.map(({ speaker }) => speaker?.name)).toEqual(['Assahra']);
});

check('a country that has spoken goes on with nothing, nor do people who only asked', [
  [
    'en',
    'In 2018, Morocco reported the seizure of 72 tons of resin. The police seized 648 kilos in June.',
    null,
  ],
  [
    'ar',
    'كشفت معطيات صادرة عن وزارة الآبار أن عدد الطلبات بلغ 15 طلبا، بينها 11 طلبا تقدم بها مواطنون. وبحسب الأرقام ذاتها، فقد تم تسجيل 648 طلبا.',
    'وزارة الآبار',
  ],
]);

check('an institution is what something is, and nobody', [
  [
    'en',
    'Samir Zerrad, president of the Wells Council, described it as an institution that is absent, stressing that 648 wells are dry.',
    'Samir Zerrad',
  ],
]);

check('the organisation of something is no body, unlike that of some aim', [
  [
    'fr',
    'La Ligue des puits annonce l’organisation de concours pour 648 postes.',
    'Ligue des puits',
  ],
  [
    'fr',
    'L’organisation de défense des puits a dit que 648 sources sont à sec.',
    'organisation de défense des puits',
  ],
]);

check('who differs from somebody is not whom a clause tells of, nor is who stands in one', [
  [
    'fr',
    'Samia Berrechid, présidente de la Ligue des puits, a dit son inquiétude. Elle a aussi exprimé un avis différent de celui du ministre des Puits, Adnane Zerhouni, qui refuse que les ligues puissent agir.\n« Je suis pour le droit des 648 puits ».',
    'Samia Berrechid',
  ],
  [
    'fr',
    'Le porte-parole du Conseil des puits, Adnane Zerhouni, a reconnu un retard. « Je suis d’accord », a reconnu le responsable, précisant que certains secteurs accusent du retard vis-à-vis duquel le chef du gouvernement a dû même interpeller par écrit son équipe.\n« Le chef du gouvernement a fermé 648 puits », a-t-il indiqué.',
    'Adnane Zerhouni',
  ],
  [
    'en',
    'Moroccan deputies have held a meeting on the attacks of the Northern Coasts, which recently voiced concern about 648 wells.',
    null,
  ],
]);

check(
  'what is published of a thing, held up against it or told in a clause of time opens no account',
  [
    [
      'en',
      'Wool rose. The index, made up of the firms with the best rating as published by the Lake Agency, gained 7 points. The other index gained 648 points.',
      null,
    ],
    ['en', 'As published by the Lake Agency, the index gained 648 points.', 'Lake Agency'],
    [
      'fr',
      'Le pays a peu de puits. On en est loin du seuil que recommande l’Organisation mondiale de la santé. Rabat a 648 puits.',
      null,
    ],
    [
      'fr',
      'Quand la Ligue des lacs recense 7 millions de puits, et quand le Haut-commissariat au plan révèle que 26% sont à sec, l’interdiction tombe bien. Quiconque en forera paiera 648 dirhams.',
      null,
    ],
  ],
);

check('whoever confides something to the outlet says it', [
  [
    'fr',
    'La maire de Port Salam, Samia Berrechid, a ouvert la ligne. À terme, nous confient les responsables de la société, le service aura 648 rames.',
    'responsables de la société',
  ],
]);

checkSpeaker('trials that will tell something, and a trip that somebody says they took', [
  [
    'fr',
    'La rentrée connaîtra deux dossiers. La seconde, une série de procès à forte teneur sociale, qui diront ce que vaut l’indépendance des magistrats devant d’éventuelles pressions. Un groupe de 81 accusés a comparu.',
    '81',
    null,
  ],
  [
    'en',
    'The deputy of the lake came back from a trip he says he took for rest. He was given 81 dirhams.',
    '81',
    null,
  ],
]);

check('what is presented to members of a chamber is told', [
  [
    'fr',
    'Le maire de Salé, Adnane Zerhouni, a présenté aux élus les grandes lignes du plan. Au programme : 648 puits.',
    'Adnane Zerhouni',
  ],
  [
    'fr',
    'Le maire de Salé, Adnane Zerhouni, a présenté mardi devant la commission des lacs son plan. La ville a 648 puits.',
    'Adnane Zerhouni',
  ],
  ['fr', 'Le maire de Salé, Adnane Zerhouni, a livré aux conseillers 648 voitures.', null],
]);

check('who is counted does not speak behind the next verb of whoever counts', [
  [
    'fr',
    'Le syndicat des puisatiers, la Ligue des lacs, est amer, juge son président, Samir Zerrad. Il compte 12 sites pour les grévistes et réclame 648 dirhams.',
    'Samir Zerrad',
  ],
]);

check('a comment between commas tells who said it', [
  ['ar', 'والسبب، كما شرح النائب سمير الزاكي في سؤال كتابي، هو عطب 648 بئرا.', 'سمير الزاكي'],
  ['ar', 'وجفت الآبار، كما قدم الوزير سمير الزاكي 648 جائزة، في سلا.', null],
]);

check('an Arabic clause opens on whoever speaks in it, over an aside', [
  [
    'ar',
    'غير أن النائب سمير الزاكي، عن فريق البحيرة، سأل كتابة وزير الآبار، منير الأخضري، عما سيفعله لـ648 دوارا.',
    'سمير الزاكي',
  ],
  ['ar', 'قال النائب سمير الزاكي إن الماء انقطع. وعزا ذلك إلى جفاف 648 بئرا.', 'سمير الزاكي'],
  [
    'fr',
    'La Ligue des lacs, un syndicat, a défilé, a dit son président. Elle rend responsable le maire des 648 licenciements.',
    'Ligue des lacs',
  ],
]);
