import { isMark } from '../../tokens.ts';
import type { SpokenSentence } from '../spoken.ts';
import type { Quote } from './quotes.ts';

/** "Le maire a promis 9 puits. | Suffiront-ils aux 648 foyers ? | Il l'assure": what nobody is said to ask, and no quotation asks, the outlet asks itself. */
export const withoutAsked = (
  spoken: readonly SpokenSentence[],
  quotes: readonly Quote[],
): readonly SpokenSentence[] =>
  spoken.map((sentence) => {
    const { scene, voices, inherited, answers } = sentence;
    if (inherited === null || voices.length > 0 || answers) return sentence;
    if (!isMark(scene.tokens, scene.to - 1, '?؟')) return sentence;
    const isQuoted = quotes.some(({ from, to }) => from < scene.to && to > scene.from);
    return isQuoted ? sentence : { ...sentence, inherited: null };
  });
