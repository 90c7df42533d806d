/** Ends of the imperfect that no noun and no verb in the present has. */
const IMPERFECT =
  /(?:[^r]|[^cptv]r)aient$|.(?:uait|ssait|vait|geait|çait|chait|llait|gnait|(?<!con)nait|mait|dait|yait|blait|isait|[rp]tait)$|^était$/u;

/** Whether a French word is a verb in the imperfect: "suivaient", "tablait", "visait"; not "retrait", "sait". */
export const isFrenchImperfect = (word: string): boolean => IMPERFECT.test(word);
