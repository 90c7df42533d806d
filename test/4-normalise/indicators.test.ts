import { describe, expect, it } from 'vitest';
import { extract } from '../../pipeline/3-extract/index.ts';
import { indicatorsOf } from '../../pipeline/4-normalise/indicators.ts';
import {
  INDICATORS,
  relatedIndicators,
  SIGNATURES,
} from '../../pipeline/4-normalise/signatures.ts';
import type { Language } from '../../pipeline/document.ts';
import { plainDocument } from '../../pipeline/evaluate/gold.ts';
import { TABLES } from '../../schemas/index.ts';
import { indicatorsIn } from './indicators.ts';

/** Indicator of the figure that stands in square brackets, its noun after it. */
function indicator(
  language: Language,
  marked: string,
  figure: {
    kind?: 'count' | 'percent' | 'mass' | 'money';
    role?: 'level' | 'change';
    unit?: string;
    noun?: string;
  } = {},
): string | null {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const document = plainDocument({ id: 'test', lang: language, text });
  const sentence = document.sentences.findIndex((s) => s.start <= start && s.end >= end);
  const { kind = 'count', role = 'level', unit = 'x', noun = null } = figure;
  const row = { start, end, sentence, kind, role, unit, unit_text: noun, measure: null };
  return indicatorsOf([row], document)[0]!;
}

