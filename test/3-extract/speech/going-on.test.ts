import { describe, expect, it } from 'vitest';
import type { Language } from '../../../pipeline/document.ts';
import { speechOf } from './harness.ts';

/** Whoever states each sentence of a text that nothing marks as speech. */
const goingOn = (lang: Language, text: string) =>
  speechOf(lang, text)
    .statements.filter(({ quotation }) => quotation === 'none')
    .map(({ speaker, start, end }) => [speaker?.name, text.slice(start, end)]);

describe('a sentence that takes up the words before it is of whoever said them', () => {
  it.each([
    [
      'fr',
      'Salma Berrechid, ministre de l’Eau, a dit que les puits sont secs. Cela menace les vergers.',
      ['Salma Berrechid', 'Cela menace les vergers.'],
    ],
    [
      'fr',
      'L’Office des puits a indiqué que la digue fuit. S’y ajoute une vanne bloquée.',
      ['Office des puits', 'S’y ajoute une vanne bloquée.'],
    ],
    [
      'fr',
      'Salma Berrechid, ministre de l’Eau, a dit que les puits sont secs. Il faut en creuser d’autres.',
      ['Salma Berrechid', 'Il faut en creuser d’autres.'],
    ],
    [
      'en',
      'Salma Berrechid, the water minister, said that the wells are dry. These are hard times for growers.',
      ['Salma Berrechid', 'These are hard times for growers.'],
    ],
    [
      'ar',
      'قالت سلمى برشيد، وزيرة الماء، إن الآبار جفت. فالفرشة لم تتجدد.',
      ['سلمى برشيد', 'فالفرشة لم تتجدد.'],
    ],
    [
      'ar',
      'قالت سلمى برشيد، وزيرة الماء، إن الآبار جفت. كما أنها غير محروسة.',
      ['سلمى برشيد', 'كما أنها غير محروسة.'],
    ],
    [
      'ar',
      'قالت سلمى برشيد، وزيرة الماء، إن اللائحة جاهزة. وتضم هذه اللائحة آبارا قديمة.',
      ['سلمى برشيد', 'وتضم هذه اللائحة آبارا قديمة.'],
    ],
    [
      'ar',
      'قالت سلمى برشيد، وزيرة الماء، إن الآبار جفت. ومن الواجب حمايتها.',
      ['سلمى برشيد', 'ومن الواجب حمايتها.'],
    ],
  ] as const)('%s: %s', (lang, text, statement) => {
    expect(goingOn(lang, text)).toEqual([statement]);
  });
});

describe('what is so until the same speaker is named again is theirs', () => {
  it.each([
    [
      'fr',
      'Salma Berrechid, ministre de l’Eau, a dit que les puits sont secs. Les barrages restent pleins. Elle a ajouté que la pluie manque.',
      ['Salma Berrechid', 'Les barrages restent pleins.'],
    ],
    [
      'en',
      'Salma Berrechid, the water minister, said that the wells are dry. Minors are among the diggers. She added that rain is scarce.',
      ['Salma Berrechid', 'Minors are among the diggers.'],
    ],
    [
      'ar',
      'قالت سلمى برشيد، وزيرة الماء، إن الآبار جفت. وينتقل الحفارون إلى قرى بعيدة. وأضافت أن المطر قليل.',
      ['سلمى برشيد', 'وينتقل الحفارون إلى قرى بعيدة.'],
    ],
  ] as const)('%s: %s', (lang, text, statement) => {
    expect(goingOn(lang, text)).toEqual([statement]);
  });
});

describe('what is told of the account, or happened meanwhile, is the outlet’s', () => {
  it.each([
    // What happened.
    [
      'fr',
      'Salma Berrechid, ministre de l’Eau, a dit que les puits sont secs. La salle était comble. Elle a ajouté que la pluie manque.',
    ],
    [
      'fr',
      'Salma Berrechid, ministre de l’Eau, a dit que les puits sont secs. Un veuf pleurait. Elle a ajouté que la pluie manque.',
    ],
    [
      'en',
      'Salma Berrechid, the water minister, said that the wells are dry. Growers welcomed what is a rare admission. She added that rain is scarce.',
    ],
    [
      'ar',
      'قالت سلمى برشيد، وزيرة الماء، إن الآبار جفت. وكان النواب ينتظرون. وأضافت أن المطر قليل.',
    ],
    // Where and when it was said.
    [
      'fr',
      'Salma Berrechid, ministre de l’Eau, a dit que les puits sont secs. Cette déclaration intervient après la grève.',
    ],
    [
      'en',
      'Salma Berrechid, the water minister, said that the wells are dry. This is not the first time.',
    ],
    ['ar', 'قالت سلمى برشيد، وزيرة الماء، إن الآبار جفت. ويأتي هذا التصريح بعد الإضراب.'],
    // Nobody is heard again, or the outlet asks.
    [
      'en',
      'Salma Berrechid, the water minister, said that the wells are dry. Pumps are usually off in winter.',
    ],
    [
      'fr',
      'Salma Berrechid, ministre de l’Eau, a dit que les puits sont secs. Est-ce une surprise ? Elle a ajouté que la pluie manque.',
    ],
    // Whose opinion it is.
    [
      'fr',
      'Salma Berrechid, ministre de l’Eau, a dit que les puits sont secs. Pour la Ligue, les barrages restent pleins. Elle a ajouté que la pluie manque.',
    ],
  ] as const)('%s: %s', (lang, text) => {
    expect(goingOn(lang, text)).toEqual([]);
  });
});

describe('words in quotation marks inside an account are of whoever gives it', () => {
  it.each([
    [
      'fr',
      'Salma Berrechid, ministre de l’Eau, a dit que les puits sont secs.\n\nConformément à ce plan, il a été procédé à « l’ouverture de trois vannes de plus ».\n\nElle a ajouté que la pluie manque.',
    ],
  ] as const)('%s: %s', (lang, text) => {
    const { statements } = speechOf(lang, text);
    expect(statements.map(({ speaker }) => speaker?.name)).toEqual([
      'Salma Berrechid',
      'Salma Berrechid',
      'Salma Berrechid',
    ]);
    expect(statements[1]?.quotation).toBe('direct');
  });

  it('but not a name in them', () => {
    const { statements } = speechOf(
      'fr',
      'Salma Berrechid, ministre de l’Eau, a dit que les puits sont secs.\n\nLe plan a reçu le nom « Une source pour chaque village de la plaine ».\n\nElle a ajouté que la pluie manque.',
    );
    expect(statements).toHaveLength(2);
  });
});

describe('a French conditional behind whoever spoke is what the outlet has from them', () => {
  it.each([
    [
      'Selon l’Office des puits, la digue fuit. L’eau aurait emporté une vanne.',
      ['Office des puits', 'L’eau aurait emporté une vanne.'],
    ],
    [
      'L’Office des puits a démenti toute fuite. Les images qui circulent dateraient de 2021.',
      ['Office des puits', 'Les images qui circulent dateraient de 2021.'],
    ],
  ] as const)('%s', (text, statement) => {
    expect(goingOn('fr', text)).toEqual([statement]);
  });

  it.each([
    'Selon l’Office des puits, la digue fuit. Il faudrait une vanne neuve.',
    'Selon l’Office des puits, la digue fuit. Sans elle, la ville manquerait d’eau.',
    'Selon l’Office des puits, la digue fuit. La ville pourrait manquer d’eau.',
    'Selon l’Office des puits, la digue fuit. Les vergers, dit-on, souffriraient ?',
  ])('but no wish, chance or condition of its own: %s', (text) => {
    expect(goingOn('fr', text)).toEqual([]);
  });
});
