import { describe, expect, it } from 'vitest';
import { extract } from '../../../pipeline/3-extract/index.ts';
import type { Language } from '../../../pipeline/document.ts';
import { plainDocument } from '../../../pipeline/evaluate/gold.ts';

/** The acts of a text published on Wednesday 12 March 2031. */
const acts = (text: string, lang: Language = 'fr') =>
  extract(plainDocument({ id: 'd', lang, text, published: '2031-03-12' })).acts;

describe('acts of speech', () => {
  const found = acts(
    'Dans une réponse écrite datée du 7 mars 2022 à la députée Salma Berrechid, le ministre de l’Équipement, Nizar Baraka, a indiqué que 14 barrages étaient en chantier. La députée avait interrogé le ministre sur les retards.',
  );
  const answer = found.find((act) => act.type === 'written_answer');
  const question = found.find((act) => act.type === 'written_question');

  it('give a written answer the day printed with it, and no day to the question it replies to', () => {
    expect(answer).toMatchObject({ date: '2022-03-07', date_precision: 'day' });
    expect(question).toMatchObject({ date: null, date_precision: null });
  });

  it('are of the day that they were addressed at, whoever asked in the same sentence', () => {
    const told = acts(
      'C’est ce que le ministre de l’Équipement, Nizar Baraka, a affirmé dans une réponse écrite adressée à la date du 7 mars 2022 à la députée Salma Berrechid, qui avait questionné le responsable sur les retards.',
    );
    expect(told.find((act) => act.type === 'written_answer')?.date).toBe('2022-03-07');
    expect(told.find((act) => act.type === 'written_question')?.date).toBeNull();
  });

  it('tie an answer to its question and to who asked it', () => {
    expect(answer?.reply_to).toBe(found.indexOf(question!));
    expect(answer?.addressee?.name).toBe('Salma Berrechid');
  });
});

describe('a sitting', () => {
  it.each([
    [
      'fr',
      'Le ministre de la Pêche, Adnane Zerhouni, a indiqué mardi devant les conseillers que 14 ports sont saturés. La conseillère Samia Berrechid lui a demandé qui paierait.',
      'org-house-of-councillors',
    ],
    [
      'ar',
      'قال وزير الصيد البحري، عدنان الزرهوني، أمس الثلاثاء بمجلس النواب إن 14 ميناء مشبع. وتساءلت النائبة سامية الصنهاجي عن الكلفة.',
      'org-house-of-representatives',
    ],
    [
      'en',
      'Fisheries Minister Adnane Zerhouni told the House of Councillors on Tuesday that 14 ports are full. Councillor Samia Berrechid asked who would pay.',
      'org-house-of-councillors',
    ],
  ] as const)('gives its day and forum to the question and the answer: %s', (lang, text, forum) => {
    const found = acts(text, lang);
    expect(found.map(({ type }) => type).sort()).toEqual(['oral_answer', 'oral_question']);
    for (const act of found) {
      expect(act.date).toBe('2031-03-11');
      expect(act.forum?.candidates).toContain(forum);
    }
  });

  it('of a committee holds statements, and its chamber stands behind it', () => {
    const [act] = acts(
      'Le ministre de la Pêche, Adnane Zerhouni, a indiqué mardi, devant la commission des secteurs productifs de la Chambre des représentants, que 14 ports sont saturés.',
    );
    expect(act).toMatchObject({ type: 'statement', date: '2031-03-11' });
    expect(act?.forum?.name).toContain('commission');
  });

  it('is not where its head bears its name', () => {
    const [act] = acts(
      'Le président de la Chambre des conseillers, Adnane Zerhouni, a indiqué que 14 ports sont saturés.',
    );
    expect(act?.forum).toBeNull();
  });
});

