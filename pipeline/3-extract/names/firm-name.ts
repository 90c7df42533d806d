import { markers } from '../../lexicons/markers.ts';
import { honorificLength } from './person-name.ts';
import { knownName } from './registry-names.ts';
import { isMark, isWord, startsPerson, type Words } from './words.ts';

const OF = markers('genitive');
/** Capitals that the name of a firm has at most. */
const CAPITALS = 6;

/** "président de l'association | Tamount |": the token behind the capitals of a name, up to a person's or a verb; the one given where none stand there. */
export function firmEnd(words: Words, from: number, limit: number): number {
  const { tokens, language, verbs } = words;
  let at = from;
  while (at < Math.min(limit, from + CAPITALS) && isWord(words, at) && tokens.capital[at] === 1) {
    const isPerson = knownName(language, tokens, at, limit)?.value.kind === 'person';
    if (verbs[at] === 1 || isPerson || startsPerson(words, at)) break;
    at++;
  }
  return at;
}

/**
 * "PDG de Tamount | Eau |, X Y", "head of Tamount | Water | X Y": the token behind the capitals that end the name of what an
 * office is of, where whoever holds it is named behind them; the one given where they are rather the holder's name.
 */
export function restOfFirm(words: Words, noun: number, from: number, limit: number): number {
  const { tokens, language, lexicon } = words;
  // "du groupe | Tamount Eau |"
  const isBody = lexicon.nouns.match(tokens, from - 1, from)?.value.body !== undefined;
  if (language === 'ar' || !(tokens.capital[from - 1] === 1 || isBody)) return from;
  if (!OF.within(tokens, noun + 1, from)) return from;
  const at = firmEnd(words, from, limit);
  if (at > from && startsPerson(words, at)) return at;
  if (at === from || !isMark(words, at, ',')) return from;
  return startsPerson(words, at + 1 + honorificLength(words, at + 1, limit)) ? at : from;
}
