import { describe, expect, it } from 'vitest';
import { checkSpeaker, speechOf } from './harness.ts';

/** Offices as they are printed in full, and the places that a sentence gives their holder's name. */
const OFFICES = {
  fr: {
    name: 'Karim Amrani',
    titles: [
      'ministre des Affaires étrangères, de la Coopération africaine et des Marocains résidant à l’étranger',
      'ministre de l’Inclusion économique, de la Petite entreprise, de l’Emploi et des Compétences',
      'ministre du Tourisme, de l’Artisanat et de l’Économie sociale et solidaire',
      'ministre délégué auprès de la ministre de l’Économie et des Finances, chargé du Budget',
      'wali de la région de Casablanca-Settat, gouverneur de la préfecture de Casablanca',
      'haut commissaire aux Eaux et Forêts et à la lutte contre la désertification',
      'délégué général à l’Administration pénitentiaire et à la réinsertion',
      'directeur de l’épidémiologie et de la lutte contre les maladies au ministère de la Santé',
      'directeur de la migration et de la surveillance des frontières au ministère de l’Intérieur',
      'procureur général du Roi près la Cour de cassation, président du Ministère public',
      'directeur pays de la Banque mondiale pour le Maghreb',
      'directrice générale de l’Agence nationale de la sécurité routière',
    ],
    sentences: [
      (office: string, name: string) => `Le ${office} ${name} a indiqué que 648 puits sont secs.`,
      (office: string, name: string) => `Le ${office}, ${name}, a indiqué que 648 puits sont secs.`,
      (office: string, name: string) => `${name}, ${office}, a indiqué que 648 puits sont secs.`,
      (office: string, name: string) =>
        `« On compte 648 puits secs », a indiqué le ${office}, ${name}.`,
      (office: string, name: string) => `Selon le ${office}, ${name}, 648 puits sont secs.`,
    ],
  },
  ar: {
    name: 'كريم العمراني',
    titles: [
      'والي جهة الدار البيضاء سطات',
      'المدير العام للأمن الوطني ومراقبة التراب الوطني',
      'المدير العام لإدارة الجمارك والضرائب غير المباشرة',
      'مدير الهجرة ومراقبة الحدود بوزارة الداخلية',
      'رئيس قسم الصيد بوزارة الفلاحة',
      'الرئيس الأول للمجلس الأعلى للحسابات',
      'رئيس الهيئة الوطنية للنزاهة والوقاية من الرشوة ومحاربتها',
      'رئيس الفريق الاشتراكي بمجلس النواب',
      'رئيس الاتحاد العام لمقاولات المغرب',
      'رئيس اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي',
      'المدير الجهوي للصحة بجهة سوس ماسة',
      'عمدة مدينة فاس',
      'النائب البرلماني عن حزب الاستقلال',
      'الوزير المكلف بالعلاقات مع البرلمان والناطق الرسمي باسم الحكومة',
    ],
    sentences: [
      (office: string, name: string) => `أكد ${office} ${name} أن 648 بئرا جفت.`,
      (office: string, name: string) => `أكد ${office}، ${name}، أن 648 بئرا جفت.`,
      (office: string, name: string) => `أكد ${name}، ${office}، أن 648 بئرا جفت.`,
      (office: string, name: string) => `جفت 648 بئرا، حسب ${office}، ${name}.`,
      (office: string, name: string) => `${office} ${name}: جفت 648 بئرا`,
    ],
  },
  en: {
    name: 'Karim Amrani',
    titles: [
      'Interior Minister',
      'Minister of Foreign Affairs, African Cooperation and Moroccan Expatriates',
      'Minister of Endowments and Islamic Affairs',
      'Minister of Tourism, Handicrafts and Social and Solidarity Economy',
      'General Delegate for Prison Administration and Reintegration',
      'Director General of Customs and Indirect Taxes',
      'director of the Central Bureau of Judicial Investigations',
      'First President of the Court of Auditors',
      'Speaker of the House of Representatives',
      'State Secretary for Maritime Fisheries',
      'World Bank country director for the Maghreb',
      'UNICEF representative in Morocco',
      'health ministry spokesman',
      'president of the Moroccan Association for Human Rights',
    ],
    sentences: [
      (office: string, name: string) => `${office} ${name} said 648 wells ran dry.`,
      (office: string, name: string) => `The ${office}, ${name}, said that 648 wells ran dry.`,
      (office: string, name: string) => `${name}, the ${office}, said 648 wells ran dry.`,
      (office: string, name: string) => `“Some 648 wells ran dry,” said ${name}, ${office}.`,
      (office: string, name: string) => `According to ${office} ${name}, 648 wells ran dry.`,
    ],
  },
} as const;

