import type { Script } from './element.ts';

/** What structured data (schema.org) says of the article of a page. */
export interface ArticleLd {
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly body: string | null;
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLE = /^(?:.*Article|BlogPosting|LiveBlogPosting|Report)$/;
const MOST_NODES = 20_000;

/** The first article among the JSON-LD of a page, the one with a text where there are several; null where there is none. */
export function articleLd(scripts: readonly Script[]): ArticleLd | null {
  const nodes = scripts
    .filter(({ type }) => type.toLowerCase().includes('ld+json'))
    .flatMap(({ text }) => objects(parseJson(text())));
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const article = articles.find((node) => string(node.articleBody)) ?? articles[0];
  if (!article) return null;
  const byId = new Map(nodes.map((node) => [node['@id'], node]));
  const publisher = object(article.publisher);
  const named = publisher?.name ? publisher : byId.get(publisher?.['@id']);
  return {
    headline: string(article.headline) ?? string(article.name),
    datePublished: string(article.datePublished) ?? string(article.dateCreated),
    publisher: string(named?.name),
    url: string(article.url) ?? string(object(article.mainEntityOfPage)?.['@id']),
    body: string(article.articleBody),
  };
}

/** Structured data of real pages have raw line breaks, comment marks around them, and now and then a comma too many. */
export function parseJson(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\/\s?<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s?\]\]>)\s*$/, '');
  for (const attempt of [
    bare,
    bare.replace(/[\u0000-\u001f]+/g, ' '),
    bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s?(?=[}\]])/g, ''),
  ])
    try {
      return JSON.parse(attempt);
    } catch {}
  return null;
}

/** All objects in a value, outer before inner, without recursion. */
function objects(root: unknown): Json[] {
  const found: Json[] = [];
  const waiting: unknown[] = [root];
  for (let at = 0; at < waiting.length && at < MOST_NODES; at++) {
    const value = waiting[at];
    if (Array.isArray(value)) waiting.push(...value.slice(0, MOST_NODES));
    else if (value !== null && typeof value === 'object') {
      found.push(value as Json);
      for (const inner of Object.values(value))
        if (inner !== null && typeof inner === 'object') waiting.push(inner);
    }
  }
  return found;
}

const typesOf = (node: Json): string[] =>
  [node['@type']].flat().filter((type): type is string => typeof type === 'string');

const string = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

function object(value: unknown): Json | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return first !== null && typeof first === 'object' ? (first as Json) : undefined;
}
