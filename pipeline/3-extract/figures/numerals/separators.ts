import type { Tokens } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import type { FigureLexicon } from '../lexicon.ts';
import { endsInS } from '../word-shapes.ts';
import { approximate, type Decimal } from './decimal.ts';
import type { Numeral } from './numeral.ts';

/** How a document writes decimals and thousands where it leaves no doubt, in numbers of figures. */
export interface Evidence {
  readonly dotDecimals: number;
  readonly commaDecimals: number;
  readonly dotThousands: number;
  readonly commaThousands: number;
  /** Dots behind two or three digits and before three, whatever they are: "12.710 MDH". */
  readonly wideDots: number;
  /** Dots before three zeros, which no decimal has: "34.000 km2". */
  readonly roundDots: number;
  /** Commas of millions before three digits that a nought ends, as no decimal's do: «65,800 مليون». */
  readonly noughtCommas: number;
  /** The same of dots: «2.150 مليون». */
  readonly noughtDots: number;
  /** Thousands in a word: "12 mille", «12 ألفا». */
  readonly thousandWords: number;
}

/** How the numbers of a document are written, of which some leave no doubt. */
export function gatherEvidence(
  candidates: readonly Candidate[],
  { language }: FigureLexicon,
): Evidence {
  const evidence = {
    dotDecimals: 0,
    commaDecimals: 0,
    dotThousands: 0,
    commaThousands: 0,
    wideDots: 0,
    roundDots: 0,
    noughtCommas: 0,
    noughtDots: 0,
    thousandWords: 0,
  };
  for (const { numeral, unit, counted } of candidates) {
    // «25,226 مليون شخص»: nothing with a noun of its own is counted by thousands of millions.
    const isCount = unit === null && counted !== null && numeral.scale >= MILLIONS;
    if (isCount && numeral.other !== null && numeral.separator === ',' && language !== 'en')
      evidence.commaDecimals++;
    if (numeral.other !== null && numeral.separator === '.' && numeral.width > 1)
      evidence.wideDots++;
    if (numeral.other !== null && numeral.separator === '.' && isRound(numeral.value))
      evidence.roundDots++;
    if (numeral.other !== null && numeral.separator === ',' && endsInNought(numeral))
      evidence.noughtCommas++;
    const isDot = numeral.separator === '.' && numeral.scale >= MILLIONS;
    if (numeral.other !== null && isDot && endsInNought(numeral)) evidence.noughtDots++;
    if (numeral.scale === 3) evidence.thousandWords++;
    if (numeral.other !== null || numeral.separator === '' || numeral.separator === ' ') continue;
    // "1,43 milliard" is 143 × 10⁷: what its scale adds says nothing of its comma.
    if (numeral.value.exponent < numeral.scale) {
      if (numeral.separator === '.') evidence.dotDecimals++;
      else evidence.commaDecimals++;
    } else if (numeral.separator === '.') evidence.dotThousands++;
    else evidence.commaThousands++;
  }
  return evidence;
}

/**
 * Decides whether three digits after a single dot or comma are thousands ("378.974 affaires") or decimals
 * ("1.043 million"): from the scale word and unit first, then the document, then the language.
 */
export function resolveReading(
  tokens: Tokens,
  candidate: Candidate,
  evidence: Evidence,
  lexicon: FigureLexicon,
  counted: boolean,
): void {
  const { numeral } = candidate;
  if (numeral.other === null) return;
  if (lexicon.language === 'fr' && isPluralOfOne(tokens, numeral)) return;
  if (isDecimal(candidate, evidence, lexicon, counted)) candidate.value = numeral.other;
}

/** "1.016 milliards" are a thousand and sixteen: French has a singular below two, "1.245 milliard". */
const isPluralOfOne = (tokens: Tokens, { other, scale, scaleFrom, scaleTo }: Numeral): boolean =>
  scaleTo > scaleFrom && endsInS(tokens, scaleTo - 1) && approximate(other!) < 2 * 10 ** scale;

/** "4.000 points": no decimal is written with three zeros. */
const isRound = ({ mantissa, exponent }: Decimal): boolean =>
  exponent >= 3 || (exponent === 0 && mantissa % 1000 === 0);

const endsInNought = ({ value }: Numeral): boolean => value.mantissa % 10 === 0;

