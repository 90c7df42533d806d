import { readCsv } from '../../csv.ts';
import { LANGUAGES } from '../../document.ts';
import { lexiconFile } from '../../lexicons/files.ts';
import { monthOf } from '../dates.ts';
import { lineKey } from './line-key.ts';

/** Words that stand beside the date, the time and the counters of an article. */
const WORDS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) =>
    readCsv(lexiconFile(language, 'stamps'), ['word']).map(({ word }) => lineKey(word)),
  ),
);
const MOST_WORDS = 24;
/** Other words that may stand in it: a name, a place. */
const MOST_OTHER = 3;
const DIGIT = /[0-9٠-٩]/;
const CLOCK = /(?<!\d)\d{1,2}\s?[:hH]\s?\d{2}(?!\d)/;

/**
 * Whether a line says no more than when, by whom and how often read: "Par A. B., le 3 mai 2023 à 14h05 | 312 vues".
 * A line with nothing but numbers and signs is one too.
 */
export function isStamp(text: string): boolean {
  if (text.length > 200 || (!DIGIT.test(text) && /\p{L}/u.test(text))) return false;
  const fields = text.split(BARS);
  if (fields.length > 2 && fields.every(isField) && fields.some(isPlainStamp)) return true;
  return isPlainStamp(text);
}

/** What parts the fields of a byline: "Journal | 04.05.2015 à 13h36 • Par A. B. (avec C. D.)". */
const BARS = / [|•·] /;
const MOST_FIELD = 12;
const isField = (text: string): boolean =>
  !/[.!?؟]$/.test(text) && text.split(' ').length <= MOST_FIELD;

function isPlainStamp(text: string): boolean {
  const words = text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  if (words.length > MOST_WORDS) return false;
  let dated = CLOCK.test(text) || /\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}/.test(text);
  let known = 0;
  let other = 0;
  for (const [i, word] of words.entries()) {
    if (/\d/.test(word)) continue;
    const key = lineKey(word);
    const month = monthOf(key, words[i + 1]) !== null;
    if (month || WORDS.has(key)) known++;
    else if (++other > MOST_OTHER) return false;
    if (month && (/^\d/.test(words[i - 1] ?? '') || /^\d/.test(words[i + 1] ?? ''))) dated = true;
  }
  if (known === 0 && other === 0) return true;
  if (/[!?؟]$/.test(text) || (text.endsWith('.') && other > 2)) return false;
  const counts = /\d/.test(text) && other === 0;
  return counts || dated;
}
