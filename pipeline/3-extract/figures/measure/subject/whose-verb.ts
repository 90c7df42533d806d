import { wordMatches } from '../../../by-form.ts';
import { isPlural } from '../../counted/counted-noun.ts';
import { W } from '../../lexicon.ts';
import { endsInS, endsLikeGerund, endsLikeInfinitive, endsLikePlural } from '../../word-shapes.ts';
import { isFeminineNoun, isOutOfNumber, isPluralNoun } from '../sentence/agreement.ts';
import { isParticiple } from '../sentence/participle-form.ts';
import { AND, FIGURE, FREE, IN, OF, PHRASE, type Piece, VERB } from '../sentence/piece.ts';
import type { Scene } from '../sentence/scene.ts';
import { verbAt } from '../sentence/verb-form.ts';
import { OWN, PARTICIPLE, type VerbGroup } from '../sentence/verb-group.ts';
import { NONE } from '../sentence/verbs.ts';
import type { View } from '../sentence/view.ts';

/** Tokens of a link and its article. */
const LINK = 2;

const isNext = (before: Piece | undefined, { at }: Piece): boolean =>
  before !== undefined && at - before.to <= LINK;

/** "(420 bergers) habitant", "répartis dans": says of a noun what the verb of its clause does not. */
const describes = (scene: Scene, piece: Piece | undefined): boolean =>
  piece?.kind === VERB &&
  piece.verb!.main === piece.from &&
  (piece.verb!.bond === OWN || piece.verb!.bond === PARTICIPLE) &&
  (endsLikeGerund(scene.tokens, piece.from) || isParticiple(scene, piece.from));

/** Whether the figure at piece `i` leads to what the noun before it is from or in: "de 8 douars", "habitant 8 douars". */
const isComplement = (scene: Scene, pieces: readonly Piece[], i: number): boolean =>
  pieces[i]?.kind === FIGURE &&
  isNext(pieces[i - 1], pieces[i]!) &&
  (pieces[i - 1]!.kind === PHRASE
    ? pieces[i]!.lead === OF || pieces[i]!.lead === IN
    : pieces[i]!.lead !== AND && describes(scene, pieces[i - 1]));

/** "420 bergers de 8 douars [ont été évacués]": the verb behind the complement of a count; `i` itself where none is. */
export function behindComplement(scene: Scene, pieces: readonly Piece[], i: number): number {
  if (scene.lexicon.language === 'ar' || pieces[i - 1]?.kind !== PHRASE) return i;
  let k = describes(scene, pieces[i]) ? i + 1 : i;
  if (!isComplement(scene, pieces, k)) return i;
  for (k++; pieces[k]?.kind === PHRASE && pieces[k]!.lead !== AND; )
    if (isNext(pieces[k - 1], pieces[k]!)) k++;
    else return i;
  return pieces[k]?.verb?.bond === OWN ? k : i;
}

/** Whether the verb at piece `i` behind the noun of a figure is of another: of the count that it is a complement of, or of the noun before, by number or gender. */
export function isOfAnother(view: View, i: number): boolean {
  const { scene, pieces, at } = view;
  const { bond, main } = pieces[i]!.verb!;
  // "le chiffre de 40 bergers | donné hier"
  if (bond === PARTICIPLE && scene.lexicon.language === 'fr' && pieces[i - 1]!.kind === PHRASE)
    return isOutOfNumber(scene, headOf(scene, pieces[i - 1]!), main);
  if (scene.lexicon.language === 'ar' || bond !== OWN) return false;
  return isOfCount(scene, pieces, at) || !agrees(view, i);
}

/** "420 bergers de [8 douars] ont été évacués". */
function isOfCount(scene: Scene, pieces: readonly Piece[], at: number): boolean {
  if (!isComplement(scene, pieces, at)) return false;
  let k = pieces[at - 1]!.kind === PHRASE ? at - 1 : at - 2;
  while (
    pieces[k]?.kind === PHRASE &&
    pieces[k]!.lead !== FREE &&
    isNext(pieces[k - 1], pieces[k]!)
  )
    if (pieces[k - 1]!.kind === FIGURE) return true;
    else k--;
  return (
    pieces[k]?.kind === PHRASE &&
    pieces[k - 1]?.kind === FIGURE &&
    isNext(pieces[k - 1], pieces[k]!)
  );
}

/** Whether a verb may be of the noun of the figure: "un plan de 12 puits | est prêt", "une récolte de 12 quintaux de blé | est prévue". */
function agrees({ scene, pieces, at }: View, i: number): boolean {
  const { tokens, lexicon } = scene;
  const [noun, before] = [pieces[i - 1]!, pieces[at - 1]];
  if (noun.kind !== PHRASE) return true;
  // "un millier de bergers a marché", "1,5 million": as its number does.
  const { to } = pieces[at]!;
  const isOfScale = lexicon.has(tokens, to, W.of) && !endsLikePlural(tokens, to - 1);
  const verb = pieces[i]!.verb!;
  // "un total de 12 bergers a été compté": of both.
  if (before?.kind === PHRASE && lexicon.has(tokens, before.from, W.number) && verb.passive)
    return true;
  if (!isOfScale && isPluralAt(scene, headOf(scene, noun)) && isSingular(scene, verb)) return false;
  const isOfHead =
    before?.kind === PHRASE && pieces[at]!.lead === OF && isNext(before, pieces[at]!);
  return !(
    isOfHead &&
    lexicon.language === 'fr' &&
    verb.passive &&
    isOfGender(scene, verb, before, noun)
  );
}

const isPluralAt = ({ tokens, lexicon }: Scene, at: number): boolean =>
  lexicon.language === 'en' ? isPlural(tokens, at) : isPluralNoun(tokens, at);

/** Whether the finite word of a verb is in the singular: "a", "était", "was", "shows". */
function isSingular(scene: Scene, { from, to }: VerbGroup): boolean {
  const { tokens, lexicon } = scene;
  let at = from;
  while (at < to && verbAt(scene, at) === NONE) at++;
  // "attempts to cross" has no finite word.
  if (at === to || (lexicon.language === 'en' && lexicon.has(tokens, at - 1, W.to))) return false;
  return lexicon.language === 'en'
    ? endsInS(tokens, at)
    : !endsLikeFrenchPlural(tokens, at) && !endsLikeInfinitive(tokens, at);
}
/** "ont"; "ouverts" is a participle. */
const endsLikeFrenchPlural = wordMatches(/(?:nt|s)$/);

/** Whether a participle has the gender of the first of two nouns and not of the second. */
const isOfGender = ({ tokens }: Scene, { main }: VerbGroup, head: Piece, noun: Piece): boolean =>
  isFeminineForm(tokens, main) === isFeminineNoun(tokens, head.from) &&
  isFeminineForm(tokens, main) !== isFeminineNoun(tokens, noun.from);
const isFeminineForm = wordMatches(/es?$/);

/** The noun of a phrase: the first behind its adjectives in French, the last before its complements in English. */
function headOf({ tokens, lexicon }: Scene, { from, core }: Piece): number {
  if (lexicon.language === 'en') return core - 1;
  let at = from;
  while (at < core - 1 && lexicon.has(tokens, at, W.preadjective)) at++;
  return at;
}
