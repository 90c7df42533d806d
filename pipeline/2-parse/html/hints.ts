import { readCsv } from '../../csv.ts';
import { remembering } from '../../memory.ts';
import type { Attributes } from './element.ts';

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
const hintOfLabel = remembering((label) => read(label.slice(0, LONGEST)));

/** Hint of an element by its name and attributes; `body` wins over `out`, `out` over `short`. */
export function hintOf(name: string, { class: classes, id, itemprop }: Attributes): Hint | null {
  if (itemprop === 'articleBody') return 'body';
  // The classes of the page as a whole name its theme and its kind, not its text.
  if (!(classes || id) || name === 'body' || name === 'html') return null;
  const hint = classes ? hintOfLabel(classes) : null;
  return id && hint !== 'body' ? stronger(hint, hintOfLabel(id)) : hint;
}

const stronger = (one: Hint | null, other: Hint | null): Hint | null =>
  other === 'body' || other === 'out' ? other : (one ?? other);

/** Words of class names and ids: "td-post-content", "ArticleBody__inner", "most_read". */
function read(label: string): Hint | null {
  let found: Hint | null = null;
  for (const name of label.split(/\s+/)) {
    const hint = readName(name);
    if (hint === 'body') return 'body';
    if (hint !== null && found !== 'out') found = hint;
  }
  return found;
}

function readName(name: string): Hint | null {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  let found: Hint | null = null;
  for (const [at, word] of words.entries())
    for (const { words: wanted, effect } of HINTS.get(word) ?? []) {
      if (!inOrder(wanted, words, at)) continue;
      // "comment-body" is the text of a comment.
      if (effect === 'body') return words.some((word) => COMMENTS.has(word)) ? 'out' : 'body';
      if (found !== 'out') found = effect;
    }
  return found;
}

const COMMENTS: ReadonlySet<string> = new Set([
  'comment',
  'comments',
  'commentaire',
  'commentaires',
]);

/** Whether words stand in a name one after the other, with others between them or not: "field--name-body". */
function inOrder(wanted: readonly string[], words: readonly string[], from: number): boolean {
  let at = from;
  for (const word of wanted) {
    while (at < words.length && words[at] !== word) at++;
    if (at++ >= words.length) return false;
  }
  return true;
}
