import { markers } from '../../../../lexicons/markers.ts';
import { W } from '../../lexicon.ts';
import { hasArticle } from '../../numerals/group.ts';
import { classSet } from '../../word-classes.ts';
import { placeAfter } from '../qualifier.ts';
import { LEVEL } from '../sentence/verbs.ts';
import type { Earlier, View } from '../sentence/view.ts';
import { joined, type Measure, wholeOf } from '../spell.ts';

const MOVES = classSet('fall', 'movement');
const isGrowthOfAll = markers('growth-of-all').at;

/** "Les ventes ont fléchi de 6 %. La baisse a été de 9 % dans le Nord": the growth or fall told before, of another place. */
export function movedAgain(view: View): Measure | null {
  const { scene, candidate, subject, verb } = view;
  const { tokens, lexicon } = scene;
  if (candidate.unit?.kind !== 'percent' || !subject) return null;
  const { from, to } = subject;
  const { sense } = verb!.verb!;
  if (sense !== LEVEL || to - from > 1 || !lexicon.hasAny(tokens, from, MOVES)) return null;
  const isKnown =
    lexicon.language === 'ar' ? hasArticle(tokens, from) : lexicon.has(tokens, from - 1, W.article);
  const told = isKnown ? toldBefore(view) : null;
  if (!told?.measure) return null;
  // "L'inflation est de 2 %. La croissance est de 4 %": no growth of a rate.
  if (told.role === 'level' && isGrowthOfAll(tokens, from)) return null;
  const { head } = told.measure;
  const place = placeAfter(view, candidate.to);
  return place
    ? joined(scene, [head, wholeOf(scene, place)], 'listed', { by: ' ', head })
    : joined(scene, [head], 'listed');
}

/**
 * "Les prix ont gagné 10 %, du fait de 20 % pour les légumes. La hausse est …": of what the sentence before tells first, or
 * the one before that where it only gives the cause: "Cette évolution résulte d'une hausse de 20 % des légumes."
 */
function toldBefore({ scene, candidate, earlier }: View): Earlier | null {
  let first: Earlier | null = earlier;
  while (first?.candidate.sentence === candidate.sentence) first = first.before;
  for (let back = 1; first?.candidate.sentence === candidate.sentence - back; back++) {
    while (first.before?.candidate.sentence === first.candidate.sentence) first = first.before;
    if (!pointsBack(scene, first.candidate.first))
      return first.candidate.unit?.kind === 'percent' ? first : null;
    first = first.before;
  }
  return null;
}

/** "Cette évolution résulte", "This is due", «ونتج ذلك عن». */
const pointsBack = ({ tokens, lexicon }: View['scene'], first: number): boolean =>
  takesUp(tokens, first) ||
  (lexicon.language === 'ar' && takesUp(tokens, first + 1)) ||
  (isThis(tokens, first) && lexicon.has(tokens, first + 1, W.movement));
const takesUp = markers('takes-up').at;
const isThis = markers('this').at;
