import { describe, expect, it } from 'vitest';
import { extract } from '../../pipeline/3-extract/index.ts';
import { indicatorsOf } from '../../pipeline/4-normalise/indicators.ts';
import type { Language } from '../../pipeline/document.ts';
import { plainDocument } from '../../pipeline/evaluate/gold.ts';
import { indicatorsIn } from './indicators.ts';

type Case = readonly [Language, string, readonly (string | null)[]];

describe('a figure of another country is of no indicator', () => {
  it.each<Case>([
    ['fr', 'Le chômage en Espagne a reculé à 11,2 %.', [null]],
    [
      'fr',
      'Le taux de chômage a atteint 13,3 %, contre 7,3 % en France.',
      ['unemployment-rate', null],
    ],
    ['ar', 'بلغت نسبة البطالة في فرنسا 7,3 في المائة.', [null]],
    ['en', 'Portuguese police arrested 340 people.', [null]],
    ['fr', 'Les ventes à destination de l’Italie ont atteint 9,3 milliards de dirhams.', [null]],
    ['en', 'Some 41,000 Belgian tourists came in May.', [null]],
    ['fr', 'La BCE a laissé son taux directeur à 3,25 %.', [null]],
    ['fr', 'La croissance de la zone euro devrait atteindre 1,2 %.', [null]],
    // Where somebody goes is no place of the figure.
    ['ar', 'أحبطت السلطات 310 محاولات للهجرة نحو إسبانيا.', ['migration-attempts-foiled']],
    ['en', 'Police arrested 310 people on their way towards Spain.', ['persons-arrested']],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('what is free of charge, given to the poor or mild is no charge, no scholarship and not severe', () => {
  it.each<Case>([
    ['en', 'Care is free of charge for 310 people.', [null]],
    [
      'en',
      'Road accidents led to 35 deaths, 106 severe injuries, and 496 mild injuries.',
      ['road-deaths', 'road-injured-serious', 'road-injured-light'],
    ],
    ['en', 'Some 310 people were charged.', ['persons-prosecuted']],
    ['fr', 'L’offre de lits poursuit sa baisse de 5 %.', [null]],
    ['fr', 'Des poursuites visent 310 personnes.', ['persons-prosecuted']],
    ['fr', 'La justice poursuit 310 personnes.', ['persons-prosecuted']],
    ['en', 'Some 310 scholarships were given.', ['scholarships']],
    ['en', 'Some 310 people in poverty receive financial grants.', [null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('a narrower thing, a place or another owner does not take the wide indicator', () => {
  it.each<Case>([
    // What is brought in is not sold abroad, nor is spending that is issued; what is cancelled is no brothel.
    ['ar', 'بلغت صادرات السيارات 12 مليار درهم.', ['exports-cars']],
    // Sold abroad, and by no foreigners.
    [
      'fr',
      'Les ventes à l’étranger des phosphates ont atteint 12 milliards de dirhams.',
      ['exports-phosphates'],
    ],
    ['fr', 'Les phosphates ont coûté 12 milliards de dirhams.', [null]],
    ['ar', 'بلغت واردات السيارات 12 مليار درهم.', [null]],
    // Units that belong to the navy prosecute nobody.
    ['ar', 'قدمت الوحدات التابعة للبحرية المساعدة لـ181 شخصا.', [null]],
    ['ar', 'تابعت النيابة العامة 181 شخصا.', ['persons-prosecuted']],
    ['ar', 'بلغت النفقات الصادرة في إطار الميزانية 505 مليارات درهم.', [null]],
    ['ar', 'تمت مراجعة 58 ألف ملف، مما أدى إلى إلغاء 15 ألف ملف.', [null, null]],
    ['ar', 'لا تقلق حالات الطلاق، حيث بلغت حالات الزواج 249 ألفا.', [null]],
    ['ar', 'سجل إنتاج الكهرباء نموا بنسبة 7 في المائة، مما يفيد الاقتصاد.', [null]],
    // Parties train nobody.
    ['fr', 'Les 12 sièges restants vont à d’autres formations politiques.', [null]],
    ['fr', 'La formation des médecins offre 300 places.', ['medical-training-places']],
    ['fr', 'La dette des ménages atteint 390 milliards de dirhams.', [null]],
    ['ar', 'بلغت مديونية الأسر 390 مليار درهم.', [null]],
    ['en', 'Household debt reached 390 billion dirhams.', [null]],
    ['fr', 'La dette publique atteint 1.020 milliards de dirhams.', ['public-debt']],
    // Banks grow in an economy, and prosecutors tell of more than terror.
    ['fr', 'Elle finance l’économie. Les dépôts ont affiché une croissance de 6 %.', [null]],
    ['fr', 'L’économie a affiché une croissance de 6 %.', ['gdp-growth']],
    ['fr', 'La croissance de l’économie nationale s’est améliorée à 6 %.', ['gdp-growth']],
    ['fr', 'La croissance de la pêche s’est améliorée à 6 %.', [null]],
    [
      'en',
      'Non-agricultural growth is expected to remain steady at 3.5% in 2024 before rising to 3.6% in 2025 and 3.9% in 2026.',
      [null, null, null],
    ],
    [
      'en',
      'Economic growth is expected to remain steady at 3.5% in 2024 before rising to 3.6% in 2025 and 3.9% in 2026.',
      ['gdp-growth', 'gdp-growth', 'gdp-growth'],
    ],
    [
      'fr',
      'Le terrorisme recule. Le parquet compte 640 individus poursuivis dans ces affaires.',
      ['persons-prosecuted'],
    ],
    ['fr', 'Quelque 640 individus ont été poursuivis pour terrorisme.', ['terror-arrests']],
    ['fr', 'La récolte de cannabis légal a atteint 3.900 tonnes.', [null]],
    ['fr', 'Un incendie a détruit 800 m² dans un entrepôt de Kénitra.', [null]],
    ['fr', 'Les incendies ont détruit 40 hectares de forêt.', ['burnt-area']],
    ['fr', 'Le CHU de Tanger compte 770 lits.', [null]],
    ['en', 'The hotel occupancy rate was 58% while prisons were full.', [null]],
    ['ar', 'استورد المهنيون 18 ألف رأس من الأبقار.', [null]],
    ['en', 'VAT brought in 41 billion dirhams.', [null]],
    ['fr', 'Chez les diplômés de la formation professionnelle, le chômage atteint 23 %.', [null]],
    ['fr', 'Quelque 450 policiers ont été mobilisés.', [null]],
    ['ar', 'تتوفر الجهة على 38 طبيبا نفسيا.', [null]],
    ['fr', 'Les exportations de tomates valent 12 milliards de dirhams.', [null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('a price, what pays for it and what is bought abroad are three things', () => {
  it.each<Case>([
    ['fr', 'Le litre de gasoil est passé à 12,40 dirhams.', ['fuel-price']],
    ['ar', 'بلغ سعر لتر الغازوال 12,40 درهما.', ['fuel-price']],
    ['en', 'Diesel retails at 12.40 dirhams.', ['fuel-price']],
    ['fr', 'Les importations de carburants ont coûté 84 milliards de dirhams.', ['energy-imports']],
    ['fr', 'Les importations de gasoil ont coûté 44 milliards de dirhams.', [null]],
    ['en', 'Sardines are sold at 9 dirhams a kilo.', [null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('a share of those counted is no rate of theirs', () => {
  it.each<Case>([
    [
      'fr',
      'Le pays compte 1,5 million de chômeurs, dont 31 % depuis un an.',
      ['unemployed-persons', null],
    ],
    ['fr', 'La grève des greffiers a été suivie à 41 %.', ['strike-participation']],
    ['fr', 'La série a été suivie à 41 % par des greffiers.', [null]],
    ['en', 'Some 27% of graduates are out of work.', ['unemployment-rate-graduates']],
    ['fr', 'Quelque 22 % des femmes sont au chômage.', ['unemployment-rate-women']],
    ['fr', 'Les diplômés sont 25 % des personnes au chômage.', [null]],
    ['fr', 'Près de 21 % des femmes travaillent ou cherchent un emploi.', ['activity-rate-women']],
    [
      'fr',
      'La police a arrêté 40.000 personnes, dont 1.900 mineurs.',
      ['persons-arrested', 'minors-arrested'],
    ],
    ['ar', 'بلغ عدد أطفال الشوارع 21 ألفا، آوت الجمعية 110 منهم.', ['street-children', null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('an indicator is carried on only by a figure that says nothing else', () => {
  it.each<Case>([
    [
      'ar',
      'أصدرت المصالح 2,1 مليون بطاقة تعريف وطنية، وألغيت 12 ألف بطاقة منتهية الصلاحية.',
      ['identity-cards', null],
    ],
    ['fr', 'On a recensé 41 suicides, contre 38 cas un an plus tôt.', ['suicides', 'suicides']],
    // Of two that fit as well, the one about what was told before.
    [
      'fr',
      'Les 8.100 affaires de cybercriminalité ont conduit à 510 arrestations, et 340 de sextorsion.',
      ['cybercrime-cases', 'cybercrime-arrests', 'sextortion-arrests'],
    ],
    [
      'en',
      'The quake killed 2,900 and injured 5,600.',
      ['earthquake-deaths', 'earthquake-injured'],
    ],
    [
      'fr',
      'Les policiers ont démantelé 640 bandes et arrêté 1.120 de leurs membres.',
      ['criminal-gangs', 'gang-members-arrested'],
    ],
    [
      'fr',
      'Au titre des crimes violents, 31.000 affaires ont valu à 18.000 suspects d’être arrêtés.',
      ['violent-crime-cases', null],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('other words for what is measured', () => {
  it.each<Case>([
    ['fr', 'Le feu a ravagé la région : 910 hectares sont partis en fumée.', ['burnt-area']],
    ['fr', 'Le tribunal a prononcé 640 peines de substitution.', ['alternative-sentences']],
    ['fr', 'Quelque 61.000 entreprises ont vu le jour.', ['companies-created']],
    ['ar', 'صدر المغرب 640 ألف طن من الطماطم.', ['crop-exports']],
    ['en', 'Prisons hold 98,000 people.', ['prison-population']],
    ['en', 'The country’s ports handled 210 million tonnes.', ['port-traffic']],
    ['fr', 'Dans la région, 44 % des inscrits se sont rendus aux urnes.', ['turnout']],
    ['fr', 'Le parquet a traité 1.240 dossiers de blanchiment d’argent.', ['laundering-cases']],
    [
      'fr',
      'La police dit avoir traité 8.100 affaires liées aux nouvelles technologies.',
      ['cybercrime-cases'],
    ],
    ['ar', 'تراجع الفقر متعدد الأبعاد إلى 7,1 في المائة.', ['multidimensional-poverty-rate']],
    ['en', 'More than 12,000 bankruptcies were recorded.', ['company-failures']],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('what was done to those who are counted makes another thing of them', () => {
  it.each<Case>([
    ['fr', 'La police a relevé 640 vols à l’arme blanche.', [null]],
    ['ar', 'سجلت الشرطة 640 سرقة باستعمال السلاح الأبيض.', [null]],
    ['fr', 'La police a traité 640 affaires de vol.', ['theft-cases']],
    ['fr', 'Selon le ministère, 640 vols ont été programmés.', [null]],
    ['fr', 'L’agence a assuré l’insertion de 640 demandeurs d’emploi.', [null]],
    ['en', 'The agency found work for 640 job seekers.', [null]],
    ['fr', 'Dans cette affaire de drogue, 64 personnes ont été placées en détention.', [null]],
    ['en', 'In the drug case, 64 people were remanded in custody.', [null]],
    ['fr', 'Les périmètres irrigués sont au nombre de 64.', [null]],
    ['fr', 'Le préscolaire compte 640 inscrits.', [null]],
    ['fr', 'Le jour du scrutin, 640.000 inscrits se sont rendus aux urnes.', ['voters-registered']],
    ['fr', 'Les feux ont touché une superficie parcourue de 640 hectares.', ['burnt-area']],
    ['fr', 'On a récolté 64 millions de quintaux d’orge.', [null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('a word inside a name of something else tells nothing of what is counted', () => {
  it.each<Case>([
    ['fr', 'Les achats de voitures de tourisme ont progressé de 27 %.', [null]],
    ['fr', 'L’action du port a baissé de 4 % sur la Bourse de Casablanca.', [null]],
    ['fr', 'Les effets de la pandémie de Covid-19 ont réduit les ventes de 6 %.', [null]],
    ['fr', 'Quelque 640.000 touristes sont arrivés.', ['tourist-arrivals']],
    ['fr', 'Quelque 640 étudiants ont reçu une bourse.', ['scholarships']],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('people who come over the border without papers are no tourists, nor voters those who have voted', () => {
  it.each<Case>([
    ['en', 'Irregular arrivals rose by 12%.', [null]],
    ['en', 'Tourist arrivals rose by 12%.', ['tourist-arrivals']],
    [
      'en',
      'Turnout stood at 51%, slightly higher than the 41% registered in the 2016 polls.',
      ['turnout', 'turnout'],
    ],
    [
      'en',
      'It was due to a fall of 4% in value added in farming and of 14% in fishing.',
      ['farming-growth', null],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('a thing of its own in the same words does not take the indicator', () => {
  it.each<Case>([
    ['fr', 'La valeur ajoutée agricole a crû de 4 %.', ['farming-growth']],
    [
      'fr',
      'La valeur ajoutée agricole a crû de 4 %. La valeur ajoutée industrielle a crû de 3 %.',
      ['farming-growth', null],
    ],
    [
      'fr',
      'Le taux de couverture des importations par les exportations est de 61 %.',
      ['trade-coverage-rate'],
    ],
    ['fr', 'Le taux de couverture des dépenses ordinaires par les recettes est de 99 %.', [null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('what the title or the sentences before speak of narrows what is told of all', () => {
  it.each<Case>([
    // Where people try to get in says where they go.
    [
      'fr',
      'La migration irrégulière : environ 300 personnes ont essayé d’entrer à Sebta.',
      ['migrants-attempting'],
    ],
    ['fr', 'La Ville ne ferme pas. Les poursuites ont visé 58 accusés.', ['persons-prosecuted']],
    ['fr', 'Dans les prisons, on compte 12 cas de rougeole.', [null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

it('what only the title speaks of rules out an indicator of all', () => {
  const text = 'Le rapport parle du travail forcé. Les poursuites ont visé 58 accusés.';
  const document = plainDocument({ id: 'test', lang: 'fr', text });
  const under = (title: string) => indicatorsOf(extract(document).figures, { ...document, title });
  expect(under('Un rapport de plus')).toEqual(['persons-prosecuted']);
  expect(under('Les visages de la traite des êtres humains')).toEqual([null]);
});

it('what a possessive has from the sentence before is of that alone', () => {
  const text =
    'Sur la route, les deux-roues inquiètent. Leurs accidents ont fait 67 décès. Les accidents de la route ont fait 90 décès.';
  expect(indicatorsIn('fr', text)).toEqual([null, 'road-deaths']);
});
