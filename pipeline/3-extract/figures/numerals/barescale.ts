import { isMark, type Tokens } from '../../tokens.ts';
import { isDefiniteDeterminer } from '../ignored/word-rules.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { endsInS } from '../word-shapes.ts';
import { decimal } from './decimal.ts';
import { hasWaw, numberWord } from './group.ts';
import type { NumberWord } from './numberwords.ts';
import type { Unnumbered } from './numeral.ts';
import { type Part, wordsPart } from './scale.ts';

/** A scale word without coefficient: one thousand, two thousand in a dual, or no number at all in a plural. */
export function bareScale(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): Part | Unnumbered | null {
  const word = numberWord(tokens, at, limit, lexicon)!;
  const arabic = lexicon.language === 'ar';
  const round = lexicon.language === 'fr' ? knownRound(tokens, at, word, lexicon) : null;
  if (round) return round;
  if (word.cls === 'plural' || word.cls === 'group') {
    // "عشرات الآلاف", "des centaines de milliers", "tens of thousands": one vague expression.
    let to = at + 1;
    for (;;) {
      const of = lexicon.has(tokens, to, W.of) && lexicon.language !== 'ar' ? 1 : 0;
      const next = numberWord(tokens, to + of, limit, lexicon);
      if (!next || !['plural', 'group', 'scale'].includes(next.cls)) break;
      to += of + 1;
    }
    return { from: at, to, rule: VAGUE };
  }
  if (word.cls !== 'scale' && word.cls !== 'dual') return null;
  // "des millions de", "millions of": a Latin plural without coefficient; "4 MDH (million dirhams)": what a sign is short for.
  if (!arabic && (tokens.text[tokens.end[at]! - 1] === 's' || isMark(tokens, at - 1, '(')))
    return { from: at, to: at + 1, rule: VAGUE };
  const twice =
    word.cls === 'dual' ||
    (arabic && isDualConstruct(tokens, at) && !linksOn(tokens, at + 1, limit, lexicon));
  // "mille milliards", «ألف مليار»: a thousand of what is larger.
  const larger = numberWord(tokens, at + 1, limit, lexicon);
  const isOfLarger =
    larger?.cls === 'scale' &&
    larger.value > word.value &&
    !linksOn(tokens, at + 1, limit, lexicon);
  const scale = isOfLarger ? larger.value : word.value;
  return wordsPart({
    to: isOfLarger ? at + 2 : at + 1,
    value: decimal(twice ? 2 : 1, isOfLarger ? word.value + larger.value : word.value),
    scale,
    scaleFrom: at,
  });
}

/** "la centaine de classes", "cette vingtaine de barques": a round number of things known, against "à la douzaine". */
function knownRound(
  tokens: Tokens,
  at: number,
  { cls, value }: NumberWord,
  lexicon: FigureLexicon,
): Part | null {
  if (cls !== 'group' && cls !== 'collective') return null;
  if (endsInS(tokens, at) || !lexicon.has(tokens, at + 1, W.of)) return null;
  const before = at - 1;
  const isKnown =
    lexicon.has(tokens, before, W.article) ||
    lexicon.has(tokens, before, W.possessive) ||
    isDefiniteDeterminer(tokens, before);
  if (!isKnown) return null;
  const scale = cls === 'group' ? value : 1;
  const round = cls === 'group' ? decimal(1, value) : decimal(value);
  return wordsPart({ to: at + 1, value: round, scale, scaleFrom: at, rounded: true });
}

/** "ألفا", "مليونا", "مليارا" with no coefficient before: the dual that has dropped its ن before a noun. */
const isDualConstruct = (tokens: Tokens, at: number): boolean => {
  const end = tokens.end[at]!;
  return tokens.text.charCodeAt(end - 1) === 0x627 && tokens.text.charCodeAt(end - 2) !== 0x644;
};

const linksOn = (tokens: Tokens, at: number, limit: number, lexicon: FigureLexicon): boolean =>
  at < limit && (hasWaw(tokens, at) || lexicon.isWaw(tokens, at, limit));

/** What a half is told of as a figure: "half a ton", never "half an hour". */
const HALVED: ReadonlySet<string> = new Set(['mass', 'length', 'area', 'volume', 'money']);
/** "un demi-point", «ربع نقطة»: what a rate moves by. */
const POINT = 'percentage_point';

/** "half a million", "un demi-million" after its article, "نصف مليون"; "half a ton", "une demi-tonne", «نصف طن». */
export function readHalfOf(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
  half: NumberWord,
): Part | null {
  let next = at + 1;
  // "a quarter of a million"
  if (lexicon.has(tokens, next, W.of)) next++;
  if (numberWord(tokens, next, limit, lexicon)?.cls === 'article') next++;
  else if (next < limit && tokens.text.charCodeAt(tokens.start[next]!) === 0x2d) next++;
  const word = numberWord(tokens, next, limit, lexicon);
  const power = half.value >= 10 ? 2 : 1;
  // «كيلوغرامان ونصف الكيلوغرام»: more of what stands before.
  const unit = word || hasWaw(tokens, at) ? null : lexicon.units.match(tokens, next, limit);
  if (unit && (HALVED.has(unit.value.kind) || unit.value.code === POINT))
    return wordsPart({ to: next, value: decimal(half.value, -power), scale: 0, scaleFrom: next });
  const dozen = word?.cls === 'collective';
  if (!dozen && word?.cls !== 'scale') return null;
  return wordsPart({
    to: next + 1,
    // Of a dozen: six or so.
    value: dozen ? decimal(word.value / 2) : decimal(half.value, word.value - power),
    scale: dozen ? 1 : word.value,
    rounded: dozen,
    scaleFrom: at,
  });
}

const VAGUE = 'vague';
