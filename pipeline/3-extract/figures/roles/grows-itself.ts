import { markers } from '../../../lexicons/markers.ts';
import { isMark, type Tokens } from '../../tokens.ts';
import { type FigureLexicon, W } from '../lexicon.ts';

const growsItself = markers('grows-itself', 'fr').at;
const isItself = markers('verb-particle', 'fr');
/** Tokens of "s’est" and "se sont". */
const AUXILIARY = 3;

/**
 * "les ventes sont renforcées par 3 quais", "se renforcent au moyen de 3 quais": a verb that tells a growth only where it is
 * reflexive and "de" or an insert follows it, "se sont renforcées de 3 %", and is not so here.
 */
export const growsOther = (tokens: Tokens, verb: number, lexicon: FigureLexicon): boolean =>
  growsItself(tokens, verb) &&
  !(
    isItself.within(tokens, Math.max(0, verb - AUXILIARY), verb) &&
    (lexicon.has(tokens, verb + 1, W.of) || isMark(tokens, verb + 1, ','))
  );
