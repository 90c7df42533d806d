import type { Element, Page } from './element.ts';
import type { Line } from './lines.ts';
import { weigh } from './weight.ts';

export const NO_HEADING = 7;
const TEASER_WORDS = 3;
/** Of `Measures.teaser`. */
export const TEASER = 1;
export const UNKNOWN = 2;

/** What each element of a page holds, as arrays by the element's index. */
export interface Measures {
  /** Words of prose less what lines of links and scraps weigh. */
  readonly score: Float64Array;
  /** Words of prose alone. */
  readonly prose: Float64Array;
  /** Highest heading in it: 1–6; NO_HEADING without. */
  readonly heading: Uint8Array;
  /** Whether its first line of three words or more is a link as a whole, the teaser of another page: TEASER or 0; UNKNOWN without such a line. */
  readonly teaser: Uint8Array;
}

/** Measures all elements by their lines: sums from the last element to the first, since an element stands before what it holds. */
export function measure({ elements }: Page, lines: readonly Line[]): Measures {
  const score = new Float64Array(elements.length);
  const prose = new Float64Array(elements.length);
  const heading = new Uint8Array(elements.length).fill(NO_HEADING);
  const teaser = new Uint8Array(elements.length).fill(UNKNOWN);
  for (const line of lines) {
    const at = line.element.index;
    const weight = weigh(line);
    score[at]! += weight;
    prose[at]! += Math.max(0, weight);
    if (line.level > 0) heading[at] = Math.min(heading[at]!, line.level);
    if (teaser[at] === UNKNOWN && line.words >= TEASER_WORDS)
      teaser[at] = line.linked > 0.8 ? TEASER : 0;
  }
  // Of the children, the first one with such a line; own lines come before those of children.
  const inherited = new Uint8Array(elements.length).fill(UNKNOWN);
  for (let at = elements.length - 1; at >= 0; at--) {
    if (teaser[at] === UNKNOWN) teaser[at] = inherited[at]!;
    const above = elements[at]!.parent?.index;
    if (above === undefined) continue;
    score[above]! += score[at]!;
    prose[above]! += prose[at]!;
    heading[above] = Math.min(heading[above]!, heading[at]!);
    if (teaser[at] !== UNKNOWN) inherited[above] = teaser[at]!;
  }
  return { score, prose, heading, teaser };
}

/** Words of prose of an element. */
export const proseIn = ({ prose }: Measures, element: Element): number => prose[element.index]!;
