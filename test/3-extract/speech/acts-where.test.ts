import { describe, expect, it } from 'vitest';
import { actsOf } from './harness.ts';

describe('a committee', () => {
  it.each([
    [
      'fr',
      'Le maire de Sidi Brahim, Adnane Zerhouni, a évoqué le retard de la Commission des quais, et a dit que 648 quais sont vides.',
    ],
    [
      'fr',
      'Le maire de Sidi Brahim, Adnane Zerhouni, a cité le Comité des quais, et a dit que 648 quais sont vides.',
    ],
    [
      'ar',
      'قال والي الجهة، منصف الصنهاجي، على هامش مشاركته في اللجنة المختلطة للموانئ، إن 648 رصيفا فارغ.',
    ],
    [
      'en',
      'The National Quays Committee approved 648 quays, Fisheries Minister Adnane Zerhouni said.',
    ],
    [
      'ar',
      'قال والي الجهة، منصف الصنهاجي، في مبادرة لتشكيل لجنة القطاعات الإنتاجية، إن 648 رصيفا فارغ.',
    ],
  ] as const)('of which something is told is no forum: %s: %s', (lang, text) => {
    expect(actsOf(lang, text).map(({ forum }) => forum)).toEqual([null]);
  });

  it.each([
    [
      'fr',
      'Devant la commission des quais, le ministre de la Pêche, Adnane Zerhouni, a dit que 648 quais sont vides.',
      'commission des quais',
    ],
    [
      'ar',
      'حل وزير الصيد البحري، عدنان الزرهوني، بلجنة القطاعات الإنتاجية، وقال إن 648 رصيفا فارغ.',
      'لجنة القطاعات الإنتاجية',
    ],
    [
      'en',
      'Fisheries Minister Adnane Zerhouni said 648 quays are empty, during a meeting held by a parliamentary committee.',
      'parliamentary committee',
    ],
  ] as const)('that somebody is told to be in is one: %s: %s', (lang, text, forum) => {
    expect(actsOf(lang, text)[0]?.forum?.name).toContain(forum);
  });
});

describe('where a document tells of Parliament', () => {
  it('only whoever speaks where it is named speaks in it', () => {
    const found = actsOf(
      'fr',
      'Au Parlement, le ministre de la Pêche, Adnane Zerhouni, a dit que 648 quais sont vides. De son côté, le maire de Sidi Brahim, Samir Berrada, a indiqué que 3 ponts sont neufs.',
    );
    expect(found.map(({ forum }) => forum?.name ?? null)).toEqual(['Parlement', null]);
  });

  it.each([
    [
      'fr',
      'À la veille de la séance à la Chambre des représentants, le ministre de la Pêche, Adnane Zerhouni, a déclaré à la MAP que 648 quais sont vides.',
    ],
    [
      'en',
      'Fisheries Minister Adnane Zerhouni told Reuters that 648 quays are empty. The House of Representatives votes tomorrow, he said.',
    ],
  ] as const)('what a newspaper is told is not said there: %s: %s', (lang, text) => {
    expect(actsOf(lang, text)[0]?.forum).toBeNull();
  });
});

it.each([
  [
    'fr',
    'Le Conseil de gouvernement s’est réuni jeudi. Le ministre de la Pêche, porte-parole du gouvernement, Adnane Zerhouni, a indiqué que 648 quais sont vides.',
  ],
  [
    'en',
    'At a press conference after the cabinet meeting, government spokesperson Adnane Zerhouni said 648 quays are empty.',
  ],
] as const)(
  'a spokesperson, by their second title too, speaks where the council sat: %s: %s',
  (lang, text) => {
    expect(actsOf(lang, text)[0]?.forum?.candidates).toContain('org-government-council');
  },
);

