import { markers } from '../../lexicons/markers.ts';
import { wordIn, wordIs, wordMatches } from '../by-form.ts';
import { isMark, NUMBER, SYMBOL, type Tokens, WORD } from '../tokens.ts';
import { type Candidate, ownUnit } from './candidate.ts';
import { contextAfter, contextBefore } from './context.ts';
import { approximate, isWhole } from './decimal.ts';
import { durationRule } from './duration.ts';
import { type FigureLexicon, W } from './lexicon.ts';
import { isNamed, isOutlet } from './named.ts';
import {
  countsReaders,
  isAppositiveAge,
  isBareDenominator,
  isCounter,
  isDay,
  isHouseNumber,
  isListNumber,
  isLunarYear,
  isYear,
  nearAge,
  startsWithZero,
} from './position.ts';
import { classSet } from './word-classes.ts';

const OUT_OF = classSet('per', 'out', 'of');
const WHOLE = classSet('article', 'between');

const isEn = wordMatches(/^en$/i);
const isPast = wordMatches(/[a-z]{2}(?:ed|ing)$/);
const isOnes = wordMatches(/^ones$/i);

const REST = markers('rest');

/** Rules that hold whatever follows the number; the others yield to a unit or a counted noun. */
const STRONG = new Set(['law_number', 'article_number', 'phone', 'ranking']);

/** What the context says that a number is instead of a figure: the name of the rule, or null. */
export function ignoreRule(
  tokens: Tokens,
  candidate: Candidate,
  lexicon: FigureLexicon,
): string | null {
  const { numeral } = candidate;
  // A unit shared by a figure before says nothing of what this number is.
  const unit = ownUnit(candidate);
  if (isListNumber(tokens, candidate)) return 'list_number';
  if (isCounter(tokens, candidate) || countsReaders(tokens, candidate, lexicon)) return 'counter';
  const before = contextBefore(tokens, candidate, lexicon);
  const own = candidate.counted?.own === true;
  if (unit === null || unit.kind === 'money') {
    const after = contextAfter(tokens, candidate.to, lexicon);
    if (
      after &&
      (unit
        ? after === 'banknote'
        : after !== 'period_length' || isTimed(tokens, candidate, lexicon))
    )
      return after;
  }
  if (candidate.kind !== null) return null;
  if (lexicon.has(tokens, candidate.from - 1, W.each)) return 'denominator';
  if (isAppositiveAge(tokens, candidate)) return 'age';
  if (unit === null && isDay(tokens, candidate, lexicon)) return 'date';
  if (unit === null && isLunarYear(tokens, candidate, lexicon)) return 'year';
  if (unit === null && isField(tokens, candidate, lexicon)) return 'ranking';
  if (unit === null && isHouseNumber(tokens, candidate, lexicon)) return 'address';
  if (unit?.kind === 'duration') return durationRule(tokens, candidate, before, lexicon);
  if (before === 'banknote')
    return (candidate.unit === null || candidate.unit.kind === 'money') &&
      !own &&
      numeral.scale === 0
      ? before
      : null;
  if (
    (unit?.code === 'percentage_point' || unit?.code === 'point') &&
    numeral.form === 'words' &&
    numeral.rule !== 'arabic-dual' &&
    isStructure(tokens, candidate, lexicon)
  )
    return 'structure';
  if (unit !== null && numeral.form === 'words' && isDefinite(tokens, candidate, lexicon))
    return 'definite_number_word';
  if (unit !== null || numeral.scale > 0) return null;
  if (!own && isBareDenominator(tokens, candidate, lexicon)) return 'denominator';
  if (!own && numeral.form === 'digits' && nearAge(tokens, candidate, lexicon)) return 'age_class';
  if (!own && (isNamed(tokens, candidate, lexicon) || isOutlet(tokens, candidate, lexicon)))
    return 'identifier';
  if (numeral.width > 1 && numeral.separator === '' && startsWithZero(tokens, numeral.from))
    return 'identifier';
  if (before === 'denominator') return before;
  // "حصل القانون على 104 أصوات": a noun known to be counted, and a preposition between.
  const voted =
    own && candidate.counted?.code !== '' && lexicon.has(tokens, candidate.from - 1, W.filler);
  if (before && STRONG.has(before)) return numeral.form === 'digits' && !voted ? before : null;
  if (before === 'identifier' && candidate.counted?.code === '' && numeral.width === 1)
    return before;
  if (before && !own && numeral.form === 'digits' && before !== 'period_length') {
    if (before !== 'age' && before !== 'age_class') return before;
    if (approximate(numeral.value) < 120) return before;
  }
  if (own && isAgo(tokens, candidate.counted!.to)) return 'period_length';
  if (isYear(tokens, candidate, lexicon)) return 'year';
  if (numeral.form === 'words') return wordRule(tokens, candidate, lexicon);
  return null;
}

