import { checkDated, year } from './dated.ts';

checkDated('what is found is of the day of the raid that the sentence before tells', [
  [
    'fr',
    'À Bab Louta, le samedi 11 mai, la douane a réalisé une saisie record. Ainsi, {70} filets ont été découverts.',
    '2024-05-14',
    ['~2024-05-11/2024-05-11'],
  ],
  [
    'fr',
    'La marine a secouru dimanche un canot au large. Les marins ont trouvé {70} filets à bord.',
    '2024-05-14',
    ['~2024-05-12/2024-05-12'],
  ],
  [
    'en',
    'Police foiled on Sunday evening a smuggling attempt, the port said on Monday. During the operation, they found {70} nets.',
    '2024-05-14',
    ['~2024-05-12/2024-05-12'],
  ],
  [
    'ar',
    'أحبطت البحرية يوم الأحد 12 ماي محاولة لتهريب الشباك قرب البحيرة الكبرى. ومكنت العملية من حجز {70} شبكة.',
    '2024-05-14',
    ['~2024-05-12/2024-05-12'],
  ],
]);

checkDated('the day of a meeting or of what was said is not that of what is counted', [
  ['fr', 'Les élus se sont réunis lundi. La Ville a planté {70} arbres.', '2024-05-14', [null]],
  [
    'fr',
    'La douane a annoncé lundi une saisie record. La Ville a planté {70} arbres.',
    '2024-05-14',
    [null],
  ],
  ['en', 'The port said on Monday that it would reopen. It has {70} quays.', '2024-05-14', [null]],
  ['ar', 'أعلن الميناء يوم الاثنين إحباط محاولة. غرس {70} شجرة.', '2024-05-14', [null]],
]);

checkDated('the day of a disaster is that of its toll', [
  [
    'fr',
    'La secousse du 8 septembre à Fès a fait {12} morts et {40} blessés. {900} tentes seront montées.',
    '2023-09-20',
    ['2023-09-08/2023-09-08', '2023-09-08/2023-09-08', null],
  ],
  ['en', 'The September 8 quake killed {12} people.', '2023-09-20', ['2023-09-08/2023-09-08']],
  [
    'ar',
    'خلف حريق الفندق، الذي اندلع في 8 شتنبر 2023، وفاة {12} شخصا وإصابة {40} آخرين.',
    '2023-10-10',
    ['2023-09-08/2023-09-08', '2023-09-08/2023-09-08'],
  ],
  // No toll, but what came of it later.
  ['fr', 'Après le séisme du 8 septembre, {12} écoles sont fermées.', '2023-10-10', [null]],
]);

checkDated('what was done on a day of its own, and after one', [
  [
    'fr',
    'Les agents ont fermé, lundi, un atelier où travaillaient {14} personnes. Sur place, ils ont découvert {12} sacs. En tout, {9} ateliers ont été fermés au premier trimestre.',
    '2023-04-12',
    ['2023-04-10/2023-04-10', '~2023-04-10/2023-04-10', '2023-01-01/2023-03-31'],
  ],
  // A day that only a letter is of.
  ['fr', 'La lettre du 22 mars, qui porte sur {12} sacs, est publique.', '2023-04-12', [null]],
]);

checkDated('a day before what was so on it', [
  [
    'ar',
    'أوقفت السلطات {26} شخصا مساء الاثنين. ويوم الأحد، كان عدد الموقوفين {12}.',
    '2025-09-30',
    ['2025-09-29/2025-09-29', '2025-09-28/2025-09-28'],
  ],
]);

checkDated('a year that was done well dates what is told of it, what was signed in it does not', [
  [
    'fr',
    'L’office a signé en 2023 une excellente année. Il a vendu {70} barques.',
    '2024-05-14',
    ['~2023-01-01/2023-12-31'],
  ],
  ['fr', 'L’office a signé en 2023 une convention. Il a {70} barques.', '2024-05-14', [null]],
]);

checkDated('what is given to so many on a day', [
  [
    'fr',
    'La grâce accordée le 5 mai au profit de {70} marins touche la ville.',
    '2020-05-12',
    ['2020-05-05/2020-05-05'],
  ],
  // The day of the agreement.
  ['fr', 'Le prêt accordé le 5 mai porte sur {70} postes.', '2020-05-12', [null]],
]);

checkDated('what others are held for is of a time that dates no number before it', [
  [
    'en',
    "The court jailed {14} men for last year's raid on {2} mills.",
    '2020-05-12',
    [null, year(2019)],
  ],
  ['en', "The guards arrested {14} men over last month's riots.", '2020-05-12', [null]],
  ['en', "The port lost {14} men in last year's storm.", '2020-05-12', [year(2019)]],
  ['en', "{14} men appeared for last year's session.", '2020-05-12', [year(2019)]],
]);

checkDated('the toll is of the day of the accident that the sentence before tells', [
  [
    'fr',
    'Une barque a chaviré mardi au large de Safi. Les marins ont repêché {3} corps.',
    '2024-05-16',
    ['~2024-05-14/2024-05-14'],
  ],
  [
    'fr',
    'Un mur s’est effondré mardi sur le quai. Il a écrasé {3} camions.',
    '2024-05-16',
    ['~2024-05-14/2024-05-14'],
  ],
  [
    'ar',
    'انهار جدار يوم الثلاثاء قرب الميناء. وخلف ذلك {3} قتلى.',
    '2024-05-16',
    ['~2024-05-14/2024-05-14'],
  ],
  [
    'en',
    'A lorry overturned on Tuesday near the port. It left {3} people dead.',
    '2024-05-16',
    ['~2024-05-14/2024-05-14'],
  ],
]);

checkDated('a lead that opens on a month is of it', [
  [
    'fr',
    'Avril a été un bon mois pour le port. Il a accueilli {70} navires.',
    '2024-05-16',
    ['~2024-04-01/2024-04-30'],
  ],
  [
    'en',
    'Last September, the region was rocked by a quake. It killed {70} people.',
    '2024-05-16',
    ['~2023-09-01/2023-09-30'],
  ],
  // When something was done, beside which the text speaks of no time.
  ['fr', 'En avril, le port a rouvert. Il a reçu {70} navires.', '2024-05-16', [null]],
]);

checkDated('what was done on a day of the year spoken of is told next', [
  [
    'fr',
    'La douane a saisi {70} filets en 2023. Le 11 mai 2023, elle a intercepté un canot. L’opération a permis la saisie de {30} filets.',
    '2024-05-14',
    [year(2023), '~2023-05-11/2023-05-11'],
  ],
]);

checkDated('how many there are of what was done in a year is told of it', [
  ['ar', 'عدد الطلبات التي قدمت سنة 2022 بلغ {640} طلبا.', '2024-03-12', [year(2022)]],
  ['en', 'The number of mills launched in 2022 reached {640}.', '2024-03-12', [year(2022)]],
  ['en', 'The plan launched in 2022 has {640} mills.', '2024-03-12', [null]],
]);
