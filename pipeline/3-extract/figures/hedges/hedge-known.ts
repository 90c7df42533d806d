import { markers } from '../../../lexicons/markers.ts';
import { wordIs } from '../../by-form.ts';
import { isFrenchConditional } from '../../french-conditional.ts';
import type { Tokens } from '../../tokens.ts';

/** Whether a French verb is in the conditional. */
export const isConditional = wordIs(isFrenchConditional);

const isPerfect = markers('conditional-perfect', 'fr').at;
const isBe = markers('be', 'fr').at;
const isReflexive = wordIs((word) => word === 'se');

/** "aurait baissé" and "se serait amélioré" report what is over, "baisserait" may foretell. */
export const moodOf = (tokens: Tokens, at: number) =>
  isPerfect(tokens, at) || (isBe(tokens, at) && isReflexive(tokens, at - 1))
    ? 'conditional-perfect'
    : 'conditional-mood';

/** Whether the rule of a hedge is a mood of its verb. */
export const isMood = (rule: string): boolean => rule.startsWith('conditional-');

/** "car", "because", «لأن»: what a forecast rests on follows. */
export const givesReason = markers('reason').at;
