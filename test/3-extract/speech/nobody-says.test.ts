import { checkSpeakerOf } from './harness.ts';

/** Each text has one figure, 648, and whoever states it. */
const check = checkSpeakerOf('648');

check('when an event was held is no verb of saying, and figures of a movement are people', [
  [
    'en',
    'Minister Adnane Zerhouni declared at the conference which followed the work of the Wells Council held this Thursday that 648 wells are dry.',
    'Adnane Zerhouni',
  ],
  ['en', 'Two figures of the movement are to pay a fine of 648 dirhams.', null],
]);

check('what those say of themselves whom somebody has met is not said by who has met them', [
  [
    'fr',
    'La gendarmerie royale avait arrêté deux hommes se disant pêcheurs, porteurs de 648 grammes de résine.',
    null,
  ],
]);

check('who only puts a paper online does not speak in it', [
  [
    'fr',
    'Une amende de 648 dirhams est infligée au club, annonce un communiqué de la Commission des puits mis en ligne par la Fédération.',
    'Commission des puits',
  ],
]);

check('a contrast brings who speaks behind it, and a group speaks as a body does', [
  ['ar', 'قالت الوزارة إن الماء كثير، لكن المكتب لم يقبل ذلك وقال إن 648 بئرا جفت.', 'المكتب'],
  ['ar', 'وأوضحت المجموعة أن 648 بئرا جفت.', 'المجموعة'],
]);