describe('several acts', () => {
  it('of a report, those who present it and those who contest it', () => {
    const found = acts(
      'L’Agence des ports a publié lundi un rapport qui relève que 14 quais sont vétustes. Le présentant mardi à la presse, son directeur, Adnane Zerhouni, a déploré des retards. Dans un communiqué, le ministère de la Pêche a contesté ces chiffres.',
    );
    expect(found.map(({ type, speaker, date }) => [type, speaker?.name, date])).toEqual([
      ['report', 'Agence des ports', '2031-03-10'],
      ['statement', 'Adnane Zerhouni', '2031-03-11'],
      ['press_release', 'ministère de la Pêche', null],
    ]);
  });

  it('leave out a report that a speaker only relies on or tells of', () => {
    const found = acts(
      'Se référant à une étude de l’Institut des ports, le wali, Adnane Zerhouni, a indiqué que l’Agence renonce à publier un rapport.',
    );
    expect(found.map(({ type }) => type)).toEqual(['statement']);
  });
});

describe('the day of an act', () => {
  it.each([
    'Le quai ouvrira lundi, a annoncé le wali, Adnane Zerhouni.',
    'Le wali, Adnane Zerhouni, a indiqué que le quai a ouvert lundi.',
  ])('is no day of what is said: %s', (text) => {
    expect(acts(text)[0]).toMatchObject({ type: 'statement', date: null });
  });

  it('is the month of publication for a report that is recent', () => {
    const [act] = acts(
      'Dans un rapport récent, l’Agence des ports a indiqué que 14 quais sont vétustes.',
    );
    expect(act).toMatchObject({ type: 'report', date: '2031-03', date_precision: 'month' });
  });
});

it('an open letter is addressed to whom it names', () => {
  const [act] = acts(
    'Dans une lettre ouverte au ministre de la Pêche, Adnane Zerhouni, l’Association des marins affirme que 14 quais sont vétustes.',
  );
  expect(act).toMatchObject({ type: 'statement' });
  expect(act?.addressee?.name).toBe('Adnane Zerhouni');
});

describe('an answer', () => {
  it.each([
    [
      'fr',
      'Le ministre de la Pêche, Adnane Zerhouni, a répondu par écrit au groupe parlementaire du Littoral que 14 ports sont saturés.',
    ],
    [
      'ar',
      'قال وزير الصيد البحري، عدنان الزرهوني، في رد كتابي على النائبة سامية الصنهاجي، إن 14 ميناء مشبع.',
    ],
    [
      'en',
      'Fisheries Minister Adnane Zerhouni said in a written reply to MP Samia Berrechid that 14 ports are full.',
    ],
  ] as const)('implies the question of whom it is given to: %s', (lang, text) => {
    const found = acts(text, lang);
    const answer = found.find(({ type }) => type === 'written_answer');
    const question = found[answer?.reply_to ?? -1];
    expect(question?.type).toBe('written_question');
    expect(question?.addressee).toEqual(answer?.speaker);
    expect(answer?.addressee).toEqual(question?.speaker);
  });

  it('to a newspaper is none', () => {
    const found = acts(
      'Répondant à une question de la presse, le wali, Adnane Zerhouni, a indiqué que 14 ports sont saturés.',
    );
    expect(found.map(({ type }) => type)).toEqual(['statement']);
  });
});

it('a headline’s surname and the name in the text make one act', () => {
  const found = acts(
    'Ports : Zerhouni promet des travaux\n\nLe ministre de la Pêche, Adnane Zerhouni, a indiqué que 14 ports sont saturés.',
  );
  expect(found).toHaveLength(1);
});

it('what is said to the press after a Government Council has it for forum', () => {
  const [act] = acts(
    'Au point de presse qui a suivi mardi le Conseil de gouvernement, le ministre délégué, Adnane Zerhouni, a indiqué que 14 ports sont saturés.',
  );
  expect(act).toMatchObject({ type: 'statement', date: '2031-03-11' });
  expect(act?.forum?.candidates).toEqual(['org-government-council']);
});

