import { FOLD } from '../characters.ts';
import { LINE, NUMBER, SYMBOL, surface, type Tokens, WORD } from '../tokens.ts';
import { type Candidate, ownUnit } from './candidate.ts';
import { approximate, isWhole } from './decimal.ts';
import { BITS, type FigureLexicon, W } from './lexicon.ts';

/** Rules that hold whatever follows the number; the others yield to a unit or a counted noun. */
const STRONG = new Set(['law_number', 'article_number', 'phone']);

/** Words of a fine or a prison term near a duration: then it is a figure. */
const REACH = 8;

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
  const before = contextBefore(tokens, candidate, lexicon);
  const own = candidate.counted?.own === true;
  if (unit === null || unit.kind === 'money') {
    const after = contextAfter(tokens, candidate.to, lexicon);
    if (after && (!unit || after === 'banknote')) return after;
  }
  if (candidate.kind !== null) return null;
  if (lexicon.has(tokens, candidate.from - 1, W.each)) return 'denominator';
  if (isAppositiveAge(tokens, candidate)) return 'age';
  if (unit === null && isDay(tokens, candidate, lexicon)) return 'date';
  if (unit?.kind === 'duration') return durationRule(tokens, candidate, before, lexicon);
  if (before === 'banknote')
    return (candidate.unit === null || candidate.unit.kind === 'money') &&
      !own &&
      numeral.scale === 0
      ? before
      : null;
  if (
    unit?.code === 'percentage_point' &&
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
  if (!own && isNamed(tokens, candidate, lexicon)) return 'identifier';
  if (numeral.width > 1 && numeral.separator === '' && startsWithZero(tokens, numeral.from))
    return 'identifier';
  if (before && STRONG.has(before)) return numeral.form === 'digits' ? before : null;
  if (before && !own && numeral.form === 'digits' && before !== 'period_length') {
    if (before !== 'age' && before !== 'age_class') return before;
    if (approximate(numeral.value) < 120) return before;
  }
  if (isYear(tokens, candidate, lexicon)) return 'year';
  if (numeral.form === 'words') return wordRule(tokens, candidate, lexicon);
  return null;
}

/** The rule of the longest context that ends right before the number, an ordinal sign or colon apart. */
export function contextBefore(
  tokens: Tokens,
  candidate: Candidate,
  lexicon: FigureLexicon,
): string | null {
  let end = candidate.from;
  let rule: string | null = null;
  for (let skipped = 0; skipped <= 2; skipped++) {
    for (let at = end - 1; at >= Math.max(candidate.first, end - 5); at--) {
      if ((lexicon.table[tokens.word[at]!]! & BITS.context) === 0) continue;
      const match = lexicon.contextsBefore.match(tokens, at, end);
      if (match && match.end === end) rule = match.value;
    }
    if (rule !== null) return rule;
    // Step over "n°", ":", a comparator's article or a lone "(".
    const last = end - 1;
    if (last < candidate.first) break;
    const skippable =
      tokens.kind[last] === SYMBOL
        ? ':(«"“#.°'.includes(surface(tokens, last))
        : lexicon.has(tokens, last, W.filler) && skipped < 2;
    if (!skippable) break;
    end = last;
  }
  return rule;
}

function contextAfter(tokens: Tokens, at: number, lexicon: FigureLexicon): string | null {
  if (at >= tokens.count || (lexicon.table[tokens.word[at]!]! & BITS.context) === 0) return null;
  return lexicon.contextsAfter.match(tokens, at, Math.min(tokens.count, at + 6))?.value ?? null;
}

