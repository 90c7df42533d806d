import { expect, it } from 'vitest';
import { briefs, checkBriefs } from './read.ts';

const hedged = (lang: 'fr' | 'ar' | 'en', text: string) =>
  briefs(lang, text).map((figure) => figure.endsWith('?'));

it('hedges no base that a conditional is set against', () => {
  expect(hedged('fr', 'La pêche se serait redressée de 2,1 %, au lieu de 0,3 %.')).toEqual([
    true,
    false,
  ]);
  expect(
    hedged('fr', 'La pêche se serait redressée de 2,1 % contre un repli de 14,3 % un an plus tôt.'),
  ).toEqual([true, false]);
});

it('hedges what a bill bets on', () => {
  expect(hedged('fr', 'Le budget mise sur un déficit de 3 %.')).toEqual([true]);
  expect(hedged('en', 'The government is anticipating a deficit of 3 percent.')).toEqual([true]);
});

it('hedges what a forecast is', () => {
  expect(hedged('en', 'The forecast is 3 percent.')).toEqual([true]);
  expect(hedged('en', 'The projection was 5 percent.')).toEqual([true]);
  expect(hedged('en', 'The port has 30 sheds, a number that could reach 50.')).toEqual([
    false,
    true,
  ]);
  expect(hedged('ar', 'يستفيد 30 شخصا مع إمكانية الوصول إلى 50 شخصا.')).toEqual([false, true]);
});

it('hedges no plan that is told in the past', () => {
  expect(hedged('en', 'The minister noted that 500 posts would be kept.')).toEqual([false]);
  expect(hedged('en', '500 sheds would be built.')).toEqual([false]);
  expect(hedged('en', 'She announced that 900 dirhams (around $90) would go to each.')).toEqual([
    false,
    false,
  ]);
  expect(hedged('en', 'The deficit (3 percent) would reach 5 percent.')).toEqual([true, true]);
  expect(hedged('en', 'The deficit would reach 3 percent.')).toEqual([true]);
});

it('hedges no plan that is told before who told it', () => {
  expect(hedged('en', 'The aid would rise to 300 dirhams, the minister said.')).toEqual([false]);
  expect(hedged('en', 'The aid would rise to 300 dirhams, it added, and fees fall.')).toEqual([
    false,
  ]);
  expect(hedged('en', 'Fees would fall, it added, and the aid would rise to 300 dirhams.')).toEqual(
    [false],
  );
  expect(hedged('en', 'The aid would rise to 300 dirhams if fees fell, he said.')).toEqual([true]);
  expect(hedged('en', 'Next year, growth would reach 3 percent, the bank said.')).toEqual([true]);
  expect(hedged('en', 'The deficit would reach 3 percent, the bank said.')).toEqual([true]);
  expect(hedged('en', 'The deficit in the Rif would reach 3 percent, the bank said.')).toEqual([
    true,
  ]);
  expect(hedged('en', 'The aid in the Rif would rise to 300 dirhams, it added.')).toEqual([false]);
  expect(hedged('en', 'If fees fell, the aid would rise to 300 dirhams, he said.')).toEqual([true]);
  expect(hedged('en', 'The aid would rise to 300 dirhams. The minister said so.')).toEqual([true]);
});

it('hedges no share that does the expecting', () => {
  expect(hedged('ar', 'تتوقع 76 في المائة من الأسر ارتفاعا.')).toEqual([false]);
  expect(hedged('ar', 'تتوقع الحكومة عجزا نسبته 3 في المائة.')).toEqual([true]);
});

it('hedges what somebody alleges, and no fall that a thing shows', () => {
  expect(hedged('fr', 'Les élus l’accusent d’avoir perdu 30 millions de dirhams.')).toEqual([true]);
  expect(hedged('fr', 'Les ventes de thé accusent un recul de 30 %.')).toEqual([false]);
});

it('hedges what English officials are alleged to be', () => {
  expect(hedged('en', 'In all, 22 officers are alleged to have been hurt.')).toEqual([true]);
  expect(hedged('en', 'Some 40 boats were reported to have sunk.')).toEqual([true]);
  expect(hedged('en', 'In all, 22 officers reported to the mayor.')).toEqual([false]);
});

it('hedges an alleged deed, not what somebody alleged to be something did', () => {
  expect(hedged('en', 'The alleged chief of the band had robbed six banks.')).toEqual([false]);
  expect(hedged('en', 'He denied the alleged theft of 600 cows.')).toEqual([true]);
});

it('knows what a forecast sets out from', () => {
  const fr = 'Après une croissance de 3,1 % en 2023, ';
  expect(hedged('fr', `${fr}le PIB devrait progresser de 4 % en 2024.`)).toEqual([false, true]);
  expect(hedged('fr', `${fr}celle-ci devrait reculer à 2 % en 2024.`)).toEqual([false, true]);
  expect(hedged('en', 'After growth of 3.1% in 2023, GDP should grow by 4% in 2024.')).toEqual([
    false,
    true,
  ]);
  expect(hedged('ar', 'من المتوقع أن يبلغ التضخم 2%، منخفضا من 6% في 2023.')).toEqual([
    true,
    false,
  ]);
  expect(hedged('ar', 'من المتوقع أن يبلغ التضخم 2%، منخفضا بـ4%.')).toEqual([true, true]);
});

it('hedges what an English forecaster sees', () => {
  expect(hedged('en', 'The office sees the figure rising to 4,500 in 2031.')).toEqual([true]);
});

it('hedges what somebody is charged with, and neither who is nor what came of it', () => {
  expect(
    hedged('fr', "Les 14 agents sont soupçonnés d'avoir détourné 3 millions de dirhams."),
  ).toEqual([false, true]);
  expect(
    hedged(
      'fr',
      "Neuf agents accusés d'avoir vendu 30 permis ont été condamnés à 4 ans de prison.",
    ),
  ).toEqual([false, true, false]);
  expect(
    hedged(
      'en',
      'Nine agents suspected of selling 30 permits were sentenced to 4 years in prison.',
    ),
  ).toEqual([false, true, false]);
  expect(
    hedged('ar', 'أوقفت الشرطة 9 أشخاص يشتبه في تورطهم في سرقة 30 سيارة، وحجزت 4 هواتف.'),
  ).toEqual([false, true, false]);
});

it('hedges a sentence that opens on doubtful sources', () => {
  expect(hedged('fr', 'Selon des sources non confirmées, 14 ouvriers ont péri.')).toEqual([true]);
  expect(hedged('en', 'According to unconfirmed reports, 14 workers died.')).toEqual([true]);
  expect(hedged('en', 'Reportedly, 300 workers took part.')).toEqual([true]);
  expect(hedged('fr', 'Malgré une récolte attendue faible, 14 usines ont ouvert.')).toEqual([
    false,
  ]);
});