describe('the indicator of a figure', () => {
  it.each([
    [
      'fr',
      'Les [140] affaires de prostitution en ligne datent de mai.',
      'affaires',
      'online-prostitution-cases',
    ],
    ['ar', 'تم تسجيل [140] قضية دعارة إلكترونية خلال ماي.', 'قضية', 'online-prostitution-cases'],
    [
      'en',
      'Police logged [140] cases of online prostitution in May.',
      'cases',
      'online-prostitution-cases',
    ],
    ['fr', 'La police a arrêté [5.120] personnes en mai.', 'personnes', 'persons-arrested'],
    ['ar', 'أوقفت الشرطة [5120] شخصا في ماي.', 'شخصا', 'persons-arrested'],
    ['en', 'Police arrested [5,120] people in May.', 'people', 'persons-arrested'],
    [
      'fr',
      'En mai, [812] trafiquants de drogue ont été interpellés.',
      'trafiquants',
      'drug-arrests',
    ],
    [
      'fr',
      'Les accidents de la circulation ont fait [77] morts en une semaine.',
      'morts',
      'road-deaths',
    ],
    ['ar', 'لقي [77] شخصا مصرعهم في حوادث السير خلال أسبوع.', 'شخصا', 'road-deaths'],
    ['en', 'Road accidents killed [77] people in a week.', 'people', 'road-deaths'],
    ['en', 'Each week [77] people die in road accidents.', 'people', 'road-deaths'],
    ['fr', 'Chaque semaine [77] personnes meurent sur la route.', 'personnes', 'road-deaths'],
    [
      'en',
      'Police arrested [47] people for using social media to incite migrants to cross the border.',
      'people',
      'migration-incitement-prosecuted',
    ],
    [
      'en',
      'Police arrested [47] people for online fraud on social media.',
      'people',
      'cybercrime-arrests',
    ],
    ['en', 'The crash of a military plane killed [47] people.', 'people', null],
    ['fr', 'Un accident d’avion a fait [47] morts.', 'morts', null],
    ['ar', 'خلف حادث تحطم طائرة [47] قتيلا.', 'قتيلا', null],
    ['fr', 'Les prisons comptaient [88.000] détenus en juin.', 'détenus', 'prison-population'],
    ['ar', 'بلغ عدد السجناء [88000] سجين في يونيو.', 'سجين', 'prison-population'],
    [
      'fr',
      'On a recensé [41.000] plaintes pour violences faites aux femmes.',
      'plaintes',
      'violence-against-women-complaints',
    ],
    [
      'ar',
      'تلقت النيابات [41000] شكاية تتعلق بالعنف ضد النساء.',
      'شكاية',
      'violence-against-women-complaints',
    ],
    [
      'fr',
      'Près de [270.000] élèves ont quitté l’école, un abandon scolaire qui recule.',
      'élèves',
      'school-dropouts',
    ],
    ['ar', 'غادر [270000] تلميذ المدرسة في إطار الهدر المدرسي.', 'تلميذ', 'school-dropouts'],
  ] as const)('%s: %s', (language, text, noun, expected) => {
    expect(indicator(language, text, { noun })).toBe(expected);
  });

  it.each([
    ['fr', 'Le taux de chômage atteint [12,7 %] au printemps.', 'percent', 'unemployment-rate'],
    ['ar', 'بلغ معدل البطالة [12,7 في المائة] خلال الربيع.', 'percent', 'unemployment-rate'],
    ['en', 'Unemployment stood at [12.7 percent] in spring.', 'percent', 'unemployment-rate'],
    ['fr', 'Le taux de chômage des jeunes atteint [33 %].', 'percent', 'unemployment-rate-youth'],
    ['fr', 'La douane a saisi [3,2 tonnes] de cocaïne.', 'mass', 'cocaine-seized'],
    ['ar', 'تم حجز [3 أطنان] من الكوكايين.', 'mass', 'cocaine-seized'],
  ] as const)('%s: %s', (language, text, kind, expected) => {
    expect(indicator(language, text, { kind, unit: kind === 'percent' ? 'percent' : 't' })).toBe(
      expected,
    );
  });

  it('keeps the two figures of a sentence apart', () => {
    const text = 'La police a traité [1.200] affaires de drogue et arrêté 900 personnes.';
    const other = 'La police a traité 1.200 affaires de drogue et arrêté [900] personnes.';
    expect(indicator('fr', text, { noun: 'affaires' })).toBe('drug-cases');
    expect(indicator('fr', other, { noun: 'personnes' })).toBe('drug-arrests');
  });

  it('goes on to the figures that share their words', () => {
    const text = 'Le taux de chômage est passé de 11,2 % à [12,7 %] en un an.';
    expect(indicator('fr', text, { kind: 'percent', unit: 'percent' })).toBe('unemployment-rate');
  });

  it.each([
    ['fr', 'Environ [5.200] élèves ont quitté les bancs en juin.', 'élèves', 'school-dropouts'],
    ['ar', 'بلغ عدد المنقطعين عن الدراسة [5200] تلميذ.', 'تلميذ', 'school-dropouts'],
    ['en', 'Some [5,200] pupils left school in June.', 'pupils', 'school-dropouts'],
    ['fr', 'Le parquet suit [77] affaires de blanchiment.', 'affaires', 'laundering-cases'],
    ['ar', 'عالجت المصالح [77] قضية غسل أموال.', 'قضية', 'laundering-cases'],
    [
      'fr',
      'La faculté offre [300] places aux futurs médecins.',
      'places',
      'medical-training-places',
    ],
    [
      'en',
      'Officers arrested [60] organisers of irregular migration.',
      'organisers',
      'migration-organisers-arrested',
    ],
    ['en', 'At the Melilla fence [14] migrants died.', 'migrants', null],
    [
      'fr',
      "En un an [4.100] élèves ont abandonné les bancs de l'école.",
      'élèves',
      'school-dropouts',
    ],
    ['fr', 'Le lycée en perd [3.700] en un an.', 'élèves', null],
    ['fr', 'Les députés ont tenu [37] réunions.', 'réunions', 'parliament-sittings'],
    ['ar', 'تعقد لجنة الوكالة [37] اجتماعا في السنة.', 'اجتماعا', null],
    ['fr', 'Le théâtre a joué [12] pièces sur les crimes violents.', 'pièces', null],
  ] as const)(
    'tells what happened from what it happened to, %s: %s',
    (language, text, noun, expected) => {
      expect(indicator(language, text, { noun, unit: noun })).toBe(expected);
    },
  );

  it('goes on from one percentage to the next, in the sentence and the one after', () => {
    const rates = 'Le taux de chômage atteint 14 %, puis 19 % en milieu urbain.';
    expect(indicatorsIn('fr', rates)).toEqual(['unemployment-rate', 'unemployment-rate-urban']);
    expect(indicatorsIn('en', 'Unemployment reached 14%. For women it was 21%.')).toEqual([
      'unemployment-rate',
      'unemployment-rate-women',
    ]);
    expect(indicatorsIn('en', 'Unemployment reached 14%. Voter turnout was 21%.')[1]).not.toBe(
      'unemployment-rate',
    );
  });

  it('keeps words on the side of the number word that they stand with', () => {
    const [, growth] = indicatorsIn(
      'ar',
      'أجاب الوزير عن ستة أسئلة شفهية، وتوقع ارتفاعا بنسبة 6 في المائة.',
    );
    expect(growth).toBe(null);
  });

  it('goes on through the noun that both ends of a change count', () => {
    const text = 'Les décrochages ont reculé : de 5.120 élèves en 2022 à 4.310 élèves en 2023.';
    expect(indicatorsIn('fr', text)).toEqual(['school-dropouts', 'school-dropouts']);
  });

  it('is that of its own words rather than of a measure named elsewhere in the sentence', () => {
    const text =
      'وزاد العجز التجاري بنسبة 12% إلى 80 مليار درهم: بلغت واردات السلع 210 ملايير درهم.';
    expect(indicatorsIn('ar', text)).toEqual(['trade-deficit', 'trade-deficit', 'imports']);
  });

  it('of a share is never that of what is shared', () => {
    expect(indicatorsIn('fr', 'Trois régions réunissent 61 % des chômeurs.').at(-1)).toBeNull();
  });

  it.each([
    [
      'fr',
      'Le taux de chômage est passé de 11 % à 12 % mais reste fort chez les femmes (16 %) et les jeunes (33 %).',
      ['', '', '-women', '-youth'],
    ],
    [
      'ar',
      'انتقل معدل البطالة من 11% إلى 12%، لكنه يرتفع لدى النساء (16%) والشباب (33%).',
      ['', '', '-women', '-youth'],
    ],
    [
      'en',
      'Unemployment went from 11% to 12% but is high among women (16%) and young people (33%).',
      ['', '', '-women', '-youth'],
    ],
  ] as const)('%s: stops at the word that turns to another thing', (language, text, expected) => {
    expect(indicatorsIn(language, text)).toEqual(
      expected.map((group) => `unemployment-rate${group}`),
    );
  });

  it.each([
    ['fr', 'On compte 900 affaires de cybercriminalité, dont 60 de sextorsion.'],
    ['ar', 'سجلت الشرطة 900 قضية جريمة إلكترونية، منها 60 قضية ابتزاز جنسي.'],
    ['en', 'Police logged 900 cybercrime cases, including 60 sextortion cases.'],
  ] as const)('%s: of a whole is not that of its part', (language, text) => {
    expect(indicatorsIn(language, text)[0]).toBe('cybercrime-cases');
  });

  it.each([
    [
      'fr',
      'La ministre de l’Agriculture et de la Pêche attend une récolte de 58 millions de quintaux.',
    ],
    ['ar', 'توقعت وزيرة الفلاحة والصيد البحري إنتاج 58 مليون قنطار من الحبوب.'],
    [
      'en',
      'The agriculture and fisheries minister expects a cereal harvest of 5.8 million tonnes.',
    ],
  ] as const)('%s: is not told by the portfolio of a minister', (language, text) => {
    expect(indicatorsIn(language, text)).toEqual(['cereal-harvest']);
  });

  it.each([
    ['fr', 'Le salaire mensuel minimum des fonctionnaires passe à 4.700 dirhams.', null],
    ['fr', 'Les salaires des fonctionnaires coûtent 147 milliards de dirhams.', 'wage-bill'],
  ] as const)('%s: a lowest wage is no wage bill: %s', (language, text, expected) => {
    expect(indicatorsIn(language, text)).toEqual([expected]);
  });

  it.each([
    ['fr', 'On compte 22.410 mariages de mineurs en 2018, contre 19.040 un an après.'],
    ['ar', 'سُجل 22410 عقد زواج قاصر سنة 2018، مقابل 19040 عقدا بعد سنة.'],
    ['en', 'There were 22,410 marriages of minors in 2018, against 19,040 a year later.'],
  ] as const)('%s: goes on to a number without words of its own', (language, text) => {
    expect(indicatorsIn(language, text)).toEqual(['minor-marriages', 'minor-marriages']);
  });

  it.each([
    ['fr', 'Le pays compte 7 millions d’élèves, dont 3 millions en milieu rural.'],
    ['ar', 'يبلغ عدد التلاميذ 7 ملايين تلميذ، منهم 3 ملايين بالعالم القروي.'],
    ['en', 'There are 7 million pupils, of whom 3 million live in rural areas.'],
  ] as const)('%s: of a part that no indicator is about is empty', (language, text) => {
    expect(indicatorsIn(language, text)).toEqual(['pupils', null]);
  });

  it.each([
    ['fr', 'Les accidents de la route ont fait 3.900 morts, en baisse de 2 %.'],
    ['ar', 'خلفت حوادث السير 3900 قتيل، بانخفاض نسبته 2 في المائة.'],
    ['en', 'There were 3,900 deaths in road accidents, down 2%.'],
  ] as const)(
    '%s: of a growth is that of the number before, whatever noun stands nearer',
    (language, text) => {
      expect(indicatorsIn(language, text)).toEqual(['road-deaths', 'road-deaths']);
    },
  );

  it.each([
    [
      'fr',
      'Le chômage touche 13 % des actifs. On compte 9.000 offres. Le taux est de 17 % en ville.',
    ],
    ['ar', 'بلغ معدل البطالة 13%. وتوجد 9000 عرض. وصل المعدل إلى 17% بالوسط الحضري.'],
    ['en', 'Unemployment is 13%. There are 9,000 offers. The rate is 17% in urban areas.'],
    ['en', 'Unemployment is 13%. There are 9,000 offers. The rate is 17% in towns.'],
  ] as const)('%s: of a rate goes on over a count', (language, text) => {
    expect(indicatorsIn(language, text).at(-1)).toBe('unemployment-rate-urban');
  });

  it.each([
    ['fr', 'La police a élucidé 378.000 affaires, sur un total de 420.000 affaires enregistrées.'],
    ['ar', 'استجلت الشرطة 378 ألف قضية من أصل 420 ألف قضية مسجلة.'],
    ['en', 'Police solved 378,000 cases, out of 420,000 cases recorded.'],
  ] as const)('%s: of a whole does not go on from its part', (language, text) => {
    expect(indicatorsIn(language, text)).not.toEqual(['crimes-solved', 'crimes-solved']);
  });

  it('of cases recorded is not that of voters', () => {
    const text = 'بلغ عدد قضايا الدعارة الإلكترونية المسجلة 83 قضية.';
    expect(indicatorsIn('ar', text)).toEqual(['online-prostitution-cases']);
  });

  it.each([
    [
      'fr',
      'Les 4.127 affaires de cybercriminalité, dont 508 de sextorsion, sont en hausse.',
      'cybercrime-cases',
    ],
    ['ar', 'بلغ التضخم الأساسي 2,3 في المائة.', null],
    ['fr', 'L’inflation sous-jacente ressort à 2,3 %.', null],
    ['en', 'Core inflation came to 2.3%.', null],
    ['fr', 'Quelque 64 % des ménages s’attendent à une hausse du chômage.', null],
    ['ar', 'تتوقع 64 في المائة من الأسر ارتفاع البطالة.', null],
    ['en', 'Some 64% of households expect unemployment to rise.', null],
    ['fr', 'La construction de l’école a coûté 14 millions de dirhams.', null],
    ['fr', 'On compte 41 détenus politiques.', null],
    ['ar', 'بلغ عدد المعتقلين السياسيين 41 معتقلا.', null],
    ['en', 'There are 41 political prisoners.', null],
    ['en', 'Some 2,140 school buses serve the villages.', null],
    ['ar', 'يستعمل 58 في المائة من سكان المدن الحافلات.', null],
    ['ar', 'يقطن 61,4 في المائة من السكان بالوسط الحضري.', 'urbanisation-rate'],
    // Each sort of livestock has an indicator, of which none is that of two.
    ['fr', 'Les bovins ont reculé de 12 %.', 'livestock-cattle'],
    ['ar', 'تراجع عدد الأبقار والإبل بنسبة 12 في المائة.', null],
    ['en', 'Farmers own 310,000 goats.', 'livestock-goats'],
    ['en', 'Farmers own 310,000 head of livestock.', 'livestock'],
    ['ar', 'أذنت المحاكم بـ310 طلبات لزواج القاصر.', 'minor-marriage-granted'],
    ['fr', 'Les usagers des 2 et 3 roues comptent 310 tués.', 'road-deaths-motorcycle'],
    // A part of those who live in cities is no share of all who do.
    ['fr', 'Trois villes abritent 27 % de la population urbaine.', null],
    ['ar', 'ثلاث مدن تضم 27 في المائة من سكان الحواضر.', null],
    ['en', 'Three cities are home to 27% of the urban population.', null],
    ['fr', 'Le taux de participation aux élections a atteint 48,2 %.', 'turnout'],
    ['ar', 'بلغت نسبة المشاركة في الانتخابات 48,2 في المائة.', 'turnout'],
    ['en', 'Turnout in the election was 48.2%.', 'turnout'],
    ['fr', 'Le PIB a progressé de 3,4 %.', 'gdp-growth'],
    ['ar', 'نما الناتج الداخلي الخام بنسبة 3,4 في المائة.', 'gdp-growth'],
    ['en', 'GDP grew by 3.4%.', 'gdp-growth'],
    ['fr', 'La dette extérieure représente 24 % du PIB.', null],
    ['fr', 'Les musées ont reçu 40.000 touristes.', null],
    ['ar', 'بلغ عدد زوار المتاحف 40 ألف زائر.', null],
    ['en', 'Museums drew 40,000 visitors.', null],
    ['fr', 'Le pays compte 300 médecins.', 'doctors'],
    ['fr', 'Le pays compte 300 médecins vétérinaires.', null],
    ['ar', 'يضم القطاع 300 طبيب بيطري.', null],
    ['en', 'There are 300 veterinary doctors.', null],
    ['fr', 'Il y a 8 millions de personnes exclues de l’AMO.', null],
    ['en', 'The platform received 900 reports.', 'reporting-platform-reports'],
  ] as const)(
    'of what one word narrows is another, or none (%s, %s)',
    (language, text, expected) => {
      expect(indicatorsIn(language, text)[0]).toBe(expected);
    },
  );

  it('of loans for housing is not that of housing aid', () => {
    const text =
      'La ministre parle de l’aide au logement et de ses bénéficiaires : les crédits au logement ont crû de 3 %.';
    expect(indicatorsIn('fr', text)).toEqual([null]);
  });

  it('of one dam or prison is not that of all', () => {
    expect(indicatorsIn('fr', 'La prison de Toulal est occupée à 178 %.')).toEqual([null]);
    expect(indicatorsIn('ar', 'لا تتجاوز نسبة ملء سد المسيرة 8 في المائة.')).toEqual([null]);
  });

  it('of the share of a sum in the economy goes with the sum', () => {
    expect(indicatorsIn('fr', 'Le déficit budgétaire atteint 58 MMDH, soit 4 % du PIB.')).toEqual([
      'budget-deficit',
      'budget-deficit-share',
    ]);
  });

  it.each([
    ['fr', 'Le taux de chômage a augmenté de 1,4 %.', 'unemployment-rate'],
    ['fr', 'Le nombre de chômeurs a augmenté de 1,4 %.', 'unemployed-persons'],
    ['en', 'The unemployment rate rose by 1.4%.', 'unemployment-rate'],
    ['ar', 'ارتفع معدل البطالة بنسبة 1,4 في المائة.', 'unemployment-rate'],
  ] as const)('%s: of a growth is the rate where a rate is named', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual([expected]);
  });

  it('of a growth is that of what grew', () => {
    const text = 'Le nombre de détenus a augmenté de [4 %] en un an.';
    expect(indicator('fr', text, { kind: 'percent', unit: 'percent', role: 'change' })).toBe(
      'prison-population',
    );
  });

  it('is empty where nothing fits, or only the share of another thing', () => {
    expect(
      indicator('fr', 'La commission a visité [14] chantiers.', { noun: 'chantiers' }),
    ).toBeNull();
    const share = 'Parmi les détenus, [39 %] suivent une formation.';
    expect(indicator('fr', share, { kind: 'percent', unit: 'percent' })).toBeNull();
  });
});

