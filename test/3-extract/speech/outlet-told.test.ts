import { describe, expect, it } from 'vitest';
import { checkSpeakerOf, speechOf } from './harness.ts';

const check = checkSpeakerOf('648');

describe('what only the outlet tells, behind an account', () => {
  it.each([
    [
      'fr',
      'how an occasion went',
      "Le maire Munir Lakhdiri a annoncé 12 puits. La séance s'est achevée devant 648 élus.",
    ],
    [
      'ar',
      'how an occasion went',
      'أعلن الوزير منير الأخضري حفر 12 بئرا. واختتمت الندوة بتوزيع 648 جائزة.',
    ],
    [
      'en',
      'how an occasion went',
      'Mayor Munir Lakhdiri announced 12 wells. The meeting drew 648 onlookers.',
    ],
    [
      'fr',
      'what it adds up',
      'Le maire Munir Lakhdiri a annoncé 12 puits. Mises bout à bout, ces dépenses font 648 millions de dirhams.',
    ],
    [
      'en',
      'what it saw by its office',
      'Mayor Munir Lakhdiri announced 12 wells. A pump sells for 648 dirhams near our office.',
    ],
    [
      'fr',
      'how many live somewhere',
      'Le maire Munir Lakhdiri a annoncé 12 puits.\nLa ville de Safi compte 648 habitants.',
    ],
    [
      'fr',
      'where a place lies',
      'Le maire Munir Lakhdiri a annoncé 12 puits.\nSafi, située à 648 kilomètres, vit de la pêche.',
    ],
    [
      'fr',
      'what the reporter saw',
      'Le maire Munir Lakhdiri a annoncé 12 puits.\nDevant la mairie, 648 personnes attendaient mardi.',
    ],
    [
      'fr',
      'what whoever spoke has',
      "L'Office des puits a annoncé 12 forages.\nL'Office, créé en 2011, emploie 648 agents.",
    ],
    [
      'en',
      'what whoever spoke has',
      'The Wells Office announced 12 wells.\nThe Wells Office, which is state-owned, employs 648 people.',
    ],
    [
      'en',
      'what the country has',
      'The Wells Office announced 12 wells.\nMorocco holds 648 wells.',
    ],
    [
      'fr',
      'its own sum',
      'Le maire Munir Lakhdiri a annoncé 12 puits.\nUn rapide calcul donne 648 seaux.',
    ],
    [
      'ar',
      'its own sum',
      'أعلن الوزير منير الأخضري حفر 12 بئرا.\nوبعملية حسابية بسيطة، سيكون العدد 648 دلوا.',
    ],
    [
      'fr',
      'what it reckons',
      'Le maire Munir Lakhdiri a annoncé 12 puits. Rapportons ce nombre aux habitants : il en faut 648.',
    ],
    [
      'en',
      'what it reckons',
      'Mayor Munir Lakhdiri announced 12 wells. That works out at 648 dirhams each.',
    ],
    [
      'ar',
      'what it reckons',
      'أعلن الوزير منير الأخضري حفر 12 بئرا. وإذا ما جمعنا هذه الآبار بلغ العدد 648.',
    ],
    [
      'ar',
      'what a code sets',
      'أعلن الوزير منير الأخضري حفر 12 بئرا. وتحدد مدونة الآبار غرامة من 648 درهما.',
    ],
    [
      'fr',
      'what a law sets',
      'Le maire Munir Lakhdiri a annoncé 12 puits.\nCette taxe, entrée en vigueur en mars, va de 648 à 700 dirhams.',
    ],
    [
      'fr',
      'who has not answered',
      "La députée Salma Idrissi a compté 12 puits secs. Le maire, qui gagne 648 dirhams, n'a pas réagi.",
    ],
    [
      'en',
      'who has not answered',
      'MP Salma Idrissi counted 12 dry wells. The mayor, who earns 648 dirhams, declined to comment.',
    ],
    [
      'ar',
      'who has not answered',
      'قالت النائبة سلمى الإدريسي إن 12 بئرا جفت. لم يعلق العمدة الذي يتقاضى 648 درهما.',
    ],
    [
      'fr',
      'what it asks itself',
      'Le maire Munir Lakhdiri a promis 12 puits. Suffiront-ils aux 648 familles du village ?',
    ],
    ['ar', 'what it asks itself', 'وعد الوزير منير الأخضري بحفر 12 بئرا. فهل تكفي 648 أسرة؟'],
    [
      'fr',
      'how a share fares',
      "L'Office des puits a annoncé 12 forages.\nEn Bourse, le titre a pris 648 points.",
    ],
    [
      'en',
      'how a share fares',
      'The Wells Office announced 12 wells.\nShares in the builder rose to 648 dirhams.',
    ],
    [
      'en',
      'what another case came to',
      'The Wells Office announced 12 wells.\nIn a separate case, a court fined 648 farmers.',
    ],
    ['ar', 'what a post drew', 'أعلن الوزير منير الأخضري حفر 12 بئرا. وحصدت التدوينة 648 تعليقا.'],
    [
      'ar',
      'what it notes itself',
      'قال الوزير منير الأخضري إن 12 بئرا جفت. هذا ونشير إلى أنه سجل بالطرق 648 قتيلا.',
    ],
  ] as const)('%s: %s', (language, _, text) => {
    const { speaker } = speechOf(language, text);
    expect(speaker('12')).not.toBeNull();
    expect(speaker('648')).toBeNull();
  });

  it.each([
    ['fr', 'Le maire Munir Lakhdiri a annoncé 12 puits.\nLa ville recevra 648 arbres.'],
    ['fr', 'Le maire Munir Lakhdiri a annoncé 12 puits.\nUn quartier de 648 logements est prévu.'],
    ['en', 'Mayor Munir Lakhdiri announced 12 wells.\nThe town will get 648 trees.'],
    ['ar', 'أعلن الوزير منير الأخضري حفر 12 بئرا.\nوستحفر 648 بئرا أخرى.'],
    // what is asked in a quotation
    [
      'fr',
      'Le maire Munir Lakhdiri a promis 12 puits : « Il en faut. Suffiront-ils aux 648 familles ? »',
    ],
  ] as const)('is not what goes on with the account: %s %s', (language, text) => {
    const { speaker } = speechOf(language, text);
    expect(speaker('648')).toBe(speaker('12'));
  });
});

