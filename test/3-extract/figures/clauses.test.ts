import { expect, it } from 'vitest';
import type { Language } from '../../../pipeline/document.ts';
import { checkBriefs, checkMeasures, checkTold, read } from './read.ts';

checkMeasures('a place with a number of its own is no subject', [
  [
    'fr',
    'Le nombre de tisserands employés dans près de 50 ateliers se chiffre à 65 200.',
    ['ateliers', 'nombre de tisserands employés'],
  ],
  [
    'en',
    'The number of weavers housed in 50 farms reached 65,200.',
    ['farms', 'number of weavers housed'],
  ],
  ['fr', 'Dans 50 ateliers, le nombre de ruches atteint 900.', ['ateliers', 'nombre de ruches']],
  [
    'en',
    'The share of weavers who dropped out of school rose from 2.7% to 4%.',
    ['share of weavers who dropped out of school', 'share of weavers who dropped out of school'],
  ],
]);

it.each<[Language, string, string]>([
  ['fr', 'Le nombre de tisserands employés dans 50 fermes se chiffre à 65 200.', 'artisan'],
  ['en', 'The number of weavers housed in 50 farms reached 65,200.', 'artisan'],
  ['fr', 'Le nombre de personnes logées dans 40 auberges s’élève à 3 400.', 'person'],
  // … but of two counts side by side each has its own.
  ['fr', 'Le nombre de tisserands dépasse les attentes : 50 fermes, puis 60.', 'farm'],
])(
  'the number that a sentence announces is counted in its noun: %s: %s',
  (language, text, unit) => {
    expect(read(language, text).figures.at(-1)?.unit).toBe(unit);
  },
);

checkMeasures('two dashes set off an aside as brackets do', [
  [
    'fr',
    'Le taux de vulnérabilité – la part des villages privés de puits, entre 20 % et 33 % des biens retenus – a lui aussi reculé, passant de 11,7 % à 8,1 %.',
    ['biens retenus', 'taux de vulnérabilité', 'taux de vulnérabilité'],
  ],
  [
    'fr',
    'Les ventes de tapis – 40 MDH – ont augmenté de 4 %.',
    ['ventes de tapis', 'ventes de tapis'],
  ],
  [
    'en',
    'Exports of rugs — woven in the hills by families — reached 40 tonnes.',
    ['Exports of rugs'],
  ],
  ['ar', 'معدل الفقر – أي حصة الأسر المحرومة من البئر – بلغ 8 في المائة.', ['معدل الفقر']],
  // One dash alone, and a hyphen.
  ['fr', 'Le lac – 40 km de rives.', ['rives']],
  ['fr', 'Le sous-emploi des mi-temps a atteint 8 %.', ['sous-emploi des mi-temps']],
]);

checkMeasures('a pronoun for the noun before takes another complement', [
  [
    'fr',
    'Le taux de pauvreté rurale a reculé à 13,1 %, mais il reste supérieur à celui des villes, stabilisé à 3 % en 2024, contre 4,1 % en 2014.',
    ['taux de pauvreté rurale', 'taux de pauvreté, villes', 'taux de pauvreté, villes'],
  ],
  [
    'fr',
    'La production des moulins privés a augmenté de 4 % et celle des projets publics de 44 %.',
    ['production des moulins privés', 'production, projets publics'],
  ],
  // … with all that is coordinated in it, and of a noun in two words.
  [
    'fr',
    'Les ventes des forges ont augmenté de 28,4 %, à 3,8 milliards de dirhams, et celles du lin et coton de 5 %.',
    ['ventes des forges', 'ventes des forges', 'ventes, lin et coton'],
  ],
  [
    'fr',
    'Le chiffre d’affaires de la laine a augmenté de 28 % et celui du lin a reculé de 35 %.',
    ['chiffre d’affaires de la laine', 'chiffre d’affaires, lin'],
  ],
  [
    'fr',
    'La consommation des ateliers a reculé de 1 %, celle attribuée aux villages a augmenté de 2,5 %.',
    ['consommation des ateliers', 'consommation, attribuée aux villages'],
  ],
  [
    'fr',
    'Les ventes de tapis ont atteint 40 MDH, celles de nappes 12 MDH.',
    ['ventes de tapis', 'ventes, nappes'],
  ],
  [
    'en',
    'The rural poverty rate fell to 9%, while that of cities rose from 3% to 4.1%.',
    ['rural poverty rate', 'poverty rate, cities', 'poverty rate, cities'],
  ],
  [
    'en',
    'The price of wool reached 40 dirhams and that of linen 12 dirhams.',
    ['price of wool', 'price, linen'],
  ],
  // "Ceux qui" and "that" stand for nothing told before.
  [
    'fr',
    'Le taux de pose a atteint 9 %. Ceux qui tissent ont vendu 40 tapis.',
    ['taux de pose', 'tapis vendus'],
  ],
  [
    'en',
    'The price of wool rose 4%, and it is said that linen cost 12 dirhams.',
    ['price of wool', 'linen'],
  ],
]);

checkMeasures('a clause of its own is set against nothing', [
  [
    'en',
    'The price of wool fell from 12% to 9%, while linen costs rose from 3% to 4%.',
    ['price of wool', 'price of wool', 'linen costs', 'linen costs'],
  ],
  [
    'en',
    'Police seized 65 tons of wool, the league said, down from 70 tons.',
    ['wool seized', 'wool seized'],
  ],
]);

