import { describe, expect, it } from 'vitest';
import { readPage } from '../../pipeline/2-parse/html/index.ts';
import { MOST_ELEMENTS, parsePage } from '../../pipeline/2-parse/html/tree.ts';
import { MOST_CHARACTERS } from '../../pipeline/2-parse/limit.ts';

const P =
  '<p>Le conseil a voté hier un budget de 45 millions de dirhams pour les écoles de la région.</p>';
const START = `<html lang="fr"><title>Un budget pour les écoles de la région</title><body><h1>Un budget pour les écoles de la région</h1>${P.repeat(3)}`;
const LIMIT = 10_000;

/** What follows a short article, 0.5 to 50 MB of it: none may take more than linear time or lose the article. */
const hostile: [string, string][] = [
  ['100,000 nested elements', '<div>'.repeat(1e5)],
  ['100,000 nested elements with end tags of none', '<div>'.repeat(1e5) + '</b>'.repeat(1e5)],
  ['100,000 nested bold paragraphs', '<b><p>'.repeat(1e5)],
  ['100,000 nested tables', '<table><tr><td>'.repeat(1e5)],
  ['a script of 50 MB', `<script>var a="${'x'.repeat(5e7)}"</script>`],
  ['a line of a million spaces', `<p>${' '.repeat(1e6)}</p>`],
  ['a line of a million digits', `<p>${'1'.repeat(1e6)}</p>`],
  ['a line of a million dots', `<p>${'.'.repeat(1e6)}</p>`],
  ['300,000 line breaks', '<br>'.repeat(3e5)],
  ['100,000 lines of one running sentence', `<div>${'ligne de texte<br>'.repeat(1e5)}</div>`],
  [
    '200,000 attributes',
    `<p ${Array.from({ length: 2e5 }, (_, i) => `a${i}="b"`).join(' ')}>x</p>`,
  ],
  ['a million opening brackets', '<'.repeat(1e6)],
  ['300,000 open comments', '<!--'.repeat(3e5)],
  ['100,000 titles without an end', '<title>'.repeat(1e5)],
  ['100,000 scripts that end in another one', '<script></scrip>'.repeat(1e5)],
  ['a class of 100,000 words', `<div class="${'related '.repeat(1e5)}">x</div>`],
  ['100,000 headlines', '<h1>Un autre budget pour les routes</h1>'.repeat(1e5)],
  ['100,000 ends of the article', `<p>Commentaires</p>`.repeat(1e5) + P.repeat(3)],
  ['a table of 200,000 cells in one row', `<table><tr>${'<td>a</td>'.repeat(2e5)}</tr></table>`],
  [
    'a cell of 100,000 legends',
    `<table><tr><td>a<td>b<tr><td>a<td>${'<span class="caption">a</span>b'.repeat(1e5)}</table>`,
  ],
  [
    '100,000 lines placed one by one',
    '<div style="position:absolute;top:1px">une ligne de texte</div>'.repeat(1e5),
  ],
  ['100,000 boxes with a form', '<div><form><input type="email"></form></div>'.repeat(1e5)],
  [
    'structured data nested 100,000 deep',
    `<script type="application/ld+json">${'['.repeat(1e5)}</script>`,
  ],
];

describe('a hostile page', () => {
  for (const [name, rest] of hostile)
    it(`is read in linear time with its article: ${name}`, () => {
      const before = performance.now();
      const { text } = readPage(START + rest);
      expect(performance.now() - before).toBeLessThan(LIMIT);
      expect(text).toContain('45 millions de dirhams');
    });

  it('is cut with a warning where it is too deep, too long or has too many elements', () => {
    const codes = (html: string) => readPage(html).warnings.map(({ code }) => code);
    expect(codes(START + '<div>'.repeat(1000))).toEqual(['parse.too-deep']);
    expect(codes(START + '<i></i>'.repeat(MOST_ELEMENTS))).toEqual(['parse.too-large']);
    expect(codes(START + 'a '.repeat(MOST_CHARACTERS / 2))).toEqual(['parse.too-large']);
  });

  it('never makes the tree builder throw, nor lose text, whatever the nesting of its tags', () => {
    const tags = [
      'p',
      'div',
      'b',
      'a',
      'li',
      'ul',
      'td',
      'tr',
      'table',
      'h2',
      'br',
      'section',
      'form',
    ];
    let seed = 7;
    const next = (n: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % n;
    };
    for (let page = 0; page < 300; page++) {
      let html = '';
      for (let i = 0; i < 40; i++)
        html += next(3) ? `<${next(2) ? '/' : ''}${tags[next(tags.length)]}>` : `mot${i} `;
      const words = html.match(/mot\d+/g) ?? [];
      const found: string[] = [];
      const waiting: unknown[] = [parsePage(html).root];
      while (waiting.length > 0) {
        const node = waiting.pop();
        if (typeof node === 'string') found.push(...(node.match(/mot\d+/g) ?? []));
        else waiting.push(...(node as { children: unknown[] }).children);
      }
      expect(found.sort()).toEqual(words.sort());
    }
  });
});
