import type { Element } from './element.ts';
import { type Measures, proseIn } from './measures.ts';

/** A teaser has no more prose than an excerpt. */
export const MOST_TEASER_PROSE = 70;

/** Name and class without numbers: what siblings made by one template share. */
export const kindOf = ({ name, attributes }: Element): string =>
  `${name} ${attributes.class ?? ''}`.replace(/\d+/g, '');

/** Of the children of an element, those that are teasers and have a sibling like them that is one too; `kept` are none. */
export function teasersIn(parent: Element, measures: Measures, kept: Uint8Array): Element[] {
  const isTeaser = (child: Element) =>
    measures.teaser[child.index] === 1 &&
    proseIn(measures, child) <= MOST_TEASER_PROSE &&
    kept[child.index] === 0;
  const children = parent.children.filter(
    (child): child is Element => typeof child !== 'string' && measures.teaser[child.index]! <= 1,
  );
  if (children.length < 2 || !children.some(isTeaser)) return [];
  const alike = new Map<string, { all: number; teasers: Element[] }>();
  for (const child of children) {
    const kind = kindOf(child);
    const group = alike.get(kind) ?? { all: 0, teasers: [] };
    alike.set(kind, group);
    group.all++;
    if (isTeaser(child)) group.teasers.push(child);
  }
  return [...alike.values()]
    .filter(({ all, teasers }) => teasers.length >= 2 && teasers.length * 10 >= all * 7)
    .flatMap(({ teasers }) => teasers);
}
