import { markers } from '../../lexicons/markers.ts';
import type { Tokens } from '../tokens.ts';
import { type Candidate, nounEnd } from './candidate.ts';
import { approximate, isWhole } from './decimal.ts';
import { type FigureLexicon, MEASURED, W } from './lexicon.ts';

const opensBase = markers('rate-base').at;
/** Power of ten of a thousand: more hectares or kilometres than that are themselves told. */
const THOUSAND = 3;

/** "8 litres aux 100 km", "8,2 ruches pour 1.000 hectares", «12 لترا لكل 100 كيلوغرام»: a rate whose denominator has a unit of its own. */
export function isMeasuredPer(
  tokens: Tokens,
  top: Candidate,
  bottom: Candidate | undefined,
  lexicon: FigureLexicon,
): boolean {
  if (!bottom?.unit || !MEASURED.has(bottom.unit.kind) || top.sentence !== bottom.sentence)
    return false;
  const power = Math.log10(approximate(bottom.value));
  if (power % 1 !== 0) return false;
  if (top.unit === null) {
    // "trois projets sur 1.000 hectares": where they lie.
    const isNamed = top.counted?.own === true || !isWhole(top.value);
    if (!isNamed || power < 2 || power > THOUSAND || !opensBase(tokens, bottom.from - 1))
      return false;
  } else if (
    top.unit.kind === bottom.unit.kind ||
    !MEASURED.has(top.unit.kind) ||
    !lexicon.has(tokens, bottom.from - 1, W.per)
  )
    return false;
  const gap = bottom.from - nounEnd(top);
  if (gap < 1 || gap > 2) return false;
  top.kind = 'rate';
  top.denominatorTo = bottom.to;
  bottom.ignored = 'denominator';
  return true;
}

/** «35.5 في المائة لكل 100 ألف نسمة», "35 % pour 100.000 habitants": a rate told as per cent, which keeps what it is told for. */
export function isPercentPer(
  tokens: Tokens,
  top: Candidate,
  bottom: Candidate | undefined,
  lexicon: FigureLexicon,
): boolean {
  if (top.unit?.kind !== 'percent' || bottom?.from !== nounEnd(top) + 1) return false;
  const power = Math.log10(approximate(bottom.value));
  const isPeople = bottom.unit === null && power % 1 === 0 && power >= THOUSAND;
  if (!isPeople || !lexicon.has(tokens, bottom.from - 1, W.per)) return false;
  bottom.ignored = 'denominator';
  return true;
}
