import { markers } from '../../../lexicons/markers.ts';
import type { Analysis } from '../../mention.ts';
import { isMark, LINE, NUMBER, SYMBOL, type Tokens, WORD } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { BESIDE, cuesAt } from '../cues.ts';
import { readCode } from '../ignored/codes.ts';
import { BITS, type FigureLexicon, W } from '../lexicon.ts';
import { NONE, VERBS } from '../measure/sentence/verbs.ts';
import { classSet } from '../word-classes.ts';
import type { Decimal } from './decimal.ts';
import { isDual, isSingularUnit, nounNumeral, singularEnd } from './dual.ts';
import { fractionEnd, isFifth, readFraction } from './fraction.ts';
import { hasArticle } from './group.ts';
import type { Numeral, Unnumbered } from './numeral.ts';
import { readNumeral } from './reader.ts';
import { readHalf } from './scale.ts';
import { leadsToPlace } from './single.ts';

/** What a share is a share of follows them. */
const SHARES = classSet('of');
const OPENS_AMOUNT = classSet('to', 'of', 'versus', 'base', 'between', 'copula');
/** "and minus 5": no English word for less is also one for "at least" as "moins" is. */
const OPENS_MINUS = classSet('to', 'of', 'versus', 'base', 'copula', 'inside', 'conjunction');
const JOINS = classSet('oblique', 'conjunction');
const BEFORE_LEAST = classSet('contracted', 'older');
const mayBeShort = markers('short-measure').at;
const SIGNS = '-−+–';
/** What a number word has. */
const NUMERAL = BITS.numberWord | BITS.one;
/** Tokens of the longest numeral. */
const LONGEST = 40;
/** Digits of what one is counted out of; four are a year. */
const MOST_OUT_OF = 3;

/** Every number of a document in reading order, and what is a code, a date or a vague amount by its form. */
export function scanNumerals(
  { tokens, sentences }: Analysis,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): { candidates: Candidate[]; unnumbered: Unnumbered[] } {
  const candidates: Candidate[] = [];
  const unnumbered: Unnumbered[] = [];
  const { kind, word, count } = tokens;
  const { table } = lexicon;
  const arabic = lexicon.language === 'ar';
  let done = 0;
  // The next token that a period holds, up to which numerals are read.
  let free = 0;
  for (let index = 0; index < sentences.length; index++) {
    const { from, to } = sentences[index]!;
    let cues = -1;
    for (let at = Math.max(from, done); at < to; at++) {
      if (claimed[at]) continue;
      const digits = kind[at] === NUMBER;
      const bits = table[word[at]!]!;
      if (!digits && !arabic && (bits & (NUMERAL | BITS.fraction)) === 0) continue;
      const named =
        (bits & NUMERAL) !== 0 &&
        !digits &&
        kind[at] === WORD &&
        !isHashtag(tokens, at) &&
        opens(tokens, at, lexicon);
      const dualNoun = !digits && !named && arabic && isDual(tokens, at, lexicon);
      const unitNoun = arabic && !dualNoun && !digits && isSingularUnit(tokens, at, lexicon);
      const part = (bits & BITS.fraction) !== 0;
      if (!digits && !named && !dualNoun && !unitNoun && !part) continue;
      free = Math.max(free, at + 1);
      while (free < count && !claimed[free]) free++;
      const limit = Math.min(free, at + LONGEST);
      const code = digits ? readCode(tokens, at, limit, lexicon) : null;
      const words = digits || named ? (code ?? readWords(tokens, at, limit, lexicon)) : null;
      const read =
        words ??
        (part ? readFraction(tokens, at, limit, lexicon) : null) ??
        (dualNoun ? nounNumeral(at, 2) : null) ??
        (unitNoun ? nounNumeral(at, 1, singularEnd(tokens, at, lexicon)) : null);
      if (!read) continue;
      at = read.to - 1;
      done = read.to;
      if (!isNumeral(read)) {
        unnumbered.push(read);
        continue;
      }
      if (cues < 0) cues = cuesOf(tokens, from, to, lexicon);
      const numeral = digits ? signed(tokens, read, from, lexicon) : read;
      candidates.push(candidate(tokens, numeral, index, from, to, cues));
    }
  }
  return { candidates, unnumbered };
}

/** A numeral, or the fraction whose numerator it is. */
function readWords(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): Numeral | Unnumbered | null {
  if (isFifth(tokens, at, limit, lexicon)) return { from: at, to: at + 1, rule: 'fraction' };
  const numeral = readNumeral(tokens, at, limit, lexicon);
  if (numeral === null || !isNumeral(numeral) || numeral.form !== 'words') return numeral;
  const end = fractionEnd(tokens, numeral.to, lexicon);
  return end > 0 && end <= limit ? { from: at, to: end, rule: 'fraction' } : numeral;
}

