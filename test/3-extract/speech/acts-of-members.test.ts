import { describe, expect, it } from 'vitest';
import { actsOf, authorsOf } from './harness.ts';

describe('a member of a chamber beside somebody in office', () => {
  it.each([
    [
      'fr',
      'Le ministre de la Pêche, Adnane Zerhouni, a indiqué que le quai est fermé. La députée Samia Berrechid a affirmé que 648 quais sont vides.',
      ['statement: Adnane Zerhouni', 'statement: Samia Berrechid'],
    ],
    [
      'ar',
      'قال وزير الصيد البحري، عدنان الزرهوني، إن الرصيف مغلق. وأكدت النائبة البرلمانية سامية الصنهاجي أن 648 رصيفا فارغ.',
      ['statement: عدنان الزرهوني', 'statement: سامية الصنهاجي'],
    ],
    [
      'en',
      'Fisheries Minister Adnane Zerhouni said the quay is closed. MP Samia Berrechid insisted that 648 quays are empty.',
      ['statement: Adnane Zerhouni', 'statement: Samia Berrechid'],
    ],
  ] as const)(
    'makes a statement where a verb of saying goes with their name: %s: %s',
    (lang, text, wanted) => {
      expect(authorsOf(lang, text)).toEqual(wanted);
    },
  );

  it.each([
    [
      'fr',
      'Le ministre de la Pêche, Adnane Zerhouni, a indiqué que le quai est fermé. La députée Samia Berrechid ne partage pas cet optimisme : pour elle, 648 quais sont vides.',
    ],
    [
      'en',
      'Fisheries Minister Adnane Zerhouni said the quay is open. MP Samia Berrechid was unconvinced: 648 quays, she said, are empty.',
    ],
  ] as const)('makes none where it is told what they think: %s: %s', (lang, text) => {
    expect(authorsOf(lang, text)).toEqual(['statement: Adnane Zerhouni']);
  });
});

describe('a point of order', () => {
  it.each([
    [
      'fr',
      'À la Chambre des représentants, lors d’un point d’ordre avant la séance des questions orales, la députée Samia Berrechid a dit que 648 quais sont vides.',
    ],
    [
      'ar',
      'قالت النائبة البرلمانية سامية الصنهاجي، في نقطة نظام خلال جلسة الأسئلة الشفوية بمجلس النواب، إن 648 رصيفا فارغ.',
    ],
    [
      'en',
      'On a point of order in the question session of the House of Representatives, MP Samia Berrechid said 648 quays are empty.',
    ],
  ] as const)('is a statement, and asks nothing: %s: %s', (lang, text) => {
    expect(actsOf(lang, text).map(({ type }) => type)).toEqual(['statement']);
  });
});

describe('a member who asks nothing in a session of questions', () => {
  it.each([
    [
      'fr',
      'Samia Berrechid, présidente du groupe du Littoral, a demandé que la Chambre des représentants entende les élus en fin de séances hebdomadaires de questions orales.',
      [],
    ],
    [
      'fr',
      'La députée Samia Berrechid a réfuté les chiffres lors de la séance des questions orales à la Chambre des représentants.',
      [],
    ],
  ] as const)('has no question: %s: %s', (lang, text, wanted) => {
    expect(
      actsOf(lang, text)
        .map(({ type }) => type)
        .filter((type) => type.endsWith('question')),
    ).toEqual(wanted);
  });
});

describe('what somebody tells of in their words', () => {
  it.each([
    [
      'fr',
      'Mardi, l’élu a rappelé que le groupe parlementaire du Littoral avait demandé qui paierait les quais.',
      [],
    ],
    [
      'ar',
      'قال وزير الصيد البحري، عدنان الزرهوني، أمام مجلس النواب إن الحكومة أجابت أيضا عن الأسئلة الكتابية.',
      ['statement: عدنان الزرهوني'],
    ],
    [
      'ar',
      'قال والي الجهة، منصف الصنهاجي، في ندوة صحفية إن خطاب الوزير عدنان الزرهوني أكد إغلاق الرصيف.',
      ['statement: منصف الصنهاجي'],
    ],
  ] as const)('is no act: %s: %s', (lang, text, wanted) => {
    expect(authorsOf(lang, text)).toEqual(wanted);
  });
});

describe('an open session of oral questions, and a programme on the air', () => {
  it.each([
    [
      'جاء ذلك خلال جلسة عمومية للأسئلة الشفهية بمجلس النواب، حيث قال وزير الصيد البحري، عدنان الزرهوني، إن 648 رصيفا فارغ.',
      'oral_answer: عدنان الزرهوني',
    ],
    [
      'قال والي الجهة، منصف الصنهاجي، خلال برنامج إذاعي، إن 648 رصيفا فارغ.',
      'interview: منصف الصنهاجي',
    ],
    [
      'قال والي الجهة، منصف الصنهاجي، في لقاء جهوي بطنجة، إن 648 رصيفا فارغ.',
      'speech: منصف الصنهاجي',
    ],
  ] as const)('hold answers and an interview: %s', (text, wanted) => {
    expect(authorsOf('ar', text)).toEqual([wanted]);
  });
});

describe('a headline that names no member', () => {
  it('tells of the question of whoever the text names', () => {
    const told = actsOf(
      'ar',
      'برلمانية تستفسر وزير الصيد البحري عن الأرصفة\nتوجهت النائبة البرلمانية سامية البرشيدي بسؤال كتابي إلى وزير الصيد البحري، عدنان الزرهوني، حول 648 رصيفا.',
    );
    expect(told.map(({ type, speaker }) => `${type}: ${speaker?.name}`)).toEqual([
      'written_question: سامية البرشيدي',
    ]);
  });
});

describe('a question that a verb closes without a mark of its own', () => {
  it.each([
    "Qu'a-t-on fait des puits, a demandé mardi à la Chambre des représentants la députée Samia Berrechid.",
    'Où en est-on des puits, a demandé mardi à la Chambre des représentants la députée Samia Berrechid.',
    'Pourquoi les puits sont-ils secs, a demandé mardi à la Chambre des représentants la députée Samia Berrechid.',
  ])('is one: %s', (text) => {
    expect(authorsOf('fr', text)).toEqual(['oral_question: Samia Berrechid']);
  });

  it.each([
    'Il faut des puits',
    'Que la lumière soit faite sur ces puits',
    'Si rien ne change, il faudra des puits',
    'Ce puits doit rouvrir',
  ])('unlike a request: %s', (request) => {
    const text = `${request}, a demandé mardi à la Chambre des représentants la députée Samia Berrechid.`;
    expect(authorsOf('fr', text)).toEqual(['statement: Samia Berrechid']);
  });
});
