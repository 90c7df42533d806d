import type { Span } from '../../../document.ts';
import { markers } from '../../../lexicons/markers.ts';
import { wordIn } from '../../by-form.ts';
import { startOf } from '../candidate.ts';
import { W } from '../lexicon.ts';
import { AND, FIGURE, PAUSE, PHRASE, pieceAt } from './sentence/piece.ts';
import type { View } from './sentence/view.ts';
import { joined, type Measure } from './spell.ts';

/** Tokens from the noun of a lack to a part of it. */
const REACH = 60;

const isLack = wordIn(markers('lack'));

/** "Le déficit est de 97 personnes, dont 32 fileurs et 65 tisserands", «الخصاص ... منها 32 غزالا»: of what is wanting each part is wanting too. */
export function inLack(view: View, measure: Measure): Measure {
  const { scene, beside, candidate, pieces, at } = view;
  const { tokens, lexicon } = scene;
  if (!beside?.measure || !candidate.counted?.own || candidate.unit) return measure;
  const isPart = lexicon.has(tokens, startOf(candidate) - 1, W.part);
  const isNext = beside.measure.rule === 'lack' && pieces[at]!.lead === AND;
  if (!isPart && !isNext) return measure;
  for (let i = pieceAt(pieces, beside.candidate.to); i < at; i++)
    if (![PHRASE, PAUSE, FIGURE].includes(pieces[i]!.kind)) return measure;
  const lack = lackOf(view, beside.measure);
  if (!lack || measure.spans.some(({ start }) => start === lack.start)) return measure;
  return joined(scene, [lack, ...measure.spans], 'lack', { head: lack });
}

/** The noun of a lack that opens some part of a measure: "personnes, [déficit]". */
function lackOf({ scene: { tokens }, candidate }: View, { spans }: Measure): Span | null {
  for (let i = candidate.from - 1; i >= Math.max(candidate.first, candidate.from - REACH); i--) {
    const start = tokens.start[i]!;
    if (isLack(tokens, i) && spans.some((span) => span.start === start))
      return { start, end: tokens.end[i]! };
  }
  return null;
}