describe('the indicators of a text', () => {
  it.each([
    [
      'fr',
      'Les mariages de mineures sont passés de 710 à 640.',
      ['minor-marriages', 'minor-marriages'],
    ],
    ['en', 'The scheme helped bring 910 dropouts back to school.', ['dropouts-reintegrated']],
    ['ar', 'تراجع مؤشر الرشوة بدرجتين.', [null]],
    ['en', 'The ministry plans 14 hospital projects.', [null]],
    ['ar', 'حجزت الشرطة 40 مليون سنتيم بحوزة السائق.', [null]],
    ['en', 'The ministry plans 14 public hospitals.', ['hospitals']],
  ] as const)('%s: %s', (language, text, want) => {
    expect(indicatorsIn(language, text)).toEqual(want);
  });
});

describe('a word that means another thing here', () => {
  it.each([
    [
      'fr',
      'Le trafic portuaire a crû de 7,4 %, dans la poursuite de la reprise.',
      ['port-traffic'],
    ],
    ['fr', 'Au total, 318 personnes sont sorties sur instructions du parquet.', [null]],
    ['en', 'The ministry plans its 2027 fiscal year with 640 million dirhams.', [null]],
    ['ar', 'بلغ المجموع 12 مليار درهم، حسب أرقام صادرة عن الوكالة.', [null]],
    ['en', 'The King has granted a pardon to 214 people.', ['pardons']],
    ['ar', 'ارتفعت أثمان الزيوت بـ9,4 في المائة والسمك بـ1,7 في المائة.', [null, null]],
    ['ar', 'انخفضت المحروقات بـ7,5 في المائة.', [null]],
    ['ar', 'أدت حادثة سير إلى مقتل 14 شخصا.', ['road-deaths']],
    ['fr', 'Le Roi a décidé de gracier 214 détenus.', ['pardons']],
    ['ar', 'الملك يعفو عن 214 سجينا.', ['pardons']],
    ['en', 'The court sentenced 14 men to death.', ['death-sentences']],
    ['fr', 'La cour a prononcé 14 condamnations à mort.', ['death-sentences']],
    ['ar', 'أيد القضاء الحكم بإعدام 14 متهما.', ['death-sentences']],
    ['en', 'The court sentenced 14 men over the death of a guard.', [null]],
    ['ar', 'سُجل انهيار منازل ووفاة 17 حالة بسبب البرد.', [null]],
    ['ar', 'فتحت النيابة العامة 62 قضية عنف.', [null]],
    ['en', 'Some 3.4 million pupils went back to school in September.', ['pupils']],
    ['ar', 'وزعت المحكمة 33 سنة سجنا على 14 متهما.', [null, null]],
    ['fr', 'La vaccination recule depuis le Covid-19. Le nombre de décès atteint 83.', [null]],
    ['en', 'The number of branches reached 620, a growth rate of 2.7%.', [null, null]],
  ] as const)('%s: %s', (language, text, want) => {
    expect(indicatorsIn(language, text)).toEqual(want);
  });
});

