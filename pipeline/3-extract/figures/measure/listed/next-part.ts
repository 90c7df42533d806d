import type { Span } from '../../../../document.ts';
import { markers } from '../../../../lexicons/markers.ts';
import { W } from '../../lexicon.ts';
import { isSameUnit } from '../earlier.ts';
import { AND, FIGURE, IN, PAUSE, pieceAt, VERB } from '../sentence/piece.ts';
import type { Scene } from '../sentence/scene.ts';
import { verbAt } from '../sentence/verb-form.ts';
import { OWN } from '../sentence/verb-group.ts';
import { CHANGE, NONE, SAY, VERBS } from '../sentence/verbs.ts';
import type { View } from '../sentence/view.ts';
import { joined, type Measure, wholeOf } from '../spell.ts';
import { complementEnd } from './answer.ts';

/** "81 % des enfants sont des garçons, 12 % [ont quitté l'école] et 5 % [ne l'ont jamais fréquentée]": the next share of one whole. */
export function nextPart(view: View): Measure | null {
  const { scene, candidate, beside, pieces, at } = view;
  const { tokens, lexicon } = scene;
  const before = beside?.measure;
  if (lexicon.language === 'ar' || candidate.unit?.kind !== 'percent') return null;
  if (before?.rule !== 'share' || !isSameUnit(beside!.candidate, candidate)) return null;
  const said = pieces[at + 1];
  const isListed = pieces[at - 1]?.kind === PAUSE || pieces[at]!.lead === AND;
  if (isListed && lexicon.language === 'en') return nextDoers(view, before);
  if (!isListed || said?.kind !== VERB || said.from !== candidate.to) return null;
  if (said.verb!.bond !== OWN) return null;
  const isSaid = ({ start, end }: Span) =>
    pieces.some(
      ({ kind, from, to }) =>
        kind === VERB && tokens.end[to - 1]! > start && tokens.start[from]! < end,
    );
  const whole = before.spans.filter((span) => !isSaid(span));
  // "28 % sont mariés, 12 % sont veufs": no whole is named.
  const isOf = lexicon.has(tokens, beside!.candidate.to, W.of);
  if (whole.length === 0 || !(isOf || whole.length < before.spans.length)) return null;
  // "ont moins de 30 ans": what they are is another number.
  const behind = pieces[at + 2];
  if (behind?.kind === FIGURE) return joined(scene, whole, 'share', { by: ' ' });
  const last = behind?.kind === VERB && behind.lead === IN ? at + 2 : at + 1;
  const deed = wholeOf(scene, { from: said.from, to: complementEnd(pieces, last) });
  return joined(scene, [...whole, deed], 'share', { by: ' ' });
}

/** "26 % of homes expect a rise, 34 % [reported a fall], 38 % [to remain in it]": what the next of them do, in English. */
function nextDoers({ scene, candidate, pieces }: View, { head }: Measure): Measure | null {
  const { tokens, lexicon } = scene;
  const isInfinitive = lexicon.has(tokens, candidate.to, W.to);
  const from = isInfinitive ? candidate.to + 1 : candidate.to;
  const kind = VERBS.en.finite(tokens, from);
  if (kind === NONE || !(isInfinitive || kind === SAY || verbAt(scene, from) !== NONE)) return null;
  // "a 4 % increase"
  if (kind === CHANGE && !isInfinitive) return null;
  // "34 % are girls": what they are, and what was done to them.
  if (lexicon.has(tokens, from, W.copula) || isAuxiliary(tokens, from)) return null;
  const whole = doersOf(scene, head);
  const i = pieceAt(pieces, from);
  // "34 % reported taking on debt"
  const isTold = pieces[i]?.kind === VERB && pieces[i]!.from === from;
  const deed = isTold ? [wholeOf(scene, { from, to: complementEnd(pieces, i) })] : [];
  return joined(scene, [whole, ...deed], 'share', { by: ' ' });
}

const isAuxiliary = markers('plural-auxiliary', 'en').at;

/** "households [declared]": those who do something, without what they do. */
function doersOf({ tokens }: Scene, { start, end }: Span): Span {
  let at = 0;
  while (at < tokens.count && tokens.end[at]! < end) at++;
  while (tokens.start[at]! > start && VERBS.en.finite(tokens, at) !== NONE) at--;
  return { start, end: tokens.end[at]! };
}
