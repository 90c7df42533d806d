import type { Element, Page } from './element.ts';
import { findHeadline } from './headline.ts';
import { type Line, linesOf } from './lines.ts';
import { type Measures, measure } from './measures.ts';
import { outlineOf } from './outline.ts';
import { rejoin } from './positioned.ts';

/** A page as its lines show it, with what is out of the article told apart. */
export interface View {
  readonly page: Page;
  /** All lines, and those that are not out. */
  readonly all: readonly Line[];
  readonly lines: readonly Line[];
  /** Index of the headline in `all`; -1 where there is none. */
  readonly index: number;
  readonly headline: Line | null;
  /** Elements whose class says that they hold the article's text, in document order. */
  readonly bodies: readonly Element[];
  /** Of the lines that are not out. */
  readonly measures: Measures;
  readonly isOut: (element: Element) => boolean;
}

/** The page as its lines, its headline, and what of it is not the article's. */
export function viewOf(page: Page, titles: readonly string[]): View {
  const all = rejoin(linesOf(page.root));
  const index = findHeadline(all, titles);
  const headline = all[index] ?? null;
  const { out, bodies, measures } = outlineOf(page, all, headline);
  const isOut = (element: Element) => out[element.index] === 1;
  const lines = all.filter((line) => !isOut(line.element));
  return {
    page,
    all,
    lines,
    index,
    headline,
    bodies,
    measures: lines.length === all.length ? measures : measure(page, lines),
    isOut,
  };
}
