import type { Piece } from '../assemble.ts';
import type { Script } from './element.ts';
import { sameTitle } from './headline.ts';
import { parseJson } from './json-ld.ts';
import { lineKey } from './line-key.ts';
import { linesOf } from './lines.ts';
import { parsePage } from './tree.ts';

/** An article that a page carries as data for its scripts (Next.js, Arc, Nuxt, WordPress REST). */
export interface AppArticle {
  readonly title: string | null;
  readonly standfirst: string | null;
  /** HTML or plain text. */
  readonly body: string;
  readonly published: string | null;
}

type Json = Readonly<Record<string, unknown>>;

/** Where scripts assign their data: `Fusion.globalContent={…}`, `window.__INITIAL_STATE__ = {…}`. */
const ASSIGNED =
  /(?:Fusion\.globalContent|__[A-Z]{2,20}(?:_[A-Z]{2,20})?__|initialState)\s{0,3}=\s{0,3}(?=\{)/;
const TITLES = ['title', 'headline', 'headlines', 'titre', 'name', 'seoTitle'];
const BODIES = [
  'content_elements',
  'content',
  'body',
  'articleBody',
  'bodyHtml',
  'html',
  'text',
  'texte',
  'contenu',
  'fullText',
  'description',
  'blocks',
  'components',
  'paragraphs',
];
const DATES = [
  'first_publish_date',
  'datePublished',
  'publishedAt',
  'published_at',
  'publishDate',
  'publication_date',
  'display_date',
  'date',
  'createdAt',
  'created_at',
];
const STANDFIRSTS = [
  'subheadlines',
  'chapo',
  'chapeau',
  'standfirst',
  'subtitle',
  'subTitle',
  'sous_titre',
];
const LEAST_WORDS = 20;
const MOST_NODES = 50_000;
const MOST_JSON = 8_000_000;

/** The article among the data of a page's scripts: the one of the page's own title, else the longest; null without. */
export function appArticle(
  scripts: readonly Script[],
  titles: readonly string[],
): AppArticle | null {
  const keys = titles.map(lineKey);
  let best: AppArticle | null = null;
  let most = 0;
  for (const data of scripts.map(dataOf))
    for (const node of nodes(data)) {
      const body = bodyOf(node);
      const words = body === null ? 0 : body.split(/\s+/).length;
      if (body === null || words < LEAST_WORDS) continue;
      const title = first(node, TITLES);
      const named = title !== null && keys.some((key) => sameTitle(key, lineKey(title)));
      const weight = words + (named ? 1e9 : 0);
      if (weight <= most) continue;
      most = weight;
      best = { title, body, standfirst: first(node, STANDFIRSTS), published: first(node, DATES) };
    }
  return best;
}

/** Blocks of a body of HTML or plain text. */
export function piecesOf(body: string): Piece[] {
  const html = /<(?:p|br|div|li|h\d)\b/i.test(body)
    ? body
    : body
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .join('<br><br>');
  return linesOf(parsePage(html).root)
    .filter((line) => line.linked < 0.6)
    .map(({ text, kind }) => ({ text, kind }));
}

function dataOf({ id, type, text: written }: Script): unknown {
  if (type.includes('ld+json')) return null;
  const text = written();
  if (text.length > MOST_JSON) return null;
  if (id === '__NEXT_DATA__' || type === 'application/json') return parseJson(text);
  const assigned = ASSIGNED.exec(text);
  if (!assigned) return null;
  const start = assigned.index + assigned[0].length;
  return parseJson(text.slice(start, endOfObject(text, start)));
}

/** Place after the object that opens at `start`: braces are counted outside of strings. */
function endOfObject(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (quoted) {
      if (char === '\\') at++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return at + 1;
  }
  return text.length;
}

function* nodes(root: unknown): Iterable<Json> {
  const waiting: unknown[] = [root];
  for (let at = 0; at < waiting.length && at < MOST_NODES; at++) {
    const value = waiting[at];
    if (value === null || typeof value !== 'object') continue;
    if (!Array.isArray(value)) yield value as Json;
    for (const inner of Object.values(value)) if (typeof inner === 'object') waiting.push(inner);
  }
}

/** The longest text under a key that articles keep theirs in. */
function bodyOf(node: Json): string | null {
  let best: string | null = null;
  for (const key of BODIES) {
    const text = textOf(node[key]);
    if (text !== null && text.length > (best?.length ?? 0)) best = text;
  }
  return best;
}

const ELEMENT_TAGS: Readonly<Record<string, string>> = {
  header: 'h2',
  heading: 'h2',
  quote: 'blockquote',
  list: 'ul',
};
const TEXT_TYPES = new Set([
  'text',
  'paragraph',
  'header',
  'heading',
  'quote',
  'list',
  'p',
  'html',
  'raw_html',
  'core/paragraph',
  'core/heading',
  'core/list',
]);

/** Text of a value: a string, an object with the string inside, or a list of typed elements. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const parts = value.flatMap((element) => elementText(element));
    return parts.length === 0 ? null : parts.join('\n');
  }
  if (value === null || typeof value !== 'object') return null;
  return first(value as Json, ['rendered', 'html', 'processed', 'value', 'basic']);
}

function elementText(element: unknown): string[] {
  if (typeof element === 'string') return [`<p>${element}</p>`];
  if (element === null || typeof element !== 'object') return [];
  const { type, items } = element as { type?: unknown; items?: unknown };
  if (typeof type === 'string' && !TEXT_TYPES.has(type)) return [];
  if (Array.isArray(items))
    return items
      .flatMap((item) => elementText(item))
      .map((item) => item.replace(/^<p>(.*)<\/p>$/s, '<li>$1</li>'));
  const text = first(element as Json, ['content', 'text', 'html', 'value']);
  if (text === null || typeof type !== 'string') return [];
  const tag = ELEMENT_TAGS[type] ?? 'p';
  return [`<${tag}>${text}</${tag}>`];
}

/** First non-empty string under one of the keys, or under `basic`, `rendered` of the object there. */
function first(node: Json, keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = node[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
      const { basic, rendered } = value as { basic?: unknown; rendered?: unknown };
      for (const inner of [basic, rendered])
        if (typeof inner === 'string' && inner.trim() !== '') return inner.trim();
    }
  }
  return null;
}
