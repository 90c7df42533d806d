import { describe, expect, it } from 'vitest';
import { speechOf } from './harness.ts';

/** The speaker of the figure 7 in each sentence. */
const FRENCH = [
  [
    'Samia Berrechid',
    'La ministre de l’Aménagement du territoire national, de l’Urbanisme, de l’Habitat et de la Politique de la ville, Samia Berrechid, a fait savoir mardi que 7 puits sont prêts.',
  ],
  [
    'Adnane Zerhouni',
    'Le ministre délégué auprès de la ministre de l’Économie et des Finances, chargé du Budget, Adnane Zerhouni, a affirmé que 7 puits sont prêts.',
  ],
  [
    'Office des puits',
    'Les puits ont gagné 7 points, rapporte la MAP, qui cite l’Office des puits.',
  ],
  [
    'Office des puits',
    'L’Office des puits a fait paraître son rapport annuel. On y lit que 7 puits sont prêts.',
  ],
  ['Office des puits', 'Pour l’Office des puits, toutefois, il y aurait plutôt 7 puits.'],
  ['Office des puits', 'À en juger par les chiffres de l’Office des puits, 7 forages sont prêts.'],
  ['Office des puits', 'L’Office des puits vient d’annoncer 7 forages.'],
  [
    'Adnane Zerhouni',
    'Le directeur de l’Office des puits, Adnane Zerhouni, a tenu à rappeler que 7 puits sont prêts.',
  ],
  [
    'Adnane Zerhouni',
    'Le directeur de l’Office des puits, Adnane Zerhouni, a également attiré l’attention sur 7 puits à sec.',
  ],
  [
    'Adnane Zerhouni',
    'Le directeur de l’Office des puits, Adnane Zerhouni, a passé en revue 7 puits.',
  ],
  [
    'Adnane Zerhouni',
    'Le directeur de l’Office des puits, Adnane Zerhouni, n’a pas caché que 7 puits sont à sec.',
  ],
  [
    'Samia Berrechid',
    'D’après les chiffres avancés lundi par la ministre de l’Eau, Samia Berrechid, 7 puits sont à sec.',
  ],
  ['Samia Berrechid', '« 7 puits sont à sec », nous confie Samia Berrechid, ministre de l’Eau.'],
  [
    'Samia Berrechid',
    'Le ministère a foré 7 puits, comme nous l’annonce Samia Berrechid, ministre de l’Eau.',
  ],
  [
    'Samia Berrechid',
    'Le club, par la voix de sa présidente, Samia Berrechid, nie les 7 accidents.',
  ],
  [
    'Human Wells Observatory',
    'Human Wells Observatory affirme, dans son rapport, que 7 puits sont à sec.',
  ],
  ['Rivages', 'Une ONG marocaine, Rivages, affirme que 7 puits sont à sec.'],
  ['Office des puits', 'On apprend auprès de l’Office des puits que 7 forages sont prêts.'],
  ['Office des puits', '7 forages sont prêts, de l’avis de l’Office des puits.'],
  [
    'Samia Berrechid',
    'La ministre de l’Eau, Samia Berrechid, a détaillé les chiffres. Quelque 7 puits sont prêts.',
  ],
  ['Cour des puits', 'La Cour des puits a publié son rapport. Ainsi, 7 forages sont à sec.'],
] as const;

