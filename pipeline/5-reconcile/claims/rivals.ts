import { roleOf } from './alike.ts';
import type { Claim } from './claim.ts';

const rivalKey = (claim: Claim) =>
  `${claim.source.source_id} ${claim.figure.indicator_id} ${roleOf(claim)} ${claim.period?.last.slice(0, 4) ?? ''}`;

/** Whether no other figure of its indicator, role and year in its document could be meant. */
export type Alone = (claim: Claim, couldBeMeant: (rival: Claim) => boolean) => boolean;

/** Tells by all claims whether one is alone of its kind in its document. */
export function rivalsAmong(claims: readonly Claim[]): Alone {
  const rivals = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = rivalKey(claim);
    const same = rivals.get(key);
    if (same) same.push(claim);
    else rivals.set(key, [claim]);
  }
  return (claim, couldBeMeant) =>
    rivals.get(rivalKey(claim))!.every((rival) => rival === claim || !couldBeMeant(rival));
}
