import { checkMeasures, checkTold } from './read.ts';

checkMeasures('a word that tells how something is or stays is not what is measured', [
  ['en', 'Wool output remained sluggish at around 2.8 percent.', ['Wool output']],
  ['en', 'Spending on wool remains consistent at 12 million dirhams.', ['Spending on wool']],
]);

checkMeasures('a verb that only says that something goes on or begins leaves its subject', [
  ['en', 'Wool rents will continue to slow to 2.2%.', ['Wool rents']],
  ['en', 'The wool deficit continued to narrow to 4%.', ['wool deficit']],
  ['en', 'Wool output tends to fall by 4%.', ['Wool output']],
  ['en', 'Wool wages failed to reach 2,000 dirhams.', ['Wool wages']],
]);

checkMeasures('what an amount is moved for is not said of it', [
  ['en', 'The fund raised its key rate to 3% to slow the wool wave.', ['key rate']],
  ['en', 'It stopped 40 attempts to cross the border.', ['attempts to cross the border']],
]);

checkMeasures('an English form that is a noun too is one by what stands beside it', [
  ['en', 'The clover harvest dropped to 34 quintals.', ['clover harvest']],
  ['en', 'It praised its oats harvest, which fell to 34 quintals.', ['oats harvest']],
  ['en', 'Hail shrank the oats harvest by 6%.', ['oats harvest']],
  [
    'en',
    'It covers a fall of 3% and, on the other hand, increases in oats prices of 4%.',
    ['fall', 'increases in oats prices'],
  ],
  ['en', 'Oats stocks have halved to 34 tonnes.', ['Oats stocks']],
  [
    'en',
    'At least 13 sailors died in mid-July when their boat sank off the port.',
    ['sailors died in mid-July when their boat'],
  ],
]);

checkMeasures('what stands in square brackets is an aside', [
  ['en', '"The honey output [this year] should stand at 3 tonnes," he said.', ['honey output']],
  ['en', 'There was a rise in the thefts told [by day] of 50 percent.', ['rise in the thefts']],
]);

checkMeasures('a rate told with what was taken is of its own noun', [
  ['en', 'The pupils took the bus, with a fill rate of 96%.', ['fill rate, pupils']],
  // A size that names nothing is of what was moved.
  ['en', 'Hail cut the oats harvest by a rate of 6%.', ['oats harvest']],
]);

checkMeasures('a relative clause that lists things is looked over for the subject', [
  ['en', 'Street crime, which includes theft, arson, and fraud, fell by 30%.', ['Street crime']],
  [
    'fr',
    'La délinquance, qui comprend le vol, le recel et la fraude, a baissé de 30 %.',
    ['délinquance'],
  ],
]);

checkMeasures('what fell to an amount stands behind the size of its fall', [
  [
    'fr',
    'Le port signale un repli de 30 % des sardines séchées, à 900 tonnes.',
    ['repli des sardines séchées', 'sardines séchées'],
  ],
  [
    'en',
    'It reported a 4% fall in tomato sales, to 300 tonnes.',
    ['fall in tomato sales', 'tomato sales'],
  ],
  [
    'en',
    'It reported a fall of 4% in tomato sales, to 300 tonnes.',
    ['fall in tomato sales', 'tomato sales'],
  ],
]);
checkMeasures('an aside with a list, closed by its last comma, parts no subject from its verb', [
  [
    'en',
    'Wool output, driven by shearing, fairs, and exports, is expected to rise from 3.4% in 2020 to 3.9%.',
    ['Wool output', 'Wool output'],
  ],
  ['en', 'Wool output, driven by shearing and fairs, fell to 4%.', ['Wool output']],
]);

checkMeasures('whoever tells a total is not whose it is', [
  [
    'en',
    'The Minister of Agriculture announced the country’s exports of wool grossed a total of MAD 15.5 billion.',
    ['total, exports of wool grossed'],
  ],
]);

checkMeasures('what an authority issues is counted, and not the authority', [
  ['en', 'Local authorities have issued 470 weaving permits.', ['weaving permits issued']],
  [
    'en',
    'In May, 95 cars were found, 16 carts seized and 53 drivers arrested.',
    ['cars were found', 'carts seized', 'drivers arrested'],
  ],
]);

