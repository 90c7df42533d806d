import { describe, expect, it } from 'vitest';
import type { Language } from '../../../pipeline/document.ts';
import { speechOf } from './harness.ts';

describe('gender tells whom a pronoun or a title stands for', () => {
  it('reads it from the article before an epicene title', () => {
    const { speaker } = speechOf(
      'fr',
      "La ministre de la Pêche, Samia Berrechid, a promis 41 bateaux. Le conseiller Adnane Zerhouni n'en croit rien. Les quais, a-t-il poursuivi, attendent depuis 12 ans. La ministre a rétorqué que 7 quais sont refaits.",
    );
    expect(speaker('41')).toBe('Samia Berrechid');
    expect(speaker('12')).toBe('Adnane Zerhouni');
    expect(speaker('7')).toBe('Samia Berrechid');
  });

  it('takes it from an honorific before that of a title which stays masculine', () => {
    const { speaker } = speechOf(
      'fr',
      "La Ligue des ports a publié son bilan. Les quais sont pleins, a affirmé Mme Samia Berrechid, Premier Président de la Ligue des ports. S'agissant de la pêche, elle a relevé que 41 barques sont vides.",
    );
    expect(speaker('41')).toBe('Samia Berrechid');
  });

  it('passes over a group of the other gender', () => {
    const { speaker } = speechOf(
      'fr',
      "La ministre de la Pêche, Samia Berrechid, a ouvert la réunion. Les députés l'attendaient. Le budget, a-t-elle exposé, est de 41 dirhams.",
    );
    expect(speaker('41')).toBe('Samia Berrechid');
  });
});

describe('whom a pronoun or a verb without a subject means, of two', () => {
  const cases: [Language, string, string][] = [
    [
      'en',
      'Ports Minister Amina Zerhouni said ports were full. Wells Minister Karim Belkadi said wells were dry. She expects 41 ships.',
      'Amina Zerhouni',
    ],
    [
      'en',
      'Ports Minister Karim Zerhouni met Wells Minister Amina Belkadi. She told him that 41 wells were dry.',
      'Amina Belkadi',
    ],
    [
      'ar',
      'أوضح مدير وكالة الآبار، كريم الزاكي، أن الماء يكفي. وأوضحت مديرة وكالة الموانئ، أمينة البكاي، أنه لا يكفي. وأضاف أن 41 بئرا حفرت.',
      'كريم الزاكي',
    ],
    [
      'ar',
      'أوضحت مديرة وكالة الموانئ، أمينة البكاي، أن الماء يكفي. وأوضح مدير وكالة الآبار، كريم الزاكي، أنه لا يكفي. وقالت إن 41 بئرا حفرت.',
      'أمينة البكاي',
    ],
    // The verb has a subject of its own, which the grammar does not know.
    [
      'ar',
      'أوضحت مديرة وكالة الموانئ، أمينة البكاي، أن الماء يكفي. وأوضح مدير وكالة الآبار، كريم الزاكي، أنه لا يكفي. وأضافت العملية أن 41 بئرا حفرت.',
      'كريم الزاكي',
    ],
    // A participle is of whoever has said what stands before, a woman or a man.
    [
      'ar',
      'أكدت الوزيرة أمينة البكاي أن هذا الرقم يؤكد حزم الحكومة، مشيرة إلى أن 41 بئرا حفرت.',
      'أمينة البكاي',
    ],
    [
      'ar',
      'أكدت الوزيرة أمينة البكاي أن الرقم يؤكد الحزم الذي تتعامل به الحكومة مع الماء، مشيرة إلى أن 41 بئرا حفرت.',
      'أمينة البكاي',
    ],
    // «تحدث» and «لفت» are a man's.
    [
      'ar',
      'أوضحت مديرة وكالة الموانئ، أمينة البكاي، أن الماء يكفي. وأوضح مدير وكالة الآبار، كريم الزاكي، أنه لا يكفي. ولفت إلى أن 41 بئرا حفرت.',
      'كريم الزاكي',
    ],
    [
      'fr',
      'Le ministre des Puits, Ali Zerhouni, a dit que tout va bien. La Fédération des ports en doute, a-t-elle dit. Il a ajouté que 41 puits sont pleins.',
      'Ali Zerhouni',
    ],
    [
      'fr',
      'Le Conseil des puits a dit que tout va bien. La Fédération des ports a dit que non. Elle a ajouté que 41 puits sont pleins.',
      'Fédération des ports',
    ],
    [
      'fr',
      'Le ministre Ali Zerhouni a reçu la Fédération des ports. Elle a dit que 41 quais sont pleins.',
      'Fédération des ports',
    ],
    // "rappelle" holds no "elle".
    [
      'fr',
      'La Fédération des ports a dit que non. Le ministre des Puits, Ali Zerhouni, a dit que tout va bien. Les 41 puits, rappelle-t-il, sont pleins.',
      'Ali Zerhouni',
    ],
    // Nobody else has spoken: a slip of the pen.
    [
      'fr',
      'La Fédération des ports a dit que tout va bien. Les 41 quais, a-t-il dit, sont pleins.',
      'Fédération des ports',
    ],
    [
      'ar',
      'قالت وكالة الآبار إن الماء يكفي. وقال الوزير علي البكاي إنه لا يكفي. وأضافت أن 41 بئرا حفرت.',
      'وكالة الآبار',
    ],
    [
      'ar',
      'قال الوزير علي البكاي إن الماء يكفي. وقالت وكالة الآبار إنه لا يكفي. وحسب قولها، فإن 41 بئرا حفرت.',
      'وكالة الآبار',
    ],
    ['ar', 'قالت وكالة الآبار إن الماء يكفي. وأضاف أن 41 بئرا حفرت.', 'وكالة الآبار'],
  ];
  it.each(cases)('%s: %s', (lang, text, name) => {
    expect(speechOf(lang, text).speaker('41')).toBe(name);
  });
});

