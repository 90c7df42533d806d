import { markers } from '../../lexicons/markers.ts';
import { wordMatches } from '../by-form.ts';
import { type Tokens, WORD } from '../tokens.ts';
import { type Candidate, startOf } from './candidate.ts';
import { type FigureLexicon, W } from './lexicon.ts';
import { NONE, VERBS } from './measure/verbs.ts';
import { classSet } from './word-classes.ts';

/** How many words "en ont déjà créé" may have. */
const TAKES_UP = 4;
/** «19 مدرسة متضررة من الفيضانات وخريبكة 7»: a name, which means nothing else to the lexicon, and its conjunction. */
const isNextName = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  opensWithWaw(tokens, at) &&
  lexicon.table[tokens.word[at]!] === 0 &&
  !lexicon.hasAny(tokens, at, MEANS) &&
  VERBS.ar.finite(tokens, at) === NONE;

const opensWithWaw = wordMatches(/^و(?!ال)..../);
const MEANS = classSet(
  'function',
  'auxiliary',
  'verb',
  'number',
  'filler',
  'relative',
  'change',
  'adjective',
  'pronoun',
  'hollow',
  'people',
  'deed',
  'quantity',
  'sum',
  'part',
  'aside',
  'adverb',
  'daily',
);

const isEn = wordMatches(/^en$/i);

/** How many words "total s'élève ensuite à" may have. */
const SUM = 4;
const isOfSome = wordMatches(/^ل/);
const isSumNoun = markers('sum-noun').at;

/** "… et le total atteint 59", «إذ تبلغ الحصيلة مجتمعة 59»: of what was counted before, whatever else stands between. */
export function isItsSum(
  tokens: Tokens,
  candidate: Candidate,
  noun: Candidate | null,
  quantity: Candidate | null,
  lexicon: FigureLexicon,
): boolean {
  if (!noun || noun !== quantity || candidate.numeral.scale > 0) return false;
  const from = startOf(candidate);
  for (let i = from - 1; i >= Math.max(candidate.first, from - SUM); i--) {
    if (tokens.kind[i] !== WORD) return false;
    if (!isSumNoun(tokens, i)) continue;
    // "le total des puits atteint 59", «العدد الإجمالي للآبار»: of what it names itself.
    return !isOfSome(tokens, i + 1) && (i + 2 >= from || !lexicon.has(tokens, i + 1, W.of));
  }
  return false;
}

/** "Les services en ont créé 98.000", «أنجزت منها 12»: of what was counted before, whoever has them. */
export function isTakenUp(
  tokens: Tokens,
  { from, first }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  if (lexicon.language === 'ar')
    return (
      (lexicon.has(tokens, from - 1, W.part) && lexicon.has(tokens, from - 2, W.verb)) ||
      (from - 1 > first && isNextName(tokens, from - 1, lexicon))
    );
  if (lexicon.language !== 'fr') return false;
  for (let i = from - 1; i >= Math.max(first, from - TAKES_UP); i--) {
    if (tokens.kind[i] !== WORD) return false;
    if (isEn(tokens, i)) return lexicon.has(tokens, i + 1, W.auxiliary) || i === from - 2;
  }
  return false;
}
