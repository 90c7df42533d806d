import { isMark, NUMBER, type Tokens, WORD } from '../../tokens.ts';
import type { Candidate, Counted } from '../candidate.ts';
import type { FigureLexicon } from '../lexicon.ts';
import { isHyphen } from '../numerals/group.ts';
import { readArabic } from './counted-arabic.ts';
import { readEnglish } from './counted-english.ts';
import { readFrench } from './counted-french.ts';
import { codeOf, isNoun } from './counted-noun.ts';
import { predicate } from './counted-predicate.ts';

/** The noun right after a count ("83 affaires", "400 nouveaux cas", "41 من المحرضين"); null where none stands there. */
export function readCounted(
  tokens: Tokens,
  at: number,
  candidate: Candidate,
  lexicon: FigureLexicon,
): Counted | null {
  // "an 867-bed hospital"
  if (lexicon.language === 'en' && isHyphen(tokens, at) && isNoun(tokens, at + 1, lexicon))
    return { from: at + 1, to: at + 2, code: codeOf(tokens, at + 1, lexicon), own: true };
  // "two 9-year-old girls", "25 F-16 fighter jets"
  const modified = lexicon.language === 'en' ? modifierEnd(tokens, at) : at;
  if (modified > at) return readCounted(tokens, modified, candidate, lexicon);
  // "33 “violent attempts”"
  if (at < tokens.count && isMark(tokens, at, '“"«'))
    return readCounted(tokens, at + 1, candidate, lexicon);
  if (at >= tokens.count || tokens.kind[at] !== WORD) return null;
  switch (lexicon.language) {
    case 'fr':
      return readFrench(tokens, at, candidate, lexicon) ?? predicate(tokens, at, lexicon);
    case 'en':
      return readEnglish(tokens, at, candidate, lexicon) ?? predicate(tokens, at, lexicon);
    default:
      return readArabic(tokens, at, lexicon) ?? predicate(tokens, at, lexicon);
  }
}

/** End of the digits that only say which things follow: "9-year-old", "250-bed", "F-16", "H5", "5G"; `at` where none stand there. */
function modifierEnd(tokens: Tokens, at: number): number {
  if (at + 2 >= tokens.count) return at;
  const named = tokens.kind[at] === WORD && tokens.capital[at] === 1;
  if (named && isHyphen(tokens, at + 1) && tokens.kind[at + 2] === NUMBER) return at + 3;
  if (named && tokens.kind[at + 1] === NUMBER && tokens.spaced[at + 1] === 0) return at + 2;
  if (tokens.kind[at] !== NUMBER) return at;
  if (tokens.kind[at + 1] === WORD && tokens.spaced[at + 1] === 0 && tokens.capital[at + 1] === 1)
    return at + 2;
  if (!isHyphen(tokens, at + 1) || tokens.kind[at + 2] !== WORD) return at;
  let end = at + 3;
  while (end + 1 < tokens.count && isHyphen(tokens, end) && tokens.kind[end + 1] === WORD) end += 2;
  return end;
}