const isNumeral = (read: Numeral | Unnumbered): read is Numeral => 'value' in read;

/** Whether a number word may open a numeral here: "un", "one", "a" do only before a scale, a unit or a known noun. */
function opens(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  const { word, count } = tokens;
  const { table } = lexicon;
  const bits = table[word[at]!]!;
  if ((bits & BITS.one) === 0) return (bits & BITS.numberWord) !== 0;
  if (isOutOf(tokens, at + 1, lexicon)) return true;
  // "one and a half billion"
  if (readHalf(tokens, at + 1, count, lexicon, 0) !== null) return true;
  // "deux à Tiznit et un à Guelmim"
  if (lexicon.has(tokens, at - 1, W.conjunction) && leadsToPlace(tokens, at + 1, lexicon))
    return true;
  const follow = BITS.unit | BITS.noun | BITS.numberWord;
  for (let i = at + 1; i < Math.min(count, at + 3); i++)
    if ((table[word[i]!]! & follow) !== 0 && (table[word[i]!]! & BITS.one) === 0) return true;
  return false;
}

/** "(one) in 20", "(one) out of every five": how many the numerator of a rate is of. */
function isOutOf(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  if (!lexicon.has(tokens, at, W.per)) return false;
  let next = at + 1;
  if (lexicon.has(tokens, next, W.of)) next++;
  if (lexicon.has(tokens, next, W.each)) next++;
  if (next >= tokens.count) return false;
  if (tokens.kind[next] === NUMBER) return tokens.end[next]! - tokens.start[next]! <= MOST_OUT_OF;
  const bits = lexicon.table[tokens.word[next]!]!;
  return (bits & BITS.numberWord) !== 0 && (bits & BITS.one) === 0;
}

/** BITS of all words of a sentence, and the cues among them or beside it. */
function cuesOf(tokens: Tokens, from: number, to: number, { table }: FigureLexicon): number {
  const { word, count } = tokens;
  let bits = 0;
  for (let i = from; i < to; i++) bits |= table[word[i]!]!;
  for (let i = Math.max(0, from - BESIDE); i < Math.min(count, to + BESIDE); i++)
    bits |= cuesAt(tokens, i);
  return bits;
}

function candidate(
  tokens: Tokens,
  numeral: Numeral,
  sentence: number,
  first: number,
  to: number,
  cues: number,
): Candidate {
  return {
    numeral,
    sentence,
    first,
    last: Math.max(to, numeral.to),
    cues,
    from: numeral.from,
    to: numeral.to,
    value: numeral.value,
    max: null,
    unit: null,
    unitFrom: numeral.to,
    unitTo: numeral.to,
    counted: null,
    paced: null,
    comparator: numeral.rounded ? 'approx' : 'eq',
    comparatorFrom: -1,
    kind: null,
    scale: numeral.scale,
    denominatorTo: 0,
    ignored: null,
    absorbed: false,
    trace: [
      {
        what: 'numeral',
        rule: numeral.rule,
        start: tokens.start[numeral.from]!,
        end: tokens.end[numeral.to - 1]!,
      },
    ],
  };
}

/** The numeral with the sign before it, or with the one that Arabic prints behind it. */
function signed(tokens: Tokens, numeral: Numeral, first: number, lexicon: FigureLexicon): Numeral {
  const at = numeral.from;
  // "à moins 15,2 points", "minus 5 degrees", «ناقص 15,2 نقطة»
  if (
    lexicon.has(tokens, at - 1, W.minus) &&
    at - 1 > first &&
    // «الشغل الناقص 911.000 شخص»: an adjective with its article.
    // «في حالة شغل ناقص 911.000 شخص»: one without.
    (lexicon.language === 'ar'
      ? !hasArticle(tokens, at - 1) && !mayBeShort(tokens, at - 2)
      : opensAmount(tokens, at - 2, lexicon))
  )
    return withSign(numeral, true, at - 1, numeral.to);
  // «(- %0,5)»: right to left, the unit stands between the sign and the digits.
  const unit = isMark(tokens, at - 1, '%٪') && tokens.spaced[at] === 0 ? 1 : 0;
  const before = signBefore(tokens, at - unit, first, lexicon);
  if (before > 0) {
    const from = at - unit - before;
    const minus = tokens.text[tokens.start[from]!] !== '+';
    return withSign(numeral, minus, unit > 0 ? at : from, numeral.to);
  }
  if (lexicon.language !== 'ar' || !isSignedBehind(tokens, numeral, lexicon)) return numeral;
  return withSign(numeral, !isMark(tokens, numeral.to, '+'), numeral.from, numeral.to + 1);
}

