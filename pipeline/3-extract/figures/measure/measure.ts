import type { Candidate } from '../candidate.ts';
import { W } from '../lexicon.ts';
import { beforeOf } from './before.ts';
import { countOf, ratedOf, sharedCount } from './count.ts';
import { type Earlier, isAside, startOf, taken } from './earlier.ts';
import { asideOf, listedOf } from './list.ts';
import { setAside } from './purpose.ts';
import { amountSaid } from './said.ts';
import type { Scene } from './scene.ts';
import { groupBehind, partBehind, shareOf } from './share.ts';
import type { Measure } from './spell.ts';

/** The noun phrase that says what a figure measures; null where the text has none near it. */
export function measureOf(
  scene: Scene,
  candidate: Candidate,
  earlier: Earlier | null,
): Measure | null {
  const { counted, kind } = candidate;
  const beside = earlier?.candidate.sentence === candidate.sentence ? earlier : null;
  const floor = beside ? taken(beside.candidate) : candidate.first;
  const times = counted !== null && scene.lexicon.has(scene.tokens, counted.from, W.times);
  if (counted?.own && kind !== 'times' && !times) return countOf(scene, candidate, floor, beside);
  const rated = kind === 'rate' ? ratedOf(scene, candidate) : null;
  if (rated) return rated;
  const shared = shareOf(scene, candidate, beside, floor);
  if (shared) return shared;
  const group = groupBehind(scene, candidate) ?? partBehind(scene, candidate, beside);
  if (group) return group;
  if (beside?.measure && isAside(scene, beside.candidate, candidate))
    return asideOf(scene, beside, candidate);
  // "63 % of homes have water, against 41 %".
  const same = beside?.candidate.unit?.code === candidate.unit?.code;
  if (beside?.measure && same && scene.lexicon.has(scene.tokens, startOf(candidate) - 1, W.versus))
    return asideOf(scene, beside, candidate);
  const listed = beside && listedOf(scene, candidate, beside);
  if (listed) return listed;
  if (counted && !times) return sharedCount(scene, candidate, floor);
  return (
    amountSaid(scene, candidate, earlier) ??
    beforeOf(scene, candidate, floor, earlier) ??
    setAside(scene, candidate) ??
    (beside && same ? beside.measure : null)
  );
}
