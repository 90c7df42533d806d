import { markers } from '../../../../lexicons/markers.ts';
import { wordMatches } from '../../../by-form.ts';
import { W } from '../../lexicon.ts';
import { classSet } from '../../word-classes.ts';
import { endsLikeGerund } from '../../word-shapes.ts';
import { describes, FIGURE, IN, OF, PAUSE, type Piece, STOP } from '../sentence/piece.ts';
import type { Scene } from '../sentence/scene.ts';

/** "avec des prix allant de", «حوض سبو بمخزون يناهز»: the verb says something of the complement before it. */
export const isOwnSubject = (scene: Scene, pieces: readonly Piece[], v: number): boolean =>
  // "rose 3 % after | imports | fell": a clause of its own behind the number.
  (opensClause(scene.tokens, pieces[v - 1]!.at) &&
    pieces[v - 2]?.kind === FIGURE &&
    pieces[v - 1]!.to === pieces[v]!.from) ||
  (!describes(pieces[v - 2]) && isMeasured(scene, pieces[v - 1]!, pieces[v]!)) ||
  // «وفي زراعة القطن بلغنا 900 هكتار»
  (v === 1 && scene.lexicon.language === 'ar' && sitsIn(scene.tokens, pieces[0]!.at)) ||
  (scene.lexicon.language !== 'ar' && endsLikeGerund(scene.tokens, pieces[v]!.verb!.main));

const opensClause = markers('before-past', 'en').at;

/** «بنسبة | بلغت»: how much something else has changed. */
export const isRated = ({ tokens, lexicon }: Scene, { from }: Piece): boolean =>
  lexicon.language === 'ar' && lexicon.has(tokens, from - 1, W.by);

const AMOUNTS = classSet('hollow', 'number', 'quantity', 'movement');

/** «حوض سبو بمخزون يناهز»: a quantity set beside what has it. */
const isMeasured = (scene: Scene, phrase: Piece, verb: Piece): boolean =>
  scene.lexicon.language === 'ar' &&
  // «ما بين شهري أكتوبر بنسبة بلغت»: a time before the rate that is.
  !isRated(scene, verb) &&
  (scene.lexicon.hasAny(scene.tokens, phrase.from, AMOUNTS) ||
    !isDefinite(scene.tokens, phrase.to - 1));
const sitsIn = wordMatches(/^و?في$/u);
/** «الخارج», known by a word that holds it as well. */
const isDefinite = wordMatches(/^(?:[وبك]?ال|لل)/);

/** "4 millions [de voyageurs] ont pris le bac, soit une hausse de": the counted noun that a scale word leads to, at the head of its clause. */
export function isScaledCount({ tokens }: Scene, pieces: readonly Piece[], i: number): boolean {
  const [before, count, noun] = [pieces[i - 2], pieces[i - 1], pieces[i]!];
  if (noun.lead !== OF || count?.kind !== FIGURE || count.to !== noun.at) return false;
  const opens = !before || before.kind === PAUSE || before.kind === STOP;
  return opens && count.lead !== OF && count.lead !== IN && isScale(tokens, count.to - 1);
}
const isScale = markers('number-scale').at;