checkMeasures('the group of the own clause takes the place of the group before', [
  [
    'ar',
    'وبلغ معدل النجاح لدى النساجات 62 في المائة، فيما بلغ لدى النساجين 54 في المائة.',
    ['معدل النجاح لدى النساجات', 'معدل النجاح, لدى النساجين'],
  ],
  [
    'ar',
    'ارتفع معدل البطالة وسط الرجال إلى 8,1 في المائة، واستقر لدى النساء في 11,3 في المائة.',
    ['معدل البطالة وسط الرجال', 'معدل البطالة, لدى النساء'],
  ],
  [
    'fr',
    'Le taux de pose chez les hommes a atteint 9 % et s’est établi chez les femmes à 13 %.',
    ['taux de pose chez les hommes', 'taux de pose, chez les femmes'],
  ],
  [
    'en',
    'Unemployment among urban men fell by 1.4 points and rose among women by 2 points.',
    ['Unemployment among urban men', 'Unemployment, among women'],
  ],
  [
    'en',
    'Unemployment in urban centers reached 12%, while in rural areas the rate stood at 3.9%.',
    ['Unemployment in urban centers', 'Unemployment, in rural areas'],
  ],
  [
    'fr',
    'Le chômage en ville a atteint 12 %, alors qu’en milieu rural le taux s’est établi à 3,9 %.',
    ['chômage en ville', 'chômage, en milieu rural'],
  ],
  // Who says it is no group, nor is when.
  [
    'fr',
    'Le taux de pose en ville a atteint 9 % et s’est établi selon la ligue à 13 %.',
    ['taux de pose en ville', 'taux de pose en ville'],
  ],
  [
    'en',
    'Unemployment among men reached 9% and stood in March at 13%.',
    ['Unemployment among men', 'Unemployment among men'],
  ],
  [
    'fr',
    'Le chômage en ville a atteint 12 %, alors que selon la ligue le taux est de 14 %.',
    ['chômage en ville', 'taux, chômage en ville'],
  ],
]);

checkMeasures('a rate behind a count is of those who are counted', [
  [
    'fr',
    'Quelque 900 apprenties ont réussi, soit un taux de réussite de 64 %.',
    ['apprenties ont réussi', 'taux de réussite, apprenties ont réussi'],
  ],
  [
    'fr',
    'Les apprentis de la branche textile sont 900 élèves, avec un taux de réussite de 86 %.',
    ['apprentis de la branche textile', 'taux de réussite, apprentis de la branche textile'],
  ],
  [
    'en',
    'Some 900 private candidates passed, a success rate of 37%.',
    ['private candidates passed', 'success rate, private candidates passed'],
  ],
  [
    'ar',
    'وبلغ عدد النساجين الأحرار 900 تلميذ، بنسبة نجاح وصلت إلى 37 في المائة.',
    ['عدد النساجين الأحرار', 'نسبة نجاح, عدد النساجين الأحرار'],
  ],
  // Of the country, of the league, of a region.
  [
    'fr',
    'Le pays compte 40 fermes, avec un taux de chômage de 12 %.',
    ['fermes', 'taux de chômage'],
  ],
  [
    'fr',
    'Le nombre de ruches a atteint 900, dans une région où le taux de chômage est de 12 %.',
    ['nombre de ruches', 'taux de chômage'],
  ],
  ['ar', 'وارتفعت المبيعات بنسبة كبيرة إلى 40 درهما.', ['المبيعات']],
]);

checkMeasures('items that commas part are one subject', [
  [
    'en',
    'Output of soft wool, hard wool, and linen reached 98 tonnes.',
    ['Output of soft wool, hard wool, and linen'],
  ],
  [
    'fr',
    'La production de laine, lin et coton a atteint 98 tonnes.',
    ['production de laine, lin et coton'],
  ],
  ['fr', 'La laine, le lin et le coton ont atteint 40 MDH.', ['laine, le lin et le coton']],
  // What opens a sentence is no item.
  ['fr', 'Côté ventes, la laine et le lin ont atteint 40 MDH.', ['laine et le lin']],
  ['fr', 'Selon la ligue, la laine et le lin ont atteint 40 MDH.', ['laine et le lin']],
  ['en', 'On Tuesday, wool and linen reached 40 tonnes.', ['wool and linen']],
]);

checkMeasures('a place that has its verb of level takes the rate before', [
  [
    'fr',
    'Fès affiche un taux de pose de 25 %, tandis que Tanger se situe à 24 %.',
    ['taux de pose', 'taux de pose, Tanger'],
  ],
  [
    'en',
    'Lake Green posted a 25% filling rate, while Bouregreg stood at 24.20%.',
    ['filling rate', 'filling rate, Bouregreg'],
  ],
  ['en', 'Wool sales rose 4%, while linen prices stood at 24%.', ['Wool sales', 'linen prices']],
]);

checkMeasures('what a share says is told with it', [
  [
    'en',
    'About 72% of weavers said that they do not trust the league.',
    ['weavers said that they do not trust the league'],
  ],
  [
    'fr',
    'Près de 72 % des ménages déclarent que leurs revenus couvrent leurs dépenses.',
    ['ménages déclarent que leurs revenus couvrent leurs dépenses'],
  ],
  ['fr', 'Près de 62 % des apiculteurs votent, a dit la ligue.', ['apiculteurs votent']],
]);

checkMeasures('what a sum consists of is told behind it', [
  ['en', 'The ring will pay the club $13 million in prize money.', ['prize money']],
  ['en', 'The club earned MAD 136 million in television rights.', ['television rights']],
  ['en', 'The club earned MAD 136 million in the hills.', ['club']],
]);

checkMeasures('those who are wanting are told with the lack', [
  ['fr', 'La filature souffre d’un manque de 97 fileurs.', ['manque de fileurs']],
  ['fr', 'La ville souffre d’un déficit évalué à 97 fileurs.', ['déficit, fileurs']],
  [
    'fr',
    'La filature fait face à un déficit chronique de 97 fileurs.',
    ['déficit chronique de fileurs'],
  ],
  ['fr', 'Le manque est de 97 fileurs.', ['manque, fileurs']],
  ['fr', 'Le déficit de 97 communes se creuse.', ['communes']],
  ['fr', 'Le besoin de 97 familles est couvert.', ['familles']],
  ['en', 'The mill has a shortage of 97 spinners.', ['shortage of spinners']],
  ['en', 'The mill has a shortage estimated at 97 spinners.', ['shortage, spinners']],
  ['en', 'The needs of 97 families are met.', ['families are met']],
]);

