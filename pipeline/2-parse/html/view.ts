import type { Element, Page } from './element.ts';
import { findHeadline } from './headline.ts';
import { isUnseen, type Line, linesOf } from './lines.ts';
import { type Measure, measure, type Outline, outlineOf } from './outline.ts';
import { rejoin } from './positioned.ts';

/** A page as its lines show it, with what is out of the article told apart. */
export interface View {
  readonly root: Element;
  /** All lines, and those that are not out. */
  readonly all: readonly Line[];
  readonly lines: readonly Line[];
  /** Index of the headline in `all`; -1 where there is none. */
  readonly index: number;
  readonly headline: Line | null;
  readonly outline: Outline;
  /** Of the lines that are not out. */
  readonly measures: ReadonlyMap<Element, Measure>;
  readonly isOut: (element: Element) => boolean;
}

export function viewOf(page: Page, titles: readonly string[]): View {
  const { root } = page;
  const all = rejoin(linesOf(root, isUnseen));
  const index = findHeadline(all, titles);
  const headline = all[index] ?? null;
  const outline = outlineOf(root, all, headline);
  const isOut = (element: Element) => {
    for (let up: Element | null = element; up !== null; up = up.parent)
      if (outline.out.has(up)) return true;
    return false;
  };
  const lines = outline.out.size === 0 ? all : all.filter((line) => !isOut(line.element));
  return { root, all, lines, index, headline, outline, measures: measure(root, lines), isOut };
}
