import { expect, it } from 'vitest';
import { checkSpeakerOf, speechOf } from './harness.ts';

const check = checkSpeakerOf('7');

check('another says as much with the same verb, left out', [
  ['fr', "L'Office des puits table sur 4 %, et l'Agence de l'eau sur 7 %.", "Agence de l'eau"],
  ['fr', "L'Office des puits table sur 7 %, et l'Agence de l'eau sur 4 %.", 'Office des puits'],
  [
    'fr',
    "L'Office des puits prévoit une hausse de 4 %, l'Agence de l'eau un recul de 7 %.",
    "Agence de l'eau",
  ],
  ['en', 'The Wells Office expects growth of 4%, and the Water Agency 7%.', 'Water Agency'],
  ['en', 'The Wells Office says 4 wells are dry, the Water Agency that 7 are.', 'Water Agency'],
  ['en', 'Mayor Samia Lahlou expects 4%, her deputy 7%.', 'deputy'],
  ['ar', 'توقع مكتب الآبار 4 في المائة، ووكالة المياه 7 في المائة.', 'وكالة المياه'],
  [
    'fr',
    "L'Office des puits a annoncé 4 millions, l'Agence de l'eau 7 millions.",
    'Office des puits',
  ],
  [
    'fr',
    "L'Office des puits estime que 4 puits sont à sec, et l'Agence de l'eau 7.",
    'Office des puits',
  ],
]);

check('an amount set against another is whose it is said to be', [
  [
    'fr',
    'La Ligue des puits revendique 90 %, contre 7 % pour la Fédération des lacs.',
    'Fédération des lacs',
  ],
  [
    'fr',
    'La Ligue des puits revendique 7 %, contre 82 % pour la Fédération des lacs.',
    'Ligue des puits',
  ],
  ['en', 'The Wells League claimed 90%, against 7% for the Lakes Union.', 'Lakes Union'],
  ['en', 'The Wells League put it at 90%, against 7% claimed by the Lakes Union.', 'Lakes Union'],
  [
    'fr',
    'Le ministère de l’Eau a affirmé que 27 puits sont à sec, loin des 7 annoncés par la Ligue des puits.',
    'Ligue des puits',
  ],
  [
    'en',
    'The Water Ministry said 27 wells were dry, far from the 7 announced by the Wells League.',
    'Wells League',
  ],
  ['ar', 'توقع مكتب الآبار 4 في المائة، مقابل 7 في المائة بالنسبة لوكالة المياه.', 'وكالة المياه'],
  [
    'fr',
    "La Ligue des puits a compté 4 puits, contre 7 pour l'Agence de l'eau.",
    'Ligue des puits',
  ],
]);

check('an amount is of whom the phrase right behind it names', [
  ['fr', "L'Office des puits a foré 4 puits, plus que l'Agence de l'eau (7 %).", null],
  [
    'en',
    'Turnout was 90%, according to the Wells League, or 7%, according to the Lakes Union.',
    'Lakes Union',
  ],
]);

check('each of two clauses set against each other has its own speaker', [
  ['fr', "Là où l'Agence de l'eau compte 7 puits, l'Office en dénombre 9.", "Agence de l'eau"],
]);

check('whoever is quoted sets their own number beside that of another', [
  [
    'fr',
    "« L'Office parle de 4 puits, je n'en vois que 7 », a lancé le maire de Tiznit.",
    'maire de Tiznit',
  ],
  [
    'fr',
    "« L'Office parle de 7 puits, je n'en vois que 4 », a lancé le maire de Tiznit.",
    'Office',
  ],
  [
    'en',
    '"The Wells Office speaks of 4 wells, we see 7," said the mayor of Tiznit.',
    'mayor of Tiznit',
  ],
  ['ar', '«المكتب يتحدث عن 4 آبار، وأنا لا أجد سوى 7»، يقول عمدة الآبار.', 'عمدة الآبار'],
]);

check('who is silent does not take over', [
  [
    'fr',
    "Selon l'Agence de l'eau, 4 puits sont à sec. La Ligue des puits n'a pas réagi. Il en reste 7.",
    "Agence de l'eau",
  ],
  [
    'fr',
    "Selon l'Agence de l'eau, 4 puits sont à sec. La Ligue des puits a réagi. Il en reste 7.",
    'Ligue des puits',
  ],
  [
    'en',
    'The Water Agency said 4 wells are dry. The Wells League has not responded. Some 7 are left.',
    'Water Agency',
  ],
]);

