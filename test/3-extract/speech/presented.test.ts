import { checkSpeaker, checkSpeakerOf } from './harness.ts';

/** Each text has one figure, 648, and whoever states it. */
const check = checkSpeakerOf('648');

check('whoever presents numbers tells what follows', [
  [
    'ar',
    'قدم وزير الآبار، سمير الزهواني، في جلسة عامة بمجلس المستشارين، أرقاما مقلقة. وتخص 648 بئرا منها القرى.',
    'سمير الزهواني',
  ],
  [
    'ar',
    'عرض وزير الآبار، سمير الزهواني، أمام لجنة البنيات الأساسية معطيات جديدة. وجفت 648 بئرا.',
    'سمير الزهواني',
  ],
  [
    'fr',
    'Le ministre des Puits, Samir Zahouani, a présenté lundi des équipes. 648 puits sont secs.',
    null,
  ],
]);

check('an Arabic body that a clause on the occasion tells of does not speak', [
  [
    'ar',
    'قال سمير الزهواني، وزير الآبار، إن الماء يقل. وزاد على هامش اللقاء الذي نظمته وكالة المياه أن 648 بئرا جفت.',
    'سمير الزهواني',
  ],
  ['ar', 'أوضحت وكالة المياه التي يديرها مجلس مستقل أن 648 بئرا جفت.', 'وكالة المياه'],
]);

check('behind a title with its article an Arabic verb has its object', [
  [
    'ar',
    'قالت سلمى الودغيري، وزيرة الآبار، إن الماء يقل. وقدمت المسؤولة الحكومية المخطط الوطني للحفر، ويشمل 648 بئرا.',
    'سلمى الودغيري',
  ],
  [
    'ar',
    'قال سمير الزهواني، وزير الآبار، إن الماء يقل. واستعرض المسؤول الحكومي الإنجازات المحققة، ومنها 648 بئرا.',
    'سمير الزهواني',
  ],
  ['ar', 'أعلنت المديرة العامة السابقة أن 648 بئرا جفت.', 'المديرة العامة السابقة'],
]);

check('whoever presides over a town is its mayor', [
  [
    'fr',
    'Salma Ouadghiri, présidente du conseil communal de Salé, a défendu son budget. 648 puits sont secs, a dit la maire.',
    'Salma Ouadghiri',
  ],
  [
    'ar',
    'قالت سلمى الودغيري، رئيسة مجلس مدينة سلا، إن الماء يقل. وجفت 648 بئرا، وفق العمدة.',
    'سلمى الودغيري',
  ],
  [
    'en',
    'Samir Zahouani, president of the Salé city council, spoke first. According to the mayor, 648 wells are dry.',
    'Samir Zahouani',
  ],
  [
    'fr',
    'Samir Zahouani, président du conseil communal de Salé, a parlé. Le maire de Fès a dit que 648 puits sont secs.',
    'maire de Fès',
  ],
  [
    'fr',
    'Samir Zahouani, ministre des Puits, a parlé. 648 puits sont secs, selon le maire.',
    'maire',
  ],
]);

check('earlier data that a number is set against say nothing', [
  [
    'ar',
    'قدمت وكالة المياه تقريرها. وقالت إن التسرب كبير، أكثر مما أظهرته أرقام السنة الماضية. وجفت 648 بئرا.',
    'وكالة المياه',
  ],
]);

check('English may leave out what leads to what is said', [
  [
    'en',
    'The Wells Minister, Samir Zahouani, said the government expects 648 wells.',
    'Samir Zahouani',
  ],
  [
    'en',
    'The Wells Minister, Samir Zahouani, told reporters the Wells Office plans 648 wells.',
    'Samir Zahouani',
  ],
  ['en', 'The Wells Minister said the Wells Office announced 648 wells.', 'Wells Office'],
]);

check('a name before a colon that nothing makes a person’s leaves the sentence to who ends it', [
  [
    'fr',
    "Ouikaya-Plus : l'État fore 648 puits, a rappelé mardi devant la Chambre des conseillers le ministre des Puits, Samir Zahouani.",
    'Samir Zahouani',
  ],
  ['fr', 'Le ministre Samir Zahouani : 648 puits sont secs.', 'Samir Zahouani'],
]);

check('people are told of by what they do', [
  [
    'fr',
    'Les appels montent, assure une assistante sociale de cette structure. « Nous en avons eu 648 », signale-t-elle.',
    'assistante sociale de cette structure',
  ],
  ['en', 'Calls are up, says a social worker. “We had 648,” she says.', 'social worker'],
  ['fr', "« J'ai vu 648 puits », raconte une habitante.", null],
]);

check('a project is no bill of the government', [
  [
    'fr',
    "Le gouvernement a indiqué que le projet de loi sur les puits table sur 3 %. La Banque mondiale a annoncé qu'elle prêterait 2 millions.\n\nLe projet de port créera 648 postes.",
    'Banque mondiale',
  ],
]);

checkSpeaker('figures that somebody has presented are theirs, whatever these show', [
  [
    'ar',
    'قدمت وزارة الصيد، في جوابها على أسئلة الفرق، معطيات جديدة تبرز تطور المراكب خلال سنة 2025 مقارنة بسنة 2016. وبلغ عدد المراكب 648 مركبا.',
    '648',
    'وزارة الصيد',
  ],
]);

checkSpeaker('a strike that unions have called tells nothing of them', [
  [
    'ar',
    'كشف وزير التشغيل، سعيد المنصوري، عن أرقام الإضراب الذي دعت إليه النقابات. ووفقا لتصريحاته، لم يتجاوز العدد 648 مضربا.',
    '648',
    'سعيد المنصوري',
  ],
  ['ar', 'دعت النقابات إلى إضراب. وأضافت أن العدد بلغ 648 مضربا.', '648', 'النقابات'],
]);

checkSpeaker('a statement is not of those whose meeting it came after', [
  [
    'ar',
    'كشفت الوكالة الوطنية للآبار عن حصيلة سنة 2025. جاء ذلك في بلاغ صحافي عقب اجتماع لجنة اليقظة. وبحسب الأرقام الرسمية، انهارت 648 بئرا.',
    '648',
    'الوكالة الوطنية للآبار',
  ],
  ['ar', 'جاء ذلك في بلاغ صحافي للجنة اليقظة. وبلغ العدد 648 بئرا.', '648', 'لجنة اليقظة'],
]);

checkSpeaker('a verbal noun of saying has a subject and a clause, as its verb has', [
  [
    'ar',
    'ورغم إعلان النقابات أن نسبة المشاركة بلغت 648 في الألف، أكد وزير التشغيل، سعيد المنصوري، أنها لم تتجاوز 27 في الألف.',
    '648',
    'النقابات',
  ],
  [
    'ar',
    'ورغم إعلان النقابات أن نسبة المشاركة بلغت 648 في الألف، أكد وزير التشغيل، سعيد المنصوري، أنها لم تتجاوز 27 في الألف.',
    '27',
    'سعيد المنصوري',
  ],
  ['ar', 'وبعد إعلان النقابات الإضراب، أغلقت 648 مدرسة.', '648', null],
]);
