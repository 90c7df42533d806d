import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { isMark, NUMBER, type Tokens, WORD } from '../../tokens.ts';
import type { VerbCue } from '../lexicon.ts';
import type { VerbMention } from './cues.ts';
import { wordAt } from './word-at.ts';

const ENGLISH_DETERMINERS = markers('before-noun', 'en');

/** What follows a plural noun, and no verb in -s. */
const AFTER_NOUN = markers('after-noun');

/** "warns of floods": verbs in -s that are no plural noun. */
const NO_NOUN = markers('no-noun', 'en');

const PREPOSITION = markers('governs', 'en');

const ADJUNCT = markers('adjunct', 'en');

const ASKED_OF = markers('asked-of');

const AGENT = markers('agent', 'en');

const OWNER = markers('possessive', 'en');

const isAcronym = wordMatches(/^\p{Lu}{2,}$/u);

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
  // "amid repeated claims that": a noun behind its adjective.
  const isDescribed = ADJUNCT.at(tokens, from - 2) && tokens.capital[from - 1] === 0;
  if (isDescribed && wordAt(tokens, to - 1).endsWith('s') && !NO_NOUN.at(tokens, from)) return null;
  // "estimates had put it at", "claims of fraud": a noun.
  const isAlone = wordAt(tokens, to - 1).endsWith('s') && to - from === 1;
  if (isAlone && AFTER_NOUN.at(tokens, to) && !NO_NOUN.at(tokens, from)) return null;
  // "drinking water projects in the province": a noun, where the verb has an object.
  const isNoun = verb.strength === 'weak' && PREPOSITION.has(wordAt(tokens, to));
  if (isNoun && isAlone && !NO_NOUN.at(tokens, from)) return null;
  // "a series of INDH projects": behind a preposition and an acronym.
  const isNamed = isAcronym(tokens, from - 1) && PREPOSITION.has(wordAt(tokens, from - 2));
  if (isAlone && isNamed && verb.strength === 'weak') return null;
  // "minister Said Lamrabet", "the director of ports, Said Lamrabet,": a name.
  const isInside = tokens.kind[from - 1] === WORD || before === ',';
  const isCapital = tokens.capital[from] === 1 && !NO_NOUN.at(tokens, from);
  if (isCapital && tokens.capital[to] === 1 && (isInside || opensAppositive(tokens, to)))
    return null;
  // "fuelled the debate by estimating": how somebody did it.
  const isMeans = verb.form === 'gerund' && AGENT.has(before);
  if (ENGLISH_DETERMINERS.has(before) && !isMeans) return null;
  // "quick reporting by witnesses": a noun of who does it.
  if (verb.form === 'gerund' && AGENT.at(tokens, to)) return null;
  // "for his disrespectful remarks": a noun behind its owner and adjective.
  const isOwned = OWNER.at(tokens, from - 2) && tokens.capital[from - 1] === 0;
  if (isAlone && isOwned && !NO_NOUN.at(tokens, from)) return null;
  // "the council held | on Monday | that": when an event took place, unlike "held that".
  if (EVENT_HELD.at(tokens, from) && to - from > HELD_THAT) return null;
  // "the initially announced 180 million"
  const isOfNoun = before.endsWith('ly') && ENGLISH_DETERMINERS.has(wordAt(tokens, from - 2));
  if (isOfNoun && PARTICIPLE.at(tokens, from)) return null;
  // "the bank concluded a deal with 648 clients"
  if (CONCLUDES.at(tokens, to - 1) && [to, to + 1, to + 2].some((i) => AGREED.at(tokens, i)))
    return null;
  // "learn how to read", "declined to give figures": what somebody is to do.
  const isLoose = verb.strength === 'weak' || verb.complement !== null;
  // "it is important to note that": said by nobody.
  const isClause = isLoose || wordAt(tokens, to - 1) === 'that';
  if (isClause && verb.form === 'finite' && before === 'to') return null;
  // "a line where the public can complain", unlike "I can confirm that": what others are free to do.
  const isFree = verb.form === 'finite' && MAY_DO.has(before);
  if (isFree && !FIRST_PERSON.at(tokens, from - 2)) return null;
  // "Asked about the delay, she said": a participle of whoever answers.
  if (verb.kind === 'question' && tokens.kind[from - 1] !== WORD && ASKED_OF.at(tokens, to))
    return null;
  if (verb.form === 'finite' && (isPassive(tokens, from, to) || isDoneBy(tokens, from, to)))
    return null;
  const negated = before === 'not' || wordAt(tokens, from - 2) === 'not';
  return { from, to, verb, inverted: false, negated };
}

const EVENT_HELD = markers('event-held', 'en');
/** Tokens of "held that". */
const HELD_THAT = 2;

/** Words of a family name and its comma: "(Said) El Amrani,". */
const FAMILY_NAME = 4;

/** "Said | Lamrabet, who has run the port,": a family name, behind which somebody is described. */
function opensAppositive(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + FAMILY_NAME; at++) {
    if (isMark(tokens, at, ',')) return WHO.at(tokens, at + 1);
    if (tokens.capital[at] === 0) return false;
  }
  return false;
}
const WHO = markers('who', 'en');
const CONCLUDES = markers('concludes', 'en');
const AGREED = markers('agreed', 'en');

const MAY_DO = markers('may-do', 'en');
const FIRST_PERSON = markers('first-person', 'en');
const SCALE = markers('number-scale', 'en');

/** "6,461 legal reports", "two million bank notes": a noun in -s behind its number. */
function isCounted(tokens: Tokens, i: number): boolean {
  if (!wordAt(tokens, i).endsWith('s') || tokens.kind[i - 1] !== WORD) return false;
  const isNumber = tokens.kind[i - 2] === NUMBER || SCALE.at(tokens, i - 2);
  return tokens.capital[i - 1] === 0 && isNumber;
}

const BE = markers('be');
const PARTICIPLE = markers('passive-participle');
const ADVERB = markers('inside-passive');

/** "a strike called for by two unions": a participle with its agent, unlike "responded by cutting 9 jobs", "raised by 9%": how. */
const isDoneBy = (tokens: Tokens, participle: number, to: number): boolean =>
  PARTICIPLE.at(tokens, participle) &&
  AGENT.at(tokens, to) &&
  !wordAt(tokens, to + 1).endsWith('ing') &&
  (tokens.kind[to + 1] !== NUMBER || to - participle > 1);

/** "growth is still expected to slow", "items that are said | to be": what stands before is told of, and says nothing. */
function isPassive(tokens: Tokens, participle: number, to: number): boolean {
  if (!PARTICIPLE.at(tokens, participle) && wordAt(tokens, to) !== 'to') return false;
  const before = wordAt(tokens, participle - 1);
  const adverb = ADVERB.has(before);
  return BE.has(adverb ? wordAt(tokens, participle - 2) : before);
}
