import { markers } from '../../../../lexicons/markers.ts';
import { isMark, surface } from '../../../tokens.ts';
import { type Candidate, nounEnd, startOf } from '../../candidate.ts';
import { W } from '../../lexicon.ts';
import { hasWaw } from '../../numerals/group.ts';
import { classSet } from '../../word-classes.ts';
import { isSameUnit, lastOfUnit, nearSentence, unqualified } from '../earlier.ts';
import { isGrowthOfAll } from '../moved/foretold.ts';
import { OF_RATES } from '../moved/last-rate.ts';
import { isNextMove, pairEnd } from '../moved/pair.ts';
import { placeAfter, qualifierAfter } from '../qualifier.ts';
import { OPEN, opensRate, partOf } from '../sentence/part.ts';
import {
  AND,
  closingOf,
  FIGURE,
  FREE,
  IN,
  OF,
  OPENING,
  PAUSE,
  PHRASE,
  type Piece,
  pieceAt,
  STOP,
  VERB,
} from '../sentence/piece.ts';
import { isOfPlace } from '../sentence/place-list.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import { isStop } from '../sentence/stop-word.ts';
import { isTerritory } from '../sentence/territory.ts';
import { ACT } from '../sentence/verbs.ts';
import type { View } from '../sentence/view.ts';
import { extended, joined, type Measure, spanOf, wholeOf } from '../spell.ts';
import { isJoinedOn } from '../subject/coordinated.ts';
import { isAgent, isHollow, isNamed } from '../subject/empty.ts';
import { topicOf } from '../subject/topic.ts';
import { itemAgain } from './item-again.ts';
import { ofPlace, placeBetween, placeLed, toldOf } from './place-led.ts';

const RATE = markers('rate-noun');
const CAUSE = markers('owing-to');
const isHeight = markers('height-predicate', 'en').at;
const isWith = markers('instrument').at;
const isAccount = markers('account').at;
const opensRespect = markers('in-respect', 'ar').at;

/** How many letters tell two nouns of one code apart. */
const STEM = 3;

/** "(+8 %)" after a figure, "contre 432", "soit une hausse de 4 %", "à 9 %": what the figure before measures. */
export function isAside(view: View): boolean {
  const { scene, pieces, at, beside, candidate } = view;
  const { lexicon, tokens } = scene;
  const before = beside!.candidate;
  // "trois voitures et 412.000 DH": an amount listed with a count is of something else.
  const { unit } = candidate;
  const listed = before.counted !== null && unit !== null && unit.kind !== 'percent';
  const isRated = unit?.kind === 'percent' && view.bracket >= 0;
  const start = pieceAt(pieces, nounEnd(before));
  if (listed && start === at) return false;
  // "40 élèves sont dans le public (+3 %)": of all that is said of them.
  for (let i = start; i < at; i++) {
    const { kind, from, to, lead, verb } = pieces[i]!;
    if (kind === STOP && isMark(tokens, from, '.;؛')) return false;
    // "killed 14 people and injured 2,318".
    if (kind === VERB && verb!.sense === ACT && from > nounEnd(before)) return false;
    if (isGrowthOfAll(view, pieces[i]!)) return false;
    const owner = pieces[i - 1]!;
    if (kind === VERB && verb!.bond === 0 && owner.kind === PHRASE && !isHollow(scene, owner))
      return false;
    // "le puits, d'une profondeur de 40 m, donne 12 litres".
    if (pieces[i] === view.verb && owner.kind === PAUSE && isSubjectAhead(view)) return false;
    // «8 في المائة من حيث الحجم و9 في المائة من حيث القيمة»: each in a respect of its own.
    if (kind === PHRASE && lead === IN && opensRespect(tokens, pieces[i]!.at)) return false;
    // "40 unités écoulées (+8 %)": its own noun goes on.
    if (kind !== PHRASE || (isRated && from < nounEnd(before))) continue;
    // "9 % en ville (+1 point)".
    if (lead === IN && i === start && view.bracket === i + 1) {
      // "9 % grâce au bâtiment (7 %)": what has brought it about has its own.
      if (CAUSE.within(tokens, nounEnd(before), from)) return false;
      // "9 % but remains high among women (12 %)": of others than the rate before.
      if (isHeight(tokens, pieces[i]!.at - 1)) return false;
      continue;
    }
    const led = lead === IN && lexicon.units.match(tokens, from, to) !== null;
    const head = lexicon.language === 'en' ? to - 1 : from;
    const amount = lexicon.hasAny(tokens, head, AMOUNTS) || isOwnRate(scene, pieces[i]!);
    if (
      !led &&
      !(isStop(scene, from) && to === from + 1) &&
      (amount || !isHollow(scene, pieces[i]!))
    )
      return false;
  }
  return true;
}

