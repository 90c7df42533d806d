import { markers } from '../../../lexicons/markers.ts';
import { hasPause, isMark, type Tokens, WORD } from '../../tokens.ts';
import { type Candidate, type Counted, lent, nounEnd, startOf } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { approximate } from '../numerals/decimal.ts';
import { classSet } from '../word-classes.ts';
import { endsLikeInfinitive, isEn, opensWithLam } from '../word-shapes.ts';
import { isNoun, isPlural, nounAt } from './counted-noun.ts';
import { isOfThose } from './those-of.ts';

const opensExcepted = markers('than', 'fr').at;
/** How many words "en ont déjà créé" may have. */
const TAKES_UP = 4;

const isThem = markers('of-them').at;

/** "23 d'entre eux", "23 of them", «23 منهم» */
export const isOfThem = (tokens: Tokens, { to }: Candidate, lexicon: FigureLexicon): boolean =>
  lexicon.language === 'ar'
    ? isThem(tokens, to)
    : lexicon.has(tokens, to, W.of) && isThem(tokens, lexicon.language === 'fr' ? to + 2 : to + 1);

/** "en a accordé 2.837 à 2.659 agriculteurs": a falling pair is no range; what is given to so many is of what was counted before. */
export function isGivenTo(
  tokens: Tokens,
  { to, sentence, value }: Candidate,
  next: Candidate | undefined,
  lexicon: FigureLexicon,
): boolean {
  if (next?.sentence !== sentence || next.from !== to + 1 || !next.counted?.own) return false;
  return lexicon.has(tokens, to, W.to) && approximate(value) > approximate(next.value);
}

/** How many words "total s'élève ensuite à" may have. */
const SUM = 4;
const isSumNoun = markers('sum-noun').at;

/** "… et le total atteint 59", «إذ تبلغ الحصيلة مجتمعة 59»: of what was counted before, whatever else stands between. */
function isItsSum(
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
    // "total arrivals increased by 59"
    if (lexicon.language === 'en' && isNoun(tokens, i + 1, lexicon)) return false;
    // "le total des puits atteint 59", «العدد الإجمالي للآبار»: of what it names itself.
    return !opensWithLam(tokens, i + 1) && (i + 2 >= from || !lexicon.has(tokens, i + 1, W.of));
  }
  return false;
}

/** "Les services en ont créé 98.000", «أنجزت منها 12»: of what was counted before, whoever has them. */
export function isTakenUp(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): boolean {
  const { first } = candidate;
  // "en obtenir plus de 1.000", «أنجزت منها نحو 12»
  const start = startOf(candidate);
  if (lexicon.language === 'ar')
    return lexicon.has(tokens, start - 1, W.part) && lexicon.has(tokens, start - 2, W.verb);
  if (lexicon.language !== 'fr') return false;
  // "n'en compte que 30", "qu'environ 30"
  const than = isMark(tokens, start - 1, "'’") ? start - 2 : start - 1;
  // "en utilisent entre 5 et 6"
  const isRange = lexicon.has(tokens, start - 1, W.between);
  const end = isRange || opensExcepted(tokens, than) ? than : start;
  for (let i = end - 1; i >= Math.max(first, end - TAKES_UP); i--) {
    if (tokens.kind[i] !== WORD) return false;
    if (isEn(tokens, i)) return lexicon.has(tokens, i + 1, W.auxiliary) || i === end - 2;
  }
  return false;
}

/** Tokens before its sentence in which the noun may stand that "en" takes up. */
const ANTECEDENT = 12;
const DEFINITE = classSet('article', 'contracted');

