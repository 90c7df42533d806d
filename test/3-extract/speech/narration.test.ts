import { describe, expect, it } from 'vitest';
import { speechOf } from './harness.ts';

describe('the outlet takes over from the account of a speaker', () => {
  it.each([
    ['ar', 'يتفاوت توزيع الحفر حسب الجهات، إذ بلغ 41 حفرة.'],
    ['en', 'Output varied according to region, up to 41 tons.'],
  ] as const)('takes no class that figures are sorted by for a speaker (%s)', (lang, text) => {
    expect(speechOf(lang, text).speaker('41')).toBeNull();
  });

  it.each([
    [
      'fr',
      "L'Office des puits indique que 41 barques sont saisies. L'une des dernières opérations en visait 12.",
    ],
    [
      'en',
      'The Wells Office said 41 boats were seized. One of the latest operations took 12 boats.',
    ],
    [
      'en',
      'The Wells Office said 41 boats were seized. Another operation took place in May for 12.',
    ],
  ] as const)('recalls what was done before (%s): %s', (lang, text) => {
    const { speaker } = speechOf(lang, text);
    expect(speaker('41')).toMatch(/Office/);
    expect(speaker('12')).toBeNull();
  });

  it('captions a picture in Arabic', () => {
    const { speaker } = speechOf(
      'ar',
      'قال وزير الصيد، عدنان الزرهوني، إن الميناء استقبل 41 سفينة.\nيضم الميناء 12 رصيفا. منظر عام (صورة أرشيفية)\nوأضاف أن 7 سفن غادرت.',
    );
    expect(speaker('41')).toBe('عدنان الزرهوني');
    expect(speaker('12')).toBeNull();
    expect(speaker('7')).toBe('عدنان الزرهوني');
  });

  it('keeps another subject in the account', () => {
    const { speaker } = speechOf(
      'en',
      'Sales rose by 41 points, the Salt Office said.\nThe port, which is 62 years old, was cleaned.',
    );
    expect(speaker('62')).toBe('Salt Office');
  });
});

describe('what only looks like an attribution', () => {
  it('leaves English passives without a speaker', () => {
    const { speaker } = speechOf(
      'en',
      'Reserves fell by 41 points, the Salt Office said. In the East Coast Area (ECA), growth is still expected to reach 12 points.',
    );
    expect(speaker('12')).toBe('Salt Office');
  });

  it('reads "per head" as a rate, and "per" with a name as an attribution', () => {
    const { speaker } = speechOf(
      'en',
      'Herders get 41 dirhams per head, the Salt Office said. It pays up to 12 dirhams per head.',
    );
    expect(speaker('12')).toBe('Salt Office');
    expect(speechOf('en', 'Some 41 boats were moored, per the Salt Office.').speaker('41')).toBe(
      'Salt Office',
    );
  });

  it('gives a relative clause its own subject', () => {
    const { speaker } = speechOf(
      'fr',
      'La Douane de Tanger Med fouille 41 camions. Il y avait une poudre, dont les tests confirmeront la nature. Elle pèse 12 kilos.',
    );
    expect(speaker('12')).toBeNull();
  });

  it('looks for no subject behind an aim', () => {
    const { speaker } = speechOf(
      'fr',
      "Adnane Zerhouni, ministre de la Pêche, du Sel, des Puits et de l'Eau, veut voir le gouvernement creuser 41 puits.",
    );
    expect(speaker('41')).toBe('Adnane Zerhouni');
  });
});

