import { isMark, NUMBER, type Tokens, WORD } from '../../tokens.ts';
import { BITS, type FigureLexicon } from '../lexicon.ts';
import { runValue, width } from '../numerals/digits.ts';
import { char, isJoint, JOINTS, readName } from '../numerals/glued.ts';
import { isHyphen } from '../numerals/group.ts';
import { readHundredths } from '../numerals/hundredths.ts';
import type { Unnumbered } from '../numerals/numeral.ts';
import { noteEnd } from './notes.ts';

/** What scores are told out of with a stroke; "8/10" may be a day. */
const SCALES = new Set([20, 100]);

/**
 * Digits that are a name, a date, a time or a code by their very form, whatever the words around them;
 * null where they may be an amount.
 */
export function readCode(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): Unnumbered | null {
  const minute = addedTimeEnd(tokens, at);
  if (minute > 0) return { from: at, to: minute, rule: 'time' };
  if (isShutout(tokens, at, lexicon)) return { from: at, to: at + 1, rule: 'game' };
  const named = readName(tokens, at, limit, lexicon);
  if (named) return named;
  const model = modelEnd(tokens, at, limit, lexicon);
  if (model > 0) return { from: at, to: model, rule: 'identifier' };
  const note = noteEnd(tokens, at, limit);
  if (note > 0) return { from: at, to: note, rule: 'identifier' };
  if (isLayout(tokens, at, lexicon)) return { from: at, to: at + 3, rule: 'identifier' };
  let to = at + 1;
  let parts = 1;
  let joint = '';
  let same = true;
  while (
    to + 1 < limit &&
    isJoint(tokens, to) &&
    tokens.spaced[to] === 0 &&
    tokens.kind[to + 1] === NUMBER &&
    tokens.spaced[to + 1] === 0
  ) {
    const next = tokens.text[tokens.start[to]!]!;
    if (joint !== '' && next !== joint) same = false;
    joint = next;
    parts++;
    to += 2;
  }
  if (parts === 1) return readPhone(tokens, at, limit);
  const first = runValue(tokens, at);
  if (parts >= 3) {
    if (joint === '.' && same && isThousands(tokens, at, to)) return null;
    if (readHundredths(tokens, at, limit, lexicon)) return null;
    // "12.5-13.5": two decimals and a hyphen; "1/25.000" is the scale of a map.
    return same || isMark(tokens, at + 1, '/') ? { from: at, to, rule: 'identifier' } : null;
  }
  const second = runValue(tokens, at + 2);
  if (joint === ':') {
    if (width(tokens, at + 2) === 2 && second < 60 && first < 24)
      return { from: at, to, rule: 'time' };
    return null;
  }
  if (joint === '/') {
    // "37/100": a score.
    if (first <= second && SCALES.has(second)) return null;
    return { from: at, to, rule: 'fraction' };
  }
  if (JOINTS.indexOf(joint) < 2 && first > second && width(tokens, at) + width(tokens, at + 2) <= 3)
    return { from: at, to, rule: 'game' };
  return null;
}

/** What numbers are counted in. */
const COUNTING = BITS.unit | BITS.noun | BITS.numberWord;
/** Digits of a model that no hyphen closes. */
const MODEL = 3;

/** "cinq 787-8", "six ATR 72-600", "two Embraer 190": end of the digits that are a model's, behind a small number word or the name that is counted; 0 for any other. */
function modelEnd(tokens: Tokens, at: number, limit: number, lexicon: FigureLexicon): number {
  if (lexicon.language === 'ar' || tokens.spaced[at] === 0 || at < 2) return 0;
  const isName = tokens.capital[at - 1] === 1 && !isCounting(tokens, at - 1, lexicon);
  const isCounted = isName
    ? isFew(tokens, at - 2, lexicon) || tokens.kind[at - 2] === NUMBER
    : isFew(tokens, at - 1, lexicon);
  if (!isCounted) return 0;
  let to = at + 1;
  // "two 500 MW turbines", "two 300-bed wings": so many each.
  const isAmount = isName
    ? lexicon.units.match(tokens, to) !== null
    : isCounting(tokens, to, lexicon);
  if (width(tokens, at) === MODEL && !isHyphen(tokens, to) && !isAmount)
    return isDecimal(tokens, to) ? 0 : to;
  while (to + 1 < limit && isHyphen(tokens, to) && tokens.kind[to + 1] === NUMBER) to += 2;
  const isGlued = to > at + 1 && tokens.kind[to] === WORD && tokens.spaced[to] === 0;
  const end = to + Number(isGlued);
  // "a 200-300 km stretch", unlike "a 787-9 plane"
  const isSpread = runValue(tokens, at) < runValue(tokens, at + 2);
  return to > at + 1 && !(isSpread && isCounting(tokens, end, lexicon)) ? end : 0;
}

