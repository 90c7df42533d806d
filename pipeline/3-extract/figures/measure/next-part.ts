import type { Span } from '../../../document.ts';
import { W } from '../lexicon.ts';
import { complementEnd } from './answer.ts';
import { isSameUnit } from './earlier.ts';
import { AND, FIGURE, IN, PAUSE, VERB } from './piece.ts';
import { joined, type Measure, wholeOf } from './spell.ts';
import { OWN } from './verb-group.ts';
import type { View } from './view.ts';

/** "81 % des enfants sont des garçons, 12 % [ont quitté l'école] et 5 % [ne l'ont jamais fréquentée]": the next share of one whole. */
export function nextPart({ scene, candidate, beside, pieces, at }: View): Measure | null {
  const { tokens, lexicon } = scene;
  const before = beside?.measure;
  if (lexicon.language !== 'fr' || candidate.unit?.kind !== 'percent') return null;
  if (before?.rule !== 'share' || !isSameUnit(beside!.candidate, candidate)) return null;
  const said = pieces[at + 1];
  const isListed = pieces[at - 1]?.kind === PAUSE || pieces[at]!.lead === AND;
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
