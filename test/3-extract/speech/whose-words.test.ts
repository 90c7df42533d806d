import { describe, expect, it } from 'vitest';
import { extract } from '../../../pipeline/3-extract/index.ts';
import type { Language } from '../../../pipeline/document.ts';
import { plainDocument } from '../../../pipeline/evaluate/gold.ts';
import { checkSpeakerOf, speechOf } from './harness.ts';

/** Name or role of whoever makes each statement of a text; null for the outlet. */
const speakers = (lang: Language, text: string) =>
  speechOf(lang, text).statements.map(({ speaker }) => speaker && (speaker.name ?? speaker.role));

describe('behind a noun that opens its sentence an Arabic verb has its object', () => {
  it.each([
    ['النور يكذب جمعية الآبار.', []],
    ['جمعية الآبار تتهم وزارة الماء.', ['جمعية الآبار']],
    ['المكتب المركزي لجمعية الآبار راسل وزير الماء.', ['المكتب المركزي لجمعية الآبار']],
    // A time, or a verb of another gender, leaves the subject behind.
    ['اليوم أعلن وزير الماء عن فتح السد.', ['وزير الماء']],
  ] as const)('%s', (text, expected) => {
    expect(speakers('ar', text)).toEqual(expected);
  });
});

checkSpeakerOf('7')('a relative behind "selon" takes up the paper before it', [
  [
    'fr',
    'La Ligue des puits a publié un rapport selon lequel le ministère de l’Eau a fermé 7 puits.',
    'Ligue des puits',
  ],
  [
    'fr',
    'L’Office des puits a démenti les rumeurs selon lesquelles les autorités locales auraient fermé 7 puits.',
    'Office des puits',
  ],
  [
    'en',
    'The Wells Office denied reports according to which the Ports Council had shut 7 wells.',
    'Wells Office',
  ],
]);

checkSpeakerOf('7')('what is told of an agent is not the agent’s word', [
  ['en', 'The plan was announced by the Wells Office, which represents 7 towns.', null],
]);

it.each([
  // No agent stands behind another preposition.
  [
    'en',
    'The Wells Office said claims published by foreign newspapers make accusations against the Moroccan public authorities.',
    ['Wells Office'],
  ],
  // «من طرف» brings whose deed it is.
  [
    'ar',
    'قالت جمعية الآبار إن الجمعية سجلت في الشهور الأخيرة تضييقا متناميا من طرف السلطات على أعضائها.',
    ['جمعية الآبار'],
  ],
  // A headline goes on in capitals behind its colon, which are no name.
  ['en', 'Wells Governor: National Economy Fails to Meet Expectations', ['Wells Governor']],
] as const)('one speaker at most: %s: %s', (lang, text, expected) => {
  expect(speakers(lang, text)).toEqual(expected);
});

checkSpeakerOf('7')('a name has the offices that stand about it', [
  [
    'fr',
    '« 7 puits sont secs », a dit le professeur d’économie et président de la Ligue des puits, Samir Zerrad.',
    'Samir Zerrad',
  ],
  ['ar', 'كشفت رئيسة جمعية الآبار؛ نادية الصنهاجي، أن 7 آبار جفت.', 'نادية الصنهاجي'],
  [
    'en',
    'The mayor met the director of the wells office, NWO, Samir Zerrad in Rif. Zerrad said 7 wells are dry.',
    'Samir Zerrad',
  ],
  [
    'fr',
    'Le patron du principal syndicat des puits affirme que 7 puits sont secs.',
    'patron du principal syndicat des puits',
  ],
  ['ar', 'قالت مديرة هيومن رايتس ووتش إن 7 آبار جفت.', 'مديرة هيومن رايتس ووتش'],
  [
    'en',
    'Samir Zerrad, the League’s West Asia and North Africa communications director, noted that 7 wells are dry.',
    'Samir Zerrad',
  ],
  ['ar', 'ودعت نقابة الآبار وزير الماء، سمير الصنهاجي، إلى فتح 7 آبار.', 'نقابة الآبار'],
  ['ar', 'قال مصدر من وزارة الماء لجريدة الصباح إن 7 آبار جفت.', 'مصدر من وزارة الماء'],
  [
    'fr',
    'D’après un communiqué du ministère de l’Eau et de l’Office des puits, 7 puits sont secs.',
    'ministère de l’Eau',
  ],
  // What a body is, is no second speaker.
  [
    'fr',
    'Le groupe des puits, membre de la majorité, a dit que 7 puits sont secs.',
    'groupe des puits',
  ],
  // Nor is whoever stands in brackets.
  [
    'fr',
    'La Ligue des puits (avec la DGSN, l’ONEE et le HCP, branche du Littoral) ayant appelé à la grève, affirme que 7 puits sont secs.',
    'Ligue des puits',
  ],
  // "frank and firm" are adjectives.
  [
    'en',
    'The reply on all 7 wells is strong, frank and firm, said the mayor, Samir Zerrad.',
    'Samir Zerrad',
  ],
]);

