import { markers } from '../../../lexicons/markers.ts';
import { wordIn } from '../../by-form.ts';
import { isMark, NUMBER, SYMBOL, surface, type Tokens, WORD } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { namesItems } from '../ignored/items.ts';
import { BITS, type FigureLexicon, MEASURED, type Unit, type UnitKind, W } from '../lexicon.ts';
import { add, approximate, decimal } from '../numerals/decimal.ts';
import { hasWaw, isHyphen } from '../numerals/group.ts';
import { classSet } from '../word-classes.ts';
import { compoundOf, namesDays, type UnitMatch } from './days.ts';
import { isOfOther } from './of-other.ts';

/** What follows "points de" where it names no places. */
const UNNAMED = classSet('article', 'aside', 'change', 'function', 'hollow');

const LOWER = /^[a-z]$/;

/** The unit that an Arabic noun is by itself, number and unit in one word: a dual, or «نقطة» before «ونصف». */
export function attachOwnUnit(
  tokens: Tokens,
  candidate: Candidate,
  lexicon: FigureLexicon,
): boolean {
  const { from, to } = candidate;
  const match = lexicon.units.match(tokens, from, to);
  if (!match) return false;
  candidate.unit = match.value;
  candidate.unitFrom = from;
  candidate.unitTo = to;
  addHalf(tokens, candidate, lexicon);
  return true;
}

/** Finds the currency, percent sign or measure of a number, behind it or in front, and widens its surface to it. */
export function attachUnit(
  tokens: Tokens,
  candidate: Candidate,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): void {
  const behind = unitBehind(tokens, candidate, lexicon);
  const found = behind && isOfOther(tokens, behind, claimed, lexicon) ? null : behind;
  const compound = found && compoundOf(tokens, found, lexicon);
  if (compound) {
    candidate.counted = compound;
    return;
  }
  if (found && namesDays(tokens, candidate, found, lexicon)) return;
  if (found && namesItems(tokens, candidate, found, lexicon)) {
    candidate.counted = { from: found.from, to: found.end, code: 'point', own: true };
    return;
  }
  if (found) {
    take(tokens, candidate, found);
    settleScaled(candidate);
    addHalf(tokens, candidate, lexicon);
  } else attachPrefix(tokens, candidate, lexicon);
}

/** «25 مليارا و738 مليوندرهم», "2 milliards 300 MDH": the scale of a unit is of the last part alone, which has no other. */
function settleScaled(candidate: Candidate): void {
  const { unit, numeral } = candidate;
  if (!unit || unit.power < 3 || numeral.scale <= unit.power) return;
  const value = approximate(candidate.value);
  const rest = value % 10 ** numeral.scale;
  if (rest === 0 || rest >= PART) return;
  candidate.value = decimal((value - rest) / 10 ** unit.power + rest);
}
/** From here on a part of a number would have been written in the next scale. */
const PART = 1000;

const classOf = (tokens: Tokens, at: number, lexicon: FigureLexicon) =>
  lexicon.numberWords[tokens.word[at]!]?.cls;

const OPENS_NEXT = classSet('article', 'possessive');

/** "deux heures et demie", "ساعتان ونصف": half of the unit just read; of its scale in "un million d'habitants et demi". */
export function addHalf(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): void {
  const { counted } = candidate;
  let at = counted ? counted.to : candidate.to;
  if (lexicon.language === 'ar' && hasWaw(tokens, at)) {
    if (classOf(tokens, at, lexicon) !== 'half') return;
  } else if (classOf(tokens, at, lexicon) === 'and') {
    at++;
    if (classOf(tokens, at, lexicon) === 'article') at++;
    if (classOf(tokens, at, lexicon) !== 'half') return;
  } else return;
  // "a dozen villages and half a dozen schools"
  if (lexicon.language === 'en' && lexicon.hasAny(tokens, at + 1, OPENS_NEXT)) return;
  const half = lexicon.numberWords[tokens.word[at]!]!.value;
  const power = half >= 10 ? 2 : 1;
  const sum = add(candidate.value, decimal(half, candidate.numeral.scale - power));
  if (!sum) return;
  candidate.value = sum;
  if (counted) return;
  // «كيلوغرامين ونصف الكيلوغرام»: the unit is said again.
  const again = lexicon.language === 'ar' ? lexicon.units.match(tokens, at + 1) : null;
  candidate.to = again?.value.code === candidate.unit?.code ? (again?.end ?? at + 1) : at + 1;
}

