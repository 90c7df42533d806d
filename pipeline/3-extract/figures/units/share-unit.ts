import { markers } from '../../../lexicons/markers.ts';
import { isMark, isYearAt, NUMBER, type Tokens } from '../../tokens.ts';
import { type Candidate, startOf } from '../candidate.ts';
import { isShareBehind } from '../ignored/position.ts';
import { ignoreRule } from '../ignored/rules.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { approximate, type Decimal, isWhole } from '../numerals/decimal.ts';
import { isSetAgainst } from '../roles/base.ts';
import { isParallel } from '../roles/listed-change.ts';
import { classSet } from '../word-classes.ts';
import { isGlossedAlike, isInBracket } from './glosses.ts';
import { lendUnit, note, scaleBy, unscaled } from './loan.ts';
import { YEARS } from './told-unit.ts';

/** How many sentences back a quantity may lend its noun or unit. */
export const SENTENCES = 2;
/** From here on a number of millions would have been written in thousands of millions. */
const TO_THE_UNIT = 1e6;
/** From here on a number is not of the scale of the one before, behind a price and anywhere: "pour 1,3 MMDH et 519 à l'étude". */
const OTHER_SIZE = 10;
const FAR_LARGER = 200;

const isAtPrice = markers('at-price').at;

/** "4 millions de tonnes et 900.000": a mass told in full, of the size of the one before. */
function isToTheTonne({ value }: Candidate, last: Candidate): boolean {
  const ratio = approximate(value) / approximate(last.value);
  return last.unit?.kind === 'mass' && ratio > 1 / OF_A_SIZE && ratio < OF_A_SIZE;
}
const OF_A_SIZE = 50;

/** Takes unit, and scale where the number is too small without it, from the figure before; false where nothing fits. */
export function shareUnit(
  tokens: Tokens,
  candidate: Candidate,
  last: Candidate | null,
  next: Candidate | undefined,
  lexicon: FigureLexicon,
): boolean {
  if (last === null || last.kind !== null || candidate.sentence - last.sentence > SENTENCES)
    return false;
  const { numeral } = candidate;
  if (isGlossedAlike(tokens, candidate, last, next)) return false;
  const same = last.sentence === candidate.sentence;
  const { unit } = last;
  // "66,7 MDH, contre 73.124.217": what is told to the unit has no scale to take.
  const whole =
    numeral.scale > 0 ||
    approximate(candidate.value) >= TO_THE_UNIT ||
    isToTheTonne(candidate, last);
  // "214 écoles pour 3,4 milliards, dont 152 rurales": a part that exceeds its whole is of another; "et 98 à l'étude": so is what
  // goes on from a price in numbers of another size.
  const isPart = lexicon.has(tokens, candidate.from - 1, W.part);
  const most = isPart ? 1 : isAtPrice(tokens, startOf(last) - 1) ? OTHER_SIZE : FAR_LARGER;
  const isScaled = last.scale + (unit?.power ?? 0) >= 6;
  if (same && !whole && isScaled && coefficientRatio(candidate, last) > most) return false;
  const isOfYear = tellsYear(tokens, candidate, lexicon);
  if (same && numeral.scale === 0 && last.scale >= 6 && numeral.form === 'digits') {
    const part = isPart || lexicon.has(tokens, candidate.to, W.part);
    const small = approximate(candidate.value) < 1000 && numeral.width <= 3;
    if (
      small &&
      (part ||
        isOfYear ||
        !isWhole(candidate.value) ||
        candidate.from - last.to <= 4 ||
        isLike(candidate, last)) &&
      numeral.other === null
    ) {
      scaleBy(candidate, last.scale);
      note(tokens, candidate, last, 'scale', 'scale-of-figure-before');
      if (!unit) return false;
    }
  }
  if (!unit || isSizeInBracket(tokens, candidate, last)) return false;
  // "une amende de 100.000 DH ; 11 ont été sanctionnées": few of whom something is said.
  const isSaid = !isPart && lexicon.has(tokens, candidate.to, W.auxiliary);
  const apart = isSaid ? UNLIKE / 10 : UNLIKE;
  if (unit.kind === 'money' && !whole && isUnlike(candidate, last, apart)) return false;
  if (unit.kind === 'percent' || unit.code === 'percentage_point') {
    if (!same || !isPercentLike(tokens, candidate, last, next, lexicon)) return false;
    // "7 % des dossiers, soit 34": how many they are.
    if (isWhole(candidate.value) && lexicon.has(tokens, candidate.from - 1, W.thatIs)) return false;
    if (isCoefficient(tokens, candidate, last, lexicon)) return false;
    if (next && areEndsOf(last, candidate, next)) return false;
    // "covers 95% of districts, while the UC filed 80, or 90%"
    if (isWhole(candidate.value) && isShareBehind(tokens, candidate.to, lexicon)) return false;
  } else if (unit.kind === 'duration') {
    const isOne =
      unit === YEARS ||
      (isPart && isOfLength(tokens, candidate, last, lexicon)) ||
      // "12 mois, contre 8 en 2022", "8 heures en bus et 3 en train", unlike "9.000 clients en huit mois, contre 7.000"
      ((isSetAgainst(tokens, candidate.from, lexicon) ||
        isParallel(tokens, last.to, candidate.to, lexicon)) &&
        ignoreRule(tokens, last, lexicon) === null);
    if (!same || !isOne) return false;
  } else if (!same && (numeral.scale < 6 || areCounted(tokens, candidate, lexicon))) return false;
  // A number with a scale word of its own takes the currency, not the scale of "MDH" or the hundredth of a centime.
  const isBare = whole && unit.kind === 'money' && !areBothCents(tokens, candidate, last, lexicon);
  lendUnit(last, candidate, isBare ? unscaled(unit) : unit);
  note(tokens, candidate, last, 'unit', 'unit-of-figure-before');
  return true;
}

