import { expect, it } from 'vitest';
import { checkMeasures, checkTold, read } from './read.ts';

checkMeasures('what is said of what is counted belongs to its measure', [
  [
    'fr',
    'Selon la ligue, 37 tisserands ont quitté leur atelier.',
    ['tisserands ont quitté leur atelier'],
  ],
  [
    'fr',
    'Près de 62 % des apiculteurs disent manquer d’eau.',
    ['apiculteurs disent manquer d’eau'],
  ],
  ['fr', 'La moitié (52 %) des apiculteurs ont voté.', ['apiculteurs ont voté']],
  ['fr', 'Il a repris 40 ruches, a précisé la ligue.', ['ruches reprises']],
  ['en', 'Some 40 weavers left the valley.', ['weavers left the valley']],
  ['en', 'About a third (31%) of weavers want to leave.', ['weavers want to leave']],
  ['ar', 'غادر 40 نساجا القرية.', ['مغادرة نساجا القرية']],
  ['ar', 'فقد 3 نساجين حياتهم.', ['فقدان نساجين حياتهم']],
  ['ar', 'سُحبت 40 رخصة.', ['سحب رخصة']],
  [
    'ar',
    'بلغت الوفيات 40 حالة، والإصابات الخطيرة 80 حالة.',
    ['حالة, الوفيات', 'حالة, الإصابات الخطيرة'],
  ],
  ['fr', 'Le mildiou a concerné 40 cas, la grêle 12 cas.', ['cas, mildiou', 'cas, grêle']],
  ['ar', 'حصل على 40 رخصة.', ['رخصة']],
  ['ar', 'قال إن 12 نساجا يعيشون في الجبل.', ['نساجا يعيشون في الجبل']],
  ['ar', 'وأفاد بأن 31 في المائة فقط من النساجين يشتكون.', ['النساجين يشتكون']],
]);

checkMeasures('who makes a thing grow or fall is not what grows or falls', [
  [
    'en',
    'Hail has lowered the valley’s honey output by 7%, to 40 tonnes.',
    ['valley’s honey output', 'valley’s honey output'],
  ],
  [
    'en',
    'The Weavers’ Fund (WF) raised its key rate by 4 points, to 3%.',
    ['key rate', 'key rate'],
  ],
  ['en', 'The provincial council reduced bus fares by 4%.', ['bus fares']],
  ['fr', 'La grêle a réduit la production de miel de 7%.', ['production de miel']],
  [
    'fr',
    'L’accord a fait reculer la part des impayés de 12% à 9%.',
    ['part des impayés', 'part des impayés'],
  ],
  // An adverb of time is no object, nor what stands behind a preposition.
  ['en', 'Honey sales rose year on year by 5%.', ['Honey sales']],
  ['en', 'Honey sales fell in the valley by 4%.', ['Honey sales']],
  ['fr', 'Les ventes de miel ont augmenté en ville de 4%.', ['ventes de miel']],
  [
    'fr',
    'Deux apiculteurs ont perdu leur ferme, soit une hausse de 4%.',
    ['apiculteurs ont perdu leur ferme', 'apiculteurs, hausse'],
  ],
]);

checkMeasures('some words are one noun, though one of them is a verb elsewhere', [
  ['en', 'Farm value added fell by 5%.', ['Farm value added']],
  [
    'en',
    'Some 40 traders with a criminal record were fined.',
    ['traders with a criminal record fined'],
  ],
  ['en', 'The walnut harvest reached 40 tonnes.', ['walnut harvest']],
  ['en', 'The walnut harvest this year is put at 40 tonnes.', ['walnut harvest']],
  ['en', 'Growers harvest 40 tonnes of walnuts.', ['walnuts']],
]);

checkMeasures(
  'a rate that opens a sentence is that last named, over numbers that have grown since',
  [
    [
      'en',
      'The dropout rate rose to 13.5% and the number of pupils by 18%. The rate is 38.2% among boys.',
      ['dropout rate', 'number of pupils', 'dropout rate, among boys'],
    ],
    [
      'fr',
      'Le taux d’abandon a atteint 13,5% et le nombre d’élèves a crû de 18%. Le taux est de 38,2% chez les garçons.',
      ['taux d’abandon', 'nombre d’élèves', 'taux d’abandon, chez les garçons'],
    ],
    ['en', 'Sales rose by 4%. The rate was 3% in towns.', ['Sales', 'rate, in towns']],
  ],
);

checkMeasures('an English count keeps the words that its noun needs', [
  ['en', 'Guards foiled 40 attempts to cross the river.', ['attempts to cross the river']],
  ['en', 'The storm hit the valley, killing 12 farmers.', ['killing farmers']],
  ['en', 'The prefect put the provisional death toll at 14.', ['provisional death toll']],
  ['en', 'The board put the number of looms at 300.', ['number of looms']],
  ['en', 'Bus crash near Taza kills 8, injures 27', ['kills', 'injures']],
  ['en', 'The lorry left the road, killing eight and injuring 27.', ['killing', 'injuring']],
  ['en', 'The mine fire left 9 dead, wounding 4.', ['dead', 'wounding']],
  [
    'en',
    'The tremor killed 300 people and injured more than 500.',
    ['people killed', 'people injured'],
  ],
  [
    'en',
    'A body was found, bringing to eight the number of people killed in the flood.',
    ['number of people killed in the flood'],
  ],
  ['fr', 'La crue a touché la vallée, tuant 12 paysans.', ['paysans tués']],
  ['en', 'It has 40 old looms, and in the hills 12.', ['old looms', 'old looms']],
]);

checkMeasures('what money is for stands behind the same sum in another currency too', [
  [
    'en',
    'The fund set aside MAD 40 million ($4 million) for rural schools.',
    ['rural schools', 'rural schools'],
  ],
  [
    'fr',
    'La caisse a alloué 40 millions de dirhams (4 millions de dollars) aux écoles rurales.',
    ['écoles rurales', 'écoles rurales'],
  ],
  ['en', 'Sales reached 40 million dirhams ($4 million) in the north.', ['Sales', 'Sales']],
]);

checkMeasures('a number alone takes what tells it apart, and the noun before', [
  [
    'fr',
    'Il a compté 900 ruches, dont 40 installées en montagne.',
    ['ruches', 'ruches installées en montagne'],
  ],
  ['fr', 'Sur 900 ruches, 40 n’ont rien donné.', ['ruches', 'ruches n’ont rien donné']],
  [
    'fr',
    'On dit que 62 % des apiculteurs votent. 48 % jugent les prix trop bas.',
    ['apiculteurs votent', 'apiculteurs jugent les prix trop bas'],
  ],
  ['fr', 'Quelque 18 des 23 ruches sont vides.', ['ruches sont vides', 'ruches']],
  [
    'en',
    'The fair drew 900 weavers, 40 of them from the hills.',
    ['weavers', 'weavers, from the hills'],
  ],
  ['ar', 'سجلت المصالح 900 منول، منها 40 بالجبل.', ['منول', 'منول بالجبل']],
  [
    'ar',
    'بلغت النسبة 12 في المائة من مجموع النساجين بجهة سوس، مقابل 7 في المائة بجهة فاس.',
    ['مجموع النساجين بجهة سوس', 'مجموع النساجين بجهة فاس'],
  ],
]);

checkMeasures('what was done agrees with its noun, and tells nothing where it only counts', [
  ['fr', 'La foudre a brûlé sept cabanes.', ['cabanes brûlées']],
  ['fr', 'La coopérative a produit 12,5 millions de quintaux d’orge.', ['orge produite']],
  ['fr', 'La ville a accueilli 14.000 pèlerins.', ['pèlerins accueillis']],
  ['fr', 'Le fonds a repris 12 PME.', ['PME reprises']],
  ['fr', 'Le fonds a remis 40 colis.', ['colis remis']],
  ['fr', 'Il a saisi 2 tonnes de kif et 3 de résine.', ['kif saisi', 'résine saisie']],
  ['fr', 'La crue a causé 6 morts.', ['morts']],
  ['en', 'The flood caused 6 deaths.', ['deaths']],
  // It agrees as it is printed.
  ['fr', 'Près de 40 ruches ont été volées et 12 brûlées.', ['ruches volées', 'ruches brûlées']],
  ['fr', 'La crue a entraîné l’évacuation d’un millier de bergers.', ['évacuation de bergers']],
  ['fr', 'La foire a permis la vente de 40 agneaux.', ['vente d’agneaux']],
]);

checkMeasures('a verb is of the noun that agrees with it, not of the nearest', [
  ['fr', 'Près de 300 bergers de 9 hameaux ont été relogés.', ['bergers relogés', 'hameaux']],
  ['fr', 'Quelque 60 potiers habitant 4 vallées ont été formés.', ['potiers formés', 'vallées']],
  ['fr', 'Un plan de 12 digues est prêt.', ['digues']],
  ['fr', 'Un total de 12 digues a été bâti en plaine.', ['digues bâties en plaine']],
  ['fr', 'Une centaine de cruches a été volée.', ['cruches volées']],
  ['fr', 'Une cueillette de 9 tonnes de thym était prévue.', ['thym']],
  ['fr', 'Une production de 9 tonnes de thym était prévue.', ['production de thym']],
  ['fr', 'Aucun des 40 bergers n’a trouvé la source.', ['bergers']],
  [
    'en',
    'Some 300 potters from 9 hamlets received a loan.',
    ['potters received a loan', 'hamlets'],
  ],
  ['en', 'A line of 12 carts was stopped.', ['carts']],
  // What is said of the nearest all the same.
  [
    'fr',
    'Près de 300 bergers de 9 hameaux détruits ont marché.',
    ['bergers ont marché', 'hameaux détruits'],
  ],
  ['fr', 'Un millier de bergers a marché.', ['bergers a marché']],
  ['fr', 'Des piles de 12 cruches ont été volées.', ['cruches volées']],
  ['fr', 'Il cite 12 bergers et 40 dossiers ouverts.', ['bergers', 'dossiers ouverts']],
]);

checkMeasures('no verb stands in a measure that says nothing of its noun', [
  ['fr', 'Le fonds a aidé 40 bergers pour repeupler la vallée.', ['bergers aidés']],
  ['fr', 'Cinq potiers sont morts après leur chute.', ['potiers morts après leur chute']],
  ['fr', 'Le projet a servi à 300 personnes.', ['personnes, projet']],
  ['fr', 'La gelée a touché 300 personnes.', ['personnes, gelée']],
  ['fr', 'Le tissage a perdu 300 postes.', ['postes perdus, tissage']],
  [
    'fr',
    'Le tissage a connu une chute brutale de 300 postes.',
    ['chute brutale de postes, tissage'],
  ],
  ['fr', 'La foire affiche une création nette de 300 postes.', ['création nette de postes']],
  ['en', 'Weaving saw a drop of 300 jobs.', ['drop of jobs, Weaving']],
  // A number that was told before falls, not its noun.
  ['fr', 'Le chômage affiche une hausse de 300 personnes.', ['personnes, chômage, hausse']],
  ['fr', 'Une ligue andalouse de 40 membres a signé.', ['membres']],
]);

checkMeasures('what puts a noun at a figure, or is of another noun, is no part of its phrase', [
  ['fr', 'La ligue a vendu un lot de laine estimé à 40 kg.', ['lot de laine']],
  ['fr', 'Il corrige le chiffre de 40 bergers donné hier par la ligue.', ['bergers']],
  ['fr', 'Le plan repose sur l’hypothèse d’une récolte de 40 millions de quintaux.', ['récolte']],
  ['fr', 'Le marché est bâti sur un prêt de 40 millions de dirhams.', ['prêt']],
  ['fr', 'Tous sont partis, à l’exception de 12 bergers.', ['bergers']],
  // Of the noun itself, or of its length.
  ['fr', 'On a vu 40 cas confirmés et 12 bergers blessés.', ['cas confirmés', 'bergers blessés']],
  ['fr', 'La piste est coupée sur une longueur de 40 km.', ['piste']],
]);

checkMeasures('money is for the noun whose relative clause spends it', [
  [
    'fr',
    'Elle a vu le canal, pour lequel la ligue vient de débloquer 40 millions de dirhams.',
    ['canal'],
  ],
  ['fr', 'Il a ouvert la digue, à laquelle l’État a consacré 4 millions de dirhams.', ['digue']],
  ['en', 'She saw the canal, for which the league has set aside $40 million.', ['canal']],
  ['fr', 'Il a ouvert la digue, dont la pose a coûté 4 millions de dirhams.', ['pose, digue']],
]);

checkMeasures('a pronoun or a vague noun measures what the text speaks of', [
  ['fr', 'Quant aux ruches, elles sont au nombre de 900.', ['ruches']],
  ['fr', 'S’agissant des vols, la ligue a relevé 38 cas.', ['cas, vols']],
  [
    'fr',
    'Les dépenses des ruchers ont été revues : elles s’élèvent à 4 millions de dirhams.',
    ['dépenses des ruchers'],
  ],
  ['fr', 'Le coût des ruches a baissé. Il est désormais de 900 dirhams.', ['coût des ruches']],
  [
    'fr',
    'La population des ruchers a progressé, entre les deux printemps, de 4 %.',
    ['population des ruchers'],
  ],
  [
    'fr',
    'Le volume du cheptel est passé, en dix mois, de 900 à 950 têtes.',
    Array(2).fill('volume du cheptel'),
  ],
  ['fr', 'Le pot coûte 90 dirhams, le gramme se vend 2 dirhams.', ['pot', 'gramme']],
  ['en', 'As for wool, it cost the town MAD 4 million.', ['wool']],
  ['ar', 'أما النساجون، فقد بلغ عددهم 900 شخص.', ['شخص, النساجون']],
  ['ar', 'بلغ عدد النساجين المسجلين، إلى حدود نهاية مارس، 900 شخص.', ['عدد النساجين المسجلين']],
]);

checkMeasures('what was done is read with its noun', [
  [
    'fr',
    'La ligue a saisi 3 tonnes de laine et recruté 12 tisserands.',
    ['laine saisie', 'tisserands recrutés'],
  ],
  ['en', 'It sold 5 tonnes of wool at a cost of MAD 4 million.', ['wool sold', 'cost, wool']],
  ['ar', 'أوقفت المصالح 12 نساجا.', ['إيقاف نساجا']],
]);

checkMeasures('the noun of an amount goes with what has it', [
  ['fr', 'Le rucher a une capacité de 90 litres.', ['capacité, rucher']],
  [
    'fr',
    'Il a vendu 5 tonnes de miel, pour une valeur de 4 millions de dirhams.',
    ['miel vendu', 'valeur, miel'],
  ],
  [
    'fr',
    'Le miel atteint 90 tonnes, dont 12 tonnes destinées à l’export.',
    ['miel', 'miel destinées à l’export'],
  ],
]);

checkMeasures('parts, places and others of one kind name their own', [
  [
    'fr',
    'Taza (12 ruches), Fès (9) et Nador (3) en ont.',
    ['ruches, Taza', 'ruches, Fès', 'ruches, Nador'],
  ],
  ['fr', 'Le parc compte 900 ruches, dont 40 électriques.', ['ruches', 'ruches électriques']],
  ['fr', 'Il y a 12 emplois directs et 45 indirects.', ['emplois directs', 'emplois indirects']],
  [
    'fr',
    'La ligue compte 900 membres, 70 % d’entre eux sont des femmes.',
    ['membres', 'membres sont des femmes'],
  ],
  [
    'fr',
    'L’indice du miel a gagné 4 %, celui de la cire a perdu 2 %.',
    ['indice du miel', 'indice du miel, cire'],
  ],
  [
    'en',
    'The jobless rate stood at 13 percent in cities and 6 percent in rural areas.',
    ['jobless rate, in cities', 'jobless rate, in rural areas'],
  ],
  [
    'en',
    'Wool prices rose by 4% while linen prices stayed at 2%.',
    ['Wool prices', 'linen prices'],
  ],
  ['en', 'The fair drew 900 weavers, 70% of them women.', ['weavers', 'weavers of them women']],
  ['ar', 'يشغل القطاع 900 عامل، 70 في المائة منهم نساء.', ['عامل', 'عامل منهم نساء']],
]);

