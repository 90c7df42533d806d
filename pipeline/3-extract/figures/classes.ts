/** Grammatical classes of words.csv: what the grammars ask of a token besides its number or unit. */
export const CLASSES = [
  // Cannot be, nor stand inside, a counted noun: prepositions, conjunctions, pronouns, articles.
  'function',
  'article',
  // A preposition that holds the article: "des deux chambres", "aux trois".
  'contracted',
  'possessive',
  'conjunction',
  // Introduces a place, an agent or a beneficiary: the noun it governs is not what a later number counts.
  'oblique',
  // "are", "sont", "هم" before the noun that says what a count counts.
  'copula',
  // A preposition that a noun phrase may hold: "violence contre les femmes".
  'inside',
  // Stands between a noun and its figure without being part of a phrase: "presque", "never".
  'adverb',
  // Names an amount of money, goods or room: what a figure measures by itself.
  'quantity',
  // Names an amount of money: millions behind it are money.
  'sum',
  // Names what was done to what is counted: "arrestation de 36 personnes".
  'deed',
  // A pronoun that stands for the subject of the sentence before: "il", "they".
  'subject',
  'auxiliary',
  // "كان": before "قد" and a verb it makes a pluperfect.
  'been',
  // Arabic perfects that open like an imperfect: "تم", "تجاوز".
  'perfect',
  'relative',
  'negation',
  // "de", "of": links a noun to its scale word, a part to its whole.
  'of',
  // Precedes a noun and agrees with it: "nouvelles", "autres", "more".
  'preadjective',
  // Follows its noun: after a number the noun is one named before, "12 emplois directs et 45 indirects".
  'adjective',
  // Adjectives that count people by themselves: "jobless", "injured".
  'people',
  // Opens a compound noun: "sans-abri".
  'prefix',
  // Arabic words whose first و is no conjunction: "وطنية".
  'rooted',
  // Stands for a noun named before: "ones", "آخرون".
  'pronoun',
  // Second words of fixed terms: "منصب شغل".
  'complement',
  // May stand between a comparator and its number.
  'filler',
  // Finite verbs that a figure is the object of: none names what is measured.
  'verb',
  // Stands before a French verb alone: "se", "ne", "il".
  'clitic',
  // Names nothing without its complement: "taux", "ensemble".
  'hollow',
  // Bodies that pay, count or own, and are never what is measured.
  'agent',
  // Never names what is measured: "par rapport", "مقارنة".
  'aside',
  // Opens what a sentence goes on to speak of: "quant à", "as for", «بخصوص».
  'topic',
  'between',
  'from',
  'to',
  // Announces a growth or a fall; a fall; what ranges instead: fines, prices.
  'change',
  'fall',
  // A noun that names a growth or a fall: "hausse", "rise", «ارتفاع».
  'movement',
  // Names a level without saying that it moves: "taux", "نسبة".
  'steady',
  // What is foreseen rather than planned: a yield, a deficit, prices, rain.
  'outlook',
  'range',
  // Introduces by how much one thing exceeds or trails another: "by", "بنسبة".
  'by',
  // Makes a negation before it a restriction: "لم تصل … سوى".
  'only',
  // "لا يزال": what goes on is not negated.
  'still',
  // Introduces a denominator; "على", "من" do so before ten and a hundred alone.
  'per',
  'out',
  // What amounts are told by: "habitant", "capita", "هكتار".
  'head',
  // A part of the count just named: "dont", "منها".
  'part',
  // The number after it restates the one before as another quantity: "soit", "أي".
  'thatIs',
  // A newspaper, a channel: the number that its name closes on is no figure.
  'outlet',
  // Announces a total of something: "nombre", "عدد".
  'number',
  // Announces a mark out of something.
  'score',
  // A part of one: "moitié", "third", "ثلث".
  'fraction',
  // Names a scale without unit: "magnitude", "مؤشر".
  'index',
  // A sign in a word: "à moins 15 points".
  'minus',
  // Is told in points that are no percentages: a score, an agenda.
  'tally',
  'times',
  'fold',
  'multiply',
  // "plus", "more" after a number.
  'older',
  // Introduces a year: "en", "since", "سنة".
  'year',
  'month',
  // "lundi 3": the number after it is a day.
  'weekday',
  'age',
  // Makes an age a statistic: "l'âge moyen".
  'mean',
  // Prison and delay words: a duration near them is an amount.
  'penalty',
  // Counts readers of a page: "vues", "comments".
  'readers',
  'period',
  // What lasts a number of days without the number being the news: "atelier", "strike".
  'event',
  // Nouns that a number word divides a text or a plan into: "points", "axes".
  'uncounted',
  // Ends like an Arabic dual and is none; a unit in the dual.
  'notDual',
  'dualUnit',
  // Verbs of saying that doubt; words before the past base of a forecast.
  'says',
  'base',
  // Sets a number against the one before: "contre", "against", "مقابل".
  'versus',
  'instead',
  // "daily", "يوميا": turns the count before it into a rate.
  'daily',
  'day',
  // "every", "chaque": a number right after it is a denominator.
  'each',
  // Opens a clause that a hedge does not reach: "mais", "alors que".
  'adversative',
] as const;
export type WordClass = (typeof CLASSES)[number];

/** Number of each class, as `FigureLexicon.has` takes it. */
export const W = Object.fromEntries(CLASSES.map((name, index) => [name, index])) as Record<
  WordClass,
  number
>;
