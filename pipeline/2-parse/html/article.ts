import type { Piece } from '../assemble.ts';
import { findContainer } from './container.ts';
import { shownDate } from './dateline.ts';
import { type Element, isIn } from './element.ts';
import type { Line } from './lines.ts';
import { proseIn } from './measures.ts';
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
  const { all, lines, headline, index, measures, isOut } = view;
  const places = positions(view);
  const placeOf = (line: Line | null | undefined) => (line ? places[line.element.index]! : -1);
  const at = placeOf(headline);
  const own = stated
    ? all.filter((line) => stated.has(line.text))
    : linesIn(
        findContainer(view, headline?.element ?? null, (element) => firstIn(element, places) >= at),
        lines,
      );
  const start = placeOf(own[0]);
  const preface = at !== -1 && start > at ? lines.slice(at + 1, start) : [];
  const text = headline === null ? own : own.slice(own.indexOf(headline) + 1);
  const proseOf = (element: Element) => proseIn(measures, element);
  return {
    headline: headline?.text ?? null,
    pieces: [...standfirst(preface), ...trim(text, headline?.text ?? null, proseOf)],
    date: shownDate(all, index, isOut),
  };
}

/** Those lines that lie in an element. */
function linesIn(container: Element, lines: readonly Line[]): Line[] {
  return lines.filter((line) => isIn(line.element, container));
}

/** By element index, the first of its own lines that are not out; -1 without. */
function positions({ page, lines }: View): Int32Array {
  const places = new Int32Array(page.elements.length).fill(-1);
  for (let at = lines.length - 1; at >= 0; at--) places[lines[at]!.element.index] = at;
  return places;
}

/** The same of the first element inside an element that has lines; -1 where none has. */
function firstIn(element: Element, places: Int32Array): number {
  for (let at = element.index; at < element.end; at++) if (places[at] !== -1) return places[at]!;
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