/** «بنسبة ملء تبلغ 40 في المائة»: a rate of its own, never «بنسبة ارتفاع». */
const isOwnRate = ({ tokens, lexicon }: Scene, { from, to }: Piece): boolean =>
  to - from > 1 && opensRate(tokens, from) && !lexicon.has(tokens, from + 1, W.movement);

/** Whether the verb has a subject that the figure before does not belong to. */
const isSubjectAhead = ({ scene, subject, beside, verb }: View): boolean =>
  scene.lexicon.language !== 'ar' &&
  subject !== null &&
  verb!.verb!.bond === 0 &&
  subject.to <= startOf(beside!.candidate) &&
  !isHollow(scene, subject);

/** "5 plaintes … 1 plainte", unlike two nouns of one code: "5 ovins, 3 bovins". */
export function isSameNoun(scene: Scene, before: Candidate, { counted }: Candidate): boolean {
  if (!counted || counted.code === '' || before.counted?.code !== counted.code) return false;
  const [one, other] = [before.counted, counted];
  if (stemAt(scene, one.from) !== stemAt(scene, other.from)) return false;
  // "traditional vessels", "trawlers": an English noun ends its phrase.
  return (
    scene.lexicon.language !== 'en' || stemAt(scene, one.to - 1) === stemAt(scene, other.to - 1)
  );
}

const stemAt = ({ tokens }: Scene, at: number): string =>
  surface(tokens, at).slice(0, STEM).toLowerCase();

/** "12 % en ville, 7 % à la campagne", "Rabat (13 %), Fès (9 %)": what the first measures, of each. */
export function listedOf(view: View): Measure | null {
  const { candidate, beside, pieces, at, scene } = view;
  const before = beside!.candidate;
  const isAlike = isSameUnit(before, candidate) || isNextMove(view);
  if (!beside!.measure || !isAlike || candidate.kind !== null) return null;
  if (before.counted?.own && candidate.counted?.code !== before.counted.code) return null;
  const start = pieceAt(pieces, nounEnd(before));
  if (pieces[start]?.kind !== PHRASE || pieces[start]!.lead !== IN) return null;
  // "22 postes, contre une perte de 6": a noun of its own.
  const near = pieces[at - 1]!;
  const { lead: link, at: of } = pieces[at]!;
  // … but not «بالمدن ومن 11 في المائة», «للرجال وبالنسبة للنساء من 11»: the next of two moves.
  const isNext = [of, near.at].some((and) => hasWaw(scene.tokens, and));
  if (near.kind === PHRASE && link === OF && of === near.to && !isNext) return null;
  if (pieces[start]!.at > nounEnd(before) + 1) return null;
  for (let i = start; i < at; i++) {
    // "58 % en ville (5 millions) et 55 % en montagne"
    if (pieces[i]!.kind === OPENING) i = closingOf(pieces, i);
    if (i >= at) return null;
    const { kind, lead } = pieces[i]!;
    if (kind === VERB || kind === STOP || kind === OPENING || kind === FIGURE) return null;
    if (
      i > start &&
      kind === PHRASE &&
      lead === FREE &&
      !isNamed(scene, pieces[i]!, candidate.first)
    )
      return null;
  }
  return qualified(view);
}