describe('a part, or a thing that no indicator is about', () => {
  it.each([
    ['fr', 'En deux ans, 13 prisons ont été ouvertes et 6 fermées.', [null, null]],
    ['en', 'A new prison will open in Safi, with a capacity of 740 beds.', [null]],
    ['en', 'The plan covers the upgrading of 410 hospitals.', [null]],
    ['fr', 'Le Conseil a entendu 17 juges suspendus.', [null]],
    ['fr', 'Les parquets nécessiteront 80 magistrats.', [null]],
    ['fr', 'Seulement 7,3 % des femmes victimes de violence ont porté plainte.', [null]],
    ['fr', 'L’indice des prix à la consommation des produits alimentaires a crû de 4,1 %.', [null]],
    ['en', 'Inflation rose, with a 4.1% increase in the food index.', [null]],
    ['ar', 'سجلت الجمعية 230 اعتقالا تعسفيا.', [null]],
    ['fr', 'Le déficit du compte courant atteint 2,4 % du PIB.', [null]],
    ['fr', 'Côté crimes économiques et financiers, la police a traité 8.300 affaires.', [null]],
    ['en', 'Landings of pelagic fish came to 610,000 tonnes.', [null]],
    ['ar', 'نقل البراق 3,1 ملايين مسافر.', [null]],
    ['fr', 'L’économie a créé 44.000 emplois rémunérés.', [null]],
    ['fr', 'Les importations de services ont crû de 9 %.', [null]],
    ['fr', 'La CNSS compte 96 milliards de dirhams de masse salariale déclarée.', [null]],
    ['ar', 'قفز ثمن الجزر قبل عيد الأضحى إلى 6 دراهم.', [null]],
    ['fr', 'Chaque juge a rendu 840 jugements.', [null]],
    ['fr', 'On compte 2 millions d’élèves de l’enseignement privé.', [null]],
    ['en', 'The regional hospital will have 140 beds.', [null]],
    ['en', 'The budget for health and education grows by 7 billion dirhams.', [null]],
    ['fr', 'Le Trésor a un déficit, malgré un solde positif de 3 milliards de dirhams.', [null]],
    ['fr', 'La valeur des pots-de-vin n’excède pas 4.000 dirhams.', [null]],
    ['fr', 'On a tranché la régularisation de 4.100 salariés.', [null]],
    ['fr', 'La douane a saisi 40 kg de kif à bord de 3 voitures.', ['cannabis-seized', null]],
  ] as const)('%s: %s', (language, text, want) => {
    expect(indicatorsIn(language, text)).toEqual(want);
  });
});

