import { performance } from 'node:perf_hooks';
import { analyse } from '../../pipeline/3-extract/analysis.ts';
import { findFigures } from '../../pipeline/3-extract/figures/index.ts';
import { extract } from '../../pipeline/3-extract/index.ts';
import { datePeriods, findPeriods } from '../../pipeline/3-extract/periods/index.ts';
import { findSpeech } from '../../pipeline/3-extract/speech/index.ts';
import { tokenise } from '../../pipeline/3-extract/tokens.ts';
import { type Document, LANGUAGES, type Language } from '../../pipeline/document.ts';
import { plainDocument, readGold } from '../../pipeline/evaluate/gold.ts';
import { VOCABULARY } from '../../pipeline/lexicons/vocabulary.ts';
import { alone } from '../../pipeline/passes.ts';
import { together } from './together.ts';

/**
 * `tsx test/bench/figures.ts [FOLDER]`: speed of the recognisers of stage 3 in MB of UTF-8 text a second on one core, by
 * language, on the documents of a gold folder (the figure engine with its tokens, the others after them), beside two
 * floors on the same texts: a plain scan for digits and an alternation of sixty words. Then how the cost per character
 * of the figure engine and of the whole stage behaves on a long hostile text: one thing over and over.
 */
const folder = process.argv[2] ?? 'test/gold/figures';
const ROUNDS = 9;

const ALTERNATION: Record<Language, RegExp> = {
  fr: alternation(
    'million millions milliard milliards mille cent deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante dirhams dirham euros dollars centimes tonnes kilos mètres hectares litres ans mois jours heures points pour environ près plus moins quelque jusque dépasse contre soit affaires personnes plaintes cas emplois élèves familles demandes taux hausse baisse',
  ),
  en: alternation(
    'million millions billion thousand hundred two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty forty fifty sixty dirhams dirham euros dollars cents tonnes tons kilos meters hectares liters years months days hours points percent about around more less least most up to over under against cases people complaints jobs pupils families requests rate rise fall',
  ),
  ar: alternation(
    'مليون ملايين مليار مليارات ألف آلاف مائة مئة اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة عشرون ثلاثون أربعون خمسون ستون درهم دراهم أورو دولار سنتيم طن كيلوغرام متر هكتار لتر سنة أشهر أيام ساعة نقطة المائة المئة حوالي نحو أكثر أقل أزيد يفوق تجاوز يناهز قرابة مقابل قضية شخص شكاية حالة منصب تلميذ أسرة طلب معدل ارتفاع انخفاض بلغ وصل',
  ),
};

function alternation(words: string): RegExp {
  return new RegExp(words.split(' ').join('|'), 'g');
}

/** Fastest of several rounds, in milliseconds. */
function best(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const bytes = (documents: readonly Document[]) =>
  documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

/** The documents over and over, up to about a megabyte, so that a round is long enough to time. */
function fill(documents: readonly Document[]): Document[] {
  const many: Document[] = [];
  for (let size = 0; size < 1_000_000; size += bytes(documents)) many.push(...documents);
  return many;
}

const rate = (size: number, milliseconds: number) => (size / 1000 / milliseconds).toFixed(1);

const row = (cells: readonly string[]) => cells.map((cell) => cell.padStart(12)).join('');

console.log(
  row(['MB/s', 'figures', 'of: tokens', 'periods', 'dating', 'speech', 'digits', '60 words']),
);
const gold = readGold(folder);
for (const language of LANGUAGES) {
  const documents = fill(
    gold.map(({ document }) => document).filter((document) => document.language === language),
  );
  const size = bytes(documents);
  const engine = best(() => {
    together(documents, (document) => findFigures(analyse(document), []));
  });
  const tokens = best(() => {
    for (const { text } of documents) tokenise(text, VOCABULARY[language]);
  });
  const scan = best(() => {
    for (const { text } of documents) for (const _ of text.matchAll(/\d+/g));
  });
  const words = best(() => {
    for (const { text } of documents) for (const _ of text.matchAll(ALTERNATION[language]));
  });
  const analyses = documents.map(analyse);
  const periods = analyses.map(findPeriods);
  const figures = analyses.map((one, i) => alone(findFigures(one, periods[i]!)).figures);
  const all = [...analyses.keys()];
  const dating = (i: number) => datePeriods(analyses[i]!, figures[i]!, periods[i]!);
  const dated = together(all, dating);
  const speech = (i: number) => findSpeech(analyses[i]!, dated[i]!, periods[i]!);
  const parts = [
    engine,
    tokens,
    best(() => analyses.map(findPeriods)),
    best(() => together(all, dating)),
    best(() => together(all, speech)),
    scan,
    words,
  ];
  console.log(row([language, ...parts.map((part) => rate(size, part))]));
}

const HOSTILE: Record<string, [Language, string]> = {
  digits: ['fr', '1'],
  'digits and spaces': ['fr', '12 '],
  'thousands and spaces': ['fr', '123 '],
  dots: ['fr', '1.'],
  spaces: ['fr', ' '],
  'number words': ['fr', 'cent '],
  'arabic letters': ['ar', 'و'],
  'arabic scales': ['ar', 'ألف و'],
  comparators: ['ar', 'أكثر من '],
  percents: ['en', '5% to '],
  'words of time': ['fr', 'du '],
  'figures and their years': ['fr', '12 cas en 2023, '],
  quotations: ['fr', '« '],
  speakers: ['fr', 'le ministre a dit '],
  'verbs of saying': ['ar', 'وقال '],
  'words in capitals': ['en', 'THE STATE '],
  'quotation marks': ['fr', '" a. '],
  'shares and letters': ['en', '(5 %), a. '],
  'short lines': ['ar', 'ال\n\n'],
  'a list of figures': ['fr', '- 12 familles\n'],
};

const LENGTHS = [50_000, 500_000];

console.log(`\nns per character on a text of ${LENGTHS.join(' and ')} characters`);
console.log(`${' '.repeat(24)}${row(['figures', '', 'stage 3', ''])}`);
for (const [name, [lang, unit]] of Object.entries(HOSTILE)) {
  const lines = LENGTHS.map((length) =>
    plainDocument({ id: name, lang, text: unit.repeat(Math.ceil(length / unit.length)) }),
  );
  const cost = (work: (document: Document) => unknown) =>
    lines.map((document) => {
      const start = performance.now();
      work(document);
      return (((performance.now() - start) * 1e6) / document.text.length).toFixed(0);
    });
  const figures = cost((document) => alone(findFigures(analyse(document), [])));
  console.log(`${name.padEnd(24)}${row([...figures, ...cost(extract)])}`);
}
