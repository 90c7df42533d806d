import type { Element } from './element.ts';
import { type Measure, NO_HEADING, type Outline } from './outline.ts';

/** A child with so much of the prose stands for the whole where what is beside it is not prose alone. */
const NEARLY_ALL = 0.8;
/** Least prose of an element that its class calls the article's text. */
const LEAST_BODY = 12;

/**
 * The element that holds the article's text: the first one after the headline that its class calls so; else, within
 * the headline's own section, the one with most prose and least links.
 * `measures` must already be free of what is out.
 */
export function findContainer(
  root: Element,
  { measures, bodies }: { measures: ReadonlyMap<Element, Measure>; bodies: Outline['bodies'] },
  headline: Element | null,
  after: (element: Element) => boolean,
): Element {
  const proseOf = (element: Element) => measures.get(element)?.prose ?? 0;
  if (proseOf(root) === 0) return root;
  const scope = headline === null ? root : sectionOf(headline, measures);
  const best = densest(scope, measures);
  const named = outermost(
    bodies.filter((body) => proseOf(body) >= LEAST_BODY),
    headline,
  );
  const body =
    (headline === null ? undefined : named.find(after)) ??
    named.find((element) => proseOf(element) >= proseOf(best) * 0.3);
  return body ? withSiblings(body, proseOf) : descend(best, measures);
}

/** Those that lie in no other, where the ones around the headline hold more than the text. */
function outermost(bodies: readonly Element[], headline: Element | null): Element[] {
  const around = new Set<Element>();
  for (let up = headline; up !== null; up = up.parent) around.add(up);
  const apart = bodies.filter((body) => !around.has(body));
  const all = new Set(apart);
  return apart.filter((body) => {
    for (let up = body.parent; up !== null; up = up.parent) if (all.has(up)) return false;
    return true;
  });
}

/** The parent instead, where the text is in several fields: a sibling of the same make has prose too. */
function withSiblings(body: Element, proseOf: (element: Element) => number): Element {
  const make = makeOf(body);
  const others = body.parent?.children.some(
    (child) =>
      typeof child !== 'string' &&
      child !== body &&
      makeOf(child) === make &&
      proseOf(child) >= LEAST_BODY,
  );
  return others && body.parent ? body.parent : body;
}

const makeOf = ({ name, attributes }: Element): string =>
  `${name} ${(attributes.class ?? '').split(' ', 1)[0]}`;

/** Least prose of a section that can be an article of its own. */
const LEAST_SECTION = 25;

/**
 * The element that holds the headline and its article where several articles follow each other on the page: the
 * outermost one around the headline with a sibling of its kind that has a headline and a text too; the whole page
 * where there is none.
 */
function sectionOf(headline: Element, measures: ReadonlyMap<Element, Measure>): Element {
  const level = measures.get(headline)?.heading ?? NO_HEADING;
  if (level === NO_HEADING) return rootOf(headline);
  let section = headline;
  let found: Element | null = null;
  while (section.parent !== null) {
    const { parent } = section;
    const kind = kindOf(section);
    const others = parent.children.some(
      (child) =>
        typeof child !== 'string' &&
        child !== section &&
        kindOf(child) === kind &&
        (measures.get(child)?.prose ?? 0) >= LEAST_SECTION &&
        (measures.get(child)?.heading ?? NO_HEADING) <= level,
    );
    if (others && (measures.get(section)?.prose ?? 0) >= LEAST_SECTION) found = section;
    section = parent;
  }
  return found ?? section;
}

function rootOf(element: Element): Element {
  let root = element;
  while (root.parent !== null) root = root.parent;
  return root;
}

/** Name and class without numbers: what siblings made by one template share. */
export const kindOf = (element: Element): string =>
  `${element.name} ${element.attributes.class ?? ''}`.replace(/\d+/g, '');

function densest(root: Element, measures: ReadonlyMap<Element, Measure>): Element {
  let best = root;
  let most = Number.NEGATIVE_INFINITY;
  // Backwards, parents stand before their children: of equals the innermost wins.
  const inside = new Set<Element>([root]);
  for (const [element, { score }] of [...measures].reverse()) {
    if (element.parent !== null && inside.has(element.parent)) inside.add(element);
    if (inside.has(element) && score >= most) {
      most = score;
      best = element;
    }
  }
  return best;
}

/** Steps into a child while it has nearly all the prose and what stands beside it weighs against the rest. */
function descend(from: Element, measures: ReadonlyMap<Element, Measure>): Element {
  let at = from;
  for (;;) {
    const here = measures.get(at);
    if (!here) return at;
    const next = at.children.find((child): child is Element => {
      if (typeof child === 'string') return false;
      const own = measures.get(child);
      return (
        own !== undefined &&
        own.prose >= here.prose * NEARLY_ALL &&
        own.score - own.prose > here.score - here.prose
      );
    });
    if (!next || next.name === 'p') return at;
    at = next;
  }
}