describe('who speaks in a session of oral questions', () => {
  it.each([
    [
      'fr',
      'Répondant à une question centrale à la Chambre des représentants, le ministre de la Pêche, Adnane Zerhouni, a précisé que 14 ports sont saturés.',
    ],
    [
      'fr',
      'Le ministre de la Pêche, Adnane Zerhouni, défend son plan devant le Parlement. « Je connais ces 14 ports », a déclaré le ministre, qui intervenait lors d’une séance de questions orales à la Chambre des représentants.',
    ],
    [
      'ar',
      'كشف وزير الصيد البحري عدنان الزرهوني، في جوابه عن أسئلة شفوية بمجلس النواب، أن 14 ميناء مشبع.',
    ],
    [
      'en',
      'Fisheries Minister Adnane Zerhouni defended the closure before the House of Representatives. Answering questions during the oral session, the minister said 14 ports are full.',
    ],
  ] as const)('answers there: %s %s', (lang, text) => {
    const found = acts(text, lang);
    expect(found.map(({ type }) => type)).toEqual(['oral_answer']);
    expect(found[0]?.forum?.candidates).toContain('org-house-of-representatives');
  });

  it('answers a deputy whom nobody names', () => {
    const found = acts(
      'وقال وزير الصيد البحري، عدنان الزرهوني، إن 14 ميناء مشبع. وتساءل أحد النواب، خلال جلسة الأسئلة الشفوية بمجلس النواب، عن الكلفة.',
      'ar',
    );
    expect(found.map(({ type }) => type).sort()).toEqual(['oral_answer', 'oral_question']);
  });
});

it('a deputy who writes to a minister asks in writing', () => {
  const found = acts(
    'راسلت النائبة البرلمانية سامية الصنهاجي وزير الصيد عدنان الزرهوني حول مرفأ مغلق. وأوضحت الصنهاجي، في سؤالها، أن المرفأ يضم 40 قاربا.',
    'ar',
  );
  expect(found.map(({ type }) => type)).toEqual(['written_question']);
});

it('words spoken at an opening are a speech of whoever they are taken from, not of the newspaper', () => {
  const found = acts(
    'Adnane Zerhouni, président de la Cour des comptes, a défendu sa maison. Tenus à Fès à l’ouverture de deux journées d’étude, ces propos visent 14 communes, relève le quotidien Assabah.',
  );
  expect(found).toMatchObject([{ type: 'speech', speaker: { name: 'Adnane Zerhouni' } }]);
});

it('a person comes before a body that speaks beside them', () => {
  const found = acts(
    'The ports did better than the government had projected, Fisheries Minister Adnane Zerhouni announced on Tuesday.',
    'en',
  );
  expect(found).toMatchObject([{ type: 'statement', speaker: { name: 'Adnane Zerhouni' } }]);
});

describe('a session of oral questions', () => {
  it('makes a question of what a member says in it, and an answer of the minister’s words elsewhere', () => {
    const found = acts(
      '« La mer monte », a lancé Samia Berrechid, parlementaire du Littoral, lors de la séance des questions orales à la Chambre des représentants. « Je construirai 14 digues », a rétorqué le ministre de la Pêche, Adnane Zerhouni.',
    );
    expect(found.map(({ type }) => type).sort()).toEqual(['oral_answer', 'oral_question']);
  });

  it('asks nothing through members to whom something is told', () => {
    const found = acts(
      'Le ministre de la Pêche, Adnane Zerhouni, a dit aux députés, à la Chambre des représentants, que 14 ports sont saturés.',
    );
    expect(found.map(({ type }) => type)).toEqual(['statement']);
  });
});

it('another official who takes their turn has an act of their own', () => {
  const found = acts(
    'Le wali, Adnane Zerhouni, a indiqué que 14 quais ont rouvert. De son côté, le maire, Samir Berrechid, a indiqué que 3 ponts sont neufs.',
  );
  expect(found.map(({ speaker }) => speaker?.name)).toEqual(['Adnane Zerhouni', 'Samir Berrechid']);
});

