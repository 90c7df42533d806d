import { readCsv } from '../../csv.ts';
import type { Element } from './element.ts';

/**
 * What an element's class or id says of it: `body` the text of the article, `out` something else, `short` something
 * about the article where its lines are short (byline, date, section).
 */
export type Hint = 'body' | 'out' | 'short';

interface Entry {
  readonly words: readonly string[];
  readonly effect: Hint;
}

/** First word → entries, so that a class is compared with few of them. */
const HINTS = new Map<string, Entry[]>();
for (const row of readCsv(new URL('hints.csv', import.meta.url), ['words', 'effect'])) {
  const words = row.words.split(' ');
  HINTS.set(words[0]!, [...(HINTS.get(words[0]!) ?? []), { words, effect: row.effect as Hint }]);
}

const LONGEST = 300;
const known = new Map<string, Hint | null>();
const MOST_KNOWN = 20_000;

/** Hint of an element; `body` wins over `out`, `out` over `short`. */
export function hintOf({ attributes }: Element): Hint | null {
  if (attributes.itemprop === 'articleBody') return 'body';
  const name = `${attributes.class ?? ''} ${attributes.id ?? ''}`;
  if (name === ' ') return null;
  let hint = known.get(name);
  if (hint === undefined) {
    hint = read(name.slice(0, LONGEST));
    // Only a memory of work done: what it holds never changes an answer.
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(name, hint);
  }
  return hint;
}

/** Words of class names and ids: "td-post-content", "ArticleBody__inner", "most_read". */
function read(name: string): Hint | null {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  let found: Hint | null = null;
  for (const word of words)
    for (const { words: wanted, effect } of HINTS.get(word) ?? []) {
      if (!wanted.every((part) => words.includes(part))) continue;
      if (effect === 'body') return 'body';
      if (found !== 'out') found = effect;
    }
  return found;
}
