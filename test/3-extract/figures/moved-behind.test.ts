import { expect, it } from 'vitest';
import { checkBriefs, checkMeasures, read } from './read.ts';

checkMeasures('what grows or falls is told behind by how much', [
  [
    'fr',
    'Une baisse de 30 % a été notée en matière de vols de ruches.',
    ['baisse en matière de vols de ruches'],
  ],
  [
    'fr',
    'Le puits est à 40 %, alors qu’une hausse de 4 % a été relevée au niveau du nombre de tisserands.',
    ['puits', 'hausse au niveau du nombre de tisserands'],
  ],
  ['fr', 'Le rapport fait état d’un recul de 12 % dans les rixes.', ['recul dans les rixes']],
  ['fr', 'Une hausse de 5 % a été observée en termes de nuitées.', ['hausse en termes de nuitées']],
  ['en', 'A rise of 8% was noted in wool sales.', ['rise in wool sales']],
  ['en', 'A fall of 5% was recorded in terms of deaths.', ['fall in terms of deaths']],
  ['ar', 'وتم تسجيل ارتفاع بنسبة 12 في المائة في عدد الشكايات.', ['ارتفاع في عدد الشكايات']],
  ['fr', 'La ligue veut réduire de 50 % le nombre de rixes.', ['nombre de rixes']],
  ['fr', 'La mesure a permis d’augmenter de 8 % les ventes de laine.', ['ventes de laine']],
  // Where it grows or falls tells nothing of what does.
  ['fr', 'Les ventes ont connu une hausse de 2 % dans les ports.', ['ventes, hausse']],
  ['fr', 'Les ventes ont augmenté de 3 % le mois dernier.', ['ventes']],
  ['en', 'Wool sales posted a rise of 8% in Fez.', ['Wool sales, rise']],
]);

checkMeasures('each has its own of the figures that follow each other', [
  [
    'fr',
    'Une hausse respective de 5 % et de 4 % du nombre de rixes et du nombre de vols.',
    ['nombre de rixes, hausse respective', 'nombre de vols'],
  ],
  [
    'fr',
    'On note un taux d’accès de 43 % et un taux d’appui de 80 % contre respectivement 49 % et 74 % en 2020.',
    ['taux d’accès', 'taux d’appui', 'taux d’accès', 'taux d’appui'],
  ],
  [
    'en',
    'The access rate was 43% and the support rate 80%, against 49% and 74% respectively in 2020.',
    ['access rate', 'support rate', 'access rate', 'support rate'],
  ],
  [
    'fr',
    'Ourika et Dadès ont vu leurs ventes reculer à 40 tonnes et 30 tonnes, respectivement.',
    ['ventes, Ourika', 'ventes, Dadès'],
  ],
  [
    'en',
    'Ourika and Dades saw their sales fall by 4% and 6% respectively.',
    ['sales, Ourika', 'sales, Dades'],
  ],
  // Without the word, both are of the same.
  ['fr', 'Ourika et Dadès ont vu leurs ventes reculer de 4 %.', ['ventes']],
]);

it.each([
  ['Les vols ont atteint 300, soit 12 % de hausse.', 'change'],
  ['Les vols comptent pour 12 % de la hausse.', 'share'],
  ['Le bilan tient à l’augmentation des vols de 2 % et de 3 % des rixes.', 'change'],
  ['Le bilan cite un taux de 2 % et 3 % des rixes.', 'share'],
])('a share of a growth is no growth: %s', (text, role) => {
  expect(read('fr', text).figures.at(-1)!.role).toBe(role);
});

checkBriefs('thousands of millions of dirhams are no millimetres', [
  ['fr', 'Le puits a rapporté 5,7 MM.DH.', ['5700000000 MAD']],
  ['fr', 'Le lac a reçu 57 mm de pluie.', ['57 mm']],
]);

it.each([
  // … over what it came to, and with each place behind its own preposition.
  ['Les vols ont reculé de 13 % à 8.400 tonnes, et de 16 % en valeur.', 'change'],
  ['Les stocks ont baissé de 22 % dans la plaine, 24 % à Taza.', 'change'],
  ['Les stocks ont baissé de 22 % dans la plaine, pour un taux de 24 % à Taza.', 'level'],
])('a further change in a list of them: %s', (text, role) => {
  expect(read('fr', text).figures.at(-1)!.role).toBe(role);
});

it('each of two changes may tell what it came to', () => {
  const { figures } = read('fr', 'Les prêts ont augmenté de 12 % à 16 DH et 10 % à 3 DH.');
  expect(figures.map(({ role }) => role)).toEqual(['change', 'level', 'change', 'level']);
});

it('who sits an exam moves no number', () => {
  const { figures } = read('fr', 'Le nombre des candidats devant passer l’examen est de 900.');
  expect(figures.map(({ role }) => role)).toEqual(['level']);
});

