import { W } from '../lexicon.ts';
import { OPEN, partOf } from './scene.ts';
import type { Measure } from './spell.ts';
import type { View } from './view.ts';

/** Tokens from a growth to what it ends in. */
const REACH = 60;

/**
 * "une augmentation des recettes de 11 %, à 40 MDH", «ارتفاع المداخيل بـ11 في المائة، لتصل إلى 40 مليارا»: the amount
 * that something has grown or fallen to is of the thing, and not of its growth.
 */
export function movedTo({ scene, candidate, beside }: View, measure: Measure): Measure {
  const { tokens, lexicon } = scene;
  const [first, ...rest] = measure.spans;
  const size = beside?.candidate.unit?.kind === 'percent' ? beside.measure : null;
  if (!size || candidate.unit?.kind === 'percent' || rest.length > 0) return measure;
  if (size.spans[0]!.start !== first!.start) return measure;
  const farthest = Math.max(candidate.first, candidate.from - REACH);
  let at = candidate.from;
  while (at > farthest && tokens.start[at]! > first!.start) at--;
  if (tokens.start[at]! > first!.start || !lexicon.has(tokens, at, W.movement)) return measure;
  let noun = at + 1;
  while (noun < candidate.from && partOf(scene, noun) !== OPEN) noun++;
  if (tokens.end[noun]! > first!.end) return measure;
  const span = { start: tokens.start[noun]!, end: first!.end };
  return { ...measure, text: tokens.text.slice(span.start, span.end), spans: [span], head: span };
}