checkMeasures('determiners and means belong inside a phrase, the next verb does not', [
  ['fr', 'La durée moyenne d’une visite est de 12 minutes.', ['durée moyenne d’une visite']],
  [
    'fr',
    'La hausse des prix est de 4 % pour le miel et de 2 % pour la cire.',
    ['hausse des prix, pour le miel', 'hausse des prix, pour la cire'],
  ],
  [
    'fr',
    'Ils ont visité 9 ateliers de tissage et exporté 40 tapis.',
    ['ateliers de tissage visités', 'tapis exportés'],
  ],
  ['fr', 'Près d’un jeune sur quatre est sans emploi.', ['jeune sans emploi']],
  [
    'fr',
    'La région débloque 4 millions de dirhams pour soutenir les tisserands.',
    ['soutenir les tisserands'],
  ],
  ['en', 'About 8 out of 10 weavers lack wool.', ['weavers lack wool']],
]);

checkMeasures('an age is a word of the phrase that it stands in', [
  [
    'fr',
    'Le taux de chômage des 15 ans et plus s’établit à 12 %.',
    ['taux de chômage des 15 ans et plus'],
  ],
  ['fr', 'La part des plus de 60 ans atteint 9 %.', ['part des plus de 60 ans']],
  [
    'en',
    'The jobless rate among those aged 15 and over stood at 9%.',
    ['jobless rate among those aged 15 and over'],
  ],
  [
    'ar',
    'بلغ معدل البطالة لدى الشباب البالغين ما بين 15 و24 سنة 35 في المائة.',
    ['معدل البطالة لدى الشباب البالغين'],
  ],
]);

checkMeasures(
  'a clause is read over its asides, a figure behind another by what stands beside it',
  [
    [
      'fr',
      'Le déficit, en hausse de 4 %, atteint 5 milliards de dirhams.',
      ['déficit, hausse', 'déficit'],
    ],
    ['fr', 'Les ventes, selon l’union, ont gagné 4 %, les achats 2 %.', ['ventes', 'achats']],
    ['en', 'Exports gained 29% to reach 100 billion dirhams.', ['Exports', 'Exports']],
    ['en', 'Police killed 14 wolves and wounded 40.', ['wolves killed', 'wolves wounded']],
    [
      'ar',
      'وأفاد أن النساجين المتعاقدين ازدادوا بنسبة 4 في المائة ليصل عددهم إلى 900 نساج.',
      ['النساجين المتعاقدين', 'النساجين المتعاقدين'],
    ],
  ],
);

checkMeasures(
  'a vague noun goes with what acts on it, an amount with what it is put before or into',
  [
    ['fr', 'Le virus touche 900 personnes.', ['personnes, virus']],
    ['en', 'A plague hit 900 people.', ['people, plague']],
    ['ar', 'يعني الوباء 900 شخص.', ['شخص, الوباء']],
    ['fr', '9 millions de dirhams, c’est le budget de la foire.', ['budget de la foire']],
    ['en', 'The MAD 900 winter bonus was paid.', ['winter bonus']],
    ['fr', 'Le conseil met 8 millions de dirhams dans la halle.', ['halle']],
    ['fr', 'Les potiers sont 95 % à se plaindre.', ['potiers se plaindre']],
  ],
);

checkMeasures('a sentence without a noun of its own goes on with the figure before', [
  [
    'fr',
    'Quelque 12 % des potiers se disent inquiets. 31 % à la poste.',
    ['potiers se disent inquiets', 'potiers à la poste'],
  ],
]);

checkMeasures('a sentence is told by its prison, and what is listed beside it by its own noun', [
  ['en', 'He got two years in prison and a fine of 5,000 dirhams.', ['prison', 'fine']],
  ['fr', 'Il a deux ans de prison ferme et une amende de 5.000 DH.', ['prison ferme', 'amende']],
  ['ar', 'حكم عليه بسنتين حبسا نافذا.', ['حبسا نافذا']],
  ['fr', 'On a saisi 250 tapis et une somme de 5.000 DH.', ['tapis saisis', 'somme']],
  ['fr', 'Le plan, doté de 24 MDH, commence.', ['plan']],
]);

checkMeasures(
  'what a pronoun acts on is counted by its own noun, and what a pronoun costs is told before',
  [
    [
      'fr',
      'La brigade a traité 300 affaires. Elle a arrêté 12 personnes.',
      ['affaires traitées', 'personnes arrêtées'],
    ],
    ['fr', 'Le fonds a aidé 300 femmes. Il a coûté 4 MDH.', ['femmes aidées', 'fonds']],
    ['fr', 'Parmi les jeunes, le taux est de 35 %.', ['taux, jeunes']],
  ],
);

checkMeasures('exports, imports and GDP are told in full', [
  ['fr', 'Le PIB a progressé de 3 %.', ['PIB']],
  ['en', 'The deficit hit 4% of GDP.', ['deficit']],
  ['ar', 'بلغت الواردات 20 مليار درهم، والصادرات 15 مليار درهم.', ['الواردات', 'الصادرات']],
  ['en', 'Some 60 were arrested.', ['arrested']],
]);

checkMeasures('a body known by its letters alone is never what is measured', [
  ['en', 'The HCP expects GDP to grow by 3.8 percent.', ['GDP']],
  ['en', 'The CNSS expects imports to fall by 2 percent.', ['imports']],
]);

checkMeasures('words that are an adverb or a preposition together are no noun', [
  [
    'fr',
    'Les cuirs tannés ont, pour leur part, grimpé de 4,5% à 61 tonnes.',
    ['cuirs tannés', 'cuirs tannés'],
  ],
  ['fr', 'La laine a, en revanche, reculé de 7%.', ['laine']],
  [
    'fr',
    'Les prêts ont atteint 61 millions de dirhams, dont 40 millions pour les tanneries et 21 millions au profit des moulins.',
    ['prêts', 'prêts, pour les tanneries', 'prêts, au profit des moulins'],
  ],
  [
    'fr',
    'Pour rappel, la superficie des vergers était de 40 hectares.',
    ['superficie des vergers'],
  ],
  ['en', 'The vacancy rate held steady at 17%.', ['vacancy rate']],
  ['ar', 'وانخفضت مبيعات الزرابي في المقابل بنسبة 4 في المائة.', ['مبيعات الزرابي']],
]);

checkMeasures('the place of a move from one value to another is that of both', [
  [
    'fr',
    'Le taux de vacance est passé de 14% à 13% en plaine et de 6% à 5% en montagne.',
    [
      'taux de vacance, en plaine',
      'taux de vacance, en plaine',
      'taux de vacance, en montagne',
      'taux de vacance, en montagne',
    ],
  ],
  [
    'en',
    'The vacancy rate rose from 14% to 15% in the plains (+1 point) and from 6% to 7% in the hills.',
    [
      'vacancy rate, in the plains',
      'vacancy rate, in the plains',
      'vacancy rate, in the plains',
      'vacancy rate, in the hills',
      'vacancy rate, in the hills',
    ],
  ],
]);

checkMeasures('a noun right before its figure is not lost for the subject, nor lent to the next', [
  ['fr', 'Le moulin affiche un taux de panne de 34%.', ['taux de panne, moulin']],
  ['fr', 'Le moulin vient après avec une réserve de près de 40 tonnes.', ['réserve']],
  [
    'fr',
    'Les moulins sont au ralenti, avec des réserves passant de 41 à 52 tonnes.',
    ['réserves', 'réserves'],
  ],
  ['fr', 'Le puits, d’une profondeur de 40 mètres, donne 12 litres.', ['profondeur', 'puits']],
  [
    'fr',
    'La foire a créé 22.000 postes, contre une perte de 6.000 en plaine.',
    ['postes créés', 'perte, postes, en plaine'],
  ],
  ['fr', 'L’atelier dégage un produit net de 3 millions de dirhams.', ['produit net']],
  ['fr', 'Le produit intérieur brut a crû de 3%.', ['produit intérieur brut']],
  ['fr', 'Le taux de sous-location est de 9%.', ['taux de sous-location']],
  [
    'fr',
    'L’Europe prend 24% des tapis, puis le Pérou (15%) et l’Amérique du Sud (11%).',
    ['tapis', 'tapis, Pérou', 'tapis, Amérique du Sud'],
  ],
  [
    'fr',
    'La recette est constituée à 53% par les tapis, 22% par la laine et 16% par les peaux.',
    ['tapis', 'laine', 'peaux'],
  ],
  ['fr', 'Les tapis pèsent peu, 40% de ces tapis sont vieux.', ['tapis']],
  [
    'en',
    'The fair said that total wool output for the 2016-2017 season came to 40 tonnes.',
    ['total wool output'],
  ],
  [
    'en',
    'The mill was built with a capacity of 40 looms for a national capacity of 600.',
    ['looms', 'national capacity'],
  ],
]);

checkMeasures('an Arabic number without a verb, an object of a complement', [
  [
    'ar',
    'بلغ عدد الأنوال 40 نولا، وعدد الورشات المغلقة 12 ورشة، وعدد المناسج التي خضعت للمراقبة 26 منسجا.',
    ['عدد الأنوال', 'عدد الورشات المغلقة', 'عدد المناسج التي خضعت للمراقبة'],
  ],
  ['ar', 'تمكنت مصالح المياه من رصد 40 مخالفة.', ['مخالفة']],
  ['ar', 'شغل المعرض 84 عاملا بما يمثل زيادة بنسبة 2 في المائة.', ['عاملا', 'عاملا, زيادة']],
  ['ar', 'فقدت القرية 26 منصبا بسبب تراجع الطلب.', ['منصبا, القرية']],
  [
    'ar',
    'بلغ إنتاج الزيت 40 طنا، بقيمة تسويقية تناهز 3 ملايين درهم.',
    ['إنتاج الزيت', 'قيمة تسويقية, إنتاج الزيت'],
  ],
  [
    'ar',
    'إن إنتاج الزيت النباتي والحيواني الذي جرى تخزينه بلغ 40 طنا.',
    ['إنتاج الزيت النباتي والحيواني الذي جرى تخزينه'],
  ],
  [
    'ar',
    'القيمة التجارية لهذه الزرابي انخفضت بنسبة 4 في المائة.',
    ['القيمة التجارية لهذه الزرابي'],
  ],
]);

checkMeasures('cases in brackets are of the noun before them', [
  [
    'fr',
    'L’usure (283 cas) devance la casse (56 cas) et la rouille (35 cas).',
    ['cas, usure', 'cas, casse', 'cas, rouille'],
  ],
  ['en', 'Rust (283 cases) comes before wear (56 cases).', ['cases, Rust', 'cases, wear']],
]);

checkMeasures(
  'those whom something befell are told by it, whatever noun is written like its participle',
  [
    [
      'fr',
      'Selon la ligue, 14 personnes sont mortes et 38 autres ont été blessées.',
      ['personnes mortes', 'personnes blessées'],
    ],
    ['fr', 'Le montant total des primes s’élève à 40 dirhams.', ['montant total des primes']],
    [
      'fr',
      'Il s’agit du retrait de la circulation de 40 charrettes.',
      ['retrait de la circulation de charrettes'],
    ],
    [
      'fr',
      'La crue a entraîné la mort de 16 tisserands et blessant 40 autres.',
      ['mort de tisserands', 'tisserands'],
    ],
    ['ar', 'سجلت القرية فقدان 40 منصبا بالجبل.', ['فقدان منصبا بالجبل']],
  ],
);

checkMeasures('what a text reports is measured, not who reports it', [
  [
    'fr',
    'Le bulletin fait aussi état d’un excédent de la laine en légère baisse de 5% à 40 tonnes.',
    ['excédent de la laine, baisse', 'excédent de la laine'],
  ],
  [
    'fr',
    'La note précise que la part recule, précisant que les ventes atteindront 40 tonnes.',
    ['ventes'],
  ],
  ['en', 'The mill has exported MAD 5 billion worth of carpets.', ['carpets exported']],
  [
    'ar',
    'يضم الجبل 40 في المائة من السكان البالغين من العمر 15 سنة فما فوق.',
    ['الجبل, من السكان البالغين من العمر 15 سنة فما فوق'],
  ],
]);

checkMeasures('a comparator is no verb, though one is in it', [
  ['ar', 'تم توقيف ما يقارب 40 نساجا.', ['توقيف نساجا']],
  ['ar', 'تم توقيف ما لا يقل عن 40 نساجا.', ['توقيف نساجا']],
]);

checkMeasures(
  'what is listed is told with its item, and a clause apart does nothing to what is counted',
  [
    [
      'fr',
      'La ligue a classé 900 lettres, reçues par les moulins (264), les ateliers de laine (132) et les tanneries (28).',
      ['lettres classées', 'lettres, moulins', 'lettres, ateliers de laine', 'lettres, tanneries'],
    ],
    ['fr', 'Pour l’orge, la production a atteint 12 tonnes.', ['production, orge']],
    ['fr', 'La production de laine a marqué une baisse de 13%.', ['production de laine, baisse']],
    ['en', 'The fair faced a marginal 0.1% price hike.', ['price']],
    ['en', 'The Weavers Confidence Index stands at 47 points.', ['Weavers Confidence Index']],
    [
      'ar',
      'بلغ عدد الزوار الذين زاروا المغرب خلال هذا العام 40 زائرا.',
      ['عدد الزوار الذين زاروا المغرب'],
    ],
  ],
);

checkMeasures('a noun whose first letter looks like the conjunction is what moves', [
  ['ar', 'ارتفع العجز بنسبة 17%، فقد زادت واردات الصوف بنسبة 9%.', ['العجز', 'واردات الصوف']],
  ['ar', 'ارتفع العجز بنسبة 17%. وقد زادت ودائع الزبناء بنسبة 9%.', ['العجز', 'ودائع الزبناء']],
  ['ar', 'ارتفع العجز بنسبة 17%، كما ارتفعت وتيرة البناء بنسبة 9%.', ['العجز', 'وتيرة البناء']],
]);

checkMeasures('what stands between a subject and its verb is read over', [
  [
    'fr',
    'Mina Saïdi, présidente de la ligue, chargée des ruches, a dit que les ventes de miel ont poursuivi leur essor, en affichant une hausse de 7 %.',
    ['ventes de miel, hausse'],
  ],
  [
    'fr',
    'Le travail bénévole, composé à 90% de veuves, a en revanche connu une baisse de 300 postes.',
    ['travail bénévole, de veuves', 'baisse de postes, travail bénévole'],
  ],
  [
    'ar',
    'من أبرز هذه الأرقام ارتفاع مبيعات الزرابي، التي تهم القرى، بنسبة 8 في المائة.',
    ['ارتفاع مبيعات الزرابي'],
  ],
  [
    'fr',
    'La note annonce la progression de la VM (valeur du miel) locale de 4%.',
    ['progression de la VM (valeur du miel) locale'],
  ],
]);

checkMeasures('a group is told with the rate that is its own', [
  [
    'fr',
    'Le taux de panne reste élevé parmi les moulins (27%), les fours (13%) et les pressoirs (17%).',
    ['taux de panne, moulins', 'taux de panne, fours', 'taux de panne, pressoirs'],
  ],
  [
    'fr',
    'Les taux de panne les plus bas sont enregistrés dans les vallées du Nord (12%) et du Souss (9%).',
    ['taux de panne les plus bas, vallées du Nord', 'taux de panne les plus bas, Souss'],
  ],
  ['en', 'Rust is 13% in the hills and 17% in towns.', ['Rust, in the hills', 'Rust, in towns']],
]);

