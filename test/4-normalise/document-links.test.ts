import { describe, expect, it } from 'vitest';
import { extract } from '../../pipeline/3-extract/index.ts';
import { normalise } from '../../pipeline/4-normalise/index.ts';
import type { Language } from '../../pipeline/document.ts';
import { plainDocument } from '../../pipeline/evaluate/gold.ts';

/** The ids of whoever speaks in a text, in reading order; '' for one that the registry does not know. */
function speakers(lang: Language, text: string, published = '2024-05-02'): string[] {
  const { statements } = normalise(extract(plainDocument({ id: 'x', lang, text, published })));
  return statements
    .filter(({ speaker_name, speaker_role }) => speaker_name !== null || speaker_role !== null)
    .map(({ speaker_id }) => speaker_id ?? '');
}

const each = (cases: readonly (readonly [Language, string])[], ids: readonly string[]) =>
  it.each(cases)('%s: %s', (lang, text) => {
    const found = speakers(lang, text);
    expect(found).not.toEqual([]);
    expect([...new Set(found)]).toEqual(ids);
  });

describe('another country’s body is nobody of the registry', () => {
  each(
    [
      ['en', "Spain's Interior Ministry said 3,200 crates were seized."],
      ['en', 'The Interior Ministry in Madrid said 3,200 crates were seized.'],
      ['en', 'The minister of health of Gabon said 45 doctors were trained in Rabat.'],
      ['fr', 'La banque centrale de Tunisie a indiqué que 320 lingots ont été vendus.'],
      ['fr', "L'Agence nationale des ports du Sénégal a indiqué que 320 navires sont à quai."],
      ['fr', "Le ministère de l'Intérieur à Madrid a indiqué que 3.200 caisses ont été saisies."],
      ['ar', 'قالت وزارة الداخلية في إسبانيا إن 3200 صندوق حجزت.'],
      ['ar', 'قالت وزارة الصحة بغزة إن 3200 صندوق وصلت.'],
    ],
    [''],
  );

  describe('nor by its plain name, from there on', () => {
    each(
      [
        ['en', 'Spain said 3,200 crates were seized. The government added that 200 were returned.'],
        [
          'en',
          'The French Interior Ministry said 320 permits were refused. The interior minister said 20 were renewed.',
        ],
        ['ar', 'قالت الحكومة الإسبانية إن 3200 صندوق حجزت. وأضافت الحكومة أن 200 منها أعيدت.'],
      ],
      [''],
    );
    each(
      [
        [
          'fr',
          "Le ministère espagnol de l'Intérieur a indiqué que 320 caisses ont été saisies. Le ministère marocain de l'Intérieur a indiqué que 20 caisses ont été rendues.",
        ],
      ],
      ['', 'org-interior-ministry'],
    );
  });
});

describe('an office that is held no more is not that of whoever holds it', () => {
  each(
    [
      ['fr', "L'ancien ministre de la Santé a indiqué que 320 puits sont fermés."],
      ['fr', "L'ex-ministre de la Santé a indiqué que 320 puits sont fermés."],
      ['fr', "Le ministre de la Santé de l'époque avait indiqué que 320 puits sont fermés."],
      [
        'fr',
        'En 2018, Rachid Jabri, alors ministre de la Santé, a indiqué que 320 puits sont fermés.',
      ],
      ['en', 'The former health minister said 320 wells were closed.'],
      ['en', 'The then health minister said 320 wells were closed.'],
      ['ar', 'قال وزير الصحة السابق إن 320 بئرا أغلقت.'],
      ['ar', 'قال وزير الصحة آنذاك إن 320 بئرا أغلقت.'],
    ],
    [''],
  );
  each(
    [
      ['fr', 'Le ministre de la Santé a indiqué que 320 puits sont fermés.'],
      ['en', 'The health minister said 320 wells were closed.'],
      ['ar', 'قال وزير الصحة إن 320 بئرا أغلقت.'],
    ],
    ['person-ait-taleb'],
  );
});