describe('a thing with a name of its own', () => {
  it.each([
    [
      'fr',
      'Les arrivées touristiques ont crû de 9 %, et les recettes ont suivi.',
      ['tourist-arrivals'],
    ],
    ['fr', 'Les recettes voyages ont crû de 8 %.', ['tourism-revenue']],
    ['ar', 'بلغت مداخيل الأسفار 61 مليار درهم.', ['tourism-revenue']],
    ['ar', 'يبلغ عدد المدارس الرائدة 1800 مدرسة.', ['pioneer-schools']],
    ['ar', 'بلغ عدد السجينات 1900 سجينة.', ['women-prisoners']],
    ['fr', 'La police a arrêté 520 candidats à la migration.', ['migrants-prevented']],
    ['ar', 'تم توقيف 520 مرشحا للهجرة السرية.', ['migrants-prevented']],
    ['en', 'Police arrested 520 would-be migrants.', ['migrants-prevented']],
    ['fr', 'La police a traité 96 affaires de chantage en ligne.', ['extortion-complaints']],
    ['en', 'Agricultural value added rose by 4.4%.', ['farming-growth']],
    ['ar', 'بلغت الصادرات الفلاحية 19 مليار درهم.', ['exports-farming']],
    ['ar', 'ارتفع عدد العاملين في القطاع الصحي إلى 61 ألف موظف.', ['health-staff']],
    [
      'ar',
      'استفاد 9 ملايين شخص من برنامج (AMO تضامن) للدعم الاجتماعي المباشر.',
      ['health-insurance-members'],
    ],
    [
      'fr',
      'Le mariage des mineures recule. On compte 8.400 actes de ce type de mariage.',
      ['minor-marriages'],
    ],
    ['ar', 'كشف الوزير أن 210 آلاف تلميذ يغادرون المدارس.', ['school-dropouts']],
  ] as const)('%s: %s', (language, text, want) => {
    expect(indicatorsIn(language, text)).toEqual(want);
  });
});

