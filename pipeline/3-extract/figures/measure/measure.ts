import { startOf } from '../candidate.ts';
import { W } from '../lexicon.ts';
import { isCompared } from '../roles/base.ts';
import { amountOf } from './amount.ts';
import { amountDone, doneAgain } from './amount-done.ts';
import { amountSaid, attributive } from './amount-said.ts';
import { being } from './being.ts';
import { clauseBefore } from './clause-before.ts';
import { countOf, sharedCount, thoseOf } from './counted/count.ts';
import { inList, moneyInList } from './counted/deed.ts';
import { pairedWith, ratedOf, ratedPlace } from './counted/rate.ts';
import { soldBy } from './counted/seller.ts';
import { wonBy } from './counted/won.ts';
import { againstAlike, isSameUnit, lastOfUnit, ofBaseYear } from './earlier.ts';
import { toldElsewhere } from './elsewhere.ts';
import { forWhich } from './for-which.ts';
import { fronted } from './fronted.ts';
import { notedAt } from './holder.ts';
import { inIndex } from './index-behind.ts';
import { labelled } from './labelled.ts';
import { inLack } from './lack.ts';
import { amongThem, answerOf } from './listed/answer.ts';
import { bareGroup } from './listed/bare-group.ts';
import { detailOf } from './listed/detail.ts';
import { ofEach } from './listed/each.ts';
import { groupBehind } from './listed/group-behind.ts';
import { inTurn } from './listed/in-turn.ts';
import { asideOf, goneOn, isAside, listedOf, sharedOn } from './listed/list.ts';
import { ofNextGroup } from './listed/next-group.ts';
import { nextPart } from './listed/next-part.ts';
import { nextWith } from './listed/next-with.ts';
import { partBehind } from './listed/of-them.ts';
import { overPlaces } from './listed/over-places.ts';
import { ofMover } from './listed/part-of-move.ts';
import { partlyOf } from './listed/partly.ts';
import { sameAgain } from './listed/place-led.ts';
import { remainderOf } from './listed/remainder.ts';
import { ratedBehind, shareOf } from './listed/share.ts';
import { ofCause } from './moved/cause.ts';
import { closingChange } from './moved/closing-change.ts';
import { movedAgain } from './moved/moved-again.ts';
import {
  grownTo,
  levelSetOff,
  movedBehind,
  movedFor,
  movedTo,
  movedUpTo,
  whereItEnds,
} from './moved/moved-to.ts';
import { movedBetween, movesApart, pairOf } from './moved/pair.ts';
import { rateOfGroup } from './moved/rate-of-group.ts';
import { sharedMove } from './moved/shared-move.ts';
import { sizedGrowth } from './moved/sized-growth.ts';
import { allotted, concerning, directed, goingTo, inSum, servingAs, setAside } from './purpose.ts';
import { putBefore } from './put-before.ts';
import { ranked } from './ranked.ts';
import { restatedOf } from './restated.ts';
import { restricted } from './restricted.ts';
import { isOwnClause, type View } from './sentence/view.ts';
import { type Measure, spell } from './spell.ts';
import { topicOf } from './subject/topic.ts';
import { termOf } from './term.ts';
import { theirSize } from './their-size.ts';
import { unrated } from './unrated.ts';

/** The noun phrase that says what a figure measures; null where the text has none near it. */
export function measureOf(view: View): Measure | null {
  const told = inTurn(view) ?? ownOf(view) ?? toldElsewhere(view);
  const own = inIndex(view, announced(view, told && ranked(view, told)));
  const rate = ratedBehind(view);
  const isTold = rate && own?.spans.some(({ start }) => start === rate.head.start);
  const measure = labelled(view, rateOfGroup(view, isTold ? own : (rate ?? own)));
  if (!measure) return null;
  const whole = inLack(view, inList(view, whereItEnds(view, movedTo(view, measure))));
  const all = ofEach(view, restricted(view, ofMover(view, ofNextGroup(view, whole))));
  return unrated(view, soldBy(view, wonBy(view, all)));
}