describe('an office at a body that the registry lacks, or at none, is not that at another', () => {
  each(
    [
      ['fr', "L'inspecteur général a indiqué que 320 dossiers sont clos."],
      ['fr', 'Le chef de division a indiqué que 320 dossiers sont clos.'],
      ['ar', 'قال المفتش العام إن 320 ملفا أغلقت.'],
    ],
    [''],
  );
  each(
    [
      [
        'fr',
        "Le procureur général du Roi près la cour d'appel de Tata a indiqué que 320 dossiers sont clos.",
      ],
      ['fr', 'Le procureur du Roi près le tribunal de Tata a indiqué que 320 dossiers sont clos.'],
      ['fr', 'Le procureur général du Roi a indiqué que 320 dossiers sont clos.'],
      ['ar', 'قال الوكيل العام للملك باستئنافية طاطا إن 320 ملفا أغلقت.'],
    ],
    [''],
  );
});

describe('an office that many courts have is told by its court', () => {
  each(
    [
      [
        'fr',
        "Le procureur général du Roi près la Cour d'appel de Casablanca a indiqué que 320 dossiers sont clos.",
      ],
    ],
    ['person-tizari'],
  );
  each(
    [
      [
        'fr',
        'Le procureur général du Roi près la Cour de cassation a indiqué que 320 dossiers sont clos.',
      ],
      ['ar', 'قال رئيس النيابة العامة إن 320 ملفا أغلقت.'],
    ],
    ['person-daki'],
  );
});

describe('a surname is that of whom the text has by full name', () => {
  each(
    [
      ['ar', 'قال الباحث كريم بنموسى إن 320 خلية ضاعت. وأضاف بنموسى أن 20 خلية ضاعت.'],
      ['en', 'Karim El Khalfi, Wells Office spokesperson, said 320 wells were closed.'],
    ],
    [''],
  );
  each([['fr', 'M. Benmoussa a indiqué que 320 ruches sont vides.']], ['person-benmoussa']);

  it('and names nobody where that is a person without a public role', () => {
    const text =
      'Le chercheur Karim Benmoussa compte 320 ruches. M. Benmoussa ajoute que 20 ruches sont vides.';
    expect(speakers('fr', text)).toEqual([]);
  });
});

describe('a registered body is taken up by its noun, wherever that stands in its name', () => {
  each(
    [
      [
        'en',
        'The report of the National Airports Office is out. AFP/KARIM JABRI. According to the Office, 320 wells were closed.',
      ],
      [
        'fr',
        "Le rapport de l'Office national des aéroports est sorti. Selon l'Office, 320 puits sont fermés.",
      ],
    ],
    ['org-onda'],
  );
});

describe('a portfolio goes on with its adjective, in capitals or not', () => {
  it.each([
    [
      "Le ministre de l'Enseignement Supérieur Azzedine El Midaoui a compté 320 puits, a-t-il dit.",
      'person-el-midaoui',
    ],
    [
      "Le ministre de l'Education Nationale, du Préscolaire et des Sports a indiqué que 320 puits sont fermés.",
      'person-berrada',
    ],
    ["Le ministre de l'Agriculture Bouari a indiqué que 320 puits sont fermés.", 'person-bouari'],
  ])('%s', (text, id) => {
    expect([...new Set(speakers('fr', text, '2025-10-27'))]).toEqual([id]);
  });
});

describe('an acronym is told by its capitals', () => {
  each(
    [
      ['fr', 'Le Bureau national des puits (ONDA) a indiqué que 320 puits sont fermés.'],
      ['en', 'The National Wells Bureau (ONDA) said that 320 wells were closed.'],
    ],
    ['org-onda'],
  );
  each([['fr', 'Selon la BAD, 320 ruches ont été financées.']], ['org-afdb']);
  it.each(['Selon la bad, 320 ruches ont été financées.', 'Selon le bam, 320 ruches sont vides.'])(
    '%s',
    (text) => {
      expect(speakers('fr', text).join('')).toBe('');
    },
  );
});