checkMeasures(
  'a pronoun with a percentage stands for the rate, a participle for what moves before it',
  [
    [
      'fr',
      'Le sort des moulins est triste, le taux de panne étant reparti à la hausse. Il est passé de 9% à 12%.',
      ['taux de panne', 'taux de panne'],
    ],
  ],
);

checkMeasures('a growth or fall with its complement is measured whole', [
  [
    'fr',
    'La note annonce la hausse de 3% et 4% respectivement des ventes de miel et de cire.',
    Array(2).fill('hausse des ventes de miel et de cire'),
  ],
  [
    'fr',
    'Cet essor est confirmé par plusieurs signes, notamment la hausse des ventes de cire de 8%.',
    ['hausse des ventes de cire'],
  ],
  [
    'fr',
    'La ligue a un surplus de 5 millions de dirhams, en net repli par rapport aux 8 millions dégagés un an plus tôt.',
    ['surplus', 'surplus'],
  ],
  ['fr', 'Le miel, grâce à une récolte en hausse de 41%, est bon.', ['récolte, hausse']],
]);

checkMeasures('who reports it, or what other figures tell, is said of nothing counted', [
  [
    'fr',
    'La foire a attiré 900 tisserands, dont 40 de Fès, note un bulletin de la ligue.',
    ['tisserands', 'tisserands de Fès'],
  ],
  ['fr', 'Quatre villages affichent des taux de panne plus bas.', ['villages']],
]);

checkMeasures('a noun with a possessive or "dont" goes with whose it is', [
  ['fr', 'Quant aux tapis, leur valeur de vente a bondi de 42%.', ['valeur de vente, tapis']],
  [
    'fr',
    'La foire vit des tapis, dont la valeur a gagné 40%, atteignant 3 millions de dirhams.',
    ['valeur, tapis', 'valeur, tapis'],
  ],
  ['fr', 'S’agissant des départs, le nombre a été ramené de 450 à 270.', Array(2).fill('départs')],
  ['ar', 'السد الذي تجاوزت حمولته الكبرى 900 طن.', ['حمولته الكبرى, السد']],
  ['ar', 'أما النساجون، فقد بلغت نسبة غيابهم 4 في المائة.', ['نسبة غيابهم, النساجون']],
]);

checkMeasures('the object that "of" puts to its figure is measured, not who has it alone', [
  ['fr', 'La ligue a connu une baisse de 17% des ventes de miel.', ['baisse des ventes de miel']],
  ['fr', 'La note fait ressortir un surplus de 3 millions de dirhams.', ['surplus']],
  ['fr', 'La récolte atteint 45% pour le miel.', ['récolte, pour le miel']],
  [
    'fr',
    'Les tapis coûtent 9 dirhams. Cela représente une hausse de 18%.',
    ['tapis', 'tapis, hausse'],
  ],
  ['fr', 'La ligue a jugé 900 recours, dont 78% ont été admis.', ['recours', 'recours admis']],
  [
    'en',
    'The mill has a breakdown rate of 59%, up from 56%.',
    Array(2).fill('breakdown rate, mill'),
  ],
  ['en', 'Orders rose, with the breakdown rate rising to 36%.', ['breakdown rate']],
  ['en', 'The valley led with the highest yield of 52%.', ['highest yield']],
  ['ar', 'عرفت الورشات بدورها تراجعا طفيفا بنسبة 7 في المائة.', ['الورشات, تراجعا طفيفا']],
  ['ar', 'إن صيانة كل منول تكلفها 14 درهما.', ['صيانة كل منول']],
  ['ar', 'أكد أن 7 ورشات تسجل معدل ملء كامل.', ['ورشات']],
]);

checkMeasures('a growth or fall is told behind its figure, and shared by the next', [
  [
    'fr',
    'La note cite la hausse de 2% des ventes de miel, de 3% des ventes de cire et de 9% des achats.',
    ['hausse des ventes de miel', 'hausse des ventes de cire', 'hausse des achats'],
  ],
  [
    'en',
    'This is due to a 13% increase in wool sales, 10% in linen sales, and 7% in hides.',
    ['increase in wool sales', 'increase in linen sales', 'increase in hides'],
  ],
  ['ar', 'وأعلن المعرض عن زيادة 12 بالمئة في مبيعات الزرابي.', ['زيادة في مبيعات الزرابي']],
]);

checkMeasures('an item that stands right before its percentage is told with what the list is of', [
  [
    'en',
    'The rates were as follows: Taza 32%, Guercif 25%, and Nador 17%.',
    ['rates, Taza', 'rates, Guercif', 'rates, Nador'],
  ],
  [
    'en',
    'Wool has the highest yield of 52%, followed by Taza at 43%.',
    ['highest yield', 'highest yield, Taza'],
  ],
  [
    'fr',
    'La foire, conjuguée à la pluie, générant des pertes en hausse de 28%.',
    ['pertes, hausse'],
  ],
  ['ar', 'أكد أن حمولة السدود الكبرى كانت تصل إلى 900 طن.', ['حمولة السدود الكبرى']],
]);

checkMeasures('a bracket is read over, a pair over what stands between', [
  [
    'fr',
    'La prévalence de la rouille est de 58% en plaine (5 millions d’arbres) et de 55% en montagne (2 millions).',
    [
      'prévalence de la rouille, en plaine',
      'arbres',
      'prévalence de la rouille, en montagne',
      'prévalence de la rouille, en montagne',
    ],
  ],
  [
    'ar',
    'ارتفعت نسبة الري من 42% قبل إطلاق هذا البرنامج إلى 88% حاليا.',
    ['نسبة الري', 'نسبة الري'],
  ],
  ['ar', 'أكد أن نسبة الري ارتفعت بشكل ملموس إلى 88%.', ['نسبة الري']],
  [
    'fr',
    'La part du miel a baissé de 6 points, ajoutant que cette baisse est de 9 points en plaine.',
    ['part du miel', 'part du miel, en plaine, baisse'],
  ],
  ['fr', 'Deux moulins ont une capacité de 900 litres.', ['moulins', 'capacité, moulins']],
  ['ar', 'تم جمع غرامات بقيمة 8 دراهم.', ['قيمة, جمع غرامات']],
  ['ar', 'تضمنت الأسباب: عدم انتباه السائقين (24%).', ['عدم انتباه السائقين']],
  ['en', 'The Taza basin recorded a 25% filling rate.', ['filling rate, Taza basin']],
]);

checkMeasures('a relative clause without an amount is read over', [
  ['ar', 'تشكل نسبة الورشات اللاتي يتم هدمهن 2.5 في المائة.', ['نسبة الورشات اللاتي يتم هدمهن']],
  ['ar', 'إن عدد النساجين الذين يتم تكوينهم وإدماجهم يتراوح ما بين 75 و80 ألفا.', ['عدد النساجين']],
  ['en', 'The wool yield almost stayed stable at 51.3%.', ['wool yield']],
]);

checkMeasures('an adverb inside a verb, an adjective of a growth, a share of what changes', [
  ['fr', 'Le stock des peaux a légèrement augmenté de 4%.', ['stock des peaux']],
  ['fr', 'Le prix des peaux a affiché une forte hausse de 4%.', ['prix des peaux, hausse']],
  [
    'fr',
    'Les tapis se sont accrus de 6% pour les petits ateliers et de 4% pour les grands moulins.',
    ['tapis, pour les petits ateliers', 'tapis, pour les grands moulins'],
  ],
  [
    'fr',
    'Pour ce qui est du tissage rural, il a enregistré une croissance de 8%.',
    ['tissage rural, croissance'],
  ],
  [
    'ar',
    'عرفت مبيعات الزرابي تراجعا ملحوظا بنسبة 10 في المائة.',
    ['مبيعات الزرابي, تراجعا ملحوظا'],
  ],
]);

checkMeasures('what was done is told with what it was done to, though another figure counts it', [
  [
    'fr',
    'La foire a 900 postes (création de 400 en plaine et perte de 90 en montagne).',
    ['postes, foire', 'création, postes, en plaine', 'perte, postes, en montagne'],
  ],
]);

checkMeasures('the place right behind the verb is that of its rate', [
  [
    'fr',
    'Le taux de panne a baissé en plaine de 43% à 42% (-1 point) et a augmenté en montagne de 54% à 55%.',
    [...Array(3).fill('taux de panne, en plaine'), ...Array(2).fill('taux de panne, en montagne')],
  ],
]);

checkMeasures('an amount that its verb sets is of what stands behind it', [
  [
    'fr',
    'La ligue a chiffré à 6,7 millions de dirhams les pertes des forains.',
    ['pertes des forains'],
  ],
  ['fr', 'La ligue fixe à 0,18 dirham le kWh le prix de rachat.', ['prix de rachat']],
  ['fr', 'Le thé se vend à 4,61 DH le kilo.', ['thé']],
  ['en', 'The guild put at 4% the share of broken looms.', ['share of broken looms']],
  ['fr', 'La ligue chiffre à 900 le nombre de puits taris.', ['puits taris']],
]);

checkMeasures('what has begun since has no part in what an Arabic sentence is of', [
  [
    'ar',
    'أفاد بأن الاعتمادات المرصودة منذ انطلاق البرنامج بلغت 7 ملايين درهم.',
    ['الاعتمادات المرصودة'],
  ],
]);

checkMeasures('a deed told before a list is of each of its items', [
  [
    'fr',
    'La ronde a mené à la saisie de 40 couteaux, 12 voitures et 3 kg d’herbes.',
    ['saisie de couteaux', 'saisie de voitures', 'saisie d’herbes'],
  ],
  [
    'fr',
    'Il s’agit de l’arrestation de 40 tisserands, dont 9 étrangers.',
    ['arrestation de tisserands', 'arrestation d’étrangers'],
  ],
  ['fr', 'Il s’agit de 40 tonnes de laine et 3 tonnes de lin.', ['laine', 'lin']],
  [
    'en',
    'The raid led to the seizure of 40 looms, 12 carts and 3 tents.',
    ['seizure of looms', 'seizure of carts', 'seizure of tents'],
  ],
  ['en', 'The guards seized 40 kg of resin and 3 carts burned.', ['resin seized', 'carts burned']],
  ['en', 'The guild will hold 40 looms.', ['looms']],
  ['ar', 'أسفرت الحملة عن حجز 40 منولا، و12 عربة.', ['حجز منولا', 'حجز عربة']],
  ['ar', 'ويشمل البرنامج 40 مدرسة و12 إعدادية.', ['مدرسة', 'إعدادية']],
]);

checkMeasures('a verb told behind a list is of each of its items', [
  [
    'fr',
    'Quelque 37 tonnes de laine, 12 voitures et 4 tentes ont été saisies.',
    ['laine saisies', 'voitures saisies', 'tentes saisies'],
  ],
  ['fr', 'Sur 900 ruches, 16 % ont été perdues.', ['ruches', 'ruches']],
  [
    'en',
    'Some 37 looms, 12 carts and 4 tents were seized.',
    ['looms seized', 'carts seized', 'tents seized'],
  ],
]);

checkMeasures('answers to a survey', [
  [
    'fr',
    'Selon l’enquête, 42% des apiculteurs déclarent une hausse de leurs ventes, 31% une baisse et 27% une stagnation.',
    [
      'apiculteurs déclarent une hausse de leurs ventes',
      'apiculteurs, baisse',
      'apiculteurs, stagnation',
    ],
  ],
  [
    'fr',
    '57% des ménages perçoivent une amélioration contre 16% qui perçoivent une dégradation.',
    ['ménages perçoivent une amélioration', 'ménages qui perçoivent une dégradation'],
  ],
  [
    'fr',
    'Ils sont 59% à déclarer une hausse, 13% une baisse.',
    ['déclarer une hausse', 'déclarer, baisse'],
  ],
  ['fr', 'Pour 75% des ménages, les prix ont augmenté.', ['ménages, prix ont augmenté']],
  ['fr', '40 % des ruches ont connu une baisse de 12 %.', ['ruches', 'ruches, baisse']],
  [
    'en',
    'For 75% of beekeepers, honey prices have risen.',
    ['beekeepers, honey prices have risen'],
  ],
  ['ar', 'توقعت 85% من الأسر ارتفاع الأثمان.', ['توقعت الأسر ارتفاع الأثمان']],
  [
    'ar',
    'صرح 59% من الأسر بتدهور المعيشة، فيما صرحت 27% باستقرارها.',
    ['صرح الأسر بتدهور المعيشة', 'الأسر, باستقرارها'],
  ],
]);

it('an answer is a share, whatever it is an answer of', () => {
  const { figures } = read('fr', '42% des ménages disent une hausse, 31% une baisse.');
  expect(figures.map(({ role }) => role)).toEqual(['share', 'share']);
});

checkMeasures('what is told behind a figure, as its topic or in the sentence before', [
  ['fr', 'Plus de 85 MDH. Tel est le déficit de la ligue.', ['déficit de la ligue']],
  ['fr', '54 MDH (MMDH) : c’est le montant des primes.', ['montant des primes']],
  ['en', '54 million dirhams: that is the cost of the wall.', ['cost of the wall']],
  ['ar', 'حوالي 17 مليون درهم هي قيمة المناول.', ['قيمة المناول']],
  ['ar', 'أما مداخيل الحرفيين، فبلغت 97 مليون درهم.', ['مداخيل الحرفيين']],
  [
    'ar',
    'وقال إن تحويلات الحرفيين بلغت، عند متم شهر ماي 2025، ما قدره 92 مليون درهم.',
    ['تحويلات الحرفيين'],
  ],
  [
    'fr',
    'Le taux de panne des métiers baisse. Ce dernier est passé de 37 % à 32 %.',
    ['taux de panne des métiers', 'taux de panne des métiers'],
  ],
  [
    'fr',
    'La récolte de miel est de 55 tonnes. C’est 61% de plus que l’an passé.',
    ['récolte de miel', 'récolte de miel'],
  ],
  [
    'en',
    'Honey sales reached 35 million dirhams. The figure had stood at 31 million dirhams.',
    ['Honey sales', 'Honey sales'],
  ],
  ['ar', 'يوجد 12 نساجا. وانتقل المعدل من 11% إلى 12%.', ['نساجا', 'المعدل', 'المعدل']],
]);

checkMeasures('a noun before an Arabic verb that shows how it moves', [
  ['ar', 'وذكر أن إجمالي المفرغات سجل انخفاضا بنسبة 16%.', ['إجمالي المفرغات, انخفاضا']],
  ['ar', 'الأسماك البيضاء سجلت زيادة طفيفة بنسبة 4%.', ['الأسماك البيضاء, زيادة طفيفة']],
  ['ar', 'عدد النساجين عرف ارتفاعا بلغت نسبته 10%.', ['عدد النساجين, ارتفاعا']],
  ['ar', 'الأسماك البيضاء ارتفعت كميتها بنسبة 73%.', ['كميتها, الأسماك البيضاء']],
]);

checkMeasures('a quotation is measured whole', [
  [
    'ar',
    'وانخفضت أثمان "الخضر" ب 1,7% و"الحليب والجبن والبيض" ب 0,2%.',
    ['أثمان "الخضر"', 'الحليب والجبن والبيض'],
  ],
  ['fr', 'La branche “Miel” a gagné 4%.', ['branche “Miel”']],
]);

checkMeasures('each noun of a list has its own figure where they are told in turn', [
  [
    'fr',
    'Les importations et les exportations ont progressé respectivement de 12% et 8%.',
    ['importations', 'exportations'],
  ],
  [
    'fr',
    'Les algues (3 t), les coquillages (4 t) et les crustacés ont respectivement reculé de 42%, 18% et 10%.',
    ['algues', 'coquillages', 'algues', 'coquillages', 'crustacés'],
  ],
  ['en', 'Imports and exports rose by 12% and 8% respectively.', ['Imports', 'exports']],
  ['ar', 'وارتفعت الواردات والصادرات على التوالي بنسبة 12% و8%.', ['الواردات', 'الصادرات']],
  [
    'fr',
    'Les pannes lentes et brusques ont reculé respectivement de 12% et 8%.',
    ['pannes lentes et brusques', 'pannes lentes et brusques'],
  ],
]);

