import { checkSpeakerOf } from './harness.ts';

checkSpeakerOf('12')('what the statistics of nobody show is told by whoever speaks', [
  [
    'ar',
    'قال الوزير عمر السعيد إن العملية تمت. ونشرت وزارة الآبار إحصائيات جديدة. وأكد السعيد أن الإحصائيات تفيد بأن الجهة تضم 12 بئرا.',
    'عمر السعيد',
  ],
  [
    'ar',
    'نشرت وزارة الآبار إحصائيات جديدة. وتفيد الإحصائيات بأن الجهة تضم 12 بئرا.',
    'وزارة الآبار',
  ],
]);

checkSpeakerOf('12')('what a body does to people or hands out is nothing that it says', [
  ['fr', 'Le ministère des Puits vient de relever 12 caïds de leurs fonctions.', null],
  ['fr', 'Le ministère des Puits a relevé 12 caïds de leurs fonctions.', null],
  ['fr', 'Le ministère des Puits a relevé 12 cas de fuite.', 'ministère des Puits'],
  ['fr', 'Le ministère des Puits a fourni le plus grand nombre de réponses avec 12 %.', null],
  [
    'fr',
    'Le ministère des Puits a fourni les chiffres : 12 barques ont coulé.',
    'ministère des Puits',
  ],
]);
