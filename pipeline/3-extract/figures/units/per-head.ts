import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import type { Tokens } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';

const opensRate = markers('rate', 'en').at;
/** The last word of "c'est-à-dire". */
const isDire = wordMatches(/^dire$/);

/** "2.400 demandes, soit 8 par poste", "or 8 per post": a bare number that says how many of those counted before go to each; not "dont 3 par liste". */
export function isOfCount(
  tokens: Tokens,
  { unit, counted, scale, from, to, sentence }: Candidate,
  before: Candidate | undefined,
  lexicon: FigureLexicon,
): boolean {
  if (unit !== null || counted !== null || scale > 0 || lexicon.language === 'ar') return false;
  if (before?.sentence !== sentence || before.counted?.own !== true) return false;
  if (!lexicon.has(tokens, from - 1, W.thatIs) && !isDire(tokens, from - 1)) return false;
  return lexicon.language === 'en'
    ? opensRate(tokens, to)
    : lexicon.has(tokens, to, W.per) && lexicon.has(tokens, to, W.oblique);
}
