import { checkSpeaker, checkSpeakerOf } from './harness.ts';

/** Each text has one figure, 648, and whoever states it. */
const check = checkSpeakerOf('648');

check('a body speaks through its board', [
  ['en', "The Wells Bank's board, holding its session, said 648 wells are dry.", 'Wells Bank'],
  ['en', 'The Wells Bank’s board of directors said 648 wells are dry.', 'Wells Bank'],
  ['en', 'The Wells Bank board said 648 wells are dry.', 'Wells Bank'],
  ['en', "The Port Authorities' board said 648 boats sank.", 'Port Authorities'],
  ['en', "The Wells Bank's board met. The bank said 648 wells are dry.", 'Wells Bank'],
  ['en', 'The Weavers Board said 648 looms are idle.', 'Weavers Board'],
  [
    'en',
    'The Ports Union backs the Weavers Board, which said 648 looms are idle.',
    'Weavers Board',
  ],
  ['en', "The Ports Union's federation said 648 boats sank.", 'federation'],
]);

check('whoever is at the head of a body is its chief', [
  [
    'en',
    "Karim Zerrouq, the head of Morocco's Central Wells Bureau (CWB), came. The CWB chief said 648 wells are dry.",
    'Karim Zerrouq',
  ],
  [
    'en',
    "Samira Zerrouq, director of the National Weavers Office (NWO), came. NWO's head added that 648 looms are idle.",
    'Samira Zerrouq',
  ],
  [
    'en',
    "The governor of Morocco's central bank said wells matter. The CWB chief said 648 are dry.",
    'CWB chief',
  ],
  [
    'en',
    'Samira Zerrouq, spokeswoman of the National Weavers Office (NWO), came. The NWO chief said 648 looms are idle.',
    'NWO chief',
  ],
  [
    'en',
    'Samira Zerrouq, director of the National Weavers Office (NWO), came. The president of the NWO said 648 looms are idle.',
    'president of the NWO',
  ],
  [
    'fr',
    'Karim Zerrouq, directeur du Bureau central des puits (BCP), est venu. Le chef du BCP a dit que 648 puits sont secs.',
    'Karim Zerrouq',
  ],
  [
    'fr',
    'Karim Zerrouq, directeur du Bureau central des puits (BCP), est venu. La patronne du BCP a dit que 648 puits sont secs.',
    'patronne du BCP',
  ],
]);

check('an office is of the body of a country', [
  [
    'en',
    "The head of Morocco's National Wells Bureau said 648 wells are dry.",
    "head of Morocco's National Wells Bureau",
  ],
  [
    'en',
    "The governor of Morocco's central bank said 648 wells are dry.",
    "governor of Morocco's central bank",
  ],
  ['en', "The minister of Spain's boats said 648 sank.", 'minister of Spain'],
]);

check('a minister is the spokesperson of the government', [
  [
    'en',
    'Mustapha Baytas, Minister Delegate in charge of relations with Parliament, spoke of 9 wells, he said. The government spokesperson added that 648 are dry.',
    'Mustapha Baytas',
  ],
  [
    'fr',
    'Mustapha Baitas, ministre délégué chargé des Relations avec le Parlement, a dit que 9 puits sont secs. Le porte-parole du gouvernement a ajouté que 648 le seront.',
    'Mustapha Baitas',
  ],
  [
    'ar',
    'قال مصطفى بايتاس، الوزير المنتدب المكلف بالعلاقات مع البرلمان، إن 9 آبار جفت. وأفاد الناطق الرسمي باسم الحكومة أن 648 بئرا ستجف.',
    'مصطفى بايتاس',
  ],
  [
    'en',
    'Nizar Baraka, Minister of Equipment and Water, said 9 wells are dry. The government spokesperson added that 648 will be.',
    'government spokesperson',
  ],
]);

check('a source that is taken up is no unsigned document', [
  [
    'en',
    "The wells fell, the Ports Agency said. May's results point to 648 boats, showing a rise of 9, the same source added.",
    'Ports Agency',
  ],
  [
    'en',
    "The wells fell, the Ports Agency said. July's results show 648 boats, it added.",
    'Ports Agency',
  ],
  [
    'ar',
    'قالت وكالة الآبار إن الماء يقل. وأظهرت نتائج ماي 9 آبار جديدة، يضيف المصدر ذاته. وجفت 648 بئرا.',
    'وكالة الآبار',
  ],
]);