it('hedges no count that is known before its verb is doubted', () => {
  expect(hedged('fr', 'Les 12 étangs se rempliraient.')).toEqual([false]);
  expect(hedged('fr', 'Douze étangs se rempliraient.')).toEqual([true]);
  expect(hedged('en', 'The 12 ponds would fill up.')).toEqual([false]);
});

it('hedges what is foreseen behind a comma', () => {
  expect(hedged('fr', 'Le déficit se creusera à 4,5 %, prévoit le Fonds.')).toEqual([true]);
  expect(hedged('fr', 'Douze étangs seront vidés, prévoit le plan.')).toEqual([false]);
});

it('hedges nothing behind a colon that is told as a fact, nor by "saurait"', () => {
  expect(hedged('fr', "Le bilan pourrait s'alourdir : 14 corps ont été repêchés.")).toEqual([
    false,
  ]);
  expect(hedged('fr', 'Le montant ne saurait excéder 300 dirhams.')).toEqual([false]);
});

it('hedges what is seen at an amount, not what is seen by some', () => {
  expect(hedged('en', 'Output is seen at 4 percent.')).toEqual([true]);
  expect(hedged('en', 'A decline is seen by only 22 percent.')).toEqual([false]);
});

it('hedges no plan that a verb of saying tells without its "that"', () => {
  expect(hedged('en', 'The minister said the plan would cost 3 million dirhams.')).toEqual([false]);
});

it('hedges nothing that is only set beside a forecast', () => {
  const past = 'Les recettes ont crû de 14 % par rapport aux prévisions.';
  expect(hedged('fr', past)).toEqual([false]);
  const one = 'Le taux atteint 84 % par rapport à la prévision actualisée.';
  expect(hedged('fr', one)).toEqual([false]);
  expect(hedged('fr', 'Les ventes ont dépassé les prévisions de 14 %.')).toEqual([false]);
  expect(hedged('fr', 'Les ventes seront, selon les prévisions, de 14 tonnes.')).toEqual([true]);
  expect(hedged('en', 'Sales were 14% above forecasts.')).toEqual([false]);
  expect(hedged('en', 'Sales rose 3%, against a forecast of 4%.')).toEqual([false, true]);
  expect(hedged('ar', 'ارتفعت المبيعات بنسبة 14 في المائة مقارنة بالتوقعات.')).toEqual([false]);
});

it('hedges what would come of a forecast, and what is foreseen behind an aside', () => {
  const outcome = 'يرتقب أن تتراجع المبيعات تدريجيا، لتصل إلى 79 طنا.';
  expect(hedged('ar', outcome)).toEqual([true]);
  const aside = 'قال المكتب إنه يتوقع، بالنظر إلى الأمطار، أن يسجل الموسم محصولا يناهز 25 طنا.';
  expect(hedged('ar', aside)).toEqual([true]);
  expect(hedged('ar', 'تراجعت المبيعات تدريجيا، لتصل إلى 79 طنا.')).toEqual([false]);
});

it('hedges nothing that has been counted', () => {
  const base = 'يتوقع المكتب أن يسجل الموسم 25 طنا، بدلا من 103 أطنان المسجلة سنة من قبل.';
  expect(hedged('ar', base)).toEqual([true, false]);
  const foreseen = 'يتوقع المكتب أن يسجل الموسم 25 طنا، بدلا من 103 أطنان المتوقعة سابقا.';
  expect(hedged('ar', foreseen)).toEqual([true, true]);
});

it('hedges no goal of which something else is said', () => {
  const goal = 'The plan aims for 54% by 2030, a goal she said could be met.';
  expect(hedged('en', goal)).toEqual([false]);
  expect(hedged('en', 'Inflation, a worry for years, could reach 54%.')).toEqual([true]);
});

it('hedges a subject over words between commas that tell no number', () => {
  expect(hedged('fr', 'Quelque 40 forains, hommes et femmes, auraient fui.')).toEqual([true]);
  expect(hedged('fr', 'Le maire, qui a 300 agents, aurait renvoyé 5 gardiens.')).toEqual([
    false,
    true,
  ]);
});

it('hedges nothing that has been, behind a forecast', () => {
  expect(hedged('fr', 'Le taux devrait revenir à 5 % après avoir atteint 6,6 % en 2022.')).toEqual([
    true,
    false,
  ]);
  expect(hedged('en', 'The rate should fall to 5 % after reaching 6.6 % in 2022.')).toEqual([
    true,
    false,
  ]);
  expect(hedged('ar', 'من المتوقع أن يتراجع المعدل إلى 5 % بعد أن بلغ 6 % سنة 2022.')).toEqual([
    true,
    false,
  ]);
});

it('hedges no clause behind a comma, nor what is called a claim', () => {
  expect(hedged('en', 'Weavers may ask for looms, and 1,128 were doing so.')).toEqual([false]);
  expect(hedged('en', 'Claims are paid by 45 clerks.')).toEqual([false]);
  expect(hedged('en', 'The guild claims 45 looms.')).toEqual([true]);
});

it('hedges no share of a forecast, and no perfect that looks like an imperfect', () => {
  expect(hedged('en', "Revenue came to 56.2% of the bill's forecasts.")).toEqual([false]);
  expect(hedged('fr', 'Les recettes ont atteint 56,2 % des prévisions.')).toEqual([false]);
  expect(hedged('ar', 'وقد توزعت القضايا على 12 مدينة.')).toEqual([false]);
  expect(hedged('ar', 'وقد تتوزع القضايا على 12 مدينة.')).toEqual([true]);
});

it('hedges a yield that is awaited, and no building', () => {
  expect(hedged('ar', 'ويناهز الإنتاج المرتقب 90 ألف طن، فيما بلغ المخزون 7 آلاف طن.')).toEqual([
    true,
    false,
  ]);
  expect(hedged('ar', 'بلغت المداخيل المنتظرة 2 مليار درهم.')).toEqual([true]);
  expect(hedged('ar', 'تدشين المتحف المرتقب بقيمة 2 مليار درهم.')).toEqual([false]);
});

it('hedges no Arabic clause told in the past behind a forecast, nor what outdoes one', () => {
  expect(hedged('ar', 'أثمان اللوز مرشحة للارتفاع وقفز ثمن الجوز من 70 إلى 90 درهما.')).toEqual([
    false,
    false,
  ]);
  expect(hedged('ar', 'زعم أن 30 شخصا أوقفوا وأصيب 40 آخرون.')).toEqual([true, true]);
  expect(hedged('ar', 'انخفض الصيد عن توقعات يونيو بتراجع قدره 6 في المائة.')).toEqual([false]);
  expect(hedged('ar', 'كشف البنك عن توقعات بنمو قدره 6 في المائة.')).toEqual([true]);
});

