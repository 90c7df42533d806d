import { describe, expect, it } from 'vitest';
import type { Language } from '../../pipeline/document.ts';
import { indicatorsIn } from './indicators.ts';

type Case = readonly [Language, string, readonly (string | null)[]];

it('the list that "with" opens is of the number behind it', () => {
  const text = 'The economy shed 41,300 jobs, with farming, forestry and fishing losing 38,200.';
  expect(indicatorsIn('en', text)).toEqual(['jobs-lost', 'jobs-farming']);
});

describe('a word that names another thing gives no indicator of the thing beside it', () => {
  it.each<Case>([
    // A class of age, of sentence, of entrants.
    ['ar', 'بلغ عدد السجناء في الفئة العمرية دون العشرين 2140 سجينا.', [null]],
    ['fr', "Les prisons comptent 2.140 détenus dans cette tranche d'âge.", [null]],
    ['en', 'The prisons hold 2,140 inmates in that age group.', [null]],
    ['ar', 'استقبلت السجون 98 ألفا و420 وافدا جديدا.', [null]],
    ['fr', 'Les prisons ont reçu 98.420 nouveaux détenus.', [null]],
    ['en', 'The prisons took in 98,420 new inmates.', [null]],
    // A cycle of school and those who enter it.
    ['ar', 'يضم الإقليم 41 ألفا و300 تلميذ بالتعليم الثانوي الاعدادي.', [null]],
    ['ar', 'يتوزعون بين 41 ألفا و300 مسجلا بالتعليم الابتدائي.', [null]],
    ['fr', 'La province compte 4.300 nouveaux inscrits en première année du primaire.', [null]],
    ['en', 'The province has 4,300 pupils in lower secondary.', [null]],
    // Bills that no chamber has adopted.
    ['ar', 'تقدم النواب ب64 مقترح قانون.', [null]],
    ['ar', 'صادق المجلس برفض 21 مقترح قانون.', [null]],
    ['fr', 'Le gouvernement doit encore examiner 38 propositions de loi.', [null]],
    ['en', 'The chamber rejected 21 bills.', [null]],
    // What is told of persons, not of a rate.
    ['ar', 'ارتفع عدد الناجحين في البكالوريا بنسبة 4 في المائة.', [null]],
    ['fr', 'Quelque 3.400 élèves ont réussi le baccalauréat.', [null]],
    ['en', 'Some 3,400 candidates passed the baccalaureate exam.', [null]],
    ['ar', 'يشكل العزاب 58 في المائة من المعتقلين، والأميون 9 في المائة.', [null, null]],
    // Other homographs.
    ['fr', 'Il avait sur lui 24 doses de cocaïne.', [null]],
    ['fr', 'Il faisait l’objet de 9 avis de recherche.', [null]],
    ['fr', 'La production de sucre a atteint 620.000 tonnes après une bonne récolte.', [null]],
    ['fr', 'Il est tombé 40 cm de neige.', [null]],
    ['ar', 'ينتظر تسجيل تساقطات ثلجية من 20 إلى 40 سم.', [null]],
    ['en', 'Some 40 cm of snow fell with the rain.', [null]],
    ['ar', 'يتعلق الأمر بالترخيص بصيد 28 ألف طن من الأخطبوط.', [null]],
    ['fr', 'Le quota de pêche est de 28.000 tonnes.', [null]],
    ['en', 'The fishing quota is 28,000 tonnes.', [null]],
    ['fr', 'Les débarquements d’algues ont atteint 9.400 tonnes.', [null]],
    ['ar', 'تم إجلاء 12 ألفا و400 من السكان.', [null]],
    ['fr', 'Quelque 12.400 habitants ont été évacués.', [null]],
    ['en', 'Some 12,400 residents were evacuated.', [null]],
    [
      'fr',
      'Au total, 310 véhicules ont été mis en fourrière et 84 véhicules immobilisés.',
      ['vehicles-impounded', null],
    ],
    [
      'en',
      'Police impounded 310 vehicles and ordered the withdrawal of 84 vehicles.',
      ['vehicles-impounded', null],
    ],
    ['ar', 'تمتلئ السدود الصغرى بنسبة 85 في المائة.', [null]],
    ['fr', 'Le taux de remplissage des petits barrages est de 85 %.', [null]],
    ['en', 'The current account deficit is projected at 2.4% of GDP.', [null]],
    [
      'fr',
      "Les investissements directs marocains à l'étranger ont atteint 6 milliards de dirhams.",
      [null],
    ],
    ['en', 'Moroccan direct investments abroad reached 6 billion dirhams.', [null]],
    ['en', 'Some 1,900 inmates had their prison terms reduced.', [null]],
    ['fr', 'Une remise de peine a été accordée à 1.900 détenus.', [null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('a name of a body says nothing of what it counts', () => {
  it.each<Case>([
    [
      'ar',
      'أفادت المندوبية العامة لإدارة السجون وإعادة الإدماج أن عدد السجناء بلغ 91 ألفا و200 سجين.',
      ['prison-population'],
    ],
    [
      'fr',
      "Selon l'administration pénitentiaire et à la réinsertion, les prisons comptent 91.200 détenus.",
      ['prison-population'],
    ],
    [
      'ar',
      'أعلنت وزارة التربية الوطنية والتعليم الأولي والرياضة أن 52 ألفا و300 تلميذ عادوا.',
      ['pupils'],
    ],
    [
      'fr',
      "Le ministère de l'Éducation nationale, du Préscolaire et des Sports recense 7,9 millions d'élèves.",
      ['pupils'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('other words for the same thing', () => {
  it.each<Case>([
    ['fr', "Les écoles accueillent 8,1 millions d'apprenants.", ['pupils']],
    ['en', 'The trade gap narrowed to 19 billion dirhams.', ['trade-deficit']],
    ['en', 'Direct foreign investments reached 4 billion dirhams.', ['fdi']],
    ['en', 'Police arrested 9,300 people trying to cross to Europe.', ['migrants-prevented']],
    ['fr', 'La superficie brûlée est de 640 hectares.', ['burnt-area']],
    ['ar', 'بلغت المساحة المحروقة 640 هكتارا.', ['burnt-area']],
    ['ar', 'حجزت الجمارك 14 ألف علبة سجائر مهربة.', ['contraband-tobacco']],
    ['fr', 'La justice a ouvert 87 affaires de traite.', ['trafficking-cases']],
    ['en', 'The bank left its benchmark interest rate at 2.75%.', ['policy-rate']],
    ['fr', 'Les deux chambres ont approuvé 34 projets de loi.', ['bills-adopted']],
    ['en', 'Some 40,000 dropouts went back to class.', ['dropouts-reintegrated']],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('the thing itself keeps its indicator', () => {
  it.each<Case>([
    ['fr', 'Les prisons comptent 91.200 détenus.', ['prison-population']],
    ['ar', 'صادق مجلس النواب على 34 مشروع قانون.', ['bills-adopted']],
    ['en', 'The chamber adopted 34 bills.', ['bills-adopted']],
    ['fr', 'Le taux de réussite au baccalauréat est de 64 %.', ['baccalaureate-pass-rate']],
    ['ar', 'بلغت نسبة الأمية 24 في المائة.', ['illiteracy-rate']],
    ['fr', 'On compte 24 % d’analphabètes dans la population.', ['illiteracy-rate']],
    ['ar', 'تم تسجيل تساقطات مطرية بلغت 38 ملم.', ['rainfall']],
    ['fr', 'La récolte de céréales a atteint 6 millions de tonnes.', ['cereal-harvest']],
    [
      'fr',
      'La filière oléicole a donné une récolte d’olives de 1,2 million de tonnes.',
      ['olive-harvest'],
    ],
    [
      'en',
      'The kingdom welcomed 11 million tourists, 2 million arrivals more.',
      ['tourist-arrivals', 'tourist-arrivals'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('what the police recorded, solved and brought before a court is told in many words', () => {
  it.each<Case>([
    ['fr', 'Les affaires criminelles enregistrées ont reculé de 12%.', ['crimes-recorded']],
    ['fr', 'Le taux de répression du crime avoisine 91%.', ['clearance-rate']],
    ['en', 'The brigade referred 31 individuals to the prosecutor.', ['persons-prosecuted']],
    // A gang is no case.
    ['fr', 'La police a démantelé 31 bandes criminelles.', ['criminal-gangs']],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('nights are of those who stay, whatever says that they are tourists', () => {
  it.each<Case>([
    ['ar', 'ارتفعت الليالي السياحية بنسبة 19 في المائة.', ['overnight-stays']],
    ['ar', 'ارتفع عدد ليالي المبيت السياحية بنسبة 19 في المائة.', ['overnight-stays']],
    ['fr', 'Les nuitées touristiques ont augmenté de 19 %.', ['overnight-stays']],
    // Whoever comes.
    ['ar', 'ارتفع عدد السياح بنسبة 19 في المائة.', ['tourist-arrivals']],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('those without work are unemployed, however many words tell it', () => {
  it.each<Case>([
    ['ar', 'بلغ عدد العاطلين عن العمل 1.148.000 شخص.', ['unemployed-persons']],
    [
      'ar',
      'ارتفع حجم الشغل الناقص لدى النشيطين المشتغلين إلى مليون و208 آلاف شخص.',
      ['underemployed-persons'],
    ],
    [
      'ar',
      'بلغ عدد المركبات التي خضعت للتوقيف 270 مركبة في 300 حادثة سير.',
      [null, 'road-accidents'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

it('the earnings of a company, and what they are of its turnover', () => {
  const text = 'EBITDA rose by 17% to 8.4 billion dirhams, with an EBITDA margin of 41%.';
  expect(indicatorsIn('en', text)).toEqual(['ebitda', 'ebitda', 'ebitda-margin']);
});

it('basis points are what a rate moves by, and no number of decisions', () => {
  const text = 'The Board decided to lower it by 35 basis points.';
  expect(indicatorsIn('en', text)).toEqual([null]);
});

describe('the change that stands beside a number in the same words is of its indicator', () => {
  it.each<Case>([
    [
      'fr',
      'Les accidents de la route augmentent. Les motocyclistes, avec 532 tués (+12,4 %), inquiètent.',
      ['road-deaths-motorcycle', 'road-deaths-motorcycle'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('words for a thing that the press also uses name its indicator', () => {
  it.each<Case>([
    ['fr', 'Pour la « Bouffa », 35 affaires ont été relevées.', ['boufa-cases']],
    ['fr', 'La police a traité 39 sextorsions.', ['sextortion-cases']],
    ['fr', 'Quelque 39 % des 15 ans et plus étaient actifs.', ['activity-rate']],
    ['en', 'About 39% of people aged 15 and over are economically active.', ['activity-rate']],
    [
      'fr',
      'Le parquet a reçu 2.097 demandes de mariage avec mineures : 1.652 ont été validées.',
      ['minor-marriage-requests', 'minor-marriage-granted'],
    ],
    [
      'fr',
      'Le ministre a cité 52 personnes présentées à la justice, soupçonnées d’avoir poussé à des départs.',
      ['migration-incitement-prosecuted'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('words of Arabic prose for a loss of work, a sort of doctors, an age and an arrest', () => {
  it.each<Case>([
    ['ar', 'ضاع 41 ألف منصب شغل.', ['jobs-lost']],
    [
      'ar',
      'خلق الاقتصاد 90 ألف منصب شغل مقابل ضياع 41 ألف منصب شغل.',
      ['jobs-created', 'jobs-lost'],
    ],
    ['ar', 'وبخصوص الأطباء الاختصاصيين، ذكر الوزير 179 طبيبا.', [null]],
    [
      'ar',
      'بلغ معدل البطالة لدى الفئة العمرية 15 و24 عاما 39 في المائة.',
      ['unemployment-rate-youth'],
    ],
    [
      'ar',
      'أسفرت عمليات محاربة الدعارة الإلكترونية عن 83 قضية، وأفاد الوالي بأن 41 شخصا اعتقلوا.',
      ['online-prostitution-cases', 'online-prostitution-arrests'],
    ],
    ['ar', 'خفضت مدارس الريادة الهدر المدرسي بـ9 في المائة.', [null]],
    // What two things have fallen by together is of neither.
    ['ar', 'وانخفضت الأبقار والإبل بنحو 30 في المائة.', [null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('what the State bears of a price is no price, and what its reform adds to one no subsidy', () => {
  it.each<Case>([
    [
      'ar',
      'الثمن الحقيقي لقنينة الغاز هو 92 درهما، وتتحمل الدولة منه أكثر من 41 درهما.',
      ['butane-price', null],
    ],
    [
      'fr',
      'Le prix réel de la bonbonne de gaz est de 92 dirhams, dont l’État supporte 41 dirhams.',
      ['butane-price', null],
    ],
    ['ar', 'قال الوزير إن إصلاح دعم غاز البوتان بدأ بزيادة 12 درهما في القنينة الكبيرة.', [null]],
    ['ar', 'بلغ دعم غاز البوتان 12 مليار درهم.', ['butane-subsidy']],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});