checkMeasures('of what is wanting each part is wanting too', [
  [
    'fr',
    'Le déficit est de 97 personnes dans le tissage, dont 32 fileurs et 64 teinturiers.',
    ['personnes dans le tissage, déficit', 'déficit, personnes, fileurs', 'déficit, teinturiers'],
  ],
  [
    'en',
    'The shortage of weavers stands at 97,000, including 32,000 spinners and 65,000 dyers.',
    ['shortage of weavers', 'shortage, spinners', 'shortage, dyers'],
  ],
  [
    'ar',
    'يصل الخصاص في النساجين إلى 97 ألفا، منها 65 ألف صباغ.',
    ['الخصاص في النساجين', 'الخصاص, صباغ'],
  ],
  [
    'fr',
    'La ligue compte 900 membres, dont 40 fileurs, malgré un manque de bras.',
    ['membres', 'membres, fileurs'],
  ],
]);

checkMeasures('"this branch" is the topic', [
  ['fr', 'Quant au tissage, cette branche compte 900 élèves.', ['élèves, tissage']],
  ['en', 'As for weaving, this branch has 900 pupils.', ['pupils, weaving']],
  ['fr', 'Quant au tissage, la ligue compte 900 membres.', ['membres']],
]);

checkMeasures('money of a gapped clause is told by its participle', [
  [
    'fr',
    'Au total, 13 tisserands ont été arrêtés et 394.520 euros retrouvés.',
    ['tisserands arrêtés', 'retrouvés'],
  ],
]);

checkMeasures('"au nombre" and "grâce aux" are no nouns', [
  ['fr', 'Le bilan fait état des blessés graves au nombre de 286.', ['blessés graves']],
  ['fr', 'Le nombre de moulins est de 40.', ['nombre de moulins']],
  [
    'fr',
    'Les exportations progresseraient de 6 % en 2025, grâce aux ventes de laine, estimées à 110 MDH.',
    ['exportations', 'ventes de laine'],
  ],
]);

checkMeasures('names are not cut, and adjectives of degree are no nouns', [
  ['fr', 'Le barrage Al Massira a gagné 34 Mm³.', ['barrage Al Massira']],
  ['fr', 'La laine rapportera 40 dirhams.', ['laine']],
  [
    'fr',
    'La production de l’Office national de l’électricité et de l’eau potable (ONEE) a reculé de 2,3 %.',
    ['production de l’Office national de l’électricité et de l’eau potable'],
  ],
  [
    'fr',
    'Le budget du musée est de 12 MDH. Medias24 note une hausse de 14 %.',
    ['budget du musée', 'budget du musée, hausse'],
  ],
  ['fr', 'Le barrage a atteint un niveau très élevé (99 %).', ['niveau, barrage']],
  ['fr', 'Le très haut débit a coûté 40 MDH.', ['haut débit']],
  [
    'fr',
    'Quelque 48 % des ménages jugent les prix très bas.',
    ['ménages jugent les prix très bas'],
  ],
]);

checkMeasures(
  'what was done in so many places is said of those who are counted, whatever the number behind it',
  [
    ['fr', 'Neuf marins ont péri dans 2 naufrages.', ['marins ont péri', 'naufrages']],
    ['fr', 'Neuf marins avaient péri dans 2 naufrages.', ['marins avaient péri', 'naufrages']],
    ['fr', 'Neuf marins ont réparé 2 barques.', ['marins', 'barques réparées']],
  ],
);

checkBriefs('a count that looks like a year before that of the day ends no stretch of days', [
  [
    'ar',
    'بلغت الحصيلة، إلى حدود الرابعة زوالا من يوم الأحد 10 شتنبر 2023، إلى 2022 وفاة.',
    ['2022 death'],
  ],
  ['ar', 'غرقت 12 سفينة من 10 شتنبر 2022 إلى 2023.', ['12 boat']],
]);

checkMeasures('what a number is set against is no noun of it', [
  [
    'ar',
    'بلغت نسبة القراءة 19.6 في المائة نظير 16.9 في المائة بالمدن.',
    ['نسبة القراءة', 'نسبة القراءة بالمدن'],
  ],
]);

checkMeasures('respectively: each noun, or one noun with each of its complements', [
  [
    'fr',
    'Les ventes de tapis (400 tonnes), de nappes (30 tonnes) et de draps (12 tonnes) ont reculé respectivement de 42 %, 18 % et 10 %.',
    [
      'ventes de tapis',
      'ventes, nappes',
      'draps',
      'ventes de tapis',
      'ventes, nappes',
      'ventes, draps',
    ],
  ],
  [
    'fr',
    'Les recettes de la taxe et du péage ont atteint respectivement 40 MDH et 11 MDH.',
    ['recettes de la taxe', 'recettes, péage'],
  ],
  [
    'fr',
    'Le prix du fil de lin et du fil de laine a atteint 40 dirhams et 12 dirhams.',
    ['prix du fil de lin et du fil de laine', 'prix du fil de lin et du fil de laine'],
  ],
]);

