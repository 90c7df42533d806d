import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { hasPause, type Tokens, WORD } from '../../tokens.ts';
import { alive, type Candidate, type Counted, lent, nounEnd } from '../candidate.ts';
import { BITS, type FigureLexicon, MEASURED, W } from '../lexicon.ts';
import { approximate } from '../numerals/decimal.ts';

/** Tokens from a part to its whole: "of Fez's", "sur les". */
const WHOLE = 5;

/** "18 des 23 communes", "7 of Fez's 45 projects", "7 out of Fez's 45 projects": the noun of the whole. */
export function partOf(
  tokens: Tokens,
  candidate: Candidate,
  next: Candidate | undefined,
  lexicon: FigureLexicon,
): Counted | null {
  if (!next?.counted?.own || next.sentence !== candidate.sentence) return null;
  // "deux millions d'après un syndicat": no part exceeds its whole.
  if (approximate(next.value) < approximate(candidate.value)) return null;
  // "out of" has a word before its "of", "sur" and «من أصل» have none.
  const isOut = lexicon.has(tokens, candidate.to, W.per);
  const of = isOut && lexicon.has(tokens, candidate.to + 1, W.of) ? candidate.to + 1 : candidate.to;
  if (next.from - of > WHOLE || (!isOut && !lexicon.has(tokens, of, W.of))) return null;
  if (hasPause(tokens, of, next.from, ',;:.(')) return null;
  // "20,000 of them destroyed; 12 villages": what stood before.
  const them = of + 1;
  if (lexicon.has(tokens, them, W.part) || lexicon.has(tokens, them, W.relative)) return null;
  return next.counted;
}

/** "65.200 personnes dans 50 prisons, dont 28.500": the noun of the nearest number that a part does not exceed, else the one given. */
export function wholeOver(candidates: readonly Candidate[], at: number, noun: Counted): Counted {
  const { sentence, value } = candidates[at]!;
  for (let i = at - 1; candidates[i]?.sentence === sentence; i--) {
    const whole = candidates[i]!;
    if (alive(whole) && whole.counted && approximate(whole.value) >= approximate(value))
      return whole.counted;
  }
  return noun;
}

/** "Sur un total de 911 questions …, 297 ont obtenu une réponse": the whole that later numbers are parts of. */
export function isTotal(
  tokens: Tokens,
  { counted, numeral, from, first, cues }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  if (!counted?.own || numeral.form === 'words' || (cues & BITS.per) === 0) return false;
  for (let i = from - 1; i >= Math.max(first, from - 6) && tokens.kind[i] === WORD; i--) {
    if (lexicon.has(tokens, i, W.per)) return true;
    if (!lexicon.has(tokens, i, W.filler) && !lexicon.has(tokens, i, W.of)) return false;
  }
  return false;
}

const hasJoined = markers('joined').at;

/**
 * What a part is counted in, whose own noun says no more than how it came to the whole before: "84 médecins, dont 12
 * nouveaux recrutés".
 */
export function ofWhole(
  tokens: Tokens,
  { counted, sentence, from }: Candidate,
  whole: Candidate | null,
  lexicon: FigureLexicon,
): Counted | null {
  if (!counted?.own || !whole?.counted?.own || whole.sentence !== sentence) return null;
  const joined =
    hasJoined(tokens, counted.from) ||
    hasJoined(tokens, counted.to - 1) ||
    isParticiple(tokens, counted, lexicon);
  if (!joined) return null;
  for (let at = whole.to; at < from; at++)
    if (lexicon.has(tokens, at, W.part)) return lent(whole.counted);
  return null;
}

/** «منها 51 مرتبطة بالتهريب»: a participle with its complement; «مدرسة» and «محاولة» are built like nouns. */
const isParticiple = (tokens: Tokens, { from, to, code }: Counted, lexicon: FigureLexicon) =>
  lexicon.language === 'ar' &&
  code === '' &&
  hasParticipleForm(tokens, from) &&
  (opensWithPreposition(tokens, to) || lexicon.has(tokens, to, W.inside));
const hasParticipleForm = wordMatches(/^م(?:ت[^ا].|[^ت][^ا]..).*[ةا]$/);
const opensWithPreposition = wordMatches(/^[بل]../);

/** «12 معتقلا من سجن تازة و15 من سجن فاس»: from another of the places where those counted before are from, which are not counted. */
export function isFromAnother(
  tokens: Tokens,
  { counted, to, sentence }: Candidate,
  before: Candidate | undefined,
  lexicon: FigureLexicon,
): boolean {
  if (lexicon.language !== 'ar' || !counted?.own || !before?.counted) return false;
  const origin = nounEnd(before);
  const isListed = before.sentence === sentence && to - origin <= ORIGIN;
  if (!isListed || !lexicon.has(tokens, to, W.of) || !lexicon.has(tokens, origin, W.of))
    return false;
  return tokens.word[origin + 1] === tokens.word[counted.from] && counted.from === to + 1;
}
/** Tokens of an origin with its name, and the next number. */
const ORIGIN = 8;

/** "400 hectares, dont 120 de chênes", «منها 120 من الفلين», "16 مليار درهم من 184 مليار مبرمجة": of an amount, named after what it is of. */
export function isSubstance(
  tokens: Tokens,
  { counted, numeral, from, to, sentence }: Candidate,
  whole: Candidate | null,
  lexicon: FigureLexicon,
): boolean {
  if (whole?.unit == null || whole.sentence !== sentence || counted === null) return false;
  const part = lexicon.has(tokens, from - 1, W.part);
  if (part && lexicon.has(tokens, to, W.of) && MEASURED.has(whole.unit.kind)) return true;
  return (
    counted.code === '' &&
    numeral.scale > 0 &&
    numeral.scale === whole.numeral.scale &&
    whole.unit.kind === 'money' &&
    from - whole.to === 1 &&
    lexicon.has(tokens, from - 1, W.of)
  );
}

/** "94 people, including 30 foreigners, while it was 62": a part lends its noun to nobody that the whole stands before. */
export const isPart = (tokens: Tokens, { from }: Candidate, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, from - 1, W.part) || lexicon.has(tokens, from - 2, W.part);

/** How many times nearer the whole a base is than its part. */
const NEARER = 2;

/** "874 cas, dont 79 mortels, | contre 963": of the whole, which it is much nearer to than to the part told last. */
export function isNearerWhole(base: Candidate, part: Candidate, whole: Candidate): boolean {
  const [of, less, more] = [base, part, whole].map(({ value }) => approximate(value));
  const far = (other: number) => Math.abs(Math.log(of! / other));
  return less! < more! && far(less!) > NEARER * far(more!) && far(less!) > Math.log(NEARER);
}