checkMeasures('a clause that says which goes with its noun', [
  [
    'fr',
    'Le nombre de tisserands bénéficiant de la bourse a augmenté de 3%.',
    ['nombre de tisserands bénéficiant de la bourse'],
  ],
  [
    'fr',
    'Le taux des élèves qui quittent l’école a atteint 5 %.',
    ['taux des élèves qui quittent l’école'],
  ],
  [
    'en',
    'The number of weavers held in the valley fell by 12%.',
    ['number of weavers held in the valley'],
  ],
]);

checkMeasures('a rate behind its percentage', [
  ['en', 'It drew 20 million visitors, a 58% occupancy rate.', ['visitors', 'occupancy rate']],
]);

checkMeasures('a short Arabic verb that opens its sentence is no noun', [
  ['ar', 'زار الواحة خلال الموسم ما مجموعه 17.4 ألف زائر.', ['زائر']],
]);

checkMeasures('what came of a count, or where it is brought back to, is no part of its noun', [
  [
    'ar',
    'بلغ عدد النساجين 900 نساج ليسجل زيادة بنسبة 4 في المائة.',
    ['عدد النساجين', 'عدد النساجين, زيادة'],
  ],
  ['en', 'The fund helped bring 900 weavers back to work.', ['weavers']],
  ['ar', 'لم تشارك إلا 6 نساجات في المعرض.', ['مشاركة نساجات في المعرض']],
]);

checkMeasures('what is foreseen has the subject of its hedge', [
  ['ar', 'نسبة النسيج يرتقب أن تبلغ 3,3 بالمائة.', ['نسبة النسيج']],
  ['ar', 'ومتوسط الأثمان يتوقع أن يصل إلى 2 بالمائة.', ['متوسط الأثمان']],
]);

checkMeasures('by which means something was done is not said of it', [
  [
    'fr',
    'Quelque 4 tonnes de laine ont été saisies à Safi sur la base de renseignements du port.',
    ['laine saisies à Safi'],
  ],
  ['en', 'Some 40 looms were seized in coordination with the navy.', ['looms seized']],
  ['ar', 'تم حجز 40 منسجا بناء على معلومات من الميناء.', ['حجز منسجا']],
]);

checkMeasures('an Arabic price with its pronoun, and a verb behind a negation', [
  ['ar', 'الزرابي الصغيرة يبلغ ثمنها 300 درهم.', ['الزرابي الصغيرة']],
  ['ar', 'ولم يتعد ثمن الصوف الممتاز 50 درهما.', ['ثمن الصوف الممتاز']],
]);

checkMeasures('a gerund that says which has no part in the subject, nor its object', [
  ['fr', 'La part des ateliers ayant un four a atteint 40 %.', ['part des ateliers ayant un four']],
  [
    'fr',
    'Le taux de pose auprès des tisserandes ayant passé ces stages a atteint 90 %.',
    ['taux de pose'],
  ],
]);

checkMeasures('money is told by the sum behind it, or by what was done with it', [
  [
    'en',
    'Weavers brought in 4 billion dirhams ($400 million) in revenues.',
    ['revenues', 'revenues'],
  ],
]);

checkMeasures('an index behind its mark, a verb of those who speak', [
  ['ar', 'وفي زراعة القطن بلغنا 900 هكتار.', ['زراعة القطن']],
]);

checkMeasures('an Arabic deed that befalls people is told before each number of its own', [
  ['ar', 'خلف الحادث وفاة 19 شخصا وإصابة 2986 آخرين.', ['وفاة شخصا', 'إصابة آخرين']],
  ['ar', 'أسفر الحادث عن مصرع 19 صيادا وإصابة 30 بجروح.', ['مصرع صيادا', 'إصابة صيادا بجروح']],
  ['ar', 'أدى الغرق إلى مقتل 3 نساجين وجرح 30 آخرين.', ['مقتل نساجين', 'جرح آخرين']],
  ['ar', 'تم توقيف 19 صيادا وإحالة 12 على القضاء.', ['توقيف صيادا', 'إحالة صيادا على القضاء']],
  // A case of death, a part, a rate.
  ['ar', 'سجلت القرية 12 حالة وفاة.', ['حالة وفاة']],
  ['ar', 'سجلت القرية 12 حالة وفاة و30 إصابة.', ['حالة وفاة', 'إصابة']],
  ['ar', 'بلغ معدل وفاة الرضع 12 وفاة.', ['معدل وفاة الرضع']],
]);

checkMeasures('an adjective before or behind a growth or a fall is none of its noun', [
  ['fr', 'Les barques affichent une nette hausse de 12 %.', ['barques, hausse']],
  ['fr', 'Les barques ont enregistré un net repli de 12 %.', ['barques, repli']],
  ['fr', 'Une sensible baisse de 3 % des ventes.', ['baisse des ventes']],
  [
    'fr',
    'Les barques gagnent 5 %, et les filets connaissent un recul encore plus vif de 2 %.',
    ['barques', 'filets, recul'],
  ],
  [
    'fr',
    'Les barques connaissent une hausse de 5 %, et les filets une hausse plus nette de 12,7 %.',
    ['barques, hausse', 'filets, hausse'],
  ],
  ['en', 'Boats saw a rise of 5%, and nets a sharper rise of 12%.', ['Boats, rise', 'nets, rise']],
  [
    'ar',
    'عرفت القوارب ارتفاعا بنسبة 5 في المائة، والشباك ارتفاعا أكبر بنسبة 12 في المائة.',
    ['القوارب, ارتفاعا', 'الشباك, ارتفاعا أكبر'],
  ],
  // A verb behind a noun, an adjective of another noun.
  ['fr', 'Le prix d’une barque hausse de 3 %.', ['prix d’une barque']],
  ['fr', 'Le bénéfice net de la mine est de 3 %.', ['bénéfice net de la mine']],
  ['fr', 'Les filets sont restés plus nets, à 3 %.', ['filets']],
]);

checkMeasures('a growth or a fall has many names', [
  [
    'fr',
    'Les ventes de barques ont reculé de 3 %, après une envolée de 38 %.',
    ['ventes de barques', 'ventes de barques, envolée'],
  ],
  ['fr', 'Les filets ont connu une dégringolade de 38 %.', ['filets, dégringolade']],
  ['en', 'Sales of boats posted an uptick of 38%.', ['Sales of boats, uptick']],
  ['ar', 'سجلت القوارب انتعاشا بنسبة 38 في المائة.', ['القوارب, انتعاشا']],
]);

checkMeasures('an Arabic word that singles a noun out is none of its own', [
  ['ar', 'كلفت الآبار لوحدها 23 مليون درهم.', ['الآبار']],
  ['ar', 'التهمت فوائد القروض وحدها 23 مليار درهم.', ['التهام فوائد القروض']],
  ['ar', 'بلغت صادرات الزيت وحدها 23 مليون درهم.', ['صادرات الزيت']],
  // A noun that looks like it.
  ['ar', 'بلغ حدها الأقصى 23 درهما.', ['حدها الأقصى']],
]);

checkMeasures('a headline’s growth moves the number that it names', [
  ['ar', 'ارتفاع عدد النساجين بـ"الجبل" بالمغرب إلى 642 حالة', ['عدد النساجين']],
  ['fr', 'Hausse du nombre de détenus à 84.000 prisonniers', ['nombre de détenus']],
  ['en', 'Rise in the number of inmates to 84,000 prisoners', ['number of inmates']],
  ['ar', 'الجمعية تقرر رفع عدد المقاعد في القرى وتخصيص 84 ألف مقعد', ['مقعد']],
  ['fr', 'La Ligue note une hausse du nombre de puits et va à 12 villages.', ['villages']],
  ['en', 'A rise in the number of wells led the league to 12 villages.', ['villages']],
]);

checkMeasures('what an amount is equivalent to is the same thing', [
  [
    'en',
    'Revenues reached 12.5 billion dirhams, equivalent to US $ 2.8 billion, in the valley.',
    ['Revenues', 'Revenues'],
  ],
]);

checkMeasures('a complement with a people or with whom it goes to belongs to its noun', [
  ['en', 'Gifts from Moroccans abroad totaled 9 million dirhams.', ['Gifts from Moroccans abroad']],
  ['en', 'Gifts from Spain totaled 9 million dirhams.', ['Gifts']],
  ['en', 'Aid to sheep breeders reached 9 million dirhams.', ['Aid to sheep breeders']],
  ['en', 'Prices rose to 40 dirhams.', ['Prices']],
]);

checkMeasures('what a hyphen or an adverb ties to an English noun is no verb', [
  ['en', 'The number of women-led looms rose to 40.', ['number of women-led looms']],
  [
    'en',
    'Fees for self-employed weavers range from 140 to 900 dirhams.',
    ['Fees for self-employed weavers'],
  ],
  ['en', 'Some 38% of newly created looms are idle.', ['newly created looms are idle']],
  ['en', 'Salé is home to 38% of weavers, ahead of Rabat (13%).', ['weavers', 'weavers, Rabat']],
]);

checkMeasures('an infinitive says which time or right is meant', [
  [
    'en',
    'The time needed to issue a permit dropped from 12 days to 5 days.',
    ['time needed to issue a permit', 'time needed to issue a permit'],
  ],
  ['fr', 'Le délai pour obtenir un permis est de 12 jours.', ['délai pour obtenir un permis']],
  ['en', 'The league wants to help weavers while prices dropped 4%.', ['prices']],
]);

checkMeasures('what is said of a part stands behind its whole, with its negation', [
  [
    'fr',
    'Le ministère relève que 43 puits sur les 120 prévus n’ont jamais servi.',
    ['puits n’ont jamais servi', 'puits prévus'],
  ],
  [
    'en',
    'Auditors found that 43 of the 120 planned wells had never started.',
    ['planned wells had never started', 'planned wells'],
  ],
  ['en', 'Some 12 weavers had not been paid.', ['weavers had not been paid']],
  ['fr', 'Quelque 12 tisserands ont été payés.', ['tisserands payés']],
]);

checkMeasures('a mark is of the index that it is given in', [
  [
    'fr',
    'Il a un score de 71 sur 100 dans l’indice de la laine.',
    ['score dans l’indice de la laine'],
  ],
  ['en', 'It scored 38 out of 100 on the Wool Index.', ['Wool Index']],
  ['ar', 'حصل على 38 نقطة من أصل 100 في مؤشر الصوف.', ['مؤشر الصوف']],
  ['en', 'Some 38 out of 100 weavers left.', ['weavers']],
]);

checkMeasures('the growth or fall told before is of the same, elsewhere', [
  [
    'fr',
    'Les ventes de laine ont fléchi de 6 %. La baisse a été de 9 % dans le Nord.',
    ['ventes de laine', 'ventes de laine dans le Nord, baisse'],
  ],
  [
    'en',
    'Wool sales dropped 6%. The decline was 9% in the north.',
    ['Wool sales', 'Wool sales in the north, decline'],
  ],
  [
    'ar',
    'تراجعت مبيعات الصوف بنسبة 6 في المائة. وبلغ الانخفاض 9 في المائة بالشمال.',
    ['مبيعات الصوف', 'مبيعات الصوف بالشمال, الانخفاض'],
  ],
  ['fr', 'La baisse a été de 9 % dans le Nord.', ['baisse']],
  // Over a sentence that only gives the cause.
  [
    'fr',
    'Les ventes ont progressé de 6 %. Cette évolution résulte d’une hausse de 9 % de la laine. La hausse est de 2 % sur un an.',
    ['ventes', 'hausse de la laine', 'ventes, hausse'],
  ],
  [
    'ar',
    'ارتفعت المبيعات بنسبة 6 في المائة. ونتج ذلك عن ارتفاع أثمان الصوف بنسبة 9 في المائة. وبلغ الارتفاع 2 في المائة خلال سنة.',
    ['المبيعات', 'ارتفاع أثمان الصوف', 'المبيعات, الارتفاع'],
  ],
  [
    'en',
    'Rents rose by 6%. This was due to a rise of 9% in flats. The rise was 2% over the year.',
    ['Rents', 'rise in flats', 'Rents, rise'],
  ],
]);

checkMeasures('a verb that is a noun behind a preposition or an article belongs to its phrase', [
  ['en', 'The number of weavers without work rose to 62.', ['number of weavers without work']],
  ['en', 'The share of weavers in work fell to 62%.', ['share of weavers in work']],
  ['en', 'Some 62 weavers work at the mill.', ['weavers work at the mill']],
]);

checkMeasures(
  'a bracket with a number alone counts those of the setting before it, where their verb stands in between',
  [
    [
      'fr',
      'La plupart des noyades sont survenues dans les barrages (62), puis en pleine mer (48).',
      ['noyades dans les barrages', 'noyades en pleine mer'],
    ],
    ['en', 'Most drownings occurred in dams (62).', ['drownings in dams']],
    ['ar', 'معظم الحوادث سجلت بالقرى (62).', ['الحوادث بالقرى']],
    // A name is an item of a list.
    ['fr', 'Ces vols ont été commis à Salé (62).', ['vols, Salé']],
  ],
);

checkMeasures('the next of those that have the verb before, of several nouns', [
  [
    'en',
    'Weaving lost 62 jobs and dyeing and public works 48.',
    ['jobs, Weaving', 'jobs, dyeing and public works'],
  ],
  ['ar', 'خلفت الحوادث مصرع 62 شخصا وإصابة 48.', ['مصرع شخصا', 'إصابة شخصا']],
]);

checkMeasures('an Arabic preposition with its pronoun is no noun', [
  ['ar', 'قام الأمن بحملة أوقف خلالها 62 شخصا.', ['إيقاف شخصا']],
  ['ar', 'وضبط بموجبها 62 شخصا.', ['ضبط شخصا']],
]);

checkMeasures('those of another place are counted by the noun told before', [
  [
    'fr',
    'Les tisserands de Fès étaient 62, ceux du nord 48.',
    ['tisserands de Fès', 'tisserands du nord'],
  ],
  [
    'en',
    'The weavers of Fez were 62, while those from the hills were 48.',
    ['weavers of Fez', 'weavers from the hills'],
  ],
  [
    'en',
    'The number of looms rose from 20 to 62, and those of private mills to 48.',
    ['number of looms', 'number of looms', 'looms of private mills'],
  ],
  [
    'en',
    'The number of looms rose to 62, and those of private mills from 20 to 48.',
    ['number of looms', 'looms of private mills', 'looms of private mills'],
  ],
]);

checkMeasures('an amount at the head of its sentence is of the subject behind it', [
  ['fr', 'D’un montant de 2 MDH, le prêt de la ligue financera un puits.', ['prêt de la ligue']],
  ['en', 'At a cost of MAD 4 million, the loom will run.', ['cost, loom']],
]);

checkMeasures('a mass without a noun is of what was weighed before', [
  [
    'en',
    'Guards seized 64 kilograms of saffron at the mill, arresting 5 dealers. They found 31 kilograms at the port.',
    ['saffron at the mill seized', 'dealers', 'saffron at the port'],
  ],
  [
    'ar',
    'حجز الحراس 64 كيلوغراما من الزعفران وأوقفوا 5 تجار. ثم حجزوا 31 كيلوغراما بالميناء.',
    ['حجز الزعفران', 'إيقاف تجار', 'الزعفران بالميناء'],
  ],
]);

