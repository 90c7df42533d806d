import { describe, expect, it } from 'vitest';
import { extract } from '../../../pipeline/3-extract/index.ts';
import type { Language } from '../../../pipeline/document.ts';
import { plainDocument } from '../../../pipeline/evaluate/gold.ts';

/** What the last statement of a text is judged to be. */
const last = (lang: Language, text: string) =>
  extract(plainDocument({ id: 'd', lang, text })).statements.at(-1);

describe('what is to come', () => {
  it.each([
    ['fr', 'Le wali du Littoral, Adnane Zerhouni, a indiqué que la digue sera prolongée en mars.'],
    ['fr', 'Le wali du Littoral, Adnane Zerhouni, a indiqué que la commune suivra les travaux.'],
    ['fr', 'Le wali du Littoral, Adnane Zerhouni, a indiqué que 12 postes seraient créés au port.'],
    ['fr', 'Le wali du Littoral, Adnane Zerhouni, a annoncé l’ouverture d’un second quai.'],
    ['fr', 'Le wali du Littoral, Adnane Zerhouni, a précisé que le quai est en cours d’extension.'],
    ['ar', 'قال والي الجهة، منصف الصنهاجي، إن الجماعة بصدد تهيئة الرصيف.'],
    ['ar', 'أعلن والي الجهة، منصف الصنهاجي، عن إحداث شباك جديد بالميناء.'],
    ['en', 'The mayor, Adnane Zerhouni, said the quay would be closed in spring.'],
    ['en', 'The mayor, Adnane Zerhouni, announced a two-month extension of the ferry pass.'],
    ['en', 'The mayor, Adnane Zerhouni, said the bridge is under construction.'],
    ['en', 'The mayor, Adnane Zerhouni, said the town is determined to open the bridge.'],
    ['fr', 'Le Syndicat des marins a annoncé une grève de deux jours dans les ports.'],
    ['ar', 'أعلنت نقابة البحارة عن إضراب ليومين بالموانئ.'],
    ['en', 'The Sailors Union announced regional demonstrations in the ports.'],
    ['fr', 'Le Parti des dockers défilera dimanche dans le port, a-t-il annoncé.'],
    ['fr', 'L’Association des marins annonce qu’elle saisira le tribunal.'],
    ['en', 'The Wells Party announced that it will march on the port.'],
    ['fr', 'Le wali du Littoral, Adnane Zerhouni, a indiqué que le second quai était à l’étude.'],
    ['fr', 'Le wali du Littoral, Adnane Zerhouni, n’exclut pas de fermer le quai.'],
    ['ar', 'قال والي الجهة، منصف الصنهاجي، إن توسعة الرصيف توجد قيد الدرس.'],
    ['en', 'The mayor, Adnane Zerhouni, said that the second quay was under review.'],
  ] as const)('is promised by who holds an office: %s: %s', (lang, text) => {
    expect(last(lang, text)).toMatchObject({ kind: 'commitment', modality: 'asserted' });
  });

  it.each([
    [
      'fr',
      'Selon le wali du Littoral, Adnane Zerhouni, la pêche devrait atteindre 40 tonnes en 2031.',
    ],
    ['ar', 'توقع والي الجهة، منصف الصنهاجي، أن تبلغ الحمولة 40 طنا في 2031.'],
    ['en', 'The mayor, Adnane Zerhouni, forecast that traffic will reach 40 tonnes in 2031.'],
  ] as const)(
    'is a figure where it is forecast, and no doubt of the outlet’s: %s: %s',
    (lang, text) => {
      expect(last(lang, text)).toMatchObject({ kind: 'figure', modality: 'asserted' });
    },
  );

  it.each([
    ['fr', 'Selon le quotidien Le Phare, le budget du port serait examiné en octobre.'],
    [
      'ar',
      'وذكر موقع «المرفأ»، نقلا عن مصدر بالولاية، أن اجتماعا حول الميناء قد يعقد الأسبوع المقبل.',
    ],
    ['en', 'The daily Harbour Post reported that the ferry line might be reopened in May.'],
  ] as const)('is a plan where a newspaper has its day: %s: %s', (lang, text) => {
    expect(last(lang, text)).toMatchObject({ kind: 'commitment', modality: 'conditional' });
  });

  it.each([
    ['fr', 'Le chef du port se retirerait, croit savoir le quotidien Le Phare.'],
    ['ar', 'وكشف مصدر برلماني أن تعثر المشروع قد يفتح الباب أمام ملتمس للرقابة.'],
    ['en', 'The daily Harbour Post reported on Tuesday that a reshuffle might follow.'],
  ] as const)('is no charge of who passes it on: %s: %s', (lang, text) => {
    expect(last(lang, text)).toMatchObject({ kind: 'assessment', modality: 'conditional' });
  });

  it.each([
    ['fr', 'Selon le quotidien Le Phare, un marché aurait été truqué en octobre.'],
    ['ar', 'وذكر موقع «المرفأ» أن سلعا فاسدة ربما أعيد بيعها في الميناء.'],
    ['en', 'The daily Harbour Post reported that spoiled fish may have been sold in May.'],
    ['en', 'The daily Harbour Post reported that the harbour master may be taking money in May.'],
    ['fr', 'Selon le quotidien Le Phare, le chef du port toucherait des pots-de-vin.'],
  ] as const)('is told by a newspaper, unlike what it says has been done: %s: %s', (lang, text) => {
    expect(last(lang, text)).toMatchObject({ kind: 'allegation', modality: 'conditional' });
  });

  it('is no promise where a foreign body will do it', () => {
    const text =
      'Le wali, Adnane Zerhouni, a indiqué que la Banque mondiale financera la seconde digue.';
    expect(last('fr', text)?.kind).toBe('assessment');
  });

  it('is no promise where a body of many countries expects it', () => {
    const text = 'Le Fonds monétaire international a annoncé que la croissance ralentira.';
    expect(last('fr', text)?.kind).toBe('assessment');
  });

  it('is no figure for the number by which its speaker is called', () => {
    const text = 'In a joint statement, the three harbour unions praised the new quay.';
    expect(last('en', text)?.kind).toBe('assessment');
  });

  it('is past, and a charge, in a reflexive conditional', () => {
    const text = 'L’Association des riverains soutient que des armateurs se seraient entendus.';
    expect(last('fr', text)).toMatchObject({ kind: 'allegation', modality: 'conditional' });
  });
});

