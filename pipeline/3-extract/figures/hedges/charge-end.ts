import { markers } from '../../../lexicons/markers.ts';
import { isMark, NUMBER, pauses, type Tokens } from '../../tokens.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { turns } from '../that.ts';
import { classSet } from '../word-classes.ts';
import { isGerund, tellsAmount } from './hedge-end.ts';

const OTHER_CLAUSE = classSet('auxiliary', 'relative');
const isPerfectInfinitive = markers('perfect-infinitive').at;

/** "accusés d'avoir volé 30 voitures, ont été condamnés": a charge tells of its own deed and ends with it. */
export function chargeEnd(
  tokens: Tokens,
  end: number,
  last: number,
  lexicon: FigureLexicon,
): number {
  for (let i = end; i < last; i++) {
    if (isMark(tokens, i, ',،;؛:.»”') && tokens.spaced[i + 1] === 1) return i;
    // "accusé d'avoir payé 3.000 dirhams | et d'avoir émis 12 bons": one more deed.
    const isNextDeed =
      lexicon.has(tokens, i - 2, W.conjunction) &&
      lexicon.has(tokens, i - 1, W.of) &&
      isPerfectInfinitive(tokens, i);
    if (isNextDeed || tellsAmount(tokens, i, lexicon)) continue;
    if (i > end && (lexicon.hasAny(tokens, i, OTHER_CLAUSE) || turns(tokens, i, lexicon))) return i;
  }
  return last;
}

/** Words from a verb of suspecting to the deed that it tells. */
const DEED = 8;

/** "soupçonne l'élu | d'avoir", "suspects him | of taking": where the deed of a charge starts, behind who is charged; −1 where none is. */
export function chargedEnd(tokens: Tokens, end: number, lexicon: FigureLexicon): number {
  for (let i = end; i < end + DEED && tokens.kind[i] !== NUMBER; i++) {
    if (pauses(tokens, i, ',،;؛:.')) return -1;
    const isDeed =
      lexicon.language === 'fr' ? isPerfectInfinitive(tokens, i + 1) : isGerund(tokens, i + 1);
    if (isDeed && lexicon.has(tokens, i, W.of)) return i + 2;
  }
  return -1;
}
