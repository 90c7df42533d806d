import { markers } from '../../lexicons/markers.ts';
import { type Tokens, WORD } from '../tokens.ts';
import type { Candidate } from './candidate.ts';
import type { UnitMatch } from './days.ts';
import { approximate } from './decimal.ts';
import { type FigureLexicon, W } from './lexicon.ts';

/** From here on feet are no length, since nobody tells one in so many. */
const MANY = 50_000;
/** Tokens before and behind its feet in which stands what is measured in them. */
const REACH = 8;
const inFeet = markers('in-feet', 'fr');

/** "7,2 millions de pieds", "1.200 pieds d'oliviers": so many plants, where nothing near has a height or a length. */
export function namesTrees(
  tokens: Tokens,
  { first, last, from, value }: Candidate,
  { unit, end }: UnitMatch,
  lexicon: FigureLexicon,
): boolean {
  if (unit.code !== '[ft_i]' || lexicon.language !== 'fr') return false;
  if (inFeet.within(tokens, Math.max(first, from - REACH), Math.min(last, end + REACH)))
    return false;
  const isOf = lexicon.has(tokens, end, W.of) && tokens.kind[end + 1] === WORD;
  return isOf || approximate(value) >= MANY;
}