describe('whoever holds an office is found by name, however long the office is', () => {
  for (const language of ['fr', 'ar', 'en'] as const) {
    const { name, titles, sentences } = OFFICES[language];
    it.each([...titles])(`${language}: %s`, (office) => {
      for (const sentence of sentences)
        expect(speechOf(language, sentence(office, name)).speaker('648')).toBe(name);
    });
  }
});

describe('an office before a colon is who says what stands there', () => {
  it.each([
    ['fr', 'Ministre de la Santé : il manque 648 médecins', 'ministre de la Santé'],
    ['ar', 'وزير الصحة: المستشفيات تحتاج إلى 648 طبيبا', 'وزير الصحة'],
    ['en', 'Minister: hospitals need 648 doctors', 'minister'],
    ['fr', 'Ministre : 648 dirhams', null],
    ['ar', 'جفت 648 بئرا، حسب بلاغ للدرك الملكي.', 'الدرك الملكي'],
  ] as const)('%s: %s', (language, text, who) => {
    expect(speechOf(language, text).speaker('648')?.toLowerCase() ?? null).toBe(
      who?.toLowerCase() ?? null,
    );
  });
});

describe('an outlet whose name ends on a number', () => {
  it.each([
    ['fr', 'On compte 648 puits secs, rapporte Médias24.', 'Médias24'],
    ['fr', 'On compte 648 puits secs, selon le360.', 'le360'],
    ['ar', 'جفت 648 بئرا، حسب زنقة 20.', 'زنقة 20'],
  ] as const)('%s: %s', (language, text, who) => {
    expect(speechOf(language, text).speaker('648')).toBe(who);
  });
});

describe('what stands beside a speaker and is none', () => {
  it.each([
    [
      'en',
      'The General Directorate of Wells (DGP), in its annual report, counts 648 arrested organizers.',
      'General Directorate of Wells (DGP)',
    ],
    [
      'fr',
      'Le ministre Karim Amrani a indiqué que les questions traitées en séance hebdomadaire avaient atteint 648, ajoutant que le gouvernement en a reçu 77.',
      'Karim Amrani',
    ],
    [
      'en',
      'The ministry counts 6 million tourists. Spain sent 648 per cent more, and the United Kingdom was next.',
      'ministry',
    ],
    [
      'fr',
      'Le parquet range les villes dans son rapport. Le pays est 81e, selon l’ONG Amnesty.\nLe numéro vert, note le rapport, a reçu 648 appels.',
      'parquet',
    ],
  ] as const)('%s: %s', (language, text, who) => {
    expect(speechOf(language, text).speaker('648')).toBe(who);
  });
});

