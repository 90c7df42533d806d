import { checkSpeakerOf } from './harness.ts';

/** Each text has one figure, 648, and whoever states it. */
const check = checkSpeakerOf('648');

check('an ordinal means one of the two just told', [
  [
    'fr',
    'Deux voix se sont fait entendre : Samia Zerhouni, ministre des Puits, et Omar Belkadi, ministre des Ports. La première a annoncé 648 forages.',
    'Samia Zerhouni',
  ],
  [
    'fr',
    'Deux voix se sont fait entendre : Samia Zerhouni, ministre des Puits, et Omar Belkadi, ministre des Ports. Le second a annoncé 648 forages.',
    'Omar Belkadi',
  ],
  [
    'fr',
    "Le HCP et la CNSS divergent : selon le premier, l'emploi recule ; selon la seconde, il gagne 648 postes.",
    'CNSS',
  ],
  [
    'en',
    'Ports Minister Omar Belkadi met Mayor Samia Zerhouni. The former said 648 wells were dry.',
    'Omar Belkadi',
  ],
  [
    'en',
    'The HCP and the CNSS do not agree, said the former; according to the latter, 648 wells are dry.',
    'CNSS',
  ],
  [
    'ar',
    'وزارة الإسكان تقول إن الطلب كبير، ووزارة المالية تقول إنه ضعيف. وأكدت الثانية أن 648 ملفا رفضت.',
    'وزارة المالية',
  ],
]);

check('but an adjective or the first of many means nobody', [
  [
    'fr',
    'Le ministre des Ports, Omar Belkadi, a reçu la maire Samia Zerhouni, a-t-il dit. Le premier trimestre montre 648 puits.',
    'Omar Belkadi',
  ],
  [
    'fr',
    'La maire Samia Zerhouni a reçu le wali Omar Belkadi, a-t-elle dit. La seconde, a-t-elle ajouté, coûtera 648 dirhams.',
    'Samia Zerhouni',
  ],
  [
    'en',
    'The former mayor, Omar Belkadi, met Mayor Samia Zerhouni, he said. The first of the wells, he added, cost 648 dirhams.',
    'Omar Belkadi',
  ],
  [
    'ar',
    'أكد وزير الآبار عمر الزاكي أمام وزير الموانئ علي البكاي أن الماء يكفي. وأضاف أن الربع الأول عرف حفر 648 بئرا.',
    'عمر الزاكي',
  ],
]);

check('"ce dernier" means whoever was named last', [
  [
    'fr',
    "La Ligue des puits a alerté l'Agence de l'eau, mais cette dernière a fait état de 648 forages.",
    "Agence de l'eau",
  ],
  [
    'ar',
    'تلقت رابطة الآبار ردا من وكالة الموانئ، بعدما كشفت هذه الأخيرة أن 648 بئرا جفت.',
    'وكالة الموانئ',
  ],
  [
    'fr',
    "Le ministre des Puits, Ali Zerhouni, s'est réuni avec le wali de Zagora, Omar Belkadi. Ce dernier a fait état de 648 forages.",
    'Omar Belkadi',
  ],
  [
    'fr',
    'Le maire de Tiflet, Ali Zerhouni, a écrit à la maire de Zagora, Samia Belkadi. Celui-ci compte, dit-il, sur elle. Celle-ci évoque 648 forages.',
    'Samia Belkadi',
  ],
  [
    'fr',
    'Il reste 30 barques, selon le ministère chargé des Ports. Le quai « Hamdane » est plein, précise le département. Celui-ci relève une hausse à 648.',
    'ministère chargé des Ports',
  ],
  [
    'en',
    'Ports Minister Omar Belkadi met the head of the delegation, Anne Dupont. The latter said 648 wells were dug.',
    'Anne Dupont',
  ],
  [
    'ar',
    'استقبل وزير الآبار عمر الزاكي وزير الموانئ علي البكاي. وقال هذا الأخير إن 648 بئرا حفرت.',
    'علي البكاي',
  ],
  [
    'fr',
    "La ministre des Puits, Samia Zerhouni, a dit que l'Office des lacs creuse. Cette dernière a ajouté que 648 puits sont prêts.",
    'Samia Zerhouni',
  ],
  [
    'fr',
    'Le ministre des Puits, Ali Zerhouni, a dit que la maire Samia Belkadi creuse. Ce dernier a ajouté que 648 puits sont prêts.',
    'Ali Zerhouni',
  ],
]);

check('"ces derniers" are the several just told of', [
  [
    'fr',
    'La Ligue des quais a dit que 9 quais sont fermés. Elle a reçu les syndicats du port. Selon ces derniers, 648 navires attendent.',
    'syndicats du port',
  ],
  [
    'fr',
    'La Ligue des quais a dit que 9 quais sont fermés. Le port a été vidé. Selon ces derniers, 648 navires attendent.',
    'Ligue des quais',
  ],
]);
