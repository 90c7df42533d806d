import { describe, expect, it } from 'vitest';
import type { Language } from '../../../pipeline/document.ts';
import { checkBriefs, checkMeasures, checkTold, read } from './read.ts';

checkTold('the first of two rates is per the same as the second, and both are of their subject', [
  [
    'en',
    'Foal mortality fell from 112 to 72.6 per 100,000 live births.',
    [
      '112 per 100,000 live births | Foal mortality',
      '72.6 per 100,000 live births | Foal mortality',
    ],
  ],
  [
    'en',
    'Density rose from 1.6 to 2 vets per 1,000 farms.',
    ['1.6 vets per 1,000 farms | Density', '2 vets per 1,000 farms | Density'],
  ],
  [
    'fr',
    'La mortalité des poulains est passée de 112 à 72 décès pour 1.000 naissances.',
    [
      '112 décès pour 1.000 naissances | mortalité des poulains',
      '72 décès pour 1.000 naissances | mortalité des poulains',
    ],
  ],
  [
    'ar',
    'وبلغت الكثافة 23.7 و5.9 لكل 1000 نسمة.',
    ['23.7 لكل 1000 نسمة | الكثافة', '5.9 لكل 1000 نسمة | الكثافة'],
  ],
]);

checkTold('a rate without a noun of its own is of what is said to have it', [
  [
    'en',
    'Foal mortality was put at 47 per 1,000 births.',
    ['47 per 1,000 births | Foal mortality'],
  ],
  [
    'en',
    'The valley has vets (0.5 per 1,000 people) and potters (7 per 1,000 people).',
    ['0.5 per 1,000 people | vets', '7 per 1,000 people | potters'],
  ],
  ['en', 'One guard for every 15 inmates is on duty.', ['1 guard for every 15 inmates | guard']],
]);

checkTold('what a percentage is of stands behind the number in brackets', [
  [
    'en',
    'Some 31 percent (9,000) of weavers come from the hills.',
    ['31 percent | weavers come from the hills', '9000 1 | weavers come from the hills'],
  ],
  [
    'fr',
    'Près de 31 % (9.000) des tisserands viennent du nord.',
    ['31 percent | tisserands viennent du nord', '9000 1 | tisserands viennent du nord'],
  ],
]);

checkBriefs('a number per what another is per is of the same', [
  [
    'en',
    'The plan sets 30 students per class in the first years and 34 per class for the others.',
    ['30 students per class', '34 students per class'],
  ],
  [
    'fr',
    'Le plan fixe 30 élèves par classe la première année et 34 par classe pour les autres.',
    ['30 élèves par classe', '34 élèves par classe'],
  ],
  ['fr', 'Le plan fixe 30 élèves par classe et 34 écoles.', ['30 élèves par classe', '34 school']],
]);

checkBriefs('an adjective of more stands before a unit of time', [
  ['en', 'The aid was paid with an extension of five additional months.', ['5 mo']],
  ['en', 'The aid was paid to five additional widows.', ['5 widow']],
]);

checkBriefs('what a rate is told for is no figure behind per cent either', [
  ['ar', 'بلغ المعدل 35.5 في المائة لكل 100 ألف نسمة.', ['35.5 percent']],
  ['fr', 'Le taux est de 35,5 % pour 100.000 habitants.', ['35.5 percent']],
  ['fr', 'Le taux est de 35,5 % pour 112.000 habitants.', ['35.5 percent', '112000 person']],
]);

checkBriefs('one of a list that is led as a rate is has what that is per', [
  [
    'ar',
    'الجهات الأكثر تضررا هي فاس ب11 لكل 100 ألف نسمة، وجهة مكناس تازة ب7، وطنجة بـ4.',
    ['11 لكل 100 ألف نسمة', '7 لكل 100 ألف نسمة', '4 لكل 100 ألف نسمة'],
  ],
  [
    'ar',
    'تتصدر فاس ب11 لكل 100 ألف نسمة، متبوعة بمكناس ب7 وفيات.',
    ['11 لكل 100 ألف نسمة', '7 death'],
  ],
]);