it('a body whose data are relied on comes after the official who speaks', () => {
  const found = acts(
    'Selon l’Office des ports, 14 quais ont rouvert. Le maire, Samir Berrechid, a indiqué que 3 ponts sont neufs.',
  );
  expect(found.map(({ speaker }) => speaker?.name)).toEqual(['Samir Berrechid']);
});

it('a second official who speaks in their own name has an act, "son directeur" that of the body', () => {
  const named = (text: string) => acts(text).map(({ speaker }) => speaker?.name);
  expect(
    named(
      'Le wali, Adnane Zerhouni, a indiqué que 14 quais ont rouvert. Le maire de Larache, Samir Berrechid, a affirmé que 3 ponts sont neufs.',
    ),
  ).toEqual(['Adnane Zerhouni', 'Samir Berrechid']);
  expect(
    named(
      'L’Agence des ports indique que 14 quais ont rouvert. « Tout va bien », a assuré son directeur, Adnane Zerhouni.',
    ),
  ).toEqual(['Agence des ports']);
});

it('an answer is written or oral as its own sentence says', () => {
  const found = acts(
    'Sur 340 questions écrites, 71 % ont obtenu une réponse, a indiqué le ministre de la Pêche, Adnane Zerhouni, qui répondait à une question orale à la Chambre des représentants.',
  );
  expect(found.map(({ type }) => type)).toEqual(['oral_answer']);
});

it.each([
  [
    'fr',
    'Lors de la séance mensuelle consacrée à la politique générale à la Chambre des représentants, le chef du gouvernement, Adnane Zerhouni, a déclaré que 14 ports sont saturés.',
  ],
  ['ar', 'قال رئيس الحكومة، عدنان الزرهوني، خلال الجلسة الشهرية بمجلس النواب، إن 14 ميناء مشبع.'],
  [
    'en',
    'Head of Government Adnane Zerhouni told the House of Representatives, during the monthly session, that 14 ports are full.',
  ],
] as const)('the head of government answers in the monthly session: %s', (lang, text) => {
  expect(acts(text, lang).map(({ type }) => type)).toEqual(['oral_answer']);
});

it('a minister whose next sentence says so was answering a member', () => {
  const found = acts(
    'Fisheries Minister Adnane Zerhouni said that 14 ports are full. Zerhouni was answering a question from MP Samia Berrechid in the House of Representatives.',
    'en',
  );
  expect(found.map(({ type }) => type).sort()).toEqual(['oral_answer', 'oral_question']);
});

it.each([
  [
    'fr',
    'Le rapport annuel de la Cour des ports, rendu public lundi, dresse un constat sévère. Selon la Cour des ports, 14 quais sont vétustes.',
  ],
  ['fr', 'Le Conseil des ports a rendu lundi son avis. Il y relève que 14 quais sont vétustes.'],
  ['ar', 'أصدر مجلس المنافسة رأيا حول الموانئ، سجل فيه أن 14 رصيفا متهالك.'],
] as const)(
  'a report told of in one sentence and quoted further on is an act: %s %s',
  (lang, text) => {
    expect(acts(text, lang).map(({ type }) => type)).toEqual(['report']);
  },
);

describe('words beside an event', () => {
  it.each([
    [
      'fr',
      'En marge du colloque, le ministre de la Pêche, Adnane Zerhouni, a indiqué que 14 ports sont saturés.',
    ],
    ['ar', 'قال وزير الصيد، عدنان الزرهوني، على هامش المؤتمر، إن 14 ميناء مشبع.'],
  ] as const)('are no speech: %s', (lang, text) => {
    expect(acts(text, lang).map(({ type }) => type)).toEqual(['statement']);
  });

  it('are a speech in it, however long its name', () => {
    const found = acts(
      'Intervenant dans le cadre de la deuxième édition des Rencontres du Littoral, le ministre de la Pêche, Adnane Zerhouni, a indiqué que 14 ports sont saturés.',
    );
    expect(found.map(({ type }) => type)).toEqual(['speech']);
  });
});

