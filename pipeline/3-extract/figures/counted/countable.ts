import { markers } from '../../../lexicons/markers.ts';
import { wordIs } from '../../by-form.ts';
import { isMark, type Tokens, WORD } from '../../tokens.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { endsLikePlural } from '../word-shapes.ts';
import { isNoun } from './counted-noun.ts';

const opensSingular = markers('masculine', 'fr').at;
const COUNTABLE = markers('countable');
const PLURAL = markers('plural');

const isPluralNoun = wordIs(
  (word) => PLURAL.has(word.toLowerCase()) || COUNTABLE.has(word.toLowerCase()),
);

/** "First doses: 9,986,500": a plural before a colon names what is counted, known or not. */
export const isPluralWord = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.language !== 'ar' &&
  tokens.kind[at] === WORD &&
  (endsLikePlural(tokens, at) || lexicon.has(tokens, at, W.people)) &&
  // "Fès-Meknès : 450"
  !(tokens.capital[at] === 1 && isMark(tokens, at - 1, '-')) &&
  !lexicon.has(tokens, at, W.function);

/** A noun of the lexicon in the plural, which is what a count counts; an Arabic one is no singular for certain. */
export function isCountable(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  if (!isNoun(tokens, at, lexicon) || lexicon.has(tokens, at, W.function)) return false;
  // «معطيات تهم التشغيل»: a verb, where no number stands before it.
  if (lexicon.language === 'ar')
    return (
      lexicon.nouns.get(tokens.word[at]!)?.number !== 1 && !lexicon.has(tokens, at, W.auxiliary)
    );
  // "du pays": one, though its noun looks like several.
  return isPluralNoun(tokens, at) && !opensSingular(tokens, at - 1);
}