describe('a question', () => {
  it.each([
    ['fr', 'Le député Samir Berrechid a adressé une question écrite au ministre de la Pêche.'],
    ['fr', 'La députée Samia Berrechid a demandé quand le quai serait ouvert.'],
    ['ar', 'راسلت النائبة سامية الصنهاجي وزير الصيد البحري بسؤال كتابي.'],
    ['en', 'MP Samia Berrechid wanted to know why the quay stays closed.'],
  ] as const)('is told by its verb, and doubted by nobody: %s: %s', (lang, text) => {
    expect(last(lang, text)).toMatchObject({ kind: 'question', modality: 'asserted' });
  });

  it('put to a speaker is not their own', () => {
    const text =
      'The mayor, Adnane Zerhouni, opened the quay. Asked about the delay, he said the works cost 12 million dirhams.';
    expect(last('en', text)).toMatchObject({ kind: 'figure' });
  });
});

describe('a denial', () => {
  it.each([
    ['ar', 'قال والي الجهة، منصف الصنهاجي، إن الميناء واسع، لا سيما الرصيف.'],
    ['fr', 'Le wali, Adnane Zerhouni, a indiqué que la digue ne dépasse pas 12 mètres.'],
  ] as const)('is not in words that deny nothing: %s: %s', (lang, text) => {
    expect(last(lang, text)?.polarity).toBe('affirmative');
  });

  it('is in «لا» by itself', () => {
    expect(last('ar', 'قال والي الجهة، منصف الصنهاجي، إن الميناء لا يعاني.')?.polarity).toBe(
      'negative',
    );
  });
});

describe('a request', () => {
  it.each([
    ['fr', 'L’Agence des ports a demandé aux communes de fermer les quais.'],
    ['fr', 'L’Agence des ports a demandé l’ouverture d’une enquête.'],
    ['en', 'The Ports Authority asked the towns to close the quays.'],
  ] as const)('is no question: %s: %s', (lang, text) => {
    expect(last(lang, text)?.kind).not.toBe('question');
  });

  it('is not what a quotation with a question mark holds', () => {
    expect(last('fr', '« Où sont les quais ? », a demandé la députée Samia Berrechid.')?.kind).toBe(
      'question',
    );
  });
});

