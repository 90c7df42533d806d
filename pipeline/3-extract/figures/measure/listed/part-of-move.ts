import type { Span } from '../../../../document.ts';
import { nounCodes } from '../../../../lexicons/noun-classes.ts';
import { W } from '../../lexicon.ts';
import { tokenAt } from '../sentence/agreement.ts';
import type { View } from '../sentence/view.ts';
import { joined, type Measure } from '../spell.ts';

const VAGUE = nounCodes('vague');

/** Figures back to the one that lends its noun. */
const REACH = 4;

/** "Le chômage a gagné 900 personnes, dont 500 en ville": a part of a growth or fall, with what has moved where its noun says nothing alone. */
export function ofMover(
  { scene, candidate, pieces, at, earlier }: View,
  measure: Measure,
): Measure {
  const { tokens, lexicon } = scene;
  const { counted, sentence } = candidate;
  if (!counted || counted.own || !VAGUE.has(counted.code) || candidate.unit) return measure;
  const { at: link } = pieces[at]!;
  // "…, et est passé de 4.000 à 4.900": a level.
  if (lexicon.has(tokens, link, W.to) || lexicon.has(tokens, link, W.from)) return measure;
  let whole = earlier;
  for (let i = 0; i < REACH && whole?.candidate.counted?.own === false; i++) whole = whole.before;
  const noun = tokens.start[counted.from];
  if (whole?.candidate.sentence !== sentence || whole.candidate.counted?.from !== counted.from)
    return measure;
  const [first, mover, ...more] = whole.measure?.spans ?? [];
  // "les services 500": another mover; "500 vivent en ville": told by its own verb.
  const isPlaced = ({ start }: Span): boolean =>
    lexicon.has(tokens, tokenAt(tokens, start), W.inside);
  const isMoved = whole.role === 'change' && first?.start === noun && mover && more.length === 0;
  const [own, ...rest] = measure.spans;
  if (!isMoved || own!.start !== noun || rest.length === 0 || !rest.every(isPlaced)) return measure;
  return joined(scene, [own!, mover, ...rest], measure.rule, { head: measure.head });
}
