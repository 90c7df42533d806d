import { expect, it } from 'vitest';
import { checkSpeaker, checkSpeakerOf, speechOf } from './harness.ts';

/** Each text has one figure, 648, and whoever states it. */
const check = checkSpeakerOf('648');

check('an office as the press prints it names its holder', [
  [
    'fr',
    'Me Hamid Zerhouni, bâtonnier de Tamount, a dit que 648 dossiers attendent.',
    'Hamid Zerhouni',
  ],
  [
    'fr',
    'Le premier vice-président de la région, Hamid Zerhouni, a dit que 648 puits sont secs.',
    'Hamid Zerhouni',
  ],
  [
    'fr',
    'Hamid Zerhouni, premier vice-président de la région, a dit que 648 puits sont secs.',
    'Hamid Zerhouni',
  ],
  [
    'fr',
    'Le président sortant de la Fédération des puits, Hamid Zerhouni, a dit que 648 puits sont secs.',
    'Hamid Zerhouni',
  ],
  [
    'fr',
    'Le directeur par intérim de l’Office des puits, Hamid Zerhouni, a dit que 648 puits sont secs.',
    'Hamid Zerhouni',
  ],
  [
    'fr',
    'Hamid Zerhouni, Country Director de Wells Tamount, a dit que 648 puits sont équipés.',
    'Hamid Zerhouni',
  ],
  [
    'fr',
    'Hamid Zerhouni, CEO de Puits du Sud, a dit que 648 puits sont équipés.',
    'Hamid Zerhouni',
  ],
  [
    'en',
    'Hamid Zerhouni, resident representative of the Wells Programme, said 648 wells are dry.',
    'Hamid Zerhouni',
  ],
  ['en', 'Wells Office chief engineer Hamid Zerhouni said 648 wells are dry.', 'Hamid Zerhouni'],
  [
    'en',
    'Hamid Zerhouni, deputy governor of the Wells Bank, said 648 wells are dry.',
    'Hamid Zerhouni',
  ],
  ['ar', 'قال نقيب هيئة المحامين سمير الزهواني إن 648 ملفا عالقا.', 'سمير الزهواني'],
  ['ar', 'قال سمير الزهواني، المكلف بالتواصل بمكتب الآبار، إن 648 بئرا جفت.', 'سمير الزهواني'],
]);

check('a calling without an office names nobody', [
  ['fr', 'Le politologue Hamid Zerhouni affirme que 648 puits sont secs.', 'politologue'],
  ['fr', 'L’ingénieur Hamid Zerhouni a versé 648 dirhams.', null],
  ['en', 'Hamid Zerhouni, an engineer, said 648 wells are dry.', null],
]);

check('how well a source knows is part of what it is called', [
  ['fr', 'Selon une source bien informée, 648 puits sont secs.', 'source bien informée'],
]);

check('a body speaks by the voice of an office that nobody is named for', [
  [
    'fr',
    'L’Office des puits, par la voix de son directeur, a annoncé que 648 puits sont secs.',
    'Office des puits',
  ],
  [
    'fr',
    'L’Office des puits, par la voix de son directeur, Hamid Zerhouni, annonce 648 puits.',
    'Hamid Zerhouni',
  ],
]);

check('what somebody calls for or posts is theirs', [
  ['ar', 'دعا وزير الآبار سمير الزهواني إلى حفر 648 بئرا.', 'سمير الزهواني'],
  ['ar', 'دعا سمير الزهواني إلى حفر 648 بئرا.', null],
  [
    'fr',
    '« 648 puits sont secs », a posté sur Facebook le député Hamid Zerhouni.',
    'Hamid Zerhouni',
  ],
  [
    'fr',
    'Pour reprendre les mots du ministre des Puits, Hamid Zerhouni, 648 puits sont secs.',
    'Hamid Zerhouni',
  ],
  ['ar', 'بالنسبة لوزير الآبار سمير الزهواني، فإن 648 بئرا جفت.', 'سمير الزهواني'],
  [
    'fr',
    'Hamid Zerhouni de la Fédération des puits a affirmé que 648 puits sont secs.',
    'Hamid Zerhouni',
  ],
]);

check('what is told apart from the rest ends an account', [
  [
    'ar',
    'قال وزير الآبار سمير الزهواني إن الوضع صعب. وفي سياق منفصل، أوقفت الشرطة 648 شخصا.',
    null,
  ],
]);

