import { expect, it } from 'vitest';
import { checkBriefs, read } from './read.ts';

checkBriefs('what a page counts of its readers is no figure, before or behind its noun', [
  ['ar', 'حفرت الجماعة 12 بئرا.\nالتعاليق (9)', ['12 well']],
  ['ar', 'عدد المشاهدات: 340\nحفرت الجماعة 12 بئرا.', ['12 well']],
  ['ar', 'حفرت الجماعة 12 بئرا.\nالتعليقات 7', ['12 well']],
  ['fr', 'La commune a creusé 12 puits.\nCommentaires (9)', ['12 well']],
  ['fr', 'Vues : 1200\nLa commune a creusé 12 puits.', ['12 well']],
  ['en', 'Comments (9)\nThe town dug 12 wells.', ['12 well']],
  ['en', 'The town dug 12 wells.\nShares: 340', ['12 well']],
  // Told of in a sentence they are counted.
  [
    'fr',
    'Le registre a reçu des commentaires (9) et des plaintes (12).',
    ['9 comment', '12 complaint'],
  ],
  ['en', 'The office read comments: 340 of them came by boat.', ['340 comment']],
  ['en', 'It got 40 comments on the lake.', ['40 comment']],
  ['ar', 'توصل المجلس بعدد من التعليقات بلغ 40 تعليقا.', ['40 comment']],
]);

checkBriefs('a day whose month another language writes is a date', [
  ['ar', 'حفرت الجماعة 12 بئرا.\n17 novembre 2024 - 10:30', ['12 well']],
  ['ar', 'Nov. 17, 2024\nحفرت الجماعة 12 بئرا.', ['12 well']],
  ['fr', '15 مارس 2024\nLa commune a creusé 12 puits.', ['12 well']],
  ['fr', 'La commune a creusé 12 puits.\n17 April 2024', ['12 well']],
  ['en', 'The town dug 12 wells.\n3 août 2023', ['12 well']],
  ['en', '15 مارس 2024\nThe town dug 12 wells.', ['12 well']],
  // No day, no month, no year.
  ['fr', 'Le quai July a 15 barques et 12 filets.', ['15 boat', '12 net']],
  ['en', 'The lake has 40 boats 2024.', ['40 boat']],
]);

checkBriefs('digits in brackets behind their own words are one figure with the noun behind', [
  ['fr', 'Quarante-huit (48) nouvelles barques ont été livrées.', ['48 boat']],
  ['fr', 'La commune compte plus de quarante-huit (48) puits.', ['>48 well']],
  ['fr', 'Il doit payer dix mille (10.000) dirhams.', ['10000 MAD']],
  ['fr', 'On a pris 30 filets, dont douze (12) neufs.', ['30 net', '12 net']],
  ['fr', 'Elle a reçu 48 (quarante-huit) barques.', ['48 boat']],
  ['en', 'Twelve (12) new boats were delivered.', ['12 boat']],
  ['en', 'More than forty-eight (48) wells were dug.', ['>48 well']],
  ['en', 'At least 48 (forty-eight) boats sank.', ['>=48 boat']],
  ['ar', 'اشترت 48 (ثمانية وأربعين) قاربا.', ['48 boat']],
  ['ar', 'اشترت ثمانية وأربعين (48) قاربا.', ['48 boat']],
  // Another number in the brackets, and brackets that close on their own noun.
  ['fr', 'Le lot comprend deux filets (12 barques neuves).', ['2 net', '12 boat']],
  ['fr', 'Les barques (48) et les filets (12) sont neufs.', ['48 boat', '12 net']],
  ['en', 'It has two boats (three nets).', ['2 boat', '3 net']],
]);

it('keeps the digits as the surface of a number told twice', () => {
  const { figures } = read('fr', 'On a livré quarante-huit (48) barques.');
  expect(figures.map(({ surface }) => surface)).toEqual(['48']);
});

checkBriefs('how long a page takes to read is no figure', [
  ['en', "Estimated read time: 3'\nThe town dug 12 wells.", ['12 well']],
  ['fr', 'Temps de lecture estimé : 4 min\nLa commune a creusé 12 puits.', ['12 well']],
  ['ar', "مدة القراءة: 2'\nحفرت الجماعة 12 بئرا.", ['12 well']],
]);
