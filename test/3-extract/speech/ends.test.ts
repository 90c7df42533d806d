import { describe, expect, it } from 'vitest';
import { speechOf } from './harness.ts';

describe('an account in a text of several sources', () => {
  it.each([
    [
      'fr',
      "Selon l'Office des puits, 41 puits sont à sec. On en comptait 52 en mai.\nLa sécheresse touche 12 provinces. Elle dure depuis 7 ans.\nLe syndicat des puisatiers affirme que 300 familles sont parties. Il demande 8 camions.\nL'Agence de l'eau a annoncé 9 forages. Trois sont finis.",
      'Office des puits',
    ],
    [
      'ar',
      'أعلن مكتب الآبار أن 41 بئرا جفت. وكان العدد 52 في ماي.\nويمس الجفاف 12 إقليما. وهو مستمر منذ 7 سنوات.\nوأكدت نقابة الحفارين أن 300 أسرة رحلت. وتطالب بـ8 شاحنات.\nوكشفت وكالة المياه عن 9 أثقاب. وانتهت ثلاثة منها.',
      'مكتب الآبار',
    ],
    [
      'en',
      'According to the Wells Office, 41 wells are dry. There were 52 in May.\nThe drought has reached 12 provinces. It has lasted 7 years.\nThe Diggers Union says that 300 families have left. It asks for 8 trucks.\nThe Water Agency announced 9 boreholes. Three are done.',
      'Wells Office',
    ],
  ] as const)('ends with its paragraph: %s', (lang, text, who) => {
    const { speaker } = speechOf(lang, text);
    expect(speaker('52')).toBe(who);
    expect(speaker('12')).toBeNull();
  });

  it.each([
    [
      'fr',
      "Selon l'Office des puits, 41 puits sont à sec. On en comptait 52 en mai.\nLa sécheresse touche 12 provinces. Elle dure depuis 7 ans.",
      'Office des puits',
    ],
    [
      'fr',
      "L'Office des puits annonce 41 puits. Il en prévoit 52, a-t-il précisé. Il en fermera 3, a-t-il ajouté.\nLa sécheresse touche 12 provinces. L'Office indique que 9 seront aidées.\nLe syndicat des puisatiers affirme que 300 familles sont parties.\nL'Agence de l'eau a annoncé 8 forages.",
      'Office des puits',
    ],
    [
      'en',
      'The Wells Office announced 41 wells. It expects 52, it said. It added that 3 would close.\nThe drought has reached 12 provinces. The Office said 9 would get help.\nThe Diggers Union says that 300 families have left.\nThe Water Agency announced 8 boreholes.',
      'Wells Office',
    ],
  ] as const)('goes on where it is the only one, or most of the text: %s %s', (lang, text, who) => {
    expect(speechOf(lang, text).speaker('12')).toBe(who);
  });
});

it.each([
  [
    'fr',
    "Selon l'Office des puits, 41 puits sont à sec. On en comptait 52 en mai.\nLa sécheresse touche 12 provinces. Elle dure depuis 7 ans.\n« Il faut 3 ans », dit Samir Lahlou. Il attend.\nL'Agence de l'eau a annoncé 9 forages. Trois sont finis.",
  ],
  [
    'ar',
    'أعلن مكتب الآبار أن 41 بئرا جفت. وكان العدد 52 في ماي.\nويمس الجفاف 12 إقليما. وهو مستمر منذ 7 سنوات.\nويرى رشيد الكتاني، الخبير الاقتصادي، أن السوق ضيقة. وهو متشائم.\nوكشفت وكالة المياه عن 9 أثقاب. وانتهت ثلاثة منها.',
  ],
  [
    'en',
    'According to the Wells Office, 41 wells are dry. There were 52 in May.\nThe drought has reached 12 provinces. It has lasted 7 years.\n“We need 3 years,” said Samir Lahlou. He waits.\nThe Water Agency announced 9 boreholes. Three are done.',
  ],
] as const)('counts people without an office among several sources: %s', (lang, text) => {
  expect(speechOf(lang, text).speaker('12')).toBeNull();
});

it('goes on over the lines of a list', () => {
  const { speaker } = speechOf(
    'fr',
    "Selon l'Office des puits, les chiffres sont les suivants :\n- 41 puits secs\n- 12 puits fermés\nLa Ligue des eaux affirme que 300 familles sont parties. Elle attend.\nL'Agence de l'eau a annoncé 9 forages. Trois sont finis.",
  );
  expect(speaker('41')).toBe('Office des puits');
  expect(speaker('12')).toBe('Office des puits');
});