checkMeasures('a yield is of what yields, not of the room that it is told by', [
  ['fr', 'Le rendement moyen ressort à 68 tonnes à l’hectare.', ['rendement moyen']],
  ['en', 'Yields averaged 68 tonnes a hectare.', ['Yields']],
  ['en', 'The mill sold 30 tonnes a week ago.', ['mill']],
]);

checkMeasures('a count of a list is of the place, the group or the branch right before it', [
  [
    'ar',
    'وتتوزع الورشات على حي السلام 40 ورشة، وحي النور 30 ورشة.',
    ['ورشة, الورشات على حي السلام', 'ورشة, حي النور'],
  ],
  [
    'ar',
    'وبلغ عدد رؤوس الأغنام 900 رأس، ومن الماعز 40 رأسا.',
    ['عدد رؤوس الأغنام', 'رأسا, الماعز'],
  ],
  ['ar', 'وتم في هذا الإطار توزيع 40 سلة.', ['توزيع سلة']],
  ['ar', 'أحيل 40 نساجا منهم على المجلس.', ['إحالة نساجا على المجلس']],
  ['ar', 'أحيل 90 نساجا، وأفرج منهم عن 40.', ['إحالة نساجا', 'نساجا']],
  ['ar', 'تم تسجيل تسمم 90 نساجا، توفي منهم 40.', ['نساجا', 'وفاة نساجا']],
  ['ar', 'تم تسجيل تسمم 90 نساجا، توفي 40 منهم.', ['نساجا', 'وفاة نساجا']],
  ['fr', 'Quarante tisserands à Bab Lamrissa ont été arrêtés.', ['tisserands arrêtés']],
  ['fr', '40 tisserands à Safi, près du port, sont décédés.', ['tisserands décédés']],
  ['en', '40 weavers in Safi were arrested.', ['weavers arrested']],
  ['ar', 'وبين أن 40 شكاية منها حفظت.', ['شكاية حفظت']],
  ['fr', 'Le tissage a 40 métiers et la poterie 12.', ['métiers', 'métiers, poterie']],
  ['en', 'Weaving has 40 looms and pottery 12.', ['looms', 'looms, pottery']],
  ['en', 'It made 40 looms and another 12.', ['looms made', 'looms']],
  ['en', 'It trained 40 weavers and potters in town.', ['weavers and potters in town']],
]);

checkMeasures('what grows and what stands behind a conjunction have each its own size', [
  [
    'ar',
    'بعد انخفاض الواردات بنسبة 4 في المائة والصادرات بنسبة 3 في المائة.',
    ['انخفاض الواردات', 'الصادرات'],
  ],
]);

checkMeasures('what each of some has is of all of them', [
  ['ar', 'تليها جهتا سوس والشرق بنسبة 11% لكل منهما.', ['جهتا سوس والشرق']],
  ['ar', 'تليها جهة الشرق بنسبة 11% من الإنتاج.', ['الإنتاج']],
]);

checkMeasures('an amount between its article and its number is a noun', [
  [
    'en',
    'The mill stores 2,000 liters, at a total cost close to 26 million dirhams.',
    ['mill stores', 'total cost, mill stores'],
  ],
  ['en', 'The mill cost close to 26 million dirhams.', ['mill']],
]);

checkMeasures('whoever goes on with something is what is told of behind it', [
  ['ar', 'رفعت الشركة إنتاجها، حيث بلغ 40 طنا.', ['إنتاجها']],
]);

checkMeasures('a participle that a sentence opens with is told of its subject', [
  ['fr', 'Situé à 12 km de Safi, le douar attend la route.', ['Safi']],
]);

checkMeasures('an Arabic rate by which something moves is of what moves', [
  ['ar', 'ارتفع عدد النساجين ما بين شهري ماي ويونيو بنسبة بلغت 7 في المائة.', ['عدد النساجين']],
  ['ar', 'إن عدد النساجين زاد ما بين شهري ماي ويونيو بنسبة بلغت 7 في المائة.', ['عدد النساجين']],
  ['ar', 'صرح النساجون بما قيمته الإجمالية 40 مليون درهم.', ['النساجون']],
  ['ar', 'سجلت الصادرات نسبة نمو بلغت 7 في المائة.', ['نسبة نمو']],
]);

checkMeasures('who is told behind them to be so many is what they are', [
  ['ar', 'المستفيدون من الدعم هم 60 نساجا.', ['المستفيدون من الدعم']],
  ['ar', 'سيعرف المعرض مشاركة 48 بلدا.', ['مشاركة بلدا']],
]);

checkMeasures('what is due to reach an amount is what grows, and no growth', [
  [
    'fr',
    'La ville prévoit une augmentation de ses taxes pour atteindre 12 millions de dirhams.',
    ['taxes'],
  ],
  ['en', 'The city plans an increase in its fees to reach 12 million dirhams.', ['fees']],
  [
    'fr',
    'Pour les taxes, elle vise de passer de 12 millions à 20 millions de dirhams.',
    ['taxes', 'taxes'],
  ],
  ['en', 'Extra grants totaling $44 million will be released.', ['Extra grants']],
  ['fr', 'Des aides totalisant 4 millions de dirhams seront versées.', ['aides']],
]);

checkMeasures('an indicator that is an acronym or a name is measured', [
  ['fr', "L'Ebitda recule de 3%.", ['Ebitda']],
  [
    'fr',
    "L'Office a consacré un CAPEX de 40 millions de dirhams à la qualité.",
    ['CAPEX, qualité'],
  ],
  ['fr', "L'Office a consacré 40 millions de dirhams à la qualité.", ['qualité']],
]);

checkMeasures('goods that somebody lays hands on are what an amount is of', [
  ['fr', 'La brigade a mis la main sur 3 tonnes supplémentaires de la même laine.', ['laine']],
  ['en', 'Officers laid hands on 3 tonnes of wool.', ['wool']],
  ['fr', 'La main coûte 3 dirhams.', ['main']],
]);

checkMeasures('a noun that "dont" ties to another has it for its owner', [
  [
    'fr',
    'Les vignes, dont les parcelles occupent une superficie de 900 ha, fleurissent.',
    ['parcelles, vignes'],
  ],
]);

checkMeasures('what a forecast goes on to is what it began with, and never who makes it', [
  [
    'en',
    'The fund kept its levy at 2.5% while projecting growth to reach 4% before slowing to 3%.',
    ['levy', 'growth', 'growth'],
  ],
  ['en', 'The bank forecasts exports at 6%, easing to 4%.', ['exports', 'exports']],
  ['en', 'The current account deficit is seen at 2% of GDP.', ['current account deficit']],
  [
    'en',
    'The rate of vacancy reached 8%. Analysts expect 7%.',
    ['rate of vacancy', 'rate of vacancy'],
  ],
  [
    'fr',
    'Le Fonds prévoit une croissance à 4 %, avant un repli à 3 % et 2 %.',
    ['croissance', 'croissance', 'croissance'],
  ],
  [
    'fr',
    'Le chômage est à 12 %. BAM prévoit un recul à 11 %, avant d’atteindre 10 %.',
    ['chômage', 'chômage', 'chômage'],
  ],
  [
    'fr',
    'Le taux d’occupation est de 60 %. Les voyagistes tablent sur 62 % sur dix trimestres.',
    ['taux d’occupation', 'taux d’occupation'],
  ],
  [
    'fr',
    'Les tapisseries prévoient une hausse de 4 % de leurs ventes.',
    ['hausse de leurs ventes'],
  ],
  ['ar', 'تتوقع المندوبية تراجع البطالة إلى 13% قبل أن تستقر عند 12%.', ['البطالة', 'البطالة']],
  [
    'ar',
    'قررت اللجنة الإبقاء على الرسم دون تغيير عند مستوى 3% وسط بطالة بلغت 13%.',
    ['الرسم', 'بطالة'],
  ],
]);

checkMeasures('money among what was seized is seized, and nothing of what stands beside it', [
  [
    'fr',
    'Il a permis la saisie de 80 kg de résine, de 900 euros et 3.000 DH.',
    ['saisie de résine', 'saisie', 'saisie'],
  ],
  ['fr', 'Ils ont saisi deux pistolets, 900 euros.', ['pistolets saisis', 'saisi']],
  ['en', 'Police seized 40 looms and 900 dirhams.', ['looms seized', 'seized']],
  ['ar', 'تم حجز 40 سيارة و50.000 درهم.', ['حجز سيارة', 'حجز']],
  ['fr', 'Il a saisi 40 kg de laine, d’une valeur de 900 DH.', ['laine saisie', 'valeur, laine']],
]);

checkMeasures('those whom a disaster befell are told by what befell them', [
  ['fr', 'Le bilan est de cinq morts et d’une trentaine de blessés.', ['morts', 'blessés']],
  ['fr', 'Un moulin a brûlé, tuant 5 personnes.', ['personnes tuées']],
  ['en', 'A mill burnt down, killing 5 weavers.', ['killing weavers']],
  ['en', 'Flood kills 17 in the valley', ['kills']],
  [
    'en',
    'Some 40 weavers were hurt, 8 of them seriously.',
    ['weavers were hurt', 'weavers seriously'],
  ],
  [
    'en',
    'The hospital said 8 weavers remained in intensive care.',
    ['weavers remained in intensive care'],
  ],
  ['ar', 'جاء في بيان للمستشفى أن شخصين توفيا.', ['شخصين توفيا']],
  ['ar', 'إن ضحايا الحريق 304 أشخاص.', ['ضحايا الحريق']],
]);

checkMeasures(
  'what has brought a growth about is not what has grown, and has a share of its own in brackets',
  [
    ['ar', 'ارتفعت صادرات الزرابي بنسبة 12 في المائة بفضل الطلب الخارجي.', ['صادرات الزرابي']],
    [
      'ar',
      'ارتفعت صادرات القرى بنسبة 7% بفضل الزرابي (6%) والفخار (8%).',
      ['صادرات القرى', 'الزرابي', 'الفخار'],
    ],
    ['fr', 'Les exportations ont augmenté de 7% grâce aux tapis (6%).', ['exportations', 'tapis']],
    ['en', 'Exports rose by 7% owing to carpets (6%).', ['Exports', 'carpets']],
    // A place has the growth of what was told before.
    ['fr', 'Les exportations ont augmenté de 7% en ville (6%).', ['exportations', 'exportations']],
    [
      'ar',
      'يعود ذلك إلى إنتاج الزرابي الذي ارتفع بنسبة 9 في المائة مساهما بـ3 نقط.',
      ['إنتاج الزرابي', 'إنتاج الزرابي'],
    ],
  ],
);

checkMeasures(
  'so many for so many is the rate that the sentence is of, where a pronoun stands for it',
  [
    [
      'fr',
      'Le taux de chalandise ne cesse de monter : il avoisine 27 barques pour 1.000 habitants, contre 26 barques pour 1.000 habitants en 2023.',
      ['taux de chalandise', 'taux de chalandise'],
    ],
    ['ar', 'معدل الولادات لا يكف عن التراجع، إذ يقارب 17 مولودا لكل ألف نسمة.', ['معدل الولادات']],
    [
      'en',
      'Medical density remains low, since it stands at 7 doctors per 10,000 people.',
      ['Medical density'],
    ],
    // Another subject tells it.
    ['fr', 'Le taux baisse, car la ville compte 7 médecins pour 10.000 habitants.', ['médecins']],
  ],
);

checkMeasures('how many at once or how fast is not what is measured', [
  ['ar', 'بلغت مداخيل الأسواق مجتمعة 12 مليون درهم.', ['مداخيل الأسواق']],
  ['ar', 'قال العامل إن مبيعات الزرابي مجتمعة بلغت 12 مليون درهم.', ['مبيعات الزرابي']],
  ['ar', 'قال العامل إن نسبة الهدر تراجعت تدريجيا حتى بلغت 9 في المائة.', ['نسبة الهدر']],
  // «حتى» leads to what the verb before it has come to, and to no other subject.
  ['ar', 'تراجع الهدر حتى بلغت نسبة النجاح 90 في المائة.', ['نسبة النجاح']],
]);

checkMeasures('a number taken up in the next sentence is of what it counted', [
  [
    'ar',
    'قال العامل إن عدد الحرفيين بلغ 900. وأضاف أن هذا العدد ارتفع بنسبة 4 في المائة.',
    ['عدد الحرفيين', 'عدد الحرفيين'],
  ],
  [
    'ar',
    'قال العامل إن عدد الحرفيين بلغ 900. وأعلن أن القيمة المضافة ارتفعت بنسبة 4 في المائة.',
    ['عدد الحرفيين', 'القيمة المضافة'],
  ],
]);

checkMeasures('what was done to a part of something counts that', [
  ['ar', 'أفاد العامل بأن ما أنجز من أسوار المدينة وصل إلى 3 كيلومترات.', ['أسوار المدينة']],
  ['ar', 'أفاد العامل بأن ما عولج من ملفات الحرفيين بلغ 12 ملفا.', ['ملفات الحرفيين']],
  ['ar', 'نمت مبيعات الزرابي بنسبة 4 في المائة.', ['مبيعات الزرابي']],
]);

checkMeasures('a counted noun keeps that of the other gender', [
  ['ar', 'نحو 900 حرفية وحرفي شاركوا في المعرض.', ['حرفية وحرفي شاركوا في المعرض']],
  ['ar', 'أكثر من 900 تلميذة وتلميذ استفادوا من الدعم.', ['تلميذة وتلميذ استفادوا من الدعم']],
  // Of another kind.
  ['ar', 'توقيف 12 رجلا وحجز 4 سيارات.', ['توقيف رجلا', 'حجز سيارات']],
]);

checkMeasures('what is foreseen of something told before is not of who foresees it', [
  [
    'ar',
    'بلغت الأغنام المستوردة 40 ألف رأس. وتوقع العامل أن ترتفع صادرات الزرابي إلى 50 ألف قطعة.',
    ['الأغنام المستوردة', 'صادرات الزرابي'],
  ],
  // What stands behind «أن» is.
  [
    'ar',
    'بلغت مبيعات الخزف 12 مليون درهم. وأشار إلى أن مداخيل الأسواق يرتقب أن تصل إلى 40 مليون درهم.',
    ['مبيعات الخزف', 'مداخيل الأسواق'],
  ],
]);

checkMeasures('money is for what follows the same sum in another currency', [
  [
    'ar',
    'سترصد الجهة 40 مليون درهم (4 ملايين دولار) لترميم الأسوار.',
    ['ترميم الأسوار', 'ترميم الأسوار'],
  ],
]);

checkMeasures('their number is that of what was counted last', [
  ['fr', 'Le lac a reçu 300 cygnes. Leur nombre a augmenté de 5 %.', ['cygnes reçus', 'cygnes']],
  ['en', 'The lake received 300 swans. Their number rose by 5%.', ['swans received', 'swans']],
  [
    'fr',
    'Le fonds a aidé 300 tisserands. Leur budget a augmenté de 3 %.',
    ['tisserands aidés', 'budget'],
  ],
]);

checkMeasures('a part measures what its whole does, over a nearer number', [
  [
    'fr',
    '12 000 élèves sont inscrits dans 40 ports, dont 7 500 au sud.',
    ['élèves inscrits', 'ports', 'élèves au sud'],
  ],
  ['fr', 'La ville a 40 ports et 12 puits, dont 3 au sud.', ['ports', 'puits', 'puits, au sud']],
  [
    'en',
    '3,400 patients were treated in 12 ports, including 900 (26%) in intensive care.',
    ['patients treated', 'ports', 'patients in intensive care', 'intensive care'],
  ],
  [
    'ar',
    'كان 3400 مريض يعالجون في 12 مستشفى، منهم 900 (26 في المائة) في الإنعاش.',
    ['مريض', 'مستشفى', 'مريض في الإنعاش', 'مريض في الإنعاش'],
  ],
]);