checkMeasures('what something has grown to is of the thing, not of its growth', [
  [
    'fr',
    'L’augmentation des recettes de 11 %, atteignant 40,6 MDH, est nette.',
    ['augmentation des recettes', 'recettes'],
  ],
  ['en', 'The rise in sales of 11%, to MAD 40 million, is clear.', ['rise in sales', 'sales']],
  [
    'ar',
    'ويعزى ذلك إلى ارتفاع المداخيل بنسبة 11 في المائة، لتصل إلى 40 مليار درهم.',
    ['ارتفاع المداخيل', 'المداخيل'],
  ],
  // What the growth itself costs.
  ['fr', 'L’augmentation des salaires coûtera 40 MDH.', ['augmentation des salaires']],
]);

checkMeasures('a gapped clause has its own subject', [
  ['en', 'Farming created 189,000 jobs and industry 29,000.', ['jobs created', 'jobs, industry']],
  [
    'en',
    'Farming created 189,000 jobs and industry a total of 29,000.',
    ['jobs created', 'jobs, industry'],
  ],
  ['en', 'The plan covers 40 jobs and crafts in 12 towns.', ['jobs and crafts', 'towns']],
]);

checkMeasures('«كشف» behind a rate is its noun, and «ما يعادل» is of what was just told', [
  [
    'ar',
    'تم تسجيل 400 سرقة و12 حالة تزوير، بمعدل كشف وصل إلى 85 في المائة.',
    ['سرقة', 'حالة تزوير', 'معدل كشف'],
  ],
  ['ar', 'وكشف المدير أن الثمن بلغ 40 درهما.', ['الثمن']],
  [
    'ar',
    'تضرر 400 منزل، وبلغت خسائر القرية 12 في المائة من الخسائر، ما يعادل 1.2 مليار درهم.',
    ['منزل', 'خسائر القرية, من الخسائر', 'خسائر القرية'],
  ],
  ['ar', 'مبيعات الصوف، التي تضاعفت، بلغت 40 طنا.', ['مبيعات الصوف']],
]);

checkTold('«ربح» behind a margin is an amount, and a rise where it is the verb', [
  [
    'ar',
    'حققت المطاحن، خلال سنة 2020، هامش ربح متوسط قدره 1.4 درهم، وبلغت هوامش الربح 2 درهم.',
    ['1.4 MAD | هامش ربح متوسط', '2 MAD | هوامش الربح'],
  ],
  ['ar', 'ربح مؤشر المطاحن 12 نقطة.', ['12 point | مؤشر المطاحن']],
]);

checkBriefs('«من أجل» counts nothing', [
  ['ar', 'تم توقيف 1417 شخصا يحملون أسلحة، و2792 من أجل التشرد.', ['1417 person', '2792 person']],
]);

checkBriefs('a comparator does not reach over what is told against its clause', [
  [
    'ar',
    'دخل 78 مهاجرا عن طريق تجاوز السياج، في حين أن 19 مهاجرا سبحوا.',
    ['78 migrant', '19 migrant'],
  ],
  ['ar', 'يتجاوز عدد المهاجرين، في هذه المدينة، 19 مهاجرا.', ['>19 migrant']],
]);

checkMeasures('what a body acts on is no part of its name, though both have their article', [
  [
    'ar',
    'قدر الصندوق التحملات الصافية غير المغطاة بحوالي 499 مليون درهم.',
    ['التحملات الصافية غير المغطاة'],
  ],
  ['ar', 'حددت اللجنة السعر في 12 درهما.', ['السعر']],
  ['ar', 'وقدرت وزارة الفلاحة الخسائر بحوالي 4 ملايين درهم.', ['الخسائر']],
]);

checkMeasures('who notes a growth does not have it, and what it amounts to is not measured', [
  [
    'ar',
    'سجل المكتب انخفاضا في الأمطار بنسبة 15 في المائة. كما رصد الزرهوني ارتفاعا في الصادرات بنسبة 12 في المائة.',
    ['انخفاضا في الأمطار', 'ارتفاعا في الصادرات'],
  ],
  ['ar', 'سجل حجم الدين ارتفاعا بنسبة 321% وهو ما قد يشكل خطرا.', ['حجم الدين, ارتفاعا']],
]);

checkMeasures('a noun is annexed to what a demonstrative points at', [
  [
    'ar',
    'بلغت كلفة هذا المشروع 12 مليون درهم، وأما احتياطات هذه الصناديق فقد وصلت إلى 163 درهما.',
    ['كلفة هذا المشروع', 'احتياطات هذه الصناديق'],
  ],
  // A time is no part of it.
  ['ar', 'بلغت مبيعات هذه السنة 12 مليون درهم.', ['مبيعات']],
]);

checkMeasures('whose the same is told takes no complement but that of another owner', [
  [
    'fr',
    'Les demandes d’autorisation de tissage ont baissé de 3 %. Celles des femmes ont baissé de 9 %.',
    ['demandes d’autorisation de tissage', 'demandes d’autorisation de tissage, femmes'],
  ],
  [
    'fr',
    'Le taux d’abandon des villages est de 30 %. Celui des femmes est de 9 %.',
    ['taux d’abandon des villages', 'taux d’abandon, femmes'],
  ],
  [
    'fr',
    'La vente de tapis a atteint 30 %. Celle des nappes a atteint 5 %.',
    ['vente de tapis', 'vente, nappes'],
  ],
]);

checkMeasures('who says so is no item of a list', [
  [
    'fr',
    'Les vols ne comptent que pour 8,9 % de l’ensemble, a souligné le patron du port, et leurs indicateurs baissent de 5 %.',
    ['vols', 'indicateurs'],
  ],
]);

checkMeasures('the next of a list has its number behind "with"', [
  [
    'en',
    'The branches that lost most are those of “wool, linen and cotton” with 237,000 jobs lost, or -7% (233,000 in rural areas) and weaving with 38,000 jobs.',
    [
      'jobs, branches',
      'wool, linen and cotton',
      'wool, linen and cotton, in rural areas',
      'jobs, weaving',
    ],
  ],
]);

