import type { Element } from './element.ts';
import { type Measures, TEASER, UNKNOWN } from './measures.ts';

/** A teaser has no more prose than an excerpt. */
export const MOST_TEASER_PROSE = 70;

/** Name and class without numbers: what siblings made by one template share. */
export const kindOf = ({ name, attributes }: Element): string =>
  `${name} ${attributes.class ?? ''}`.replace(/\d+/g, '');

/** Of the children of an element, those that are teasers and have a sibling like them that is one too; `kept` are none. */
export function teasersIn(parent: Element, measures: Measures, kept: Uint8Array): Element[] {
  // Most elements have none, and this is asked of all.
  if (!parent.children.some((child) => isTeaser(child, measures, kept))) return [];
  const alike = new Map<string, { all: number; teasers: Element[] }>();
  for (const child of parent.children) {
    if (typeof child === 'string' || measures.teaser[child.index] === UNKNOWN) continue;
    const kind = kindOf(child);
    const group = alike.get(kind) ?? { all: 0, teasers: [] };
    alike.set(kind, group);
    group.all++;
    if (isTeaser(child, measures, kept)) group.teasers.push(child);
  }
  return [...alike.values()]
    .filter(({ all, teasers }) => teasers.length >= 2 && teasers.length * 10 >= all * 7)
    .flatMap(({ teasers }) => teasers);
}

const isTeaser = (child: Element | string, measures: Measures, kept: Uint8Array): boolean =>
  typeof child !== 'string' &&
  measures.teaser[child.index] === TEASER &&
  measures.prose[child.index]! <= MOST_TEASER_PROSE &&
  kept[child.index] === 0;
