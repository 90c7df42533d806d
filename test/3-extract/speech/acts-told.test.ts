import { describe, expect, it } from 'vitest';
import { actsOf, authorsOf } from './harness.ts';

describe('a member or an association whose words alone are told', () => {
  it.each([
    [
      'fr',
      'Selon la députée Samia Berrechid, les quais du port sont vides depuis mars.',
      'Samia Berrechid',
    ],
    [
      'ar',
      'اتهم النائب البرلماني سمير الصنهاجي رئيس الجماعة بتفويت الميناء إلى شركة صهره.',
      'سمير الصنهاجي',
    ],
    [
      'en',
      'MP Samia Berrechid accuses the town council of awarding the quay to a friend.',
      'Samia Berrechid',
    ],
  ] as const)('makes a statement: %s: %s', (lang, text, speaker) => {
    expect(authorsOf(lang, text)).toEqual([`statement: ${speaker}`]);
  });

  it('makes none beside an act of somebody in office', () => {
    const text =
      'Le wali du Littoral, Adnane Zerhouni, a indiqué que le quai est fermé. Selon la députée Samia Berrechid, il est vide.';
    expect(authorsOf('fr', text)).toEqual(['statement: Adnane Zerhouni']);
  });
});

describe('an act that its words name', () => {
  it.each([
    [
      'fr',
      'Le ministère de la Pêche avait répondu par écrit à la députée Samia Berrechid que 648 quais étaient vides.',
      ['written_answer: ministère de la Pêche', 'written_question: Samia Berrechid'],
    ],
    [
      'en',
      'The Ministry of Transport replied in writing to MP Samia Berrechid that 648 quays are empty.',
      ['written_answer: Ministry of Transport', 'written_question: Samia Berrechid'],
    ],
    [
      'fr',
      'Le ministre de la Pêche, Adnane Zerhouni, a précisé lundi, dans sa réponse orale à la députée Samia Berrechid, que 648 quais sont vides.',
      ['oral_answer: Adnane Zerhouni', 'oral_question: Samia Berrechid'],
    ],
    [
      'en',
      'MP Samia Berrechid wondered during question time who would pay for the quays.',
      ['oral_question: Samia Berrechid'],
    ],
    [
      'fr',
      'Invité du podcast « Quais », le maire de Sidi Brahim, Adnane Zerhouni, a dit que 648 quais sont vides.',
      ['interview: Adnane Zerhouni'],
    ],
    [
      'en',
      'Speaking on the podcast “Quays”, Fisheries Minister Adnane Zerhouni said 648 quays are empty.',
      ['interview: Adnane Zerhouni'],
    ],
    [
      'ar',
      'حل والي الجهة، منصف الصنهاجي، ضيفا على بودكاست «الرصيف»، وقال إن 648 رصيفا فارغ.',
      ['interview: منصف الصنهاجي'],
    ],
  ] as const)('is of the sort that they tell: %s: %s', (lang, text, wanted) => {
    expect(authorsOf(lang, text).sort()).toEqual([...wanted].sort());
  });

  it.each([
    [
      'fr',
      'Répondant aux critiques du Parti du Littoral, le maire de Sidi Brahim, Adnane Zerhouni, a dit que 648 quais sont vides.',
    ],
    [
      'en',
      'Responding to criticism from the Coast Party, Fisheries Minister Adnane Zerhouni said 648 quays are empty.',
    ],
  ] as const)('answers no question where critics are answered: %s: %s', (lang, text) => {
    expect(authorsOf(lang, text)).toEqual(['statement: Adnane Zerhouni']);
  });
});