checkMeasures('the number of an Arabic share has a noun of its own', [
  [
    'ar',
    'بلغ العدد الإجمالي للعمال 3719 شخصا، حيث تصدرت المعامل لائحة المشغلين بنسبة 54 في المائة، أي ما يعادل 2010 عاملا.',
    ['العدد الإجمالي للعمال', 'المعامل', 'عاملا'],
  ],
]);

checkMeasures('what was done stands before a bound, or before when it was', [
  ['en', 'The storm destroyed at least 40 looms.', ['looms destroyed']],
  [
    'en',
    'The number of looms destroyed at mills reached 40.',
    ['number of looms destroyed at mills'],
  ],
  ['ar', 'حجز بعد المعرض 40 نولا.', ['حجز نولا']],
  [
    'ar',
    'أفاد التقرير أن 40 نساجا على الأقل لقوا حتفهم في الحريق.',
    ['نساجا لقوا حتفهم في الحريق'],
  ],
]);

checkMeasures('a loss that the next clause does not share', [
  [
    'en',
    'A total of 40 weavers lost their lives in the fire and 30 sustained injuries.',
    ['weavers lost their lives in the fire', 'sustained injuries'],
  ],
]);

checkMeasures('the place of one number is not whose the next is', [
  [
    'fr',
    'On compte 40 puits dans la province de Settat, 12 dans celle de Zagora et 3 dans celle de Tata.',
    ['puits dans la province de Settat', 'puits dans celle de Zagora', 'puits, dans celle de Tata'],
  ],
]);

checkMeasures('what somebody makes grow or fall is measured, not who does', [
  [
    'en',
    'The new wells improved the yield of the orchards, from 12% in May to 15% in June.',
    ['yield of the orchards', 'yield of the orchards'],
  ],
  ['en', 'The council reduced its wool levy by 2% to 7%.', ['wool levy', 'wool levy']],
  [
    'en',
    'The scheme consists of increasing weavers’ grants from 200 dirhams to 300 dirhams.',
    ['weavers’ grants', 'weavers’ grants'],
  ],
  [
    'fr',
    'Les puits ont amélioré le rendement des vergers, de 12 % en mai à 15 % en juin.',
    ['rendement des vergers', 'rendement des vergers'],
  ],
  // nothing is moved but the subject
  [
    'en',
    'The yield of the orchards improved in June from 12% to 15%.',
    ['yield of the orchards', 'yield of the orchards'],
  ],
  ['fr', 'Le rendement a augmenté au nord de 12 % à 15 %.', ['rendement', 'rendement']],
]);

checkMeasures('"forecast" behind "is" is done to its subject', [
  ['en', 'The wool surplus is forecast to reach 4% in 2027.', ['wool surplus']],
  ['en', 'The forecast is 4% for wool.', ['forecast, for wool']],
]);

checkMeasures('the group behind a figure takes the place of the one before', [
  [
    'en',
    'The dropout rate among weavers stood at 10% and 16% among dyers.',
    ['dropout rate among weavers', 'dropout rate, among dyers'],
  ],
  [
    'en',
    'The strike rate rose to 5% in rural mills and was unchanged at 17% in urban mills.',
    ['strike rate, in rural mills', 'strike rate, in urban mills'],
  ],
  [
    'fr',
    'Le taux de grève chez les tisserands s’est établi à 10 % et à 16 % chez les teinturiers.',
    ['taux de grève chez les tisserands', 'taux de grève, chez les teinturiers'],
  ],
  [
    'ar',
    'بلغ معدل الغياب لدى النساجين 10 في المائة و16 في المائة لدى الصباغين.',
    ['معدل الغياب لدى النساجين', 'معدل الغياب, لدى الصباغين'],
  ],
  // another word leads on
  [
    'en',
    'The dropout rate among weavers stood at 10% and at 16% in May.',
    ['dropout rate among weavers', 'dropout rate among weavers'],
  ],
]);

checkMeasures('whoever comes next in a list has a share of what the first has', [
  [
    'en',
    'The Tamda lake recorded a salt rate of 51%, followed by the Sfa lake at 45%, and the Zaouia lake at 43%.',
    ['salt rate, Tamda lake', 'salt rate, Sfa lake', 'salt rate, Zaouia lake'],
  ],
  [
    'fr',
    'Le lac Tamda a enregistré un taux de sel de 51 %, suivi du lac Sfa à 45 % et du lac Zaouia à 43 %.',
    ['taux de sel, lac Tamda', 'taux de sel, lac Sfa', 'taux de sel, lac Zaouia'],
  ],
]);

checkMeasures('where those counted are from is no whole', [
  [
    'en',
    'The mill hired 270 weavers, including 40 of foreign nationality.',
    ['weavers', 'weavers of foreign nationality'],
  ],
  [
    'fr',
    'Le moulin a 270 tisserands, dont 40 de nationalité étrangère.',
    ['tisserands', 'tisserands de nationalité étrangère'],
  ],
  [
    'ar',
    'يضم المعمل 270 نساجا، من بينهم 40 من جنسيات أجنبية.',
    ['نساجا', 'نساجا من جنسيات أجنبية'],
  ],
  [
    'fr',
    'Le moulin a 270 tisserands, dont 40 de la région.',
    ['tisserands', 'tisserands de la région'],
  ],
]);

checkMeasures('the particle of a verb is no deed', [
  ['en', 'Weavers carried out 30 raids.', ['raids']],
  ['en', 'Weavers seized 30 looms.', ['looms seized']],
]);

checkMeasures('a count behind "et" with a verb of its own is of its own clause', [
  [
    'fr',
    'Les grandes étables du pays sont fermées, et 300 têtes de bétail ont été distribuées.',
    ['têtes de bétail distribuées'],
  ],
]);