describe('the figures about a figure', () => {
  it('leaves points of a rate to the rate', () => {
    expect(
      indicatorsIn('fr', 'Le taux d’emploi a perdu 0,7 point, avec des emplois perdus.'),
    ).toEqual(['employment-rate']);
    expect(indicatorsIn('ar', 'تراجع معدل البطالة بـ 0,7 نقطة.')).toEqual(['unemployment-rate']);
  });

  it('says nothing of all dams in words of one', () => {
    const text =
      'The Sebou dam is full again, with a filling rate of 91% and a reserve of 120 million cubic meters.';
    expect(indicatorsIn('en', text)).toEqual([null, null]);
    const plural = 'Les barrages sont à 41 %, un taux de remplissage moyen.';
    expect(indicatorsIn('fr', plural)).toEqual(['dam-fill-rate']);
  });

  it('leaves the growth of a number that no indicator is about without one', () => {
    const text =
      'On compte 2 millions d’élèves. En outre, 91.000 élèves dorment dans un internat, soit une hausse de 6 %.';
    expect(indicatorsIn('fr', text)).toEqual(['pupils', null, null]);
  });

  it.each([
    ['fr', 'La police a arrêté 700 personnes, dont 310 personnes masquées et 120 autres.'],
    ['ar', 'أوقفت الشرطة 700 شخص، منهم 310 أشخاص ملثمين و120 شخصا آخر.'],
    ['en', 'Police arrested 700 people, including 310 people on foot and 120 others.'],
  ] as const)('%s: never gives a part the indicator of the whole', (language, text) => {
    expect(indicatorsIn(language, text)).toEqual(['persons-arrested', null, null]);
  });

  it('gives it where the part is so in another place', () => {
    const text = 'La police a arrêté 700 personnes à Fès, dont 310 à Sefrou.';
    const document = plainDocument({ id: 'test', lang: 'fr', text });
    const { figures } = extract(document);
    expect(indicatorsOf(figures, document, ['fes', 'sefrou'])).toEqual([
      'persons-arrested',
      'persons-arrested',
    ]);
  });

  it.each([
    [
      'Le chômage touche 21 % des actifs. Il est passé de 9 % à 10 % dans les campagnes et de 18 % à 19 % dans les villes. Les femmes (25 %) restent plus exposées.',
      [
        'unemployment-rate',
        ...['unemployment-rate-rural', 'unemployment-rate-rural'],
        ...['unemployment-rate-urban', 'unemployment-rate-urban', 'unemployment-rate-women'],
      ],
    ],
    [
      'La cybercriminalité et le chantage sur Internet ont donné lieu à 830 affaires.',
      ['cybercrime-cases'],
    ],
    [
      'La drogue «Lboufa» est dans 20 affaires. Autour des écoles, la police a traité 380 affaires.',
      ['boufa-cases', 'drug-cases-near-schools'],
    ],
  ])('goes on where words only tell what part is meant: %s', (text, indicators) => {
    expect(indicatorsIn('fr', text)).toEqual(indicators);
  });

  it.each([
    'تم تقديم المساعدة لأكثر من 300 مغربي مقيم بالخارج.',
    'شملت المساعدة الطبية 300 مهاجر بالموانئ.',
  ])('takes no help for a prosecution or a rescue: %s', (text) => {
    expect(indicatorsIn('ar', text)).toEqual([null]);
  });

  it('is told by words of its own rather than by a sentence before', () => {
    const text = 'On compte 48 affaires de prostitution. Il y a eu aussi 290 cas de viols.';
    expect(indicatorsIn('fr', text)).toEqual(['prostitution-cases', 'sexual-assault-cases']);
  });

  it.each([
    ['fr', 'La croissance atteint 4,1 %, portée par l’agriculture.'],
    ['ar', 'بلغت نسبة النمو 4,1 في المائة، بفضل تحسن الأنشطة الفلاحية.'],
    ['en', 'Growth came to 4.1%, driven by agriculture.'],
  ] as const)('%s: is not told by what it is due to', (language, text) => {
    expect(indicatorsIn(language, text)).toEqual([null]);
  });

  it('takes the words of a part that it counts itself', () => {
    const text =
      'أصيب 1980 شخصا في حوادث السير بالمناطق الحضرية، إصابات 84 منهم بليغة، في 1400 حادثة.';
    expect(indicatorsIn('ar', text)[1]).toBe('road-injured-serious-urban');
  });
});

