import type { Tokens } from '../../tokens.ts';
import { alive, type Candidate, startOf } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { approximate } from '../numerals/decimal.ts';
import { classSet } from '../word-classes.ts';
import { lendUnit, note, scaleBy } from './loan.ts';
import { leadOf } from './pair-link.ts';

/** "from 9.9 in 2016 to 10.2 percent in 2017": a value that only its time parts from the next has the unit of that one, and its scale. */
export function lendOverTimes(
  tokens: Tokens,
  candidates: readonly Candidate[],
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): void {
  for (let i = candidates.length - 2; i >= 0; i--) {
    const [left, right] = [candidates[i]!, candidates[i + 1]!];
    if (!alive(left) || !alive(right) || left.sentence !== right.sentence) continue;
    if (left.unit !== null || left.counted?.own || left.kind !== null || !right.unit) continue;
    if (!isTimeBetween(tokens, left, right, claimed, lexicon)) continue;
    lendUnit(right, left);
    note(tokens, left, right, 'unit', 'shared-unit');
    const isScaled = left.numeral.scale === 0 && right.numeral.scale > 0;
    if (!isScaled || approximate(left.value) >= Math.max(MOST, coefficientOf(right))) continue;
    scaleBy(left, right.numeral.scale);
    note(tokens, left, right, 'scale', 'shared-scale');
  }
}

/** What a time may have before it: "in 2016", "le 1er août". */
const LEADS = classSet('inside', 'article');

/** Amounts below, and those that are less than what they went to, are told in the scale of that: «من 4.672 … إلى 10.853,4 مليون». */
const MOST = 1000;

const coefficientOf = ({ value, numeral }: Candidate): number =>
  approximate(value) / 10 ** numeral.scale;

/** Whether a time, and then "to", stands between the two; "9.9 in 2016 and 10.2 percent" are alike if they are percentages. */
function isTimeBetween(
  tokens: Tokens,
  left: Candidate,
  right: Candidate,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): boolean {
  const link = startOf(right) - 1;
  const isMoved = leadOf(tokens, left, lexicon) === 'from' && lexicon.has(tokens, link, W.to);
  const isBoth = right.unit?.kind === 'percent' && lexicon.has(tokens, link, W.conjunction);
  if (link <= left.to || !(isMoved || isBoth)) return false;
  let times = 0;
  for (let at = left.to; at < link; at++) {
    if (claimed[at]) times++;
    // "73,4 [le] 1er août 2015"
    else if (!lexicon.hasAny(tokens, at, LEADS)) return false;
  }
  return times > 0;
}
