import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { startOf } from '../candidate.ts';
import { W } from '../lexicon.ts';
import { opensWithAl } from '../word-shapes.ts';
import { tokenAt } from './sentence/agreement.ts';
import { AND, FREE, PHRASE, type Piece, pieceAt } from './sentence/piece.ts';
import { isRank } from './sentence/rank.ts';
import type { Range, Scene } from './sentence/scene.ts';
import { isTerritory } from './sentence/territory.ts';
import { OWN } from './sentence/verb-group.ts';
import { LEVEL, SAY } from './sentence/verbs.ts';
import type { View } from './sentence/view.ts';
import { joined, type Measure, spanOf } from './spell.ts';
import { isAgent, isHollow } from './subject/empty.ts';

/** «السكر هو الأكثر ارتفاعا بنسبة 4 %», «تمثل النساء النسبة الأكبر (58 %)»: of what takes a rank, which is no more than said of it. */
export function ranked(view: View, measure: Measure): Measure {
  const { scene, pieces, candidate } = view;
  const { tokens } = scene;
  if (scene.lexicon.language !== 'ar') return measure;
  for (const { start, end } of measure.spans) {
    if (start < tokens.start[candidate.first]! || end > tokens.start[candidate.from]!) continue;
    // «[با]لحصة الأكبر»: a span begins behind what its word carries.
    const i = pieceAt(pieces, tokenAt(tokens, start + 1) - 1);
    const isNoun = pieces[i]?.kind === PHRASE && isRank(scene, pieces[i]);
    const thing = isNoun ? rankedAt(view, i) : null;
    if (!thing) continue;
    const own = spanOf(scene, thing);
    const spans = measure.spans.map((span) => (span.start === start ? own : span));
    const head = measure.head.start === start ? own : measure.head;
    return joined(scene, spans, measure.rule, { head });
  }
  return measure;
}

/** What takes the rank that is piece `r`: the noun before it, over no more than a pronoun or the verb that gives it the rank. */
function rankedAt({ scene, pieces, candidate, bracket }: View, r: number): Range | null {
  const { tokens, lexicon } = scene;
  let i = r - 1;
  const verb = pieces[i]?.verb;
  if (verb) {
    // «بلغت الحصة الأكبر 40 مليونا»: the rank itself is put at its number.
    const isSize = bracket >= 0 || lexicon.has(tokens, startOf(candidate) - 1, W.by);
    if (!isSize || verb.bond !== OWN || verb.sense === SAY) return null;
    i--;
  }
  const to = pieces[i]?.to;
  while (pieces[i]?.kind === PHRASE && !isHead(scene, pieces[i]!)) i--;
  const thing = pieces[i];
  if (to === undefined || thing?.kind !== PHRASE) return null;
  // «أوضح الوزير أنها الأكثر»: whoever says so.
  for (let k = to; k < pieces[r]!.from; k++) if (opensWithThat(tokens, k)) return null;
  if (isHollow(scene, thing) || isRank(scene, thing)) return null;
  if (isAgent(scene, thing) && !isTerritory(scene, thing)) return null;
  // «قدر الخبراء أغلب الخسائر بـ40 مليونا»: what they put at it.
  const puts = pieces[i - 1]?.verb;
  const isPut = puts?.sense === LEVEL && !makesUp(tokens, puts.main);
  return isPut && !opensWithAl(tokens, pieces[r]!.from) ? null : { from: thing.from, to };
}
const makesUp = markers('makes-up', 'ar').at;
const opensWithThat = wordMatches(/^[وف]?[بل]?[أإ]ن/);

/** «النساء (أقل من 50 سنة)»: a noun that no preposition leads to. */
const isHead = ({ tokens, lexicon }: Scene, { lead, from }: Piece): boolean =>
  (lead === FREE || lead === AND) && !lexicon.has(tokens, from, W.of);
