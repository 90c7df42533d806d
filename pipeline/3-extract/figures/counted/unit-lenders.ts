import type { Tokens } from '../../tokens.ts';
import { type Candidate, lent } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { previousOf } from '../previous.ts';
import { takeUnitOfChange } from '../units/apart.ts';
import { takeBracketShare } from '../units/bracket-share.ts';
import { itemBefore, shareOverBracket } from '../units/glosses.ts';
import { shareBack } from '../units/later.ts';
import { note } from '../units/loan.ts';
import { bracketedMark, indexBefore, indexBeside, isScoreToo, scored } from '../units/score.ts';
import { isShareToo, shareUnit } from '../units/share-unit.ts';
import { isMoney, isSumOfMoney, shareCurrency } from '../units/sums.ts';
import { takeToldUnit } from '../units/told-unit.ts';
import { isNumbered } from './near-noun.ts';
import { BILLIONS, isOutgrown } from './of-size.ts';
import { tellsOwnNumber } from './own-number.ts';
import type { Lender } from './turn.ts';

export const sumOfMoney: Lender = ({ tokens, candidates, index, candidate, same, lexicon }) => {
  if (same?.unit?.kind === 'money' || !isSumOfMoney(tokens, candidate, lexicon)) return null;
  shareCurrency(tokens, candidates, index);
  return true;
};

export const unitTold: Lender = ({ tokens, candidate, whole }) =>
  (!whole && takeToldUnit(tokens, candidate)) || null;

export const unitOfChange: Lender = ({ tokens, candidates, index }) =>
  takeUnitOfChange(tokens, candidates, index) || null;

export const bracketShare: Lender = ({ tokens, candidates, index }) =>
  takeBracketShare(tokens, candidates, index) || null;

/** "90 % (300 détenus) et les femmes | 2,5": a fraction of nobody, behind a share and its bracket. */
export const shareAsWell: Lender = ({ tokens, candidates, index, candidate, after, lexicon }) => {
  const share = shareOverBracket(tokens, candidates, index);
  return (
    (isShareToo(candidate, share) && shareUnit(tokens, candidate, share, after, lexicon)) || null
  );
};

/** "968 tonnes à X (90 MDH), 817 | à Y (72 MDH)": the item goes on with the one before, over its bracket. */
export const itemOfList: Lender = ({ tokens, candidates, index, candidate, after, lexicon }) =>
  shareUnit(tokens, candidate, itemBefore(tokens, candidates, index), after, lexicon) || null;

export const indexTold: Lender = ({ tokens, candidate, same, lexicon }) =>
  scored(candidate, indexBefore(tokens, candidate, same, lexicon));

export const indexBehind: Lender = ({ tokens, candidate, whole, lexicon }) => {
  if (whole) return null;
  const beside = indexBeside(tokens, candidate, lexicon);
  return scored(candidate, beside ?? bracketedMark(tokens, candidate, lexicon));
};

export const scoreToo: Lender = ({ candidates, index, candidate }) => {
  const before = previousOf(candidates, index);
  if (!isScoreToo(candidate, before)) return null;
  candidate.kind = 'score';
  return lent(before!.counted!);
};

export const unitOfBefore: Lender = ({
  tokens,
  candidate,
  after,
  told: { last, quantity },
  people,
  claimed,
  lexicon,
}) =>
  (!people &&
    !isOfNumber(tokens, candidate, lexicon) &&
    !tellsOwnNumber(tokens, candidate) &&
    (last === quantity ? [last] : [last, quantity]).some(
      (one) =>
        !isNumbered(tokens, candidate, one, claimed, lexicon) &&
        !isOutgrown(candidate, one) &&
        shareUnit(tokens, candidate, one, after, lexicon),
    )) ||
  null;

/** "lent 3 billion dirhams to 12,000 firms. It plans 4 billion": nothing but money comes in billions. */
export const billions: Lender = ({ tokens, candidate, after, told: { money }, near, lexicon }) => {
  if (money === null || candidate.numeral.scale < BILLIONS) return null;
  if (near?.told && !isMoney(tokens, near.counted.from, lexicon)) return null;
  if (!shareUnit(tokens, candidate, money, after, lexicon)) return null;
  note(tokens, candidate, money, 'unit', 'billions');
  return true;
};

export const unitOfAfter: Lender = ({ tokens, candidates, index, candidate }) => {
  const lender = shareBack(candidate, candidates, index);
  if (!lender) return null;
  note(tokens, candidate, lender, 'unit', 'unit-of-figure-after');
  return true;
};

/** "6 millions pour chaque piste, au nombre de 7": counted, whatever unit the number before has. */
const isOfNumber = (tokens: Tokens, { from }: Candidate, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, from - 1, W.of) && lexicon.has(tokens, from - 2, W.number);
