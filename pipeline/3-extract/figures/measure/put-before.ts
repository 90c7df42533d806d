import { markers } from '../../../lexicons/markers.ts';
import { LOCUTIONS } from './sentence/locutions.ts';
import { FREE, IN, OF, PHRASE, type Piece } from './sentence/piece.ts';
import type { View } from './sentence/view.ts';
import { type Measure, spell } from './spell.ts';

const isDefinite = markers('definite').at;

/** "a fixé à 900 MW la capacité d'accueil", "put at 4 % the share of": the object behind the amount that its verb sets. */
export function putBefore(view: View): Measure | null {
  const { scene, pieces, at, verb, candidate } = view;
  if (!verb || pieces[at - 1] !== verb || pieces[at]!.lead !== IN) return null;
  const first = pieces[at + 1];
  // "estime à 60 % | en moyenne | le taux de"
  const end = LOCUTIONS.fr.match(scene.tokens, candidate.unitTo)?.end ?? candidate.unitTo;
  if (!first || !isObject(view, first, end)) return null;
  // "à 0,18 dirham le kWh le prix de rachat": a price's unit stands before what has the price.
  const isUnit = scene.lexicon.units.match(scene.tokens, first.from)?.end === first.to;
  const object = isUnit ? pieces[at + 2] : first;
  if (!object || (isUnit && !isObject(view, object, first.to))) return null;
  const of = pieces[pieces.indexOf(object) + 1];
  return spell(
    scene,
    'object',
    of?.kind === PHRASE && of.lead === OF ? { from: object.from, to: of.to } : object,
  );
}

/** A noun phrase with its definite article right behind token `end`. */
const isObject = ({ scene }: View, piece: Piece, end: number): boolean =>
  piece.kind === PHRASE &&
  piece.lead === FREE &&
  piece.from === end + 1 &&
  isDefinite(scene.tokens, end);
