import { expect, it } from 'vitest';
import { extract } from '../../../pipeline/3-extract/index.ts';
import type { Language } from '../../../pipeline/document.ts';
import { plainDocument } from '../../../pipeline/evaluate/gold.ts';
import { checkMeasures } from './read.ts';

checkMeasures('a private person stands in no measure', [
  ['fr', 'La maison de Karim Berrado a coûté 300 000 dirhams.', ['maison']],
  ['fr', 'La maison de Samir Berrado a coûté 300 000 dirhams.', ['maison']],
  ['fr', 'Une amende de 300 000 dirhams pour Karim Berrado.', ['amende']],
  ['fr', 'Les biens de la famille Berrado valent 300 000 dirhams.', ['biens de la famille']],
  ['en', "Karim Berrado's house cost 300,000 dirhams.", ['house']],
  ['en', 'The account of Mr Berrado held 300,000 dirhams.', ['account']],
  ['en', 'The estate of the Berrado family was worth 300,000 dirhams.', ['estate of the family']],
  ['ar', 'بلغت ديون كريم برادو 300 ألف درهم.', ['ديون']],
  ['ar', 'بلغت ثروة السيد برادو 300 ألف درهم.', ['ثروة']],
  ['ar', 'بلغت ديون آل برادو 300 ألف درهم.', ['ديون آل']],
  // … nor with what it carries, in a couple, behind an honorific or another word.
  ['ar', 'أما ديون سعاد برادو وكريم برادو فبلغت 300 ألف درهم.', ['ديون']],
  ['ar', 'منحت الجماعة لكريم برادو مبلغ 300 ألف درهم.', ['مبلغ']],
  ['fr', 'Les biens du couple Karim et Salma Berrado valent 300 000 dirhams.', ['biens du couple']],
  ['fr', 'Les dettes de Karim Berrado et d’Adil Berrado valent 300 000 dirhams.', ['dettes']],
  [
    'fr',
    'Le procès opposant Karim Berrado à Adil Berrado a coûté 300 000 dirhams.',
    ['procès opposant'],
  ],
  ['en', "Mr. Berrado's debts reached 300,000 dirhams.", ['debts']],
  ['en', "Karim and Salma Berrado's villa cost 300,000 dirhams.", ['villa']],
]);

checkMeasures('a place that is called after somebody, a king or an office keeps its name', [
  [
    'fr',
    'Le budget du lycée Karim Berrado atteint 300 000 dirhams.',
    ['budget du lycée Karim Berrado'],
  ],
  ['fr', 'La dette du barrage Hassan II atteint 300 000 dirhams.', ['dette du barrage Hassan II']],
  [
    'en',
    'The budget of the Karim Berrado school was 300,000 dirhams.',
    ['budget of the Karim Berrado school'],
  ],
  ['ar', 'كلف بناء ملعب محمد الخامس 300 مليون درهم.', ['بناء ملعب محمد الخامس']],
  ['ar', 'كلف بناء سد سيدي محمد بن عبد الله 300 مليون درهم.', ['بناء سد سيدي محمد بن عبد الله']],
]);

/** Sentences of invented people without a public office, who speak, are spoken for, or are kin to those who have one. */
const PRIVATE: readonly [Language, string][] = [
  ['fr', "Selon l'avocat de Karim Berrado, 300 témoins étaient là."],
  ['fr', 'Le cabinet de Karim Berrado a indiqué que 300 témoins étaient là.'],
  ['fr', 'La société de Karim Berrado a annoncé 300 licenciements.'],
  ['fr', 'Le porte-parole de Karim Berrado a annoncé 300 arrestations.'],
  ['fr', 'L’épouse du ministre, Salma Berrado, a indiqué que 300 personnes étaient là.'],
  ['en', 'The lawyer of Karim Berrado said 300 witnesses were there.'],
  ['en', 'According to the office of Karim Berrado, 300 people were hurt.'],
  ['en', 'A spokesman for Karim Berrado said 300 witnesses were there.'],
  ['en', "The minister's brother, Karim Berrado, said 300 people came."],
  ['ar', 'قال الناطق باسم كريم برادو إن 300 شخص حضروا.'],
  ['ar', 'وقال شقيق الوزير، كريم برادو، إن 300 شخص حضروا.'],
  ['ar', 'وقالت زوجة رئيس الجماعة، سعاد برادو، إن 300 شخص حضروا.'],
  ['ar', 'وحكى كريم برادو أنه أدى 300 درهم للخزينة.'],
];

it.each(PRIVATE)('writes no private name: %s %s', (lang, text) => {
  const { figures, statements, acts } = extract(
    plainDocument({ id: 'x', lang, text, published: '2024-05-15' }),
  );
  expect(figures.map(({ surface }) => surface.slice(0, 3))).toEqual(['300']);
  const told = { measures: figures.map(({ measure }) => measure), statements, acts };
  expect(JSON.stringify(told)).not.toMatch(/Karim|Salma|Berrado|كريم|سعاد|برادو/);
});

checkMeasures('nor as the label of an entry', [
  [
    'fr',
    'Les sommes :\n\n- Samir : 450 dirhams\n\n- Berrado : 40 dirhams ont été versés\n\n- Pêcheur Berrado : 12 dirhams ont été versés',
    [null, 'versés', 'versés'],
  ],
  [
    'fr',
    'Les sommes :\n\n- Samir de la commune de Safi : 450 dirhams ont été versés\n\n- Pêcheur BERRADO : 12 dirhams ont été versés\n\n- Berrado frères : 9 dirhams ont été versés',
    ['versés', 'versés', 'versés'],
  ],
  [
    'fr',
    'Taux de réussite des candidats :\n\n- Samir : 40 %\n\n- Karim Berrado : 12 %',
    [null, null],
  ],
  ['en', 'Sums received:\n\n- Fisherman Karim Berrado: 40 dirhams were paid', ['paid']],
  ['en', 'Sums received:\n\n- Berrado wells: 40 dirhams were paid', ['paid']],
  ['ar', 'المبالغ:\n\n- تلميذ سمير برادو: 450 درهما صرفت', ['صرفت']],
]);
