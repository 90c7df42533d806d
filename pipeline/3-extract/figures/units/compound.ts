import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { isMark, type Tokens } from '../../tokens.ts';
import { alive, type Candidate } from '../candidate.ts';
import { type FigureLexicon, type Unit, W } from '../lexicon.ts';
import { add, approximate, type Decimal, decimal, shift } from '../numerals/decimal.ts';
import { hasWaw } from '../numerals/group.ts';
import { previousOf } from '../previous.ts';

const endsLikeDual = wordMatches(/[اي]ن$/);

/** Powers of ten between the units of one measure: grams, metres and their squares. */
const POWERS: Record<string, number> = {
  t: 6,
  q: 5,
  kg: 3,
  g: 0,
  mg: -3,
  km: 13,
  m: 10,
  cm: 8,
  mm: 7,
  ha: 24,
  ar: 22,
  m2: 20,
};

/** More hundredths than this are an amount of their own: "12 millions de DH et 15 milliards de centimes". */
const HUNDRED = 100;

/**
 * Joins compound amounts ("740 درهما و50 سنتيما", "3 tonnes et 731 kilos", "طن و450 كيلوغراما") into one:
 * money in its currency, measures and times ("5 mois et 12 jours") in the unit that leads.
 */
export function joinCompounds(
  tokens: Tokens,
  candidates: readonly Candidate[],
  lexicon: FigureLexicon,
): void {
  for (let i = 0; i < candidates.length; i++) {
    const small = candidates[i]!;
    const { unit } = small;
    if (!alive(small)) continue;
    if (unit === null) joinRest(tokens, previousOf(candidates, i), small, lexicon);
    if (unit === null || small.unitFrom < small.numeral.to) continue;
    const big = leading(candidates, i, unit);
    if (big?.unit && alive(big) && isCompound(tokens, big, small, lexicon)) {
      const isRest = big.unit.code === unit.code && isRestOf(tokens, big, small);
      const part = isRest ? small.value : partOf(big.unit, small);
      const sum = part && add(big.value, part);
      if (!sum) continue;
      big.value = sum;
      big.to = small.to;
      small.absorbed = true;
    } else joinBare(tokens, small, lexicon);
  }
}

/** The amount that another may add to: the one before it, or the one whose second part that is ("13 tonnes 962 kilos et 957 grammes"). */
function leading(
  candidates: readonly Candidate[],
  index: number,
  unit: Unit,
): Candidate | undefined {
  const before = previousOf(candidates, index);
  const first = previousOf(candidates, index, 2);
  if (!before?.absorbed || !before.unit || first?.to !== before.to) return before;
  return partOf(before.unit, { unit, value: before.value }) === null ? before : first;
}

/** «241 مليون درهم و350 ألف و470»: the rest of an amount of money, that leaves the currency unsaid. */
function joinRest(
  tokens: Tokens,
  big: Candidate | undefined,
  small: Candidate,
  lexicon: FigureLexicon,
): void {
  if (big?.unit?.kind !== 'money' || !alive(big) || small.counted !== null) return;
  if (big.unitFrom < big.numeral.to || !isJoin(tokens, big.to, small.from, lexicon)) return;
  const sum = isRestOf(tokens, big, small) ? add(big.value, small.value) : null;
  if (!sum) return;
  big.value = sum;
  big.to = small.to;
  small.absorbed = true;
}

const NEEDS_NO_AND: ReadonlySet<string> = new Set(['mass', 'area']);

function isCompound(
  tokens: Tokens,
  big: Candidate,
  small: Candidate,
  lexicon: FigureLexicon,
): boolean {
  if (big.unit?.kind !== small.unit?.kind) return false;
  // "entre 6 mois et 15 jours", "respectivement à deux ans et six mois"
  if (lexicon.has(tokens, big.from - 1, W.between)) return false;
  if (inTurn.within(tokens, Math.max(big.first, big.from - NEAR), small.to + NEAR)) return false;
  // "23 milliards de dirhams (MMDH) et 515 millions": the unit in brackets says it again.
  const isGlossed = isMark(tokens, big.to, '(') && isMark(tokens, big.to + 2, ')');
  if (isJoin(tokens, isGlossed ? big.to + 3 : big.to, small.from, lexicon)) return true;
  // "1 dirham 20 centimes"
  if (small.from === big.to && small.unit!.power < 0) return true;
  // "2kg 300g", "13 tonnes, 962 kilos", "3 hectares 20 ares": a mass or an area needs no conjunction.
  const gap = isMark(tokens, big.to, ',،') ? 1 : 0;
  const next = big.to + gap;
  return (
    NEEDS_NO_AND.has(big.unit?.kind ?? '') &&
    (small.from === next || (gap > 0 && isJoin(tokens, next, small.from, lexicon)))
  );
}