/** "les 12 derniers mois", against "15 avant production": a unit of time follows. */
function isTimed(tokens: Tokens, { to, counted }: Candidate, lexicon: FigureLexicon): boolean {
  if (counted?.own) return true;
  for (let i = to + 1; i < Math.min(tokens.count, to + 4); i++) {
    // "76.574 durant l'année dernière": a time of its own.
    if (lexicon.has(tokens, i, W.article)) return false;
    const unit = lexicon.units.match(tokens, i, Math.min(tokens.count, i + 2))?.value;
    if (unit?.kind === 'duration') return true;
  }
  return false;
}

/** "deux saisons auparavant", "three seasons earlier": how long ago. */
const isAgo = wordIn(markers('ago'));

/** How far before its field a rank may stand, in tokens. */
const RANK = 6;
const RANKED = new Set(['ordinal', 'article_number']);

/** "97e sur 180 pays", "page 3 sur 14", "97th out of 180", "المرتبة 97 من أصل 180 دولة": how many were ranked. */
function isField(tokens: Tokens, { from, first }: Candidate, lexicon: FigureLexicon): boolean {
  const out = lexicon.hasAny(tokens, from - 1, OUT_OF);
  if (!out && !lexicon.has(tokens, from - 1, W.between)) return false;
  for (let i = from - 2; i >= Math.max(first + 1, from - RANK); i--) {
    if (tokens.kind[i] === SYMBOL) return false;
    const ranked = tokens.kind[i - 1] === NUMBER && tokens.spaced[i] === 0;
    if (ranked && lexicon.contextsAfter.match(tokens, i)?.value === 'ordinal') return true;
    if (tokens.kind[i] === NUMBER)
      return RANKED.has(lexicon.contextsBefore.match(tokens, i - 1, i)?.value ?? '');
  }
  return false;
}

/** Whether a definite article or a possessive makes number words name things known: "les deux pays". */
function isDefinite(
  tokens: Tokens,
  { numeral, from, first, comparator }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  const previous = from - 1;
  return (
    previous >= first &&
    numeral.scale < 3 &&
    // "dans les deux cas": only what is not small is rounded by it.
    (comparator === 'eq' || (comparator === 'approx' && approximate(numeral.value) <= 10)) &&
    tokens.kind[previous] === WORD &&
    (lexicon.has(tokens, previous, W.article) ||
      lexicon.has(tokens, previous, W.possessive) ||
      lexicon.has(tokens, previous, W.contracted) ||
      isDefiniteDeterminer(tokens, previous))
  );
}

const DETERMINERS = markers('definite-determiner');
/** "those three years" */
const isDefiniteDeterminer = wordIs((word) => DETERMINERS.has(word.toLowerCase()));

/** "en dix points": parts of a text, unless a change stands before. */
function isStructure(tokens: Tokens, { from, first }: Candidate, lexicon: FigureLexicon): boolean {
  for (let i = from - 1; i >= Math.max(first, from - 5); i--)
    if (lexicon.has(tokens, i, W.change)) return false;
  return true;
}