/** Whether an amount may start behind the token, which "au moins" and "du moins" say it does not. */
const opensAmount = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  tokens.kind[at] === SYMBOL ||
  lexicon.hasAny(tokens, at, lexicon.language === 'en' ? OPENS_MINUS : OPENS_AMOUNT) ||
  // "averaged minus 3 %"
  (lexicon.language === 'en' && VERBS.en.finite(tokens, at) !== NONE) ||
  // "avec moins 8 points et moins 7 points", not "au moins 8" or "plus ou moins 7".
  (lexicon.hasAny(tokens, at, JOINS) && !lexicon.hasAny(tokens, at, BEFORE_LEAST));

/** "33,1- نقطة", "%33,1-": right to left, the sign is written after its digits, before or after their unit. */
function isSignedBehind(tokens: Tokens, { from, to: at }: Numeral, lexicon: FigureLexicon) {
  if (!isMark(tokens, at, '-−+') || tokens.spaced[at] === 1) return false;
  if (isMark(tokens, from - 1, '%٪'))
    return tokens.kind[at + 1] !== NUMBER && !isMark(tokens, at + 1, '%٪');
  return (
    !isMark(tokens, at, '+') &&
    at + 1 < tokens.count &&
    tokens.spaced[at + 1] === 1 &&
    lexicon.units.match(tokens, at + 1, Math.min(tokens.count, at + 4)) !== null
  );
}

/** 1 where a sign stands right before the digits and nothing right before the sign, else 0. */
function signBefore(tokens: Tokens, at: number, first: number, lexicon: FigureLexicon): number {
  const before = at - 1;
  if (before < first || tokens.kind[before] !== SYMBOL) return 0;
  const mark = tokens.text[tokens.start[before]!]!;
  if (!SIGNS.includes(mark)) return 0;
  const opened = before > 0 && '(«"/'.includes(tokens.text[tokens.start[before - 1]!]!);
  // A dash that stands off its digits is a sign only in brackets or before a percentage that is no share.
  if (tokens.spaced[at] === 1) {
    if (opened) return 1;
    // "Parlement - 71 %": a dash behind what the line is about.
    const parts = tokens.spaced[before] === 1 && tokens.capital[before - 1] === 1;
    // "une baisse de – 9,8 % des nuitées"
    const isLed = lexicon.hasAny(tokens, before - 1, OPENS_AMOUNT);
    return !parts && changeFollows(tokens, at, lexicon, isLed) ? 1 : 0;
  }
  if (isBullet(tokens, at, mark, lexicon)) return 0;
  if (before === 0 || opened || mark === '+' || tokens.spaced[before] === 1) return 1;
  const previous = tokens.text.charCodeAt(tokens.start[before - 1]!);
  if (tokens.kind[before - 1] === WORD) return previous >= 0x600 && previous < 0x700 ? 1 : 0;
  return previous === 0x3a ? 1 : 0;
}

/** "-17 femmes" on a line of its own: a dash for an item, where a count follows and no unit. */
function isBullet(tokens: Tokens, at: number, mark: string, lexicon: FigureLexicon): boolean {
  const opensLine = at === 1 || tokens.kind[at - 2] === LINE;
  if (!opensLine || !DASHES.includes(mark)) return false;
  let end = at + 1;
  while (tokens.kind[end] === NUMBER || (isMark(tokens, end, '.,') && !tokens.spaced[end + 1]))
    end++;
  return tokens.kind[end] === WORD && lexicon.units.match(tokens, end, tokens.count) === null;
}
const DASHES = '-–';

/** Whether "%" closes the digits that start at `at`, so that a dash before them is a minus: not in "Rabat – 48 % of families". */
function changeFollows(
  tokens: Tokens,
  at: number,
  lexicon: FigureLexicon,
  isLed: boolean,
): boolean {
  for (let i = at + 1; i < Math.min(tokens.count, at + 4); i++) {
    if (tokens.kind[i] === NUMBER) continue;
    if (isMark(tokens, i, '%٪')) return isLed || !lexicon.hasAny(tokens, i + 1, SHARES);
    if (!isMark(tokens, i, ',.٫')) return false;
  }
  return false;
}

const withSign = (numeral: Numeral, minus: boolean, from: number, to: number): Numeral => ({
  ...numeral,
  from,
  to,
  value: minus ? opposite(numeral.value) : numeral.value,
  other: minus && numeral.other ? opposite(numeral.other) : numeral.other,
  signed: true,
});

const opposite = ({ mantissa, exponent }: Decimal): Decimal => ({ mantissa: -mantissa, exponent });

/** "#million": a word to search by. */
const isHashtag = (tokens: Tokens, at: number): boolean =>
  isMark(tokens, at - 1, '#') && tokens.spaced[at] === 0;
