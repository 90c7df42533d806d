import { markers } from '../../../lexicons/markers.ts';
import { isMark, type Tokens } from '../../tokens.ts';
import { type Candidate, nounEnd } from '../candidate.ts';
import { type FigureLexicon, MEASURED, type Unit, W } from '../lexicon.ts';
import { approximate } from '../numerals/decimal.ts';

/** Power of ten from which people are what a rate is told for, and units of what is measured. */
const THOUSAND = 3;
const HUNDRED = 2;

const leadsHundred = markers('per-hundred', 'fr').at;

/** Whether an amount with a unit is told for so many people or units behind it, which are no figure of their own. */
export function isAmountPer(
  tokens: Tokens,
  top: Candidate,
  bottom: Candidate | undefined,
  lexicon: FigureLexicon,
): boolean {
  if (top.unit === null || bottom?.from !== nounEnd(top) + 1) return false;
  const power = Math.log10(approximate(bottom.value));
  if (power % 1 !== 0) return false;
  const isPer = lexicon.has(tokens, bottom.from - 1, W.per);
  // «35.5 في المائة لكل 100 ألف نسمة», "35 % pour 100.000 habitants": a rate told as per cent, which keeps what it is told for.
  const isOfPeople =
    isPer && top.unit.kind === 'percent' && bottom.unit === null && power >= THOUSAND;
  // "5,8 litres aux 100 km", "5,8 l/100 km", «5,8 لترات لكل 100 كلم»
  const isOfMeasure =
    (isPer || leadsHundred(tokens, bottom.from - 1) || isMark(tokens, bottom.from - 1, '/')) &&
    areMeasures(top.unit, bottom.unit) &&
    power >= HUNDRED;
  if (!isOfPeople && !isOfMeasure) return false;
  bottom.ignored = 'denominator';
  if (isOfMeasure) {
    top.kind = 'rate';
    top.denominatorTo = bottom.to;
  }
  return true;
}

/** Whether one measure may be told by another: "3 km, 100 m" are of one kind. */
const areMeasures = (top: Unit, bottom: Unit | null): boolean =>
  bottom !== null &&
  MEASURED.has(top.kind) &&
  MEASURED.has(bottom.kind) &&
  top.kind !== bottom.kind;