checkBriefs('one of as many people is a rate, whatever the verbs that sound like their noun', [
  [
    'fr',
    'Un élève sur cinq redouble, et un lycéen sur 6 quitte la vallée.',
    ['1 élève sur cinq', '1 lycéen sur 6'],
  ],
  ['fr', 'Une collégienne sur trois joue aux échecs.', ['1 collégienne sur trois']],
  // What it bears on is counted by itself.
  ['fr', 'Un accord portant sur 5 projets a été signé.', ['5 project']],
  ['fr', 'L’élue a posé une question orale sur 5 villages isolés.', ['5 village']],
  ['fr', 'Une question sur cinq reste sans réponse.', ['1 question sur cinq']],
]);

checkBriefs('what something is done by is no denominator, but for a round one', [
  ['fr', 'Une première année marquée par 31 décisions.', ['31 decision']],
  [
    'fr',
    'On compte 8 cas déclarés par 100.000 habitants.',
    ['8 cas déclarés par 100.000 habitants'],
  ],
]);

checkBriefs('a comma parts a number from what "sur" leads to', [
  [
    'fr',
    'Le bureau a publié un bilan, ajoutant que la demande porte sur 4,9 millions de véhicules.',
    ['4900000 vehicle'],
  ],
  ['fr', 'On compte 9 médecins, pour 10.000 habitants.', ['9 médecins, pour 10.000 habitants']],
]);

checkBriefs('what a container is as long as is no figure', [
  ['fr', 'Le port a traité 3 millions d’EVP (Equivalent Vingt Pieds).', ['3000000 container']],
  ['fr', 'Le port a traité 3 millions d’équivalents vingt pieds.', ['3000000 container']],
]);

checkBriefs('an exact number has its unit behind "de" too', [
  ['fr', 'Le port a déchargé 4.120.300 de tonnes de blé.', ['4120300 t']],
  ['fr', 'Le port a déchargé 4.120.300 de véhicules.', ['4120300 vehicle']],
]);

checkBriefs('what exceeds expectations is set against them', [
  [
    'en',
    'Sown land came to 12 hectares, exceeding earlier expectations of 11 hectares.',
    ['12 ha', '11 ha'],
  ],
  ['en', 'Sown land came to 12 hectares, exceeding 11 hectares.', ['12 ha', '>11 ha']],
]);

checkTold('what the second of two amounts is per holds for the first', [
  [
    'fr',
    'Les doses sont de 12 et 15 kg par hectare.',
    ['12 kg par hectare | doses', '15 kg par hectare | doses'],
  ],
  [
    'fr',
    'Les doses sont de 12 kg et 15 kg par hectare.',
    ['12 kg | doses', '15 kg par hectare | doses'],
  ],
]);

checkBriefs('what a rate is per may have its adjective, and its norm is of the same', [
  ['en', 'The hospice has 2.3 beds per adult woman.', ['2.3 beds per adult woman']],
  [
    'en',
    'Density stands at 1.6 vets per 1,000 farms, below the target of 4.5.',
    ['1.6 vets per 1,000 farms', '4.5 vets per 1,000 farms'],
  ],
]);

checkBriefs('so many folds and parts of times multiply', [
  ['en', 'The mill marks a 4.5-fold increase in wool.', ['4.5 times']],
  ['en', 'Wool rose three-fold to 40 tonnes.', ['3 times', '40 t']],
  ['en', 'The price rose by 1.5 times. The price rose by two times.', ['1.5 times', '2 times']],
  ['en', 'The weavers have met five times.', []],
]);

checkBriefs('brackets that say how much one of a unit is in another count nothing', [
  ['fr', 'Le thon a rapporté 300 dirhams (1 euro = 11,15 DH) en mars.', ['300 MAD']],
  ['fr', 'Le thon a rapporté 300 dirhams (27 euros) en mars.', ['300 MAD', '27 EUR']],
]);