/** "(2011) Exports 154|.8": the digits of an amount. */
const isDecimal = (tokens: Tokens, at: number): boolean =>
  isMark(tokens, at, '.,') &&
  tokens.spaced[at] === 0 &&
  tokens.kind[at + 1] === NUMBER &&
  tokens.spaced[at + 1] === 0;

const isCounting = ({ kind, word }: Tokens, at: number, { table }: FigureLexicon): boolean =>
  kind[at] === WORD && (table[word[at]!]! & COUNTING) !== 0;

/** "un", "deux", "nine". */
const isFew = (tokens: Tokens, at: number, { numberWords }: FigureLexicon): boolean =>
  FEW.has(numberWords[tokens.word[at]!]?.cls ?? '');
const FEW: ReadonlySet<string> = new Set(['one', 'unit']);

/** "2×3 (voies)": how a road or a room is laid out, where no unit makes a length of the last. */
const isLayout = (tokens: Tokens, at: number, { units }: FigureLexicon): boolean =>
  isMark(tokens, at + 1, '×*') &&
  tokens.kind[at + 2] === NUMBER &&
  tokens.spaced[at + 1] === tokens.spaced[at + 2] &&
  units.match(tokens, at + 3) === null;

/** «صفر-2», "2-zéro": the goals of a match in which one side has none. */
const isShutout = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  (isHyphen(tokens, at - 1) && isZero(tokens, at - 2, lexicon)) ||
  (isHyphen(tokens, at + 1) && isZero(tokens, at + 2, lexicon));

function isZero({ kind, word }: Tokens, at: number, { numberWords }: FigureLexicon): boolean {
  const number = kind[at] === WORD ? numberWords[word[at]!] : undefined;
  return number?.cls === 'unit' && number.value === 0;
}

/** Minutes at which the halves of a game end, played on or not. */
const HALVES = new Set([45, 90, 105, 120]);
/** Digits of the minutes that are played past them. */
const ADDED = 2;

/** "90+4", "45e+2": end of a minute that is played past the end of a half; 0 for any other. */
function addedTimeEnd(tokens: Tokens, at: number): number {
  const plus = isMark(tokens, at + 1, '+') ? at + 1 : at + 2;
  const minutes = plus + 1;
  for (let i = at + 1; i <= minutes; i++) if (tokens.spaced[i] !== 0) return 0;
  if (!isMark(tokens, plus, '+') || tokens.kind[minutes] !== NUMBER) return 0;
  return HALVES.has(runValue(tokens, at)) && width(tokens, minutes) <= ADDED ? minutes + 1 : 0;
}

/** "1.543.000": every group after the first has three digits. */
function isThousands(tokens: Tokens, from: number, to: number): boolean {
  if (width(tokens, from) > 3) return false;
  for (let i = from + 2; i < to; i += 2) if (width(tokens, i) !== 3) return false;
  return true;
}

/** "0522 33 44 55", "05 22 33 44 55": a leading zero and at least eight digits in all. */
function readPhone(tokens: Tokens, at: number, limit: number): Unnumbered | null {
  if (char(tokens, at) !== 0x30 || width(tokens, at) < 2) return null;
  let digits = width(tokens, at);
  let to = at + 1;
  while (to < limit && tokens.kind[to] === NUMBER && digits < 14) digits += width(tokens, to++);
  return digits >= 8 ? { from: at, to, rule: 'phone' } : null;
}
