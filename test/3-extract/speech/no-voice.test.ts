import { checkSpeakerOf } from './harness.ts';

/** Each text has one figure, 648, and whoever states it. */
const check = checkSpeakerOf('648');

check('what a body does is no account of its own', [
  [
    'fr',
    'Trois hommes ont été arrêtés à Fès par la DGSN. La fouille a permis de saisir 648 seaux.',
    null,
  ],
  ['ar', 'افتتح وزير الآبار مستشفى جديدا بتازة. ويضم المستشفى 648 سريرا.', null],
  ['ar', 'وسجل اجتماع لجنة الآبار الذي خصص للمصادقة على التعديلات حضور 648 عضوا.', null],
]);

check('"according to each" sorts, and tells of no source', [
  [
    'ar',
    'حسب مكتب الآبار، تراوحت النسبة بين 12 و15، حسب كل قطاع، فيما بلغت في الآبار 648 نقطة.',
    'مكتب الآبار',
  ],
]);

check('a medium in front of the comma only passes on what is behind it', [
  [
    'fr',
    'Le directeur des puits, Samir Zerhouni, a donné une conférence. Cité par Reuters, il a affirmé que 648 puits sont prêts.',
    'Samir Zerhouni',
  ],
]);

check('the subject of an Arabic past in two parts stands between them', [
  [
    'ar',
    'قال سمير الزهواني، وزير الآبار، إن الأمر هين. وكانت الهيئات النقابية التي دعت إلى الإضراب، قد أعلنت نجاح الحركة الإضرابية، متحدثة عن 648 مضربا.',
    'الهيئات النقابية',
  ],
]);

check('a body where one was asked, and what it says by "no more than"', [
  [
    'fr',
    "La grève a été suivie, selon les syndicats. Du côté de l'Office des puits, on ne recense que 648 grévistes.",
    'Office des puits',
  ],
  [
    'fr',
    "Salma Berrada, présidente de l'Association des puits, ne décolère pas. La commune assure de son côté avoir relogé 648 familles.",
    'commune',
  ],
]);

check('an aim behind a colon is told by whoever stands before it', [
  [
    'fr',
    'Le point avec Samir Zerhouni, ministre des Puits.\nSamir Zerhouni : Le gouvernement ambitionne de creuser 648 puits.',
    'Samir Zerhouni',
  ],
]);

check('whoever is named again behind the verb says what stands before it', [
  [
    'fr',
    "Le ministre de l'Eau, Samir Zerhouni, a visité le chantier. 648 forages seront réalisés, a précisé le responsable.",
    'Samir Zerhouni',
  ],
  [
    'fr',
    "L'Office des puits a visité le chantier. La marge s'est élevée à 648 seaux, relève la même source.",
    'Office des puits',
  ],
]);
