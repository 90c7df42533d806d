import type { Span } from '../../../../document.ts';
import { markers } from '../../../../lexicons/markers.ts';
import { W } from '../../lexicon.ts';
import { classSet } from '../../word-classes.ts';
import { isSameUnit } from '../earlier.ts';
import { AND, FIGURE, FREE, IN, OF, PAUSE, PHRASE, type Piece } from '../sentence/piece.ts';
import type { Scene } from '../sentence/scene.ts';
import { CHANGE } from '../sentence/verbs.ts';
import type { View } from '../sentence/view.ts';
import { joined, type Measure, spanOf, spell, wholeOf } from '../spell.ts';
import { isEmpty, isHollow } from '../subject/empty.ts';

/** "L'équipe compte 60 % tisserands et 32 % fileurs", "is 60% weavers and 32% spinners": shares of a list, each with its bare noun behind it. */
export function bareGroup(view: View): Measure | null {
  const { scene, candidate, beside, pieces, at } = view;
  if (scene.lexicon.language === 'ar' || candidate.unit?.kind !== 'percent') return null;
  const group = groupAt(view, at);
  if (!group) return null;
  const isNext =
    beside?.measure?.rule === RULE &&
    isSameUnit(beside.candidate, candidate) &&
    pieces[lastFigure(pieces, at)]?.from === beside.candidate.from;
  if (isNext)
    return withOwner(view, group, beside.measure!.spans.length > 1 && beside.measure!.head);
  return opensList(view) ? withOwner(view, group, ownerOf(view)) : null;
}

const withOwner = ({ scene }: View, group: Piece, owner: Span | false | null): Measure =>
  owner ? joined(scene, [owner, wholeOf(scene, group)], RULE) : spell(scene, RULE, group);

/** "[L'équipe] | est | 40 % marocaine", "[Turnout] | was | 40% women": whatever is so much of each. */
function ownerOf({ scene, pieces, at, verb, subject, candidate }: View): Span | null {
  const { tokens, lexicon } = scene;
  if (!verb || pieces[at - 1] !== verb || !lexicon.has(tokens, verb.to - 1, W.copula)) return null;
  const isOwner = subject && !isHollow(scene, subject) && !isEmpty(scene, subject, candidate.first);
  return isOwner ? spanOf(scene, subject) : null;
}

const RULE = 'bare-group';

/** The bare noun right behind the share at piece `i`, without a number of its own that no comma or conjunction leads to. */
function groupAt({ scene, pieces }: View, i: number): Piece | null {
  const [share, group, behind] = [pieces[i]!, pieces[i + 1], pieces[i + 2]];
  if (group?.kind !== PHRASE || group.lead !== FREE || group.from !== share.to) return null;
  if (behind?.kind === FIGURE && behind.lead !== AND) return null;
  // "was 27% better than"
  const isCompared = isThan(scene.tokens, group.to);
  return isCompared || isHollow(scene, group) || isAlone(scene, group) ? null : group;
}

const isThan = markers('than').at;

/** "5 % net": how the share is reckoned. */
const isAlone = ({ tokens, lexicon }: Scene, { from, to }: Piece): boolean =>
  to - from === 1 && lexicon.hasAny(tokens, from, ADJECTIVES);
const ADJECTIVES = classSet('adjective', 'preadjective');

/** Whether a list opens here: its next item follows, and nothing before has the share, as a growth, a rate or the subject of "est à" would. */
function opensList(view: View): boolean {
  const { scene, pieces, at, verb, subject, movement } = view;
  const { lead } = pieces[at]!;
  if (lead === OF || movement || verb?.verb?.sense === CHANGE) return false;
  if (lead === IN && subject) return false;
  const next = pieces[at + 2]?.kind === PAUSE ? at + 3 : at + 2;
  const share = pieces[next];
  if (share?.kind !== FIGURE || share.lead === OF || share.lead === IN) return false;
  return isPercent(scene, share) && groupAt(view, next) !== null;
}

/** The figure that a list's item before ends with, over its noun and a comma. */
function lastFigure(pieces: readonly Piece[], at: number): number {
  const group = pieces[at - 1]?.kind === PAUSE ? at - 2 : at - 1;
  return pieces[group]?.kind === PHRASE ? group - 1 : -1;
}

function isPercent({ tokens, lexicon }: Scene, { from, to }: Piece): boolean {
  for (let i = from; i < to; i++)
    if (lexicon.units.match(tokens, i)?.value.kind === 'percent') return true;
  return false;
}