describe('an act that a month or a year is told of', () => {
  it.each([
    [
      'fr',
      'Le maire de Sidi Brahim, Adnane Zerhouni, avait promis, en décembre 2026, que 648 quais seraient livrés.',
      '2026-12',
      'month',
    ],
    [
      'fr',
      'Un rapport de la Cour des comptes publié en janvier 2031 indique que 648 quais sont vides.',
      '2031-01',
      'month',
    ],
    [
      'en',
      'Back in March 2028 Fisheries Minister Adnane Zerhouni had promised that 648 quays would be built.',
      '2028-03',
      'month',
    ],
    ['ar', 'كان والي الجهة، منصف الصنهاجي، قد وعد سنة 2027 بأن 648 رصيفا ستفتح.', '2027', 'year'],
    [
      'fr',
      'Le maire de Sidi Brahim, Adnane Zerhouni, a indiqué en 2027 que 648 quais étaient vides.',
      '2027',
      'year',
    ],
  ] as const)('has it for its date: %s: %s', (lang, text, date, date_precision) => {
    expect(actsOf(lang, text)[0]).toMatchObject({ date, date_precision });
  });

  it.each([
    [
      'fr',
      'Le maire de Sidi Brahim, Adnane Zerhouni, avait promis que 648 quais seraient livrés en décembre 2029.',
    ],
    ['fr', 'Le rapport de la Cour des comptes pour 2029 indique que 648 quais sont vides.'],
    ['ar', 'قال والي الجهة، منصف الصنهاجي، إن 648 رصيفا فتحت سنة 2029.'],
    ['en', 'Fisheries Minister Adnane Zerhouni said that 648 quays were built in March 2028.'],
  ] as const)('is not that of what is said: %s: %s', (lang, text) => {
    expect(actsOf(lang, text)[0]?.date).toBeNull();
  });
});

describe('an act that is told to be for somebody', () => {
  it.each([
    [
      'fr',
      'Le maire de Sidi Brahim, Adnane Zerhouni, a déclaré à la MAP que 648 quais sont vides.',
      'MAP',
    ],
    ['ar', 'قال والي الجهة، منصف الصنهاجي، لهسبريس إن 648 رصيفا فارغ.', 'هسبريس'],
    ['en', 'Fisheries Minister Adnane Zerhouni told Reuters that 648 quays are empty.', 'Reuters'],
    [
      'en',
      'In a statement to MAP, Fisheries Minister Adnane Zerhouni said 648 quays are empty.',
      'MAP',
    ],
    [
      'fr',
      'La députée Samia Berrechid a adressé une question écrite au ministère de la Pêche sur les quais.',
      'ministère de la Pêche',
    ],
    [
      'fr',
      'Répondant aux critiques du Parti du Littoral, le maire de Sidi Brahim, Adnane Zerhouni, a dit que 648 quais sont vides.',
      'Parti du Littoral',
    ],
  ] as const)('has them for its addressee: %s: %s', (lang, text, addressee) => {
    expect(actsOf(lang, text)[0]?.addressee?.name).toContain(addressee);
  });

  it.each([
    [
      'fr',
      'Selon un communiqué parvenu à la MAP, le ministère de la Pêche affirme que 648 quais sont vides.',
    ],
    [
      'fr',
      'La MAP rapporte que le maire de Sidi Brahim, Adnane Zerhouni, a indiqué que 648 quais sont vides.',
    ],
  ] as const)('has none where a paper only passes it on: %s: %s', (lang, text) => {
    expect(actsOf(lang, text)[0]?.addressee).toBeNull();
  });
});

describe('whoever answers the members of a chamber in it', () => {
  it.each([
    'Le ministre des Puits, Adnane Zerhouni, a indiqué, mardi à la Chambre des représentants, en réponse à des députés, que 12 puits étaient secs.',
    '« 12 puits sont secs », a déclaré mardi à la Chambre des conseillers le ministre des Puits, Adnane Zerhouni, en réponse aux conseillers.',
  ])('has an oral answer: %s', (text) => {
    expect(authorsOf('fr', text)).toEqual(['oral_answer: Adnane Zerhouni']);
  });
});

describe('a press release that a newspaper has passed on', () => {
  it.each([
    "Dans un communiqué repris par le quotidien Assabah, l'Office des puits reproche à la commune son retard.",
    "Dans un communiqué relayé par Assabah, l'Office des puits reproche à la commune son retard.",
  ])('is an act of whoever made it: %s', (text) => {
    expect(authorsOf('fr', text)).toEqual(['press_release: Office des puits']);
  });
});
