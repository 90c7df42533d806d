import { expect, it } from 'vitest';
import { checkSpeakerOf, speechOf } from './harness.ts';

/** Each text has one figure, 648, and whoever states it. */
const check = checkSpeakerOf('648');

check('a body is taken up by what it was named with', [
  [
    'fr',
    'Sel : Zerhouni Bank creuse\nLe groupe Zerhouni Bank compte 30 puits, ressort-il de ses résultats. La demande baisse, explique le groupe bancaire. Il reste 648 forages.',
    'groupe Zerhouni Bank',
  ],
  [
    'fr',
    'Le Médiateur du Royaume a compté 30 plaintes, a-t-il indiqué. Les avis émis par cette institution constitutionnelle sont suivis. Il reste 648 plaintes.',
    'Médiateur du Royaume',
  ],
  [
    'en',
    'The national springs agency said wells were dry. The agency (ANSP) said 648 were left.',
    'ANSP',
  ],
  ['en', 'Some 648 wells are dry, according to Statistics Office HCP.', 'HCP'],
  [
    'fr',
    "La CDT a compté 30 grévistes. L'organisation syndicale a ajouté que 648 travaillent.",
    'CDT',
  ],
  [
    'fr',
    "Le ministère des Puits a compté 30 grévistes. L'organisation syndicale a répondu que 648 ont cessé le travail.",
    'organisation syndicale',
  ],
  [
    'ar',
    'أحصت الجمعية المغربية لحقوق الإنسان 30 حالة. وأكدت المنظمة الحقوقية أن 648 حالة بقيت.',
    'الجمعية المغربية لحقوق الإنسان',
  ],
  [
    'ar',
    'أكدت سميرة الزهواني، الرئيس الأول للمجلس الأعلى للآبار، أن 30 بئرا جفت. وأضافت رئيسة المجلس أن 648 عينا باقية.',
    'سميرة الزهواني',
  ],
]);

check('a report is of whoever made it', [
  [
    'en',
    'Exports rose by 30, according to a Foreign Exchange Office report. Bank Al-Maghrib expects 40. According to the report, sales reached 648.',
    'Foreign Exchange Office',
  ],
  [
    'en',
    'The 2022 report by the Wells Agency is out. The report shows a decline to 648 leaks.',
    'Wells Agency',
  ],
  ['ar', 'وزير الآبار يتكلم بلغة الأرقام أمام البرلمان\nحفرت 648 بئرا.', null],
]);

check('an account is not taken over by a word on the way', [
  [
    'ar',
    'جفت 30 بئرا، وفق ما أعلنته وزارة الفلاحة. وهو رقم يعكس، حسب المنظمين، جاذبية الموسم. وبقيت 648 عينا.',
    'وزارة الفلاحة',
  ],
  [
    'ar',
    'حسب المديرية العامة للآبار، جفت 30 بئرا. كما تمكنت مصالح الجمارك من حجز مضخات. وحجزت المصالح ذاتها عملات غير مصرح بها، منها 648 ورقة.',
    'المديرية العامة للآبار',
  ],
  [
    'en',
    "Almost 30 wells are dry, according to a report drafted by HCP. Ending the drought is the government's plan, but growers are more cautious. Training is on the rise, with many deciding to learn how to read and write. In addition, 648 people attended courses.",
    'HCP',
  ],
  [
    'fr',
    'Le tribunal a condamné le gérant. Le ministère public a poursuivi les gérants de 648 puits.',
    null,
  ],
  [
    'fr',
    "L'Office national des puits (ONDP) a foré 30 puits, pour un chiffre d'affaires (CA) de 40 dirhams, indique l'ONDP. Le CA a, lui, augmenté de 5 %. L'Office fait état de 648 fuites.",
    'Office national des puits (ONDP)',
  ],
]);

check('figures can be adduced', [
  ['ar', 'ساق وزير الفلاحة عددا من الأرقام، منها أن 648 بئرا جفت.', 'وزير الفلاحة'],
]);

check('a bank named in English is "la banque" too', [
  [
    'fr',
    'Bank Al-Maghrib a maintenu son taux. Attijariwafa bank a publié ses comptes. Le réseau compte 648 agences, précise la banque.',
    'Attijariwafa bank',
  ],
  [
    'fr',
    'Attijariwafa bank a publié ses comptes. Bank Al-Maghrib a relevé son taux. Le pays compte 648 agences, précise la banque.',
    'Bank Al-Maghrib',
  ],
]);

