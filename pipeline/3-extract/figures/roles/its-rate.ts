import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { isMark, type Tokens, WORD } from '../../tokens.ts';
import { type Candidate, startOf } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { hasArticle } from '../numerals/group.ts';
import { classSet } from '../word-classes.ts';

const isRateOf = markers('percent-noun').at;
const endsInHers = wordMatches(/ها$/);
const endsInHis = wordMatches(/ه$/);
const isFeminine = wordMatches(/ة$/);
/** Words from "its rate" to the number, and back from it to the growth. */
const LEAD = 2;
const REACH = 12;
/** The same to one that has no article. */
const NEAR = 4;
/** Has a rate of its own: «الارتفاع المسجل في معدل الملء الذي بلغت نسبته 57». */
const RATED = classSet('steady', 'quantity', 'number');

/**
 * «ارتفاعا طفيفا حددت نسبته في 0,2 في المائة», «التراجع الذي عرفه المطار، الذي بلغت نسبته 0,8 في المائة»: the rate of a growth that
 * its own relative clause or adjective tells of.
 */
export function isItsRate(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): boolean {
  if (lexicon.language !== 'ar' || candidate.unit?.kind !== 'percent') return false;
  let rate = startOf(candidate) - 1;
  for (let k = 0; k < LEAD && !isRateOf(tokens, rate); k++) rate--;
  const isHers = endsInHers(tokens, rate);
  if (!isRateOf(tokens, rate) || !(isHers || endsInHis(tokens, rate))) return false;
  for (let i = rate - 1; i >= Math.max(candidate.first, rate - REACH); i--) {
    if (lexicon.has(tokens, i, W.movement))
      return isFeminine(tokens, i) === isHers && (hasArticle(tokens, i) || i >= rate - NEAR);
    if (tokens.kind[i] !== WORD && !isMark(tokens, i, '،,')) return false;
    if (lexicon.hasAny(tokens, i, RATED)) return false;
  }
  return false;
}
