import { describe, expect, it } from 'vitest';
import type { Language } from '../../../pipeline/document.ts';
import { checkSpeaker, speechOf } from './harness.ts';

type Case = readonly [Language, string | null, string];

/** Whoever speaks for the figure 41 of a text; null is the outlet. */
const told = (title: string, cases: readonly Case[]) =>
  describe(title, () => {
    it.each(cases)('%s: %s', (lang, speaker, text) => {
      const found = speechOf(lang, text).speaker('41');
      if (speaker === null) expect(found).toBeNull();
      else expect(found).toContain(speaker);
    });
  });

told('data that nobody is said to have made are no speaker', [
  ['ar', null, 'أظهرت معطيات رقمية جديدة عن الموانئ أن عدد الحوادث وصل إلى 41 حادثة.'],
  ['fr', null, 'De nouvelles données montrent que 41 quais sont fermés.'],
  ['en', null, 'New figures show that 41 quays are closed.'],
  ['fr', null, 'Une vidéo virale affirme que 41 quais sont fermés.'],
]);

told('whoever has made a document speaks in it', [
  [
    'fr',
    'Office des puits',
    "L'Office des puits, dans son dernier rapport, évoque 41 forages à sec.",
  ],
  ['en', 'Rivages', 'More than 41 fishermen lost work, according to the NGO Rivages.'],
  [
    'fr',
    'Hind Baroudi',
    "La secrétaire d'État à l'Artisanat, Hind Baroudi, a pris la parole. La ministre a annoncé 41 écoles.",
  ],
  ['en', 'Salt Office', 'According to its annual report, the Salt Office closed 41 wells.'],
  ['fr', 'Office des puits', 'Selon son rapport annuel, l’Office des puits a fermé 41 forages.'],
  ['fr', 'Office des puits', 'Voici le bilan que dresse l’Office des puits : 41 forages fermés.'],
  [
    'en',
    'Salt Office',
    'About 41 wells: that is what drought costs, as the latest report from the Salt Office indicates.',
  ],
  [
    'en',
    'Salt Office',
    'The Salt Office survey shows progress. Citizens who say prices grew have declined to 41%.',
  ],
  [
    'ar',
    'مجلس الآبار',
    'لا يخفى عليكم، السيد الوزير المحترم، ما جاء في الصفحة 5 من تقرير مجلس الآبار من أن 41 بئرا جفت.',
  ],
  [
    'fr',
    'Office des puits',
    'Les puits baissent, alors que l’Office des puits conseille 41 litres.',
  ],
  [
    'fr',
    'service de lutte',
    'Selon le service de lutte contre la fraude, 41 affaires ont été enregistrées.',
  ],
  ['en', 'DGSN', 'The DGSN closes the year with a report. Police reported 41 cases.'],
  ['ar', 'نتائج استطلاع', 'تفيد نتائج استطلاع جديد بأن الحكومة تحظى بثقة 41 في المائة من السكان.'],
  [
    'fr',
    'résultats d’un sondage',
    'Les résultats d’un sondage montrent que 41 % ont changé de quai.',
  ],
  ['ar', null, 'تظهر المعطيات الرقمية أن وزارة الآبار بصدد حفر 41 بئرا.'],
  ['fr', null, 'Le budget compte 41 millions de dirhams du Fonds de soutien aux ports (FSP).'],
  ['fr', null, 'La police n’est pas loin : 41 % des habitants croient en elle.'],
  [
    'fr',
    'Samia Berrechid',
    "Selon les chiffres livrés lundi par Samia Berrechid, directrice de l'Office des puits, 7 forages coulent. Au Sud, 41 sont à sec.",
  ],
  ['fr', 'rapport', 'Selon un rapport rejeté par le ministère des Ports, 41 quais sont fermés.'],
  [
    'fr',
    'Observatoire des ports',
    "L'Observatoire des ports a mené une enquête auprès des pêcheurs. Il en ressort que 41 % ont changé de quai.",
  ],
  [
    'fr',
    'Observatoire des ports',
    "L'Observatoire des ports a mené, du 4 au 9 mai, une enquête auprès des pêcheurs. Près de 41 % ont changé de quai.",
  ],
  [
    'fr',
    null,
    'La police judiciaire a mené une enquête à Tanger. Elle a duré longtemps. 41 bateaux étaient à quai.',
  ],
  [
    'fr',
    'Cour des puits',
    'Sur 7 projets examinés par la Cour des puits, 41 pour cent ont échoué, note le rapport.',
  ],
  [
    'ar',
    'مرصد الموانئ',
    'أجرى مرصد الموانئ استطلاعا حول الأرصفة. وتبين أن 41 في المائة من البحارة غيروا الميناء.',
  ],
  [
    'ar',
    'مرصد الموانئ',
    'يثق 7 من البحارة في الميناء، حسب استطلاع للرأي أنجزه "مرصد الموانئ". وحسب النتائج، غير 41 في المائة منهم الرصيف.',
  ],
  [
    'en',
    'Observatory',
    'The Harbour Observatory conducted a survey of fishermen. Some 41 percent have moved.',
  ],
]);