check('numbers are of whoever speaks, whatever noun tells of them', [
  [
    'en',
    '7 lakes are full, say statistics from the Ministry of Water. According to figures from the Wells Office, 9 wells are dry. The statistics show that 648 are new.',
    'Wells Office',
  ],
  [
    'fr',
    "Selon les statistiques du ministère de l'Eau, 7 lacs sont pleins. D'après les chiffres de l'Office des puits, 9 puits sont secs. Les statistiques montrent que 648 sont neufs.",
    'Office des puits',
  ],
  [
    'ar',
    'وحسب إحصائيات وزارة الماء، امتلأت 7 بحيرات. وحسب أرقام مكتب الآبار، جفت 9 آبار. وتظهر الإحصائيات أن 648 جديدة.',
    'مكتب الآبار',
  ],
  [
    'en',
    '7 lakes are full, say statistics from the Ministry of Water. The Wells Office said 9 wells are dry. The statistics show that 648 are new.',
    'Ministry of Water',
  ],
]);

check('adjectives stand between an owner and the document', [
  [
    'en',
    "The Ministry of Water met. The ministry's recent data, released on Monday, shows that 648 wells are dry.",
    'Ministry of Water',
  ],
  ['en', "The Wells Office's preliminary figures show 648 dry wells.", 'Wells Office'],
  ['en', "The Wells Office's provisional results show 648 dry wells.", 'Wells Office'],
  ['en', "The Wells Office's recent move dried 648 wells.", null],
]);

check('an index is read where it shows or suggests', [
  [
    'en',
    'The Lake Institute released Tuesday the results of the third edition of the Lake Index 2031. The poll, made in May, is new. The poll showed that 648 lakes are full.',
    'Lake Institute',
  ],
  ['en', "The second edition of LPA's Lake Index suggests that 648 weavers fish.", 'LPA'],
  ['en', 'The LPA told of its boats. The LPA’s Lake Index shows 648 full lakes.', 'LPA'],
  ['en', "The Ports Agency's fish price index rose 648 points.", null],
  ['en', 'The lake index gained 648 points.', null],
]);

check('what a statement says is no part of it', [
  ['en', '648 weavers agreed with the statement that “no party owns a lake”.', null],
  ['en', 'According to the statement that the Lake Party issued, 648 boats sank.', 'Lake Party'],
]);

check('a release is a document, where it is no act', [
  ['en', '648 boats sank, a release from the Ports Agency said.', 'Ports Agency'],
  [
    'en',
    'The Ports Agency said in a release that 9 boats sank. A storm came. According to the release, 648 are safe.',
    'Ports Agency',
  ],
  ['en', 'A release of water by the Ports Agency drowned 648 boats.', null],
  ['en', 'The release of 648 weavers by the court came late.', null],
  ['en', "The film's release drew 648 weavers.", null],
]);

check('what comes out after a meeting is of those who met', [
  [
    'en',
    '648 boats sank, according to a release published at the end of the 8th meeting of the interministerial wells commission.',
    'interministerial wells commission',
  ],
  [
    'fr',
    "Le lac compte 648 barques, selon un communiqué publié à l'issue de la huitième réunion de la commission interministérielle des puits.",
    'commission interministérielle des puits',
  ],
  [
    'fr',
    "Le lac compte 648 barques, selon un communiqué rendu public au terme d'une réunion du Conseil des lacs.",
    'Conseil des lacs',
  ],
  [
    'en',
    '648 boats sank, according to a report released on Monday about the boats of the Lake Party.',
    'report',
  ],
]);

check('a medium is known by the last word of its name', [
  ['en', 'The prize will be 648 boats, according to Delta Sports.', 'Delta Sports'],
  ['en', '648 boats sank, according to the Salt Lake Times.', 'Salt Lake Times'],
  ['fr', '648 barques ont coulé, selon Delta Sports.', 'Delta Sports'],
  ['ar', 'غرق 648 قاربا، حسب Delta Sports.', 'Delta Sports'],
  ['en', 'The Minister of Youth and Sports said 648 boats sank.', 'Minister of Youth and Sports'],
  ['en', '648 boats sank, Samira Post said.', null],
]);

const SEVERAL =
  'The Ports Union said 9 boats sank. The Weavers Office said 7 looms are idle.\n\nThe Wells Bank said rates will fall to 3.\n\n';

