import { findDate } from '../dates.ts';
import type { Page } from './element.ts';
import { articleLd } from './json-ld.ts';

export interface Metadata {
  /** What the page calls the article, best first: structured data, OpenGraph, `<title>`. */
  readonly titles: readonly string[];
  readonly title: string | null;
  readonly published_on: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  /** `articleBody` of structured data, as found. */
  readonly body: string | null;
}

const DATES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'dcterms.issued',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
];
/** Separators between a title and the name of the site. */
const SEPARATORS = [...'|–—•·»:-'].map((separator) => ` ${separator} `);
const LONGEST_SITE = 60;
/** A converted document is often called by its file. */
const FILE = /^\S{1,200}\.(?:pdf|docx?|odt|rtf|html?|txt)$/i;

/** What a page says of itself in JSON-LD, OpenGraph, `<meta>` and `<link>`. */
export function readMetadata(page: Page): Metadata {
  const metas = new Map<string, string>();
  for (const meta of page.metas) {
    const name = (meta.property ?? meta.name ?? meta.itemprop ?? '').toLowerCase();
    const content = meta.content?.replace(/\s+/g, ' ').trim().normalize('NFC');
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  const ld = articleLd(page.scripts);
  const pageTitle = page.title.replace(/\s+/g, ' ').trim().normalize('NFC');
  const site = metas.get('og:site_name') ?? ld?.publisher ?? null;
  const titles = [ld?.headline, metas.get('og:title'), metas.get('twitter:title'), pageTitle]
    .filter((title): title is string => Boolean(title) && !FILE.test(title!))
    .map((title) => withoutSite(title, site));
  const canonical = page.links.find((link) => link.rel?.toLowerCase() === 'canonical')?.href;
  const url = [canonical, metas.get('og:url'), ld?.url].find((link) => link && isAddress(link));
  return {
    titles,
    title: titles[0] ?? null,
    published_on: published(ld?.datePublished, metas, url ?? null),
    url: url ?? null,
    publisher: ld?.publisher ?? site,
    body: ld?.body ?? null,
  };
}

/** The title without the name of the site behind it: always where the name is known, else behind "|" or a dash. */
function withoutSite(title: string, site: string | null): string {
  const at = Math.max(...SEPARATORS.map((separator) => title.lastIndexOf(separator)));
  if (at <= 0 || title.length - at - 3 > LONGEST_SITE) return title;
  const cut = title.slice(0, at);
  if (site && title.endsWith(site)) return cut;
  return cut.length >= title.length / 2 ? cut : title;
}

function published(
  stated: string | null | undefined,
  metas: ReadonlyMap<string, string>,
  url: string | null,
): string | null {
  for (const value of [stated, ...DATES.map((name) => metas.get(name))]) {
    const date = value ? findDate(value) : null;
    if (date) return date;
  }
  const path = url ? /\/(20\d\d)\/(\d{1,2})\/(\d{1,2})(?=\/|$)/.exec(url) : null;
  return path ? findDate(`${path[1]}-${path[2]}-${path[3]}`) : null;
}

function isAddress(link: string): boolean {
  return /^https?:\/\/\S+$/i.test(link);
}
