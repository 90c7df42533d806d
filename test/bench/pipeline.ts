import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { load } from 'cheerio';
import type { SourceFile } from '../../pipeline/1-collect/index.ts';
import { parse } from '../../pipeline/2-parse/index.ts';
import { extract } from '../../pipeline/3-extract/index.ts';
import { normalise } from '../../pipeline/4-normalise/index.ts';

/**
 * `tsx test/bench/pipeline.ts [FOLDER …]`: stages 2 to 4 on one core over pages of HTML, beside `cheerio.load` on its
 * htmlparser2 backend plus the page's text, on the same pages in one run; then how time and peak memory grow at 1, 10
 * and 100 times the pages, each in a process of its own. Goals: half the speed of the bare load; linear time, flat memory.
 */
const [first, ...rest] = process.argv.slice(2);
/** Enough that the compiler has seen the pages often; a run over many documents is what is of interest. */
const ROUNDS = 25;
const TIMES = [1, 10, 100];

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

/** Stages 2 to 4 of one page; the number of its figures, so that no work can be left out. */
function stages({ file, bytes }: PageFile): number {
  const { document } = parse({ file, bytes });
  return document === null ? 0 : normalise(extract(document)).figures.length;
}

function bareLoad({ bytes }: PageFile): number {
  const html = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return load(html, { xml: { xmlMode: false } })
    .root()
    .text().length;
}

/** Fastest of several rounds over all pages, in milliseconds. */
function best(pages: readonly PageFile[], work: (page: PageFile) => number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (const page of pages) work(page);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const sizeOf = (pages: readonly PageFile[]) =>
  pages.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);

function speed(folders: readonly string[]): void {
  console.log(
    'MB/s of HTML            pages     MB   bare load  stages 2–4   ratio   parse extract normalise',
  );
  for (const folder of folders) {
    const pages = pagesOf(folder);
    const size = sizeOf(pages) / 1e6;
    const bare = best(pages, bareLoad);
    const all = best(pages, stages);
    const documents = pages.flatMap((page) => parse(page).document ?? []);
    const mentions = documents.map(extract);
    const alone = (work: () => unknown) => best([pages[0]!], () => Number(work() === null));
    const parts = [
      alone(() => pages.map(parse)),
      alone(() => documents.map((document) => extract({ ...document }))),
      alone(() => mentions.map((item) => normalise(item))),
    ];
    const sum = parts.reduce((a, b) => a + b, 0);
    console.log(
      `${folder.padEnd(22)} ${String(pages.length).padStart(6)} ${size.toFixed(2).padStart(6)} ${((size / bare) * 1e3).toFixed(1).padStart(11)} ${((size / all) * 1e3).toFixed(1).padStart(11)} ${(bare / all).toFixed(2).padStart(7)} ${parts.map((part) => `${((part / sum) * 100).toFixed(0)} %`.padStart(7)).join(' ')}`,
    );
  }
}

/** In a process of its own: the pages so many times over, read from the disk each time as the pipeline does. */
function growth(folder: string, times: number): void {
  const before = performance.now();
  let figures = 0;
  let pages = 0;
  for (let i = 0; i < times; i++)
    for (const page of pagesOf(folder)) {
      figures += stages(page);
      pages++;
    }
  const seconds = (performance.now() - before) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${String(times).padStart(4)} ×  ${String(pages).padStart(6)} pages  ${String(figures).padStart(7)} figures  ${seconds.toFixed(2).padStart(7)} s  ${((seconds * 1000) / pages).toFixed(2)} ms a page  peak ${megabytes.toFixed(0)} MB`,
  );
}

if (first === '--growth') growth(rest[0]!, Number(rest[1]));
else {
  const folders = first === undefined ? ['test/pages', 'raw/abstracts'] : [first, ...rest];
  speed(folders);
  for (const folder of folders) {
    console.log(`\ngrowth over ${folder}`);
    for (const times of TIMES)
      spawnSync(
        process.execPath,
        ['--import', 'tsx', fileURLToPath(import.meta.url), '--growth', folder, String(times)],
        { stdio: 'inherit' },
      );
  }
}
