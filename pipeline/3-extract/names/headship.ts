import { type Markers, markers } from '../../lexicons/markers.ts';
import { behindAge } from './age.ts';
import { lower } from './extent-parts.ts';
import type { Range } from './mention.ts';
import { nounParty } from './noun-party.ts';
import { isFunctional, isMark, isWord, type Words } from './words.ts';

/** "X est directrice de l'Agence", «فلان هو مدير الوكالة»: an office told as what somebody is. */
export const IN_OFFICE = markers('is-in-office');

/**
 * ", who is | mayor of the town", «، وهو | رئيس الجمعية», ", in her capacity as | president": the token behind what tells that
 * an office follows; the one given without it.
 */
export function behindHolding(words: Words, at: number, limit: number): number {
  const verb = WHO.at(words.tokens, at) ? at + 1 : at;
  if (IN_OFFICE.at(words.tokens, verb)) return verb + 1;
  return phraseEnd(words, HOLDS_POST, verb, limit) || at;
}

const HOLDS_POST = markers('holds-post');
/** Words of "en sa qualité de", "à la tête de". */
const PHRASE = 4;

/** The token behind a phrase of a class that starts at a token; 0 where none does. */
function phraseEnd(words: Words, phrases: Markers, at: number, limit: number): number {
  let said = '';
  let end = 0;
  for (let i = at; i < Math.min(limit, at + PHRASE); i++) {
    said = i === at ? lower(words, i) : `${said} ${lower(words, i)}`;
    if (phrases.has(said)) end = i + 1;
  }
  return end;
}

const PRESIDES = markers('presides');
const WHO = markers('who');
const AND = markers('and');

/** Tokens of "qui préside", "qui a présidé" or "à la tête de" at `at`; 0 where none stands there. */
function presides(words: Words, at: number, limit: number): number {
  if (WHO.has(lower(words, at))) {
    const verb = HAS.at(words.tokens, at + 1) ? at + 2 : at + 1;
    if (PRESIDES.has(lower(words, verb))) return verb + 1 - at;
  }
  const end = phraseEnd(words, AT_THE_HEAD, at, limit);
  return end > 0 ? end - at : 0;
}

const HAS = markers('told-auxiliary');

const AT_THE_HEAD = markers('at-the-head');

/** "qui préside la Commission …": a role told as a clause. */
export function presidency(words: Words, at: number, limit: number): Range | null {
  const opened = presides(words, at, limit);
  if (opened === 0) return null;
  return bodyHeaded(words, opened < PHRASE ? at + 1 : at, at + opened, limit);
}

/** The words from `from` to the end of the body that follows the verb or phrase of heading it, which ends at token `verb`. */
function bodyHeaded(words: Words, from: number, verb: number, limit: number): Range | null {
  const start = skipApposition(words, verb, limit);
  const firm = capitalsFrom(words, start, limit);
  for (let i = start; i < Math.min(limit, start + 4); i++) {
    // "the growers|' cooperative"
    if (isMark(words, i, "'’")) continue;
    const noun = words.lexicon.nouns.match(words.tokens, i, limit);
    const party = noun?.value.body ? nounParty(words, i, noun.end, noun.value, start, limit) : null;
    if (party) return { from, to: party.to };
    if (words.language !== 'en') break;
    // "who heads the campaign | at the fisheries ministry"
    if (i > start && WITHIN.at(words.tokens, i)) return bodyHeaded(words, from, i + 1, limit);
    if (!isWord(words, i) || words.verbs[i] === 1 || AND.has(lower(words, i))) break;
  }
  return firm > start ? { from, to: firm } : null;
}

/** Words of a name that no noun of a body opens: "(qui préside) | Cuivre Littoral", "(who heads) the | CCM". */
const NAMED = 4;

/** The token behind the capitals that start at a token. */
function capitalsFrom({ tokens }: Words, start: number, limit: number): number {
  let end = start;
  while (end < Math.min(limit, start + NAMED) && tokens.capital[end] === 1) end++;
  return end;
}
const WITHIN = markers('within', 'en');

const IN_APPOSITION = markers('in-apposition');

/** The token after words between a name and the role in apposition: an article, "qui préside", "par ailleurs". */
export function skipApposition(words: Words, from: number, limit: number): number {
  let at = behindOwner(words, from, limit);
  while (at < limit && at - from < 3 && IN_APPOSITION.has(lower(words, at))) at++;
  return behindAge(words, at, limit);
}

/** Words that the owner of an office may have: "the Spanish government". */
const OWNER = 4;

/** The token behind an English owner: ", UNICEF's | representative", ", the Spanish government's | representative". */
function behindOwner(words: Words, from: number, limit: number): number {
  const start = lower(words, from) === 'the' ? from + 1 : from;
  for (let i = start; i < Math.min(limit - 2, start + OWNER) && isWord(words, i); i++) {
    // "the head of Morocco's central bank"
    if (isFunctional(words, i)) return from;
    if (isMark(words, i + 1, "'’") && lower(words, i + 2) === 's') return i + 3;
  }
  return from;
}
