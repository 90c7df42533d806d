import { performance } from 'node:perf_hooks';
import { plainBlocks } from '../../pipeline/2-parse/plain.ts';
import { splitSentences } from '../../pipeline/2-parse/sentences.ts';
import { analyse } from '../../pipeline/3-extract/analysis.ts';
import { findFigures } from '../../pipeline/3-extract/figures/index.ts';
import { type Document, LANGUAGES, type Language } from '../../pipeline/document.ts';
import { readGold } from '../../pipeline/evaluate/gold.ts';
import { together } from './together.ts';

/**
 * `tsx test/bench/recognizers.ts [FOLDER]`: the figure engine beside Microsoft's recognizers-text (its recognizers of
 * numbers, percentages, currencies and dimensions), both on the same texts: sentences alone, which is kind to it since its
 * time grows faster than its text; whole documents of the gold folder; and one text of the length of a press article,
 * made of several. It is slow, so that it is timed on samples of a fixed size, once; ours is the best of the runs of a
 * second. Both are compiled by then: its one run goes on for seconds.
 */
const { Culture, recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension } =
  await import('@microsoft/recognizers-text-suite').then((module) => module.default ?? module);
const folder = process.argv[2] ?? 'test/gold/figures';
const MOST_SENTENCES = 40;
const MOST_DOCUMENTS = 15;
/** Characters. */
const ARTICLE = 3_000;
/** Milliseconds. */
const LONG_ENOUGH = 1_000;
const CULTURE: Record<Language, string> = {
  fr: Culture.French,
  en: Culture.English,
  // It has no Arabic and reads it as English, in silence.
  ar: Culture.English,
};

const gold = readGold(folder).map(({ document }) => document);
console.log('language  texts          number      KB   recognizers MB/s    engine MB/s    times');
for (const language of LANGUAGES) {
  const documents = gold.filter((document) => document.language === language);
  // Once before, so that it does not pay for compilation.
  recognise(documents[0]!);
  const samples = {
    sentences: documents.flatMap(sentencesOf).slice(0, MOST_SENTENCES),
    documents: documents.slice(0, MOST_DOCUMENTS),
    article: [articleOf(documents)],
  };
  for (const [name, texts] of Object.entries(samples)) compare(language, name, texts);
}

function compare(language: Language, name: string, texts: readonly Document[]): void {
  const size = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const theirs = time(() => texts.forEach(recognise));
  const ours = best(() => {
    together(texts, (document) => findFigures(analyse(document), []));
  });
  console.log(
    `${language.padEnd(9)} ${name.padEnd(12)} ${String(texts.length).padStart(8)} ${(size / 1e3).toFixed(1).padStart(7)} ${(size / theirs / 1e3).toFixed(5).padStart(18)} ${(size / ours / 1e3).toFixed(1).padStart(14)} ${Math.round(
      theirs / ours,
    )
      .toLocaleString('en')
      .padStart(8)}`,
  );
}

function recognise({ text, language }: Document): void {
  const culture = CULTURE[language];
  recognizeNumber(text, culture);
  recognizePercentage(text, culture);
  recognizeCurrency(text, culture);
  recognizeDimension(text, culture);
}

/** A text as a document of its own. */
function documentOf(like: Document, text: string): Document {
  const blocks = plainBlocks(text);
  return { ...like, text, blocks, sentences: splitSentences(text, blocks, like.language) };
}

function sentencesOf(document: Document): Document[] {
  return document.sentences.map(({ start, end }) =>
    documentOf(document, document.text.slice(start, end)),
  );
}

function articleOf(documents: readonly Document[]): Document {
  let text = '';
  for (let at = 0; text.length < ARTICLE; at++)
    text += `${documents[at % documents.length]!.text}\n\n`;
  return documentOf(documents[0]!, text);
}

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function best(work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (const start = performance.now(); performance.now() - start < LONG_ENOUGH; )
    least = Math.min(least, time(work));
  return least;
}
