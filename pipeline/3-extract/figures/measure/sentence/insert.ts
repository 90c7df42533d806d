import { wordMatches } from '../../../by-form.ts';
import { isMark, type Tokens, WORD } from '../../../tokens.ts';
import { W } from '../../lexicon.ts';
import type { Scene } from './scene.ts';

/** "ont poursuivi": the participle of a verb that no list has, right behind its auxiliary or what two commas part from it. */
export const isDone = ({ tokens, lexicon }: Scene, at: number): boolean =>
  lexicon.language === 'fr' &&
  lexicon.has(tokens, beforeInsert(tokens, at), W.auxiliary) &&
  isLikeParticiple(tokens, at);

/** "a, [pour sa part], reculé": the token that stands before one and the insert between them. */
function beforeInsert(tokens: Tokens, at: number): number {
  if (!isMark(tokens, at - 1, ',')) return at - 1;
  let i = at - 2;
  while (i > at - INSERT && tokens.kind[i] === WORD) i--;
  return isMark(tokens, i, ',') ? i - 1 : at - 1;
}
/** Words of an insert, with its commas. */
export const INSERT = 7;

/** "poursuivi", never "lieu" or "droit". */
const isLikeParticiple = wordMatches(/..(?:é|[^aeou]i|[^ie]u|[^o]it)e?s?$/);
