import { wordMatches } from '../../by-form.ts';
import type { Analysis } from '../../mention.ts';
import { isMark, NUMBER, type Tokens, WORD } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { BESIDE, cuesAt } from '../cues.ts';
import { readCode } from '../ignored/codes.ts';
import { BITS, type FigureLexicon, W } from '../lexicon.ts';
import { isDual, isSingularUnit, nounNumeral, singularEnd } from './dual.ts';
import { fractionEnd, isFifth, readFraction } from './fraction.ts';
import type { Numeral, Unnumbered } from './numeral.ts';
import { readNumeral } from './reader.ts';
import { readHalf } from './scale.ts';
import { signed } from './sign.ts';
import { leadsToPlace } from './single.ts';

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
  if (isOutOf(tokens, isAlone(tokens, at + 1) ? at + 2 : at + 1, lexicon)) return true;
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

/** "une | seule sur 12" */
const isAlone = wordMatches(/^seule?$/);

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

/** "#million": a word to search by. */
const isHashtag = (tokens: Tokens, at: number): boolean =>
  isMark(tokens, at - 1, '#') && tokens.spaced[at] === 0;
