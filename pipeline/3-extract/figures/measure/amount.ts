import { markers } from '../../../lexicons/markers.ts';
import { nounCodes } from '../../../lexicons/noun-classes.ts';
import { wordIn } from '../../by-form.ts';
import { isMark } from '../../tokens.ts';
import { startOf } from '../candidate.ts';
import { codeOf } from '../counted/counted-noun.ts';
import { W } from '../lexicon.ts';
import { classSet } from '../word-classes.ts';
import { endsInPronoun } from '../word-shapes.ts';
import { ofHolder } from './holder.ts';
import { bracketed } from './listed/bracketed.ts';
import { besideItem, ofItem } from './listed/item.ts';
import { besideVerb } from './listed/item-again.ts';
import { grouped, regrouped } from './listed/list.ts';
import { meanOf } from './listed/mean.ts';
import { ofPlace, placeBetween, placedBehind } from './listed/place-led.ts';
import { siblingOf } from './listed/sibling.ts';
import { aimedAt } from './moved/aim.ts';
import { isForesight } from './moved/foretold.ts';
import { lastRate, OF_RATES } from './moved/last-rate.ts';
import { movedThing } from './moved/moved-thing.ts';
import { isLimit } from './moved/movement.ts';
import { named } from './named.ts';
import { continued } from './purpose.ts';
import { tokenAt } from './sentence/agreement.ts';
import { LOCUTIONS } from './sentence/locutions.ts';
import { AND, FIGURE, FREE, IN, isAny, isFree, OF, PHRASE, type Piece } from './sentence/piece.ts';
import type { Range } from './sentence/scene.ts';
import { DEPENDENT } from './sentence/verb-group.ts';
import { ACT, LEVEL, SAY } from './sentence/verbs.ts';
import { phraseBefore, type View } from './sentence/view.ts';
import { isSetting } from './setting.ts';
import { extended, joined, type Measure, spanOf } from './spell.ts';
import { entryTo, itemBetween } from './subject/coordinated.ts';
import { isEmpty, isHollow } from './subject/empty.ts';
import { lastNoun } from './subject/last-noun.ts';
import { stoodFor } from './subject/stood-for.ts';
import { linkOf, thatOf } from './subject/that-of.ts';

const isIndefinite = wordIn(markers('indefinite'));
const isDefinite = markers('definite').at;
const ranks = markers('ranks').at;
const SHOWN = classSet('steady', 'movement');