describe('words written like a verb of saying', () => {
  const arabic = (text: string) => speechOf('ar', text).speaker;

  it('are amounts, prepositions and nouns in Arabic', () => {
    expect(
      arabic('أدانت المحكمة مقاولا بغرامة قدرها 41 درهما. وتهم القضية 12 شاحنة.')('12'),
    ).toBeNull();
    expect(arabic('تنجز الحكومة الأشغال عبر برنامجين بكلفة 41 درهما.')('41')).toBeNull();
    expect(arabic('عرف المكتب إبان تلك الفترة عجزا ناهز 41 درهما.')('41')).toBeNull();
    expect(arabic('تضم وزارة الفلاحة أبرز مختبرات البلاد وعددها 41 مختبرا.')('41')).toBeNull();
  });

  it('are verbs where their complement follows', () => {
    expect(arabic('عبر وزير الصيد، منصف الصنهاجي، عن أسفه لتضرر 41 مركبا.')('41')).toBe(
      'منصف الصنهاجي',
    );
  });

  it('are a participle of whoever speaks, whatever it speaks of', () => {
    const speaker = arabic(
      'قال وزير الصيد، منصف الصنهاجي، إن 41 مركبا تضررت، مشيرا إلى حرص الحكومة على دعم 12 مركبا. وأضاف أن 7 موانئ أغلقت.',
    );
    expect(speaker('12')).toBe('منصف الصنهاجي');
    expect(speaker('7')).toBe('منصف الصنهاجي');
  });

  it('are counts and nouns in French', () => {
    const { speaker } = speechOf(
      'fr',
      "Adnane Zerhouni, directeur de l'Office des puits.\nOn compte 41 puits dans la région.\nRéplique de la maire, Samia Berrechid : « il en faut 12 ».",
    );
    expect(speaker('41')).toBeNull();
    expect(speaker('12')).toBe('Samia Berrechid');
  });
});

describe('"pour" before a speaker and a comma', () => {
  it('gives an opinion', () => {
    const { speaker } = speechOf(
      'fr',
      "Le wali, Adnane Zerhouni, a réagi. Les puits manquent, dit l'Office des puits. Pour M. Zerhouni, « il en faut 41 ».",
    );
    expect(speaker('41')).toBe('Adnane Zerhouni');
  });
});

describe('who is meant by what stands nearest', () => {
  it('is the subject, not whose accounts are set out before a colon', () => {
    const { speaker } = speechOf(
      'en',
      'Salt Office director Adnane Zerhouni spoke on Monday. The director set out the accounts of the Salt Office: “a turnover of 41 dirhams”.',
    );
    expect(speaker('41')).toBe('Adnane Zerhouni');
  });

  it('is the body behind an inverted verb, whatever the figures accord with', () => {
    const { speaker } = speechOf(
      'en',
      'Catches are up by 41 points, according to the final results of the season, said the Salt Office.\nThe fleet has 12 boats.',
    );
    expect(speaker('12')).toBe('Salt Office');
  });
});

describe('background after the account of a body', () => {
  it.each([
    [
      'en',
      'Some 41 wells are dry, the Salt Office said.\nMorocco, home to 7 million people, has suffered from drought.',
    ],
    [
      'fr',
      'Selon l’Office des puits, 41 puits sont à sec.\nPays de 7 millions d’habitants, le Maroc souffre de la sécheresse.',
    ],
    [
      'ar',
      'قال مكتب الآبار إن 41 بئرا جافة.\nويعد المغرب، الذي يبلغ عدد سكانه 7 ملايين، من أكثر الدول جفافا.',
    ],
    [
      'fr',
      'Selon l’Office des puits, 41 puits sont à sec.\nPrès de 7 millions de tonnes d’eau se perdent chaque année au Maroc.',
    ],
    ['ar', 'قال مكتب الآبار إن 41 بئرا جافة.\nويضيع نحو 7 ملايين طن من الماء سنويا بالمملكة.'],
    [
      'en',
      'Some 41 wells are dry, the Salt Office said.\nNearly 7 million tons of water are lost every year in the Kingdom.',
    ],
  ] as const)('is the outlet’s (%s: %s)', (lang, text) => {
    expect(speechOf(lang, text).speaker('7')).toBeNull();
  });

  it.each([
    [
      'fr',
      'Selon l’Office des puits, 41 puits sont à sec.\nPrès de 7 millions de tonnes d’eau se perdent chaque année dans ces canaux.',
    ],
    [
      'fr',
      'Selon l’Office des puits, 41 puits sont à sec. Près de 7 millions de tonnes d’eau se perdent chaque année au Maroc.',
    ],
  ] as const)(
    'is no more than what the country has or loses on a line of its own (%s: %s)',
    (lang, text) => {
      expect(speechOf(lang, text).speaker('7')).toBe('Office des puits');
    },
  );
});