/** "les motos (plus de 50 cm3) à 41.101": a size in brackets is of what stands before them. */
const isSizeInBracket = (tokens: Tokens, { from }: Candidate, { unit, to, unitTo }: Candidate) =>
  SIZES.has(unit!.kind) && isMark(tokens, Math.max(to, unitTo), ')') && !isInBracket(tokens, from);
const SIZES: ReadonlySet<string> = new Set(['length', 'volume']);

/** «على 300 مليون سنتيم والوداد على 250 مليونا», unlike «800 مليون سنتيم، أي 8 ملايين»: like amounts of a list, and none told again. */
function areBothCents(
  tokens: Tokens,
  candidate: Candidate,
  last: Candidate,
  lexicon: FigureLexicon,
): boolean {
  const { unit, sentence, numeral } = last;
  if (unit?.power !== -2 || sentence !== candidate.sentence) return false;
  // «3,5 ملايير درهم (350 مليار سنتيم)، و4 ملايير»: a bracket says the same in cents.
  if (isMark(tokens, last.from - 1, '(')) return false;
  if (numeral.scale !== candidate.numeral.scale) return false;
  // «640 مليار سنتيم، أي بزيادة 200 مليار»: no hundredth of what stands before.
  if (approximate(last.value) < CENTIMES * approximate(candidate.value)) return true;
  for (let i = last.to; i < candidate.from; i++) if (lexicon.has(tokens, i, W.thatIs)) return false;
  return true;
}

/** Centimes of a dirham, roundings aside. */
const CENTIMES = 90;

/** Tokens from a number to the year that it is of: "5 | l'année suivante". */
const TO_YEAR = 3;

/** "4 millions en 2004, 5 | l'année suivante", «5 | في العام الموالي»: a year stands right behind, and no noun. */
function tellsYear(tokens: Tokens, { to, last }: Candidate, lexicon: FigureLexicon): boolean {
  for (let i = to; i < Math.min(last, to + TO_YEAR); i++) {
    if (lexicon.has(tokens, i, W.year) && isYearAt(tokens, i + 1)) return true;
    if (i === to) continue;
    if (isTheYear(tokens, i) || lexicon.units.match(tokens, i)?.value.code === YEARS.code)
      return true;
  }
  return false;
}
const isTheYear = markers('the-year', 'ar').at;

/** "20 mois de prison, dont 8 avec sursis", unlike "100 en cinq ans, dont 3 à Fès": a part of a time that is an amount. */
const isOfLength = (
  tokens: Tokens,
  { value }: Candidate,
  last: Candidate,
  lexicon: FigureLexicon,
) => approximate(value) < approximate(last.value) && ignoreRule(tokens, last, lexicon) === null;

/** "9.939 faux billets, d'une valeur de 1,3 milliard, contre 7.680": too small a number to be as much money. */
const isUnlike = ({ value, numeral }: Candidate, last: Candidate, most: number): boolean =>
  numeral.form === 'digits' && approximate(last.value) > most * approximate(value);

