import { performance } from 'node:perf_hooks';
import { analyse } from '../../pipeline/3-extract/analysis.ts';
import { findFigures } from '../../pipeline/3-extract/figures/index.ts';
import { type Document, LANGUAGES, type Language } from '../../pipeline/document.ts';
import { readGold } from '../../pipeline/evaluate/gold.ts';

/**
 * `tsx test/bench/recognizers.ts [FOLDER]`: the figure engine beside Microsoft's recognizers-text, fed sentence by sentence
 * (which is kind to it: its time grows faster than its text) with its recognizers of numbers, percentages, currencies and
 * dimensions. It is timed on a sample of sentences and its speed told for a megabyte; the engine on the same sentences.
 */
const { Culture, recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension } =
  await import('@microsoft/recognizers-text-suite').then((module) => module.default ?? module);
const folder = process.argv[2] ?? 'test/gold/figures';
const SAMPLE = 40;
const CULTURE: Record<Language, string> = {
  fr: Culture.French,
  en: Culture.English,
  // It has no Arabic and reads it as English, in silence.
  ar: Culture.English,
};

const gold = readGold(folder).map(({ document }) => document);
console.log('language  sentences      KB   recognizers MB/s    engine MB/s    times');
for (const language of LANGUAGES) {
  const documents = gold.filter((document) => document.language === language);
  const sample = documents.flatMap(sentencesOf).slice(0, SAMPLE);
  const size = sample.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const recognise = ({ text }: Document) => {
    const culture = CULTURE[language];
    recognizeNumber(text, culture);
    recognizePercentage(text, culture);
    recognizeCurrency(text, culture);
    recognizeDimension(text, culture);
  };
  // Once before, so that neither pays for compilation.
  recognise(sample[0]!);
  const theirs = time(() => sample.forEach(recognise));
  const ours = best(() => {
    for (const document of documents) findFigures(analyse(document), []);
  });
  const whole = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const rates = [size / theirs / 1e3, whole / ours / 1e3] as const;
  console.log(
    `${language.padEnd(9)} ${String(sample.length).padStart(9)} ${(size / 1e3).toFixed(1).padStart(7)} ${rates[0].toFixed(5).padStart(18)} ${rates[1].toFixed(1).padStart(14)} ${Math.round(
      rates[1] / rates[0],
    )
      .toLocaleString('en')
      .padStart(8)}`,
  );
}

function sentencesOf(document: Document): Document[] {
  return document.sentences.map(({ start, end }) => {
    const text = document.text.slice(start, end);
    return {
      ...document,
      text,
      blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
      sentences: [{ start: 0, end: text.length, block: 0 }],
    };
  });
}

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function best(work: () => void): number {
  return Math.min(...Array.from({ length: 9 }, () => time(work)));
}
