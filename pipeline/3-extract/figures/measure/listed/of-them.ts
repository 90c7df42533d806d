import { markers } from '../../../../lexicons/markers.ts';
import { wordMatches } from '../../../by-form.ts';
import { WORD } from '../../../tokens.ts';
import type { Candidate } from '../../candidate.ts';
import { W } from '../../lexicon.ts';
import { qualifierAfter } from '../qualifier.ts';
import { isFeminineNoun } from '../sentence/agreement.ts';
import { LED, OPEN, partOf } from '../sentence/part.ts';
import { isCarried } from '../sentence/phrase.ts';
import { AND, FREE, PHRASE, pieceAt } from '../sentence/piece.ts';
import type { Range } from '../sentence/scene.ts';
import type { Earlier, View } from '../sentence/view.ts';
import { joined, type Measure, wholeOf } from '../spell.ts';

const isThem = markers('those-counted', 'en').at;
const endsInLy = wordMatches(/[a-z]{3}ly$/);

/** "40 people were hurt, 8 of them [seriously]": an adverb that ends what is told of some. */
export function mannerOf({ scene, candidate }: View): Range | null {
  const { tokens, lexicon } = scene;
  let at = candidate.to;
  if (lexicon.has(tokens, at, W.of) && isThem(tokens, at + 1)) at += 2;
  const isManner = lexicon.language === 'en' && endsInLy(tokens, at);
  return isManner && tokens.kind[at + 1] !== WORD ? { from: at, to: at + 1 } : null;
}

/**
 * «أحيل 40 شخصا منهم على النيابة»: where what is counted went or is, behind "of them", which parts it from its noun. What
 * was done to it («300 شكاية منها حفظت») is told by its verb.
 */
export function behindThem(view: View, at: number): Range[] {
  const { tokens, lexicon } = view.scene;
  if (lexicon.language !== 'ar') return [];
  const bound = lexicon.trailing.match(tokens, at);
  if (bound) return behindBound(view, bound.end);
  if (!lexicon.has(tokens, at, W.part)) return [];
  const said = qualifierAfter(view, at);
  return said && lexicon.has(tokens, said.from, W.function) ? [said] : [];
}

/** «لقي 14 شخصا على الأقل [مصرعهم في حادث]»: what goes on behind the bound of a count. */
function behindBound({ scene, pieces }: View, at: number): Range[] {
  const next = pieces[pieceAt(pieces, at)];
  if (next?.kind !== PHRASE || next.at !== at || next.lead === AND) return [];
  const isLed = next.lead === FREE || partOf(scene, at) === LED || isCarried(scene, at);
  return isLed ? [{ from: at, to: next.to }] : [];
}

/** "70 % d'entre eux sont", "70% of them women", «70 في المائة منهم نساء»: a share of what the figure before counts. */
export function partBehind(view: View): Measure | null {
  const { scene, candidate, beside } = view;
  const { tokens, lexicon } = scene;
  const { to, unit } = candidate;
  const of = lexicon.has(tokens, to, W.of);
  const among = of && lexicon.has(tokens, to + 1, W.between) ? to + 2 : -1;
  const them = among < 0 ? beside : lastCounted(view, among);
  if (unit?.kind !== 'percent' || !them?.measure) return null;
  const part = of && lexicon.language === 'en' ? to + 1 : to;
  if (among < 0 && !lexicon.has(tokens, part, W.part)) return null;
  const said = qualifierAfter(view, among < 0 ? part + 1 : among + 1);
  if (!said) return among < 0 ? null : joined(scene, [them.measure.head], 'share');
  const range = partOf(scene, said.from) === OPEN ? { from: to, to: said.to } : said;
  return joined(scene, [them.measure.head, wholeOf(scene, range)], 'share', { by: ' ' });
}

/** "54 % des femmes ont reçu 700 DH, et 46 % d'entre elles": over an amount, whoever was counted last. */
function lastCounted({ scene, earlier, candidate }: View, them: number): Earlier | null {
  const { tokens } = scene;
  const isOfOther = ({ counted }: Candidate): boolean =>
    counted !== null && isFeminineNoun(tokens, counted.from) !== isFeminineThem(tokens, them);
  let before = earlier;
  while (
    before &&
    (before.candidate.counted ? isOfOther(before.candidate) : before.role !== 'share')
  )
    before = before.before;
  return before && candidate.sentence - before.candidate.sentence <= 1 ? before : null;
}
/** "(d'entre) elles": never those of a masculine noun. */
const isFeminineThem = wordMatches(/^elles$/i);