describe('the day of an act', () => {
  it.each([
    [
      'fr',
      'Mardi, le maire de Sidi Brahim, Adnane Zerhouni, a assuré, que 648 quais sont vides.',
      '2031-03-11',
    ],
    [
      'en',
      'On Tuesday, the mayor of Sidi Brahim, Adnane Zerhouni, said 648 quays are empty.',
      '2031-03-11',
    ],
    ['fr', 'Mardi, 648 quais rouvriront, a assuré le maire de Sidi Brahim, Adnane Zerhouni.', null],
    ['fr', 'Mardi, a assuré le maire de Sidi Brahim, Adnane Zerhouni, 648 quais rouvriront.', null],
  ] as const)('opens the sentence before whoever speaks: %s: %s', (lang, text, date) => {
    expect(actsOf(lang, text)[0]?.date).toBe(date);
  });

  it('is that of the question to which an answer is given in the chamber', () => {
    const found = actsOf(
      'fr',
      'La députée Samia Berrechid a posé mardi une question orale au ministre de la Pêche, Adnane Zerhouni, sur 648 quais. Dans sa réponse, le ministre a dit que les quais sont vides.',
    );
    expect(found.map(({ type, date }) => [type, date])).toEqual([
      ['oral_question', '2031-03-11'],
      ['oral_answer', '2031-03-11'],
    ]);
  });
});

describe('what is told of a chamber', () => {
  it('is not said by it where a pronoun alone stands for it', () => {
    expect(
      actsOf(
        'fr',
        'La Chambre des représentants s’est réunie hier. Elle accuse le gouvernement d’absence.',
      ),
    ).toEqual([]);
  });

  it('is where a group of its members makes a statement', () => {
    const [act] = actsOf(
      'fr',
      'Les débats ont repris à la Chambre des conseillers. Le groupe parlementaire du Littoral a regretté que 648 quais soient vides.',
    );
    expect(act?.forum?.candidates).toContain('org-house-of-councillors');
  });
});

it('a chamber is where questions are put that the next sentence tells of', () => {
  const found = actsOf(
    'fr',
    'Le sort des quais a été soulevé mardi à la Chambre des représentants. Le ministre de la Pêche, Adnane Zerhouni, a esquivé la question posée par le groupe du Littoral. Dans sa réponse, il a dit que 648 quais sont vides.',
  );
  expect(found.map(({ type, forum }) => [type, forum?.candidates[0]])).toEqual([
    ['oral_question', 'org-house-of-representatives'],
    ['oral_answer', 'org-house-of-representatives'],
  ]);
});

it('what is said at the opening of the government council is a statement there', () => {
  const [act] = actsOf(
    'en',
    'Fisheries Minister Adnane Zerhouni said at the opening of the Governing Council that 648 quays are empty.',
  );
  expect(act?.type).toBe('statement');
  expect(act?.forum?.candidates).toContain('org-government-council');
});

describe('a chamber', () => {
  const ministers = {
    fr: 'Le ministre de la Pêche, Adnane Zerhouni, a dit lundi devant la Chambre des représentants que 648 quais sont vides.\n\nLes quais ferment tôt.',
    ar: 'قال وزير الصيد البحري، عدنان الزرهوني، أمس الاثنين أمام مجلس النواب، إن 648 رصيفا فارغ.\n\nوتغلق الأرصفة باكرا.',
  };

  it.each([
    [
      'fr',
      'Le secrétaire général du Syndicat des marins, Samir Berrechid, a affirmé que les quais sont pleins.',
    ],
    [
      'fr',
      'Le vice-doyen de la faculté de Sidi Brahim, Samir Berrechid, a affirmé que les quais sont pleins.',
    ],
    [
      'fr',
      '« Les quais sont pleins », nous a déclaré le président de la Ligue des marins, Samir Berrechid.',
    ],
    ['ar', 'وأكد الأمين العام لنقابة البحارة، سمير برشيد، أن الأرصفة مملوءة.'],
  ] as const)('is not where those speak who do not sit in it: %s: %s', (lang, other) => {
    const acts = actsOf(lang, `${ministers[lang]}\n\n${other}`);
    expect(acts.map(({ forum }) => forum === null)).toEqual([false, true]);
  });
});
