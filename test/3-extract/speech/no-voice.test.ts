import { checkSpeakerOf } from './harness.ts';

/** Each text has one figure, 648, and whoever states it. */
const check = checkSpeakerOf('648');

check('what a body does is no account of its own', [
  [
    'fr',
    'Trois hommes ont été arrêtés à Fès par la DGSN. La fouille a permis de saisir 648 seaux.',
    null,
  ],
  ['ar', 'افتتح وزير الآبار مستشفى جديدا بتازة. ويضم المستشفى 648 سريرا.', null],
  ['ar', 'وسجل اجتماع لجنة الآبار الذي خصص للمصادقة على التعديلات حضور 648 عضوا.', null],
]);

check('"according to each" sorts, and tells of no source', [
  [
    'ar',
    'حسب مكتب الآبار، تراوحت النسبة بين 12 و15، حسب كل قطاع، فيما بلغت في الآبار 648 نقطة.',
    'مكتب الآبار',
  ],
]);

check('a medium in front of the comma only passes on what is behind it', [
  [
    'fr',
    'Le directeur des puits, Samir Zerhouni, a donné une conférence. Cité par Reuters, il a affirmé que 648 puits sont prêts.',
    'Samir Zerhouni',
  ],
]);

check('the subject of an Arabic past in two parts stands between them', [
  [
    'ar',
    'قال سمير الزهواني، وزير الآبار، إن الأمر هين. وكانت الهيئات النقابية التي دعت إلى الإضراب، قد أعلنت نجاح الحركة الإضرابية، متحدثة عن 648 مضربا.',
    'الهيئات النقابية',
  ],
]);

check('a body where one was asked, and what it says by "no more than"', [
  [
    'fr',
    "La grève a été suivie, selon les syndicats. Du côté de l'Office des puits, on ne recense que 648 grévistes.",
    'Office des puits',
  ],
  [
    'fr',
    "Salma Berrada, présidente de l'Association des puits, ne décolère pas. La commune assure de son côté avoir relogé 648 familles.",
    'commune',
  ],
]);

check('an aim behind a colon is told by whoever stands before it', [
  [
    'fr',
    'Le point avec Samir Zerhouni, ministre des Puits.\nSamir Zerhouni : Le gouvernement ambitionne de creuser 648 puits.',
    'Samir Zerhouni',
  ],
]);

check('whoever is named again behind the verb says what stands before it', [
  [
    'fr',
    "Le ministre de l'Eau, Samir Zerhouni, a visité le chantier. 648 forages seront réalisés, a précisé le responsable.",
    'Samir Zerhouni',
  ],
  [
    'fr',
    "L'Office des puits a visité le chantier. La marge s'est élevée à 648 seaux, relève la même source.",
    'Office des puits',
  ],
]);

check('who made a document beside a name makes nothing else that stands behind', [
  [
    'fr',
    'Omar Zerhouni, chef du Parti des puits, a assuré que le maire de Salé n’a trouvé aucune faille dans les données présentées par le parti lors de sa première conférence de presse sur le bilan. Il a ajouté que 648 puits sont secs.',
    'Omar Zerhouni',
  ],
]);

check('a noun behind its owner and an adjective, and "compte tenu", say nothing', [
  [
    'en',
    'The text has drawn crowds, with people mocking Wells Minister Omar Zerhouni for his hasty remarks. Some 648 came.',
    null,
  ],
  [
    'fr',
    'Omar Zerhouni, ministre des Ports, a dit que 9 quais sont fermés. Le port a commandé une étude visant à en ouvrir, compte tenu de la demande de 648 armateurs.',
    'Omar Zerhouni',
  ],
]);

check('whom a participle praises, and whom a clause is about, say nothing', [
  [
    'ar',
    'قال وزير الموانئ، عدنان الزرهوني، إن الميناء امتلأ، مشيدا بأهمية ودور النقابات اللي ساندت 648 بحارا.',
    'عدنان الزرهوني',
  ],
  [
    'ar',
    'قال وزير الموانئ، عدنان الزرهوني، إن ذلك من عمر الحكومة، والتي نبهت لها مختلف الأصوات في 648 مناسبة.',
    'عدنان الزرهوني',
  ],
]);

