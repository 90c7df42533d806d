import { checkSpeaker } from './harness.ts';

const TOLD = "La ministre des Puits, Ilham Zerhouni, a dit que l'eau manque.";
const TOLD_EN = 'The wells minister, Ilham Zerhouni, said that water is short.';
const TOLD_AR = 'قالت وزيرة الآبار، إلهام الزرهوني، إن الماء ناقص.';

checkSpeaker('what a clause tells that takes up all before it is said by nobody in it', [
  [
    'fr',
    `${TOLD} L'Office des puits a connu 41 pannes, ce qui signifie que 12 puits sont à sec.`,
    '12',
    'Ilham Zerhouni',
  ],
  [
    'en',
    `${TOLD_EN} The Water Office had 41 failures, which shows that 12 wells are dry.`,
    '12',
    'Ilham Zerhouni',
  ],
  [
    'ar',
    `${TOLD_AR} عالج مجلس الآبار 41 ملفا، وهو ما يؤكد أن 12 بئرا جفت.`,
    '12',
    'إلهام الزرهوني',
  ],
  // A relative clause of whoever stands before it.
  ['fr', `${TOLD} L'Office des puits, qui signale 12 pannes, est fermé.`, '12', 'Office des puits'],
  [
    'en',
    `${TOLD_EN} The Water Office published its report, which shows that 12 wells are dry.`,
    '12',
    'Water Office',
  ],
]);

checkSpeaker('a body goes on that has gone by the figures of another', [
  [
    'ar',
    'توقع بنك المغرب أن يصل الإنتاج إلى 41 قنطارا، حسب تقديرات وزارة الفلاحة. ويرتقب أن يبلغ العجز 12 في المائة.',
    '12',
    'بنك المغرب',
  ],
  [
    'fr',
    "L'Office des puits a dit que 41 puits sont à sec, selon les données du ministère des Mines. On compte 12 pannes.",
    '12',
    'Office des puits',
  ],
  [
    'en',
    'The Water Office said 41 wells are dry, according to data from the Ministry of Mines. Failures number 12.',
    '12',
    'Water Office',
  ],
  // Nobody else speaks.
  [
    'fr',
    'En tout, 41 puits sont à sec, selon les données du ministère des Mines. On compte 12 pannes.',
    '12',
    'ministère des Mines',
  ],
]);

checkSpeaker('an adjective makes no other newspaper or company of the one that was named', [
  [
    'fr',
    "L'eau manque, écrit L’Économiste. On compte 12 pannes, note le quotidien économique.",
    '12',
    'L’Économiste',
  ],
  [
    'en',
    'Water is short, writes L’Economiste. It has 12 wells, says the economic daily.',
    '12',
    'L’Economiste',
  ],
  [
    'en',
    'OCP Group said it has 41 boats. The state-controlled company said it has 12 wells.',
    '12',
    'OCP Group',
  ],
]);

checkSpeaker('whoever stands right behind an office has it, and nobody named before it', [
  [
    'en',
    'Some 41 boats joined the Blue Ports Plan, Fisheries Minister Samia Lamrani announced Monday.',
    '41',
    'Samia Lamrani',
  ],
  [
    'en',
    'Some 41 boats joined the Blue Fleet, State Secretary for Ports Samia Lamrani said.',
    '41',
    'Samia Lamrani',
  ],
  ['en', 'Samia Lamrani, Minister of Ports, said 41 boats sank.', '41', 'Samia Lamrani'],
]);

checkSpeaker('those to whom it is told do not tell it', [
  ['en', 'Ports took in 41 boats, he told lawmakers.', '41', null],
  [
    'en',
    'Minister Samia Lamrani spoke. Ports took in 41 boats, she told deputies.',
    '41',
    'Samia Lamrani',
  ],
]);
