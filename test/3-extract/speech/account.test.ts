import { expect, it } from 'vitest';
import { speechOf } from './harness.ts';

it('gives the list behind a published report to its body', () => {
  const { speaker } = speechOf(
    'fr',
    "L'Office des puits vient de rendre public son bilan annuel. Extraits.\nForages :\n412 forages ouverts.\nCrédit : AFP\nPollution :\nDes rejets de 31 tonnes, d'après l'enquête menée en hiver.\n7 usines fermées.",
  );
  for (const figure of ['412', '31', '7']) expect(speaker(figure)).toBe('Office des puits');
});

it.each([
  [
    'fr',
    'La ministre des Puits, Ilham Zerhouni, a indiqué que 41 puits sont prêts.\nLire aussi : Barrages : la Cour dit non à 31 projets\n« Le coût atteint 12 millions », a-t-elle ajouté.',
    'Ilham Zerhouni',
  ],
  [
    'ar',
    'أكدت وزيرة الآبار، إلهام الزرهوني، أن 41 بئرا جاهزة.\nاقرأ أيضا: المجلس يرفض 31 مشروعا\nوأضافت أن الكلفة بلغت 12 مليون درهم.',
    'إلهام الزرهوني',
  ],
  [
    'en',
    'Minister of Wells Ilham Zerhouni said 41 wells were ready.\nRead also: Court Drops Green Dam Plan\n“The cost is 12 million,” she said.',
    'Ilham Zerhouni',
  ],
] as const)(
  'goes on with the account behind the title of another article: %s',
  (lang, text, who) => {
    expect(speechOf(lang, text).speaker('12')).toBe(who);
  },
);

it.each([
  [
    'fr',
    'La présidente de la Cour des eaux, Ilham Zerhouni, a dit que 41 puits sont secs. La responsable judiciaire a fait état de 12 refus.',
    'Ilham Zerhouni',
  ],
  [
    'ar',
    'أكد رئيس محكمة المياه، منصف الصنهاجي، أن 41 بئرا جفت. وكشف المسؤول القضائي عن 12 رفضا.',
    'منصف الصنهاجي',
  ],
  [
    'en',
    'Head of the Water Court Ilham Zerhouni said 41 wells were dry. The judicial official said 12 were refused.',
    'Ilham Zerhouni',
  ],
] as const)(
  'takes an official without an office for whoever is speaking: %s',
  (lang, text, who) => {
    expect(speechOf(lang, text).speaker('12')).toBe(who);
  },
);

it.each([
  [
    'fr',
    'Ilham Zerhouni, ministre des Puits, a dit que 41 puits sont secs.\nLes données officielles montrent 12 fermetures.',
  ],
  [
    'fr',
    'Ilham Zerhouni, ministre des Puits, a dit que 41 puits sont secs. À l’échelle mondiale, 12 millions de puits auraient disparu.',
  ],
  [
    'fr',
    "L'Office des puits a dit que 41 puits sont secs. La nouvelle loi fixe le délai à 12 jours.",
  ],
  ['en', 'The Wells Office said 41 wells were dry. The new law sets a limit of 12 days.'],
  ['ar', 'أعلن مكتب الآبار أن 41 بئرا جفت. القانون الجديد يحدد الأجل في 12 يوما.'],
  ['fr', 'Le PLF, adopté jeudi par le Conseil de gouvernement, mise sur 12 barrages.'],
  [
    'ar',
    'أكدت وزيرة الآبار، إلهام الزرهوني، أن 41 بئرا جفت. وعلى الصعيد العالمي، اختفت 12 مليون بئر.',
  ],
  [
    'en',
    'Minister of Wells Ilham Zerhouni said 41 wells were dry. Worldwide, 12 million wells have vanished.',
  ],
  [
    'en',
    'Police seized 41 looms, the Wells Office said.\nMost recently, customs seized 12 looms in Nador.',
  ],
  [
    'en',
    'Police seized 41 looms, the Wells Office said.\nMorocco’s security services often find some.\nIn May they found 12 looms.',
  ],
  ['en', 'Weekly loom report: 12 wells dry\nForty wells were dry in May.'],
] as const)('leaves background to the outlet: %s %s', (lang, text) => {
  expect(speechOf(lang, text).speaker('12')).toBeNull();
});

it('gives a bill to the newspaper that read it', () => {
  const { speaker } = speechOf(
    'fr',
    'Dans ce PLF, décortiqué par Le Matin, il ressort que 12 barrages sont prévus. Le reste ira à 7 ports.',
  );
  expect(speaker('12')).toBe('Le Matin');
  expect(speaker('7')).toBe('Le Matin');
});

it('reads an agency before or behind its report in Arabic', () => {
  const { speaker } = speechOf(
    'ar',
    'كشفت إدارة الآبار عن حصيلتها. وحسب التقرير السنوي للإدارة، بلغت المداخيل 12 مليون درهم.',
  );
  expect(speaker('12')).toBe('إدارة الآبار');
});

it('knows the same spokesperson', () => {
  const { speaker } = speechOf(
    'en',
    'Adnane Zerhouni, the official spokesperson for the government, confirmed that 41 wells are dry. The government is digging 12 wells, according to the same spokesperson.',
  );
  expect(speaker('41')).toBe('Adnane Zerhouni');
  expect(speaker('12')).toBe('Adnane Zerhouni');
});

it.each([
  [
    'fr',
    "La ministre des Puits, Ilham Zerhouni, a dit que 41 puits sont prêts. Pour rappel, l'Office des eaux gère 230 barrages. Le coût atteint 12 millions, a-t-elle ajouté.",
    'Ilham Zerhouni',
  ],
  [
    'ar',
    'أكدت وزيرة الآبار، إلهام الزرهوني، أن 41 بئرا جاهزة. وتجدر الإشارة إلى أن المكتب يدير 230 سدا. وأضافت أن الكلفة بلغت 12 مليونا.',
    'إلهام الزرهوني',
  ],
  [
    'en',
    'Minister of Wells Ilham Zerhouni said 41 wells were ready. As a reminder, the Water Office runs 230 dams. The cost is 12 million, she added.',
    'Ilham Zerhouni',
  ],
] as const)('goes back to whoever was speaking before an aside: %s', (lang, text, who) => {
  const { speaker } = speechOf(lang, text);
  expect(speaker('230')).toBeNull();
  expect(speaker('12')).toBe(who);
});

it.each([
  ['fr', "Le pays compte 12 puits, un chiffre révélé par l'Office des puits.", 'Office des puits'],
  [
    'fr',
    "Le pays compte 12 puits. L'annonce a été faite par l'Office des puits.",
    'Office des puits',
  ],
  ['en', 'The country has 12 wells, a figure released by the Office of Wells.', 'Office of Wells'],
  [
    'en',
    'The country has 12 wells. The announcement was made by the Office of Wells.',
    'Office of Wells',
  ],
] as const)('gives a figure to whoever is said to have released it: %s %s', (lang, text, who) => {
  expect(speechOf(lang, text).speaker('12')).toBe(who);
});
