import { markers } from '../../../lexicons/markers.ts';
import type { Tokens } from '../../tokens.ts';

const readsInto = markers('reads-into').at;
const isIndefinite = markers('indefinite').at;

/**
 * "La perte de 3.000 postes pourrait | traduire un repli", "could | signal": what is read into a fact is doubted, and not the
 * fact that the clause opens with at `start`; "a loss of 3,000 jobs could mean" supposes one.
 */
export const interprets = (tokens: Tokens, end: number, start: number): boolean =>
  readsInto(tokens, end) && !isIndefinite(tokens, start);
