import { markers } from '../../../lexicons/markers.ts';
import { type Tokens, WORD } from '../../tokens.ts';
import type { Counted } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { classSet } from '../word-classes.ts';
import { isNoun, isPlural, nounAt } from './counted-noun.ts';

export const isLack = markers('lack').at;
const isPluralWord = markers('plural', 'fr').at;

/** What ties a lack to what is wanting: "(déficit) en", "(shortage) of", «(الخصاص) في». */
const TIES = classSet('of', 'oblique', 'inside');
const BEFORE_NOUN = classSet('article', 'preadjective', 'possessive');
/** Words of a noun phrase up to its noun. */
const NOUN = 3;

/** "le déficit en médecins", "the shortage of qualified nurses", «الخصاص في الأطباء»: those that the lack at a token counts. */
export function wantingAt(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): Counted | null {
  if (!isLack(tokens, at) || !lexicon.hasAny(tokens, at + 1, TIES)) return null;
  let noun = at + 2;
  while (noun < limit && lexicon.hasAny(tokens, noun, BEFORE_NOUN)) noun++;
  const last = lexicon.language === 'en' ? Math.min(limit, noun + NOUN) : noun + 1;
  for (; noun < last && tokens.kind[noun] === WORD; noun++)
    if (noun < limit && isMany(tokens, noun, lexicon)) return nounAt(tokens, noun, lexicon);
  return null;
}

function isMany(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  if (!isNoun(tokens, at, lexicon) || lexicon.has(tokens, at, W.function)) return false;
  if (lexicon.language === 'ar') return lexicon.nouns.get(tokens.word[at]!)?.number !== 1;
  return lexicon.language === 'en' ? isPlural(tokens, at) : isPluralWord(tokens, at);
}