checkSpeakerOf('7')('the afternoon is nobody’s word', [
  [
    'fr',
    'Mardi en fin d’après-midi, la Ligue des puits a fait état de 7 puits secs.',
    'Ligue des puits',
  ],
]);

checkSpeakerOf('7')('whoever opens a sentence with their words is its speaker', [
  [
    'ar',
    'وفي تصريحات أدلى بها وزير الماء سمير الصنهاجي خلال لقاء للناطق الرسمي باسم الحكومة، قال إن 7 آبار جفت.',
    'سمير الصنهاجي',
  ],
  // A participle goes on with a verb of nobody's.
  [
    'ar',
    'توفي معتقل، حسب والدته. هذه الأخيرة أوضحت في شكاية لجمعية الآبار أن ابنها مريض، مؤكدة أن 7 شواهد تثبت ذلك.',
    null,
  ],
  // What others say inside a quotation is the quoted speaker's.
  [
    'fr',
    'Le maire, Samir Zerrad, a déclaré : « L’Office des puits affirme que 7 puits sont secs ».',
    'Samir Zerrad',
  ],
]);

it('whoever closes a sentence relies on whom it was told by', () => {
  const [statement] = extract(
    plainDocument({
      id: 'd',
      lang: 'fr',
      text: 'Quelque 7 puits sont secs, selon une étude de l’Office des ports, a rappelé le maire, Samir Zerrad.',
    }),
  ).statements;
  expect(statement?.speaker?.name).toBe('Samir Zerrad');
  expect(statement?.cited?.name).toBe('Office des ports');
});

it('who is silent says nothing', () => {
  const text = 'Le ministre de l’Eau, Samir Zerrad, a observé le silence.';
  expect(speechOf('fr', text).statements).toEqual([]);
});

it('a clause that tells of a paper does not say whose it is', () => {
  const text =
    'Le maire, Samir Zerrad, a dit que 7 puits sont secs. Un rapport qui n’a suscité aucune réaction de la part du gouvernement.';
  expect(speechOf('fr', text).acts.map(({ type }) => type)).toEqual(['statement']);
});

it('what was to come once is no promise', () => {
  const [statement] = speechOf(
    'ar',
    'قال والي الجهة، منصف الصنهاجي، إن السلطات منعت مسيرة كانت ستنظم في مارس.',
  ).statements;
  expect(statement?.kind).toBe('assessment');
});

it.each([
  ['La Ligue des puits a exprimé sa préoccupation.', 'assessment', 'affirmative'],
  ['La Ligue des puits a réaffirmé son refus.', 'assessment', 'affirmative'],
  ['La Ligue des puits a exhorté le gouvernement à agir.', 'assessment', 'affirmative'],
  ['La Ligue des puits a opposé un démenti aux rumeurs.', 'assessment', 'negative'],
] as const)('a verb of saying: %s', (text, kind, polarity) => {
  expect(speechOf('fr', text).statements[0]).toMatchObject({ kind, polarity });
});