describe('what comes out says nothing by itself', () => {
  const said = (text: string) => speechOf('fr', text).statements.filter((s) => s.speaker).length;

  it('is no statement without anything said', () => {
    expect(said("L'Office des puits a rendu public, mardi, son rapport annuel.")).toBe(0);
    expect(said("L'Office des puits a publié des photos d'une pompe.")).toBe(0);
  });

  it('is one with figures or a clause', () => {
    expect(
      said("L'Office des puits a rendu public son rapport : « rien ne presse » cette année."),
    ).toBe(1);
  });
});

describe('verbs inside a quotation', () => {
  it('belong to what is quoted where they can mean anything else', () => {
    const { statements } = speechOf(
      'fr',
      "« L'Office des puits espère dépasser 41 forages », a déclaré le wali, Adnane Zerhouni.",
    );
    expect(statements.map((s) => s.speaker?.name)).toEqual(['Adnane Zerhouni']);
  });

  it('pass over "chiffre d\'affaires"', () => {
    const { speaker } = speechOf(
      'fr',
      "Le wali, Adnane Zerhouni, a réagi : « L'Office des puits confond chiffre d'affaires et bénéfice : 41 dirhams. »",
    );
    expect(speaker('41')).toBe('Adnane Zerhouni');
  });
});

describe('an Arabic verb tells which of two goes on', () => {
  it.each([
    [
      'وجه النائب سمير العلوي سؤالا إلى الوزيرة سلمى البركاوي حول الآبار. وردت بأن 41 بئرا تكفي.',
      'سلمى البركاوي',
    ],
    // «النتائج كشفت»: no woman, behind whom the verb stands.
    [
      'قال وزير الماء سمير العلوي إن المعطيات أدخلت إلى قاعدة بوزارة الداخلية. وأوضح العلوي أن نتائج الإحصاء كشفت عن تسجيل 41 بئرا.',
      'سمير العلوي',
    ],
  ])('%s', (text, speaker) => {
    expect(speechOf('ar', text).speaker('41')).toBe(speaker);
  });
});

describe('an Arabic verb in the feminine has no man for subject', () => {
  it.each([
    'قالت النائبة سامية برشيد إن الآبار جفت. وساءلت الوزير عن 648 بئرا.',
    'قالت النائبة سامية برشيد إن الآبار جفت. وأبلغت الوزير أن 648 بئرا جفت.',
    'قالت النائبة سامية برشيد إن الآبار جفت. ثم خاطبت الوزير قائلة: «لولاك لما جفت 648 بئرا».',
    'قدمت سامية برشيد، وزيرة الآبار، بين يدي الملك عرضا أوضحت فيه أن 648 بئرا جفت.',
  ])('%s', (text) => {
    expect(speechOf('ar', text).speaker('648')).toBe('سامية برشيد');
  });

  it('unlike one in the masculine', () => {
    const text = 'قالت النائبة سامية برشيد إن الآبار جفت. وأبلغ الوزير أن 648 بئرا جفت.';
    expect(speechOf('ar', text).speaker('648')).toBe('الوزير');
  });
});
