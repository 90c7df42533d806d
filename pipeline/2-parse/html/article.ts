import type { Piece } from '../assemble.ts';
import { findContainer } from './container.ts';
import { shownDate } from './dateline.ts';
import type { Element } from './element.ts';
import type { Line } from './lines.ts';
import { isStamp } from './stamp.ts';
import type { StatedText } from './stated.ts';
import { trim } from './trim.ts';
import type { View } from './view.ts';
import { weigh } from './weight.ts';

export interface Article {
  /** Headline as the page shows it. */
  readonly headline: string | null;
  readonly pieces: readonly Piece[];
  /** Date of publication that the page shows beside the headline, ISO 8601. */
  readonly date: string | null;
}

/**
 * The main text of a page by its structure: standfirst, then the element that holds the article. With a stated text,
 * the lines of the page that are part of it.
 */
export function findArticle(view: View, stated: StatedText | null): Article {
  const { all, lines, headline, index, measures, outline, isOut } = view;
  const places = positions(lines);
  const at = headline === null ? -1 : (places.get(headline.element) ?? -1);
  const own = stated
    ? all.filter((line) => stated.has(line.text))
    : linesIn(
        findContainer(
          view.root,
          { measures, bodies: outline.bodies },
          headline?.element ?? null,
          (element) => firstIn(element, places) >= at,
        ),
        lines,
      );
  const start = own[0] ? (places.get(own[0].element) ?? -1) : -1;
  const preface = at !== -1 && start > at ? lines.slice(at + 1, start) : [];
  const text = headline === null ? own : own.slice(own.indexOf(headline) + 1);
  const proseOf = (element: Element) => measures.get(element)?.prose ?? 0;
  return {
    headline: headline?.text ?? null,
    pieces: [...standfirst(preface), ...trim(text, headline?.text ?? null, proseOf)],
    date: shownDate(all, index, isOut),
  };
}

/** Those lines that lie in an element. */
function linesIn(container: Element, lines: readonly Line[]): Line[] {
  return lines.filter((line) => {
    for (let up: Element | null = line.element; up !== null; up = up.parent)
      if (up === container) return true;
    return false;
  });
}

/** Index of the first line of each block element. */
function positions(lines: readonly Line[]): Map<Element, number> {
  const places = new Map<Element, number>();
  lines.forEach((line, index) => {
    if (!places.has(line.element)) places.set(line.element, index);
  });
  return places;
}

/** Index of the first line inside an element; -1 where it has none. */
function firstIn(element: Element, places: ReadonlyMap<Element, number>): number {
  const waiting: Element[] = [element];
  while (waiting.length > 0) {
    const next = waiting.pop()!;
    const place = places.get(next);
    if (place !== undefined) return place;
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i]!;
      if (typeof child !== 'string') waiting.push(child);
    }
  }
  return -1;
}

const MOST_STANDFIRST = 3;

/** Lines of prose between the headline and the text. */
function standfirst(preface: readonly Line[]): Piece[] {
  return preface
    .filter((line) => line.linked <= 0.5 && !isStamp(line.text))
    .filter((line) => weigh(line) > 0 || (line.level > 1 && line.words >= 8))
    .slice(0, MOST_STANDFIRST)
    .map(({ text }) => ({ text, kind: 'paragraph' }));
}
