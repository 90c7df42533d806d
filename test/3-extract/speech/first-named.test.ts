import { describe, expect, it } from 'vitest';
import type { Language } from '../../../pipeline/document.ts';
import { checkSpeakerOf, speechOf } from './harness.ts';

/** Each text has one figure, 648, and whoever states it. */
const check = checkSpeakerOf('648');

check('who a passive with a clause is by', [
  [
    'fr',
    'Il a été indiqué par la préfecture de Tamount que 648 puits sont secs.',
    'préfecture de Tamount',
  ],
  ['en', 'That 648 wells are dry was confirmed on Sunday by the Wells Office.', 'Wells Office'],
  ['ar', 'وتم التأكيد من طرف عامل إقليم تامونت على أن 648 بئرا جفت.', 'عامل إقليم تامونت'],
]);

check('a name in brackets behind its office', [
  [
    'fr',
    'Le maire de Tamount (Karim Zerhouni) a indiqué que 648 puits sont secs.',
    'Karim Zerhouni',
  ],
  [
    'en',
    'The leader of the opposition on the city council (Karim Zerhouni) said 648 wells are dry.',
    'Karim Zerhouni',
  ],
  ['ar', 'وأفاد رئيس مصلحة الآبار بالجماعة (كريم الزهواني) بأن 648 بئرا جفت.', 'كريم الزهواني'],
]);

check('an unknown name between commas before the verb is of the office before it', [
  [
    'fr',
    'La cheffe de mission de l’Office des puits (ODP) pour le Sahel, Sigrun Almqvist, a affirmé que 648 puits sont secs.',
    'Sigrun Almqvist',
  ],
  [
    'fr',
    'Le chef de file du Mouvement Tamount à la Chambre des conseillers, M. Sigur Almqvist, a affirmé que 648 puits sont secs.',
    'Sigur Almqvist',
  ],
  [
    'en',
    'The head of the Wells Office (WO) team for the Sahel, Sigrun Almqvist, said 648 wells are dry.',
    'Sigrun Almqvist',
  ],
]);

check('whom a preposition governs is not who holds the office and name behind', [
  [
    'fr',
    'À l’issue d’un entretien avec Hamid Zerhouni, la ministre suédoise des Puits, Sigrun Almqvist, a déclaré que 648 puits sont secs.',
    'Sigrun Almqvist',
  ],
]);

check('several offices of one person', [
  [
    'fr',
    'Mme Salma Zerhouni, membre du bureau de la Ligue des puits, députée de Tamount et vice-présidente de la commission des eaux, a affirmé que 648 puits sont secs.',
    'Salma Zerhouni',
  ],
  [
    'fr',
    'La députée Salma Zerhouni, membre du groupe du Parti des puits (PDP) a affirmé que 648 puits sont secs.',
    'Salma Zerhouni',
  ],
]);

check('bodies and offices known by their noun', [
  [
    'fr',
    'L’Ordre des pharmaciens de Tamount affirme que 648 officines ferment.',
    'Ordre des pharmaciens de Tamount',
  ],
  [
    'fr',
    'Le substitut du procureur de Tamount a affirmé que 648 plaintes sont traitées.',
    'substitut du procureur de Tamount',
  ],
  [
    'fr',
    'Le procureur du Roi près cette Cour a indiqué que 648 plaintes sont traitées.',
    'procureur du Roi près cette Cour',
  ],
  ['en', 'The Wilaya of Tamount said 648 wells are dry.', 'Wilaya of Tamount'],
  ['en', 'Judicial sources assure that 648 complaints are pending.', 'Judicial sources'],
  ['en', 'Defence lawyers said 648 complaints are pending.', 'Defence lawyers'],
  ['en', 'In its ruling, the Tamount court held that 648 houses were demolished.', 'Tamount court'],
  ['en', 'The daily Al Manjam writes in its weekend edition that 648 wells are dry.', 'Al Manjam'],
  ['ar', 'قال محامي الضحايا إن 648 شكاية لم تعالج.', 'محامي الضحايا'],
  ['ar', 'وأجمع المهنيون، خلال اللقاء، على أن 648 بئرا جفت.', 'المهنيون'],
]);