function unitBehind(
  tokens: Tokens,
  { numeral }: Candidate,
  lexicon: FigureLexicon,
): UnitMatch | null {
  const from =
    isMark(tokens, numeral.to, '+') || isEnclosed(tokens, numeral) ? numeral.to + 1 : numeral.to;
  const behind = matchUnit(tokens, from, lexicon);
  if (behind || from >= tokens.count) return behind;
  // "120.000 (t)", «400 "ميغاواط"»
  if (isMark(tokens, from, '("“«')) {
    const bracketed = matchUnit(tokens, from + 1, lexicon);
    if (!bracketed || !isMark(tokens, bracketed.end, ')"”»')) return null;
    const { unit } = bracketed;
    // "2,2 milliards (MMDH)": the scale said once more.
    const again = numeral.scale > 0 && unit.power === numeral.scale;
    return {
      unit: again ? recoded(unit, unit.code, unit.kind, unit.mantissa, 0) : unit,
      from,
      end: bracketed.end + 1,
    };
  }
  // "16.742.464 de dirhams", "4.120.300 de tonnes": told to the unit, as if in millions.
  const exact =
    lexicon.language === 'fr' &&
    numeral.separator !== '' &&
    lexicon.has(tokens, from, W.of) &&
    (lexicon.currencies.match(tokens, from + 1, Math.min(tokens.count, from + 3)) !== null ||
      MEASURED.has(matchUnit(tokens, from + 1, lexicon)?.unit.kind ?? ''));
  // "5 billion additional dirhams": an adjective before the currency.
  const adjective =
    lexicon.language === 'en' &&
    numeral.scale > 0 &&
    tokens.kind[from] === WORD &&
    !lexicon.has(tokens, from, W.function) &&
    lexicon.currencies.match(tokens, from + 1, Math.min(tokens.count, from + 3)) !== null;
  if (isMore(tokens, from, lexicon)) {
    const measured = matchUnit(tokens, from + 1, lexicon);
    // "five additional months", unlike "two new days"
    const isTime = measured?.unit.kind === 'duration' && isFurther(tokens, from);
    if (measured && (MEASURED.has(measured.unit.kind) || measured.unit.kind === 'money' || isTime))
      return measured;
  }
  const linked =
    exact ||
    adjective ||
    (numeral.scale > 0 && lexicon.language !== 'ar' && lexicon.has(tokens, from, W.of)) ||
    (lexicon.language === 'en' && isHyphenated(tokens, from, lexicon));
  return linked ? matchUnit(tokens, from + 1, lexicon) : null;
}

/** "a 40-km road", "a 40 -km road"; not "$40-$60", whose second sign is of the second number. */
const isHyphenated = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  (isHyphen(tokens, at) ||
    (isMark(tokens, at, '-') && tokens.spaced[at + 1] === 0 && tokens.kind[at + 1] === WORD)) &&
  !(tokens.kind[at + 2] === NUMBER && lexicon.prefixes.match(tokens, at + 1, at + 2) !== null);

const isFurther = markers('further').at;

/** "two more tonnes", "30 nouveaux hectares": an adjective before a unit that is no letter ("12 autres l'ont"). */
const isMore = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.language !== 'ar' &&
  lexicon.has(tokens, at, W.preadjective) &&
  at + 1 < tokens.count &&
  tokens.end[at + 1]! - tokens.start[at + 1]! > 1;

/** "(-2,5) points": the number alone stands in brackets, its sign with it. */
const isEnclosed = (tokens: Tokens, { from, to }: Candidate['numeral']): boolean =>
  isMark(tokens, to, ')') &&
  (isMark(tokens, from - 1, '(') ||
    (tokens.kind[from - 1] === SYMBOL && isMark(tokens, from - 2, '(')));

function take(tokens: Tokens, candidate: Candidate, { unit, from, end }: UnitMatch): void {
  candidate.unit = unit;
  candidate.unitFrom = from;
  candidate.unitTo = end;
  candidate.to = end;
  candidate.trace.push({
    what: 'unit',
    rule: `unit-after:${unit.code}`,
    start: tokens.start[from]!,
    end: tokens.end[end - 1]!,
  });
}

