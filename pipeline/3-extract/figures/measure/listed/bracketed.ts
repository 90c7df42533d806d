import type { Span } from '../../../../document.ts';
import { isMark } from '../../../tokens.ts';
import { W } from '../../lexicon.ts';
import { tokenAt } from '../sentence/agreement.ts';
import { FIGURE, OF, type Piece, pieceAt } from '../sentence/piece.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import type { View } from '../sentence/view.ts';
import { joined, type Measure, spanOf, spell } from '../spell.ts';

/**
 * "une hausse [des ventes de laine] (40 tonnes/+3 %), de soie (9 tonnes/+4 %)": what the amounts in brackets behind the parts of
 * a growth or fall are of, the level beside its change without that.
 */
export function bracketed(view: View, near: Piece, own: Measure | null): Measure | null {
  const { scene, beside } = view;
  if (!own || scene.lexicon.language !== 'fr') return own;
  const last = beside?.measure;
  if (near.lead === OF && last && BRACKETS.has(last.rule)) {
    const { start } = last.spans[0]!;
    const first = view.pieces[pieceAt(view.pieces, tokenAt(scene.tokens, start))];
    // "vit de la taxe de séjour (40 MDH), des droits (12 MDH)": each is what it lives on.
    const noun = first?.lead === OF ? null : ofParts(scene, last.spans[0]!);
    return noun ? joined(scene, [spanOf(scene, noun), spanOf(scene, near)], 'bracketed') : own;
  }
  const moved = isBesideChange(view) ? movedBy(scene, near) : null;
  return moved ? spell(scene, 'bracketed', moved) : own;
}

const BRACKETS: ReadonlySet<string> = new Set(['bracket', 'bracketed']);

/** "(40 tonnes/+3 %)", "(40 tonnes, soit +3 %)": whether another figure stands in the bracket behind an amount. */
function isBesideChange({ scene, candidate, pieces, at }: View): boolean {
  if (candidate.unit?.kind === 'percent') return false;
  let end = candidate.to;
  while (end < candidate.to + BRACKET && !isMark(scene.tokens, end, ')')) end++;
  return pieces
    .slice(at + 1)
    .some(({ kind, from, to }) => kind === FIGURE && from < end && to <= end);
}
/** Tokens from an amount to the end of its bracket. */
const BRACKET = 12;

/** "hausse des [ventes de laine]": what has grown or fallen. */
function movedBy({ tokens, lexicon }: Scene, { from, to }: Range): Range | null {
  if (!lexicon.has(tokens, from, W.movement) || !lexicon.has(tokens, from + 1, W.of)) return null;
  return from + 2 < to ? { from: from + 2, to } : null;
}

/** "(hausse des) [ventes] de laine": the noun that the parts are of; null where it has none. */
function ofParts(scene: Scene, { start, end }: Span): Range | null {
  const { tokens, lexicon } = scene;
  const first = tokenAt(tokens, start);
  let to = first + 1;
  while (to < tokens.count && tokens.start[to]! < end) to++;
  const { from } = movedBy(scene, { from: first, to }) ?? { from: first };
  for (let at = from + 1; at < to; at++) if (lexicon.has(tokens, at, W.of)) return { from, to: at };
  return null;
}
