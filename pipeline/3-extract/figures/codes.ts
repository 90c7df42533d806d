import { wordMatches } from '../by-form.ts';
import { NUMBER, type Tokens, WORD } from '../tokens.ts';
import { runValue } from './digits.ts';
import { char, isJoint, isYear, JOINTS, readName, width } from './glued.ts';
import { isHyphen } from './group.ts';
import { BITS, type FigureLexicon } from './lexicon.ts';
import type { Unnumbered } from './numeral.ts';

const isYears = wordMatches(/^années$/i);

/** "des années 80" */
const isDecade = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  isYears(tokens, at - 1) &&
  width(tokens, at) === 2 &&
  tokens.text.charCodeAt(tokens.end[at]! - 1) === 0x30 &&
  lexicon.language === 'fr';

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
  const named = readName(tokens, at, limit, lexicon);
  if (named) return named;
  if (isDecade(tokens, at, lexicon)) return { from: at, to: at + 1, rule: 'year' };
  const plate = readPlate(tokens, at, limit);
  if (plate) return plate;
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
    // "12.5-13.5": two decimals and a hyphen.
    if (!same) return null;
    if (width(tokens, at) === 2 && char(tokens, at) === 0x30 && parts >= 4)
      return { from: at, to, rule: 'phone' };
    const last = runValue(tokens, to - 1);
    const date =
      parts === 3 && (isYear(first, width(tokens, at)) || isYear(last, width(tokens, to - 1)));
    return { from: at, to, rule: date ? 'date' : 'identifier' };
  }
  const second = runValue(tokens, at + 2);
  if (joint === ':') {
    if (width(tokens, at + 2) === 2 && second < 60 && first < 24)
      return { from: at, to, rule: 'time' };
    return null;
  }
  if (joint === '/') {
    if (isYear(first, width(tokens, at))) return { from: at, to, rule: 'year' };
    if (isYear(second, width(tokens, at + 2))) return { from: at, to, rule: 'date' };
    // "37/100": a score.
    if (first <= second && SCALES.has(second)) return null;
    return { from: at, to, rule: 'fraction' };
  }
  if (
    JOINTS.indexOf(joint) < 2 &&
    first > second &&
    width(tokens, at) + width(tokens, at + 2) <= 3 &&
    !countsBehind(tokens, to, lexicon)
  )
    return { from: at, to, rule: 'game' };
  if (
    joint !== '.' &&
    isYear(first, width(tokens, at)) &&
    (isYear(second, width(tokens, at + 2)) || width(tokens, at + 2) === 2)
  )
    return { from: at, to, rule: 'year' };
  return null;
}

/** Whether a unit or a known noun follows: "3-2" without one is the result of a game. */
const countsBehind = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  at < tokens.count &&
  ((lexicon.table[tokens.word[at]!]! & (BITS.noun | BITS.numberWord)) !== 0 ||
    lexicon.units.match(tokens, at, Math.min(tokens.count, at + 3)) !== null);

/** "1.543.000": every group after the first has three digits. */
function isThousands(tokens: Tokens, from: number, to: number): boolean {
  if (width(tokens, from) > 3) return false;
  for (let i = from + 2; i < to; i += 2) if (width(tokens, i) !== 3) return false;
  return true;
}

/** "12345-A-6", "12345-أ-6": one letter between hyphens. */
function readPlate(tokens: Tokens, at: number, limit: number): Unnumbered | null {
  const letter = at + 2;
  if (at + 4 >= limit || !isHyphen(tokens, at + 1) || !isHyphen(tokens, at + 3)) return null;
  if (tokens.kind[letter] !== WORD || width(tokens, letter) !== 1) return null;
  return tokens.kind[at + 4] === NUMBER ? { from: at, to: at + 5, rule: 'identifier' } : null;
}

/** "0522 33 44 55", "05 22 33 44 55": a leading zero and at least eight digits in all. */
function readPhone(tokens: Tokens, at: number, limit: number): Unnumbered | null {
  if (char(tokens, at) !== 0x30 || width(tokens, at) < 2) return null;
  let digits = width(tokens, at);
  let to = at + 1;
  while (to < limit && tokens.kind[to] === NUMBER && digits < 14) digits += width(tokens, to++);
  return digits >= 8 ? { from: at, to, rule: 'phone' } : null;
}
