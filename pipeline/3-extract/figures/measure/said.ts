import { markers } from '../../../lexicons/markers.ts';
import { startOf } from '../candidate.ts';
import { W } from '../lexicon.ts';
import { isBareThat } from '../that.ts';
import { classSet } from '../word-classes.ts';
import { endsInS, endsLikeInfinitive } from '../word-shapes.ts';
import { predicate } from './predicate.ts';
import { isToldOtherwise } from './restated.ts';
import {
  AND,
  FIGURE,
  FREE,
  IN,
  OF,
  PAUSE,
  PHRASE,
  type Piece,
  pieceAt,
  VERB,
} from './sentence/piece.ts';
import type { Range, Scene } from './sentence/scene.ts';
import { OWN, PARTICIPLE } from './sentence/verb-group.ts';
import { SAY } from './sentence/verbs.ts';
import type { View } from './sentence/view.ts';
import { isMeantFor } from './subject/topic.ts';
import { behindComplement, isOfAnother } from './subject/whose-verb.ts';

const makesUp = markers('makes-up').at;
/** Pieces between two commas. */
const ASIDE = 6;

/**
 * What is said of the noun that ends before token `at`: "ont été [arrêtées]", "[qui ont duré plus d'une semaine]",
 * "[died in traffic crashes]", «[لقوا حتفهم]».
 */
export function saidAfter(view: View, at: number, aside = true): Range | null {
  const { scene, pieces, verb } = view;
  let i = pieceAt(pieces, at);
  // "a créé 40 postes, dont 4 en ville, rapporte une étude": counted in the clause of another verb.
  const isTold = verb?.verb?.sense === SAY && !isObject(view, verb);
  const isOwn = !verb || isTold || opensContent(view, verb) || opensClause(view);
  if (aside && isOwn)
    i = behindComplement(
      scene,
      pieces,
      behindList(
        pieces,
        behindAside(scene, pieces, behindPlace(scene, pieces, behindWhole(scene, pieces, i))),
      ),
    );
  if (isToldOtherwise(view, i)) i++;
  if (pieces[i]?.kind !== VERB || isOfAnother(view, i) || isPurposeOf(view, i)) return null;
  // "300 puits | représentent la moitié": a size once more.
  if (isOfOne(view, pieces[i]!) || makesUp(scene.tokens, pieces[i]!.verb!.main)) return null;
  return predicate(scene, pieces, i);
}

/** "Puits creusés : le cap des 300 | passé": a participle in the singular, behind a number alone, is of none of so many. */
const isOfOne = ({ scene: { tokens, lexicon }, candidate }: View, { verb, from }: Piece): boolean =>
  lexicon.language === 'fr' &&
  candidate.counted?.own === false &&
  verb!.bond === PARTICIPLE &&
  from === candidate.to &&
  !endsInS(tokens, verb!.main);

/** "raised the rate to 3% | to slow the prices", "12 puits pour irriguer": what is meant, and said of no amount but money. */
function isPurposeOf({ scene, candidate, pieces }: View, i: number): boolean {
  const { tokens, lexicon } = scene;
  if (candidate.unit?.kind === 'money') return false;
  const { from, verb } = pieces[i]!;
  if (lexicon.language === 'fr')
    return (
      endsLikeInfinitive(tokens, verb!.from) &&
      (isMeantFor(tokens, verb!.from - 1) || isMeantFor(tokens, verb!.from - 2))
    );
  return (
    lexicon.language === 'en' &&
    candidate.unit !== null &&
    pieces[i - 1]?.kind === FIGURE &&
    !verb!.passive &&
    lexicon.has(tokens, from - 1, W.to)
  );
}

/** "12 voitures, 3 motos et 4 vélos [ont été saisis]": the verb behind a list, of each of its items; `i` itself where none is. */
function behindList(pieces: readonly Piece[], i: number): number {
  if (pieces[i - 1]?.kind !== PHRASE) return i;
  let k = i;
  let lead = FREE;
  while (pieces[k]?.kind === PAUSE || pieces[k]?.kind === FIGURE) {
    if (pieces[k]!.kind === PAUSE) k++;
    if (pieces[k]?.kind !== FIGURE || pieces[k]!.lead === IN || pieces[k]!.lead === OF) return i;
    lead = pieces[k]!.lead;
    k++;
    while (pieces[k]?.kind === PHRASE && pieces[k]!.lead !== AND) k++;
  }
  const verb = pieces[k]?.verb;
  return lead === AND && verb?.passive && verb.bond === 0 ? k : i;
}

