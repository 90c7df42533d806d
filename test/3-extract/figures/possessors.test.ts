import { checkMeasures } from './read.ts';

checkMeasures('what a possessive stands before is of the subject told before', [
  [
    'fr',
    'Le lac se remplit. Son taux grimpe de 73 % à 79 %. Ses réserves sont passées de 12 à 14 millions de m³.',
    ['taux, lac', 'taux, lac', 'réserves, lac', 'réserves, lac'],
  ],
  ['fr', 'Les coopératives vont mieux et leur bénéfice a gagné 4 %.', ['bénéfice, coopératives']],
  // Of another number.
  ['fr', 'Les habitants sont partis. Son coût a baissé de 4 %.', ['coût']],
  // Of what was seized as well.
  ['fr', 'Les gardes ont saisi des tapis. Leur valeur est de 4 millions de dirhams.', ['valeur']],
  ['en', 'The lake is low. Its level rose from 40% to 43%.', ['level, lake', 'level, lake']],
  // An amount like the one before.
  [
    'en',
    'Spending fell to 5 million dirhams. Its debt was cut to 39 million dirhams.',
    ['Spending', 'debt'],
  ],
]);

checkMeasures('a growth in value, volume or weight says so', [
  [
    'fr',
    'Les ventes de miel ont gagné 7 % en valeur, à 4 millions de dirhams, et 2 % en volume.',
    ['ventes de miel, en valeur', 'ventes de miel', 'ventes de miel, en volume'],
  ],
  ['en', 'Honey sales rose 7% in value terms.', ['Honey sales, in value terms']],
]);