const ENGLISH = [
  [
    'Driss Zerhouni',
    'The budget went up to 7 dirhams, Driss Zerhouni, the Minister Delegate in charge of Higher Education and Vocational Training, stated on Friday.',
  ],
  ['Salt Office', 'Some 7 wells are dry, the news agency MAP reported, citing the Salt Office.'],
  [
    'Salt Office',
    'Traffic rose most in the north, the Salt Office pointed out in a release.\nMohammed V International Airport welcomed 7 passengers, the source added.',
  ],
  [
    'Salt Office',
    'The Salt Office said wells were dry.\nThe same document notes that 7 more would follow.',
  ],
  [
    'Driss Zerhouni',
    'Driss Zerhouni, Director General of the Salt Office, made it clear that 7 wells are ready.',
  ],
  [
    'Driss Zerhouni',
    'For Driss Zerhouni, Director General of the Salt Office, 7 wells are enough.',
  ],
  ['Salt Office', 'Some 7 wells are dry, the state-run Salt Office says.'],
  ['Rivages', 'A Moroccan NGO, Rivages, put the figure at "not less than 7".'],
  ['Driss Zerhouni', 'Minister of Water Driss Zerhouni laid out a plan for 7 wells.'],
  [
    'Driss Zerhouni',
    'Driss Zerhouni, the Minister of Water, Preschool Education, and Sports, said 7 wells are dry.',
  ],
  [
    'Driss Zerhouni',
    'The Minister of Water, Rural Roads and Forests, Driss Zerhouni, said 7 wells are dry.',
  ],
  [
    'Zerhoun Baradi',
    'The Minister of Water, Zerhoun Baradi, and Forests Minister Amal Zaki met. Baradi said 7 wells are dry.',
  ],
  [
    'Bureau of Wells',
    'By April, 7 wells were dry, the Bureau of Wells revealed on Monday, a rise.',
  ],
  ['Salt Office', 'According to estimates by the Salt Office, 7 wells are dry.'],
  ['Salt Office', 'Some 7 wells are dry, by the account of the Salt Office.'],
  [
    'Driss Zerhouni',
    'Minister of Water Driss Zerhouni released new figures on Monday. Some 7 wells are dry.',
  ],
  [
    'Salt Office',
    'Wells ran dry, according to the Salt Office. Guards filed 41 legal reports and 7 complaints.',
  ],
] as const;

const ARABIC = [
  ['سامية الصنهاجي', 'أزاحت وزيرة الماء، سامية الصنهاجي، الستار عن 7 آبار.'],
  ['سامية الصنهاجي', 'عزت وزيرة الماء، سامية الصنهاجي، التراجع إلى 7 آبار.'],
  ['سامية الصنهاجي', 'جددت وزيرة الماء، سامية الصنهاجي، التأكيد على أن 7 آبار جافة.'],
  ['سامية الصنهاجي', 'لم تخف وزيرة الماء، سامية الصنهاجي، أن 7 آبار جافة.'],
  ['سامية الصنهاجي', 'تعتزم الحكومة حفر 7 آبار، تقول سامية الصنهاجي، وزيرة الماء.'],
  [
    'سامية الصنهاجي',
    'أكدت وزيرة الماء، سامية الصنهاجي، أن الإنتاج سجل 7 آبار، وتوقعات المداخيل 11 بئرا.',
  ],
  [
    'مكتب الآبار',
    'جفت 7 آبار، وهو ما يمثل، يفيد مكتب الآبار، تراجعا عن العدد السابق بنسبة 13 في المائة.',
  ],
  ['مكتب الآبار', 'دق مكتب الآبار ناقوس الخطر بشأن 7 آبار جافة.'],
  ['مكتب الآبار', 'بلغ عدد الآبار 7، استنادا لمعطيات مكتب الآبار.'],
  ['مكتب الآبار', 'بلغ عدد الآبار 7، كما جاء في بلاغ لمكتب الآبار.'],
  ['مكتب الآبار', 'ذكرت وكالة المغرب العربي للأنباء، نقلا عن مكتب الآبار، أن 7 آبار جافة.'],
  ['عدنان الزرهوني', 'راهن عدنان الزرهوني، المدير العام للمكتب الوطني للماء، على حفر 7 آبار.'],
  [
    'عدنان الزرهوني',
    'عبر عدنان الزرهوني، المدير العام للمكتب الوطني للماء، عن قلقه من جفاف 7 آبار.',
  ],
  ['مكتب الآبار', 'تراجع بنسبة 7 في المائة هو ما سجله مكتب الآبار.'],
  [
    'سامية الصنهاجي',
    'أكدت وزيرة الماء، سامية الصنهاجي، أن القطاع حقق نتائج مهمة بزيادة تقدر ب 7 في المائة.',
  ],
  ['سمير الزرهوني', 'بلغ عدد الآبار 7، وفقا للناطق الرسمي باسم الحكومة، سمير الزرهوني.'],
] as const;

