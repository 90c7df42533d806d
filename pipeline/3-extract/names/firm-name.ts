import { markers } from '../../lexicons/markers.ts';
import { honorificLength } from './person-name.ts';
import { knownName } from './registry-names.ts';
import { isMark, isWord, startsPerson, type Words } from './words.ts';

const OF = markers('genitive');
/** Capitals of a firm's name behind its first. */
const REST = 4;

/**
 * "PDG de Tamount | Eau |, X Y", "head of Tamount | Water | X Y": the token behind the capitals that end the name of what an
 * office is of, where whoever holds it is named behind them; the one given where they are rather the holder's name.
 */
export function restOfFirm(words: Words, noun: number, from: number, limit: number): number {
  const { tokens, language, lexicon, verbs } = words;
  // "du groupe | Tamount Eau |"
  const isBody = lexicon.nouns.match(tokens, from - 1, from)?.value.body !== undefined;
  if (language === 'ar' || !(tokens.capital[from - 1] === 1 || isBody)) return from;
  if (!OF.within(tokens, noun + 1, from)) return from;
  if (knownName(language, tokens, from, limit)?.value.kind === 'person') return from;
  let at = from;
  while (at < Math.min(limit, from + REST) && isWord(words, at) && tokens.capital[at] === 1) {
    if (verbs[at] === 1) return from;
    if (startsPerson(words, at)) return at;
    at++;
  }
  if (at === from || !isMark(words, at, ',')) return from;
  return startsPerson(words, at + 1 + honorificLength(words, at + 1, limit)) ? at : from;
}