checkBriefs('what a year counts is no rate, what a day does is one', [
  ['fr', 'Le programme a relogé 17.330 ménages par an.', ['17330 household']],
  ['en', 'It receives 26 million tourists annually.', ['26000000 tourist']],
  ['ar', 'يستقبل الميناء 300 ألف زائر سنويا.', ['300000 visitor']],
  ['fr', 'Le tramway transporte 110.000 voyageurs par jour.', ['110000 voyageurs par jour']],
]);

checkBriefs('one is a numerator, however its whole is led to', [
  ['en', 'One out of every five looms is idle.', ['1 out of every five looms']],
  ['en', 'One in every five looms is idle.', ['1 in every five looms']],
]);

describe('so much a day is a rate, however the day is led to and written', () => {
  it.each<[Language, string]>([
    ['fr', 'La station donne 300 m3/j.'],
    ['fr', 'La station donne 300 m³ par jour.'],
    ['fr', 'La station donne 300 mètres cubes/jour.'],
    ['en', 'The mill takes 300 m³/d of water.'],
    ['en', 'The mill takes 300 cubic metres a day.'],
    ['ar', 'تنتج المطحنة 300 متر مكعب في اليوم.'],
    ['ar', 'تنتج المطحنة 300 متر مكعب يوميا.'],
    ['ar', 'تنتج المطحنة 300 m³/j من الماء.'],
  ])('%s: %s', (lang, text) => {
    const [rate] = read(lang, text).figures;
    expect(rate).toMatchObject({ kind: 'rate', value: '300' });
    expect(rate!.surface).toMatch(/^300 (?:m³|m3|mètres cubes|cubic metres|متر مكعب)$/);
    expect(rate!.measure).toMatch(/^(?:station|mill|إنتاج المطحنة)$/);
  });
});

checkBriefs('what flows by the second has a unit of its own, what comes by the day its noun', [
  ['fr', 'Le débit est de 3 m3/s.', ['3 m3/s']],
  ['fr', 'Le port traite 45 navires/jour.', ['45 navires/jour']],
]);

checkBriefs('a mean of so many at each of others is a rate', [
  [
    'ar',
    'حضر 900 متفرج، بمعدل يقارب 18 متفرجا في كل مباراة.',
    ['900 spectator', '~18 متفرجا في كل مباراة'],
  ],
  ['fr', 'La foire a une moyenne de 18 visiteurs à chaque stand.', ['18 visiteurs à chaque stand']],
  ['fr', 'La foire offre 18 billets à chaque visiteur.', ['18 ticket']],
]);

checkTold('what a rate was before a year is per the same', [
  [
    'fr',
    'Le ratio est revenu à 2,3 pannes pour 1.000 métiers, après 2,9 en 2022 et 5,2 en 2019.',
    [
      '2.3 pannes pour 1.000 métiers | pannes',
      '2.9 pannes pour 1.000 métiers | pannes',
      '5.2 pannes pour 1.000 métiers | pannes',
    ],
  ],
  [
    'en',
    'Loom failures fell to 16 per 1,000 looms, after 22 in 2018.',
    ['16 per 1,000 looms | Loom failures', '22 per 1,000 looms | Loom failures'],
  ],
]);

checkBriefs('a stroke behind what is counted leads to what it is told per', [
  ['en', 'The rule asks for 25 nurses/10,000 inhabitants.', ['25 nurses/10,000 inhabitants']],
  ['fr', 'La règle exige 25 infirmiers/10.000 habitants.', ['25 infirmiers/10.000 habitants']],
]);

checkTold('the predicate of some out of so many is no noun of theirs', [
  ['en', 'Of the weavers, 2 out of 3 are men.', ['2 out of 3 | weavers']],
]);

checkBriefs('a rate that a denominator leads may print its noun', [
  [
    'fr',
    'Le taux de panne pour 10 000 métiers a baissé, atteignant 5,2 cas.',
    ['5.2 panne pour 10 000 métiers'],
  ],
]);