describe('what is denied', () => {
  it.each([
    ['fr', 'Le wali, Adnane Zerhouni, a affirmé que le port n’est pas fermé.'],
    ['fr', '« Pas un quai n’est fermé », a affirmé le wali, Adnane Zerhouni.'],
    ['fr', 'Le wali, Adnane Zerhouni, qualifie cette rumeur de « pure invention ».'],
    ['fr', 'Le wali, Adnane Zerhouni, a affirmé que le port n’a plus de quais.'],
    ['fr', '« Nous ne sommes plus en mesure de pêcher », a dit le wali, Adnane Zerhouni.'],
    ['ar', 'قال والي الجهة، منصف الصنهاجي، إن الرصيف غير كاف.'],
    ['ar', 'قال والي الجهة، منصف الصنهاجي، إن السفن لم تصل.'],
    ['en', 'The mayor, Adnane Zerhouni, called the report baseless.'],
  ] as const)('is negative: %s: %s', (lang, text) => {
    expect(last(lang, text)?.polarity).toBe('negative');
  });

  it.each([
    ['fr', 'Le wali, Adnane Zerhouni, a dit que 9 quais sont prêts, alors que 4 ne le sont pas.'],
    ['fr', 'Le wali, Adnane Zerhouni, n’exclut pas de fermer le quai.'],
    ['ar', 'قال والي الجهة، منصف الصنهاجي، إنه لم تصل سوى 4 سفن.'],
    ['ar', 'قال والي الجهة، منصف الصنهاجي، إن الأمر لا يهم الميناء وحده.'],
    ['ar', 'قال والي الجهة، منصف الصنهاجي، إن 9 أرصفة جاهزة في حين أن 4 لم تجهز.'],
    ['ar', 'قال والي الجهة، منصف الصنهاجي، إن السفن ترسو بطرق غير قانونية.'],
    ['fr', 'Le wali, Adnane Zerhouni, a dit que le port n’a plus que quatre quais.'],
    ['fr', 'Le wali, Adnane Zerhouni, a dit que le quai ferme parce que le port n’a pas d’eau.'],
    ['ar', 'قال والي الجهة، منصف الصنهاجي، إن الرصيف مغلق لأن السفن لم تصل.'],
    ['ar', 'قال والي الجهة، منصف الصنهاجي، إن الميناء يعرف رواجا غير مسبوق.'],
    ['ar', 'قال والي الجهة، منصف الصنهاجي، إن السلع تصل عبر البحر، وليس عبر الطريق.'],
    ['en', 'The mayor, Adnane Zerhouni, said the quay is closed because no ship came.'],
    ['en', 'The mayor, Adnane Zerhouni, called the quay a no-go zone.'],
    ['en', 'The mayor, Adnane Zerhouni, said the quay suffers as never before.'],
    ['en', 'The mayor, Adnane Zerhouni, said the quay is a risk, not a luxury.'],
    ['en', 'The mayor, Adnane Zerhouni, said 9 quays are ready while 4 are not.'],
    ['en', 'The mayor, Adnane Zerhouni, said 9 quays are ready but 4 are not.'],
    ['en', 'The mayor, Adnane Zerhouni, said he is not against the port but against its quay.'],
    ['en', 'The mayor, Adnane Zerhouni, said Law No. 97.15 protects the port.'],
    ['fr', 'Le wali, Adnane Zerhouni, a dit que 9 quais sont prêts mais que 4 ne le sont pas.'],
    ['ar', 'قال والي الجهة، منصف الصنهاجي، إن 9 أرصفة جاهزة لكن 4 لم تجهز.'],
    ['ar', 'قال والي الجهة، منصف الصنهاجي، إن الرصيف لا زال مفتوحا.'],
  ] as const)('is not what is excepted, set against it or beside it: %s: %s', (lang, text) => {
    expect(last(lang, text)?.polarity).toBe('affirmative');
  });
});

it.each([
  ['fr', 'Le wali, Adnane Zerhouni, a indiqué que les prises ont doublé.'],
  ['ar', 'قال والي الجهة، منصف الصنهاجي، إن ثلث السفن معطل.'],
  ['en', 'The mayor, Adnane Zerhouni, said half of the boats are idle.'],
] as const)('an amount in words is a figure: %s: %s', (lang, text) => {
  expect(last(lang, text)?.kind).toBe('figure');
});

