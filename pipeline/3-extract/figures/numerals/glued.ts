import { isMark, NUMBER, SYMBOL, surface, type Tokens, WORD } from '../../tokens.ts';
import { BITS, type FigureLexicon, W } from '../lexicon.ts';
import { runValue, width } from './digits.ts';
import type { Unnumbered } from './numeral.ts';

/** The first code unit of a token. */
export const char = (tokens: Tokens, at: number) => tokens.text.charCodeAt(tokens.start[at]!);
const isLatin = (unit: number) => unit < 0x250;
const isAscii = (unit: number) => unit < 0x80;

/** Characters that hold the parts of a date, a time, a code or an address together. */
export const JOINTS = '-–/:._';
/** Whether a token is a mark that joins the runs of one code. */
export const isJoint = (tokens: Tokens, at: number) =>
  tokens.kind[at] === SYMBOL && JOINTS.includes(tokens.text[tokens.start[at]!]!);
const ADDRESS = '/@_#=&\\';

/** A number glued to a name ("le360", "Covid-19", "G20", "2M", "www.site2.ma"), a time ("13h25") or an ordinal ("1er"). */
export function readName(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): Unnumbered | null {
  if (at > 0 && tokens.spaced[at] === 0) {
    const before = at - 1;
    if (
      tokens.kind[before] === WORD &&
      isLatin(char(tokens, before)) &&
      !isGlue(tokens, before, lexicon)
    )
      return { from: before, to: nameEnd(tokens, at, limit, lexicon), rule: 'identifier' };
    if (tokens.kind[before] === SYMBOL && before > 0 && tokens.spaced[before] === 0) {
      if (
        ADDRESS.includes(tokens.text[tokens.start[before]!]!) &&
        tokens.kind[before - 1] !== NUMBER &&
        // "2.310 sièges/13,4%": what is counted, and its share; "(PAM/2.310)": whose they are.
        tokens.kind[before - 2] !== NUMBER &&
        !(isMark(tokens, before - 2, '(') && isGrouped(tokens, at)) &&
        // "143,77 MDH/7.384 T", "$1 billion/912 million euros"
        (lexicon.table[tokens.word[before - 1]!]! & (BITS.unit | BITS.numberWord)) === 0
      )
        return { from: before, to: at + 1, rule: 'url' };
      const hyphen = '-–'.includes(tokens.text[tokens.start[before]!]!);
      // "25-to-34-year-olds"
      const ranged = lexicon.has(tokens, before - 1, W.to) && tokens.kind[before - 3] === NUMBER;
      if (
        hyphen &&
        !ranged &&
        tokens.kind[before - 1] === WORD &&
        isLatin(char(tokens, before - 1))
      )
        return { from: before - 1, to: chainEnd(tokens, at, limit), rule: 'identifier' };
    }
    if (tokens.kind[before] === SYMBOL && char(tokens, before) === 0x2b && width(tokens, at) >= 3) {
      if (runValue(tokens, at) === 212 || width(tokens, at) >= ABROAD)
        return { from: before, to: numbersEnd(tokens, at, limit), rule: 'phone' };
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
  if ((text === 'h' || text === 'H') && runValue(tokens, at) <= 24) {
    const minutes =
      after + 1 < limit && tokens.kind[after + 1] === NUMBER && tokens.spaced[after + 1] === 0;
    if (minutes) return { from: at, to: after + 2, rule: 'time' };
    if (lexicon.has(tokens, at - 1, W.function)) return { from: at, to: after + 1, rule: 'time' };
    return null;
  }
  if (suffix?.value === 'ordinal' || suffix?.value === 'time')
    return { from: at, to: suffix.end, rule: suffix.value };
  if (!isLatin(char(tokens, after))) return null;
  // "over 60s", "two 737s"
  if (text === 's' && lexicon.language === 'en')
    return {
      from: at,
      to: after + 1,
      rule: runValue(tokens, at) < 100 ? 'age_class' : 'identifier',
    };
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
  if (text.length >= 4 && text === text.toLowerCase()) return null;
  return { from: at, to: after + 1, rule: 'identifier' };
}

/** "2.310": digits in groups, as no code has them. */
const isGrouped = (tokens: Tokens, at: number): boolean =>
  isMark(tokens, at + 1, '.') && width(tokens, at + 2) === 3 && tokens.spaced[at + 2] === 0;

/** Digits of a phone number with the code of its country: "+212537678900". */
const ABROAD = 11;

/** End of the groups of digits that stand in a row from the one at `at` on: "212 537 67 89 00". */
function numbersEnd(tokens: Tokens, at: number, limit: number): number {
  let to = at + 1;
  while (to < limit && tokens.kind[to] === NUMBER) to++;
  return to;
}

/** The same of letters and digits: "PM2,5"; those of an area or a volume end alone, "155 m3/226 m3". */
function nameEnd(tokens: Tokens, at: number, limit: number, { units }: FigureLexicon): number {
  const isPower =
    SQUARE_OR_CUBIC.has(surface(tokens, at)) && units.match(tokens, at - 1)?.end === at;
  return isPower ? at + 1 : chainEnd(tokens, at, limit);
}
const SQUARE_OR_CUBIC: ReadonlySet<string> = new Set(['2', '3']);

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
  const length = width(tokens, at);
  if (length >= 4) return true;
  const preposition = lexicon.has(tokens, at, W.function) && !lexicon.has(tokens, at, W.article);
  return preposition && (length > 1 || !isAscii(char(tokens, at)));
}
