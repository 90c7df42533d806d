import { describe, expect, it } from 'vitest';
import type { Language } from '../../pipeline/document.ts';
import { indicatorsIn } from './indicators.ts';

type Case = readonly [Language, string, readonly (string | null)[]];

describe('what is bought and sold abroad: one product, a volume or all but one is not the whole', () => {
  it.each<Case>([
    ['fr', 'Les importations de charbon ont augmenté de 12 %.', [null]],
    ['fr', 'Les importations ont augmenté de 12 %.', ['imports']],
    ['fr', 'Les importations hors pétrole ont augmenté de 12 %.', [null]],
    ['fr', 'Les quantités importées ont augmenté de 12 %.', [null]],
    ['fr', 'Les exportations d’acide phosphorique ont atteint 6 milliards de dirhams.', [null]],
    ['fr', 'Les exportations de produits artisanaux ont atteint 640 millions de dirhams.', [null]],
    [
      'fr',
      'Les débarquements de la pêche artisanale ont atteint 64.000 tonnes.',
      ['fish-landings'],
    ],
    ['en', 'Imports of crude oil rose by 12%.', [null]],
    ['en', 'Bean exports reached 64,000 tonnes.', ['crop-exports']],
    ['en', 'Imports of electrical energy rose by 12%.', [null]],
    ['ar', 'ارتفعت صادرات الحامض الفوسفوري بنسبة 12 في المائة.', [null]],
    ['ar', 'ارتفعت الصادرات بنسبة 12 في المائة.', ['exports']],
    ['ar', 'حسب المعطيات الواردة في التقرير، ارتفعت النسبة إلى 12 في المائة.', [null]],
    ['ar', 'فرضت المحاكم، حسب الأحكام الصادرة، مبلغ 6 ملايين درهم.', [null]],
    ['fr', 'La TIC sur les tabacs a augmenté de 12 %.', [null]],
    ['fr', 'La taxe professionnelle a augmenté de 12 %.', [null]],
    ['fr', 'Les exportations d’olives ont atteint 64.000 tonnes.', [null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('a like word for another rate, income or debt is not taken for it', () => {
  it.each<Case>([
    [
      'en',
      'Some 300,000 candidates sat for the exams of the baccalaureate, a participation rate of 96%.',
      ['baccalaureate-candidates', null],
    ],
    ['en', 'The participation rate in the election reached 51%.', ['turnout']],
    ['fr', 'Le taux d’activité est de 44 %.', ['activity-rate']],
    ['fr', 'Le taux d’emploi est de 38 %.', ['employment-rate']],
    ['ar', 'استقر معدل الشغل عند 38 في المائة.', ['employment-rate']],
    ['en', 'Unemployment rose to 12% of the working population.', ['unemployment-rate']],
    ['fr', 'La pauvreté multidimensionnelle est passée à 7 %.', ['multidimensional-poverty-rate']],
    ['ar', 'بلغ معدل الفقر متعدد الأبعاد 7 في المائة.', ['multidimensional-poverty-rate']],
    ['fr', 'La vulnérabilité à la pauvreté est passée à 13 %.', ['poverty-vulnerability-rate']],
    ['en', 'The subjective poverty rate reached 44%.', [null]],
    ['fr', 'Le taux de pauvreté absolue est passé à 4 %.', ['poverty-rate']],
    ['fr', 'La région a apporté une contribution de 0,7 point à la croissance du PIB.', [null]],
    ['fr', 'La croissance hors agriculture a atteint 4 %.', [null]],
    ['en', 'Growth in sub-Saharan Africa is forecast at 4%.', [null]],
    ['en', 'The government froze 24% of the budget for investment to cut the deficit.', [null]],
    ['fr', 'Les recettes fiscales de la commune ont atteint 640 millions de dirhams.', [null]],
    ['fr', 'Les recettes fiscales ont atteint 64 milliards de dirhams.', ['tax-revenue']],
    ['ar', 'بلغت الديون المتعثرة 64 مليار درهم.', [null]],
    ['fr', 'Les ressources rémunérées de la banque ont augmenté de 12 %.', [null]],
    ['fr', 'Le Trésor a versé 24 milliards de dirhams de salaires.', ['wage-bill']],
    ['fr', 'Après la hausse du SMIG, les salaires des fonctionnaires gagnent 900 dirhams.', [null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('one sort, one place or one step of what is counted is not the whole', () => {
  it.each<Case>([
    ['ar', 'خارج المجال الحضري، تراجع عدد حوادث السير بنسبة 12 في المائة.', [null]],
    [
      'ar',
      'داخل المجال الحضري، تراجع عدد حوادث السير بنسبة 12 في المائة.',
      ['road-accidents-urban'],
    ],
    ['fr', 'Hors agglomération, les accidents de la route ont reculé de 12 %.', [null]],
    ['ar', 'بلغ عدد حالات الطلاق الرجعي 640 حالة.', [null]],
    ['ar', 'بلغ عدد حالات الطلاق 64 ألف حالة.', ['divorces']],
    ['ar', 'شكل الطلاق الرجعي نسبة 6 في المائة من مجموع الحالات.', [null]],
    ['fr', 'Quelque 64 % des enfants au travail sont des garçons.', [null]],
    ['fr', 'Le nombre d’enfants qui travaillent dans le monde est de 140 millions.', [null]],
    ['fr', 'Le pays dispose de 140 centres de dialyse.', [null]],
    ['fr', 'Le pays compte 14.000 patients en dialyse.', ['dialysis-patients']],
    ['fr', 'L’insuffisance rénale touche 2 millions de Marocains.', [null]],
    ['fr', 'L’État a ouvert trois facultés de médecine.', [null]],
    ['fr', 'Le budget prévoit la création de 3 hôpitaux.', [null]],
    ['fr', 'Le pays compte 140 hôpitaux.', ['hospitals']],
    ['fr', 'L’OFPPT offre 380.000 places pédagogiques.', ['vocational-training-places']],
    ['fr', 'L’Office organise 28 sessions de formation.', [null]],
    ['ar', 'تنوعت أشكال العنف بين الجسدي والنفسي بنسبة 19 في المائة.', [null]],
    ['ar', 'منحت الوزارة الفرصة لفائدة 640 مترشحا.', [null]],
    ['fr', 'Dans la prison, le ratio est d’un gardien pour trois détenus.', [null]],
    ['ar', 'تضم السجون 84 ألف سجينا وسجينة.', ['prison-population']],
    ['fr', 'Les vols aggravés ont reculé de 12 %.', [null]],
    ['en', 'World arrivals of tourists fell by 12%.', [null]],
    ['fr', 'Le corps compte 640 juges âgés de moins de 40 ans.', [null]],
    ['fr', 'L’agence a accueilli 140.000 passagers, à travers 1.400 vols.', [null, null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('named dams, those who come by sea and what is only planned are not counted with the rest', () => {
  it.each<Case>([
    ['fr', 'Cinq autres barrages ont un taux de remplissage de 91 %.', [null, null]],
    ['fr', 'Le bassin du Loukkos a un taux de remplissage de 61 %.', ['dam-fill-rate']],
    ['en', 'Currently, 14 new dams are underway.', [null]],
    ['en', 'Six of the basins have gained water.', [null]],
    ['fr', 'Par voie maritime, 6.400 arrivées ont été enregistrées.', [null]],
    [
      'fr',
      'Les nuitées ont gagné 4 % (+6 % pour les touristes non-résidents).',
      ['overnight-stays', null],
    ],
    ['en', 'Al Haouz gained 31%, Agadir 14%.', [null, null]],
    ['fr', 'Après le séisme, l’aide a atteint 640 millions de dirhams.', ['earthquake-aid']],
    ['ar', 'بلغت نسبة البطالة لمدة تفوق 5 سنوات 24 في المائة.', [null]],
    ['fr', 'Les exportations ont chuté, un retrait de 14 %.', ['exports']],
    ['fr', 'Les retraites servies ont atteint 640.000 bénéficiaires.', ['pensioners']],
    ['fr', 'La production des énergies renouvelables a augmenté de 14 %.', [null]],
    ['fr', 'Quelque 140 questions sont restées sans réponse.', [null]],
    ['en', 'Morocco’s wheat harvest should reach 3 million tonnes.', [null]],
    ['fr', 'Les ventes de phosphate brut ont augmenté de 14 %.', [null]],
    ['fr', 'Le budget de l’État dégage un excédent de 6 milliards de dirhams.', [null]],
    ['en', 'Wheat production increased by 14%.', [null]],
    ['fr', 'Après le séisme, 6.400 autorisations de reconstruction ont été délivrées.', [null]],
    ['en', 'The state is rebuilding 140 schools.', [null]],
    ['en', 'The cereal harvest should reach 5 million tonnes.', ['cereal-harvest']],
    ['fr', 'Le parc des abonnés postpayé a augmenté de 14 %.', [null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });

  it('takes no total where the measure further off names one branch', () => {
    const text =
      'Le secteur automobile marocain, qui comprend les usines de production de plusieurs constructeurs du nord et de l’ouest du pays, a été en tête des exportations avec une valeur de 131 milliards de dirhams.';
    expect(indicatorsIn('fr', text)).toEqual(['exports-cars']);
  });
});

describe('whose thing it is does not hide a number that is told of all', () => {
  it.each<Case>([
    ['fr', 'Les nuitées touristiques ont atteint 14 millions.', ['overnight-stays']],
    [
      'ar',
      'بلغ عدد ليالي المبيت المسجلة بمؤسسات الإيواء السياحي 14 مليون ليلة.',
      ['overnight-stays'],
    ],
    ['fr', 'Les nuitées des touristes marocains ont reculé de 4 %.', [null]],
    ['en', 'Some 310,000 students leave school each year.', ['school-dropouts']],
    ['en', 'The ministry of education said 8 million students will join schools.', ['pupils']],
    [
      'fr',
      'La capacité totale des énergies renouvelables est de 4.600 mégawatts.',
      ['renewable-capacity'],
    ],
    ['en', 'Road crashes: seriously wounded victims numbered 8,400.', ['road-injured-serious']],
    ['ar', 'فككت المصالح 140 شبكة إجرامية متخصصة في تهريب المهاجرين.', ['smuggling-networks']],
    ['ar', 'أنقذت البحرية الملكية في البحر 640 شخصا من الغرق.', ['migrants-rescued']],
    ['fr', 'Les ventes à l’étranger de tomates ont atteint 64.000 tonnes.', ['crop-exports']],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('those who visit a museum or a festival are no tourist arrivals', () => {
  it.each<Case>([
    ['fr', 'Le musée a accueilli 30.000 visiteurs étrangers.', [null]],
    ['fr', 'Le festival a attiré plus de 2,5 millions de festivaliers.', [null]],
    ['fr', 'Le Maroc a accueilli 30.000 visiteurs étrangers.', ['tourist-arrivals-foreign']],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('what is spared, paid for a crime or of one affair is not what is told of the country', () => {
  it.each<Case>([
    ['fr', 'Près de 64.000 hectares ont été protégés contre les incendies.', [null]],
    ['en', 'Some 64,000 hectares were protected from forest fires.', [null]],
    ['ar', 'تمت حماية 64 ألف هكتار من حرائق الغابات.', [null]],
    ['fr', 'Les incendies ont brûlé 640 hectares de forêt protégée.', ['burnt-area']],
    ['fr', 'Quelque 1,4 % des incendies ont dépassé 64 hectares.', [null, null]],
    ['en', 'Some 1.4% of the fires exceeded 64 hectares.', [null, null]],
    ['ar', 'وتجاوزت 1,4 في المائة من الحرائق مساحة 64 هكتارا.', [null, null]],
    ['fr', 'Dans la commune urbaine, l’élu, condamné, devra 6.400 dirhams d’amende.', [null]],
    ['en', 'The court sentenced the urban council’s head to a fine of 6,400 dirhams.', [null]],
    ['ar', 'أدانت المحكمة رئيس الجماعة الحضرية بغرامة 6400 درهم.', [null]],
    ['ar', 'تم استخلاص غرامات بقيمة 6 ملايين درهم في مراقبة السير.', ['traffic-fines-amount']],
    ['fr', 'Dans cette affaire de corruption, 14 personnes ont été poursuivies.', [null]],
    ['ar', 'توبع 14 شخصا في هذه القضية المتعلقة بالرشوة.', [null]],
    ['fr', 'Quelque 140 personnes ont été poursuivies pour corruption.', ['corruption-arrests']],
    ['ar', 'بلغ عدد الملفات على مستوى المحاكم المالية 640 ملفا.', [null]],
    ['fr', 'Les juridictions financières ont rendu 640 jugements.', [null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('a count near schools is one only where its own sentence names no drug', () => {
  it.each<Case>([
    [
      'fr',
      'La police a traité 640 affaires de drogue près des écoles. Elle a poursuivi 1.400 personnes pour cannabis.',
      ['drug-cases-near-schools', 'drug-arrests'],
    ],
    [
      'en',
      'Police handled 640 drug cases near schools. Some 1,400 people were prosecuted over cannabis.',
      ['drug-cases-near-schools', 'drug-arrests'],
    ],
    [
      'ar',
      'عولجت 640 قضية مخدرات بمحيط المدارس. وتوبع 1400 شخص بسبب ترويج الشيرا.',
      ['drug-cases-near-schools', 'drug-arrests'],
    ],
    [
      'en',
      'Police handled 640 drug cases near schools. Some 1,400 people were arrested.',
      ['drug-cases-near-schools', 'drug-arrests-near-schools'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('the growth of a number is of what the number counts', () => {
  it.each<Case>([
    [
      'fr',
      'Le CA voyageurs de l’ONCF a atteint 1,6 milliard de dirhams, en hausse de 35 %.',
      [null, null],
    ],
    ['ar', 'التحق بالسنة الأولى ابتدائي حوالي 640 ألف تلميذ بزيادة 7.4 في المائة.', [null, null]],
    ['ar', 'بلغ عدد التلاميذ 8 ملايين تلميذ بزيادة 1 في المائة.', ['pupils', 'pupils']],
    ['ar', 'تقلص عدد المنقطعين عن الدراسة بنسبة 14 في المائة.', ['school-dropouts']],
    ['ar', 'تقلصت نسبة الهدر المدرسي بنسبة 14 في المائة.', ['dropout-rate']],
    ['en', 'The number of dropouts fell by 14%.', ['school-dropouts']],
    [
      'ar',
      'تراجعت نسبة السكان الفقراء إلى 6 في المائة، ليتقلص العدد الإجمالي إلى 4 ملايين شخص.',
      [null, null],
    ],
    [
      'fr',
      'La part de la population pauvre a reculé à 6 %, le nombre total passant à 4 millions de personnes.',
      [null, null],
    ],
    ['fr', 'La population a atteint 36 millions de personnes.', ['population']],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('one product, day, debt or sort of dams is not the whole', () => {
  it.each<Case>([
    ['fr', 'Les barrages à usage agricole sont remplis à 38 %.', [null]],
    ['ar', 'ارتفعت حقينات السدود الموجهة للري إلى 5 ملايير متر مكعب.', [null]],
    [
      'ar',
      'سيبلغ التضخم 5 في المائة، فيما سيبلغ مكونه الأساسي 6 في المائة.',
      ['inflation-rate', null],
    ],
    ['ar', 'بلغ عجز ميزان المعاملات الجارية 4 في المائة من الناتج الداخلي الخام.', [null]],
    ['ar', 'بلغت مديونية المؤسسة 64 مليار درهم.', [null]],
    ['en', 'The group’s net financial debt reached 64 billion dirhams.', [null]],
    ['ar', 'ارتفعت الديون الصافية على الإدارة المركزية بنسبة 4 في المائة.', [null]],
    ['ar', 'خصصت الدولة 64 مليار درهم ككتلة أجور لهيئة التدريس.', [null]],
    [
      'ar',
      'قارب عدد مسافري القطارات 46 مليون مسافر، مع رقم يومي قياسي ناهز 140 ألف مسافر.',
      ['rail-passengers', null],
    ],
    [
      'en',
      'Nearly 38% of the urban population is concentrated in seven large cities.',
      [null, null],
    ],
    ['ar', 'خلف الزلزال 640 وفاة و140 إصابة.', ['earthquake-deaths', null]],
    ['ar', 'تبين أن 640 شخصا ممن كانوا رهن الاعتقال الاحتياطي نالوا أحكام براءة.', [null]],
    [
      'ar',
      'ارتفع عدد المغاربة المقيمين في الخارج من السياح بنسبة 14 في المائة.',
      ['tourist-arrivals-diaspora'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});

describe('a word shared with another thing does not give it the indicator', () => {
  it.each<Case>([
    ['ar', 'غادر 64 ألفا من مغاربة العالم عبر ميناء طنجة، بعدما غادروا مدنهم.', [null]],
    ['ar', 'غادروا المدرسة هذه السنة 64 ألف تلميذ.', ['school-dropouts']],
    ['ar', 'نزلت نسبة الانقطاع عن العلاج إلى 4 في المائة.', [null]],
    ['en', 'Cheating in school-leaving exams fell to 640 cases.', [null]],
    ['ar', 'ارتفع عدد السجناء. ودعت المندوبية إلى بناء سجنين جديدين.', [null]],
    ['ar', 'يوجد بالسجون 64 ألفا من السجناء.', ['prison-population']],
    ['fr', 'Les affaires en instance devant les tribunaux ont progressé de 14 %.', [null]],
    ['en', 'Morocco’s tourism industry added 6,400 jobs.', [null]],
    ['en', 'Subsidies of 2 dirhams a litre were granted to clubs.', [null]],
    ['ar', 'تأرجحت هوامش الغازوال بين درهم و1,4 درهم للتر الواحد.', [null]],
    ['en', 'Boarding schools number 640.', [null]],
    ['fr', 'Le pays compte 12.000 écoles, avec des internats.', ['schools']],
    ['fr', 'Depuis le séisme, le pays compte 8 millions d’élèves.', ['pupils']],
    ['fr', 'Le Maroc a acheté 64.000 moutons à l’étranger.', [null]],
    ['fr', 'La couverture santé des imams a coûté 64 millions de dirhams.', [null]],
    ['ar', 'ارتفعت الكتلة الحية للأخطبوط بنسبة 14 في المائة.', [null]],
    [
      'fr',
      'Près de 94 % des détenus étaient en préventive et 6 % seulement purgeaient une peine définitive.',
      ['remand-share', null],
    ],
    ['ar', 'بلغت القدرة الكهربائية الإجمالية 6400 ميغاواط، معظمها من الطاقات المتجددة.', [null]],
    ['ar', 'تمثل الجهة 21 في المائة من القدرة المتجددة المركبة.', [null]],
    ['fr', 'Le scrutin communal a donné 6.400 candidates élues.', [null]],
    ['fr', 'Le scrutin communal compte 6.400 candidates.', ['election-candidates']],
    [
      'fr',
      'Les feux ont brûlé 6.400 hectares, contre une moyenne de 4.600 hectares.',
      ['burnt-area', null],
    ],
    ['ar', 'سجل 110 حرائق، أي أقل من المعدل العشري البالغ 140 حريقا.', ['forest-fires', null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});
