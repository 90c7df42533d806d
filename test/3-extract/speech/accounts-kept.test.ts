import { expect, it } from 'vitest';
import type { Language } from '../../../pipeline/document.ts';
import { checkSpeaker, speechOf } from './harness.ts';

/** Whoever makes each statement of a text. */
const speakers = (lang: Language, text: string) =>
  speechOf(lang, text).statements.map(({ speaker }) => speaker && (speaker.name ?? speaker.role));

checkSpeaker('an office in a group is told with its chamber, and the name behind it', [
  [
    'fr',
    'Le président du Groupe des rives à la Chambre des conseillers, Youssef Lahlou, a sonné l’alarme. Il a compté 648 puits secs.',
    '648',
    'Youssef Lahlou',
  ],
]);

checkSpeaker('a body ends before the plural that its verb has for object', [
  ['ar', 'حثت الجمعية الوطنية السلطات العمومية على ردم 648 بئرا.', '648', 'الجمعية الوطنية'],
]);

checkSpeaker('a noun that a name of its own follows takes up nobody', [
  [
    'fr',
    'Salma Berrechid, ministre de l’Eau, a dit que la pluie manque. Elle a mentionné l’Instance Amont et aval. Il faut 648 puits, selon elle.',
    '648',
    'Salma Berrechid',
  ],
]);

checkSpeaker('a paper and what it says are no one paper', [
  [
    'fr',
    'Salma Berrechid, ministre de l’Eau, a publié un rapport. Le rapport constate que les allégations de la Ligue des puits visent 648 agents.',
    '648',
    'Salma Berrechid',
  ],
]);

checkSpeaker('a noun takes up whoever is speaking before another of that noun', [
  [
    'fr',
    'La Ligue des puits a dit que la Ligue des eaux est en retard. La Ligue a ajouté que 648 puits sont secs.',
    '648',
    'Ligue des puits',
  ],
  [
    'ar',
    'قالت جمعية الآبار إن مقر الجمعية الطبية مغلق. وأضافت الجمعية أن 648 بئرا جفت.',
    '648',
    'جمعية الآبار',
  ],
  [
    'en',
    'The Wells League said that the Water League is late. The League added that 648 wells are dry.',
    '648',
    'Wells League',
  ],
]);

checkSpeaker('a newspaper passes on a charge or a judgement', [
  [
    'ar',
    'عابت الوزيرة سلمى برشيد على الجمعية تأخرها، حسب جريدة الصباح. وينقصها 648 بئرا.',
    '648',
    'سلمى برشيد',
  ],
]);

checkSpeaker('what the party of a speaker does is told in their words', [
  [
    'en',
    'Samir Lahlou, the water minister, said that wells are dry, since his party pledged to dig. “We need 648.',
    '648',
    'Samir Lahlou',
  ],
]);

checkSpeaker('whoever speaks for a group is the deputy, where another was told of before', [
  [
    'ar',
    'قال سعيد بلحاج، النائب عن دائرة الساحل، إن الآبار جفت. ورأى مصطفى الراشدي، عن المجموعة النيابية للرمال، أن المطر قليل. وأكد النائب أن 648 بئرا جفت.',
    '648',
    'مصطفى الراشدي',
  ],
]);

it('where and when somebody spoke tells nothing of what was said', () => {
  expect(speakers('ar', 'وكان وزير الماء يتحدث أمس على أمواج الإذاعة.')).toEqual([]);
  expect(speakers('ar', 'وكان وزير الماء يتحدث عن جفاف الآبار.')).toEqual(['وزير الماء']);
});

it('several who speak are not whoever they speak of', () => {
  expect(speakers('ar', 'ووصف هؤلاء سلوك وزير الماء بأنه غريب.')).toEqual([]);
});

checkSpeaker('where a conference is held says nothing', [
  [
    'ar',
    'قال سمير لحلو، وزير الماء، إن المطر قليل. وعقد لحلو ندوة صحفية بمقر وكالة المغرب العربي. وأضاف أن 648 بئرا جفت.',
    '648',
    'سمير لحلو',
  ],
]);

it('what is asked may follow «عما»', () => {
  const text =
    'قال سمير لحلو، النائب عن دائرة الساحل، إن الآبار جفت. ثم تساءل عما إذا كان المطر قليلا.';
  expect(speakers('ar', text)).toEqual(['سمير لحلو', 'سمير لحلو']);
});