it.each([
  [
    'ar',
    'في حوار أجرته معه جريدة البحر، أكد مدير وكالة الموانئ، عدنان الزرهوني، أن 14 ميناء مشبع.',
  ],
  ['ar', 'حل وزير الصيد، عدنان الزرهوني، ضيفا على برنامج حواري، وأكد أن 14 ميناء مشبع.'],
  [
    'fr',
    'Invité de l’émission « Face à la presse », le ministre de la Pêche, Adnane Zerhouni, a assuré que 14 ports sont saturés.',
  ],
] as const)('an interview is of whom the outlet or programme asks: %s %s', (lang, text) => {
  expect(acts(text, lang)).toMatchObject([{ type: 'interview', speaker: { type: 'person' } }]);
});

it('what a member asks a ministry to do is no act of the ministry', () => {
  const found = acts(
    'La députée Samia Berrechid a adressé une question écrite au ministre de la Pêche. Elle demande quelles mesures le ministère entend prendre.',
  );
  expect(found.map(({ type }) => type)).toEqual(['written_question']);
});

describe('an answer in writing', () => {
  it('may be a body’s', () => {
    const found = acts(
      'وأوضحت المديرية العامة للضرائب، في أجوبة كتابية لها، أن 14 ألف ملف عولجت.',
      'ar',
    );
    expect(found).toMatchObject([{ type: 'written_answer', speaker: { type: 'body' } }]);
  });

  it('is none where answers are counted', () => {
    const found = acts(
      'Le ministre de la Pêche, Adnane Zerhouni, a indiqué que 71 % des questions écrites ont obtenu une réponse.',
    );
    expect(found.map(({ type }) => type)).toEqual(['statement']);
  });
});

it('a minister whom both chambers questioned answers there', () => {
  const found = acts(
    'Interpellé par les deux chambres du Parlement, le ministre de la Pêche, Adnane Zerhouni, a reconnu que 14 ports sont saturés.',
  );
  expect(found.map(({ type }) => type)).toEqual(['oral_answer']);
});

it('a body that said nothing has no act', () => {
  const found = acts(
    'La Fédération des marins a saisi le ministère. Le gouvernement n’a pas réagi.',
  );
  expect(found).toEqual([]);
});

it('«وذلك» leads back from what is said to the act and its day', () => {
  const found = acts(
    'أكد وزير الصيد، عدنان الزرهوني، أن 14 ميناء مشبع، وذلك في كلمة ألقاها أمس الثلاثاء خلال المؤتمر الوطني.',
    'ar',
  );
  expect(found).toMatchObject([{ type: 'speech', date: '2031-03-11' }]);
});

it('the ministry of whoever speaks takes no act from them', () => {
  const found = acts(
    'A survey by the Ports Agency shows decay. Fisheries Minister Samia Zerhouni said that 14 ports are full. Her ministry did the fieldwork.',
    'en',
  );
  expect(found.map(({ speaker }) => speaker?.name)).toContain('Samia Zerhouni');
});

it.each([
  [
    'fr',
    'S’adressant aux militants de son parti, le chef du gouvernement, Adnane Zerhouni, a promis 400 emplois.',
  ],
  [
    'en',
    'Addressing the UN General Assembly, Foreign Minister Adnane Zerhouni said that 14 ports are full.',
  ],
] as const)('words to a party or an assembly are a speech: %s', (lang, text) => {
  expect(acts(text, lang).map(({ type }) => type)).toEqual(['speech']);
});