told('an account goes on', [
  [
    'fr',
    'ministère des Ports',
    "Les quais ont reculé de 7 %, selon le ministère des Ports. « Bab Salam » a baissé, s'établissant à 41 %, fait savoir la même source.",
  ],
  [
    'fr',
    'Nadia Sefrioui',
    'Mme Nadia Sefrioui, membre du groupe de la Lumière à la Chambre, réclame 7 quais. Selon la conseillère parlementaire, 41 manquent.',
  ],
  [
    'fr',
    'ministère des Ports',
    'Le ministère des Ports a annoncé 7 listes. Elles se répartissent ainsi :\nParti des Quais : 41 listes\nParti des Dunes : 12 listes',
  ],
  // The digit of an outlet's name counts nothing before the subject.
  [
    'fr',
    'Nadia Sefrioui',
    '« Le quai tient bon », a confié à 2M Nadia Sefrioui, directrice du port de Safi. On compte 41 barques, a précisé la même source.',
  ],
  ['fr', null, 'Les élections ont eu lieu mardi. Parti des Quais : 41 sièges.'],
  [
    'ar',
    'وزارة الموانئ',
    'أعلنت وزارة الموانئ أن 7 أرصفة جاهزة. ووفق المعطيات الرسمية، بلغ عدد السفن 41.',
  ],
  [
    'ar',
    'مندوبية الموانئ',
    'أوقفت الشرطة القضائية 7 بحارة. وأوضح بلاغ لمندوبية الموانئ أن الرصيف أغلق. وأضاف ذات البلاغ أن عناصر الشرطة القضائية حجزت 41 قاربا.',
  ],
  [
    'ar',
    'المرصد',
    'قال المرصد إن 7 بحارة غرقوا. ولفت إلى أن السلطات المحلية أوقفت الإبحار، مقدرا أن 41 قاربا ضاعت.',
  ],
  [
    'ar',
    'الحكومة',
    'تتوقع الحكومة نموا بنسبة 7 في المائة، مبتعدة عن بنك الموانئ الذي توقع 3 في المائة. وستصل المديونية إلى 41 في المائة.',
  ],
]);

told('whom a speaker turns to says nothing', [
  [
    'fr',
    'Samia Berrechid',
    '« Madame la ministre a dit que 41 quais manquent », a déclaré la députée Samia Berrechid.',
  ],
]);

told('what is said stands before its verb', [
  ['fr', 'Samia Berrechid', '« Les 41 quais manquent », a dit la maire de Tata, Samia Berrechid.'],
  ['fr', 'Samia Berrechid', 'Il manque 41 quais, avait dit la maire de Tata, Samia Berrechid.'],
]);

told('a newspaper retells another’s report', [
  [
    'ar',
    'مكتب الآبار',
    'جاء في دراسة أنجزها مكتب الآبار أن 7 آبار جافة. وجاء في التقرير الذي لخصته جريدة "المنارة" أن 41 بئرا مغلقة.',
  ],
]);