checkMeasures('words of degree name nothing', [
  [
    'en',
    'The wool margin reached 37 billion dirhams, well above the 20 billion dirhams of May.',
    ['wool margin', 'wool margin'],
  ],
  ['en', 'Oats prices rose faster, and the lending rate reached 5.2 percent.', ['lending rate']],
  ['en', 'Hail propelled the oats price to 64 dirhams.', ['oats price']],
]);

checkMeasures('what is expected to cause a rise is not what rises', [
  ['en', 'The cut in aid is expected to cause a rise in inflation to 3%.', ['inflation']],
  ['en', 'Inflation is expected to reach 3%.', ['Inflation']],
]);

checkMeasures('an office with the name of who holds it is measured by nothing', [
  ['en', 'Government spokesperson Samir Zerhouni announced a 9% rise.', ['rise']],
  ['en', 'Government spending on Agadir Bay showed a 9% rise.', ['Government spending, rise']],
]);

checkMeasures('an amount of what something has is its own', [
  [
    'en',
    'Steps have been taken for the building of a plant with a treatment capacity of 40 tonnes.',
    ['treatment capacity'],
  ],
  [
    'en',
    'The plant has been given to the league with a view to a gain of 40 tonnes.',
    ['plant, gain'],
  ],
]);

checkTold('what lasts so long is measured, and the length granted is a figure', [
  ['en', 'The council adopted the three-year plan of 30 million dirhams.', ['30000000 MAD | plan']],
  ['en', 'The firm got a five-month extension.', ['5 mo | extension']],
]);

checkMeasures('what says how often or how high a growth is told is not what grows', [
  ['en', 'Wool traffic saw an annual growth of 30.1%.', ['Wool traffic, growth']],
  ['en', 'Wool imports recorded the highest drop (12%).', ['Wool imports, drop']],
  ['en', 'The annual inflation rate reached 3%.', ['annual inflation rate']],
]);

checkMeasures('an amount before its noun tells of that, over a sum in brackets and an adjective', [
  ['en', 'The MAD 6 billion (USD 650 million) wool plant will open.', ['wool plant', 'wool plant']],
  ['en', 'The line is part of a wider 96bn dirham programme.', ['programme']],
]);

checkMeasures('"all" goes with its number, and leaves what was done to those counted', [
  ['en', 'Police arrested all 80 weavers.', ['weavers arrested']],
  ['en', 'The storm sank the boat, killing all 80 sailors.', ['killing sailors']],
]);

checkMeasures('a boost is a growth of what has it', [
  ['en', 'Wool exports posted a 35 percent boost.', ['Wool exports, boost']],
]);

checkMeasures('how often something is told is no noun', [
  [
    'en',
    'Ferry traffic reached 22 million passengers, marking an annual increase of 30%.',
    ['Ferry traffic', 'Ferry traffic, increase'],
  ],
  ['en', 'Property crime saw a quarterly rise of 4%.', ['Property crime']],
]);

checkMeasures('neither how something stays nor a superlative is what is measured', [
  ['en', 'The Souss basin remains low at just 17%.', ['Souss basin']],
  ['en', 'Tomatoes are the most exported crops, with 520 tonnes.', ['Tomatoes']],
]);

checkMeasures('whose day it is opens no subject', [
  ['en', "Landings in today's auction reached 412 tons.", ['Landings']],
  ['en', "Voter turnout in Friday's elections reached 45%.", ['Voter turnout']],
]);

checkMeasures('how often something is paid is an adjective of it, though it ends like an adverb', [
  ['en', 'Weavers will receive a MAD 900 monthly grant.', ['monthly grant']],
  ['en', 'The additional monthly cost does not exceed MAD 12.', ['monthly cost']],
  ['en', 'The daily output reached 40 tons.', ['daily output']],
]);