it('gives what people without an office think to nobody', () => {
  const { speaker } = speechOf(
    'ar',
    'قالت وزارة الآبار إن 41 بئرا جاهزة. ويرى رشيد الكتاني، الخبير الاقتصادي، أن السوق لا تتحمل أكثر من 12 بئرا.',
  );
  expect(speaker('12')).toBeNull();
});

describe('an account', () => {
  it.each([
    [
      'fr',
      "Les villes sont plus sûres, indique l'étude de l'Office des puits, qui précise que les habitants disent peu. En mai, 12 se sont plaints.",
      'Office des puits',
    ],
    [
      'en',
      'Towns have become safer, says a study by the Wells Office, which confirms that few victims complain. In May, 12 did so.',
      'Wells Office',
    ],
  ] as const)('is not taken over by people without an office: %s', (lang, text, who) => {
    expect(speechOf(lang, text).speaker('12')).toBe(who);
  });

  it('goes on in Arabic behind a place that bears a name', () => {
    const { speaker } = speechOf(
      'ar',
      'أضافت وزارة المياه أن ستة سدود امتلأت. ومنها سد سيدي إدريس، الذي كان عند 41 بالمائة. وحافظت سدود أخرى، يوضح المصدر، على معدل 12 بالمائة.',
    );
    expect(speaker('12')).toBe('وزارة المياه');
  });

  it('goes on over the lines of a list, each entry under its name', () => {
    const { speaker } = speechOf(
      'ar',
      'حسب بلاغ لوزارة الآبار، جاءت المقاعد موزعة هكذا:\nحزب البئر\n41 مقعدا\nحزب النبع\n12 مقعدا\nأما الباقي فموزع بين 7 أحزاب.',
    );
    for (const seats of ['41', '12', '7']) expect(speaker(seats)).toBe('وزارة الآبار');
  });

  it.each([
    [
      'Selon le président de la Cour des puits, Munir Zerhouni, 7 puits sont à sec. Si l’on rapporte les puits aux habitants, le taux est de 12.',
      'Munir Zerhouni',
    ],
  ])('goes on where something is only supposed', (text, who) => {
    expect(speechOf('fr', text).speaker('12')).toBe(who);
  });
});

describe('an attribution that closes with its date', () => {
  it.each([
    [
      'ar',
      'بلغ عدد الآبار الجافة 41 بئرا، أعلنت وزارة الداخلية الجمعة 6 فبراير 2026.',
      'وزارة الداخلية',
    ],
    [
      'fr',
      "Il y a 41 puits à sec, a annoncé l'Office des puits vendredi 6 février 2026.",
      'Office des puits',
    ],
  ] as const)('ends the account: %s', (lang, text, who) => {
    expect(speechOf(lang, text).speaker('41')).toBe(who);
  });
  it('is none where the digits count', () => {
    expect(
      speechOf('ar', 'بلغ عدد الآبار الجافة 41 بئرا، أعلنت وزارة الداخلية 6 قرارات.').speaker('41'),
    ).toBeNull();
  });
});

describe('an account ends where the outlet tells on what background it came', () => {
  it.each([
    ['fr', 'Cette annonce intervient après la fermeture de 17 puits.'],
    ['fr', 'Ces propos surviennent alors que 17 puits sont à sec.'],
    ['ar', 'وجاء هذا التوضيح بعد إغلاق 17 بئرا.'],
    ['en', 'His remarks come after 17 wells closed.'],
  ] as const)('%s %s', (lang, sentence) => {
    const account = {
      fr: 'Samir Zerhouni, ministre des Puits, a dit que 41 puits sont prêts.',
      ar: 'أكد سمير العلوي، وزير الآبار، أن 41 بئرا جاهزة.',
      en: 'Wells Minister Samir Zerhouni said 41 wells are ready.',
    }[lang];
    expect(speechOf(lang, `${account} ${sentence}`).speaker('17')).toBeNull();
  });
});

describe('what another had done before is no account of whoever spoke', () => {
  it.each([
    ['وكانت السلطات قد حجزت، في يناير، 17 شاحنة.', null],
    ['وكانت الجمعية قد غرست 17 شجرة.', 'جمعية الآبار'],
  ])('%s', (sentence, speaker) => {
    const account = 'اتهمت جمعية الآبار مقاولا بقطع 41 شجرة.';
    expect(speechOf('ar', `${account} ${sentence}`).speaker('17')).toBe(speaker);
  });
});
