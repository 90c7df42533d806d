import { checkMeasures } from './read.ts';

checkMeasures('a growth told again of another place is of the same noun', [
  [
    'en',
    'Stays rose 13%, while Tangier gained 21%. Agadir recorded a rise of 20%. Marrakech, Casablanca, and Essaouira each gained 8%.',
    [
      'Stays',
      'Stays, Tangier',
      'Stays, Agadir, rise',
      'Stays, Marrakech, Casablanca, and Essaouira',
    ],
  ],
  [
    'en',
    'Stays rose 13%. Tangier and Fez lost 1% and 7%, respectively.',
    ['Stays', 'Stays, Tangier', 'Stays, Fez'],
  ],
  [
    'fr',
    'Les arrivées ont progressé de 12 %. Marrakech gagne 32 %, Agadir 35 %. Oujda et Nador avancent respectivement de 18 % et 11 %, tandis que Casablanca se limite à 7 %.',
    [
      'arrivées',
      'arrivées, Marrakech',
      'arrivées, Agadir',
      'arrivées, Oujda',
      'arrivées, Nador',
      'arrivées, Casablanca',
    ],
  ],
  // A name that no list has, in the place of another.
  [
    'fr',
    'Le barrage Al Amal n’est rempli qu’à 9 %. Bin Atlas en est à 8 %.',
    ['barrage Al Amal', 'barrage, Bin Atlas'],
  ],
  // No growth was told before.
  ['fr', 'Le taux d’abandon est de 12 %. Tanger perd 3 %.', ['taux d’abandon', 'Tanger']],
  [
    'en',
    'Tourism fell 3%. Agadir had a 17% increase in stays, ahead of Fez with 15%.',
    ['Tourism', 'increase in stays', 'stays, Fez'],
  ],
]);

checkMeasures('an English noun keeps what was done to it before its verb', [
  ['en', 'The number of carts seized dropped by 40%.', ['number of carts seized']],
  ['en', 'The carts sold fell sharply by 30%.', ['carts sold']],
  // … but a verb with its object.
  ['en', 'The firm helped reduced rates by 3%.', ['rates']],
  ['en', 'Visitor numbers at the port rose 4%.', ['Visitor numbers at the port']],
  ['en', 'The slightly injured fell by 32% to 36.', ['slightly injured', 'slightly injured']],
]);

checkMeasures('an amount behind a colon is of the subject of the clause before', [
  [
    'fr',
    'Les recettes ont suivi : 87 milliards de dirhams, contre 80 milliards un an avant.',
    ['recettes', 'recettes'],
  ],
  ['en', 'Exports have followed: 66 million dirhams.', ['Exports']],
  // What somebody said.
  ['fr', 'Le maire a dit : 4 millions de dirhams.', [null]],
  ['fr', 'Les maisons rebâties passent la barre des 90 %.', ['maisons rebâties']],
  ['en', 'Wages sent home by weavers were up 3%.', ['Wages sent home by weavers']],
]);

checkMeasures('a group or a kind is told whole', [
  [
    'fr',
    'Le chômage touche les 15 à 24 ans (38 %) et les diplômés (16 %).',
    ['chômage, 15 à 24 ans', 'chômage, diplômés'],
  ],
  ['fr', 'Chez les 15 à 24 ans, le taux est de 40 %.', ['taux, 15 à 24 ans']],
  ['en', 'Unemployment hits women (14%).', ['Unemployment, women']],
  [
    'en',
    'Fatal crashes, 802 in total, fell by 29%. Police noted 40 fatal crashes and 12 in Fez.',
    ['Fatal crashes', 'Fatal crashes', 'fatal crashes', 'fatal crashes, in Fez'],
  ],
  // A name with a dot inside.
  ['fr', 'Le BRIX.20 s’est apprécié de 8 %. Le BRIX.ESG a pris 7 %.', ['BRIX.20', 'BRIX.ESG']],
]);