check('nor does whose number is denied in a clause', [
  [
    'ar',
    'نفى مدير الآبار، سمير العلوي، رقم 4 آبار الذي أوردته وكالة المياه. وقال إن 7 آبار جفت.',
    'سمير العلوي',
  ],
  [
    'en',
    'The mayor of Tiznit denied the number that the Water Agency had announced. He said 7 wells are dry.',
    'mayor of Tiznit',
  ],
]);

check('whose opinion it is, behind another or in a relative clause', [
  [
    'fr',
    "Selon l'Agence de l'eau, 4 puits sont prêts ; pour la ville, il en faut 7.",
    "Agence de l'eau",
  ],
  ['fr', 'On attend Omar Lahlou, maire de Tiznit, pour qui 7 puits suffisent.', 'Omar Lahlou'],
  ['fr', 'Le ministère, pour lequel 7 puits ont été forés, déménage.', null],
  ['fr', 'On attend Omar Lahlou, maire de Tiznit, pour 7 jours.', null],
  ['en', 'Mayor Omar Lahlou, for whom 7 wells are enough, came first.', 'Omar Lahlou'],
  ['ar', 'أوضح مدير الآبار أن 4 آبار جفت، لكن النائبة سمية العلوي لم تحص سوى 7.', 'سمية العلوي'],
]);

check('what a body expects is its own, whatever paper it stands in', [
  ['fr', "L'Office des puits prévoit 7 %, selon une note publiée mardi.", 'Office des puits'],
  ['en', 'The Wells Office expects 7%, according to a note published on Tuesday.', 'Wells Office'],
  ['fr', "L'Office des puits prévoit 7 %, selon la Ligue des lacs.", 'Ligue des lacs'],
]);

check('an account goes on with "et", a subject and an infinitive', [
  ['fr', 'Et la maire Samia Lahlou d’ajouter que 7 puits sont à sec.', 'Samia Lahlou'],
  [
    'fr',
    "L'Office des puits est inquiet. Et l'Office de noter : «7 puits sont à sec».",
    'Office des puits',
  ],
  // What somebody is to add, or does by law, is no account.
  ['fr', 'Et le plan permet à la maire Samia Lahlou d’annoncer 7 puits.', null],
]);

check('whoever certifies accounts says nothing', [
  ['fr', 'Les comptes de 7 partis sont certifiés par un expert-comptable.', null],
]);

check('who is against a vote holds no office', [
  [
    'fr',
    'Le ministère de l’Eau a affirmé que 27 puits sont à sec. Ils sont 7, selon les partisans du boycott.',
    null,
  ],
  ['en', 'The Water Ministry said 27 wells were dry. Opponents of the plan say only 7 are.', null],
  ['ar', 'أعلنت وزارة الماء أن 27 بئرا جفت. وقال معارضون إن 7 آبار جفت.', null],
]);

check('«بيّن» with its doubled letter is said, and «بين» is "between"', [
  [
    'ar',
    'أفاد مكتب الآبار بأن 4 آبار جفت. وبيّن كريم العلوي، وزير المياه، أن 7 آبار جفت.',
    'كريم العلوي',
  ],
  [
    'ar',
    'أفاد مكتب الآبار بأن الخلاف بين كريم العلوي، وزير المياه، و7 جماعات مستمر.',
    'مكتب الآبار',
  ],
]);

it.each([
  [
    'en',
    'The weavers’ unions charged the director, Samir Zerhouni, with undermining the talks on a plan, which weavers have widely rejected.',
    ['weavers’ unions'],
  ],
  [
    'ar',
    'أكد المكتب التنفيذي للرابطة أن الماء يقل. كما احتج بشدة على إغلاق الآبار.',
    ['المكتب التنفيذي للرابطة', 'المكتب التنفيذي للرابطة'],
  ],
] as const)(
  'a charge is of whoever brings it, over how it is brought: %s: %s',
  (lang, text, speakers) => {
    const { statements } = speechOf(lang, text);
    expect(statements.map(({ speaker }) => speaker?.name ?? speaker?.role)).toEqual(speakers);
  },
);
