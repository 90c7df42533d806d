import type { Language } from '../../../document.ts';
import { markersByLanguage } from '../../../lexicons/markers.ts';
import { LINE, SYMBOL, surface, type Tokens, WORD } from '../../tokens.ts';

const ASKS = markersByLanguage('asks');
const INTERROGATIVES = markersByLanguage('interrogative');
/** How far behind the verb what is asked begins, over an adverb and whom it is asked of. */
const REACH = 14;

/**
 * Whether a verb of asking at tokens `[from, to)` asks for something rather than about it: "a demandé l'ouverture d'une
 * enquête", "asked the ministry to act". A request is no question.
 */
export function isRequest(tokens: Tokens, language: Language, from: number, to: number): boolean {
  const verb = surface(tokens, to - 1).toLowerCase();
  if (!ASKS[language].has(verb)) return false;
  // « Où est le quai ? », a-t-elle demandé
  for (let i = from - 1; i >= Math.max(0, from - 4); i--)
    if (tokens.kind[i] === SYMBOL && surface(tokens, i) === '?') return false;
  if (language === 'fr' && closesQuestion(tokens, from)) return false;
  for (let i = to; i < Math.min(tokens.count, to + REACH); i++) {
    const word = surface(tokens, i).toLowerCase().replaceAll('’', "'");
    if (tokens.kind[i] === LINE) break;
    if (tokens.kind[i] === SYMBOL && '?؟:«“"'.includes(word)) return false;
    if (tokens.kind[i] === SYMBOL && '.!'.includes(word)) break;
    if (tokens.kind[i] !== WORD) continue;
    if (INTERROGATIVES[language].has(word)) return false;
    if (language === 'en' && word === 'to') return true;
  }
  // French asks for its object: "a demandé une enquête", "a demandé aux autorités de".
  return language === 'fr' && tokens.kind[to] === WORD;
}

/** Tokens of a question that a verb closes without a mark of its own, and of "Où en est-on" at its start. */
const LONGEST = 60;
const OPENING = 8;
const QUESTION_WORDS = markersByLanguage('question-word');
/** "a-t-|on", "est-|ce" */
const BEHIND_HYPHEN = /^(?:on|ce|ils?|elles?|nous|vous)$/u;

/**
 * "Qu'a-t-on fait des mises en garde|, a demandé l'élue": whether the sentence that a verb closes opens on a question, by its
 * first word or with its pronoun behind a hyphen, unlike "Que la lumière soit faite, a demandé l'élue".
 */
function closesQuestion(tokens: Tokens, from: number): boolean {
  if (tokens.kind[from - 1] !== SYMBOL || surface(tokens, from - 1) !== ',') return false;
  let first = from - 1;
  while (first > 0 && from - first < LONGEST && !endsSentence(tokens, first - 1)) first--;
  if (QUESTION_WORDS.fr.has(surface(tokens, first).toLowerCase())) return true;
  for (let at = first + 1; at < Math.min(from, first + OPENING); at++) {
    if (tokens.kind[at] === SYMBOL && surface(tokens, at) === ',') return false;
    const isHyphened = tokens.kind[at - 1] === SYMBOL && surface(tokens, at - 1) === '-';
    if (isHyphened && BEHIND_HYPHEN.test(surface(tokens, at))) return true;
  }
  return false;
}

const endsSentence = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === LINE || (tokens.kind[at] === SYMBOL && '.!?:;'.includes(surface(tokens, at)));
