import { describe, expect, it } from 'vitest';
import { speechOf } from './harness.ts';

describe('the nearest attribution gives the speaker', () => {
  it('reads French verbs before, after and inside what is said', () => {
    const { speaker } = speechOf(
      'fr',
      'La directrice régionale de la pêche, Samia Berrechid, a indiqué que 41 bateaux sont amarrés. Les prises, a-t-elle précisé, reculent de 12 points. Le port compte 7 grues, a ajouté aux élus le gouverneur de la province, Adnane Zerhouni.',
    );
    expect(speaker('41')).toBe('Samia Berrechid');
    expect(speaker('12')).toBe('Samia Berrechid');
    expect(speaker('7')).toBe('Adnane Zerhouni');
  });

  it('reads Arabic verbs, prepositions and anaphors', () => {
    const { speaker } = speechOf(
      'ar',
      'أوضح المدير الجهوي للفلاحة، منصف الصنهاجي، أن 41 ضيعة تضررت. وأضاف المتحدث ذاته أن الخسائر همت 12 جماعة. وبلغ عدد السدود 7 حسب وكالة الحوض المائي.',
    );
    expect(speaker('41')).toBe('منصف الصنهاجي');
    expect(speaker('12')).toBe('منصف الصنهاجي');
    expect(speaker('7')).toBe('وكالة الحوض المائي');
  });

  it('reads English verbs around the words reported', () => {
    const { speaker } = speechOf(
      'en',
      'Some 41 boats were moored, the High Commission for Fisheries said on Monday. Catches fell by 12 points. Port director Adnane Zerhouni added that 7 cranes were idle.',
    );
    expect(speaker('41')).toBe('High Commission for Fisheries');
    expect(speaker('12')).toBe('High Commission for Fisheries');
    expect(speaker('7')).toBe('Adnane Zerhouni');
  });

  it('lets a body speak through its report', () => {
    const { speaker } = speechOf(
      'fr',
      "Un communiqué de l'Office des barrages chiffre à 41 les fuites réparées. Pour les puits, on en est à 12.",
    );
    expect(speaker('41')).toBe('Office des barrages');
    expect(speaker('12')).toBe('Office des barrages');
  });
});

describe('what stands between a subject and its verb does not speak', () => {
  it.each([
    [
      'fr',
      "Un communiqué de l'Office des barrages, que préside Samia Berrechid, par ailleurs patronne de la Caisse des puits, dénombre 41 fuites.",
      'Office des barrages',
    ],
    [
      'fr',
      'Le ministre délégué chargé des Ports, Adnane Zerhouni, a répondu aux élus. Le budget, soutient Zerhouni, est de 41 millions.',
      'Adnane Zerhouni',
    ],
    [
      'ar',
      'أفادت وكالة الحوض المائي بحجز 7 قوارب. وضبطت 41 وثيقة مزورة و3 ناقلات.',
      'وكالة الحوض المائي',
    ],
    [
      'en',
      'The ports ministry sent 3 extra customs teams, and announced that 41 boats were seized.',
      'ports ministry',
    ],
  ] as const)('%s: %s', (lang, text, name) => {
    expect(speechOf(lang, text).speaker('41')).toBe(name);
  });
});

describe('the outlet speaks for itself', () => {
  it('until somebody is named', () => {
    const { of, speaker } = speechOf(
      'fr',
      'La ville a fermé 41 hammams. Le maire, Adnane Zerhouni, a assuré que 12 rouvriront.',
    );
    expect(speaker('41')).toBeNull();
    expect(of('41')?.quotation).toBe('none');
    expect(speaker('12')).toBe('Adnane Zerhouni');
  });
});

describe('people without a public role are never written', () => {
  const texts = [
    [
      'fr',
      'Un habitant, Wassim Qorchi, affirme que 41 maisons sont fissurées. Qorchi a ajouté que 12 familles sont parties.',
      /Wassim|Qorchi/,
    ],
    [
      'fr',
      "L'avocat Wassim Qorchi a déclaré que 41 plaintes sont prêtes. « J'en ai 12 », a-t-il dit.",
      /Wassim|Qorchi/,
    ],
    [
      'ar',
      'قال المواطن وسيم القرشي إن 41 منزلا تضررت. وأضاف القرشي أن 12 أسرة رحلت.',
      /وسيم|القرشي/,
    ],
    // A surname that somebody in office bears too.
    ['ar', 'قالت جارته فاطنة لفتيت إن 41 منزلا تضررت. وأضافت أن 12 أسرة رحلت.', /فاطنة|لفتيت/],
    [
      'fr',
      'Wassim Laftit, un voisin, a dit que 41 maisons sont fissurées. Il en craint 12.',
      /Wassim|Laftit/,
    ],
    [
      'en',
      'Shopkeeper Wassim Qorchi said 41 houses were cracked. Qorchi added that 12 families left.',
      /Wassim|Qorchi/,
    ],
    [
      'en',
      'Wassim Qorchi told reporters that 41 houses were cracked. He said 12 families left.',
      /Wassim|Qorchi/,
    ],
  ] as const;
  it.each(texts)('%s: %s', (lang, text, name) => {
    const { statements, acts, figures } = speechOf(lang, text);
    expect(figures).toHaveLength(2);
    const parties = [
      ...statements.flatMap((s) => [s.speaker, s.cited]),
      ...acts.flatMap((a) => [a.speaker, a.addressee]),
    ];
    for (const party of parties) expect(`${party?.name} ${party?.role}`).not.toMatch(name);
  });
});
