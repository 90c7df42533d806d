import { describe, expect, it } from 'vitest';
import { speechOf } from './harness.ts';

describe('what a body expects or measures is its word', () => {
  it.each([
    ['fr', "L'Agence de l'eau, elle, est plus optimiste, avec 7 %.", "Agence de l'eau"],
    ['fr', "Quant à l'Agence de l'eau, elle table sur 7 %.", "Agence de l'eau"],
    ['fr', "L'Agence de l'eau a mesuré 7 mm à Figuig.", "Agence de l'eau"],
    ['ar', 'أما وكالة المياه فتراهن على 7 في المائة.', 'وكالة المياه'],
    ['ar', 'وحصرت وكالة المياه المساحة في 7 هكتارات.', 'وكالة المياه'],
    ['en', 'The Water Agency sees output growing by 7%.', 'Water Agency'],
    ['en', 'The Water Agency is slightly more bullish at 7%.', 'Water Agency'],
  ] as const)('%s %s', (lang, text, who) => {
    const other = {
      fr: "L'Office des puits prévoit que la hausse sera de 4 %.",
      ar: 'وتوقع مكتب الآبار أن يبلغ النمو 4 في المائة.',
      en: 'The Wells Office said growth would be 4%.',
    }[lang];
    expect(speechOf(lang, `${other}\n${text}`).speaker('7')).toBe(who);
  });

  it('but not what it only looks at', () => {
    expect(
      speechOf('en', 'The Water Agency sees many visitors. It has 7 wells.').speaker('7'),
    ).toBe(null);
    expect(speechOf('ar', 'وردت وكالة المياه 7 شكايات.').speaker('7')).toBe(null);
  });
});

describe('an insert says whose words its sentence is', () => {
  it('of a newspaper, behind another subject', () => {
    const text =
      'Le quotidien Le Phare rapporte que 41 puits sont à sec.\nLe parquet, poursuit le quotidien, a saisi 7 camions.';
    expect(speechOf('fr', text).speaker('7')).toBe('Le Phare');
  });

  it('and not of whose pupils took up a school again', () => {
    const text =
      "Grâce à une action commune de l'Office, 7 filles ont repris l'école qu'elles avaient quittée.";
    expect(speechOf('fr', text).speaker('7')).toBe(null);
  });

  it('but not where the subject goes on with its own verb', () => {
    const text = "Le wali est venu. L'Office des puits a repris 7 puits.";
    expect(speechOf('fr', text).speaker('7')).toBe(null);
  });
});

it('takes the floor without relying on it', () => {
  const text =
    "Le président de l'Office des puits, Omar Lahlou, a annoncé 41 forages.\nLa députée Nadia Zerhouni a répondu que 9 suffisent.\nReprenant la parole, le président a défendu son bilan, affirmant que 7 sont prêts.";
  expect(speechOf('fr', text).speaker('7')).toBe('Omar Lahlou');
});

describe('a chapter of a report', () => {
  it.each([
    [
      'fr',
      'La Cour des puits a consacré un chapitre de son rapport aux forages. Le constat est dur.\nSur 7 puits, aucun ne sert.',
      'Cour des puits',
    ],
    [
      'en',
      'The Wells Council devotes a chapter of its annual report to drilling.\nOf 7 wells, none is used.',
      'Wells Council',
    ],
  ] as const)('opens its account: %s', (lang, text, who) => {
    expect(speechOf(lang, text).speaker('7')).toBe(who);
  });

  it('unlike money for a study', () => {
    const text = "L'Office des puits a consacré 2 millions à une étude.\nIl reste 7 puits.";
    expect(speechOf('fr', text).speaker('7')).toBe(null);
  });
});

it('means the same newspaper in Arabic', () => {
  const text =
    'أوردت يومية «المنار» أن 41 بئرا جفت.\nووفق الجريدة نفسها، فإن الرئيس السابق باع 7 آبار.';
  expect(speechOf('ar', text).speaker('7')).toBe('المنار');
});

it('gives a pronoun in English to the person whom the text turned to', () => {
  const text =
    'Water Minister Nadia Zerhouni announced 41 wells.\nOmar Lahlou, minister delegate for wells, then took the floor. The Wells Office will get 7 trucks, he explained.';
  expect(speechOf('en', text).speaker('7')).toBe('Omar Lahlou');
});

it('goes on in what a bill brings', () => {
  const text = 'Water Minister Nadia Zerhouni said 41 wells were dug. The bill creates 7 jobs.';
  expect(speechOf('en', text).speaker('7')).toBe('Nadia Zerhouni');
});

it('names a leader of a party', () => {
  const text = 'واعتبر القيادي في حزب الآبار سعيد العلوي أن 7 آبار جفت.';
  expect(speechOf('ar', text).speaker('7')).toBe('سعيد العلوي');
});
