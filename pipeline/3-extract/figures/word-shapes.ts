import { wordMatches } from '../by-form.ts';

// What the letters of a word alone say, whatever the lexicon knows of it: a guess, which a rule makes sure of.

/** «المدينة», unlike «والمدينة». */
export const opensWithAl = wordMatches(/^ال/);
export const opensWithArticle = wordMatches(/^و?ال/);
export const opensWithBeh = wordMatches(/^و?ب/);
export const opensWithLam = wordMatches(/^ل/);
export const opensWithWaw = wordMatches(/^و/);
/** «وسلوان»: a conjunction and a word that it joins. */
export const isJoinedByWaw = wordMatches(/^و../);
/** «تعرضن», «استفدن»: what women did. */
export const endsLikeWomen = wordMatches(/^(?:ت|است|ان|ا.ت)\p{L}{2,}[^اوي]ن$/u);
/** «ليصل»: what is done to some end. */
export const opensLikePurpose = wordMatches(/^ل[يت]/);
export const endsInS = wordMatches(/s$/i);
/** "class", "virus", "it's" end like plurals and are none. */
export const endsLikeSingular = wordMatches(/^s$|(?:ss|us|['’]s)$/i);
export const endsInEd = wordMatches(/[^e]ed$/);
export const endsInAlef = wordMatches(/ا$/);
export const endsInIng = wordMatches(/ing$/);
export const endsInLy = wordMatches(/[a-z]{2}ly$/);
export const endsLikePlural = wordMatches(/[sx]$/);
export const endsLikeGerund = wordMatches(/(?:ant|ing)$/);
export const endsLikeInfinitive = wordMatches(/(?:er|ir|re)$/);
/** French "en", which is no English word. */
export const isEn = wordMatches(/^en$/i);
/** The letter of "the bank's", and of a plural in brackets. */
export const isLetterS = wordMatches(/^s$/);

/** "(2)nd", "(2)ème" */
export const endsOrdinal = wordMatches(/^(?:st|nd|rd|th|e|er|ère|ème|eme)$/);

/** "passé (de 7 % de la population en 2020 à 9 %)": French, and tells of no other number than its ends. */
export const isPassing = wordMatches(/^pass(?:e|ent|é|ée|és|ées|ait|aient|ant)$/);

/** «تحسنه», «عددهم»: an Arabic noun with the pronoun of whose it is. */
export const endsInPronoun = wordMatches(/^(?!ال)...+(?:ها|هم|هن|ه)$/);

/** «ستضم», «وسيبلغ»: the letter of the Arabic future before a verb, unlike «سيارة», «سنة». */
export const opensWithSeen = wordMatches(/^[وف]?س[يتن](?!ا).+[^ةي]$/);