it('hedges no past base, and nothing by "attrait"', () => {
  expect(
    hedged(
      'fr',
      'La filière viserait 2,5 millions de tonnes, face à la moyenne de 1,9 million de tonnes par an obtenue entre 2010 et 2020.',
    ),
  ).toEqual([true, false]);
  expect(hedged('fr', "Avec 9 millions de visiteurs, le parc confirme l'attrait du site.")).toEqual(
    [false],
  );
});

it('hedges no rain that has fallen, and no length that a work will have', () => {
  expect(hedged('fr', 'Des pluies de 50 mm sont tombées au lac.')).toEqual([false]);
  expect(hedged('fr', 'La digue aura une longueur de 50 km.')).toEqual([false]);
});

it('hedges the deed that somebody is suspected or accused of, and what first estimates tell', () => {
  expect(
    hedged('fr', 'Il est soupçonné d’être impliqué dans une affaire de vol de plus de 30 barques.'),
  ).toEqual([true]);
  expect(hedged('fr', 'Elle est accusée de détournement de 4 millions de dirhams.')).toEqual([
    true,
  ]);
  expect(hedged('ar', 'هو متهم باختلاس 4 ملايين درهم.')).toEqual([true]);
  expect(hedged('fr', 'Les premières estimations font état de 70 barques perdues.')).toEqual([
    true,
  ]);
  expect(hedged('en', 'Early estimates put the loss at 70 boats.')).toEqual([true]);
  expect(hedged('ar', 'تشير التقديرات الأولية إلى فقدان 70 قاربا.')).toEqual([true]);
  // Networks that are known, a fall that is shown, a receipt, an estimate that is final.
  expect(hedged('fr', 'Ils sont soupçonnés d’être liés à 62 réseaux.')).toEqual([false]);
  expect(hedged('fr', 'La pêche accuse une baisse de 3 %.')).toEqual([false]);
  expect(hedged('fr', 'Il a reçu un accusé de réception pour 3 barques.')).toEqual([false]);
  expect(hedged('fr', 'La perte est estimée à 70 barques.')).toEqual([false]);
});

it('hedges the rise that what is foreseen amounts to', () => {
  expect(
    hedged('en', 'It is expected to reach 426 wells, which is an increase of around 18 percent.'),
  ).toEqual([true, true]);
  expect(
    hedged('fr', 'La récolte devrait atteindre 426 tonnes, ce qui représente une hausse de 18%.'),
  ).toEqual([true, true]);
  expect(
    hedged('ar', 'من المتوقع أن يبلغ الإنتاج 426 طنا، وهو ما يمثل زيادة بنسبة 18 في المائة.'),
  ).toEqual([true, true]);
  expect(
    hedged('en', 'Output is expected to reach 426 tonnes in the bay, which is home to 12 boats.'),
  ).toEqual([true, false]);
  expect(
    hedged('fr', 'Le puits devrait donner 426 tonnes à la région, qui représente 12 communes.'),
  ).toEqual([true, false]);
  expect(
    hedged(
      'en',
      'It is expected to reach 426 wells, which is a rise of 18 percent, while boats fell by 3 percent.',
    ),
  ).toEqual([true, true, false]);
});

it.each([
  ['fr', 'Le syndicat craint que 90 postes ne disparaissent.', [true]],
  ['fr', 'Les élus doutent que les 4.000 logements soient bâtis ; 60 l’ont été.', [true, false]],
  ['fr', 'Nul doute que les 4.000 logements seront bâtis.', [false]],
  ['en', 'Fears grow for 90 sailors.', [false]],
  ['en', 'Experts doubt that the 4,000 homes will be built.', [true]],
  ['en', 'There is no doubt that 4,000 homes stand empty.', [false]],
  ['ar', 'تخشى النقابة فقدان 90 منصبا.', [true]],
  ['ar', 'يشكك الخبراء في بناء 4000 مسكن، إذ لم يشيد منها سوى 60.', [true, false]],
] as const)('hedges what is feared or doubted: %s: %s', (lang, text, want) => {
  expect(hedged(lang, text)).toEqual(want);
});

it.each([
  ['fr', 'La croissance, que la banque prévoyait à 2,9 %, a été de 3,3 %.', [true, false]],
  ['fr', 'La séance est prévue à 15 heures pour 40 élus.', [false]],
  [
    'fr',
    'Bien que la CGEM s’attende à un déficit de 4 %, les prix ont reculé de 1 %.',
    [true, false],
  ],
  ['en', 'Growth, which the bank sees at 2.9% next year, was 3.3%.', [true, false]],
  ['en', 'Ninety boats had been expected; 40 came.', [true, false]],
  ['en', 'The guild had hoped for 90 boats; 40 came.', [true, false]],
  ['ar', 'كان الخبراء يتوقعون أن تبلغ الأرباح 90 مليون درهم.', [true]],
  ['ar', 'كان 90 صيادا منتظرين، لم يحضر منهم إلا 40.', [true, false]],
  ['ar', 'جاءت الصادرات أقل من المتوقع بـ90 مليون درهم.', [false]],
] as const)('hedges what had been expected, not what came of it: %s: %s', (lang, text, want) => {
  expect(hedged(lang, text)).toEqual(want);
});

it.each([
  ['ar', 'من المرتقب أن يكلف السوق 9 ملايين درهم، وقد صرف منها 4 ملايين.', [true, false]],
  ['ar', 'قد تساهم الجهة بـ9 ملايين درهم، في حين رصدت الدولة 40 مليون درهم.', [true, false]],
  ['ar', 'من المتوقع أن يصل العدد إلى 90، ولن يتجاوز 100.', [true, true]],
  ['fr', 'Avec 7 ports, la région pourrait exporter 90 tonnes.', [false, true]],
  ['en', 'With 7 ports, the region could export 90 tonnes.', [false, true]],
  ['fr', 'Selon un sondage auprès de 900 pêcheurs, le taux serait de 12 %.', [false, true]],
  ['fr', 'Le taux serait alors de 12 %.', [true]],
  ['fr', 'Le taux serait de 12 %, alors que la cible est de 9 %.', [true, false]],
  ['fr', 'Les 90 tonnes, soit 12 % du total, seraient exportées.', [true, true]],
  ['fr', 'Quelque 90 barques attendaient, et 40 autres étaient attendues.', [false, true]],
] as const)('hedges neither what is known nor another clause: %s: %s', (lang, text, want) => {
  expect(hedged(lang, text)).toEqual(want);
});