checkMeasures('how long it took is no part of what is counted', [
  ['fr', 'L’office a formé 648 tisserands en trois ans.', ['tisserands']],
  ['en', 'It has 648 looms of wool in nine months.', ['looms of wool']],
]);

checkTold('so many to each seat, judge or constituency are a rate', [
  [
    'fr',
    'Cela fait 15 listes par circonscription.',
    ['15 listes par circonscription | listes par circonscription'],
  ],
  [
    'fr',
    'Cela fait 5 candidatures par siège.',
    ['5 candidatures par siège | candidatures par siège'],
  ],
  ['en', 'It makes 40 files per judge.', ['40 files per judge | files per judge']],
]);

checkBriefs('what is measured may be told for a hundred units of another measure', [
  ['fr', 'La voiture consomme 6,4 litres aux 100 km.', ['6.4 litres aux 100 km']],
  ['fr', 'La voiture consomme 6,4 l/100 km.', ['6.4 l/100 km']],
  ['en', 'The van needs 6.4 litres per 100 km.', ['6.4 litres per 100 km']],
  ['ar', 'تستهلك السيارة 6,4 لترات لكل 100 كلم.', ['6.4 لترات لكل 100 كلم']],
  ['fr', 'Il a bâti 6 km pour 100 m de mur.', ['6 km', '100 m']],
]);

checkBriefs('what a thing costs is not what it is per', [
  [
    'fr',
    'On bâtit un musée et un centre de tissage, pour un investissement de 648 MDH.',
    ['648000000 MAD'],
  ],
]);

checkMeasures('a mean that some are above has its rate, and they have it too', [
  [
    'fr',
    'Deux villes dépassent la moyenne nationale du taux de tri de 13 %, à savoir Taza (15 %) et Anfa (14 %).',
    ['villes', 'moyenne nationale du taux de tri', 'taux de tri, Taza', 'taux de tri, Anfa'],
  ],
  [
    'fr',
    'Deux villes ont des taux de tri supérieurs à la moyenne nationale de 13 % : Taza avec 15 %, Anfa avec 14 %.',
    ['villes', 'moyenne nationale', 'taux de tri, Taza', 'taux de tri, Anfa'],
  ],
  [
    'en',
    'The sorting rate is 12%. Two towns exceed the national average of 13%: Taza (15%) and Anfa (14%).',
    ['sorting rate', 'towns', 'national average', 'sorting rate, Taza', 'sorting rate, Anfa'],
  ],
  // By how much.
  ['fr', 'Cette ville dépasse la moyenne nationale de 3 points.', ['ville']],
]);

checkMeasures('a rate that is found in a place or high in a group is of them', [
  [
    'en',
    'The highest dropout rates were recorded in southern towns (23%).',
    ['highest dropout rates, southern towns'],
  ],
  [
    'en',
    'The dropout rate rose from 4% to 5% but remains high among girls (16%) and weavers (9%).',
    ['dropout rate', 'dropout rate', 'dropout rate, girls', 'dropout rate, weavers'],
  ],
  [
    'en',
    'The dropout rate is still high among girls aged 15 to 24, at 33%.',
    ['dropout rate, among girls aged 15 to 24'],
  ],
  ['en', 'The dropout rate was cut in a surprise move (2%).', ['dropout rate']],
]);

checkBriefs('a mean that is exceeded is the number itself', [
  ['fr', 'Deux villes dépassent la moyenne nationale de 13 %.', ['2 city', '13 percent']],
  ['en', 'Two towns exceed the national average of 13%.', ['2 city', '13 percent']],
  ['fr', 'Le prix dépasse en moyenne 13 DH.', ['>13 MAD']],
]);

checkMeasures('a colon tells the rate before of each group', [
  [
    'en',
    'The dropout rate of weavers is 23%: 36% for girls and 19% for boys.',
    [
      'dropout rate of weavers',
      'dropout rate of weavers, for girls',
      'dropout rate of weavers, for boys',
    ],
  ],
  [
    'fr',
    'Le taux d’abandon est de 23 % : 36 % pour les filles et 19 % pour les garçons.',
    ['taux d’abandon', 'taux d’abandon, pour les filles', 'taux d’abandon, pour les garçons'],
  ],
  // A share of something else.
  [
    'fr',
    'Le taux directeur est de 2 % : 40 % des prêts sont touchés.',
    ['taux directeur', 'prêts touchés'],
  ],
]);

