import type { Language } from '../../document.ts';
import { markers } from '../../lexicons/markers.ts';
import { lowerCase, surface, type Tokens } from '../tokens.ts';

const POSSESSIVE = markers('possessive');
/** Pronouns that an Arabic noun ends on: inflection. */
const SUFFIX = /(?:ه|ها|هم)$/;

/** Whether the noun at token `i` is printed with its owner: "sa réponse", «جوابه»; `from` is where its modifiers start. */
export const hasOwner = (tokens: Tokens, language: Language, i: number, from = i): boolean =>
  language === 'ar'
    ? SUFFIX.test(surface(tokens, i))
    : from > 0 && POSSESSIVE.has(lowerCase(tokens, from - 1));