checkMeasures('a verb that is a noun too is one behind an adjective or a singular', [
  ['en', 'The medical cover exceeded 4 million dirhams.', ['medical cover']],
  ['en', 'The social support reached 4 million dirhams.', ['social support']],
  [
    'en',
    'It sets aside MAD 9 million to support this household fuel.',
    ['support this household fuel'],
  ],
  ['en', 'The plan will cover 30% of the bill.', ['plan, of the bill']],
]);

checkMeasures(
  'the next shares of those of whom a share was told are of the same, whatever they do',
  [
    [
      'en',
      'Over the next year, 53.5% of weavers expect their trade to shrink, 38.1% to remain at the same level and 8.4% to improve.',
      ['weavers expect their trade', 'weavers remain at the same level', 'weavers improve'],
    ],
    [
      'en',
      'It found that 51% of weavers reported that their pay covers their bills, 46% reported taking on debt, and 3% reported saving.',
      ['weavers', 'weavers', 'weavers'],
    ],
    [
      'en',
      'Some 25% of weavers expect a fall in wages, 35% hope to keep the same wage, while 40% expect a rise.',
      [
        'weavers expect a fall in wages',
        'weavers hope to keep the same wage',
        'weavers expect a rise',
      ],
    ],
    // What they are goes before whose share it is.
    [
      'en',
      'Of the pupils, 60% of weavers are men, and 40% are women.',
      ['weavers are men', 'women'],
    ],
  ],
);

checkMeasures('neither "therefore" nor a missing hyphen changes what is measured', [
  ['en', 'Weavers therefore represent more than 70% of the total.', ['Weavers']],
  ['en', 'The local value-added is put at MAD 12 billion.', ['local value-added']],
]);

checkMeasures('a noun of what is measured in capitals is no name', [
  ['en', 'The Gross Domestic Product (GDP) grew by 5% in 2013.', ['Gross Domestic Product']],
  ['en', 'The National Debt rose to 5 billion dirhams.', ['National Debt']],
  ['en', 'The National Office grew by 5%.', [null]],
]);

checkMeasures('of two clauses that "and" joins behind "with", each has its own subject', [
  [
    'en',
    'Weavers suffered, with wool costs soaring to 36% and silk costs rising to 19%.',
    ['wool costs', 'silk costs'],
  ],
  // … but a gerund that says which of them has none of its own.
  [
    'fr',
    'La part des familles ayant un puits a atteint 40 %.',
    ['part des familles ayant un puits'],
  ],
]);

checkMeasures('"total" before a noun is its adjective, and no verb', [
  ['en', 'The ministry estimates total losses at 3 billion dirhams.', ['total losses']],
  ['en', 'Their losses total 40 tonnes.', ['losses']],
]);

checkMeasures('a form that is a verb too is a noun behind an article and an adjective', [
  ['en', 'Wool was the leading export sector at 40 million dirhams.', ['Wool']],
  ['en', 'Wool was the main export product at 40 million dirhams.', ['Wool']],
]);

checkMeasures('the letters of an ordinal open no noun', [
  ['en', 'The dam (2nd phase, 63 MW) is ready.', ['phase']],
  ['en', 'It ranked 73rd with 43 points.', [null]],
]);

checkMeasures(
  'what is done, in -ing, is a noun where it opens its clause or stands before its bracket',
  [
    ['en', 'Mining rose by 10%.', ['Mining']],
    ['en', 'Quarrying rose by 10% and spinning by 7%.', ['Quarrying', 'spinning']],
    ['en', 'Sales grew by 10%, with spinning up 7%.', ['Sales', 'spinning']],
    [
      'en',
      'Wind saw a rise of 12%, wiring experienced a rise of 10%.',
      ['Wind, rise', 'wiring, rise'],
    ],
    [
      'en',
      'It was driven by wool (4.1 percent) and manufacturing (1.9 percent).',
      ['wool', 'manufacturing'],
    ],
    ['en', 'Grain output may vary, assuming average wool output of 40 tonnes.', ['wool output']],
  ],
);

