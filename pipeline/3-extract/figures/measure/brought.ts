import { markers } from '../../../lexicons/markers.ts';
import { hasArticle } from '../group.ts';
import { W } from '../lexicon.ts';
import { lastRate } from './last-rate.ts';
import { isOwner, ofOwner } from './owner.ts';
import type { Range } from './scene.ts';
import { joined, type Measure, spanOf } from './spell.ts';
import { DEPENDENT } from './verb-group.ts';
import type { View } from './view.ts';

const isDefinite = markers('definite').at;

/** Sentences over which a rate is known. */
const OVER = 2;

/**
 * "…, portant le taux à 12 %", «مما رفع المعدل إلى 12»: the rate that was told last, else that of what the main verb
 * tells of.
 */
export function brought(view: View, range: Range): Measure | null {
  const { scene, candidate, verb, subject } = view;
  const { tokens, lexicon } = scene;
  const arabic = lexicon.language === 'ar';
  const isObject = verb !== null && range.from >= verb.to && range.to - range.from === 1;
  if (!isObject || (!arabic && verb.verb!.bond !== DEPENDENT)) return null;
  const isRate = candidate.unit?.kind === 'percent' && lexicon.has(tokens, range.from, W.steady);
  const isThe = arabic ? hasArticle(tokens, range.from) : isDefinite(tokens, range.from - 1);
  if (!isRate || !isThe) return null;
  const last = lastRate(view, OVER)?.measure;
  if (last) return joined(scene, [last.head], 'listed');
  const isWhose = !arabic && subject !== null && isOwner(view, range, subject);
  return isWhose ? ofOwner(view, 'object', range, spanOf(scene, subject)) : null;
}
