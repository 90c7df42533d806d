/**
 * What a word does in an expression of time or beside one: column `role` of `lexicons/<language>/periods.csv` and
 * `months.csv`. A word may have several: "premier" is an ordinal and opens "les premiers mois".
 */
export const MEANING = {
  month: 'a month; value 1–12',
  verb: 'a month that is a verb too, unless it has a capital: "may"',
  weekday: 'a day of the week; value 1 (Monday) to 7',
  ordinal: '"premier", "الثاني"; value 1–12',
  cardinal: '"dix", "عشرة"; value',
  dual: 'a noun that says two by itself: "شهرين"; value 2',
  first: 'opens "les dix premiers mois"',
  firstday: 'the first of a month in one word: "فاتح"; value 1',
  unit: 'a stretch of time; value year, month, quarter, half, week, day, hour, decade, season, school, farming or period',
  plural: 'a unit in the plural: "années"',
  nineties: 'a decade by its name: «التسعينيات», "années soixante"; value its first year',
  current: '"en cours", "الجارية"; value month where it may stand for "du mois courant"',
  last: '"dernier", "الماضي"; value rolling where it counts back from the day of writing: "past"',
  latest: 'آخر before a number: the last of so many, as "the last five years"',
  previous: '"précédent", "السابق"',
  earlier:
    'the same, but only after its noun: "plus tôt", "before"; value counted where a number must lead: "(five years) ago"',
  next: '"prochain", "المقبل"',
  following: '"suivant", "الموالي": after the one spoken of',
  opening: 'beside a school year, says that it is the one that starts: "nouvelle (année scolaire)"',
  fieldwork:
    'when a survey was made, right before its time: "(enquête) menée (en mars)"; value survey for the survey',
  closed:
    'what was done to a register on a day, right before it: "(listes) arrêtées (au 31 juillet)"; value register for the register',
  asked: 'who answers a survey: "ménages"',
  row: '"consécutif": a part counted in a row, not in its year',
  same: '"même", "نفس"',
  counterpart:
    'before its year, the same part of it as the one just spoken of: «نظيره (من سنة 2023)»',
  again:
    '"over that period": the time just spoken of; value year for all of its year: "during the year"',
  afar: `the "là" of "cette année-là", which is not "cette année"; value near for "ci"`,
  edge: '"fin", "بداية"; value start, mid, end, or term for "au terme"',
  since:
    'opens an open period: "depuis"; value after where only a day does: "après (le 13 mai)", time where no event does: "à partir (de 2011)", early where a time to come is itself meant: "dès (l’an prochain)"',
  thence:
    '"since then": from when the text has just told of; value alone where a comma must follow: "depuis,"',
  ending: 'before the last month of so many: "the nine months to (September)"',
  until: 'closes one: "jusqu\'à"; value by where it sets a term: "d\'ici"',
  asof: 'a day that a count was taken on: "au"; `term` up to a month as well: "as of"',
  between: '"entre"',
  from: '"de", "من", before the first end of a range',
  to: 'before its second end; value reach for those that do not also list ("à", not "et")',
  link: 'may stand inside an expression: "de la"',
  in: 'makes the number after it a year: "en", "سنة"',
  norm: '"moyenne (des dix dernières années)": a normal that a time is compared with',
  numbered: 'before a number that names something: "numéro"',
  report:
    'a work about a period: "bilan"; value daily for a bulletin, yearly for one of a year, issue for one that a month is the issue of, draft for a budget, which is of a year to come',
  indefinite:
    'a time that no calendar knows: "cette législature", "dans un avenir proche"; value apart where a comma must follow, or no word may stand before it: "à terme,", "2 % à terme"',
  scheme: 'a plan or a contract of several years: "programme d’action", "عقد"',
  frame: 'before a plan that something is paid under: "dans le cadre de", "في إطار"',
  now: '"à ce jour"; value works for what is being built: "en chantier", year for "year-to-date", later and next-year for what comes after: "un an après", "the year after"',
  day: '"hier"; value days from the day of writing, or eve and morrow: "la veille", "the next day" of the day just told',
  observance: 'a day that is no today, though it opens as one: «اليوم العالمي»',
  clock:
    'the hour of a day: «الساعة السادسة يوم 2 فبراير»; value part for a part of it, behind its day: "lundi matin"',
  ago: '"un an plus tôt"; value n where a number follows: "il y a", week for "a week ago", month for «قبل ذلك بشهر», last for "the year before last", or the years: "a decade ago"',
  each: '"par mois", "لكل": a rate or rule; value adjective where it may stand before its noun: "monthly", day for one of days: "par jour", goods for what is sold by it: "par litre", some for every one of those just named: "chacun"',
  hijri: 'marks a year of the hijra',
  entire: 'says that all of a year is meant, behind it: "كاملة"',
  gregorian: 'marks a year of the common era',
  suffix: 'ending of an ordinal in digits: "1er"',
  after:
    'grammar word that may follow a year: what follows is not counted by it; value subject for a pronoun that opens a clause: "it"',
  base: '"par rapport à": what a change is measured from; value about where a change must stand before it: "عن سنة", near where the time stands right behind it: "au-dessus de (2014)", left for what is left from then: «المخلف عن (سنة)»',
  exceeds: 'a verb whose object is what is exceeded: "surpass (2019 by 35 %)"',
  level:
    'what was reached at a time: "(surpassing) the figures (of 2019)"; value reached for one that a share may be reckoned on: "(96 % du) niveau (de 2019)", value what where its verb hangs on it: «ما (سجل)»',
  volume:
    'an amount that a share is set against where it tells a number again: "(soit 77 % du) volume (de 2019)"',
  regains: 'a verb of getting back to what was: "recovered (82 % of its 2019 figures)"',
  alike:
    'before what something is set beside as much like it: "comparable (à celui de 2022)", «مشابه»; value then for a preposition of its time: "comme en (2022)"',
  margin: 'before by how much: "(surpass 2019) by (35 %)"',
  against:
    'before a compared figure: "contre 432"; value event where what happened may follow as well: "after (3 new deaths)"',
  relative:
    '"lorsque"; value noun where it hangs on a noun: "qui", "التي"; value of where it is none: "that of"; value turn where it opens a clause of its own: "while"; value is where it says what stands before it is: «وهو»',
  change: '"hausse", "ارتفاع"',
  percent: 'makes the number before it one of a hundred: "pour cent"',
  quantifier: '"plus (de)": its "de" opens no range',
  off: 'after a change, before its base: "up 42 % from 2019"',
  act: 'speaking, publishing, meeting: a day near it is the day of that; value origin for a birth or a founding',
  that: '"que", "أن": what follows is what was said',
  article: 'makes a name of a month and day before a noun: "the May 5 earthquake"',
  disaster: 'what costs lives on a day: "séisme", "explosion"',
  toll: 'says what it has cost: "a fait", "killed", «خلف»',
  deed: 'what police, customs or rescuers do, whose day what they find is of: "saisie", "rescued"',
  part: 'before or after a part of what is counted: "dont", "منها"',
  outside: '"avant": the period after it is not the one meant',
  tied: 'ends in a preposition that its noun governs: "lutte contre"',
  date: 'a day, where "the same" one is told of another year',
  poll: 'an election, whose day its results are of',
  traded: 'a sale or a trading session, whose day what it brings is of: "adjudication"',
  tally: 'what an election counts: "sièges", "turnout"',
  stretch: 'a noun whose date is a time, not an event: "la nuit du"',
  turn: 'opens another clause: "mais"; value whereas for what only sets it beside another: «بينما»',
  countable: 'a noun, as it stands after a number, that makes four digits a count: "2018 حادثة"',
  otherwise:
    'tells the number before it in another way: "soit", "أي"; value past where a number right behind it may be that of the time before: "which was"',
  whole: 'between a part and the whole that it is counted out of: "sur", "of the"',
  'left-out': 'opens what is left out of the clause: "hors", "excluding"',
  besides: 'opens what is added to the clause: "outre", "in addition to"',
  beforehand: 'before what comes after a time that is told: "avant de (revenir à 4 %)"',
  alone: 'picks a part out: "pour le seul mois"',
  state:
    'standing fact: "emploie"; value price for a price or a cost: "ثمن"; value rule for a rate that is set: "taux directeur"; value own for a verb right before what is had: "has"; value norm for a limit or a capacity, that no day changes: "peut accueillir"; value parts for what a body is made of: "comprend"',
  yearly:
    '"en un an": from a year before to the period spoken of; value base where it may also say of when a level is: "(contre 47 %) en glissement annuel"',
  monthly: '"sur un mois": from a month before to the one spoken of',
  comparative: '"plus", "même": what "(qu’)en 2022" is set beside',
  record: '"le plus haut (depuis)", "inchangé": nothing was so, or else, since',
  running: '"le total": what has added up since a start that is not told',
  suit: 'beside "contre" or "مقابل" that compares nothing: "poursuites (contre)", "(مقابل) كفالة"',
  onset: 'before "depuis", says when what is spoken of began: "(la baisse) enregistrée"',
  outset: 'the first day of the year just told: "(depuis) son début", «(منذ) مطلعه»',
  reminder:
    'opens a look back that ends with its paragraph: "pour rappel"; beside: with its sentence, "par comparaison", apart where a comma must follow: "en comparaison,"',
  launch: 'an event that something is since: "(depuis) son lancement"',
  auxiliary: 'before "été" that is no summer: "ont"',
  title: '"au titre de": the years that an account is of',
  sharing: 'takes a number up whose parts follow: "cette somme", "sur ce total"',
  spread: 'opens the ends of what differs from thing to thing: "(les taux) vont (de 2 % à 8 %)"',
  happens: 'a verb of what only happened: "(accidents qui) ont eu lieu (en mai)"',
  pluperfect: 'looks back from the time spoken of: "avait (saisi)", "كان"',
  respective: '"respectivement": of the figures before it, each is of one of the times',
  perfect:
    'English "has", "have" before a participle: no time that is over; value already where no participle need follow: "ont déjà"',
  past: 'past negation: "n\'a pas", "لم"',
  worth: 'opens what the figure before it is worth: "pour une valeur de"',
  rival: 'after a compared figure, what it is of: "pour les femmes"',
  received:
    'before a price, says that so much was got: "(ont) reçu (une enveloppe de 50 millions)"',
  sole: 'a verb of one thing, of which a year before it may be the subject: "(2016) a été"',
  stock:
    'a noun counted on a day: "détenus"; value verb for one that counts who were there: "(ils) étaient"; value rate for one that may be a mean of so much for each: «معدل»; value own for one of what stands right behind it: "had (300 boats)"; value counted for heads, of whom no sum of money is: "sociétés"',
  left: 'what is still to be paid or done: "non encore (restitués)", "unpaid"; value yet behind a negation alone: «بعد»',
  'mean-growth': 'by how much something grew each year on average: "croissance annuelle moyenne"',
  growth:
    'what an economy does in a year, whatever day of it a forecast names: "(la) croissance (sera de 3 % d’ici fin 2026)"',
  'one-before':
    'a pronoun for the season or the year before: "la précédente"; value noun where no noun can follow: "the previous one"',
  'one-now': 'a pronoun for the one that runs: "celui en cours"',
  'one-of': 'a pronoun for that of another year: "celui de (2023)"',
  points:
    'opens a sentence on the number that the one before told: "cela", "this represents", «وهو ما»',
  flow: 'what is paid on a stock: "intérêts (de la dette)"',
  inflow:
    'a noun counted or added up as it comes in, even "at the end of 2025": "touristes", "recettes"',
  school:
    'schooling (value pupils: who goes there) and farming (value farming), whose years run from September',
  season: 'a season; value its first month',
  event: 'a cup, a plan, a vision: a year after it is its name, not a time',
  monument: 'a building or a place, which a word of time may be as well: "stade"',
  sitting:
    'a meeting called by its month: "session (de février)"; value legislative for a year of parliament: "année législative"',
  debate: 'what is held on a budget: "examen (du budget 2025)"',
  law: 'a text of law, which a year may be the name of: "la constitution de (2011)"',
  bearer: 'what a year right before it is of: "(2025) budget"',
  halfyear: '"half-year", "résultats semestriels"',
  published: 'before the day a page came out',
  allots: 'what a budget is shared out with: "alloué", "crédits"',
  intent: 'announces where an infinitive follows: "compte (créer)"',
  future: 'announces: "devrait"',
} as const;
export type Role = keyof typeof MEANING;
export const ROLES = Object.keys(MEANING) as Role[];
