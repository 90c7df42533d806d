import type { Piece } from '../assemble.ts';
import { standingOf } from './boilerplate.ts';
import type { Element } from './element.ts';
import { lineKey } from './line-key.ts';
import type { Line } from './lines.ts';
import { isStamp } from './stamp.ts';
import { weigh } from './weight.ts';

/** A line that is a link as a whole is another page's title, unless it is a list item of running text. */
const LINKED = 0.6;
/** Words of prose after which a line of standing words such as "Related articles" ends the article. */
const BEGUN = 25;
/** So many words of a line in an element named as byline, date or section are more than that. */
const MOST_SHORT = 15;
/** Words of a line that can be the title again. */
const MOST_TITLE = 60;

/**
 * What is left of an article's lines without the standing words, links, bylines and dates among them, and without the
 * scraps before its first and after its last prose. `title` as printed is left out: it is a piece of its own.
 */
export function trim(
  lines: readonly Line[],
  title: string | null,
  proseOf: (element: Element) => number,
): Piece[] {
  const titleKey = title === null ? null : lineKey(title);
  const kept: Line[] = [];
  let prose = 0;
  const weights = lines.map(weigh);
  let rest = weights.reduce((sum, weight) => sum + weight, 0);
  const teasers = teasersFrom(lines);
  for (const [index, line] of lines.entries()) {
    if (index >= teasers && prose >= BEGUN) break;
    const weight = weights[index]!;
    rest -= weight;
    const standing = standingOf(line.text);
    if (standing === 'end' && line.words <= 8) {
      // More prose than a box inside the article would hold may follow it: then it only headed a list of links.
      if (prose >= BEGUN && (line.level > 0 || COUNT.test(line.text) || rest <= BEGUN)) break;
      continue;
    }
    const isTitle =
      titleKey !== null &&
      line.words < MOST_TITLE &&
      line.text.length >= titleKey.length &&
      lineKey(line.text) === titleKey;
    if (line.level === 1 && prose >= BEGUN && !isTitle) break;
    if (standing !== null || isTitle || drops(line, proseOf)) continue;
    kept.push(line);
    prose += Math.max(0, weight);
  }
  return ends(kept);
}

/** "Comments (12)" heads what it counts, whatever the markup. */
const COUNT = /[([]\s?\d{1,6}\s?[)\]]/;

const NEAR = 4;

/** Index of the first of two headings close to each other that are links: teasers of other pages begin there. */
function teasersFrom(lines: readonly Line[]): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const [index, line] of lines.entries()) {
    if (line.level === 0 || line.linked < 0.8 || line.words < 3) continue;
    if (index - last <= NEAR) return last;
    last = index;
  }
  return Number.POSITIVE_INFINITY;
}

function drops(line: Line, proseOf: (element: Element) => number): boolean {
  if (line.linked > LINKED) return true;
  if (line.kind === 'cell') return false;
  if (line.words <= MOST_SHORT && weigh(line) <= 0 && named(line, proseOf)) return true;
  return line.level === 0 && isStamp(line.text);
}

/** Whether the element of a line, or one around it without prose, is named as byline, date or section. */
function named(line: Line, proseOf: (element: Element) => number): boolean {
  for (
    let up: Element | null = line.element;
    up !== null && proseOf(up) < MOST_SHORT;
    up = up.parent
  )
    if (up.hint === 'short') return true;
  return false;
}

/** Without the scraps at both ends; a heading or a list right before prose introduces it. */
function ends(lines: readonly Line[]): Piece[] {
  let first = lines.findIndex((line) => isProse(line));
  if (first === -1) return [...lines];
  while (first > 0 && introduces(lines[first - 1]!)) first--;
  let last = lines.length;
  while (last > first && !isProse(lines[last - 1]!)) last--;
  return lines.slice(first, last).filter((line) => !isScrap(line));
}

/** A heading, or a short sentence such as the first question of an interview. */
const introduces = (line: Line): boolean =>
  line.level > 0 || (line.words >= 3 && /[.!?؟:…]$/.test(line.text));

const isProse = (line: Line): boolean =>
  weigh(line) > 0 ||
  line.kind === 'cell' ||
  (line.kind === 'list_item' && line.words >= 3 && !TERMS.has(line.element.name));

/** A list of terms around the text is the record of a document: number, dates, group. */
const TERMS: ReadonlySet<string> = new Set(['dt', 'dd']);

/** One or two letters or signs between paragraphs: separators, counters. */
const isScrap = (line: Line): boolean =>
  line.kind === 'paragraph' && line.words <= 2 && !/\p{L}{3}/u.test(line.text);