checkMeasures('what is said between commas behind «أن» has its subject there', [
  [
    'ar',
    'أفادت الوكالة المكلفة بالزرابي، بأن مداخيل المناول الكبرى، تجاوزت إلى حدود يومه الاثنين، 12 مليون درهم.',
    ['مداخيل المناول الكبرى'],
  ],
  ['ar', 'أكدت هذه البيانات، أن معدل الغياب خلال سنة 2023، بلغ 8 في المائة.', ['معدل الغياب']],
  // … an aside of the body has none.
  ['ar', 'قال إن مداخيل المناول، التابعة للوكالة، بلغت 12 مليون درهم.', ['مداخيل المناول']],
]);

checkMeasures('an Arabic noun goes on with the second of two complements', [
  ['ar', 'ارتفعت رسوم النسيج والصباغة بنسبة 14 في المائة.', ['رسوم النسيج والصباغة']],
  ['ar', 'نتيجة ارتفاع رسوم النسيج والصباغة (زائد 14 في المائة).', ['ارتفاع رسوم النسيج والصباغة']],
  [
    'ar',
    'بلغ عدد المتورطين في قضايا حيازة وترويج المخدرات 1030 مشتبها فيه.',
    ['عدد المتورطين في قضايا حيازة وترويج المخدرات'],
  ],
  // … with a number of its own it is another.
  ['ar', 'بلغت مداخيل النسيج 12 في المائة والصباغة 7 في المائة.', ['مداخيل النسيج', 'الصباغة']],
]);

checkMeasures('a growth that its subject shows is not what goes on', [
  ['ar', 'عدد قضايا السرقة عرف ارتفاعا ملحوظا؛ حيث بلغ 900 قضية.', ['عدد قضايا السرقة']],
  ['ar', 'عدد قضايا السرقة عرف ارتفاعا ملحوظا، إذ بلغ 900 قضية.', ['عدد قضايا السرقة']],
  [
    'fr',
    'Le nombre de vols de ruches a connu une hausse notable, atteignant 900 cas.',
    ['nombre de vols de ruches'],
  ],
  // A semicolon before a clause of its own ends the one before.
  ['ar', 'عرف عدد السرقات ارتفاعا؛ وبلغت مداخيل الزرابي 12 درهما.', ['مداخيل الزرابي']],
]);

checkMeasures('a growth told behind its size is of the number that follows', [
  ['ar', 'حقق القطاع زيادة قدرها 11 في المائة في عدد النساجين.', ['زيادة في عدد النساجين']],
  ['ar', 'سجل المعرض ارتفاعا بمعدل 40 في المائة في عدد الزوار.', ['ارتفاعا في عدد الزوار']],
  // … the rate of something is its own.
  ['ar', 'بلغ معدل ملء السدود 74 في المائة.', ['معدل ملء السدود']],
]);

checkMeasures('what somebody foresees moves is what moves', [
  ['ar', 'توقع المكتب ارتفاع عدد النساجين إلى 30 ألف شخص.', ['عدد النساجين']],
  ['ar', 'توقع المكتب ارتفاع عدد النساجين في البلاد إلى 30 ألف شخص.', ['عدد النساجين في البلاد']],
]);

checkMeasures('a later clause has the topic that it announces', [
  [
    'ar',
    'سجل النسيج تراجعا، أما فيما يتعلق بالصباغة، فقد ارتفع حجمها الإجمالي بـ4 في المائة.',
    ['حجمها الإجمالي, الصباغة'],
  ],
  [
    'fr',
    'La laine recule de 2 % à 3 612 tonnes, quant au miel, il reste stable à 1 820 tonnes.',
    ['laine', 'laine', 'miel'],
  ],
]);

checkMeasures('the words that lead to a stretch of days are no part of what is counted', [
  [
    'ar',
    'لقي 12 شخصا حتفهم في 40 حادثة شهدتها المدن خلال الفترة الممتدة من 17 إلى 23 نونبر الجاري.',
    ['حتف شخصا', 'حادثة شهدتها المدن'],
  ],
  [
    'fr',
    '40 accidents sont survenus en ville durant la période allant du 18 au 24 avril.',
    ['accidents survenus en ville'],
  ],
]);

checkMeasures('an amount behind brackets is of the noun before them', [
  [
    'ar',
    'بلغت المداخيل 900 درهم مقابل نفقات (باستثناء الديون) بقيمة 121 مليار درهم.',
    ['المداخيل', 'قيمة, نفقات'],
  ],
  ['ar', 'أفاد المكتب أن حجم مبادلات الصوف مع الخارج فاق 412 مليون درهم.', ['حجم مبادلات الصوف']],
]);

checkMeasures('what agrees is a participle, and a substance that ends on -s is no plural', [
  [
    'fr',
    'On a interrogé 40 tisserands qui vendaient des tapis.',
    ['tisserands qui vendaient des tapis'],
  ],
  ['fr', 'Un total de 40 barques a été volé.', ['barques volées']],
  ['fr', 'Ils ont saisi 40 kg de cannabis et 9 kg de laine.', ['cannabis saisi', 'laine saisie']],
]);

checkMeasures('what was done to a noun stands between it and its complement', [
  ['fr', 'Les pompiers ont sauvé 12 marins en mer.', ['marins sauvés en mer']],
  ['fr', 'La police a saisi 30 kg de laine à Taza.', ['laine saisie à Taza']],
  ['fr', 'Le centre a accueilli 30 tisserands de Taza.', ['tisserands de Taza accueillis']],
]);

checkMeasures('a plural behind a past tense is its object, though it looks like a verb', [
  ['en', 'The agency signed contracts for 20 million dirhams.', ['contracts']],
  ['en', 'Morocco launched projects costing 20 million dirhams.', ['projects']],
  ['en', 'The council approved projects valued at 20 million dirhams.', ['projects']],
  ['en', 'The body concerned reports 40 wells.', ['wells']],
]);

checkMeasures('what an Arabic verb does to those who are counted is told by its noun', [
  ['ar', 'استقبلت الجماعة 40 نساجا.', ['استقبال نساجا']],
  ['ar', 'أحبطت المصالح 12 محاولة وعالجت 9 قضايا.', ['إحباط محاولة', 'معالجة قضايا']],
  ['ar', 'استفادت 30 جماعة من الآبار.', ['استفادة جماعة من الآبار']],
  ['ar', 'فككت المصالح 7 شبكات واعتقلت 9 أشخاص.', ['تفكيك شبكات', 'اعتقال أشخاص']],
  ['ar', 'سجلت المصالح 7 حالات تسمم.', ['حالات تسمم']],
  [
    'ar',
    'ويخوض 225 عضوا الانتخابات، وستقتني الوكالة 500 رادار.',
    ['عضوا الانتخابات', 'اقتناء رادار'],
  ],
  [
    'ar',
    'لقي 26 نساجا مصرعهم، ولقيت 3 نساء من القرية حتفهن.',
    ['مصرع نساجا', 'حتف نساء من القرية'],
  ],
]);

checkMeasures('all that an Arabic list has between two of its numbers is one item', [
  [
    'ar',
    'ارتفعت أثمان الخضر بـ 13 في المائة والسمك وفواكه البحر بـ 6 في المائة والحليب والجبن والبيض بـ 2 في المائة.',
    ['أثمان الخضر', 'السمك وفواكه البحر', 'الحليب والجبن والبيض'],
  ],
  [
    'ar',
    'سجلت أهم الزيادات في تازة بـ 2,8 في المائة وفي بني ملال بـ 2,5 في المائة وفي سطات والحسيمة ب 2,4 في المائة.',
    ['الزيادات في تازة', 'الزيادات, في بني ملال', 'الزيادات, في سطات والحسيمة'],
  ],
  [
    'ar',
    'بلغت نسبة التمدرس 12 في المائة في المدن و7 في المائة في القرى.',
    ['نسبة التمدرس', 'نسبة التمدرس, في القرى'],
  ],
]);

checkMeasures('an Arabic clause opens with its verb, and what is said with its own subject', [
  ['ar', 'سجل سد الآبار 90% وسيدي حمو 87%.', ['سد الآبار', 'سيدي حمو']],
  [
    'ar',
    'أكدت الوزيرة أن الورش نجح، مشيرة إلى أن 24 في المائة من النساجين هم مغاربة مقيمون بالخارج.',
    ['النساجين مغاربة مقيمون بالخارج'],
  ],
  [
    'ar',
    'لا يزال النسيج يشكل عبءا كبيرا، حيث إن 95% من النساجين شباب، في حين أن 5% فقط مسنون.',
    ['النساجين شباب', 'مسنون'],
  ],
  ['ar', 'حققت مداخيل الآبار رقما قياسيا بلغ 144 درهما.', ['رقما قياسيا, مداخيل الآبار']],
  ['fr', 'Elle paie 46 dirhams en sus de la TVA de 5 %.', [null, 'TVA']],
  [
    'fr',
    'La part des puits est de 21 %, contre 16 % précédemment.',
    ['part des puits', 'part des puits'],
  ],
  ['ar', 'بلغ معدل الملء 21 في المائة مقابل 16 في المائة سابقا.', ['معدل الملء', 'معدل الملء']],
  ['ar', 'حققت الآبار رقما قياسيا جديدا ناهز 144 درهما.', ['رقما قياسيا جديدا, الآبار']],
  ['ar', 'عرفت مبيعات الصوف ارتفاعا مضطردا إذ بلغت 55 درهما.', ['مبيعات الصوف, ارتفاعا مضطردا']],
  [
    'ar',
    'سجل الرقم الاستدلالي للأثمان عند الاستهلاك ارتفاعا بـ 3 في المائة.',
    ['الرقم الاستدلالي للأثمان عند الاستهلاك, ارتفاعا'],
  ],
  ['ar', 'بلغ معدل المردودية 17 قنطارا للهكتار الواحد.', ['معدل المردودية']],
]);

checkMeasures(
  'an Arabic clause of a list of levels opens with its verb behind the word that joins it',
  [['ar', 'امتلأت سدود الحوض، حيث سجل سد الآبار 90% وتيمنوتين 79%.', ['سد الآبار', 'تيمنوتين']]],
);

checkMeasures('places that an Arabic clause joins are of one measure up to its figure', [
  ['ar', 'بلغ تساقط البرد بكل من فاس ومكناس 22 ملم.', ['تساقط البرد بكل من فاس ومكناس']],
  ['ar', 'بلغ تساقط البرد في فاس ومكناس ووزان 22 ملم.', ['تساقط البرد في فاس ومكناس ووزان']],
  ['ar', 'وسجلت النواصر وسطات 10 ملم، ومراكش 9 ملم.', ['النواصر وسطات', 'مراكش']],
]);

checkMeasures('a growth or fall is a noun behind its adjective', [
  [
    'en',
    'The greatest rises in the CPI were recorded in Fez at 3.4%, Safi at 0.6%.',
    ['rises in the CPI', 'rises in the CPI, Safi'],
  ],
  [
    'en',
    'The office noted remarkable increases in wool prices in Safi, with 3.1%.',
    ['increases in wool prices'],
  ],
  ['en', 'The largest drop was 5%.', ['drop']],
  ['en', 'It led to a 7% net reduction in the wool deficit.', ['reduction in the wool deficit']],
]);

checkMeasures('where a growth or fall ends is of what has grown or fallen', [
  [
    'en',
    'The rains led to an increase in the filling rate to 31%, compared to 29% last year.',
    ['filling rate', 'filling rate'],
  ],
  [
    'en',
    'There was a 10% decline in wool sales to MAD 7 million.',
    ['decline in wool sales', 'wool sales'],
  ],
  [
    'en',
    'This is due to the reduction of the wool deficit which fell from 7% to 3%.',
    ['wool deficit', 'wool deficit'],
  ],
  [
    'en',
    'The vacancy rate recorded a sharp decrease from 30% in 2031 to 8% in 2034.',
    ['vacancy rate', 'vacancy rate'],
  ],
  ['fr', 'Le moulin note une hausse des recettes à 7 millions de dirhams.', ['recettes']],
  ['ar', 'أدى ذلك إلى ارتفاع نسبة الملء إلى 27 في المائة.', ['نسبة الملء']],
  // The growth of all is what is told.
  ['fr', 'La banque attend une croissance de l’économie à 5%.', ['croissance de l’économie']],
]);

checkMeasures('a change in brackets stands between a rate and its place', [
  [
    'en',
    'The vacancy rate went from 6.1% to 6.4% (+0.3 point) in the hills and from 12% to 11% in the plains.',
    [
      'vacancy rate, in the hills',
      'vacancy rate, in the hills',
      'vacancy rate, in the hills',
      'vacancy rate, in the plains',
      'vacancy rate, in the plains',
    ],
  ],
  [
    'fr',
    'Le taux de vacance est de 6% (+1 point) en plaine.',
    ['taux de vacance, en plaine', 'taux de vacance, en plaine'],
  ],
]);

checkMeasures('what slows or dips is no part of a noun', [
  [
    'en',
    'Wool inflation should decelerate to 2.2% from 4.4%.',
    ['Wool inflation', 'Wool inflation'],
  ],
  ['en', 'Cart theft dipped by 4%.', ['Cart theft']],
]);

checkMeasures('a form that is a verb elsewhere is a noun where no verb can stand', [
  ['en', 'Travel revenues stood at 9 million dirhams.', ['Travel revenues']],
  ['en', 'Fund transfers reached 46 million dirhams.', ['Fund transfers']],
  ['en', 'The wheat harvest should stand at 3 million tonnes.', ['wheat harvest']],
  ['en', 'The wind energy share in the mix reached 56%.', ['wind energy share in the mix']],
  ['en', 'Growth in major advanced economies was 2.4%.', ['Growth in major advanced economies']],
  ['en', 'The number of newly opened mills fell by 4%.', ['number of newly opened mills']],
  ['en', 'The yearly tally of thefts increased by 6%.', ['yearly tally of thefts']],
  // Behind a plural it is a verb.
  ['en', 'The weavers share 3 million dirhams.', ['weavers']],
]);

checkMeasures('a quotation is measured whole, with what it leads to or hangs on', [
  ['en', 'By contrast, “wool and silk” prices fell by 0.8%.', ['“wool and silk” prices']],
  [
    'en',
    'It was driven by a 3.5% increase in “wool,” and a 0.4% rise in “silk, yarn, and dye.”',
    ['increase in “wool,”', 'rise in “silk, yarn, and dye.”'],
  ],
  ['fr', 'Les moulins « Sebou » et « Ziz » sont à 40 %.', ['moulins « Sebou » et « Ziz »']],
]);

checkMeasures(
  'a time that a comparison is led by, and the open end of an age, are known by their words',
  [
    ['en', 'Wool sales saw an increase of 43% in comparison to 2021.', ['Wool sales, increase']],
    [
      'en',
      'The vacancy rate fell from 7% to 1% in town. In the same period of time, from 30% to 12% in the hills.',
      [
        'vacancy rate, in town',
        'vacancy rate, in town',
        'vacancy rate',
        'vacancy rate, in the hills',
      ],
    ],
    [
      'en',
      'The vacancy rate rose among weavers aged 45 and above (+3%).',
      ['vacancy rate, weavers aged 45 and above'],
    ],
  ],
);

checkMeasures('a long dash without spaces sets an aside off', [
  ['en', 'The inflows of the lakes—from rain—came to 3 million tonnes.', ['inflows of the lakes']],
  [
    'en',
    'Wool is dear. The vacancy rate fell in March—a drop of 20%—and thefts rose.',
    ['vacancy rate, drop'],
  ],
]);

checkMeasures('a noun that commas part from "of" and its amount', [
  ['fr', 'La caisse fait ressortir une perte, hors dons, de 40 dirhams.', ['perte']],
  ['fr', 'Le bilan laisse apparaitre des recettes de 40 dirhams.', ['recettes']],
  ['fr', 'La hausse des dons recouvre un montant de 40 dirhams.', ['montant, hausse des dons']],
]);