describe('a sentence without end', () => {
  it('costs each of its figures the same as a short one', () => {
    const text = 'On compte 12 affaires de drogue, puis 7 plaintes et '.repeat(8000);
    const document = {
      ...plainDocument({ id: 'test', lang: 'fr', text }),
      sentences: [{ start: 0, end: text.length, block: 0 }],
    };
    const figures = [...text.matchAll(/\d+/g)].map(({ 0: digits, index: start }) => ({
      ...{ start, end: start + digits.length, sentence: 0, kind: 'count', role: 'level' },
      ...{ unit: 'x', unit_text: null, measure: null },
    }));
    const before = performance.now();
    const found = indicatorsOf(figures as Parameters<typeof indicatorsOf>[0], document);
    expect(performance.now() - before).toBeLessThan(5000);
    expect(found.length).toBe(16_000);
  });
});

describe('the registry of indicators', () => {
  it('holds valid rows with unique ids, each with a signature or more', () => {
    for (const row of INDICATORS) TABLES.indicators.row.parse(row);
    const ids = INDICATORS.map((row) => row.indicator_id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(SIGNATURES.map((s) => s.indicator_id))].sort()).toEqual([...ids].sort());
    expect(ids.length).toBeGreaterThanOrEqual(150);
  });

  it('knows the broader and the narrower name of a thing, and does not mix up two things', () => {
    expect(relatedIndicators('persons-arrested', 'drug-arrests')).toBe(true);
    expect(relatedIndicators('persons-arrested', 'road-deaths')).toBe(false);
    expect(relatedIndicators('persons-arrested-flagrante', 'persons-arrested-wanted')).toBe(false);
  });
});

it('counts cases beside deaths, and not among them', () => {
  const of = (ailment: string) =>
    indicatorsIn('en', `The ${ailment} outbreak has caused six deaths and over 3,000 new cases.`);
  expect(of('measles')).toEqual(['measles-deaths', 'measles-cases']);
  expect(of('coronavirus')).toEqual(['covid-deaths', 'covid-cases']);
});