/** The unit that starts at token `at`, if one does. */
function matchUnit(tokens: Tokens, at: number, lexicon: FigureLexicon): UnitMatch | null {
  if (at >= tokens.count || (lexicon.table[tokens.word[at]!]! & BITS.unit) === 0) return null;
  if (lexicon.language === 'ar' && hasWaw(tokens, at)) return null;
  const match = lexicon.units.match(tokens, at, Math.min(tokens.count, at + 6));
  if (!match) return null;
  const { value: unit, end } = match;
  // "60.24 للسنة": what a preposition or an article opens is another phrase.
  if (tokens.clitic[at]! > 0 && unit.kind !== 'percent' && unit.kind !== 'money') return null;
  const text = tokens.text.slice(tokens.start[at], tokens.end[at]);
  const isLetter = end === at + 1 && text.length === 1 && tokens.kind[at] === WORD;
  if (isLetter && /[A-Za-z]/.test(text)) {
    if (!LOWER.test(text) && text !== 'T' && !(text === 'L' && tokens.spaced[at] === 0))
      return null;
  }
  // English writes "MT" for metric tons, "Mt" for millions of them.
  if (text === 'MT' && lexicon.language === 'en')
    return { unit: recoded(unit, 't', 'mass', 1, 0), from: at, end };
  const powered = unit.kind === 'length' || unit.code.endsWith('/m3');
  const raised =
    end < tokens.count &&
    tokens.kind[end] === NUMBER &&
    (tokens.spaced[end] === 0 || isExponent(tokens, end, lexicon));
  if (powered && raised) return raise(tokens, { unit, from: at, end }, text === 'Mm', lexicon);
  if (unit.code === 'percentage_point' && end === at + 1 && countsPlaces(tokens, end, lexicon))
    return null;
  return { unit, from: at, end };
}

/** "8 millions de m 2 ,", "300 km 2 et": a digit set apart that counts nothing, not "40 km 2 ponts". */
const isExponent = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  /^[23]$/.test(surface(tokens, at)) &&
  (isMark(tokens, at + 1, ',،;؛:.)(') || lexicon.hasAny(tokens, at + 1, GOES_ON)) &&
  tokens.kind[at + 2] !== NUMBER;
const GOES_ON = classSet('conjunction', 'of', 'relative', 'inside');

/** «نقطة بيع», «نقط ماء»: what is done at a place, or what comes from it. */
const isPlaceWord = wordIn(markers('of-a-place'));

/** "points de vente" counts places; "points de mieux", "points de la croissance" are points of a percentage. */
const countsPlaces = (tokens: Tokens, end: number, lexicon: FigureLexicon): boolean =>
  (lexicon.language === 'fr' &&
    lexicon.has(tokens, end, W.of) &&
    !lexicon.hasAny(tokens, end + 1, UNNAMED)) ||
  isPlaceWord(tokens, end);

/** A unit of another code, printed where the first is. */
export const recoded = (
  unit: Unit,
  code: string,
  kind: UnitKind,
  mantissa = unit.mantissa,
  power = unit.power,
): Unit => ({ code, kind, mantissa, power, place: unit.place });

/** "m2", "km 2", "m3", "m3/s": the exponent is a number of its own to the tokeniser. */
function raise(
  tokens: Tokens,
  { unit, from, end: at }: UnitMatch,
  million: boolean,
  lexicon: FigureLexicon,
): UnitMatch | null {
  const power = surface(tokens, at);
  const end = at + 1;
  if (unit.kind !== 'length') return power === '3' ? { unit, from, end } : null;
  if (power === '2') return { unit: recoded(unit, `${unit.code}2`, 'area'), from, end };
  if (power !== '3') return null;
  const volume = million
    ? recoded(unit, 'm3', 'volume', 1, 6)
    : recoded(unit, `${unit.code}3`, 'volume');
  const per = end + 1 < tokens.count && isMark(tokens, end, '/') && tokens.spaced[end] === 0;
  const time = per ? lexicon.units.match(tokens, end + 1, Math.min(tokens.count, end + 2)) : null;
  // What flows by the second has a unit of its own, by the day it is a rate.
  if (time?.value.code !== 's') return { unit: volume, from, end };
  return { unit: recoded(volume, `${volume.code}/s`, 'other'), from, end: time.end };
}

/** "%16,3", "$500", "MAD 12 milliards". */
function attachPrefix(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): void {
  for (let width = 2; width >= 1; width--) {
    const from = candidate.from - width;
    if (from < candidate.first) continue;
    const match = lexicon.prefixes.match(tokens, from, candidate.from);
    if (!match || match.end !== candidate.from) continue;
    const unit = match.value;
    if (unit.kind === 'percent') {
      const tight = tokens.spaced[candidate.from] === 0 || lexicon.language === 'ar';
      const taken = from > 0 && tokens.kind[from - 1] === NUMBER;
      if (!tight || taken) return;
    } else if (from > 0 && tokens.kind[from] !== NUMBER && tokens.kind[from - 1] === NUMBER) return;
    candidate.unit = unit;
    candidate.unitFrom = from;
    candidate.unitTo = match.end;
    candidate.from = from;
    candidate.trace.push({
      what: 'unit',
      rule: `unit-before:${unit.code}`,
      start: tokens.start[from]!,
      end: tokens.end[match.end - 1]!,
    });
    return;
  }
}
