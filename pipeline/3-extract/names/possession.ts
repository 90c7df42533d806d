import type { Language } from '../../document.ts';
import { markers } from '../../lexicons/markers.ts';
import { foldWord } from '../fold.ts';
import { surface, type Tokens } from '../tokens.ts';

const isPossessive = markers('possessive').at;
/** Pronouns that an Arabic noun ends on: inflection. */
const SUFFIX = /(?:ه|ها|هم)$/;

/** Whether an Arabic noun ends on its owner: «رئيسها». */
export const endsOnOwner = (word: string): boolean => SUFFIX.test(word);

/** An Arabic noun without its owner: «عمدتها» is «عمدة». */
export const withoutOwner = (word: string): string =>
  word.replace(/ت(?:ه|ها)$/, foldWord('ة')).replace(/(?<=...)(?:ها|هم)$/, '');

const isPrenominal = markers('prenominal').at;

/** The token before a noun and the adjectives in front of it: "son dernier | rapport" gives "son". */
export function beforeAdjectives(tokens: Tokens, noun: number): number {
  let at = noun - 1;
  while (at > 0 && isPrenominal(tokens, at)) at--;
  return at;
}

/** Whether the noun at token `i` is printed with its owner: "sa réponse", «جوابه»; `from` is where its modifiers start. */
export const hasOwner = (tokens: Tokens, language: Language, i: number, from = i): boolean =>
  language === 'ar'
    ? endsOnOwner(surface(tokens, i))
    : from > 0 && isPossessive(tokens, beforeDay(tokens, beforeAdjectives(tokens, from)));

/** "its | Tuesday | note" */
const beforeDay = (tokens: Tokens, at: number): number => (isWeekday(tokens, at) ? at - 1 : at);
const isWeekday = markers('weekday', 'en').at;