checkMeasures('two commas may part a participle from its auxiliary', [
  [
    'fr',
    'Le marché de la laine a, pour sa part, accusé un repli de 3 %.',
    ['marché de la laine, repli'],
  ],
  ['fr', 'Les tisserands ont, eux, signé une hausse de 3 %.', ['tisserands, hausse']],
  // … but an aside of nouns is none of the verb's.
  ['fr', 'Il y a, près du lac, 40 puits.', ['puits']],
]);

checkMeasures('what goods are to serve is not said of them', [
  ['fr', 'Le moulin a livré 40 tonnes de foin pour nourrir les ânes.', ['foin']],
  ['fr', 'Le moulin a livré 40 tonnes de foin afin de nourrir les ânes.', ['foin']],
  ['fr', 'Le moulin cherche 40 tonnes de foin à livrer.', ['foin à livrer']],
]);

checkMeasures('whose bodies were found is told with the bodies', [
  ['fr', 'Les gardes ont retrouvé les corps de sept tisserands.', ['corps de tisserands']],
  ['en', 'Guards recovered the bodies of seven weavers.', ['bodies of weavers']],
  ['ar', 'انتشل الحراس جثث سبعة نساجين.', ['جثث نساجين']],
]);

checkMeasures('a deed behind "et de" has an object of its own', [
  [
    'fr',
    'Le plan permet de loger 40 tisserands et de payer une rente s’élevant à 3 millions de dirhams.',
    ['tisserands', 'rente'],
  ],
]);

checkMeasures('a list of adjectives goes on in a complement', [
  [
    'fr',
    'Le nombre de puits inscrits au titre des listes communales, rurales et provinciales a atteint 40.',
    ['nombre de puits inscrits'],
  ],
  [
    'fr',
    'Le maire a dit que le nombre des puits communaux, ruraux et provinciaux a atteint 40.',
    ['nombre des puits communaux, ruraux et provinciaux'],
  ],
]);

checkMeasures('"durant" opens a time and ends no measure', [
  ['fr', 'Une enveloppe de 40 MDH a été versée durant cet hiver.', ['enveloppe versée']],
]);

checkMeasures('a sum that an indefinite article opens is a new one', [
  [
    'fr',
    'Une enveloppe agricole de 40 MDH a été versée. Une enveloppe de 12 MDH a été promise.',
    ['enveloppe agricole versée', 'enveloppe promise'],
  ],
  [
    'fr',
    'Une enveloppe agricole a atteint 40 MDH. L’enveloppe a été portée à 50 MDH.',
    ['enveloppe agricole', 'enveloppe agricole'],
  ],
]);

checkMeasures('"moyenne" behind its noun is a part of it', [
  ['fr', 'La température moyenne du lac a atteint 12 degrés.', ['température moyenne du lac']],
  ['fr', 'La circulation moyenne sur le pont est de 40 ânes.', ['circulation moyenne sur le pont']],
  ['fr', 'Le prix atteint en moyenne 40 dirhams.', ['prix']],
]);

checkMeasures('"d’entre elles" means those who were counted, and no amount', [
  [
    'fr',
    '54 % des femmes ont une rente de 900 dirhams, et 46 % d’entre elles ont reçu un âne.',
    ['femmes ont une rente', 'rente', 'femmes ont reçu un âne'],
  ],
  [
    'fr',
    'Le plan a logé 40 familles. 46 % d’entre elles ont reçu un âne.',
    ['familles logées', 'familles ont reçu un âne'],
  ],
]);

checkMeasures('each figure of a row told in turn takes its own of the nouns of the list', [
  [
    'fr',
    'Les débarquements des mollusques, des crabes et du corail, ont reculé respectivement de 52 %, 31 % et 3 %, à 36 t, 4.310 t et 24.600 t.',
    [
      'débarquements des mollusques',
      'débarquements, crabes',
      'débarquements, corail',
      'débarquements des mollusques',
      'débarquements, crabes',
      'débarquements, corail',
    ],
  ],
  [
    'fr',
    'Les indices phares, Masi et Madex, ont perdu respectivement 1,87 % et 2,12 %.',
    ['Masi', 'Madex'],
  ],
  [
    'fr',
    'La circulation des camions et celle des autocars a crû, représentant respectivement 78 % et 22 % du trafic global.',
    ['circulation des camions', 'circulation, autocars'],
  ],
  [
    'fr',
    'Les exportations et les importations, en hausse respectivement de 5,2 % et 14,1 %, se redressent.',
    ['exportations, hausse', 'importations, hausse'],
  ],
  // Each end of two moves, which are two and no list of four.
  [
    'fr',
    'Le cuir et la laine sont passés respectivement de 3 à 4 tonnes et de 5 à 6 tonnes.',
    ['cuir', 'cuir', 'laine', 'laine'],
  ],
]);

checkMeasures('a noun has all of its joined complements', [
  [
    'fr',
    'Les recettes du budget général et des comptes spéciaux ont atteint 5 milliards de dirhams.',
    ['recettes du budget général et des comptes spéciaux'],
  ],
  [
    'fr',
    'Les recettes des ports et des gares et les dépenses de l’Office ont crû de 4 %.',
    ['recettes des ports et des gares et les dépenses de l’Office'],
  ],
]);

checkMeasures('what is of a certain amount is measured by that, over the subject of the verb', [
  [
    'fr',
    'L’aide est financée par des transferts de TVA d’un montant global de l’ordre de 40 millions de dirhams.',
    ['transferts de TVA'],
  ],
  [
    'fr',
    'L’État a signé un contrat de gestion d’un montant de 40 millions de dirhams.',
    ['contrat de gestion'],
  ],
]);