it('hedges a rate that somebody sees in the future, and no estimate of what is there', () => {
  expect(hedged('fr', 'Le conseil estime que la croissance atteindra 4 %.')).toEqual([true]);
  expect(hedged('fr', 'Le conseil a estimé que la croissance restera à 4 %.')).toEqual([true]);
  expect(hedged('en', 'The council believes inflation will slow to 2 percent.')).toEqual([true]);
  expect(hedged('ar', 'يرى المجلس أن النمو سيبلغ 4 في المائة.')).toEqual([true]);
  expect(hedged('fr', 'Le conseil estime que 40 puits ont tari.')).toEqual([false]);
  expect(hedged('fr', 'Le maire estime que la commune paiera 4 MDH.')).toEqual([false]);
  expect(hedged('fr', 'Le coût est estimé à 40 MDH.')).toEqual([false]);
  expect(hedged('en', 'The cost is estimated at 40 million dirhams.')).toEqual([false]);
});

it('hedges nothing that a rule allows or that has passed a forecast', () => {
  expect(hedged('fr', 'Il devrait gagner 40 MDH et en perdre 12.')).toEqual([true, true]);
  expect(hedged('en', 'No cart may carry more than 15 sacks.')).toEqual([false]);
  expect(hedged('en', 'Boats may land no more than 15 tonnes.')).toEqual([false]);
  expect(hedged('en', 'The flood may reach 15 villages.')).toEqual([true]);
  expect(hedged('fr', 'Les recettes ont dépassé de 3 % les prévisions.')).toEqual([false]);
  expect(hedged('ar', 'تجاوزت المداخيل التوقعات بنسبة 3 في المائة.')).toEqual([false]);
  expect(hedged('fr', 'La hausse atteindra 3 % selon les prévisions.')).toEqual([true]);
});

it('hedges what a charge tells of the one it names', () => {
  expect(hedged('fr', "Le parquet soupçonne l'élu d'avoir détourné 17 MDH.")).toEqual([true]);
  expect(hedged('en', 'Prosecutors suspect him of embezzling 17 million dirhams.')).toEqual([true]);
  expect(hedged('fr', 'Le parquet soupçonne 12 élus.')).toEqual([false]);
  expect(hedged('fr', 'La tranche, attendue en mai, portera la capacité à 80 lits.')).toEqual([
    false,
  ]);
  expect(hedged('fr', "Sur la base d'une récolte de 70 tonnes, le gain serait de 3 %.")).toEqual([
    false,
    true,
  ]);
  expect(hedged('fr', 'Il serait utile de rappeler que la ville a 14 puits.')).toEqual([false]);
});

it('hedges what nobody has confirmed', () => {
  expect(hedged('ar', 'لم يؤكد الوزير خبر رفع السعر إلى 50 درهما، لكنه صرف 22 درهما.')).toEqual([
    true,
    false,
  ]);
  expect(hedged('fr', "Le maire n'a pas confirmé la perte de 40 MDH.")).toEqual([true]);
  expect(hedged('en', 'The mayor has not confirmed the loss of 40 jobs.')).toEqual([true]);
  expect(hedged('fr', 'Le maire a confirmé la perte de 40 MDH.')).toEqual([false]);
});

it('hedges nothing that is so in spite of rumours, or that has come about', () => {
  expect(hedged('ar', 'قدمت الفرق، رغم بعض الإشاعات، 450 خدمة.')).toEqual([false]);
  expect(hedged('fr', 'Selon la rumeur, 450 bateaux ont coulé.')).toEqual([true]);
  expect(hedged('ar', 'تشير التوقعات إلى نسبة 98 في المائة.')).toEqual([true]);
  expect(hedged('ar', 'التوقعات الخاصة بالميزانية تحققت بنسبة 98 في المائة.')).toEqual([false]);
});

it('hedges what is foreseen, and not what came before it', () => {
  expect(hedged('fr', 'La pêche devrait monter de 3 %, après une hausse de 2 % en 2023.')).toEqual([
    true,
    false,
  ]);
  expect(hedged('en', 'Fishing should fall to 3%, after a rise of 2% in 2023.')).toEqual([
    true,
    false,
  ]);
});

it('hedges what a verb leads to behind a clause that parts it, and not the clause', () => {
  for (const [lang, text] of [
    ['fr', "Le port devrait porter l'emprise, qui est de 30 hectares, à 80 hectares."],
    ['en', 'The port should bring its area, which covers 30 hectares, to 80 hectares.'],
    ['ar', 'ومن المتوقع أن ترتفع المساحة، التي تبلغ 30 هكتارا، إلى 80 هكتارا.'],
  ] as const)
    expect(hedged(lang, text)).toEqual([false, true]);
  expect(
    hedged('fr', "Le port devrait servir la ville, qui a 30 quais, et l'île a 2 phares."),
  ).toEqual([false, false]);
});

it('hedges no share that a budget sets aside, and all that a forecaster sees', () => {
  expect(hedged('fr', "Le budget de la ville n'en prévoit que 3 %.")).toEqual([false]);
  expect(hedged('fr', "L'enveloppe ne prévoit que 14 millions de dirhams.")).toEqual([false]);
  expect(hedged('fr', "La banque n'en prévoit que 3 %.")).toEqual([true]);
  expect(hedged('fr', 'Le budget prévoit une croissance de 3 %.')).toEqual([true]);
  expect(hedged('fr', 'Il est prévu que le port reçoive 40 navires.')).toEqual([true]);
});

it('hedges no fact that a forecast rests on', () => {
  for (const [lang, text] of [
    ['fr', 'La fédération attend un rebond de 5 % car la pêche rapporte 300 millions.'],
    ['en', 'The board expects fishing to recover by 5% because catches exceed 300 tonnes.'],
    ['ar', 'يتوقع المكتب نموا بنسبة 5 في المائة لأن المصايد تفوق 300 طن.'],
  ] as const)
    expect(hedged(lang, text)).toEqual([true, false]);
  expect(hedged('ar', 'يتوقع المكتب نموا بنسبة 5 في المائة لأن المصايد ستتجاوز 300 طن.')).toEqual([
    true,
    true,
  ]);
});

it('hedges a turnover that is called a forecast with its shares', () => {
  expect(
    hedged(
      'fr',
      "Le port va dégager un chiffre d'affaires prévisionnel de 8 millions, dont 20 % à quai.",
    ),
  ).toEqual([true, true]);
  expect(hedged('fr', 'Le budget prévisionnel du port est de 8 millions de dirhams.')).toEqual([
    false,
  ]);
});

it('hedges each rate that a bill foresees, whatever prepositions its numbers stand behind', () => {
  expect(
    hedged('fr', 'Le projet prévoit un taux de croissance de 4 % et un chômage à 9 %.'),
  ).toEqual([true, true]);
  expect(hedged('fr', 'Il table également sur une inflation de 2 %.')).toEqual([true]);
  expect(hedged('fr', 'La pêche devrait passer de 4 % en 2023 à 9 %.')).toEqual([false, true]);
});