told('a newspaper may be whose words a sentence takes up', [
  ['fr', 'La Jetée', "Les 41 quais sont vieux. C'est ce que rapporte le quotidien La Jetée."],
  [
    'fr',
    'Institut des ports',
    "Un sondage parle des quais, écrit le quotidien La Jetée.\n\nEn 2022, 41 % des marins s'en plaignent. Ces résultats proviennent d'un sondage de l'Institut des ports.",
  ],
]);

told('a report without an author is whose newspaper tells of it', [
  [
    'fr',
    'La Jetée',
    'Un rapport récent compte les quais. On y lit que 7 sont neufs, rapporte le quotidien La Jetée. Le rapport révèle aussi que 41 sont vieux.',
  ],
]);

told('brackets credit whoever has a name', [
  ['en', 'IMF', 'Growth of 41 points in 2023 (IMF)'],
  ['en', null, '41 Boats Stopped in 2017 (Official)'],
]);

told('a sentence takes up the one before', [
  [
    'fr',
    'Inspection des ports',
    "En mai 2022, l'Inspection des ports a bouclé son audit. Le rapport relève 41 failles.",
  ],
  [
    'fr',
    'Office des ports',
    "Plus de 41 quais sont fermés. Le constat ressort d'un rapport de l'Office des ports.",
  ],
  [
    'fr',
    'Office des ports',
    "Près de 41 quais sont fermés. Ce constat est dressé par l'Office des ports.",
  ],
  [
    'en',
    'Port Office',
    'Some 41 quays are closed. The findings come from a study carried out by the Port Office.',
  ],
]);

told('whoever has a name and an office gets no second name', [
  [
    'ar',
    'منير البركاوي',
    'تناول منير البركاوي، المدير العام للموانئ، معضلة الأرصفة، حيث أفاد بأن 41 مغلقة.',
  ],
  [
    'fr',
    'Said Berrechid',
    "« Sur 41 bateaux, trois ont coulé. C'est peu », a reconnu Said Berrechid, directeur de l'hôpital Ibn Toumert.",
  ],
  [
    'fr',
    'procureur',
    'Le procureur général du Roi près la cour d’appel de Tata a annoncé que 41 personnes ont été déférées.',
  ],
]);

told('what is done or owned is said by nobody, what is counted or found by whoever did', [
  ['fr', null, "L'hôpital Ibn Toumert compte 41 lits."],
  ['fr', null, "L'Agence des ports a lancé 41 appels d'offres."],
  ['fr', 'Agence des ports', "« Les 41 quais sont prêts », a lancé l'Agence des ports."],
  ['fr', 'Agence des ports', "L'Agence des ports a décidé que 41 quais fermeraient."],
  ['ar', null, 'ولا يختلف الأمر بالنسبة لرئيس الحكومة نبيل الرامي: إذ يثق به 41 في المائة.'],
  ['ar', null, 'انعقد الجمع العام.\nالتعليقات على الميناء يستقبل 41 سفينة مغلقة'],
  ['en', null, 'The agency released 41 turtles.'],
  ['fr', 'Agence des ports', "L'Agence des ports a compté 41 naufrages en mai."],
  ['en', 'Port Office', 'The Port Office finds the northern quays to be the busiest, at 41%.'],
]);

told('what another country has is named with it', [
  [
    'fr',
    "ministère de l'Intérieur espagnol",
    "Le ministère de l'Intérieur espagnol a indiqué que 41 migrants sont arrivés.",
  ],
  ['ar', 'الحكومة الإسبانية', 'قالت الحكومة الإسبانية إن 41 مهاجرا وصلوا.'],
  ['en', "Spain's interior minister", "Spain's interior minister said 41 migrants arrived."],
]);

told('a country behind a preposition says nothing', [
  ['en', 'Salt Office', 'The Salt Office in Morocco said 41 wells are dry.'],
  ['en', 'Morocco', 'Morocco said 41 wells are dry.'],
]);

it('leaves what only tells of data out of a name', () => {
  const { statements } = speechOf('en', 'According to provisional police data, 41 boats sank.');
  expect(statements[0]?.speaker?.name).toBe('police');
});