describe('somebody outside the registry speaks for the body that ends his title, whatever his subject', () => {
  it.each([
    [
      'fr',
      'Salma Drissi, directrice de communication de la Fondation Mohammed V pour la solidarité, a indiqué que 320 sacs ont été distribués.',
      ['org-fondation-mohammed-v'],
    ],
    [
      'fr',
      "Karim Jabri, directeur de la communication de l'Office national des aéroports, a indiqué que 320 vols ont été déplacés.",
      ['org-onda'],
    ],
    [
      'ar',
      'أعلن المدير العام لهندسة الآبار بوزارة التجهيز والماء، كريم الجابري، أن 320 بئرا جفت.',
      ['org-equipment-ministry'],
    ],
    ['ar', 'أعلن المدير العام لهندسة الآبار، كريم الجابري، أن 320 بئرا جفت.', []],
    // The head of a ministry's directorate bears a portfolio too.
    [
      'fr',
      'Karim Jabri, directeur de la communication, a indiqué que 320 sacs ont été distribués.',
      ['org-communication-ministry'],
    ],
  ] as const)('%s: %s', (lang, text, bodies) => {
    const document = plainDocument({ id: 'x', lang, text, published: '2024-05-02' });
    expect(Object.values(normalise(extract(document)).offices ?? {})).toEqual(bodies);
  });
});

describe('somebody outside the registry speaks for the body that is called after his office, named or not', () => {
  it.each([
    ['fr', 'Le directeur régional de la Santé, Karim Jabri, a annoncé 32 patients.'],
    ['fr', 'La directrice régionale du ministère de la Santé a annoncé 32 patients.'],
    ['ar', 'أعلن المدير الجهوي للصحة، كريم الجابري، عن 32 مريضا.'],
    ['ar', 'أعلنت المديرة الجهوية لوزارة الصحة بجهة الشرق، ليلى الجابري، أن 32 مريضا غادروا.'],
  ] as const)('%s: %s', (lang, text) => {
    const document = plainDocument({ id: 'x', lang, text, published: '2024-05-02' });
    expect(Object.values(normalise(extract(document)).offices ?? {})).toEqual([
      'org-regional-health-directorates',
    ]);
  });
});

describe('a ministry is that of the minister, where the text names the minister alone', () => {
  each(
    [
      [
        'fr',
        "Le centre a été ouvert lundi, en présence du ministre de l'Éducation nationale, Chakib Benmoussa. Selon le communiqué du ministère, 320 élèves y sont inscrits.",
      ],
      [
        'en',
        'The centre was opened on Monday by education minister Chakib Benmoussa. According to the ministry, it has 320 pupils.',
      ],
      [
        'ar',
        'أشرف وزير التربية الوطنية شكيب بنموسى على افتتاح المركز. وحسب بلاغ الوزارة، يستقبل المركز 320 تلميذا.',
      ],
    ],
    ['org-education-ministry'],
  );
  each(
    [
      [
        'fr',
        "Le centre a été ouvert lundi, en présence du ministre français de l'Éducation nationale. Selon le ministère, 320 élèves y sont inscrits.",
      ],
    ],
    [''],
  );
});

describe('an Arabic document is of the body that ends what stands before its content', () => {
  each(
    [['ar', 'أوردت بيانات خاصة بحصيلة عمل المديرية العامة للأمن الوطني أن 320 قضية عولجت.']],
    ['org-dgsn'],
  );
  each([['ar', 'كشفت دراسة عن خدمات وزارة الصحة أن 320 مريضا عولجوا.']], ['']);
});

describe('two given names are one person with a hyphen or without', () => {
  each(
    [
      ['fr', 'Fatim Zahra Ammor a indiqué que 320 hôtels sont ouverts.'],
      ['fr', 'Fatim-Zahra Ammor a indiqué que 320 hôtels sont ouverts.'],
    ],
    ['person-ammor'],
  );
});