it('the coach of a national team has a public office', () => {
  const text =
    'Samir Lahlou, sélectionneur national, a parlé mardi. Aucun retard ne sera toléré, prévient le technicien.';
  expect(speakers('fr', text)).toEqual(['Samir Lahlou', 'Samir Lahlou']);
});

checkSpeaker('lines that open on labels beside each other are a list, and no headings', [
  [
    'ar',
    'كشف سمير العلوي مدير مكتب الآبار عن معطيات دقيقة.\nالسدود: ارتفعت نسبتها إلى 21 بالمائة في 2024.\nالآبار: تراجعت من 648 بئرا مما يهدد القرى\nوشدد العلوي على حماية الماء.',
    '648',
    'سمير العلوي',
  ],
  [
    'fr',
    'Samir Alaoui, directeur de l’Office des puits, a livré ses chiffres.\nBarrages : leur taux atteint 21 % en 2024.\nPuits : ils sont 648 à manquer d’eau\nM. Alaoui a appelé à protéger l’eau.',
    '648',
    'Samir Alaoui',
  ],
]);

checkSpeaker('what a document says is none of its name', [
  [
    'fr',
    'Dans un communiqué, la Ligue des puits a annoncé une marche. Le communiqué précise que le parquet a reçu 648 plaintes.',
    '648',
    'Ligue des puits',
  ],
  [
    'fr',
    'Dans un communiqué, la Ligue des puits a annoncé une marche. Le communiqué précise d’ailleurs que le parquet a reçu 648 plaintes.',
    '648',
    'Ligue des puits',
  ],
]);

checkSpeaker('whom a body meets under says nothing', [
  [
    'fr',
    'Le Conseil de gouvernement, réuni jeudi sous la présidence du Chef du gouvernement Adnane Zerhouni a affirmé que 648 puits sont secs.',
    '648',
    'Conseil de gouvernement',
  ],
]);

checkSpeaker('what a body is between commas is no other speaker', [
  [
    'fr',
    'La Ligue des puits (LDP), la doyenne des associations, a dit que 648 puits sont secs.',
    '648',
    'Ligue des puits (LDP)',
  ],
]);

checkSpeaker('a document between commas is where it was said', [
  [
    'en',
    'Minister Adnane Zerhouni, in his Harvest Day speech, said that 648 wells are dry.',
    '648',
    'Adnane Zerhouni',
  ],
]);

checkSpeaker('a clause on whoever speaks ends behind the name that it closes on', [
  [
    'en',
    'The Wells League, which met the head of the Water Office, Salma Berrechid, said that 648 wells are dry.',
    '648',
    'Wells League',
  ],
  [
    'en',
    'Minister Adnane Zerhouni, who met the director of the Water Office and the mayor, Salma Berrechid, praised the town for “its care,” stressing that 648 wells are open.',
    '648',
    'Adnane Zerhouni',
  ],
]);

checkSpeaker('no woman is "il"', [
  [
    'fr',
    'Un agronome a remis une note à la ministre Salma Berrechid. Il y préconise 648 puits.',
    '648',
    null,
  ],
]);

checkSpeaker('whom a pronoun accuses does not accuse', [
  ['fr', 'La marche vise le gouvernement, qu’elle accuse d’avoir fermé 648 puits.', '648', null],
]);

it('what is said to be so is said by nobody that stands before', () => {
  expect(speakers('en', 'The Court of Wells has put up items that are said to be stolen.')).toEqual(
    [],
  );
});

checkSpeaker('a headline over one paragraph is no account that goes on', [
  [
    'en',
    'Wells League Slams “Trial of Thirst” in the Valley\nA farmer was fined 648 dirhams on Monday for a dry well.',
    '648',
    null,
  ],
  [
    'fr',
    'La Ligue des puits fustige « un procès de la soif »\nUn fermier a payé lundi 648 dirhams pour un puits à sec.',
    '648',
    null,
  ],
]);

checkSpeaker('whoever holds on to a number says it', [
  [
    'fr',
    'La Ligue des puits a compté 7 puits. Le gouvernement, de son côté, campe sur 648.',
    '648',
    'gouvernement',
  ],
  [
    'fr',
    'Le député Samir Lahlou n’a pas mâché ses mots : les puits fuient ; 648 manquent de vanne.',
    '648',
    'Samir Lahlou',
  ],
]);
