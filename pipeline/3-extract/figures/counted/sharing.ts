import { isMark, type Tokens } from '../../tokens.ts';
import { alive, type Candidate, lent } from '../candidate.ts';
import { ignoreRule } from '../ignored/rules.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { hasWaw } from '../numerals/group.ts';
import { previousOf } from '../previous.ts';
import { sharesPercent } from '../units/decimal-share.ts';
import { shareTold } from '../units/later.ts';
import { isBarePace, pacedNoun } from '../units/paced.ts';
import { countsMoney, isConversion, shareCurrency, shareScaleOfSum } from '../units/sums.ts';
import { lendTo } from './lenders.ts';
import { shareScale } from './of-size.ts';
import { peopleOf } from './people.ts';
import type { Told } from './turn.ts';
import { isFromAnother, isPart, isSubstance, isTotal, ofWhole } from './whole.ts';

/**
 * Gives numbers without noun or unit what the text leaves out: the noun announced before them ("le nombre d'affaires"),
 * else the unit, scale or noun of the figure before.
 */
export function shareForward(
  tokens: Tokens,
  candidates: readonly Candidate[],
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): void {
  const told: Told = { last: null, quantity: null, money: null, noun: null, total: null };
  for (const [index, candidate] of candidates.entries()) {
    // «الجهات الثلاث»: no amount, that could lend its noun.
    if (!alive(candidate) || candidate.numeral.definite) continue;
    const before = previousOf(candidates, index);
    if (isSubstance(tokens, candidate, told.quantity, lexicon)) candidate.counted = null;
    if (isFromAnother(tokens, candidate, before, lexicon))
      candidate.counted = lent(before!.counted!);
    sharesPercent(tokens, candidate, told.last, lexicon);
    candidate.counted = ofWhole(tokens, candidate, told.noun, lexicon) ?? candidate.counted;
    const people = peopleOf(tokens, candidate, lexicon);
    // "42 others" prints a word of its own for those that it counts, and has their code.
    const printed = people && candidate.counted;
    if (people) candidate.counted = null;
    if (countsMoney(tokens, candidate, told.last, lexicon))
      shareCurrency(tokens, candidates, index);
    shareScaleOfSum(tokens, candidate, told.last, lexicon);
    if (isNextOfKind(tokens, candidate, before, lexicon)) shareScale(candidate, before!);
    if (isBarePace(tokens, candidate, lexicon))
      candidate.paced = pacedNoun(tokens, candidate, told.noun, claimed, lexicon);
    if (candidate.unit === null && candidate.counted === null && candidate.kind === null)
      lendTo({ tokens, candidates, index, told, people, claimed, lexicon });
    if (printed) candidate.counted = { ...printed, code: candidate.counted?.code ?? '' };
    // "9 آخرون", "seven others" stand for a noun named before, and lend none.
    const stands =
      candidate.counted !== null && lexicon.has(tokens, candidate.counted.from, W.pronoun);
    // "94 people, including 30 foreigners, while it was 62": a part lends its noun to nobody that the whole stands before.
    const part = told.noun?.sentence === candidate.sentence && isPart(tokens, candidate, lexicon);
    if (candidate.counted && candidate.kind === null && !stands && !part) told.noun = candidate;
    if (candidate.unit === null && candidate.counted?.own !== true)
      shareTold(candidate, candidates, index);
    if (isTotal(tokens, candidate, lexicon)) told.total = candidate;
    if (!isConversion(tokens, before, candidate) && !isAge(tokens, candidate, lexicon))
      remember(told, candidate);
  }
}

/** "39% among 15–24-year-olds, 21 among women": whom it is told of, and no amount. */
const isAge = (tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): boolean =>
  candidate.unit?.kind === 'duration' && ignoreRule(tokens, candidate, lexicon) === 'age_class';
/** «23,1 مليون رأس من الأغنام، و7,4 | من الماعز»: one more kind in a list, told in the same millions. */
const isNextOfKind = (
  tokens: Tokens,
  { from, to, kind, counted, sentence }: Candidate,
  before: Candidate | undefined,
  lexicon: FigureLexicon,
): boolean =>
  before?.sentence === sentence &&
  kind === null &&
  counted?.own === true &&
  lexicon.has(tokens, to, W.of) &&
  (hasWaw(tokens, from) || lexicon.isWaw(tokens, from - 1, from) || isMark(tokens, from - 1, ',،'));

function remember(told: Told, candidate: Candidate): void {
  const { kind, unit } = candidate;
  // "40 millions de m3 …, deux fois plus, soit 80 millions": the times are of what was told before.
  const isAmount = kind !== 'score' && kind !== 'times';
  if (isAmount) told.last = candidate;
  if (unit?.kind === 'money') told.money = candidate;
  if (isAmount && unit?.kind !== 'percent') told.quantity = candidate;
}
