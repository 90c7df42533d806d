import { ofLanguage } from '../../../../document.ts';
import { markers } from '../../../../lexicons/markers.ts';
import { wordIn } from '../../../by-form.ts';
import { isMark } from '../../../tokens.ts';
import { W } from '../../lexicon.ts';
import { bracketEnd } from '../amount-said.ts';
import { unitGlossEnd } from '../sentence/inside.ts';
import { LOCUTIONS } from '../sentence/locutions.ts';
import { AND, FIGURE, overBracketed } from '../sentence/piece.ts';
import type { Scene } from '../sentence/scene.ts';
import type { View } from '../sentence/view.ts';

export const isMerely = wordIn(markers('merely'));
const isOfEach = markers('of-each').at;

/** "4 %", "4 pour cent" */
const endsInPercent = ({ tokens, lexicon }: Scene, to: number): boolean =>
  [to - 1, to - 2].some((at) => {
    const unit = lexicon.units.match(tokens, at, to);
    return unit?.end === to && unit.value.kind === 'percent';
  });

/** "36 % [of]", "31 % seulement [des]", "a third (36 %) [of]": what leads to the whole; −1 where nothing does. */
export function linkAfter(view: View): number {
  const { scene, candidate, pieces, at: figure } = view;
  const { tokens, lexicon } = scene;
  const { from, unit } = candidate;
  let to = unitGlossEnd(scene, candidate.to);
  // "3 % et 4 % respectivement des ventes et des achats".
  const percent = unit?.kind === 'percent';
  for (let i = figure + 1; percent && pieces[i]?.kind === FIGURE; i++) {
    if (pieces[i]!.lead !== AND || pieces[i]!.from !== to + 1) break;
    // "un taux de 87 % et 8 millions de voyageurs": counted apart.
    if (!endsInPercent(scene, pieces[i]!.to)) break;
    to = pieces[i]!.to;
  }
  // "31 % (9.000) des cotisants", «40 مليون درهم (4 ملايين دولار) من الصوف»
  const isAmount = percent || unit?.kind === 'money' || unit?.kind === 'mass';
  const beside = isAmount ? pieces[overBracketed(pieces, figure + 1)] : null;
  if (beside && isMark(tokens, to, '(') && isMark(tokens, beside.at - 1, ')')) to = beside.at;
  // "MAD 40 million (USD 4 million) worth of wool": both are of it.
  const enclosed = isMark(tokens, from - 1, '(') && isMark(tokens, to, ')');
  const behind = enclosed ? to + 1 : Math.max(to, bracketEnd(view));
  const at = isMerely(tokens, behind) ? behind + 1 : enclosed ? behind : to;
  // «40 مليون درهم من أجل التأهيل»: what it is for.
  if (ofLanguage(LOCUTIONS, lexicon.language).match(tokens, at)?.value === 'preposition') return -1;
  const linked = lexicon.has(tokens, at, W.of);
  const led =
    percent &&
    lexicon.has(tokens, at, W.per) &&
    tokens.clitic[at] === 0 &&
    // "17 % par rapport aux 184 de 2020"
    !lexicon.has(tokens, at + 1, W.base) &&
    // «11 في المائة لكل منهما»: of each of those named before.
    !isOfEach(tokens, at + 1) &&
    !isOfEach(tokens, at + 2);
  return linked || led ? at : -1;
}
