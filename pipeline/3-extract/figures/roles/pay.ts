import { markers } from '../../../lexicons/markers.ts';
import type { Tokens } from '../../tokens.ts';
import { type Candidate, startOf } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';

const PAY_TIME = markers('pay-time', 'fr');

/** "gagner 7.000 DH par mois": pay, told by the time that it is earned in. */
export const isPay = (tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): boolean =>
  candidate.unit?.kind === 'money' &&
  lexicon.has(tokens, startOf(candidate) - 1, W.change) &&
  lexicon.has(tokens, candidate.to, W.per) &&
  PAY_TIME.at(tokens, candidate.to + 1);