/** "les trois autres", "tous les cinq", "the other four": a part, or the whole, of a group counted before. */
function isPartOfGroup(
  tokens: Tokens,
  { numeral, counted, from, first }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  const previous = from - 1;
  if (numeral.single || counted === null || previous < first) return false;
  if (counted.own && !lexicon.has(tokens, counted.from, W.pronoun)) return false;
  const whole =
    lexicon.has(tokens, previous, W.article) && lexicon.has(tokens, previous - 1, W.all);
  const rest =
    lexicon.has(tokens, numeral.to, W.preadjective) && lexicon.has(tokens, previous, W.article);
  const next = rest ? numeral.to + 1 : numeral.to;
  const noun = next < tokens.count && lexicon.nouns.has(tokens.word[next]!);
  return (whole || (rest && isRest(tokens, numeral.to))) && !noun;
}

const isRest = wordIs((word) => REST.has(word.toLowerCase()));

/** "nine ones", "nine rural ones". */
const standsForNoun = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, at, W.pronoun) ||
  (lexicon.language === 'en' &&
    !lexicon.has(tokens, at, W.function) &&
    isOnes(tokens, Math.min(at + 1, tokens.count - 1)));

const closesClause = (tokens: Tokens, at: number): boolean =>
  at >= tokens.count || isMark(tokens, at, '.,;');

/** "en a acquitté | trois": the French pronoun of a part before the verb. */
const standsForPart = (tokens: Tokens, from: number, lexicon: FigureLexicon): boolean =>
  lexicon.language === 'fr' &&
  [2, 3].some(
    (back) => lexicon.has(tokens, from - back, W.auxiliary) && isEn(tokens, from - back - 1),
  );

/** "cinq des six projets": the whole has a number of its own. */
const isNumber = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  at < tokens.count &&
  (tokens.kind[at] === NUMBER || lexicon.numberWords[tokens.word[at]!] !== undefined);

/** Number words that count nothing: "les deux pays", "l'un", "en neuf points", a bare "trois". */
function wordRule(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): string | null {
  const { numeral, counted, from, first } = candidate;
  if (numeral.rounded) return null;
  if (isPartOfGroup(tokens, candidate, lexicon)) return null;
  if (numeral.definite) return 'definite_number_word';
  const previous = from - 1;
  if (isDefinite(tokens, candidate, lexicon)) return 'definite_number_word';
  if (!isWhole(numeral.value)) return 'number_word';
  if (!counted?.own) {
    if (standsForNoun(tokens, numeral.to, lexicon)) return null;
    // "Quatre autres sont en cours"
    if (counted && !numeral.single && isRest(tokens, numeral.to)) return null;
    // "deux des condamnés", "deux d'entre elles".
    const next = numeral.to + 1;
    const whole = lexicon.hasAny(tokens, next, WHOLE) || isNumber(tokens, next, lexicon);
    if (lexicon.has(tokens, numeral.to, W.of) && whole) return null;
    // "elle en a acquitté trois"
    if (counted && !numeral.single && standsForPart(tokens, from, lexicon)) return null;
    // "sentenced eight men and cleared two.", "jailed eight men, acquitting two."
    if (counted && !numeral.single && closesClause(tokens, numeral.to) && isPast(tokens, previous))
      return null;
    // «حالة أربعة منهم خطيرة»: some of those counted before.
    if (counted && !numeral.single && lexicon.has(tokens, numeral.to, W.part)) return null;
    // "Five face charges and seven were released": a number word that is its clause's subject.
    if (counted && !numeral.single && lexicon.has(tokens, numeral.to, W.auxiliary)) return null;
    const linked =
      previous >= first &&
      (lexicon.has(tokens, previous, W.part) ||
        lexicon.has(tokens, previous, W.thatIs) ||
        lexicon.has(tokens, previous, W.conjunction) ||
        isMark(tokens, previous, ',،(:'));
    return counted && linked && !numeral.single ? null : 'number_word';
  }
  if (
    lexicon.has(tokens, counted.to - 1, W.uncounted) ||
    lexicon.has(tokens, counted.from, W.uncounted)
  )
    return 'structure';
  return null;
}
