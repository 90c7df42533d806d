import { markers } from '../../lexicons/markers.ts';
import { hasCapital, isMark, lowerCase, SYMBOL, type Tokens, WORD } from '../tokens.ts';
import { alive, type Candidate, lent, ownUnit } from './candidate.ts';
import { approximate, shift } from './decimal.ts';
import { hasWaw } from './group.ts';
import { type FigureLexicon, W } from './lexicon.ts';
import { DASH, isRange, type Link, makeRange } from './range.ts';
import { isGivenTo } from './taken-up.ts';
import { tollBefore } from './toll.ts';

/** How many tokens a comparator may have between "à" and its number. */
const COMPARED = 4;

const isHeldBy = markers('held-by').at;

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
    if (link === null) continue;
    const open = left.counted?.own !== true && left.unit === null;
    // "put the toll at 16 and 40 injured": no list.
    const toll = open && link === 'and' ? tollBefore(tokens, candidates, i, lexicon) : null;
    if (toll) {
      left.counted = toll;
      continue;
    }
    // "104 voix contre 12 et 3 abstentions": what stands against a count is counted by the same noun.
    const before = candidates[i - 1];
    const told =
      before?.sentence === left.sentence &&
      before.counted?.own === true &&
      lexicon.has(tokens, left.from - 1, W.versus);
    // "2.837 à 2.659 agriculteurs": no range, but what one goes to.
    const given = lead !== 'from' && isGivenTo(tokens, left, right, lexicon);
    shareUnit(tokens, left, right, link, open && !told && !given);
    if (open && !told && isListed(left, right, link, listed)) left.counted = lent(right.counted!);
    if (link === 'and' && right.counted?.own && left.counted?.own === false) listed.add(left);
    else if (listed.has(right) && link === 'comma') listed.add(left);
    if (link === 'comma' || link === 'and' || link === 'versus') continue;
    // "MAD 500 to 1,500", "MAD 4.6 to 4.8 billion": the currency leads both.
    const isLed = left.unit?.kind === 'money' && left.unitFrom < left.numeral.from;
    const isOfOne = right.unit === null || right.unit.code === left.unit?.code;
    if (isLed && isOfOne && isScaled(left, right)) lendScale(tokens, left, right, link);
    if (isLed && right.unit === null && !right.counted?.own) {
      right.unit = left.unit;
      right.unitFrom = left.unitFrom;
      right.unitTo = left.unitTo;
    }
    if (isRange(tokens, left, right, link, lead, lexicon)) ranges.push([i, link]);
    else if (lead === 'from') moves.add(right);
  }
  for (const [i, link] of ranges.reverse()) {
    const [before, left, right] = [candidates[i - 1], candidates[i]!, candidates[i + 1]!];
    if (!before || link !== 'to' || !moves.has(before) || !isAlike(before, left))
      makeRange(tokens, left, right, link);
    else moves.add(right);
  }
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

/** The word that opens the pair: "entre", "de", or neither. */
function leadOf(
  tokens: Tokens,
  { from, first }: Candidate,
  lexicon: FigureLexicon,
): 'between' | 'from' | null {
  for (let i = from - 1; i >= Math.max(first, from - 3); i--) {
    if (tokens.kind[i] !== WORD) return null;
    if (lexicon.has(tokens, i, W.between)) return 'between';
    if (lexicon.has(tokens, i, W.from) && tokens.clitic[i] === 0) return 'from';
    if (!lexicon.has(tokens, i, W.filler)) return null;
  }
  return null;
}

/** Whether one preposition leads to what each of two numbers is of, and two things follow. */
function areLedAlike(
  tokens: Tokens,
  { to: a }: Candidate,
  { to: b, last }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  const isLed =
    isHeldBy(tokens, a) || (lexicon.has(tokens, a, W.inside) && !lexicon.has(tokens, a, W.per));
  const isSame = (step: number) => lowerCase(tokens, a + step) === lowerCase(tokens, b + step);
  return isLed && b + 2 < last && isSame(0) && !(isSame(1) && isSame(2));
}

