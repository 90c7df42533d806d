import { checkBriefs, checkMeasures } from './read.ts';

checkMeasures('the next share of a whole says what others of it are or do', [
  [
    'fr',
    'Ainsi, 81,5 % des apprentis sont des garçons, 91 % ont moins de 20 ans et 82 % vivent en ville.',
    ['apprentis sont des garçons', 'apprentis', 'apprentis vivent en ville'],
  ],
  [
    'fr',
    'Le port compte 300 apprentis. 12 % d’entre eux sont scolarisés, 85 % ont quitté l’école et 3 % ne l’ont jamais fréquentée.',
    [
      'apprentis',
      'apprentis scolarisés',
      'apprentis ont quitté l’école',
      'apprentis ne l’ont jamais fréquentée',
    ],
  ],
  // No whole is named.
  [
    'fr',
    'Parmi les femmes de Taza, 28 % sont célibataires, 57 % sont mariées et 10 % sont veuves.',
    [
      'célibataires, parmi les femmes de Taza',
      'mariées, parmi les femmes de Taza',
      'veuves, parmi les femmes de Taza',
    ],
  ],
]);

checkMeasures('so many of a subject are what stands behind the share', [
  [
    'fr',
    'Les apprentis sont à 76 % ruraux, 81 % masculins et à 73 % âgés de 15 à 17 ans.',
    ['apprentis ruraux', 'apprentis masculins', 'apprentis âgés de 15 à 17 ans'],
  ],
  ['fr', 'Le taux est à 76 % en ville.', ['taux']],
]);

checkMeasures('the state that others of them are in takes the place of the first one’s', [
  [
    'fr',
    'La commune suit 40 ponts : 25 achevés, 10 en cours de construction et 5 en projet.',
    ['ponts', 'ponts achevés', 'ponts, en cours de construction', 'ponts, en projet'],
  ],
  [
    'en',
    'Of 40 bridges, 25 are completed and 15 under construction.',
    ['bridges', 'bridges completed', 'bridges under construction'],
  ],
  [
    'ar',
    'تضم الخطة 40 جسرا، منها 25 منجزا و15 في طور الإنجاز.',
    ['جسرا', 'جسرا منجزا', 'جسرا في طور الإنجاز'],
  ],
]);

checkMeasures('a negation keeps the pronoun that stands in it', [
  ['fr', '20 % des apprentis n’en ont pas bénéficié.', ['apprentis n’en ont pas bénéficié']],
]);

checkMeasures('words that are one are no part of another phrase', [
  ['fr', 'Les tribunaux ont condamné 60 mis en cause.', ['mis en cause condamnés']],
  ['fr', 'Ceci a permis de former 875 apprentis à Taza.', ['apprentis']],
  [
    'fr',
    'La hausse est celle aussi bien du nombre des accidents (+18 %) que de celui des tués (+6 %).',
    ['nombre des accidents', 'nombre, tués'],
  ],
]);

checkBriefs('what is told by elected member, and in brackets by place, is a rate', [
  [
    'fr',
    'Le groupe a posé 600 questions, soit 26 questions par élu.',
    ['600 question', '26 questions par élu'],
  ],
  [
    'fr',
    'Le taux est de 72,6 décès pour 100.000 naissances (111,1 à la campagne et de 44,5 en ville).',
    [
      '72.6 décès pour 100.000 naissances',
      '111.1 décès pour 100.000 naissances',
      '44.5 décès pour 100.000 naissances',
    ],
  ],
]);

checkBriefs('points are shared over a preposition told again', [
  [
    'fr',
    'Les taux ont connu une baisse de 9 et de 2 points.',
    ['9 percentage_point', '2 percentage_point'],
  ],
]);

checkBriefs('the age that a rate is taken at, and its "et plus", are of no figure', [
  [
    'fr',
    'Le taux de célibat à 50 ans est de 5,3 %. L’espérance de vie à 60 ans atteint 21 ans.',
    ['5.3 percent', '21 a'],
  ],
  ['fr', 'La durée de scolarisation des apprentis âgés de 25 ans et plus à 6,3 années.', ['6.3 a']],
  ['fr', 'Le prix est de 6 DH et plus.', ['>=6 MAD']],
  ['en', 'Weavers aged 18 and under number 45,786 in all.', ['45786 artisan']],
]);

checkBriefs('a passage, and what has multiplied, goes from one number to another', [
  ['fr', 'Le nombre de quais a triplé : de 2.650 à 6.400.', ['2650 quay', '6400 quay']],
  ['fr', 'Le passage de 97 à 103 détenus indique une hausse.', ['97 detainee', '103 detainee']],
  ['fr', 'Le prix : de 20 à 30 dirhams.', ['20..30 MAD']],
]);

checkMeasures('shares of a list with their bare nouns are all read forwards', [
  ['fr', 'On est à 30 % tissage et 15 % filature.', ['tissage', 'filature']],
  [
    'fr',
    'L’atelier compte 60 % fileurs, 25 % tisserands et 15 % brodeurs.',
    ['fileurs', 'tisserands', 'brodeurs'],
  ],
  ['en', 'The mill employs 60% weavers and 32% spinners.', ['weavers', 'spinners']],
  ['fr', 'La laine est 60 % teinte et 15 % filée.', ['laine, teinte', 'laine, filée']],
  ['en', 'The loft is 60% full and 15% empty.', ['loft, full', 'loft, empty']],
  ['en', 'The yield was 27% better than last year and 7% better than before.', ['yield', 'better']],
  // Of a number that a place behind it tells of, the place says nothing of the next.
  ['fr', 'Les grèves durent. Ce sont 83 % à la filature et 81 % au tissage.', [null, null]],
  [
    'fr',
    'Le taux de grève recule. Dans le détail, ce sont 83 % à la filature.',
    ['taux de grève à la filature'],
  ],
]);
