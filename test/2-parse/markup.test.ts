import { describe, expect, it } from 'vitest';
import type { Element } from '../../pipeline/2-parse/html/element.ts';
import { parsePage } from '../../pipeline/2-parse/html/tree.ts';

/** A tree in a line: `p(b(text))`. */
function shown(node: Element | string): string {
  if (typeof node === 'string') return node;
  return node.children.length === 0
    ? node.name
    : `${node.name}(${node.children.map(shown).join()})`;
}
const tree = (html: string) => shown(parsePage(html).root);

describe('markup', () => {
  it('is text where a "<" begins no tag', () => {
    expect(tree('<p>3 < 4 <5 et a</p>')).toBe('html(p(3 < 4 <5 et a))');
  });

  it('has its entities decoded, in text and in attributes', () => {
    const { root } = parsePage(
      '<p class="caf&eacute;">45&nbsp;% &amp; 3&#37; &lt;b&gt; &inconnu;</p>',
    );
    const p = root.children[0] as Element;
    expect(p.children).toEqual(['45\u00a0% & 3% <b> &inconnu;']);
    expect(p.attributes.class).toBe('café');
  });

  it('has attributes with any quotes or none; the first of a name counts, and those nobody reads are left out', () => {
    const { root } = parsePage(
      `<a CLASS = 'x y' id=z href=/a?b=1 data-class="q" class="other" hidden/>t</a>`,
    );
    const a = root.children[0] as Element;
    expect(a.attributes).toEqual({ class: 'x y', id: 'z', href: '/a?b=1', hidden: '' });
    expect(a.children).toEqual(['t']);
  });

  it('is not looked for in comments, declarations, scripts and styles', () => {
    expect(
      tree('<!DOCTYPE html><!-- <p>a</p> --><p>b<!--> c<?php <i> ?> d<![CDATA[e <u>]]></p>'),
    ).toBe('html(p(b, c, ?> de <u>))');
    const page = parsePage(
      '<script id="s" type="application/json">{"a":"</p><\\/script>"}</SCRIPT ><style>p>b{}</style><p>x</p>',
    );
    expect(page.scripts.map((script) => ({ ...script, text: script.text() }))).toEqual([
      { id: 's', type: 'application/json', text: '{"a":"</p><\\/script>"}' },
    ]);
    expect(shown(page.root)).toBe('html(script,style,p(x))');
  });

  /** Scripts of other spellings are tokenised as all else is. */
  const spelled = (html: string) => html.replaceAll('<script', '<Script');
  it.each([
    '<p>a</p><script src="a>b" id=s>x = "<p>"</script><p class=c>é</p>',
    '<!-- <script> --><p>a</p><script>b</script ><p>c</p>',
    '<p data-x="<script>">a</p><p>b</p></script><p>c</p>',
    '<script>a</scripts></ script></SCRIPT\n><p>b</p>',
    '<script>a<script>b</script><p>c</p></script><p>d</p>',
    '<scripted>a</scripted><p>b</p><script/><p>c</p></script><p>d</p>',
    '<textarea><script>a</textarea><p>b</p><title>t<script></title><p>c</p>',
    '<style>a<script>b</style><p>c</p><script>d</script>é<p>e</p>',
    '<p>a<script>b</p>',
    '<p>a<script',
    '<p>é<script>é</script',
  ])('is the same whether scripts are passed over or not: %s', (html) => {
    for (const page of [html, Buffer.from(html)]) {
      const [one, other] = [page, spelled(page.toString())].map((made) => {
        const { root, scripts } = parsePage(made);
        return JSON.stringify([
          shown(root),
          scripts.map(({ id, text }) => [id, text()]),
        ]).toLowerCase();
      });
      expect(one).toEqual(other);
    }
  });

  it('gives the page where a title or a script never ends', () => {
    expect(tree('<title>Un titre<body><p>Le texte</p>')).toContain('p(Le texte)');
  });

  it('keeps silent elements without what is in them, and what follows them', () => {
    expect(tree('<p>a<svg><path/><g><title>t</title></g></svg>b</p><button><div>c</button>d')).toBe(
      'html(p(a),svg,b,button,d)',
    );
  });

  it('gives each element the range of those inside it', () => {
    const { elements } = parsePage('<div><p>a<b>b</b></p><ul><li>c<li>d</ul></div><p>e');
    expect(elements.map(({ name, index, end }) => `${name} ${index}-${end}`)).toEqual([
      'html 0-8',
      'div 1-7',
      'p 2-4',
      'b 3-4',
      'ul 4-7',
      'li 5-6',
      'li 6-7',
      'p 7-8',
    ]);
  });
});