/** Numbers further apart than this factor are not of one amount. */
const UNLIKE = 10_000;

/** "Ils étaient 3,6 millions à rentrer": a subject is as many, and never as much money. */
const areCounted = (tokens: Tokens, { from }: Candidate, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, from - 1, W.copula) && lexicon.has(tokens, from - 2, W.subject);

/** A bare number after a percentage is one too in a list of parts, not when it exceeds a hundred. */
function isPercentLike(
  tokens: Tokens,
  { from, value, numeral }: Candidate,
  last: Candidate,
  next: Candidate | undefined,
  lexicon: FigureLexicon,
): boolean {
  if (approximate(value) > 100 || numeral.form !== 'digits' || numeral.scale > 0) return false;
  const closed = isMark(tokens, last.to, ')');
  if (closed && isWhole(value)) return false;
  // "au-delà de 90 % dans 62 provinces, tandis que dans 15 il varie entre", «وتراوحت في 15 بين»: where it is so.
  if (isWhole(value) && lexicon.hasAny(tokens, numeral.to, WHERE)) return false;
  // «84 ابتدائيا بنسبة 52% و76 استئنافيا | بنسبة 48%»: so many, whose own share follows.
  if (isWhole(value) && hasShare(tokens, numeral.to, next)) return false;
  if (isRest(value, last)) return true;
  // "38% of flats are empty, compared with 22 across the city": where nothing else was told.
  const isAlone = !tokens.kind.subarray(last.first, last.from).includes(NUMBER);
  if (isAlone && isSetAgainst(tokens, from, lexicon)) return true;
  return !isWhole(value) || from - last.to <= 5 || next?.unit?.kind === 'percent';
}

/** What stands behind the number of those in which something is so. */
const WHERE = classSet('subject', 'between');

/** Words from a number to its share: «استئنافيا بنسبة», "en appel, soit". */
const SHARE = 5;

/** Whether the percentage that follows a number closely tells what share of all it is. */
const hasShare = (tokens: Tokens, to: number, next: Candidate | undefined): boolean =>
  next?.unit?.kind === 'percent' && next.from - to <= SHARE && tellsShare(tokens, next.from - 1);
const tellsShare = markers('told-again').at;

/** "à 1,7 %, tandis que l'indice de Gini a reculé à 0,385": a coefficient, from 0 to 1. */
function isCoefficient(
  tokens: Tokens,
  { from, value }: Candidate,
  last: Candidate,
  lexicon: FigureLexicon,
): boolean {
  if (approximate(value) >= 1 || !lexicon.has(tokens, from - 1, W.to)) return false;
  for (let i = last.to; i < from; i++) if (lexicon.has(tokens, i, W.index)) return true;
  return false;
}

/** "ont baissé de 16 %, passant de 6,3 à 5,3": by just so much of themselves do the two differ, which are no percentages. */
function areEndsOf({ value: growth, unit }: Candidate, { value: a }: Candidate, b: Candidate) {
  if (b.unit !== null || unit?.kind !== 'percent') return false;
  const start = approximate(a);
  const grown = (Math.abs(approximate(b.value) - start) / start) * 100;
  return Math.abs(grown - approximate(growth)) < ROUNDED;
}
/** How far a growth in percent may be off where all numbers are rounded. */
const ROUNDED = 0.6;

/** «بلغت لدى الإناث 60 في المائة، ولدى الذكور 54,89», "girls 58%, boys the other 42": a fraction of nobody, or the rest of a hundred. */
export const isShareToo = ({ value, numeral }: Candidate, before: Candidate | null): boolean =>
  before?.unit?.kind === 'percent' &&
  numeral.scale === 0 &&
  (!isWhole(value) || isRest(value, before));

const isRest = (value: Decimal, before: Candidate): boolean =>
  approximate(value) + approximate(before.value) === HUNDRED;
const HUNDRED = 100;

/** Whether a bare number is of the size of the coefficient before it: "over 160 billion …, forecast to reach 171". */
function isLike(candidate: Candidate, last: Candidate): boolean {
  const { numeral } = candidate;
  const ratio = coefficientRatio(candidate, last);
  return numeral.form === 'digits' && last.unit?.kind === 'money' && ratio > 0.5 && ratio < 2;
}

const coefficientRatio = ({ value }: Candidate, last: Candidate): number =>
  approximate(value) / (approximate(last.value) / 10 ** last.scale);
