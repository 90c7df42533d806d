import { markers } from '../../lexicons/markers.ts';
import { wordMatches } from '../by-form.ts';
import { isMark, type Tokens, WORD } from '../tokens.ts';
import { type Candidate, type Counted, nounEnd, startOf } from './candidate.ts';
import { isNoun } from './counted-noun.ts';
import { approximate, isWhole } from './decimal.ts';
import { hasWaw } from './group.ts';
import { type FigureLexicon, W } from './lexicon.ts';
import { NONE, VERBS } from './measure/verbs.ts';
import { isOfThose } from './those-of.ts';
import { lendUnscaled } from './unit.ts';
import { classSet } from './word-classes.ts';
import { isEn, opensWithLam } from './word-shapes.ts';

const opensExcepted = markers('than', 'fr').at;
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

/** The noun of the last number that counts something else than those that it is given to, and goes to nobody itself. */
export function givenNoun(
  tokens: Tokens,
  candidates: readonly Candidate[],
  at: number,
  lexicon: FigureLexicon,
): Counted | null {
  const to = candidates[at + 1]!.counted!.code;
  for (let i = at - 1; i >= 0 && candidates[i]!.sentence >= candidates[at]!.sentence - 1; i--) {
    const { counted, ignored, from } = candidates[i]!;
    if (ignored !== null || !counted?.own || counted.code === to) continue;
    if (!lexicon.has(tokens, from - 1, W.to)) return counted;
  }
  return null;
}

/** Words between a number that is a subject and its verb: "9 still owe". */
const SUBJECT = 2;

/** "24 ports ont reçu 35 millions de dirhams et 15 attendent 4 millions": so many of those who have the amounts, and no amount. */
function hasAmount(
  tokens: Tokens,
  { from, to, sentence, numeral, value }: Candidate,
  noun: Candidate | null,
  amount: Candidate | null,
  next: Candidate | undefined,
  lexicon: FigureLexicon,
): boolean {
  if (amount?.unit?.kind !== 'money' || amount.sentence !== sentence) return false;
  if (noun?.sentence !== sentence || noun.to > amount.from || next?.sentence !== sentence)
    return false;
  if (next.unit?.kind !== 'money' && next.numeral.scale < MILLIONS) return false;
  if (numeral.scale > 0 || !isWhole(value) || !lexicon.has(tokens, from - 1, W.conjunction))
    return false;
  for (let i = to; i < Math.min(next.from, to + SUBJECT); i++)
    if (isVerbOfMany(tokens, i, lexicon)) return true;
  return false;
}

const MILLIONS = 6;
const FINITE = classSet('verb', 'auxiliary');
const endsLikeMany = wordMatches(/(?:ont|..[^m]ent)$/);

const isVerbOfMany = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.hasAny(tokens, at, FINITE) ||
  VERBS[lexicon.language].finite(tokens, at) !== NONE ||
  (lexicon.language === 'fr' && endsLikeMany(tokens, at));

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

/**
 * "41 débrayages, soit 24 %, dans la région de Fès et 50 dans celle de l'Oriental": a list goes on with what it counts,
 * and not with the share told in between.
 */
function goesOn(
  tokens: Tokens,
  candidate: Candidate,
  share: Candidate | undefined,
  noun: Candidate | null,
  lexicon: FigureLexicon,
): boolean {
  if (!noun || share?.unit?.kind !== 'percent' || !isWhole(candidate.value)) return false;
  if (noun.sentence !== candidate.sentence || share.from < noun.to) return false;
  if (!lexicon.has(tokens, startOf(share) - 1, W.thatIs)) return false;
  const at = startOf(candidate);
  return hasWaw(tokens, at) || lexicon.has(tokens, at - 1, W.conjunction);
}

