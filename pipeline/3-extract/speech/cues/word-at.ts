import { lowerCase, type Tokens } from '../../tokens.ts';

/** The token at `i` in lower case; empty outside the text. */
export const wordAt = (tokens: Tokens, i: number): string =>
  i < 0 || i >= tokens.count ? '' : lowerCase(tokens, i);
