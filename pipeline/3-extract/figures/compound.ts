import { wordMatches } from '../by-form.ts';
import { isMark, NUMBER, type Tokens } from '../tokens.ts';
import { alive, type Candidate } from './candidate.ts';
import { add, isWhole, shift } from './decimal.ts';
import { hasWaw } from './group.ts';
import type { FigureLexicon, Unit } from './lexicon.ts';

const endsLikeDual = wordMatches(/[اي]ن$/);

/** Powers of ten between the units of one measure: grams and metres. */
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
};

/**
 * Joins compound amounts ("740 درهما و50 سنتيما", "3 tonnes et 731 kilos", "طن و450 كيلوغراما") into one:
 * money in its currency, measures in the unit that leads.
 */
export function joinCompounds(
  tokens: Tokens,
  candidates: readonly Candidate[],
  lexicon: FigureLexicon,
): void {
  for (let i = 0; i < candidates.length; i++) {
    const small = candidates[i]!;
    const { unit } = small;
    if (alive(small) && joinDecimals(candidates[i - 1], small)) continue;
    if (!alive(small) || unit === null || small.unitFrom < small.numeral.to) continue;
    const big = leading(candidates, i, unit);
    if (big?.unit && alive(big) && isCompound(tokens, big, small, lexicon)) {
      // Of money only hundredths add up.
      const money = big.unit.code === unit.code && unit.power < 0 && big.unit.power === 0;
      const power = money ? unit.power - big.unit.power : below(big.unit, unit);
      // "1,66 MMDH et 271,8 MDH" are two amounts.
      if (power === null || (money && !isWhole(big.numeral.value))) continue;
      const sum = add(big.value, shift(small.value, power));
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
  const before = candidates[index - 1];
  const first = candidates[index - 2];
  if (!before?.absorbed || !before.unit || first?.to !== before.to) return before;
  return below(before.unit, unit) === null ? before : first;
}

/** "1 tonne 250", "2 kilos 300": what follows is told in the unit a thousand times smaller, unsaid. */
function joinDecimals(big: Candidate | undefined, small: Candidate): boolean {
  const { numeral } = small;
  if (big?.unit?.kind !== 'mass' || big.to !== small.from || small.unit || small.counted?.own)
    return false;
  if (numeral.width !== 3 || numeral.separator !== '' || numeral.scale > 0) return false;
  if (!isWhole(big.numeral.value)) return false;
  const sum = add(big.value, shift(small.value, -3));
  if (!sum) return false;
  big.value = sum;
  big.to = small.to;
  small.absorbed = true;
  return true;
}

function isCompound(
  tokens: Tokens,
  big: Candidate,
  small: Candidate,
  lexicon: FigureLexicon,
): boolean {
  if (big.unit?.kind !== small.unit?.kind) return false;
  if (isJoin(tokens, big.to, small.from, lexicon)) return true;
  // "2kg 300g", "13 tonnes, 962 kilos": a mass needs no conjunction.
  const gap = isMark(tokens, big.to, ',،') ? 1 : 0;
  return big.unit?.kind === 'mass' && small.from === big.to + gap;
}

/** "طن و731 كيلوغراما": the larger unit stands without a number and counts one. */
function joinBare(tokens: Tokens, small: Candidate, lexicon: FigureLexicon): void {
  const apart = small.from > 0 && lexicon.isWaw(tokens, small.from - 1, small.from) ? 1 : 0;
  const at = small.from - 1 - apart;
  if (at < small.first || lexicon.language !== 'ar') return;
  const match = lexicon.units.match(tokens, at, at + 1);
  const power = match && small.unit ? below(match.value, small.unit) : null;
  // «طنا 422 كيلوغراما»: a mass needs no conjunction, as long as nothing counts it.
  const tied = isJoin(tokens, small.from, small.from, lexicon);
  const leads = match?.value.kind === 'mass' && tokens.kind[at - 1] !== NUMBER;
  if (power === null || (apart === 0 && !tied && !leads)) return;
  const dual = endsLikeDual(tokens, at) ? 2 : 1;
  const sum = add({ mantissa: dual, exponent: 0 }, shift(small.value, power));
  if (!sum || match === null) return;
  small.value = sum;
  small.unit = match.value;
  small.unitFrom = at;
  small.unitTo = at + 1;
  small.from = at;
}

/** Power of ten from a larger unit down to a smaller one of the same measure, negative; null where it is not one. */
function below(big: Unit, small: Unit): number | null {
  const a = POWERS[big.code];
  const b = POWERS[small.code];
  if (a === undefined || b === undefined || big.kind !== small.kind) return null;
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
