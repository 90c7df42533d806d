import type { Span } from '../../../../document.ts';
import { markers } from '../../../../lexicons/markers.ts';
import { hasWaw } from '../../numerals/group.ts';
import { isSameUnit, lastOfUnit, unqualified } from '../earlier.ts';
import { placeAfter } from '../qualifier.ts';
import { LED, partOf } from '../sentence/part.ts';
import { AND, asideFrom, FIGURE, IN, OF, PAUSE, PHRASE, pieceAt } from '../sentence/piece.ts';
import { isOfPlace, opensEach, tokensOf } from '../sentence/place-list.ts';
import type { Range } from '../sentence/scene.ts';
import { isPlaceName } from '../sentence/territory.ts';
import type { View } from '../sentence/view.ts';
import { extended, joined, type Measure, spanOf, spell, wholeOf } from '../spell.ts';

const isAccount = markers('account').at;

/** «في الرشيدية بـ2 % [وفي سطات والحسيمة] بـ3 %», «12 ملم بفاس، [ووجدة] 3 ملم»: the place that a coordinator parts from the figure before, and its figure follows. */
export function placeLed({ scene, pieces, at, beside }: View): Range | null {
  const place = pieces[at - 1];
  if (place?.kind !== PHRASE || place.at < beside!.candidate.to) return null;
  const isLed = place.lead === IN && pieces[at - 2]?.kind === FIGURE;
  const isNext = place.lead === AND && scene.lexicon.language === 'ar' && isPlaceName(scene, place);
  if (!isNext && !(isLed && hasWaw(scene.tokens, place.at))) return null;
  // «بـ» parts them, or is glued to the number.
  return pieces[at]!.at - place.to <= 1 ? { from: place.at, to: place.to } : null;
}

/** A noun without the place that stands behind it. */
function withoutPlace({ scene, pieces }: View, { start, end }: Span): Span {
  const { tokens } = scene;
  const noun = pieces.find(({ kind, from }) => kind === PHRASE && tokens.start[from] === start);
  if (noun) return { start, end: Math.min(end, tokens.end[noun.core - 1]!) };
  // «معدل التغطية بوجدة» in the sentence before.
  const { from, to } = tokensOf(tokens, { start, end });
  let core = from + 1;
  while (core < to && !isPlaceName(scene, { from: core, to })) core++;
  if (core < to && partOf(scene, core - 1) === LED) core--;
  return { start, end: tokens.end[core - 1]! };
}

/** What the last figure of the same unit measures, over those that a place alone tells: «التساقطات», «سجلت فاس 12 ملم». */
function nounBefore(view: View): Span | null {
  const { scene, candidate } = view;
  let before = lastOfUnit(view, 1);
  while (before?.measure && isOfPlace(scene, before.measure.head)) {
    before = before.before;
    if (before && !isSameUnit(before.candidate, candidate)) return null;
  }
  return before?.measure?.head ?? null;
}

/** What the figure before measures, of a place that takes the place of its own; of the place alone where it has no noun. */
export function ofPlace(view: View, place: Range, by = ', '): Measure {
  const { scene } = view;
  const noun = nounBefore(view);
  if (!noun) return spell(scene, 'listed', place);
  const span = by === ' ' ? wholeOf(scene, place) : spanOf(scene, place);
  return joined(scene, [withoutPlace(view, noun), span], 'listed', { by });
}

/** "le taux a baissé [en ville] de 14 % à 13 %": the place or group right behind the verb, with those joined to it. */
export function placeBetween({ scene: { tokens, lexicon }, pieces, at, verb }: View): Range | null {
  const paired = pieces[at - 1]?.kind === FIGURE && pieces[at - 1]!.lead === OF;
  const last = paired ? at - 2 : at - 1;
  // «بلغ في جهة سوس، يضيف الوزير، 14 %»
  const i = pieces[last]?.kind === PAUSE ? asideFrom(pieces, last) - 1 : last;
  let first = i;
  while (pieces[first]?.kind === PHRASE && pieces[first]!.lead === AND) first--;
  const place = pieces[first];
  if (place?.kind !== PHRASE || place.lead !== IN || pieces[first - 1] !== verb) return null;
  if (isAccount(tokens, place.at)) return null;
  // "followed by the dam", "entre les deux périodes"
  if (verb!.verb!.passive && verb!.verb!.main === verb!.from) return null;
  for (let k = place.at; k < place.from; k++) if (lexicon.numberWords[tokens.word[k]!]) return null;
  return { from: place.at, to: pieces[i]!.to };
}

/** «بينما لم يسجل بالداخلة سوى 63 %»: the rate before, of the place behind a verb that has no other subject; else what the figure before measures. */
export function sameAgain(view: View): Measure {
  const { beside, verb, subject } = view;
  const isNew =
    verb !== null && verb.from >= beside!.candidate.to && (subject?.from ?? 0) < verb.from;
  const place = isNew ? placeBetween(view) : null;
  return place ? toldOf(view, beside!.measure!.head, place) : unqualified(view);
}

/** A noun, of the place that a verb has behind it. */
export const toldOf = (view: View, noun: Span, place: Range): Measure =>
  joined(view.scene, [withoutPlace(view, noun), wholeOf(view.scene, place)], 'listed', { by: ' ' });

/** «بلغت التساقطات 12 ملم [بكل من تازة ووجدة]»: what an Arabic clause measures, of the place behind the figure where it has no other. */
export function placedBehind(view: View, measure: Measure): Measure {
  const { scene, candidate, pieces } = view;
  const range = placeAfter(view, candidate.to);
  if (!range || measure.spans.length > 1 || PAID.has(candidate.unit?.kind ?? '')) return measure;
  const place = pieces[pieceAt(pieces, range.to - 1)]!;
  const isPlace = isPlaceName(scene, place) || opensEach(scene, place.from - 2);
  const isOther = withoutPlace(view, measure.head).end === measure.head.end;
  return isPlace && isOther
    ? extended(scene, measure, wholeOf(scene, range), { by: ' ' })
    : measure;
}
const PAID: ReadonlySet<string> = new Set(['', 'money']);