/** What an amount, a rate or a number alone measures by what stands before it: the noun that it is put to, the subject of its verb, a label. */
export function amountOf(view: View): Measure | null {
  const { scene, near, verb, crossed, subject, pronoun, bracket, pieces } = view;
  if (bracket >= 0 && near) {
    // "plus élevé que celui des femmes (9 %)"
    const that = linkOf(scene, near) >= 0 ? thatOf(view, near) : null;
    const item =
      ofItem(view, near) ??
      that ??
      meanOf(view) ??
      (isFraction(view, near) ? null : bracketed(view, near, named(view, 'bracket', near)));
    if (item) return item;
  }
  const mean = bracket >= 0 && !near ? meanOf(view) : null;
  if (mean) return mean;
  const listed = near && bracket < 0 ? (meanOf(view) ?? besideItem(view, near)) : null;
  if (listed) return listed;
  const held = siblingOf(view) ?? ofHolder(view);
  if (held) return held;
  const arabic = scene.lexicon.language === 'ar';
  const { lead } = pieces[view.at]!;
  const put = near && (lead === OF || arabic || isBeside(view, near));
  if (isOfLast(view)) return null;
  // "Exports rose 4 %, imports 3 %": what stands behind another figure has its verb no more.
  if (!verb || (crossed && near)) {
    const item =
      arabic && near ? (itemBetween(pieces, view.at - 1) ?? entryTo(pieces, view.at - 1)) : null;
    const own =
      put || crossed ? (thatOf(view, near) ?? named(view, 'before', item ?? near!)) : null;
    const found = continued(view, own) ?? (verb ? null : looser(view));
    if (found) return ofSameWhole(view, found);
  }
  if (!verb || isForesight(view)) return null;
  const there = arabic ? rateThere(view) : null;
  if (there) return there;
  const thing = aimedAt(view) ?? movedThing(view);
  if (thing) return thing;
  const { sense } = verb.verb!;
  // "factories top the list with 54 %".
  const isList = near?.lead === FREE && ranks(scene.tokens, verb.verb!.main);
  const isPart = isList || (near !== null && isFraction(view, near));
  const isObject = near !== null && near.from >= verb.to && !isPart && !isMoveTo(view, near);
  const object = isObject ? named(view, 'object', near) : null;
  // "le barrage affiche un taux de remplissage de 34 %", "plusieurs indicateurs, dont la hausse des ventes de 8 %"
  const shown = near && object && lead === OF && near.lead !== OF && near.to - near.from > 1;
  const head = near && scene.lexicon.language === 'en' ? near.to - 1 : near?.from;
  if (shown && scene.lexicon.has(scene.tokens, head!, W.steady)) return ofShower(view, object);
  if (arabic && object && (sense === ACT || isGrowthIn(scene, near!)))
    return placedBehind(view, continued(view, growthOf(view, object))!);
  if (sense === SAY || (sense === ACT && object)) return continued(view, object) ?? looser(view);
  if (
    near &&
    object &&
    isHollow(scene, near) &&
    scene.lexicon.has(scene.tokens, near.from, W.quantity)
  )
    return continued(view, object);
  if (object && lead === OF && isOwned(view, near!, head!)) return object;
  // "fait ressortir un déficit de 4 milliards"
  const indefinite = near && object && lead === OF && isIndefinite(scene.tokens, near.from - 1);
  // "est bâti sur une récolte de 4 tonnes"
  const isOwn =
    near?.lead === FREE || (near?.lead === IN && sense === LEVEL && isGoods(view, near));
  if (indefinite && isOwn && !isHollow(scene, near)) return continued(view, object);
  // "est payé par des transferts d'un montant global de 4 milliards"
  const worth = near ? LOCUTIONS.fr.match(scene.tokens, near.to) : null;
  const isNext = worth?.end === pieces[view.at]!.at || worth?.end === startOf(view.candidate);
  if (object && worth && isNext) return continued(view, object);
  if (shown && scene.lexicon.hasAny(scene.tokens, head!, SHOWN)) return object;
  // "…, faisant monter le taux de 11 % à 13 %": no move of the subject itself.
  const isRate = near && object && scene.lexicon.has(scene.tokens, head!, W.steady);
  if (isRate && verb.verb!.bond === DEPENDENT && isDefinite(scene.tokens, near.from - 1))
    return object;
  // "Il est prévu un budget de 12 millions": a passive has no object.
  if (pronoun && object && verb.verb!.passive && near?.lead === FREE) return object;
  if (pronoun) {
    const stood = stoodFor(view);
    // "Il atteint 20 % chez les femmes".
    return stood ? grouped(view, stood) : object;
  }
  const other = thatOf(view, subject);
  if (other) return other;
  const acts = crossed && sense === ACT;
  const told = subject ?? lastNoun(view);
  const own = told && !acts ? named(view, 'subject', told) : null;
  const item = own || acts || !subject ? null : besideVerb(view, subject);
  if (item) return item;
  if (own && arabic)
    return regrouped(view) ?? placedBehind(view, grouped(view, continued(view, own)!));
  if (own) return grouped(view, own);
  return continued(view, object) ?? looser(view);
}

/** "Ce sont 83 % en ville | et 81 % à la campagne": whether what stands before is of the number before it, as the place behind is of this one. */
function isOfLast({ pieces, at, near, next, candidate }: View): boolean {
  const last = pieces[at - 2];
  if (!near || near !== pieces[at - 1] || pieces[at]!.lead !== AND) return false;
  if (last?.kind !== FIGURE || last.to !== near.at || near.lead !== IN) return false;
  return next?.kind === PHRASE && next.lead === IN && next.at === candidate.to;
}

/** «بلغ المعدل 13 %. وارتفع | بالوسط القروي | إلى 7 %»: of a place right behind a verb without a subject, what was told before. */
function rateThere(view: View): Measure | null {
  const { scene, candidate, near, subject } = view;
  if (subject || !near || !OF_RATES.has(candidate.unit?.code ?? '') || !isSetting(scene, near))
    return null;
  const rate = lastRate(view, 1)?.measure;
  // «معدل الشباب»: the rate of a group is not another group's.
  const noun = rate ? tokenAt(scene.tokens, rate.head.start) + 1 : -1;
  if (!rate || PEOPLE.has(codeOf(scene.tokens, noun, scene.lexicon))) return null;
  const place = placeBetween(view);
  return place && ofPlace(view, place);
}
const PEOPLE = nounCodes('someone');

/** "Women filed 29 % [of complaints], men 58 %": whoever has the next part, with the whole that the first was told of. */
function ofSameWhole({ scene, candidate, beside, near, crossed }: View, part: Measure): Measure {
  const whole = beside?.measure;
  const isNext = crossed && near !== null && near.from >= (beside?.candidate.to ?? 0);
  if (!isNext || !whole || !PARTS.has(whole.rule) || whole.spans.length < 2) return part;
  if (candidate.unit?.code !== 'percent' || part.spans.length > 1) return part;
  return joined(scene, [...part.spans, whole.spans.at(-1)!], 'part-too', { head: whole.head });
}
const PARTS: ReadonlySet<string> = new Set(['part', 'part-too']);

