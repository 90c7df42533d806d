import { expect, it } from 'vitest';
import { speechOf } from './harness.ts';

it.each([
  [
    'fr',
    "D'après les données provisoires, 412 puits sont à sec, en hausse de 12 %. Ces chiffres, la ministre des Puits, Ilham Zerhouni, les a révélés jeudi à Rabat.",
    'Ilham Zerhouni',
  ],
  [
    'fr',
    "Le pays compterait 412 puits à sec, dont 12 dans le Sud. C'est ce qu'a déclaré Ilham Zerhouni, ministre des Puits, lors d'une rencontre.",
    'Ilham Zerhouni',
  ],
  [
    'fr',
    "Les puits se vident.\nAu total, 412 sont à sec et 12 fermés. C'est ce qui ressort de la note de l'Office des puits.",
    'Office des puits',
  ],
  [
    'fr',
    "Au total, 412 puits sont à sec, dont 12 dans le Sud. C'est ce qui ressort du dernier rapport d'activité des régies de forage de la Direction des puits.",
    'Direction des puits',
  ],
  [
    'fr',
    "Au total, 412 puits sont à sec, dont 12 dans le Sud. Ces données émanent de l'Office des puits.",
    'Office des puits',
  ],
  [
    'fr',
    'Au total, 412 puits sont à sec, dont 12 dans le Sud. La révélation vient de la ministre des Puits, Ilham Zerhouni, qui parlait lundi aux députés.',
    'Ilham Zerhouni',
  ],
  [
    'en',
    'In all, 412 wells are dry, 12 of them in the south. The disclosure came from Wells Minister Ilham Zerhouni.',
    'Ilham Zerhouni',
  ],
  ['ar', 'جفت 412 بئرا، منها 12 في الجنوب. جاء ذلك في بلاغ لوزارة الآبار.', 'وزارة الآبار'],
  [
    'ar',
    'جفت 412 بئرا، منها 12 في الجنوب. هذا ما أعلنه المدير العام للآبار، منصف الصنهاجي، أمس.',
    'منصف الصنهاجي',
  ],
  [
    'fr',
    "Au total, 412 puits sont à sec, dont 12 dans le Sud. C'est ce que révèle l'Office des puits.",
    'Office des puits',
  ],
  [
    'fr',
    "Au total, 412 puits sont à sec, dont 12 dans le Sud. La ministre des Puits, Ilham Zerhouni, l'a confirmé mardi.",
    'Ilham Zerhouni',
  ],
  [
    'fr',
    "Au total, 412 puits sont à sec, dont 12 dans le Sud. Le chiffre émane de l'Office des puits.",
    'Office des puits',
  ],
  [
    'en',
    'Some 412 wells have run dry, 12 of them in the south. The Ministry of Wells confirmed the figure.',
    'Ministry of Wells',
  ],
  ['ar', 'جفت 412 بئرا، منها 12 في الجنوب. وأعلنت وزارة الآبار ذلك أمس.', 'وزارة الآبار'],
  ['ar', 'جفت 412 بئرا، منها 12 في الجنوب. وهذا ما أكدته وزارة الآبار.', 'وزارة الآبار'],
  [
    'en',
    'Some 412 wells have run dry, 12 of them in the south. That is according to the Ministry of Wells.',
    'Ministry of Wells',
  ],
  [
    'en',
    'Some 412 wells have run dry, 12 of them in the south. These figures were released by the Ministry of Wells.',
    'Ministry of Wells',
  ],
] as const)(
  'gives a lead to the speaker of the sentence that takes it up: %s %s',
  (lang, text, who) => {
    const { speaker } = speechOf(lang, text);
    expect(speaker('412')).toBe(who);
    expect(speaker('12')).toBe(who);
  },
);

it('leaves to the outlet what another sentence only takes further', () => {
  const { speaker } = speechOf(
    'fr',
    "Les puits se vident : 412 sont à sec. Ces chiffres annoncent une hausse de 12 %, selon l'Office des puits.",
  );
  expect(speaker('412')).toBeNull();
});

it.each([
  'قال والي الآبار، منصف الصنهاجي، إن 30 بئرا جفت. الصنهاجي، الذي كان يتحدث في ندوة نظمتها وزارة الصحة، قال إن 412 بئرا فتحت.',
  'قال والي الآبار، منصف الصنهاجي، إن 30 بئرا جفت. الصنهاجي، الذي كان يتحدث بمناسبة ذكرى تأسيس بنك المغرب، قال إن 412 بئرا فتحت.',
])('goes on with whoever a relative clause sets apart, and not with whom it names: %s', (text) => {
  expect(speechOf('ar', text).speaker('412')).toBe('منصف الصنهاجي');
});

it('goes on with a body that no comma parts from its verb', () => {
  const text =
    'قال منصف الصنهاجي إن 30 بئرا جفت. وهو برنامج أعدته وزارة الصحة، وقالت إن 412 بئرا فتحت.';
  expect(speechOf('ar', text).speaker('412')).toBe('وزارة الصحة');
});

it('lets a person, and not the body whose results a sentence opens with, be "he"', () => {
  const text =
    'Landings fell by 44%, said Fisheries Minister Samir Berrada. These results were seen by UNESCO, he noted. The share rose to 63%.';
  expect(speechOf('en', text).speaker('63')).toBe('Samir Berrada');
});
