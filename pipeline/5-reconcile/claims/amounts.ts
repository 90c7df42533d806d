import type { Claim } from './claim.ts';
import { isReordered } from './slips.ts';
import { areRounded, isRoundingOf } from './values.ts';

/**
 * "1,840,410,426 dirhams, or more than 184 billion centimes", "1.048 billion dirhams (148 billion centimes)": one amount, told
 * again in another unit of its currency; right behind it also where a digit of one of the two is out of order.
 */
export const isToldAgain = (a: Claim, b: Claim): boolean =>
  a.figure.unit === b.figure.unit &&
  (a.kind === 'money' ? isPaidAgain(a, b) : isMeasuredAgain(a, b) || isMeasuredAgain(b, a));

/** "2 tonnes and 648 kilos (2,648 kg)": one mass or length, in another unit right behind it. */
const isMeasuredAgain = (told: Claim, again: Claim): boolean =>
  told.kind === again.kind &&
  told.key === again.key &&
  areOfTwoUnits(told, again) &&
  isBehind(told, again);

const isPaidAgain = (a: Claim, b: Claim): boolean =>
  isRetoldBehind(a, b) ||
  isRetoldBehind(b, a) ||
  (areOfTwoUnits(a, b) && areLong(a, b) && (a.key === b.key || areRounded(a.figure, b.figure)));

const areOfTwoUnits = ({ figure: x }: Claim, { figure: y }: Claim): boolean =>
  x.unit_text !== y.unit_text;

const areLong = (a: Claim, b: Claim): boolean => Math.min(a.digits, b.digits) >= 3;

const isBehind = ({ figure: told }: Claim, { figure: again }: Claim): boolean =>
  again.start > told.start && again.start - told.end <= BEHIND;

const isRetoldBehind = (told: Claim, again: Claim): boolean =>
  isBehind(told, again) &&
  (areOfTwoUnits(told, again)
    ? areRounded(told.figure, again.figure) ||
      (areLong(told, again) && isReordered(told.key, again.key))
    : isInCentimes(told, again));
/** Code points of ", or about ". */
const BEHIND = 12;

/** "648 million dirhams (64 billion dirhams)": of centimes, which the outlet forgot to say. */
const isInCentimes = ({ key: told, digits }: Claim, { key: again }: Claim): boolean =>
  digits >= 3 && isRoundingOf(String(Number(again) / CENTIMES), told);
const CENTIMES = 100;