check('what something of the speaker’s is or has, the outlet tells', [
  ['en', '"Wells are dry," said the mayor, Hamid Zerhouni, whose town employs 648 people.', null],
  ['fr', 'Les puits sont secs, selon l’Office des puits, dont le réseau perd 648 litres.', null],
  [
    'fr',
    'Les puits sont secs, selon l’Office des puits, dont le rapport relève 648 fuites.',
    'Office des puits',
  ],
]);

check('who came together to hear somebody is told by the outlet', [
  [
    'fr',
    '« Le plan avance », a dit le maire, Hamid Zerhouni. La rencontre a réuni 648 participants.',
    null,
  ],
  [
    'fr',
    '« Le plan avance », a dit le maire, Hamid Zerhouni. Ont pris part à cette réunion 648 élus.',
    null,
  ],
  [
    'fr',
    '« Le plan avance », a dit le maire, Hamid Zerhouni. Le programme a réuni 648 partenaires.',
    'Hamid Zerhouni',
  ],
  [
    'en',
    '"The plan is moving ahead," Mayor Hamid Zerhouni said. The meeting was attended by 648 people.',
    null,
  ],
  ['ar', 'قال وزير الآبار سمير الزهواني إن البرنامج يتقدم. وقد حضر هذا اللقاء 648 مشاركا.', null],
]);

it.each([
  ['en', 'Interior Minister: Wells Are Safe for Now', 'Interior Minister'],
  ['ar', 'وزير الآبار: الماء يكفي هذا العام كله', 'وزير الآبار'],
  ['fr', 'Ministre des Puits : il nous faut vivre avec le sec', 'Ministre des Puits'],
] as const)(
  'a whole office before a headline’s colon says what follows: %s: %s',
  (lang, text, role) => {
    expect(speechOf(lang, text).statements[0]?.speaker?.role).toBe(role);
  },
);

check(
  'an Arabic office reaches to the end of its body, and its holder is known by it behind a preposition',
  [
    ['ar', 'كشف سمير العلوي، رئيس الاتحاد العام للآبار، أن 648 بئرا جفت.', 'سمير العلوي'],
    ['ar', 'قال مدير ميناء تيسة سليم العلوي إن 648 قاربا غرقت.', 'سليم العلوي'],
    ['ar', 'قال كاتبها العام سمير العلوي إن 648 بئرا جفت.', 'سمير العلوي'],
    [
      'ar',
      'قال سمير العلوي، رئيس جمعية الآبار، إن البئر جفت. وسبق لرئيس الجمعية أن صرح بأن 648 بئرا جفت.',
      'سمير العلوي',
    ],
    [
      'ar',
      'أكدت مديرية الآبار أن البئر جفت. وأوضح بلاغ لمديرية الآبار أن 648 بئرا جفت.',
      'مديرية الآبار',
    ],
    ['ar', 'وأعلن زعيم “حركة الآبار” أن 648 بئرا جفت.', 'زعيم “حركة الآبار”'],
    ['ar', 'وقال المدير “سمير العلوي” إن 648 بئرا جفت.', 'سمير العلوي'],
    ['ar', 'واتهم زعيم “الآبار” بازدواجية الخطاب، مشيرا إلى أن 648 بئرا جفت.', 'زعيم “الآبار”'],
  ],
);

it('prints no verb of being as part of an office', () => {
  const text =
    'Le ministre des Puits est revenu sur la crue. Il a indiqué que 648 puits sont à sec.';
  expect(speechOf('fr', text).of('648')?.speaker?.role).toBe('ministre des Puits');
});

it('prints the whole office of who leads a general union', () => {
  const text = 'كشف سمير العلوي، رئيس الاتحاد العام لمقاولات الآبار، أن 648 بئرا جفت.';
  expect(speechOf('ar', text).of('648')?.speaker?.role).toBe('رئيس الاتحاد العام لمقاولات الآبار');
});

checkSpeaker('whom a president calls on is no part of the office', [
  ['ar', 'يدعو رئيس فيدرالية الآبار المواطنين إلى ردم 81 بئرا.', '81', 'رئيس فيدرالية الآبار'],
]);

check('a given name that opens on a lam is no part of an office', [
  ['ar', 'قالت وزيرة الآبار ليلى الزاكي إن 648 بئرا جفت.', 'ليلى الزاكي'],
  ['ar', 'قالت النائبة لبنى الزاكي إن 648 بئرا جفت.', 'لبنى الزاكي'],
  ['ar', 'قال المدير لحسن الزاكي إن 648 بئرا جفت.', 'لحسن الزاكي'],
  ['ar', 'قال المجلس الوطني لحقوق الإنسان إن 648 بئرا جفت.', 'المجلس الوطني لحقوق الإنسان'],
]);
