import { markers } from '../../lexicons/markers.ts';
import { wordIs } from '../by-form.ts';
import { isFrenchConditional } from '../french-conditional.ts';
import { type Tokens, WORD } from '../tokens.ts';

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

const opensSize = markers('over-size').at;
const isSize = markers('size-noun').at;
/** Words from the preposition to the noun: "sur une | superficie". */
const TO_SIZE = 3;

/** "sur une superficie plantée de 12.000 hectares": what a yield comes from is there already. */
export function tellsSize(tokens: Tokens, at: number): boolean {
  if (!opensSize(tokens, at)) return false;
  for (let i = at + 1; i <= at + TO_SIZE && tokens.kind[i] === WORD; i++)
    if (isSize(tokens, i)) return true;
  return false;
}