told('a second family name', [
  ['ar', 'منير البركاوي العلوي', 'قال رئيس المجلس، منير البركاوي العلوي، إن 41 سؤالا طرحت.'],
]);

told('a phrase closes what it follows, and the next one what is listed behind', [
  [
    'fr',
    "ministre de l'éducation",
    "La grève a été suivie à 80 % selon les syndicats, à 41 % au lycée et 12 % à l'école, selon le ministre de l'éducation.",
  ],
  [
    'ar',
    'وزير التربية الوطنية',
    'بلغت المشاركة 80 في المائة حسب النقابات، و41 في المائة بالثانويات و12 في المائة بالابتدائيات، حسب وزير التربية الوطنية.',
  ],
  [
    'en',
    'Salt Office',
    'There are 80 wells according to the Salt Office, including 41 in the south, and 12 springs, according to the mayor.',
  ],
  [
    'fr',
    'Office des puits',
    "Selon l'Office des puits, il reste 80 forages, 41 pompes et 12 citernes, selon le maire.",
  ],
]);

told('a given name with an article ends what an expert is called', [
  ['ar', 'المحلل', 'وأضاف المحلل الزبير الوكيلي أن 41 قاربا غرقت.'],
  ['ar', 'الخبير', 'لكن الخبير الزوبير الوكيلي يؤكد أن 41 قاربا غرقت.'],
  ['ar', 'الاتحاد العربي', 'وأضاف الاتحاد العربي أن 41 قاربا غرقت.'],
]);

told('those whom one trade or cause unites speak as a group', [
  ['ar', 'المهنيين', 'بقي 41 قاربا حسب المهنيين.'],
  ['ar', 'محللين', 'سيبقى 41 قاربا وفق محللين.'],
  ['fr', 'hôteliers', 'Il reste 41 chambres selon les hôteliers.'],
  ['en', 'organisers', 'Some 41 boats came, according to the organisers.'],
  ['fr', 'centrales syndicales', 'Les centrales syndicales affirment que 41 ports ont fermé.'],
  ['ar', 'المركزيات النقابية', 'أغلق 41 ميناء حسب المركزيات النقابية.'],
  // Those that make power tell nothing.
  ['fr', 'Office des puits', "L'Office des puits indique que les centrales donnent 41 mégawatts."],
]);

told('whose spokesman it is that told reporters', [
  ['en', 'Hind Baroudi', 'The mills closed 41 gates, its spokesman, Hind Baroudi, told reporters.'],
]);

told('a body of the same noun is the one that was named', [
  [
    'en',
    'ports ministry',
    'Quays grew, the ports ministry said. Sales reached 41 boats, according to the same ministry.',
  ],
  [
    'fr',
    'Cour des puits',
    'Le débit baisse, selon la Cour des puits. La même Cour compte 41 forages.',
  ],
]);

told('a subject keeps its verb over a clause with a decimal comma', [
  [
    'fr',
    'Office national des puits',
    "Le débit baisse, a indiqué l'Office national des puits. L'Office, dont la dette atteint 4,1 milliards, prévoit de mettre en service 41 forages.",
  ],
]);

told('an Arabic name may have two family names', [
  ['ar', 'سمير بركاوي صحراوي', 'كشف سمير بركاوي صحراوي، المدير العام للموانئ، أن 41 رصيفا أغلق.'],
]);

told('an answer that is counted is a deed', [
  [
    'fr',
    'Hind Baroudi',
    "L'exécutif a répondu à 41 questions, a indiqué la ministre des Ports, Hind Baroudi.",
  ],
  ['ar', null, 'بلغ عدد الأسئلة 90 سؤالا، أجابت الحكومة عن 41 منها.'],
  [
    'ar',
    'سامية الصنهاجي',
    'أجابت الحكومة، برسم السنة التشريعية الماضية، عن 41 سؤالا، بحسب معطيات قدمتها الوزيرة سامية الصنهاجي.',
  ],
  ['fr', 'ministre des Ports', 'La ministre des Ports répond que 41 quais sont fermés.'],
]);