check('an account goes on between two attributions to the same speaker', [
  [
    'en',
    `${SEVERAL}Wells are seen at 648 in May.\n\nThe bank added that lakes are full. The Lake Party said 5 are not.`,
    'Wells Bank',
  ],
  [
    'en',
    `${SEVERAL}Wells are seen at 648 in May.\n\nThe Lake Party said 5 lakes are not full.`,
    null,
  ],
]);

check('an earlier operation is told by the outlet', [
  [
    'en',
    'The boats were seized, the Ports Agency said. One of the latest operations took place in May, when 648 boats were seized.',
    null,
  ],
  [
    'en',
    'The boats were seized, the Ports Agency said. In another operation, 648 boats were seized.',
    null,
  ],
]);

check('an office whose body has no capital', [
  ['en', 'Omar Zerrouq, chairman of the municipal council, said 648 looms burnt.', 'Omar Zerrouq'],
  [
    'en',
    'The president of the Safi office of the Rivers League said 648 boats sank.',
    'president of the Safi office of the Rivers League',
  ],
  [
    'en',
    'Omar Zerrouq, the president of the weavers’ confederation, puts the losses at 648.',
    'Omar Zerrouq',
  ],
  [
    'en',
    'The head of Morocco’s rowing federation said 648 boats sank.',
    'head of Morocco’s rowing federation',
  ],
  ['en', 'The mayor of Tangier said the company sold 648 boats.', 'mayor of Tangier'],
]);

check('a member, a councilor, an officer', [
  ['en', '“Where are the 648 boats?” asked opposition MP Salma Zerrouq.', 'Salma Zerrouq'],
  ['en', 'Local councilor Salma Zerrouq said 648 looms burnt.', 'Salma Zerrouq'],
  ['en', '“We fined 648 boats,” Commander Salma Zerrouq tells us.', 'Salma Zerrouq'],
  ['en', '“We sold 648 boats”, beams Salma Zerrouq, mayor of Safi.', 'Salma Zerrouq'],
  ['en', 'The mayor told lawmaker Salma Zerrouq 648 looms burnt.', 'mayor'],
]);

check('bodies of many, and a newspaper of a language', [
  ['en', 'The rowers’ union said 648 boats sank.', 'rowers’ union'],
  ['en', 'Rights groups said 648 boats sank.', 'Rights groups'],
  ['en', 'Some 648 boats sank, Arabic-language daily Al Shiraa reported on Monday.', 'Al Shiraa'],
]);

check('what is counted behind "said after" is when or where it was said', [
  [
    'en',
    'Some 648 looms are idle, the Weavers Board said after visiting 12 mills.',
    'Weavers Board',
  ],
  [
    'en',
    'Some 648 looms are idle, the Weavers Board said in a report on 12 mills.',
    'Weavers Board',
  ],
  [
    'en',
    'After 648 looms broke, the Weavers Board said after the visit that 12 mills closed.',
    null,
  ],
  ['ar', 'وبعد توقف 648 نولا، أعلن مكتب الآبار في بلاغ عن إغلاق 12 معملا.', null],
]);

check('a colon behind who said it opens what is said', [
  ['en', 'Asked about the 648 wells, the minister said: none is dry.', null],
  ['en', 'In a note on 648 wells, the minister said: none is dry.', null],
]);

check('a ministry of the registry may be over more than that', [
  [
    'en',
    'Some 648 looms are idle, the Ministry of Tourism, Weaving and Social Economy said on Monday.',
    'Ministry of Tourism, Weaving and Social Economy',
  ],
  [
    'en',
    'According to the Ministry of National Education, Vocational Training and Sports, 648 classes are full.',
    'Ministry of National Education, Vocational Training and Sports',
  ],
  [
    'en',
    'The Department of Energy, Mines and Water said 648 wells are dry.',
    'Department of Energy, Mines and Water',
  ],
  [
    'en',
    'The Ministry of Health and the Wells Bank met. Some 648 wells are dry, the bank said.',
    'Wells Bank',
  ],
  ['en', 'In Rabat, the Ministry of Health said 648 wells are dry.', 'Ministry of Health'],
]);