checkSpeakerOf('7')('the noun alone is whoever speaks, not the one just relied on', [
  [
    'en',
    'The Wells League urged towns to dig. Referring to the Ports League, the Rabat-based NGO said 7 wells are dry.',
    'Wells League',
  ],
  [
    'en',
    'The mayor, Samir El Zerrad, came. Towns break with the policy of the empty chair, El Zerrad told a press conference, and 7 wells are dry.',
    'Samir El Zerrad',
  ],
]);

it.each([
  // Whoever made what another tells of says nothing there; a participle goes on with the verb of saying.
  [
    'fr',
    'Le parquet général de Rif indique avoir reçu une note émanant de la Chambre des puits près la Cour de cassation, ajoutant que l’affaire est close.',
    ['parquet général de Rif'],
  ],
  // "such charges as showing": a noun.
  [
    'en',
    'The Wells League said those held include citizen journalists and social media commentators and are facing such charges as showing a "lack of due care".',
    ['Wells League'],
  ],
  // What is said of something of a body's.
  [
    'ar',
    'أوضحت رئيسة المجلس الأعلى للحسابات، نادية الصنهاجي، أن مهام المجلس ترتكز على تحسين التدبير.',
    ['نادية الصنهاجي'],
  ],
] as const)('each has their own words: %s: %s', (lang, text, expected) => {
  expect(speakers(lang, text)).toEqual(expected);
});

describe('the act in which it was said', () => {
  const acts = (text: string, published: string | null = null) =>
    speechOf('ar', text, published).acts.map(({ type, date, speaker }) => [
      type,
      date,
      speaker?.name ?? speaker?.role,
    ]);

  it.each([
    ['وفي بلاغ لها، قالت جمعية الآبار إن 7 آبار جفت.', ['press_release', null, 'جمعية الآبار']],
    ['أفاد التقرير السنوي لجمعية الآبار أن 7 آبار جفت.', ['report', null, 'جمعية الآبار']],
    [
      'وفي مؤتمر صحفي، قال والي الجهة، منصف الصنهاجي، إن 7 آبار جفت.',
      ['statement', null, 'منصف الصنهاجي'],
    ],
  ])('is called by its name: %s', (text, act) => {
    expect(acts(text)).toEqual([act]);
  });

  it('is that of the paper, and of whose words it passes on', () => {
    const text =
      'أعلنت وزارة الماء أن السد مفتوح. ونقل البلاغ عن وزيرة الماء نادية الصنهاجي أن الآبار جفت.';
    expect(acts(text)).toEqual([
      ['press_release', null, 'وزارة الماء'],
      ['statement', null, 'نادية الصنهاجي'],
    ]);
  });

  it('has no day that was still to come', () => {
    const text =
      'قررت جمعية الآبار في بلاغ لها تنظيم مسيرة يوم الأحد 26 ماي 2024، مؤكدة أن 7 آبار جفت.';
    expect(acts(text, '2024-05-15')).toEqual([['press_release', null, 'جمعية الآبار']]);
  });
});

it.each([
  // The verb of asking, and not the deed before it.
  [
    'ar',
    'تقدم النائب البرلماني سمير الصنهاجي، أمس الاثنين، بسؤال شفوي لوزير الماء، تساءل من خلاله عن مصير الآبار.',
    'question',
  ],
  // What others will say is no promise.
  [
    'fr',
    'Le président de la Ligue, Samir Zerrad, a dit que « d’aucuns minimiseront ce recul, mais il a une grande importance ».',
    'assessment',
  ],
  // «وسياسة» is written like a future.
  ['ar', 'قالت وزيرة الماء، نادية الصنهاجي، إن الجفاف وسياسة الماء سببان.', 'assessment'],
] as const)('what kind of statement it is: %s: %s', (lang, text, kind) => {
  expect(speechOf(lang, text).statements.map((statement) => statement.kind)).toEqual([kind]);
});

