import { readCsv } from '../../csv.ts';
import { LANGUAGES } from '../../document.ts';
import { lexiconFile } from '../../lexicons/files.ts';
import { lineKey } from './line-key.ts';

/**
 * What a line of standing words is: `end` nothing of the article follows; `lead` a line that begins so is no text of
 * the article; `line` a line that says just this is none; `stamp` a short line that begins so says when or
 * by whom; `credit` one of a few words more names a source.
 */
export type Standing = 'end' | 'lead' | 'line' | 'stamp' | 'credit';

/** Key → effect; phrases of all languages, since pages mix them. */
const PHRASES = new Map<string, Standing>();
const LEADS = new Set<string>();
let longest = 0;
/** Words of a name, a place and a date behind a stamp. */
const MOST_STAMPED = 8;
const MOST_CREDITED = 4;
for (const language of LANGUAGES) {
  const file = lexiconFile(language, 'boilerplate');
  for (const row of readCsv(file, ['phrase', 'effect'])) {
    const key = lineKey(row.phrase);
    const both = PHRASES.get(key);
    // "à lire aussi" alone ends an article as a heading, with a title behind it is a line to drop.
    PHRASES.set(key, both === 'end' ? 'end' : (row.effect as Standing));
    if (row.effect === 'lead') LEADS.add(key);
    longest = Math.max(longest, key.split(' ').length);
  }
}

/** First words of the phrases: most lines of text begin with another one. */
const FIRST = new Set([...PHRASES.keys()].map((key) => key.split(' ', 1)[0]!));

/** How a line of text is known to be no text of the article; null where it is not. */
export function standingOf(text: string): Standing | null {
  const begin = /\p{L}[\p{L}\p{M}]*/u.exec(text.slice(0, 60));
  if (!begin || !FIRST.has(lineKey(begin[0]))) return null;
  const words = lineKey(text.slice(0, 200)).split(' ');
  for (let length = Math.min(longest, words.length); length > 0; length--) {
    const key = words.slice(0, length).join(' ');
    const effect = PHRASES.get(key);
    if (effect === undefined) continue;
    const rest = words.length - length;
    if (effect === 'end' && rest <= 1) return 'end';
    if (effect === 'line' && rest <= 1) return 'line';
    if (effect === 'stamp' && rest <= MOST_STAMPED) return 'stamp';
    if (effect === 'credit' && rest <= MOST_CREDITED) return 'credit';
    if (LEADS.has(key)) return 'lead';
  }
  return null;
}
