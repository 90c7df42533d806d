import { markers } from '../../../lexicons/markers.ts';
import { NUMBER, type Tokens, WORD } from '../../tokens.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { hasArticle, hasWaw } from '../numerals/group.ts';
import { endsInEd, opensWithBeh } from '../word-shapes.ts';
import { isNumberWord } from './counted-noun.ts';

const isAsFor = markers('as-for').at;
/** "au profit des entreprises": the noun of a preposition. */
const isLocutionNoun = markers('locution').at;

/** "in rural areas", "dans la province", "par les détenus", "بالمناطق": a noun of a place or an agent, never of a later count. */
export function isOblique(
  tokens: Tokens,
  at: number,
  floor: number,
  lexicon: FigureLexicon,
): boolean {
  if (lexicon.language === 'ar' && opensWithBeh(tokens, at) && tokens.clitic[at]! > 0) return true;
  // "402 الأبناك و198 التأمين": whose share the number before is.
  // … but «القتلى 12 والجرحى 40».
  const isBehindNumber = tokens.kind[at - 1] === NUMBER && !hasWaw(tokens, at);
  if (lexicon.language === 'ar' && isBehindNumber && hasArticle(tokens, at)) return true;
  const reach = lexicon.language === 'ar' ? 1 : 3;
  for (let i = at - 1; i >= Math.max(floor, at - reach); i--) {
    if (tokens.kind[i] !== WORD) return false;
    // «بين جهات الرباط (3)»: among whom they are dealt out, unlike «من بين الموقوفين 27».
    const isAmong = lexicon.language === 'ar' && lexicon.has(tokens, i, W.between);
    if (isAmong) return !lexicon.has(tokens, i - 1, W.of);
    // "quant aux conseillers, ils sont 21.744", "3 MDH | sur les puits": what the sentence is about.
    if (lexicon.has(tokens, i, W.oblique))
      return !isAsFor(tokens, i - 1) && !isSum(tokens, i - 1, lexicon);
    // "permits granted to foreigners"
    if (lexicon.language === 'en' && lexicon.has(tokens, i, W.to) && endsInEd(tokens, i - 1))
      return true;
    const inside =
      isLocutionNoun(tokens, i) ||
      (lexicon.has(tokens, i, W.of) && isLocutionNoun(tokens, i - 1)) ||
      lexicon.has(tokens, i, W.article) ||
      lexicon.has(tokens, i, W.possessive) ||
      isNumberWord(tokens, i, lexicon);
    if (!inside && (lexicon.language !== 'en' || lexicon.has(tokens, i, W.function))) return false;
  }
  return false;
}

/** "3 million dirhams", "3 millions": money that is spent on what follows. */
const isSum = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.currencies.match(tokens, at) !== null || isNumberWord(tokens, at, lexicon);
