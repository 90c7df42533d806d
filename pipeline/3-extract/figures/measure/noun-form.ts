import { isMark, LINE, type Tokens, WORD } from '../../tokens.ts';
import { isPlural } from '../counted-noun.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { endsInLy } from '../word-shapes.ts';

/** "Export revenues", "Travel costs": whether a word opens an English sentence, as no finite verb does. */
export const opensSentence = (tokens: Tokens, at: number): boolean =>
  at === 0 || tokens.kind[at - 1] === LINE || isMark(tokens, at - 1, '.');

/** "the energy | (share)", "wheat | (harvest)": whether an English word is a singular, of which the form behind it is no verb. */
export const isSingular = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  tokens.kind[at] === WORD &&
  tokens.capital[at] === 0 &&
  !isPlural(tokens, at) &&
  !lexicon.has(tokens, at, W.function) &&
  !endsInLy(tokens, at);

/** "the sharpest (rises)", unlike "others (rise)". */
export const isAdjective = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, at, W.preadjective) && !lexicon.has(tokens, at, W.pronoun);
