import { hasPause, type Tokens } from '../../tokens.ts';
import { alive, type Candidate, lent, ownUnit } from '../candidate.ts';
import { isGivenTo } from '../counted/taken-up.ts';
import { isGivenTerm } from '../counted/terms-dealt.ts';
import { tollBefore } from '../counted/toll.ts';
import { nearAge } from '../ignored/position.ts';
import { type FigureLexicon, type Unit, W } from '../lexicon.ts';
import { approximate, shift } from '../numerals/decimal.ts';
import { previousOf } from '../previous.ts';
import { areApartBy } from './apart.ts';
import { lendUnit, note, unscaled } from './loan.ts';
import { leadOf, linkOf } from './pair-link.ts';
import { isRange, type Link, makeRange } from './range.ts';

/** Shares units and scales across coordinations and makes ranges of pairs; neighbours only, right to left. */
export function linkPairs(
  tokens: Tokens,
  candidates: readonly Candidate[],
  lexicon: FigureLexicon,
): void {
  const ranges: [number, Link][] = [];
  // Numbers of a list whose last has the noun of all.
  const listed = new Set<Candidate>();
  // Where a move from one value to another ends.
  const moves = new Set<Candidate>();
  for (let i = candidates.length - 2; i >= 0; i--) {
    const left = candidates[i]!;
    const right = candidates[i + 1]!;
    if (!alive(left) || !alive(right) || left.sentence !== right.sentence) continue;
    const lead = leadOf(tokens, left, lexicon);
    const link = linkOf(tokens, left, right, lead, lexicon);
    if (link === null || isGivenTerm(tokens, candidates, i, lexicon)) continue;
    const open = left.counted?.own !== true && left.unit === null;
    // "put the toll at 16 and 40 injured": no list.
    const toll = open && link === 'and' ? tollBefore(tokens, candidates, i, lexicon) : null;
    if (toll) {
      left.counted = toll;
      continue;
    }
    // "104 voix contre 12 et 3 abstentions": what stands against a count is counted by the same noun, unlike the lower end
    // of "sentenced 27 people to terms from 2 to 7 years".
    const before = previousOf(candidates, i);
    const told =
      !(lead === 'from' && link === 'to') &&
      before?.sentence === left.sentence &&
      before.counted?.own === true &&
      lexicon.has(tokens, left.from - 1, W.versus);
    // "2.837 à 2.659 agriculteurs": no range, but what one goes to.
    const given = lead !== 'from' && isGivenTo(tokens, left, right, lexicon);
    // "up to age 18 and 2 million widows"
    const aged = link === 'and' && right.numeral.scale > 0 && nearAge(tokens, left, lexicon);
    shareUnit(tokens, left, right, link, open && !told && !given && !aged);
    if (open && !told && isListed(left, right, link, listed)) left.counted = lent(right.counted!);
    if (link === 'and' && right.counted?.own && left.counted?.own === false) listed.add(left);
    else if (listed.has(right) && link === 'comma') listed.add(left);
    if (link === 'comma' || link === 'and' || link === 'versus') continue;
    // "MAD 500 to 1,500", "MAD 4.6 to 4.8 billion": the currency leads both.
    const isLed = left.unit?.kind === 'money' && left.unitFrom < left.numeral.from;
    const isOfOne = right.unit === null || right.unit.code === left.unit?.code;
    if (isLed && isOfOne && isScaled(left, right)) lendScale(tokens, left, right, link);
    if (isLed && right.unit === null && !right.counted?.own) {
      lendUnit(left, right);
    }
    // "une progression de 73,5 à 90,8 millions, soit un gain de 17,3": each end is an amount, whatever moves.
    const isMove = areApartBy(left, right, before) || areApartBy(left, right, candidates[i + 2]);
    if (!isMove && isRange(tokens, left, right, link, lead, lexicon)) ranges.push([i, link]);
    else if (lead === 'from') moves.add(right);
  }
  for (const [i, link] of ranges.reverse()) {
    const [before, left, right] = [previousOf(candidates, i), candidates[i]!, candidates[i + 1]!];
    if (before && link === 'to' && moves.has(before) && isAlike(before, left)) {
      moves.add(right);
      continue;
    }
    makeRange(tokens, left, right, link);
    const [low, high] = [candidates[i + 2], candidates[i + 3]];
    if (low && high && isConverted(tokens, left, low, high)) makeRange(tokens, low, high, 'and');
  }
}

