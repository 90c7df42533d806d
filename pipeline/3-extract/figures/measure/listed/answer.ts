import { markers } from '../../../../lexicons/markers.ts';
import { startOf } from '../../candidate.ts';
import { isBareThat } from '../../that.ts';
import { endsInPronoun } from '../../word-shapes.ts';
import {
  AND,
  FIGURE,
  FREE,
  IN,
  PAUSE,
  PHRASE,
  type Piece,
  pieceAt,
  VERB,
} from '../sentence/piece.ts';
import type { Range } from '../sentence/scene.ts';
import { PRONOUN } from '../sentence/verb-group.ts';
import { ACT, CHANGE, SAY, VERBS } from '../sentence/verbs.ts';
import type { View } from '../sentence/view.ts';
import { extended, joined, type Measure, wholeOf } from '../spell.ts';

const givesAnswer = markers('gives-answer').at;

/** "42 % des ménages disent une hausse, 31 % une baisse": the next answer to what the whole before was asked. */
export function answerOf(view: View): Measure | null {
  const { scene, candidate, beside, pieces, at } = view;
  const { tokens, lexicon } = scene;
  const before = beside?.measure;
  if (!before || candidate.unit?.kind !== 'percent' || !ANSWERED.has(before.rule)) return null;
  const answer = pieces[at + 1];
  if (!answer) return null;
  const [last, { lead }] = [pieces[at - 1]!, pieces[at]!];
  const acted = actsNext(view, before);
  if (acted) return acted;
  // «، في حين رجحت 6% تحسنه»
  const isAnswering = last.kind === VERB && last.verb!.bond === 0;
  const isListed = last.kind === PAUSE || lead === AND || isAnswering;
  // «وصرحت 27% باستقراره»
  const isSaid = lexicon.language === 'ar' && last.kind === VERB && answer.at === candidate.to;
  // «و7% تحسنه», «و15% باستقراره»: of what was asked; a verbal noun may be read as its verb.
  const isOfAsked =
    lexicon.language === 'ar' && answer.at === candidate.to && endsInPronoun(tokens, answer.from);
  const isNext =
    isOfAsked ||
    (answer.kind === PHRASE &&
      answer.from - candidate.to === 1 &&
      givesAnswer(tokens, candidate.to));
  if (!(isListed && isNext) && !(isSaid && answer.kind === PHRASE && last.verb!.sense === SAY))
    return null;
  const from = isSaid || isOfAsked ? answer.at : answer.from;
  const to = complementEnd(pieces, at + 1);
  return joined(scene, [before.head, wholeOf(scene, { from, to })], 'answer');
}

/** «(58% من الأسر ادخرت، بينما) اضطرت 39% إلى الاقتراض», «(، و)4% فقط رصدت تحسنا»: what the next share of the same whole did. */
function actsNext({ scene, candidate, pieces, at }: View, { head }: Measure): Measure | null {
  const { tokens, lexicon } = scene;
  if (lexicon.language !== 'ar') return null;
  const behind = isMerely(tokens, candidate.to) ? candidate.to + 1 : candidate.to;
  const [last, { lead }, next] = [pieces[at - 1]!, pieces[at]!, pieces[at + 1]!];
  if (next.at !== behind) return null;
  const isDeed = ({ kind, verb }: Piece): boolean =>
    kind === VERB &&
    verb!.bond === 0 &&
    (verb!.sense === ACT || verb!.sense === SAY) &&
    !VERBS.ar.holds(tokens, verb!.main);
  // «رصدت تحسنا»
  const change = pieces[at + 2];
  const isChange = change?.kind === VERB && change.verb!.sense === CHANGE;
  const to = isChange ? change.to : complementEnd(pieces, at + 1);
  if (isDeed(next) && (last.kind === PAUSE || lead === AND))
    return joined(scene, [head, wholeOf(scene, { from: next.from, to })], 'answer', { by: ' ' });
  if (!isDeed(last) || last.verb!.sense !== ACT || next.kind !== PHRASE || next.lead === AND)
    return null;
  const { main } = last.verb!;
  const done = joined(scene, [head, wholeOf(scene, { from: main, to: main + 1 })], 'answer');
  return extended(scene, done, wholeOf(scene, { from: next.at, to }), { by: ' ' });
}

const isMerely = markers('merely', 'ar').at;

const ANSWERED: ReadonlySet<string> = new Set(['share', 'answer']);

/** "Ils sont 59 % [à déclarer une dégradation]": what those do that a share or a count is of. */
export function amongThem({ scene, candidate, pieces, at, verb }: View): Measure | null {
  const done = pieces[at + 1];
  if (candidate.counted || done?.kind !== VERB || done.lead !== IN) return null;
  if (done.at !== candidate.to) return null;
  if (pieces[at - 1] !== verb || verb?.verb?.bond !== PRONOUN) return null;
  if (done.verb!.sense !== ACT && done.verb!.sense !== SAY) return null;
  const { from, to } = done;
  const told = { from, to: complementEnd(pieces, at + 1) };
  return joined(scene, [wholeOf(scene, told)], 'share', { head: wholeOf(scene, { from, to }) });
}

/** Pieces that may stand before the share that opens a sentence: "Ainsi, pour 75 % des ménages". */
const OPENING = 3;

/** "Pour 75 % des ménages, [les prix ont augmenté]": what they say, right behind the comma. */
export function heldTrue(view: View, whole: Range): Range | null {
  const { pieces, at } = view;
  if (at > OPENING || pieces[at]!.lead !== IN) return null;
  const i = pieceAt(pieces, whole.to);
  const [comma, subject, verb] = [pieces[i], pieces[i + 1], pieces[i + 2]];
  if (comma?.kind !== PAUSE || subject?.kind !== PHRASE || verb?.kind !== VERB) return null;
  if (subject.lead !== FREE || verb.verb!.sense === SAY) return null;
  const { main } = verb.verb!;
  return { from: subject.from, to: Math.max(main + 1, verb.to) };
}

/** «[توقعت] 85% من الأسر [ارتفاع البطالة]»: the verb that stands before its share in Arabic, and its object behind. */
export function answeredBy(
  { scene, candidate, pieces, at }: View,
  whole: Range,
): readonly Range[] | null {
  const { lexicon, tokens } = scene;
  const verb = pieces[at - 1];
  if (lexicon.language !== 'ar' || verb?.kind !== VERB) return null;
  // «مشيرا إلى أن 24% من الأسر»: a clause of its own.
  if (isBareThat(tokens, startOf(candidate) - 1)) return null;
  const { sense, bond, main } = verb.verb!;
  if ((sense !== SAY && sense !== ACT) || bond !== 0 || VERBS.ar.holds(tokens, main)) return null;
  const i = pieceAt(pieces, whole.to);
  const object = pieces[i];
  if (object?.kind !== PHRASE || object.lead === AND) return null;
  const isClause = pieces[i + 1]?.kind === VERB;
  const to = complementEnd(pieces, isClause ? i + 1 : i);
  return [{ from: main, to: main + 1 }, whole, { from: Math.max(object.at, whole.to), to }];
}

/** Where what piece `i` governs ends: its phrases, up to what a figure is put to. */
export function complementEnd(pieces: readonly Piece[], i: number): number {
  let k = i;
  while (pieces[k + 1]?.kind === PHRASE && pieces[k + 1]!.lead !== AND) k++;
  // "une baisse de 4 %": its size is another figure.
  const isSized = pieces[k + 1]?.kind === FIGURE && pieces[k + 1]!.at === pieces[k]!.to;
  return pieces[isSized && k > i ? k - 1 : k]!.to;
}