/** "23 milliards de dirhams et 515 millions de dirhams": the rest of whole billions or millions of one currency, that ends its clause. */
const isRestOf = (tokens: Tokens, big: Candidate, { numeral, value, unit, to }: Candidate) =>
  (unit === null || unit.kind === 'money') &&
  numeral.scale >= THOUSANDS &&
  numeral.scale < big.numeral.scale &&
  approximate(value) < 10 ** big.numeral.scale &&
  approximate(big.value) % 10 ** big.numeral.scale === 0 &&
  (to >= tokens.count || isMark(tokens, to, ',،.;؛('));

/** Power of ten from which amounts are told in words of scale. */
const THOUSANDS = 3;

const inTurn = markers('in-turn');
/** Tokens from "respectivement" to what it deals out. */
const NEAR = 3;

const isOne = wordMatches(/^واحدة?$/);
const isArticle = wordMatches(/^an?$/);

/** "طن و731 كيلوغراما", "a ton and 731 kilos": the larger unit stands without a number and counts one. */
function joinBare(tokens: Tokens, small: Candidate, lexicon: FigureLexicon): void {
  const apart = small.from > 0 && isJoin(tokens, small.from - 1, small.from, lexicon) ? 1 : 0;
  const one = small.from - 1 - apart;
  // «كيلوغرام واحد و990 غراما»
  const at = isOne(tokens, one) ? one - 1 : one;
  const isCounted = lexicon.language === 'ar' || (apart > 0 && isArticle(tokens, at - 1));
  if (at < small.first || !isCounted) return;
  const match = lexicon.units.match(tokens, at, at + 1);
  const part = match && partOf(match.value, small);
  // «طنا 422 كيلوغراما» needs no conjunction.
  if (match === null || part === null) return;
  const dual = endsLikeDual(tokens, at) ? 2 : 1;
  const sum = add({ mantissa: dual, exponent: 0 }, part);
  if (!sum) return;
  small.value = sum;
  small.unit = match.value;
  small.unitFrom = at;
  small.unitTo = at + 1;
  small.from = lexicon.language === 'ar' ? at : at - 1;
}

/** How many of a shorter time make a longer one; a month counts as thirty days. */
const SHORTER: Readonly<Record<string, readonly [string, number]>> = {
  a: ['mo', 12],
  mo: ['d', 30],
};
/** Places to which a part of a longer time is told. */
const PLACES = 2;

/** An amount in a larger unit of the same measure, "12 jours" as 0.4 month; null where that is not one. */
function partOf(big: Unit, small: Pick<Candidate, 'unit' | 'value'>): Decimal | null {
  const { unit, value } = small;
  if (big.kind !== 'duration') {
    const power = below(big, small);
    return power === null ? null : shift(value, power);
  }
  const [code, many = 0] = SHORTER[big.code] ?? [];
  if (code !== unit?.code || approximate(value) >= many) return null;
  return decimal(Math.round((approximate(value) / many) * 10 ** PLACES), -PLACES);
}

/** Power of ten from a larger unit down to a smaller one of the same measure, negative; null where it is not one. */
function below(
  big: Unit,
  { unit: small, value }: Pick<Candidate, 'unit' | 'value'>,
): number | null {
  if (!small) return null;
  // Of money only hundredths add up.
  const isCents = small.power < 0 && big.power === 0 && approximate(value) < HUNDRED;
  if (big.kind === 'money') return isCents && big.code === small.code ? small.power : null;
  if (big.kind !== small.kind) return null;
  const a = POWERS[big.code];
  const b = POWERS[small.code];
  if (a === undefined || b === undefined) return null;
  const power = b + small.power - (a + big.power);
  return power < 0 ? power : null;
}

function isJoin(tokens: Tokens, from: number, to: number, lexicon: FigureLexicon): boolean {
  if (to === from) return lexicon.language === 'ar' && hasWaw(tokens, to);
  return (
    to - from === 1 &&
    (lexicon.isWaw(tokens, from, to) || lexicon.numberWords[tokens.word[from]!]?.cls === 'and')
  );
}
