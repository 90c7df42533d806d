/** «الحكومية», «الكبرى», «الخضراء» */
const FEMININE = /(?:ة|ى|اء)$/;
const PLURAL = /ات$/;

/**
 * Whether a word with its article right behind a noun with its own is no adjective of it: a feminine noun takes feminine
 * ones («الوزارة | الخسائر»), and no noun in the singular one in the feminine plural («الصندوق | التحملات»).
 */
export const disagrees = (noun: string, word: string): boolean =>
  noun.endsWith('ة') ? !FEMININE.test(word) : PLURAL.test(word) && !PLURAL.test(noun);