it('hedges no aim, unless it is foreseen itself', () => {
  expect(hedged('fr', "L'agence cherche à ramener les pertes à 12 %.")).toEqual([false]);
  expect(hedged('en', 'The agency seeks to bring losses down to 12%.')).toEqual([false]);
  expect(hedged('ar', 'تسعى الوكالة إلى خفض الضياع إلى 12 في المائة.')).toEqual([false]);
  expect(hedged('ar', 'من المتوقع أن تسعى الوكالة إلى غرس 300 شجرة.')).toEqual([true]);
});

it('hedges no relative clause on what is there already', () => {
  expect(
    hedged('fr', 'Pour le safran, dont les parcelles couvrent 1.800 ha, on s’attend à une baisse.'),
  ).toEqual([false]);
  expect(
    hedged(
      'en',
      'The office expects a fall in saffron, whose plots and villages, which cover 90 sites, dried.',
    ),
  ).toEqual([false]);
  expect(hedged('ar', 'يتوقع المكتب محصولا للزعفران، الذي تغطي حقوله 1800 هكتار.')).toEqual([
    false,
  ]);
  expect(
    hedged('fr', 'On s’attend à un déficit de 60 milliards, ce qui représente une hausse de 4 %.'),
  ).toEqual([true, true]);
  expect(hedged('ar', 'تتوقع الوزارة تراجع العجز، الذي سيبلغ 3 في المائة.')).toEqual([true]);
});

it('hedges what forecasts rest on', () => {
  expect(
    hedged(
      'fr',
      'La banque a revu ses prévisions. Elles reposent sur une hausse des ventes de 4 %.',
    ),
  ).toEqual([true]);
  expect(
    hedged('en', 'The bank revised its projections. They rest on a rise in sales of 4%.'),
  ).toEqual([true]);
  expect(
    hedged('ar', 'راجع البنك توقعاته. وهي تستند إلى ارتفاع المبيعات بنسبة 4 في المائة.'),
  ).toEqual([true]);
  expect(
    hedged('en', 'The bank revised its accounts. They rest on a rise in sales of 4%.'),
  ).toEqual([false]);
});

it('hedges the clause whose account is a forecast, and none before it', () => {
  expect(hedged('fr', 'Le port traitera 300 navires, selon les prévisions de l’agence.')).toEqual([
    true,
  ]);
  expect(hedged('en', 'The port will handle 300 ships, according to forecasts by it.')).toEqual([
    true,
  ]);
  expect(
    hedged(
      'en',
      'Sales stood at 12%, and costs will reach 15%, according to the bank’s forecasts.',
    ),
  ).toEqual([false, true]);
  expect(hedged('ar', 'سيبلغ الإنتاج هذا الموسم 300 طن، حسب توقعات الوزير.')).toEqual([true]);
  expect(hedged('ar', 'بلغ الإنتاج 300 طن سنة 2023، وسيصل إلى 400 طن، وفق توقعات المكتب.')).toEqual(
    [false, true],
  );
  expect(
    hedged('en', 'The port cost 300 dirhams, according to the mayor, who made forecasts.'),
  ).toEqual([false]);
});

it('hedges a count in brackets with what it is told of', () => {
  expect(hedged('fr', 'Le total serait inédit (640 barques).')).toEqual([true]);
});

it('hedges what would have come about, and what is hoped for', () => {
  expect(hedged('ar', 'كان المشروع سيكلف الجماعة 30 مليون درهم.')).toEqual([true]);
  expect(hedged('ar', 'كانت الشركة ستشغل 300 عامل لولا الأزمة. وشغلت 12 عاملا.')).toEqual([
    true,
    false,
  ]);
  expect(hedged('ar', 'كان أعلن أنه سيشغل 300 عامل.')).toEqual([false]);
  expect(hedged('ar', 'المأمول هو بلوغ 300 سرير.')).toEqual([true]);
  expect(hedged('ar', 'العدد مرشح للوصول إلى 300 سرير.')).toEqual([true]);
  expect(hedged('ar', 'كانت ستة ملايين نسمة تقطن الجهة.')).toEqual([false]);
});

it('leaves the number of complaints about what is alleged', () => {
  expect(hedged('ar', 'سجلت الهيئة 150 شكاية تتعلق بادعاء العنف.')).toEqual([false]);
  expect(hedged('ar', 'تصدرت السرقة قائمة الاتهامات، بـ25 حالة.')).toEqual([false]);
  expect(hedged('fr', 'Elle a reçu 150 plaintes portant sur des allégations de vol.')).toEqual([
    false,
  ]);
  expect(hedged('en', 'It handled 150 complaints of allegations of theft.')).toEqual([false]);
  expect(hedged('fr', 'Des allégations font état de 40 victimes.')).toEqual([true]);
});

it('forecasts of what is «غير», which «غير أن» ends', () => {
  expect(hedged('ar', 'ويتوقع أن ترتفع الأنشطة غير الفلاحية إلى 3 في المائة.')).toEqual([true]);
  expect(
    hedged('ar', 'ويتوقع أن ينخفض العجز إلى 5 في المائة، غير أن الديون بلغت 70 في المائة.'),
  ).toEqual([true, false]);
});

checkBriefs('what is so already, and the average that a forecast is set against, are known', [
  [
    'en',
    'Boat sales are expected to rise by 9%, with net sales already at 300 tonnes.',
    ['9 percent ?', '300 t'],
  ],
  [
    'fr',
    'Les ventes de filets devraient croître de 9 %, celles de barques étant déjà à 300 tonnes.',
    ['9 percent ?', '300 t'],
  ],
  [
    'en',
    'The catch is expected to fall to 6 tonnes, a decline from the average catch of 7 tonnes.',
    ['6 t ?', '7 t'],
  ],
  [
    'fr',
    'La pêche devrait atteindre 6 tonnes, par rapport à une moyenne de 7 tonnes.',
    ['6 t ?', '7 t'],
  ],
  ['fr', 'La pêche devrait connaître une croissance moyenne de 4 %.', ['4 percent ?']],
]);

checkBriefs('what should be noted is no forecast', [
  ['en', 'It should be noted that the rate rose to 45%.', ['45 percent']],
  ['en', 'The rate should reach 45%.', ['45 percent ?']],
  ['en', 'Output is forecasted to grow by 3%.', ['3 percent ?']],
]);

it('hedges no share of those who expect something, a half before its share among them', () => {
  const half = 'Plus de la moitié des potiers (53 %) s’attend à une baisse, 7 % à une hausse.';
  expect(hedged('fr', half)).toEqual([false, false]);
  expect(hedged('fr', 'Le potier s’attend à une baisse de 7 %.')).toEqual([true]);
});

it('hedges what a bank sees coming, and not what it sees in what is there', () => {
  expect(hedged('fr', 'La banque voit une hausse de 9 % des prix.')).toEqual([true]);
  expect(hedged('fr', 'Le port a reçu 300 barques. Le maire y voit une hausse de 9 %.')).toEqual([
    false,
    false,
  ]);
});