/** "Les services en ont créé 98.000", «أنجزت منها 12»: of what was counted before, whoever has them. */
export function isTakenUp(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): boolean {
  const { from, first } = candidate;
  if (lexicon.language === 'ar')
    return (
      (lexicon.has(tokens, from - 1, W.part) && lexicon.has(tokens, from - 2, W.verb)) ||
      (from - 1 > first && isNextName(tokens, from - 1, lexicon))
    );
  if (lexicon.language !== 'fr') return false;
  // "en obtenir plus de 1.000"
  const start = startOf(candidate);
  // "n'en compte que 30", "qu'environ 30"
  const than = isMark(tokens, start - 1, "'’") ? start - 2 : start - 1;
  const end = opensExcepted(tokens, than) ? than : start;
  for (let i = end - 1; i >= Math.max(first, end - TAKES_UP); i--) {
    if (tokens.kind[i] !== WORD) return false;
    if (isEn(tokens, i)) return lexicon.has(tokens, i + 1, W.auxiliary) || i === end - 2;
  }
  return false;
}

/** Words of a subject that stands right before its number: "et | les transports urbains". */
const NEXT_SUBJECT = 4;
/** How long a list is followed back. */
const ITEMS = 16;

/** "Le BTP en a créé 74.000, les services 35.000 et les mines 2.000": subjects that have the verb of the one before. */
function takesPart(
  tokens: Tokens,
  candidates: readonly Candidate[],
  at: number,
  lexicon: FigureLexicon,
  items = ITEMS,
): boolean {
  if (items === 0) return false;
  const candidate = candidates[at]!;
  const before = candidates[at - 1];
  if (lexicon.language !== 'fr' || before?.sentence !== candidate.sentence) return false;
  if (before.unit !== null || before.counted?.own) return false;
  const start = startOf(candidate);
  // "74.000 | , | les services | 35.000"
  const opens = before.to + 1;
  const isNext = isMark(tokens, before.to, ',;') || lexicon.has(tokens, before.to, W.conjunction);
  if (!isNext || start - opens > NEXT_SUBJECT || !lexicon.has(tokens, opens, W.article))
    return false;
  for (let i = opens; i < start; i++)
    if (tokens.kind[i] !== WORD || lexicon.hasAny(tokens, i, SAYS)) return false;
  return (
    isTakenUp(tokens, before, lexicon) || takesPart(tokens, candidates, at - 1, lexicon, items - 1)
  );
}

const SAYS = classSet('auxiliary', 'copula', 'verb', 'to', 'of', 'change');

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
  if (isTakenUp(tokens, candidate, lexicon) || takesPart(tokens, candidates, at, lexicon))
    return overSubject(tokens, candidates, at, noun);
  const isOfIt =
    (!last?.unit &&
      (isOfThem(tokens, candidate, lexicon) || isOfThose(tokens, candidate, noun, lexicon))) ||
    goesOn(tokens, candidate, candidates[at - 1], noun, lexicon) ||
    isItsSum(tokens, candidate, noun, quantity, lexicon);
  if (isOfIt) return noun;
  const next = candidates[at + 1];
  if (!hasAmount(tokens, candidate, noun, quantity, next, lexicon)) return null;
  // "… et 15 doivent 4 millions": of the money told before.
  if (next!.unit === null && !next!.counted?.own) lendUnscaled(quantity!, next!);
  return noun;
}

/** "Les écoles ont 2 millions d'élèves et 786 collèges en accueillent 700.000": what stands before those who are counted as the subject. */
function overSubject(
  tokens: Tokens,
  candidates: readonly Candidate[],
  at: number,
  noun: Candidate | null,
): Candidate | null {
  if (!noun?.counted?.own || !isEn(tokens, nounEnd(noun))) return noun;
  for (let i = at - 1; i >= 0 && candidates[i]!.sentence === noun.sentence; i--) {
    const { counted, ignored, from } = candidates[i]!;
    if (from < noun.from && ignored === null && counted?.own) return candidates[i]!;
  }
  return noun;
}