it.each([
  ['fr', 'Les ventes ont dépassé de 40.000 tonnes celles de 2019.', 'change'],
  ['fr', 'Les ventes dépassent de plus de 4 % celles de 2019.', 'change'],
  ['fr', 'Les ventes ont dépassé 40.000 tonnes en 2019.', 'level'],
  ['en', 'Sales exceeded those of 2019 by 40,000 tonnes.', 'change'],
  ['en', 'Sales exceeded 40,000 tonnes in 2019.', 'level'],
] as const)('by how much one exceeds another is a change: %s: %s', (lang, text, role) => {
  expect(read(lang, text).figures.at(-1)!.role).toBe(role);
});

checkMeasures('a change that opens its sentence is of the subject behind its bracket too', [
  [
    'fr',
    'Le déficit s’est creusé de 5 %. En hausse de 44 % (+188 MDH), les importations de laine ont atteint 614 MDH.',
    ['déficit', 'importations de laine, hausse', 'importations de laine', 'importations de laine'],
  ],
]);

checkMeasures('"bien que" and "équivalant à" name nothing', [
  [
    'fr',
    'La récolte de laine est en hausse de 19 %, bien que toujours inférieure de 18 % à la moyenne.',
    ['récolte de laine, hausse', 'récolte de laine'],
  ],
  [
    'fr',
    'Les ventes de laine ont affiché un accroissement de 54 % équivalant à +25 MDH.',
    ['ventes de laine, accroissement', 'ventes de laine'],
  ],
]);

checkMeasures('an amount is of what has moved, not of its growth or fall', [
  ['en', 'The note shows a reduction in the jobless rate, which is 9 %.', ['jobless rate']],
  [
    'en',
    'The office saw a growth in port fees which amounted to 40 million dirhams.',
    ['port fees'],
  ],
  ['fr', 'L’office explique la hausse des ventes à 40 millions de dirhams.', ['ventes']],
  [
    'en',
    'The office noted a 12% increase in wool sales, reaching 40 tonnes.',
    ['increase in wool sales', 'wool sales'],
  ],
  [
    'en',
    'There was a 12% drop in wool sales, reaching a total of 40 tonnes.',
    ['drop in wool sales', 'wool sales'],
  ],
  [
    'fr',
    'L’année a vu une baisse du taux de pauvreté de 9 % à 7 %.',
    ['taux de pauvreté', 'taux de pauvreté'],
  ],
  // The size of the growth, and a growth that is a rate itself.
  ['en', 'The office saw a growth in port fees of 4 %.', ['growth in port fees']],
  [
    'fr',
    'La croissance de l’économie est passée de 3 % à 4 %.',
    ['croissance de l’économie', 'croissance de l’économie'],
  ],
]);

checkMeasures('what grows is told behind its size and the level that commas set off', [
  [
    'fr',
    'Cela tient à la hausse de 12 %, à 56 tonnes, de la pêche côtière et à la baisse de 3 %, à 5 tonnes, des algues.',
    ['hausse de la pêche côtière', 'pêche côtière', 'baisse des algues', 'algues'],
  ],
  [
    'fr',
    'La note relève une hausse de 9 % des ventes de laine ayant grimpé à 147 millions de dirhams.',
    ['hausse des ventes de laine', 'ventes de laine'],
  ],
]);

checkMeasures('a growth that opens a sentence is of its subject, wherever that is', [
  [
    'fr',
    'En hausse de 12 %, les ventes de laine à Rabat ont atteint 4 MDH.',
    ['ventes de laine, hausse', 'ventes de laine'],
  ],
]);

checkMeasures('what somebody brings to a count is measured, and not what it is counted in', [
  [
    'en',
    'The council wants to increase the hosting capacity of the inn from 20 to 40 guests.',
    ['hosting capacity of the inn', 'hosting capacity of the inn'],
  ],
  ['en', 'The council welcomed 40 guests.', ['guests']],
  ['fr', 'Le conseil veut porter la capacité d’accueil à 40 visiteurs.', ['capacité d’accueil']],
  ['fr', 'Le conseil a porté le budget de la digue à 40 MDH.', ['budget de la digue']],
]);

checkMeasures('a time between a noun and what it is led to tells which that is', [
  ['en', 'Turnout in Sunday elections improved to 40%.', ['Turnout in Sunday elections']],
  ['en', 'In 2021 wool exports rose 4%.', ['wool exports']],
]);

checkMeasures('what a pronoun makes fall is measured, and no subject told before', [
  [
    'en',
    'Wool sales totalled 4 million dirhams. It lowered its net debt to 40 million dirhams.',
    ['Wool sales', 'net debt'],
  ],
]);