describe('verbs of saying that do something else here', () => {
  it.each([
    ['fr', "L'Office a conclu lundi une convention avec 648 clients."],
    ['en', 'The Wells Office concluded a deal with 648 clients.'],
    ['fr', "L'Office des puits a relevé mardi son taux de 648 points."],
    ['en', 'The market closed higher, with its index, the WELX, adding 0.6% to 648 points.'],
    ['fr', "Selon les explications fournies au gouverneur d'Azilal, le centre recevra 648 élèves."],
    ['en', 'According to explanations given to the governor of Azilal, 648 wells are dry.'],
    ['ar', 'وحسب الشروحات المقدمة للوالي، سيستقبل المركز 648 نزيلا.'],
  ] as const)('%s: %s', (language, text) => {
    expect(speechOf(language, text).speaker('648')).toBeNull();
  });

  it.each([
    ['fr', 'La Commission des puits conclut que 648 puits sont secs.', 'Commission des puits'],
    ['fr', "L'Office des puits a relevé 648 fraudes.", 'Office des puits'],
    [
      'fr',
      "Selon les données communiquées par l'Office des puits, 648 puits sont secs.",
      'Office des puits',
    ],
    [
      'en',
      'Said Lamrabet, who chairs the Ports Agency, explained that 648 wells are dry.',
      'Said Lamrabet',
    ],
  ] as const)('and say what is said: %s %s', (language, text, speaker) => {
    expect(speechOf(language, text).speaker('648')).toBe(speaker);
  });
});

describe('what an outlet tells of itself, outside any quotation', () => {
  it.each([
    ['fr', 'Le maire Munir Lakhdiri a annoncé 12 puits. Sur place, nous en avons vu 648.', null],
    ['fr', 'Le maire Munir Lakhdiri a annoncé 12 puits. Notre décompte donne 648 puits.', null],
    ['en', 'Mayor Munir Lakhdiri announced 12 wells. On our visit, 648 were dry.', null],
    // Who is told in the first person goes on so.
    [
      'fr',
      'Le maire Munir Lakhdiri a déclaré : nous avons ouvert 12 puits.\n\nNous allons en ouvrir 648 autres.',
      'Munir Lakhdiri',
    ],
    [
      'fr',
      'Le maire Munir Lakhdiri a annoncé 12 puits. « Nous en avons vu 648 », dit-il.',
      'Munir Lakhdiri',
    ],
    [
      'en',
      'Mayor Munir Lakhdiri announced 12 wells. "On our visit, 648 were dry."',
      'Munir Lakhdiri',
    ],
    // A number, and nobody who speaks.
    [
      'en',
      'Mayor Munir Lakhdiri announced 12 wells. Phase I of the port has 648 berths.',
      'Munir Lakhdiri',
    ],
  ] as const)('%s: %s', (language, text, speaker) => {
    expect(speechOf(language, text).speaker('648')).toBe(speaker);
  });
});

describe('what the people of the country consume, in a paragraph of its own', () => {
  it.each([
    [
      'fr',
      'Le maire Munir Lakhdiri a annoncé 12 puits.\n\nLes Marocains consomment 648 tonnes de miel par an.',
    ],
    [
      'en',
      'Mayor Munir Lakhdiri announced 12 wells.\n\nMoroccans consume 648 tons of honey a year.',
    ],
    ['ar', 'أعلن العمدة منير لخضيري عن 12 بئرا.\n\nويستهلك المغاربة 648 طنا من العسل في السنة.'],
  ] as const)('is told by the outlet: %s: %s', (language, text) => {
    expect(speechOf(language, text).speaker('648')).toBeNull();
  });

  it('is told by whoever is named with it', () => {
    const text =
      'Le maire Munir Lakhdiri a annoncé 12 puits.\n\nLes Marocains consomment 648 tonnes de miel, a-t-il ajouté.';
    expect(speechOf('fr', text).speaker('648')).toBe('Munir Lakhdiri');
  });
});

check('where an outlet tells of what it saw itself, an account ends with its paragraph', [
  [
    'fr',
    'Au souk, nous avons compté 30 motos.\n\nLe ministre des Ports, Samir Berrad, a rappelé que les motos tuent.\n\nUn trajet dure rarement plus de 648 minutes.',
    null,
  ],
  [
    'fr',
    'Le ministre des Ports, Samir Berrad, a rappelé que les motos tuent.\n\nUn trajet dure rarement plus de 648 minutes.',
    'Samir Berrad',
  ],
  [
    'ar',
    'أعلنت وزارة الموانئ أن الأسعار مستقرة.\n\nوفي السوق أحصينا 30 محلا مغلقا.\n\nأعلنت وزارة الموانئ أن الأسماك وفيرة.\n\nويبلغ ثمن الكيلوغرام 648 درهما.',
    null,
  ],
]);

check('a paragraph that goes back by years is told by the outlet', [
  ['ar', 'أورد مكتب الآبار أن الآبار جافة.\n\nوقبل عقد من الزمن، كان عدد الآبار 648 بئرا.', null],
]);
