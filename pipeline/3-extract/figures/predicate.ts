import type { Tokens } from '../tokens.ts';
import type { FigureLexicon } from './lexicon.ts';
import { NONE, VERBS } from './measure/sentence/verbs.ts';
import { SAYS } from './word-classes.ts';

/** Whether a clause says something of its subject by this word: an auxiliary, "is", a finite verb. */
export const isPredicate = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.hasAny(tokens, at, SAYS) || VERBS[lexicon.language].finite(tokens, at) !== NONE;