/** Durations are figures where they are an amount (a prison term, a delay), not where they place or date something. */
function durationRule(
  tokens: Tokens,
  candidate: Candidate,
  before: string | null,
  lexicon: FigureLexicon,
): string | null {
  const from = Math.max(candidate.first, candidate.from - REACH);
  const to = Math.min(candidate.last, candidate.to + 4);
  for (let i = from; i < to; i++) if (lexicon.has(tokens, i, W.penalty)) return null;
  const years = candidate.unit!.code === 'a';
  const after =
    contextAfter(tokens, candidate.to, lexicon) ??
    contextAfter(tokens, candidate.unitFrom, lexicon);
  if (after) return years || after === 'period_length' ? after : null;
  if (years && isAgeInBrackets(tokens, candidate)) return 'age';
  if (before === 'age' || before === 'age_class')
    return years || candidate.unit!.code === 'mo' ? before : null;
  const ages = ageWord(tokens, candidate, lexicon);
  if (years && ages) return ages;
  if (years && boundsClass(tokens, candidate, lexicon)) return 'age_class';
  if (candidate.max !== null) return years ? 'age_class' : null;
  if (before === 'period_length' || before === 'time') return 'period_length';
  const previous = candidate.from - 1;
  if (previous >= candidate.first && lexicon.has(tokens, previous, W.period))
    return 'period_length';
  if (candidate.numeral.definite) return 'period_length';
  return null;
}

/** "(35 ans)", ", 35 ans," after a name. */
function isAgeInBrackets(tokens: Tokens, { from, to }: Candidate): boolean {
  const open = from > 0 && '(,،'.includes(surface(tokens, from - 1));
  const close = to < tokens.count && '),،'.includes(surface(tokens, to));
  return (
    open &&
    close &&
    from > 1 &&
    (tokens.capital[from - 2] === 1 || surface(tokens, from - 1) === '(')
  );
}

/** "12 octobre", "September 15": what the period finder did not take as a date. */
function isDay(
  tokens: Tokens,
  { numeral, from, to, first }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  if (numeral.form !== 'digits' || numeral.width > 2 || numeral.separator !== '') return false;
  if (approximate(numeral.value) > 31) return false;
  if (lexicon.has(tokens, to, W.month)) return true;
  return lexicon.language === 'en' && from > first && lexicon.has(tokens, from - 1, W.month);
}

/** "le ratio de décès pour 100.000 véhicules": a denominator whose rate comes later. */
function isBareDenominator(
  tokens: Tokens,
  { numeral, value, from, first }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  if (numeral.form !== 'digits' || from <= first || !lexicon.has(tokens, from - 1, W.per))
    return false;
  const power = Math.log10(approximate(value));
  return power >= 2 && power % 1 === 0 && !lexicon.has(tokens, from - 1, W.range);
}

/** A word of age right before a bare number: "aged 15 to 24". */
function nearAge(
  tokens: Tokens,
  { from, first, value }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  if (approximate(value) > 110) return false;
  for (let i = from - 1; i >= Math.max(first, from - 3); i--) {
    if (lexicon.has(tokens, i, W.age)) return true;
    if (!lexicon.has(tokens, i, W.filler) && !lexicon.has(tokens, i, W.function)) return false;
  }
  return false;
}

/** "Ain Sebaa 2", "Dakhla 1": a small number that closes a name. */
function isNamed(
  tokens: Tokens,
  { numeral, from, to, first }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  if (
    numeral.form !== 'digits' ||
    numeral.width > 1 ||
    numeral.separator !== '' ||
    numeral.scale > 0
  )
    return false;
  const before = from - 1;
  if (before <= first || tokens.kind[before] !== WORD || tokens.capital[before] !== 1) return false;
  if (lexicon.has(tokens, before, W.function)) return false;
  return to >= tokens.count || tokens.kind[to] !== WORD || lexicon.has(tokens, to, W.function);
}

/** English press: "its leader, 37, said". */
function isAppositiveAge(tokens: Tokens, { numeral, from, to, unit, counted }: Candidate): boolean {
  if (numeral.form !== 'digits' || numeral.width > 2 || unit !== null || counted?.own) return false;
  if (from < 2 || to >= tokens.count) return false;
  return (
    surface(tokens, from - 1) === ',' &&
    surface(tokens, to) === ',' &&
    tokens.kind[from - 2] === WORD &&
    tokens.spaced[from - 1] === 0 &&
    isWhole(numeral.value)
  );
}