checkMeasures('"this" points back at what the sentence before has measured', [
  [
    'en',
    'Ship traffic came to 9 million dirhams. This marks an impressive 8 % increase.',
    ['Ship traffic', 'Ship traffic, increase'],
  ],
  [
    'en',
    'Ship traffic came to 9 million dirhams. This represents a robust growth of 8 %.',
    ['Ship traffic', 'Ship traffic, growth'],
  ],
  // What grows is told.
  [
    'en',
    'Ship traffic came to 9 million dirhams. This was driven by a 8 % increase in fees.',
    ['Ship traffic', 'increase in fees'],
  ],
]);

checkMeasures('"travel revenues" are no verb with its object, and witness what they do', [
  [
    'en',
    'Particularly, travel revenues witnessed a decline, amounting to 23 million dirhams.',
    ['travel revenues'],
  ],
]);

checkMeasures(
  'a noun that is written like a verb is none before a verb, a stop or behind an adjective',
  [
    [
      'en',
      'The balance of the reserved accounts stood at 15 million dirhams.',
      ['balance of the reserved accounts'],
    ],
    ['en', 'The deal concerns a bank loan totaling 79 million euros.', ['bank loan']],
    [
      'en',
      'The fund granted 38 million euros to improve drinking water supply.',
      ['improve drinking water supply'],
    ],
    [
      'en',
      'The fund gave 9 million dirhams to assist the victims of the floods.',
      ['assist the victims of the floods'],
    ],
    // A verb behind its subject.
    ['en', 'The new scheme costs 9 million dirhams.', ['new scheme']],
  ],
);

checkMeasures('"this" with nothing told before points at nothing', [
  ['en', 'Ships came in. This is due to a 3 % increase.', ['increase']],
]);

checkMeasures(
  'a clause without a subject of its own before the main one has that of the main one',
  [
    [
      'en',
      'After rising to 5 percent in 2023, inflation should ease to 3 percent.',
      ['inflation', 'inflation'],
    ],
    [
      'fr',
      'Après avoir reculé à 40 millions de dirhams, les recettes du port ont repris.',
      ['recettes du port'],
    ],
    // A deed is not its subject.
    ['en', 'After selling 40 tonnes, the farm closed.', [null]],
  ],
);

checkMeasures('a year before its noun does not part it from what moves it', [
  ['en', "Hail has slashed Morocco's 2022 oats harvest by 6%.", ['oats harvest']],
  ['en', 'Hail has slashed the 2022 oats harvest by 6%.', ['oats harvest']],
]);

checkMeasures('a verb of saying before a rise has it for its object', [
  [
    'en',
    'Sales of wool and of silk showed increases of 25%.',
    ['Sales of wool and of silk, increases'],
  ],
  [
    'en',
    'Sales of wool posted respective increases of 25% and 33%.',
    ['Sales of wool, increases', 'Sales of wool, increases'],
  ],
]);

checkMeasures('money is of what it is spent on, or of the noun behind it', [
  [
    'en',
    'The town plans to spend 120 million dirhams on a drainage plan this summer.',
    ['drainage plan'],
  ],
  // … but the part of a sum is of that.
  ['en', 'It will spend part of its surplus of 214 million dirhams on roads.', ['surplus']],
  ['en', 'The port made MAD 5 billion in foreign wool earnings.', ['foreign wool earnings']],
  [
    'en',
    'The fund had MAD 150 billion (USD 15 billion) worth of net reserves.',
    ['net reserves', 'net reserves'],
  ],
]);

checkMeasures('what came of something is measured without the verb that says so', [
  [
    'en',
    'Costs fell, resulting in a surplus in the wool balance of 15 dirhams.',
    ['surplus in the wool balance'],
  ],
]);

checkMeasures('an adverb of how often may stand before what money is spent on', [
  [
    'en',
    'The town will spend 50 million dirhams ($5 million) annually on school meals.',
    ['school meals', 'school meals'],
  ],
]);

checkMeasures('over what time a rate is reckoned is not what is measured', [
  ['en', 'Wool sales fell by 2.5% on an annual basis to 715 tonnes.', ['Wool sales', 'Wool sales']],
  [
    'fr',
    'Les ventes de laine ont reculé de 2 % en glissement annuel à 715 tonnes.',
    ['ventes de laine', 'ventes de laine'],
  ],
  ['en', 'The wool clip may fall to 3 tonnes due to the effects of drought.', ['wool clip']],
]);

