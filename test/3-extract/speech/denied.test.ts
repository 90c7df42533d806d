import { checkSpeaker } from './harness.ts';

const FR =
  'L’Office des puits a contesté le chiffre de 41 noyés avancé par la Ligue des pêcheurs, précisant que 12 vivent. Il reste 9 barques.';
const EN =
  'The Wells Office rejected the figure of 41 dead put forward by the Rivers League, saying only 12 died. Some 9 boats are lost.';
const AR = 'فندت وزارة الآبار ما نشرته جريدة الشراع بشأن غرق 41 قاربا. وتم إنقاذ 9 بحارة.';

checkSpeaker('what is denied is told by whoever is denied, and whoever denies it goes on', [
  ['fr', FR, '41', 'Ligue des pêcheurs'],
  ['fr', FR, '12', 'Office des puits'],
  ['fr', FR, '9', 'Office des puits'],
  [
    'fr',
    'La préfecture dément les allégations de la Ligue des pêcheurs selon lesquelles 41 barques ont coulé.',
    '41',
    'Ligue des pêcheurs',
  ],
  ['en', EN, '41', 'Rivers League'],
  ['en', EN, '12', 'Wells Office'],
  ['en', EN, '9', 'Wells Office'],
  [
    'en',
    'The Wells Office refuted claims by the weavers’ association that 41 looms burnt.',
    '41',
    'weavers’ association',
  ],
  ['ar', AR, '41', 'جريدة الشراع'],
  ['ar', AR, '9', 'وزارة الآبار'],
]);

checkSpeaker('a denial of nobody’s claim is its speaker’s, and so is what another verb brings', [
  ['fr', 'La préfecture a démenti que 41 barques aient coulé.', '41', 'préfecture'],
  [
    'fr',
    'La préfecture a contesté le rapport de la Ligue des pêcheurs et a recensé 41 barques.',
    '41',
    'préfecture',
  ],
  ['en', 'The Wells Office denied that 41 boats sank.', '41', 'Wells Office'],
  [
    'fr',
    'Le maire a dit que les 41 demandes déposées par la Ligue des pêcheurs sont prêtes.',
    '41',
    'maire',
  ],
]);

checkSpeaker('no more than so many are told of by whoever counts them', [
  [
    'fr',
    'Les organisateurs parlent de 41 barques ; la préfecture n’en a recensé que 12.',
    '12',
    'préfecture',
  ],
  ['fr', 'L’Office des puits n’en compte que 41.', '41', 'Office des puits'],
  // How many it has.
  ['fr', 'L’Office des puits ne compte que 41 agents.', '41', null],
  ['fr', 'L’Office des puits n’a pas recensé 41 barques.', '41', null],
  [
    'ar',
    'تطالب جمعية الآبار بدعم قدره 41 درهما، فيما لا تقترح الوزارة سوى 12 درهما.',
    '12',
    'الوزارة',
  ],
]);

checkSpeaker('whose claim is set beside another’s', [
  [
    'fr',
    'La Ligue des pêcheurs exige 41 barques. La préfecture, plus prudente, se contenterait de 12.',
    '12',
    'préfecture',
  ],
  [
    'fr',
    'Si le ministère de tutelle avance 41 cas, la Ligue des pêcheurs parle de 12.',
    '41',
    'ministère de tutelle',
  ],
  [
    'fr',
    'L’Office des puits a dit 12. Le ministère de tutelle évoque 41 cas.',
    '41',
    'Office des puits',
  ],
  [
    'en',
    'The weavers want 12 looms, whereas the Wells Office would settle for 41.',
    '41',
    'Wells Office',
  ],
  [
    'en',
    'Output is 12 boats, says the Wells Office. Consumer groups disagree: they estimate it at 41.',
    '41',
    'Consumer groups',
  ],
  [
    'ar',
    'وخلص تقرير لجنة الآبار إلى أن 12 بئرا جفت، بينما يقول المقاول المعني إنها 41.',
    '41',
    'المقاول المعني',
  ],
]);
