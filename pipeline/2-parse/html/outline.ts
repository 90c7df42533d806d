import type { Element, Page } from './element.ts';
import type { Line } from './lines.ts';
import { type Measures, measure, proseIn } from './measures.ts';
import { kindOf, MOST_TEASER_PROSE, teasersIn } from './teasers.ts';

export interface Outline {
  /** By element index: 1 for what is no text of the article, by tag, class, or being one of several teasers. */
  readonly out: Uint8Array;
  /** Elements whose class says that they hold the article's text, in document order. */
  readonly bodies: readonly Element[];
  /** Of all lines. */
  readonly measures: Measures;
}

/** Share of a page's prose from which on a class name alone does not put a subtree out. */
const MOST_OF_PAGE = 0.5;

/** Measures every element of a page and marks what is out of the article; `headline` is never in what is out. */
export function outlineOf(page: Page, lines: readonly Line[], headline: Line | null): Outline {
  const { root, elements } = page;
  const measures = measure(page, lines);
  const most = proseIn(measures, root) * MOST_OF_PAGE;
  const isSmall = (element: Element) => proseIn(measures, element) <= most;
  const kept = new Uint8Array(elements.length);
  const keep = (element: Element | null) => {
    for (let up = element; up !== null && kept[up.index] === 0; up = up.parent) kept[up.index] = 1;
  };
  if (headline) keep(headline.element);
  const bodies = bodiesOf(elements, measures, (element) => {
    // In a part of the page that is out, such as the comments; never so around the headline.
    for (let up = element.parent; up !== null && kept[up.index] === 0; up = up.parent)
      if (up.hint === 'out' && isSmall(up)) return true;
    return false;
  });
  for (const body of bodies) keep(body);
  const asks = askingBoxes(elements);
  const out = new Uint8Array(elements.length);
  for (const element of elements) {
    const { index, parent } = element;
    if (parent !== null && out[parent.index] === 1) out[index] = 1;
    if (out[index] === 1) continue;
    const asking = asks.has(element) && proseIn(measures, element) <= MOST_BOX;
    if (kept[index] === 0 && isSmall(element) && (asking || isAway(element))) out[index] = 1;
    else for (const teaser of teasersIn(element, measures, kept)) out[teaser.index] = 1;
  }
  return { out, bodies, measures };
}

function bodiesOf(
  elements: readonly Element[],
  measures: Measures,
  isWithinOut: (element: Element) => boolean,
): Element[] {
  const named = elements.filter((element) => element.hint === 'body' && !isWithinOut(element));
  const kinds = new Map<string, number>();
  for (const element of named) kinds.set(kindOf(element), (kinds.get(kindOf(element)) ?? 0) + 1);
  // Teasers and comments have a "post-text" each.
  return named.filter(
    (element) =>
      proseIn(measures, element) > (kinds.get(kindOf(element))! > 2 ? MOST_TEASER_PROSE : 0),
  );
}

const AWAY_ROLES = new Set(
  'navigation banner contentinfo complementary dialog alertdialog search menu menubar'.split(' '),
);

const isAway = ({ tag, hint, attributes }: Element): boolean =>
  tag.isSoft ||
  hint === 'out' ||
  attributes['aria-hidden'] === 'true' ||
  (attributes.role !== undefined && AWAY_ROLES.has(attributes.role));

/** Most elements, and most words of prose, of a box that asks for the reader's address. */
const MOST_BOX = 30;

/** Small boxes that hold a field for an e-mail address: a newsletter, a comment to write, an account. */
function askingBoxes(elements: readonly Element[]): ReadonlySet<Element> {
  const boxes = new Set<Element>();
  for (const { name, attributes, parent } of elements)
    if (name === 'input' && attributes.type === 'email')
      for (let up = parent; up !== null && up.end - up.index <= MOST_BOX; up = up.parent)
        boxes.add(up);
  return boxes;
}