describe('whose words they are, however they are told', () => {
  it.each([
    [
      'ar',
      'قال وزير الآبار السيد قمران الزهواني إن 30 بئرا حفرت. وأبرز السيد الزهواني أن 648 عينا باقية.',
      'قمران الزهواني',
    ],
    [
      'ar',
      'قال وزير الآبار السيد قمران الزهواني مساء الثلاثاء بمجلس النواب إن 648 بئرا جفت.',
      'قمران الزهواني',
    ],
    ['ar', 'أكد السيد قمران الزهواني، مدير الآبار، أن 648 بئرا جفت.', 'قمران الزهواني'],
    [
      'ar',
      'وحسب معطيات التقرير السنوي الخاص بالمديرية العامة للآبار، جفت 648 بئرا.',
      'المديرية العامة للآبار',
    ],

    [
      'fr',
      'Les accidents ont reculé, indique mercredi un communiqué de la DGSN. On en compte 648.',
      'DGSN',
    ],
    ['ar', 'ووفق النتائج التي أعلنها وزير الداخلية، نال حزب الآبار 648 صوتا.', 'وزير الداخلية'],
    [
      'en',
      'The sector lost 648 jobs, said Morocco’s planning authority, and gained none.',
      'planning authority',
    ],
    [
      'ar',
      'أعلنت الشرطة القضائية التابعة للمديرية العامة للأمن الوطني حجز 30 غراما. وأفاد بلاغ للمديرية العامة للأمن الوطني أن 648 شخصا أوقفوا.',
      'المديرية العامة للأمن الوطني',
    ],
    [
      'fr',
      'Le directeur général adjoint de l’ONEE, Karim Amrani, a vu 40 villages, rapporte Al Massae. Le responsable de l’ONEE a fait savoir que le coût atteint 648 dirhams.',
      'Karim Amrani',
    ],
    [
      'ar',
      'قالت وزيرة الاقتصاد إن الدعم كلف 30 درهما. وأضافت السيدة فلوس أن الدفعة كلفت 648 درهما.',
      'فلوس',
    ],
    [
      'fr',
      'La Douane a saisi 30 kilos, selon son directeur. Au titre de la loi 77-15, les agents en ont saisi 648.',
      'directeur',
    ],
    [
      'ar',
      'قدم والي الأمن كريم العمراني، مدير الشرطة القضائية، اليوم الخميس بسلا، نتائج الحملة: 648 شخصا أوقفوا.',
      'كريم العمراني',
    ],
    [
      'fr',
      'L’Office a vu 40 puits. Parallèlement, le ministre de la Pêche, Karim Amrani, a dit que 648 puits sont secs.',
      'Karim Amrani',
    ],
    [
      'fr',
      'Interrogé, le directeur de l’ONEE a indiqué que 648 puits sont secs.',
      'directeur de l’ONEE',
    ],
    ['fr', 'Amrani, le directeur de l’ONEE, affirme que 648 puits sont secs.', 'Amrani'],
    [
      'en',
      'The Office counted 40 wells. Separately, the director of ONEE said 648 wells are dry.',
      'director of ONEE',
    ],
    ['fr', 'Selon la dernière note de l’ONEE, 648 puits sont secs.', 'ONEE'],
    [
      'fr',
      'Le ministère des Puits annonce une crue. Les responsables affirment que 648 puits sont secs.',
      'ministère des Puits',
    ],
    [
      'fr',
      'Les vannes, destinées aux ONG, valent 648 dirhams, livrées aux ONG, a indiqué, mardi à Salé, le directeur de l’ONEE, Karim Amrani.',
      'Karim Amrani',
    ],
    [
      'fr',
      '« Tout va », ressort-il du discours de Karim Amrani, directeur de l’ONEE, devant la Commission des puits. D’après lui, 648 puits sont secs.',
      'Karim Amrani',
    ],
    ['fr', 'L’ONEE a annoncé une crue. On compte 648 puits, rapporte la MAP.', 'ONEE'],
    [
      'fr',
      'La crue a servi 648 puits, a fait savoir le ministre délégué chargé des Puits et porte-parole du gouvernement, Karim Amrani.',
      'Karim Amrani',
    ],
    [
      'fr',
      'La maire Karima Amrani a parlé. Les puits, a-t-elle dit, ont gagné, par rapport à l’an passé, 648 litres.',
      'Karima Amrani',
    ],
    [
      'fr',
      'Le bureau des Forages a grandi. 648 puits sont creusés, peut-on lire dans une note de l’Office des puits.',
      'Office des puits',
    ],
    ['en', 'Expatriates dug 648 wells, according to Morocco’s Wells Office.', 'Wells Office'],
    [
      'ar',
      'وأوضح كريم العمراني، مدير مكتب الآبار، خلال كلمة له أمام لجنة الآبار، أن الآبار جفت، مضيفا أن 648 بئرا أغلقت.',
      'كريم العمراني',
    ],
    [
      'ar',
      'صادق مجلس الآبار على 648 قانونا، بحسب ما أعلنه رئيس المجلس، كريم العمراني، مشيرا إلى أن الآبار جفت.',
      'كريم العمراني',
    ],
    [
      'ar',
      'أفاد مكتب الآبار أن الآبار جفت. تلقت المصالح المركزية 30 رسالة، في حين وردت 648 رسالة على اللجن.',
      'مكتب الآبار',
    ],
    [
      'ar',
      'قالت مؤسسة محمد السادس لحماية الآبار إن 648 بئرا جفت.',
      'مؤسسة محمد السادس لحماية الآبار',
    ],
    [
      'ar',
      'أفاد مكتب الآبار، في ختام اجتماع ترأسه وزير الآبار كريم العمراني، بأنه يتوقع حفر 648 بئرا.',
      'مكتب الآبار',
    ],
    ['ar', 'حفر النادي 648 طالب جديد خلال الموسم الجامعي.', null],
    ['ar', 'احتضن مقر وزارة الآبار لقاء.\n\nوجفت 648 بئرا.', null],
    [
      'ar',
      'أرقام من وزارة الآبار\n\nقالت وزارة الآبار والسدود إن الآبار جفت. وأضافت الوزارة أن 648 بئرا أغلقت.',
      'وزارة الآبار والسدود',
    ],
    ['ar', 'دشن الملك البئر، الذي أنجزته مؤسسة محمد السادس لحماية الآبار بكلفة 648 درهما.', null],
  ] as const)('%s: %s', (language, text, who) => {
    expect(speechOf(language, text).speaker('648')).toBe(who);
  });
});

checkSpeaker('an office does not go on in what is done in reply, nor a body in an infinitive', [
  [
    'fr',
    'Le maire demande au conseil de la vallée de revoir sa copie. Selon le conseil de la vallée, 7 puits sont à sec.',
    '7',
    'conseil de la vallée',
  ],
  [
    'fr',
    '9 puits sont à sec, a affirmé le porte-parole en réponse à une question. Le porte-parole a ajouté que 7 ont rouvert.',
    '7',
    'porte-parole',
  ],
]);

