import { markers } from '../../../lexicons/markers.ts';
import type { Range } from '../../names/mention.ts';
import { SYMBOL, surface, type Tokens } from '../../tokens.ts';
import { wordAt } from './word-at.ts';

/** Tokens from an Arabic negation to what it excepts: «لم يلتحق سوى», «لا يتعلق بالصحة وحدها». */
const EXCEPTED = 8;
const EXCEPTIVE = markers('exceptive');

/** Whether the Arabic negation at a token denies no more than what lies beyond an exception: «لا تقترح الوزارة سوى 7». */
export function excepts(tokens: Tokens, at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + EXCEPTED) && tokens.kind[i] !== SYMBOL; i++)
    if (EXCEPTIVE.has(surface(tokens, i)) && !/^[أا]ن/.test(surface(tokens, i + 1))) return true;
  return false;
}

/** Whether "ne" stands before a French verb that starts at a token, over a pronoun or none. */
export const isDenied = (tokens: Tokens, verb: number): boolean =>
  NE.test(wordAt(tokens, verb - 1)) || (verb > 1 && NE.test(wordAt(tokens, verb - 2)));
const NE = /^n[e']$/;

/** "n'en a compté | que 7", "n'a répondu | qu'à 41 %": as many are told of, unlike "n'a pas compté que 7". */
export function exceptsInFrench(tokens: Tokens, { from, to }: Range): boolean {
  if (!isDenied(tokens, from) || !/^qu[e']$/.test(wordAt(tokens, to))) return false;
  for (let i = from; i < to; i++) if (NEGATES.at(tokens, i)) return false;
  return true;
}
const NEGATES = markers('negates', 'fr');
