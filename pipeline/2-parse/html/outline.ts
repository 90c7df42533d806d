import { kindOf } from './container.ts';
import { type Element, walk } from './element.ts';
import { hintOf } from './hints.ts';
import { type Line, NO_TEXT, SOFT } from './lines.ts';
import { weigh } from './weight.ts';

/** What a subtree holds. */
export interface Measure {
  /** Words of prose less what lines of links and scraps weigh. */
  score: number;
  /** Words of prose alone. */
  prose: number;
  /** Whether its first line of three words or more is a link as a whole: the teaser of another page. */
  teaser: boolean | null;
  /** Highest heading in it: 1–6; 7 without. */
  heading: number;
}

export interface Outline {
  /** Subtrees that are no text of the article, by tag, class, or being one of several teasers. */
  readonly out: ReadonlySet<Element>;
  /** Elements whose class says that they hold the article's text, inner before outer, else in document order. */
  readonly bodies: readonly Element[];
}

const TEASER_WORDS = 3;
export const NO_HEADING = 7;
/** A teaser has no more prose than an excerpt. */
const MOST_TEASER_PROSE = 70;
/** Share of a page's prose from which on a class name alone does not put a subtree out. */
const MOST_OF_PAGE = 0.5;

/** Measures every element of a page and marks what is out of the article; `headline` is never in what is out. */
export function outlineOf(root: Element, lines: readonly Line[], headline: Line | null): Outline {
  const measures = measure(root, lines);
  const bodies: Element[] = [];
  const kept = new Set<Element>();
  const keep = (element: Element | null) => {
    for (let up = element; up !== null && !kept.has(up); up = up.parent) kept.add(up);
  };
  if (headline) keep(headline.element);
  const total = measures.get(root)?.prose ?? 0;
  const isSmall = (element: Element) => (measures.get(element)?.prose ?? 0) <= total * MOST_OF_PAGE;
  /** Whether it lies in a part of the page that is out, such as the comments; never so around the headline. */
  const isWithinOut = (element: Element) => {
    for (let up = element.parent; up !== null && !kept.has(up); up = up.parent)
      if (hintOf(up) === 'out' && isSmall(up)) return true;
    return false;
  };
  const named = [...measures.keys()].filter(
    (element) => hintOf(element) === 'body' && !isWithinOut(element),
  );
  const kinds = new Map<string, number>();
  for (const element of named) kinds.set(kindOf(element), (kinds.get(kindOf(element)) ?? 0) + 1);
  for (const element of named) {
    const { prose } = measures.get(element)!;
    // Teasers and comments have a "post-text" each.
    if (prose > (kinds.get(kindOf(element))! > 2 ? MOST_TEASER_PROSE : 0)) bodies.push(element);
  }
  for (const body of bodies) keep(body);
  const out = new Set<Element>();
  for (const [element, own] of measures) {
    if (kept.has(element)) continue;
    if (
      isSmall(element) &&
      (SOFT.has(element.name) ||
        isAway(element) ||
        hintOf(element) === 'out' ||
        (own.prose <= MOST_BOX && asksAddress(element)))
    )
      out.add(element);
    else for (const teaser of teasersIn(element, measures, kept)) out.add(teaser);
  }
  for (const element of kept)
    for (const teaser of teasersIn(element, measures, kept)) out.add(teaser);
  return { out, bodies };
}

/** What each element holds: bottom-up sums, children before parents in the map. */
export function measure(root: Element, lines: readonly Line[]): Map<Element, Measure> {
  const own = new Map<Element, Measure>();
  const nothing = (): Measure => ({ score: 0, prose: 0, teaser: null, heading: NO_HEADING });
  for (const line of lines) {
    const at = own.get(line.element) ?? nothing();
    own.set(line.element, at);
    const weight = weigh(line);
    at.score += weight;
    at.prose += Math.max(0, weight);
    if (line.level > 0) at.heading = Math.min(at.heading, line.level);
    if (at.teaser === null && line.words >= TEASER_WORDS) at.teaser = line.linked > 0.8;
  }
  const measures = new Map<Element, Measure>();
  const open: Measure[] = [];
  walk(
    root,
    (element) => {
      if (NO_TEXT.has(element.name)) return false;
      open.push(own.get(element) ?? nothing());
      return true;
    },
    () => {},
    (element) => {
      if (NO_TEXT.has(element.name)) return;
      const done = open.pop()!;
      measures.set(element, done);
      const above = open[open.length - 1];
      if (!above) return;
      above.score += done.score;
      above.prose += done.prose;
      above.teaser ??= done.teaser;
      above.heading = Math.min(above.heading, done.heading);
    },
  );
  return measures;
}

const AWAY_ROLES = new Set(
  'navigation banner contentinfo complementary dialog alertdialog search menu menubar'.split(' '),
);

function isAway({ attributes }: Element): boolean {
  return AWAY_ROLES.has(attributes.role ?? '') || attributes['aria-hidden'] === 'true';
}

/** Most elements, and most words of prose, of a box that asks for the reader's address. */
const MOST_BOX = 30;

/** Whether a small box holds a field for an e-mail address: a newsletter, a comment to write, an account. */
function asksAddress(box: Element): boolean {
  const waiting: Element[] = [box];
  let asks = false;
  for (let at = 0; at < waiting.length; at++) {
    if (waiting.length > MOST_BOX) return false;
    const { name, attributes, children } = waiting[at]!;
    if (name === 'input' && attributes.type === 'email') asks = true;
    for (const child of children) if (typeof child !== 'string') waiting.push(child);
  }
  return asks;
}

/** Of the children of an element, those that are teasers and have a sibling like them that is one too. */
function teasersIn(
  parent: Element,
  measures: ReadonlyMap<Element, Measure>,
  kept: ReadonlySet<Element>,
): Element[] {
  const alike = new Map<string, { all: number; teasers: Element[] }>();
  for (const child of parent.children) {
    if (typeof child === 'string') continue;
    const own = measures.get(child);
    if (!own || own.teaser === null) continue;
    const kind = kindOf(child);
    const group = alike.get(kind) ?? { all: 0, teasers: [] };
    alike.set(kind, group);
    group.all++;
    if (own.teaser && own.prose <= MOST_TEASER_PROSE && !kept.has(child)) group.teasers.push(child);
  }
  return [...alike.values()]
    .filter(({ all, teasers }) => teasers.length >= 2 && teasers.length * 10 >= all * 7)
    .flatMap(({ teasers }) => teasers);
}