function linkOf(
  tokens: Tokens,
  left: Candidate,
  right: Candidate,
  lead: 'between' | 'from' | null,
  lexicon: FigureLexicon,
): Link {
  let from = left.to;
  const to = right.from;
  const named = left.counted?.own === true && left.counted.from >= left.to ? left.counted.to : from;
  if (lead === 'between' && named <= to) from = named;
  const gap = to - from;
  const and =
    (gap === 0 && (hasWaw(tokens, to) || hasWaw(tokens, right.numeral.from))) ||
    (gap === 1 &&
      (lexicon.isWaw(tokens, from, to) ||
        (lexicon.has(tokens, from, W.conjunction) && tokens.kind[from] === WORD)));
  // "entre 19 % dans l'Oriental et 135 % à Tanger", "between 3% for wool and 9% for silk": each of its own.
  const isOfEach =
    left.unit !== null &&
    right.unit !== null &&
    (hasCapital(tokens, from, to) || areLedAlike(tokens, left, right, lexicon));
  if (lead === 'between' && !isOfEach) {
    if (and) return 'between';
    const last = to - 1;
    if (
      gap >= 1 &&
      gap <= 4 &&
      (lexicon.has(tokens, last, W.conjunction) ||
        // "entre les deux dates, à 40.000": no bound of a range.
        (lexicon.has(tokens, last, W.to) && !isMark(tokens, from, ',،')))
    )
      return 'between';
    if (gap >= 1 && gap <= 4 && lexicon.has(tokens, from, W.conjunction)) return 'between';
  }
  if (gap === 1 && isAlternative(tokens, from) && isNext(left, right)) return 'between';
  if (and) return 'and';
  // "respectivement de 78, 38 et de 29%": the preposition is told again before the last.
  if (
    gap === 2 &&
    right.unit?.kind === 'percent' &&
    left.counted === null &&
    lexicon.has(tokens, from, W.conjunction) &&
    lexicon.has(tokens, to - 1, W.of)
  )
    return 'and';
  // "12,000 direct and 45,000 indirect jobs": only an adjective stands before the conjunction.
  if (
    gap === 2 &&
    lexicon.language === 'en' &&
    left.counted === null &&
    tokens.kind[from] === WORD &&
    !lexicon.has(tokens, from, W.function) &&
    !tokens.capital[from] &&
    lexicon.has(tokens, to - 1, W.conjunction)
  )
    return 'and';
  // "de 9 à près de 26 millions": the second is compared, so that the two are no range.
  const compared =
    gap > 1 && gap <= COMPARED + 1 && lexicon.comparators.match(tokens, from + 1, to)?.end === to;
  if (compared && lexicon.has(tokens, from, W.to)) return 'versus';
  // "at least 40 and at most 60 officers"
  if (compared && lexicon.has(tokens, from, W.conjunction)) return 'and';
  if (isEvenMore(tokens, left, right, lexicon)) return 'and';
  if (gap < 1 || gap > 2) return null;
  if (gap === 1 && tokens.kind[from] === SYMBOL) {
    if (isMark(tokens, from, DASH)) return tokens.spaced[from] === tokens.spaced[to] ? 'to' : null;
    return isMark(tokens, from, ',،') ? 'comma' : null;
  }
  // "went up to 27 billion from 26 billion dirhams": a unit, not the noun of what stands against.
  if (gap === 1 && lexicon.has(tokens, from, W.versus) && right.unit !== null) return 'versus';
  const last = to - 1;
  if (lexicon.has(tokens, from, W.to) && (gap === 1 || lexicon.has(tokens, last, W.filler)))
    return 'to';
  return null;
}

const opensMore = markers('even-more').at;
/** Tokens that "et peut-être jusqu'à" may have. */
const MORE = 6;

/** "200, voire 300 personnes", "200 and possibly as many as 300 people": nothing but how sure the higher number is stands between. */
function isEvenMore(
  tokens: Tokens,
  { to: from, value }: Candidate,
  right: Candidate,
  lexicon: FigureLexicon,
): boolean {
  const to = right.from;
  if (to - from < 1 || to - from > MORE || approximate(right.value) <= approximate(value))
    return false;
  let isMore = false;
  for (let i = from; i < to; i++) {
    if (opensMore(tokens, i)) isMore = true;
    else if (lexicon.comparators.match(tokens, i, to)?.end === to) return isMore;
    else if (!isMark(tokens, i, ',،') && !lexicon.has(tokens, i, W.conjunction)) return false;
  }
  return isMore;
}

const isAlternative = markers('alternative').at;

/** "trois ou quatre", "50 ou 60": the next of the numbers that round alike, so that the two are a range. */
function isNext(left: Candidate, right: Candidate): boolean {
  const step =
    approximate(right.value) / 10 ** right.scale - approximate(left.value) / 10 ** left.scale;
  return step > 0 && Number.isInteger(Math.log10(step)) && approximate(left.value) % step === 0;
}

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
    left.unit = right.unit;
    left.unitFrom = right.unitFrom;
    left.unitTo = right.unitTo;
    note(tokens, left, right, 'unit', 'shared-unit');
  } else if (
    right.counted &&
    left.counted?.own !== true &&
    (isListed || (tied && right.counted.own))
  )
    left.counted = lent(right.counted);
}

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

function note(tokens: Tokens, left: Candidate, right: Candidate, what: string, rule: string): void {
  left.trace.push({ what, rule, start: tokens.start[right.from]!, end: tokens.end[right.to - 1]! });
}
