import type { Span } from '../../../document.ts';
import { hasWaw } from '../group.ts';
import { FIGURE, IN, PHRASE } from './piece.ts';
import type { Range } from './scene.ts';
import type { View } from './view.ts';

/** «في الرشيدية بـ2 % [وفي سطات والحسيمة] بـ3 %»: the place that a coordinator parts from the figure before, and its figure follows. */
export function placeLed({ scene, pieces, at, beside }: View): Range | null {
  const place = pieces[at - 1];
  const isLed = place?.kind === PHRASE && place.lead === IN && pieces[at - 2]?.kind === FIGURE;
  if (!isLed || !hasWaw(scene.tokens, place.at) || place.at < beside!.candidate.to) return null;
  // «بـ» parts them, or is glued to the number.
  return pieces[at]!.at - place.to <= 1 ? { from: place.at, to: place.to } : null;
}

/** A noun without the place that stands behind it. */
export function withoutPlace({ scene: { tokens }, pieces }: View, { start, end }: Span): Span {
  const noun = pieces.find(({ kind, from }) => kind === PHRASE && tokens.start[from] === start);
  return { start, end: noun ? Math.min(end, tokens.end[noun.core - 1]!) : end };
}
