import { markers } from '../../../../lexicons/markers.ts';
import { wordMatches } from '../../../by-form.ts';
import { W } from '../../lexicon.ts';
import { endsInS } from '../../word-shapes.ts';
import { isPluralNoun } from '../sentence/agreement.ts';
import { LED, OPEN, partOf } from '../sentence/part.ts';
import { AND, FREE, OF, PHRASE, type Piece } from '../sentence/piece.ts';
import type { Range, Scene } from '../sentence/scene.ts';

/** "les fonds du budget, qui sont passés": the plural over the singular complement before a verb of several. */
export function pluralBefore(scene: Scene, pieces: readonly Piece[], last: number): Range | null {
  for (let i = last; i >= 0 && pieces[i]!.kind === PHRASE; i--) {
    const { from, core, lead } = pieces[i]!;
    const to = scene.lexicon.language === 'en' ? core : from + 1;
    for (let k = from; k < to; k++)
      if (endsInS(scene.tokens, k)) return i < last ? pieces[i]! : null;
    if (lead === FREE) return null;
  }
  return null;
}

/** "la baisse [des recettes], qui ont été de 4 MDH": what has grown or fallen, before a verb of several. */
export function severalMoved(scene: Scene, { from, to, lead }: Piece): Range | null {
  const { tokens, lexicon } = scene;
  // "la hausse des prix et la baisse des ventes, qui": of both.
  if (lead === AND || !lexicon.has(tokens, from, W.movement) || endsInS(tokens, from)) return null;
  const thing = moverIn(scene, { from, to });
  return thing && endsInS(tokens, thing.from) ? thing : null;
}

/** "une baisse notable [des vols]", "a fall in [thefts]": what a growth or fall is of. */
export function moverIn(scene: Scene, { from, to }: Range): Range | null {
  const { tokens, lexicon } = scene;
  let thing = from + 1;
  while (thing < to && !lexicon.has(tokens, thing, W.of) && partOf(scene, thing) !== LED) thing++;
  while (thing < to && partOf(scene, thing) !== OPEN) thing++;
  return thing < to ? { from: thing, to } : null;
}

const isOne = markers('subject-relative', 'fr').at;

/** "un taux d'échec de ses épreuves qui dépasse": the singular, with its plural complement, before a verb of one. */
export function singularBefore(
  scene: Scene,
  pieces: readonly Piece[],
  v: number,
  last: number,
): Range | null {
  const { tokens, lexicon } = scene;
  const { from } = pieces[v]!.verb!;
  if (lexicon.language !== 'fr' || !isOne(tokens, from - 1) || endsLikeSeveral(tokens, from))
    return null;
  const { from: noun, to, lead } = pieces[last]!;
  const whole = pieces[last - 1];
  if (lead !== OF || whole?.kind !== PHRASE || whole.to < noun - 2) return null;
  return isPluralNoun(tokens, noun) && !isPluralNoun(tokens, whole.from)
    ? { from: whole.from, to }
    : null;
}

/** "sont", "ont", "have", "were". */
export const isOfSeveral = ({ tokens, lexicon }: Scene, { verb }: Piece): boolean =>
  lexicon.language === 'fr'
    ? endsLikeSeveral(tokens, verb!.from)
    : lexicon.language === 'en' && isOfMany(tokens, verb!.from);
const endsLikeSeveral = wordMatches(/(?:[eo]n|aie|oie)t$/);
const isOfMany = markers('plural-auxiliary', 'en').at;