it.each([
  ['ar', 'قالت جمعية الآبار إن الحكومة تمرر قوانين لا شعبية.', 'affirmative'],
  ['ar', 'قالت جمعية الآبار إن الحكومة لا تصلح الآبار.', 'negative'],
  ['en', 'The Wells League said those held did nothing but express opinions.', 'affirmative'],
] as const)('what is denied: %s: %s', (lang, text, polarity) => {
  expect(speechOf(lang, text).statements[0]?.polarity).toBe(polarity);
});

it('a member who is told to have said it elsewhere asks nothing in the chamber', () => {
  const text =
    'قال النائب سمير الصنهاجي في اتصال هاتفي مع الجريدة إن الجلسة الشهرية بمجلس النواب تأجلت.';
  expect(speechOf('ar', text).acts.map(({ type }) => type)).toEqual(['statement']);
});

checkSpeakerOf('7')('whose words they are, whatever stands between', [
  ['fr', 'La députée PJDiste Samira Zerrad a dit que 7 puits sont secs.', 'Samira Zerrad'],
  ['fr', 'Le ministre RNIste de l’Eau, Samir Zerrad, a dit que 7 puits sont secs.', 'Samir Zerrad'],
  // Nobody in a quotation says what stands behind it.
  [
    'fr',
    'Le maire, Samir Zerrad, a rappelé un épisode : « Le wali a menti. Nul n’ignore que le chef du gouvernement est un voleur », fustigeant 7 ministres.',
    'Samir Zerrad',
  ],
  // "en leur rappelant" is what the pronoun's verb is done by.
  [
    'fr',
    'Le maire, Samir Zerrad, est venu. Il a interpellé les députés en leur rappelant que 7 puits sont secs.',
    'Samir Zerrad',
  ],
  // Whoever stands behind the comma of what opens the sentence before.
  [
    'fr',
    'Après avoir longtemps défendu le droit à la libre expression, le maire, Samir Zerrad, a visé le wali, Ali Rif. « 7 puits sont secs », a-t-il lancé.',
    'Samir Zerrad',
  ],
  ['fr', 'Le maire, Samir Zerrad, accuse la Ligue. Pour lui, 7 puits sont secs.', 'Samir Zerrad'],
]);

it.each([
  // "denied reports": what is denied.
  [
    'en',
    'The Wells Office denied reports about the loss of 45 men, who were reported to be ill.',
    [['Wells Office', 'negative']],
  ],
  // "the government's policy, announced last year": whose it is.
  [
    'en',
    "Samir Zerrad, president of the Wells League, blamed the guards for breaking the government's new policy, announced last year.",
    [['Samir Zerrad', 'affirmative']],
  ],
  // What is told of a paper in passing closes with its comma.
  [
    'ar',
    'واتهمت جمعية الآبار، في تقرير قدمته بالرباط، قوات الأمن المغربية بتخريب الآبار.',
    [['جمعية الآبار', 'affirmative']],
  ],
  // A country that opens a sentence is no place.
  ['ar', 'المغرب يرفض اتهامات جمعية الآبار', []],
] as const)('who says it, and whether they deny it: %s: %s', (lang, text, expected) => {
  expect(
    speechOf(lang, text).statements.map(({ speaker, polarity }) => [speaker?.name, polarity]),
  ).toEqual(expected);
});

it.each([
  ['fr', 'Le maire, Samir Zerrad, accuse la Ligue des puits.', ['Samir Zerrad']],
  [
    'fr',
    'La Ligue des puits, présidée par Samir Zerrad, accuse le ministère de l’Eau.',
    ['Ligue des puits'],
  ],
  ['ar', 'رئيس جمعية الآبار، سمير الصنهاجي، يتهم وزارة الماء.', ['سمير الصنهاجي']],
  // Behind its words a verb has its subject behind it.
  ['fr', 'Les puits sont secs, accuse la Ligue des puits.', ['Ligue des puits']],
] as const)('who accuses, and who is accused: %s: %s', (lang, text, expected) => {
  expect(speakers(lang, text)).toEqual(expected);
});
