import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { isMark } from '../../tokens.ts';
import { startOf } from '../candidate.ts';
import { W } from '../lexicon.ts';
import { isEmpty, isHollow, isNamed, tellsOf } from './empty.ts';
import { AND, CLOSING, FIGURE, FREE, IN, PAUSE, PHRASE, type Piece, STOP } from './piece.ts';
import type { Range } from './scene.ts';
import { ACT, SAY } from './verbs.ts';
import type { View } from './view.ts';

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
  if (bracket <= 0 || !beside?.measure || item?.kind !== PHRASE) return null;
  if (pieces[at + 1]?.kind !== CLOSING || pieces[bracket - 2]?.kind === FIGURE) return null;
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

/** "Puits par commune. Midelt : 40": what the row of a list is of, where its noun was told before. */
export function rowOf({ scene, pieces, at, candidate }: View): Range | null {
  const [before, item, colon] = [pieces[at - 3], pieces[at - 2], pieces[at - 1]];
  if (item?.kind !== PHRASE || item.lead !== FREE || candidate.counted!.to > item.from) return null;
  const opens = !before || before.kind === STOP || before.kind === PAUSE;
  const isLabel = colon!.kind === STOP && isMark(scene.tokens, colon!.from, ':');
  return opens && isLabel && !isSpeaker(pieces, at - 2) ? item : null;
}

/** "a indiqué la ministre, Amina Tazi :": whether the phrase at piece `i` goes on naming who has spoken. */
function isSpeaker(pieces: readonly Piece[], i: number): boolean {
  let k = i;
  while (pieces[k]?.kind === PHRASE || pieces[k]?.kind === PAUSE) k--;
  return k < i && pieces[k]?.verb?.sense === SAY;
}

/** "les vols (40 cas)": what the cases in brackets are of. */
export function named({ scene, pieces, bracket, at, candidate }: View): Range | null {
  const item = pieces[bracket - 1];
  if (bracket <= 0 || item?.kind !== PHRASE || pieces[at + 2]?.kind !== CLOSING) return null;
  const counted = pieces[bracket - 2]?.kind === FIGURE;
  return counted || isHollow(scene, item) || isEmpty(scene, item, candidate.first) ? null : item;
}

/** «المعدل السنوي المحدد في 40 حادثة»: the noun that a participle puts at the count. */
export function putAt({ scene, near, pieces, at }: View): Range | null {
  const { at: link } = pieces[at]!;
  if (!near || near.to !== link || !scene.lexicon.has(scene.tokens, link, W.inside)) return null;
  const range = { from: near.from, to: near.to - 1 };
  return near.to - near.from > 1 && puts(scene.tokens, range.to) && !isHollow(scene, range)
    ? range
    : null;
}
const puts = markers('put-at', 'ar').at;

/** «(أحدثت الخدمات 40 منصبا) والبناء 12»: the next of those that have the verb before, unlike «مصرع 40 شخصا وإصابة 12». */
const isNextAgent = ({ scene, verb, subject }: View, { lead, from }: Piece): boolean =>
  lead === AND &&
  verb?.verb?.sense === ACT &&
  subject !== null &&
  joinsDefinite(scene.tokens, from);
const joinsDefinite = wordMatches(/^وال.{3}/);

/** "(Services created 40 jobs) and industry 12", "Rabat 12": the item of a list whose verb and noun the first has told. */
export function gappedItem(view: View): Range | null {
  const { scene, pieces, at, beside, candidate } = view;
  const item = pieces[at - 1];
  if (item?.kind !== PHRASE || !beside?.measure) return null;
  if (scene.lexicon.language === 'ar' && !isNextAgent(view, item)) return null;
  if (item.to !== startOf(candidate) || pieces[at]!.lead !== FREE) return null;
  const isNext = item.lead === AND || (item.lead === FREE && pieces[at - 2]?.kind === PAUSE);
  const { counted } = beside.candidate;
  const isLent = counted !== null && counted.from === candidate.counted!.from;
  // "and another 12"
  if (!isNext || !isLent || addsTo(scene.tokens, item.from) || isHollow(scene, item)) return null;
  return tellsOf(scene, item, candidate.first) ? item : null;
}
