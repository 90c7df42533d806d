import type { Concept, ConceptWord } from './concepts.ts';

/** That of a word which, behind a number or between two, says that one of them is of those who voted no. */
const AGAINST: Concept = 'against';
const VOTES: readonly Concept[] = ['vote', 'vote-against'];

/**
 * "115 votes for, 41 against and 5 abstentions", "115 votes to 41", «30 ضد»: the word tells of a vote behind a number that
 * no other number follows, and between votes and a number; "92 against 41 last year" compares, and tells nothing.
 */
export const withoutComparisons = (words: readonly ConceptWord[]): ConceptWord[] =>
  words.map((word, i) => {
    if (!tellsAgainst(word)) return word;
    const [before, behind] = [words[i - 1], words[i + 1]];
    const tells = isNumber(behind)
      ? VOTES.some((one) => before?.concepts.includes(one))
      : isNumber(before);
    return tells ? word : { ...word, concepts: [] };
  });

/** Whether a word says so of the number before it, or of the one behind. */
export const tellsAgainst = ({ concepts }: ConceptWord): boolean => concepts.includes(AGAINST);

const isNumber = (word: ConceptWord | undefined): boolean => /^\p{N}/u.test(word?.text ?? '');