checkBriefs(
  'an adjective of what may come hedges the noun that it describes, and nothing before it',
  [
    ['en', 'The office sent 18 cases to court, on acts likely to harm.', ['18 case']],
    ['en', 'Some 150 jobs likely to go are in Fez.', ['~150 job ?']],
    ['en', 'Growth is likely to reach 3%.', ['3 percent ?']],
    [
      'en',
      'A fund of 9 million dirhams backs plans likely to draw 300 firms.',
      ['9000000 MAD', '300 company ?'],
    ],
  ],
);
it('counts those who expect something, and hedges what is expected', () => {
  const hedged = (text: string) => briefs('ar', text).map((brief) => brief.endsWith('?'));
  const poll =
    'وفيما يخص التوقعات المستقبلية، أبرزت الدراسة أن 51% من الحرفيين تتوقع تراجع الطلب، بينما توقعت 42% استقراره، في حين رجحت 7% تحسنه.';
  expect(hedged(poll)).toEqual([false, false, false]);
  expect(hedged('أما بالنسبة لتوقعات الحرفيين، فتتوقع 44% تراجعه، و46% استقراره.')).toEqual([
    false,
    false,
  ]);
  expect(hedged('وتشير التوقعات إلى أن 40 في المائة من الحرفيين ستستفيد من الدعم.')).toEqual([
    true,
  ]);
  expect(hedged('ويمثل العجز 3 في المائة من الناتج، وتتوقع الوزارة نموا بـ4 في المائة.')).toEqual([
    false,
    true,
  ]);
  expect(hedged('فإن 65 في المائة من الإنتاج المتوقع ستأتي من السهول.')).toEqual([true]);
});

it('ends a doubt where «إلا أن» sets something against it', () => {
  const one = 'وقد تنزل عن ذلك بقليل، إلا أن الجماعات توصلت بميزانية قدرها 70 مليون درهم.';
  expect(briefs('ar', one)).toEqual(['70000000 MAD']);
});

checkBriefs('a life expectancy is no forecast', [
  ['ar', 'كان عمرهن المتوقع عند الولادة يبلغ 76 سنة.', ['76 a']],
  ['ar', 'العدد المتوقع عند الافتتاح يبلغ 76 شخصا.', ['76 person ?']],
]);

checkBriefs('the bases of a forecast are known, each with its year, and a growth that is over', [
  [
    'en',
    'The predicted rate this year will be around 2.7 percent, compared with 3.1 percent in 2018 and 4.1 percent in 2017.',
    ['~2.7 percent ?', '3.1 percent', '4.1 percent'],
  ],
  [
    'en',
    'Output is expected to jump by 4.3 percent in 2017 after a slow growth of 1.2 percent in 2016.',
    ['4.3 percent ?', '1.2 percent'],
  ],
  [
    'en',
    'Output is expected to grow by 4 percent in 2017 and 5 percent in 2018.',
    ['4 percent ?', '5 percent ?'],
  ],
]);

checkBriefs('a share of those who expect something is as it was counted', [
  ['fr', "La part des ménages qui s'attendent à une hausse s'établit à 72,1 %.", ['72.1 percent']],
  ['ar', 'وتبقى نسبة الأسر التي تتوقع ارتفاعها في حدود 72,1 في المائة.', ['~72.1 percent']],
  ['en', 'The share of households that expect a rise stood at 72.1 percent.', ['72.1 percent']],
  ['en', 'The share of firms, which is expected to reach 12 percent, is low.', ['12 percent ?']],
]);

checkBriefs('those who believe something are counted for certain', [
  ['en', 'Some 81% of polled weavers believed that this is a bad time to buy.', ['~81 percent']],
  ['en', 'The police believe that 300 weavers left.', ['300 artisan ?']],
]);

checkBriefs('"would have" and a participle doubts what is over, whoever reports it', [
  ['en', 'It is estimated that sales would have increased by 6% in June.', ['6 percent ?']],
  ['en', 'The minister said that the centre would have 200 beds.', ['200 bed']],
]);

checkBriefs('what came as expected is known, and so is what has passed a target', [
  ['en', 'As expected, the weaver sold 300 carpets in 2016.', ['300 carpet']],
  [
    'en',
    'The port handled 300 vessels, surpassing the projected target set for 2027.',
    ['300 boat'],
  ],
  ['en', 'The weaver is expected to sell 300 carpets.', ['300 carpet ?']],
]);

checkBriefs('"summing up to" bounds nothing', [
  ['en', 'Exports fell, summing up to 11 billion dirhams.', ['11000000000 MAD']],
  ['en', 'Fines of up to 11 billion dirhams.', ['<=11000000000 MAD']],
]);
it('hedges no number of a time before, nor what a rise is from', () => {
  expect(
    hedged(
      'fr',
      'Le ministère prévoit que la récolte atteindra 55 tonnes, en hausse par rapport à la saison précédente qui a donné 34 tonnes.',
    ),
  ).toEqual([true, false]);
  expect(
    hedged('ar', 'توقعت الوزارة أن يبلغ المحصول 55 طنا مقارنة بالموسم السابق الذي سجل 34 طنا.'),
  ).toEqual([true, false]);
  expect(
    hedged('ar', 'توقعت الوزارة أن يبلغ المحصول 55 طنا مقارنة بالموسم المقبل الذي سيسجل 34 طنا.'),
  ).toEqual([true, true]);
  expect(hedged('ar', 'يتوقع الوزير أن يصل الإنتاج إلى 55 طنا، ارتفاعا من 34 طنا.')).toEqual([
    true,
    false,
  ]);
  expect(hedged('ar', 'يتوقع الوزير أن يعرف الإنتاج ارتفاعا بـ34 طنا.')).toEqual([true]);
});

checkBriefs('the cost of a risk is no forecast', [
  ['fr', 'La banque affiche un coût du risque de 174 DH.', ['174 MAD']],
  ['fr', 'La banque affiche un risque de 174 morts.', ['174 death ?']],
]);

it('does not hedge what an account adds in the past, beside what is foreseen', () => {
  expect(
    hedged(
      'ar',
      'أوضح البلاغ أن الإنتاج المتوقع من البصل يبلغ 55 طنا، مذكرا بأن المساحة المزروعة بلغت 34 هكتارا.',
    ),
  ).toEqual([true, false]);
  expect(
    hedged(
      'ar',
      'أوضح البلاغ أن الإنتاج المتوقع من البصل يبلغ 55 طنا، مضيفا أن المساحة المزروعة يرتقب أن تبلغ 34 هكتارا.',
    ),
  ).toEqual([true, true]);
});

