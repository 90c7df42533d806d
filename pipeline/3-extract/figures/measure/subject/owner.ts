import type { Span } from '../../../../document.ts';
import { markers } from '../../../../lexicons/markers.ts';
import { wordIn } from '../../../by-form.ts';
import { W } from '../../lexicon.ts';
import { isLimit } from '../moved/movement.ts';
import { IN, PHRASE } from '../sentence/piece.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import type { View } from '../sentence/view.ts';
import { joined, type Measure, spanOf } from '../spell.ts';
import { isEmpty, isHollow } from './empty.ts';

const isOfAll = markers('growth-of-all').at;
const growsIn = wordIn(markers('grows-in'));

/** Whether a phrase may be whose a noun is that says nothing alone. */
export const isOwner = ({ scene, candidate }: View, range: Range, owner: Range): boolean =>
  owner.from !== range.from && !isHollow(scene, owner) && !isEmpty(scene, owner, candidate.first);

/** Such a noun with whose it is; of a growth or fall no more than what grows. */
export const ofOwner = (view: View, rule: string, range: Range, owner: Span): Measure =>
  joined(view.scene, isTold(view, range) ? [owner] : [spanOf(view.scene, range), owner], rule);

/** "une hausse de": the growth itself is told behind its measure; "un ralentissement à 3 %": it ends there. */
export const isTold = (view: View, { from }: Range): boolean =>
  (view.movement !== null || endsMovement(view)) &&
  view.scene.lexicon.has(view.scene.tokens, from, W.movement);

/** "un ralentissement à 3 %", "a slowdown to 3%", "a fall from 12 %", «تباطؤا إلى 3 في المائة». */
const endsMovement = ({ scene, near, pieces, at, candidate }: View): boolean =>
  near !== null &&
  candidate.unit?.kind === 'percent' &&
  pieces[at]!.lead === IN &&
  near.to === pieces[at]!.at &&
  // "une accélération de la croissance à 3 %".
  !isOfAll(scene.tokens, scene.lexicon.language === 'en' ? near.to - 1 : near.from) &&
  isLimit(scene, pieces[at]!.at);

/** "a slowdown to 3% in weaving", "la croissance marquerait un ralentissement à 3 %": what has come to the figure where a growth or fall ends. */
export function endedOf(view: View, range: Range): Range | null {
  const { scene, candidate, next, subject } = view;
  const head = scene.lexicon.language === 'en' ? range.to - 1 : range.from;
  if (!endsMovement(view) || !scene.lexicon.has(scene.tokens, head, W.movement)) return null;
  const isIn = next?.kind === PHRASE && next.at === candidate.to && growsIn(scene.tokens, next.at);
  if (isIn && isOwner(view, range, next)) return next;
  return subject && isGrowthOfAll(scene, subject) ? subject : null;
}

/** "la croissance" alone. */
const isGrowthOfAll = ({ tokens, lexicon }: Scene, { from, to }: Range): boolean =>
  to - from === 1 && lexicon.has(tokens, from, W.movement) && isOfAll(tokens, from);