/** The head of the measure before, with the place or group that follows or leads to the figure: "taux de chômage, en ville". */
function qualified(view: View): Measure {
  const { scene, candidate, beside } = view;
  const measure = beside!.measure!;
  const led = placeLed(view);
  if (led) return ofPlace(view, led);
  const end = pairEnd(view);
  const place = end > candidate.to ? placeAfter(view, end) : qualifierAfter(view, end);
  // «سلا 17 ملم، مقابل 16 ملم بفاس»: a place is of no other.
  if (place && isOfPlace(scene, measure.head)) return ofPlace(view, place, ' ');
  const by = place && scene.lexicon.has(scene.tokens, place.from, W.inside) ? ', ' : ' ';
  if (place) return joined(scene, [measure.head, wholeOf(scene, place)], 'listed', { by });
  return unqualified(view);
}

/** "(13 % en ville)", "dont 4.000 en ville": what the figure before measures, of a part of it. */
export function asideOf(view: View): Measure {
  const { scene, candidate, beside } = view;
  const { tokens, lexicon } = scene;
  const measure = beside!.measure!;
  const before = startOf(candidate) - 1;
  const apart =
    candidate.unit === null ||
    lexicon.has(tokens, before, W.part) ||
    isMark(tokens, before, '(') ||
    // "…, avec 20 milliards pour les ports"
    (isWith(tokens, before) && candidate.unit.kind === 'money') ||
    lexicon.has(tokens, before, W.versus) ||
    RATE.has(measure.text.toLowerCase());
  return apart || measure.rule === 'listed' ? qualified(view) : measure;
}

/** "Le taux est de 9 % chez les hommes et s'établit chez les femmes à 13 %": the group of its own clause takes the place of the subject's. */
export function regrouped(view: View): Measure | null {
  const { scene, candidate, beside, subject, verb, pieces } = view;
  if (!beside || !subject || !OF_RATES.has(candidate.unit?.code ?? '')) return null;
  const { core, from, to } = pieces[pieceAt(pieces, subject.from)]!;
  const isShared = subject.to <= startOf(beside.candidate) && verb!.from >= beside.candidate.to;
  if (!isShared || core === to || subject.from !== from) return null;
  const group = placeBetween(view);
  return group
    ? joined(scene, [spanOf(scene, { from, to: core }), wholeOf(scene, group)], 'listed')
    : null;
}

/** "…, alors qu'en milieu rural le taux est de 4 %": the rate before, of the group that the clause opens with. */
export function rateOf(view: View, range: Range): Measure | null {
  const { scene, candidate, beside, pieces } = view;
  if (candidate.unit?.kind !== 'percent' || !beside?.measure) return null;
  if (!scene.lexicon.hasAny(scene.tokens, range.from, RATES)) return null;
  const i = pieceAt(pieces, range.from);
  const last = pieces[i - 1]?.kind === PAUSE ? i - 2 : i - 1;
  // "pour les mines et la pêche, ce taux est de".
  let first = last;
  while (pieces[first]?.kind === PHRASE && isJoinedOn(scene, pieces[first]!)) first--;
  const group = pieces[first];
  if (group?.kind !== PHRASE || group.lead !== IN || group.from < beside.candidate.to) return null;
  if (isAccount(scene.tokens, group.at)) return null;
  const { start, end } = beside.measure.head;
  const near = pieces.slice(Math.max(0, i - GROUPS), i);
  const rate = near.find(({ from }) => scene.tokens.start[from] === start);
  const head = rate
    ? { start, end: Math.min(end, scene.tokens.end[rate.core - 1]!) }
    : { start, end };
  return joined(scene, [head, wholeOf(scene, { from: group.at, to: pieces[last]!.to })], 'listed');
}
const RATES = classSet('steady');
const AMOUNTS = classSet('quantity', 'steady');
/** Pieces from the rate of one group to that of the next. */
const GROUPS = 24;

