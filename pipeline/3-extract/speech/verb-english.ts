import { markers } from '../../lexicons/markers.ts';
import { NUMBER, surface, type Tokens, WORD } from '../tokens.ts';
import type { VerbMention } from './cues.ts';
import type { VerbCue } from './lexicon.ts';
import { wordAt } from './word-at.ts';

const ENGLISH_DETERMINERS = markers('before-noun', 'en');

/** What follows a plural noun, and no verb in -s. */
const AFTER_NOUN = markers('after-noun');

const PREPOSITION = markers('governs', 'en');

const ASKED_OF = markers('asked-of');
const DID_SO = markers('did-so');

/** An English verb of saying where it is one: no noun, name, participle or passive. */
export function englishVerb(
  tokens: Tokens,
  from: number,
  to: number,
  verb: VerbCue,
): VerbMention | null {
  const before = wordAt(tokens, from - 1);
  const relative = before === 'that' || before === 'of';
  if (tokens.kind[from - 1] === NUMBER) return null;
  // "the government has put the duty at 135 %": it did so.
  if (verb.form === 'finite' && DID_SO.at(tokens, from) && HAVE.has(before)) return null;
  // "EU grey lists": a noun.
  if (verb.strength === 'weak' && isPluralNoun(tokens, from)) return null;
  if (isCounted(tokens, from)) return null;
  // "according to remarks": a noun.
  if (wordAt(tokens, to - 1).endsWith('s') && PREPOSITION.has(before)) return null;
  // "estimates had put it at", "claims of fraud": a noun.
  if (wordAt(tokens, to - 1).endsWith('s') && AFTER_NOUN.at(tokens, to) && to - from === 1)
    return null;
  // "minister Said Lamrabet": a name.
  if (tokens.capital[from] === 1 && tokens.capital[to] === 1 && tokens.kind[from - 1] === WORD)
    return null;
  if (
    ENGLISH_DETERMINERS.has(before) &&
    !(before === 'that' && verb.form === 'finite' && !relative)
  )
    return null;
  // "Asked about the delay, she said": a participle of whoever answers.
  if (verb.kind === 'question' && tokens.kind[from - 1] !== WORD && ASKED_OF.at(tokens, to))
    return null;
  if (verb.form === 'finite' && isPassive(tokens, from)) return null;
  const negated = before === 'not' || wordAt(tokens, from - 2) === 'not';
  return { from, to, verb, inverted: false, negated };
}

const HAVE = markers('have');
const BEFORE_VERB = markers('before-s-verb');

/** Whether a verb in -s stands behind a lower-case word that is no adverb, itself behind a capital: "EU grey lists". */
function isPluralNoun(tokens: Tokens, i: number): boolean {
  if (!wordAt(tokens, i).endsWith('s') || i < 2) return false;
  const before = wordAt(tokens, i - 1);
  if (tokens.kind[i - 1] !== WORD || tokens.capital[i - 1] === 1) return false;
  if (BEFORE_VERB.has(before)) return false;
  return tokens.kind[i - 2] === WORD && /^\p{Lu}{2,}$/u.test(surface(tokens, i - 2));
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
