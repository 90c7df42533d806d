/** Endings of the conditional, on an infinitive's r; imperfects of verbs in -rer are told apart by what precedes. */
const CONDITIONAL =
  /(?:er|[fs]ir|[dgmnstv]ir|dr|ur|evr|suivr|vivr|rr|ttr|îtr|mpr|ncr|uir|oir)(?:ait|aient)$/;
const IMPERFECT =
  /(?:[tvms]ir|spir|xpir|ésir|adr|ngendr|barr|fourr|serr|terr|err|[dmjcs]ur|ssur|avour|ntour|figur|augur|ptur|rtur|ctur|stur|taur|sur|édur)(?:ait|aient)$/;
const CONDITIONAL_IR =
  /(?:part|sort|sent|ment|ven|ten|serv|dorm|obten|reven|maint|souten|fin|chois|réuss|fourn|garant|fren|établ|réun|rempl|sub|défin)ir(?:ait|aient)$/;
const IRREGULAR =
  /^(?:aur|saur|ser|fer|ir|pourr|voudr|devr|faudr|verr|viendr|tiendr|vaudr|courr|mourr|acquerr|enverr|conclur|inclur)(?:ait|aient)$/;

/** Whether a French word is a verb in the conditional: "auraient", "devrait", "atteindraient"; not "montrait". */
export function isFrenchConditional(word: string): boolean {
  if (word.length < 6) return false;
  const folded = word.toLowerCase();
  if (!folded.endsWith('ait') && !folded.endsWith('aient')) return false;
  if (IRREGULAR.test(folded) || CONDITIONAL_IR.test(folded)) return true;
  return CONDITIONAL.test(folded) && !IMPERFECT.test(folded);
}
