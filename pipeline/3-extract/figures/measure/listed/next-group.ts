import { lowerCase, surface } from '../../../tokens.ts';
import { isMoreThan, isSameUnit } from '../earlier.ts';
import { SHARED_MOVE } from '../moved/shared-move.ts';
import { placeAfter } from '../qualifier.ts';
import { IN, PAUSE, PHRASE, type Piece } from '../sentence/piece.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import type { View } from '../sentence/view.ts';
import { extended, joined, type Measure, spanOf, wholeOf } from '../spell.ts';

/**
 * "Unemployment among men stood at 10 % and 16 % among women", "a atteint 5 % en ville et 17 % en montagne": the group
 * behind a figure takes the place of the one that the figure before is of, where the same word leads to both.
 */
export function ofNextGroup(view: View, measure: Measure): Measure {
  const { scene, beside, candidate, pieces } = view;
  const { tokens } = scene;
  if (!beside?.measure || !isSameUnit(beside.candidate, candidate)) return measure;
  // "la hausse des tapis de 4 %, des nattes de 3 % et des peaux de 2 %": the complement before is its own.
  if (measure.rule === SHARED_MOVE) return measure;
  const led = ledGroup(view, measure);
  if (led) return led;
  const group = placeAfter(view, candidate.to);
  // «70 قضية»: what it counts is no group.
  if (!group || group.from === candidate.counted?.from) return ofMore(view, measure);
  const [first, ...rest] = measure.spans;
  const next = ofNextPlace(view, measure, group);
  if (next) return next;
  const noun = pieces.find(
    ({ kind, from, core, to }) =>
      kind === PHRASE && core < to && tokens.start[from] === first!.start,
  );
  const isOwn =
    noun !== undefined &&
    tokens.end[noun.to - 1] === first!.end &&
    isLedAlike(scene, noun.core, group);
  const kept = rest.filter(({ start }) => !isOther(scene, view, start, group));
  if (!isOwn && kept.length === rest.length) return measure;
  const head = isOwn ? { ...first!, end: tokens.end[noun.core - 1]! } : first!;
  const own = wholeOf(scene, group);
  const others = kept.filter(({ start }) => start !== own.start);
  return joined(scene, [head, ...others, own], 'listed');
}

/** "Les ventes progressent de 3 %, avec 4 % de plus [pour les tapis]": the group that has more. */
function ofMore(view: View, measure: Measure): Measure {
  const { scene, beside, candidate } = view;
  const isSame = measure.head.start === beside!.measure!.head.start && measure.spans.length === 1;
  if (!isSame || scene.lexicon.language !== 'fr' || !isMoreThan(view)) return measure;
  const group = placeAfter(view, candidate.to + 2);
  return group ? extended(scene, measure, wholeOf(scene, group), { rule: 'listed' }) : measure;
}

/** "12 tonnes de laine ont été vendues dans le sud, 9 tonnes dans le nord": not where the one before is. */
function ofNextPlace(view: View, { spans }: Measure, group: Range): Measure | null {
  const { scene, candidate, beside, pieces } = view;
  // Shares and money are of what they go to, which the same word leads to: "5 MDH aux salaires et 3 MDH aux écoles".
  if (candidate.unit?.kind !== 'mass') return null;
  const { start } = spans[0]!;
  const place = pieces.find(
    ({ kind, from }) => kind === PHRASE && scene.tokens.start[from] === start,
  );
  if (place?.lead !== IN || spans.length > 1 || place.from < beside!.candidate.to) return null;
  if (!isLedAlike(scene, place.at, group)) return null;
  const { head } = beside!.measure!;
  if (head.start === start) return null;
  return joined(scene, [head, wholeOf(scene, group)], 'listed', { by: ' ' });
}

/** "Dans les villes, le taux est de 5 %, dans les montagnes de 7 %": of what the figure before is, in the group that the same word leads to. */
function ledGroup({ scene, pieces, near, beside }: View, measure: Measure): Measure | null {
  const { tokens } = scene;
  const { spans, rule } = beside!.measure!;
  const at = near ? pieces.indexOf(near) : -1;
  if (near?.lead !== IN || rule === 'before' || near.from < beside!.candidate.to) return null;
  const opens = ({ at, from }: Piece, start: number): boolean =>
    tokens.start[at] === start || tokens.start[from] === start;
  const isTold = measure.rule !== 'before' && measure.spans.some(({ start }) => opens(near, start));
  if (isTold || (measure.rule !== 'before' && pieces[at - 1]?.kind !== PAUSE)) return null;
  const isLed = spans.slice(1).some(({ start }) => {
    const place = pieces.find((one) => opens(one, start));
    return place?.lead === IN && lowerCase(tokens, place.at) === lowerCase(tokens, near.at);
  });
  return isLed ? joined(scene, [spans[0]!, spanOf(scene, near)], 'listed') : null;
}

/** Whether a group that opens at a character stands before the figure, led by the word that leads to its own. */
function isOther(scene: Scene, { pieces, candidate }: View, start: number, group: Range): boolean {
  const { tokens } = scene;
  const before = pieces.find(({ at }) => tokens.start[at] === start);
  return before !== undefined && before.at < candidate.from && isLedAlike(scene, before.at, group);
}

const isLedAlike = ({ tokens }: Scene, at: number, { from }: Range): boolean =>
  surface(tokens, at).toLowerCase() === surface(tokens, from).toLowerCase();
