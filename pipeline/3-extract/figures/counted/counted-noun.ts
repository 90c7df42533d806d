import { markers } from '../../../lexicons/markers.ts';
import { VOCABULARY } from '../../../lexicons/vocabulary.ts';
import { surface, type Tokens } from '../../tokens.ts';
import type { Counted } from '../candidate.ts';
import { BITS, type FigureLexicon } from '../lexicon.ts';

/** "14 cas de décès", «14 حالة وفاة», "12 fire outbreaks", "nouveaux inscrits": the term that starts or ends on a noun. */
const termAt = (tokens: Tokens, at: number, { terms }: FigureLexicon) => {
  const found = terms.match(tokens, at);
  if (found || at === 0) return found;
  const compound = terms.match(tokens, at - 1);
  return compound?.end === at + 1 ? compound : null;
};

/** Where the counted noun at a token ends with the term that it opens. */
export const termEnd = (tokens: Tokens, at: number, lexicon: FigureLexicon) =>
  termAt(tokens, at, lexicon)?.end ?? at + 1;

/** Code of the counted noun at a token; '' where the lexicon has none. */
export const codeOf = (tokens: Tokens, at: number, lexicon: FigureLexicon) =>
  termAt(tokens, at, lexicon)?.value ?? ownCode(tokens, at, lexicon);

const ownCode = (tokens: Tokens, at: number, { table, nouns }: FigureLexicon): string => {
  const word = tokens.word[at]!;
  return (table[word]! & BITS.noun) === 0 ? '' : nouns.get(word)!.code;
};

const OWNER = /(?:هما|هم|هن|ها|ه|نا)$/;

/** Code of a noun with the pronoun of whose it is: «ركابه», «عمالها»; '' for any other. */
export function ownedCode(tokens: Tokens, at: number, lexicon: FigureLexicon): string {
  if (isNoun(tokens, at, lexicon)) return '';
  const printed = surface(tokens, at);
  const stem = printed.replace(OWNER, '');
  if (stem === printed) return '';
  // «سيارته» is of a «سيارة».
  for (const noun of [stem, stem.replace(/ت$/, 'ة')]) {
    const code = lexicon.nouns.get(VOCABULARY.ar.find(noun))?.code;
    if (code) return code;
  }
  return '';
}

/** A noun that a number counts from afar. */
export const nounAt = (tokens: Tokens, at: number, lexicon: FigureLexicon): Counted => ({
  from: at,
  to: at + 1,
  code: codeOf(tokens, at, lexicon),
  own: false,
});

/** Whether a word is a noun that the lexicon knows. */
export const isNoun = (tokens: Tokens, at: number, lexicon: FigureLexicon) =>
  (lexicon.table[tokens.word[at]!]! & BITS.noun) !== 0 &&
  !(lexicon.language === 'ar' && isHomograph(tokens, at));
const isHomograph = markers('homograph-deed', 'ar').at;

export const isNumberWord = (tokens: Tokens, at: number, lexicon: FigureLexicon) =>
  lexicon.numberWords[tokens.word[at]!] !== undefined;

/** Whether a word is a plural that an English number counts, by its ending. */
export const isPlural = markers('counted-plural').at;
