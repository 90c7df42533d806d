import { isMark, type Tokens, WORD } from '../tokens.ts';
import type { Candidate, Counted } from './candidate.ts';
import { readArabic } from './counted-arabic.ts';
import { readEnglish } from './counted-english.ts';
import { readFrench } from './counted-french.ts';
import { codeOf, isNoun } from './counted-noun.ts';
import { predicate } from './counted-predicate.ts';
import { isHyphen } from './group.ts';
import type { FigureLexicon } from './lexicon.ts';

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