checkBriefs(
  'a pronoun behind a conjunction opens the clause that is hedged; what is seen at a value is foreseen',
  [
    [
      'en',
      'The scheme serves a valley of 250 homes, and it is expected to reach 330 people.',
      ['250 house', '330 person ?'],
    ],
    [
      'en',
      'Core inflation is seen stable at 7 %, rising to 9 % in 2027.',
      ['7 percent ?', '9 percent ?'],
    ],
    // What a sentence opens with is known, whatever stands before the participle.
    [
      'en',
      'After falling to 24 percent in 2014, inflation is expected to reach 47 percent.',
      ['24 percent', '47 percent ?'],
    ],
  ],
);

checkBriefs('what is foreseen before it comes back to another number is foreseen as well', [
  [
    'fr',
    'Le taux devrait avoir une moyenne de 1,6% avant de revenir à 1,2%.',
    ['1.6 percent ?', '1.2 percent ?'],
  ],
]);

checkBriefs('what a forecast was is foreseen as what it is now', [
  [
    'fr',
    'La banque a révisé sa prévision de 4,5 % à 3,2 % pour 2031.',
    ['4.5 percent ?', '3.2 percent ?'],
  ],
  [
    'en',
    'The bank cut its 2031 growth forecast from 3.6% to 3.1%.',
    ['3.6 percent ?', '3.1 percent ?'],
  ],
  [
    'ar',
    'خفض البنك توقعاته للنمو من 3,6 في المائة إلى 3,1 في المائة.',
    ['3.6 percent ?', '3.1 percent ?'],
  ],
  [
    'fr',
    'Selon les prévisions, le taux ralentirait de 6,1 % à 2,3 %.',
    ['6.1 percent', '2.3 percent ?'],
  ],
]);

checkBriefs('an adverb may stand inside what a passive expects', [
  ['fr', 'Un million de laines sont donc officiellement attendues.', ['1000000 laines ?']],
  ['fr', 'Le succès ne se dément pas : on recense au moins 300 puits.', ['>=300 well']],
]);

checkBriefs('a participle of hope bears on nothing before it', [
  ['en', 'He rode his mule for 280 kilometers hoping to find wool.', ['280 km']],
  ['en', 'The office is hoping to dig 90 wells.', ['90 well ?']],
]);

checkBriefs('what is expected as a whole is so in its parts', [
  [
    'ar',
    'وتتوزع الكمية المرتقبة ما بين 34 طنا بمكناس، و16 طنا بخنيفرة، فيما بلغت 40 طنا سنة 2020.',
    ['34 t ?', '16 t ?', '40 t'],
  ],
]);

it('hedges nothing before the "and" of a verb in doubt, whatever the unit', () => {
  expect(hedged('en', 'The wool rate reached 13 per cent and may exceed 20 per cent.')).toEqual([
    false,
    true,
  ]);
});

it('hedges no number by an adjective that says what the noun behind it may come to', () => {
  expect(
    hedged('fr', 'Le guichet a transmis 12 plis portant sur des faits susceptibles d’être jugés.'),
  ).toEqual([false]);
  expect(hedged('fr', 'Le chantier est susceptible de créer 12 postes.')).toEqual([true]);
  expect(hedged('fr', 'Quelque 12 puits sont également susceptibles de fermer.')).toEqual([true]);
});

checkBriefs('an amount that a verb tells behind its noun is foreseen or charged with it', [
  [
    'ar',
    'من المرتقب أن يحقق الصوف، خلال الفصل الرابع من السنة الجارية، نموا يقدر ب2,8 في المائة.',
    ['2.8 percent ?'],
  ],
  [
    'ar',
    'أيدت المحكمة الحكم ضد المحاسب المتهم باختلاس مبلغ يناهز 90 مليون درهم.',
    ['~90000000 MAD ?'],
  ],
  [
    'fr',
    "Il est accusé d'avoir payé une laine 5 000 dirhams et d'avoir émis 11 chèques pour 170 000 dirhams.",
    ['5000 MAD ?', '11 cheque ?', '170000 MAD ?'],
  ],
  ['ar', 'كشف المكتب عن توقعه تراجع إنتاج الصوف ب43 في المائة.', ['43 percent ?']],
  ['ar', 'يتوزع الإنتاج الوطني المرتقب ما بين 17 قنطارا و7 قناطير.', ['17 q ?', '7 q ?']],
  ['fr', 'Le tissage est prévu de croître de 2,8 %.', ['2.8 percent ?']],
]);

checkBriefs('what was recorded, decided or opened on is known beside a forecast', [
  [
    'fr',
    'La croissance devrait être de 2,4 %, comparativement à 3,5 % enregistrés à la même période de 2023, et face aux 4 % de 2020.',
    ['2.4 percent ?', '3.5 percent', '4 percent'],
  ],
  [
    'en',
    'After a rise of 4% noted in 2017, wool output should grow 3.3% in 2018, according to projections by the board.',
    ['4 percent', '3.3 percent ?'],
  ],
  [
    'ar',
    'قال الوالي "ينتظر أن تظل الفجوة تحت الصفر"، معلنا أن المجلس قرر الإبقاء على السعر في 3 في المائة.',
    ['3 percent'],
  ],
  [
    'ar',
    'تتوقع الوزارة أن يصل الصوف إلى 33 طنا مقارنة مع العام الماضي الذي شهد إنتاجا بلغ 110 أطنان.',
    ['33 t ?', '110 t'],
  ],
]);

checkBriefs('a noun that looks like a verb opens no clause behind a forecast', [
  [
    'ar',
    'يتوقع المكتب نموا يقدر بـ4٪، بفضل ارتفاع الصوف بـ3٪، وتحسن إنتاج الزيت بـ12٪.',
    ['4 percent ?', '3 percent ?', '12 percent ?'],
  ],
]);

checkBriefs('a forecast that something is set against is one alone', [
  [
    'fr',
    'Le retrait est de 4 millions de dirhams, contre une prévision initiale de 7 millions de dirhams, sans compter 2 millions de dirhams.',
    ['4000000 MAD', '7000000 MAD ?', '2000000 MAD'],
  ],
  ['en', 'Wool output grew 2% against a forecast 3%.', ['2 percent', '3 percent ?']],
]);

checkBriefs('several words that are one end no forecast, and what there is now is known', [
  [
    'en',
    'Growth should reach 3.5%, with an improvement in wool value added of 1.8%.',
    ['3.5 percent ?', '1.8 percent ?'],
  ],
  [
    'fr',
    'Il devrait creuser 90 puits, c’est-à-dire réduire de 50 % les pertes.',
    ['90 well ?', '50 percent ?'],
  ],
  [
    'en',
    'The office expects to dig 80 wells by 2030, up from the current 38 wells.',
    ['80 well ?', '38 well'],
  ],
]);

