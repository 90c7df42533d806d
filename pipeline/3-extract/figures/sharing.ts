import { wordMatches } from '../by-form.ts';
import { surface, type Tokens } from '../tokens.ts';
import { numberOf } from './announced.ts';
import { asideNoun, namedBefore } from './aside-noun.ts';
import { askedOf } from './asked-of.ts';
import { bracketNoun, listedWithSum, shareBracket } from './brackets.ts';
import { alive, type Candidate, type Counted, lent } from './candidate.ts';
import { nounAt } from './counted-noun.ts';
import { approximate, isWhole, shift } from './decimal.ts';
import { isGapped } from './gapped.ts';
import { shareBack, shareTold } from './later.ts';
import { type FigureLexicon, W } from './lexicon.ts';
import { isNumbered, nounNear, subjectOfGrowth } from './near-noun.ts';
import { nounBefore, numberOver } from './nounbefore.ts';
import { openedWhole, topicOf } from './opened-whole.ts';
import { isBarePace, pacedNoun } from './paced.ts';
import { peopleOf, singleBefore, subjectAgain } from './people.ts';
import { subjectOf } from './reached.ts';
import { indexBeside, isScoreToo } from './score.ts';
import { isAmongShares, isShareToo, note, SENTENCES, shareUnit } from './share-unit.ts';
import { countsMoney, isConversion, isSumOfMoney, shareCurrency } from './sums.ts';
import { givenNoun, isGivenTo, nounTakenUp } from './taken-up.ts';
import { subjectOfThem } from './them.ts';
import { takeToldUnit } from './told-unit.ts';
import { tollBefore } from './toll.ts';
import {
  isFromAnother,
  isParticipleOfWhole,
  isSubstance,
  isTotal,
  ofWhole,
  partOf,
  wholeOver,
} from './whole.ts';

