import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { load } from 'cheerio';
import type { SourceFile } from '../../pipeline/1-collect/index.ts';
import { parse } from '../../pipeline/2-parse/index.ts';
import { extraction } from '../../pipeline/3-extract/index.ts';
import { normalise } from '../../pipeline/4-normalise/index.ts';
import { inStep } from '../../pipeline/passes.ts';
import { dress } from './dressing.ts';
import { readPages } from './pages.ts';
import { batchesOf } from './together.ts';

/**
 * `tsx test/bench/pipeline.ts [FOLDER …]`: stages 2 to 4 on one core beside `cheerio.load` on its htmlparser2 backend
 * plus the page's text, on the same pages in one run; each takes a batch of pages in a row, as a stage does in the
 * pipeline, since one that comes after another at every page is timed with that one's memory in the caches. Three kinds
 * of page: accounts (prose alone, the most work a byte), test layouts, and the same layouts with the weight of press
 * pages (see `dress`). Then how time and peak memory grow at 1, 10 and 100 times the pages, each in a process of its own.
 * Goals: half the speed of the bare load on pages of real weight; linear time, flat memory.
 */
const [first, ...rest] = process.argv.slice(2);
/** So long that the compiler has seen the pages often; a run over many documents is what is of interest. */
const SECONDS = 60;
const TIMES = [1, 10, 100];
/** Press pages have between these and about their sum in characters. */
const LEAST_DRESSED = 150_000;
const MORE_DRESSED = 150_000;

interface PageFile {
  readonly file: SourceFile;
  readonly bytes: Uint8Array;
}

const pagesOf = (folder: string): PageFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({
      file: {
        source_id: basename(name, '.html').toLowerCase(),
        form: 'original',
        role: 'document',
        format: 'html',
        path: `${folder}/${name}`,
        name,
        manifest: null,
      },
      bytes: readFileSync(`${folder}/${name}`),
    }));

function dressInto(folder: string): void {
  for (const [index, { name, html }] of readPages('test/pages').entries()) {
    const size = LEAST_DRESSED + ((index * 7919) % MORE_DRESSED);
    writeFileSync(join(folder, `${name}.html`), dress(html, size, index));
  }
}

/** Milliseconds of each stage, and of the bare load. */
type Times = [parse: number, extract: number, normalise: number, bare: number];

const sum = (times: readonly number[]) => times.reduce((a, b) => a + b, 0);

/** Stages 2 to 4 of a batch of pages, each timed; the number of figures, so that no work can be left out. */
function stages(batch: readonly PageFile[], times: Times): number {
  const start = performance.now();
  const documents = batch.map((page) => parse(page).document);
  const parsed = performance.now();
  const mentions = inStep(
    documents.filter((document) => document !== null),
    extraction,
  );
  const extracted = performance.now();
  const coded = mentions.map((mention) => normalise(mention));
  times[0] += parsed - start;
  times[1] += extracted - parsed;
  times[2] += performance.now() - extracted;
  return sum(coded.map(({ figures }) => figures.length));
}

function bareLoad({ bytes }: PageFile): number {
  const html = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return load(html, { xml: { xmlMode: false } })
    .root()
    .text().length;
}

/** Each part's time in its fastest round; all parts in each round, so that a busy machine is busy for all. */
function fastest(pages: readonly PageFile[]): Times {
  const least: Times = [Infinity, Infinity, Infinity, Infinity];
  const end = performance.now() + SECONDS * 1000;
  while (performance.now() < end) {
    const times: Times = [0, 0, 0, 0];
    for (const batch of batchesOf(pages)) {
      stages(batch, times);
      const start = performance.now();
      batch.forEach(bareLoad);
      times[3] += performance.now() - start;
    }
    times.forEach((time, part) => {
      least[part] = Math.min(least[part]!, time);
    });
  }
  return least;
}

function speed(kind: string, folder: string): void {
  const pages = pagesOf(folder);
  const megabytes = sum(pages.map(({ bytes }) => bytes.byteLength)) / 1e6;
  const [parsed, extracted, normalised, bare] = fastest(pages);
  const all = parsed + extracted + normalised;
  const rates = [bare, parsed, extracted, normalised, all].map((time) =>
    ((megabytes / time) * 1e3).toFixed(1),
  );
  console.log(
    `${kind.padEnd(18)} ${String(pages.length).padStart(5)} ${megabytes.toFixed(2).padStart(6)} ${rates.map((rate) => rate.padStart(10)).join(' ')} ${(bare / parsed).toFixed(2).padStart(9)} ${(bare / all).toFixed(2).padStart(9)}`,
  );
}

/** In a process of its own: the pages so many times over, read from the disk each time as the pipeline does. */
function growth(folder: string, times: number): void {
  const before = performance.now();
  let figures = 0;
  let pages = 0;
  for (let i = 0; i < times; i++)
    for (const batch of batchesOf(pagesOf(folder))) {
      figures += stages(batch, [0, 0, 0, 0]);
      pages += batch.length;
    }
  const seconds = (performance.now() - before) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${String(times).padStart(4)} ×  ${String(pages).padStart(6)} pages  ${String(figures).padStart(7)} figures  ${seconds.toFixed(2).padStart(7)} s  ${((seconds * 1000) / pages).toFixed(2)} ms a page  peak ${megabytes.toFixed(0)} MB`,
  );
}

function compare(kinds: Readonly<Record<string, string>>): void {
  console.log(
    'MB/s of HTML       pages     MB  bare load    stage 2    stage 3    stage 4        2–4  2 / bare 2–4 / bare',
  );
  for (const [kind, folder] of Object.entries(kinds)) speed(kind, folder);
  for (const [kind, folder] of Object.entries(kinds)) {
    console.log(`\ngrowth over ${kind}`);
    for (const times of TIMES)
      spawnSync(
        process.execPath,
        ['--import', 'tsx', fileURLToPath(import.meta.url), '--growth', folder, String(times)],
        { stdio: 'inherit' },
      );
  }
}

if (first === '--growth') growth(rest[0]!, Number(rest[1]));
else if (first !== undefined)
  compare(Object.fromEntries([first, ...rest].map((folder) => [folder, folder])));
else {
  const dressed = mkdtempSync(join(tmpdir(), 'arqam-pages-'));
  try {
    dressInto(dressed);
    compare({ accounts: 'raw/abstracts', layouts: 'test/pages', 'press weight': dressed });
  } finally {
    rmSync(dressed, { recursive: true, force: true });
  }
}