checkBriefs(
  'what is probable, seems so or is not ruled out is hedged; what came as expected is not',
  [
    ['fr', 'Il est probable que les ventes atteignent 5 %.', ['5 percent ?']],
    ['fr', 'Une hausse de 5 % n’est pas exclue.', ['5 percent ?']],
    ['fr', 'Les ventes ont, semble-t-il, atteint 5 tonnes.', ['5 t ?']],
    ['fr', 'Il paraît que les ventes ont atteint 5 tonnes.', ['5 t ?']],
    ['fr', 'Le rendement est censé atteindre 5 %.', ['5 percent ?']],
    ['en', 'It is possible that sales reached 5 tons.', ['5 t ?']],
    ['en', 'The yield is supposed to reach 5%.', ['5 percent ?']],
    ['ar', 'من المقدر أن تبلغ المبيعات 5 أطنان سنة 2025.', ['5 t ?']],
    ['ar', 'كما كان متوقعا، بلغت المبيعات 5 أطنان.', ['5 t']],
  ],
);

checkBriefs('what comes along with a plan may be foreseen alone', [
  [
    'fr',
    'Le port vise 12 quais, et un trafic de 9 tonnes avec des recettes attendues de 3 MDH.',
    ['12 quay', '9 t', '3000000 MAD ?'],
  ],
  [
    'ar',
    'يستهدف الميناء نقل 9 أطنان بإيرادات منتظرة تبلغ 3 ملايين درهم.',
    ['9 t', '3000000 MAD ?'],
  ],
]);

checkBriefs('what a clause comes along with may be a forecast, and that alone', [
  [
    'fr',
    'Le moulin a vendu 12 tapis, avec des prévisions de ventes de 3 MDH.',
    ['12 tapis', '3000000 MAD ?'],
  ],
  [
    'en',
    'The mill sold 12 rugs, with forecasts of 3 million dirhams.',
    ['12 carpet', '3000000 MAD ?'],
  ],
  ['ar', 'باع المصنع 12 زربية، مع توقعات بنسبة 3 في المائة.', ['12 carpet', '3 percent ?']],
]);

checkBriefs('a share of what is foreseen is known', [
  ['fr', 'Les ventes ont atteint 17 % des recettes attendues.', ['17 percent']],
  ['ar', 'تمثل المبيعات 17 في المائة من المداخيل المنتظرة.', ['17 percent']],
  ['ar', 'يمثل ذلك 17 في المائة من المبالغ المتوقع تحصيلها.', ['17 percent']],
  ['fr', '17 % des tisserands ne signeraient pas.', ['17 percent ?']],
]);

checkBriefs('a base may be parted from its time by "au cours de"', [
  [
    'fr',
    'La laine aurait crû de 2 %, contre un repli de 14 % au cours de la même période de 2021.',
    ['2 percent ?', '14 percent'],
  ],
]);

checkBriefs('what is estimated of a time to come is foreseen', [
  ['fr', 'L’inflation est estimée à 2 % pour les huit prochains trimestres.', ['2 percent ?']],
  ['fr', 'Le coût est estimé à 3 MDH, et la foire ouvre le mois prochain.', ['3000000 MAD']],
  [
    'fr',
    'L’inflation, qui était de 5 %, est estimée à 2 % l’an prochain.',
    ['5 percent', '2 percent ?'],
  ],
  ['en', 'Inflation is estimated at 2% for the next eight quarters.', ['~2 percent ?']],
  ['ar', 'يقدر التضخم ب2 في المائة خلال الفصول المقبلة.', ['2 percent ?']],
  ['ar', 'يقدر التضخم ب2 في المائة خلال سنة 2021.', ['2 percent']],
]);

it('hedges no fact that something is read into, unless it is supposed', () => {
  expect(hedged('fr', 'La perte de 648 postes pourrait traduire un repli.')).toEqual([false]);
  expect(hedged('fr', 'Une perte de 648 postes pourrait traduire un repli.')).toEqual([true]);
  expect(hedged('fr', 'La perte de 648 postes pourrait ralentir la ville.')).toEqual([true]);
  expect(hedged('en', 'The loss of 648 jobs could signal a slowdown.')).toEqual([false]);
  expect(hedged('en', 'A loss of 648 jobs could signal a slowdown.')).toEqual([true]);
  expect(hedged('en', 'The report may suggest a loss of 648 jobs.')).toEqual([true]);
  expect(hedged('ar', 'فقدان 648 منصب شغل قد يعني تراجع القطاع.')).toEqual([false]);
});

checkBriefs('what something is so in spite of is known', [
  ['fr', 'Malgré les 3 MDH investis, le projet aurait pris du retard.', ['3000000 MAD']],
  ['fr', 'Le projet, malgré 12 pannes, aurait rapporté 3 MDH.', ['12 cut', '3000000 MAD ?']],
  ['en', 'Despite the 3 billion dirhams spent, the project may have failed.', ['3000000000 MAD']],
  ['ar', 'رغم 3 ملايين درهم التي صرفت، يبدو أن المشروع متأخر.', ['3000000 MAD']],
]);

it('hedges what is foreseen over an aside, and not what was before', () => {
  expect(
    hedged('ar', 'نسبة النمو المنتظرة، برسم هذا الموسم، ستبلغ 5 في المائة بعدما كانت 4 في المائة.'),
  ).toEqual([true, false]);
  expect(
    hedged(
      'ar',
      'نسبة النمو المنتظرة في القرى مهمة، وبلغت المساحة 5 هكتارات، وستبلغ المداخيل 4 دراهم.',
    ),
  ).toEqual([false, false]);
});

it('hedges nothing that a verb of telling adds in the past', () => {
  expect(
    hedged(
      'fr',
      'Il cherche des solutions susceptibles de vider les quais, tout en soulignant que le nombre des barques a atteint 120 unités.',
    ),
  ).toEqual([false]);
  expect(hedged('fr', 'Ces mesures sont susceptibles de créer 30 emplois.')).toEqual([true]);
  expect(
    hedged(
      'fr',
      'Le port espère, sachant que la loi sur les quais a été votée, recruter 30 agents.',
    ),
  ).toEqual([true]);
  expect(
    hedged('ar', 'من أجل تثبيت توقعات التضخم، قرر البنك رفع سعر الفائدة إلى 3 في المائة.'),
  ).toEqual([false]);
});

checkBriefs('where those who are expected are from is expected as well', [
  [
    'en',
    'About 300 exhibitors from 37 countries are expected at the fair.',
    ['~300 exhibitor ?', '37 country ?'],
  ],
  // What has been.
  ['en', 'The number is expected to rise from 37 countries to 40.', ['37 country', '40 country ?']],
]);

checkBriefs('what a relative clause tells in the perfect is known', [
  [
    'fr',
    'La Ligue investirait 12 millions de dirhams dans les villages du séisme qui a fait près de 300 morts.',
    ['12000000 MAD ?', '~300 death'],
  ],
  [
    'fr',
    'La Ligue investirait 12 millions de dirhams dans un port qui aurait coûté 30 millions de dirhams.',
    ['12000000 MAD ?', '30000000 MAD ?'],
  ],
]);