it.each([
  [
    'en',
    'Responding to an oral question at the House of Councillors on Tuesday, March 11, the minister of Fisheries, Adnane Zerhouni, said this result reflects hard work.',
  ],
  [
    'ar',
    'أكد والي بنك المغرب، عدنان الزرهوني، أن سعر الفائدة استقر، وذلك خلال ندوة صحفية عقدها الثلاثاء عقب اجتماع مجلس البنك.',
  ],
  [
    'fr',
    'Zerhouni promet 14 quais\n\nLe ministre de la Pêche, Adnane Zerhouni, a indiqué mardi que 14 ports sont saturés.',
  ],
] as const)('an act is of the day told with it: %s: %s', (lang, text) => {
  expect(acts(text, lang)).toMatchObject([{ date: '2031-03-11' }]);
});

it('a body that makes its report public has made it on that day', () => {
  const found = acts(
    'The Ports Observatory made its annual report public on Monday. According to the report, 14 quays are decayed.',
    'en',
  );
  expect(found).toMatchObject([{ type: 'report', date: '2031-03-10' }]);
});

it.each([
  [
    'fr',
    'À quelques jours du nouvel an, l’Agence des ports dresse son bilan : 14 quais ont rouvert.',
    'report',
  ],
  [
    'fr',
    'Selon l’Agence des ports, dont le rapport vient de paraître, 14 quais sont vétustes.',
    'report',
  ],
  [
    'en',
    'According to the Ports Agency, whose report came out Monday, 14 quays are decayed.',
    'report',
  ],
  [
    'fr',
    'Le ministre de la Pêche, Adnane Zerhouni, a défendu son bilan : 14 quais ont rouvert.',
    'statement',
  ],
] as const)(
  'a balance is a report of a body, and what a minister says of theirs is none: %s: %s',
  (lang, text, type) => {
    expect(acts(text, lang).map((act) => act.type)).toEqual([type]);
  },
);

it('an answer given «كتابيا» is written', () => {
  const found = acts(
    'أعلن منير البركاوي، وزير الموانئ، أن 7 أرصفة جاهزة. وجاء في الأرقام التي قدمها البركاوي، جوابا كتابيا على سؤال النائب سمير الجابري حول الأرصفة، أن 41 مغلقة.',
    'ar',
  );
  expect(found.map(({ type }) => type).sort()).toEqual(['written_answer', 'written_question']);
});

it('takes answers to parliamentary questions for oral ones', () => {
  const found = acts(
    'The minister of Wells, Samir Zerrad, said on Monday in response to parliamentary questions in the House of Councillors that 41 wells are dry.',
    'en',
  );
  expect(found.map(({ type }) => type)).toEqual(['oral_answer']);
});

it.each([
  [
    'ar',
    'نفى منير البركاوي، وزير الموانئ، أن تكون الأرصفة مغلقة. وكان الوزير يتحدث أمس على أمواج إذاعة الميناء. وقال إن 14 رصيفا مفتوح.',
    'interview',
  ],
  [
    'fr',
    'Le ministre de la Pêche, Adnane Zerhouni, a nié que les quais soient fermés. Il s’exprimait mardi au micro de Radio Quai. Il a dit que 14 quais sont ouverts.',
    'interview',
  ],
  [
    'ar',
    'اتهم منير البركاوي، الأمين العام لحزب الأرصفة، الحكومة بالتأخر. وجاء كلامه في لقاء سياسي نظمه حزبه. وقال إن 14 رصيفا مغلق.',
    'speech',
  ],
] as const)('where somebody spoke is told in a sentence of its own: %s: %s', (lang, text, type) => {
  expect(acts(text, lang).map((act) => act.type)).toEqual([type]);
});

it.each([
  ['قال وزير الصيد منير البركاوي إن الحوار مع النقابات متواصل، وإن 14 رصيفا جاهز.', 'statement'],
  ['قال وزير الصيد منير البركاوي، في حوار مع جريدة الميناء، إن 14 رصيفا جاهز.', 'interview'],
] as const)('«حوار» is an interview only where something is said in it: %s', (text, type) => {
  expect(acts(text, 'ar').map((act) => act.type)).toEqual([type]);
});