checkSpeaker('an office goes on in the body that it is in charge of, and in what its body is for', [
  [
    'ar',
    'أكد الوزير المنتدب المكلف بإدارة الدفاع الوطني أن 7 آبار جفت.',
    '7',
    'الوزير المنتدب المكلف بإدارة الدفاع الوطني',
  ],
  [
    'ar',
    'وقال رئيس الجمعية المغربية لطب القلب إن 7 أطباء رحلوا.',
    '7',
    'رئيس الجمعية المغربية لطب القلب',
  ],
]);

checkSpeaker('a name that no register has is read behind its office, however long that is', [
  [
    'fr',
    'Il reste 7 puits, a indiqué le ministre de l’Éducation nationale, de la formation professionnelle et de la recherche, Karim Bensalmi.',
    '7',
    'Karim Bensalmi',
  ],
  [
    'fr',
    '« Il reste 7 puits », souligne Karim Bensalmi délégué général aux puits.',
    '7',
    'Karim Bensalmi',
  ],
  [
    'en',
    'Some 9 wells are dry, said the Minister of Ports and Government Spokesman, Karim Bensalmi. The government spokesman added that 7 wells are full.',
    '7',
    'Karim Bensalmi',
  ],
  [
    'ar',
    'صرح وزير الآبار، كريم بنسالمي، أن 9 آبار جفت. وفي سياق متصل أشاد الوزير بالدور الكبير للسكان، مضيفا أن 7 آبار امتلأت.',
    '7',
    'كريم بنسالمي',
  ],
]);

checkSpeaker('before whom somebody speaks says nothing', [
  ['ar', 'وأوضح أمام لجنة العدل والتشريع أن 7 آبار جفت.', '7', null],
  ['ar', 'وأوضح بنسالمي بلجنة العدل والتشريع أن 7 آبار جفت.', '7', null],
  ['fr', 'Devant la commission de la justice, il a indiqué que 7 puits sont à sec.', '7', null],
]);

checkSpeaker('a headline in capitals keeps those of its names', [
  ['en', 'National Wells Office: “We have 7 Wells”', '7', 'National Wells Office'],
]);

checkSpeaker('a given name set off by a comma holds an office of many words, and a bracket', [
  [
    'ar',
    'قال رئيس الجمعية المغربية للدعم والربط وتأهيل عائلات الأشخاص المصابين بالعزلة (نجوم)، فؤاد الزرهوني، إن 7 مدن بلا طبيب.',
    '7',
    'فؤاد الزرهوني',
  ],
]);

checkSpeaker('whoever is named alone is not those that the sentence goes on with', [
  [
    'fr',
    'Le directeur de l’Agence, Karim Bensalmi, a dit que 9 puits sont à sec. Selon Karim Bensalmi, certains des 7 puits ont été comblés.',
    '7',
    'Karim Bensalmi',
  ],
]);

checkSpeaker(
  'who tells how a whole is made up stands between commas, and not what it is sorted by',
  [
    ['ar', 'وتتوزع العقوبات، حسب وزارة العدل، بين 7 قرارات.', '7', 'وزارة العدل'],
    ['ar', 'وتتوزع العقوبات حسب الجهات بين 7 قرارات.', '7', null],
  ],
);

checkSpeaker(
  'a headline that opens on a family name has the words of whoever bears it in the text',
  [
    [
      'ar',
      'الزرهوني: 7 آبار جفت\n\nأعلن مدير الوكالة، فؤاد الزرهوني، أن 9 آبار امتلأت.\n\nوأضاف أن 12 بئرا حفرت.',
      '7',
      'فؤاد الزرهوني',
    ],
    [
      'ar',
      'الآبار: 7 منها جفت\n\nأعلن مدير الوكالة، فؤاد الزرهوني، أن 9 آبار امتلأت.\n\nوأضاف أن 12 بئرا حفرت.',
      '7',
      null,
    ],
  ],
);

checkSpeaker('a headline whose every word has a capital does not tell where a name ends', [
  [
    'en',
    'Prime Minister Aziz Akhannouch Lauds 7 Wells\n\nThe head of government said 9 wells were full.',
    '9',
    'Aziz Akhannouch',
  ],
]);

checkSpeaker('how a number has moved is no part of an office', [
  [
    'fr',
    'La ministre de la Pêche, Samia Berrechid, a parlé. Ce nombre est, selon la ministre en baisse de 4 %, de 41 puits.',
    '41',
    'Samia Berrechid',
  ],
  [
    'fr',
    'La ministre de la Pêche, Samia Berrechid, a parlé. Ce nombre est selon la ministre en recul de 41 %.',
    '41',
    'Samia Berrechid',
  ],
]);
