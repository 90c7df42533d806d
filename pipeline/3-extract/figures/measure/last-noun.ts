import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { W } from '../lexicon.ts';
import { endsLikePlural } from '../word-shapes.ts';
import { isFeminineNoun } from './agreement.ts';
import { PHRASE } from './piece.ts';
import type { Range } from './scene.ts';
import { readingOfLast } from './topic.ts';
import type { View } from './view.ts';

const isLast = markers('last-named', 'fr').at;
const isPointing = markers('pointing', 'fr').at;
const isHer = wordMatches(/ières?$/);

/** "un ralentissement de la croissance. Cette dernière serait de 3 %": the last noun of the sentence before that agrees with "cette dernière" right before the verb; null where that stands for none. */
export function lastNoun({ scene, candidate, verb }: View): Range | null {
  const { tokens, lexicon } = scene;
  const last = [verb?.from ?? 0, verb?.verb?.from ?? 0]
    .map((at) => at - 1)
    .find((at) => isLast(tokens, at));
  if (last === undefined || !isPointing(tokens, last - 1)) return null;
  const found = readingOfLast(scene, candidate.sentence).findLast((piece) => {
    if (piece.kind !== PHRASE) return false;
    let noun = piece.from;
    while (lexicon.has(tokens, noun, W.preadjective)) noun++;
    return (
      isFeminineNoun(tokens, noun) === isHer(tokens, last) &&
      endsLikePlural(tokens, noun) === endsLikePlural(tokens, last)
    );
  });
  return found ?? null;
}