/** A percentage of a rate, of the group that follows: "le taux de chômage est de 9 % chez les hommes". */
export function grouped(view: View, measure: Measure): Measure {
  const { scene, candidate } = view;
  const { tokens, lexicon } = scene;
  const { unit } = candidate;
  const to = pairEnd(view);
  const other = regrouped(view);
  if (other) return other;
  if (!OF_RATES.has(unit?.code ?? '') || !RATE.has(measure.text.toLowerCase())) return measure;
  const between = placeBetween(view);
  const inside = between && isHollow(scene, { ...between, from: between.to - 1 }) ? null : between;
  if (inside) return joined(scene, [measure.head, wholeOf(scene, inside)], 'listed');
  // «9 % بفضل الأمطار», «في هذه الدورة»: no group.
  if (lexicon.language === 'ar' && to === candidate.to) return measure;
  if (lexicon.has(tokens, to, W.to)) return measure;
  const place = placeAfter(view, to);
  // "in the Souss basin": where, not of whom.
  if (!place || tokens.capital[place.to - 1] || tokens.capital[place.to - 2]) return measure;
  // "Le chômage touche 12 % des actifs. Il est de 9 % en ville": of others than before.
  const rate = measure.rule === 'part' ? joined(scene, [measure.spans[0]!], 'listed') : measure;
  return { ...extended(scene, rate, wholeOf(scene, place)), rule: 'listed' };
}

/** A share of the same whole behind a comma, with the place or the body that follows it. */
export function sharedOn(view: View): Measure | null {
  const { scene, candidate, beside, pieces, at } = view;
  // "dont 52 % de filles, 14 % en ville": each a part of the whole before.
  if (scene.lexicon.has(scene.tokens, startOf(beside!.candidate) - 1, W.part)) return null;
  const parted = pieces[at - 1]?.kind === PAUSE || pieces[at]!.lead === AND;
  const place =
    parted && candidate.unit?.kind === 'percent' ? placeAfter(view, candidate.to) : null;
  if (!place || partOf(scene, place.from) === OPEN) return null;
  return joined(scene, [beside!.measure!.head, wholeOf(scene, place)], 'share', { by: ', ' });
}

/** "31 % à la police" after "42 % des Marocains …": what the figure before measures, of another. */
export function goneOn(view: View): Measure | null {
  const { scene, candidate, near, beside, pieces, at } = view;
  // «وفيما يخص الخشب، فقد ارتفع بنسبة 4%»: of what the sentence announces.
  if (!beside && topicOf(scene, candidate)) return null;
  // "218 kg de cocaïne et 5 suspects à Tanger ; 281 kg à Casablanca": a mass is of what was weighed before.
  const before = candidate.unit?.kind === 'mass' ? lastOfUnit(view, 1) : nearSentence(view);
  if (!before?.measure) return null;
  // "trois tapis et 4.000 DH": what is listed with it is of something else.
  // «8400 منصب، موضحا أنه لم يساهم المكتب إلا بـ70 مليونا»: an Arabic verb opens a clause on what is not yet told.
  const isMoney = scene.lexicon.language === 'ar' && candidate.unit?.kind === 'money';
  const isTold = isMoney && (view.verb?.from ?? 0) >= before.candidate.to;
  const apart = !beside || pieces[at]!.lead === AND || isTold;
  if (apart && !isSameUnit(before.candidate, candidate)) return null;
  // "Fès vient en tête avec une part de 25 %": whose part it is.
  const isPart = near?.lead === IN && isWith(scene.tokens, near.at) && isHollow(scene, near);
  const whose = isPart && !beside ? view.subject : null;
  if (whose && (isTerritory(scene, whose) || !isAgent(scene, whose)))
    return joined(scene, [before.measure.head, spanOf(scene, whose)], 'listed');
  const item = itemAgain(view, before);
  if (item) return item;
  const led = near?.lead === IN ? { from: near.at, to: near.to } : null;
  const group = placeAfter(view, candidate.to) ?? led;
  const { head } = before.measure;
  const behindVerb = group ? null : placeBetween(view);
  if (behindVerb) return toldOf(view, head, behindVerb);
  return group
    ? joined(scene, [head, wholeOf(scene, group)], 'listed', { by: ' ' })
    : joined(scene, [head], 'listed');
}
