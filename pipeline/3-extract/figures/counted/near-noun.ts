import type { Tokens } from '../../tokens.ts';
import { type Candidate, type Counted, lent, startOf } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { isMoney } from '../units/sums.ts';
import { isTakenIn, nounBefore } from './nounbefore.ts';
import { pluralSubject } from './unknown-plural.ts';

/** The noun before a number; the plural subject of its verb where no known noun is that. */
export function nounNear(
  tokens: Tokens,
  candidate: Candidate,
  start: number,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): ReturnType<typeof nounBefore> {
  const near = nounBefore(tokens, candidate, start, claimed, lexicon);
  if (near?.subject || isTakenIn(tokens, candidate)) return near;
  const counted = pluralSubject(tokens, candidate, claimed, lexicon);
  return counted ? { counted, subject: true, told: false } : near;
}

/** "40 blessés. Les accidents ont augmenté de 16 % et sont au nombre de 143.375": what has grown by a percentage. */
export function subjectOfGrowth(
  tokens: Tokens,
  candidate: Candidate,
  same: Candidate | null,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): Counted | null {
  if (same?.unit?.kind !== 'percent' || same.counted) return null;
  const near = nounNear(tokens, same, candidate.first, claimed, lexicon);
  // "Les accidents, a-t-il ajouté, ont augmenté de 16 %"
  const opens = near !== null && near.counted.from - candidate.first <= OPENS;
  const isShare = lexicon.has(tokens, same.to, W.of);
  return near?.subject || (opens && !isShare) ? lent(near!.counted) : null;
}
/** Words of a sentence before the noun that opens it: an article, an Arabic verb. */
const OPENS = 1;

/**
 * "… 3 milliards de dirhams. Le nombre de passagers a crû de 64 %, à 21 millions", "des nuitées dépassant les 21 millions",
 * "une hausse des passagers à 21 millions": what the sentence itself counts.
 */
export const isNumbered = (
  tokens: Tokens,
  candidate: Candidate,
  quantity: Candidate | null,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): boolean => {
  if (quantity === null || quantity.sentence === candidate.sentence) return false;
  const near = nounBefore(tokens, candidate, candidate.first, claimed, lexicon);
  return (
    near !== null &&
    (near.told ||
      near.counted.to === candidate.comparatorFrom ||
      hasMoved(tokens, candidate, near.counted, lexicon))
  );
};

/** How many words "hausse du nombre des" may have. */
const MOVE = 3;

/** "(une hausse des) passagers à | 21 millions", «ارتفاع المسافرين إلى | 21 مليونا»: things that have grown to so many, and no money. */
function hasMoved(
  tokens: Tokens,
  candidate: Candidate,
  { from, to, code }: Counted,
  lexicon: FigureLexicon,
): boolean {
  if (code === '' || isMoney(tokens, from, lexicon)) return false;
  if (to !== startOf(candidate) - 1 || !lexicon.has(tokens, to, W.to)) return false;
  for (let i = from - 1; i >= from - MOVE; i--) if (lexicon.has(tokens, i, W.movement)) return true;
  return false;
}
