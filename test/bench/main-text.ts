import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { readPage } from '../../pipeline/2-parse/html/index.ts';
import { scorePage } from './main-text-score.ts';
import { type GoldPage, readPages } from './pages.ts';

/**
 * `tsx test/bench/main-text.ts [FOLDER …] [--all]`: main text of the pages, ours beside defuddle and Readability:
 * word F1, numbers that are not the article's, numbers lost, milliseconds, a page. `--all` lists every page.
 */
const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const list = process.argv.includes('--all');

const plain = (html: string): string => {
  const { document } = parseHTML(
    `<html><body>${html.replace(/<\/(p|div|li|h\d|td)>/g, '$& ')}</body></html>`,
  );
  return document.body.textContent ?? '';
};

const readability = (html: string): string => {
  const { document } = parseHTML(html);
  const article = new Readability(document as never, { charThreshold: 50 }).parse();
  return `${article?.title ?? ''} ${plain(article?.content ?? '')}`;
};

const extractors: Record<string, (html: string) => string | Promise<string>> = {
  ours: (html) => readPage(html).text,
  defuddle: async (html) => {
    const { document } = parseHTML(html);
    const result = await Defuddle(document as never, 'https://site.example/a');
    return `${result.title} ${plain(result.content)}`;
  },
  readability,
};

/** The best of so many runs is a page's time. */
const ROUNDS = 3;

async function run(
  name: string,
  extract: (html: string) => string | Promise<string>,
  pages: GoldPage[],
) {
  const sum = { f1: 0, alien: 0, lost: 0, time: 0 };
  // Every page once before, so that the first does not pay for compilation.
  const times = new Map<GoldPage, number>();
  for (let round = 0; round <= ROUNDS; round++)
    for (const page of pages) {
      const before = performance.now();
      let text = '';
      try {
        text = await extract(page.html);
      } catch {}
      const elapsed = performance.now() - before;
      if (round > 0) times.set(page, Math.min(elapsed, times.get(page) ?? elapsed));
      if (round < ROUNDS) continue;
      const time = times.get(page)!;
      const score = scorePage(text, page.gold);
      sum.f1 += score.f1;
      sum.alien += score.alien;
      sum.lost += score.lost;
      sum.time += time;
      if (list && name === 'ours')
        console.log(
          `${page.name.padEnd(28)} F1 ${score.f1.toFixed(3)}  alien ${score.alien}  lost ${score.lost}  ${time.toFixed(2)} ms`,
        );
    }
  const n = pages.length;
  console.log(
    `${name.padEnd(12)} F1 ${(sum.f1 / n).toFixed(3)}  alien numbers ${(sum.alien / n).toFixed(2)}  lost ${(sum.lost / n).toFixed(2)}  ${(sum.time / n).toFixed(2)} ms a page`,
  );
}

for (const folder of folders.length > 0
  ? folders
  : [
      'test/pages',
      'test/pages/second',
      'test/pages/third',
      'test/pages/fourth',
      'test/pages/fifth',
    ]) {
  const pages = readPages(folder);
  console.log(`\n${folder}: ${pages.length} pages`);
  for (const [name, extract] of Object.entries(extractors))
    if (name === 'ours' || !process.argv.includes('--ours')) await run(name, extract, pages);
}
