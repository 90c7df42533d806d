import { markers } from '../../lexicons/markers.ts';
import { findDate } from '../dates.ts';
import { standingOf } from './boilerplate.ts';
import type { Element } from './element.ts';
import { lineKey } from './line-key.ts';
import type { Line } from './lines.ts';
import { isStamp } from './stamp.ts';

const BEFORE = 4;
const AFTER = 10;
const MOST_WORDS = 16;
/** Lines that begin so give the day of a change, not of publication. */
const CHANGED = markers('page-changed');

/**
 * Date of publication as the page shows it: in a `<time>` of the article, else in the lines after or right before the
 * headline that say when and by whom; null where none does. `away` tells elements that are not the article's.
 */
export function shownDate(
  lines: readonly Line[],
  headline: number,
  away: (element: Element) => boolean,
): string | null {
  const close = lines.slice(headline + 1, headline + 1 + BEFORE);
  const near = [
    ...close,
    ...lines.slice(Math.max(0, headline - BEFORE), Math.max(0, headline)).reverse(),
    ...lines.slice(headline + 1 + BEFORE, headline + 1 + AFTER),
  ].filter((line) => !away(line.element));
  for (const line of near) {
    const date = timeOf(line.element);
    if (date) return date;
  }
  const dated = near
    .filter((line) => line.words <= MOST_WORDS)
    .filter((line) => saysWhen(line))
    .map((line) => ({ date: findDate(line.text), changed: CHANGED.has(lineKey(line.text)) }))
    .filter(({ date }) => date !== null);
  return (dated.find(({ changed }) => !changed) ?? dated[0])?.date ?? namedDate(close, away);
}

/** The date of a line that is away by its class alone, a caption's, and says that something was published. */
function namedDate(lines: readonly Line[], away: (element: Element) => boolean): string | null {
  for (const line of lines)
    if (away(line.element) && line.words <= MOST_WORDS && standingOf(line.text) === 'stamp') {
      const date = findDate(line.text);
      if (date && !CHANGED.has(lineKey(line.text))) return date;
    }
  return null;
}

function saysWhen(line: Line): boolean {
  const standing = standingOf(line.text);
  if (standing !== null) return standing === 'stamp';
  return line.words <= 8 || isStamp(line.text) || line.element.hint === 'short';
}

/** `datetime` of a `<time>` or of an element with `itemprop="datePublished"` that is or lies right in an element. */
function timeOf(element: Element): string | null {
  const waiting: Element[] = [element];
  for (let at = 0; at < waiting.length && at < 20; at++) {
    const { name, attributes, children } = waiting[at]!;
    const value =
      name === 'time'
        ? attributes.datetime
        : attributes.itemprop === 'datePublished'
          ? (attributes.content ?? attributes.title)
          : attributes.class === 'published'
            ? attributes.title
            : undefined;
    const date = value ? findDate(value) : null;
    if (date) return date;
    for (const child of children.slice(0, 20)) if (typeof child !== 'string') waiting.push(child);
  }
  return null;
}