check('an office that holds two fields is whole, and its holder behind it', [
  [
    'en',
    'Wells are dry, minister for relations with parliament and civil society, government spokesperson, Samir Zerhouni, said Tuesday. The minister said 648 were left.',
    'Samir Zerhouni',
  ],
  [
    'en',
    'Wells are dry, minister for relations with parliament, Samir Zerhouni, said Tuesday. The minister said 648 were left.',
    'Samir Zerhouni',
  ],
]);

it('reads the first field of an office behind "said" too', () => {
  const text =
    'We work, said Industry and Investment Minister Samir Zerhouni. He said 648 were left.';
  expect(speechOf('en', text).of('648')?.speaker?.role).toBe('Industry and Investment Minister');
});

check('what is shared with the press is said', [
  [
    'en',
    'Samir Zerhouni, president of the League of Wells, shared with the press that 648 wells are dry.',
    'Samir Zerhouni',
  ],
  ['en', 'Samir Zerhouni, president of the League of Wells, shared 648 wells with the poor.', null],
  [
    'en',
    'Samir Zerhouni, president of the League of Wells, made the following statement: “Some 648 wells are dry.”',
    'Samir Zerhouni',
  ],
]);

check('a time behind "pour" is no part of a body', [
  [
    'fr',
    'Zerhouni Bank a publié ses comptes. Le réseau compte 648 agences, selon la banque pour les six premiers mois.',
    'banque',
  ],
  [
    'fr',
    'Le pays compte 648 agences, selon la banque pour le développement.',
    'banque pour le développement',
  ],
]);

check('capitals in brackets that stand for words in small letters are no body', [
  [
    'fr',
    "Selon la Cour des comptes, 30 puits sont à sec. En matière de discipline budgétaire et financière (DBF), elle souligne que 648 l'étaient.",
    'Cour des comptes',
  ],
  ['fr', 'La Coordination marocaine des bateaux (CMB) en compte 648, précise-t-elle.', 'CMB'],
]);

check('a verb alone between commas is of whoever speaks already', [
  [
    'ar',
    'قال والي الآبار، منصف الصنهاجي، إن 30 بئرا جفت. وحتى ماي، يضيف، حفرت الوزارة أكثر من 648 بئرا.',
    'منصف الصنهاجي',
  ],
]);

check('the next sentence says who has announced it', [
  [
    'en',
    'Some 648 wells are dry. This was announced by the Ministry of Health.',
    'Ministry of Health',
  ],
]);

check('"en" with a number behind its verb is no part of a name', [
  [
    'fr',
    'Le ministère du Tissage suit les ateliers. Cette année, le ministère en ouvre 15, et il prévoit 648 métiers.',
    'ministère du Tissage',
  ],
]);

check('a name between commas is that of the body before it, and stands for it from then on', [
  [
    'en',
    "Spain's rescue agency, Salvados Norte, said boats had sunk. Salvados Norte added that 648 people were missing.",
    'Salvados Norte',
  ],
  [
    'fr',
    "L'association des locataires, Beit Oulfa, dénonce des loyers trop élevés. Beit Oulfa affirme que 648 familles sont expulsées.",
    'Beit Oulfa',
  ],
  // Somebody of the body, or who is there, is no name of it, also when named again.
  ['fr', 'La voisine de la société, Zerwala Moulouda, affirme que 648 arbres sont morts.', null],
  [
    'fr',
    'Devant la mairie, Zerwala Moulouda, a vu des arbres. Zerwala Moulouda a indiqué que 648 sont morts.',
    null,
  ],
  [
    'en',
    'Outside the ministry, Zerwala Moulouda, saw trees. Zerwala Moulouda said 648 were dead.',
    null,
  ],
  ['en', 'At an agency, Zerwala Moulouda, saw trees. Zerwala Moulouda said 648 were dead.', null],
]);

check('an office speaks for whoever is named behind it', [
  [
    'en',
    'The office of Governor Karim Zerhouni said 648 wells were dry.',
    'office of Governor Karim Zerhouni',
  ],
  [
    'fr',
    'Le cabinet du gouverneur Karim Zerhouni a indiqué que 648 puits sont secs.',
    'cabinet du gouverneur Karim Zerhouni',
  ],
]);

check('a foreign family name may lose a letter behind the given name', [
  [
    'ar',
    'قال السفير جيروم برادوليي إن البئر جفت. وكشف جيروم برادولييه أن 648 بئرا بقيت.',
    'جيروم برادوليي',
  ],
]);

check('an official taken up behind a neighbour is whoever had an office', [
  [
    'ar',
    'صرح الوكيل العام للملك، سمير العلوي، بأن البئر جفت. وقالت جارته فاطنة بنقدور إنها خائفة. وأكد المسؤول القضائي أن 648 شخصا سمعوا.',
    'سمير العلوي',
  ],
]);
