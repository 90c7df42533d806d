import { markers } from '../../../../lexicons/markers.ts';
import { isMark } from '../../../tokens.ts';
import { startOf } from '../../candidate.ts';
import { W } from '../../lexicon.ts';
import { AND, CLOSING, FIGURE, FREE, IN, OF, PAUSE, PHRASE, STOP } from '../sentence/piece.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import { carriesWal } from '../sentence/shared-complement.ts';
import { SAY } from '../sentence/verbs.ts';
import type { View } from '../sentence/view.ts';
import { isEmpty, isHollow, isNamed, tellsOf } from '../subject/empty.ts';

const addsTo = markers('one-more').at;
const leadsAgent = markers('agent').at;

/** "Fès (12 cas)": the place or the person that a bracket counts for. */
export function bracketed({ scene, pieces, bracket, candidate }: View): Range | null {
  if (bracket <= 0) return null;
  const item = pieces[bracket - 1]!;
  return item.kind === PHRASE && isNamed(scene, item, candidate.first) ? item : null;
}

/** "les cours d'appel (264), les tribunaux de commerce (132)": the item that a bracket holds no more than the count of. */
export function itemOf({ scene, pieces, bracket, at, candidate, beside }: View): Range | null {
  const item = pieces[bracket - 1];
  const { counted } = candidate;
  if (bracket <= 0 || item?.kind !== PHRASE) return null;
  const opens = pieces[bracket - 2];
  // "Les nationalités : Sénégal (81)": of those that another sentence has counted.
  const isLabelled = opens?.kind === STOP && isMark(scene.tokens, opens.from, ':');
  if (!beside?.measure && !isLabelled) return null;
  if (pieces[at + 1]?.kind !== CLOSING || opens?.kind === FIGURE) return null;
  if (counted!.from >= item.from && counted!.from < item.to) return null;
  return isHollow(scene, item) || isEmpty(scene, item, candidate.first) ? null : item;
}

/**
 * "les décès sont survenus dans les hôpitaux (185), puis en transfert (33)": where those were of whom a bracket holds the
 * number alone, with its preposition; what they are stands before their verb, or the bracket before.
 */
export function settingOf({ scene, pieces, bracket, at, candidate, verb }: View): Range | null {
  const item = pieces[bracket - 1];
  if (bracket <= 0 || item?.kind !== PHRASE || item.lead !== IN) return null;
  // "reçues par les moulins (264)": who does it.
  if (leadsAgent(scene.tokens, item.at)) return null;
  if (pieces[at + 1]?.kind !== CLOSING || !verb || verb.verb!.sense === SAY) return null;
  const { from, to } = candidate.counted!;
  if (scene.lexicon.language === 'ar' ? from >= item.from : to > verb.from) return null;
  return isHollow(scene, item) || isEmpty(scene, item, candidate.first)
    ? null
    : { from: item.at, to: item.to };
}

/** "les vols (40 cas)": what the cases in brackets are of. */
export function named({ scene, pieces, bracket, at, candidate }: View): Range | null {
  const item = pieces[bracket - 1];
  if (bracket <= 0 || item?.kind !== PHRASE || pieces[at + 2]?.kind !== CLOSING) return null;
  const counted = pieces[bracket - 2]?.kind === FIGURE;
  return counted || isHollow(scene, item) || isEmpty(scene, item, candidate.first) ? null : item;
}

/** "and industry | 12", "and industry | a total of 12": the piece that stands before a number and the noun that only says how many. */
export function itemAt({ scene, pieces, at }: View): number {
  const total = pieces[at - 1];
  const isTotal =
    total?.kind === PHRASE &&
    total.lead === FREE &&
    pieces[at]!.lead === OF &&
    pieces[at - 2]?.to === indefinite(scene, total) &&
    scene.lexicon.has(scene.tokens, total.from, W.number);
  return isTotal ? at - 2 : at - 1;
}

/** "[a] total": where a noun begins with its article. */
const indefinite = ({ tokens, lexicon }: Scene, { from }: Range): number =>
  lexicon.has(tokens, from - 1, W.function) ? from - 1 : from;

/** Whether nothing stands between the item that is piece `i` and the number, or its total. */
export const isBeforeNumber = ({ pieces, at, candidate }: View, i: number): boolean =>
  i < at - 1 || (pieces[i]!.to === startOf(candidate) && pieces[at]!.lead === FREE);

/** "(Services created 40 jobs) and industry 12", "Rabat 12": the item of a list whose verb and noun the first has told. */
export function gappedItem(view: View): Range | null {
  const { scene, pieces, beside, candidate } = view;
  const i = itemAt(view);
  const item = pieces[i];
  if (item?.kind !== PHRASE || !beside?.measure) return null;
  // «خلقت الخدمات 85 منصبا، والصناعة 13»
  const isArabic = scene.lexicon.language === 'ar';
  if (isArabic && !carriesWal(scene.tokens, item.from)) return null;
  if (!isBeforeNumber(view, i)) return null;
  const isListed = item.lead === FREE && (isArabic || pieces[i - 1]?.kind === PAUSE);
  const isNext = item.lead === AND || isListed;
  const { counted } = beside.candidate;
  const isLent = counted !== null && counted.from === candidate.counted!.from;
  // "and another 12"
  if (!isNext || !isLent || addsTo(scene.tokens, item.from) || isHollow(scene, item)) return null;
  return tellsOf(scene, item, candidate.first) ? item : null;
}
