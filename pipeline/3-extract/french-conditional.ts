import { markers } from '../lexicons/markers.ts';

/** Ends of infinitives, on whose r the conditional stands: grammar; what they do not tell is in the lexicon. */
const INFINITIVE =
  /(?:er|[fs]ir|[dgmnstv]ir|dr|ur|evr|suivr|vivr|rr|ttr|îtr|[ao]itr|mpr|ncr|uir|oir)$/;
const CONDITIONAL = markers('conditional-stem', 'fr');
const IMPERFECT = markers('imperfect-stem', 'fr');

/** Whether a French word is a verb in the conditional: "auraient", "devrait", "atteindraient"; not "montrait". */
export function isFrenchConditional(word: string): boolean {
  if (word.length < 6) return false;
  const folded = word.toLowerCase();
  const ending = folded.endsWith('ait') ? 3 : folded.endsWith('aient') ? 5 : 0;
  if (ending === 0) return false;
  const stem = folded.slice(0, -ending);
  return CONDITIONAL.has(stem) || (INFINITIVE.test(stem) && !IMPERFECT.has(stem));
}