told('an unsigned report is of whoever closes the sentence', [
  [
    'fr',
    'Hind Baroudi',
    'Le bilan fait ressortir 41 quais fermés, selon la ministre des Ports, Hind Baroudi.',
  ],
]);

told('whoever values something says how much', [
  ['fr', 'Office des puits', "Un déficit, évalué par l'Office des puits à 41 milliards, inquiète."],
  ['en', 'Salt Office', 'A shortfall, estimated by the Salt Office at 41 billion, worries many.'],
]);

told('a body that meets, or whose houses are told, is no speaker', [
  [
    'ar',
    'هند البارودي',
    'قالت هند البارودي، وزيرة الموانئ، إن 90 رصيفا فتح. وأوضحت، خلال اجتماع لجنة المالية، أن 41 رصيفا أغلق.',
  ],
  [
    'ar',
    'هند البارودي',
    'قالت هند البارودي، وزيرة الموانئ، إن 90 رصيفا فتح. وأضافت، في جلسة مشتركة لمجلسي البرلمان، أن 41 رصيفا أغلق.',
  ],
  [
    'ar',
    'البرلمان',
    'قالت هند البارودي، وزيرة الموانئ، إن 90 رصيفا فتح. وأضاف البرلمان أن 41 رصيفا أغلق.',
  ],
]);

told('a source is of the body that it comes from', [
  [
    'en',
    'source from the Ministry of Ports',
    'Some 41 boats sank, a source from the Ministry of Ports said.',
  ],
  ['ar', 'مصدر من وزارة الموانئ', 'وأفاد مصدر من وزارة الموانئ بأن 41 قاربا غرق.'],
]);

told('a body in capitals is told of by what it is', [
  [
    'en',
    'FEPEX',
    'FEPEX, the Iberian federation of growers and exporters, said that sales fell by 41%.',
  ],
  [
    'en',
    'OCP',
    'Profit at OCP rose, it reported on Monday. Sales reached 41 million, the salt and ports company said.',
  ],
  ['en', 'ports company', 'Sales reached 41 million, the ports company said.'],
]);

told('what a known body is stands behind its name, and is no other body', [
  [
    'en',
    'Marsa Maroc',
    'Profit at Marsa Maroc, the leading Moroccan port operator, rose by 41%, the company said.',
  ],
  ['en', 'Marsa Maroc', "Marsa Maroc, Morocco's main port operator, lost 41%, the operator said."],
  [
    'fr',
    'Marsa Maroc',
    'Le trafic de Marsa Maroc, premier opérateur portuaire marocain, a gagné 41%, annonce l’opérateur.',
  ],
  [
    'en',
    'port regulator',
    'Marsa Maroc, the port regulator and two shippers met. Traffic rose by 41%, the port regulator said.',
  ],
]);

told('state broadcasters speak', [
  ['en', 'State television', 'State television said that 41 boats would be paid for.'],
  ['fr', 'télévision publique', 'La télévision publique a indiqué que 41 barques ont coulé.'],
  ['ar', 'التلفزيون الرسمي', 'أفاد التلفزيون الرسمي أن 41 قاربا غرق.'],
  ['ar', 'التلفزة الوطنية', 'ذكرت التلفزة الوطنية أن 41 قاربا غرق.'],
  ['en', null, 'Fishermen watch television for 41 hours a month.'],
]);

told('a movement of things is no body', [
  ['fr', null, 'Le mouvement des navires a faibli. On compte 41 quais, selon la même source.'],
  ['en', null, 'The movement of ships slowed. There are 41 quays, according to the same source.'],
  [
    'ar',
    'مكتب الموانئ',
    'تراجعت حركة الملاحة، وأحصى مكتب الموانئ 12 سفينة. وبلغ عدد الأرصفة 41 رصيفا، حسب المصدر ذاته.',
  ],
  ['fr', 'Mouvement des dockers', 'Selon le Mouvement des dockers, 41 quais sont fermés.'],
]);