/** Power of ten from which a count of nothing named is money. */
const BILLIONS = 9;
/** Numbers further apart than this factor do not count the same things. */
const UNLIKE = 10_000;

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
  let last: Candidate | null = null;
  // The last amount that is no percentage: "3 millions de tonnes, en baisse de 4 %, contre 5,5 millions".
  let quantity: Candidate | null = null;
  let money: Candidate | null = null;
  let noun: Candidate | null = null;
  let total: Candidate | null = null;
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i]!;
    // «الجهات الثلاث»: no amount, that could lend its noun.
    if (!alive(candidate) || candidate.numeral.definite) continue;
    if (isSubstance(tokens, candidate, quantity, lexicon)) candidate.counted = null;
    const before = candidates[i - 1];
    if (
      isParticipleOfWhole(tokens, candidate, before, lexicon) ||
      isFromAnother(tokens, candidate, before, lexicon)
    )
      candidate.counted = lent(before!.counted!);
    candidate.counted =
      ofWhole(tokens, candidate, noun, lexicon) ??
      topicOf(tokens, candidate, lexicon) ??
      candidate.counted;
    const people = peopleOf(tokens, candidate, lexicon);
    const asked = askedOf(tokens, candidates, i, lexicon);
    // "42 others" prints a word of its own for those that it counts, and has their code.
    const printed = people && candidate.counted;
    if (people) candidate.counted = null;
    if (countsMoney(tokens, candidate, last, lexicon)) shareCurrency(tokens, candidates, i);
    if (isBarePace(tokens, candidate, lexicon))
      candidate.paced = pacedNoun(tokens, candidate, noun, claimed, lexicon);
    if (candidate.unit === null && candidate.counted === null && candidate.kind === null) {
      const same = last !== null && last.sentence === candidate.sentence ? last : null;
      const whole = partOf(tokens, candidate, candidates[i + 1], lexicon);
      // "le nombre d'enfants de moins de 15 ans est estimé à 870"
      const start = same && same.unit?.code !== 'a' ? same.to : candidate.first;
      const near =
        (same && numberOver(tokens, candidate, same, claimed, lexicon)) ??
        nounNear(tokens, candidate, start, claimed, lexicon);
      const named = definiteNoun(tokens, candidate, lexicon);
      const told = numberOf(tokens, candidate, lexicon);
      const taken = nounTakenUp(tokens, candidates, i, { last, noun, quantity }, lexicon);
      const them = subjectOfThem(tokens, candidate, lexicon);
      const base = total && lexicon.has(tokens, candidate.to, W.auxiliary) ? total : null;
      const index = whole ? null : indexBeside(tokens, candidate, lexicon);
      const again =
        tollBefore(tokens, candidates, i, lexicon) ??
        subjectAgain(tokens, candidates, i) ??
        openedWhole(tokens, candidate, lexicon) ??
        asideNoun(tokens, candidate, lexicon) ??
        namedBefore(tokens, candidate, noun, lexicon) ??
        bracketNoun(tokens, candidates, i, lexicon) ??
        listedWithSum(tokens, candidates, i);
      const given = isGivenTo(tokens, candidate, candidates[i + 1], lexicon)
        ? givenNoun(tokens, candidates, i, lexicon)
        : null;
      const sum = same?.unit?.kind !== 'money' && isSumOfMoney(tokens, candidate, lexicon);
      if (sum) shareCurrency(tokens, candidates, i);
      else if (
        (!whole && takeToldUnit(tokens, candidate)) ||
        shareBracket(tokens, candidate, candidates[i - 1], lexicon)
      )
        candidate.counted = null;
      else if (asked) candidate.counted = lent(asked);
      else if (again) candidate.counted = lent(again);
      else if (given) candidate.counted = lent(given);
      // "Floods killed at least 18": no floods.
      else if (people && people.from < candidate.from && noun?.sentence !== candidate.sentence)
        candidate.counted = people;
      else if (whole) candidate.counted = lent(whole);
      else if (base?.counted && base.sentence === candidate.sentence)
        candidate.counted = lent(base.counted);
      else if (named) candidate.counted = named;
      else if (told) candidate.counted = told;
      else if (index) {
        candidate.counted = index;
        candidate.kind = 'score';
      } else if (isScoreToo(candidate, candidates[i - 1])) {
        candidate.counted = lent(candidates[i - 1]!.counted!);
        candidate.kind = 'score';
      } else if (taken?.counted && lends(taken, candidate)) {
        candidate.counted = lent(taken.counted);
      } else if (them) {
        candidate.counted = them;
      } else if (
        near?.subject &&
        !isGapped(tokens, candidate, same, near.counted, lexicon) &&
        !isShareToo(candidate, same) &&
        !isAmongShares(candidate, same, candidates[i + 1]) &&
        !isSum(candidate, near, quantity) &&
        !isPaid(tokens, candidate, quantity, lexicon)
      ) {
        candidate.counted = near.counted;
        shareScale(candidate, same);
      } else if (
        people ||
        (!shareUnit(tokens, candidate, last, candidates[i + 1], lexicon) &&
          !(
            quantity !== last &&
            !isNumbered(tokens, candidate, quantity, claimed, lexicon) &&
            shareUnit(tokens, candidate, quantity, candidates[i + 1], lexicon)
          ))
      ) {
        const one = people ? singleBefore(candidates, i) : null;
        const subject =
          subjectOf(tokens, candidate, same, claimed, lexicon) ??
          subjectOfGrowth(tokens, candidate, same, claimed, lexicon);
        if (one) candidate.counted = lent(one);
        // "lent 3 billion dirhams to 12,000 firms. It plans 4 billion": nothing but money comes in billions.
        else if (
          money !== null &&
          candidate.numeral.scale >= BILLIONS &&
          !near?.told &&
          shareUnit(tokens, candidate, money, candidates[i + 1], lexicon)
        )
          note(tokens, candidate, money, 'unit', 'billions');
        else if (same === null && near) candidate.counted = near.counted;
        else if (subject) candidate.counted = subject;
        else if (noun?.counted && lends(noun, candidate))
          candidate.counted = lent(
            isPart(tokens, candidate, lexicon)
              ? wholeOver(candidates, i, noun.counted)
              : noun.counted,
          );
        else {
          const lender = shareBack(candidate, candidates, i);
          if (lender) note(tokens, candidate, lender, 'unit', 'unit-of-figure-after');
          else
            candidate.counted =
              (near ?? nounBefore(tokens, candidate, candidate.first, claimed, lexicon))?.counted ??
              people;
        }
      }
    }
    if (printed) candidate.counted = { ...printed, code: candidate.counted?.code ?? '' };
    // "9 آخرون", "seven others" stand for a noun named before, and lend none.
    const stands =
      candidate.counted !== null && lexicon.has(tokens, candidate.counted.from, W.pronoun);
    const part = noun?.sentence === candidate.sentence && isPart(tokens, candidate, lexicon);
    if (candidate.counted && candidate.kind === null && !stands && !part && !asked)
      noun = candidate;
    if (candidate.unit === null && candidate.counted?.own !== true)
      shareTold(candidate, candidates, i);
    if (isTotal(tokens, candidate, lexicon)) total = candidate;
    if (isConversion(tokens, candidates[i - 1], candidate)) continue;
    // "40 millions de m3 …, deux fois plus, soit 80 millions": the times are of what was told before.
    if (candidate.kind !== 'score' && candidate.kind !== 'times') last = candidate;
    if (candidate.unit?.kind === 'money') money = candidate;
    if (last === candidate && candidate.unit?.kind !== 'percent') quantity = candidate;
  }
}

