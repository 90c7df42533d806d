import { markers } from '../../lexicons/markers.ts';
import { wordIs, wordMatches } from '../by-form.ts';
import { isMark, NUMBER, type Tokens, WORD } from '../tokens.ts';
import type { Candidate } from './candidate.ts';
import { approximate, isWhole } from './decimal.ts';
import { type FigureLexicon, W } from './lexicon.ts';
import { classSet } from './word-classes.ts';

const WHOLE = classSet('article', 'between');

/** What ties a number word to a noun told before: "against nine", "dont trois". */
const LINKS = classSet('part', 'thatIs', 'conjunction', 'versus');
const isAnother = wordMatches(/^(?:another|further)$/i);

const isEn = wordMatches(/^en$/i);
const isPast = wordMatches(/[a-z]{2}(?:ed|ing)$/);
const isOnes = wordMatches(/^ones$/i);

const REST = markers('rest');

/** Whether a definite article or a possessive makes number words name things known: "les deux pays". */
export function isDefinite(
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
export function wordRule(
  tokens: Tokens,
  candidate: Candidate,
  lexicon: FigureLexicon,
): string | null {
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
      (lexicon.hasAny(tokens, previous, LINKS) ||
        isAnother(tokens, previous) ||
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
