import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { isMark, LINE, NUMBER, surface, type Tokens, WORD } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { approximate } from '../numerals/decimal.ts';
import { hasWaw } from '../numerals/group.ts';
import { isPredicate } from '../predicate.ts';
import { classSet } from '../word-classes.ts';

const isThat = markers('demonstrative').at;
const hasSingular = markers('singular-auxiliary').at;
const isCamel = wordMatches(/^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}*$/u);
const isLetter = wordMatches(/^\p{Lu}$/u);
const isCapitals = wordMatches(/^\p{Lu}{3,}$/u);
const isGlued = (tokens: Tokens, at: number): boolean =>
  tokens.spaced[at] === 0 && tokens.spaced[at - 1] === 0;

/** "Ain Sebaa 2", "Dakhla 1", "Forsa 2 a financé": a small number that closes a name. */
export function isNamed(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): boolean {
  const { numeral, from, to, first, counted } = candidate;
  // "GenZ 212 said": capitals inside a word make a name wherever it stands, whatever follows but what it counts.
  // "Gen Z 212": so does a letter that closes one.
  // "MASI.20": so does a dot between capitals and the number.
  const isName =
    isCamel(tokens, from - 1) ||
    (isLetter(tokens, from - 1) && tokens.capital[from - 2] === 1) ||
    (isMark(tokens, from - 1, '.') && isGlued(tokens, from) && isCapitals(tokens, from - 2)) ||
    isGlossed(tokens, from, to);
  if (numeral.form === 'digits' && numeral.separator === '' && isName) return counted?.own !== true;
  if (
    numeral.form !== 'digits' ||
    numeral.width > 1 ||
    numeral.separator !== '' ||
    numeral.scale > 0
  )
    return false;
  const before = from - 1;
  const isArabic = lexicon.language === 'ar';
  // «مجمع م 3», «الكتلة النقدية (م3)»: an aggregate that a letter names.
  if (isArabic && isMeem(tokens, before)) return true;
  if (isArabic && (isGluedName(tokens, candidate, lexicon) || isSite(tokens, candidate, lexicon)))
    return true;
  // "Forsa 2 a financé": two things would have a plural verb.
  if (tokens.capital[before] === 1 && approximate(numeral.value) > 1 && hasSingular(tokens, to))
    return true;
  if (isOneOfPlaces(tokens, candidate, lexicon)) return false;
  if (before <= first || tokens.kind[before] !== WORD || tokens.capital[before] !== 1) return false;
  return to >= tokens.count || tokens.kind[to] !== WORD || lexicon.has(tokens, to, W.function);
}

/** "Index 20 (MSI20)": a number that the acronym behind it has as well. */
const isGlossed = (tokens: Tokens, from: number, to: number): boolean =>
  isMark(tokens, to, '(') &&
  isCapitals(tokens, to + 1) &&
  tokens.kind[to + 2] === NUMBER &&
  surface(tokens, to + 2) === surface(tokens, from) &&
  isMark(tokens, to + 3, ')');

/** «آيت ملول2»: a digit glued to a word that no lexicon knows. */
const isGluedName = (tokens: Tokens, { from }: Candidate, lexicon: FigureLexicon): boolean =>
  tokens.spaced[from] === 0 &&
  lexicon.table[tokens.word[from - 1]!] === 0 &&
  isName(tokens, from - 1);
const isName = wordMatches(/^\p{L}{3,}$/u);
const isMeem = wordMatches(/^م$/);

const isNumberedSite = markers('numbered-site').at;

/** «مركز تارخال 2», «محطة نور 3»: a number behind the name of one site, and none of a list where sites have counts. */
function isSite(
  tokens: Tokens,
  { from, first, to, last, numeral }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  // «برنامج أوراش 1 هو»: a number one counts what follows it.
  if (numeral.value.mantissa < 2 && !lexicon.has(tokens, to, W.function)) return false;
  if (hasWaw(tokens, to) && tokens.kind.subarray(to, last).includes(NUMBER)) return false;
  let site = from - 2;
  while (site >= first && site >= from - NAME && !isNumberedSite(tokens, site)) site--;
  if (site < first || site < from - NAME) return false;
  for (let at = site + 1; at < from; at++) if (!isNameWord(tokens, at, lexicon)) return false;
  for (let at = first; at < site; at++) if (isNumberedSite(tokens, at)) return false;
  return true;
}

