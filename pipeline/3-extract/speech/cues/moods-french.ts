import { isFrenchConditional } from '../../french-conditional.ts';

/** Mood that the ending of a French verb tells; perfect and arranged are conditionals of an auxiliary. */
export type FrenchMood = 'conditional' | 'perfect' | 'arranged' | 'future';

/** Endings of the third person and of "nous"; words in -tra, -vra are mostly simple pasts ("montra", "livra"). */
const FUTURE =
  /(?:[eiou]r|dr|[aeiu]rr|uivr|[ei]vr|ompr|(?:att|ett|aît|ait|oît|oit)r)(?:a|ont|ons)$/;
const PARTICIPLE = /(?:é|ée|és|ées|i|ie|is|ies|it|ite|its|ites|u|ue|us|ues|ert|erte|erts|ertes)$/;

/** Whether a word ends like a French participle. */
export const isFrenchParticiple = (word: string): boolean => PARTICIPLE.test(word);

/** Mood of the French verb at a token, `wordAt` giving it and its neighbours folded; null for any other word. */
export function frenchMood(wordAt: (token: number) => string, at: number): FrenchMood | null {
  const word = wordAt(at);
  if (isFrenchConditional(word)) {
    if (word === 'aurait' || word === 'auraient') return 'perfect';
    if (word !== 'serait' && word !== 'seraient') return 'conditional';
    // "se seraient entendus" is past, "seraient recrutés" is to come.
    const before = wordAt(at - 1);
    if (before === 'se' || before === "s'") return 'perfect';
    return isFrenchParticiple(wordAt(at + 1)) ? 'arranged' : 'conditional';
  }
  return word.length > 3 && FUTURE.test(word) ? 'future' : null;
}
