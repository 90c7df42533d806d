const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

export const VOID = set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
);
/** Elements that run in a line of text; every other one begins a block. */
export const INLINE = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img amp-img picture source',
);
/** Elements whose content is never text of the page. */
export const NO_TEXT = set(
  'script style noscript template svg math iframe object embed audio video canvas map select textarea button input head dialog amp-ad amp-sidebar amp-social-share amp-analytics amp-iframe amp-embed amp-consent amp-user-notification',
);
/** Elements that hold no text of the article, unless its headline or most of the page's prose stands in them. */
export const SOFT = set('nav footer aside form menu marquee figcaption');
/** Closing an inline element does not close a block opened since. */
export const FORMATTING = set(
  'a abbr b bdi big cite code del em font i ins label mark nobr s small span strike strong sub sup time tt u',
);
/** No end tag inside closes what is outside of these. */
export const SCOPE = set('html table td th caption template');

/** Opening → the open elements that it closes, looking up as far as the elements of the second set. */
export const IMPLIED: Readonly<
  Record<string, readonly [ReadonlySet<string>, ReadonlySet<string>]>
> = {
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