describe('what the outlet tells behind a quotation', () => {
  it('is no promise of its speaker', () => {
    const text =
      '« Le port reste sûr », a martelé le wali, Adnane Zerhouni, en montrant les plans qui régiront le chantier.';
    expect(last('fr', text)?.kind).toBe('assessment');
  });

  it('is theirs where another verb brings it', () => {
    const text =
      '« Le port reste sûr », a martelé le wali, Adnane Zerhouni, ajoutant que la digue sera prolongée.';
    expect(last('fr', text)?.kind).toBe('commitment');
  });
});

describe('a charge', () => {
  const charge = 'L’Association des marins accuse la capitainerie d’avoir caché une avarie.';

  it('goes on in what its speaker adds', () => {
    expect(
      last('fr', `${charge} L’Association des marins ajoute que deux quais ont cédé.`),
    ).toMatchObject({ kind: 'allegation' });
  });

  it('does not go on in what others add', () => {
    const text = `${charge} Le wali, Adnane Zerhouni, ajoute que le port reste ouvert.`;
    expect(last('fr', text)?.kind).toBe('assessment');
  });
});

it('a quarter-final is no amount', () => {
  const text = 'Le maire, Adnane Zerhouni, a dit que le quart de finale attire les foules.';
  expect(last('fr', text)?.kind).toBe('assessment');
});

describe('words written like a future', () => {
  it.each([
    'أعلنت وزيرة الإسكان وسياسة المدينة، سامية الصنهاجي، أن المستفيدين بلغوا 71 ألفا.',
    'قال وزير الطاقة، منصف الصنهاجي، إن الإنتاج نما بنسبة 5 في المائة ما بين سنتي 2021 و2025.',
  ])('promise nothing: %s', (text) => {
    expect(last('ar', text)).toMatchObject({ kind: 'figure' });
  });
});

it('«لا يقل عن», «لا يتوقف عن» deny nothing', () => {
  const told = last('ar', 'قال وزير الصيد، منصف الصنهاجي، إن الرواج لا يتوقف عن النمو.');
  expect(told).toMatchObject({ polarity: 'affirmative' });
});

it('what is being done is a commitment of whoever holds the office', () => {
  const told = last('en', 'The mayor, Adnane Zerhouni, said the harbour plan is being updated.');
  expect(told).toMatchObject({ kind: 'commitment' });
});

it('«وسيطات», «وسيلة» open like a verb in the future, and promise nothing', () => {
  const told = last('ar', 'قال وزير الصيد، منصف الصنهاجي، إن وسيطات يشترين السمك في الميناء.');
  expect(told).toMatchObject({ kind: 'assessment' });
});

describe('what somebody is said to hold a thing to be denies nothing', () => {
  it.each([
    ['عرض وزير الآبار ما يعتبره إهمالا.', 'affirmative'],
    ['ما قال الوزير إن 7 آبار جفت.', 'negative'],
  ])('%s', (text, polarity) => {
    expect(last('ar', text)?.polarity).toBe(polarity);
  });
});

describe('a negation', () => {
  it.each([
    ['fr', 'Le wali du Littoral, Adnane Zerhouni, critique la commune qui ne répond pas.'],
    [
      'fr',
      "Le wali du Littoral, Adnane Zerhouni, salue ceux qui ne disposent actuellement d'aucun puits.",
    ],
    ['fr', "Bien que rien ne soit prouvé, le wali du Littoral, Adnane Zerhouni, parle d'un vol."],
    ['en', 'While nothing was proved, the mayor, Adnane Zerhouni, said the quay was robbed.'],
    ['ar', 'قال والي الجهة، منصف الصنهاجي، إن الأمطار هي التي ملأت السد وليس المضخات.'],
    ['ar', 'قال والي الجهة، منصف الصنهاجي، إن الجماعة ستتدخل سواء طلبت ذلك أم لا.'],
  ] as const)('is not what a clause of a noun or of the outlet negates: %s: %s', (lang, text) => {
    expect(last(lang, text)?.polarity).toBe('affirmative');
  });

  it.each([
    [
      'fr',
      'Le wali du Littoral, Adnane Zerhouni, a dit que ces rumeurs sont dénuées de tout fondement.',
    ],
    ['ar', 'أعلن والي الجهة، منصف الصنهاجي، عن تكذيبه للوثيقة.'],
    [
      'fr',
      "Le wali du Littoral, Adnane Zerhouni, a dit que le maire qui a parlé n'a pas fermé le quai.",
    ],
    ['en', 'The mayor, Adnane Zerhouni, explained that the letter is fake news.'],
  ] as const)('is what the words themselves call false: %s: %s', (lang, text) => {
    expect(last(lang, text)?.polarity).toBe('negative');
  });
});

