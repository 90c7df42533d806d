import { type Element, isIn, type Page } from './element.ts';
import { type Measures, NO_HEADING, proseIn } from './measures.ts';
import { kindOf } from './teasers.ts';

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
  { page, measures, bodies }: { page: Page; measures: Measures; bodies: readonly Element[] },
  headline: Element | null,
  after: (element: Element) => boolean,
): Element {
  const { root, elements } = page;
  const proseOf = (element: Element) => proseIn(measures, element);
  if (proseOf(root) === 0) return root;
  const scope = headline === null ? root : sectionOf(headline, measures);
  const best = densest(elements.slice(scope.index, scope.end), measures);
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
  let last: Element | null = null;
  return bodies.filter((body) => {
    if (headline !== null && isIn(headline, body)) return false;
    if (last !== null && isIn(body, last)) return false;
    last = body;
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
function sectionOf(headline: Element, { prose, heading }: Measures): Element {
  const level = heading[headline.index]!;
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
        prose[child.index]! >= LEAST_SECTION &&
        heading[child.index]! <= level,
    );
    if (others && prose[section.index]! >= LEAST_SECTION) found = section;
    section = parent;
  }
  return found ?? section;
}

function rootOf(element: Element): Element {
  let root = element;
  while (root.parent !== null) root = root.parent;
  return root;
}

/** Of elements in document order the one with the highest score; of equals the innermost of the first. */
function densest(elements: readonly Element[], { score }: Measures): Element {
  let best = elements[0]!;
  for (const element of elements) {
    const more = score[element.index]! - score[best.index]!;
    if (!element.tag.isSilent && (more > 0 || (more === 0 && isIn(element, best)))) best = element;
  }
  return best;
}

/** Steps into a child while it has nearly all the prose and what stands beside it weighs against the rest. */
function descend(from: Element, { prose, score }: Measures): Element {
  let at = from;
  for (;;) {
    const all = prose[at.index]!;
    const beside = score[at.index]! - all;
    const next = at.children.find(
      (child): child is Element =>
        typeof child !== 'string' &&
        prose[child.index]! >= all * NEARLY_ALL &&
        score[child.index]! - prose[child.index]! > beside,
    );
    if (!next || next.name === 'p') return at;
    at = next;
  }
}