checkMeasures('a rate is kept before the whole that it is told on, and in "celui de"', [
  [
    'fr',
    'Le taux de réussite est de 64 % sur l’ensemble des candidats qui se sont présentés, tandis que pour les filières littéraires et de gestion, ce taux est de 71 %.',
    [
      'taux de réussite, sur l’ensemble des candidats',
      'taux de réussite, pour les filières littéraires et de gestion',
    ],
  ],
  [
    'fr',
    'Le taux d’admission des filles est de 62 %, alors que celui des candidats ayant bénéficié d’une aide s’élève à 82 %.',
    ['taux d’admission des filles', 'taux d’admission, candidats'],
  ],
]);

checkBriefs('a verb that tells an age bounds no number behind the comma that closes it', [
  ['ar', 'بلغت الإناث، التي يفوق عمرها سنة واحدة، 16 مليون رأس.', ['16000000 head']],
  ['ar', 'يفوق عدد الإناث، حسب الوزارة، 16 مليون رأس.', ['>16000000 head']],
]);

checkMeasures('a relative clause behind what is left out is told of the rest', [
  ['fr', 'Le recul vient des ventes, hors laine, qui ont atteint 23 MDH.', ['ventes']],
  [
    'fr',
    'Le recul vient des ventes hors laine, qui n’ont atteint que 23 MDH.',
    ['ventes hors laine'],
  ],
  ['fr', 'Le recul vient des ventes de laine, qui ont atteint 23 MDH.', ['ventes de laine']],
]);

checkMeasures('most of some things are the things, of which more may be told one by one', [
  [
    'fr',
    'La plupart des filières sont en repli, comme la laine (7 %) et la soie (4 %).',
    ['laine', 'soie'],
  ],
  [
    'fr',
    'La plupart des filières sont en repli, comme Tata (7 %) et Zagora (4 %).',
    ['filières', 'filières, Zagora'],
  ],
  ['fr', 'Le conseil prévoit 40 MDH pour la totalité de ses dépenses.', ['dépenses']],
]);

checkMeasures('a growth or fall behind the colon of a heading is of what the heading names', [
  ['fr', 'Trafic fluvial : hausse de 8,5 % à fin mai', ['Trafic fluvial, hausse']],
  ['fr', 'Le trafic fluvial hausse de 8,5 % à fin mai.', ['trafic fluvial']],
]);

checkMeasures('what tells of something, or shares it out, is not what is measured', [
  [
    'fr',
    'Concernant la surface des cellules, le rapport fait état de 1.200 mètres carrés.',
    ['surface des cellules'],
  ],
  ['fr', 'Notons qu’en 2015, la somme avait été fixée à 45 dirhams.', ['somme']],
  [
    'fr',
    'Le parc a une puissance installée de 90 MW, répartie comme suit : 60 MW en thermique et 30 MW en éolien.',
    ['puissance installée', 'puissance installée en thermique', 'puissance installée, en éolien'],
  ],
]);

checkMeasures('"avec" and a noun with its article open what is told beside', [
  [
    'fr',
    'Le barrage affiche la plus grande retenue avec un volume atteignant 7 millions de m3.',
    ['volume'],
  ],
  [
    'fr',
    'La situation est pire avec un taux de remplissage des lacs en baisse de 37 %.',
    ['taux de remplissage des lacs, baisse'],
  ],
  // What wins a place is measured, not the place.
  [
    'fr',
    'La filière laine s’adjuge la deuxième place avec une hausse de 15 %.',
    ['filière laine, hausse'],
  ],
]);

checkMeasures('a rate right before its share is what is measured', [
  [
    'fr',
    'La filière croît avec un taux de couverture à 42 % de la population.',
    ['taux de couverture, de la population'],
  ],
  [
    'fr',
    'Le taux de résolution des plaintes, ajoute le centre, a continué à progresser, se situant à 94 % du total des plaintes reçues.',
    ['taux de résolution des plaintes, du total des plaintes reçues'],
  ],
  // … and no share of what "et" counts next.
  [
    'fr',
    'La ligne affiche un taux de régularité de 87 % et 8 millions de voyageurs.',
    ['taux de régularité, ligne', 'voyageurs'],
  ],
]);

checkMeasures('a name before its verb is no noun beside another', [
  [
    'fr',
    'Tissa compte 110 métiers, soit 3 % de croissance trimestrielle et Zitoun compte 50 métiers.',
    ['métiers', 'croissance trimestrielle', 'métiers'],
  ],
]);

checkMeasures('others are of the noun that they were lent, over an amount between', [
  [
    'fr',
    'En 2019, 30 écoles ont été ouvertes, d’un coût total de 306 MDH, et 34 autres sont en chantier.',
    ['écoles ouvertes', 'coût total, écoles', 'écoles'],
  ],
]);

checkBriefs('what a participle puts at a number is at it, whatever it is exceeded by', [
  [
    'fr',
    'Le trafic a augmenté, dépassant le total prévu, fixé à 20 millions de voyageurs.',
    ['20000000 passenger'],
  ],
  ['fr', 'Le trafic a augmenté, dépassant 20 millions de voyageurs.', ['>20000000 passenger']],
]);

checkMeasures('what a participle behind a comma foresees is of the noun before it', [
  ['fr', 'Le taux de croissance, prévu à 5 %, reste faible.', ['taux de croissance']],
]);

checkBriefs('a participle that is a noun too lends nothing', [
  [
    'fr',
    'Ces travaux ont permis de réduire les délais, les ramenant de 800 à 500.',
    ['800 1', '500 1'],
  ],
]);

checkMeasures('who says so is not what is measured', [
  [
    'fr',
    'Le tissage couvre plus de monde, souligne l’atelier : de 16 % en 2010, on est passé à 48 %.',
    ['tissage', 'tissage'],
  ],
  ['ar', 'تجاوزت كلفة النسيج، وفق وثيقة اطلعت عليها الجريدة، 70 مليون درهم.', ['كلفة النسيج']],
  [
    'ar',
    'عدد المفقودين، الذي يقدره نساجون بما بين 20 و30 شخصا، غير رسمي.',
    ['شخصا, عدد المفقودين'],
  ],
  ['ar', 'بلغت الزيادة التي حققتها مبيعات الصوف 12 مليون درهم.', ['مبيعات الصوف']],
]);