checkMeasures('whoever leads with a part has it of what was told before', [
  [
    'fr',
    'Cinq régions emploient 71 % des gens sans métier. La région de Zagora vient en tête avec une part de 25 %, suivie de Taza (13 %).',
    ['régions', 'régions, des gens', 'gens, région de Zagora', 'gens, Taza'],
  ],
]);

checkMeasures('an amount that tells a percentage otherwise is of what that is the rate of', [
  [
    'fr',
    'Le barrage affiche un taux de remplissage de 29 % (331 millions de m3).',
    ['taux de remplissage, barrage', 'remplissage, barrage'],
  ],
  [
    'en',
    'The filling rate of the dams reached 29%, or 331 million cubic meters.',
    ['filling rate of the dams', 'filling of the dams'],
  ],
]);

checkMeasures('the mean alone that some are above is of the rate that was told last', [
  [
    'fr',
    'Le taux de tri a reculé. Cinq villes dépassent la moyenne (12 %) : Fès (14 %) et Oujda (13 %).',
    ['villes', 'taux de tri, moyenne', 'taux de tri, Fès', 'taux de tri, Oujda'],
  ],
  [
    'en',
    'The sorting rate fell to 9%. Two towns exceed the average (12%): the Souss region (14%) and Fez (13%).',
    [
      'sorting rate',
      'towns',
      'sorting rate, average',
      'sorting rate, Souss region',
      'sorting rate, Fez',
    ],
  ],
]);

checkBriefs('an age and "seule" may stand inside a rate', [
  [
    'fr',
    'Plus de 7 filles âgées de 12 à 18 ans sur 10 lisent.',
    ['>7 filles âgées de 12 à 18 ans sur 10'],
  ],
  ['fr', 'Parmi les ouvrières, une seule sur 12 a un contrat.', ['1 seule sur 12']],
  [
    'fr',
    'La loi vise 7 jeunes de 18 ans et 12 communes sur 30.',
    ['7 youth', '12 commune', '30 commune'],
  ],
]);

checkBriefs('what "soit" says by the head is a rate of what was counted', [
  [
    'fr',
    'Le concours a reçu 2.400 demandes, soit 8 par siège.',
    ['2400 request', '8 demandes par siège'],
  ],
  [
    'en',
    'The contest drew 2,400 requests, or 8 per seat.',
    ['2400 request', '8 requests per seat'],
  ],
  ['fr', 'On compte 12 communes, dont 3 par liste.', ['12 commune', '3 commune']],
]);

checkMeasures('a rate told before is of the next place or people that a level of it is told of', [
  [
    'en',
    'The jobless rate in towns climbed from 19% to 21%, while rural areas rose from 10% to 12%.',
    [
      'jobless rate in towns',
      'jobless rate in towns',
      'jobless rate, rural areas',
      'jobless rate, rural areas',
    ],
  ],
  [
    'fr',
    'Le taux de chômage est de 12 %. Les femmes affichent un taux de 20 %. Les diplômés ont gagné 4 %.',
    ['taux de chômage', 'taux de chômage, femmes', 'diplômés'],
  ],
  [
    'fr',
    'Le taux de réussite est de 75 %. Les filles sont passées de 38 % à 40 % des inscrits.',
    ['taux de réussite', 'filles', 'filles'],
  ],
]);

checkMeasures('an amount with an indefinite article is of the subject of its own clause', [
  [
    'fr',
    'La laine a atteint une production de 40 tonnes, tandis que la soie a atteint une production de 90 tonnes.',
    ['production, laine', 'production, soie'],
  ],
  [
    'fr',
    'Le taux de chômage est de 12 %. La crise a causé un taux de 14 %.',
    ['taux de chômage', 'taux de chômage'],
  ],
]);