checkMeasures('what moves between two values is told behind them', [
  [
    'fr',
    'Le ralentissement de 7,9 % à 6,9 % de la croissance des dépôts a surpris.',
    ['croissance des dépôts, ralentissement', 'croissance des dépôts'],
  ],
  ['fr', 'La part est passée de 4 % à 6 % du total.', ['part', 'part du total']],
]);

checkMeasures('a bracket behind the level of what has moved is of that, and not of its fall', [
  [
    'en',
    'The year has seen a reduction in the activity rate, which is 44% (48% in rural areas).',
    ['activity rate', 'activity rate, in rural areas'],
  ],
]);

checkMeasures('a pronoun of the other gender stands for what grows, and for whom is no topic', [
  [
    'fr',
    'La hausse du chômage se poursuit. Il a augmenté de 1,1 point pour les hommes, passant de 9,9 % à 11 %.',
    ['chômage, pour les hommes', 'chômage', 'chômage'],
  ],
]);

checkMeasures('what results from a growth or a loss is not what is counted', [
  [
    'fr',
    'Cette situation résulte d’une création de 48 postes en ville et d’une perte de 198 postes.',
    ['création de postes en ville', 'perte de postes'],
  ],
  [
    'en',
    'This decline is the result of a decrease of 70 jobless people in urban areas.',
    ['jobless people in urban areas, decrease'],
  ],
]);

checkMeasures('by how many something grows is no object of its verb', [
  ['fr', 'Le nombre d’inscrits a grossi de 648 personnes.', ['personnes, nombre d’inscrits']],
]);

checkMeasures(
  'how much something grows by, or that it was never as much, is no measure of its own',
  [
    [
      'fr',
      '55 tonnes de figues ont été cueillies, soit en hausse exceptionnelle de 40 % par rapport à 2019.',
      ['figues cueillies', 'figues cueillies, hausse exceptionnelle'],
    ],
    ['en', 'The wool harvest hit a record high of 55 tonnes.', ['wool harvest']],
    ['en', 'Wool stocks hit a low of 12%.', ['Wool stocks']],
  ],
);

checkMeasures('what comes with a growth or fall is no size of it', [
  [
    'fr',
    'Une baisse notable des vols de ruches a été relevée avec 402 vols, contre 537.',
    ['vols de ruches', 'vols de ruches'],
  ],
  ['fr', 'La baisse des incendies a été obtenue avec 30 camions.', ['camions']],
  ['fr', 'Une hausse des vols a été relevée avec 12 vols de plus.', ['hausse des vols']],
  ['en', 'A fall in thefts was recorded, with 402 thefts.', ['thefts']],
]);

checkMeasures('a verb of several tells of what has grown or fallen, not of its growth', [
  [
    'fr',
    'Cela tient à la baisse des recettes nettes, qui ont été de 40 MDH contre 46 MDH.',
    ['recettes nettes', 'recettes nettes'],
  ],
  ['fr', 'Cela tient à la baisse des recettes, qui a été de 4 MDH.', ['baisse des recettes']],
  ['en', 'The rise in tolls, which were at 40 dirhams, slowed.', ['tolls']],
]);

checkMeasures('a growth is of each complement that has a size of its own', [
  [
    'fr',
    'Cela tient à la hausse de la laine de 4 %, des nattes de 3 % et des droits de quai et de timbre de 2 %, et à la baisse du lin de 5 % et de la soie de 9 %.',
    [
      'hausse de la laine',
      'hausse des nattes',
      'hausse des droits de quai et de timbre',
      'baisse du lin',
      'baisse de la soie',
    ],
  ],
  // Another unit.
  [
    'fr',
    'Cela tient à la hausse de la laine de 4 % et de la soie de 3 DH.',
    ['hausse de la laine', 'soie'],
  ],
]);

it('reads a number whose noun was lent over the growth that a bracket told', () => {
  const text = '40.000 élèves vont à l’école publique (+2 %), contre 7.000 dans le privé (-4 %).';
  expect(read('fr', text).figures.map(({ measure }) => measure)).toEqual([
    'élèves vont à l’école publique',
    expect.anything(),
    'élèves, dans le privé',
    'élèves, dans le privé',
  ]);
});

checkMeasures(
  'a growth or fall alone at the head of a sentence is of what the one before has measured',
  [
    [
      'fr',
      'Les ventes de miel ont atteint 40 tonnes. La hausse est de 7 % sur un an.',
      ['ventes de miel', 'ventes de miel, hausse'],
    ],
    ['en', 'Honey sales came to 40 tons. The rise was 7%.', ['Honey sales', 'Honey sales, rise']],
  ],
);

checkMeasures('what plans are to reach is what has moved', [
  ['en', 'Output rose to 270 tons, with plans to reach 400 tons by 2030.', ['Output', 'Output']],
]);