/** How many tokens "(about $" has. */
const OPENED = 3;

/** "entre 1.050 et 2.100 dirhams (110 et 220 dollars)": both ends of a range again, in another currency. */
function isConverted(tokens: Tokens, range: Candidate, low: Candidate, high: Candidate): boolean {
  const isMoney = [range, low, high].every(({ unit }) => unit?.kind === 'money');
  if (!isMoney || low.unit!.code !== high.unit!.code || low.unit!.code === range.unit!.code)
    return false;
  const isNext = low.from - range.to <= OPENED + 1 && hasPause(tokens, range.to, low.from, '(');
  return isNext && high.from - low.to <= OPENED && approximate(low.value) < approximate(high.value);
}

/** "de 19,7 à 99,8 % et un autre (32,7 à 93,5 %)": a list of what has moved goes on. */
const isAlike = (before: Candidate, left: Candidate): boolean =>
  before.sentence === left.sentence && before.unit?.code === left.unit?.code;

/** "twelve, sixteen and twenty fishers", «12، 16 و20 صيادا»: one more of a list whose last two share their noun. */
const isListed = (
  left: Candidate,
  right: Candidate,
  link: Link,
  listed: ReadonlySet<Candidate>,
): boolean =>
  link === 'comma' &&
  listed.has(right) &&
  left.numeral.form === right.numeral.form &&
  left.numeral.scale === right.numeral.scale;

function shareUnit(
  tokens: Tokens,
  left: Candidate,
  right: Candidate,
  link: Link,
  open: boolean,
): void {
  // "un à trois ans" shares, "l'un, 3 ans" does not.
  if (!open || (left.numeral.single && link !== 'to' && link !== 'between')) return;
  const tied = link !== 'comma';
  // "12, 15 et 20 millions": what the last has lent to the one before it.
  const isListed =
    (link === 'comma' || link === 'and') && right.numeral.scale === 0 && right.scale > 0;
  if (isListed) lendScale(tokens, left, right, 'and', right.scale);
  else if (tied && isScaled(left, right)) lendScale(tokens, left, right, link);
  else if (
    // "entre 70 et 90 000": the thousands of the second are those of the first.
    (link === 'between' || link === 'to') &&
    right.numeral.form === 'digits' &&
    left.numeral.separator === '' &&
    left.numeral.width <= 3 &&
    (right.numeral.separator === ' ' || right.numeral.separator === '.') &&
    right.value.exponent === 0 &&
    right.value.mantissa % 1000 === 0 &&
    left.value.mantissa < right.value.mantissa / 1000
  ) {
    left.value = shift(left.value, 3);
    note(tokens, left, right, 'scale', 'shared-thousands');
  }
  const series = right.unit !== null && ownUnit(right) === null;
  const shares = right.unit && (tied || series || right.unit.kind === 'percent');
  const behind = right.unitFrom >= right.numeral.to || right.unit?.kind === 'percent';
  // "stood at 444, 93% of them bills"
  if (right.unit?.kind === 'percent' && approximate(left.value) > 100) return;
  if (shares && right.unit && behind) {
    lendUnit(right, left, unitFor(left, right.unit));
    note(tokens, left, right, 'unit', 'shared-unit');
  } else if (
    right.counted &&
    left.counted?.own !== true &&
    (isListed || (tied && right.counted.own))
  )
    left.counted = lent(right.counted);
}

/** "1 milliard et 200 MDH": a number with a scale of its own takes the currency alone. */
const unitFor = ({ numeral }: Candidate, unit: Unit): Unit =>
  unit.kind === 'money' && numeral.scale > 0 && unit.power > 0 ? unscaled(unit) : unit;

const isScaled = ({ numeral: left }: Candidate, { numeral: right }: Candidate): boolean =>
  left.form === 'digits' && left.scale === 0 && right.scale > 0;

/** "4,6 à 4,8 milliards": the scale of the second is that of the first. */
function lendScale(
  tokens: Tokens,
  left: Candidate,
  right: Candidate,
  link: Link,
  scale = right.numeral.scale,
): void {
  if (approximate(left.value) >= 1000 || left.numeral.width > 3) return;
  const coefficient = approximate(right.value) / 10 ** scale;
  if (link !== 'and' && approximate(left.value) >= coefficient) return;
  left.value = shift(left.numeral.other ?? left.value, scale);
  left.scale = scale;
  note(tokens, left, right, 'scale', 'shared-scale');
}
