import { markers } from '../../lexicons/markers.ts';
import { NUMBER, type Tokens, WORD } from '../tokens.ts';
import type { VerbMention } from './cues.ts';
import type { VerbCue } from './lexicon.ts';
import { wordAt } from './word-at.ts';

const ENGLISH_DETERMINERS = markers('before-noun', 'en');

/** What follows a plural noun, and no verb in -s. */
const AFTER_NOUN = markers('after-noun');

/** "warns of floods": verbs in -s that are no plural noun. */
const NO_NOUN = markers('no-noun', 'en');

const PREPOSITION = markers('governs', 'en');

const ASKED_OF = markers('asked-of');

/** An English verb of saying where it is one: no noun, name, participle or passive. */
export function englishVerb(
  tokens: Tokens,
  from: number,
  to: number,
  verb: VerbCue,
): VerbMention | null {
  const before = wordAt(tokens, from - 1);
  // "That said, revenue grew."
  if (before === 'that' && wordAt(tokens, to) === ',' && tokens.kind[from - 2] !== WORD)
    return null;
  if (tokens.kind[from - 1] === NUMBER) return null;
  if (isCounted(tokens, from)) return null;
  // "according to remarks": a noun.
  if (wordAt(tokens, to - 1).endsWith('s') && PREPOSITION.has(before)) return null;
  // "estimates had put it at", "claims of fraud": a noun.
  const isAlone = wordAt(tokens, to - 1).endsWith('s') && to - from === 1;
  if (isAlone && AFTER_NOUN.at(tokens, to) && !NO_NOUN.at(tokens, from)) return null;
  // "drinking water projects in the province": a noun, where the verb has an object.
  const isNoun = verb.strength === 'weak' && PREPOSITION.has(wordAt(tokens, to));
  if (isNoun && wordAt(tokens, to - 1).endsWith('s') && to - from === 1) return null;
  // "minister Said Lamrabet", "the director of ports, Said Lamrabet,": a name.
  const isInside = tokens.kind[from - 1] === WORD || before === ',';
  if (tokens.capital[from] === 1 && tokens.capital[to] === 1 && isInside) return null;
  if (ENGLISH_DETERMINERS.has(before)) return null;
  // "learn how to read": what somebody is to do.
  if (verb.strength === 'weak' && verb.form === 'finite' && before === 'to') return null;
  // "Asked about the delay, she said": a participle of whoever answers.
  if (verb.kind === 'question' && tokens.kind[from - 1] !== WORD && ASKED_OF.at(tokens, to))
    return null;
  if (verb.form === 'finite' && isPassive(tokens, from)) return null;
  const negated = before === 'not' || wordAt(tokens, from - 2) === 'not';
  return { from, to, verb, inverted: false, negated };
}

/** "6,461 legal reports": a noun in -s behind its number. */
function isCounted(tokens: Tokens, i: number): boolean {
  if (!wordAt(tokens, i).endsWith('s') || tokens.kind[i - 1] !== WORD) return false;
  return tokens.capital[i - 1] === 0 && tokens.kind[i - 2] === NUMBER;
}

const BE = markers('be');
const PARTICIPLE = markers('passive-participle');
const ADVERB = markers('inside-passive');

/** "growth is still expected to slow": what stands before is told of, and says nothing. */
function isPassive(tokens: Tokens, participle: number): boolean {
  if (!PARTICIPLE.at(tokens, participle)) return false;
  const before = wordAt(tokens, participle - 1);
  const adverb = ADVERB.has(before);
  return BE.has(adverb ? wordAt(tokens, participle - 2) : before);
}
