import { ANY, keyEdge, lineKey } from './line-key.ts';
import type { Line } from './lines.ts';
import { isStamp } from './stamp.ts';
import { weigh } from './weight.ts';

const LEAST_WORDS = 2;
const LEAST_PROSE = 12;

/**
 * Index of the line that is the article's headline: the heading that the page's metadata name, else any line of that
 * wording, else the first heading of level 1; -1 where there is none. `titles` as the metadata give them.
 */
export function findHeadline(lines: readonly Line[], titles: readonly string[]): number {
  const keys = titles.map(lineKey).filter((key) => key.split(' ').length >= LEAST_WORDS);
  // A key is never longer than its text, and half as long as the title's where they are the same.
  const shortest = Math.min(...keys.map((key) => key.length)) / 2;
  let best = -1;
  let bestRank = 0;
  lines.forEach((line, index) => {
    const rank = rankOf(line, line.text.length < shortest ? NO_KEYS : keys);
    if (rank > bestRank) {
      best = index;
      bestRank = rank;
    }
  });
  if (best !== -1) return best;
  const heading = firstIntroducing(lines);
  return heading === -1 && titles.length === 0 ? firstUnstopped(lines) : heading;
}

const MOST_BETWEEN = 6;

/** The first heading of a few words with prose soon behind it, for pages whose metadata word the headline otherwise. */
function firstIntroducing(lines: readonly Line[]): number {
  let last = -1;
  for (const [index, line] of lines.entries()) {
    if (line.level > 0 && line.level <= 3 && line.words >= 4 && line.linked < 0.5) last = index;
    else if (weigh(line) >= LEAST_PROSE && last !== -1 && index - last <= MOST_BETWEEN) return last;
  }
  return -1;
}

const MOST_WORDS = 25;

/** The first line of a few words without a full stop right before prose, on a page that has neither title nor heading. */
function firstUnstopped(lines: readonly Line[]): number {
  return lines.findIndex(
    (line, index) =>
      line.words >= 3 &&
      line.words <= MOST_WORDS &&
      line.linked < 0.5 &&
      !/[.!?؟:;؛,،…]$/.test(line.text) &&
      !isStamp(line.text) &&
      index + 1 < lines.length &&
      weigh(lines[index + 1]!) >= LEAST_PROSE,
  );
}

const NO_KEYS: readonly string[] = [];

function rankOf(line: Line, keys: readonly string[]): number {
  if (line.words > 60) return 0;
  const shaped = line.level === 1 ? 3 : line.level > 0 ? 2 : line.linked > 0.5 ? 0 : 1;
  const key = line.words >= LEAST_WORDS && mayBeOneOf(line.text, keys) ? lineKey(line.text) : '';
  const named = key.includes(' ') && keys.some((title) => sameTitle(title, key));
  // The name of the site ends many titles.
  const isSite = named && line.level === 0 && keys.every((title) => !isBegun(title, key));
  if (named && !isSite) return 10 + shaped;
  return line.level === 1 && line.words > LEAST_WORDS ? 3 : 0;
}

/** Whether a line begins or ends with the letter that a title does: most lines of a page do not. */
function mayBeOneOf(text: string, titles: readonly string[]): boolean {
  if (titles.length === 0) return false;
  const first = keyEdge(text, 1);
  const last = keyEdge(text, -1);
  if (first === ANY || last === ANY) return true;
  for (const title of titles)
    if (title.charCodeAt(0) === first || title.charCodeAt(title.length - 1) === last) return true;
  return false;
}

const isBegun = (title: string, key: string): boolean =>
  title.startsWith(key) || key.startsWith(title) || key.endsWith(` ${title}`);

/** Equal, or one begins or ends the other: titles carry the site's name, or are cut. */
export function sameTitle(title: string, key: string): boolean {
  if (title === key) return true;
  const [short, long] = title.length < key.length ? [title, key] : [key, title];
  if (short.length * 2 < long.length || short.length < 12) return false;
  return long.startsWith(short) || long.endsWith(` ${short}`);
}
