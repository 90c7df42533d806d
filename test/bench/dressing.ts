/**
 * Dresses a small page with the boilerplate that press pages carry around their article, invented and the same at
 * each run, until it has about `size` characters. Shares of what is added, by characters, as press sites on WordPress,
 * Arc and Next.js commonly have them: scripts and data for scripts 45 %, styles 18 %, markup of menus, cards, comments
 * and forms 30 %, drawings (svg, data URIs) 7 %. Scripts and styles stand in the head and at the end, menus before the
 * article, cards and comments after it.
 */
export function dress(html: string, size: number, seed: number): string {
  const { word, words, number, pick } = source(seed);
  const fill = (share: number, piece: () => string): string => {
    const parts: string[] = [];
    for (let length = 0; length < share * size; length += parts.at(-1)!.length) parts.push(piece());
    return parts.join('\n');
  };

  const style = () =>
    `.${word()}-${word()}__${word()}:not(.is-${word()})>a{display:flex;margin:0 ${number(40)}px;color:#${number(899_999) + 100_000};background:url("/img/${word()}.png")}@media (max-width:${number(900)}px){.${word()}{width:${number(100)}%}}`;
  const script = () =>
    `!function(${pick('abcde')},t){"use strict";var n=t["${word()}"]||[];for(var i=0;i<n.length&&i<${number(90)};i++){n[i].push({id:${number(9999)},url:"https:\\/\\/cdn.site.example\\/${word()}?v=${number(99)}"});}if(t.${word()}<${number(9)})t.innerHTML="<div class='${word()}'>"+n+"<\\/div>"}(window,document);`;
  const datum = () =>
    `{"id":${number(99_999)},"slug":"${word()}-${word()}","title":"${words(7)}","date":"2023-0${1 + number(8)}-1${number(9)}T08:${10 + number(49)}:00Z","image":{"src":"https:\\/\\/img.site.example\\/${word()}-${number(999)}.jpg","w":${number(1200)},"h":${number(800)}},"tags":["${word()}","${word()}"],"excerpt":"${words(20)}"}`;
  const drawing = () =>
    pick([
      `<svg class="icon icon-${word()}" viewBox="0 0 24 24"><path d="${path()}"/><g><path d="${path()}"/></g></svg>`,
      `<img src="data:image/gif;base64,${'R0lGODlhAQABAIAAAAAAAP'.repeat(8)}" alt="" width="${number(300)}">`,
    ]);
  const path = () =>
    Array.from({ length: 24 }, () => `${pick('MLCHVz')}${number(24)}.${number(99)}`).join(' ');
  const link = () =>
    `<li id="menu-item-${number(9999)}" class="menu-item menu-item-type-taxonomy menu-item-${number(9999)}"><a href="https://site.example/${word()}/${word()}" data-ga="${word()}" itemprop="url"><span>${words(2)}</span></a></li>`;
  const card = () =>
    `<article class="card card--${pick(['small', 'wide'])} post-${number(99_999)}"><a class="card__link" href="/${word()}/${number(99_999)}" title="${words(6)} &amp; ${word()}"><figure class="card__media"><img loading="lazy" class="lazyload" data-src="/img/${number(9999)}.jpg" srcset="/img/a-${number(999)}.jpg 300w, /img/b-${number(999)}.jpg 768w" sizes="(max-width: 300px) 100vw" alt="${words(5)}"></figure><h3 class="card__title">${words(9)} ${number(900)}</h3></a><div class="card__meta"><time datetime="2023-0${1 + number(8)}-1${number(9)}">${1 + number(27)}/0${1 + number(8)}/2023</time> <span class="views">${number(9000)}</span></div></article>`;
  const comment = () =>
    `<li class="comment depth-1" id="comment-${number(99_999)}"><div class="comment-meta"><b class="fn">${word()}</b> <a href="#comment-${number(999)}">${1 + number(27)}/0${1 + number(8)}/2023, ${10 + number(13)}:${10 + number(49)}</a></div><div class="comment-content"><p>${words(18)}, ${number(500)} ${words(9)}.</p></div></li>`;

  const head = [
    `<style>${fill(0.18, style)}</style>`,
    `<script>${fill(0.13, script)}</script>`,
    `<!-- ${words(60)} -->`,
  ].join('\n');
  const above = `<nav class="main-menu"><ul>${fill(0.1, link)}</ul></nav>\n${fill(0.035, drawing)}`;
  const below = [
    `<section class="related-posts"><h2>${words(2)}</h2>${fill(0.13, card)}</section>`,
    `<div id="comments" class="comments-area"><ol class="comment-list">${fill(0.07, comment)}</ol></div>`,
    `<footer class="site-footer">${fill(0.035, drawing)}</footer>`,
    `<script type="application/json" id="site-state">{"items":[${fill(0.2, () => `${datum()},`)}{}]}</script>`,
    `<script>${fill(0.12, script)}</script>`,
  ].join('\n');
  return insert(insert(html, /<head[^>]*>/i, head, ''), /<body[^>]*>/i, above, below);
}

/** Puts text behind an opening tag, and other text before the end of the body; at both ends of a page without the tag. */
function insert(html: string, tag: RegExp, behind: string, before: string): string {
  const found = tag.exec(html);
  const at = found ? found.index + found[0].length : 0;
  const close = html.lastIndexOf('</body>');
  const end = close === -1 ? html.length : close;
  return `${html.slice(0, at)}${behind}${html.slice(at, end)}${before}${html.slice(end)}`;
}

const SYLLABLES = 'ba lo mi ter ran sel vo du cor pi nat gue'.split(' ');

/** Invented words and numbers from a fixed sequence. */
function source(seed: number) {
  let state = seed + 1;
  const number = (below: number): number => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return Math.floor((state / 4294967296) * below);
  };
  const pick = <T>(from: ArrayLike<T>): T => from[number(from.length)]!;
  const word = () => pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES);
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  return { number, pick, word, words };
}