describe('a verb of saying', () => {
  it.each([
    [
      'fr',
      'Le wali du Littoral, Adnane Zerhouni, a par ailleurs appelé la commune à fermer le quai.',
    ],
    ['fr', 'Le wali du Littoral, Adnane Zerhouni, a également mis en exergue le rôle du port.'],
    ['fr', 'Le wali du Littoral, Adnane Zerhouni, a balayé les critiques.'],
    ['en', 'The mayor, Adnane Zerhouni, extolled the work of the port.'],
    ['en', 'The mayor, Adnane Zerhouni, shared concerns over the quay.'],
    ['ar', 'ورحب والي الجهة، منصف الصنهاجي، بقرار الجماعة.'],
    ['ar', 'وجدد والي الجهة، منصف الصنهاجي، دعمه لمشروع الرصيف.'],
    ['ar', 'ودافع والي الجهة، منصف الصنهاجي، عن مشروع الرصيف.'],
  ] as const)('brings an assessment: %s: %s', (lang, text) => {
    const statement = last(lang, text);
    expect(statement?.kind).toBe('assessment');
    expect(statement?.speaker?.name).toBe(lang === 'ar' ? 'منصف الصنهاجي' : 'Adnane Zerhouni');
  });
});

describe('a promise', () => {
  it.each([
    ['ar', 'وأكدت المديرية العامة للآبار التزامها بالشفافية.'],
    ['fr', 'La Direction générale des puits a réaffirmé son engagement à publier ses chiffres.'],
    ['en', 'The Wells Ministry reaffirmed its commitment to open data.'],
  ] as const)('is what an office binds itself to: %s: %s', (lang, text) => {
    expect(last(lang, text)?.kind).toBe('commitment');
  });

  it.each([
    ['fr', "Selon l'association des foreurs, la pluie reviendra en mars."],
    ['en', 'The League of Wells said the rain will be back in March.'],
  ] as const)('is nothing that an association foretells: %s: %s', (lang, text) => {
    expect(last(lang, text)?.kind).toBe('assessment');
  });
});

it.each([
  ['fr', '« Où sont passés les puits ? », s’est demandée Samia Zerrad, députée du Littoral.'],
  ['fr', 'Le député Samir Zerrad a adressé au ministre des Puits une question orale sur 12 puits.'],
] as const)('whoever wonders or turns to a minister asks: %s: %s', (lang, text) => {
  expect(last(lang, text)?.kind).toBe('question');
});

it.each([
  [
    'fr',
    'La ministre des Puits, Samia Zerrad, a dit que son département s’emploie à rouvrir le quai.',
  ],
  ['en', 'The minister of Wells, Samir Zerrad, voiced his readiness to reopen the quay.'],
  ['ar', 'أكد وزير الآبار، سمير الزاكي، أن وزارته تعمل على فتح الرصيف.'],
] as const)('what an official is at, or ready for, is promised: %s: %s', (lang, text) => {
  expect(last(lang, text)?.kind).toBe('commitment');
});

describe('what is being done by an official is promised, what depends on something is not', () => {
  it.each([
    [
      'en',
      'The minister of Quays, Adnane Zerhouni, said his ministry is drawing up a map.',
      'commitment',
    ],
    [
      'fr',
      'Le ministre de la Pêche, Adnane Zerhouni, a dit que son département prépare une carte.',
      'commitment',
    ],
    ['ar', 'قال وزير الصيد، منصف الصنهاجي، إن الوزارة تشتغل على خريطة للأرصفة.', 'commitment'],
    [
      'fr',
      'Le ministre de la Pêche, Adnane Zerhouni, a dit que tout dépendra du vent.',
      'assessment',
    ],
    [
      'en',
      'The minister of Quays, Adnane Zerhouni, said it will depend on the wind.',
      'assessment',
    ],
  ] as const)('%s: %s', (lang, text, kind) => {
    expect(last(lang, text)?.kind).toBe(kind);
  });
});