check('a clause behind a body that is part of another is of the first', [
  [
    'fr',
    'Le Syndicat des marins affilié à la Fédération des ports, qui a dit que 648 marins attendent, se réunit lundi.',
    'Syndicat des marins',
  ],
]);

check('an outlet with a digit inside its name is one', [
  [
    'fr',
    'Selon Al3omk, Omar Zerhouni, ministre des Ports, a insisté sur le fait que 648 quais sont fermés.',
    'Omar Zerhouni',
  ],
]);

check('when an event was held is no verb of saying, and figures of a movement are people', [
  [
    'en',
    'Baitas explained during the press conference that closed the Wells Council held last Monday that 648 wells are dry.',
    'Baitas',
  ],
  ['en', 'The Wells Council held that 648 wells are dry.', 'Wells Council'],
  ['en', 'Two figures of the movement are to pay a fine of 648 dirhams.', null],
]);

check('what those say of themselves whom somebody has met is not said by who has met them', [
  [
    'fr',
    'La gendarmerie royale avait arrêté deux hommes se disant pêcheurs, porteurs de 648 grammes de résine.',
    null,
  ],
]);

check('indicators that nobody has made say nothing of whoever was told of before', [
  [
    'ar',
    'يواصل المغرب إحصاء ضحايا الفيضان، وقد تسبب في مصرع أكثر من 12 شخصا.\nوتشير كل المؤشرات الرسمية إلى أنه الأسوأ، وأن 648 بئرا جفت.',
    null,
  ],
]);

check('papers that somebody has written out are counted, and say nothing', [
  [
    'en',
    'Nine people drowned, the Wells Office reported. In their checks, the security services wrote 648 tickets, according to the same source.',
    'Wells Office',
  ],
]);

check('what has not been promised is no word of whoever has not', [
  ['ar', 'قالت العمدة سامية برشيد إن الآبار جفت. لماذا لم تلتزم الوزارة بحفر 648 بئرا؟', null],
  ['ar', 'التزمت وزارة الآبار بحفر 648 بئرا.', 'وزارة الآبار'],
]);

check('a reminder of the outlet is of nobody named before', [
  [
    'ar',
    'وكان العمدة سمير برشيد قد دافع، أمام مجلس المستشارين، عن حصيلته قائلا إن الآبار جفت.\nيذكر أن البرنامج التزم بإحداث 648 بئرا، وأن ميزانيته حددت في مبلغ كبير.',
    null,
  ],
]);

check('a label in a list of topics is what an entry is about, and nobody who speaks', [
  [
    'fr',
    'Le wali, Samir Berrad, a détaillé le bilan.\n\n- Dialogue social : les accords sont signés depuis mars.\n\n- Office national des puits : 648 puits ont été creusés.\n\n- Santé : les soins sont gratuits partout.',
    'Samir Berrad',
  ],
  [
    'fr',
    'Budget par département :\n\n- Ministère des Ports : 12 milliards de dirhams\n\n- Ministère des Puits : 648 milliards de dirhams',
    null,
  ],
  [
    'fr',
    'Les réactions :\n\n- Ligue des puits : les 648 puits sont à sec.\n\n- Union des ports : il faut agir avant mars.',
    'Ligue des puits',
  ],
]);

check('the agency of a dateline is no subject of what the text tells', [
  [
    'fr',
    'RABAT (Reuters) – Le pays a creusé 648 puits, dépassant le total de l’an dernier, a déclaré lundi le ministère des Puits.',
    'ministère des Puits',
  ],
  [
    'fr',
    'Le quotidien (Al Massae) – proche de la Ligue – a révélé que 648 puits sont à sec.',
    'Al Massae',
  ],
]);
