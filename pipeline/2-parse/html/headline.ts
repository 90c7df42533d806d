import { lineKey } from './boilerplate.ts';
import type { Line } from './lines.ts';
import { weigh } from './weight.ts';

const LEAST_WORDS = 2;
const LEAST_PROSE = 12;

/**
 * Index of the line that is the article's headline: the heading that the page's metadata name, else any line of that
 * wording, else the first heading of level 1; -1 where there is none. `titles` as the metadata give them.
 */
export function findHeadline(lines: readonly Line[], titles: readonly string[]): number {
  const keys = titles.map(lineKey).filter((key) => key.split(' ').length >= LEAST_WORDS);
  let best = -1;
  let bestRank = 0;
  lines.forEach((line, index) => {
    const rank = rankOf(line, keys);
    if (rank > bestRank) {
      best = index;
      bestRank = rank;
    }
  });
  return best === -1 ? firstIntroducing(lines) : best;
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

function rankOf(line: Line, keys: readonly string[]): number {
  if (line.words > 60) return 0;
  const shaped = line.level === 1 ? 3 : line.level > 0 ? 2 : line.linked > 0.5 ? 0 : 1;
  const key = line.words >= LEAST_WORDS ? lineKey(line.text) : '';
  const named = key.includes(' ') && keys.some((title) => sameTitle(title, key));
  if (named) return 10 + shaped;
  return line.level === 1 && line.words > LEAST_WORDS ? 3 : 0;
}

/** Equal, or one begins or ends the other: titles carry the site's name, or are cut. */
export function sameTitle(title: string, key: string): boolean {
  if (title === key) return true;
  const [short, long] = title.length < key.length ? [title, key] : [key, title];
  if (short.length * 2 < long.length || short.length < 12) return false;
  return long.startsWith(short) || long.endsWith(` ${short}`);
}