it('what the public can complain of is no complaint', () => {
  const told = last(
    'en',
    'The Quays Agency will open a line where the public can complain, the minister of Quays, Adnane Zerhouni, noted.',
  );
  expect(told).toMatchObject({ kind: 'commitment', speaker: { name: 'Adnane Zerhouni' } });
});

describe('a wrong that is told of by who holds no office', () => {
  it.each([
    ['fr', 'La Ligue des puits affirme que des agents ont été détenus illégalement.'],
    ['ar', 'أعربت جمعية الآبار عن قلقها إزاء «تواصل التضييق على الحراس».'],
    ['en', 'The Wells League said that guards are illegally detained in Safi.'],
  ] as const)('is a charge: %s: %s', (lang, text) => {
    expect(last(lang, text)).toMatchObject({ kind: 'allegation', modality: 'asserted' });
  });

  it.each([
    ['fr', 'La Ligue des puits demande la fin du harcèlement des gardiens.'],
    ['ar', 'طالبت جمعية الآبار بوقف التضييق على الحراس.'],
    ['en', 'The Wells League called for an end to the harassment of guards.'],
    ['en', 'The mayor, Adnane Zerhouni, said that guards are illegally detained in Safi.'],
  ] as const)('is none where it is to end, nor where an office states it: %s: %s', (lang, text) => {
    expect(last(lang, text)).toMatchObject({ kind: 'assessment' });
  });
});

describe('what is denied of a thing, and what its clause denies', () => {
  it.each([
    ['fr', 'Digue : pas question de fermer le port, selon le maire Adnane Zerhouni.', 'negative'],
    [
      'fr',
      'Le maire, Adnane Zerhouni, a dit que la commune ne saurait donc fermer le port.',
      'negative',
    ],
    ['en', 'The mayor, Adnane Zerhouni, said that was not safe.', 'negative'],
    [
      'en',
      'The mayor, Adnane Zerhouni, said the port took in boats that were not declared.',
      'affirmative',
    ],
    [
      'en',
      'The mayor, Adnane Zerhouni, said the port took in 41 boats, which had never happened.',
      'affirmative',
    ],
  ] as const)('is told apart: %s: %s', (lang, text, polarity) => {
    expect(last(lang, text)).toMatchObject({ polarity });
  });
});

it.each([
  ['fr', 'Le projet a été présenté par le maire, Adnane Zerhouni.'],
  ['en', 'The draft was presented by the mayor, Adnane Zerhouni.'],
] as const)('a deed in the passive says nothing: %s: %s', (lang, text) => {
  expect(last(lang, text)).toBeUndefined();
});

it.each([
  [
    'fr',
    'Le maire, Adnane Zerhouni, a dit que la Ligue signerait. Cependant, « elle n’est pas venue ».',
  ],
  ['en', 'The mayor, Adnane Zerhouni, said the League would sign. However, “it never came.”'],
] as const)('a quotation set against what was said goes on with it: %s: %s', (lang, text) => {
  expect(last(lang, text)).toMatchObject({
    speaker: { name: 'Adnane Zerhouni' },
    quotation: 'direct',
    polarity: 'negative',
  });
});

it('whoever calls somebody to account over something asks', () => {
  const told =
    'Salma Berrechid, députée, a fait son entrée en interpellant le maire sur la digue du port.';
  expect(last('fr', told)).toMatchObject({
    kind: 'question',
    speaker: { name: 'Salma Berrechid' },
  });
});

it.each([
  ['fr', 'La Ligue des puits s’en est prise au port, accusant le maire d’avoir triché.'],
  ['ar', 'انتقدت جمعية الآبار فتح الميناء، منددة بالغش.'],
  ['en', 'The Wells League criticised the port, accusing the mayor of cheating.'],
] as const)('a participle that accuses makes it a charge: %s: %s', (lang, text) => {
  expect(last(lang, text)).toMatchObject({ kind: 'allegation' });
});