/** Words of "croissance modérée". */
const MOVE = 2;

/** "a connu une croissance modérée | à 9 millions": a growth or fall alone, with where it ends behind it. */
const isMoveTo = ({ scene, candidate, pieces, at }: View, near: Piece): boolean =>
  candidate.unit?.kind !== 'percent' &&
  scene.lexicon.has(scene.tokens, near.from, W.movement) &&
  near.to - near.from <= MOVE &&
  pieces[at]!.lead === IN &&
  pieces[at]!.at === near.to &&
  isLimit(scene, pieces[at]!.at);

/** «شهد القطاع | زيادة في المفرغات», «تراجعا كبيرا في عدد القتلى»: a growth or fall with what it is in. */
const isGrowthIn = ({ tokens, lexicon }: View['scene'], { from, to }: Range): boolean =>
  lexicon.has(tokens, from, W.movement) &&
  (growsIn(tokens, from + 1) || (from + 2 < to && growsIn(tokens, from + 2)));
const growsIn = markers('grows-in', 'ar').at;

/** «شهد الميزان تراجعا في فائضه بنسبة 4 %»: a growth in what something has, with what has it. */
function growthOf({ scene, near, subject }: View, growth: Measure): Measure {
  const isTheirs = isGrowthIn(scene, near!) && endsInPronoun(scene.tokens, near!.to - 1);
  const isWhose = isTheirs && subject !== null && !isHollow(scene, subject);
  return isWhose && subject.to <= near!.from
    ? extended(scene, growth, spanOf(scene, subject))
    : growth;
}

/** "Work began on a plant | with a treatment capacity | of 40 tonnes": an amount of what something has. */
const isOwned = (
  { scene: { tokens, lexicon } }: View,
  { at, from }: Piece,
  head: number,
): boolean =>
  lexicon.language === 'en' &&
  isWith(tokens, at) &&
  isIndefinite(tokens, from - 1) &&
  head > from &&
  lexicon.has(tokens, head, W.quantity);
const isWith = markers('instrument').at;

/** Money or a mass, which is of its own noun in French, as a length is not: "est coupée sur une longueur de 4 km". */
const isGoods = ({ scene, candidate: { unit } }: View, { at }: Piece): boolean =>
  scene.lexicon.language === 'fr' &&
  (unit?.kind === 'money' || unit?.kind === 'mass') &&
  // "pour un investissement de": what is paid for is told before.
  !isSetAside(scene.tokens, at);
const isSetAside = wordIn(markers('set-aside'));

/** "les filles affichent un taux de réussite de 70 %": a rate with whose it is. */
function ofShower({ scene, subject, candidate }: View, rate: Measure): Measure {
  const isWhose = subject && !isHollow(scene, subject) && !isEmpty(scene, subject, candidate.first);
  return isWhose ? extended(scene, rate, spanOf(scene, subject)) : rate;
}

/** The nearest noun phrase before a figure that has none of its own: beyond commas, or behind a preposition. */
function looser(view: View): Measure | null {
  const { pieces, at, bracket, subject, verb } = view;
  const start = bracket >= 0 ? bracket : at;
  // "Le Sahel, bordé par les dunes, a reculé de": what is told of a name that nothing measures is not measured either.
  const isClosed = subject !== null && verb !== null && isMark(view.scene.tokens, subject.to, ',');
  const { near } = view;
  const beside = near && named(view, 'before', entryTo(pieces, pieces.indexOf(near)) ?? near);
  if (beside) return beside;
  for (const fits of [isFree, isAny]) {
    const found = phraseBefore(view.scene, pieces, start, fits);
    const isAside = found && isClosed && found.from >= subject.to && found.to <= verb.from;
    const own = found && !isAside && named(view, 'before', found);
    if (own) return own;
  }
  return null;
}

/** "The mill’s cost, set at", "à 24.8 %": a noun that only a preposition or a comma parts from its figure. */
function isBeside({ pieces, at }: View, near: Piece): boolean {
  return pieces[at]!.lead === IN && near.lead === FREE;
}

/** "la moitié (45,5 %)": the share once more. */
function isFraction({ scene: { tokens, lexicon } }: View, { from }: Range): boolean {
  if (lexicon.has(tokens, from, W.fraction)) return true;
  // "half of the inmates (48 %)", «نصف المعتقلين».
  let at = from - 1;
  while (lexicon.hasAny(tokens, at, LINKS)) at--;
  return lexicon.has(tokens, at, W.fraction);
}
const LINKS = classSet('article', 'of');
