import { expect, it } from 'vitest';
import { checkSpeakerOf, speechOf } from './harness.ts';

const check = checkSpeakerOf('648');

check('what others do or say inside a quotation is told by whoever is quoted', [
  [
    'ar',
    'قالت وزيرة الموانئ سعاد البحراوي إن الرصيف جاهز. وتابعت «أن تتحدث جمعية الصيادين عن 648 قاربا فذلك شأنها».',
    'سعاد البحراوي',
  ],
  [
    'fr',
    'La ministre des Ports, Souad Bahraoui, a indiqué que « le gouvernement soutient 648 pêcheurs ».',
    'Souad Bahraoui',
  ],
  [
    'en',
    'The ports minister, Souad Bahraoui, said that “the government stressed that 648 boats are safe.”',
    'Souad Bahraoui',
  ],
]);

it('an Arabic verb has its quotation behind it, however much tells where and when', () => {
  const text =
    'صرحت وزيرة الموانئ سعاد البحراوي بأن الرصيف جاهز. وأضافت خلال جلسة الأسئلة الشفوية بمجلس النواب، اليوم الاثنين، «ينبغي للصيادين أن يعرفوا حدودهم كما رسمها القانون».';
  const { statements } = speechOf('ar', text);
  expect(statements.map(({ speaker }) => speaker?.name)).toEqual([
    'سعاد البحراوي',
    'سعاد البحراوي',
  ]);
});

check('«زاد» says only what it quotes, «فحسب» before a pause is "only", and «عن طريق» tells how', [
  [
    'ar',
    'صرحت وزيرة الموانئ سعاد البحراوي بأن الرصيف جاهز. وزادت «رئيس جمعية الصيادين طلع علينا قائلا إن 648 قاربا متوقف».',
    'سعاد البحراوي',
  ],
  ['ar', 'زاد عدد القوارب التي أحصتها الجمعية على 648 قاربا.', null],
  [
    'ar',
    'أكدت وزيرة الموانئ سعاد البحراوي أنها ليست وزيرة فحسب، بل عضو في حكومة تدير 648 رصيفا.',
    'سعاد البحراوي',
  ],
  [
    'ar',
    'أكدت وزيرة الموانئ سعاد البحراوي أن البرلمان هو من يقرر، مشيرة إلى أنها مستعدة للحوار مع الصيادين عبر البرلمان ولبلوغ حل عن طريق 648 لجنة.',
    'سعاد البحراوي',
  ],
]);

check('whoever takes something up, lashes out or gives an example speaks', [
  [
    'fr',
    'Le député Adnane Zerhouni, du groupe parlementaire du Littoral, s’en est vivement pris au ministre des Ports pour la fermeture de 648 quais.',
    'Adnane Zerhouni',
  ],
  [
    'en',
    'The mayor, Adnane Zerhouni, restated on Monday that 648 boats are safe.',
    'Adnane Zerhouni',
  ],
  ['en', 'The mayor, Adnane Zerhouni, brought up the “issue of 648 boats”.', 'Adnane Zerhouni'],
  ['ar', 'وضربت جمعية الصيادين مثلا على ذلك ب«تمادي حرمان 648 صيادا من رخصهم».', 'جمعية الصيادين'],
]);
