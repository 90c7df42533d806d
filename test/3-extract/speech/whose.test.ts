import { describe, expect, it } from 'vitest';
import { speechOf } from './harness.ts';

describe('who stands behind a name, a title or a document', () => {
  it('finds the owner of an English possession', () => {
    const { speaker } = speechOf(
      'en',
      "Some 41 boats sank, according to the fisheries ministry's latest bulletin. The Water Office's data show that 12 wells are dry.",
    );
    expect(speaker('41')).toContain('ministry');
    expect(speaker('12')).toBe('Water Office');
  });

  it('hears in a site the body whose it is', () => {
    const { speaker } = speechOf(
      'en',
      "The Water Office said 41 wells are dry. The Bir dam is 12% full, the office's website shows. The port's new website shows 9 boats.",
    );
    expect(speaker('12')).toBe('Water Office');
    expect(speaker('9')).not.toBe('Water Office');
  });

  it('takes a body of several words for the complement of an English title, not for a name', () => {
    const { speaker } = speechOf(
      'en',
      'The director of the National Water Office, Munir Berrechid, said 41 wells are dry. Minister Said Lamrabet told lawmakers that 12 others leak.',
    );
    expect(speaker('41')).toBe('Munir Berrechid');
    expect(speaker('12')).toBe('Said Lamrabet');
  });

  it('gives a study in a relative clause to whoever made it', () => {
    const { speaker } = speechOf(
      'fr',
      "De l'avis de la Cour des barrages, dont l'étude révèle que 41 puits sont à sec, rien ne va.",
    );
    expect(speaker('41')).toBe('Cour des barrages');
  });

  it('gives a bare title the name that goes on with its account, and no other', () => {
    const told = speechOf(
      'fr',
      'Le ministre des Ports a indiqué que 41 quais sont fermés. Munir Lakhdiri a précisé que 12 grues manquent.',
    );
    expect(told.speaker('12')).toBe('Munir Lakhdiri');
    const other = speechOf(
      'fr',
      'Le ministre des Ports a indiqué que 41 quais sont fermés. Munir Lakhdiri raconte avoir perdu 12 caisses.',
    );
    expect(other.speaker('12')).not.toBe('Munir Lakhdiri');
  });

  it('leaves words that a medium relays to whoever said them', () => {
    const { speaker } = speechOf(
      'fr',
      'La ministre des Ports, Samia Berrechid, a parlé de 7 quais. La saison verra 41 bateaux, a-t-elle dit, citée par le journal Al Marsa. Le port, note-t-elle, compte 12 grues, rapporte le journal Al Marsa.',
    );
    expect(speaker('41')).toBe('Samia Berrechid');
    expect(speaker('12')).toBe('Samia Berrechid');
  });

  it('takes up the statement of a body whose name runs on behind a dash', () => {
    const { speaker } = speechOf(
      'fr',
      'Le lac a monté, indique lundi le ministère des Puits – pôle des lacs – dans un communiqué.\n→Lire aussi: Les lacs\nLes lacs ont gagné 41 mètres, selon le communiqué.',
    );
    expect(speaker('41')).toBe('ministère des Puits');
  });

  it('tells authorities from the agency named before them', () => {
    const { speaker } = speechOf(
      'fr',
      "Selon l'Agence des ports, 7 quais sont fermés. Les autorités affirment que 41 le resteront.",
    );
    expect(speaker('41')).toContain('autorités');
  });

  it('reads a person credited in brackets', () => {
    const { speaker } = speechOf(
      'fr',
      'La ministre Samia Berrechid répondait aux élus. Un taux de 41 % (Mme Berrechid)',
    );
    expect(speaker('41')).toBe('Samia Berrechid');
  });

  it('lets "on" speak for the body that the sentence opens with', () => {
    const { speaker } = speechOf(
      'fr',
      'La maire de Safi, Samia Berrechid, parle de 7 quais. Au ministère des Ports, on avance le chiffre de 41.',
    );
    expect(speaker('41')).toBe('ministère des Ports');
  });

  it('passes over whose things are counted for whoever tells it at the end', () => {
    const { speaker } = speechOf(
      'fr',
      'Sur 41 plaintes émanant de la Fédération des ports, 12 sont réglées, a indiqué le ministre des Ports, Munir Lakhdiri.',
    );
    expect(speaker('41')).toBe('Munir Lakhdiri');
    expect(speaker('12')).toBe('Munir Lakhdiri');
  });

  it('never has figures made by whoever the things come from that they count', () => {
    const { speaker } = speechOf(
      'fr',
      "Selon les chiffres de l'Agence des ports, on compte 41 plaintes émanant de la Fédération des quais. Des données émanant de la Ligue des puits parlent de 12.",
    );
    expect(speaker('41')).toBe('Agence des ports');
    expect(speaker('12')).toBe('Ligue des puits');
  });

  it('reads portfolios of several words, and no nouns in -s as verbs', () => {
    const { speaker } = speechOf(
      'en',
      'The quays are worth 41 points, agriculture and fisheries minister Munir Lakhdiri said. The exit from the EU grey lists, worth 12 points, helped, he said.',
    );
    expect(speaker('41')).toBe('Munir Lakhdiri');
    expect(speaker('12')).toBe('Munir Lakhdiri');
  });

  it('takes "its president" for who was told to preside', () => {
    const { speaker } = speechOf(
      'ar',
      'قال سمير البركاوي، رئيس الجمعية، إن عدد الآبار 7. وأضاف رئيسها أن العدد كان 41.',
    );
    expect(speaker('41')).toBe('سمير البركاوي');
  });

  it('takes a region of two names whole, and a daily count for no daily', () => {
    const { speaker } = speechOf(
      'ar',
      'قال رئيس مجلس جهة الدار البيضاء-سطات، سمير البركاوي، إن عدد الآبار بلغ 41.',
    );
    expect(speaker('41')).toBe('سمير البركاوي');
    const count = speechOf('ar', 'وأفادت الحصيلة اليومية أن عدد الآبار بلغ 12.');
    expect(count.speaker('12')).toBe(null);
  });

  it('gives a document in a relative clause to its owner over adjectives', () => {
    const { speaker } = speechOf(
      'fr',
      "Selon les données de l'Office des puits, dont le dernier rapport annuel vient de paraître, 41 puits sont à sec. Environ 12 sont fermés, précise le rapport.",
    );
    expect(speaker('41')).toBe('Office des puits');
    expect(speaker('12')).toBe('Office des puits');
  });

  it('gives a report to a department named with the initials of its country', () => {
    const { speaker } = speechOf(
      'en',
      'A recent report by the U.S. Department of Wells says 41 wells are dry. The report estimates the loss at 12 million.',
    );
    expect(speaker('12')).toBe('U.S. Department of Wells');
  });

  it.each([
    ['en', 'According to Puits Africa, 12 wells are dry.', 'Puits Africa'],
    ['en', 'The Foreign Wells Service put the number of wells at 12.', 'Foreign Wells Service'],
    ['en', 'On Tuesday, prosecutors announced that 12 people would face trial.', 'prosecutors'],
    ['en', 'In 2022, the Ministry of Wells forecast demand at 12 million.', 'Ministry of Wells'],
    ['fr', 'Selon Puits Maroc, 12 puits sont à sec.', 'Puits Maroc'],
    [
      'fr',
      'Mostafa Zerhouni, alors président délégué de la Cour des puits, dévoilait que 12 dossiers étaient clos.',
      'Mostafa Zerhouni',
    ],
    [
      'fr',
      "L'Association des puisatiers dit que 7 puits sont à sec. Le groupe a déclaré que 12 seront fermés.",
      'Association des puisatiers',
    ],
    [
      'ar',
      'وكان وزير الآبار منير الزرهوني قد حذر في اجتماع حضره سعيد لمرابط، وزير الأنهار، حين أعلن عن 12 بئرا جافة.',
      'منير الزرهوني',
    ],
    [
      'ar',
      'وكان وزير الآبار منير الزرهوني قد حذر في اجتماع حضره سعيد لمرابط، وزير الأنهار، حين أعلن عن 7 آبار. وأضاف الوزير أن 12 بئرا جفت.',
      'منير الزرهوني',
    ],
    [
      'fr',
      "L'Inspection des puits a bouclé son audit. Le rapport relève que 12 puits sont à sec.",
      'Inspection des puits',
    ],
    [
      'fr',
      "Puits : l'association et l'administration s'opposent\nFaux, rétorque l'Agence des puits, qui parle de 7 puits. L'administration précise que 12 ont été creusés.",
      'Agence des puits',
    ],
    [
      'fr',
      "Selon une étude de l'Office des puits, 7 puits sont à sec. La Ligue des eaux parle de 9. Dans l'étude, 12 % des habitants se plaignent.",
      'Office des puits',
    ],
    [
      'en',
      'A report by the Wells Office says 7 wells are dry. The Water League speaks of 9. In the report, 12% of people complain.',
      'Wells Office',
    ],
    [
      'en',
      '“We have lost 12 colleagues,” said Amina Zerhouni, the union’s secretary general.',
      'Amina Zerhouni',
    ],
    ['en', 'The Spanish coast guard announced 12 arrivals.', 'Spanish coast guard'],
    [
      'ar',
      'وسبق لمنظمة الصحة العالمية أن كشفت في تقرير لها أن 12 بئرا ملوثة.',
      'منظمة الصحة العالمية',
    ],
    [
      'ar',
      'عقدت الجامعة الملكية لكرة الآبار جمعها. وقال فوزي لقجع إن 7 آبار جفت. وأعلن رئيس الجامعة أن الكراء يكلف 12 مليونا.',
      'فوزي لقجع',
    ],
  ] as const)('finds who speaks: %s %s', (lang, text, who) => {
    expect(speechOf(lang, text).speaker('12')).toBe(who);
  });

  it.each([
    [
      'fr',
      'Le ministère des Ports dit que 41 quais manquent, alors que l’Office des puits en recommande 9. Le pays a 12 grues.',
    ],
    [
      'en',
      'The Ports Ministry said 41 quays are missing, while the Wells Office recommends 9 more. There are 12 cranes.',
    ],
    [
      'ar',
      'قالت وزارة الموانئ إن 41 رصيفا ناقصة، فيما يوصي مكتب الآبار بـ9 أخرى. ويتوفر البلد على 12 رافعة.',
    ],
  ] as const)('%s: goes on past what is set against an account: %s', (language, text) => {
    const { speaker } = speechOf(language, text);
    expect(speaker('12')).toBe(speaker('41'));
    expect(speaker('12')).not.toBeNull();
  });

  it.each([
    // Provided and suffered, not said.
    [
      'fr',
      'Le ministre des Ports, Munir Lakhdiri, a annoncé que 41 navires assureront les liaisons et que les quais ont accusé un retard de 12 jours.',
      'Munir Lakhdiri',
    ],
    // How something is run.
    [
      'fr',
      'Le ministère des Ports fait état de 41 quais. Quant aux grues, louées en délégation indirecte, il en prévoit 12.',
      'ministère des Ports',
    ],
    // Whose question is answered.
    [
      'ar',
      'قال وزير الموانئ، منير الأخضري، إن 41 رصيفا جاهز. وجاءت هذه المعطيات في جواب للوزير على سؤال كتابي تقدم به فريق الآبار. ويتم، حسب المصدر ذاته، بناء 12 رصيفا.',
      'منير الأخضري',
    ],
    // What a paper has shown is told by whoever says so.
    [
      'fr',
      'Munir Lakhdiri, directeur des Ports, dit que 41 quais sont vides. En 2011, a-t-il rappelé, une étude de l’Office des puits avait montré que 12 étaient pleins.',
      'Munir Lakhdiri',
    ],
    // The relative is of whoever speaks, and takes no subject from what he presents.
    [
      'ar',
      'قال منير الأخضري، مدير الموانئ، إن 41 رصيفا جاهز. وأضاف الأخضري، الذي كان يعرض ميزانية المديرية أمام اللجنة، أن 12 رصيفا مغلق.',
      'منير الأخضري',
    ],
    // Words of a paper at the end of the sentence, behind those that name others.
    [
      'en',
      'The quays, built by the Wells Office, should hold 41 boats, indicates a press release from the Ports Ministry. Cranes make up the bulk, with 12.',
      'Ports Ministry',
    ],
  ] as const)('%s: goes on with whoever speaks: %s', (language, text, who) => {
    const { speaker } = speechOf(language, text);
    expect(speaker('41')).toBe(who);
    expect(speaker('12')).toBe(who);
  });

  it('ends no account at its paragraph for those who have only done something', () => {
    const { speaker } = speechOf(
      'en',
      'The quays, built by the Wells Office, hold 41 boats, indicates a press release from the Ports Ministry.\n\nCranes make up the bulk, with 12.\n\nQuoted by the release, the mayor of Safi said they are new.',
    );
    expect(speaker('12')).toBe('Ports Ministry');
  });

  it('takes nobody for a body "on board"', () => {
    const { statements } = speechOf('en', 'The 41 crates, found on board a truck, were sold.');
    expect(statements.every(({ speaker }) => speaker === null)).toBe(true);
  });

  it('takes up the paper in which somebody has said something', () => {
    const { speaker } = speechOf(
      'en',
      'Ports took in 41 boats, the Ports Ministry said in a statement.\n\nThe Drosian country dug its first quay in March.\n\nCranes number 12, the statement said.',
    );
    expect(speaker('12')).toBe('Ports Ministry');
  });

  it('hears no voice in what a headline opens with, where another ends it', () => {
    const { speaker } = speechOf(
      'fr',
      'CNSS : le nombre d’assurés atteint 41 millions, selon le ministre Samir Lahrizi',
    );
    expect(speaker('41')).toBe('Samir Lahrizi');
  });

  it('hears no voice in a budget that is raised', () => {
    const text = 'Le gouvernement a relevé progressivement le budget des ports à 41 millions.';
    expect(speechOf('fr', text).speaker('41')).toBe(null);
    expect(speechOf('fr', 'La Cour relève un retard de 41 jours.').speaker('41')).toBe('Cour');
  });

  it('gives a document nobody who only stands in what is said of it', () => {
    const told = speechOf(
      'fr',
      'Ce bilan est le premier depuis la réforme de la Caisse des barrages. Quelque 41 puits sont à sec.',
    );
    expect(told.speaker('41')).not.toBe('Caisse des barrages');
    const own = speechOf(
      'fr',
      'Ce bilan est celui de la Caisse des barrages. Quelque 41 puits sont à sec.',
    );
    expect(own.speaker('41')).toBe('Caisse des barrages');
  });

  it('lets nobody speak who is only the source of something', () => {
    const { speaker } = speechOf(
      'fr',
      'Le HCP a publié une note. Elle révèle que le puits est la principale source du village et explique 41 % des récoltes.',
    );
    expect(speaker('41')).toBe('HCP');
  });

  it('goes on with whoever spoke, over an infinitive that tells more', () => {
    const { speaker } = speechOf(
      'fr',
      'Le ministre des Ports, Munir Lakhdiri, a dit que 41 quais sont ouverts. Et d’ajouter que le ministère ambitionne d’en ouvrir 12. Il a précisé que 7 sont prêts.',
    );
    expect(speaker('12')).toBe('Munir Lakhdiri');
    expect(speaker('7')).toBe('Munir Lakhdiri');
  });

  it('takes what brings in money for no words', () => {
    const { speaker } = speechOf(
      'fr',
      'La Ligue des ports a dit que tout va. La pêche a crû, rapportant à la région 41 millions de dirhams, selon le ministère des Ports.',
    );
    expect(speaker('41')).toBe('ministère des Ports');
  });
});
