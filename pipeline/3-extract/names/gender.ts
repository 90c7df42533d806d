import { markers } from '../../lexicons/markers.ts';
import { surface } from '../tokens.ts';
import type { PartyMention } from './mention.ts';
import { isGiven, type Words } from './words.ts';

type Gender = 'm' | 'f' | '';

const MASCULINE = markers('masculine');
const FEMININE = markers('feminine');
const WOMAN = markers('woman-name');
const EITHER = markers('either-name');

/** Gender of a person that an article before an epicene title ("la ministre") or an honorific at `i` tells. */
export function genderAt(words: Words, i: number): Gender {
  const word = surface(words.tokens, i).toLowerCase();
  return MASCULINE.has(word) ? 'm' : FEMININE.has(word) ? 'f' : '';
}

/** Gender of a person that the title at `noun` is printed in; `start` is the first token of its sentence. */
export function titleGender(words: Words, noun: number, start: number): Gender {
  return noun > start ? genderAt(words, noun - 1) : '';
}

/**
 * A person with the gender that the given name tells, where the title does not: "Housing Minister Amina X"; a body with
 * that of its article or its Arabic noun: "la Ligue", «الوزارة».
 */
export function withGender(words: Words, party: PartyMention): PartyMention {
  const { kind, gender, name } = party;
  if (kind === 'body') return { ...party, gender: genderOfBody(words, party) };
  if (kind !== 'person' || gender || !name || name.to - name.from < 2) return party;
  if (!isGiven(words, name.from) || EITHER.at(words.tokens, name.from)) return party;
  return { ...party, gender: WOMAN.at(words.tokens, name.from) ? 'f' : 'm' };
}

const PLURAL = /(?:ات|ون|ين)$/;

function genderOfBody(words: Words, { from, head }: PartyMention): Gender {
  if (words.language === 'fr') return genderAt(words, from - 1);
  const noun = words.language === 'ar' && head >= 0 ? surface(words.tokens, head) : '';
  return noun === '' || PLURAL.test(noun) ? '' : noun.endsWith('ة') ? 'f' : 'm';
}