/** "les moins de 15 ans", "enfants de plus de 6 ans": the comparator bounds a class of people. */
function boundsClass(
  tokens: Tokens,
  { comparatorFrom, comparator, first }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  const before = comparatorFrom - 1;
  if (comparator !== 'lt' && comparator !== 'gt') return false;
  if (before < first) return false;
  return (
    lexicon.has(tokens, before, W.article) ||
    (lexicon.has(tokens, before, W.of) && lexicon.nouns.has(tokens.word[before - 1]!))
  );
}

/** A word of age close before: "âgés de", "أعمارهم", "aged". */
function ageWord(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): string | null {
  for (let i = candidate.from - 1; i >= Math.max(candidate.first, candidate.from - 9); i--) {
    if (tokens.kind[i] === NUMBER && tokens.end[i]! - tokens.start[i]! > 2) return null;
    if (tokens.kind[i] === SYMBOL && '.;؛'.includes(surface(tokens, i))) return null;
    if (lexicon.has(tokens, i, W.age)) return 'age_class';
  }
  return null;
}

function isListNumber(tokens: Tokens, { numeral, from }: Candidate): boolean {
  if (numeral.form !== 'digits' || numeral.width > 2 || numeral.to !== from + 1) return false;
  const inline =
    from > 0 && ':،,;؛.'.includes(surface(tokens, from - 1)) && tokens.spaced[from] === 1;
  const opens = from === 0 || tokens.kind[from - 1] === LINE || inline;
  if (!opens || numeral.to >= tokens.count) return false;
  const mark = surface(tokens, numeral.to);
  const next = numeral.to + 1;
  if (inline && mark !== '-' && mark !== ')') return false;
  return (
    tokens.kind[numeral.to] === SYMBOL &&
    '.)-–°/'.includes(mark) &&
    (tokens.spaced[numeral.to] === 0 || mark === '-' || mark === '–') &&
    (next >= tokens.count || tokens.spaced[next] === 1 || tokens.kind[next] === SYMBOL)
  );
}

/** A bare number between 1900 and 2100 that nothing counts. */
function isYear(
  tokens: Tokens,
  { numeral, from, counted, first }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  if (numeral.form !== 'digits' || numeral.width !== 4 || numeral.separator !== '') return false;
  const value = approximate(numeral.value);
  if (value < 1900 || value >= 2100) return false;
  if (from > first && lexicon.has(tokens, from - 1, W.year)) return true;
  return !(counted?.own && counted.code !== '');
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
    comparator === 'eq' &&
    tokens.kind[previous] === WORD &&
    (lexicon.has(tokens, previous, W.article) || lexicon.has(tokens, previous, W.possessive))
  );
}

/** "en dix points": parts of a text, unless a change stands before. */
function isStructure(tokens: Tokens, { from, first }: Candidate, lexicon: FigureLexicon): boolean {
  for (let i = from - 1; i >= Math.max(first, from - 5); i--)
    if (lexicon.has(tokens, i, W.change)) return false;
  return true;
}

const startsWithZero = (tokens: Tokens, at: number) =>
  FOLD[tokens.text.charCodeAt(tokens.start[at]!)] === 0x30;

/** Number words that count nothing: "les deux pays", "l'un", "en neuf points", a bare "trois". */
function wordRule(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): string | null {
  const { numeral, counted, from, first } = candidate;
  if (numeral.rounded) return null;
  if (numeral.definite) return 'definite_number_word';
  const previous = from - 1;
  if (isDefinite(tokens, candidate, lexicon)) return 'definite_number_word';
  if (!isWhole(numeral.value)) return 'number_word';
  if (!counted?.own) {
    if (lexicon.has(tokens, numeral.to, W.pronoun)) return null;
    if (lexicon.has(tokens, numeral.to, W.of) && lexicon.has(tokens, numeral.to + 1, W.article))
      return null;
    const linked =
      previous >= first &&
      (lexicon.has(tokens, previous, W.part) ||
        lexicon.has(tokens, previous, W.thatIs) ||
        lexicon.has(tokens, previous, W.conjunction) ||
        ',،(:'.includes(surface(tokens, previous)));
    return counted && linked && !numeral.single ? null : 'number_word';
  }
  if (
    lexicon.has(tokens, counted.to - 1, W.uncounted) ||
    lexicon.has(tokens, counted.from, W.uncounted)
  )
    return 'structure';
  return null;
}
