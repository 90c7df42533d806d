import { describe, expect, it } from 'vitest';
import { speechOf } from './harness.ts';

describe('an interview', () => {
  it('gives answers to whom it presents, and questions to the outlet', () => {
    const { speaker } = speechOf(
      'fr',
      "Samia Berrechid, directrice de l'Agence des ports, fait le point.\nOù en sont les quais, dont 7 sont fermés ?\nNous en avons rouvert 41. Il en reste 12 à livrer.\nEt les grues ?\nElles sont 90 en tout.\nPropos recueillis à Safi, le port aux 14 quais.",
    );
    expect(speaker('7')).toBeNull();
    for (const figure of ['41', '12', '90']) expect(speaker(figure)).toBe('Samia Berrechid');
    expect(speaker('14')).toBeNull();
  });

  it('is told by its labels in English', () => {
    const { speaker } = speechOf(
      'en',
      'Q: How many quays have been closed?\nA: We closed 41 quays, and 12 will follow.\nInterview with Samia Berrechid, director of the Port Agency',
    );
    expect(speaker('41')).toBe('Samia Berrechid');
    expect(speaker('12')).toBe('Samia Berrechid');
  });

  it('is no text whose headings ask', () => {
    const { speaker } = speechOf(
      'fr',
      'La directrice des ports, Samia Berrechid, a quitté ses fonctions.\nCombien de quais ?\nLe port a 41 quais.\nCombien de grues ?\nIl a 12 grues.',
    );
    expect(speaker('41')).toBeNull();
    expect(speaker('12')).toBeNull();
  });
});

it('takes one question for an interview where a heading says that it is one', () => {
  const { speaker } = speechOf(
    'en',
    'Interview with Samia Berrechid, Minister of Wells & Rivers\n\nHow do you see the wells?\n\nWells reached 41 metres. We are on track.',
  );
  expect(speaker('41')).toBe('Samia Berrechid');
});

it('leaves what presents it to the outlet, unless it says something there', () => {
  const fr = speechOf(
    'fr',
    "Samia Berrechid est directrice de l'Agence des ports. Dans cet entretien, elle revient sur un plan doté de 90 millions. Dans cet entretien, elle assure que 15 grues sont neuves.\nOù en sont les quais ?\nNous en avons rouvert 41.\nEt les grues ?\nElles sont 12 en tout.",
  );
  expect(fr.speaker('90')).toBeNull();
  for (const figure of ['15', '41', '12']) expect(fr.speaker(figure)).toBe('Samia Berrechid');
  const ar = speechOf(
    'ar',
    'سامية البرشيدي هي مديرة وكالة الموانئ. في هذا الحوار، تتحدث عن برنامج كلفته 90 مليونا.\nكم عدد الأرصفة؟\nلدينا 41 رصيفا.\nوماذا عن الرافعات؟\nنتوفر على 12 رافعة.',
  );
  expect(ar.speaker('90')).toBeNull();
  for (const figure of ['41', '12']) expect(ar.speaker(figure)).toBe('سامية البرشيدي');
});

describe('an answer', () => {
  it.each([
    [
      'dash',
      'Samia Berrechid, directrice des ports.\nOù en sont les quais ?\n- Nous en avons rouvert 41. Les autres suivront.\nEt les grues ?\n- Le ministère a décidé de les changer.\nOn en dit du mal.\n- Nous non.',
      [
        'Nous en avons rouvert 41.',
        'Les autres suivront.',
        'Le ministère a décidé de les changer.',
        'Nous non.',
      ],
      'Samia Berrechid',
    ],
    [
      'label',
      'Le Phare : Où en sont les quais ?\nMinistre des Ports : Nous en avons rouvert 41. Les autres suivront.\nEt les grues ?\nLe ministère a décidé de les changer.',
      [
        'Nous en avons rouvert 41.',
        'Les autres suivront.',
        'Le ministère a décidé de les changer.',
      ],
      'Ministre des Ports',
    ],
    [
      'dash and label',
      '- Le Phare : Où en sont les quais ?\n- Ministre des Ports : Nous en avons rouvert 41.\nLes autres suivront.\n- Et les grues ?\n- Elles sont neuves.',
      ['Nous en avons rouvert 41.', 'Les autres suivront.', 'Elles sont neuves.'],
      'Ministre des Ports',
    ],
  ])('is quoted whole, sentence by sentence, behind its %s', (_, text, answers, guest) => {
    const { statements } = speechOf('fr', text);
    expect(statements.map(({ quote }) => quote && text.slice(quote.start, quote.end))).toEqual(
      answers,
    );
    for (const { speaker, quotation } of statements) {
      expect(speaker?.name ?? speaker?.role).toBe(guest);
      expect(quotation).toBe('direct');
    }
  });

  it('belongs to one act, the interview', () => {
    const { acts } = speechOf(
      'ar',
      'سامية البرشيدي، مديرة الموانئ، في هذا الحوار.\nكم عدد الأرصفة؟\nأعتقد أن لدينا 41 رصيفا.\nوالرافعات؟\nنتوفر على 12 رافعة.',
    );
    expect(acts.map(({ type, speaker }) => `${type} ${speaker?.name}`)).toEqual([
      'interview سامية البرشيدي',
    ]);
  });
});

describe('what a guest answers', () => {
  it('stays theirs where the outlet and others tell more behind it', () => {
    const { speaker } = speechOf(
      'ar',
      'تواجه جمعية الآبار حفظ شكاياتها. رئيسها، سمير الزاكي، يشرح في هذا الحوار ما جرى.\n\nلماذا لا تتوفرون على وصل؟\n\n- رفضت السلطة تسلم 5 ملفات سنة 2018.\n\nكم شكاية حفظت؟\n\n- سنطعن في 7 قرارات.\n\nوكان والي زاكورة، عمر التازي، قد أوضح أن 4 قرارات صدرت. وترى وزيرة الآبار، سامية البرشيدي، أن 6 دعاوى رفعت.',
    );
    expect(speaker('5')).toBe('سمير الزاكي');
    expect(speaker('7')).toBe('سمير الزاكي');
    expect(speaker('4')).toBe('عمر التازي');
    expect(speaker('6')).toBe('سامية البرشيدي');
  });

  it('has turns that dashes open one after the other, though some of them ask nothing', () => {
    const { speaker } = speechOf(
      'fr',
      'Le président de la Ligue des puits, Samir Zerrad, a répondu à nos questions.\n— Que deviennent les puits ?\n— Nous en avons rouvert 12.\n— Et après ?\n— Nous en verrons 3 de plus.\n— On vous accuse de trier les 40 demandes.\n— Je récuse ce mot. Sur 18 puits, aucun ne l’a été. Qui peut parler de tri ?\nMercredi, la ville avait fermé 9 puits.',
    );
    for (const figure of ['12', '3', '18']) expect(speaker(figure)).toBe('Samir Zerrad');
    expect(speaker('40')).toBeNull();
    expect(speaker('9')).toBeNull();
  });
});