describe('the day of an act beside a text of another', () => {
  it.each([
    ['fr', 'Dans un communiqué, la Ligue des ports a rejeté l’accord du 3 mars sur les quais.'],
    ['ar', 'رفضت رابطة الموانئ، في بلاغ لها، اتفاق 3 مارس حول الأرصفة.'],
  ] as const)('is not that of a text that it tells of: %s', (lang, text) => {
    expect(acts(text, lang)).toMatchObject([{ type: 'press_release', date: null }]);
  });
});

describe('an act in another', () => {
  it.each([
    [
      'ar',
      'أكد وزير الصيد البحري، عدنان الزرهوني، في كلمته خلال الندوة الصحفية، أن 14 ميناء مشبع.',
      'statement',
    ],
    [
      'ar',
      'قال وزير الصيد البحري، عدنان الزرهوني، أمس على إذاعة الشراع، إن 14 ميناء مشبع.',
      'interview',
    ],
    [
      'en',
      'In his speech, Fisheries Minister Adnane Zerhouni confirmed what he had said in an earlier interview, that 14 ports are full.',
      'speech',
    ],
    [
      'fr',
      'Le ministre des Ports, Adnane Zerhouni, a souligné, dans une allocution d’ouverture d’une conférence de presse, que 14 ports sont pleins.',
      'speech',
    ],
    [
      'ar',
      'وزير الصيد البحري، عدنان الزرهوني، في ختام كلمة ألقاها بالمؤتمر الصحافي، قال إن 14 ميناء مشبع.',
      'speech',
    ],
    [
      'en',
      'Fisheries Minister Adnane Zerhouni was cheered for his statement at the congress, where he said that 14 ports are full.',
      'speech',
    ],
    [
      'fr',
      'Le ministre des Ports, Adnane Zerhouni, a dit que 14 ports sont pleins, lors d’un point de presse en marge du sommet.',
      'statement',
    ],
    [
      'fr',
      'Le maire de Salé, Adnane Zerhouni, critique le port : son discours vient tard. Le port, a-t-il dit dans un entretien avec un journal, est plein.',
      'interview',
    ],
  ] as const)('is one with it, and one held before is none: %s: %s', (lang, text, type) => {
    expect(acts(text, lang).map((act) => act.type)).toEqual([type]);
  });

  it('is in the upper house by whatever name', () => {
    const [act] = acts(
      'Fisheries Minister Adnane Zerhouni said in the Council of Advisors on Tuesday that 14 ports are full.',
      'en',
    );
    expect(act?.forum?.candidates).toEqual(['org-house-of-councillors']);
  });
});

it('commissions of both chambers that sit together are a committee', () => {
  const [act] = acts(
    'Lors d’une réunion conjointe des commissions des finances des deux Chambres, le ministre des Ports, Adnane Zerhouni, a indiqué que 14 ports sont pleins.',
  );
  expect(act).toMatchObject({
    type: 'statement',
    forum: { name: expect.stringMatching(/^commissions des finances/) },
  });
});

it('the day of an interview may stand behind the quoted name of its outlet', () => {
  const [act] = acts(
    'قال عمدة سلا، عدنان الزرهوني، خلال حوار مصور مع موقع “الشراع” نشر عبر الشبكة، الخميس 2 يناير 2031، إن الميناء مشبع.',
    'ar',
  );
  expect(act).toMatchObject({ type: 'interview', date: '2031-01-02' });
});

it('an accountability session of a chamber is one of questions', () => {
  const told = acts(
    'Addressing the House of Representatives during its monthly accountability session, the Minister of Water, Salma Berrechid, said the wells are open.',
    'en',
  );
  expect(told.map(({ type }) => type)).toEqual(['oral_answer']);
});

it('so many questions answered are no answer', () => {
  const told = acts(
    'Le gouvernement a répondu à 16.297 questions écrites, a indiqué le ministre des Puits, Samir Lahlou, en réponse à une question orale à la Chambre des représentants.',
  );
  expect(told.map(({ type }) => type)).toEqual(['oral_answer']);
});