checkMeasures('an amount between its owner and its noun is of the noun', [
  ['en', 'The town’s $40 million quay opened.', ['quay opened']],
  ['en', 'It relies on its 40 million dirham budget.', ['budget']],
]);

checkMeasures('a clause that "after" opens behind a number has a subject of its own', [
  ['en', 'Exports rose by 3% after imports fell by 9%.', ['Exports', 'imports']],
  ['en', 'Exports after the war fell by 9%.', ['Exports']],
]);

checkMeasures('so many percent more are of the noun behind', [
  ['en', 'The ports handled 10% more dried wool than the year before.', ['dried wool']],
  ['en', 'Prices are 10% more than last year.', ['Prices']],
]);

checkMeasures('who has seen a fall is what has fallen', [
  ['en', 'Sales of wool have seen a decrease of 8%.', ['Sales of wool, decrease']],
]);

checkMeasures('a growth with the noun before it is one noun, which moves itself', [
  [
    'en',
    'Wool output growth fell from 3.5 percent to 3.0 percent.',
    ['Wool output growth', 'Wool output growth'],
  ],
  [
    'en',
    'Global wool growth is expected to slow from 3 percent in 2022 to 2 percent in 2023.',
    ['Global wool growth', 'Global wool growth'],
  ],
  ['en', 'A wool rise of 5% was seen.', ['wool']],
]);

checkMeasures('what something is due to has its own size', [
  [
    'en',
    'The surplus is due to an increase in wool imports of 10% to 40 tonnes.',
    ['increase in wool imports', 'wool imports'],
  ],
  ['en', 'The surplus fell to 40 tonnes due to the strike.', ['surplus']],
]);

checkMeasures('what is said of a part is not said of the whole that it is out of', [
  ['en', 'Some 24 out of 704 wells were closed.', ['wells', 'wells']],
  ['en', 'Some 50 pupils dropped out of school.', ['pupils dropped out of school']],
]);

checkMeasures('"for the whole of" leads to a time', [
  ['en', 'The wool rate should stand at 1.2% for the whole of 2021.', ['wool rate']],
]);

checkMeasures(
  'an adjective before a growth, and a verb of growth or of falling behind, are not measured',
  [
    ['en', 'Wool sales saw a clear average increase of 14%.', ['Wool sales']],
    ['en', 'Wool sales skyrocketed 54 percent.', ['Wool sales']],
    ['en', 'Wool growth will bottom out at 2 percent.', ['Wool growth']],
    ['en', 'Wool growth would consolidate at 3%.', ['Wool growth']],
    ['en', 'Consolidated wool debt stood at 3 tonnes.', ['Consolidated wool debt']],
  ],
);

checkMeasures('a compound keeps its second half, and an illness in capitals its noun', [
  [
    'en',
    'Prices rose by 5.6% for flats and by 13.2% for dual-use wells.',
    ['Prices, for flats', 'Prices, for dual-use wells'],
  ],
  [
    'en',
    'The number of weavers living with HIV who know their status rose to 63%.',
    ['number of weavers living with HIV who know their status'],
  ],
]);

checkMeasures('a time stands inside a noun phrase, before its noun', [
  [
    'en',
    'The bank reported a 6% drop in first quarter profit on Friday.',
    ['drop in first quarter profit'],
  ],
  ['en', 'The mill posted a 7% rise in half-year net profit.', ['rise in half-year net profit']],
  ['en', 'The mill posted a 7% rise in 2023 compared to last year.', ['mill, rise']],
  [
    'en',
    'The bureau recorded a 9% decrease in the overall crime rate.',
    ['decrease in the overall crime rate'],
  ],
  // The season is a time, and measured itself by nothing.
  [
    'en',
    'The ministry put wool production in the 2023-2024 season at 3 million tons.',
    ['wool production'],
  ],
]);

checkMeasures('who says so is no part of what is said, without "that" either', [
  ['en', 'The bank announced inflation rose by 5% in June.', ['inflation']],
  ['en', 'The ministry confirmed new vehicle sales fell by 5%.', ['new vehicle sales']],
  [
    'en',
    'The total anticipated lemon production is estimated at 2 million tonnes.',
    ['total anticipated lemon production'],
  ],
]);

