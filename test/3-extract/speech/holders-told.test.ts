import { checkSpeakerOf } from './harness.ts';

/** Each text has one figure, 648, and whoever states it. */
const check = checkSpeakerOf('648');

check('an office of a country, by its name or its adjective', [
  [
    'fr',
    "L'ambassadeur français, Samir Zerhouni, a reçu le maire. L'ambassadeur de France a compté 648 visas.",
    'Samir Zerhouni',
  ],
  [
    'ar',
    'استقبل السفير الفرنسي سمير العلوي العمدة. وأكد سفير فرنسا أن 648 تأشيرة منحت.',
    'سمير العلوي',
  ],
  [
    'en',
    'The French ambassador, Samir Zerhouni, met the mayor. The ambassador of France said 648 visas were issued.',
    'Samir Zerhouni',
  ],
  [
    'fr',
    "L'ambassadeur français, Samir Zerhouni, a reçu le maire. L'ambassadeur d'Espagne a compté 648 visas.",
    "ambassadeur d'Espagne",
  ],
  [
    'en',
    "France's ambassador, Samir Zerhouni, left. The French diplomat said 648 visas were issued.",
    'Samir Zerhouni',
  ],
]);

check('whoever leads a party or a group, whose title does not say which', [
  [
    'fr',
    'La salle a écouté Samir Zerhouni, secrétaire général du Parti des puits. Le chef de file du parti a compté 648 élus.',
    'Samir Zerhouni',
  ],
  [
    'fr',
    'La présidente de Zellij Auto, Salma Berrada, a parlé. La patronne du groupe affirme que 648 usines tournent.',
    'Salma Berrada',
  ],
  [
    'ar',
    'تحدث الأمين العام لحزب الآبار سعيد العلوي عن الماء. وحذر زعيم الحزب من أن 648 بئرا جفت.',
    'سعيد العلوي',
  ],
  // One of two, and neither speaks.
  [
    'fr',
    'La présidente de Zellij Auto, Salma Berrada, a rencontré la directrice de la Poste, Samia Lahlou. La patronne du groupe affirme que 648 usines tournent.',
    'patronne du groupe',
  ],
]);

check('an official by adjectives alone is whoever is speaking', [
  [
    'fr',
    'Samir Zerhouni, directeur des lacs au Fonds des puits, a salué la ville. Le responsable financier international a relevé que 648 puits sont prêts.',
    'Samir Zerhouni',
  ],
  [
    'fr',
    "Selon Samir Zerhouni, directeur de l'Office des puits, rien ne presse. Pour ce haut responsable, 648 puits sont perdus.",
    'Samir Zerhouni',
  ],
]);

check("the country's own official, beside a guest of another", [
  [
    'fr',
    "Le ministre délégué, Samir Zerhouni, a reçu Marie Dupont, secrétaire d'État française. Le responsable marocain a compté 648 puits.",
    'Samir Zerhouni',
  ],
  [
    'en',
    'The French ambassador, Ann Laurent, met Wells Director Samir Zerhouni. The Moroccan official said 648 wells were dry.',
    'Samir Zerhouni',
  ],
]);

check('a member of a chamber by the party', [
  [
    'fr',
    "Samir Zerhouni, du parti de l'Istiqlal, a répondu à Omar Lahlou, député du PAM. La ville compte 648 bus, a martelé l'élu istiqlalien.",
    'Samir Zerhouni',
  ],
]);

check('in whose opinion', [
  ['fr', 'Selon le préfet, la source est sèche. À son avis, 648 autres sont menacées.', 'préfet'],
  [
    'en',
    'Wells Minister Samir Zerhouni said the spring was dry. In his opinion, 648 more are at risk.',
    'Samir Zerhouni',
  ],
]);

check('"he" is the person who has spoken, not whom or what the sentence tells of', [
  [
    'en',
    'Wells chief Samir Zerhouni was heard. He rejected the statement issued by Minister Ali Lahlou. He added that 648 wells would close.',
    'Samir Zerhouni',
  ],
  [
    'en',
    'Wells chief Samir Zerhouni said the springs were dry. The government denied it. He added that the talks he held with Minister Ali Lahlou lasted 648 minutes.',
    'Samir Zerhouni',
  ],
]);

check('a rank before an office is no noun of it', [
  [
    'fr',
    'La première présidente de la Cour des puits, Samia Berrechid, a salué le rapport. La présidente a compté 648 forages.',
    'Samia Berrechid',
  ],
  [
    'fr',
    'Le premier ministre Samir Zerhouni a salué le rapport. Le ministre des Puits, Adnane Lahlou, a compté 12 forages. Le premier ministre a ajouté que 648 étaient secs.',
    'Samir Zerhouni',
  ],
]);