/** "94 people, including 30 foreigners, while it was 62": a part lends its noun to nobody that the whole stands before. */
const isPart = (tokens: Tokens, { from }: Candidate, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, from - 1, W.part) || lexicon.has(tokens, from - 2, W.part);

/** "6 milliards de dirhams pour une somme de rentes payées de 24 milliards": thousands of millions of nothing known are money. */
const isSum = (
  { numeral }: Candidate,
  near: { counted: Counted; told: boolean },
  quantity: Candidate | null,
): boolean =>
  numeral.scale >= 9 &&
  quantity?.unit?.kind === 'money' &&
  (near.counted.code === '' || !near.told);

const isDone = wordMatches(/(?:é|i|u|is|it)$/u);

/** "… 6,7 millions de dirhams et les partis ont rendu 35,9 millions": what its subject has done something with, and no count of it. */
const isPaid = (
  tokens: Tokens,
  { numeral, from, sentence }: Candidate,
  quantity: Candidate | null,
  lexicon: FigureLexicon,
): boolean =>
  lexicon.language === 'fr' &&
  numeral.scale >= 6 &&
  quantity?.unit?.kind === 'money' &&
  quantity.sentence === sentence &&
  isDone(tokens, from - 1) &&
  lexicon.has(tokens, from - 2, W.auxiliary) &&
  !lexicon.has(tokens, from - 2, W.copula);

/** A noun told before counts what is of its size: 22 millions after 90 hospitals are no hospitals. */
function lends(noun: Candidate, { sentence, value }: Candidate): boolean {
  // "deux policiers et un gendarme. 63 étaient négatifs": no gendarmes.
  if (noun.sentence !== sentence && noun.numeral.form !== 'digits' && approximate(noun.value) === 1)
    return false;
  const ratio = approximate(value) / approximate(noun.value);
  return sentence - noun.sentence <= SENTENCES && ratio < UNLIKE && ratio > 1 / UNLIKE;
}

/** "الأحزاب ال29": the number agrees with the definite noun that it follows. */
function definiteNoun(
  tokens: Tokens,
  { from, first }: Candidate,
  lexicon: FigureLexicon,
): Counted | null {
  const noun = from - 2;
  if (lexicon.language !== 'ar' || noun < first || surface(tokens, from - 1) !== 'ال') return null;
  if (tokens.spaced[from] === 1 || !surface(tokens, noun).startsWith('ال')) return null;
  return nounAt(tokens, noun, lexicon);
}

/** "28,7 millions de nuitées, les arrivées 17,4": parts of one are counted in the millions of the figure before. */
function shareScale(candidate: Candidate, before: Candidate | null): void {
  const { numeral, value } = candidate;
  if (before === null || before.counted === null || before.scale < BILLIONS - 3) return;
  if (numeral.scale > 0 || isWhole(value) || numeral.form !== 'digits') return;
  candidate.value = shift(value, before.scale);
  candidate.scale = before.scale;
}
