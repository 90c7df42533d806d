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

  it('reads French verbs behind the pronouns y and en', () => {
    const { speaker } = speechOf(
      'fr',
      'Il reste 41 lits à Zagora, y a déclaré le gouverneur de la province, Adnane Zerhouni. Les élus parlent de 12 puits ; le parquet en dénombre 19.',
    );
    expect(speaker('41')).toBe('Adnane Zerhouni');
    expect(speaker('19')).toBe('parquet');
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
    [
      'en',
      'The Salt Bank, controlled by the Dune Holding, said 41 branches would open.',
      'Salt Bank',
    ],
    [
      'en',
      'Sales reached 41 million in 2020, the kingdom’s main Salt Office announced.',
      'Salt Office',
    ],
    [
      'en',
      'In the terminals 3,312 TEU were handled. The Salt Office did not say more. Sales rose by 41 percent, the same source notes.',
      'Salt Office',
    ],
    [
      'en',
      'Storms killed 41 people, according to the weekly report of the Salt Office.',
      'Salt Office',
    ],
    [
      'fr',
      'Le Fonds « SEL » compte 41 adhérents, a indiqué mardi le ministre des Ports, Adnane Zerhouni.',
      'Adnane Zerhouni',
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

describe('a word that names nobody does not speak', () => {
  it.each([
    ['fr', 'Selon des chiffres récents, 41 puits sont à sec.'],
    ['en', 'According to recent figures, 41 wells are dry.'],
    ['ar', 'وحسب أرقام حديثة فإن 41 بئرا جفت.'],
  ] as const)('gives data without an author to the outlet: %s', (lang, text) => {
    expect(speechOf(lang, text).speaker('41')).toBeNull();
  });

  it('takes no Arabic preposition for a given name', () => {
    const { speaker } = speechOf(
      'ar',
      'أكدت رئيسة جماعة الزيتون، سلوى البرنوصي، أن المجلس صادق على اتفاقيات يبلغ غلافها 41 مليون درهم. وستهم الأشغال 12 قنطرة.',
    );
    expect(speaker('41')).toBe('سلوى البرنوصي');
    expect(speaker('12')).toBe('سلوى البرنوصي');
  });

  it('leaves what the law says to the outlet, and then goes on with the speaker', () => {
    const { speaker } = speechOf(
      'fr',
      "Le directeur du port, Adnane Zerhouni, a recensé 41 infractions. La loi punit ces faits d'une amende de 900 dirhams. Les saisies, a-t-il ajouté, sont au nombre de 12.",
    );
    expect(speaker('41')).toBe('Adnane Zerhouni');
    expect(speaker('900')).toBeNull();
    expect(speaker('12')).toBe('Adnane Zerhouni');
  });
});

describe('whoever was named before is known again', () => {
  it('knows an Arabic family name alone after a verb of saying', () => {
    const { speaker } = speechOf(
      'ar',
      'رحب مدير الميناء عادل البرنوصي بالنتائج. وختم البرنوصي بأن 41 قاربا عادت.',
    );
    expect(speaker('41')).toBe('عادل البرنوصي');
  });

  it('lets "the source" be the source, whatever the sentence between was about', () => {
    const { speaker } = speechOf(
      'en',
      'Some 41 phones were seized, a judicial source said. The network had a leader. The source said 12 suspects remained at large.',
    );
    expect(speaker('12')).toBe('judicial source');
  });

  it('does not take for the speaker what an inserted "a-t-elle dit" splits', () => {
    const { speaker } = speechOf(
      'fr',
      "La directrice de l'Office, Samia Berrechid, a répondu aux élus. Le parquet, a-t-elle assuré, a reçu 41 plaintes.",
    );
    expect(speaker('41')).toBe('Samia Berrechid');
  });

  it('reads a report through the clause and the year that part it from its author', () => {
    const { speaker } = speechOf(
      'fr',
      "Le rapport que l'Office des puits a présenté dresse l'état des lieux. On compte 41 forages. Selon le bilan (2022) de la Caisse des barrages, 12 sont à sec.",
    );
    expect(speaker('41')).toBe('Office des puits');
    expect(speaker('12')).toBe('Caisse des barrages');
  });

  it('reads a headline that ends with its speaker', () => {
    const { speaker } = speechOf('en', 'Unemployment up to 41% in coastal towns: HCP');
    expect(speaker('41')).toBe('HCP');
  });
});

describe('a name of the registry that is printed without its accents', () => {
  it('is the one that it stands for', () => {
    const { speaker } = speechOf('fr', 'Selon la Tresorerie generale du Royaume, 41 puits.');
    expect(speaker('41')).toBe('Tresorerie generale du Royaume');
  });
});

describe('an office and its holder are one', () => {
  it('names who was told of by office alone once the name follows', () => {
    const { speaker } = speechOf(
      'fr',
      "Le directeur régional des ports a recensé 41 infractions. Adnane Zerhouni, directeur régional des ports, a ajouté que 12 grues sont à l'arrêt.",
    );
    expect(speaker('41')).toBe('Adnane Zerhouni');
    expect(speaker('12')).toBe('Adnane Zerhouni');
  });

  it('keeps the subject where its head is told of beside another office', () => {
    const { speaker } = speechOf(
      'fr',
      "L'Office des puits de Karim Zerhouni, par ailleurs patron de l'Agence des ports, dénombre 41 forages.",
    );
    expect(speaker('41')).toBe('Office des puits');
  });

  it('keeps a year out of an Arabic name', () => {
    const { speaker } = speechOf('ar', 'وبلغ العدد 41 حسب الوكالة لعام مضى.');
    expect(speaker('41')).toBe('الوكالة');
  });
});

describe('a body of the registry is called as its nearest attribution calls it, an acronym as the text spells it out', () => {
  it.each([
    [
      'fr',
      'Selon le Haut-Commissariat au Plan (HCP), 41 puits sont à sec. Le HCP a recensé 52 sources. Il en reste 63.',
      [
        'Haut-Commissariat au Plan (HCP)',
        'Haut-Commissariat au Plan (HCP)',
        'Haut-Commissariat au Plan (HCP)',
      ],
    ],
    [
      'en',
      'The High Commission for Planning counted 41 dry wells. There were 52 springs, the HCP said. Some 63 are left.',
      ['High Commission for Planning', 'HCP', 'HCP'],
    ],
    [
      'ar',
      'أفادت المديرية العامة للأمن الوطني بأن 41 بئرا جفت. وأضافت المديرية العامة أن 52 عينا باقية.',
      ['المديرية العامة للأمن الوطني', 'المديرية العامة للأمن الوطني'],
    ],
    // By its name, not by what it is.
    [
      'fr',
      "L'OCP a foré 41 puits, a-t-il indiqué. Le géant des phosphates compte 52 sources, selon l'OCP.",
      ['OCP', 'OCP'],
    ],
  ] as const)('%s: %s', (lang, text, names) => {
    const { speaker } = speechOf(lang, text);
    expect(names.map((_, i) => speaker(['41', '52', '63'][i]!))).toEqual(names);
  });
});

describe('a body goes by less than its whole name', () => {
  it.each([
    [
      'fr',
      "L'Observatoire marocain des rivières libres alerte sur les barrages. L'OMRL a compté 41 fuites.",
      'Observatoire marocain des rivières',
    ],
    [
      'en',
      'Amnesty International criticised the plan. Amnesty counted 41 leaks.',
      'Amnesty International',
    ],
    [
      'en',
      'Saltwaterine Bank has grown. Shares rose, according to traders. Saltwater said 41 branches would open.',
      'Saltwaterine Bank',
    ],
    [
      'en',
      'The Salt Lake Company is based in Zagora. Sales rose to 41 tonnes, the company said.',
      'Salt Lake Company',
    ],
    [
      'fr',
      "Le directeur général de l'Office des puits, Adnane Zerhouni, a reçu les élus. Il reste, a précisé le DG de l'Office, 41 forages.",
      'Adnane Zerhouni',
    ],
    [
      'ar',
      'نشر المرصد الوطني للأودية تقريرا. وسجلت المنظمة أن 41 سدا تسرب مياهه.',
      'المرصد الوطني للأودية',
    ],
  ] as const)('%s: %s', (lang, text, name) => {
    expect(speechOf(lang, text).speaker('41')).toBe(name);
  });
});

describe('a report has its author, however far it is told', () => {
  it.each([
    [
      'fr',
      "Le taux est de 41 %, selon les résultats détaillés du recensement que l'Office des puits a présentés mardi.",
    ],
    [
      'fr',
      "Selon le bilan provisoire que publiait alors l'Office des puits, on compte 41 forages.",
    ],
    ['fr', "On compte 41 forages, selon un bilan statistique provisoire de l'Office des puits."],
  ] as const)('%s: %s', (lang, text) => {
    expect(speechOf(lang, text).speaker('41')).toBe('Office des puits');
  });

  it.each([
    [
      'fr',
      "L'Office des puits a publié un rapport sur les besoins de la Gendarmerie royale. Le rapport compte 41 forages.",
    ],
    [
      'fr',
      "L'Office des puits a annoncé 7 forages. Le chiffre d'affaires de la Société du sel a atteint 41 millions.",
    ],
  ] as const)('%s: %s', (lang, text) => {
    expect(speechOf(lang, text).speaker('41')).toBe('Office des puits');
  });

  it('takes no adjective for an official', () => {
    const { speaker } = speechOf('en', 'According to official figures, 41 wells are dry.');
    expect(speaker('41')).toBeNull();
  });
});

describe('what stands beside an account is the outlet’s', () => {
  it('leaves headings and captions to the outlet, and the account goes on after them', () => {
    const { speaker } = speechOf(
      'fr',
      "L'Office des puits a recensé 41 forages.\n12 puits déjà à sec\nLes nappes ont baissé de 7 mètres.\nUn puits creusé en 3 jours près de Zagora. (Photo : archives)\nOn en compte 90 dans le Sud.",
    );
    expect(speaker('12')).toBeNull();
    expect(speaker('7')).toBe('Office des puits');
    expect(speaker('3')).toBeNull();
    expect(speaker('90')).toBe('Office des puits');
  });

  it('keeps the lines of a list in the account', () => {
    const { speaker } = speechOf(
      'fr',
      "L'Office des puits détaille ses forages :\n12 au Nord\n7 au Sud\nTous sont ouverts.",
    );
    expect(speaker('12')).toBe('Office des puits');
  });
});

describe('a name before or after a colon speaks', () => {
  it.each([
    ['fr', 'Office des puits : 41 forages ouverts depuis janvier.', 'Office des puits'],
    ['fr', 'On compte 41 forages dans le Sud (source : Office des puits).', 'Office des puits'],
    ['ar', 'بلغ عدد الآبار 41 بئرا (المصدر: وكالة الحوض المائي).', 'وكالة الحوض المائي'],
  ] as const)('%s: %s', (lang, text, name) => {
    expect(speechOf(lang, text).speaker('41')).toBe(name);
  });
});

describe('Arabic names', () => {
  it('reads the holder of an office told by its owner, and the family name wherever it stands after', () => {
    const { speaker } = speechOf(
      'ar',
      'نشرت وكالة الحوض المائي تقريرا. وقال مديرها، عادل البرنوصي، إن 41 بئرا جفت. ووجه البرنوصي، في لقاء حضرته جمعية المزارعين، نقدا للمزارعين، مضيفا أن 12 بئرا حفرت سرا.',
    );
    expect(speaker('41')).toBe('عادل البرنوصي');
    expect(speaker('12')).toBe('عادل البرنوصي');
  });

  it('lets members of a chamber speak without a name', () => {
    const { speaker } = speechOf('ar', 'وقال أحد النواب إن 41 بئرا جفت.');
    expect(speaker('41')).toBe('أحد النواب');
  });

  it('leads «حسب ما أكده» to whoever follows it', () => {
    const { speaker } = speechOf(
      'ar',
      'سترفع الحكومة الدعم إلى 41 مليون درهم، حسب ما أكده عادل البرنوصي، مدير الميناء.',
    );
    expect(speaker('41')).toBe('عادل البرنوصي');
  });
});

describe('persons and bodies are told apart', () => {
  it('gives two offices to one person', () => {
    const { speaker } = speechOf(
      'fr',
      'Adnane Zerhouni, wali du Littoral et président du conseil régional, a recensé 41 forages.',
    );
    expect(speaker('41')).toBe('Adnane Zerhouni');
  });

  it('takes "she" for a person, not for the body that spoke', () => {
    const { speaker } = speechOf(
      'en',
      'Ports minister Samia Berrechid opened the fair. The ministry said the fair was full. She added that 41 boats came.',
    );
    expect(speaker('41')).toBe('Samia Berrechid');
  });

  it('takes no act for a body', () => {
    const { speaker } = speechOf(
      'en',
      'A total of 41 people face prosecution in Zagora over calls to riot, port director Adnane Zerhouni said.',
    );
    expect(speaker('41')).toBe('Adnane Zerhouni');
  });
});

describe('an office told at length keeps its holder', () => {
  it.each([
    [
      'ar',
      'أفادت وزيرة الموانئ والصيد وسياسة الشواطئ فاطمة الصنهاجي، أمس، بأن 41 قاربا عاد.',
      'فاطمة الصنهاجي',
    ],
    ['ar', 'أكد والي بنك الساحل، عادل البرنوصي، أن 41 قاربا عاد.', 'عادل البرنوصي'],
    [
      'fr',
      'Adnane Zerhouni, ministre des Ports, de la Pêche et des Phares, veut voir le gouvernement agir pour les 41 bateaux.',
      'Adnane Zerhouni',
    ],
  ] as const)('%s: %s', (lang, text, name) => {
    expect(speechOf(lang, text).speaker('41')).toBe(name);
  });
});

describe('what only looks like a speaker', () => {
  it.each([
    [
      'en',
      'Port director Adnane Zerhouni told MPs in Zagora that exports showed a rise of 41 tonnes.',
      'Adnane Zerhouni',
    ],
    [
      'en',
      'Some 41 wells are dry, the Wells Institute said in its report, published on Tuesday.',
      'Wells Institute',
    ],
    [
      'en',
      'Port director Adnane Zerhouni said catches fell. The ministry, he added, bought 41 boats.',
      'Adnane Zerhouni',
    ],
    ['en', 'Growth of 41 points in coastal towns (HCP)', 'HCP'],
    [
      'ar',
      '«لن نقبل ارتفاع ثمن 41 قاربا»، تقول جمعية البحارة في رسالة إلى مدير الميناء، عادل البرنوصي.',
      'جمعية البحارة',
    ],
    [
      'ar',
      'نبه مدير الميناء، عادل البرنوصي، إلى غرق مركب. وتعهد بإصلاح 41 مركبا قبل الصيف.',
      'عادل البرنوصي',
    ],
  ] as const)('%s: %s', (lang, text, name) => {
    expect(speechOf(lang, text).speaker('41')).toBe(name);
  });

  it('leaves a headline on a body to the outlet', () => {
    const { speaker } = speechOf(
      'fr',
      "Office des puits : 41 forages en 2024\nL'année s'achève. On a creusé 12 puits.\nLe maire s'en félicite.",
    );
    expect(speaker('41')).toBeNull();
    expect(speaker('12')).toBeNull();
  });
});

describe('a quotation over several sentences', () => {
  it('is its speaker’s from the first', () => {
    const { statements } = speechOf(
      'fr',
      "« Le port est en retard. Nous le savons », a reconnu l'Office des puits.",
    );
    expect(statements.map((s) => s.speaker?.name)).toEqual([
      'Office des puits',
      'Office des puits',
    ]);
  });
});

describe('a body or a newspaper taken up by a noun', () => {
  it('is the newspaper named before', () => {
    const { speaker } = speechOf(
      'fr',
      "Le port est fermé, relaie Aujourd'hui le Maroc. Le maire s'en émeut. Le quotidien ajoute que 41 bateaux attendent.",
    );
    expect(speaker('41')).toBe("Aujourd'hui le Maroc");
  });

  it('is the governor of the central bank by its initials', () => {
    const { speaker } = speechOf(
      'fr',
      "Le wali de Bank Al-Maghrib, Adnane Zerhouni, a réagi. L'Office des puits se tait. La hausse est de 41 points, indique le wali de BAM.",
    );
    expect(speaker('41')).toBe('Adnane Zerhouni');
  });
});

describe('who stands beside those spoken to or what is aimed at', () => {
  it('is not a member of the group named before the comma', () => {
    const { speaker } = speechOf(
      'fr',
      "L'Office des puits se tait. Face aux élus, Adnane Zerhouni, maire du port, a indiqué que 41 puits sont secs.",
    );
    expect(speaker('41')).toBe('Adnane Zerhouni');
  });

  it('goes on speaking after the aim of another', () => {
    const { speaker } = speechOf(
      'fr',
      "L'Office des puits a parlé d'une panne. Le maire, Adnane Zerhouni, a répondu que le conseil veille à tout. Il en faut 41.",
    );
    expect(speaker('41')).toBe('Adnane Zerhouni');
  });

  it('speaks through the presentation of its budget', () => {
    const { speaker } = speechOf(
      'fr',
      "Quelque 41 puits sont secs, indique la présentation du budget de l'Office des puits.",
    );
    expect(speaker('41')).toBe('Office des puits');
  });

  it('accuses, however far it goes', () => {
    const { statements } = speechOf(
      'fr',
      "Le maire, Adnane Zerhouni, est allé jusqu'à accuser ses élus de fraude.",
    );
    expect(statements.map((s) => s.speaker?.name)).toEqual(['Adnane Zerhouni']);
  });

  it('names its relay at the end, behind a participle', () => {
    const { speaker } = speechOf(
      'fr',
      "Le maire, Adnane Zerhouni, a réagi. On a foré 41 puits, sachant que l'eau manque, relaie Al Akhbar.",
    );
    expect(speaker('41')).toBe('Al Akhbar');
  });

  it('puts a question in Arabic before its object', () => {
    const { speaker, statements } = speechOf(
      'ar',
      'وجه النائب البرلماني منصف الصنهاجي، عن فريق التقدم، سؤالا كتابيا إلى وزير الصيد حول تضرر 41 مركبا.',
    );
    expect(speaker('41')).toBe('منصف الصنهاجي');
    expect(statements.map((s) => s.kind)).toEqual(['question']);
    // A thing put or turned, and a situation, ask nothing.
    const other = speechOf('ar', 'وضع مدير الميناء، منصف الصنهاجي، حجر أساس 41 رصيفا.');
    expect(other.speaker('41')).toBeNull();
  });

  it('gives no amount in the Arabic for an amount', () => {
    const { speaker } = speechOf(
      'ar',
      'كشف تقرير وكالة الحوض المائي صرف جماعة الواد مبلغا حدد في 41 درهما.',
    );
    expect(speaker('41')).toBe('وكالة الحوض المائي');
  });
});

describe('an Arabic account keeps its speaker', () => {
  it.each([
    [
      'a participle goes on with its verb, not with whom the words are about',
      'أوضحت الوزيرة سامية الصنهاجي أن 41 مواطنا سجلوا، مشيرة إلى أن 7 في المائة منهم شباب.',
    ],
    [
      'a pronoun before the verb has said who',
      'شددت سامية الصنهاجي، رئيسة مجلس الموانئ، على الشفافية. جاء ذلك وهي تعرض حصيلة أعمال المجلس: 7 ملفات.',
    ],
    [
      'an answer is not of whose question it answers',
      'ضمن جواب كتابي على سؤال للنائب منصف الفيلالي، قالت الوزيرة سامية الصنهاجي إن 41 ميناء جاهز. وأفاد الجواب بأن 7 موانئ مغلقة.',
    ],
    [
      'a body whose aim the words tell of does not say them',
      'قالت الوزيرة سامية الصنهاجي إن الحكومة تعتزم بناء 7 موانئ.',
    ],
    [
      'an office runs over a preposition to the name behind its comma',
      'أعلنت الكاتبة الدائمة للجنة الوطنية للوقاية من الغرق، سامية الصنهاجي، عن 7 وفيات.',
    ],
    [
      'what comes out weekly is no newspaper',
      'وقالت الوزيرة سامية الصنهاجي، في الندوة الأسبوعية، مضيفة أن 7 موانئ مغلقة، إن البحر هادئ.',
    ],
    [
      'a participle goes on with its verb, not with a document that it is about',
      'نفت الوزيرة سامية الصنهاجي هذه الأرقام، مؤكدة أن 7 موانئ مغلقة.',
    ],
    [
      'a verb in the plural has its subject before it',
      'أكدت الوزيرة سامية الصنهاجي أن 41 بحارا تابعوا الدراسة. ونال 7 منهم شهادة.',
    ],
    [
      'a recommendation is said without «أن»',
      'قال مدير المجلس، منصف الفيلالي، إن البحر هادئ. وأوصت رئيسة المجلس، سامية الصنهاجي، بإغلاق 7 موانئ.',
    ],
    [
      'a spokesperson of the government is a minister',
      'قالت سامية الصنهاجي، الناطقة الرسمية باسم الحكومة، إن البحر هادئ. وقالت الوزيرة إن 7 موانئ مغلقة.',
    ],
    [
      'a newspaper passes on the very words of someone',
      'نقلت صحيفة «المرسى» عن مديرة الميناء، سامية الصنهاجي، قولها إن 7 سفن رست.',
    ],
    ['an idiom is parted by its subject', 'أماطت الوزيرة سامية الصنهاجي اللثام عن 7 مخالفات.'],
    ['a comment follows its quotation', '«لن نقبل 7 موانئ»، هكذا علقت الوزيرة سامية الصنهاجي.'],
    [
      'what a board is presided over by is no part of its name',
      'انعقد المجلس الإداري للوكالة الحضرية برئاسة الوزيرة سامية الصنهاجي. وأبرزت الصنهاجي أن 7 ملفات جاهزة.',
    ],
    [
      'a question put forward is not said by whoever put it',
      'كشفت الوزيرة سامية الصنهاجي، في جواب على سؤال تقدم به النائب منصف الفيلالي، أن 7 موانئ مغلقة.',
    ],
    [
      'a reply is told of with «بكون»',
      'قالت الوزيرة سامية الصنهاجي إن 41 ميناء جاهز. وأجابت الوزيرة بكون 7 موانئ مغلقة.',
    ],
  ])('%s', (_, text) => {
    expect(speechOf('ar', text).speaker('7')).toBe('سامية الصنهاجي');
  });

  it('knows a registered name behind a preposition, to its end', () => {
    const { speaker } = speechOf(
      'ar',
      'أفادت معطيات للمندوبية العامة لإدارة السجون وإعادة الإدماج أن 7 نزلاء نجحوا.',
    );
    expect(speaker('7')).toBe('المندوبية العامة لإدارة السجون وإعادة الإدماج');
  });

  it('reads a name that no lexicon knows between commas after an office', () => {
    const { speaker } = speechOf(
      'ar',
      'أعلن الكاتب الدائم للجنة الوطنية للوقاية من الغرق، زقراق بوطاسن، عن 7 وفيات.',
    );
    expect(speaker('7')).toBe('زقراق بوطاسن');
  });

  it('takes no weekly numbers for a newspaper', () => {
    const { speaker } = speechOf(
      'en',
      'The Salt Office counted 41 ships, less than the average weekly numbers of June. Some 7 boats left.',
    );
    expect(speaker('7')).not.toBe('average weekly');
    expect(speechOf('en', 'The valley’s weekly said that 7 boats left.').speaker('7')).toMatch(
      /weekly/,
    );
  });

  it('takes no weekly bulletin for a newspaper', () => {
    const { speaker } = speechOf(
      'ar',
      'قال مكتب الموانئ إن البحر هادئ. وذكر المكتب، في نشرته الأسبوعية، أن 41 سفينة رست. وغادرت 7 سفن، حسب المصدر ذاته.',
    );
    expect(speaker('7')).toBe('مكتب الموانئ');
  });

  it('leaves whom a source told out of its name', () => {
    const { speaker } = speechOf('ar', 'قالت مصادر مهنية للجريدة إن 7 سفن رست.');
    expect(speaker('7')).toBe('مصادر مهنية');
  });

  it('names in full the body that an office named', () => {
    const ar = speechOf(
      'ar',
      'قالت سامية الصنهاجي، مديرة الوكالة الوطنية للموانئ، إن البحر هادئ. وأوردت الوكالة أن 7 سفن رست.',
    );
    expect(ar.speaker('7')).toBe('الوكالة الوطنية للموانئ');
    const fr = speechOf(
      'fr',
      'La mer est calme, a dit Samia Berrechid, directrice de l’Agence nationale des ports. L’Agence a indiqué que 7 navires ont accosté.',
    );
    expect(fr.speaker('7')).toBe('Agence nationale des ports');
  });

  it('opens an article on the outlet under a headline that is a clause', () => {
    const { speaker } = speechOf(
      'ar',
      'مكتب الموانئ يعزو التراجع إلى الرياح\n\nتراجع عدد السفن بنسبة 7 في المائة.\n\nوأوضح المكتب أن 41 سفينة رست.',
    );
    expect(speaker('7')).toBe(null);
    expect(speaker('41')).toBe('مكتب الموانئ');
  });

  it('is of the office that the article tells, where the heading has the bare title', () => {
    const { statements } = speechOf(
      'fr',
      'Les chiffres de la ministre\n\nLa ministre des Ports a déclaré que 7 navires ont accosté.',
    );
    expect(statements[0]!.speaker).toMatchObject({ name: null, role: 'ministre des Ports' });
  });

  it('is of the body whose document the heading names', () => {
    const fr = speechOf(
      'fr',
      'Bilan de l’Agence nationale des ports\n\nElle a accueilli 7 navires en 2023.',
    );
    expect(fr.speaker('7')).toBe('Agence nationale des ports');
    const ar = speechOf(
      'ar',
      'حصيلة الوكالة الوطنية للموانئ\n\nاستقبلت الموانئ 7 سفن خلال سنة 2023.',
    );
    expect(ar.speaker('7')).toBe('الوكالة الوطنية للموانئ');
  });

  it('leaves to the outlet what a meeting saw', () => {
    const { speaker } = speechOf(
      'ar',
      'قالت الوزيرة سامية الصنهاجي إن 41 ميناء جاهز. وشهد اللقاء توقيع 7 اتفاقيات.',
    );
    expect(speaker('7')).toBe(null);
  });
});

it('«جاء في مذكرة المندوبية» are the words of the body whose note it is, whatever the heading calls it', () => {
  const { statements } = speechOf(
    'ar',
    'المندوبية: الموانئ تنمو\n\nجاء في مذكرة المندوبية السامية للتخطيط أن 41 ميناء جاهز.',
  );
  expect(statements.at(-1)!.speaker).toMatchObject({ name: 'المندوبية السامية للتخطيط' });
});

it('a body called by more words than before keeps them when others are called by some', () => {
  const { speaker } = speechOf(
    'ar',
    'حصيلة الأمن الوطني: تراجع السرقات\n\nأفادت مديرية الأمن الوطني أن عدد القضايا بلغ 41 قضية.\nوعالجت مصالح الأمن الوطني 7 ملفات.',
  );
  expect(speaker('41')).toBe('مديرية الأمن الوطني');
});

it('what something is put at now is said by nobody before it', () => {
  const { speaker } = speechOf(
    'ar',
    'قال رئيس الجمعية، منصف الصنهاجي، إن الوضع يتطلب موارد لموانئ وزارة الصيد تقدر حاليا بحوالي 41 مركبا.',
  );
  expect(speaker('41')).toBe('منصف الصنهاجي');
});
