import { markers } from '../../lexicons/markers.ts';
import { surface } from '../tokens.ts';
import { lower } from './extent-parts.ts';
import { isFunctional, isGiven, isMark, isWord, type Words } from './words.ts';

/** ", agriculture and | fisheries minister": two portfolios in lower case behind a mark. */
const coordinates = (words: Words, and: number, from: number): boolean =>
  and - 1 > from &&
  lower(words, and) === 'and' &&
  isWord(words, and - 1) &&
  words.tokens.capital[and + 1] === 0 &&
  words.tokens.capital[and - 1] === 0 &&
  !isFunctional(words, and - 1) &&
  (isMark(words, and - 2, ',') || lower(words, and - 2) === 'the');

/** "Statistics and | Forecasts Office": two capitals of one name, the first of them no body by itself. */
const joinsName = (words: Words, and: number, from: number): boolean =>
  and - 1 >= from &&
  surface(words.tokens, and) === 'and' &&
  words.tokens.capital[and + 1] === 1 &&
  words.tokens.capital[and - 1] === 1 &&
  isWord(words, and - 1) &&
  !isFunctional(words, and - 1) &&
  // "director Samir Lahlou and | mayor": somebody's name, unlike "said Industry and".
  !(and - 2 >= from && words.tokens.capital[and - 2] === 1 && isGiven(words, and - 2)) &&
  words.verbs[and - 1] !== 1 &&
  words.lexicon.nouns.match(words.tokens, and - 1)?.value.body === undefined;

/** A full stop right behind a single capital. */
const isInitial = ({ tokens }: Words, stop: number, from: number): boolean =>
  stop - 1 >= from &&
  surface(tokens, stop) === '.' &&
  tokens.spaced[stop] === 0 &&
  tokens.capital[stop - 1] === 1 &&
  surface(tokens, stop - 1).length === 1;

/** "the farmers' | confederation", "Teachers' | Union": an apostrophe behind those whose a body is, written like its noun. */
const isPlural = (words: Words, mark: number, from: number): boolean =>
  mark - 1 >= from &&
  isMark(words, mark, "'’") &&
  words.tokens.spaced[mark + 1] === 1 &&
  surface(words.tokens, mark - 1).endsWith('s') &&
  words.tokens.capital[mark - 1] === words.tokens.capital[mark + 1];

/** Adjectives of what a body has now, and no part of its name. */
const PASSING = markers('passing');

/** Words before the noun of a title or a body, at most: "West Asia and North Africa communications | director". */
export const MODIFIERS = 7;

/** First token of the English modifiers before a noun ("the Moroccan interior" minister); `noun` where there are none. */
export function modifiersStart(words: Words, noun: number, from: number): number {
  const { tokens } = words;
  let at = noun;
  while (at > from && noun - at < MODIFIERS) {
    const before = at - 1;
    // "U.S. | Department"
    if (isInitial(words, before, from)) {
      at = before - 1;
      continue;
    }
    if (at < noun && coordinates(words, before, from)) return before - 1;
    if (isPlural(words, before, from)) {
      at = before - 1;
      continue;
    }
    if (joinsName(words, before, from)) {
      at = before - 1;
      continue;
    }
    if (!isWord(words, before) || isFunctional(words, before) || words.verbs[before] === 1) break;
    // "the Casablanca-based | company": where it is, is no part of it.
    if (words.tokens.spaced[before] === 0 && isMark(words, before - 1, '-')) break;
    // "provisional police data"
    if (PASSING.at(words.tokens, before)) break;
    // "OCP's statement": whose it is, is no part of it.
    if (/^s$|['’]$/.test(surface(tokens, before))) break;
    if (tokens.capital[before] === 0 && at < noun && tokens.capital[at] === 1) break;
    if (tokens.capital[before] === 0 && noun - at >= 2) break;
    at = before;
  }
  return at;
}
