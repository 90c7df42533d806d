import { remembering } from '../../memory.ts';
import type { Source } from './source.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const VOID = set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
);
/** Elements that run in a line of text; every other one begins a block. */
const INLINE = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img amp-img picture source',
);
/** Elements whose content is never text of the page. */
const NO_TEXT = set(
  'script style noscript template svg math iframe object embed audio video canvas map select textarea button input head dialog amp-ad amp-sidebar amp-social-share amp-analytics amp-iframe amp-embed amp-consent amp-user-notification',
);
/** Elements that hold no text of the article, unless its headline or most of the page's prose stands in them. */
const SOFT = set('nav footer aside form menu marquee figcaption');
/** Closing an inline element does not close a block opened since. */
const FORMATTING = set(
  'a abbr b bdi big cite code del em font i ins label mark nobr s small span strike strong sub sup time tt u',
);
/** No end tag inside closes what is outside of these. */
const SCOPE = set('html table td th caption template');
/** Elements without elements inside: only their own end tag ends them. */
const RAW = set('script style title textarea xmp');

/** Opening → the open elements that it closes, looking up as far as the elements of the second set. */
const IMPLIED: Readonly<Record<string, readonly [ReadonlySet<string>, ReadonlySet<string>]>> = {
  li: [set('li'), set('ul ol menu table td th')],
  dt: [set('dt dd'), set('dl table td th')],
  dd: [set('dt dd'), set('dl table td th')],
  tr: [set('tr'), set('table')],
  td: [set('td th'), set('tr table')],
  th: [set('td th'), set('tr table')],
  tbody: [set('tbody thead tfoot tr'), set('table')],
  thead: [set('tbody thead tfoot tr'), set('table')],
  tfoot: [set('tbody thead tfoot tr'), set('table')],
  option: [set('option'), set('select datalist')],
  optgroup: [set('option optgroup'), set('select')],
  body: [set('head'), set('html')],
};

/** What is known of all elements of a name. */
export interface Tag {
  readonly name: string;
  readonly isVoid: boolean;
  readonly isInline: boolean;
  readonly isFormatting: boolean;
  readonly isScope: boolean;
  readonly isRaw: boolean;
  /** Whether it is raw and nothing in it is decoded, not even entities. */
  readonly isCode: boolean;
  readonly isSoft: boolean;
  /** Whether nothing in it is shown as text. */
  readonly isSilent: boolean;
  readonly implied: (typeof IMPLIED)[string] | undefined;
  /** 1–6 for headings, 0 for others. */
  readonly level: number;
}

/** Tag of a name as written. */
export const tagOf = remembering((written): Tag => {
  const name = written.toLowerCase();
  return {
    name,
    isVoid: VOID.has(name),
    isInline: INLINE.has(name),
    isFormatting: FORMATTING.has(name),
    isScope: SCOPE.has(name),
    isRaw: RAW.has(name),
    isCode: name === 'script' || name === 'style',
    isSoft: SOFT.has(name),
    isSilent: NO_TEXT.has(name),
    implied: Object.hasOwn(IMPLIED, name) ? IMPLIED[name] : undefined,
    level: /^h[1-6]$/.test(name) ? Number(name[1]) : 0,
  };
});

/** The tag that stood last in each place of a small table, found by its first and last letter and its length. */
const SLOTS = 256;
const LAST: (Tag | null)[] = new Array(SLOTS).fill(null);

/** Tag of a name in a page; no string is made of it where it is the one that stood last in its place. */
export function tagAt(source: Source, start: number, end: number): Tag {
  const length = end - start;
  const slot = (source.unit(start) * 7 + source.unit(end - 1) + length) & (SLOTS - 1);
  const last = LAST[slot] ?? null;
  if (last !== null && last.name.length === length && source.says(last.name, start)) return last;
  const tag = tagOf(source.markup(start, end));
  LAST[slot] = tag;
  return tag;
}