/** "… sur les écoles de quartier. Le ministère en ouvre 15": the plural that closes the sentence before, where nothing behind it is counted; null for what was counted. */
export function pluralTakenUp(
  tokens: Tokens,
  candidate: Candidate,
  noun: Candidate | null,
  lexicon: FigureLexicon,
): Counted | null {
  if (lexicon.language !== 'fr' || !isTakenUp(tokens, candidate, lexicon)) return null;
  const { first, sentence } = candidate;
  if (noun?.sentence !== sentence && isPartedSubject(tokens, first, candidate.from, lexicon))
    return lent(nounAt(tokens, first + 1, lexicon));
  if (noun && sentence - noun.sentence <= 1) return null;
  const stop = Math.max(1, first - ANTECEDENT, noun ? nounEnd(noun) : 0);
  for (let i = first - 1; i >= stop; i--)
    if (
      isNoun(tokens, i, lexicon) &&
      isPlural(tokens, i) &&
      lexicon.hasAny(tokens, i - 1, DEFINITE)
    )
      return lent(nounAt(tokens, i, lexicon));
  return null;
}

/** "Les vols reculent : la police en a relevé 300": the plural that opens the sentence, before a colon. */
const isPartedSubject = (
  tokens: Tokens,
  first: number,
  from: number,
  lexicon: FigureLexicon,
): boolean =>
  lexicon.hasAny(tokens, first, DEFINITE) &&
  isNoun(tokens, first + 1, lexicon) &&
  isPlural(tokens, first + 1) &&
  hasPause(tokens, first + 2, from, ':;');

/** Figures before a number: the last, the last that counts something, and the last that is no percentage. */
interface Before {
  readonly last: Candidate | null;
  readonly noun: Candidate | null;
  readonly quantity: Candidate | null;
}

/** The noun counted last, where a bare number is of it whatever else stands between. */
export function nounTakenUp(
  tokens: Tokens,
  candidates: readonly Candidate[],
  at: number,
  { last, noun, quantity }: Before,
  lexicon: FigureLexicon,
): Candidate | null {
  const candidate = candidates[at]!;
  if (isTakenUp(tokens, candidate, lexicon)) return overSubject(tokens, candidates, at, noun);
  const isOfIt =
    (!last?.unit &&
      (isOfThem(tokens, candidate, lexicon) || isOfThose(tokens, candidate, noun, lexicon))) ||
    isItsSum(tokens, candidate, noun, quantity, lexicon);
  return isOfIt ? noun : null;
}

/** "Les écoles ont 2 millions d'élèves et 786 collèges en accueillent 700.000": what stands before those who are counted as the subject. */
function overSubject(
  tokens: Tokens,
  candidates: readonly Candidate[],
  at: number,
  noun: Candidate | null,
): Candidate | null {
  if (!noun?.counted?.own || noun.sentence !== candidates[at]!.sentence) return noun;
  // "786 collèges en accueillent", "786 collèges devraient en accueillir"
  const verb = nounEnd(noun);
  if (!isEn(tokens, verb) && !(isEn(tokens, verb + 1) && endsLikeInfinitive(tokens, verb + 2)))
    return noun;
  for (let i = at - 1; i >= 0 && candidates[i]!.sentence >= noun.sentence - 1; i--) {
    const { counted, ignored, from } = candidates[i]!;
    if (from < noun.from && ignored === null && counted?.own) return candidates[i]!;
  }
  return noun;
}

/** "une bouteille de 12 kilogrammes, …, les autres en utilisent 5": the thing that a measure told the size of, and no more of the measure. */
export function thingTakenUp(
  tokens: Tokens,
  candidate: Candidate,
  last: Candidate | null,
  lexicon: FigureLexicon,
): Counted | null {
  if (!last?.unit || last.sentence !== candidate.sentence || last.counted?.own) return null;
  if (!isTakenUp(tokens, candidate, lexicon)) return null;
  const noun = last.from - 2;
  const isSized = lexicon.has(tokens, noun + 1, W.of) && isNoun(tokens, noun, lexicon);
  return isSized && isOne(tokens, noun - 1) ? lent(nounAt(tokens, noun, lexicon)) : null;
}
const isOne = markers('indefinite', 'fr').at;
