import { foldWord } from '../../fold.ts';
import { surface, type Tokens, WORD } from '../../tokens.ts';

/** The words of tokens `[from, to)`. */
export class Words {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;

  constructor(tokens: Tokens, from: number, to: number) {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
  }

  /** A word, folded; empty for what is none and outside the stretch. */
  at(token: number): string {
    return token >= this.from && token < this.to && this.tokens.kind[token] === WORD
      ? foldWord(surface(this.tokens, token))
      : '';
  }
}
