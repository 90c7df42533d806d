import { markers } from '../../../../lexicons/markers.ts';
import { nounCodes } from '../../../../lexicons/noun-classes.ts';
import { isMark, WORD } from '../../../tokens.ts';
import { type Candidate, nounEnd } from '../../candidate.ts';
import { codeOf } from '../../counted/counted-noun.ts';
import { W } from '../../lexicon.ts';
import { classSet } from '../../word-classes.ts';
import { opensWithLam } from '../../word-shapes.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import type { View } from '../sentence/view.ts';
import { extended, joined, type Measure, spanOf, spell } from '../spell.ts';
import { partyAt } from './party.ts';
import { rivalOf } from './rival.ts';

const WON = nounCodes('won');

const isThat = markers('content').at;
const isAccount = markers('account').at;
const isHeldBy = markers('held-by').at;

/** "Le RNI obtient 102 sièges, le PAM 86", «46 مقعدا لحزب الاستقلال»: seats and votes with the party that won them. */
export function wonBy(view: View, measure: Measure): Measure {
  const { scene, candidate, beside } = view;
  const { tokens, lexicon } = scene;
  const { counted } = candidate;
  const head = tokenAt(scene, measure.head.start, candidate);
  const code = counted?.code ?? (head < 0 ? '' : codeOf(tokens, head, lexicon));
  // "97 sièges, selon les résultats de 96 % des sièges": of those that have been counted.
  const shared = counted || beside || WON.has(code) ? null : sharedBehind(scene, candidate);
  if (!WON.has(code) && !shared) return measure;
  // "20 sièges sur 395": what there was to win.
  if (isOutOf(view))
    return measure.rule === WON_BY ? joined(scene, [measure.head], 'counted') : measure;
  const held = isHeldBy(tokens, nounEnd(candidate));
  const party =
    // "Le PAM et le RNI obtiennent respectivement 86 et 102 sièges".
    (head < 0 ? null : partyAt(scene, head, candidate.from)) ??
    partyBehind(scene, candidate) ??
    (held ? null : (partyBefore(view) ?? partyInverted(scene, candidate)));
  const told = beside?.measure?.rule === WON_BY ? beside : null;
  // "…, soit 31 %": of the party before, quoted or not.
  const isSame = told && !counted && measure.head.start === told.measure!.head.start;
  if (isSame && (!party || party.from < told.candidate.from)) return told.measure!;
  if (!party) return measure;
  const isOwn = !counted || measure.head.start === tokens.start[counted.from];
  const own = shared ?? (isOwn ? null : counted);
  const noun = own ? spell(scene, WON_BY, own) : joined(scene, [measure.head], WON_BY);
  return extended(scene, noun, spanOf(scene, party));
}

const WON_BY = 'won';

/** "20 sièges | sur 395", "102 | of the 395 seats", «102 مقعدا | من أصل 395»: nothing but what leads from the part to the whole. */
function isOutOf({ scene: { tokens, lexicon }, candidate: { from }, beside }: View): boolean {
  if (lexicon.has(tokens, from - 1, W.per)) return true;
  const end = beside ? nounEnd(beside.candidate) : from;
  for (let i = end; i < from; i++) if (!lexicon.hasAny(tokens, i, OUT_OF)) return false;
  return end < from && lexicon.hasAny(tokens, end, PART_OF);
}
const OUT_OF = classSet('per', 'of', 'filler');
const PART_OF = classSet('per', 'of');

/** «18,7 % من مجموع الأصوات»: the votes that a share is of, right behind it. */
function sharedBehind({ tokens, lexicon }: Scene, candidate: Candidate): Range | null {
  const of = nounEnd(candidate);
  if (candidate.unit?.kind !== 'percent' || !lexicon.has(tokens, of, W.of)) return null;
  const noun = lexicon.has(tokens, of + 1, W.number) ? of + 2 : of + 1;
  return WON.has(codeOf(tokens, noun, lexicon)) ? { from: of + 1, to: noun + 1 } : null;
}

/** The token of its sentence that starts there; −1 in another sentence. */
function tokenAt({ tokens }: Scene, start: number, { first, last }: Candidate): number {
  let [low, high] = [first, last];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.start[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low < last && tokens.start[low] === start ? low : -1;
}

/** "102 pour le PAM", "102 sièges (PAM)", «102 لحزب الاستقلال»: nothing but what leads to it stands between. */
function partyBehind(scene: Scene, candidate: Candidate): Range | null {
  const { tokens, lexicon } = scene;
  const end = nounEnd(candidate);
  if (isMark(tokens, end, '(')) {
    const party = partyAt(scene, end + 1, candidate.last);
    return party && isMark(tokens, party.to, ')') ? party : null;
  }
  let at = end;
  if (isHeldBy(tokens, at) || lexicon.has(tokens, at, W.of)) at++;
  if (at > end && lexicon.has(tokens, at, W.article)) at++;
  // «لحزب»
  return at > end || opensWithLam(tokens, at) ? partyAt(scene, at, candidate.last) : null;
}

/** Words of "of the votes cast". */
const SHARED = 4;

/** "In second place, with 19 % of the votes, was the Dawn Party": the subject behind its verb. */
function partyInverted(scene: Scene, candidate: Candidate): Range | null {
  const { tokens, lexicon } = scene;
  const end = nounEnd(candidate);
  let at = end;
  while (at <= end + SHARED && tokens.kind[at] === WORD && !lexicon.has(tokens, at, W.auxiliary))
    at++;
  if (isMark(tokens, at, ',')) at++;
  if (!lexicon.has(tokens, at, W.auxiliary)) return null;
  const name = lexicon.has(tokens, at + 1, W.article) ? at + 2 : at + 1;
  return partyAt(scene, name, candidate.last);
}

/** Tokens from a party to what it has won. */
const REACH = 40;

const areParties = markers('parties').at;
const isOther = markers('others-of-kind').at;

/** "les | autres formations", "other parties", «أحزاب أخرى» */
function othersAt({ tokens }: Scene, at: number): Range | null {
  if (isOther(tokens, at) && areParties(tokens, at + 1)) return { from: at, to: at + 2 };
  return areParties(tokens, at) && isOther(tokens, at + 1) ? { from: at, to: at + 2 } : null;
}

/** The party named last before the figure; none where it only says whose account follows, or what follows is what it says. */
function partyBefore(view: View): Range | null {
  const { scene, candidate } = view;
  const { tokens, lexicon } = scene;
  const { first, from } = candidate;
  let found: Range | null = null;
  for (let i = Math.max(first, from - REACH); i < from; i++) {
    // "n'a que 3 sièges", "a en fin de compte 3 sièges"
    const isNoun = lexicon.has(tokens, i, W.of);
    if (isThat(tokens, i) && !isNoun && (lexicon.language !== 'fr' || i + 1 < from)) found = null;
    // "le PJD en a 12, les autres partis se partageant 14 sièges"
    const party = partyAt(scene, i, from) ?? othersAt(scene, i);
    if (!party) continue;
    const lead = lexicon.has(tokens, i - 1, W.article) ? i - 2 : i - 1;
    found = isAccount(tokens, lead) ? null : party;
    i = party.to - 1;
  }
  const rival = rivalOf(view);
  return rival && (!found || found.to <= rival.from) ? rival : found;
}
