import { markers } from '../../../lexicons/markers.ts';
import { endsLikeInfinitive } from '../../figures/word-shapes.ts';
import { LINE, pauses, type Tokens } from '../../tokens.ts';
import type { VerbCue } from '../lexicon.ts';

/** Tokens from a verb to what is refused: an Arabic subject, with its office, stands between them. */
const REACH = 12;
const SAYING = markers('refused-words');

/** "a refusé de | commenter", «رفض مدير الآبار | الإدلاء بأي تصريح»: the token of the words that are refused; -1 where none are. */
export function refusedWords(tokens: Tokens, { kind }: VerbCue, to: number): number {
  if (kind !== 'denial') return -1;
  for (let i = to; i < Math.min(tokens.count, to + REACH); i++) {
    if (tokens.kind[i] === LINE || pauses(tokens, i, '.,،;؛:«"“')) return -1;
    if (SAYING.at(tokens, i)) return i;
    // "a refusé de | céder": what somebody will not do.
    if (refuses(tokens, to - 1) && OF.at(tokens, i) && endsLikeInfinitive(tokens, i + 1))
      return i + 1;
  }
  return -1;
}
const refuses = markers('refuses', 'fr').at;
const OF = markers('genitive', 'fr');