check('an Arabic name behind its office', [
  ['ar', 'وأفاد المتحدث باسم مكتب الآبار أنطون كارلسن بأن 648 بئرا جفت.', 'أنطون كارلسن'],
  ['ar', 'وأفاد المتحدث باسم مكتب الآبار مستطردا بأن 648 بئرا جفت.', 'المتحدث باسم مكتب الآبار'],
  ['ar', 'وطالبت البرلمانية عن حزب الآبار سعاد الزهواني بإغلاق 648 بئرا.', 'سعاد الزهواني'],
  ['ar', 'ودعت النائبة البرلمانية الوزارة الوصية إلى إغلاق 648 بئرا.', 'النائبة البرلمانية'],
  ['ar', 'وعاد رئيس الجهة ليؤكد أن 648 بئرا جفت.', 'رئيس الجهة'],
]);

check('what somebody does, and the office that makes them public', [
  [
    'fr',
    'Salma Zerhouni, économiste à l’université de Tamount et présidente de la Ligue des puits, affirme que 648 puits sont secs.',
    'Salma Zerhouni',
  ],
  [
    'en',
    'Salma Zerhouni, a lawyer at the Tamount Bar, a former member of the National Wells Council and the author of two books, said 648 wells are dry.',
    'Salma Zerhouni',
  ],
  [
    'en',
    'Karim Zerhouni, who chairs the growers’ cooperative of Tamount, said 648 wells are dry.',
    'Karim Zerhouni',
  ],
  [
    'en',
    'Karim Zerhouni, secretary general of the Independent Union of Public Sector Doctors, said 648 posts are vacant.',
    'Karim Zerhouni',
  ],
]);

check('whose opinion it is', [
  ['fr', 'Pour la sociologue Salma Zerhouni, 648 familles vivent d’un seul puits.', 'sociologue'],
  ['en', 'For economist Karim Zerhouni, 648 families live on a single well.', 'economist'],
  ['en', 'For economists, 648 families live on a single well.', null],
  ['fr', 'L’Espagne, de son côté, affirme que 648 puits sont secs.', 'Espagne'],
  ['fr', 'Le Portugal considère que 648 puits sont secs.', 'Portugal'],
  [
    'fr',
    'Le président de la Ligue des puits s’est pour sa part déclaré convaincu que 648 puits sont secs.',
    'président de la Ligue des puits',
  ],
]);

describe('a headline that names its speaker before a colon, or at its end', () => {
  it.each([
    [
      'fr',
      'Les ports ont besoin de bras pour la saison (Fédération des puits)',
      'Fédération des puits',
    ],
    ['fr', 'Les ports ont besoin de bras pour la saison (responsable)', 'responsable'],
    ['fr', '« Nous ne paierons pas la taxe » - Union des puisatiers', 'Union des puisatiers'],
    ['fr', 'Un expert : la hausse des taux pénalise les ports', 'expert'],
    ['en', 'Ports to Reopen in Time for the Season (Minister)', 'Minister'],
    ['en', 'Wells Bank ready to help the ports – Wells Bank President', 'Wells Bank President'],
    [
      'en',
      'Works in the Ports “Open a New Page”, Says Spanish Police Chief',
      'Spanish Police Chief',
    ],
    ['en', 'Economist: rate rise hurts the ports the most', 'Economist'],
    ['ar', 'خبير اقتصادي: رفع سعر الفائدة يضر بالموانئ الصغرى', 'خبير اقتصادي'],
    ['ar', 'رفع سعر الفائدة يضر بالموانئ الصغرى (فيدرالية الآبار)', 'فيدرالية الآبار'],
  ] as [Language, string, string][])('%s: %s', (lang, text, name) => {
    const speaker = speechOf(lang, text).statements[0]?.speaker;
    expect(speaker?.name ?? speaker?.role).toBe(name);
  });

  it.each([
    ['fr', 'Réunion de rentrée du conseil de l’Office des puits (ODP)'],
    ['fr', 'Les armateurs des ports se réunissent à Tamount (photos)'],
    ['fr', 'Les armateurs des ports se réunissent à Tamount - Le Phare'],
    ['en', 'Teachers: the strike goes on in the ports'],
  ] as [Language, string][])('%s: %s', (lang, text) => {
    expect(speechOf(lang, text).statements).toEqual([]);
  });
});
