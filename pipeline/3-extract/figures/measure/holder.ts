import { markers } from '../../../lexicons/markers.ts';
import { type Candidate, startOf } from '../candidate.ts';
import { W } from '../lexicon.ts';
import { isByBeh } from '../roles/listed-change.ts';
import { classSet } from '../word-classes.ts';
import { hasGrown, lastOfUnit } from './earlier.ts';
import { ofPlace } from './listed/place-led.ts';
import { FREE, IN, isFree, OF, PHRASE, type Piece, VERB } from './sentence/piece.ts';
import type { Range, Scene } from './sentence/scene.ts';
import { isTerritory, placesEnd } from './sentence/territory.ts';
import { CHANGE, SAY } from './sentence/verbs.ts';
import { phraseBefore, type View } from './sentence/view.ts';
import { joined, type Measure, spanOf, wholeOf } from './spell.ts';
import { arePlaces, isAgent, isNamed } from './subject/empty.ts';

const isWith = markers('instrument').at;

/** Whether "with" leads to the figure: "avec 40 unités", «بـ40 حريقا». */
export const isHad = ({ scene, pieces, at, candidate }: View): boolean =>
  scene.lexicon.language === 'ar'
    ? isByBeh(scene.tokens, candidate, scene.lexicon)
    : pieces[at]!.lead === IN && isWith(scene.tokens, pieces[at]!.at);

/**
 * Whose a figure is: "followed by Germany with 4 tons", "Audi occupe la première place avec 40 voitures", «سجلت تمارة 15
 * حريقا».
 */
export function holderOf(view: View): Range | null {
  const { scene, pieces, at, candidate, verb, crossed } = view;
  const near = pieces[at - 1];
  const arabic = scene.lexicon.language === 'ar';
  const had = isHad(view);
  // «رصد الوالي ارتفاعا في الصادرات بـ4 في المائة»: by how much something grew, which nobody has.
  const grows =
    view.movement !== null ||
    (near?.kind === PHRASE && scene.lexicon.has(scene.tokens, near.from, W.movement));
  const isThing = had && !grows;
  if (near?.kind === PHRASE && isItem(scene, coreOf(scene, near), candidate, isThing))
    if (had ? isBefore(view, near) : arabic && isSubject(view, near)) return coreOf(scene, near);
  const sense = verb?.verb?.sense;
  if (crossed || (sense === CHANGE && !isGrowthAgain(view)) || (sense === SAY && !arabic))
    return null;
  // "Agadir recorded a rise of 20%"
  const isShown = near !== undefined && near === view.movement && pieces[at - 2] === verb;
  const again = isShown && isGrowthAgain(view);
  if (!had && !again && (near !== verb || pieces[at]!.lead === OF)) return null;
  const holder = ahead(view);
  return holder && isItem(scene, holder, candidate, isThing) ? holder : null;
}

/** "Les arrivées ont gagné 12 %. Tanger perd 4 %": whether a growth in percent was told before as well. */
function isGrowthAgain(view: View): boolean {
  const before = view.candidate.unit?.code === 'percent' ? lastOfUnit(view, 1) : null;
  return before?.measure != null && hasGrown(before);
}

/** A place; or, where a thing may be one, a name: "Audi leads with 40 cars", never "the Agency counted 40". */
const isItem = (scene: Scene, range: Range, { first }: Candidate, isThing: boolean): boolean =>
  isTerritory(scene, range) ||
  arePlaces(scene, range) ||
  (isThing && isNamed(scene, range, first) && !isAgent(scene, range));

/** The subject, without what a preposition leads to in it, with the places joined to it; without a verb the noun before. */
function ahead({ scene, pieces, at, verb, subject }: View): Range | null {
  const piece = verb ? freeAt(pieces, subject?.from) : phraseBefore(scene, pieces, at, isFree);
  if (!piece) return null;
  const isSeveral = scene.lexicon.language !== 'ar' && subject !== null && subject.to > piece.to;
  return isSeveral ? { from: piece.from, to: subject.to } : coreOf(scene, piece);
}

function freeAt(pieces: readonly Piece[], at: number | undefined): Piece | null {
  for (const piece of pieces)
    if (piece.from === at && piece.kind === PHRASE && piece.lead === FREE) return piece;
  return null;
}

/** «طنجة | في المقدمة», «طنجة | القائمة»: a place alone. */
function coreOf(scene: Scene, { from, to, core }: Piece): Range {
  const end = scene.lexicon.language === 'ar' ? placesEnd(scene, from, to) : from;
  return { from, to: end > from ? end : core };
}

/** Whether nothing but "with" stands between. */
export const isBefore = ({ pieces, at, candidate }: View, { to }: Piece): boolean =>
  to === pieces[at]!.at || to >= startOf(candidate) - 1;

/** «سجلت [تمارة] 15»: right behind its verb. */
const isSubject = ({ pieces, at }: View, { lead }: Piece): boolean =>
  lead === FREE && pieces[at - 2]?.kind === VERB && pieces[at]!.lead === FREE;

/** "Les hausses ont été relevées à Safi avec 4 %, à Fès avec 3 %": what was noted, of each place that has a figure. */
export function notedAt(view: View): Measure | null {
  const { scene, pieces, at, verb, subject, candidate } = view;
  const place = pieces[at - 1];
  if (!subject || !verb!.verb!.passive || candidate.unit?.kind !== 'percent' || !isHad(view))
    return null;
  if (place?.kind !== PHRASE || place.lead !== IN || place.to !== pieces[at]!.at) return null;
  const { tokens, lexicon } = scene;
  const head = lexicon.language === 'en' ? subject.to - 1 : subject.from;
  return lexicon.hasAny(tokens, head, NOTED)
    ? joined(
        scene,
        [spanOf(scene, subject), wholeOf(scene, { from: place.at, to: place.to })],
        'listed',
      )
    : null;
}
const NOTED = classSet('movement', 'steady');

/** "Spain led the buyers with 4 tons": what the figure before of the same unit measures, of another. */
export function ofHolder(view: View): Measure | null {
  if (!view.candidate.unit || !lastOfUnit(view, 1)?.measure) return null;
  const holder = holderOf(view);
  return holder && ofPlace(view, holder);
}