check('those who come to help speak for themselves', [
  ['en', 'Firefighters said that 648 people were hurt.', 'Firefighters'],
  ['en', 'The Red Cross said 648 homes are gone.', 'Red Cross'],
  ['en', 'The prefecture relayed on Sunday that 648 wells are dry.', 'prefecture'],
  ['en', 'Firefighters saved 648 people, the prefecture said.', 'prefecture'],
]);

checkSpeaker('a body that is called official, that its acronym or what it is stands for', [
  [
    'en',
    'The jobless rate fell to 11, the official High Commission for Planning has said.',
    '11',
    'High Commission for Planning',
  ],
  ['en', 'The rate fell to 12, an official in the ministry has said.', '12', 'official'],
  [
    'en',
    'Thefts fell by 10, according to the Harbour Police (HPD) annual report.',
    '10',
    'Harbour Police (HPD)',
  ],
  [
    'en',
    'Debt stood at 14, according to the Treasury and External Finance Department (DTFE).',
    '14',
    'Treasury and External Finance Department (DTFE)',
  ],
  [
    'en',
    'Exports rose by 13, the IMF said.\n\nImports fell by 15, according to this international financial institution.',
    '15',
    'IMF',
  ],
  [
    'en',
    'Exports rose by 13, the World Bank said.\n\nImports fell by 16, the Washington-based institution added.',
    '16',
    'World Bank',
  ],
  [
    'en',
    'Minister Nizar Baraka said inflows reached 17.\n\nReserves rose to 18, the Maghreb Arabe Press Agency reported.',
    '18',
    'Nizar Baraka',
  ],
]);

check('whoever stands right before the verb says it, and not the press conference before', [
  [
    'en',
    'Karim Zerrouq, mayor of Tata, came. During a press conference that followed the government council meeting, Zerrouq noted that 648 looms are idle.',
    'Karim Zerrouq',
  ],
]);

check('whose deed is given for a reason is not who says so', [
  [
    'en',
    'The Wells Bank said that looms are idle. The deficit eased to 648, as the government raised its fees, it said.',
    'Wells Bank',
  ],
]);

check('what the number is from is no source', [
  ['en', 'About 648 of the number are from EU countries.', null],
]);

check('a pronoun for a man takes up no outlet and no body, an adverb between or not', [
  [
    'en',
    'This was reported by Reuters with reference to the Minister of Water Nizar Baraka. Speaking in Agadir, he stated that 648 wells are open.',
    'Nizar Baraka',
  ],
  [
    'en',
    'Minister Nizar Baraka spoke of floods. He expressed the authorities’ regrets. He also revealed that 648 wells had dried up.',
    'Nizar Baraka',
  ],
]);

check('whoever has issued warrants says nothing of how many there are', [
  [
    'en',
    'The National Ports Agency said that boats came. Divers passed on 648 warrants issued by foreign authorities.',
    'National Ports Agency',
  ],
  [
    'en',
    'According to figures issued by the Ministry of Water, 648 wells are open.',
    'Ministry of Water',
  ],
]);

check('what stands behind the verb of a report is not whose report it is', [
  [
    'en',
    'A new report by the health ministry is out. Stressed in the report is the lack of hospital beds. The plan is to hire 648 nurses, the report found.',
    'health ministry',
  ],
]);

check('an acronym between stands in the name of a group', [
  ['en', 'The World Bank (WB) Group stated that 648 looms are idle.', 'World Bank (WB)'],
]);

checkSpeaker(
  'an adverb before the inverted verb, a perfect of foreseeing, the office of whoever governs',
  [
    ['en', 'The gap will reach 53 cases, also underlines the ministry.', '53', 'ministry'],
    [
      'en',
      'The ports ministry spoke. The national weather service has forecast 40 storms.',
      '40',
      'national weather service',
    ],
    [
      'en',
      'Some 40 deals were signed, the prime minister’s office said.',
      '40',
      'prime minister’s office',
    ],
  ],
);

checkSpeaker('a verb of recording between commas, behind what is told, says who tells it', [
  [
    'en',
    'Wool sales fell by 53 bales, the Wool Office recorded, owing to the rain.',
    '53',
    'Wool Office',
  ],
  ['en', 'The Wool Office recorded 53 thefts.', '53', null],
  ['en', 'The wool price index recorded a rise of 53 points.', '53', null],
]);

checkSpeaker('a noun in -s that closes its sentence is no verb of saying', [
  ['en', 'It helps the authorities to develop other projects. The site has 81 wells.', '81', null],
  ['en', 'Some 81 wells are dry, the water directorate reports.', '81', 'water directorate'],
]);

