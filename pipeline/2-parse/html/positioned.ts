import type { Element } from './element.ts';
import { lineKey } from './line-key.ts';
import type { Line } from './lines.ts';

const TERMINAL = /[.!?؟…:;؛»"”]$/;
const SMALL = /^\p{Ll}/u;
const HYPHENATED = /\p{L}[-\u00ad]$/u;
/** Share of the longest line from which on a line was broken for want of room. */
const FULL = 0.8;
/** Lines from the top or the bottom of a page where running heads and page numbers stand. */
const EDGE = 3;
const MOST_HEAD_WORDS = 12;

/**
 * Lines of a document that was converted with each printed line in a place of its own (PDF to HTML): those that one
 * sentence runs through become one, running heads and page numbers go. Other lines stay as they are.
 */
export function rejoin(lines: readonly Line[]): readonly Line[] {
  const placed = lines.filter(isPlaced);
  // An overlay or a menu is placed too; a converted page has nearly no text that is not.
  if (placed.length < 6 || placed.length * 10 < lines.length * 8) return lines;
  const longest = placed.reduce((most, { text }) => Math.max(most, text.length), 0);
  const heads = runningHeads(placed);
  const runs: Line[][] = [];
  for (const line of lines) {
    if (heads.has(line)) continue;
    const run = runs.at(-1);
    if (run && isPlaced(line) && runsOn(run.at(-1)!, line, longest * FULL)) run.push(line);
    else runs.push([line]);
  }
  return runs.map(joined);
}

/** One line of several printed ones. */
function joined(run: readonly Line[]): Line {
  const first = run[0]!;
  if (run.length === 1) return first;
  const parts = run.map(({ text }, at) => {
    const next = run[at + 1];
    if (!next) return text;
    return HYPHENATED.test(text) && SMALL.test(next.text) ? text.slice(0, -1) : `${text} `;
  });
  return { ...first, text: parts.join(''), words: run.reduce((sum, { words }) => sum + words, 0) };
}

const isPlaced = ({ element, kind }: Line): boolean =>
  kind === 'paragraph' && /position\s?:\s?absolute/.test(element.attributes.style ?? '');

function runsOn(before: Line, line: Line, full: number): boolean {
  if (!isPlaced(before) || TERMINAL.test(before.text)) return false;
  return before.text.length >= full || SMALL.test(line.text);
}

/** Short lines at the edge of a page that stand on another page too, numbers aside. */
function runningHeads(lines: readonly Line[]): ReadonlySet<Line> {
  const pages = new Map<Element | null, Line[]>();
  for (const line of lines) {
    const page = line.element.parent;
    const group = pages.get(page);
    if (group) group.push(line);
    else pages.set(page, [line]);
  }
  const edges = [...pages.values()].flatMap((page) =>
    page.filter((line, at) => isHead(line) && (at < EDGE || at >= page.length - EDGE)),
  );
  const counts = new Map<string, number>();
  for (const { text } of edges) counts.set(lineKey(text), (counts.get(lineKey(text)) ?? 0) + 1);
  return new Set(edges.filter(({ text }) => counts.get(lineKey(text))! > 1));
}

const isHead = ({ text, words }: Line): boolean => words <= MOST_HEAD_WORDS && !TERMINAL.test(text);