/** Words of a name in a list of places. */
const PLACE = 3;
const JOINS = classSet('conjunction', 'adversative');

/**
 * "Fès compte 12 crèches et Meknès 9", "Tangier opened 14 schools, Tetouan 6": the verb that the first name has with a
 * number of its own is left out behind the others. No name of several in a row is one: "Noor 1 et Noor 2".
 */
function isOneOfPlaces(
  tokens: Tokens,
  { from, first, to, last }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  let at = from - 1;
  while (at > first && from - at <= PLACE && tokens.capital[at] === 1) at--;
  // "celle de Tiznit 2"
  if (at < from - 1 && at - 1 > first && lexicon.has(tokens, at, W.of) && isThat(tokens, at - 1))
    at -= 2;
  // "l'Istiqlal 9", "the PAM 9"
  if (at < from - 1 && lexicon.has(tokens, at, W.article)) at--;
  if (at === from - 1 || !(isMark(tokens, at, ',;') || lexicon.hasAny(tokens, at, JOINS)))
    return false;
  const name = surface(tokens, from - 1);
  let isCounted = false;
  let hasVerb = false;
  for (let i = first; i < last; i++) {
    const isNumber = tokens.kind[i] === NUMBER;
    if (isNumber && i !== from && i > first && surface(tokens, i - 1) === name) return false;
    if (i >= at) continue;
    // "Trois parcs : Noor 1, Noor 2": what a colon opens has to have a verb of its own.
    if (isMark(tokens, i, ':;(')) isCounted = hasVerb = false;
    if (isNumber) isCounted ||= hasVerb;
    hasVerb ||= isPredicate(tokens, i, lexicon);
  }
  return isCounted && (tokens.kind[to] !== WORD || lexicon.has(tokens, to, W.conjunction));
}

/** Words that a name has before its number. */
const NAME = 3;
/** What outlets like to close their names on: the hours of a day, the degrees of a circle. */
const ROUND_THE_CLOCK = [24, 360];

/** "France 24", «اليوم 24», "le site Maroc 24", "يقين 24" at the head of a page: outlets close their names on a number. */
export function isOutlet(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): boolean {
  const { numeral, from, to } = candidate;
  const name = from - 1;
  if (numeral.form !== 'digits' || numeral.separator !== '' || numeral.width > 3) return false;
  if (name < 0 || !isNameWord(tokens, name, lexicon)) return false;
  const arabic = lexicon.language === 'ar';
  const round = ROUND_THE_CLOCK.includes(approximate(numeral.value));
  if (round && (tokens.spaced[from] === 0 || (!arabic && tokens.capital[name] === 1)))
    return !isOneOfPlaces(tokens, candidate, lexicon);
  const closed = to < tokens.count && isMark(tokens, to, '»”"«″');
  for (let i = name; i >= Math.max(0, from - NAME); i--) {
    if (i === 0 || tokens.kind[i - 1] === LINE)
      return i < NAME && (to >= tokens.count || tokens.kind[to] === LINE);
    if (closed && isMark(tokens, i - 1, '«“"»')) return true;
    if (lexicon.has(tokens, i - 1, W.outlet) || isCredited(tokens, i, to)) return true;
    if (!isNameWord(tokens, i - 1, lexicon)) return false;
  }
  return false;
}

const isCredit = markers('credit').at;
const isNumberedOutlet = markers('numbered-outlet', 'ar').at;

/** «المصدر: أصداء 24», «طنجة - اليوم 24» on a line of their own: who has written a text, behind a colon or a dash. */
const isCredited = (tokens: Tokens, name: number, to: number): boolean =>
  (to >= tokens.count || tokens.kind[to] === LINE) &&
  ((isMark(tokens, name - 1, ':') && isCredit(tokens, name - 2)) ||
    (isMark(tokens, name - 1, '-–/|') && isNumberedOutlet(tokens, name)));

const NO_NAME = classSet('function', 'auxiliary', 'verb', 'number', 'filler', 'relative');

const isNameWord = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  tokens.kind[at] === WORD &&
  !lexicon.hasAny(tokens, at, NO_NAME) &&
  !lexicon.comparators.match(tokens, at, at + 1);
