import { markers } from '../../../lexicons/markers.ts';
import { isMark } from '../../tokens.ts';
import { startOf } from '../candidate.ts';
import { W } from '../lexicon.ts';
import { PAUSE, PHRASE, type Piece, STOP, VERB } from './sentence/piece.ts';
import type { Range } from './sentence/scene.ts';
import { RELATIVE } from './sentence/verb-group.ts';
import type { View } from './sentence/view.ts';
import { joined, type Measure, spanOf, spell } from './spell.ts';
import { isOwner } from './subject/owner.ts';
import { antecedent } from './subject/subject.ts';

const isAmounting = markers('amounting', 'ar').at;
const isTheirSize = markers('their-size', 'ar').at;

/** «قاعة | سعتها 40 مقعدا», «القاعة : سعتها 40 مقعدا», «العارضون، وعددهم 40»: the size of what is named right before it. */
export function theirSize(view: View): Measure | null {
  const { scene, candidate, beside } = view;
  const noun = startOf(candidate) - 1;
  if (!isTheirSize(scene.tokens, noun)) return null;
  const size = { from: noun, to: noun + 1 };
  const isOwners = (owner: Range): boolean => isOwner(view, size, owner);
  const owner = ownerBefore(view, noun);
  // «السجناء البالغ عددهم 40»: they are counted themselves.
  if (scene.lexicon.has(scene.tokens, noun, W.number))
    return owner && isOwners(owner) ? spell(scene, RULE, owner) : null;
  // «نفق طوله 4 كيلومترات وعمقه 12 مترا»
  const again = owner ? null : beside?.measure?.rule === RULE ? beside.measure.spans.at(-1)! : null;
  const whose = owner && isOwners(owner) ? spanOf(scene, owner) : again;
  return whose && joined(scene, [spanOf(scene, size), whose], RULE, { head: whose });
}
const RULE = 'their-size';

/** What stands right before token `noun`, over a comma or the colon of a label. */
function ownerBefore({ scene, pieces, at }: View, noun: number): Range | null {
  let i = at - 1;
  const near = pieces[i];
  if (near?.kind === PHRASE && near.to === noun + 1) {
    // «السجناء البالغ عددهم 40», «السجناء، والبالغ عددهم 40»
    const to = isAmounting(scene.tokens, noun - 1) ? noun - 1 : noun;
    if (near.from < to) return { from: near.from, to };
    i--;
  }
  // «الملعب الذي تبلغ سعته 40 مقعدا»
  const { kind, verb } = pieces[i] ?? {};
  if (kind === VERB && verb!.bond === RELATIVE && i < at - 1) return antecedent(scene, pieces, i);
  const mark = pieces[i];
  const isLabel = mark?.kind === STOP && isMark(scene.tokens, mark.from, ':');
  if (mark?.kind === PAUSE || isLabel) i--;
  const owner: Piece | undefined = pieces[i];
  return owner?.kind === PHRASE ? owner : null;
}