describe('what goes on behind a negation, and what asks', () => {
  it.each([
    ['ar', 'أكد العمدة عدنان الزرهوني أن الميناء ليس مجرد رصيف، بل حياة.', 'affirmative'],
    ['ar', 'أكد العمدة عدنان الزرهوني أن الصيد يتم خارج الميناء وليس داخله.', 'affirmative'],
    ['ar', 'أكد العمدة عدنان الزرهوني أنه لا يمانع في فتح الميناء.', 'affirmative'],
    ['ar', 'استبعد العمدة عدنان الزرهوني فتح الميناء.', 'negative'],
    ['fr', 'Le maire, Adnane Zerhouni, dit que le vent n’empêche pas de pêcher.', 'affirmative'],
    ['fr', 'Le maire, Adnane Zerhouni, a exprimé son rejet du plan.', 'negative'],
    ['fr', 'Le maire, Adnane Zerhouni, se demande pourquoi le port n’ouvre pas.', 'affirmative'],
    ['en', 'The mayor, Adnane Zerhouni, ruled out opening the port.', 'negative'],
    ['en', 'The mayor, Adnane Zerhouni, said wind does not prevent fishing.', 'affirmative'],
    ['en', '“Why is the port not open?” asked the mayor, Adnane Zerhouni.', 'affirmative'],
  ] as const)('is no denial unless it rejects: %s: %s', (lang, text, polarity) => {
    expect(last(lang, text)).toMatchObject({ polarity });
  });
});

it('a verb of saying in the conditional leaves open whether it was said', () => {
  const told = 'Le maire, Adnane Zerhouni, aurait déclaré que le port est sûr.';
  expect(last('fr', told)).toMatchObject({ modality: 'conditional' });
});

it('what a comma tells of a report that comes out is no word of it', () => {
  const told =
    'L’Office des puits vient de publier son rapport annuel, que son président avait soumis au gouvernement.';
  expect(last('fr', told)).toBeUndefined();
});

it.each([
  ['fr', 'L’Office des puits a publié « Ports bleus » pour ses usagers.'],
  ['ar', 'مكتب الآبار يصدر “رسالة الماء” في إطار عمله.'],
  ['en', 'The Wells Office has released “Blue Ports” for its users.'],
] as const)('whoever brings out a thing of some title says nothing: %s: %s', (lang, text) => {
  expect(last(lang, text)).toBeUndefined();
});

it('what somebody is said to have said takes no account up', () => {
  const told =
    'Le maire, Adnane Zerhouni, a dit que le port est sûr.\nLe port est une arlésienne.\nSelon le quotidien Le Littoral, il aurait reproché des retards à son prédécesseur.';
  const { statements } = extract(plainDocument({ id: 'd', lang: 'fr', text: told }));
  expect(statements).toHaveLength(2);
});

describe('no effort spared is an effort made', () => {
  it.each([
    ['fr', 'Le wali du Littoral, Adnane Zerhouni, a dit que la ville ne ménagera aucun effort.'],
    ['en', 'The mayor, Adnane Zerhouni, said the town will spare no effort.'],
  ] as const)('%s: %s', (lang, text) => {
    expect(last(lang, text)?.polarity).toBe('affirmative');
  });
});

describe('a feeling or a demand has its noun', () => {
  it.each([
    ['Le maire, Adnane Zerhouni, a exprimé une ferme condamnation de ces fermetures.'],
    ['La Ligue des puits renouvelle sa demande aux élus de rouvrir le puits.'],
  ])('%s', (text) => {
    expect(last('fr', text)?.speaker).not.toBeNull();
    expect(last('fr', text)?.quotation).toBe('indirect');
  });
});

it('who is convinced of what is to come promises nothing', () => {
  const told = last(
    'fr',
    'Le wali du Littoral, Adnane Zerhouni, s’est déclaré convaincu que les ventes vont repartir.',
  );
  expect(told?.kind).toBe('assessment');
});

it('a chance that somebody without an office tells of is no charge', () => {
  const told = last(
    'fr',
    'La députée Salma Berrechid a averti que le manque d’eau pourrait ruiner les vergers.',
  );
  expect(told).toMatchObject({ kind: 'assessment', modality: 'conditional' });
});

describe('a question is one without its mark, told by who puts it', () => {
  it.each([
    [
      'fr',
      'Quelles sont les mesures prises pour les puits, écrit le député Samir Alaoui.',
      'question',
    ],
    ['ar', 'هل ستفتح الوزارة آبار القرية، يقول النائب سمير العلوي.', 'question'],
    ['fr', 'Quand les puits sont à sec, on ferme, écrit le député Samir Alaoui.', 'assessment'],
  ] as const)('%s: %s', (lang, text, kind) => {
    expect(last(lang, text)?.kind).toBe(kind);
  });
});
