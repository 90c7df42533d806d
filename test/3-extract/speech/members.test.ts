import { checkSpeakerOf } from './harness.ts';

/** Each text has one figure, 648, and whoever states it. */
const check = checkSpeakerOf('648');

check('a name with its group in a chamber or its union is one of its people', [
  [
    'fr',
    'Salma Berrada, du groupe socialiste, a regretté que 648 écoles ferment.',
    'Salma Berrada',
  ],
  ['ar', 'قالت سلمى برادة، عن الفريق الحركي، إن 648 مدرسة أغلقت.', 'سلمى برادة'],
  ['fr', 'Samir Zerhouni (CDT) : « 648 ateliers ont fermé ».', 'Samir Zerhouni'],
  ['en', 'Samir Zerhouni of the CDT union said 648 plants had closed.', 'Samir Zerhouni'],
  ['fr', 'Samir Zerhouni, du quartier des puits, a regretté que 648 écoles ferment.', null],
]);

check('a spokesman by the present participle that a verb has too', [
  ['ar', 'قال متحدث باسم ميناء الآبار إن 648 بئرا جفت.', 'متحدث باسم ميناء الآبار'],
]);

check('a body goes by its name, and not by what its brackets call it', [
  [
    'en',
    'The Royal Moroccan Armed Forces (Army) said 648 wells were dug.',
    'Royal Moroccan Armed Forces',
  ],
]);

check('an office with its body behind another comma', [
  [
    'en',
    'Some 648 wells are dry, Samir Zerhouni, Director, Wells Office (WO) said on Tuesday.',
    'Samir Zerhouni',
  ],
]);

check('"he" is none of many who say something', [
  [
    'en',
    'The harvest will be poor, Minister Samir Zerhouni told reporters. Traders say it will be 12 tons. Imports reached 648 tons, he said.',
    'Samir Zerhouni',
  ],
]);