/** Power of ten from which a thousand of them count nothing. */
const MILLIONS = 6;
/** And ten thousand of them are no money either. */
const BILLIONS = 9;

function isDecimal(
  { numeral, unit }: Candidate,
  evidence: Evidence,
  { language }: FigureLexicon,
  counted: boolean,
): boolean {
  const { separator, scale } = numeral;
  const home = language === 'en' ? '.' : ',';
  const roundThousands = endsInNought(numeral);
  if (unit?.kind === 'percent' || unit?.code === 'percentage_point')
    return (
      !(separator === '.' && isRound(numeral.value)) && (separator === home || language !== 'en')
    );
  // "MDH" is a scale too; before one a French comma is a decimal's, unless the text plainly parts thousands by it.
  if (scale >= 6 || (unit?.power ?? 0) >= 6) {
    if (language === 'fr' && separator === ',')
      return evidence.commaDecimals > 0 || evidence.commaThousands === 0;
    // "11,238 مليون" beside "141.5": the comma parts thousands.
    if (separator === ',' && evidence.dotDecimals > 0 && evidence.commaDecimals === 0) return false;
    // «ناقص 9,871 مليون» beside «65,800 مليون», «4.032 مليون» beside «2.150 مليون»
    const isParted =
      separator === ','
        ? evidence.noughtCommas > 0 && evidence.commaDecimals === 0
        : evidence.noughtDots > 0 && evidence.dotDecimals === 0;
    if (language === 'ar' && scale < BILLIONS && isParted) return false;
    // English parts thousands by a comma, "1,234 million dirhams", unless its writer thinks in French: "1,5 billion".
    if (language === 'en' && separator === ',' && unit)
      return evidence.commaDecimals > 0 && evidence.dotDecimals === 0;
    // "5.200 billion"
    if (language === 'en' && separator === home && numeral.width === 1) return true;
    // "23.660 milliards": nothing comes in thousands of thousands of millions.
    if (scale >= BILLIONS && separator === '.' && numeral.width > 1) return true;
    // «1,190 مليون» beside «13,3 %»
    const isHome = evidence.dotThousands > 0 || (language === 'ar' && evidence.commaDecimals > 0);
    if (roundThousands) return separator === home && numeral.width === 1 && isHome;
    // «10.716 مليون متر مكعب» beside «63,9 في المائة» and «27,5 في المائة»: the comma is the decimals'.
    const hasWide = numeral.width > 1 || evidence.wideDots > 0;
    const isOfDots = hasWide && evidence.commaDecimals > 1 && evidence.dotDecimals === 0;
    if (language === 'ar' && separator === '.' && unit && scale < BILLIONS && isOfDots)
      return false;
    // "2.164 MDH" beside "12.710 MDH" and "30,4 %", "8.161 Mm³" beside "47,8 %" and "9,12 %"
    const isOfMillions = scale < BILLIONS && evidence.commaDecimals > 1;
    const isWide = hasWide || isOfMillions;
    if (separator === '.' && language === 'fr' && isWide && evidence.dotDecimals === 0)
      return evidence.commaDecimals === 0 && evidence.roundDots === 0;
    return true;
  }
  // «25.841 ألف»: no thousands of thousands.
  if (language === 'ar' && scale > 0 && evidence.dotThousands === 0) return true;
  if (scale > 0) return separator === home;
  if (unit?.kind === 'money' || (counted && !unit)) return false;
  // "38.000 and 36.000 jobs"
  if (separator === '.')
    return language === 'en' && evidence.dotThousands === 0 && !isRound(numeral.value);
  if (language === 'en') return false;
  if (unit && unit.kind !== 'duration') {
    if (language === 'fr') return true;
    if (evidence.commaThousands > 0) return false;
    // «2,650 كيلوغراما» to the gram, where thousands are written otherwise: «12.500 قارب», «12 ألف قارب».
    const isToGram = unit.code === 'kg' && numeral.value.mantissa % 100 !== 0;
    const isOther = evidence.dotThousands > 0 || evidence.thousandWords > 0;
    return evidence.commaDecimals > 0 || (isToGram && isOther);
  }
  // "le nombre de diplômées a atteint 103,567" beside "49,58 %", unlike an index of "0,683"
  const isHome = evidence.commaThousands === 0 && evidence.commaDecimals > 0;
  return language === 'fr' && !counted && numeral.width === 1 && isHome;
}
