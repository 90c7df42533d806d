import type { Piece } from '../assemble.ts';
import { lineKey, standingOf } from './boilerplate.ts';
import type { Element } from './element.ts';
import { hintOf } from './hints.ts';
import type { Line } from './lines.ts';
import { weigh } from './outline.ts';
import { isStamp } from './stamp.ts';

/** A line that is a link as a whole is another page's title, unless it is a list item of running text. */
const LINKED = 0.6;
/** Words of prose after which a line of standing words such as "Related articles" ends the article. */
const BEGUN = 25;
/** So many words of a line in an element named as byline, date or section are more than that. */
const MOST_SHORT = 15;

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
  for (const line of lines) {
    const standing = standingOf(line.text);
    if (standing === 'end' && line.words <= 8) {
      if (prose >= BEGUN && (line.level > 0 || !resumes(lines, line))) break;
      continue;
    }
    if (line.level === 1 && prose >= BEGUN && lineKey(line.text) !== titleKey) break;
    if (standing !== null || drops(line, proseOf) || lineKey(line.text) === titleKey) continue;
    kept.push(line);
    prose += Math.max(0, weigh(line));
  }
  return ends(kept);
}

/** Whether more prose without links follows a line of standing words than a box inside the article would hold. */
function resumes(lines: readonly Line[], from: Line): boolean {
  let prose = 0;
  for (let i = lines.indexOf(from) + 1; i < lines.length; i++) prose += weigh(lines[i]!);
  return prose > BEGUN;
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
    if (hintOf(up) === 'short') return true;
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
  weigh(line) > 0 || line.kind === 'cell' || (line.kind === 'list_item' && line.words >= 3);

/** One or two letters or signs between paragraphs: separators, counters. */
const isScrap = (line: Line): boolean =>
  line.kind === 'paragraph' && line.words <= 2 && !/\p{L}{3}/u.test(line.text);