checkMeasures('two values behind a noun are of that noun', [
  [
    'en',
    'Wool imports fell from 5 tonnes to 3 tonnes, and silk imports from 15 tonnes to 9 tonnes.',
    ['Wool imports', 'Wool imports', 'silk imports', 'silk imports'],
  ],
  [
    'en',
    'Revenue amounted to MAD 48 billion, spending to MAD 53 billion.',
    ['Revenue', 'spending'],
  ],
]);

checkMeasures('a rise that opens a sentence is of its subject', [
  ['en', 'Up 14 percent, wool sales totalled 11 tonnes.', ['wool sales', 'wool sales']],
]);

checkMeasures('what is said of a growth is not said of what grows', [
  ['fr', 'La baisse de 12 % des rejets s’explique par les contrôles.', ['baisse des rejets']],
  [
    'fr',
    'On note une hausse de 21 % pour un montant équivalent à 2 millions de dirhams.',
    ['hausse', 'montant équivalent'],
  ],
]);

checkMeasures('how seldom it is so is nothing that is measured', [
  ['fr', 'Un métier rend 3 kg par an, rarement au-dessus de 5.', ['métier', 'métier']],
  ['en', 'Weavers pick 3 kg a year, seldom above 5.', ['Weavers', 'Weavers']],
]);

checkMeasures('who they are is told by the gender of their pronoun', [
  [
    'fr',
    'L’atelier compte 900 tisserands et 40 salles. 20 % d’entre eux sont boursiers.',
    ['tisserands', 'salles', 'tisserands sont boursiers'],
  ],
  [
    'fr',
    'Il a 900 tisserands. 85 % d’entre eux viennent de 40 douars.',
    ['tisserands', 'tisserands', 'douars'],
  ],
]);

checkMeasures('where a rate is so is told by an Arabic adverb', [
  [
    'ar',
    'انتقلت البطالة من 15 في المائة إلى 16 في المائة حضريا ومن 4 في المائة إلى 5 في المائة قرويا.',
    ['البطالة', 'البطالة', 'البطالة قرويا', 'البطالة قرويا'],
  ],
]);

checkMeasures('a relative of one is of the noun, whose complements a list tells', [
  [
    'fr',
    'La filière du lin, de la soie et de la laine, qui a enregistré une baisse de 20 postes, ferme.',
    ['baisse de postes, filière du lin, de la soie et de la laine'],
  ],
  [
    'fr',
    'La production de lin et de soie, qui a atteint 40 tonnes, baisse.',
    ['production de lin et de soie'],
  ],
  ['fr', 'Il évoque la laine et la soie, qui a atteint 40 DH.', ['soie']],
]);

checkMeasures('a pronoun before a verb takes up what was told of', [
  [
    'fr',
    'Le lac de Sebta, qui peut contenir 3 milliards de m³, en stocke 512 millions.',
    ['lac de Sebta', 'lac de Sebta'],
  ],
]);

checkMeasures('a number or share before its verb keeps the clause that says which', [
  [
    'fr',
    'La part des fileuses ayant suivi un cours est passée de 63 % à 57 %.',
    ['part des fileuses ayant suivi un cours', 'part des fileuses ayant suivi un cours'],
  ],
  [
    'fr',
    'La part des fileuses ayant suivi un cours a reculé de 6 points, passant de 63 % à 57 %.',
    [
      'part des fileuses ayant suivi un cours',
      'part des fileuses ayant suivi un cours',
      'part des fileuses ayant suivi un cours',
    ],
  ],
  [
    'fr',
    'Le nombre de laines ayant été teintes selon le maire a atteint 97.',
    ['nombre de laines ayant été teintes'],
  ],
  ['fr', 'La part des ventes ayant reculé, la caisse affiche un excédent de 4 %.', ['excédent']],
]);

checkMeasures('what those do whom a clause describes stays with their share', [
  [
    'fr',
    'Près de 38 % des fileurs qui ont une roue veulent la vendre.',
    ['fileurs qui ont une roue veulent la vendre'],
  ],
  [
    'en',
    'About 38% of spinners who live in rented homes want to move.',
    ['spinners who live in rented homes want to move'],
  ],
  [
    'fr',
    'Près de 38 % des fileurs qui ont une roue ont vu leur gain croître de 4 %.',
    ['fileurs qui ont une roue', 'gain, roue'],
  ],
]);

checkMeasures('a number that its words say again is one', [
  ['fr', 'La crue a causé la mort de sept (7) fileurs.', ['mort de fileurs']],
  ['fr', 'La crue a fait sept (7) morts et vingt (20) blessés.', ['morts', 'blessés']],
  ['fr', 'La crue a causé la mort de 7 (sept) fileurs.', ['mort de fileurs']],
  ['en', 'The flood caused the death of seven (7) spinners.', ['death of spinners']],
]);

checkMeasures('a growth beside an amount is of that, and of no object near it', [
  [
    'fr',
    'Avec 97 tonnes de laine teintes, soit +3 %, il a généré un bénéfice de 2 millions de dirhams.',
    ['laine teintes', 'laine teintes', 'bénéfice'],
  ],
  [
    'fr',
    'Plus de 9 millions de fileurs ont pris le bac, enregistrant une progression de 4 %.',
    ['fileurs ont pris le bac', 'fileurs, progression'],
  ],
  ['fr', '12 %, c’est le taux de grève des fileurs.', ['taux de grève des fileurs']],
]);