checkMeasures('the change that closes a sentence is of the whole, and of no part', [
  [
    'fr',
    'Le nombre des tisserands a atteint 420, dont 89 femmes, soit une hausse de 8 %.',
    ['nombre des tisserands', 'femmes', 'nombre des tisserands, hausse'],
  ],
  [
    'ar',
    'وصل عدد النساجين إلى 420 شخصا، منهم 89 امرأة، أي بزيادة ناهزت 8 بالمائة.',
    ['عدد النساجين', 'امرأة', 'عدد النساجين, زيادة'],
  ],
  [
    'fr',
    'Le nombre des tisserands a atteint 420, dont 89 femmes, en hausse de 8 %.',
    ['nombre des tisserands', 'femmes', 'femmes, hausse'],
  ],
  [
    'fr',
    'Elle a logé 420 tisserands, dont 89 femmes, et a ouvert 12 ateliers, soit une hausse de 8 %.',
    ['tisserands logés', 'femmes logées', 'ateliers ouverts', 'ateliers ouverts, hausse'],
  ],
]);

checkMeasures(
  'what stands behind a determiner that is no pronoun is a noun, whatever else it may be',
  [
    ['fr', 'Son produit net a crû de 3 %.', ['produit net']],
    ['fr', 'S’agissant du produit net, il a crû de 3 %.', ['produit net']],
    ['fr', 'Le revenu moyen des tisserands s’élève à 89 dirhams.', ['revenu moyen des tisserands']],
    ['fr', 'La coopérative produit 40 tonnes de miel.', ['miel']],
  ],
);

checkMeasures('a clause that "et" joins on is no part of what is counted', [
  ['fr', 'Le plan prévoit l’achat de 37 bus et repose sur un prêt.', ['achat de bus']],
  ['fr', 'Le plan prévoit l’achat de 37 bus et tramways.', ['achat de bus et tramways']],
]);

checkMeasures(
  'what says that somebody leads or from when to when something grew is not what grows',
  [
    [
      'fr',
      'Les ventes ont atteint 23 dirhams, soit -8 % d’une date à l’autre.',
      ['ventes', 'ventes'],
    ],
  ],
);

checkMeasures('a magnitude is of its quake, whatever is said behind it', [
  ['fr', 'Un séisme de magnitude 4.0 a été ressenti à Zagora.', ['séisme de magnitude']],
  ['en', 'A magnitude 4.0 earthquake hit Zagora.', ['magnitude earthquake']],
  ['en', 'An earthquake of magnitude 4.2 hit Zagora.', ['earthquake of magnitude']],
]);

checkMeasures('the number of a law stands inside its name', [
  [
    'fr',
    'La production des parcs prévus par la loi 13-09 relative aux énergies vertes a progressé de 17 %.',
    ['production des parcs prévus par la loi 13-09 relative aux énergies vertes'],
  ],
  ['fr', 'Les achats de 13 ports ont progressé de 17 %.', ['achats de ports', 'ports']],
]);

checkMeasures('a verb behind "ne" is done to nothing', [
  ['fr', 'Le groupe ne reçoit que 135 réponses.', ['réponses']],
  ['fr', 'Le groupe n’a reçu que 135 réponses.', ['réponses reçues']],
]);

checkMeasures('"âgées" before its verb belongs to those who are', [
  ['fr', 'La part des personnes âgées est de 23,2 %.', ['part des personnes âgées']],
  [
    'fr',
    'La part des personnes âgées de 15 ans et plus est de 12 %.',
    ['part des personnes âgées de 15 ans et plus'],
  ],
]);

checkMeasures('what an impersonal passive names is measured', [
  [
    'fr',
    'Le budget est de 903 MDH. Il est prévu un fonds d’équipement de 76 MDH.',
    ['budget', 'fonds d’équipement'],
  ],
  // A pronoun with a past of its own.
  ['fr', 'Le budget est voté. Il est estimé à 76 MDH.', ['budget']],
]);

checkMeasures('a level with its adjective is of what stands at it', [
  ['ar', 'وبقي رصيد آراء النساجين في مستوى سلبي بلغ ناقص 12 نقطة.', ['رصيد آراء النساجين']],
]);

checkMeasures('each share with an answer of its own', [
  [
    'ar',
    'توقعت 26% من التعاونيات تدهور النشاط و37% استقراره و9% تحسنه.',
    ['التعاونيات تدهور النشاط', 'التعاونيات, استقراره', 'التعاونيات, تحسنه'],
  ],
]);

checkMeasures('a capital without its accent leads to where and when', [
  [
    'fr',
    'A la fin de la campagne, les récoltes de figues se sont situées à 300 tonnes.',
    ['récoltes de figues'],
  ],
  [
    'fr',
    'A l’échelle nationale, les achats de la filière ovine et caprine se sont situés à 300 tonnes.',
    ['achats de la filière ovine et caprine, à l’échelle nationale'],
  ],
]);

checkMeasures('"en tant que" leads to a noun, and "tout bonnement" is no part of one', [
  [
    'fr',
    'La valeur des maisons est de 29 MDH, dont 5 MDH en tant que contribution de l’État.',
    ['valeur des maisons', 'valeur des maisons, en tant que contribution de l’État'],
  ],
  ['fr', 'Les ventes de laine ont tout bonnement explosé (131 %).', ['ventes de laine']],
]);
checkMeasures('what an account is given by is no subject', [
  [
    'ar',
    'وتبعا للإحصائيات التي قدمها الوزير، تم تسجيل 264 عقد كراء، انخفض إلى 251 عقدا.',
    ['عقد كراء', 'عقدا'],
  ],
]);

checkMeasures('what a rise is measured against is as much of the same', [
  [
    'fr',
    'Les recettes ont atteint 143 MDH, en hausse de 13 % par rapport aux 126 MDH enregistrés à fin mai 2023.',
    ['recettes', 'recettes, hausse', 'recettes'],
  ],
]);

checkMeasures('an aid is named with whom it goes to', [
  [
    'fr',
    'Il a accordé une aide de 8 MDH aux tisserands ainsi qu’un soutien de 10 MDH pour les fermes.',
    ['aide, tisserands', 'soutien, fermes'],
  ],
]);

checkMeasures('the noun of a locution is none', [
  [
    'fr',
    'Cette superficie pourrait atteindre 500 hectares du fait que la pluie se poursuit.',
    ['superficie'],
  ],
  [
    'fr',
    'Même son de cloche pour la production de miel qui a augmenté de 6 %.',
    ['production de miel'],
  ],
]);

checkMeasures('what an infinitive moves is measured, whoever moves it', [
  [
    'fr',
    'La réforme est prioritaire. En 2024, nous comptons ramener le déficit budgétaire à 4,5 %.',
    ['déficit budgétaire'],
  ],
  ['fr', 'La réforme est prioritaire. Le taux devrait baisser à 4,5 %.', ['taux']],
]);

checkMeasures('an adjective or a noun and the growth right behind it are one phrase', [
  ['en', 'The Moroccan economic growth reached 4.3 percent in 2017.', ['Moroccan economic growth']],
  ['en', 'Exports recorded growth of 4.3 percent in 2017.', ['Exports, growth']],
]);

checkMeasures('two places are one item of a list', [
  [
    'fr',
    'Les hausses les plus fortes ont été enregistrées à Fès avec 3 %, à Oujda, Rabat et Tétouan (1,5 %), à Marrakech (1,3 %) et à Tanger et Settat (0,6 %).',
    [
      'hausses, à Fès',
      'hausses, Rabat et Tétouan',
      'hausses, Marrakech',
      'hausses, Tanger et Settat',
    ],
  ],
  [
    'fr',
    'Les hausses les plus fortes ont été enregistrées à Fès avec 3 %, à Safi (2 %).',
    ['hausses, à Fès', 'hausses, Safi'],
  ],
]);

checkMeasures('from one month or place to the next is no noun', [
  [
    'fr',
    "L'indice a augmenté de 0,3 % d'un mois à l'autre et de 2,4 % sur un an.",
    ['indice', 'indice'],
  ],
  ['fr', "Le prix de la laine varie d'une ville à l'autre de 3 %.", ['prix de la laine']],
]);

checkMeasures('a growth that comes to an amount is not what the amount is of', [
  [
    'fr',
    "Le chiffre d'affaires a connu une croissance modérée à 335 MDH. Le résultat net a enregistré une forte hausse à 9 MDH.",
    ["chiffre d'affaires", 'résultat net'],
  ],
  ['fr', 'Les ventes ont connu une hausse de 4 %.', ['ventes, hausse']],
]);

checkMeasures('what money is given for keeps its preposition', [
  [
    'fr',
    "L'État a débloqué une enveloppe de 140 MDH pour soutenir les fermes.",
    ['enveloppe pour soutenir les fermes'],
  ],
]);

checkMeasures('"vs" sets an amount beside another', [
  [
    'fr',
    'Le déficit est de 38 MDH à fin mai contre 42 MDH un an auparavant (vs 40 MDH à fin avril).',
    ['déficit', 'déficit', 'déficit'],
  ],
  [
    'fr',
    'Les banques ont réalisé un produit net bancaire (PNB) de 50 MDH.',
    ['produit net bancaire'],
  ],
]);

checkMeasures('what is said of all that was told, or leads on to a list, is said of no count', [
  [
    'fr',
    'En 2023, le port a reçu 38 millions de voyageurs ce qui est équivalent au nombre des habitants.',
    ['voyageurs reçus'],
  ],
  [
    'fr',
    'Les bénéficiaires de la grâce sont au nombre de 1.459 détenus se répartissant comme suit :',
    ['bénéficiaires de la grâce'],
  ],
  ['fr', 'La prison compte 40 détenus travaillant au jardin.', ['détenus travaillant au jardin']],
]);

checkTold('of a count that "celui de" leads to, the complement itself is what is measured', [
  [
    'fr',
    'Le nombre de potiers a atteint 204 et celui des tisserands s’est élevé à 328.',
    ['204 artisan | nombre de potiers', '328 artisan | tisserands'],
  ],
]);

checkTold('what is said while telling an amount is nothing that it measures', [
  [
    'fr',
    'Les taxes dues ont représenté 6 milliards de DH tout en notant que le nombre de puits baisse.',
    ['6000000000 MAD | taxes dues'],
  ],
]);

checkMeasures('an acronym that is measured is no name beside a capital', [
  ['fr', 'Le PNB du Groupe s’est situé à 16 DH.', ['PNB du Groupe']],
  [
    'fr',
    'L’EBITDA du Groupe a atteint 16 DH, contre 7 DH.',
    ['EBITDA du Groupe', 'EBITDA du Groupe'],
  ],
]);

checkMeasures('"d’abord" and "en puissance" name nothing that is measured', [
  [
    'fr',
    'Le port le doit d’abord au dynamisme du trafic, qui a connu une croissance de 10 %.',
    ['dynamisme du trafic, croissance'],
  ],
  [
    'fr',
    'Le port le doit à la montée en puissance des engrais, dont les volumes ont bondi de 69 %.',
    ['volumes, engrais'],
  ],
]);

checkMeasures('"ainsi" stands inside a verb, and joins nouns only with "que"', [
  ['fr', '70 DH ont ainsi été versés aux clubs.', ['versés aux clubs']],
  ['fr', '12 navires ont ainsi été vendus aux ports.', ['navires vendus aux ports']],
  ['fr', 'Les voiles ainsi que les filets coûtent 70 DH.', ['filets']],
]);

checkMeasures('what ends on stagnation has moved, and is measured', [
  [
    'fr',
    'Les charges ressortent en quasi-stagnation (+0,9 %) à 70 DH.',
    ['charges, stagnation', 'charges'],
  ],
]);

checkMeasures('what is expected at an amount is what stands before its comma', [
  ['fr', 'La récolte de thé, attendue à 40 tonnes, progresse.', ['récolte de thé']],
  [
    'fr',
    'Ceci permet une baisse du déficit, attendu à 4,5 % cette année, puis à 3,9 % en 2026.',
    ['baisse du déficit', 'baisse du déficit'],
  ],
  ['fr', 'Les visiteurs attendus ont acheté 40 billets.', ['billets achetés']],
]);

checkMeasures('"far from" and "unlike" set a rate apart and are not what it measures', [
  [
    'en',
    'The turnout was 27 percent, far from the 85 percent announced by the unions.',
    ['turnout', 'turnout'],
  ],
  ['en', 'The turnout was 27 percent, unlike the 85 percent of 2011.', ['turnout', 'turnout']],
]);

checkMeasures('"ces dernières" are what was named last in that number, "elles" no single thing', [
  [
    'fr',
    'S’agissant des ruches, la ligue relève une hausse des recettes de miel. Ces dernières sont passées de 5 MDH à 6 MDH.',
    ['recettes de miel', 'recettes de miel'],
  ],
  [
    'fr',
    'La dégradation tient aux dépenses et non à celle des recettes courantes, dit la ligue. Ces dernières, chiffrées à 80 MDH, ont crû de 4%.',
    ['recettes courantes', 'recettes courantes'],
  ],
  [
    'fr',
    'Le juge a relevé un recul du taux de fraude au cours de l’année. Ce dernier est passé de 37 % à 32 %.',
    ['taux de fraude', 'taux de fraude'],
  ],
  ['fr', 'La ligue dévoile ses charges. Elles s’élèvent à 12 MDH.', ['charges']],
  ['fr', 'La dette de la ligue croît. Elle s’élève à 12 MDH.', ['dette de la ligue']],
]);

checkMeasures('what is left out, given to or bought together belongs to its noun', [
  [
    'fr',
    'La valeur ajoutée hors agriculture croîtrait de 2%.',
    ['valeur ajoutée hors agriculture'],
  ],
  [
    'fr',
    'La valeur ajoutée hors agriculture croîtrait de 2% et celle des moulins de 3%.',
    ['valeur ajoutée hors agriculture', 'valeur ajoutée, moulins'],
  ],
  [
    'fr',
    'La ligue relève que, pour ce qui est de la valeur ajoutée hors agriculture, elle devrait s’améliorer de 3%.',
    ['valeur ajoutée hors agriculture'],
  ],
  [
    'fr',
    'Les mines ont progressé de 5%, portant leur contribution à la croissance globale à 1,2 point.',
    ['mines', 'contribution à la croissance globale, mines'],
  ],
  [
    'fr',
    'Le rapport relève la progression des dépenses en vivres et outils de 9% à 14 MDH.',
    ['progression des dépenses en vivres et outils', 'dépenses en vivres et outils'],
  ],
]);

checkMeasures('what has grown to an amount is told of it, and a noun of growth once', [
  [
    'fr',
    'L’embellie découle de la hausse de 5% des dépenses pour s’établir à 29 MDH.',
    ['hausse des dépenses', 'dépenses'],
  ],
  [
    'fr',
    'La croissance a été de 4%. Tenant compte de ces données, la croissance devrait s’établir à 3%.',
    ['croissance', 'croissance'],
  ],
  ['fr', 'Le creusement est évalué à 5 MDH.', ['creusement']],
  [
    'fr',
    'Le rythme de croissance des mines a décéléré à 2,7%.',
    ['rythme de croissance des mines'],
  ],
]);

checkMeasures('a forecast or a goal is named by the growth that it is of', [
  ['fr', 'La prévision de croissance a été abaissée à 2,9 %.', ['prévision de croissance']],
  ['fr', 'L’objectif de croissance a été fixé à 2,9 %.', ['objectif de croissance']],
]);

checkMeasures('an amount of another unit is not of the growth told before by a noun of its name', [
  [
    'fr',
    'La laine a connu une hausse du volume de 3 %. Les ventes ont atteint un volume de 1.607 tonnes.',
    ['hausse du volume, laine', 'volume, ventes'],
  ],
]);

