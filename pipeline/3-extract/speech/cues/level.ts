import type { Language } from '../../../document.ts';
import { markers, markersByLanguage } from '../../../lexicons/markers.ts';
import { LEXICONS } from '../../figures/lexicon.ts';
import { NUMBER, pauses, surface, type Tokens } from '../../tokens.ts';

/** Tokens from the verb to its preposition: "put the number of people out of work at". */
const OBJECT = 12;
/** Words between the preposition and the number: "at more than". */
const HEDGING = 6;
const PREPOSITION = markersByLanguage('level');
const OWN_LEVEL = markers('own-level', 'fr');
const POSSESSIVE = markers('possessive', 'fr');

/** Whether a verb that ends before token `to` sets an amount: "put the toll at 41", "situe la dette à 67 %". */
export function setsLevel(tokens: Tokens, language: Language, to: number): boolean {
  // "voit son trafic passer à 3 millions": what happens to it.
  if (OWN_LEVEL.at(tokens, to - 1) && POSSESSIVE.at(tokens, to)) return false;
  const preposition = PREPOSITION[language];
  const words = LEXICONS[language].numberWords;
  for (let i = to; i < Math.min(tokens.count, to + OBJECT); i++) {
    if (pauses(tokens, i, ',;:.')) return false;
    if (!preposition.has(surface(tokens, i).toLowerCase())) continue;
    for (let at = i + 1; at < Math.min(tokens.count, i + 1 + HEDGING); at++)
      if (tokens.kind[at] === NUMBER || words[tokens.word[at]!] !== undefined) return true;
  }
  return false;
}