told('what a body is for is part of its name', [
  [
    'fr',
    'Agence nationale pour la promotion du petit cabotage',
    "L'Agence nationale pour la promotion du petit cabotage indique que 41 quais sont fermés.",
  ],
  ['fr', "Fondation Atlas pour l'enfance", "La Fondation Atlas pour l'enfance a compté 41 écoles."],
]);

told('who tells of data of nobody right behind them is the one who speaks', [
  ['fr', 'maire', "41 quais sont fermés, d'après de premières données, a indiqué le maire."],
  // What another counts behind the paper is not the paper's.
  ['fr', 'rapport', '41 quais sont fermés, selon un rapport, et 12 grues, a indiqué le maire.'],
]);

told('a company that a number counts does not speak', [
  ['ar', 'مكتب الموانئ', 'صرحت 41 ألف شركة بأنها أغلقت أبوابها، وفق مكتب الموانئ.'],
  ['ar', 'شركة الموانئ', 'في سنة 2019 أعلنت شركة الموانئ أن 41 رصيفا أغلق.'],
]);

told('a paper that tells behind a comma is not what its verb publishes', [
  [
    'fr',
    'ministère des Ports',
    "Le bilan est lourd, selon un communiqué du ministère des Ports. L'Agence du quai a perdu 41 grues, détaille ce communiqué.",
  ],
  ['fr', 'Agence du quai', "L'Agence du quai détaille ce bilan : 41 grues perdues."],
]);

told('whoever holds an office notes what they tell an amount of', [
  ['ar', 'سمير الزهواني', 'سجل سمير الزهواني، مدير مكتب الموانئ، تراجعا بنسبة 41 في المائة.'],
  ['ar', null, 'سجل لاعب الفريق هدفا أمام 41 متفرجا.'],
]);

told('an owner has its preposition apart from it', [
  ['ar', 'مكتب الموانئ', 'أغلق 41 رصيفا، بحسب تقرير لـ مكتب الموانئ.'],
  ['ar', 'مكتب الموانئ', 'أفاد بلاغ ل مكتب الموانئ بأن 41 رصيفا أغلق.'],
  ['ar', 'مصدر', 'وبالأرقام، يقول مصدر لـle360، أغلق 41 رصيفا.'],
]);

told('a report that is awaited tells nothing', [
  ['en', null, 'The city has 41 wells: a report by the Court of Auditors is awaited.'],
]);

told('a meeting that tells when somebody spoke does not speak', [
  [
    'ar',
    'سمير الزهواني',
    'رد الوزير سمير الزهواني على سؤال عقب مجلس الحكومة، فأوضح أن 41 رصيفا أغلق.',
  ],
  ['ar', 'مجلس الحكومة', 'اجتمع مجلس الحكومة، فأوضح أن 41 رصيفا أغلق.'],
  // Nor does the body whose feast it is, or that a clause on the meeting tells of.
  [
    'ar',
    'سمير الزهواني',
    'أكد الوزير سمير الزهواني أن الميناء يتوسع. وأوضح خلال كلمة بمناسبة الذكرى 68 لتأسيس وكالة الموانئ، أن 41 رصيفا أغلق.',
  ],
  [
    'ar',
    'سمير الزهواني',
    'أكد الوزير سمير الزهواني أن الميناء يتوسع. وأوضح خلال حفل بمناسبة عيد وكالة الموانئ، أن 41 رصيفا أغلق.',
  ],
  [
    'ar',
    'سمير الزهواني',
    'كشف الوزير سمير الزهواني أن الميناء يتوسع، مضيفا خلال الندوة التي أعقبت مجلس الحكومة أمس، أن 41 رصيفا أغلق.',
  ],
  [
    'ar',
    'المجمع الشريف للفوسفاط',
    'نمت مبيعات المجمع الشريف للفوسفاط. وحسب أرقام المجمع، أغلق 41 رصيفا.',
  ],
]);

