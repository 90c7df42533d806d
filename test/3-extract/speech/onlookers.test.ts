import { checkSpeakerOf } from './harness.ts';

/** Each text has one figure, 648, and whoever states it. */
const check = checkSpeakerOf('648');

check('people who only watch have one paragraph', [
  [
    'en',
    'The minister of Wells, Samir Zerrad, said rates fell.\nAnalysts expect that they will rise.\nSome 648 firms took part.',
    null,
  ],
  [
    'fr',
    'Le ministre des Puits, Samir Zerrad, a dit que les taux baissent.\nLes analystes s’attendent à une hausse.\nQuelque 648 firmes ont participé.',
    null,
  ],
  [
    'ar',
    'قال وزير الآبار سمير الزاكي إن النسب انخفضت.\nويتوقع محللون ارتفاع الأسعار.\nوشاركت 648 شركة.',
    null,
  ],
  ['en', 'Analysts expect that rates will rise. Some 648 firms took part.', 'Analysts'],
]);

check('whom an Arabic plural with its own ending stands for ends with it', [
  ['ar', 'ويتوقع محللون حفر 648 بئرا.', 'محللون'],
  ['ar', 'وقال ناشطون حقوقيون إن 648 بئرا جفت.', 'ناشطون حقوقيون'],
]);

check('many say something in the present, and nobody what is only to be noted', [
  ['en', 'Unions argue that 648 wells are dry.', 'Unions'],
  ['en', 'It is important to note that 648 wells are dry.', null],
]);