describe('the ways in which a text says who said it', () => {
  it.each(FRENCH)('French: %s, %s', (name, text) => {
    expect(speechOf('fr', text).speaker('7')).toBe(name);
  });

  it.each(ENGLISH)('English: %s, %s', (name, text) => {
    expect(speechOf('en', text).speaker('7')).toBe(name);
  });

  it.each(ARABIC)('Arabic: %s, %s', (name, text) => {
    expect(speechOf('ar', text).speaker('7')).toBe(name);
  });
});

describe('what nobody named has said', () => {
  it.each([
    ['fr', 'Le ministre de l’Eau, Adnane Zerhouni, n’a pas donné de chiffre sur les 7 puits.'],
    ['fr', 'Bab Sebta vient en tête, avec 7 tonnes.'],
  ] as const)('stays the outlet’s (%s: %s)', (lang, text) => {
    expect(speechOf(lang, text).speaker('7')).toBeNull();
  });
});

describe('a sentence that the next one takes up', () => {
  it.each([
    [
      'fr',
      'Office des puits',
      'Quelque 7 puits sont prêts. C’est ce qui ressort d’un rapport de l’Office des puits.',
    ],
    ['en', 'Salt Office', 'Some 7 wells are dry. That is what a report by the Salt Office shows.'],
    ['ar', 'مكتب الآبار', 'جفت 7 آبار. هذا ما أكده مكتب الآبار.'],
  ] as const)('is of whoever is named there (%s)', (lang, name, text) => {
    expect(speechOf(lang, text).speaker('7')).toBe(name);
  });
});

it('knows a ministry by the surname of its minister', () => {
  const { speaker } = speechOf(
    'ar',
    'أعلنت وزارة الداخلية توقيف 41 شخصا. وأوضحت وزارة لفتيت أن 7 قضايا سجلت.',
  );
  expect(speaker('7')).toBe('وزارة الداخلية');
});

it('takes plural nouns for no verbs of saying', () => {
  const { speaker } = speechOf(
    'en',
    'Driss Zerhouni, Director General of the Salt Office, said wells are dry. The results are good, while estimates had forecast 7, he said.',
  );
  expect(speaker('7')).toBe('Driss Zerhouni');
});

describe('whose data or report a possessive means', () => {
  it.each([
    [
      'fr',
      'La ministre dit que tout va. L’Office des puits est d’un autre avis. D’après ses estimations, 7 puits sont à sec.',
    ],
    [
      'fr',
      'La ministre dit que tout va. L’Office des puits est d’un autre avis. Selon son rapport, 7 puits sont à sec.',
    ],
    [
      'en',
      'The minister said all is well. The Salt Office disagrees. According to its figures, 7 wells are dry.',
    ],
    [
      'en',
      'The minister said all is well. The Salt Office disagrees. According to its Tuesday note, 7 wells are dry.',
    ],
  ] as const)('is the body just told of (%s: %s)', (lang, text) => {
    const name = lang === 'en' ? 'Salt Office' : 'Office des puits';
    expect(speechOf(lang, text).speaker('7')).toBe(name);
  });

  it('knows Arabic data by their suffix', () => {
    expect(speechOf('ar', 'مكتب الآبار غير راض. وحسب معطياته، جفت 7 آبار.').speaker('7')).toBe(
      'مكتب الآبار',
    );
  });
});

describe('an Arabic report and its author', () => {
  it.each([
    'أظهر التقرير جهلا بوزارة الماء: 7 في المائة يعرفونها.',
    'تختلف الأرقام من وزارة إلى أخرى: 7 آبار بالأولى.',
  ])('takes nobody for it whom another preposition leads to (%s)', (text) => {
    expect(speechOf('ar', text).speaker('7') ?? '').not.toContain('وزارة');
  });

  it('takes whom the data come from', () => {
    const text = 'كشفت معطيات من وزارة الماء أن 7 آبار جفت.';
    expect(speechOf('ar', text).speaker('7')).toBe('وزارة الماء');
  });
});

it('ends the name of a body before a locution', () => {
  const { speaker } = speechOf(
    'fr',
    'Selon le rapport de la Chambre au titre de l’année 2023, il reste 7 puits.',
  );
  expect(speaker('7')).toBe('Chambre');
});
