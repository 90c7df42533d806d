import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { NUMBER, pauses, type Tokens } from '../../tokens.ts';
import { isNumberWord } from '../counted/counted-noun.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { NONE, VERBS } from '../measure/sentence/verbs.ts';
import { classSet } from '../word-classes.ts';
import { isConditional } from './hedge-known.ts';
import { isFuture } from './outlook.ts';

const amountsTo = markers('amounts-to').at;
const NO_VERB = classSet('movement', 'article');
/** Words from a relative to its verb. */
const VERB = 8;

/**
 * "une récolte de dattes, | dont les palmeraies couvrent 59.000 ha": whether a relative clause tells of what is foreseen
 * what is there already, and neither a part of it nor the whole of it once more.
 */
export function tellsPresent(
  tokens: Tokens,
  relative: number,
  last: number,
  lexicon: FigureLexicon,
): boolean {
  if (!lexicon.has(tokens, relative, W.relative)) return false;
  if (isNumberWord(tokens, relative + 1, lexicon)) return false;
  let isTold = false;
  for (let i = relative + 1; i < Math.min(last, relative + VERB); i++) {
    if (tokens.kind[i] === NUMBER) return isTold;
    if (pauses(tokens, i, ',،;؛:.')) return isTold;
    if (amountsTo(tokens, i) || lexicon.has(tokens, i, W.copula)) return false;
    if (isFuture(tokens, i, lexicon) || isConditional(tokens, i)) return false;
    if (lexicon.hedges.match(tokens, i)) return false;
    isTold ||= isVerb(tokens, i, lexicon);
  }
  return isTold;
}

/** "investirait dans les zones d'un séisme qui | a fait 3.000 morts": a French perfect that a relative pronoun opens, of what is over. */
export const hasHappened = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.language === 'fr' &&
  lexicon.has(tokens, at, W.auxiliary) &&
  !lexicon.has(tokens, at, W.copula) &&
  !isConditional(tokens, at) &&
  !isFuture(tokens, at, lexicon) &&
  endsLikeParticiple(tokens, isAlready(tokens, at + 1) ? at + 2 : at + 1);
const endsLikeParticiple = wordMatches(/\p{L}(?:és?|ées?|us?|ues?|its?|is|aits?)$/u);
const isAlready = markers('already').at;

const isVerb = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  VERBS[lexicon.language].finite(tokens, at) !== NONE && !lexicon.hasAny(tokens, at, NO_VERB);
