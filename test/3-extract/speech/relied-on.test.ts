import { checkSpeaker } from './harness.ts';

checkSpeaker('so many as somebody relies on are told by whoever does, as is what they say', [
  [
    'en',
    'The mayor, Samir Zerrad, said roads are open. The Wells League, relying on the accounts of 11 witnesses, accused officers of beating 40 people.',
    '11',
    'Wells League',
  ],
  [
    'en',
    'On the strength of testimony from 9 families, the Wells League alleges that 12 women paid.',
    '9',
    'Wells League',
  ],
  [
    'en',
    'Relying on a survey of 300 homes, the Wells Ministry announced that 40% lack water.',
    '40',
    'Wells Ministry',
  ],
  [
    'ar',
    'واستنادا إلى شهادات 7 من السكان، يتهم المرصد المغربي للآبار رجال السلطة بتجاهل 40 نداء.',
    '7',
    'المرصد المغربي للآبار',
  ],
  [
    'ar',
    'واستنادا إلى دراسة شملت 300 أسرة، تؤكد وزارة الآبار أن 40 في المائة بلا ماء.',
    '40',
    'وزارة الآبار',
  ],
]);

checkSpeaker('so are those whom a survey asked', [
  [
    'fr',
    'Selon une enquête auprès de 300 foyers, le ministère des Puits affirme que 40 % manquent d’eau.',
    '300',
    'ministère des Puits',
  ],
]);

checkSpeaker('a list in a relative clause says nothing', [
  [
    'fr',
    'La Fédération des puits, qui réunit l’UMT, la CDT et la FDT, affirme que 12 puits sont à sec.',
    '12',
    'Fédération des puits',
  ],
  [
    'fr',
    'La Ligue, qui a rencontré le ministre, le wali et la commune, affirme que 12 puits sont à sec.',
    '12',
    'Ligue',
  ],
]);

checkSpeaker('a quotation that goes on is of whoever opened it', [
  [
    'ar',
    'والتحق بالمبادرة فريق الآبار، الذي قال رئيسه، سمير الزاكي، في تصريح للصحافة: “لدينا 7 آبار. وهذه اللجنة ستحفر 12 بئرا”.',
    '12',
    'سمير الزاكي',
  ],
]);

checkSpeaker(
  'whoever tells an account notes what they tell, and a noun with its agent tells nothing',
  [
    [
      'ar',
      'قال سمير الزاكي، والي بنك الآبار، إن المعدل بلغ 15 في المائة. وسجل الزاكي تراجع المؤشر بنسبة 12 في المائة.',
      '12',
      'سمير الزاكي',
    ],
    [
      'en',
      'The mayor, Samir Zerrad, said cases fell. Work by the Wells Office, and quick reporting by victims, account for this 30% fall.',
      '30',
      'Samir Zerrad',
    ],
  ],
);

checkSpeaker('whom a sentence opens on behind its comma speaks at its colon', [
  [
    'fr',
    'Une source a parlé. Jointe hier, la présidente de la commune, Samia Tazi, va dans le même sens : « Aucun des 12 puits n’est sec. »',
    '12',
    'Samia Tazi',
  ],
  ['ar', 'ونفى رئيس هذا الفريق، علال الزاكي، وجود 12 بئرا.', '12', 'علال الزاكي'],
]);
