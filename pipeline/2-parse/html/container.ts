import type { Element } from './element.ts';
import type { Measure, Outline } from './outline.ts';

/** A child with so much of the prose stands for the whole where what is beside it is not prose alone. */
const NEARLY_ALL = 0.8;
/** Least prose of an element that its class calls the article's text. */
const LEAST_BODY = 12;

/**
 * The element that holds the article's text: the first one after the headline that its class calls so, if it has a
 * fair part of the page's prose; else the one with most prose and least links.
 * `measures` must already be free of what is out.
 */
export function findContainer(
  root: Element,
  { measures, bodies }: Pick<Outline, 'measures' | 'bodies'>,
  after: (element: Element) => boolean,
): Element {
  const best = densest(root, measures);
  const most = measures.get(best)?.prose ?? 0;
  const proseOf = (element: Element) => measures.get(element)?.prose ?? 0;
  const named = bodies.filter((body) => proseOf(body) >= Math.max(LEAST_BODY, most * 0.3));
  const body = named.find(after) ?? named[0];
  if (body) return body;
  return descend(best, measures);
}

function densest(root: Element, measures: ReadonlyMap<Element, Measure>): Element {
  let best = root;
  let most = Number.NEGATIVE_INFINITY;
  // Children stand before their parents, so that of equals the innermost wins.
  for (const [element, { score }] of measures)
    if (score > most) {
      most = score;
      best = element;
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