/** "a relevé que 12 puits", «سجل أن 12 بئرا»: counted in the clause that the verb tells. */
const opensContent = ({ scene: { tokens, lexicon }, candidate }: View, { to }: Piece): boolean =>
  lexicon.language === 'fr'
    ? lexicon.has(tokens, to, W.relative)
    : isBareThat(tokens, startOf(candidate) - 1);

/** "ont relevé | un total de 40 délits": what a verb of saying has for its object, where nothing is said of it. */
const isObject = ({ scene, pieces, at }: View, verb: Piece): boolean =>
  scene.lexicon.language === 'fr' &&
  pieces.slice(pieceAt(pieces, verb.from) + 1, at).every(({ kind }) => kind === PHRASE) &&
  !scene.lexicon.has(scene.tokens, verb.to, W.relative);

/** "…, et 40 hommes, dont un mineur, ont été arrêtés": a figure that a comma and a conjunction lead to. */
const opensClause = ({ pieces, at }: View): boolean =>
  pieces[at]!.lead === AND && pieces[at - 1]?.kind === PAUSE;

/** "43 puits sur les 120 prévus [n’ont jamais servi]": behind the whole that a part is told of. */
function behindWhole({ tokens, lexicon }: Scene, pieces: readonly Piece[], i: number): number {
  const whole = pieces[i];
  if (whole?.kind !== FIGURE || pieces[i - 1]?.kind !== PHRASE) return i;
  let before = whole.from - 1;
  while (lexicon.has(tokens, before, W.article)) before--;
  if (!lexicon.hasAny(tokens, before, OUT_OF)) return i;
  const next = pieces[i + 1];
  const isSaid = next?.kind === PHRASE || next?.verb?.bond === PARTICIPLE;
  return isSaid && next!.from === whole.to ? i + 2 : i + 1;
}
const OUT_OF = classSet('per', 'out');

/** "trois hommes à Safi [ont été arrêtés]": behind where those are whom it is said of; `i` itself where a number is counted there. */
function behindPlace(scene: Scene, pieces: readonly Piece[], i: number): number {
  const [noun, place, next] = [pieces[i - 1], pieces[i], pieces[i + 1]];
  if (scene.lexicon.language === 'ar' || noun?.kind !== PHRASE) return i;
  if (place?.kind !== PHRASE || place.lead !== IN || scene.tokens.capital[place.from] !== 1)
    return i;
  return next?.kind === PAUSE || next?.verb?.bond === OWN ? i + 1 : i;
}

/** "trois hommes, dont un mineur, [ont été arrêtés]": behind what two commas set off. */
function behindAside({ tokens, lexicon }: Scene, pieces: readonly Piece[], i: number): number {
  if (pieces[i]?.kind !== PAUSE || lexicon.language === 'ar') return i;
  const isCoordinated = pieces[i + 1]?.kind === FIGURE && pieces[i + 1]!.lead === AND;
  for (let k = i + 1; k < Math.min(pieces.length, i + ASIDE); k++) {
    const verb = pieces[k]!.kind === PAUSE ? pieces[k + 1]?.verb : null;
    // ", et 5 autres, promis pour 2027": said of the other count.
    // "un bassin de 40 m3, le barrage, situé à Taza,": of the noun between.
    const isOfNoun = k === i + 2 && lexicon.has(tokens, pieces[k - 1]!.from - 1, W.article);
    const isOfOther =
      (isCoordinated || (isOfNoun && pieces[k - 1]!.lead === FREE)) && verb?.bond === PARTICIPLE;
    if (pieces[k]!.kind === PAUSE) return verb?.sense === SAY || isOfOther ? i : k + 1;
    if (pieces[k]!.kind === VERB) return i;
  }
  return i;
}