checkMeasures('a participle before its noun opens the subject', [
  ['en', 'Installed capacity reached 5 MW.', ['Installed capacity']],
  ['en', 'In 2022, seized nets weighed 5 tonnes.', ['seized nets']],
  ['en', 'The ministry said registered wells numbered 5.', ['registered wells']],
]);

checkMeasures('whom money is given to is told with it', [
  [
    'en',
    'The budget allocated to the wells reached 5 billion dirhams.',
    ['budget allocated to the wells'],
  ],
  ['en', 'The budget devoted to health reached 5 billion dirhams.', ['budget devoted to health']],
]);

checkMeasures('who died is said of them, whatever goes on behind', [
  [
    'en',
    'Three sailors died and four were injured when the boat sank.',
    ['sailors died', 'sailors injured when the boat'],
  ],
  ['en', 'Three sailors died, and the port was closed.', ['sailors died']],
]);

checkMeasures('"of the order of" only bounds a number, with another bound or without', [
  ['en', 'The wool tax is of the order of 31 million dirhams.', ['wool tax']],
  ['en', 'The wool tax is in the order of more than 31 million dirhams.', ['wool tax']],
]);

checkMeasures('"per capita" is a part of the noun before or behind it', [
  [
    'en',
    'Per capita consumption of wool rose from 11 kg to 14 kg.',
    ['Per capita consumption of wool', 'Per capita consumption of wool'],
  ],
  ['en', 'Wool output per capita reached 14 kg.', ['Wool output per capita']],
]);

checkMeasures('money is of what stands behind "in"', [
  ['en', 'The mills attracted 31 million dirhams in private investments.', ['private investments']],
  ['en', 'The mills got MAD31 million (USD3 million) in loans.', ['loans', 'loans']],
]);

checkMeasures('a clause that "with" opens has a subject of its own', [
  [
    'en',
    'Sales are improving, with the wool deficit expected to shrink to 3.5 %.',
    ['wool deficit expected'],
  ],
]);

checkMeasures('a share of the total is of what "total" describes, be it an amount', [
  ['en', 'It represents 37% of the total budget.', ['total budget']],
  ['en', 'It represents 37% of the total harvest.', ['total harvest']],
]);

checkMeasures("whose share of a country's output something is, and what a rate of all is", [
  [
    'en',
    'Wool exports are expected to represent 3% of Morocco’s gross domestic product.',
    ['Wool exports, of Morocco’s gross domestic product'],
  ],
  ['en', 'This represents a failure rate of 0.6% of all pumps.', ['failure rate, of all pumps']],
]);

checkMeasures('to fall short is to be less, and nothing that is measured', [
  ['en', 'The wool harvest falls short of the 55 tonnes of 2016.', ['wool harvest']],
  ['en', 'The wool harvest fell short of 55 tonnes.', ['wool harvest']],
]);

checkMeasures('who announces a clause is nothing that it measures', [
  [
    'en',
    'Salma Idrissi announced that 97 million dirhams were spent on looms.',
    ['spent on looms'],
  ],
  [
    'en',
    'Salma Idrissi announced that 97 million dirhams ($9 million) will be used to renew looms.',
    ['used to renew looms', 'used to renew looms'],
  ],
  ['en', 'The measures announced that cost 97 million dirhams are new.', ['measures announced']],
]);

checkMeasures('an amount given twice is told by the verb behind both', [
  [
    'fr',
    'En tout, 97 millions de dirhams (9 millions de dollars) ont été dépensés pour les métiers.',
    ['dépensés pour les métiers', 'dépensés pour les métiers'],
  ],
  [
    'en',
    'The mill took a loan of 97 million dirhams ($9 million) granted by the Fund.',
    ['loan', 'loan'],
  ],
]);

checkMeasures('the scale of a number is no word that digits in brackets say again', [
  ['en', 'The mills got MAD 31 million ($3 million) in loans.', ['loans', 'loans']],
]);
