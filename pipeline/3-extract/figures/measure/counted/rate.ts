import { markers } from '../../../../lexicons/markers.ts';
import { startOf } from '../../candidate.ts';
import { isNumberWord } from '../../counted/counted-noun.ts';
import { W } from '../../lexicon.ts';
import { isDayLetter } from '../../units/pace.ts';
import { isSameNoun } from '../listed/list.ts';
import { saidAfter } from '../said.ts';
import type { NounPhrase } from '../sentence/phrase.ts';
import { AND, FIGURE, IN, OPENING, PAUSE, PHRASE, pieceAt } from '../sentence/piece.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import { isTerritory } from '../sentence/territory.ts';
import { CHANGE, LEVEL } from '../sentence/verbs.ts';
import type { View } from '../sentence/view.ts';
import { joined, type Measure, spanOf, spell } from '../spell.ts';
import { isEmpty, isHollow, isNamed } from '../subject/empty.ts';

/** "20 litres par jour", "20 l/j", "68 tonnes à l'hectare": how often or on how much room, not of what. */
const measures = ({ tokens, lexicon }: Scene, { from, to }: Range): boolean =>
  isPerRoom(tokens, from) ||
  isDayLetter(tokens, from) ||
  lexicon.has(tokens, from, W.day) ||
  ROOM.has(lexicon.units.match(tokens, from, to)?.value.kind ?? '');
const isPerRoom = markers('per-room', 'ar').at;
const ROOM: ReadonlySet<string> = new Set(['duration', 'area']);

/** «(تونس 13، الجزائر 17 وفرنسا 33 لكل ألف نسمة)»: places that share the rate before them. */
export function ratedPlace({ scene, candidate, pieces, at, beside }: View): Measure | null {
  const place = pieces[at - 1];
  if (place?.kind !== PHRASE || place.to !== startOf(candidate) || candidate.unit) return null;
  const isItem = place.lead === AND || BEFORE_ITEM.has(pieces[at - 2]?.kind ?? 0);
  if (candidate.counted?.own || !isItem) return null;
  let rated = beside;
  while (rated?.measure?.rule === 'listed') rated = rated.before;
  const isShared =
    rated?.candidate.kind === 'rate' && rated.candidate.sentence === candidate.sentence;
  // «فرنسا 33 وإيطاليا 30»: the list has begun.
  const isPlace = rated !== beside || isOwner(scene, place, candidate.first);
  return isShared && isPlace && rated!.measure
    ? joined(scene, [rated!.measure.head, spanOf(scene, place)], 'listed')
    : null;
}

const BEFORE_ITEM: ReadonlySet<number> = new Set([PAUSE, OPENING]);

const isOwner = (scene: Scene, place: Range, first: number): boolean =>
  isTerritory(scene, place) || isNamed(scene, place, first);

/** "un gardien pour 40 détenus", "8 out of 10 accidents": the noun before the denominator, else the one behind it. */
export function ratedOf(view: View): Measure | null {
  const { scene, candidate, pieces, near } = view;
  const { to, denominatorTo, counted } = candidate;
  // "la Tunisie 196, l'Italie 99 pour 100.000 habitants": per the same as the last of the list.
  const lent = counted !== null && !counted.own && counted.from > to;
  const told = ratedThing(view);
  if (denominatorTo <= to) return lent ? (near ? spell(scene, 'rate', near) : told) : null;
  if (told && scene.lexicon.has(scene.tokens, to, W.per)) return told;
  for (let i = pieceAt(pieces, to); i < pieces.length && pieces[i]!.from < denominatorTo; i++) {
    const noun = pieces[i]!;
    if (noun.kind !== PHRASE || measures(scene, noun)) continue;
    const said = saidAfter(view, Math.max(noun.to, denominatorTo));
    return said ? spell(scene, 'rate', noun, said) : spell(scene, 'rate', noun);
  }
  return null;
}

/** "from 50 to 47 per 1,000": what the first of two values is of, to which the denominator of the second was lent. */
export function pairedWith({ candidate, beside }: View): Measure | null {
  if (!beside) return null;
  const { kind, counted, to } = beside.candidate;
  // "from 50 | to 47", "50 | and 47", unlike "Tunisia 50, Spain 47".
  const isLent = kind === 'rate' && counted?.own === false && startOf(candidate) <= to + 1;
  return isLent && counted.to === candidate.denominatorTo ? beside.measure : null;
}

/** "infant mortality stands at 47 per 1,000 births", "physicians (0.5 per 1,000 people)": what a rate without a noun of its own is of. */
function ratedThing(view: View): Measure | null {
  const { scene, earlier, verb, subject, crossed, pieces, bracket } = view;
  const before = bracket > 0 ? pieces[bracket - 1]! : null;
  if (before)
    return before.kind === PHRASE && tells(view, before) ? spell(scene, 'rate', before) : null;
  const sense = verb?.verb?.sense;
  if (!subject || crossed || (sense !== LEVEL && sense !== CHANGE)) return null;
  if (isHollow(scene, subject)) return earlier?.candidate.kind === 'rate' ? earlier.measure : null;
  return tells(view, subject) ? spell(scene, 'subject', subject) : null;
}

const tells = ({ scene, candidate }: View, range: Range): boolean =>
  !isHollow(scene, range) && !isEmpty(scene, range, candidate.first);

const isToldPer = markers('told-per').at;

/**
 * "le taux d'incarcération ne cesse de monter : il avoisine 272 détenus pour 100.000 habitants, contre 265": the rate that
 * the sentence is of, where a pronoun stands for it; so many of whom for so many is no more than its unit.
 */
export function ratePer(view: View): Measure | null {
  const { scene, candidate, beside, verb, subject, pieces, at } = view;
  const { tokens, lexicon } = scene;
  if (candidate.kind !== 'rate') return null;
  const before = beside?.candidate;
  const isAgainst = lexicon.has(tokens, startOf(candidate) - 1, W.versus);
  if (isAgainst && before?.kind === 'rate' && isSameNoun(scene, before, candidate))
    return beside!.measure;
  if (verb?.verb?.sense !== LEVEL || (subject && lexicon.language !== 'ar')) return null;
  for (let i = at - 1; i >= 0 && pieces[i]!.kind !== FIGURE; i--) {
    const noun = pieces[i]!;
    if (noun.kind !== PHRASE || noun.lead === IN || isHollow(scene, noun)) continue;
    const head = lexicon.language === 'en' ? noun.to - 1 : noun.from;
    if (isToldPer(tokens, head)) return spell(scene, 'subject', noun);
  }
  return null;
}

/** "familles | sur trois": of a rate, without how many it is out of. */
export function overRate({ scene, candidate }: View, noun: NounPhrase): NounPhrase {
  const { tokens, lexicon } = scene;
  const { kind, counted, denominatorTo } = candidate;
  if (kind !== 'rate') return noun;
  let per = counted!.to;
  while (per < noun.to && !isNumberWord(tokens, per + 1, lexicon)) per++;
  const to = per < Math.min(noun.to, denominatorTo) ? per : noun.to;
  return { from: noun.from, to, core: Math.min(noun.core, to) };
}