/** "L'inflation revient à 5 %. S'agissant de la croissance, le Conseil prévoit une hausse à 3 %": what a sentence announces, over what the one before was about. */
function announced({ scene, candidate }: View, measure: Measure | null): Measure | null {
  if (!measure || measure.head.start >= scene.tokens.start[candidate.first]!) return measure;
  const topic = topicOf(scene, candidate);
  return topic ? spell(scene, 'topic', topic) : measure;
}

function ownOf(view: View): Measure | null {
  const { scene, candidate, beside } = view;
  const { tokens, lexicon } = scene;
  const { counted, kind } = candidate;
  const times = counted !== null && lexicon.has(tokens, counted.from, W.times);
  const paired = pairedWith(view) ?? nextWith(view);
  if (paired) return paired;
  const size = theirSize(view);
  if (size) return size;
  if (counted?.own && kind !== 'times' && !times) return restatedOf(view) ?? countOf(view);
  const rated = ratedPlace(view) ?? (kind === 'rate' ? ratedOf(view) : null);
  if (rated) return rated;
  const pair =
    movedBetween(view) ?? pairOf(view) ?? closingChange(view) ?? ofCause(view) ?? levelSetOff(view);
  if (pair) return pair;
  const move = sizedGrowth(view) ?? sharedMove(view);
  if (move) return move;
  const term = termOf(view);
  if (term) return term;
  const given =
    directed(view) ??
    servingAs(view) ??
    goingTo(view) ??
    concerning(view) ??
    allotted(view) ??
    forWhich(view);
  if (given) return given;
  const noted = notedAt(view);
  if (noted) return noted;
  const again = movedAgain(view);
  if (again) return again;
  // "…, and those of private mills from 20 to 48": no base of the number before.
  const those = counted && !times ? thoseOf(view) : null;
  if (those) return those;
  const left = remainderOf(view);
  if (left) return left;
  // "…, and wheat imports | from 15 to 9": a move of its own.
  const isBase = !counted && isCompared(tokens, candidate.from, lexicon) && !movesApart(view);
  // "en repli de 4 % par rapport aux 16 milliards dégagés", unlike "compared with 4 % of boys"
  const base = isBase && candidate.unit?.kind !== 'percent' ? lastOfUnit(view, 0) : null;
  if (base?.measure) return base.measure;
  const shared =
    detailOf(view) ??
    shareOf(view) ??
    answerOf(view) ??
    nextPart(view) ??
    amongThem(view) ??
    groupBehind(view) ??
    bareGroup(view) ??
    partBehind(view);
  if (shared) return shared;
  const partly = partlyOf(view);
  if (partly) return partly;
  const listed = moneyInList(view) ?? doneAgain(view);
  if (listed) return listed;
  const same = beside !== null && isSameUnit(beside.candidate, candidate);
  if (beside?.measure && same && isBase) return beside.measure;
  const alike = againstAlike(view) ?? ofBaseYear(view);
  if (alike) return alike;
  const further = overPlaces(view);
  if (further) return further;
  if (beside?.measure && isAside(view)) return asideOf(view);
  // "63 % of homes have water, against 41 %".
  const isVersus = lexicon.has(tokens, startOf(candidate) - 1, W.versus);
  const against = isVersus && !isOwnClause(view) && !movesApart(view);
  if (beside?.measure && same && against) return asideOf(view);
  // "42 % des dossiers …, 7 % devant les cours".
  const next = same && beside?.measure?.rule === 'share' ? sharedOn(view) : null;
  if (next) return next;
  const item = beside && listedOf(view);
  if (item) return item;
  // "20 et 25 tonnes à l'hectare": what they are per is no noun that they count.
  const isPer = kind === 'rate' && candidate.unit !== null;
  // "45.000. C'est le nombre de visiteurs": told in the next sentence.
  if (counted && !times && !isPer) return counted.from < candidate.last ? sharedCount(view) : null;
  return (
    inSum(view) ??
    putBefore(view) ??
    amountSaid(view) ??
    attributive(view) ??
    movedUpTo(view) ??
    grownTo(view) ??
    movedBehind(view) ??
    movedFor(view) ??
    being(view) ??
    amountDone(view) ??
    amountOf(view) ??
    setAside(view) ??
    fronted(view) ??
    clauseBefore(view) ??
    (candidate.unit?.kind === 'percent' && beside?.measure ? sameAgain(view) : goneOn(view))
  );
}
