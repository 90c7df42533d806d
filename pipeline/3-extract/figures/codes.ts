import { isMark, NUMBER, SYMBOL, surface, type Tokens, WORD } from '../tokens.ts';
import { runValue } from './digits.ts';
import { isHyphen } from './group.ts';
import { BITS, type FigureLexicon, W } from './lexicon.ts';
import type { Unnumbered } from './numeral.ts';

const width = (tokens: Tokens, at: number) => tokens.end[at]! - tokens.start[at]!;
const char = (tokens: Tokens, at: number) => tokens.text.charCodeAt(tokens.start[at]!);
const isLatin = (unit: number) => unit < 0x250;
const isAscii = (unit: number) => unit < 0x80;

/** Characters that hold the parts of a date, a time, a code or an address together. */
const JOINTS = '-–‑/:._';
const isJoint = (tokens: Tokens, at: number) =>
  tokens.kind[at] === SYMBOL && JOINTS.includes(tokens.text[tokens.start[at]!]!);
const ADDRESS = '/@_#=&\\';

/** "1 euro=10,7 dirhams" sets two amounts equal; "?page=12" is part of an address. */
const isEquation = (tokens: Tokens, at: number): boolean =>
  tokens.text[tokens.start[at]!] === '=' && tokens.spaced[at - 1] === 1;

const isYear = (value: number, digits: number) => digits === 4 && value >= 1900 && value < 2100;

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

/** A number glued to a name ("le360", "Covid-19", "G20", "2M", "www.site2.ma"), a time ("13h25") or an ordinal ("1er"). */
function readName(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): Unnumbered | null {
  if (at > 0 && tokens.spaced[at] === 0) {
    const before = at - 1;
    // "م3": the exponent of an Arabic unit.
    if (isExponent(tokens, at, lexicon)) return { from: before, to: at + 1, rule: 'identifier' };
    if (
      tokens.kind[before] === WORD &&
      isLatin(char(tokens, before)) &&
      !isGlue(tokens, before, lexicon)
    )
      return { from: before, to: chainEnd(tokens, at, limit), rule: 'identifier' };
    if (tokens.kind[before] === SYMBOL && before > 0 && tokens.spaced[before] === 0) {
      if (endsYears(tokens, at)) return { from: at, to: at + 1, rule: 'year' };
      if (
        ADDRESS.includes(tokens.text[tokens.start[before]!]!) &&
        tokens.kind[before - 1] !== NUMBER &&
        // "143,77 MDH/7.384 T"
        (lexicon.table[tokens.word[before - 1]!]! & BITS.unit) === 0 &&
        !isEquation(tokens, before)
      )
        return { from: before, to: at + 1, rule: 'url' };
      const hyphen = '-‑–'.includes(tokens.text[tokens.start[before]!]!);
      if (hyphen && tokens.kind[before - 1] === WORD && isLatin(char(tokens, before - 1)))
        return { from: before - 1, to: chainEnd(tokens, at, limit), rule: 'identifier' };
    }
    if (tokens.kind[before] === SYMBOL && char(tokens, before) === 0x2b && width(tokens, at) >= 3) {
      if (runValue(tokens, at) === 212) return { from: before, to: at + 1, rule: 'phone' };
    }
  }
  const after = at + 1;
  if (after >= limit || tokens.spaced[after] === 1 || tokens.kind[after] !== WORD) return null;
  const again = after + 2;
  // "7j/7", "24h/24": always.
  if (
    again < limit &&
    isMark(tokens, after + 1, '/') &&
    surface(tokens, again) === surface(tokens, at)
  )
    return { from: at, to: again + 1, rule: 'always' };
  const suffix = lexicon.contextsAfter.match(tokens, after, limit);
  const text = tokens.text.slice(tokens.start[after], tokens.end[after]);
  if (/^h$/i.test(text) && runValue(tokens, at) <= 24) {
    const minutes =
      after + 1 < limit && tokens.kind[after + 1] === NUMBER && tokens.spaced[after + 1] === 0;
    if (minutes) return { from: at, to: after + 2, rule: 'time' };
    if (
      at > 0 &&
      (lexicon.has(tokens, at - 1, W.function) || lexicon.has(tokens, at - 1, W.between))
    )
      return { from: at, to: after + 1, rule: 'time' };
    return null;
  }
  if (suffix?.value === 'ordinal' || suffix?.value === 'time')
    return { from: at, to: suffix.end, rule: suffix.value };
  if (!isLatin(char(tokens, after))) return null;
  const bits = lexicon.table[tokens.word[after]!]!;
  if (bits & (BITS.unit | BITS.noun | BITS.numberWord)) {
    // "2M" the channel and "5G" the network, against "5g" and "12M€".
    const upper = text === text.toUpperCase() && text.length === 1;
    const money = lexicon.currencies.match(tokens, after + 1, limit) !== null;
    const known = lexicon.units.match(tokens, after, limit);
    if (upper && !money && (known === null || 'MGDT'.includes(text)) && width(tokens, at) === 1)
      return { from: at, to: after + 1, rule: 'identifier' };
    return null;
  }
  if (lexicon.has(tokens, after, W.function) || (text.length >= 4 && text === text.toLowerCase()))
    return null;
  return { from: at, to: after + 1, rule: 'identifier' };
}

const isExponent = (tokens: Tokens, at: number, { language, units }: FigureLexicon): boolean =>
  language === 'ar' &&
  width(tokens, at) === 1 &&
  (runValue(tokens, at) === 2 || runValue(tokens, at) === 3) &&
  tokens.kind[at - 1] === WORD &&
  units.match(tokens, at - 1, at)?.value.kind === 'length';

/** End of the digits and joints that go on from the digits at `at`: "NL-189/2020", "PM2,5". */
function chainEnd(tokens: Tokens, at: number, limit: number): number {
  let to = at + 1;
  while (
    to + 1 < limit &&
    (isJoint(tokens, to) || isMark(tokens, to, ',')) &&
    tokens.spaced[to] === 0 &&
    tokens.kind[to + 1] === NUMBER &&
    tokens.spaced[to + 1] === 0
  )
    to += 2;
  return to;
}

/** A word that was meant to stand apart from the number that it is glued to: "de12%", "à12", "MAD500". */
function isGlue(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  if (lexicon.prefixes.match(tokens, at, at + 1)) return true;
  if (tokens.capital[at]) return false;
  const length = tokens.end[at]! - tokens.start[at]!;
  if (length >= 4) return true;
  const preposition = lexicon.has(tokens, at, W.function) && !lexicon.has(tokens, at, W.article);
  return preposition && (length > 1 || !isAscii(char(tokens, at)));
}

/** The "20" of "2015-20", where a period has taken the year before it. */
const endsYears = (tokens: Tokens, at: number): boolean =>
  width(tokens, at) === 2 &&
  isHyphen(tokens, at - 1) &&
  tokens.kind[at - 2] === NUMBER &&
  isYear(runValue(tokens, at - 2), width(tokens, at - 2)) &&
  runValue(tokens, at) > runValue(tokens, at - 2) % 100;

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
