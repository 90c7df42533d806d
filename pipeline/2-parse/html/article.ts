import type { Piece } from '../assemble.ts';
import { findContainer } from './container.ts';
import type { Element, Page } from './element.ts';
import { findHeadline } from './headline.ts';
import { isUnseen, type Line, linesOf } from './lines.ts';
import { outlineOf, weigh } from './outline.ts';
import { isStamp } from './stamp.ts';
import type { StatedText } from './stated.ts';
import { trim } from './trim.ts';

export interface Article {
  /** Headline as the page shows it. */
  readonly headline: string | null;
  readonly pieces: readonly Piece[];
  /** Lines between headline and text, where a date may stand. */
  readonly preface: readonly string[];
}

/**
 * The main text of a page by its structure: standfirst, then the element that holds the article. With a stated text,
 * the lines of the page that are part of it.
 */
export function findArticle(
  page: Page,
  titles: readonly string[],
  stated: StatedText | null,
): Article {
  const all = linesOf(page.root, isUnseen);
  const headline = all[findHeadline(all, titles)] ?? null;
  const outline = outlineOf(page.root, all, headline);
  const leave = (element: Element) => outline.out.has(element) || isUnseen(element);
  const lines = linesOf(page.root, leave);
  const places = positions(lines);
  const at = headline === null ? -1 : (places.get(headline.element) ?? -1);
  const { measures } = outlineOf(page.root, lines, headline);
  const proseOf = (element: Element) => measures.get(element)?.prose ?? 0;
  const after = (element: Element) => firstIn(element, places) >= at;
  const own = stated
    ? all.filter((line) => stated.has(line.text))
    : linesOf(
        findContainer(
          page.root,
          { measures, bodies: outline.bodies },
          headline?.element ?? null,
          after,
        ),
        leave,
      );
  const start = own[0] ? (places.get(own[0].element) ?? -1) : -1;
  const preface = at !== -1 && start > at ? lines.slice(at + 1, start) : [];
  const text = headline === null ? own : dropBefore(own, headline);
  return {
    headline: headline?.text ?? null,
    pieces: [...standfirst(preface), ...trim(text, headline?.text ?? null, proseOf)],
    preface: preface.map((line) => line.text),
  };
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

function dropBefore(lines: readonly Line[], headline: Line): readonly Line[] {
  const at = lines.findIndex(
    (line) => line.element === headline.element && line.text === headline.text,
  );
  return at === -1 ? lines : lines.slice(at + 1);
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