checkSpeaker('a report of "the same institution" is of the body that has spoken', [
  [
    'fr',
    "Le taux est de 45 %, selon le Conseil supérieur des ports. Les puits sont 70, d'après un rapport de la même institution.",
    '70',
    'Conseil supérieur des ports',
  ],
  [
    'fr',
    'Le taux est de 45 %, selon le Conseil supérieur des ports. Les puits sont 70, indique une note du même organisme.',
    '70',
    'Conseil supérieur des ports',
  ],
  [
    'en',
    'The rate is 45%, according to the Higher Council for Ports. Wells number 70, according to a report by the same institution.',
    '70',
    'Higher Council for Ports',
  ],
]);

told('a body counts in its own document', [
  ['fr', 'Office des puits', "Dans son bilan de 2031, l'Office des puits compte 41 forages à sec."],
  ['fr', null, "Avec ses barrages, l'Office des puits compte 41 forages à sec."],
]);

told('a fellow outlet only passes on what another has said', [
  [
    'fr',
    'Office des puits',
    "Selon l'Office des puits, 9 forages sont à sec. Il en reste 41, détaillent nos confrères arabophones.",
  ],
]);

told('an establishment of its own and the mayor at the head of the council speak', [
  [
    'fr',
    'Etablissement autonome des puits',
    "Selon les chiffres de l'Etablissement autonome des puits (EAP), 41 forages sont à sec.",
  ],
  [
    'fr',
    'Nadia Zerhouni',
    'Nadia Zerhouni, maire de Tiznit, a présidé la session. La commune de Tiznit prévoit 41 forages, rajoute la présidente du conseil.',
  ],
  [
    'fr',
    'Omar Lahlou',
    'Nadia Zerhouni, maire de Tiznit, a présidé la session. Il faut 41 forages, rajoute le président du groupe, Omar Lahlou.',
  ],
]);

told('a document that is official has no official who speaks', [
  [
    'en',
    'Ministry of Wells',
    'The Ministry of Wells hires more staff, according to its official guideline. Some 41 wells are dry.',
  ],
  ['en', null, 'Some 41 wells are dry, according to the official tally.'],
]);

checkSpeaker(
  '"said note" opens on a note that was named; projects that something is said of are no verb',
  [
    [
      'en',
      'The rate fell to 11%, according to the High Commission for Ports. Said note shows that the number of carts fell by 218.',
      '218',
      'High Commission for Ports',
    ],
    [
      'en',
      'The port has grown. The Office of Ports leads projects aimed at digging 3000 wells.',
      '3000',
      null,
    ],
    [
      'en',
      'The port has grown. The Ministry of Ports projects growth of 3 percent.',
      '3',
      'Ministry of Ports',
    ],
  ],
);

told('a statement is of the body that is speaking, or whose a pronoun says it is', [
  [
    'fr',
    'Office des puits',
    'L’Office des puits note une hausse. Quelque 41 forages sont prêts, a indiqué un communiqué.',
  ],
  ['en', 'Salt Office', 'The Salt Office noted a rise. Some 41 wells are ready, a statement said.'],
  ['ar', 'وزارة الآبار', 'فتحت وزارة الآبار 41 بئرا خلال السنة، حسب بلاغ لها.'],
  [
    'ar',
    'كريم العمراني',
    'أعلن وزير الآبار كريم العمراني عن الحصيلة. وجاء في بيان له أن 41 بئرا فتحت.',
  ],
]);

told('the place of writing opens the outlet’s own account', [
  [
    'fr',
    null,
    'L’Office des puits a annoncé une hausse.\nRabat (Le Phare) - Le port compte 41 quais.',
  ],
  ['en', null, 'The Salt Office announced a rise.\nRabat – Two towns have signed 41 agreements.'],
  ['en', 'Salt Office', 'The Salt Office announced a rise.\nThe port has 41 quays.'],
]);

told('a body called by its sort has the name that stands behind its comma', [
  [
    'en',
    'Bank Al-Maghrib',
    'Some 41 notes were false, according to the central bank, Bank Al-Maghrib.',
  ],
  ['fr', 'Bank Al-Maghrib', 'Selon la banque centrale, Bank Al-Maghrib, 41 billets sont faux.'],
  ['fr', 'office', 'Selon l’office, Royal Air Maroc a 41 avions.'],
  [
    'en',
    'Bank Al-Maghrib (BAM)',
    'Some 41 notes were false, according to the central bank, Bank Al-Maghrib (BAM), in its report.',
  ],
]);

