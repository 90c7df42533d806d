import { markers } from '../../../../lexicons/markers.ts';
import { readByForm, wordMatches } from '../../../by-form.ts';
import { surface } from '../../../tokens.ts';
import { type FigureLexicon, W } from '../../lexicon.ts';
import { isStopWord } from './stop-word.ts';

const [GOVERNS, ADJUNCT] = [markers('governs'), markers('adjunct')];
const [REPORT, SHARE] = [markers('reported-clause'), markers('share-clause')];
export const isDemonstrative = markers('demonstrative').at;

/** What a small word does: "que", "that", «وأن» open a clause, "selon", "over", «خلال» lead to a noun. */
export const NOTHING = 0;
export const OPENS = 1;
export const LEADS = 2;
export const linkOf = readByForm((tokens, at, lexicon: FigureLexicon) => {
  const word = surface(tokens, at).toLowerCase();
  if (lexicon.has(tokens, at, W.relative)) return OPENS;
  if ([word, word.slice(1)].some((w) => REPORT.has(w) || SHARE.has(w))) return OPENS;
  return lexicon.has(tokens, at, W.oblique) || GOVERNS.has(word) || ADJUNCT.has(word)
    ? LEADS
    : NOTHING;
});

/** Whether a word heads a noun phrase: always, never, or by what stands beside it. */
export const HEADS = 0;
export const NEVER = 1;
const BEFORE_NOUN = 2;
export const OWNER = 3;
export const headOf = readByForm((tokens, at, lexicon: FigureLexicon) => {
  if (lexicon.has(tokens, at, W.each) || lexicon.numberWords[tokens.word[at]!]) return NEVER;
  if (lexicon.has(tokens, at, W.agent)) return OWNER;
  if (isStopWord(tokens, at, lexicon)) return lexicon.has(tokens, at, W.movement) ? HEADS : NEVER;
  return lexicon.has(tokens, at, W.preadjective) ? BEFORE_NOUN : HEADS;
});

/** «ما (يعادل)», «بما (مجموعه)». */
export const isWhat = wordMatches(/^[وب]?ما$/);