checkMeasures('what is found in so many cases is measured, and not the cases', [
  ['en', 'The reason is the lack of wool in 34% of cases.', ['lack of wool']],
  ['fr', 'Ce motif est cité dans 34 % des cas.', ['motif']],
  ['ar', 'يعود ذلك إلى غياب الصوف في 34 في المائة من الحالات.', ['غياب الصوف']],
  ['en', 'Wool accounts for 34% of cases.', ['Wool, of cases']],
  ['en', 'Wool was found in 34% of the wells.', ['wells']],
]);

checkMeasures('what a bracket adds is passed over', [
  [
    'fr',
    'Cela vient des versements des offices et ateliers publics (OAP), estimés à 27 MDH.',
    ['versements des offices et ateliers publics'],
  ],
  [
    'fr',
    'Le bilan tient compte des dépenses totales, (y compris les primes) (48 MDH).',
    ['dépenses totales'],
  ],
]);

checkMeasures('what is told of a name beside its verb is not measured', [
  ['fr', 'Le Sahel, creusé par les dépenses de la voirie, a reculé de 4 %.', [null]],
]);

checkMeasures('a noun with what was done to it, and by whom, is no other', [
  [
    'fr',
    'Dix ruches ont reçu un budget total de 9 MDH. Le budget investi par les ligues étrangères s’est élevé à 40 MDH.',
    ['ruches', 'budget total, ruches', 'budget investi par les ligues étrangères'],
  ],
  [
    'fr',
    'Les primes de l’assurance vie sont de 11 MDH, et celles émises dans le cadre de l’assurance voyage, se sont chiffrées à 4 MDH.',
    ['primes de l’assurance vie', 'primes, émises dans le cadre de l’assurance voyage'],
  ],
]);

checkMeasures('those who are listed by name are no subject', [
  [
    'fr',
    'Les ventes de miel du groupe, à savoir Ruches du Sud, Ruches de l’Est et Abeilles du Nord, ont crû de 13 %.',
    ['ventes de miel du groupe'],
  ],
]);

checkMeasures('each of those told in turn has by how much it has moved and to what', [
  [
    'fr',
    'Les prix et les salaires ont progressé respectivement de 4 % à 9 MDH et de 2 % à 7 MDH.',
    ['prix', 'prix', 'salaires', 'salaires'],
  ],
]);

checkMeasures('a pronoun in the singular stands for no noun in the plural', [
  [
    'fr',
    'Le taux d’échec est de 12 %, et parmi les apprenties de 17 %. Il a baissé de 3 %.',
    ['taux d’échec', 'apprenties', 'taux d’échec'],
  ],
]);

checkMeasures('what comes of something or shows it is no noun of it', [
  ['fr', 'Cette crue découle d’une hausse des pluies de 7 %.', ['hausse des pluies']],
  ['fr', 'Cette stabilité reflète une hausse des pluies de 7 %.', ['hausse des pluies']],
]);

checkMeasures('a French noun in a capital is no body where accounts have it', [
  ['fr', 'Le Résultat net de la caisse a atteint 7 MDH.', ['Résultat net de la caisse']],
  ['fr', 'Le Produit net bancaire a atteint 7 MDH.', ['Produit net bancaire']],
  ['fr', 'Le Centre tisserand a versé 7 MDH.', [null]],
]);

checkMeasures('"soit" parts a number from what says it otherwise, with or without a comma', [
  [
    'fr',
    'La récolte a atteint 7 tonnes de sel soit une hausse de 3 %.',
    ['sel', 'récolte, hausse'],
  ],
]);

checkMeasures('up, down and to a lesser extent are measured by nothing', [
  ['en', 'Inflation was revised upwards to 7%.', ['Inflation']],
  ['en', 'Wool sold and, to a lesser extent, honey (7 dirhams).', ['honey']],
]);

checkMeasures('what an estimate puts at a number may stand behind words of how it is measured', [
  ['fr', 'La gardienne estime à 60 % en moyenne le taux de remplissage.', ['taux de remplissage']],
]);

checkMeasures('whoever gives has no share', [
  ['fr', 'La ferme a reçu un prêt de 9 MDH de la part du moulin.', ['prêt']],
]);

checkMeasures('a body by its acronym is not what it pays, and a surplus no deficit', [
  ['fr', 'La FRMF a dépensé 2,2 millions de dirhams lors du stage.', [null]],
  ['en', 'BAM raised its forecast for 2019 growth to 2.8 percent.', ['growth, forecast']],
  [
    'fr',
    'L’Office accusait un déficit de 47 millions de dirhams, il a dégagé un excédent de 12 millions de dirhams.',
    ['déficit', 'excédent'],
  ],
]);

checkMeasures('"leur" before a verb and a number is a pronoun, and the verb no noun', [
  ['fr', 'La commune leur verse 1 500 dirhams.', [null]],
  ['fr', 'Leur budget 2024 atteint 1 500 dirhams.', ['budget']],
]);

checkMeasures('an age is told with its number, and its bound is of no other', [
  [
    'fr',
    'Les 60 ans et plus représentent plus de 12 % de la population.',
    ['60 ans et plus, de la population'],
  ],
  [
    'fr',
    'Le taux de chômage des femmes est de 20 %, et celui des 45 ans et plus de 3 %.',
    ['taux de chômage des femmes', '45 ans et plus'],
  ],
]);

checkMeasures('a complement of a participle, or of what one is able to do, belongs to the noun', [
  [
    'fr',
    'On compte 220 personnes vivant avec le VIH dans la vallée.',
    ['personnes vivant avec le VIH dans la vallée'],
  ],
  ['fr', 'On compte 200 femmes en âge de travailler.', ['femmes en âge de travailler']],
]);

checkMeasures('how many a rate is out of is not what it measures', [
  ['fr', 'Deux familles sur trois refusent de partir.', ['familles refusent de partir']],
  ['en', 'Two looms in three were late.', ['looms were late']],
  ['fr', 'Il sert 243 repas par jour.', ['repas par jour']],
]);

checkMeasures('a share in words is told of what it is a share of', [
  ['en', 'Three quarters of the weavers (73%) live in town.', ['weavers']],
  ['ar', 'ثلاثة أرباع النساجين (73%) يعيشون بالمدن.', ['النساجين']],
]);

checkMeasures('what something is worth has a number of its own', [
  [
    'fr',
    'Les agents ont saisi 650 paquets de laine d’une valeur de 655 000 DH.',
    ['paquets de laine saisis', 'valeur, paquets de laine'],
  ],
  [
    'fr',
    'Le contrôle a permis de réaliser des saisies en devises avoisinant les 50 millions de dirhams.',
    ['saisies en devises'],
  ],
]);

checkMeasures('what somebody tries or chooses is told with its infinitive', [
  [
    'fr',
    'Environ 300 personnes ont essayé d’entrer au moulin.',
    ['personnes ont essayé d’entrer au moulin'],
  ],
  [
    'fr',
    'Près de 300 tisserands, selon le maire, ont cherché à quitter Zagora.',
    ['tisserands ont cherché à quitter Zagora'],
  ],
  ['fr', 'Sept décès sont à déplorer au moulin.', ['décès']],
]);

checkMeasures('an adjective that is a noun too ends what is measured', [
  ['fr', 'Le taux de chômage des jeunes a atteint 25 %.', ['taux de chômage des jeunes']],
  ['fr', 'Le taux de chômage des jeunes avoisine 25 %.', ['taux de chômage des jeunes']],
  [
    'fr',
    'Le taux de chômage des jeunes femmes a atteint 25 %.',
    ['taux de chômage des jeunes femmes'],
  ],
]);

checkMeasures('how many there is room for are not those who are there', [
  ['fr', 'On compte 100 000 pèlerins pour une capacité de 70 000.', ['pèlerins', 'capacité']],
  ['en', 'The inn holds 100 pilgrims for a capacity of 70.', ['pilgrims', 'capacity']],
]);

checkTold('a relative clause says which ones are counted, whatever its verb', [
  [
    'ar',
    'عدد الرخص التي حظيت بموافقة الرابطة بلغ 412 رخصة.',
    ['412 permit | عدد الرخص التي حظيت بموافقة الرابطة'],
  ],
  [
    'ar',
    'عدد القتلى الذي خلفته العاصفة بلغ 47 شخصا.',
    ['47 person | عدد القتلى الذي خلفته العاصفة'],
  ],
  // A noun with its pronoun is no verb.
  ['ar', 'المدينة التي مساحتها 40 هكتارا.', ['40 ha | مساحتها, المدينة']],
  [
    'en',
    'Permits that received a favourable opinion reached 412.',
    ['412 permit | Permits that received a favourable opinion'],
  ],
  [
    'en',
    'The death toll in the storm that struck the valley rose to 47 people.',
    ['47 person | death toll in the storm that struck the valley'],
  ],
]);

checkTold('what its pronoun stands for is done to no number behind', [
  ['ar', 'عدد الأوراق التي تم رصدها خلال سنة 2021 بلغ 412 ورقة.', ['412 sheet | عدد الأوراق']],
  ['ar', 'بلغ عدد الأوراق التي تم رصدها خلال سنة 2021 412 ورقة.', ['412 sheet | ورقة']],
  ['ar', 'المباراة تابعها 412 متفرجا.', ['412 spectator | متابعة متفرجا']],
]);

checkMeasures('what has moved is told with the movement that somebody records', [
  [
    'ar',
    'سجلت الرابطة تراجعا في محجوزات العسل بنسبة 12% لتستقر عند 412 وحدة.',
    ['تراجعا في محجوزات العسل', 'محجوزات العسل'],
  ],
  [
    'fr',
    'Le parc de ruches a enregistré une hausse annuelle de 2 %, s’établissant à 412 ruches.',
    ['parc de ruches, hausse annuelle', 'parc de ruches'],
  ],
]);

checkMeasures('a year may say which occasion', [
  ['en', 'Twelve weavers died during the 2021 fair.', ['weavers died during the 2021 fair']],
]);

checkMeasures('what somebody is endowed with opens the clause that tells of them', [
  [
    'fr',
    'Doté de 600 millions de dirhams, ce contrat s’étale sur deux ans.',
    ['contrat', 'contrat'],
  ],
]);

checkMeasures('those who are somewhere are told by the place alone', [
  ['en', 'In all, 648 weavers were behind bars.', ['weavers behind bars']],
  ['fr', 'En tout, 648 tisserands sont en grève.', ['tisserands en grève']],
]);

checkMeasures('what is told once more between commas has the verb behind it', [
  [
    'fr',
    'Quelque 120 familles, soit près de 648 personnes, vivent de la laine.',
    ['familles vivent de la laine', 'personnes vivent de la laine'],
  ],
]);

checkMeasures('an amount of a list has the place behind it, and not that of the one before', [
  [
    'fr',
    '6 tonnes de laine ont été vendues dans le sud, 2 tonnes dans le nord et 9 tonnes au port.',
    ['laine vendues dans le sud', 'laine dans le nord', 'laine, au port'],
  ],
  [
    'en',
    '6 tons of wool were sold in the south, 2 tons in the north.',
    ['wool sold in the south', 'wool in the north'],
  ],
]);

checkMeasures('the year of an English whole stands before it', [
  ['en', 'The data show that 64% of the 2021 rugs were blue.', ['rugs were blue']],
]);

checkMeasures('what covers an area has it', [
  ['en', 'The farm, covering 648 hectares, was sold.', ['farm']],
]);

checkMeasures('what an Arabic waw opens behind a percentage has its own', [
  [
    'ar',
    'انخفضت أثمان الصوف بـ 2.6 ٪؛\nوالزرابي بـ 2.5 ٪ والحرير بـ 1.5 ٪؛',
    ['أثمان الصوف', 'الزرابي', 'الحرير'],
  ],
]);

checkMeasures('a name in quotation marks is told whole', [
  [
    'ar',
    'ارتفعت الأثمان بـ2 في المائة بالنسبة لـ"الصوف" وبـ5 في المائة بالنسبة لـ"الحرير والقطن".',
    ['الأثمان', 'الأثمان بالنسبة لـ"الحرير والقطن"'],
  ],
]);

checkMeasures('money that is paid each year is for what stands behind the year', [
  ['fr', 'L’État consacre 648 millions de dirhams par an aux routes rurales.', ['routes rurales']],
  ['fr', 'La ligue verse 648.000 dirhams chaque mois aux éleveurs.', ['éleveurs']],
  ['en', 'The state spends 648 million dirhams a year on rural roads.', ['rural roads']],
  ['en', 'The state pays 648,000 dirhams every month to breeders.', ['breeders']],
]);

checkMeasures('what a number is compared with is not what it measures', [
  [
    'fr',
    'L’usage moyen par client est de 60 minutes, en recul de 9 % comparé à fin mars 2020 (56 min).',
    ['usage moyen par client', 'usage moyen par client, recul', 'usage moyen par client'],
  ],
]);

checkMeasures('an amount that opens a sentence is of what the sentence is about', [
  ['fr', 'Estimé à 648 MDH, le métier sera livré en mars.', ['métier']],
]);

checkMeasures('when a budget was voted is not whose it is', [
  ['fr', 'Lors de cette séance, l’instance élue a approuvé un budget de 648 MDH.', ['budget']],
]);

checkMeasures('what so many make up says nothing of what they are', [
  ['fr', 'Quelque 648 métiers vendus représentent la moitié du parc.', ['métiers vendus']],
  ['en', 'Some 648 looms account for half of the wool.', ['looms']],
  ['ar', 'أوضح أن 648 نولا تمثل نصف الورشات.', ['نولا']],
]);

checkMeasures('their number is that of the whole, not of its parts', [
  [
    'fr',
    'La vallée compte 648 tisserands, dont 144 femmes. Leur nombre a augmenté de 9 %.',
    ['tisserands', 'femmes', 'tisserands'],
  ],
  [
    'fr',
    'La vallée compte 648 tisserands et 144 fileuses. Leur nombre a augmenté de 9 %.',
    ['tisserands', 'fileuses', 'fileuses'],
  ],
]);

checkMeasures('what was done to a noun is told with all that it asks for, up to the verb', [
  [
    'fr',
    'Les primes versées au titre du fonds rural ont atteint 3 millions de dirhams.',
    ['primes versées au titre du fonds rural'],
  ],
  // Who says so is none of it.
  [
    'fr',
    'Les tapis exportés selon le ministère ont atteint 3 millions de dirhams.',
    ['tapis exportés'],
  ],
]);

checkMeasures('an amount that comes with what somebody makes is of that', [
  [
    'en',
    'The mayor launched a housing plan with a budget of MAD 120 million.',
    ['budget, housing plan'],
  ],
  ['en', 'Honey led the table with a value of MAD 120 million.', ['value, Honey']],
]);

checkMeasures('"celui-ci" stands for the last noun that agrees with it, or what that is of', [
  [
    'fr',
    'Le moral reste bas, selon les données du HCP sur l’indice de confiance des ménages. Celui-ci aurait progressé de 9,8 points.',
    ['indice de confiance des ménages'],
  ],
  [
    'fr',
    'La banque a revu la croissance de l’industrie. Celle-ci atteindrait 3 %.',
    ['croissance de l’industrie'],
  ],
]);

checkMeasures('an entry is of all the nouns that it opens on', [
  [
    'fr',
    'Les viandes et les œufs : 3 %. Café et thé à 0,1 %.',
    ['viandes et les œufs', 'Café et thé'],
  ],
]);

checkMeasures('how a thing came about is no part of what is measured', [
  ['fr', 'Les revenus tirés du miel ont de la sorte augmenté de 20 %.', ['revenus tirés du miel']],
  ['fr', 'L’aide au logement, tout juste lancée, atteint 100.000 dirhams.', ['aide au logement']],
]);
