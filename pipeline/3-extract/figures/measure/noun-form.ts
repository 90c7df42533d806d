import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { isMark, LINE, type Tokens, WORD } from '../../tokens.ts';
import { isPlural } from '../counted-noun.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { classSet } from '../word-classes.ts';
import { endsInLy } from '../word-shapes.ts';

/** "Export revenues", "Travel costs": whether a word opens an English sentence, as no finite verb does. */
export const opensSentence = (tokens: Tokens, at: number): boolean =>
  at === 0 || tokens.kind[at - 1] === LINE || isMark(tokens, at - 1, '.');

/** "the energy | (share)", "wheat | (harvest)": whether an English word is a singular, of which the form behind it is no verb. */
const isSingular = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  tokens.kind[at] === WORD &&
  tokens.capital[at] === 0 &&
  !isPlural(tokens, at) &&
  !lexicon.has(tokens, at, W.function) &&
  !endsInLy(tokens, at);

/** "the sharpest (rises)", unlike "others (rise)". */
export const isAdjective = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, at, W.preadjective) && !lexicon.has(tokens, at, W.pronoun);

/** "the harvest reached", "the harvest, which", "the harvest (this year)": a form that is a noun too, by what only a noun has beside it. */
export const isNounOfBoth = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  isNounToo(tokens, at) &&
  (isPast(tokens, at + 1) ||
    isSingular(tokens, at - 1, lexicon) ||
    isMark(tokens, at + 1, ',([') ||
    lexicon.hasAny(tokens, at + 1, BEHIND_NOUN));
export const isNounToo = markers('noun-too', 'en').at;
const isPast = wordMatches(/(?:[^e]ed|s)$/);
const BEHIND_NOUN = classSet('relative', 'by');

/** "continued its rise", "continued to fall": unlike "continued the minister", nothing said. */
export const goesOnWith = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  keepsOn(tokens, at) && lexicon.hasAny(tokens, at + 1, GONE_ON_WITH);
const keepsOn = markers('keeps-on', 'en').at;
const GONE_ON_WITH = classSet('possessive', 'to');
