import { checkSpeakerOf } from './harness.ts';

const check = checkSpeakerOf('648');

check('lines that each open on a time tell one thing each', [
  [
    'fr',
    'Safi en dates\n1929 : le port accueille ses trois premiers navires.\n2018 : le maire Munir Lakhdiri promet 12 puits, « pas un de moins », dit-il.\n2024 : la ville reçoit 648 visiteurs dans ses hôtels.',
    null,
  ],
  [
    'fr',
    '10 h 02 – La séance est ouverte devant tous les élus.\n10 h 15 – Le maire Munir Lakhdiri annonce que 12 puits sont prêts.\n10 h 40 – La séance est suspendue pour 648 minutes au plus.',
    null,
  ],
  [
    'en',
    '(00:12) We open tonight on the wells of the province.\n(01:40) Mayor Munir Lakhdiri says that 12 wells are ready for the summer.\n(02:30) That is all, with 648 calls to the programme.',
    null,
  ],
  [
    'ar',
    '12 ماي: ضربت هزة أرضية خفيفة نواحي المدينة.\n14 ماي: أعلن الوزير منير الأخضري حفر 12 بئرا جديدة.\n20 ماي: نصبت في البلدة 648 خيمة للسكان.',
    null,
  ],
]);

check('an account goes on in them', [
  [
    'fr',
    'Safi en dates\n1929 : le port accueille ses trois premiers navires.\n2018 : le maire Munir Lakhdiri promet 12 puits. Les 648 fontaines suivront.\n2024 : la ville reçoit ses premiers visiteurs.',
    'Munir Lakhdiri',
  ],
  // where a colon lists them
  [
    'fr',
    "L'Office des puits a donné ses chiffres par année :\n2029 : les équipes ont creusé 41 puits.\n2030 : les équipes ont creusé 52 puits.\n2031 : les équipes ont creusé 648 puits.",
    'Office des puits',
  ],
  // where they are rows of a table
  [
    'fr',
    "L'Office des puits a donné ses chiffres.\n2029 : 41 puits\n2030 : 52 puits\n2031 : 648 puits",
    'Office des puits',
  ],
]);