checkSpeaker('what a named body is stands between commas, and is no other body', [
  [
    'en',
    'Zellij Group, a major tile company in Fez, sold more. A statement by the company put sales at 35 bales.',
    '35',
    'Zellij Group',
  ],
  [
    'en',
    'The General Agency for Wells and Lakes, the Moroccan organization responsible for water, admitted that 87 wells are dry.',
    '87',
    'General Agency for Wells and Lakes',
  ],
  [
    'en',
    'The Weavers Union, the Farmers Union, and the Bakers Union said 31 looms are idle.',
    '31',
    'Bakers Union',
  ],
]);

checkSpeaker('a noun in -s behind its adjective and "amid" is no verb of saying', [
  [
    'en',
    'Omnium Company (NSC) put a stake of 15 looms up for sale amid popular demands that the mayor leave.',
    '15',
    null,
  ],
  ['en', 'Omnium Company (NSC) demands that 15 looms be sold.', '15', 'Omnium Company (NSC)'],
]);

checkSpeaker('who takes in so many welcomes no words', [
  [
    'en',
    'The Ports Office said 9 ships came. The Lake Union welcomed more than 19 guests.',
    '19',
    'Ports Office',
  ],
  ['en', 'The Lake Union welcomed the repair of 19 wells.', '19', 'Lake Union'],
]);

checkSpeaker('a year may stand between a body and its report', [
  [
    'en',
    'The Moroccan Observatory of Wells (MOW) 2023 report reveals a lack. Wells numbered 87.',
    '87',
    'Moroccan Observatory of Wells (MOW)',
  ],
]);

checkSpeaker('a nationality may stand between an office and a name', [
  [
    'en',
    'The hall will hold 80 looms, as announced by the coordinator of the joint bid, the Portuguese Antonio Lampreia.',
    '80',
    'Antonio Lampreia',
  ],
]);

checkSpeaker('a paragraph that opens on somebody by name is no account of whoever spoke', [
  [
    'en',
    'The wells are dry, says the minister of lakes, Samir Berrada.\nAbderrahim Zellou is a farmer with 30 hectares.',
    '30',
    null,
  ],
  [
    'en',
    'The wells are dry, says the Lakes Office.\nThe farmers have 30 hectares.',
    '30',
    'Lakes Office',
  ],
]);

check('the fields of a council are listed as those of a ministry', [
  [
    'en',
    'The Higher Council for Wells, Fishing, and Scientific Research said that 648 wells are dry.',
    'Higher Council for Wells, Fishing, and Scientific Research',
  ],
  [
    'en',
    'The Council of Farming, Fishing and Rural Development said that 648 wells are dry.',
    'Council of Farming, Fishing and Rural Development',
  ],
]);

check('to maintain is to say only where what is said follows', [
  ['en', 'The Wells Office has made progress, maintaining the rate at 648.', null],
  [
    'en',
    'The Wells Office published its plan, maintaining that 648 wells are dry.',
    'Wells Office',
  ],
]);

check('what a report stipulates is told', [
  [
    'en',
    'A report from the Wells Office, quoting old data, stipulated that 648 wells are dry.',
    'Wells Office',
  ],
]);

check('who had given a toll has told it', [
  [
    'en',
    'The Wells Bureau spoke. The Port Police had given a first toll of 648 dead.',
    'Port Police',
  ],
]);

check('what a whole league is said to hold, it says, whatever stands before its quotation', [
  [
    'en',
    'The Wells League met. For the league, 2030, which is the year told of, “brought no more rain to its 648 wells”.',
    'Wells League',
  ],
  [
    'en',
    "The Wells League (WL) runs 648 wells, as highlighted in a press conference in Rabat by the league's president, Salma Zerhouni.",
    'Salma Zerhouni',
  ],
  [
    'en',
    'Samir Zerhouni, the wells minister, spoke. It outlines the organization of shifts at 648 wells, added Zerhouni.',
    'Samir Zerhouni',
  ],
  [
    'en',
    'In its yearly report, the Wells League gave a gloomy account of 648 wells.',
    'Wells League',
  ],
  [
    'en',
    'Samir Zerhouni, the wells minister, characterized the 648 wells as a milestone.',
    'Samir Zerhouni',
  ],
]);
