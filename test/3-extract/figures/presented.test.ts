import { checkTold } from './read.ts';

checkTold('a number that opens its sentence is what is said of it behind a mark', [
  [
    'fr',
    '1 245 : c’est le nombre de faux billets saisis en 2022, selon l’office.',
    ['1245 banknote | billets saisis'],
  ],
  [
    'fr',
    '23 % : c’est, selon l’office, le taux de chômage des jeunes.',
    ['23 percent | taux de chômage des jeunes'],
  ],
  ['fr', '812 ! Voilà le nombre d’écoles fermées.', ['812 school | nombre d’écoles fermées']],
  ['en', '1,245: that is the number of schools closed in 2022.', ['1245 school | schools closed']],
  ['ar', '1245: هذا هو عدد المدارس المغلقة سنة 2022.', ['1245 school | المدارس المغلقة']],
  // What is told of another thing.
  ['fr', '812. Le maire a cité le nombre d’écoles.', ['812 1 | null']],
]);

checkTold('what somebody has spent is no number of them', [
  // Money that was spent.
  [
    'fr',
    'Le nombre de touristes a augmenté de 12 %. Ils ont dépensé 410.000.',
    ['12 percent | nombre de touristes', '410000 1 | nombre de touristes'],
  ],
]);

checkTold('a participle of saying measures nothing', [
  [
    'fr',
    'Le fonds a aidé 300 ports, relevant que 52 % de son budget est dépensé.',
    ['300 port | ports aidés', '52 percent | budget dépensé'],
  ],
]);

checkTold('a leap is a change', [
  ['en', 'With rain back, exports would leap to 4 percent.', ['4 percent | exports']],
  ['fr', 'Le parc a grossi de 4 %.', ['4 percent | parc']],
]);

checkTold('what is left of a whole is of it, with what is said of the rest', [
  [
    'fr',
    'Environ 30 % des tisserands ont un puits, alors que les 70 % restants vont à la fontaine.',
    ['30 percent | tisserands ont un puits', '70 percent | tisserands vont à la fontaine'],
  ],
  [
    'en',
    'Some 39% of weavers left the valley, while the remaining 61% were arrested.',
    ['39 percent | weavers left the valley', '61 percent | weavers arrested'],
  ],
  [
    'ar',
    'غادر 39 في المائة من النساجين القرية، و61 في المائة المتبقية.',
    ['39 percent | النساجين القرية', '61 percent | النساجين القرية'],
  ],
  // Another share, of nothing that was told before.
  [
    'fr',
    'Environ 30 % des tisserands ont un puits, alors que 70 % des potiers vont à la fontaine.',
    ['30 percent | tisserands ont un puits', '70 percent | potiers vont à la fontaine'],
  ],
]);