told('whom money is meant for owns no data on it', [
  [
    'ar',
    'بنك الآبار',
    'كشف بنك الآبار عن بيانات. وكشفت البيانات عن زيادة في الاقتراض المخصص للقطاع البحري بنسبة 41 في المائة.',
  ],
]);

told('«بين» is a verb where what is said follows, and no second end of a stretch', [
  ['ar', 'سمير العلوي', 'وبين وزير الآبار سمير العلوي أن 41 بئرا جفت.'],
  [
    'ar',
    'مكتب الآبار',
    'كشف مكتب الآبار في تقريره عن حصيلته. وجاءت محكمة النقض أولا بـ9 آبار. وبيّن التقرير أن 41 بئرا جفت.',
  ],
  ['ar', 'الوزير', 'وبين الرباط وفاس، أكد الوزير أن 41 بئرا جفت.'],
]);

told('a participle behind a comma is no title', [
  [
    'fr',
    'Office des puits',
    'Le débit a crû, représentant respectivement 41 et 12 litres, précise l’Office des puits.',
  ],
  [
    'fr',
    'Office des puits',
    'Le débit a crû, représentant désormais 41 litres, précise l’Office des puits.',
  ],
]);

told('a known family name behind an Arabic office is a name', [
  ['ar', 'بركة', 'وقال الوزير بركة، مساء الاثنين، إن 41 سدا أنجزت.'],
  ['ar', 'السكوري', 'وأوضح الوزير السكوري أن 41 معملا فتحت.'],
  ['ar', 'المدير العلمي', 'وأوضح المدير العلمي للمكتب أن 41 معملا فتحت.'],
  [
    'ar',
    'سلمى العلوي',
    'شكر الوزير النائبة سلمى العلوي. وأعقبت النائبة جواب الوزير بركة بتعقيب حاد، أكدت فيه أن 41 معملا أغلق.',
  ],
]);

told('who tells of data that nobody made speaks', [
  [
    'en',
    'Salt Union',
    'Some 41 wells are dry based on early statistics, according to the Salt Union.',
  ],
  [
    'fr',
    'ministère du Tissage',
    'Le pays compte 41 puits sur la base des premières statistiques, selon le ministère du Tissage.',
  ],
  ['en', 'Salt Union', 'Some 41 wells are dry according to early data, the Salt Union said.'],
  ['ar', 'وزارة النسيج', 'جفت 41 بئرا استنادا إلى إحصائيات أولية، حسب وزارة النسيج.'],
  [
    'fr',
    'ministère du Tissage',
    'Le pays compte 41 puits, selon des estimations faites à 19h00 (18h00 GMT), a annoncé le ministère du Tissage.',
  ],
]);

told('firms of one kind speak by their kind and name', [
  [
    'fr',
    'plateforme spécialisée Delta The Weaver',
    'Le pays compte 41 métiers, selon le dernier rapport annuel de la plateforme spécialisée Delta The Weaver.',
  ],
  [
    'fr',
    'think tank Atlas Center',
    'Le pays compte 41 métiers, selon le rapport du think tank Atlas Center.',
  ],
  [
    'en',
    'data platform Delta Weaver',
    'The country has 41 looms, according to data platform Delta Weaver.',
  ],
]);

told('where something was said is no part of who said it', [
  [
    'en',
    'Samira Laka',
    'Some 41 looms are idle, said Tuesday in Rabat minister of weaving Samira Laka.',
  ],
  ['en', 'Samira Laka', 'Some 41 looms are idle, Rabat mayor Samira Laka said.'],
]);

told('data on a body’s site are told by it, before its noun, behind it or without a word between', [
  [
    'en',
    'Wells Office',
    'The rate exceeded 41%, according to data published on the Wells Office portal.',
  ],
  ['ar', 'مكتب الآبار', 'تجاوز المعدل 41 في المائة، حسب معطيات منشورة على موقع مكتب الآبار.'],
]);
